import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Card } from '#core/deck/card'
import type { Deck } from '#core/deck/deck'
import { packDeck } from '#core/deck/deck-pack'
import { unpackDeck } from './unpack-deck'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const text = fc.string({ unit: fc.constantFrom('\n', '\u2028', ',', '"', ']', '}', 'a', '层', '😀') })
const bilingual = fc.record({ zh: text, en: text })
const cards: fc.Arbitrary<Card> = fc.record({
  id: text,
  kind: fc.constantFrom('K2', 'K10'),
  tier: fc.constantFrom(1, 2, 3),
  termIds: fc.array(text),
  question: bilingual,
  answer: bilingual,
  accept: fc.array(text),
  source: text,
  options: fc.array(bilingual),
  picture: fc.record({ svg: text, altQuestion: bilingual, altAnswer: bilingual }),
  code: text,
})
const decks = fc
  .array(cards, { maxLength: 5 })
  .map((each): Deck => ({ version: '1', chapters: [], terms: [], cards: each }))

test('a deck comes out as it went in', () => {
  fc.assert(
    fc.property(decks, (deck) => {
      const { heads: _heads, ...unpacked } = { heads: null, ...unpackDeck(bytesOf(packDeck(deck))) }
      expect(JSON.parse(JSON.stringify(unpacked))).toEqual(JSON.parse(JSON.stringify(deck)))
    }),
  )
})

test('one that came as a line, from a server of before, is a deck as well', () => {
  fc.assert(
    fc.property(decks, (deck) => {
      expect(unpackDeck(bytesOf(JSON.stringify(deck)))).toEqual(JSON.parse(JSON.stringify(deck)))
    }),
  )
})

test('a part of a deck is none', () => {
  fc.assert(
    fc.property(decks, fc.nat(), (deck, cut) => {
      const bytes = bytesOf(packDeck(deck))
      const part = bytes.subarray(0, cut % bytes.length)
      let unpacked: Deck | null = null
      try {
        unpacked = unpackDeck(part)
      } catch (error) {
        expect(error).toBeInstanceOf(SyntaxError)
      }
      expect(unpacked).toBeNull()
    }),
    { numRuns: 1_000 },
  )
})

test('what a portal answers in its place is none', () => {
  expect(() => unpackDeck(bytesOf('<!doctype html>\n<p>Pay here'))).toThrow(SyntaxError)
  for (const json of ['null', '[]', '{}', '{"version":"1","cards":{},"terms":[]}'])
    expect(unpackDeck(bytesOf(json))).toBeNull()
})

test('a card is read when it is asked for, and once', () => {
  const card = { ...fc.sample(cards, 1)[0], question: { zh: '问', en: 'asked' } } as Card
  const bytes = bytesOf(packDeck({ version: '1', chapters: [], terms: [], cards: [card, card] }))
  const deck = unpackDeck(bytes)
  bytes.fill(0, bytes.lastIndexOf(10, -4)) // the last card is no card any more
  const [first, last] = deck?.cards ?? []
  expect(first?.question).toEqual({ zh: '问', en: 'asked' })
  expect(first?.question).toBe(first?.question)
  expect(last?.id).toBe(card.id)
  expect(() => last?.question).toThrow(SyntaxError)
})

test('a copy of a card has all of it', () => {
  const card = { ...fc.sample(cards, 1)[0], code: 'print(1)' } as Card
  const unpacked = unpackDeck(bytesOf(packDeck({ version: '1', chapters: [], terms: [], cards: [card] })))
  expect({ ...unpacked?.cards[0] }).toEqual(card)
})
