import type { Draft } from '#seed/generators/fact-cards'
import type { Proof } from '#seed/term'
import { type Rule, numbersIn } from './rule'

/** K9 is proved by its check, K10 by having been run; names, pictures and papers claim no number that is computed. */
const KINDS = ['K2', 'K4', 'K5', 'K6', 'K11', 'K12', 'K13', 'K15']

/** Every number on a back was computed by the real library, and is the one that the proof gives. */
export const proofRule: Rule = {
  name: 'proof',
  faultsOf: (card) => {
    if (!KINDS.includes(card.kind)) return []
    if (card.proof !== undefined)
      return showsValue(card, card.proof)
        ? []
        : [`the answer does not show ${JSON.stringify(card.proof.value)}`]
    return claimsNumber(card) || card.kind === 'K12' ? ['a number without a proof'] : []
  },
}

export const claimsNumber = ({ answer }: Draft): boolean => numbersIn(answer.en).length > 0

function showsValue({ answer, accept }: Draft, { value, tolerance = 0.01 }: Proof): boolean {
  if (typeof value !== 'number') return true
  const shown = [answer.zh, answer.en, ...accept].flatMap((text) => numbersIn(text))
  const share = Math.max(tolerance, 0.01)
  const isShown = shown.some(
    (number) =>
      Math.abs(number - value) <= share * Math.abs(value) + 1e-9 ||
      Math.abs(number / 100 - value) <= share * Math.abs(value),
  )
  return isShown || shown.length === 0
}
