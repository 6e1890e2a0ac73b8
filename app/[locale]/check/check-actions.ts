import { newEventId } from '#client/clock'
import { study } from '#client/study'
import { dayRuleOf } from '#client/today'
import { UNSEEN_CARD, gradesSinceReset, scheduler } from '#core/card-state'
import type { Check } from '#core/check/check'
import { type NextQuestion, nextQuestion } from '#core/check/next-question'
import type { CheckPlan } from '#core/check/plan'
import { foundChapters, gradesOf } from '#core/check/result'
import type { Action, Bodies, CheckMode, CheckResult, CheckScope, Grade } from '#core/event'
import type { StudyState } from '#core/replay'
import { pickOf } from '#core/schedule/interval'
import type { Settings } from '#core/settings'

/** Whether memory knows a card by grades of its own: a check leaves it alone. */
export const hasHistoryIn =
  (cards: StudyState['cards']) =>
  (cardId: string): boolean =>
    gradesSinceReset(cards.at(cardId)?.value ?? UNSEEN_CARD).length > 0

export const beginCheck = (scope: CheckScope, mode: CheckMode): string =>
  study.record({ kind: 'check.begun', body: { checkId: newEventId(), scope, mode } })

export type Given = { readonly answer: string; readonly result: CheckResult; readonly thinkingMs: number }

const LONGEST_THOUGHT_MS = 60_000
const LONGEST_ANSWER = 200

/** Keeps an answer; the last one of all also ends the check. Returns whether it did. */
export function giveAnswer(check: Check, plan: CheckPlan, question: NextQuestion, given: Given): boolean {
  const { card, termId, chapterId } = question
  const body: Bodies['check.answered'] = {
    ...{ checkId: check.checkId, cardId: card.id, termId, chapterId, result: given.result },
    answer: given.answer.slice(0, LONGEST_ANSWER),
    thinkingMs: Math.round(Math.min(LONGEST_THOUGHT_MS, Math.max(0, given.thinkingMs))),
  }
  study.record({ kind: 'check.answered', body })
  if (nextQuestion(plan, [...check.answers.map((answer) => answer.body), body]) !== null) return false
  finishCheck(check.checkId, plan)
  return true
}

export function takeBackAnswer({ checkId, answers }: Check): void {
  const last = answers.at(-1)
  if (last !== undefined) study.record({ kind: 'checkAnswer.undone', body: { checkId, answerId: last.id } })
}

/** Writes down what was found and the first grades it gives, in one write: half of a check would say something else. */
export function finishCheck(checkId: string, plan: CheckPlan): void {
  const { state, settings } = study.snapshot()
  const answers = state.checks.at(checkId)?.value?.answers ?? []
  const bodies = answers.map(({ body }) => body)
  const chapters = foundChapters(plan, bodies)
  const grades = gradesOf(bodies, chapters, hasHistoryIn(state.cards)).map(({ cardId, grade }): Action => {
    const thinkingMs = bodies.find((body) => body.cardId === cardId)?.thinkingMs ?? 0
    return { kind: 'card.graded', body: gradeBody({ checkId, cardId, grade, thinkingMs }, settings) }
  })
  study.recordAll([...grades, { kind: 'check.finished', body: { checkId, chapters } }])
}

type CheckGrade = {
  readonly checkId: string
  readonly cardId: string
  readonly grade: Grade
  readonly thinkingMs: number
}

const gradeBody = (given: CheckGrade, settings: Settings): Bodies['card.graded'] => ({
  ...given,
  decision: {
    mode: 'check',
    weightsId: scheduler.weights.id,
    desiredRetention: Math.round(settings.desiredRetention * 1000) / 1000,
    pick: pickOf(given.cardId, 0),
    rolloverHour: dayRuleOf(settings).rolloverHour,
  },
})

/** Takes a check and all that it did back, or brings it again. */
export function setUndone({ checkId, answers }: Check, undone: boolean): void {
  const cardIds = answers.map(({ body }) => body.cardId)
  study.record({ kind: undone ? 'check.undone' : 'check.redone', body: { checkId, cardIds } })
}
