import { afterEach, expect, test, vi } from 'vitest'
import { graded, sampleEvent } from '#core/sample-events'
import { PROTO } from '#core/sync/event-log'
import { POST } from './route'
import { isDatabaseDown } from '#server/db'
import { type TestDatabase, createLearner, onEachDatabase, serveFrom } from '#server/db/test-databases'
import { postedBy, sessionCookieFor } from '#server/db/test-session'
import { lineageOf } from '#server/event-log'
import { installHook } from '#server/failpoint'

afterEach(() => {
  installHook(() => {})
  vi.restoreAllMocks()
})

onEachDatabase('a database that is away', (fresh) => {
  const open = async () => {
    const opened = await fresh()
    serveFrom(opened.database)
    await createLearner(opened.database, 'learner-a')
    const cookie = await sessionCookieFor('learner-a')
    const lineage = await lineageOf(opened.database)
    const offer = (serial: number) => {
      const events = [sampleEvent(serial, graded('a:say', 'good'))]
      const body = JSON.stringify({ proto: PROTO, learnerId: 'learner-a', lineage, cursor: 0, events })
      return POST(postedBy(cookie, '/api/sync', body))
    }
    return { opened, offer }
  }

  test('asks for patience, stores nothing of that batch, and works again without a restart', async () => {
    const { opened, offer } = await open()
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const comeBack = await takeAway(opened)
    const answers = [await offer(1), await offer(1)].map((each) => [
      each.status,
      each.headers.get('retry-after'),
    ])
    await comeBack()
    expect(answers).toEqual([
      [503, '5'],
      [503, '5'],
    ])
    expect(said).not.toHaveBeenCalled()
    expect(await (await offer(2)).json()).toMatchObject({ head: 1 })
  })
})

/** Makes writing impossible; resolves with what makes it possible again. */
async function takeAway({ provider, database }: TestDatabase): Promise<() => Promise<unknown>> {
  if (provider === 'sqlite') {
    await database.$executeRawUnsafe('PRAGMA query_only = 1')
    return () => database.$executeRawUnsafe('PRAGMA query_only = 0')
  }
  installHook(async (name) => {
    if (name !== 'after_insert') return
    await database.$queryRaw`SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`
    // The driver hears of it a moment later; until then its next query is still on the way.
    await new Promise((resolve) => setTimeout(resolve, 50))
  })
  return async () => installHook(() => {})
}

onEachDatabase('a full disk', (fresh) => {
  test('is weather', async () => {
    const { provider, database } = await fresh()
    // A disk of PostgreSQL's own cannot be filled here; its code for it stands in.
    if (provider === 'postgresql') return expect(isDatabaseDown(failedWith('53100'))).toBe(true)
    await database.$executeRawUnsafe('PRAGMA max_page_count = 1') // no more than it has now
    const write = Promise.all(
      Array.from({ length: 50 }, (_, each) => createLearner(database, `${each} ${'x'.repeat(2_000)}`)),
    )
    expect(isDatabaseDown(await write.catch((error: unknown) => error))).toBe(true)
  })
})

/** As Prisma wraps what the driver threw. */
const failedWith = (originalCode: string): Error =>
  Object.assign(new Error('query failed'), {
    code: 'P2039',
    meta: { driverAdapterError: Object.assign(new Error('postgres'), { cause: { originalCode } }) },
  })

test.each([
  ['57P01', true],
  ['57P03', true],
  ['08006', true],
  ['SQLITE_IOERR_FSYNC', true],
  ['23514', false],
  ['SQLITE_CORRUPT', false],
])('the code %s of a driver is weather: %s', (code, isWeather) =>
  expect(isDatabaseDown(failedWith(code))).toBe(isWeather),
)

// A transaction that cannot be committed throws the driver's error bare.
test.each([
  [{ originalCode: '57P02', kind: 'postgres' }, true],
  [{ kind: 'ConnectionClosed' }, true],
  [{ kind: 'UniqueConstraintViolation' }, false],
])('the bare error of a driver, %j, is weather: %s', (cause, isWeather) =>
  expect(isDatabaseDown(Object.assign(new Error('DriverAdapterError'), { cause }))).toBe(isWeather),
)
