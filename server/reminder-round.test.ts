import { beforeEach, expect, test } from 'vitest'
import type { Deck } from '#core/deck/deck'
import type { Action, ClientEvent } from '#core/event'
import { SAMPLE_START_MS, type SampleHeader, graded, sampleEvent } from '#core/sample-events'
import { createLearner, onEachDatabase, type TestDatabase } from './db/test-databases'
import { publishDeck } from './deck-store'
import { createEventLog, lineageOf } from './event-log'
import type { Mail } from './mail'
import { subscribe } from './push'
import { startReminders } from './reminder-loop'
import { type ReminderWorld, remindDue } from './reminder-round'
import { readStoppedAtMs } from './reminder-plan'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const EIGHT = SAMPLE_START_MS + 8 * HOUR_MS // 20:00 in Shanghai
const ENDPOINT = 'https://fcm.googleapis.com/fcm/send/a'

const DECK: Deck = {
  version: 'v1',
  chapters: [{ id: 'loss', zh: '损失', en: 'Losses', parentId: null }],
  terms: [
    {
      ...{ id: 'mse', zh: '均方误差', en: 'MSE', group: 'loss', status: 'seed' as const },
      ...{ aliases: [], definition: { zh: '', en: '' }, prerequisites: [] },
    },
  ],
  cards: [
    {
      ...{ id: 'mse:name', kind: 'K1' as const, tier: 1 as const, termIds: ['mse'], accept: [] },
      ...{ question: { zh: '问', en: 'Q' }, answer: { zh: '答', en: 'A' }, source: '' },
    },
  ],
}

const setting = (key: string, value: string | number | null): Action => ({
  kind: 'settings.changed',
  body: { key, value },
})

