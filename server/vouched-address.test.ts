import { expect, test } from 'vitest'
import { ProviderAway, vouchedAddress } from './vouched-address'

const NEVER: typeof fetch = () => Promise.reject(new Error('nobody is to be asked'))
const github =
  (body: unknown, status = 200): typeof fetch =>
  () =>
    Promise.resolve(Response.json(body, { status }))

test.each([
  [{ email: 'Ada@Example.org', email_verified: true }, 'ada@example.org'],
  [{ email: 'ada@example.org', email_verified: false }, null],
  [{ email: 'ada@example.org', email_verified: 'true' }, null],
  [{ email: 'ada@example.org' }, null],
  [{ email_verified: true }, null],
  [null, null],
])('Google vouches by its own word: %j', async (profile, address) => {
  expect(await vouchedAddress('google', profile, undefined, NEVER)).toBe(address)
})

test.each([
  [[{ email: 'Ada@Example.org', primary: true, verified: true }], 'ada@example.org'],
  [[{ email: 'ada@example.org', primary: true, verified: false }], null],
  [[{ email: 'ada@example.org', primary: false, verified: true }], null],
  [
    [
      { email: 'victim@example.org', primary: false, verified: false },
      { email: 'ada@example.org', primary: true, verified: true },
    ],
    'ada@example.org',
  ],
  [[], null],
  [{ message: 'no list' }, null],
])('GitHub vouches for the primary address it has checked: %j', async (addresses, address) => {
  const profile = { email: 'shown@example.org' } // what the profile shows proves nothing
  expect(await vouchedAddress('github', profile, 'token', github(addresses))).toBe(address)
})

test.each([
  ['answers with an error', github({}, 500)],
  ['does not answer', () => Promise.reject(new TypeError('fetch failed'))],
  ['answers with a page', () => Promise.resolve(new Response('<h1>Unicorn</h1>'))],
])('a GitHub that %s is away, and vouches for nobody', async (_how, fetchFrom) => {
  await expect(vouchedAddress('github', {}, 'token', fetchFrom)).rejects.toThrow(ProviderAway)
})

test('GitHub’s token follows nobody elsewhere', async () => {
  const asked: (RequestInit | undefined)[] = []
  await vouchedAddress('github', {}, 'token', (_address, init) => {
    asked.push(init)
    return Promise.resolve(Response.json([]))
  })
  expect(asked).toMatchObject([{ redirect: 'error' }])
})
