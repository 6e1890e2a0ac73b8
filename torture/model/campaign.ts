import fc from 'fast-check'
import type { OpenBench } from './bench'
import { play } from './play'
import { type Step, schedules } from './step'

export type Failure = { readonly seed: number; readonly after: number; readonly text: string }
export type Report = { readonly runs: number; readonly steps: number; readonly failure: Failure | null }

/** Plays that many schedules, or until one violates an invariant; that one is shrunk to what it needs and told. */
export async function runSchedules(
  open: OpenBench,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Promise<Report> {
  let steps = 0
  const property = fc.asyncProperty(schedules, async (schedule) => {
    steps += schedule.length
    const { violation } = await play(schedule, open)
    if (violation !== null) throw violation
  })
  const details = await fc.check(property, { seed, numRuns: runs })
  if (!details.failed) return { runs: details.numRuns, steps, failure: null }
  const [schedule = []] = details.counterexample ?? []
  const failure = { seed, after: details.numRuns, text: await tellStory(schedule, open) }
  return { runs: details.numRuns, steps, failure }
}

async function tellStory(schedule: readonly Step[], open: OpenBench): Promise<string> {
  const { story, violation } = await play(schedule, open)
  const sentences = story.map((sentence, index) => `${String(index + 1).padStart(3)}. ${sentence}`)
  return [...sentences, `  => ${violation?.stack ?? 'nothing this time: it depends on chance'}`].join('\n')
}
