import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { routeOf } from './route-of'

test('every page and route on disk has a name of its own', () => {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  const paths = files
    .filter((file) => /(^|\/)(page[.]tsx|route[.]ts)$/.test(file) && !/[.]{3}(rest|nowhere)/.test(file))
    .map((file) => `/${file}`.replace(/\/(page[.]tsx|route[.]ts)$/, ''))
    .map((path) => path.replace('/[locale]', '').replace('[...nextauth]', 'session').replace('[slug]', 'a'))
  expect(paths.length).toBeGreaterThan(25)
  expect(paths.filter((path) => routeOf(path) === 'other')).toEqual([])
})

test.each([
  ['/', '/'],
  ['/en', '/'],
  ['/en/review?from=ann@example.org', '/review'],
  ['/t/loss-cross-entropy', '/t'],
  ['/_next/static/chunks/a.js', '/_next/static'],
  ['/en/link/reset', '/link'],
  ['/api/auth/callback/credentials', '/api/auth'],
  ['/ann@example.org', 'other'],
  ['/t/a/b', 'other'],
  ['/%', 'other'],
])('%s is %s', (address, route) => expect(routeOf(address)).toBe(route))
