import { type CardState, UNSEEN_CARD, gradesSinceReset } from '../card-state'
import type { StudyCard } from '../deck/study-card'
import type { TermId } from '../deck/term'
import { hashText } from '../hash'
import type { Settings } from '../settings'
import { Introduction, isWanted } from './introduction'
import { moreNewOn } from './more-new'
import { type Relief, relieved, reliefOn } from './relief'
import { arrangeReviews, recallOf } from './review-order'

export type QueueInput = {
  /** In the order in which new cards are introduced. */
  readonly cards: readonly StudyCard[]
  readonly stateOf: (cardId: string) => CardState | undefined
  readonly settings: Settings
  readonly nowMs: number
  readonly day: number
  /** The card graded last: the next one is neither its sibling nor told apart from it, if that can be had. */
  readonly previous?: StudyCard | undefined
  /** What is asked for; all of it where absent. The rest still counts for the day's limits and for what waits for what. */
  readonly isAsked?: (entry: QueueEntry) => boolean
}

export type QueueEntry = {
  readonly card: StudyCard
  readonly state: CardState
  readonly reason: 'learning' | 'review' | 'new'
}

export type Queue = {
  /** What to show, in order. */
  readonly entries: readonly QueueEntry[]
  readonly counts: { readonly learning: number; readonly review: number; readonly new: number }
  /** When the next learning step falls due; null when none is open. */
  readonly nextStepMs: number | null
  /** More is due than can be done: what is easiest to save comes first, and new cards wait if it is far more. */
  readonly isBacklog: boolean
}

type AskedInput = QueueInput &
  Required<Pick<QueueInput, 'isAsked'>> & {
    /** Those that have a state. */
    readonly begun: readonly StudyCard[]
  }

const LEARN_AHEAD_MS = 20 * 60_000
/** New cards wait while more than this many days' load is due. */
const BACKLOG_DAYS = 2
/** So many reviews are a backlog even where the daily limit allows them: no day should be spent on chance. */
const BACKLOG_CARDS = 100

/** What to show now and in which order: steps that are due, then reviews mixed with new cards, then steps ahead of time. */
export function buildQueue(asked: QueueInput): Queue {
  const input = { isAsked: () => true, ...asked, ...begunOf(asked) }
  const relief = reliefOn(input.day, input.settings.backlogRelief)
  const open = relief?.kind === 'pause' ? [] : openCards(input)
  const openSteps = open.filter(isStep).sort((a, b) => stepDueMs(a) - stepDueMs(b))
  const usedTerms = termsOfToday(input, openSteps)
  const steps = openSteps.filter(input.isAsked)
  const dueSteps = steps.filter((entry) => stepDueMs(entry) <= input.nowMs)

  const reviews = reviewsFor(input, open, usedTerms, relief)
  const fresh = reviews.blocksNew ? [] : newCardsFor(input, open, usedTerms)
  const later = mixIn(reviews.entries, fresh)
  const nothingElse = dueSteps.length + later.length === 0
  const ahead = nothingElse ? steps.filter((entry) => stepDueMs(entry) <= input.nowMs + LEARN_AHEAD_MS) : []

  return {
    entries: [...dueSteps, ...later, ...ahead],
    counts: { learning: steps.length, review: reviews.entries.length, new: fresh.length },
    nextStepMs: steps[0] === undefined ? null : stepDueMs(steps[0]),
    isBacklog: reviews.isBacklog,
  }
}

/** In a learner's state finding a card costs more than holding it, and few of a large deck have been begun. */
function begunOf({ cards, stateOf }: QueueInput): Pick<AskedInput, 'begun' | 'stateOf'> {
  const states = new Map<string, CardState>()
  const begun: StudyCard[] = []
  for (const card of cards) {
    const state = stateOf(card.id)
    if (state === undefined) continue
    states.set(card.id, state)
    begun.push(card)
  }
  return { begun, stateOf: (cardId) => states.get(cardId) }
}

function openCards({ cards, stateOf, day }: QueueInput): readonly QueueEntry[] {
  const entries: QueueEntry[] = []
  for (const card of cards) {
    const state = stateOf(card.id) ?? UNSEEN_CARD
    if (state.suspended || state.buriedOn === day) continue
    const { progress } = state
    if (progress === null) entries.push({ card, state, reason: 'new' })
    else if ('atMs' in progress.due) entries.push({ card, state, reason: 'learning' })
    else if (progress.due.day <= day) entries.push({ card, state, reason: 'review' })
  }
  return entries
}

const isStep = (entry: QueueEntry): boolean => entry.reason === 'learning'

function stepDueMs({ state }: QueueEntry): number {
  const due = state.progress?.due
  return due !== undefined && 'atMs' in due ? due.atMs : Infinity
}

