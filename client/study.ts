import type { Action, Event } from '#core/event'
import type { Connection } from './connection'
import { loadDeck } from './deck'
import { openIdbLog } from './idb-log'
import { painted } from './painted'
import { ACCOUNT_KEY, type Account, databaseNameOf, recoverGuest, rememberedAccount } from './profile'
import { type Study, StudyStore } from './study-store'

/** The store of this page, wired to disk, server and other tabs. */
export type RunningStudy = {
  readonly snapshot: () => Study
  readonly subscribe: (listener: () => void) => () => void
  /** Records what the learner did; returns the event's id. */
  readonly record: (action: Action) => string
  /** Records what was done to many at once, in one write; returns the events' ids. */
  readonly recordAll: (actions: readonly Action[]) => readonly string[]
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
  snapshot: (): Study => runningStudy().snapshot(),
  record: (action: Action): string => runningStudy().record(action),
  recordAll: (actions: readonly Action[]): readonly string[] => runningStudy().recordAll(actions),
  syncNow: (): Promise<void> => runningStudy().syncNow(),
}

function start(account: Account | null): RunningStudy {
  const log = (account === null ? recoverGuest() : Promise.resolve()).then(() =>
    openIdbLog(databaseNameOf(account), account?.learnerId ?? 'guest', {
      onTaken: () => store.setStatus('outdated'),
    }),
  )
  let tabs: BroadcastChannel | null = null
  let connected: Connection | null = null
  const onWritten = (events: readonly Event[]): void => {
    tabs?.postMessage(events)
    connected?.loop.wake()
  }
  const store = new StudyStore(log, () => connected?.clock.offsetMs() ?? null, onWritten, painted)
  // Another tab signed in or out: this page belongs to somebody else now.
  addEventListener('storage', ({ key }) => key === ACCOUNT_KEY && location.reload())

  store.subscribe(() => guardWrites(store.snapshot()))
  store.setAccount(account)
  void loadDeck().then((deck) => deck !== null && store.setDeck(deck))
  const opened = log.then(async (device) => {
    const name = databaseNameOf(account)
    tabs = new BroadcastChannel(name)
    tabs.onmessage = ({ data }: MessageEvent<readonly Event[] | 'reload'>) => takeIn(store, data)
    await store.reload()
    document.addEventListener('visibilitychange', () => void catchUp(name, store))
    if (account === null) return
    const connection = await loadConnection()
    if (connection === null) return store.count({ kind: 'offline' })
    connected = connection.connect({
      ...{ account, device, store },
      lockName: name,
      onPage: ({ events, healed }) => {
        const news = healed ? 'reload' : events
        tabs?.postMessage(news)
        takeIn(store, news)
      },
    })
  })
  opened.catch((error: unknown) => giveUp(store, error))

  const syncNow = (): Promise<void> => opened.then(() => connected?.loop.run())
  return {
    snapshot: store.snapshot,
    subscribe: store.subscribe,
    record: (action) => store.record(action),
    recordAll: (actions) => store.recordAll(actions),
    syncNow,
  }
}

/** Has the browser ask before it leaves the page, for the milliseconds in which something is on its way to the disk. */
function guardWrites({ save }: Study): void {
  if (save === 'saving') addEventListener('beforeunload', askFirst)
  else removeEventListener('beforeunload', askFirst)
}

const askFirst = (event: BeforeUnloadEvent): void => event.preventDefault()

/** Nothing can be kept here; or this page was made before the database was, which a newer version has changed. */
function giveUp(store: StudyStore, error: unknown): void {
  if (store.snapshot().status === 'outdated') return // it was taken while it was being read
  const isOutdated = error instanceof DOMException && error.name === 'VersionError'
  store.setStatus(isOutdated ? 'outdated' : 'broken')
  if (!isOutdated) reportError(error)
}

/** Null when opened for the first time without a network: the next page that is opened has it. */
const loadConnection = () => import('./connection').catch(() => null)

async function catchUp(name: string, store: StudyStore): Promise<void> {
  if (!document.hidden) await (await loadConnection())?.catchUp(name, store)
}

/** What another tab or the server brought: single events, or word that the log is to be read anew. */
function takeIn(store: StudyStore, news: readonly Event[] | 'reload'): void {
  if (news === 'reload') void store.reload()
  else store.merge(news)
}
