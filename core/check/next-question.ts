import type { Card } from '../deck/card'
import type { TermId } from '../deck/term'
import type { CheckResult } from '../event'
import { hashText, shareOf } from '../hash'
import { beliefOf, meanOf, spreadOf } from './belief'
import type { CheckChapter, CheckPlan, CheckTerm } from './plan'

/** An answer, as far as it decides what is asked next. */
export type Answered = {
  readonly chapterId: string
  readonly termId: TermId
  readonly cardId: string
  readonly result: CheckResult
}

export type NextQuestion = { readonly card: Card; readonly termId: TermId; readonly chapterId: string }

/** At or above, the chapter is known; below the other, it is not. Between them further questions may tell. */
export const KNOWN_SHARE = 0.63
export const UNKNOWN_SHARE = 0.4
const MOST_QUESTIONS = 3

/** What to ask after these answers; null when every chapter is settled or the limit is reached. */
export function nextQuestion(plan: CheckPlan, answers: readonly Answered[]): NextQuestion | null {
  if (answers.length >= plan.limit) return null
  const open = plan.chapters
    .map((chapter) => ({ chapter, given: answers.filter(({ chapterId }) => chapterId === chapter.id) }))
    .filter(({ chapter, given }) => !isSettled(plan, chapter, given))
    .map((each) => ({ ...each, spread: spreadOf(beliefOf(resultsOf(each.given), plan.mode)) }))
    .sort((a, b) => b.spread - a.spread || drawOf(plan, a.chapter) - drawOf(plan, b.chapter))
  const [widest] = open
  if (widest === undefined) return null
  const term = nextTerm(plan, widest.chapter, widest.given)
  const card = term?.cards[0]
  return term === undefined || card === undefined
    ? null
    : { card, termId: term.id, chapterId: widest.chapter.id }
}

/** How many questions there will likely be in all, for "6 of about 20". */
export function expectedCount(plan: CheckPlan, answers: readonly Answered[]): number {
  const perChapter = plan.mode === 'typed' ? 1 : 2
  const open = plan.chapters.reduce((sum, chapter) => {
    const given = answers.filter(({ chapterId }) => chapterId === chapter.id)
    if (isSettled(plan, chapter, given)) return sum
    return sum + Math.max(1, Math.min(perChapter, chapter.terms.length) - given.length)
  }, 0)
  return Math.min(plan.limit, answers.length + open)
}

const resultsOf = (answers: readonly Answered[]): readonly CheckResult[] =>
  answers.map(({ result }) => result)

const drawOf = (plan: CheckPlan, chapter: CheckChapter): number => hashText(`${chapter.id}\n${plan.seed}`)

function isSettled(plan: CheckPlan, chapter: CheckChapter, given: readonly Answered[]): boolean {
  if (given.length >= Math.min(MOST_QUESTIONS, chapter.terms.length)) return true
  const mean = meanOf(beliefOf(resultsOf(given), plan.mode))
  return mean >= KNOWN_SHARE || mean < UNKNOWN_SHARE
}

/** The middle first; after a right answer what builds on more, after a wrong one what the term builds on. */
function nextTerm(
  plan: CheckPlan,
  { id, terms }: CheckChapter,
  given: readonly Answered[],
): CheckTerm | undefined {
  const placeOf = (termId: TermId): number => terms.findIndex((term) => term.id === termId)
  const isOpen = (term: CheckTerm): boolean => given.every(({ termId }) => termId !== term.id)
  const last = given.at(-1)
  if (last !== undefined && last.result !== 'right') {
    const bases = terms[placeOf(last.termId)]?.prerequisites ?? []
    const base = terms.findLast((term) => bases.includes(term.id) && isOpen(term))
    if (base !== undefined) return base
  }
  let [low, high] = [0, terms.length - 1]
  for (const { termId, result } of given) {
    if (result === 'right') low = Math.max(low, placeOf(termId) + 1)
    else high = Math.min(high, placeOf(termId) - 1)
  }
  // Of two terms in the middle the seed takes one: a check that is repeated asks others.
  const middle = Math.floor((low + high + (shareOf(`${id}\n${plan.seed}`) < 0.5 ? 0 : 1)) / 2)
  return terms
    .filter(isOpen)
    .sort((a, b) => Math.abs(placeOf(a.id) - middle) - Math.abs(placeOf(b.id) - middle))[0]
}
