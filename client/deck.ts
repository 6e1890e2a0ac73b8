import type { Deck } from '#core/deck/deck'
import { unpackDeck } from './unpack-deck'

export const DECK_ADDRESS = '/api/deck'

/** The published deck. The offline cache answers when the network does not; null when neither has it. */
export async function loadDeck(): Promise<Deck | null> {
  try {
    const response = await fetch(DECK_ADDRESS)
    return response.ok ? unpackDeck(new Uint8Array(await response.arrayBuffer())) : null
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return null
    throw error
  }
}
