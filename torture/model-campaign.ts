import type { Campaign } from './campaign'
import type { OpenBench } from './model/bench'
import { runSchedules } from './model/campaign'

const RUNS_AT_ONCE = 2_000

/** The model on that bench, in portions with seeds of their own, until the amount is reached or a schedule fails. */
export const modelCampaign =
  (name: string, open: OpenBench): Campaign =>
  async ({ runs, untilMs, seed }) => {
    const beganMs = Date.now()
    let [done, steps] = [0, 0]
    while (done < runs && Date.now() < untilMs) {
      const report = await runSchedules(open, {
        runs: Math.min(RUNS_AT_ONCE, runs - done),
        seed: seed + done,
      })
      done += report.runs
      steps += report.steps
      const seconds = (Date.now() - beganMs) / 1000
      console.log(
        `${name}: ${done} schedules, ${steps} steps, ${Math.round(done / seconds)} a second, seed ${seed}`,
      )
      if (report.failure === null) continue
      console.log(
        `violated with seed ${report.failure.seed}, schedule ${report.failure.after}:\n${report.failure.text}`,
      )
      return false
    }
    return true
  }

/** The same on a bench that has to be set up first, and cleared away. */
export const modelCampaignOn =
  (name: string, on: (work: (open: OpenBench) => Promise<boolean>) => Promise<boolean>): Campaign =>
  (amount) =>
    on((open) => modelCampaign(name, open)(amount))
