import { createHash } from 'node:crypto'
import type { Card, CardKind } from '#core/deck/card'
import type { Chapter, Deck, DeckTerm } from '#core/deck/deck'
import { type OutlineChapter, readOutline } from '#core/deck/outline'
import type { TermPage } from '#core/deck/term-page'
import { canonicalJson } from '#core/sync/canonical-json'
import { GENERATORS } from './generators/all'
import type { Draft } from './generators/fact-cards'
import { spellingsOf } from './generators/name'
import { type Ledger, receiptOf } from './receipt'
import { renderedOf } from './render/card'
import { pageOf } from './render/page'
import type { Term } from './term'

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

/** Every term has these; the others where they suit it. */
const KINDS_OF_ALL: readonly CardKind[] = ['K1', 'K2', 'K5', 'K6', 'K15']

export type DeckSources = {
  /** The outline as text. */
  readonly outline: string
  readonly chapters: readonly Chapter[]
  readonly terms: readonly Term[]
  /** What the proofs gave when they were last run. */
  readonly ledger: Ledger
}

/**
 * Outline + chapters + term facts + generators -> deck, in outline order, with every fault there is.
 * Deterministic: same sources, same bytes, same version. A term that only the facts know is not in the deck.
 */
export function buildDeck(sources: DeckSources): {
  readonly deck: Deck
  readonly pages: readonly TermPage[]
  readonly faults: readonly DeckFault[]
} {
  const outline = readOutline(sources.outline)
  const faults: DeckFault[] = outline.faults.map(({ line, code, text }) => ({
    code: 'unreadable_outline',
    where: `line ${line}`,
    detail: `${code}: ${text}`,
  }))
  const placed = placeTerms(outline.chapters, sources, faults)
  const drafts = placed.terms.flatMap(({ term }) => cardsOf(term, faults))
  faults.push(
    ...repeated(
      placed.terms.map(({ term }) => term.id),
      'term',
    ),
    ...repeated(
      drafts.map(({ id }) => id),
      'card',
    ),
  )
  faults.push(...strayReferences(drafts, sources.terms))
  const cards = drafts.map((draft) => cardOf(draft, sources.ledger))
  const content = { chapters: placed.chapters, terms: placed.terms.map(deckTermOf), cards }
  const pages = placed.terms.map(({ term }) => pageOf(term, sources.ledger))
  return { deck: { version: versionOf({ ...content, pages }), ...content }, pages, faults }
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

function cardsOf(term: Term, faults: DeckFault[]): readonly Draft[] {
  return GENERATORS.flatMap(([kind, generate]) => {
    const cards = generate(term).filter(isWritten)
    if (cards.length === 0 && KINDS_OF_ALL.includes(kind))
      faults.push({ code: 'no_facts', where: term.id, detail: `nothing to ask as ${kind}` })
    return cards
  })
}

/** A draft as it is published: formulas and code rendered, the proof exchanged for its receipt. */
function cardOf(draft: Draft, ledger: Ledger): Card {
  const { proof: _, ...card } = draft
  const receipt = receiptOf(draft, ledger)
  return { ...card, ...renderedOf(draft), ...(receipt && { receipt }) }
}

const isWritten = ({ question, answer, source }: Draft): boolean =>
  [question.zh, question.en, answer.zh, answer.en, source].every((text) => text.trim() !== '')

function repeated(ids: readonly string[], what: string): readonly DeckFault[] {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  return [...new Set(twice)].map((id) => ({
    code: 'duplicate_id',
    where: id,
    detail: `two ${what}s bear this id`,
  }))
}

function strayReferences(cards: readonly Draft[], terms: readonly Term[]): readonly DeckFault[] {
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

const versionOf = (content: object): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 16)
