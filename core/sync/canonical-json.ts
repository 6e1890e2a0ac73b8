import type { ClientEvent } from '../event'

/**
 * JSON with sorted keys and no white space: the same bytes for the same value on every engine.
 * Source: RFC 8785; its number and string forms are those of ECMAScript's JSON.stringify.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
    return `{${members.join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}

/** The client part alone, so that stamps and later additions never reach the hash. */
export const clientPartOf = (event: ClientEvent): ClientEvent => ({
  id: event.id,
  device: event.device,
  n: event.n,
  atMs: event.atMs,
  clockOffsetMs: event.clockOffsetMs,
  timeZone: event.timeZone,
  studyDay: event.studyDay,
  v: event.v,
  kind: event.kind,
  body: event.body,
})
