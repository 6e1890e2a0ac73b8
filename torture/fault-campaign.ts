import type { Campaign } from './campaign'
import { ADAPTER_FAULTS } from './faults/adapter-faults'
import { DEVICE_FAULTS } from './faults/device-faults'
import type { Fault } from './faults/fault'
import { MEANING_FAULTS } from './faults/meaning-faults'
import { Workshop } from './faults/workshop'
import { withPostgres } from './model-databases'

export const FAULTS: readonly Fault[] = [...DEVICE_FAULTS, ...MEANING_FAULTS, ...ADAPTER_FAULTS]

export type Verdict = { readonly isExpected: boolean; readonly sentence: string }
export type Hunt = {
  readonly faults: readonly Fault[]
  /** Schedules to try each with. */
  readonly runs: number
  readonly postgresUrl: string
  readonly onVerdict?: (verdict: Verdict) => void
}

/** Plants every fault and hunts it for so many schedules each; those that no schedule can show must not be found. */
export const faultCampaign: Campaign = ({ runs }) =>
  withPostgres(async (postgresUrl) => {
    const onVerdict = ({ isExpected, sentence }: Verdict) =>
      console.log(`${isExpected ? '' : '! '}${sentence}`)
    const verdicts = await huntFaults({ faults: FAULTS, runs, postgresUrl, onVerdict })
    return verdicts.every(({ isExpected }) => isExpected)
  })

/** Two at a time. */
export async function huntFaults(hunt: Hunt): Promise<readonly Verdict[]> {
  const left = [...hunt.faults]
  const verdicts = await Promise.all([huntFrom(left, hunt), huntFrom(left, hunt)])
  return verdicts.flat()
}

/** Takes faults from the list until it is empty; two can share it. */
async function huntFrom(left: Fault[], { runs, postgresUrl, onVerdict }: Hunt): Promise<readonly Verdict[]> {
  const workshop = new Workshop()
  const verdicts: Verdict[] = []
  try {
    for (let fault = left.shift(); fault !== undefined; fault = left.shift()) {
      const { after, violation } = await workshop.hunt(fault, runs, postgresUrl)
      const isExpected = (violation === null) === (typeof fault.found === 'object')
      const outcome = violation === null ? `not in ${after}` : `after ${after}: ${violation}`
      const verdict = { isExpected, sentence: `${fault.bench} | ${fault.rule} | ${fault.name} | ${outcome}` }
      verdicts.push(verdict)
      onVerdict?.(verdict)
    }
  } finally {
    workshop.close()
  }
  return verdicts
}
