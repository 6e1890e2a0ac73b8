import { late } from '../late'

const loadBelowAnswer = async () => (await import('./below-answer')).BelowAnswer

/** What no question needs: the first answer loads it, so that the first question does not wait for it. */
export const BelowAnswer = late(loadBelowAnswer)

/** Loads them before they are asked for. */
export function loadLaterParts(): void {
  void Promise.allSettled([loadBelowAnswer()])
}
