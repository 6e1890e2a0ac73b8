import { beforeEach, expect, test } from 'vitest'
import { signedInLearner } from '#server/auth'
import { createLearner, onEachDatabase, serveFrom, type TestDatabase } from '#server/db/test-databases'
import { postedBy, sessionCookieFor } from '#server/db/test-session'
import { GET, POST } from './route'

const LEARNER = 'learner-a'
const PATH = '/api/account/sign-ins'
const DAY_MS = 86_400_000

type Listed = { readonly id: string; readonly isThis: boolean }

onEachDatabase('the sign-ins of a learner', (fresh) => {
  let opened: TestDatabase
  let [laptop, phone, stranger] = ['', '', '']
  beforeEach(async () => {
    opened = await fresh()
    serveFrom(opened.database)
    for (const id of [LEARNER, 'learner-b']) await createLearner(opened.database, id)
    laptop = await sessionCookieFor(LEARNER)
    phone = await sessionCookieFor(LEARNER)
    stranger = await sessionCookieFor('learner-b')
  })

  const list = (cookie: string) => GET(new Request(`http://localhost:3000${PATH}`, { headers: { cookie } }))
  const listed = async (cookie: string) =>
    ((await (await list(cookie)).json()) as { signIns: readonly Listed[] }).signIns
  const end = (cookie: string, which: object) => POST(postedBy(cookie, PATH, JSON.stringify(which)))
  const isOpen = async (cookie: string) =>
    (await signedInLearner(new Request('http://localhost:3000', { headers: { cookie } }))) !== null
  const idOfThis = async (cookie: string) => (await listed(cookie)).find(({ isThis }) => isThis)?.id ?? ''
  const change = (id: string, data: { createdAt?: Date; lastSeenAt?: Date }) =>
    opened.database.signIn.update({ where: { id }, data })

  test('are listed with the names of browser and system, this one marked, and no address', async () => {
    const signIns = await listed(laptop)
    expect(signIns).toHaveLength(2)
    expect(signIns.filter(({ isThis }) => isThis)).toHaveLength(1)
    expect(Object.keys(signIns[0] ?? {}).sort()).toEqual(
      ['begunAtMs', 'browser', 'id', 'isThis', 'lastSeenAtMs', 'system'].sort(),
    )
    expect(signIns[0]).toMatchObject({ browser: 'Firefox', system: 'Linux' })
  })

  test('end one by one, at once', async () => {
    expect((await end(laptop, { id: await idOfThis(phone) })).status).toBe(200)
    expect((await list(phone)).status, 'its very next request').toBe(401)
    expect([await isOpen(laptop), await isOpen(stranger)]).toEqual([true, true])
    expect(await listed(laptop)).toHaveLength(1)
  })

  test('end all together but for the one that asks', async () => {
    const tablet = await sessionCookieFor(LEARNER)
    expect((await end(laptop, { others: true })).status).toBe(200)
    expect(await Promise.all([laptop, phone, tablet, stranger].map(isOpen))).toEqual([
      true,
      false,
      false,
      true,
    ])
    expect((await end(laptop, { others: true })).status, 'again').toBe(200)
  })

  test("another learner's is answered like one that does not exist", async () => {
    const answers = [
      await end(stranger, { id: await idOfThis(phone) }),
      await end(stranger, { id: 'no-such-sign-in' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
    expect(await isOpen(phone)).toBe(true)
  })

  test.each([
    [{}],
    [{ id: '' }],
    [{ id: { not: 'x' } }],
    [{ others: false }],
    [{ others: true, userId: 'learner-b' }],
  ])('%j is refused', async (which) => {
    expect((await end(laptop, which)).status).toBe(400)
    expect(await isOpen(phone)).toBe(true)
  })

  test("are nobody else's business", async () => {
    expect((await list('')).status).toBe(401)
    expect((await end('', { others: true })).status).toBe(401)
  })

  test.each([
    ['used 29 days ago', { lastSeenAt: new Date(Date.now() - 29 * DAY_MS) }, true],
    ['unused for more than 30 days', { lastSeenAt: new Date(Date.now() - 30 * DAY_MS - 1_000) }, false],
    ['begun 89 days ago', { createdAt: new Date(Date.now() - 89 * DAY_MS) }, true],
    ['begun more than 90 days ago', { createdAt: new Date(Date.now() - 90 * DAY_MS - 1_000) }, false],
  ])('%s: still open %s', async (_, data, isStillOpen) => {
    await change(await idOfThis(phone), data)
    expect((await listed(laptop)).length).toBe(isStillOpen ? 2 : 1)
    expect(await isOpen(phone)).toBe(isStillOpen)
  })

  test('that hold no more are forgotten when the next begins', async () => {
    await end(laptop, { id: await idOfThis(phone) })
    await sessionCookieFor(LEARNER)
    expect(await opened.database.signIn.count({ where: { userId: LEARNER } })).toBe(2)
  })
})
