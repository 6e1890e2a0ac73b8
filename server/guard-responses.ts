import type { ServerResponse } from 'node:http'
import { onEveryRequest } from './every-request'
import { HEADERS } from './headers'

/** From now on every response carries the table of headers.ts. */
export function guardResponses(): void {
  onEveryRequest((_request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    keepNowhereUnlessSaid(response)
  })
}

/** At the last moment: Next leaves out its own word on a file, and a route's, where it finds one already. */
function keepNowhereUnlessSaid(response: ServerResponse): void {
  const { writeHead } = response
  response.writeHead = (...given: unknown[]) => {
    if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'private, no-store')
    return Reflect.apply(writeHead, response, given) as ServerResponse
  }
}
