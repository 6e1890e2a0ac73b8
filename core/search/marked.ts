import { slipsAllowed, slipsBetween } from './typo'
import { folded, isHan, joined, queryWordsOf } from './words'

/** A stretch of a text, and whether it is what was looked for. */
export type Part = { readonly text: string; readonly isMatch: boolean }

/** Longer texts are cut where they are shown; beyond this nothing is marked. */
const LONGEST = 2_000

/** The text in stretches; together they are the text, unchanged. */
export function markedParts(text: string, query: string): readonly Part[] {
  const letters = lettersOf(text.slice(0, LONGEST))
  const isMarked = new Uint8Array(text.length)
  const words = [...queryWordsOf(query), joined(query)]
  words.forEach((word, at) => {
    for (const [from, to] of placesOf(letters, word, at >= words.length - 2)) isMarked.fill(1, from, to)
  })
  const parts: { text: string; isMatch: boolean }[] = []
  for (let at = 0; at < text.length; at++) {
    const isMatch = isMarked[at] === 1
    const last = parts.at(-1)
    if (last?.isMatch === isMatch) last.text += text[at]
    else parts.push({ text: text[at] ?? '', isMatch })
  }
  return parts
}

/** A folded letter, where it stands in the text, and whether a word may begin with it. */
type Letter = { readonly folded: string; readonly from: number; readonly to: number; readonly opens: boolean }

function lettersOf(text: string): readonly Letter[] {
  const letters: Letter[] = []
  let at = 0
  let before = ''
  for (const character of text) {
    const form = folded(character)
    if (/[\p{L}\p{N}\p{M}]/u.test(form)) {
      const opens =
        isHan(form) || !/[\p{L}\p{N}]/u.test(before) || isHan(before) || isCamel(before, character)
      letters.push({ folded: form, from: at, to: at + character.length, opens })
    }
    at += character.length
    before = character
  }
  return letters
}

const isCamel = (before: string, character: string): boolean =>
  /\p{Lu}/u.test(character) && /[\p{Ll}\p{N}]/u.test(before)

type Place = readonly [from: number, to: number]

/** Where the word stands, spaces and hyphens left out; else the words that are spelt like it. */
function placesOf(letters: readonly Letter[], word: string, isBeginning: boolean): readonly Place[] {
  if (word === '') return []
  const text = letters.map((letter) => letter.folded[0] ?? '').join('')
  const isWhole = (end: number): boolean => isBeginning || isHan(word) || letters[end]?.opens !== false
  const places: Place[] = []
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const stretch = letters.slice(at, at + word.length)
    if (stretch[0]?.opens && isWhole(at + word.length)) places.push(placeOf(stretch))
  }
  return places.length > 0 || isHan(word) ? places : alike(letters, word)
}

const placeOf = (stretch: readonly Letter[]): Place => [stretch[0]?.from ?? 0, stretch.at(-1)?.to ?? 0]

function alike(letters: readonly Letter[], word: string): readonly Place[] {
  const limit = slipsAllowed(word.length)
  if (limit === 0) return []
  const starts = letters.flatMap(({ opens }, at) => (opens ? [at] : []))
  return starts
    .map((start, index) => letters.slice(start, starts[index + 1] ?? letters.length))
    .filter((own) => slipsBetween(word, own.map((letter) => letter.folded).join(''), limit) <= limit)
    .map(placeOf)
}
