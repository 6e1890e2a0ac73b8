import { study } from '#client/study'
import type { Attempt } from '#core/event'
import type { CardText } from '../card-text'
import { late } from '../late'

const loadBelowAnswer = async () => (await import('./below-answer')).BelowAnswer
const loadVerdict = async () => (await import('./verdict')).Verdict
const loadAttempt = async () => (await import('./attempt')).attemptAt
/** With its judge, which is asked as soon as an answer is given. */
const loadAnswering = async () => (await Promise.all([import('./answering'), loadAttempt()]))[0].Answering
const loadSetSummary = async () => (await import('./set-summary')).SetSummary
const loadTermPanel = async () => (await import('./term-panel')).TermPanel

/** What no question needs: the first answer loads it, so that the first question does not wait for it. */
export const BelowAnswer = late(loadBelowAnswer)
export const Answering = late(loadAnswering)
export const Verdict = late(loadVerdict)
export const NothingDue = late(async () => (await import('./nothing-due')).NothingDue)
export const SetSummary = late(loadSetSummary)
export const TermPanel = late(loadTermPanel)
export const Swipes = late(async () => (await import('./swipes')).Swipes)

/** Loads them before they are asked for. */
export function loadLaterParts(): void {
  void Promise.allSettled([
    ...[loadBelowAnswer(), loadSetSummary(), loadTermPanel()],
    ...[loadAnswering(), loadVerdict(), loadAttempt()],
  ])
}

/** Judges what was given. Where the judge cannot be had, the answer is shown without a verdict. */
export async function judge(text: CardText, given: string): Promise<Attempt | undefined> {
  const attemptAt = await loadAttempt().catch(() => null)
  const terms = study.snapshot().deck?.terms ?? []
  const names = terms.flatMap(({ zh, en, aliases }) => [zh, en, ...aliases])
  return attemptAt?.(text, given, names)
}
