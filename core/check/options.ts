import type { Card } from '../deck/card'
import type { Deck, DeckTerm } from '../deck/deck'
import type { Bilingual, TermId } from '../deck/term'
import { hashText } from '../hash'
import { shuffled } from '../review/shuffle'
import { nameKey } from '../review/typed-name'

const OPTIONS = 4

export type CheckOptions = { readonly options: readonly Bilingual[]; readonly rightIndex: number }

/** What options are made of: of one deck, made once. */
export type OptionPool = {
  readonly deck: Deck
  /** Every spelling of a term, and of what its cards take for it, by term. */
  readonly names: ReadonlyMap<TermId, readonly string[]>
  /** The first card of its kind and term, by both. */
  readonly cards: ReadonlyMap<string, Card>
  readonly roots: ReadonlyMap<string, string>
}

export function optionPoolOf(deck: Deck): OptionPool {
  const cards = new Map<string, Card>()
  for (const card of deck.cards) {
    const key = cardKey(card.kind, card.termIds[0] ?? '')
    if (!cards.has(key)) cards.set(key, card)
  }
  const acceptedFor = (id: TermId): readonly string[] =>
    (['K1', 'K15'] as const).flatMap((kind) => cards.get(cardKey(kind, id))?.accept ?? [])
  const names = deck.terms.map(({ id, zh, en, aliases }) => {
    const spellings = [zh, en, ...aliases, ...acceptedFor(id)]
    return [id, [...new Set(spellings.map(nameKey))]] as const
  })
  return { deck, cards, names: new Map(names), roots: rootsOf(deck) }
}

const cardKey = (kind: Card['kind'], termId: TermId): string => `${kind} ${termId}`

/** The outermost heading of each; a heading comes before those under it. */
function rootsOf({ chapters }: Deck): ReadonlyMap<string, string> {
  const roots = new Map<string, string>()
  for (const { id, parentId } of chapters)
    roots.set(id, parentId === null ? id : (roots.get(parentId) ?? parentId))
  return roots
}

/**
 * Four answers to a card in drawn order: its own where it has four, else the right one and those of three other terms,
 * of its chapter or the nearest. Null when there are not enough. Which ones depends on the card and the seed alone.
 */
export function optionsOf(card: Card, pool: OptionPool, seed: number): CheckOptions | null {
  const draw = hashText(`${card.id}\n${seed}`)
  const right = shortAnswer(card)
  const options = card.options ?? [right, ...wrongAnswers(card, pool, draw)]
  if (options.length !== OPTIONS) return null
  const drawn = shuffled(options, draw)
  const rightIndex = drawn.findIndex(({ en, zh }) => en === right.en && zh === right.zh)
  return rightIndex === -1 ? null : { options: drawn, rightIndex }
}

/** An option must be no other name of the right one, nor of another option. */
function wrongAnswers(card: Card, pool: OptionPool, draw: number): readonly Bilingual[] {
  const [ownId = ''] = card.termIds
  const taken = new Set(pool.names.get(ownId))
  const answers: Bilingual[] = []
  for (const { id } of nearestTerms(ownId, pool, draw)) {
    const other = pool.cards.get(cardKey(card.kind, id))
    if (other === undefined || isCode(other) !== isCode(card)) continue
    const names = pool.names.get(id) ?? []
    if (names.some((name) => taken.has(name))) continue
    answers.push(shortAnswer(other))
    names.forEach((name) => taken.add(name))
    if (answers.length === OPTIONS - 1) break
  }
  return answers
}

/** An identifier among names would stand out. */
const isCode = ({ answer }: Card): boolean => answer.en.startsWith('`')

/** A name card's answer is the name in both languages; others explain themselves behind it, which would tell them apart. */
function shortAnswer({ kind, answer }: Card): Bilingual {
  if (kind !== 'K15') return answer
  const short = (text: string): string =>
    /^`[^`]+`/.exec(text)?.[0] ?? text.replace(/\s*(?:[（(]|[,，]\s*(?:also|也)).*$/u, '')
  return { zh: short(answer.zh), en: short(answer.en) }
}

/** Other terms: of the same chapter, then of the same branch, then the rest, each in drawn order. */
function nearestTerms(
  termId: TermId,
  { deck: { terms }, roots }: OptionPool,
  draw: number,
): readonly DeckTerm[] {
  const own = terms.find(({ id }) => id === termId)
  if (own === undefined) return []
  const root = roots.get(own.group)
  const others = shuffled(
    terms.filter(({ id }) => id !== termId),
    draw,
  )
  return [
    ...others.filter(({ group }) => group === own.group),
    ...others.filter(({ group }) => group !== own.group && roots.get(group) === root),
    ...others.filter(({ group }) => roots.get(group) !== root),
  ]
}
