import { type CardState, dayOf } from '../card-state'
import type { Chapter, DeckTerm } from '../deck/deck'
import { inChapter } from '../deck/in-chapter'
import { hashText } from '../hash'
import { wasForgottenOn } from '../stats/forgotten-cards'
import { type Queue, type QueueEntry, type QueueInput, buildQueue } from './queue'
import { recallOf } from './review-order'
import { type Selection, isPractice, knownSelection } from './selection'

export type SelectionInput = QueueInput & {
  readonly terms: readonly DeckTerm[]
  readonly chapters: readonly Chapter[]
  /** When the set began. */
  readonly sinceMs: number
}

/** The queue of a selection. Due and new keep the plain queue's rules and the day's limits, and only leave out the rest. */
export function selectedQueue(asked: Selection, input: SelectionInput): Queue {
  const selection = knownSelection(asked, input)
  const { chapterId, mode } = selection
  const isWithin = chapterId === null ? () => true : inChapter(input, chapterId)
  if (isPractice(selection))
    return practiceQueue(input, (entry) => isWithin(entry.card) && isFor(mode, entry, input.day))
  return buildQueue({ ...input, isAsked: (entry) => isWithin(entry.card) && isFor(mode, entry, input.day) })
}

/** A card begun today goes on among the new ones: its steps belong to learning it. */
function isFor(mode: Selection['mode'], { state }: QueueEntry, day: number): boolean {
  if (mode === 'due') return state.progress !== null
  if (mode === 'new') return state.progress === null || state.progress.firstDay === day
  return mode !== 'forgotten' || wasForgottenOn(state, day)
}

/**
 * Cards that were begun, whether due or not: least practised today first, then least remembered. What is remembered is done
 * for this set; what is not comes again once the set has shown its other cards, until it is.
 */
function practiceQueue(
  { cards, stateOf, day, sinceMs, settings }: SelectionInput,
  isAsked: (entry: QueueEntry) => boolean,
): Queue {
  const begun = cards.flatMap((card): readonly QueueEntry[] => {
    const state = stateOf(card.id)
    if (!state?.progress || state.suspended || state.buriedOn === day) return []
    const entry = { card, state, reason: 'review' } as const
    return isAsked(entry) ? [entry] : []
  })
  const shown = begun.filter(({ state }) => practiceOf(state, sinceMs).count > 0)
  const waiting = begun
    .filter(({ state }) => practiceOf(state, sinceMs).count === 0)
    .map((entry) => ({
      entry,
      practised: practisedOn(entry.state, day),
      recall: recallOf(entry.state, day),
      draw: drawOf(entry, day),
    }))
    .sort((a, b) => a.practised - b.practised || a.recall - b.recall || a.draw - b.draw)
    .map(({ entry }) => entry)
  const again = shown
    .filter(({ state }) => state.grades.at(-1)?.body.grade === 'again')
    .sort((a, b) => practiceOf(a.state, sinceMs).lastMs - practiceOf(b.state, sinceMs).lastMs)
    .map((entry) => ({ ...entry, reason: 'learning' as const }))
  const room = Math.max(0, settings.setSize - shown.length)
  return {
    entries: [...waiting.slice(0, room), ...again, ...waiting.slice(room)],
    counts: { learning: again.length, review: waiting.length, new: 0 },
    nextStepMs: null,
    isBacklog: false,
  }
}

/** How often a card was practised since then, and when last. */
function practiceOf(
  { grades }: CardState,
  sinceMs: number,
): { readonly count: number; readonly lastMs: number } {
  const own = grades.filter(({ atMs, body }) => atMs >= sinceMs && body.decision.mode === 'cram')
  return { count: own.length, lastMs: own.at(-1)?.atMs ?? 0 }
}

const practisedOn = ({ grades }: CardState, day: number): number =>
  grades.filter((grade) => grade.body.decision.mode === 'cram' && dayOf(grade) === day).length

const drawOf = ({ card }: QueueEntry, day: number): number => hashText(`${card.id}\n${day}`)
