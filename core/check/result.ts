import type { CheckMode, FoundChapter, Grade } from '../event'
import { type Interval, beliefOf, intervalOf, meanOf } from './belief'
import { type Answered, KNOWN_SHARE, UNKNOWN_SHARE } from './next-question'
import type { CheckPlan } from './plan'

/** What the answers say of each chapter that was asked about, in the plan's order. */
export const foundChapters = (plan: CheckPlan, answers: readonly Answered[]): readonly FoundChapter[] =>
  plan.chapters.flatMap(({ id, terms }) => {
    const given = answers.filter(({ chapterId }) => chapterId === id)
    if (given.length === 0) return []
    const missedIds = given.flatMap(({ termId, result }) => (result === 'right' ? [] : [termId]))
    const finding = findingOf(plan, given, given.length >= terms.length)
    return [{ chapterId: id, finding, missedIds }]
  })

/** Where every term was asked and answered rightly, nothing is left to doubt: a chapter may have one term only. */
function findingOf(
  { mode }: CheckPlan,
  given: readonly Answered[],
  isWhole: boolean,
): FoundChapter['finding'] {
  if (isWhole && given.every(({ result }) => result === 'right')) return 'known'
  const { mean } = shareKnown(given, mode)
  return mean >= KNOWN_SHARE ? 'known' : mean < UNKNOWN_SHARE ? 'unknown' : 'partly'
}

/** The share of a chapter's terms that is likely known, and the interval it lies in four times of five. */
export function shareKnown(
  given: readonly Pick<Answered, 'result'>[],
  mode: CheckMode,
): Interval & { readonly mean: number } {
  const belief = beliefOf(
    given.map(({ result }) => result),
    mode,
  )
  return { mean: meanOf(belief), ...intervalOf(belief) }
}

/**
 * The first grades that a check gives: right answers about cards without a history. In a chapter found known Easy, which
 * starts with a week; elsewhere a right answer may be luck, so Good brings the card back soon (ADR 22).
 */
export function gradesOf(
  answers: readonly Answered[],
  chapters: readonly FoundChapter[],
  hasHistory: (cardId: string) => boolean,
): readonly { readonly cardId: string; readonly grade: Grade }[] {
  const known = new Set(
    chapters.flatMap(({ chapterId, finding }) => (finding === 'known' ? [chapterId] : [])),
  )
  return answers
    .filter(({ cardId, result }) => result === 'right' && !hasHistory(cardId))
    .map(({ cardId, chapterId }) => ({ cardId, grade: known.has(chapterId) ? 'easy' : 'good' }))
}
