import { ADDRESS_HEADER, believedAddress } from './client-address'
import { onEveryRequest } from './every-request'

/** Answered with 404: app/api/[...nowhere]. */
const NOWHERE = '/api/nowhere'

/**
 * Puts right, where Node has just read a request, what Next gets wrong later on. It believes headers that a client wrote
 * in its own name or a proxy's, and hands no connection to a route. It answers 500 to a path that does not decode and to all but a read
 * of a file, and to TRACE; whatever is posted to a page it takes for a Server Action, of which there are none (ADR 12).
 */
export function watchArrivals(trustedProxyHops: number): void {
  onEveryRequest((request) => {
    const { headers, socket, method = '', url = '' } = request
    for (const name of Object.keys(headers)) if (OF_THE_FRAMEWORK.test(name)) delete headers[name]
    headers[ADDRESS_HEADER] = believedAddress(
      String(headers[ADDRESS_HEADER] ?? ''),
      socket.remoteAddress,
      trustedProxyHops,
    )
    if (isAnswerable(method, url.split('?')[0] ?? '')) return
    request.url = NOWHERE
    if (!METHODS.has(method)) request.method = 'GET' // no Request can have it, not even one to refuse
  })
}

/** What Next says to itself, and takes for its own word (next/dist/server, 16.4.5), and where it would look for its host. */
const OF_THE_FRAMEWORK =
  /^(x-(middleware-|invoke-|matched-path$|now-|nextjs-data$|next-|forwarded-(host|port)$)|next-resume$|forwarded$)/

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

const POSTED_TO = process.env.NODE_ENV === 'development' ? /^\/(api\/|__next)/ : /^\/api\//

/** Pages and files are only read; development posts to pages of its own besides. */
const isAnswerable = (method: string, path: string): boolean =>
  isDecodable(path) &&
  (method === 'GET' || method === 'HEAD' || (METHODS.has(method) && POSTED_TO.test(path)))

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}
