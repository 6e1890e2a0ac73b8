import { findingsOf } from '#core/check/findings'
import type { Deck } from '#core/deck/deck'
import { ownCardsIn } from '#core/deck/own-card'
import { type StudyCard, studyCardsOf } from '#core/deck/study-card'
import { type Action, type Event, KNOWN_VERSION } from '#core/event'
import { type StudyState, advance, replay } from '#core/replay'
import { withFindings } from '#core/review/gap-order'
import { type Settings, settingsOf } from '#core/settings'
import type { UnnumberedEvent } from '#core/sync/event-log'
import { monotonicMs, newEventId, nowMs } from './clock'
import type { IdbLog } from './idb-log'
import type { Account } from './profile'
import { dayRuleOf, todayOf } from './today'

export type SyncStatus = {
  readonly kind:
    | 'guest'
    | 'idle'
    | 'syncing'
    | 'offline'
    | 'signed_out'
    | 'other_learner'
    | 'outdated'
    | 'deleted'
    | 'failed'
  /** Events that are not on the server yet. */
  readonly pendingCount: number
  /** Since when there have been some, without a break. */
  readonly unsentSinceMs: number | null
  readonly refusedCount: number
  readonly syncedAtMs: number | null
}

export type Study = {
  /** `broken`: this browser lets us keep nothing. `outdated`: a newer version of the app has taken the database over. */
  readonly status: 'loading' | 'ready' | 'broken' | 'outdated'
  readonly state: StudyState
  /** Null until it has loaded; it never does on a first visit without a network. */
  readonly deck: Deck | null
  readonly cards: readonly StudyCard[]
  readonly settings: Settings
  readonly account: Account | null
  readonly sync: SyncStatus
  readonly save: 'saved' | 'saving' | 'failed'
}

const SHOW_EVERY_MS = 2_500

const EMPTY_STATE = replay([])

/** What every page shows before the browser's own data are read; also what the server renders. */
export const LOADING_STUDY: Study = {
  status: 'loading',
  state: EMPTY_STATE,
  deck: null,
  cards: [],
  settings: settingsOf(EMPTY_STATE.settings),
  account: null,
  sync: { kind: 'guest', pendingCount: 0, unsentSinceMs: null, refusedCount: 0, syncedAtMs: null },
  save: 'saved',
}

/** The only mutable state in the browser: what is on disk, and on top of it what is on its way there. */
export class StudyStore {
  private study = LOADING_STUDY
  /** State of the events that are on disk. */
  private written = EMPTY_STATE
  private unwritten: readonly Event[] = []
  private provisionalN = 0
  private shownAtMs = Number.NEGATIVE_INFINITY
  private isShowing = false
  private readonly listeners = new Set<() => void>()

  constructor(
    private readonly log: Promise<IdbLog>,
    private readonly offsetMs: () => number | null,
    /** Hears events once they are on disk. */
    private readonly onWritten: (events: readonly Event[]) => void,
    /** Resolves once what was shown last is on the screen. */
    private readonly painted: () => Promise<void>,
  ) {}

  readonly snapshot = (): Study => this.study

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /**
   * Does it now, and writes it down. If it cannot be written it is taken back, and `save` says so.
   * Returns the new event's id.
   */
  record(action: Action): string {
    const event = this.eventFor(action)
    this.begin([event])
    return event.id
  }

  /** The same for many at once: all of them are kept, or none. */
  recordAll(actions: readonly Action[]): readonly string[] {
    const events = actions.map((action) => this.eventFor(action))
    if (events.length > 0) this.begin(events)
    return events.map(({ id }) => id)
  }

  /** Takes in events that are on disk: another tab's, or those an exchange brought. */
  merge(events: readonly Event[]): void {
    if (events.length === 0) return
    this.written = advance(this.written, events)
    this.showSoon()
  }

  /** Starts from the whole log: at opening, and when events it held were moved or lost. */
  async reload(): Promise<void> {
    const log = await this.log
    if (this.isTaken()) return
    this.written = replay(await log.all())
    this.show(this.isTaken() ? {} : { status: 'ready' })
    await this.count({})
  }

  setDeck(deck: Deck): void {
    this.show({ deck })
  }

