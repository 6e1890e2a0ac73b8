import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Event } from './event'
import { yieldedSettings } from './guest-settings'
import { replay } from './replay'
import { graded, sampleEvent } from './sample-events'
import { DEFAULT_SETTINGS, settingsOf } from './settings'

const deviceOf = (letter: string): string => letter.repeat(16)

/** That device chose the number of new cards. Serials order in time. */
const chose = (serial: number, device: string, value: number): Event =>
  sampleEvent(
    serial,
    { kind: 'settings.changed', body: { key: 'newPerDay', value } },
    { device: deviceOf(device) },
  )

/** What the account's own device, `a`, records when these events of a guest join. */
const joining = (serial: number, guestEvents: readonly Event[]): readonly Event[] =>
  yieldedSettings(guestEvents).map((action, index) =>
    sampleEvent(serial + index, action, { device: deviceOf('a') }),
  )

const newPerDay = (...events: readonly Event[]): number => settingsOf(replay(events).settings).newPerDay

describe('settings when a guest joins', () => {
  test("the account's choice wins, though the guest chose later", () => {
    const guest = [chose(2, 'b', 20)]
    expect(newPerDay(chose(1, 'a', 5), ...guest)).toBe(20)
    expect(newPerDay(chose(1, 'a', 5), ...guest, ...joining(3, guest))).toBe(5)
  })

  test("a guest's choice stays where the account has none, and gives way to a later one of the account", () => {
    const guest = [chose(1, 'b', 15), chose(2, 'b', 20)]
    expect(newPerDay(...guest, ...joining(3, guest))).toBe(20)
    expect(newPerDay(...guest, ...joining(3, guest), chose(4, 'a', 5))).toBe(5)
  })

  test('the default, chosen on purpose, is a choice', () => {
    const guest = [chose(2, 'b', 20)]
    const account = chose(1, 'a', DEFAULT_SETTINGS.newPerDay)
    expect(newPerDay(account, ...guest, ...joining(3, guest))).toBe(DEFAULT_SETTINGS.newPerDay)
  })

  test("the first guest's settings have become the account's when the second joins", () => {
    const [first, second] = [[chose(1, 'b', 15)], [chose(3, 'c', 20)]]
    expect(newPerDay(...first, ...joining(2, first), ...second, ...joining(4, second))).toBe(15)
  })

  test('nothing is said of what the guest never chose', () => {
    expect(yieldedSettings([sampleEvent(1, graded('loss-mse:say', 'good'))])).toEqual([])
  })

  const choices = (device: string) =>
    fc.array(fc.record({ device: fc.constant(device), value: fc.integer({ min: 0, max: 99 }) }), {
      maxLength: 4,
    })

  test('every order of arrival gives the same, and the account wins wherever its choices sort', () => {
    const all = fc.tuple(choices('a'), choices('b'), choices('c')).map((lists) => lists.flat())
    fc.assert(
      fc.property(
        all.chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length })),
        fc.infiniteStream(fc.nat()),
        (rows, draws) => {
          const log = rows.map(({ device, value }, index) => chose(index + 1, device, value))
          const by = (letter: string) => log.filter(({ device }) => device === deviceOf(letter))
          const whole = [...log, ...joining(100, by('b')), ...joining(200, by('c'))]
          const shuffled = whole
            .map((event) => ({ event, draw: draws.next().value }))
            .sort((x, y) => x.draw - y.draw)
            .map(({ event }) => event)
          const winner = [by('a'), by('b'), by('c')].find(({ length }) => length > 0)?.at(-1)
          expect(newPerDay(...shuffled)).toBe(winner?.body.value ?? DEFAULT_SETTINGS.newPerDay)
        },
      ),
    )
  })
})
