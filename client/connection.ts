import type { Applied, DeviceLog } from '#core/sync/event-log'
import { type SyncTrouble, createApiLog } from './api-log'
import { nowMs } from './clock'
import { sweepJoinedGuests } from './guest'
import type { Account } from './profile'
import { type ServerClock, createServerClock } from './server-clock'
import { prolongSession } from './session'
import type { StudyStore, SyncStatus } from './study-store'
import { type SyncLoop, startSyncLoop } from './sync-loop'

export { catchUp } from './catch-up' // in one load with the rest

export type Ends = {
  readonly account: Account
  readonly device: DeviceLog
  readonly store: StudyStore
  /** Names the lock that keeps other tabs of this learner from doing the same work. */
  readonly lockName: string
  readonly onPage: (page: Applied) => void
}

/** The exchange as it runs, and what it has measured of the server's clock. */
export type Connection = { readonly loop: SyncLoop; readonly clock: ServerClock }

/** Keeps the learner's device and the server alike from now on. Loaded after the first card is there: none waits for it. */
export function connect({ account, device, store, lockName, onPage }: Ends): Connection {
  const clock = createServerClock()
  const loop = startSyncLoop({
    device,
    server: createApiLog(clock),
    lockName,
    isOver: () => store.snapshot().status === 'outdated',
    onStart: () => void store.count({ kind: 'syncing' }),
    onPage,
    onDone: () =>
      void store.count({ kind: 'idle', syncedAtMs: nowMs() }).then(() => sweepJoinedGuests(account)),
    onTrouble: (trouble) => void store.count({ kind: statusOf(trouble) }),
  })
  void prolongSession()
  void loop.run()
  return { loop, clock }
}

const statusOf = ({ code }: SyncTrouble): SyncStatus['kind'] =>
  code === 'busy' ? 'offline' : code === 'rejected' ? 'failed' : code
