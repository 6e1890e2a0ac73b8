import { packDeck } from '#core/deck/deck-pack'
import type { Database } from './db'
import { readDeck, readDeckVersion } from './deck-store'

/** The published deck as it travels. */
export type DeckPack = { readonly version: string; readonly json: string }

const packs = new WeakMap<Database, DeckPack>()

/** Read and written out once a version: it is megabytes of text, and the same for everybody. Null before the first deck. */
export async function readDeckPack(database: Database): Promise<DeckPack | null> {
  const version = await readDeckVersion(database)
  const held = packs.get(database)
  if (held !== undefined && held.version === version) return held
  const deck = await readDeck(database)
  if (deck === null) return null
  const pack = { version: deck.version, json: packDeck(deck) }
  packs.set(database, pack)
  return pack
}
