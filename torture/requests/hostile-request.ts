import fc from 'fast-check'
import { contentDigestOf } from '#server/route'
import type { Attack } from '../attacks/attack'
import type { SignedInLearner } from '../learner'
import { hostileExchange, nasty } from './hostile-exchange'
import { COOKIES, METHODS, NAMES, PAGES, ROUTES, TYPES } from './hostile-words'

/** What HTTP can carry at all. */
const headerValue = nasty.map((text) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '?'))
/** What Node's client sends as a target; the rest is percent-encoded, so that nothing is lost. */
const target = (text: string): string => text.replace(/[^\x21-\x7e]/gu, (odd) => encodeURIComponent(odd))

const query = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom('callbackUrl', 'token', 'version', 'language', 'error', 'q', 'code'), nasty),
      nasty,
    ),
    { maxLength: 4 },
  )
  .map((pairs) =>
    pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`,
  )

const path = fc
  .tuple(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...ROUTES) },
      { weight: 1, arbitrary: fc.constantFrom(...PAGES) },
    ),
    fc.option(
      nasty.map((text) => `/${text}`),
      { nil: '', freq: 3 },
    ),
    query,
  )
  .map((parts) => target(parts.join('')))

const json = fc.oneof(
  fc.jsonValue({ maxDepth: 5 }),
  fc.record(
    {
      email: fc.oneof(nasty, fc.jsonValue()),
      password: fc.oneof(nasty, fc.jsonValue()),
      csrfToken: nasty,
      json: nasty,
    },
    { requiredKeys: [] },
  ),
  fc.record({ endpoint: fc.oneof(nasty, fc.webUrl()) }),
)

/** Requests that nobody means well with; half of them by somebody who is signed in. */
export function hostileRequest(learner: SignedInLearner): fc.Arbitrary<Attack> {
  const text = fc.oneof(
    json.map((value) => JSON.stringify(value)),
    hostileExchange(learner).map((value) => JSON.stringify(value)),
    nasty,
    fc.string({ maxLength: 300, unit: 'binary' }),
  )
  const body = fc.option(text, { nil: undefined, freq: 4 })
  const headers = fc.dictionary(fc.constantFrom(...NAMES), headerValue, { maxKeys: 5 })
  const cookies = fc.array(fc.tuple(fc.constantFrom(...COOKIES), headerValue), { maxLength: 3 })
  return fc
    .record({
      method: fc.constantFrom(...METHODS, 'POST', 'GET', 'POST'),
      path,
      body,
      headers,
      cookies,
      type: fc.constantFrom(...TYPES),
      isOurs: fc.boolean(),
    })
    .map(({ method, path, body, headers, cookies, type, isOurs }) => ({
      method,
      path,
      ...(body !== undefined && method !== 'TRACE' && { body }),
      headers: {
        'content-type': isOurs ? 'application/json' : type,
        ...(isOurs && { 'sec-fetch-site': 'same-origin', 'content-digest': contentDigestOf(body ?? '') }),
        ...headers,
        cookie: [
          ...(isOurs ? [learner.cookie] : []),
          ...cookies.map(([name, value]) => `${name}=${value}`),
        ].join('; '),
      },
    }))
}
