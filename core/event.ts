import type { CardId } from './deck/card'
import type { DrawnValue } from './deck/computation'
import type { TermId } from './deck/term'

export type Grade = 'again' | 'hard' | 'good' | 'easy'
export const GRADES = ['again', 'hard', 'good', 'easy'] as const satisfies readonly Grade[]

/** With what a grade was scheduled; the due day is a function of it and of the card's earlier grades. */
export type Decision = {
  readonly mode: 'review' | 'check' | 'cram' | 'import'
  readonly weightsId: string
  /** Target retention the interval was aimed at, three decimals. */
  readonly desiredRetention: number
  /** Position in the fuzz range, in [0, 1). */
  readonly pick: number
  readonly rolloverHour: number
}

/** What the learner answered before the answer was shown: kept so that the showing can be explained later. */
export type Attempt = {
  /** As it was typed or chosen; empty when the answer was shown without one. */
  readonly answer: string
  readonly verdict: 'right' | 'close' | 'wrong' | 'unreadable' | 'none'
  /** The numbers that the question was asked with; null where it has none. */
  readonly values: Readonly<Record<string, DrawnValue>> | null
}

/** What a gap check asks about: the guide's deep learning, its machine-learning basics, or both. */
export type CheckScope = 'deep' | 'basics' | 'both'
export type CheckMode = 'choice' | 'typed'
/** `unknown`: the learner said so, which is a full answer. */
export type CheckResult = 'right' | 'wrong' | 'unknown'

/** What a check found of one chapter. A chapter that was not asked about has no finding. */
export type FoundChapter = {
  readonly chapterId: string
  readonly finding: 'known' | 'partly' | 'unknown'
  /** Terms that were not answered rightly, in the order in which they were asked. */
  readonly missedIds: readonly TermId[]
}

type OfCard = { readonly cardId: CardId }
/** The save that it was part of: one may change several cards, which are taken back together. */
type OfEdit = { readonly editId?: string | undefined }
type OfCheck = { readonly checkId: string }
/** Names the cards that the check graded, so that each of them hears of it. */
type OfWholeCheck = OfCheck & { readonly cardIds: readonly CardId[] }

/** What each kind carries. Kinds are `noun.participle`: they already happened. */
export type Bodies = {
  'card.graded': OfCard & {
    readonly grade: Grade
    readonly thinkingMs: number
    readonly decision: Decision
    /** Computed questions and choices have one. */
    readonly attempt?: Attempt | undefined
    /** The gap check that gave it; only with mode `check`. */
    readonly checkId?: string | undefined
  }
  /** Names the card too, so that one grade is found without an index of all. */
  'grade.undone': OfCard & { readonly gradeId: string }
  'grade.redone': OfCard & { readonly gradeId: string }
  'card.suspended': OfCard
  'card.resumed': OfCard
  'card.buried': OfCard
  'card.unburied': OfCard
  /** Memory starts anew from here. Earlier grades stay in the log and in the statistics. */
  'card.reset': OfCard
  /** Names the card too, as `grade.undone` does. */
  'reset.undone': OfCard & { readonly resetId: string }
  'reset.redone': OfCard & { readonly resetId: string }
  'note.written': { readonly subjectId: string; readonly parents: readonly string[]; readonly text: string }
  /** Names the note too, as `grade.undone` names its card. The revision stays in the log. */
  'note.undone': { readonly subjectId: string; readonly revisionId: string }
  'note.redone': { readonly subjectId: string; readonly revisionId: string }
  'ownCard.written': OfCard & {
    readonly outlineId: string | null
    readonly termName: string
    readonly question: string
    readonly answer: string
    /** How it asks; absent for a plain question. Question and answer alone suffice to show any of them. */
    readonly form?: 'reversed' | 'cloze' | 'choice' | 'typed' | undefined
    /** The term of the deck that it is about. */
    readonly termId?: string | undefined
    /** Of a choice the wrong options, of a typed answer the other spellings. */
    readonly others?: readonly string[] | undefined
    /** The text with its gaps that a cloze card was made from. */
    readonly source?: string | undefined
  } & OfEdit
  'ownCard.removed': OfCard & OfEdit
  'ownCard.restored': OfCard & OfEdit
  /** What that edit did to this card; each card of the edit has an event of its own. */
  'ownCard.undone': OfCard & { readonly editId: string }
  'ownCard.redone': OfCard & { readonly editId: string }
  'ownOutline.written': { readonly outlineId: string; readonly title: string; readonly text: string }
  'ownOutline.removed': { readonly outlineId: string }
  'ownOutline.restored': { readonly outlineId: string }
  'step.ticked': { readonly stepId: string }
  'step.unticked': { readonly stepId: string }
  'check.begun': OfCheck & { readonly scope: CheckScope; readonly mode: CheckMode }
  'check.answered': OfCheck &
    OfCard & {
      readonly termId: TermId
      readonly chapterId: string
      readonly result: CheckResult
      /** As it was typed or chosen; empty for "I don't know". */
      readonly answer: string
      readonly thinkingMs: number
    }
  'checkAnswer.undone': OfCheck & { readonly answerId: string }
  /** What was found is kept with it: a later version that judges otherwise must not change what was decided. */
  'check.finished': OfCheck & { readonly chapters: readonly FoundChapter[] }
  'check.undone': OfWholeCheck
  'check.redone': OfWholeCheck
  'settings.changed': { readonly key: string; readonly value: string | number | boolean | null }
  /** What these devices chose, a guest's, counts where no other has ever chosen; of several guests', the first one's. */
  'settings.yielded': { readonly key: string; readonly devices: readonly string[] }
}

