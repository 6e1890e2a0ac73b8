import { beforeEach, expect, test } from 'vitest'
import { readLogExport } from '#core/export-log'
import { graded, sampleEvent } from '#core/sample-events'
import { PROTO } from '#core/sync/event-log'
import { onEachDatabase, serveFrom, type TestDatabase } from '#server/db/test-databases'
import { postedBy, sessionCookieFor } from '#server/db/test-session'
import { lineageOf, logPages } from '#server/event-log'
import { POST as sync } from '../../sync/route'
import { POST } from './route'

onEachDatabase('the export of an account', (fresh) => {
  let opened: TestDatabase
  let [learnerId, other, cookie] = ['', '', '']
  beforeEach(async () => {
    opened = await fresh()
    serveFrom(opened.database)
    const run = Math.random() // exports are counted for each learner
    ;[learnerId, other] = [`learner-${run}`, `stranger-${run}`]
    await opened.database.user.createMany({
      data: [
        { id: learnerId, email: 'ada@example.org', passwordHash: '$argon2id$secret' },
        { id: other, email: 'eve@example.org' },
      ],
    })
    cookie = await sessionCookieFor(learnerId)
  })

  const record = async (as: string, count: number) => {
    const lineage = await lineageOf(opened.database)
    const events = Array.from({ length: count }, (_, index) =>
      sampleEvent(index + 1, graded('a:say', 'good')),
    )
    const body = { proto: PROTO, learnerId: as, lineage, cursor: 0, events }
    const answer = await sync(postedBy(await sessionCookieFor(as), '/api/sync', JSON.stringify(body)))
    expect(answer.status).toBe(200)
    return events
  }
  const take = (as = cookie) => POST(postedBy(as, '/api/account/export', '{}'))

  test('holds the whole log and all there is of the account, and can be read in again', async () => {
    const events = await record(learnerId, 7)
    const { database } = opened
    await database.account.create({
      data: { userId: learnerId, provider: 'github', providerAccountId: '42' },
    })
    await database.pushSubscription.create({ data: { learnerId, endpoint: 'https://push.test/1' } })
    await database.reminder.create({ data: { learnerId, checkAtMs: 5n } })
    const taken = await take()
    expect(taken.headers.get('content-disposition')).toBe('attachment; filename="warmup.json"')
    const text = await taken.text()
    expect(readLogExport(text)?.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id))
    expect(readLogExport(text)?.unreadableCount).toBe(0)
    const { account, events: stored } = JSON.parse(text) as {
      account: Record<string, unknown>
      events: readonly { seq: number; receivedAtMs: number }[]
    }
    expect(stored.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(account).toMatchObject({
      ...{ learnerId, email: 'ada@example.org', emailProvedAtMs: null, hasPassword: true },
      providers: [{ provider: 'github', providerAccountId: '42' }],
      signIns: [{ browser: 'Firefox', system: 'Linux' }, {}],
      pushes: [{ endpoint: 'https://push.test/1' }],
      reminders: { nextCheckAtMs: 5, sentAtMs: null, ignoredCount: 0, stoppedAtMs: null },
    })
  })

  test('holds nothing that opens the account, and nothing of anybody else', async () => {
    await record(other, 2)
    const text = await (await take()).text()
    expect(text).not.toMatch(/argon2|passwordHash/)
    expect(text).not.toContain('eve@example.org')
    expect((JSON.parse(text) as { events: unknown[] }).events).toEqual([])
  })

  test('comes in pages of the log, so that it need not fit into memory', async () => {
    await record(learnerId, 7)
    const pages = []
    for await (const page of logPages(opened.database, learnerId, 3)) pages.push(page.map(({ seq }) => seq))
    expect(pages).toEqual([[1, 2, 3], [4, 5, 6], [7]])
  })

  test('asks for a session, a fresh one, and comes three times a day', async () => {
    expect((await take('')).status).toBe(401)
    const statuses = []
    for (let count = 0; count < 4; count++) statuses.push((await take()).status)
    expect(statuses).toEqual([200, 200, 200, 429])
    await opened.database.signIn.updateMany({ data: { createdAt: new Date(Date.now() - 16 * 60_000) } })
    expect((await take()).status).toBe(403)
  })
})