/** Terms that had a card today, or have one among its steps: their other cards wait for another day. */
function termsOfToday({ begun, stateOf, day }: AskedInput, steps: readonly QueueEntry[]): Set<TermId> {
  const graded = begun.filter((card) => stateOf(card.id)?.progress?.lastDay === day)
  return new Set([...graded, ...steps.map((entry) => entry.card)].map((card) => card.termId))
}

/** Due reviews, one card of a term a day, up to what today's limit leaves. Adds their terms to `usedTerms`. */
function reviewsFor(
  input: AskedInput,
  open: readonly QueueEntry[],
  usedTerms: Set<TermId>,
  relief: Relief | null,
) {
  const { reviewsPerDay } = input.settings
  const limit = Math.max(0, reviewsPerDay - gradedInQueue(input).reviews)
  const byRecall = open
    .filter((entry) => entry.reason === 'review')
    .map((entry) => ({ entry, recall: recallOf(entry.state, input.day), draw: drawOf(entry, input.day) }))
    .sort((a, b) => b.recall - a.recall || a.draw - b.draw)
    .map(({ entry }) => entry)
  const able = onePerTerm(byRecall, usedTerms)
  const left = relieved(byRecall, able, relief, input.day)
  const isSpread = relief?.kind === 'spread' && left.length < able.length
  const waitingCount = byRecall.length - able.length + left.length
  const isBacklog = isSpread || waitingCount > Math.min(limit, BACKLOG_CARDS)
  const chosen = left.filter(input.isAsked).slice(0, limit)
  const entries = isBacklog
    ? chosen
    : arrangeReviews(chosen, (entry) => drawOf(entry, input.day), input.previous)
  return { entries, isBacklog, blocksNew: isSpread || waitingCount > BACKLOG_DAYS * reviewsPerDay }
}

/** New cards in outline order, one of a term a day, none whose time has not come, up to what today's limit leaves. */
function newCardsFor(
  input: AskedInput,
  open: readonly QueueEntry[],
  usedTerms: Set<TermId>,
): readonly QueueEntry[] {
  const { newPerDay } = input.settings
  const limit = Math.max(0, newPerDay + moreNewOn(input.settings, input.day) - gradedInQueue(input).new)
  if (limit === 0) return []
  const introduction = input.settings.guidedOrder
    ? new Introduction(input.cards, input.stateOf, input.settings)
    : UNGUIDED
  const chosen: QueueEntry[] = []
  for (const entry of open) {
    if (chosen.length === limit) break
    const { card } = entry
    if (usedTerms.has(card.termId) || !mayBegin(entry, input) || introduction.waitOf(card) !== null) continue
    usedTerms.add(card.termId)
    introduction.introduce(card)
    chosen.push(entry)
  }
  return chosen
}

const UNGUIDED: Pick<Introduction, 'waitOf' | 'introduce'> = { waitOf: () => null, introduce: () => {} }

const mayBegin = (entry: QueueEntry, { isAsked, settings }: AskedInput): boolean =>
  entry.reason === 'new' && isAsked(entry) && isWanted(entry.card, settings)

const gradedInQueue = ({ begun, stateOf, day }: AskedInput) => gradedToday({ cards: begun, stateOf, day })

function onePerTerm(entries: readonly QueueEntry[], usedTerms: Set<TermId>): readonly QueueEntry[] {
  return entries.filter(({ card }) => !usedTerms.has(card.termId) && usedTerms.add(card.termId))
}

/** How many cards were introduced and how many reviewed on the day. What a gap check graded was not introduced by it. */
export function gradedToday({ cards, stateOf, day }: Pick<QueueInput, 'cards' | 'stateOf' | 'day'>) {
  let introduced = 0
  let reviews = 0
  for (const card of cards) {
    const state = stateOf(card.id)
    if (!state?.progress || state.progress.lastDay !== day) continue
    if (state.progress.firstDay !== day) reviews++
    else if (gradesSinceReset(state)[0]?.body.decision.mode !== 'check') introduced++
  }
  return { new: introduced, reviews }
}

const drawOf = ({ card }: QueueEntry, day: number): number => hashText(`${card.id}\n${day}`)

/** Spreads new cards evenly among the reviews, the first review first. */
function mixIn(reviews: readonly QueueEntry[], fresh: readonly QueueEntry[]): readonly QueueEntry[] {
  const every = Math.max(1, Math.ceil((reviews.length + 1) / (fresh.length + 1)))
  const mixed: QueueEntry[] = []
  let next = 0
  reviews.forEach((review, index) => {
    mixed.push(review)
    const newCard = fresh[next]
    if ((index + 1) % every === 0 && newCard !== undefined) {
      mixed.push(newCard)
      next++
    }
  })
  return [...mixed, ...fresh.slice(next)]
}
