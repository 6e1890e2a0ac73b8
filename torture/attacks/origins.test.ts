import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { asOurPage, expectCalm } from './attack'
import { attackedApp } from './people'

const { port, database, a } = attackedApp()

/** Paths of all pages or routes on disk, with something for each blank. */
const pathsOf = (folder: string, file: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((each) => path.basename(each) === file)
    .map((each) => path.dirname(path.join(folder, each)).split(path.sep).slice(1).join('/'))
    .map(
      (each) =>
        `/${each.replace('[...nextauth]', 'signin').replace('[...nowhere]', 'x').replace('[...rest]', 'x/y').replace('[slug]', 'x')}`,
    )

const PAGES = pathsOf('app/[locale]', 'page.tsx').map((page) => page.replace('[locale]', 'en'))
const ROUTES = pathsOf('app/api', 'route.ts')
/** Everything but what goes by a signed token alone (RFC 8058). */
const MUTATED = ROUTES.filter((route) => route !== '/api/reminders/unsubscribe' && route !== '/api/x')
const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE']

const stored = async () => ({
  users: await database().user.count(),
  events: await database().event.count(),
  signIns: await database().signIn.findMany({ orderBy: { id: 'asc' } }),
  pushes: await database().pushSubscription.count(),
})

test('there are pages and routes to try', () => {
  expect(PAGES.length).toBeGreaterThan(15)
  expect(ROUTES.length).toBeGreaterThan(8)
})

test.each<[string, Record<string, string | null>]>([
  ['another site’s page', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
  ['another site that hides its name', { 'sec-fetch-site': 'cross-site', origin: null }],
  ['a sister site', { 'sec-fetch-site': 'same-site', origin: null }],
  ['the origin null', { 'sec-fetch-site': null, origin: 'null' }],
  [
    'a foreign origin under our own site',
    { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' },
  ],
  [
    'our name as a part of theirs',
    { 'sec-fetch-site': null, origin: `http://127.0.0.1.evil.example:${port}` },
  ],
  ['our host on another port', { 'sec-fetch-site': null, origin: 'http://127.0.0.1:1' }],
  ['an origin that is no address', { 'sec-fetch-site': null, origin: 'evil' }],
  ['a typed address', { 'sec-fetch-site': 'none', origin: null }],
])('nothing changes in a learner’s name by %s', async (_, changes) => {
  const before = await stored()
  const all = { ...asOurPage(port), cookie: a().cookie, ...changes }
  const headers = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) as Record<
    string,
    string
  >
  for (const route of MUTATED)
    for (const method of METHODS) {
      const { status } = await expectCalm(port, { method, path: route, headers, body: '{}' })
      expect([403, 405], `${method} ${route}`).toContain(status)
    }
  expect(await stored()).toEqual(before)
})

test.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/json',
  '',
])('nor by a body of type "%s", which a form could send', async (type) => {
  const before = await stored()
  const headers = { ...asOurPage(port), cookie: a().cookie, 'content-type': type }
  for (const route of MUTATED.filter((each) => !each.startsWith('/api/auth/')))
    for (const method of METHODS) {
      const { status } = await expectCalm(port, { method, path: route, headers, body: '{}' })
      expect([405, 415], `${method} ${route}`).toContain(status)
    }
  expect(await stored()).toEqual(before)
})

test.each(['x-http-method-override', 'x-method-override', 'x-http-method'])(
  'nor by a read that says in "%s" that it is none',
  async (name) => {
    const before = await stored()
    for (const route of ROUTES)
      await expectCalm(port, {
        path: `${route}?_method=DELETE`,
        headers: { ...asOurPage(port), cookie: a().cookie, [name]: 'DELETE' },
      })
    expect(await stored()).toEqual(before)
  },
)

test('no page runs an action: there is none in the build, and none can be asked for', async () => {
  const manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as {
    node: object
    edge: object
  }
  expect([manifest.node, manifest.edge]).toEqual([{}, {}])
  for (const page of [...PAGES, '/__next/x', '/__nextjs_original-stack-frames'])
    for (const headers of [
      { ...asOurPage(port), 'next-action': 'x' },
      {
        'next-action': 'a'.repeat(42),
        'content-type': 'multipart/form-data; boundary=x',
        origin: 'https://evil.example',
      },
      { 'next-action': 'x', 'content-type': 'text/plain', 'x-forwarded-host': 'evil.example' },
    ]) {
      const { status } = await expectCalm(port, { method: 'POST', path: page, headers, body: '[]' })
      expect([page, status]).toEqual([page, 404])
    }
})

test('no other site may read an answer', async () => {
  for (const route of [...ROUTES, '/en', '/sw.js'])
    for (const method of ['OPTIONS', 'GET']) {
      const { headers, text } = await expectCalm(port, {
        ...{ method, path: `${route}?callback=steal&jsonp=steal` },
        headers: {
          ...{ origin: 'https://evil.example', 'access-control-request-method': 'POST' },
          ...{ 'access-control-request-headers': 'content-type', cookie: a().cookie },
        },
      })
      const allowed = Object.keys(headers).filter((name) => name.startsWith('access-control-'))
      expect([route, allowed]).toEqual([route, []])
      expect(text).not.toMatch(/^steal\(/)
    }
})
