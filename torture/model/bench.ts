import type { StampedEvent } from '#core/event'
import type { DeviceLog, EventLog } from '#core/sync/event-log'

/** Small pages, so that short logs take several. */
export const EVENTS_PER_PAGE = 4

export const LEARNER = 'learner-a'

/** A row of the server, with all that it derives and stores beside the event. */
export type ServerRow = {
  readonly event: StampedEvent
  readonly hash: string
  /** Of the log up to and with this event. */
  readonly digest: string
}

/** Server and disks that one schedule runs on. The schedule knows no more of them than this. */
export interface Bench {
  readonly server: EventLog
  rows(): Promise<readonly ServerRow[]>
  /** What is wrong with what is stored beside the log: counters, other columns, other learners. Null for nothing. */
  faultBeside(): Promise<string | null>
  /** Keeps a copy of the server's data; returns the number of copies there are. */
  backUp(): Promise<number>
  /** Puts the copy back: by the command, which renews the lineage, or by hand, lineage and all. */
  restore(copy: number, how: 'by command' | 'by hand'): Promise<void>
  /** The log of that name; opened twice, it is one log in two tabs. */
  openLog(name: string, learnerId: string): Promise<DeviceLog>
  /** Ends the page that holds this log: what it has not begun to write by now is never written. */
  killPage(log: DeviceLog): void
  copyLog(from: string, to: string): Promise<void>
  close(): Promise<void>
}

/** Makes an empty bench whose server reads that clock. */
export type OpenBench = (nowMs: () => number) => Promise<Bench>
