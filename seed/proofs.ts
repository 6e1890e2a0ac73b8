import { ALL_TERMS } from './all-terms'
import { claimsOf } from './proof-list'

/** `npm run -s proofs [term-id ...]`: what the cards claim, as JSON for seed/reference/receipts.py to run. */
const wanted = process.argv.slice(2)
const terms = wanted.length === 0 ? ALL_TERMS : ALL_TERMS.filter(({ id }) => wanted.includes(id))
process.stdout.write(`${JSON.stringify(terms.flatMap(claimsOf))}\n`)
