import { joined, nameTokensOf, tokensOf } from './words'

/** Where a word may stand, the most telling first. `term` names what a card belongs to. */
export const FIELDS = ['name', 'alias', 'definition', 'question', 'term', 'answer', 'note'] as const
export type FieldName = (typeof FIELDS)[number]

export type SearchDocument = {
  readonly id: string
  readonly kind: 'term' | 'card' | 'ownCard' | 'note' | 'action'
  readonly fields: readonly { readonly field: FieldName; readonly text: string }[]
}

/** A place of a word: the document's number times this, plus the number of the field. */
export const PLACES = FIELDS.length + 1

export type SearchIndex = {
  readonly documents: readonly SearchDocument[]
  /** Places of each word, by document; of a document only the most telling field. */
  readonly places: ReadonlyMap<string, readonly number[]>
  /** All words in order, for those that begin alike. */
  readonly vocabulary: readonly string[]
  /** Words of names, for those that are spelt alike: elsewhere a slip would find too much. */
  readonly nameVocabulary: readonly string[]
  /** Names without spaces, by document: its own, and those of what it belongs to. */
  readonly names: ReadonlyMap<number, Names>
}
type Names = Readonly<Record<(typeof NAME_FIELDS)[number], readonly string[]>>
const NAME_FIELDS = ['name', 'alias', 'term'] as const

/** A tenth of a second for the deck, twice that with 10,000 own cards: build it when a search is opened, and once. */
export function createSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const places = new Map<string, number[]>()
  const nameWords = new Set<string>()
  const names = new Map<number, Names>()
  const namesSeen = new Map<string, Name>()
  documents.forEach((document, number) => {
    for (const { field, text } of inOrder(document)) {
      const isName = NAME_FIELDS.some((name) => name === field)
      const tokens = isName ? cached(namesSeen, text).tokens : tokensOf(text)
      const place = number * PLACES + FIELDS.indexOf(field)
      for (const token of tokens) addPlace(places, token, place)
      if (isName) for (const token of tokens) nameWords.add(token)
    }
    names.set(number, namesOf(document, namesSeen))
  })
  return {
    documents,
    places,
    vocabulary: [...places.keys()].sort(),
    nameVocabulary: [...nameWords],
    names,
  }
}

/** The most telling field first, so that a word's first place in a document is its best. */
const inOrder = ({ fields }: SearchDocument): SearchDocument['fields'] =>
  FIELDS.flatMap((field) => fields.filter((each) => each.field === field))

type Name = { readonly joined: string; readonly tokens: readonly string[] }

/** Twenty cards bear the names of one term. */
function cached(seen: Map<string, Name>, name: string): Name {
  const held = seen.get(name) ?? { joined: joined(name), tokens: nameTokensOf(name) }
  seen.set(name, held)
  return held
}

function addPlace(places: Map<string, number[]>, token: string, place: number): void {
  const held = places.get(token)
  if (held === undefined) places.set(token, [place])
  else if (Math.floor((held.at(-1) ?? -1) / PLACES) !== Math.floor(place / PLACES)) held.push(place)
}

function namesOf({ fields }: SearchDocument, seen: Map<string, Name>): Names {
  const of = (name: FieldName): readonly string[] =>
    fields.flatMap(({ field, text }) => (field === name ? [cached(seen, text).joined] : []))
  return { name: of('name'), alias: of('alias'), term: of('term') }
}
