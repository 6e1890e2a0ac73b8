import type { SignedInLearner } from '../learner'
import { headersOf } from '../sync-post'

const KEEPALIVE_LIMIT_BYTES = 65_536

/**
 * Makes `fetch` of this process behave as that of a page at `port`: addresses are relative, the origin and the cookie
 * go along, and what is kept alive beyond the page has its limit. Returns what takes it back.
 */
export function actAsBrowser(port: number, learner: SignedInLearner): () => void {
  const nodeFetch = globalThis.fetch
  globalThis.fetch = (input, init = {}) => {
    const body = String(init.body)
    // Fetch Standard, HTTP-network-or-cache fetch, step 8.10.5; Node leaves it out.
    if (init.keepalive === true && Buffer.byteLength(body) > KEEPALIVE_LIMIT_BYTES)
      return Promise.reject(new TypeError('Failed to fetch'))
    const headers = new Headers(headersOf(learner, port, body))
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value)
    return nodeFetch(new URL(String(input), `http://127.0.0.1:${port}`), { ...init, headers })
  }
  return () => void (globalThis.fetch = nodeFetch)
}
