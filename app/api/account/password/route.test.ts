import { beforeEach, expect, test } from 'vitest'
import { accountFor, createAccount } from '#server/account'
import { issueToken, readToken } from '#server/account-token'
import { signedInLearner } from '#server/auth'
import { cookiesIn } from '#server/cookies'
import { onEachDatabase, serveFrom, type TestDatabase } from '#server/db/test-databases'
import { postedBy, sessionCookieFor } from '#server/db/test-session'
import { deviceCookieFor, knownDevice } from '#server/known-device'
import { takeTry } from '#server/sign-in-lock'
import { POST as resetByLink } from '../links/reset/route'
import { POST } from './route'

const OLD = 'correct horse battery'
const NEW = 'a longer staple of mine'

onEachDatabase('the change of a password', (fresh) => {
  let opened: TestDatabase
  let email = ''
  let [learnerId, cookie] = ['', '']
  beforeEach(async () => {
    opened = await fresh()
    serveFrom(opened.database)
    email = `ada-${Math.random()}@example.org` // attempts are counted for each address
    const made = await createAccount(opened.database, email, OLD)
    learnerId = 'learnerId' in made ? made.learnerId : ''
    cookie = await sessionCookieFor(learnerId)
  })

  const change = (body: object, as = cookie) =>
    POST(postedBy(as, '/api/account/password', JSON.stringify({ language: 'en', ...body })))
  const codeOf = async (response: Response) => ((await response.json()) as { code?: string }).code
  const opensWith = async (password: string) => (await accountFor(opened.database, email, password)) !== null
  const isOpen = async (held: string) =>
    (await signedInLearner(new Request('http://localhost:3000', { headers: { cookie: held } }))) !== null

  test('does not undo a reset that came while it was on its way', async () => {
    const token = (await issueToken(opened.database, { userId: learnerId, email }, 'reset')) ?? ''
    const wish = JSON.stringify({ token, password: NEW, language: 'en' })
    const [reset] = await Promise.all([
      resetByLink(postedBy('', '/api/account/links/reset', wish)),
      change({ current: OLD, password: 'the password of a thief' }),
    ])
    // A change that was there first has ended the link.
    expect(await opensWith(reset.status === 200 ? NEW : 'the password of a thief')).toBe(true)
    expect(await isOpen(cookie)).toBe(reset.status !== 200)
  })

  test('asks for the old one, ends every other sign-in and every link, and keeps this one', async () => {
    const other = await sessionCookieFor(learnerId)
    const token = (await issueToken(opened.database, { userId: learnerId, email }, 'reset')) ?? ''
    expect((await change({ current: OLD, password: NEW })).status).toBe(200)
    expect([await opensWith(OLD), await opensWith(NEW)]).toEqual([false, true])
    expect([await isOpen(cookie), await isOpen(other)]).toEqual([true, false])
    expect(await readToken(opened.database, token, 'reset')).toBeNull()
  })

  test('makes every device unknown but this one', async () => {
    const owner = () => opened.database.user.findUniqueOrThrow({ where: { id: learnerId } })
    const stolen = deviceCookieFor(await owner(), null).split(';')[0] ?? ''
    const answer = await change({ current: OLD, password: NEW })
    const [held = ''] = answer.headers.getSetCookie().map((line) => line.split(';')[0])
    const known = async (device: string) =>
      knownDevice(cookiesIn(new Headers({ cookie: device })), await owner()) !== null
    expect([await known(held), await known(stolen)]).toEqual([true, false])
  })

  test.each([
    [{ current: 'not this one', password: NEW }, 422, 'wrong_password'],
    [{ current: '', password: NEW }, 422, 'wrong_password'],
    [{ current: OLD, password: 'short' }, 422, 'password_too_short'],
    [{ current: OLD, password: 'Password123' }, 422, 'password_too_common'],
    [{ current: OLD, password: 'Warm-Up_2026!' }, 422, 'password_too_common'],
    [{ current: OLD, password: NEW, userId: 'learner-b' }, 400, 'malformed'],
    [{ password: NEW }, 400, 'malformed'],
  ])('%j changes nothing', async (body, status, code) => {
    const other = await sessionCookieFor(learnerId)
    const answer = await change(body)
    expect([answer.status, await codeOf(answer)]).toEqual([status, code])
    expect([await opensWith(OLD), await isOpen(other)]).toEqual([true, true])
  })

  test('without a password there is, a fresh sign-in is enough, and an old one is not', async () => {
    await opened.database.user.updateMany({ data: { passwordHash: null } })
    await opened.database.signIn.updateMany({ data: { createdAt: new Date(Date.now() - 16 * 60_000) } })
    const answer = await change({ current: '', password: NEW })
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'sign_in_again'])
    expect((await change({ current: '', password: NEW }, await sessionCookieFor(learnerId))).status).toBe(200)
    expect(await opensWith(NEW)).toBe(true)
  })

  test('is no way around the lock of signing in: guesses count towards it, and are refused by it', async () => {
    const anywhere = { account: email, device: null }
    for (let guess = 0; guess < 4; guess++) await change({ current: 'wrong', password: NEW })
    expect((await change({ current: OLD, password: OLD })).status).toBe(200)
    expect(await opened.database.signInLock.findMany(), 'the right one ends the count').toEqual([])
    const statuses = []
    for (let guess = 0; guess < 4; guess++)
      statuses.push((await change({ current: 'wrong', password: NEW })).status)
    expect(await takeTry(opened.database, anywhere, Date.now()), 'a fifth, by signing in').toBeNull()
    const locked = await change({ current: OLD, password: NEW })
    expect([...statuses, locked.status]).toEqual([422, 422, 422, 422, 429])
    const waitSeconds = Number(locked.headers.get('retry-after'))
    expect(waitSeconds).toBeGreaterThan(50)
    expect(waitSeconds).toBeLessThanOrEqual(60)
    expect(await opensWith(OLD)).toBe(true)
  })

  test('is refused to nobody in particular, and slowed like signing in', async () => {
    expect((await change({ current: OLD, password: NEW }, '')).status).toBe(401)
    const statuses = []
    for (let attempt = 0; attempt < 12; attempt++) {
      await opened.database.signInLock.deleteMany() // as if each lock had ended
      statuses.push((await change({ current: 'wrong', password: NEW })).status)
    }
    expect(statuses.at(-1)).toBe(429)
  })
})
