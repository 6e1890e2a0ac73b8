/** Where arrivals.ts leaves the one address that is believed. */
export const ADDRESS_HEADER = 'x-forwarded-for'

/**
 * Whom a request comes from: the connection, or, with so many trusted proxies before this server, what the outermost of
 * them saw. Each proxy appends the address it was asked from; whatever stands further left, anybody may have written.
 */
export function believedAddress(forwarded: string, peer: string | undefined, trustedHops: number): string {
  const hops = forwarded.split(',').map((hop) => hop.trim())
  return (trustedHops > 0 && hops.at(-trustedHops)) || (peer ?? 'unknown')
}

/** The address a request is limited by: what arrivals.ts left, an IPv6 one by its network. */
export function addressOf(request: Request): string {
  const address = request.headers.get(ADDRESS_HEADER)?.split(',').at(-1)?.trim() ?? 'direct'
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
