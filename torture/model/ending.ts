import type { Event } from '#core/event'
import type { StudyState } from '#core/replay'
import type { QuarantinedEvent } from '#core/sync/event-log'
import type { ServerRow } from './bench'
import type { Truth } from './truth'

/** How a schedule ended, after the network healed and everybody had exchanged. */
export type Ending = {
  readonly rows: readonly ServerRow[]
  /** What the server's log adds up to. */
  readonly serverState: StudyState
  readonly devices: readonly DeviceEnding[]
  readonly truth: Truth
  /** Of an empty account into which the first device's log was imported. */
  readonly digestAfterImport: string
  /** What is wrong with what the server keeps beside the log. */
  readonly faultBeside: string | null
}

export type DeviceEnding = {
  readonly name: string
  readonly accountLog: string
  readonly events: readonly Event[]
  readonly pendingCount: number
  readonly refused: readonly QuarantinedEvent[]
  /** What each of its tabs shows. */
  readonly states: readonly StudyState[]
  /** The id it would write under next. */
  readonly nextDevice: string
}

/** What must hold however the schedule went; null, or what is wrong. I5 and I11 are also looked at in every answer. */
export type Invariant = { readonly name: string; readonly findFault: (ending: Ending) => string | null }

/** The first fault among several. */
export function firstFault<Item>(
  items: Iterable<Item>,
  faultOf: (item: Item) => string | null,
): string | null {
  for (const item of items) {
    const fault = faultOf(item)
    if (fault !== null) return fault
  }
  return null
}
