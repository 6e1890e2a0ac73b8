import type { Event } from '#core/event'
import type { OfferedEvent, QuarantinedEvent } from '#core/sync/event-log'
import { openIdbLog, type IdbLog } from './idb-log'
import { type Account, databaseNameOf } from './profile'

/** All that this browser holds of one learner. */
export type DeviceData = {
  readonly events: readonly Event[]
  readonly refused: readonly QuarantinedEvent[]
  /** Of the whole site; null where the browser does not say. */
  readonly spaceBytes: number | null
  /** Whether the browser agreed not to clear it by itself. */
  readonly isKept: boolean
}

export async function readDeviceData(account: Account | null): Promise<DeviceData> {
  const [events, refused] = await withLog(account, (log) => Promise.all([log.all(), log.quarantine()]))
  const hasStorage = 'storage' in navigator
  const estimate = hasStorage ? await navigator.storage.estimate() : null
  return {
    ...{ events, refused },
    spaceBytes: estimate?.usage ?? null,
    isKept: hasStorage && (await navigator.storage.persisted()),
  }
}

/** Those of the events that this browser does not hold, in its log or among what was refused. */
export async function newEventsOf(
  account: Account | null,
  events: readonly OfferedEvent[],
): Promise<readonly OfferedEvent[]> {
  const [kept, refused] = await withLog(account, (log) => Promise.all([log.all(), log.quarantine()]))
  const held = new Set([...kept, ...refused.map(({ event }) => event)].map(({ id }) => id))
  return events.filter(({ id }) => !held.has(id))
}

/** Adds events to the log and to what is offered to the server, in one transaction; every open page reads anew. */
export async function addEvents(account: Account | null, events: readonly OfferedEvent[]): Promise<void> {
  await withLog(account, (log) => log.adopt(events))
  const tabs = new BroadcastChannel(databaseNameOf(account))
  tabs.postMessage('reload') // reaches the study of this page too: it listens by a channel of its own
  tabs.close()
}

async function withLog<Result>(
  account: Account | null,
  work: (log: IdbLog) => Promise<Result>,
): Promise<Result> {
  const log = await openIdbLog(databaseNameOf(account), account?.learnerId ?? 'guest')
  try {
    return await work(log)
  } finally {
    log.close()
  }
}
