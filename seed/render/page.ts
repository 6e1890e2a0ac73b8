import type { TermPage } from '#core/deck/term-page'
import { TERM_PICTURES } from '#seed/pictures/pictures'
import { type Ledger, librariesOf, shownValue } from '#seed/receipt'
import type { Formula, Term } from '#seed/term'
import { codeHtml } from './code'
import { formulaHtml } from './formula'

/** Everything of a term's page that is not a card, rendered. */
export const pageOf = (term: Term, ledger: Ledger): TermPage => ({
  id: term.id,
  formula: term.formula === undefined ? null : renderedFormula(term.formula),
  picture: TERM_PICTURES[term.id] ?? null,
  api: term.api ?? [],
  example: exampleOf(term, ledger),
  useWhen: term.useWhen ?? [],
  avoidWhen: term.avoidWhen ?? [],
  paper: term.paper ?? null,
})

const renderedFormula = ({ latex, symbols, reading }: Formula): TermPage['formula'] => ({
  latex,
  html: formulaHtml(latex, true),
  symbols: symbols.map(({ latex: symbol, zh, en }) => ({ html: formulaHtml(symbol, false), zh, en })),
  reading,
})

/** A snippet is shown once it was run: with what it gave, not with what we say it gives. */
function exampleOf({ id, example }: Term, ledger: Ledger): TermPage['example'] {
  const output = ledger.results[`${id}#example`]
  if (example === undefined || output === undefined) return null
  return {
    html: codeHtml(example.code.join('\n')),
    output: shownValue(output),
    libraries: librariesOf(ledger),
    date: ledger.date,
  }
}
