import { expect, test } from 'vitest'
import { type Answer, expectCalm } from './attack'
import { SECRET_MARK, attackedApp } from './people'

const { port } = attackedApp()
const OWN = `http://127.0.0.1:${port}`

const AWAY = [
  'https://evil.example',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/%5Cevil.example',
  '/%09/evil.example',
  '/\t/evil.example',
  'https:evil.example',
  'https:/evil.example',
  `${OWN}@evil.example`,
  `${OWN}.evil.example`,
  'https://app@evil.example',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  '%00x',
  '/\r\nset-cookie: a=b',
  '/ü\u2028',
  `/${'x'.repeat(8_192)}`,
]

/** Where a browser would end up. */
function expectAtHome(answer: Answer, how: string): void {
  expect([200, 302, 307, 308, 400, 401, 404, 413, 431], how).toContain(answer.status)
  const { location, 'set-cookie': cookies = [] } = answer.headers
  if (location !== undefined) expect(new URL(String(location), OWN).origin, how).toBe(OWN)
  for (const line of [cookies].flat()) {
    const [, kept] = /^warmup\.callback-url=([^;]*)/.exec(line) ?? []
    if (kept !== undefined) expect(new URL(decodeURIComponent(kept), OWN).origin, how).toBe(OWN)
  }
  if (answer.text.startsWith('{')) {
    const { url } = JSON.parse(answer.text) as { url?: string }
    if (url !== undefined) expect(new URL(url, OWN).origin, how).toBe(OWN)
  }
}

const json = { 'content-type': 'application/json' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }

async function csrf(): Promise<{ readonly token: string; readonly cookie: string }> {
  const { text, headers } = await expectCalm(port, { path: '/api/auth/csrf' })
  const cookie = [headers['set-cookie'] ?? []]
    .flat()
    .map((line) => line.split(';')[0])
    .join('; ')
  return { token: (JSON.parse(text) as { csrfToken: string }).csrfToken, cookie }
}

test.each(AWAY)('nobody is led away by %j', async (callbackUrl) => {
  const { token: csrfToken, cookie } = await csrf()
  const encoded = encodeURIComponent(callbackUrl)
  for (const action of ['signin', 'signin/credentials', 'csrf', 'session', 'error'])
    expectAtHome(await expectCalm(port, { path: `/api/auth/${action}?callbackUrl=${encoded}` }), action)
  const withCookie = { cookie: `${cookie}; warmup.callback-url=${encoded}` }
  for (const action of ['csrf', 'session', 'signin'])
    expectAtHome(
      await expectCalm(port, { path: `/api/auth/${action}`, headers: withCookie }),
      `${action}, cookie`,
    )
  const fields = { csrfToken, callbackUrl, email: `${SECRET_MARK}@example.org`, password: SECRET_MARK }
  for (const action of ['signin/credentials', 'callback/credentials', 'signout', 'signin/github']) {
    const attack = { method: 'POST', path: `/api/auth/${action}` }
    const body = new URLSearchParams(fields).toString()
    const headers = { ...form, ...withCookie }
    expectAtHome(await expectCalm(port, { ...attack, headers, body }), `${action}, form`)
    for (const json of ['true', 'false'])
      expectAtHome(
        await expectCalm(port, {
          ...attack,
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify({ ...fields, json }),
        }),
        `${action}, JSON`,
      )
  }
})

test.each([{}, [], 7, null, ['https://evil.example'], { href: 'https://evil.example' }])(
  'nor by a callback address that is %j',
  async (callbackUrl) => {
    const body = JSON.stringify({ callbackUrl })
    const answer = await expectCalm(port, {
      method: 'POST',
      path: '/api/auth/signin/credentials',
      headers: json,
      body,
    })
    expect(answer.status).toBe(400)
  },
)

test.each([
  '//evil.example',
  '/\\evil.example',
  '/zh//evil.example',
  '/en//evil.example',
  '/zh/\\evil.example',
  '/zh/%5Cevil.example',
])('nor by the path %s, with and without a choice of language', async (path) => {
  for (const query of ['', '?language=en', '?language=zh', '?language=//evil.example']) {
    const { headers } = await expectCalm(port, { path: `${path}${query}` })
    if (headers.location !== undefined) expect(new URL(String(headers.location), OWN).origin).toBe(OWN)
  }
})

test('nor by a host that the request makes up', async () => {
  for (const forged of [
    { host: 'evil.example' },
    { 'x-forwarded-host': 'evil.example' },
    { forwarded: 'host=evil.example' },
  ])
    for (const path of [
      '/zh',
      '/?language=en',
      '/api/auth/signin',
      '/api/auth/error',
      '/api/reminders/unsubscribe?token=x',
    ]) {
      const { headers } = await expectCalm(port, {
        path,
        headers: { 'x-forwarded-proto': 'https', ...forged },
      })
      expect([forged, path, headers.location ?? '']).toEqual([
        forged,
        path,
        expect.not.stringMatching(/evil/),
      ])
    }
})
