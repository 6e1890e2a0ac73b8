import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'

type Message = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly server: Server
}

/**
 * Hears of every HTTP request that this process answers, before anybody else does: of those, too, that Next refuses by
 * itself and no hook of its own is told of.
 */
export function onEveryRequest(heard: (request: IncomingMessage, response: ServerResponse) => void): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as Message
    heard(request, response)
  })
}
