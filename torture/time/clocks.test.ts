import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openIdbLog } from '#client/idb-log'
import { compareEvents } from '#core/event'
import { graded, sampleEvent } from '#core/sample-events'
import { exchange } from '#core/sync/exchange'
import { createLearner, onEachDatabase } from '#server/db/test-databases'
import { createEventLog, readLog } from '#server/event-log'
import { studyOffline } from './offline'

const NOON_MS = 1_795_492_800_000
const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

type Clock = {
  readonly name: string
  /** How far the device's clock is ahead of the true time, at each of four reviews. */
  readonly aheadMs: readonly number[]
  /** Whether a round trip has measured it. */
  readonly isMeasured: boolean
  /** The time that each review is taken to have happened, as minutes after noon. */
  readonly minutes: readonly number[]
}

/** Reviews ten minutes apart; they reach the server after half an hour more. */
const CLOCKS: readonly Clock[] = [
  { name: 'is right', aheadMs: [0, 0, 0, 0], isMeasured: true, minutes: [0, 10, 20, 30] },
  {
    name: 'is 40 s ahead: noise',
    aheadMs: Array(4).fill(40_000),
    isMeasured: true,
    minutes: [0, 10, 20, 30].map((each) => each + 40 / 60),
  },
  {
    name: 'is a day ahead, and measured',
    aheadMs: Array(4).fill(DAY_MS),
    isMeasured: true,
    minutes: [0, 10, 20, 30],
  },
  {
    name: 'is a day behind, and measured',
    aheadMs: Array(4).fill(-DAY_MS),
    isMeasured: true,
    minutes: [0, 10, 20, 30],
  },
  {
    name: 'is a day ahead, unmeasured: it counts as just arrived',
    aheadMs: Array(4).fill(DAY_MS),
    isMeasured: false,
    minutes: [60, 60, 60, 60],
  },
  {
    name: 'is a day behind, unmeasured: it is believed',
    aheadMs: Array(4).fill(-DAY_MS),
    isMeasured: false,
    minutes: [0, 10, 20, 30].map((each) => each - 1_440),
  },
  {
    name: 'is set back two hours in the middle',
    aheadMs: [0, 0, -120 * MINUTE_MS, -120 * MINUTE_MS],
    isMeasured: false,
    minutes: [0, 10, 10, 10],
  },
  {
    name: 'was three days ahead and is repaired in the middle',
    aheadMs: [3 * DAY_MS, 3 * DAY_MS, 0, 0],
    isMeasured: false,
    minutes: [60, 60, 20, 30],
  },
]

onEachDatabase('a device whose clock', (fresh) => {
  test.each(CLOCKS)('$name', async ({ name, aheadMs, isMeasured, minutes }) => {
    const { provider, database } = await fresh()
    await createLearner(database, 'learner-a')
    const server = createEventLog(database, 'learner-a', () => NOON_MS + 60 * MINUTE_MS)
    const log = await openIdbLog(`clock ${name} ${provider}`, 'learner-a')
    const ids: string[] = []
    for (const [index, ahead] of aheadMs.entries()) {
      const event = sampleEvent(index + 1, graded('a:say', 'good'), {
        atMs: NOON_MS + index * 10 * MINUTE_MS + ahead,
        clockOffsetMs: isMeasured ? -ahead : null,
      })
      ids.push((await log.record(event)).id)
    }
    await exchange(log, server)
    const stored = new Map((await readLog(database, 'learner-a')).map((event) => [event.id, event]))
    expect(ids.map((id) => ((stored.get(id)?.correctedMs ?? 0) - NOON_MS) / MINUTE_MS)).toEqual(minutes)
    // Within one device the order is that of its counter, whatever its clock said.
    const held = await log.all()
    for (const device of new Set(held.map((event) => event.device))) {
      const own = held.filter((event) => event.device === device).sort(compareEvents)
      expect(own.map(({ n }) => n)).toEqual(own.map((_, index) => index + 1))
    }
  })

  test.each([7, 30])('was offline for %i days of 200 reviews: all of them arrive', async (days) => {
    const { provider, database } = await fresh()
    await createLearner(database, 'learner-a')
    const figures = await studyOffline(database, 'learner-a', `offline ${days} ${provider}`, days)
    const { reviewCount, seconds, ...rest } = figures
    console.log(
      `${provider}: ${reviewCount} reviews of ${days} days offline arrived in ${seconds.toFixed(1)} s`,
    )
    expect(rest).toEqual({ arrivedCount: days * 200, pendingCount: 0, movedCount: 0 })
  })
})
