import type { CardState, GradeEvent } from '../card-state'
import type { KnownEvent } from '../event'
import type { StudyState } from '../replay'
import { studyDaysOf } from '../stats/study-days'

/** Cards after which a beginner is shown what came of them. */
export const FIRST_CARDS = 5

/** Somebody who began today. */
export type Beginning = {
  /** Cards reviewed so far, each once. */
  readonly cardCount: number
  /** Of those, the ones whose latest grade says they were remembered. */
  readonly rememberedCount: number
}

/** Null for everybody who studied before today. Checks and imports are no reviews. */
export function beginningOf(state: StudyState, today: number): Beginning | null {
  if ([...studyDaysOf(state).keys()].some((day) => day < today)) return null
  const latest = [...state.cards.values()].flatMap(({ value }) => reviewsOf(value).at(-1) ?? [])
  return {
    cardCount: latest.length,
    rememberedCount: latest.filter(({ body }) => body.grade !== 'again').length,
  }
}

/** Whether the card was reviewed for the first time just now, and is a beginner's card of that number. */
export const isNewCardOf = ({ cardCount }: Beginning, number: number, card: CardState | undefined): boolean =>
  cardCount === number && card !== undefined && reviewsOf(card).length === 1

/** Reviews after which whoever began with two grades has the practice for four. */
const REVIEWS_BEFORE_FOUR = 50

/** Whether four grades are offered: two were given with the first card, and nothing was chosen since. */
export function areFourGradesOffered(state: StudyState): boolean {
  const { value, events = [] } = state.settings.at('gradeButtons') ?? {}
  const [given, ...chosen] = events.filter(({ kind }) => kind === 'settings.changed')
  if (value !== 2 || given === undefined || chosen.length > 0 || !isGivenWithGrade(state, given)) return false
  const count = [...state.cards.values()].reduce((sum, card) => sum + reviewsOf(card.value).length, 0)
  return count >= REVIEWS_BEFORE_FOUR
}

/** The first card writes it down with its grade, in one breath; who chooses two by hand needs longer than that. */
const isGivenWithGrade = ({ cards }: StudyState, { device, n, atMs }: KnownEvent): boolean =>
  [...cards.values()].some(({ events }) =>
    events.some((event) => event.device === device && event.n === n - 1 && atMs - event.atMs < ONE_BREATH_MS),
  )

const ONE_BREATH_MS = 1_000

const reviewsOf = ({ grades }: CardState): readonly GradeEvent[] =>
  grades.filter(({ body }) => body.decision.mode === 'review')
