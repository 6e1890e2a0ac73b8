import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { openDatabase } from './db'
import { onEachDatabase, serveFrom, type TestDatabase } from './db/test-databases'
import { ChunkedLimiter, SharedLimiter, forgetOld, mayMail } from './shared-limit'

const MINUTE_MS = 60_000
const NOW_MS = 1_795_492_800_000
const LIMIT = { burst: 10, refillMs: MINUTE_MS }
/** After whatever has cleaned in this process before. */
let later = Date.now()

onEachDatabase('a limit in the database', (fresh) => {
  let opened: TestDatabase
  beforeEach(async () => {
    opened = await fresh()
    serveFrom(opened.database)
  })

  /** As another process, or this one after a restart, has it: with an empty memory. */
  const limiter = () => new SharedLimiter('test', LIMIT)

  test('is one for all processes, and outlives each of them', async () => {
    const [first, second] = [limiter(), limiter()]
    for (let each = 0; each < 5; each++) {
      expect(await first.take('a', NOW_MS)).toBeNull()
      expect(await second.take('a', NOW_MS)).toBeNull()
    }
    expect(await first.take('a', NOW_MS)).toBe(6_000)
    expect(await second.take('a', NOW_MS)).toBe(6_000)
    expect(await limiter().take('a', NOW_MS + 5_999), 'after a restart').toBe(1)
    expect(await limiter().take('b', NOW_MS), 'another key').toBeNull()
    expect(await limiter().take('a', NOW_MS + 6_000)).toBeNull()
    expect(await limiter().take('a', NOW_MS + 6_000)).toBe(6_000)
  })

  test('lets exactly as many through as it may, however many ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => limiter().take('a', NOW_MS)))
    expect(answers.filter((waitMs) => waitMs === null)).toHaveLength(10)
  })

  test('is whole again after its time, and no more than whole', async () => {
    expect(await limiter().take('a', NOW_MS, 10)).toBeNull()
    expect(await limiter().take('a', NOW_MS, 3)).toBe(18_000)
    expect(await limiter().take('a', NOW_MS + 100 * MINUTE_MS, 10)).toBeNull()
    expect(await limiter().take('a', NOW_MS + 100 * MINUTE_MS, 1)).toBe(6_000)
  })

  test('writes nothing when it refuses', async () => {
    await limiter().take('a', NOW_MS, 10)
    const before = await opened.database.rateLimit.findMany()
    for (let each = 0; each < 5; each++) await limiter().take('a', NOW_MS + each)
    expect(await opened.database.rateLimit.findMany()).toEqual(before)
  })

  test('keeps no address and no account to read, and forgets what is over', async () => {
    await limiter().take('203.0.113.9', NOW_MS)
    await limiter().take('ada@example.org', NOW_MS + 2 * MINUTE_MS)
    const keys = (await opened.database.rateLimit.findMany()).map(({ key }) => key)
    expect(keys.join()).not.toMatch(/203|ada/)
    await forgetOld(opened.database, NOW_MS + MINUTE_MS)
    expect(await opened.database.rateLimit.count()).toBe(1)
  })

  test('of mails to one address leaves the news of the account alone', async () => {
    const address = `${randomUUID()}@example.org`
    for (let each = 0; each < 10; each++) expect(await mayMail('link', address)).toBe(true)
    expect([await mayMail('link', address), await mayMail('news', address)]).toEqual([false, true])
  })

  test('cleans by itself', async () => {
    later += 86_400_000
    await opened.database.rateLimit.create({ data: { key: 'old', wholeAtMs: BigInt(NOW_MS) } })
    await limiter().take('a', later)
    expect(await opened.database.rateLimit.findUnique({ where: { key: 'old' } })).toBeNull()
  })

  test('taken in chunks costs few writes, and lets no more through', async () => {
    const chunked = new ChunkedLimiter('chunks', { burst: 100, refillMs: MINUTE_MS }, 20)
    const wholeAtMs = async () => (await opened.database.rateLimit.findFirst())?.wholeAtMs
    expect(await chunked.take('a', NOW_MS, 3)).toBeNull()
    const first = await wholeAtMs()
    for (let each = 0; each < 5; each++) expect(await chunked.take('a', NOW_MS, 3)).toBeNull()
    expect(await wholeAtMs(), 'six takes, one write').toBe(first)
    let through = 18
    while ((await chunked.take('a', NOW_MS, 3)) === null) through += 3
    expect(through).toBe(99)
    expect(await chunked.take('a', NOW_MS, 3)).toBe(12_000)
    expect(await chunked.take('a', NOW_MS + 12_000, 3)).toBeNull()
  })

  test('without its database each process limits for itself, and nothing is thrown', async () => {
    const comeBack = await takeAway(opened)
    const alone = limiter()
    for (let each = 0; each < 10; each++) expect(await alone.take('a', NOW_MS)).toBeNull()
    expect(await alone.take('a', NOW_MS)).toBe(6_000)
    await comeBack()
  })
})

/** Makes the limits unreachable: read-only here, out of reach there. Resolves with what brings them back. */
async function takeAway({ provider, database }: TestDatabase): Promise<() => Promise<unknown>> {
  if (provider === 'sqlite') {
    await database.$executeRawUnsafe('PRAGMA query_only = 1')
    return () => database.$executeRawUnsafe('PRAGMA query_only = 0')
  }
  const dead = openDatabase('postgresql://nobody:x@127.0.0.1:1/none')
  serveFrom(dead)
  return () => dead.$disconnect()
}
