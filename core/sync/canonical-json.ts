import type { ClientEvent } from '../event'

/**
 * JSON with sorted keys and no white space: the same bytes for the same value on every engine.
 * Source: RFC 8785; its number and string forms are those of ECMAScript's JSON.stringify.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const members = value as Readonly<Record<string, unknown>>
    let text = ''
    // Written out: a log of years passes through here, twice for each event.
    for (const key of Object.keys(members).sort()) {
      if (members[key] === undefined) continue
      text += `${text && ','}${JSON.stringify(key)}:${canonicalJson(members[key])}`
    }
    return `{${text}}`
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
