import type { Card } from '#core/deck/card'
import type { Deck } from '#core/deck/deck'
import type { CardHead } from '#core/deck/deck-pack'

const NEWLINE = 10
const LAST_LINE = '\n]}'

/**
 * The deck that `packDeck` wrote, its cards still in bytes (ADR 33). One without heads, as servers and offline copies of
 * before have it, is read as a whole. Null for what is no deck, or not all of one.
 * @throws SyntaxError for what is no JSON.
 */
export function unpackDeck(bytes: Uint8Array): Deck | null {
  let end = bytes.indexOf(NEWLINE)
  const deck: unknown = JSON.parse(end < 0 ? textOf(bytes) : `${textOf(bytes.subarray(0, end))}]}`)
  if (!isDeck(deck)) return null
  if (deck.heads === undefined) return deck
  if (textOf(bytes.subarray(-LAST_LINE.length)) !== LAST_LINE) return null
  const cards = deck.heads.map((head) => {
    const start = end + 2
    end = bytes.indexOf(NEWLINE, start)
    return packedCard(head, bytes.subarray(start, end))
  })
  return { ...deck, cards }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** Content comes from our own server, but a portal may answer in its place: only something shaped like a deck counts. */
function isDeck(value: unknown): value is Deck & { readonly heads?: readonly CardHead[] } {
  const { cards, terms } = Object(value) as Partial<Record<keyof Deck, unknown>>
  return Array.isArray(cards) && Array.isArray(terms)
}

/** Reads its line when more is asked of the card than its head knows. It cannot be cloned, only copied. */
function packedCard(head: CardHead, bytes: Uint8Array): Card {
  let card: Card | undefined
  const whole = (): Card => (card ??= Object.assign(head, JSON.parse(textOf(bytes))) as Card)
  return new Proxy(head as Card, {
    get: (known, key: keyof Card) => (key in known ? known : whole())[key],
    ownKeys: () => Reflect.ownKeys(whole()),
  })
}
