import type { Card } from './card'
import type { Deck } from './deck'

/** What a queue needs of a card. */
export type CardHead = Pick<Card, 'id' | 'kind' | 'tier' | 'termIds'>

/**
 * The deck as it travels: one JSON text, in lines, so that a card can be found without reading the others. The first
 * line is all but the cards, with a head of each; then each card is a line, after one character that is none of its own.
 */
export function packDeck({ cards, ...rest }: Deck): string {
  const heads = cards.map(({ id, kind, tier, termIds }): CardHead => ({ id, kind, tier, termIds }))
  const lines = cards.map((card, index) => `\n${index === 0 ? ' ' : ','}${JSON.stringify(card)}`)
  return `${JSON.stringify({ ...rest, heads }).slice(0, -1)},"cards":[${lines.join('')}\n]}`
}
