import { writeFileSync } from 'node:fs'
import { buildDeck } from './deck'
import pinnedIds from './pinned-card-ids.json'
import { deckSources } from './sources'

/** `npm run deck:pin`: adds the ids of new cards to the pinned ones. Ids are only ever added: histories point at them. */
const ids = buildDeck(deckSources()).deck.cards.map(({ id }) => id)
const all = [...new Set([...pinnedIds, ...ids])].sort()
writeFileSync(new URL('pinned-card-ids.json', import.meta.url), `${JSON.stringify(all, null, 2)}\n`)
process.stdout.write(`${all.length} ids, ${all.length - pinnedIds.length} of them new\n`)
