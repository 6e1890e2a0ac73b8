import fc from 'fast-check'
import type { OpenBench } from './bench'
import { play } from './play'
import { type Step, schedules } from './step'

export type Failure = {
  readonly seed: number
  readonly after: number
  readonly violation: string
  /** The schedule in sentences. */
  readonly text: string
}
export type Report = { readonly runs: number; readonly steps: number; readonly failure: Failure | null }

/** Plays that many schedules, or until one violates an invariant; that one is shrunk to what it needs and told. */
export async function runSchedules(
  open: OpenBench,
  {
    runs,
    seed,
    shrinks = true,
  }: { readonly runs: number; readonly seed: number; readonly shrinks?: boolean },
): Promise<Report> {
  let steps = 0
  const property = fc.asyncProperty(schedules, async (schedule) => {
    steps += schedule.length
    const { violation } = await play(schedule, open)
    if (violation !== null) throw violation
  })
  const details = await fc.check(property, { seed, numRuns: runs, endOnFailure: !shrinks })
  if (!details.failed) return { runs: details.numRuns, steps, failure: null }
  const [schedule = []] = details.counterexample ?? []
  const { numRuns: after, errorInstance: error } = details
  const violation = error instanceof Error ? error.message : String(error)
  return { runs: after, steps, failure: { seed, after, violation, text: await tell(schedule, open) } }
}

/** Plays it once more, for its story. */
async function tell(schedule: readonly Step[], open: OpenBench): Promise<string> {
  const { story, violation } = await play(schedule, open)
  const sentences = story.map((sentence, index) => `${String(index + 1).padStart(3)}. ${sentence}`)
  return [...sentences, `  => ${violation?.stack ?? BY_CHANCE}`].join('\n')
}

const BY_CHANCE = 'nothing when it was played again: it depends on what happened at the same moment'
