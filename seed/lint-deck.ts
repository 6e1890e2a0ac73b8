import { ALL_TERMS } from './all-terms'
import { GENERATORS } from './generators/all'
import { isAbout, lintDeck } from './lint/lint'

/** `npm run -s lint:deck [term-id ...]`: what is wrong with the cards, one line a fault; exit code 1 when there is any. */
const wanted = process.argv.slice(2)
const terms = wanted.length === 0 ? ALL_TERMS : ALL_TERMS.filter(({ id }) => wanted.includes(id))
const cards = ALL_TERMS.flatMap((term) => GENERATORS.flatMap(([, generate]) => generate(term)))
const faults = lintDeck(cards, ALL_TERMS).filter((fault) => terms.some(({ id }) => isAbout(fault, id)))

process.stdout.write([...faults, `${cards.length} cards, ${faults.length} faults`].join('\n') + '\n')
process.exitCode = faults.length === 0 ? 0 : 1
