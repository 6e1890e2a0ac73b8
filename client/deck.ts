import type { Deck } from '#core/deck/deck'

export const DECK_ADDRESS = '/api/deck'

/**
 * The published deck. The offline cache answers when the network does not; null when neither has it.
 * Content comes from our own server, but a portal may answer in its place: only something shaped like a deck counts.
 */
export async function loadDeck(): Promise<Deck | null> {
  try {
    const response = await fetch(DECK_ADDRESS)
    const deck: unknown = response.ok ? await response.json() : null
    return isDeck(deck) ? deck : null
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return null
    throw error
  }
}

const isDeck = (value: unknown): value is Deck =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  'cards' in value &&
  Array.isArray(value.cards) &&
  'terms' in value &&
  Array.isArray(value.terms)
