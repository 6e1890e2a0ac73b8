import { parseOfferedEvent } from '#core/event.schema'
import { canonicalJson, clientPartOf } from '#core/sync/canonical-json'
import type { OfferedEvent, RefusedEvent } from '#core/sync/event-log'

/** A note of 20,000 Han characters, three bytes each, with its header. */
const LARGEST_EVENT_BYTES = 65_536
const DEEPEST_NESTING = 32

export type Judged = { readonly offers: readonly OfferedEvent[]; readonly refused: readonly RefusedEvent[] }

/** Sorts what a device offers into what can be stored and what is refused, event by event: one bad one dams nothing. */
export function judgeOffers(events: readonly { readonly id: string }[]): Judged {
  const offers: OfferedEvent[] = []
  const refused: RefusedEvent[] = []
  for (const event of events) {
    const offer = isStorable(event, DEEPEST_NESTING) ? parseOfferedEvent(event) : null
    if (offer === null) refused.push({ id: event.id, code: 'malformed' })
    else if (Buffer.byteLength(canonicalJson(clientPartOf(offer))) > LARGEST_EVENT_BYTES)
      refused.push({ id: event.id, code: 'too_large' })
    else offers.push(offer)
  }
  return { offers, refused }
}

/** Postgres keeps no NUL, UTF-8 no lone surrogate; and what is nested without end is nobody's note. */
function isStorable(value: unknown, levels: number): boolean {
  if (typeof value === 'string') return !value.includes('\0') && isWellFormed(value)
  if (typeof value !== 'object' || value === null) return true
  if (levels === 0) return false
  return Object.entries(value).every(([key, member]) => isStorable(key, 0) && isStorable(member, levels - 1))
}

const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text)
