import { type Event, compareEvents } from './event'
import { isEvent } from './event-guard'
import type { Settings } from './settings'
import { clientPartOf } from './sync/canonical-json'
import type { OfferedEvent, QuarantinedEvent } from './sync/event-log'

/** What marks a file as ours; docs/export.md describes it. */
export const LOG_FORMAT = 'warmup-log'
export const LOG_VERSION = 1

export type LogExport = {
  readonly exportedAtMs: number
  /** The deck that the events were about; null when none was there. */
  readonly deckVersion: string | null
  /** In force at the time, for whoever reads the file without replaying it. */
  readonly settings: Settings
  readonly events: readonly Event[]
  readonly refused: readonly QuarantinedEvent[]
}

/** Everything of a learner in one JSON text: the events in the order of the log, one a line, so that files can be compared. */
export function writeLogExport({ events, refused, ...about }: LogExport): string {
  const head = JSON.stringify({ format: LOG_FORMAT, version: LOG_VERSION, ...about }).slice(1, -1)
  return `{${head},\n"events":[${linesOf([...events].sort(compareEvents))}],\n"refused":[${linesOf(refused)}]}\n`
}

const linesOf = (values: readonly unknown[]): string =>
  values.length === 0 ? '' : `\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n`

export type LogImport = {
  /** As they were recorded, without the numbers that a server gave them. */
  readonly events: readonly OfferedEvent[]
  /** Entries that are no events. */
  readonly unreadableCount: number
}

/** Reads an export, refused events included. Null for a text that is none. */
export function readLogExport(text: string): LogImport | null {
  const file = parsed(text)
  if (
    file === null ||
    file.format !== LOG_FORMAT ||
    file.version !== LOG_VERSION ||
    !Array.isArray(file.events)
  )
    return null
  const refused: readonly unknown[] = Array.isArray(file.refused) ? file.refused : []
  const entries = [...(file.events as readonly unknown[]), ...refused.map(eventIn)]
  const events = new Map<string, OfferedEvent>()
  let unreadableCount = 0
  for (const entry of entries) {
    if (isEvent(entry)) events.set(entry.id, offerOf(entry))
    else unreadableCount++
  }
  return { events: [...events.values()], unreadableCount }
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const eventIn = (refusal: unknown): unknown =>
  typeof refusal === 'object' && refusal !== null && 'event' in refusal ? refusal.event : refusal

/**
 * A number of another log means nothing in this one; fields that no event has are left behind too. When it first arrived
 * at a server stays: the next one must not believe a clock that this one held back.
 */
const offerOf = (event: Event): OfferedEvent => ({
  ...clientPartOf(event),
  ...(event.receivedAtMs !== undefined && { receivedAtMs: event.receivedAtMs }),
})
