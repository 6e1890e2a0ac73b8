import type { APIResponse, Page } from '@playwright/test'
import { expect, expectKept, test } from './fixtures'
import { type ScannedDocument, observatoryScoreOf } from './observatory'
import { PAGES, localPage } from './pages'
import { withServers } from './server-process'

const ON_EVERYTHING = {
  'strict-transport-security': /^max-age=63072000; includeSubDomains$/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^no-referrer$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'cross-origin-embedder-policy': /^require-corp$/,
  'permissions-policy': /^accelerometer=\(\), .*camera=\(\).*geolocation=\(\).*microphone=\(\)/,
  'content-security-policy': /^default-src 'none'; .*frame-ancestors 'none'; base-uri 'none'/,
}
const NOT_SENT = ['x-powered-by', 'server', 'access-control-allow-origin', 'access-control-allow-credentials']

/** What is wrong with the headers of a response, by name. */
function faultsOf(headers: Readonly<Record<string, string>>): readonly string[] {
  const missing = Object.entries(ON_EVERYTHING).filter(([name, form]) => !form.test(headers[name] ?? ''))
  return [
    ...missing.map(([name]) => `${name}: ${headers[name]}`),
    ...NOT_SENT.filter((name) => name in headers),
  ]
}

const documentOf = async (response: APIResponse): Promise<ScannedDocument> => ({
  headers: new Map(Object.entries(response.headers())),
  cookies: response
    .headersArray()
    .flatMap(({ name, value }) => (name.toLowerCase() === 'set-cookie' ? [value] : [])),
  html: await response.text(),
})

test('every page scores 125 or more by the rules of the Observatory, and none may be kept by others', async ({
  request,
}) => {
  for (const path of PAGES.flatMap((page) => [localPage('zh', page), localPage('en', page)])) {
    const response = await request.get(path, { headers: { 'accept-language': 'zh-CN' } })
    const document = await documentOf(response)
    expect(document.headers.get('content-type'), path).toContain('text/html')
    expect(observatoryScoreOf(document), path).toBeGreaterThanOrEqual(125)
    expect(faultsOf(response.headers()), path).toEqual([])
    expect(document.headers.get('cache-control'), path).toBe('private, no-store')
    expect(document.headers.get('content-security-policy'), path).toMatch(
      /script-src 'nonce-[\w+/=]{24}' 'strict-dynamic'; style-src 'self' 'nonce-[^']+'; style-src-attr 'unsafe-inline'; /,
    )
  }
})

