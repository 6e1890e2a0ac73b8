import { CARD_KINDS } from '#core/deck/card'
import { buildDeck } from './deck'
import { deckSources, faultLine, outlineArgument } from './sources'

/**
 * `npm run deck`: builds the deck and prints it, whole with `--json`, else as counts. Needs no database.
 * `--outline FILE` reads another outline. Faults go to the error stream, all of them, and the exit code is 1.
 */
const { deck, faults } = buildDeck(deckSources(outlineArgument(process.argv)))

if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify(deck, null, 2)}\n`)
} else {
  const kinds = Object.entries(CARD_KINDS).map(([kind, name]) => {
    const count = deck.cards.filter((card) => card.kind === kind).length
    return count === 0 ? [] : [`  ${kind.padEnd(4)}${name.padEnd(13)}${count}`]
  })
  const tiers = [1, 2, 3].map(
    (tier) => `tier ${tier}: ${deck.cards.filter((card) => card.tier === tier).length}`,
  )
  const lines = [
    `deck ${deck.version}: ${deck.terms.length} terms, ${deck.cards.length} cards (${tiers.join(', ')})`,
    ...kinds.flat(),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
for (const fault of faults) process.stderr.write(`${faultLine(fault)}\n`)
process.exitCode = faults.length === 0 ? 0 : 1
