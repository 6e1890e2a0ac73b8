/** First come, first served. */
class Gate {
  private tail: Promise<void> = Promise.resolve()

  async acquire(): Promise<() => void> {
    const before = this.tail
    let open = (): void => {}
    this.tail = new Promise((resolve) => (open = resolve))
    await before
    return open
  }
}

type Waiting = { readonly resolve: () => void; readonly reject: (reason: unknown) => void }

/** One transaction, as its owner sees it. Ended by either, once. */
export type Turn = {
  /** Resolves when the disk has it. @throws what kept it from there; then nothing of it is. */
  readonly commit: () => Promise<void>
  /** Resolves when the commit around has ended: what those before it wrote may be why it fails, and can be read then. */
  readonly rollback: () => Promise<void>
}

/**
 * Transactions of one SQLite connection. They run one after another, each whole, and those that come at the same time
 * share one wait for the disk: SQLite waits for it on the thread that serves everybody. Each is a savepoint of a
 * transaction around them, which ends as soon as the event loop has been round once; nobody is told "committed" before
 * that has. If it cannot be committed, none of them is.
 */
export class SharedCommit {
  private readonly gate = new Gate()
  private readonly waiting: Waiting[] = []
  private isBegun = false
  private isEndDue = false

  /** `run` runs one statement on the connection that nobody else writes with. */
  constructor(private readonly run: (sql: string) => Promise<unknown>) {}

  async begin(): Promise<Turn> {
    const release = await this.gate.acquire()
    try {
      // IMMEDIATE takes the write lock first: a transaction that reads first and writes later would fail at once.
      if (!this.isBegun) await this.run('BEGIN IMMEDIATE')
      this.isBegun = true
      await this.run('SAVEPOINT turn')
    } catch (error) {
      this.endSoon()
      release()
      throw error
    }
    return this.turnOf(release)
  }

  /** One statement, as a transaction of its own. */
  async once<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = await this.begin()
    let result: Result
    try {
      result = await work()
    } catch (error) {
      await turn.rollback()
      throw error
    }
    await turn.commit()
    return result
  }

  /** What SQLite does in no transaction. */
  async alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const release = await this.gate.acquire()
    try {
      await this.end()
      return await work()
    } finally {
      release()
    }
  }

  private turnOf(release: () => void): Turn {
    const leave = (): void => {
      this.endSoon()
      release()
    }
    return {
      commit: async () => {
        const onDisk = new Promise<void>((resolve, reject) => this.waiting.push({ resolve, reject }))
        await this.orLoseAll(async () => void (await this.run('RELEASE turn')))
        leave()
        await onDisk
      },
      rollback: async () => {
        const ended = new Promise<void>((resolve) => this.waiting.push({ resolve, reject: () => resolve() }))
        await this.orLoseAll(async () => {
          await this.run('ROLLBACK TO turn')
          await this.run('RELEASE turn')
        })
        leave()
        await ended
      },
    }
  }

  /** Some faults, as a full disk, end the transaction around: then nothing of what waits in it is left to commit. */
  private async orLoseAll(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      await this.rejectAll(error)
    }
  }

  /** Lets those join whose requests have come in by now. */
  private endSoon(): void {
    if (this.isEndDue) return
    this.isEndDue = true
    setImmediate(() => {
      this.isEndDue = false
      void this.alone(async () => {})
    })
  }

  private async end(): Promise<void> {
    if (!this.isBegun) return
    try {
      await this.run('COMMIT')
    } catch (error) {
      return this.rejectAll(error)
    }
    this.isBegun = false
    for (const { resolve } of this.waiting.splice(0)) resolve()
  }

  private async rejectAll(reason: unknown): Promise<void> {
    await this.run('ROLLBACK').catch(() => {}) // SQLite may have done so itself
    this.isBegun = false
    for (const { reject } of this.waiting.splice(0)) reject(reason)
  }
}
