import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ALL_TERMS } from './all-terms'
import { CHAPTERS } from './chapters'
import type { DeckFault, DeckSources } from './deck'
import receipts from './reference/receipts.json'

const GUIDE = fileURLToPath(new URL('outline.txt', import.meta.url))

/** The guide's outline, or the one in the named file, and everything written for its terms. */
export const deckSources = (outlineFile: string = GUIDE): DeckSources => ({
  outline: readFileSync(outlineFile, 'utf8'),
  chapters: CHAPTERS,
  terms: ALL_TERMS,
  ledger: receipts,
})

const SENTENCES = {
  unreadable_outline: 'cannot be read',
  unknown_chapter: 'no chapter of this name is known',
  unknown_term: 'no facts are written for this term',
  ambiguous_term: 'more than one term has this name',
  repeated_term: 'stands in the outline twice',
  no_facts: 'the facts leave a kind of card empty',
  duplicate_id: 'an id is used twice',
  unknown_reference: 'refers to a term that does not exist',
} as const satisfies Record<DeckFault['code'], string>

/** One line a fault, for people. */
export const faultLine = ({ code, where, detail }: DeckFault): string =>
  `${where}: ${SENTENCES[code]} (${detail})`

/** The file that follows `--outline` on the command line. */
export function outlineArgument(argv: readonly string[]): string | undefined {
  const at = argv.indexOf('--outline')
  return at === -1 ? undefined : argv[at + 1]
}
