import type { CheckMode, CheckResult } from '../event'

/** Shares of a chapter's terms that a learner may know. */
const SHARES = Array.from({ length: 19 }, (_, index) => (index + 1) / 20)

/** How likely each share is; sums to one. */
type Belief = readonly number[]

/** Before the first question every share is as likely as any other. */
const UNIFORM: Belief = SHARES.map(() => 1 / SHARES.length)

/** A known term is answered rightly this often: the rest are slips. */
const RIGHT_IF_KNOWN = 0.95
/** One of four by luck; a name is hardly ever hit upon. */
const RIGHT_BY_LUCK: Readonly<Record<CheckMode, number>> = { choice: 0.25, typed: 0.02 }

const rightChance = (share: number, mode: CheckMode): number =>
  RIGHT_IF_KNOWN * share + RIGHT_BY_LUCK[mode] * (1 - share)

/** Who says "I don't know" did not try their luck: it weighs as much as a wrong typed answer. */
function chanceOf(result: CheckResult, share: number, mode: CheckMode): number {
  if (result === 'right') return rightChance(share, mode)
  return 1 - rightChance(share, result === 'unknown' ? 'typed' : mode)
}

function beliefAfter(belief: Belief, result: CheckResult, mode: CheckMode): Belief {
  const weighed = belief.map((chance, index) => chance * chanceOf(result, SHARES[index] ?? 0, mode))
  const sum = weighed.reduce((total, each) => total + each, 0)
  return weighed.map((each) => each / sum)
}

/** The belief after these results, in any order. */
export const beliefOf = (results: readonly CheckResult[], mode: CheckMode): Belief =>
  results.reduce((belief, result) => beliefAfter(belief, result, mode), UNIFORM)

/** Expected share, in (0, 1). */
export const meanOf = (belief: Belief): number =>
  belief.reduce((sum, chance, index) => sum + chance * (SHARES[index] ?? 0), 0)

/** Standard deviation of the share. */
export function spreadOf(belief: Belief): number {
  const mean = meanOf(belief)
  return Math.sqrt(
    belief.reduce((sum, chance, index) => sum + chance * ((SHARES[index] ?? 0) - mean) ** 2, 0),
  )
}

export type Interval = { readonly low: number; readonly high: number }

/** The share lies in here with a chance of at least four fifths: a tenth is left out at either end at most. */
export const intervalOf = (belief: Belief): Interval => ({
  low: quantile(belief, 0.1),
  high: quantile(belief, 0.9),
})

function quantile(belief: Belief, chance: number): number {
  let sum = 0
  for (const [index, each] of belief.entries()) {
    sum += each
    if (sum >= chance - 1e-9) return SHARES[index] ?? 1
  }
  return SHARES.at(-1) ?? 1
}