test('a page gets another nonce each time', async ({ request }) => {
  const nonces = await Promise.all(
    [1, 2, 3].map(
      async () =>
        /nonce-([^']+)/.exec((await request.get('/en')).headers()['content-security-policy'] ?? '')?.[1],
    ),
  )
  expect(new Set(nonces).size).toBe(3)
})

/** What is no page, with the status it has and how it may be kept. */
const OTHERS: readonly (readonly [path: string, status: number, caching: RegExp, init?: object])[] = [
  ['/api/health', 200, /^private, no-store$/],
  ['/api/ready', 200, /^private, no-store$/],
  ['/api/deck', 200, /^public, no-cache$/],
  ['/api/deck?version=none', 404, /^private, no-store$/],
  ['/api/sync', 405, /^private, no-store$/],
  ['/api/account', 403, /^private, no-store$/, { method: 'POST', data: '{}' }],
  ['/api/auth/session', 200, /^private, no-store$/],
  ['/api/auth/_log', 404, /^private, no-store$/],
  ['/api/none', 404, /no-store/],
  ['/sw.js', 200, /^no-cache$/],
  ['/version.js', 200, /^no-cache$/],
  ['/icon.svg', 200, /^public, max-age=0/],
  ['/manifest.webmanifest', 200, /max-age=0|no-cache|no-store/],
  ['/_next/static/none.js', 404, /no-store|no-cache/],
  ['/_next/image?url=http%3A%2F%2F169.254.169.254%2F&w=64&q=75', 404, /no-store|no-cache/],
  ['/none.txt', 404, /no-store|no-cache/],
  ['/zh/review', 307, /no-store|^$/],
  ['/review?language=en', 307, /no-store|^$/],
  ['/review/', 308, /no-store|^$/],
  ['/%', 404, /no-store/],
  ['/en/%E0%A4%A', 404, /no-store/],
  ['/api/%', 404, /no-store/],
  ['/x.y/review', 404, /no-store/],
]

test('files, routes, redirects and refusals carry the whole table', async ({ request }) => {
  for (const [path, status, caching, init] of OTHERS) {
    const response = await request.fetch(path, { maxRedirects: 0, ...init })
    expect([path, response.status()]).toEqual([path, status])
    expect([path, ...faultsOf(response.headers())]).toEqual([path])
    expect(response.headers()['cache-control'] ?? '', path).toMatch(caching)
  }
})

withServers('behind TLS every cookie is bound to it, and to this site', async ({ startServer }) => {
  const server = await startServer({
    NEXTAUTH_URL: 'https://warmup.example.org',
    NEXTAUTH_SECRET: 'q7Vd0sJ2mX9bT4kLzR8wYcE1uHpN6gFa',
  })
  for (const path of ['/review?language=en', '/api/auth/csrf']) {
    const response = await server.ask(path, { redirect: 'manual' })
    const cookies = response.headers.getSetCookie()
    expect(cookies.length, path).toBeGreaterThan(0)
    for (const cookie of cookies) expect(cookie).toMatch(/; Secure(;|$)/)
    for (const cookie of cookies) expect(cookie).toMatch(/; SameSite=lax/i)
    const headers = new Map(response.headers)
    if (path.startsWith('/api/auth/'))
      for (const cookie of cookies) expect(cookie).toMatch(/^__Host-.*HttpOnly/)
    expect(observatoryScoreOf({ headers, cookies, html: '' }), path).toBeGreaterThanOrEqual(130)
  }
})

test('hashed files are kept for ever, and may do nothing as documents', async ({ page, request }) => {
  const files: string[] = []
  page.on('request', (asked) => void files.push(new URL(asked.url()).pathname))
  await page.goto('/en/review')
  const hashed = files.filter((file) => file.startsWith('/_next/static/'))
  expect(hashed.length).toBeGreaterThan(5)
  for (const file of hashed) {
    const headers = (await request.get(file)).headers()
    expect([file, ...faultsOf(headers)]).toEqual([file])
    expect(headers['cache-control'], file).toBe('public, max-age=31536000, immutable')
  }
})

test('what a worker keeps for offline has the same policy, breaks it nowhere, and nothing personal is kept', async ({
  page,
  context,
}) => {
  await page.goto('/en/review')
  await expectKept(page)
  const kept = await documentsKept(page)
  expect(kept.length).toBeGreaterThan(20)
  for (const { path, headers, html } of kept.filter(({ type }) => type.includes('html'))) {
    const score = observatoryScoreOf({ headers: new Map(headers), cookies: [], html })
    expect(score, path).toBeGreaterThanOrEqual(125)
    expect(faultsOf(Object.fromEntries(headers)), path).toEqual([])
  }
  expect(kept.map(({ path }) => path).filter((path) => path.startsWith('/api/'))).toEqual(['/api/deck'])
  await context.setOffline(true)
  const violations: string[] = []
  page.on(
    'console',
    (message) => void (/Content.Security.Policy/i.test(message.text()) && violations.push(message.text())),
  )
  for (const path of ['/en/review', '/en', '/en/help', '/en/never-seen']) await page.goto(path)
  expect(violations).toEqual([])
})

const documentsKept = (page: Page) =>
  page.evaluate(async () => {
    const found = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const response = await cache.match(request, { ignoreVary: true })
        if (response === undefined) continue
        const type = response.headers.get('content-type') ?? ''
        const html = type.includes('html') ? await response.text() : ''
        found.push({
          path: new URL(request.url).pathname,
          type,
          html,
          headers: [...response.headers] as [string, string][],
        })
      }
    }
    return found
  })
