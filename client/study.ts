import type { Action, Event } from '#core/event'
import { SyncError, type SyncTrouble, createApiLog } from './api-log'
import { createServerClock, nowMs } from './clock'
import { loadDeck } from './deck'
import { sweepJoinedGuests } from './guest'
import { openIdbLog } from './idb-log'
import { type Account, databaseNameOf, rememberedAccount } from './profile'
import { type Study, StudyStore, type SyncStatus } from './study-store'
import { type SyncLoop, startSyncLoop } from './sync-loop'

/** The store of this page, wired to disk, server and other tabs. */
export type RunningStudy = {
  readonly snapshot: () => Study
  readonly subscribe: (listener: () => void) => () => void
  /** Records what the learner did; returns the event's id. */
  readonly record: (action: Action) => string
  /** Exchanges with the server now; resolves when that has ended, well or not. */
  readonly syncNow: () => Promise<void>
}

let running: RunningStudy | null = null

/** Opens the learner's data at the first call of a page; later calls give the same study. */
export function runningStudy(): RunningStudy {
  running ??= start(rememberedAccount())
  return running
}

/** What a page does to the study of this browser. */
export const study = {
  record: (action: Action): string => runningStudy().record(action),
  syncNow: (): Promise<void> => runningStudy().syncNow(),
}

function start(account: Account | null): RunningStudy {
  const clock = createServerClock()
  const name = databaseNameOf(account)
  const log = openIdbLog(name, account?.learnerId ?? 'guest')
  const tabs = new BroadcastChannel(name)
  let loop: SyncLoop | null = null
  const store = new StudyStore(log, clock.offsetMs, (event) => {
    tabs.postMessage([event])
    loop?.wake()
  })

  tabs.onmessage = ({ data }: MessageEvent<readonly Event[] | 'reload'>) => {
    if (data === 'reload') void store.reload()
    else store.merge(data)
  }
  // Another tab signed in or out: this page belongs to somebody else now.
  addEventListener('storage', ({ key }) => key === 'warmup.account' && location.reload())

  store.setAccount(account)
  void loadDeck().then((deck) => deck !== null && store.setDeck(deck))
  const opened = log.then(async (device) => {
    await store.reload()
    if (account === null) return
    loop = startSyncLoop({
      device,
      server: createApiLog(clock),
      lockName: name,
      onStart: () => void store.count({ kind: 'syncing' }),
      onPage: ({ events, healed }) => {
        tabs.postMessage(healed ? 'reload' : events)
        if (healed) void store.reload()
        else store.merge(events)
      },
      onDone: () =>
        void store.count({ kind: 'idle', syncedAtMs: nowMs() }).then(() => sweepJoinedGuests(account)),
      onTrouble: (trouble) => void store.count({ kind: statusOf(trouble) }),
    })
    await loop.run()
  })
  opened.catch((error: unknown) => {
    if (!(error instanceof SyncError)) store.setBroken()
    reportError(error)
  })

  return {
    snapshot: store.snapshot,
    subscribe: store.subscribe,
    record: (action) => store.record(action),
    syncNow: async () => {
      await opened
      await loop?.run()
    },
  }
}

const statusOf = ({ code }: SyncTrouble): SyncStatus['kind'] =>
  code === 'busy' ? 'offline' : code === 'rejected' ? 'failed' : code
