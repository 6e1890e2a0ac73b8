import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'

/** Servers of this process that are not the site. */
const others = new WeakSet<Server>()
export const leaveOut = (server: Server): void => void others.add(server)

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
    const { request, response, server } = message as Message
    if (!others.has(server)) heard(request, response)
  })
}
