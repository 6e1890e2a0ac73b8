import type { Applied, DeviceLog, EventLog } from '#core/sync/event-log'
import { exchange } from '#core/sync/exchange'
import { SyncError, type SyncTrouble } from './api-log'

export type SyncLoop = {
  /** Something was recorded: exchange soon. */
  wake(): void
  /** Exchange now. Resolves when this run, and one asked for meanwhile, has ended; trouble goes to `onTrouble`. */
  run(): Promise<void>
  stop(): void
}

export type SyncLoopOptions = {
  readonly device: DeviceLog
  readonly server: EventLog
  /** Names the lock that keeps other tabs of this learner from doing the same work. */
  readonly lockName: string
  readonly onStart: () => void
  readonly onPage: (page: Applied) => void
  readonly onDone: () => void
  readonly onTrouble: (trouble: SyncTrouble) => void
}

const WAKE_AFTER_MS = 1_000
const FIRST_RETRY_MS = 2_000
const LONGEST_RETRY_MS = 5 * 60_000

/** Trouble that waiting cures; the rest waits for the learner. */
const isPassing = ({ code }: SyncTrouble): boolean => code === 'offline' || code === 'busy'

/**
 * Exchanges after a record, on reconnect and on return to the tab; one run at a time, in one tab at a time.
 * Correctness does not depend on the lock: it only saves double work.
 */
export function startSyncLoop(options: SyncLoopOptions): SyncLoop {
  let running: Promise<void> | null = null
  let isAskedAgain = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let retryMs = FIRST_RETRY_MS
  let isStopped = false

  function schedule(afterMs: number): void {
    clearTimeout(timer)
    if (!isStopped) timer = setTimeout(() => void run(), afterMs)
  }

  async function exchangeOnce(): Promise<void> {
    try {
      await exchange(options.device, options.server, options.onPage)
      retryMs = FIRST_RETRY_MS
      options.onDone()
    } catch (error) {
      const trouble: SyncTrouble = error instanceof SyncError ? error.trouble : { code: 'rejected' }
      options.onTrouble(trouble)
      if (isPassing(trouble)) {
        schedule(trouble.code === 'busy' ? trouble.retryAfterMs : retryMs)
        retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS)
      }
      if (!(error instanceof SyncError)) throw error
    }
  }

  async function runAll(): Promise<void> {
    do {
      isAskedAgain = false
      options.onStart()
      await withLock(options.lockName, exchangeOnce)
    } while (isAskedAgain && !isStopped)
  }

  function run(): Promise<void> {
    if (isStopped) return Promise.resolve()
    if (running !== null) {
      isAskedAgain = true
      return running
    }
    clearTimeout(timer)
    running = runAll().finally(() => (running = null))
    return running
  }

  const onOnline = () => void run()
  const onVisible = () => void run()
  addEventListener('online', onOnline)
  document.addEventListener('visibilitychange', onVisible)
  return {
    wake: () => schedule(WAKE_AFTER_MS),
    run,
    stop() {
      isStopped = true
      clearTimeout(timer)
      removeEventListener('online', onOnline)
      document.removeEventListener('visibilitychange', onVisible)
    },
  }
}

/** Where there are no locks, each tab exchanges for itself. */
const withLock = (name: string, work: () => Promise<void>): Promise<void> =>
  'locks' in navigator ? navigator.locks.request(name, work) : work()