  setAccount(account: Account | null): void {
    this.show({ account })
  }

  setStatus(status: 'broken' | 'outdated'): void {
    this.show({ status })
  }

  /** Counts anew what is unsent and refused, and shows it with the given status. */
  async count(status: Partial<SyncStatus>): Promise<void> {
    const counts = await this.counts()
    this.show({ sync: { ...this.study.sync, ...status, ...counts } })
  }

  private async counts(): Promise<Partial<SyncStatus>> {
    const log = await this.log
    if (this.isTaken()) return {}
    const unsent = Promise.all([log.pendingCount(), log.unsentSinceMs()])
    const refusedCount = (await log.quarantine()).length
    const [pendingCount, unsentSinceMs] = await unsent
    return { pendingCount, unsentSinceMs, refusedCount }
  }

  /** The database is another's: whatever is asked of it from then on fails. */
  private isTaken(): boolean {
    return this.study.status === 'outdated'
  }

  private eventFor(action: Action): UnnumberedEvent {
    return draftOf(action, this.study.settings, this.offsetMs())
  }

  private begin(events: readonly UnnumberedEvent[]): void {
    const provisional = events.map((event) => ({
      ...event,
      device: PROVISIONAL_DEVICE,
      n: ++this.provisionalN,
    }))
    this.unwritten = [...this.unwritten, ...provisional]
    this.show({ save: 'saving' })
    void this.write(events)
  }

  private async write(drafts: readonly UnnumberedEvent[]): Promise<void> {
    let written: readonly Event[] | null = null
    try {
      written = await (await this.log).recordAll(drafts)
      this.written = advance(this.written, written)
    } catch (error) {
      if (!this.isTaken()) reportError(error)
    }
    const ids = new Set(drafts.map(({ id }) => id))
    this.unwritten = this.unwritten.filter(({ id }) => !ids.has(id))
    if (written === null) return this.show({ save: 'failed' })
    this.onWritten(written)
    await this.painted() // the next card comes before word that the last one is kept
    const counts = await this.counts()
    const save = this.unwritten.length > 0 ? this.study.save : 'saved'
    this.show({ save, sync: { ...this.study.sync, ...counts } })
  }

  /** The pages of a long log come many a second, and each would draw everything anew. */
  private showSoon(): void {
    if (this.isShowing) return
    this.isShowing = true
    setTimeout(
      () => {
        this.isShowing = false
        this.show({})
      },
      this.shownAtMs + SHOW_EVERY_MS - monotonicMs(),
    )
  }

  private show(change: Partial<Study>): void {
    this.shownAtMs = monotonicMs()
    const state = this.unwritten.length === 0 ? this.written : advance(this.written, this.unwritten)
    const settings =
      state.settings === this.study.state.settings ? this.study.settings : settingsOf(state.settings)
    const study = { ...this.study, ...change, state, settings }
    this.study = haveCardsChanged(this.study, study) ? { ...study, cards: cardsOf(study) } : study
    for (const listener of this.listeners) listener()
  }
}

/** What is written down of an action that is done now, under these settings. */
export const draftOf = (
  action: Action,
  settings: Settings,
  clockOffsetMs: number | null,
): UnnumberedEvent => ({
  id: newEventId(),
  atMs: nowMs(),
  clockOffsetMs,
  timeZone: dayRuleOf(settings).timeZone,
  studyDay: todayOf(settings),
  v: KNOWN_VERSION,
  ...action,
})

/** Sorts an unwritten event after written ones of the same millisecond. */
const PROVISIONAL_DEVICE = 'ffffffffffffffff'

const haveCardsChanged = (before: Study, after: Study): boolean =>
  after.deck !== before.deck ||
  after.state.ownCards !== before.state.ownCards ||
  after.state.checks !== before.state.checks ||
  after.settings.gapsFirst !== before.settings.gapsFirst

const cardsOf = ({ deck, state, settings, cards }: Study): readonly StudyCard[] =>
  deck === null
    ? cards
    : withFindings(
        studyCardsOf(deck, ownCardsIn(state.ownCards)),
        deck.terms,
        findingsOf(state.checks),
        settings,
      )
