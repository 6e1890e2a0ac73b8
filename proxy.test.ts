import { randomBytes } from 'node:crypto'
import { NextRequest } from 'next/server'
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => vi.unstubAllEnvs())

/** Settings are read once per process, so each address of the site has modules of its own. */
async function answerOf(siteUrl: string, path: string, cookie: string): Promise<Response> {
  vi.resetModules()
  vi.stubEnv('NEXTAUTH_SECRET', randomBytes(32).toString('base64url'))
  vi.stubEnv('NEXTAUTH_URL', siteUrl)
  const { proxy } = await import('./proxy')
  return proxy(new NextRequest(`http://127.0.0.1:3000${path}`, { headers: { cookie } }))
}

test.each([
  ['http://localhost:3000', 'locale', /^locale=en; Path=\/; .*SameSite=lax$/i],
  ['https://warmup.example', '__Host-locale', /^__Host-locale=en; Path=\/; .*Secure; SameSite=lax$/i],
])('at %s the language is kept as %s, and read from there', async (siteUrl, name, kept) => {
  const chosen = await answerOf(siteUrl, '/map?language=en', '')
  expect(chosen.headers.get('set-cookie')).toMatch(kept)
  const next = await answerOf(siteUrl, '/map', `${name}=en`)
  expect(next.headers.get('location')).toMatch(/\/en\/map$/)
})

test('behind TLS a cookie that another host of the domain could have set is not believed', async () => {
  const answer = await answerOf('https://warmup.example', '/map', 'locale=en')
  expect(answer.headers.get('location')).toBeNull()
})
