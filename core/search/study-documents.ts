import type { BucketMap } from '../bucket-map'
import type { Deck, DeckTerm } from '../deck/deck'
import { type OwnCard, ownCardsIn } from '../deck/own-card'
import type { Note } from '../note'
import { mergedNote } from '../note-merge'
import type { SearchDocument } from './search-index'

type Fields = SearchDocument['fields']
type Folded<Value> = { readonly value: Value }

/** What a learner can look for: the deck, their own cards and their notes, in this order. */
export function studyDocuments(
  deck: Deck | null,
  ownCards: BucketMap<Folded<OwnCard | null>>,
  notes: BucketMap<Folded<Note>>,
): readonly SearchDocument[] {
  return [
    ...(deck === null ? [] : deckDocuments(deck)),
    ...ownCardsIn(ownCards)
      .filter(({ removed }) => !removed)
      .sort((a, b) => a.createdAtMs - b.createdAtMs || (a.cardId < b.cardId ? -1 : 1))
      .map(ownCardDocument),
    ...[...notes.entries()]
      .filter(([, { value }]) => value.text.trim() !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { value }]): SearchDocument => ({
        id,
        kind: 'note',
        fields: [{ field: 'note', text: mergedNote(value).text }],
      })),
  ]
}

function deckDocuments({ terms, cards }: Deck): readonly SearchDocument[] {
  const namesOf = new Map(terms.map((term) => [term.id, ownNames(term)]))
  return [
    ...terms.map((term): SearchDocument => ({ id: term.id, kind: 'term', fields: termFields(term) })),
    ...cards.map(({ id, question, answer, termIds: [termId = ''] }): SearchDocument => ({
      id,
      kind: 'card',
      fields: [
        ...(namesOf.get(termId) ?? []),
        ...[question.zh, question.en].map((text) => ({ field: 'question' as const, text: asWords(text) })),
        ...[answer.zh, answer.en].map((text) => ({ field: 'answer' as const, text: asWords(text) })),
      ],
    })),
  ]
}

const ownNames = ({ zh, en, aliases }: DeckTerm): Fields =>
  [...new Set([zh, en, ...aliases])].map((text) => ({ field: 'term', text }))

const termFields = ({ zh, en, aliases, definition }: DeckTerm): Fields => [
  ...[...new Set([zh, en])].map((text) => ({ field: 'name' as const, text })),
  ...aliases.map((text) => ({ field: 'alias' as const, text })),
  ...[definition.zh, definition.en].map((text) => ({ field: 'definition' as const, text: asWords(text) })),
]

const ownCardDocument = ({ cardId, termName, question, answer }: OwnCard): SearchDocument => ({
  id: cardId,
  kind: 'ownCard',
  fields: [
    { field: 'term', text: termName },
    { field: 'question', text: question },
    { field: 'answer', text: answer },
  ],
})

/** Names of a formula's commands and of a template's places are not words of the text. */
const asWords = (text: string): string => text.replace(/\\[a-z]+|\{=?[^{}]*\}/gi, ' ')
