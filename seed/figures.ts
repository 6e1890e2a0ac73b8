import { gzipSync } from 'node:zlib'
import { CARD_KINDS, type Card } from '#core/deck/card'
import { buildDeck } from './deck'
import { claimsNumber } from './lint/proof-rule'
import { compareConcepts } from './reference/compare'
import { deckSources } from './sources'

/** One measured number of the deck, with the goal it is held against; printed as JSON for `npm run bench`. */
type Figure = { readonly name: string; readonly value: number; readonly unit: string; readonly goal: string }

const figure = (name: string, value: number, unit = 'count', goal = ''): Figure => ({
  name,
  value,
  unit,
  goal,
})

const sources = deckSources()
const times = Array.from({ length: 5 }, () => {
  const start = performance.now()
  buildDeck(sources)
  return performance.now() - start
}).sort((a, b) => a - b)
const { deck } = buildDeck(sources)
const comparisons = await compareConcepts()

const packKilobytes = (cards: readonly Card[]): number =>
  gzipSync(JSON.stringify({ ...deck, cards })).byteLength / 1024
const whole = packKilobytes(deck.cards)
const first = deck.cards.filter(({ tier }) => tier === 1)

/** Cards that ask for a number or answer with one; what a picture was drawn with and the title of a paper are no claims. */
const numeric = deck.cards.filter(
  (card) =>
    card.computation !== undefined ||
    (card.picture === undefined && card.kind !== 'K14' && claimsNumber(card)),
)
const proved = numeric.filter(({ receipt }) => receipt !== undefined)

const figures: readonly Figure[] = [
  figure('terms', deck.terms.length),
  figure('cards', deck.cards.length, 'count', 'about 1,400'),
  ...([1, 2, 3] as const).map((tier) =>
    figure(
      `cards of tier ${tier}`,
      deck.cards.filter((card) => card.tier === tier).length,
      'count',
      tier === 1 ? 'about 430' : '',
    ),
  ),
  ...Object.entries(CARD_KINDS).map(([kind, word]) =>
    figure(`cards of kind ${kind} ${word}`, deck.cards.filter((card) => card.kind === kind).length),
  ),
  ...deck.chapters.flatMap(({ id, en }) => {
    const terms = new Set(deck.terms.filter(({ group }) => group === id).map((term) => term.id))
    const count = deck.cards.filter(({ termIds: [own = ''] }) => terms.has(own)).length
    return count === 0 ? [] : [figure(`cards of ${en}`, count)]
  }),
  figure('numeric cards', numeric.length),
  figure('numeric cards with a receipt', proved.length / numeric.length, 'ratio', '1'),
  figure('concept functions compared', comparisons.length),
  figure(
    'numbers compared with the libraries',
    comparisons.reduce((sum, { numbers }) => sum + numbers, 0),
  ),
  figure(
    'largest relative difference',
    Math.max(...comparisons.map(({ largestDifference }) => largestDifference)),
    'ratio',
    '<= 1e-6',
  ),
  figure('card pack of tier 1', packKilobytes(first), 'KB gzip'),
  figure('card pack, whole', whole, 'KB gzip'),
  figure('card pack, a card', (whole * 1024) / deck.cards.length, 'bytes', '<= 700'),
  figure('deck generation', times[2] ?? Number.NaN, 'ms'),
]
process.stdout.write(`${JSON.stringify(figures)}\n`)
