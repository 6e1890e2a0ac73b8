/** One gap of a text: `{{c1::what is asked}}`, as Anki writes it, or `{{what is asked}}`; a hint may follow a `::`. */
export type Gap = {
  /** Gaps of one number are asked together. From 1. */
  readonly number: number
  readonly text: string
  readonly hint: string
}

type Part = string | Gap

/** A text cut into what stands there and its gaps. A gap without a number takes the lowest that is free. */
function partsOf(text: string): readonly Part[] {
  const raw = rawParts(text)
  const used = new Set(
    raw.flatMap((part) => (typeof part === 'string' || part.number === 0 ? [] : [part.number])),
  )
  return raw.map((part) => {
    if (typeof part === 'string' || part.number > 0) return part
    let number = 1
    while (used.has(number)) number++
    used.add(number)
    return { ...part, number }
  })
}

function rawParts(text: string): readonly Part[] {
  const parts: Part[] = []
  let from = 0
  for (let start = text.indexOf('{{'); start !== -1; start = text.indexOf('{{', from)) {
    const end = endOfGap(text, start + 2)
    if (end === -1) break
    const gap = gapIn(text.slice(start + 2, end))
    parts.push(text.slice(from, start), gap ?? text.slice(start, end + 2))
    from = end + 2
  }
  return [...parts, text.slice(from)]
}

/** Where the gap's own `}}` stands: braces of a formula inside it, as in `\frac{a}{b}`, are pairs of their own. -1 for none. */
function endOfGap(text: string, from: number): number {
  let depth = 0
  for (let index = from; index < text.length; index++) {
    if (text[index] === '{') depth++
    else if (text[index] === '}') {
      if (depth === 0) return text[index + 1] === '}' ? index : -1
      depth--
    }
  }
  return -1
}

function gapIn(inner: string): Gap | null {
  const [, number = '', rest = ''] = /^(?:c(\d{1,2})::)?([\s\S]*)$/.exec(inner) ?? []
  const [text = '', ...hint] = rest.split('::')
  return text.trim() === ''
    ? null
    : { number: Number(number), text: text.trim(), hint: hint.join('::').trim() }
}

/** The numbers of a text's gaps, ascending: one card each. */
export const gapNumbersOf = (text: string): readonly number[] =>
  [...new Set(partsOf(text).flatMap((part) => (typeof part === 'string' ? [] : [part.number])))].sort(
    (a, b) => a - b,
  )

/** The text with its gaps written in full, so that each keeps its number whatever is written around it later. */
export const numberedGaps = (text: string): string =>
  partsOf(text)
    .map((part) =>
      typeof part === 'string'
        ? part
        : `{{c${part.number}::${part.text}${part.hint === '' ? '' : `::${part.hint}`}}}`,
    )
    .join('')

/** What the card of one gap asks, and what it wants to hear: the other gaps are filled in. */
export function gapCard(
  text: string,
  number: number,
): { readonly question: string; readonly answer: string } {
  const parts = partsOf(text)
  const question = parts.map((part) => {
    if (typeof part === 'string') return part
    return part.number === number ? `[${part.hint === '' ? '…' : part.hint}]` : part.text
  })
  const asked = parts.flatMap((part) =>
    typeof part !== 'string' && part.number === number ? [part.text] : [],
  )
  return { question: question.join(''), answer: [...new Set(asked)].join(' / ') }
}

/** The text as it reads with every gap filled in. */
export const filledGaps = (text: string): string =>
  partsOf(text)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('')
