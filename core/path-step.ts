import type { KnownEvent } from './event'

/** Whether a step of the learning path is ticked off: the last word counts. */
export const foldStep = (events: readonly KnownEvent[]): boolean => events.at(-1)?.kind === 'step.ticked'
