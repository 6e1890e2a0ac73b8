import { createHash } from 'node:crypto'
import type { Card, CardKind } from '#core/deck/card'
import type { Chapter, Deck, DeckTerm } from '#core/deck/deck'
import { type OutlineChapter, readOutline } from '#core/deck/outline'
import type { Term } from '#core/deck/term'
import { canonicalJson } from '#core/sync/canonical-json'
import { contrastCards } from './generators/contrast'
import { nameCards, spellingsOf } from './generators/name'
import { propertyCards } from './generators/property'
import { sayCards } from './generators/say'
import { translationCards } from './generators/translation'

/** Why a deck cannot be published; `where` names the line, term or card. */
export type DeckFault = {
  readonly code:
    | 'unreadable_outline'
    | 'unknown_chapter'
    | 'unknown_term'
    | 'ambiguous_term'
    | 'repeated_term'
    | 'no_facts'
    | 'duplicate_id'
    | 'unknown_reference'
  readonly where: string
  readonly detail: string
}

const GENERATORS: readonly (readonly [CardKind, (term: Term) => readonly Card[]])[] = [
  ['K1', nameCards],
  ['K5', propertyCards],
  ['K6', contrastCards],
  ['K2', sayCards],
  ['K15', translationCards],
]

export type DeckSources = {
  /** The outline as text. */
  readonly outline: string
  readonly chapters: readonly Chapter[]
  readonly terms: readonly Term[]
}

/**
 * Outline + chapters + term facts + generators -> deck, in outline order, with every fault there is.
 * Deterministic: same sources, same bytes, same version. A term that only the facts know is not in the deck.
 */
export function buildDeck(sources: DeckSources): {
  readonly deck: Deck
  readonly faults: readonly DeckFault[]
} {
  const outline = readOutline(sources.outline)
  const faults: DeckFault[] = outline.faults.map(({ line, code, text }) => ({
    code: 'unreadable_outline',
    where: `line ${line}`,
    detail: `${code}: ${text}`,
  }))
  const placed = placeTerms(outline.chapters, sources, faults)
  const cards = placed.terms.flatMap(({ term }) => cardsOf(term, faults))
  faults.push(
    ...repeated(
      placed.terms.map(({ term }) => term.id),
      'term',
    ),
    ...repeated(
      cards.map(({ id }) => id),
      'card',
    ),
  )
  faults.push(...strayReferences(cards, sources.terms))
  const content = { chapters: placed.chapters, terms: placed.terms.map(deckTermOf), cards }
  return { deck: { version: versionOf(content), ...content }, faults }
}

type Placed = { readonly term: Term; readonly chapterId: string }

/** Joins headings and terms of the outline to the facts, by name. */
function placeTerms(roots: readonly OutlineChapter[], sources: DeckSources, faults: DeckFault[]) {
  const chapters: Chapter[] = []
  const terms: Placed[] = []
  const visit = (heading: OutlineChapter, parentId: string | null): void => {
    const chapter = sources.chapters.find((each) => each.zh === heading.title && each.parentId === parentId)
    if (chapter === undefined) {
      faults.push({ code: 'unknown_chapter', where: `line ${heading.line}`, detail: heading.title })
      return
    }
    chapters.push(chapter)
    for (const { name, line } of heading.terms) {
      const [term, other] = sources.terms.filter((each) => namesInOutline(each).includes(name.toLowerCase()))
      if (term === undefined) faults.push({ code: 'unknown_term', where: `line ${line}`, detail: name })
      else if (other !== undefined)
        faults.push({
          code: 'ambiguous_term',
          where: `line ${line}`,
          detail: `${name}: ${term.id}, ${other.id}`,
        })
      else if (terms.some((each) => each.term.id === term.id))
        faults.push({ code: 'repeated_term', where: `line ${line}`, detail: name })
      else terms.push({ term, chapterId: chapter.id })
    }
    for (const child of heading.chapters) visit(child, chapter.id)
  }
  for (const root of roots) visit(root, null)
  return { chapters, terms }
}

/** As the guide writes it, or corrected: mending a misprint in the outline keeps the term. */
const namesInOutline = ({ name, writtenInOutline }: Term): readonly string[] =>
  [writtenInOutline, name.zh, name.en].map((each) => each.toLowerCase())

function cardsOf(term: Term, faults: DeckFault[]): readonly Card[] {
  return GENERATORS.flatMap(([kind, generate]) => {
    const cards = generate(term).filter(isWritten)
    if (cards.length === 0)
      faults.push({ code: 'no_facts', where: term.id, detail: `nothing to ask as ${kind}` })
    return cards
  })
}

const isWritten = ({ question, answer, source }: Card): boolean =>
  [question.zh, question.en, answer.zh, answer.en, source].every((text) => text.trim() !== '')

function repeated(ids: readonly string[], what: string): readonly DeckFault[] {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  return [...new Set(twice)].map((id) => ({
    code: 'duplicate_id',
    where: id,
    detail: `two ${what}s bear this id`,
  }))
}

function strayReferences(cards: readonly Card[], terms: readonly Term[]): readonly DeckFault[] {
  const known = new Set(terms.map(({ id }) => id))
  return cards.flatMap(({ id, termIds }) =>
    termIds
      .filter((termId) => !known.has(termId))
      .map((termId): DeckFault => ({ code: 'unknown_reference', where: id, detail: termId })),
  )
}

const deckTermOf = ({ term, chapterId }: Placed): DeckTerm => ({
  id: term.id,
  zh: term.name.zh,
  en: term.name.en,
  group: chapterId,
  status: term.status,
  aliases: spellingsOf(term).filter((name) => name !== term.name.zh && name !== term.name.en),
  definition: term.definition,
  prerequisites: term.prerequisites,
})

const versionOf = (content: Omit<Deck, 'version'>): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 16)
