import { FIELDS, type FieldName, PLACES, type SearchDocument, type SearchIndex } from './search-index'
import { slipsAllowed, slipsBetween } from './typo'
import { isHan, joined, queryWordsOf } from './words'

export type Hit = { readonly document: SearchDocument; readonly score: number }

const WEIGHTS: Readonly<Record<FieldName, number>> = {
  name: 100,
  alias: 80,
  definition: 50,
  question: 40,
  term: 30,
  answer: 20,
  note: 10,
}
const WEIGHT_OF_PLACE = FIELDS.map((field) => WEIGHTS[field])
/** A word that only begins alike counts less than the word itself. */
const BEGINNING = 0.8
/** Words spelt alike. Less than the least of the others, so that a slip never outranks what was typed. */
const SLIP = 0.05

const ALL_WORDS = 1_000_000
const NO_SLIP = 100_000
const NAME = { exact: 30_000, beginning: 20_000, alias: 10_000, aliasBeginning: 5_000 } as const
/** A term's own cards before cards that mention it, and behind the term. */
const TERM = { exact: 2_000, beginning: 1_000 } as const

/** What is typed beyond this is not looked for. */
const LONGEST = 200
const MOST_WORDS = 16

/**
 * Documents with all words of the query, or with any where none has all; the best first, and of equals the shorter name,
 * then the earlier document. The last word may be a beginning. Empty for a query without a word in it.
 */
export function search(index: SearchIndex, query: string): readonly Hit[] {
  const text = query.slice(0, LONGEST)
  const words = queryWordsOf(text).slice(0, MOST_WORDS)
  if (words.length === 0) return []
  const found = new Map<number, number>()
  for (const reading of readingsOf(words, text))
    for (const [number, score] of scoresOf(index, reading)) {
      found.set(number, Math.max(found.get(number) ?? 0, score))
    }
  const hasAll = [...found.values()].some((score) => score >= ALL_WORDS)
  const name = joined(text)
  const nameLength = (number: number): number => index.names.get(number)?.name[0]?.length ?? 0
  return [...found]
    .filter(([, score]) => !hasAll || score >= ALL_WORDS)
    .map(([number, score]) => ({ number, score: score + nameScoreOf(index, number, name) }))
    .sort((a, b) => b.score - a.score || nameLength(a.number) - nameLength(b.number) || a.number - b.number)
    .flatMap(({ number, score }) => {
      const document = index.documents[number]
      return document === undefined ? [] : [{ document, score }]
    })
}

/** The words as they stand, and all of them as one: `leaky relu` is also `leakyrelu`. */
function readingsOf(words: readonly string[], text: string): readonly (readonly string[])[] {
  const canJoin = words.length > 1 && !words.some(isHan)
  return canJoin ? [words, [joined(text)]] : [words]
}

/** Per document what its words add up to; a document with all of them is far above one that lacks any. */
function scoresOf(index: SearchIndex, words: readonly string[]): Map<number, number> {
  const sums = new Float64Array(index.documents.length)
  const counts = new Uint8Array(index.documents.length)
  const hasSlip = new Uint8Array(index.documents.length)
  words.forEach((word, at) => {
    const best = bestPlaces(index, word, at === words.length - 1)
    best.forEach((weight, number) => {
      if (weight === 0) return
      sums[number] = (sums[number] ?? 0) + weight
      counts[number] = (counts[number] ?? 0) + 1
      if (weight <= SLIP * WEIGHTS.name) hasSlip[number] = 1
    })
  })
  const scores = new Map<number, number>()
  sums.forEach((sum, number) => {
    if (sum === 0) return
    const hasAll = counts[number] === words.length
    const isClean = hasAll && hasSlip[number] === 0
    const share = hasAll ? sum / words.length : sum
    scores.set(number, share + (hasAll ? ALL_WORDS : 0) + (isClean ? NO_SLIP : 0))
  })
  return scores
}

/** The weight of a word's best place in each document. */
function bestPlaces(index: SearchIndex, word: string, isLast: boolean): Float64Array {
  const best = new Float64Array(index.documents.length)
  const count = (token: string, share: number): void => {
    for (const place of index.places.get(token) ?? []) {
      const number = Math.floor(place / PLACES)
      const weight = share * (WEIGHT_OF_PLACE[place % PLACES] ?? 0)
      if (weight > (best[number] ?? 0)) best[number] = weight
    }
  }
  count(word, 1)
  if (isLast || word.length === 1)
    for (const token of beginningWith(index.vocabulary, word)) count(token, BEGINNING)
  for (const token of speltLike(index.nameVocabulary, word)) count(token, SLIP)
  return best
}

function beginningWith(vocabulary: readonly string[], word: string): readonly string[] {
  let from = 0
  let to = vocabulary.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((vocabulary[middle] ?? '') < word) from = middle + 1
    else to = middle
  }
  let end = from
  while (vocabulary[end]?.startsWith(word)) end++
  return vocabulary.slice(from, end)
}

/** A slip in Chinese is another word. */
function speltLike(vocabulary: readonly string[], word: string): readonly string[] {
  const limit = isHan(word) ? 0 : slipsAllowed(word.length)
  if (limit === 0) return []
  return vocabulary.filter((token) => token !== word && slipsBetween(word, token, limit) <= limit)
}

function nameScoreOf({ names }: SearchIndex, number: number, query: string): number {
  const held = names.get(number)
  if (held === undefined) return 0
  if (held.name.includes(query)) return NAME.exact
  if (held.name.some((name) => name.startsWith(query))) return NAME.beginning
  if (held.alias.includes(query)) return NAME.alias
  if (held.alias.some((alias) => alias.startsWith(query))) return NAME.aliasBeginning
  if (held.term.includes(query)) return TERM.exact
  return held.term.some((name) => name.startsWith(query)) ? TERM.beginning : 0
}

/** Documents whose names differ least from the query, the nearest first: for when nothing was found. */
export function nearestNames(index: SearchIndex, query: string, count: number): readonly SearchDocument[] {
  const name = joined(query).slice(0, 40)
  if (name === '') return []
  return [...index.names]
    .filter(([, names]) => names.name.length > 0)
    .map(([number, { name: own, alias }]) => ({
      number,
      distance: Math.min(...[...own, ...alias].map((each) => unlikeness(name, each))),
    }))
    .sort((a, b) => a.distance - b.distance || a.number - b.number)
    .slice(0, count)
    .flatMap(({ number }) => index.documents[number] ?? [])
}

/** Slips between two names as a share of the longer one. */
const unlikeness = (a: string, b: string): number =>
  slipsBetween(a, b, Math.max(a.length, b.length)) / Math.max(a.length, b.length)
