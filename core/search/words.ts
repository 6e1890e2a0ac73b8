/** Chinese characters, or a word of any other script with what joins its parts: `3x3`, `leaky-relu`, `nn.ReLU`. */
const RUN =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:[-+._](?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+)*/gu
const HAN = /^\p{Script=Han}/u
const PLAIN = /^[a-z0-9]+$/
/** A compound of more parts is found by each of them and as a whole, not by every stretch. */
const MOST_PARTS = 8

/** Full-width and half-width, upper and lower case are the same to a search. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Letters, digits and Chinese characters alone: what two spellings of one name have in common. */
export const joined = (text: string): string => folded(text).replace(/[^\p{L}\p{N}\p{M}]+/gu, '')

export const isHan = (word: string): boolean => HAN.test(word)

/**
 * What a text is found by: pairs of Chinese characters and the last one alone, words whole and in every stretch of
 * their parts. Every single Chinese character begins one of these, so a query of one character needs no more.
 */
export function tokensOf(text: string): readonly string[] {
  const tokens: string[] = []
  for (const [run] of text.normalize('NFKC').matchAll(RUN)) {
    if (PLAIN.test(run)) tokens.push(run)
    else if (isHan(run)) tokens.push(...pairsOf(run), run.slice(-1))
    else tokens.push(...stretchesOf(run))
  }
  return tokens
}

/** A name is found however its words are joined: `Center crop`, `CenterCrop`, `center-crop`. */
export const nameTokensOf = (name: string): readonly string[] => tokensOf(name.replace(/[\s/]+/gu, '-'))

/** Words to look for, in order: Chinese in pairs, the rest split where words are joined, each in lower case. */
export function queryWordsOf(query: string): readonly string[] {
  const words: string[] = []
  for (const [run] of folded(query).matchAll(RUN)) {
    if (!isHan(run)) words.push(...run.split(/[-+._]/))
    else words.push(...(run.length === 1 ? [run] : pairsOf(run)))
  }
  return words
}

function pairsOf(run: string): readonly string[] {
  const pairs: string[] = []
  for (let index = 0; index + 1 < run.length; index++) pairs.push(run.slice(index, index + 2))
  return pairs
}

function stretchesOf(run: string): readonly string[] {
  const parts = partsOf(run)
  if (parts.length > MOST_PARTS) return [...parts, parts.join('')]
  return parts.flatMap((_, from) =>
    parts.slice(from).map((_, more) => parts.slice(from, from + more + 1).join('')),
  )
}

/** Split at joining characters, and where capitals begin a word: `nn.LeakyReLU` is nn, leaky, re, lu. */
const partsOf = (run: string): readonly string[] =>
  run
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1-$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1-$2')
    .toLowerCase()
    .split(/[-+._]/)
