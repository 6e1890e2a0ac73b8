import { parseArgs } from 'node:util'

/** How much of a campaign to run: whichever of the two bounds comes first. */
export type Amount = { readonly runs: number; readonly untilMs: number; readonly seed: number }

/** Runs for as long, or as often, as asked. Resolves with whether nothing was violated. */
export type Campaign = (amount: Amount) => Promise<boolean>

/** Reads `--runs`, `--minutes` and `--seed`. @throws Error naming the option that is no positive number. */
export function readAmount(args: readonly string[]): Amount {
  const { values } = parseArgs({
    args: [...args],
    options: { runs: { type: 'string' }, minutes: { type: 'string' }, seed: { type: 'string' } },
  })
  const minutes = positive('minutes', values.minutes)
  return {
    runs: positive('runs', values.runs) ?? (minutes === null ? 1_000 : Number.POSITIVE_INFINITY),
    untilMs: minutes === null ? Number.POSITIVE_INFINITY : Date.now() + minutes * 60_000,
    seed: positive('seed', values.seed) ?? Date.now() % 2 ** 31,
  }
}

function positive(option: string, text: string | undefined): number | null {
  if (text === undefined) return null
  const value = Number(text)
  if (!(value > 0)) throw new Error(`--${option} needs a number above 0; got ${text}`)
  return value
}
