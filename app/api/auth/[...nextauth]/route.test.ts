import { beforeEach, describe, expect, test } from 'vitest'
import { createAccount } from '#server/account'
import { signedInLearner } from '#server/auth'
import { onEachDatabase, serveFrom, type TestDatabase } from '#server/db/test-databases'
import { GET, POST } from './route'

const SITE = 'http://localhost:3000'
const EMAIL = 'ada@example.org'
const PASSWORD = 'correct horse battery'
const PHONE = 'Mozilla/5.0 (Linux; Android 10; K) Chrome/131.0.0.0 Mobile Safari/537.36'

const contextOf = (path: string) => ({
  params: Promise.resolve({ nextauth: path.split('?')[0]?.split('/') ?? [] }),
})
const get = (path: string, cookie = ''): Promise<Response> =>
  GET(
    new Request(`${SITE}/api/auth/${path}`, { headers: { cookie, host: 'localhost:3000' } }),
    contextOf(path),
  )
const post = (path: string, body: string, cookie = '', type = 'application/json'): Promise<Response> =>
  POST(
    new Request(`${SITE}/api/auth/${path}`, {
      method: 'POST',
      body,
      headers: { cookie, 'content-type': type, host: 'localhost:3000', 'user-agent': PHONE },
    }),
    contextOf(path),
  )

const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')

async function signIn(email: string, password: string, held = '') {
  const csrf = await get('csrf')
  const { csrfToken } = (await csrf.json()) as { csrfToken: string }
  return post(
    'callback/credentials',
    JSON.stringify({ email, password, csrfToken, json: true }),
    `${held}; ${cookiesOf(csrf)}`,
  )
}

const learnerBehind = (cookie: string) => signedInLearner(new Request(SITE, { headers: { cookie } }))

