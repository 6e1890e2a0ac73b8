import type { CardState } from '../card-state'
import { CARD_KINDS, type CardKind } from '../deck/card'
import type { Chapter, DeckTerm } from '../deck/deck'
import { inChapter } from '../deck/in-chapter'
import type { StudyCard } from '../deck/study-card'
import type { Relief } from '../review/relief'
import { STANDINGS, type Standing, cardStanding } from './listed-card'

/** What a list of cards is narrowed to; null and false narrow nothing. */
export type CardFilter = {
  readonly query: string
  readonly state: Standing | 'leech' | null
  /** A chapter with all chapters below it; `own` is the learner's own cards. */
  readonly chapterId: string | null
  readonly kind: CardKind | null
  readonly hasNote: boolean
  /** One card alone. */
  readonly cardId: string | null
}

export const NO_FILTER: CardFilter = {
  query: '',
  state: null,
  chapterId: null,
  kind: null,
  hasNote: false,
  cardId: null,
}

export const isFiltered = (filter: CardFilter): boolean =>
  filter.query.trim() !== '' ||
  filter.hasNote ||
  [filter.state, filter.chapterId, filter.kind, filter.cardId].some((each) => each !== null)

/** A filter from the address; what is not understood narrows nothing. */
export function filterFrom(read: (name: string) => string | null): CardFilter {
  const [state, kind] = [read('state'), read('kind')]
  return {
    query: read('q') ?? '',
    state: [...STANDINGS, 'leech' as const].find((each) => each === state) ?? null,
    chapterId: read('chapter'),
    kind: kind !== null && Object.hasOwn(CARD_KINDS, kind) ? (kind as CardKind) : null,
    hasNote: read('note') === '1',
    cardId: read('card'),
  }
}

/** Names and values for the address, in a fixed order; nothing for what narrows nothing. */
export function filterPairs(filter: CardFilter): readonly (readonly [string, string])[] {
  const pairs = [
    ['q', filter.query],
    ['state', filter.state],
    ['chapter', filter.chapterId],
    ['kind', filter.kind],
    ['note', filter.hasNote ? '1' : null],
    ['card', filter.cardId],
  ] as const
  return pairs.flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, value] as const]))
}

export type ListedFrom = {
  readonly cards: readonly StudyCard[]
  readonly terms: readonly DeckTerm[]
  readonly chapters: readonly Chapter[]
  readonly stateOf: (cardId: string) => CardState | undefined
  /** Whether the learner wrote a note on a card or a term. */
  readonly hasNote: (subjectId: string) => boolean
  /** Cards that a search found, the best first; null when nothing is searched for. */
  readonly foundIds: readonly string[] | null
  readonly day: number
  /** What is done about a backlog today, if anything. */
  readonly relief?: Relief | null
}

/** Cards that pass, in the order of the search, else as given. */
export function filteredCards(filter: CardFilter, from: ListedFrom): readonly StudyCard[] {
  const passes = testsOf(filter, from)
  return orderedCards(from).filter((card) => passes.every((test) => test(card)))
}

function orderedCards({ cards, foundIds }: ListedFrom): readonly StudyCard[] {
  if (foundIds === null) return cards
  const byId = new Map(cards.map((card) => [card.id, card]))
  return foundIds.flatMap((id) => byId.get(id) ?? [])
}

type Test = (card: StudyCard) => boolean

function testsOf({ state, chapterId, kind, hasNote, cardId }: CardFilter, from: ListedFrom): readonly Test[] {
  const tests: (Test | false)[] = [
    cardId !== null && ((card) => card.id === cardId),
    state !== null && ((card) => hasState(from, card, state)),
    chapterId !== null && inChapter(from, chapterId),
    kind !== null && ((card) => card.kind === kind),
    hasNote && ((card) => from.hasNote(card.id) || from.hasNote(card.termId)),
  ]
  return tests.filter((test) => test !== false)
}

function hasState(
  { stateOf, day, relief }: ListedFrom,
  { id }: StudyCard,
  state: Standing | 'leech',
): boolean {
  const { standing, isLeech } = cardStanding(stateOf(id), day, relief)
  return state === 'leech' ? isLeech : standing === state
}
