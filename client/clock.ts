/** The only place in the browser that asks for the time or for chance. */

export const nowMs = (): number => Date.now()

/** Milliseconds that never jump, whatever happens to the clock on the wall. */
export const monotonicMs = (): number => performance.now()

const randomHex = (bytes: number): string =>
  [...crypto.getRandomValues(new Uint8Array(bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

/** 16 hex digits, drawn once per browser profile and account. */
export const newDeviceId = (): string => randomHex(8)

/** UUIDv7: the time in front, so that ids sort roughly by age; 74 random bits behind. Source: RFC 9562, section 5.7. */
export function newEventId(): string {
  const time = nowMs().toString(16).padStart(12, '0')
  const random = randomHex(10)
  const variant = ((Number.parseInt(random.slice(4, 5), 16) & 0x3) | 0x8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(1, 4)}-${variant}${random.slice(5, 8)}-${random.slice(8, 20)}`
}

const ZONE_FRESH_MS = 60_000
let zone: { readonly name: string; readonly readAtMs: number } | null = null

/** The device's zone; asking costs enough to be felt on a key press, so it is asked once a minute. */
export function deviceTimeZone(): string {
  if (zone === null || monotonicMs() - zone.readAtMs > ZONE_FRESH_MS) {
    zone = { name: Intl.DateTimeFormat().resolvedOptions().timeZone, readAtMs: monotonicMs() }
  }
  return zone.name
}
