import type { Applied, DeviceLog, EventLog } from '#core/sync/event-log'
import { exchange } from '#core/sync/exchange'
import { SyncError, type SyncTrouble } from './api-log'

export type SyncLoop = {
  /** Something was recorded: exchange soon. */
  wake(): void
  /** Exchange now. Resolves when this run, and one asked for meanwhile, has ended, well or not. */
  run(): Promise<void>
}

export type SyncLoopOptions = {
  readonly device: DeviceLog
  readonly server: EventLog
  /** Names the lock that keeps other tabs of this learner from doing the same work. */
  readonly lockName: string
  /** The device's log can be used no more: nothing is exchanged from then on. */
  readonly isOver: () => boolean
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
  const loop = new RunningLoop(options)
  const run = (): void => void loop.run()
  addEventListener('online', run)
  document.addEventListener('visibilitychange', run)
  return loop
}

class RunningLoop implements SyncLoop {
  private running: Promise<void> | null = null
  private isAskedAgain = false
  private timer: ReturnType<typeof setTimeout> | undefined
  private retryMs = FIRST_RETRY_MS

  constructor(private readonly options: SyncLoopOptions) {}

  wake(): void {
    this.schedule(WAKE_AFTER_MS)
  }

  run(): Promise<void> {
    if (this.running !== null) {
      this.isAskedAgain = true
      return this.running
    }
    clearTimeout(this.timer)
    this.running = this.runAll().finally(() => (this.running = null))
    return this.running
  }

  private schedule(afterMs: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.run(), afterMs)
  }

  private async runAll(): Promise<void> {
    do {
      this.isAskedAgain = false
      if (this.options.isOver()) return
      this.options.onStart()
      await withLock(this.options.lockName, () => this.exchangeOnce())
    } while (this.isAskedAgain)
  }

  private async exchangeOnce(): Promise<void> {
    try {
      await exchange(this.options.device, this.options.server, this.options.onPage)
      this.retryMs = FIRST_RETRY_MS
      this.options.onDone()
    } catch (error) {
      if (error instanceof SyncError) return this.settle(error.trouble)
      if (this.options.isOver()) return
      reportError(error) // a bug: shown as failed, and work goes on
      this.options.onTrouble({ code: 'rejected' })
      this.askAgain(this.retryMs) // an answer from some cache may be all that it was
    }
  }

  private settle(trouble: SyncTrouble): void {
    this.options.onTrouble(trouble)
    if (isPassing(trouble)) this.askAgain(trouble.code === 'busy' ? trouble.retryAfterMs : this.retryMs)
  }

  private askAgain(afterMs: number): void {
    this.schedule(afterMs)
    this.retryMs = Math.min(this.retryMs * 2, LONGEST_RETRY_MS)
  }
}

/** Where there are no locks, each tab exchanges for itself. */
const withLock = (name: string, work: () => Promise<void>): Promise<void> =>
  'locks' in navigator ? navigator.locks.request(name, work) : work()
