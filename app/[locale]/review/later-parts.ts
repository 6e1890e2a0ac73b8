import { late } from '../late'

const loadBelowAnswer = async () => (await import('./below-answer')).BelowAnswer
const loadSetSummary = async () => (await import('./set-summary')).SetSummary
const loadTermPanel = async () => (await import('./term-panel')).TermPanel

/** What no question needs: the first answer loads it, so that the first question does not wait for it. */
export const BelowAnswer = late(loadBelowAnswer)
export const SetSummary = late(loadSetSummary)
export const TermPanel = late(loadTermPanel)
export const Swipes = late(async () => (await import('./swipes')).Swipes)

/** Loads them before they are asked for. */
export function loadLaterParts(): void {
  void Promise.allSettled([loadBelowAnswer(), loadSetSummary(), loadTermPanel()])
}
