import type { CardState, GradeEvent } from '../card-state'
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

/** Whether the card was reviewed for the first time just now, and is the last of a beginner's first cards. */
export const completesFirstCards = ({ cardCount }: Beginning, card: CardState | undefined): boolean =>
  cardCount === FIRST_CARDS && card !== undefined && reviewsOf(card).length === 1

/** Reviews after which whoever began with two grades has the practice for four. */
const REVIEWS_BEFORE_FOUR = 50

/** Whether four grades are offered: two were set once, mostly at the beginning, and nothing was chosen since. */
export function areFourGradesOffered(state: StudyState): boolean {
  const setting = state.settings.at('gradeButtons')
  if (setting?.value !== 2 || setting.events.length > 1) return false
  const count = [...state.cards.values()].reduce((sum, { value }) => sum + reviewsOf(value).length, 0)
  return count >= REVIEWS_BEFORE_FOUR
}

const reviewsOf = ({ grades }: CardState): readonly GradeEvent[] =>
  grades.filter(({ body }) => body.decision.mode === 'review')
