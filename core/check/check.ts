import type { CheckMode, CheckScope, KnownEvent } from '../event'

export type CheckAnswer = Extract<KnownEvent, { kind: 'check.answered' }>
export type CheckFinish = Extract<KnownEvent, { kind: 'check.finished' }>

/** One gap check: resumed from its answers until it is finished, in force until it is undone. */
export type Check = {
  readonly checkId: string
  readonly scope: CheckScope
  readonly mode: CheckMode
  readonly begunAtMs: number
  /** The answers that stand, in order, each card once. */
  readonly answers: readonly CheckAnswer[]
  readonly finish: CheckFinish | null
  readonly undone: boolean
}

/** State of one check from its own events, in order; null while its beginning is not known. */
export function foldCheck(events: readonly KnownEvent[]): Check | null {
  const begun = events.find((event) => event.kind === 'check.begun')
  if (begun === undefined) return null
  const taken = new Set(
    events.flatMap((event) => (event.kind === 'checkAnswer.undone' ? [event.body.answerId] : [])),
  )
  const answers = new Map<string, CheckAnswer>()
  let finish: CheckFinish | null = null
  let undone = false
  for (const event of events) {
    if (event.kind === 'check.answered') {
      // Two devices that go on with one check may ask the same card.
      if (!taken.has(event.id) && !answers.has(event.body.cardId)) answers.set(event.body.cardId, event)
    } else if (event.kind === 'check.finished') finish = event
    else if (event.kind === 'check.undone' || event.kind === 'check.redone')
      undone = event.kind === 'check.undone'
  }
  const { checkId, scope, mode } = begun.body
  return { checkId, scope, mode, begunAtMs: begun.atMs, answers: [...answers.values()], finish, undone }
}