onEachDatabase('signing in', (fresh) => {
  let opened: TestDatabase
  beforeEach(async () => {
    opened = await fresh()
    serveFrom(opened.database)
    await createAccount(opened.database, EMAIL, PASSWORD)
    await createAccount(opened.database, own(), PASSWORD)
  })
  /** Attempts are counted for each address. */
  const own = () => `ada@${opened.provider}.example.org`

  test('with the right password opens a session, and signing out ends it at once', async () => {
    const response = await signIn(` ${EMAIL.toUpperCase()} `, PASSWORD)
    const cookie = cookiesOf(response)
    const [user] = await opened.database.user.findMany()
    expect(await learnerBehind(cookie)).toMatchObject({ learnerId: user?.id })
    expect(response.headers.getSetCookie().join()).toMatch(/warmup.session=.*HttpOnly.*SameSite=Lax/i)
    const csrf = await get('csrf', cookie)
    const { csrfToken } = (await csrf.json()) as { csrfToken: string }
    await post('signout', JSON.stringify({ csrfToken, json: true }), `${cookie}; ${cookiesOf(csrf)}`)
    expect(await learnerBehind(cookie)).toBeNull()
  })

  test('again in the same browser opens a new session, and the old one is worthless', async () => {
    const first = cookiesOf(await signIn(own(), PASSWORD))
    const second = cookiesOf(await signIn(own(), PASSWORD, first))
    expect(second).not.toBe(first)
    expect([await learnerBehind(first), (await learnerBehind(second)) !== null]).toEqual([null, true])
  })

  test('a session that goes on is prolonged; one that was ended is taken back', async () => {
    const cookie = cookiesOf(await signIn(own(), PASSWORD))
    expect(await learnerBehind(cookiesOf(await get('session', cookie)))).not.toBeNull()
    await opened.database.signIn.updateMany({ data: { revokedAt: new Date() } })
    expect((await get('session', cookie)).headers.getSetCookie().join()).toMatch(/warmup.session=;/)
  })

  test('what is kept of the browser are names', async () => {
    await signIn(own(), PASSWORD)
    expect(await opened.database.signIn.findFirst()).toMatchObject({ browser: 'Chrome', system: 'Android' })
  })

  test.each([
    [EMAIL, 'wrong horse battery'],
    ['nobody@example.org', PASSWORD],
    [EMAIL, ''],
    [EMAIL, 'x'.repeat(1_024)],
    ["' OR 1=1 --", PASSWORD],
  ])('with %s and a wrong password does not', async (email, password) => {
    const response = await signIn(email, password)
    expect(response.status).toBeLessThan(500)
    expect(await learnerBehind(cookiesOf(response))).toBeNull()
    expect(await opened.database.signIn.count()).toBe(0)
  })

  test('without the token of the form does not', async () => {
    const response = await post(
      'callback/credentials',
      JSON.stringify({ email: EMAIL, password: PASSWORD, json: true }),
    )
    expect(response.status).toBeLessThan(500)
    expect(await learnerBehind(cookiesOf(response))).toBeNull()
  })

  describe('rubbish gets an answer, never an error of the server:', () => {
    test.each<[string, () => Promise<Response>]>([
      ['a script as callback address', () => get('signin?callbackUrl=javascript:alert(1)')],
      ['NUL in the callback address', () => get('signin?callbackUrl=%00x')],
      ['a callback cookie that is none', () => get('session', 'warmup.callback-url=zzz')],
      ['an object as callback address', () => post('signin/credentials', '{"callbackUrl":{}}')],
      [
        'a form with a callback address that is none',
        () =>
          post(
            'signin/credentials',
            'callbackUrl=garbage&csrfToken=x',
            '',
            'application/x-www-form-urlencoded',
          ),
      ],
      ['broken JSON', () => post('callback/credentials', '{"email":')],
      [
        'objects as credentials',
        () => post('callback/credentials', '{"email":{"not":"x"},"password":{"gt":""}}'),
      ],
      ['an array', () => post('callback/credentials', '[]')],
      ['null', () => post('callback/credentials', 'null')],
      [
        'a password of a megabyte',
        () => post('callback/credentials', JSON.stringify({ password: 'x'.repeat(1_000_000) })),
      ],
      ['an action there is none of', () => post('_log', 'level=error\r\nx')],
      ['a provider there is none of', () => get('callback/constructor')],
      ['a method that is not allowed', () => get('signout')],
      ['a password by its address', () => get('callback/credentials?email=x&password=y')],
      ['a cookie that is no token', () => get('session', 'warmup.session=a.b.c.d.e')],
      ['a text type', () => post('signin/credentials', 'x', '', 'text/plain')],
      ['an error that is no text', () => get('error?error=%ff%ed%a0%80')],
      ['half a character', () => post('signin/credentials', '{"callbackUrl":"/\\ud800"}')],
      ['an error with lines of its own', () => get('error?error=%0d%0aset-cookie:%20a=b')],
      ['a bad state from outside', () => get('callback/github?state=x&code=y&error=%0d%0a')],
    ])('%s', async (_, act) => {
      const response = await act()
      expect(response.status).toBeLessThan(500)
      const location = response.headers.get('location')
      if (location !== null) expect(new URL(location, SITE).origin).toBe(SITE)
      expect(await response.text()).not.toMatch(/prisma|node_modules|at .*\(/i)
    })
  })

  test.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'https:evil.example',
    'https://app@evil.example',
    'data:text/html,x',
  ])('a callback address %s never leads away', async (callbackUrl) => {
    for (const response of [
      await get(`signin?callbackUrl=${encodeURIComponent(callbackUrl)}`),
      await get('csrf', `warmup.callback-url=${encodeURIComponent(callbackUrl)}`),
      await post('signin/credentials', JSON.stringify({ callbackUrl })),
    ]) {
      expect(response.status).toBeLessThan(500)
      expect(response.headers.get('location') ?? SITE).not.toContain('evil')
      expect(response.headers.getSetCookie().join()).not.toContain('evil')
    }
  })
})