onEachDatabase('reminders', (fresh) => {
  let opened: TestDatabase
  let nowMs: number
  let woken: string[]
  let mails: Mail[]
  let status: number | null
  let serial: number
  let world: ReminderWorld

  beforeEach(async () => {
    opened = await fresh()
    nowMs = SAMPLE_START_MS
    ;[woken, mails, status, serial] = [[], [], 201, 0]
    const { database } = opened
    world = {
      database,
      nowMs: () => nowMs,
      wake: async (endpoint) => {
        woken.push(endpoint)
        return status
      },
      sendMail: async (mail) => {
        mails.push(mail)
        return true
      },
    }
    await publishDeck(database, DECK, [])
    await createLearner(database, 'ada')
    await subscribe(database, 'ada', ENDPOINT)
  })

  /** Stores what a learner did, at the time it is. */
  const does = (...actions: readonly Action[]): Promise<void> => doesAs({}, ...actions)

  async function doesAs(header: SampleHeader, ...actions: readonly Action[]): Promise<void> {
    const events: ClientEvent[] = actions.map((action) =>
      sampleEvent(++serial, action, { atMs: nowMs, ...header }),
    )
    const log = createEventLog(opened.database, 'ada', () => nowMs)
    const lineage = await lineageOf(opened.database)
    const { refused } = await log.answer({ proto: 1, learnerId: 'ada', lineage, cursor: 0, events })
    expect(refused).toEqual([])
  }

  async function roundAt(atMs: number): Promise<void> {
    nowMs = atMs
    await remindDue(world)
  }

  /** A card that is due from the next day on, and reminders at eight; the round that plans them has passed. */
  async function chooses(channel = 'push', ...more: readonly Action[]): Promise<void> {
    await does(graded('mse:name', 'good'), graded('mse:name', 'good'))
    await does(setting('reminderChannel', channel), setting('reminderHour', 20), ...more)
    await roundAt(nowMs)
  }

  test('go out at the hour of the learner on a day on which a card is due, once', async () => {
    await chooses()
    const day = 5 * DAY_MS
    await roundAt(EIGHT + day - 60_000)
    expect(woken).toEqual([])
    await roundAt(EIGHT + day)
    await roundAt(EIGHT + day + 60_000)
    expect(woken).toEqual([ENDPOINT])
  })

  test('do not go out when nothing is due, when they are off, and when it has become too late', async () => {
    await chooses()
    await roundAt(EIGHT)
    expect(woken).toEqual([])
    await roundAt(EIGHT + 5 * DAY_MS + HOUR_MS)
    expect(woken).toEqual([])
    nowMs += HOUR_MS
    await does(setting('reminderHour', null))
    await roundAt(nowMs)
    await roundAt(EIGHT + 6 * DAY_MS)
    expect(woken).toEqual([])
  })

  test("go out again when a guest's choice, which stopped them, is found to yield", async () => {
    await chooses()
    const guest = 'b'.repeat(16)
    await doesAs({ device: guest }, setting('reminderHour', null))
    await roundAt(nowMs)
    await does({ kind: 'settings.yielded', body: { key: 'reminderHour', devices: [guest] } })
    await roundAt(nowMs)
    await roundAt(EIGHT + 5 * DAY_MS)
    expect(woken).toEqual([ENDPOINT])
  })

  test('choosing the hour that it is right now sends nothing before tomorrow', async () => {
    await does(graded('mse:name', 'good'), graded('mse:name', 'good'))
    nowMs = EIGHT + 5 * DAY_MS + 60_000
    await does(setting('reminderHour', 20))
    await roundAt(nowMs)
    expect(woken).toEqual([])
    await roundAt(EIGHT + 6 * DAY_MS)
    expect(woken).toEqual([ENDPOINT])
  })

  test('follow the learner into another zone', async () => {
    await chooses()
    nowMs += DAY_MS
    const event = sampleEvent(++serial, setting('newPerDay', 5), {
      atMs: nowMs,
      timeZone: 'America/New_York',
    })
    const log = createEventLog(opened.database, 'ada', () => nowMs)
    const lineage = await lineageOf(opened.database)
    await log.answer({ proto: 1, learnerId: 'ada', lineage, cursor: 0, events: [event] })
    await roundAt(EIGHT + 5 * DAY_MS) // 20:00 in Shanghai, 07:00 in New York
    expect(woken).toEqual([])
    await roundAt(EIGHT + 5 * DAY_MS + 13 * HOUR_MS)
    expect(woken).toEqual([ENDPOINT])
  })

  test('stop after three that nobody came for, and begin again when they are chosen again', async () => {
    await chooses()
    for (const day of [5, 6, 7, 8, 9]) await roundAt(EIGHT + day * DAY_MS)
    expect(woken).toHaveLength(3)
    expect(await readStoppedAtMs(opened.database, 'ada')).toBe(EIGHT + 8 * DAY_MS)
    nowMs += HOUR_MS
    await does(setting('reminderHour', null))
    nowMs += HOUR_MS
    await does(setting('reminderHour', 20))
    await roundAt(nowMs)
    await roundAt(EIGHT + 10 * DAY_MS)
    expect(woken).toHaveLength(4)
  })

  test('go on for somebody who reviews in between', async () => {
    await chooses()
    for (const day of [5, 6]) await roundAt(EIGHT + day * DAY_MS)
    nowMs += HOUR_MS
    await does(graded('mse:name', 'again'))
    for (const day of [7, 8, 9, 10]) await roundAt(EIGHT + day * DAY_MS)
    expect(woken).toHaveLength(5)
  })

  test('forget a browser that its push service no longer knows', async () => {
    await chooses()
    status = 410
    await roundAt(EIGHT + 5 * DAY_MS)
    expect(await opened.database.pushSubscription.count()).toBe(0)
    const row = await opened.database.reminder.findUniqueOrThrow({ where: { learnerId: 'ada' } })
    expect(row.sentAtMs, 'what reached nobody was not ignored').toBeNull()
  })

  test('go out once though several servers look at the same moment', async () => {
    await chooses()
    nowMs = EIGHT + 5 * DAY_MS
    await Promise.all(Array.from({ length: 4 }, () => remindDue({ ...world, database: opened.open() })))
    expect(woken).toEqual([ENDPOINT])
  })

  test('by mail come in the language of the learner with a way out', async () => {
    await chooses('email', setting('reminderLanguage', 'en'))
    await roundAt(EIGHT + 5 * DAY_MS)
    expect(woken).toEqual([])
    expect(mails).toHaveLength(1)
    expect(mails[0]).toMatchObject({ to: 'ada@example.org', subject: '1 card is due, about 1 min' })
    expect(mails[0]?.text).toContain('http://localhost:3000/en/review')
    expect(mails[0]?.unsubscribeUrl).toMatch(/^http:\/\/localhost:3000\/api\/reminders\/unsubscribe\?token=/)
  })

  test('run until they are told to stop, and finish what they began', async () => {
    await chooses()
    nowMs = EIGHT + 5 * DAY_MS
    let release = (): void => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const begun = new Promise<void>((resolve) => {
      const wake = world.wake
      world = {
        ...world,
        wake: async (endpoint, headers) => {
          resolve()
          await held
          return wake(endpoint, headers)
        },
      }
    })
    const stop = startReminders(world, 5)
    await begun
    const stopped = stop()
    release()
    await stopped
    expect(woken).toEqual([ENDPOINT])
    const row = await opened.database.reminder.findUniqueOrThrow({ where: { learnerId: 'ada' } })
    expect(Number(row.sentAtMs)).toBe(nowMs)
  })
})
