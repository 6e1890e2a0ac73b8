import type { ServerResponse } from 'node:http'
import { onEveryRequest } from './every-request'
import { HEADERS } from './headers'

/** From now on every response carries the table of headers.ts, and no address makes Next stumble. */
export function guardResponses(): void {
  onEveryRequest((request, response) => {
    if (!isReadable(request.url ?? '')) request.url = NOWHERE
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    keepNowhereUnlessSaid(response)
  })
}

/** Next answers an address that cannot be decoded with an error of the server; like any other that leads nowhere it is not there. */
const NOWHERE = '/api/nowhere'

function isReadable(address: string): boolean {
  try {
    decodeURIComponent(address.split('?')[0] ?? '')
    return true
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}

/** At the last moment: Next leaves out its own word on a file, and a route's, where it finds one already. */
function keepNowhereUnlessSaid(response: ServerResponse): void {
  const { writeHead } = response
  response.writeHead = (...given: unknown[]) => {
    if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'private, no-store')
    return Reflect.apply(writeHead, response, given) as ServerResponse
  }
}
