import { createHmac } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { expect, test } from 'vitest'
import { createAccount } from '#server/account'
import { type Answer, asOurPage, expectCalm } from './attack'
import { SECRET_MARK, attackedApp } from './people'

const { port, database, a, b } = attackedApp()
const PASSWORD = `${SECRET_MARK} correct horse`

const learnerIn = (answer: Answer): string | null =>
  (JSON.parse(answer.text) as { account: { learnerId: string } | null }).account?.learnerId ?? null
const askAs = (cookie: string, headers = {}) =>
  expectCalm(port, { path: '/api/account', headers: { cookie, ...headers } })
const cookiesOf = ({ headers }: Answer): string =>
  [headers['set-cookie'] ?? []]
    .flat()
    .map((line) => line.split(';')[0])
    .join('; ')

async function csrf() {
  const answer = await expectCalm(port, { path: '/api/auth/csrf' })
  return {
    csrfToken: (JSON.parse(answer.text) as { csrfToken: string }).csrfToken,
    cookie: cookiesOf(answer),
  }
}
const trySignIn = (fields: object, cookie: string) =>
  expectCalm(port, {
    ...{ method: 'POST', path: '/api/auth/callback/credentials' },
    headers: { ...asOurPage(port), cookie },
    body: JSON.stringify({ json: 'true', ...fields }),
  })

test('without the token of this browser’s form nobody is signed in', async () => {
  const email = `${SECRET_MARK}-csrf@example.org`
  await createAccount(database(), email, PASSWORD)
  const [mine, another] = [await csrf(), await csrf()]
  for (const [csrfToken, cookie] of [
    [undefined, mine.cookie],
    [another.csrfToken, mine.cookie],
    [mine.csrfToken, ''],
    ['x|y', 'warmup.csrf=x%7Cy'],
  ] as const) {
    const answer = await trySignIn({ email, password: PASSWORD, csrfToken }, cookie)
    expect(cookiesOf(answer)).not.toMatch(/warmup\.session=./)
  }
  const right = await trySignIn({ email, password: PASSWORD, csrfToken: mine.csrfToken }, mine.cookie)
  expect(cookiesOf(right)).toMatch(/warmup\.session=./)
})

test('a session that was put there before signing in is not the one after', async () => {
  const email = `${SECRET_MARK}-fixed@example.org`
  const made = await createAccount(database(), email, PASSWORD)
  const { csrfToken, cookie } = await csrf()
  const planted = `warmup.session=${'x'.repeat(300)}`
  const first = cookiesOf(await trySignIn({ email, password: PASSWORD, csrfToken }, `${cookie}; ${planted}`))
  const second = cookiesOf(await trySignIn({ email, password: PASSWORD, csrfToken }, `${cookie}; ${first}`))
  expect(learnerIn(await askAs(second))).toBe('learnerId' in made ? made.learnerId : '')
  expect(second).not.toBe(first)
  expect(learnerIn(await askAs(planted))).toBeNull()
})

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const SECRET = process.env.NEXTAUTH_SECRET ?? ''

test('a token that this server did not make, or made for another time, is worth nothing', async () => {
  const claims = { learnerId: a().learnerId, signInId: 'x' }
  const signInOfB = await database().signIn.findFirstOrThrow({ where: { userId: b().learnerId } })
  const hours = { maxAge: 3_600 }
  const signed = `${base64({ alg: 'HS256' })}.${base64(claims)}`
  const real = a().cookie.split('=')[1] ?? ''
  const tokens = {
    'alg none': `${base64({ alg: 'none' })}.${base64(claims)}.`,
    'signed, not encrypted': `${signed}.${createHmac('sha256', SECRET).update(signed).digest('base64url')}`,
    'another key': await encode({
      token: claims,
      secret: 'another secret of more than 32 letters',
      ...hours,
    }),
    cut: real.slice(0, -4),
    'one letter changed': real.slice(0, -6) + (real.at(-6) === 'A' ? 'B' : 'A') + real.slice(-5),
    'expired by 16 s': await encode({
      token: { ...claims, signInId: signInOfB.id },
      secret: SECRET,
      maxAge: -16,
    }),
    'the sign-in of another': await encode({
      token: { ...claims, signInId: signInOfB.id },
      secret: SECRET,
      ...hours,
    }),
    'a sign-in that never was': await encode({ token: claims, secret: SECRET, ...hours }),
  }
  for (const [name, token] of Object.entries(tokens))
    expect([name, learnerIn(await askAs(`warmup.session=${token}`))]).toEqual([name, null])
  expect(learnerIn(await askAs(a().cookie))).toBe(a().learnerId)
})

// Node says 431 to headers that are too large and hangs up while they still come: the word may be lost on the way.
const REFUSED = [401, 431, 0]

test('a cookie of 200 KB in sixty parts is too large, or nobody’s', async () => {
  const parts = Array.from({ length: 60 }, (_, part) => `warmup.session.${part}=${'x'.repeat(3_400)}`)
  const answer = await expectCalm(port, { path: '/api/reminders', headers: { cookie: parts.join('; ') } })
  expect(REFUSED).toContain(answer.status)
})

test.each([
  'Bearer %%%',
  'Bearer a.b',
  'Bearer ',
  'Basic Og==',
  `Bearer ${'x'.repeat(12_000)}`,
  `Bearer ${'x'.repeat(65_536)}`,
])('an authorisation header opens nothing (%#)', async (authorization) => {
  const answer = await expectCalm(port, { path: '/api/reminders', headers: { authorization } })
  expect(REFUSED).toContain(answer.status)
})

test('next-auth’s log takes nothing from outside', async () => {
  for (let each = 0; each < 100; each++) {
    const body = `level=error&message=${SECRET_MARK}%0d%0aforged`
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await expectCalm(port, { method: 'POST', path: '/api/auth/_log', headers, body })
    expect(answer.status).toBe(404)
  }
})

test('a forwarding header that a client writes gives it no address of its own', async () => {
  const statuses = []
  for (let each = 0; each < 110; each++) {
    const from = `10.99.${each}.1, 192.0.2.77` // what it wrote, and what the proxy saw
    const { status } = await expectCalm(port, {
      ...{ method: 'POST', path: '/api/auth/callback/credentials', from },
      ...{ headers: asOurPage(port), body: '{"email":"x","password":"y"}' },
    })
    statuses.push(status)
  }
  expect(statuses.slice(100)).toEqual(Array.from({ length: 10 }, () => 429))
})