export type EventKind = keyof Bodies

/** One thing a learner did. */
export type Action = { [Kind in EventKind]: { readonly kind: Kind; readonly body: Bodies[Kind] } }[EventKind]

/** Schema version of every kind above. A kind of a later version is kept, like an unknown kind. */
export const KNOWN_VERSION = 1

export type Header = {
  /** UUIDv7: identity within one learner's log; never reused. */
  readonly id: string
  /** 16 hex digits, one per browser profile and account. */
  readonly device: string
  /** Per-device counter from 1; imports carry 0. */
  readonly n: number
  /** Device clock, never running backwards on the device. */
  readonly atMs: number
  /** Server clock minus device clock as last measured, or null where it was not. */
  readonly clockOffsetMs: number | null
  /** IANA name of the zone the learner studies in. */
  readonly timeZone: string
  /** The study day the learner was shown. */
  readonly studyDay: number
  /** Schema version of this kind. */
  readonly v: number
}

/** The client part of an event: immutable, and what the hash covers. Kinds of a newer version are kept as they are. */
export type ClientEvent = Header & { readonly kind: string; readonly body: Readonly<Record<string, unknown>> }

/** What the server adds when it stores an event; fixed within a lineage. */
export type Stamp = {
  /** 1, 2, 3 ... per learner, without holes. */
  readonly seq: number
  readonly receivedAtMs: number
  readonly correctedMs: number
}

/** An event as a log holds it; without a stamp until it came back from the server. */
export type Event = ClientEvent & Partial<Stamp>
export type StampedEvent = ClientEvent & Stamp

/** An event of a kind this version knows, told apart by `kind`. */
export type KnownEvent = Header & Partial<Stamp> & Action

export const isStamped = (event: Event): event is StampedEvent => event.seq !== undefined

const TRUSTED_OFFSET_MS = 60_000

/**
 * The instant used for order and memory: the server's stamp, or until then the same formula without the time of arrival.
 * Offsets up to a minute are measurement noise and do not move a review.
 */
export const correctedMsOf = (event: Header & Partial<Stamp>): number =>
  event.correctedMs ?? event.atMs + trustedOffsetMs(event.clockOffsetMs)

export const trustedOffsetMs = (clockOffsetMs: number | null): number =>
  clockOffsetMs !== null && Math.abs(clockOffsetMs) > TRUSTED_OFFSET_MS ? clockOffsetMs : 0

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Corrected time, device, counter, id: total, and the same everywhere. Time alone lets devices diverge (ADR 4). */
export const compareEvents = (a: Event, b: Event): number =>
  correctedMsOf(a) - correctedMsOf(b) ||
  compareText(a.device, b.device) ||
  a.n - b.n ||
  compareText(a.id, b.id)

/** Union by id, in order. Commutative, associative, idempotent: this is the whole merge. A stamped copy wins. */
export function mergeLogs<E extends Event>(...logs: readonly (readonly E[])[]): readonly E[] {
  const events = logs.length === 1 && logs[0] !== undefined ? logs[0] : logs.flat()
  if (isTidy(events)) return events
  const byId = new Map<string, E>()
  for (const event of events) {
    const held = byId.get(event.id)
    if (held === undefined || (held.seq ?? 0) < (event.seq ?? 0)) byId.set(event.id, event)
  }
  return [...byId.values()].sort(compareEvents)
}

/** Numbered strictly upward and in order: a plain stretch of one log, with nothing to merge. Spares replay its sort. */
function isTidy(events: readonly Event[]): boolean {
  let before: Event | null = null
  for (const event of events) {
    if (event.seq === undefined) return false
    if (before !== null && (event.seq <= (before.seq ?? 0) || compareEvents(before, event) >= 0)) return false
    before = event
  }
  return true
}
