import { expect, test } from 'vitest'
import { HEADERS, policyOfPage } from '#server/headers'
import { type ScannedDocument, observatoryScoreOf } from './observatory'

const page = (
  changes: Readonly<Record<string, string | undefined>> = {},
  rest: Partial<ScannedDocument> = {},
) => {
  const headers = { ...HEADERS, 'Content-Security-Policy': policyOfPage('bm9uY2U=', false), ...changes }
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name.toLowerCase(), value] as const],
  )
  return observatoryScoreOf({ headers: new Map(given), cookies: [], html: '', ...rest })
}

test('our own table has all that one document can have', () => {
  expect(page()).toBe(130)
  expect(page({}, { cookies: ['__Host-session=1; Secure; HttpOnly; SameSite=Lax'] })).toBe(135)
})

const policy = (text: string) => ({ 'Content-Security-Policy': text })

// As the table of the Observatory has them: penalties first, bonuses only from 90 on.
test.each<[string, number, number]>([
  ['no headers at all', 30, observatoryScoreOf({ headers: new Map(), cookies: [], html: '' })],
  ['no policy', 75, page({ 'Content-Security-Policy': undefined })],
  ['a directive twice', 75, page(policy(`default-src 'none'; default-src 'self'; frame-ancestors 'none'`))],
  [
    'inline scripts',
    80,
    page(policy(`default-src 'none'; script-src 'unsafe-inline'; frame-ancestors 'none'`)),
  ],
  [
    'scripts from anywhere',
    80,
    page(policy(`default-src 'none'; script-src https:; frame-ancestors 'none'`)),
  ],
  ['data: as a script', 80, page(policy(`default-src 'none'; script-src data:; frame-ancestors 'none'`))],
  [
    'plain HTTP for fonts',
    80,
    page(policy(`default-src 'none'; font-src http://a.example; frame-ancestors 'none'`)),
  ],
  [
    'strict-dynamic without a nonce',
    75,
    page(policy(`default-src 'none'; script-src 'strict-dynamic'; frame-ancestors 'none'`)),
  ],
  ['eval', 110, page(policy(`default-src 'none'; script-src 'self' 'unsafe-eval'; frame-ancestors 'none'`))],
  [
    'inline styles',
    120,
    page(policy(`default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'`)),
  ],
  ['everything of our own by default', 125, page(policy(`default-src 'self'; frame-ancestors 'none'`))],
  [
    'a nonce makes unsafe-inline void',
    130,
    page(policy(`default-src 'none'; script-src 'nonce-a' 'unsafe-inline'; frame-ancestors 'none'`)),
  ],
  ['frames by the old header alone', 125, page(policy(`default-src 'none'`))],
  ['frames by everybody', 80, page({ ...policy(`default-src 'none'`), 'X-Frame-Options': undefined })],
  ['no HSTS', 80, page({ 'Strict-Transport-Security': undefined })],
  ['HSTS for a day', 120, page({ 'Strict-Transport-Security': 'max-age=86400' })],
  ['no referrer policy', 125, page({ 'Referrer-Policy': undefined })],
  ['an unsafe referrer policy', 120, page({ 'Referrer-Policy': 'unsafe-url' })],
  ['no resource policy', 120, page({ 'Cross-Origin-Resource-Policy': undefined })],
  ['sniffing', 125, page({ 'X-Content-Type-Options': undefined })],
  [
    'CORS for everybody with credentials',
    50,
    page({ 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': 'true' }),
  ],
  ['a session that scripts can read', 70, page({}, { cookies: ['session=1; Secure; SameSite=Lax'] })],
  ['a session without Secure', 120, page({}, { cookies: ['session=1; HttpOnly'] })],
  ['a script from elsewhere', 125, page({}, { html: '<script src="https://cdn.example/a.js"></script>' })],
  [
    'a script from elsewhere over HTTP',
    50,
    page({}, { html: '<script src="http://cdn.example/a.js"></script>' }),
  ],
])('%s: %i', (_name, expected, score) => expect(score).toBe(expected))
