import { beforeEach, expect, test } from 'vitest'
import { createLearner, onEachDatabase, serveFrom, type TestDatabase } from '#server/db/test-databases'
import { sessionCookieFor } from '#server/db/test-session'
import { GET, POST } from './route'

const ADDRESS = 'http://localhost:3000/api/account'

const signUp = (body: unknown): Promise<Response> =>
  POST(
    new Request(ADDRESS, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify(body),
    }),
  )

onEachDatabase('an account', (fresh) => {
  let opened: TestDatabase
  beforeEach(async () => {
    opened = await fresh()
    serveFrom(opened.database)
  })

  test('is made from an address and a password, and keeps only a hash', async () => {
    const response = await signUp({ email: ' Ada@Example.org ', password: 'correct horse battery' })
    expect(response.status).toBe(201)
    const user = await opened.database.user.findFirst()
    expect(user).toMatchObject({ email: 'ada@example.org' })
    expect(user?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  test.each([
    [{ email: 'ada', password: 'correct horse battery' }, 400, 'malformed'],
    [{ email: 'ada@example.org', password: 'short' }, 422, 'password_too_short'],
    [{ email: 'ada@example.org', password: 'Password123' }, 422, 'password_too_common'],
    [{ email: 'ada@example.org', password: '长'.repeat(400) }, 422, 'password_too_long'],
    [{ email: 'ada@example.org', password: 'correct horse battery', role: 'admin' }, 400, 'malformed'],
    [{ email: { contains: '@' }, password: 'correct horse battery' }, 400, 'malformed'],
  ])('%j is refused', async (body, status, code) => {
    const response = await signUp(body)
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([status, code])
    expect(await opened.database.user.count()).toBe(0)
  })

  test('has an address of its own, also when two sign up at once', async () => {
    const body = { email: 'ada@example.org', password: 'correct horse battery' }
    const statuses = (await Promise.all([signUp(body), signUp(body), signUp(body)])).map(
      ({ status }) => status,
    )
    expect(statuses.sort()).toEqual([201, 409, 409])
    expect(await opened.database.user.count()).toBe(1)
  })

  test('is shown to its owner alone', async () => {
    await createLearner(opened.database, 'learner-a')
    const cookie = await sessionCookieFor('learner-a')
    const read = async (headers: Record<string, string>) =>
      (await GET(new Request(ADDRESS, { headers }))).json()
    expect(await read({ cookie })).toMatchObject({ account: { learnerId: 'learner-a' } })
    expect(await read({})).toMatchObject({ account: null })
  })
})
