import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { accountFor, createAccount } from '#server/account'
import { issueToken } from '#server/account-token'
import { signedInLearner } from '#server/auth'
import { cookiesIn } from '#server/cookies'
import { onEachDatabase, serveFrom, type TestDatabase } from '#server/db/test-databases'
import { type TestMailbox, openMailbox } from '#server/db/test-mailbox'
import { postedBy, sessionCookieFor } from '#server/db/test-session'
import { knownDevice } from '#server/known-device'
import { takeTry } from '#server/sign-in-lock'
import { POST as resetByLink } from './reset/route'
import { POST } from './route'
import { POST as signInByLink } from './sign-in/route'

let mailbox: TestMailbox
beforeAll(async () => {
  mailbox = await openMailbox()
  process.env.SMTP_URL = mailbox.url
  process.env.MAIL_FROM = 'Warmup <warmup@example.org>'
})
afterAll(() => mailbox.close())

const SOON = { timeout: 10_000 }
const OLD = 'correct horse battery'
const NEW = 'a longer staple of mine'

onEachDatabase('a mailed link', (fresh) => {
  let opened: TestDatabase
  let [email, learnerId] = ['', '']
  beforeEach(async () => {
    opened = await fresh()
    serveFrom(opened.database)
    email = `ada-${Math.random()}@example.org`
    const made = await createAccount(opened.database, email, OLD)
    learnerId = 'learnerId' in made ? made.learnerId : ''
  })

  const ask = (purpose: string, to = email, language = 'en') =>
    POST(postedBy('', '/api/account/links', JSON.stringify({ email: to, purpose, language })))
  const enter = (token: string, cookie = '') =>
    signInByLink(postedBy(cookie, '/api/account/links/sign-in', JSON.stringify({ token })))
  const reset = (token: string, password = NEW) =>
    resetByLink(postedBy('', '/api/account/links/reset', JSON.stringify({ token, password, language: 'en' })))
  const codeOf = async (response: Response) => ((await response.json()) as { code?: string }).code
  const mailTo = (address = email) =>
    vi.waitFor(() => mailbox.textsTo(address).at(-1) ?? Promise.reject(new Error('no mail')), SOON)
  const tokenTo = async () => /#([\w-]{43})\s/.exec(await mailTo())?.[1] ?? ''
  const cookieOf = (response: Response) => response.headers.getSetCookie().join().split(';')[0] ?? ''
  const learnerBehind = (cookie: string) =>
    signedInLearner(new Request('http://localhost:3000', { headers: { cookie } }))
  const opensWith = async (password: string) => (await accountFor(opened.database, email, password)) !== null
  const prove = () => opened.database.user.updateMany({ data: { emailVerified: new Date() } })
  const age = () => opened.database.accountToken.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })

  test('is written in the language of the page that asked, and known to the database by its hash', async () => {
    await ask('reset', email, 'zh')
    expect(await mailTo()).toMatch(/打开这个链接[^]*http:\/\/localhost:3000\/link\/reset#/)
    const token = await tokenTo()
    const [row] = await opened.database.accountToken.findMany()
    expect(JSON.stringify(row)).not.toContain(token)
  })

  test('to sign in opens a session, once, and leaves a proved account its password', async () => {
    await prove()
    await ask('sign_in')
    const token = await tokenTo()
    const response = await enter(token)
    expect(response.headers.getSetCookie()[0]).toMatch(/Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/)
    expect(await learnerBehind(cookieOf(response))).toMatchObject({ learnerId })
    expect(await opensWith(OLD)).toBe(true)
    const again = await enter(token)
    expect([again.status, await codeOf(again), cookieOf(again)]).toEqual([400, 'link_used', ''])
  })

  test('to sign in takes the place of the session this browser had', async () => {
    await opened.database.user.create({ data: { id: 'learner-b', email: `b-${email}` } })
    const held = await sessionCookieFor('learner-b')
    await ask('sign_in')
    expect((await enter(await tokenTo(), held)).status).toBe(200)
    expect(await learnerBehind(held)).toBeNull()
  })

  test('lets the owner in whom a stranger’s guesses keep out, by a new password or as a known device', async () => {
    const anywhere = { account: email, device: null }
    const guess = () => takeTry(opened.database, anywhere, Date.now())
    for (let each = 0; each < 5; each++) await guess()
    expect(await guess()).not.toBeNull()
    await ask('sign_in')
    const cookies = (await enter(await tokenTo())).headers.getSetCookie()
    const [, device = ''] = cookies.map((line) => line.split(';')[0] ?? '')
    const owner = await opened.database.user.findUniqueOrThrow({ where: { id: learnerId } })
    const known = knownDevice(cookiesIn(new Headers({ cookie: device })), owner)
    expect(known).not.toBeNull()
    expect(await takeTry(opened.database, { account: email, device: known }, Date.now())).toBeNull()
    const token = (await issueToken(opened.database, { userId: learnerId, email }, 'reset')) ?? ''
    expect((await reset(token)).status).toBe(200)
    expect(await guess()).toBeNull()
  })

  test('used twice at once opens one session', async () => {
    await ask('sign_in')
    const token = await tokenTo()
    const statuses = (await Promise.all([enter(token), enter(token), enter(token)])).map(
      ({ status }) => status,
    )
    expect(statuses.sort()).toEqual([200, 400, 400])
  })

  test('takes an address that was never proved from whoever made the account in its name', async () => {
    const squatter = await sessionCookieFor(learnerId)
    await opened.database.account.create({
      data: { userId: learnerId, provider: 'github', providerAccountId: '1' },
    })
    await opened.database.pushSubscription.create({ data: { learnerId, endpoint: 'https://x.test' } })
    const held =
      (await issueToken(opened.database, { userId: learnerId, email: 'eve@example.org' }, 'address')) ?? ''
    await ask('sign_in')
    const response = await enter(await tokenTo())
    expect(await learnerBehind(cookieOf(response))).toMatchObject({ learnerId })
    expect([await learnerBehind(squatter), await opensWith(OLD)]).toEqual([null, false])
    const { database } = opened
    expect([await database.account.count(), await database.pushSubscription.count()]).toEqual([0, 0])
    expect(await database.accountToken.count(), held).toBe(0)
    expect((await database.user.findUniqueOrThrow({ where: { id: learnerId } })).emailVerified).not.toBeNull()
  })

  test('to reset sets the password, ends every session and every link, and opens none', async () => {
    await prove()
    const [laptop, phone] = [await sessionCookieFor(learnerId), await sessionCookieFor(learnerId)]
    const other = (await issueToken(opened.database, { userId: learnerId, email }, 'sign_in')) ?? ''
    await ask('reset')
    const token = await tokenTo()
    const response = await reset(token)
    expect([response.status, response.headers.getSetCookie()]).toEqual([200, []])
    expect([await opensWith(OLD), await opensWith(NEW)]).toEqual([false, true])
    expect([await learnerBehind(laptop), await learnerBehind(phone)]).toEqual([null, null])
    expect([(await enter(other)).status, (await reset(token)).status]).toEqual([400, 400])
    await vi.waitFor(async () => expect(await mailTo()).toContain('was changed just now'), SOON)
  })

  test('to reset is not used up by a password that may not be chosen', async () => {
    await ask('reset')
    const token = await tokenTo()
    expect(await codeOf(await reset(token, 'short'))).toBe('password_too_short')
    expect((await reset(token)).status).toBe(200)
  })

  test.each(['sign_in', 'reset'])(
    'to %s is worthless after half an hour, and for anything else',
    async (purpose) => {
      await ask(purpose)
      const token = await tokenTo()
      const wrong = purpose === 'reset' ? await enter(token) : await reset(token)
      expect([wrong.status, await codeOf(wrong)]).toEqual([400, 'link_used'])
      await ask(purpose)
      await age()
      const late = purpose === 'reset' ? await reset(await tokenTo()) : await enter(await tokenTo())
      expect([late.status, await codeOf(late)]).toEqual([400, 'link_used'])
      expect(await opensWith(OLD)).toBe(true)
    },
  )

  test.each(['', 'x'.repeat(43), 'x'.repeat(5_000), '../../etc/passwd', { not: 'x' }])(
    'that is made up, %j, is refused',
    async (token) => {
      const answers = [await enter(token as string), await reset(token as string)]
      for (const { status } of answers) expect([400, 413]).toContain(status)
      expect(await opensWith(OLD)).toBe(true)
    },
  )

  test('for an address without an account gets the same answer, and no mail', async () => {
    const answers = [await ask('reset'), await ask('reset', `nobody-${email}`)]
    const seen = answers.map(async (answer) => [answer.status, [...answer.headers], await answer.text()])
    expect((await Promise.all(seen))[0]).toEqual((await Promise.all(seen))[1])
    await mailTo()
    expect(mailbox.textsTo(`nobody-${email}`)).toEqual([])
  })

  test.each([
    [{ purpose: 'address' }, 400],
    [{ language: 'fr' }, 400],
    [{ email: 'no address' }, 400],
    [{ userId: 'x' }, 400],
  ])('wished for with %j is refused', async (change, status) => {
    const body = JSON.stringify({ email, purpose: 'reset', language: 'en', ...change })
    expect((await POST(postedBy('', '/api/account/links', body))).status).toBe(status)
  })
})
