import type { IncomingMessage } from 'node:http'
import { subscribe } from 'node:diagnostics_channel'

const HEADER = 'x-forwarded-for'

/**
 * Whom a request comes from: the connection, or, with so many trusted proxies before this server, what the outermost of
 * them saw. Each proxy appends the address it was asked from; whatever stands further left, anybody may have written.
 */
export function believedAddress(
  forwarded: string | undefined,
  peer: string | undefined,
  trustedHops: number,
): string {
  const hops = [...(forwarded?.split(',').map((hop) => hop.trim()) ?? []), peer ?? '']
  const believed = trustedHops === 0 ? peer : hops.slice(0, -1).at(-trustedHops)
  return believed || (peer ?? 'unknown')
}

/**
 * Leaves in each request's forwarding header the one address that is believed. Next keeps the header as a client sends
 * it and hands no connection to a route, so this is done where Node has just read the request.
 */
export function believeAddresses(trustedHops: number): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { readonly request: IncomingMessage }
    const forwarded = request.headers[HEADER]
    const text = Array.isArray(forwarded) ? forwarded.join(',') : forwarded
    request.headers[HEADER] = believedAddress(text, request.socket.remoteAddress, trustedHops)
  })
}

/** The address a request is limited by: what `believeAddresses` left, an IPv6 one by its network. */
export function addressOf(request: Request): string {
  const address = request.headers.get(HEADER)?.split(',').at(-1)?.trim() ?? 'direct'
  return address.includes(':') && !address.includes('.') ? networkOf(address) : address
}

/** One customer has a /64 at least: each of its addresses with a limit of its own would be none. */
function networkOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const left = head.split(':').filter(Boolean)
  const right = tail?.split(':').filter(Boolean) ?? []
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  return [...left, ...zeros, ...right].slice(0, 4).join(':')
}
