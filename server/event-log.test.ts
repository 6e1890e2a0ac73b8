import { expect, test } from 'vitest'
import type { ClientEvent } from '#core/event'
import { graded, sampleEvent, sampleId } from '#core/sample-events'
import { CONTRACT_LEARNER, eventLogContract, request } from '#core/sync/event-log.contract'
import { type TestDatabase, createLearner, onEachDatabase } from './db/test-databases'
import { createEventLog, lineageOf, renewLineage } from './event-log'
import { judgeOffers } from './offered-events'

const NOW_MS = 1_795_600_000_000

onEachDatabase('event log', (fresh) => {
  const open = async (learners: readonly string[] = [CONTRACT_LEARNER]): Promise<TestDatabase> => {
    const opened = await fresh()
    for (const learner of learners) await createLearner(opened.database, learner)
    return opened
  }

  eventLogContract('database', async () => {
    const { database } = await open()
    let now = 0
    return {
      log: createEventLog(database, CONTRACT_LEARNER, () => now),
      setNowMs: (nowMs) => (now = nowMs),
      renewLineage: () => renewLineage(database),
    }
  })

  test('several processes writing at once leave no hole, no double and a digest that adds up', async () => {
    const opened = await open()
    const lineage = await lineageOf(opened.database)
    const logs = [opened.database, opened.open(), opened.open()].map((each) =>
      createEventLog(each, CONTRACT_LEARNER, () => NOW_MS),
    )
    await Promise.all(
      Array.from({ length: 30 }, (_, writer) => {
        const device = (writer + 1).toString(16).padStart(16, '0')
        const events = [1, 2, 3, 4].map((n) =>
          sampleEvent(writer * 4 + n, graded('a:say', 'good'), { device, n }),
        )
        return logs[writer % 3]?.answer(request(lineage, 0, events))
      }),
    )
    const rows = await opened.database.event.findMany({ orderBy: { seq: 'asc' } })
    const learner = await opened.database.learner.findUnique({ where: { id: CONTRACT_LEARNER } })
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 120 }, (_, index) => index + 1))
    expect(learner).toMatchObject({ lastSeq: 120, digest: rows.at(-1)?.digest })
  })

  test('first requests of all at the same moment draw one lineage', async () => {
    const { open } = await fresh()
    const drawn = await Promise.all(Array.from({ length: 12 }, () => lineageOf(open())))
    expect(new Set(drawn).size).toBe(1)
  })

  test('first requests of one learner at the same moment make one log', async () => {
    const opened = await open()
    const lineage = await lineageOf(opened.database)
    const logs = [opened.database, opened.open()].map((each) =>
      createEventLog(each, CONTRACT_LEARNER, () => NOW_MS),
    )
    await Promise.all(
      logs.map((log, index) =>
        log.answer(
          request(lineage, 0, [
            sampleEvent(index + 1, graded('a:say', 'good'), { n: 1, device: `${index}`.repeat(16) }),
          ]),
        ),
      ),
    )
    expect(await opened.database.event.count()).toBe(2)
  })

  test('a review history can be read with plain SQL', async () => {
    const { database } = await open()
    const log = createEventLog(database, CONTRACT_LEARNER, () => NOW_MS)
    const event = sampleEvent(1, graded('loss-mse:say', 'hard'))
    await log.answer(request(await lineageOf(database), 0, [event]))
    const rows =
      await database.$queryRaw`SELECT "cardId", "grade", "thinkingMs" FROM "Event" WHERE "cardId" = 'loss-mse:say'`
    expect(rows).toEqual([{ cardId: 'loss-mse:say', grade: 'hard', thinkingMs: 2500 }])
    expect((await database.event.findFirst())?.gradedAt).toEqual(new Date(event.atMs))
  })

  test('nobody reads or writes in the log of somebody else', async () => {
    const { database } = await open(['learner-a', 'learner-b'])
    const lineage = await lineageOf(database)
    const [a, b] = ['learner-a', 'learner-b'].map((id) => createEventLog(database, id, () => NOW_MS))
    await a?.answer(request(lineage, 0, [sampleEvent(1, graded('own:a:say', 'good'))]))
    const answer = await b?.answer(request(lineage, 0, [sampleEvent(1, graded('own:a:say', 'again'))]))
    expect(answer?.refused).toEqual([])
    expect(answer?.events.map(({ body }) => body.grade)).toEqual(['again'])
    expect((await a?.answer(request(lineage, 0, [])))?.events.map(({ body }) => body.grade)).toEqual(['good'])
  })

  test('a batch that fails half way leaves nothing behind', async () => {
    const { database } = await open()
    const log = createEventLog(database, CONTRACT_LEARNER, () => NOW_MS)
    const lineage = await lineageOf(database)
    const broken = { ...sampleEvent(2, graded('a:say', 'good')), atMs: 0.5 } // no column holds half a millisecond
    await expect(
      log.answer(request(lineage, 0, [sampleEvent(1, graded('a:say', 'good')), broken])),
    ).rejects.toThrow()
    expect(await database.event.count()).toBe(0)
    expect((await log.answer(request(lineage, 0, [sampleEvent(1, graded('a:say', 'good'))]))).head).toBe(1)
  })

  test('deleting the account deletes its log', async () => {
    const { database } = await open()
    const log = createEventLog(database, CONTRACT_LEARNER, () => NOW_MS)
    await log.answer(request(await lineageOf(database), 0, [sampleEvent(1, graded('a:say', 'good'))]))
    await database.user.delete({ where: { id: CONTRACT_LEARNER } })
    expect(await database.event.count()).toBe(0)
  })
})

test.each<[string, unknown, string]>([
  ['a known kind without its fields', { body: {} }, 'malformed'],
  [
    'a known kind with a field too many',
    { body: { ...graded('a:say', 'good').body, userId: 'x' } },
    'malformed',
  ],
  ['a grade there is none of', { body: { ...graded('a:say', 'good').body, grade: 'perfect' } }, 'malformed'],
  ['a stamp of its own', { seq: 7 }, 'malformed'],
  ['a device that is none', { device: 'laptop' }, 'malformed'],
  ['a counter below zero', { n: -1 }, 'malformed'],
  ['a counter no column holds', { n: 2 ** 40 }, 'malformed'],
  ['NUL in a text', { timeZone: 'Asia\0' }, 'malformed'],
  [
    'half a character in an unknown kind',
    { kind: 'dream.remembered', body: { text: '\ud800' } },
    'malformed',
  ],
  [
    'nesting without end',
    { kind: 'dream.remembered', body: JSON.parse(`${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`) },
    'malformed',
  ],
  ['a body over 64 KB', { kind: 'dream.remembered', body: { text: 'x'.repeat(70_000) } }, 'too_large'],
])('%s is refused, and its neighbours are not', (_, change, code) => {
  const bad = { ...sampleEvent(1, graded('a:say', 'good')), ...(change as Partial<ClientEvent>) }
  const good = sampleEvent(2, graded('b:say', 'good'))
  expect(judgeOffers([bad, good])).toEqual({ offers: [good], refused: [{ id: sampleId(1), code }] })
})
