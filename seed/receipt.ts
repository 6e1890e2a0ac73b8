import { toleranceOf } from '#concepts/question/check-answer'
import type { Receipt } from '#core/deck/card'
import type { Draft } from './generators/fact-cards'
import { EXACT } from './proof-list'
import { importsOf } from './python-expression'
import type { ReceiptValue } from './term'

/** What seed/reference/receipts.py wrote. */
export type Ledger = {
  readonly versions: Readonly<Record<string, string>>
  readonly date: string
  readonly results: Readonly<Record<string, ReceiptValue>>
}

/** The receipt of a card that claims a number; null for one that claims none, or whose claim was never run. */
export function receiptOf({ id, proof, computation }: Draft, ledger: Ledger): Receipt | null {
  const stamp = { libraries: librariesOf(ledger), date: ledger.date }
  if (computation !== undefined) {
    const code = [...importsOf(computation.check), ...computation.check].join('\n')
    return { code, value: '', tolerance: Math.max(EXACT, toleranceOf(computation)), ...stamp }
  }
  const value = ledger.results[id]
  if (proof === undefined || value === undefined) return null
  return {
    code: proof.code.join('\n'),
    value: shownValue(value),
    tolerance: proof.tolerance ?? EXACT,
    ...stamp,
  }
}

/** Libraries with versions, for people. */
export const librariesOf = ({ versions }: Ledger): string =>
  Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')

/** As Python would print it. */
export function shownValue(value: ReceiptValue): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return Array.isArray(value) ? `[${value.map(shownValue).join(', ')}]` : String(value)
}
