import type { Bilingual } from '#core/deck/term'
import type { Draft } from '#seed/generators/fact-cards'
import type { Term } from '#seed/term'

/** What a rule may look at beside the card itself. */
export type LintContext = { readonly termOf: (id: string) => Term | undefined }

/** What every card has to be. `faultsOf` says in a few words what is wrong; nothing when all is well. */
export type Rule = {
  readonly name: string
  readonly faultsOf: (card: Draft, context: LintContext) => readonly string[]
}

/** The texts of a card that a learner reads, with where they stand. */
export const textsOf = ({
  question,
  answer,
  options = [],
}: Draft): readonly (readonly [string, Bilingual])[] => [
  ['question', question],
  ['answer', answer],
  ...options.map((option, index): readonly [string, Bilingual] => [`option ${index + 1}`, option]),
]

export const FORMULA = /\$([^$]*)\$/g

/** A text without its formulas. */
export const withoutFormulas = (text: string): string => text.replace(FORMULA, '')

/** The same for spellings that differ in case, width, spaces, hyphens, quotes or a library's prefix only. */
export const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(nn|torch|optim|f)\./, '')
    .replace(/[\s\-_'"`·,，。.:：;；?？()（）]/g, '')

const NUMBER = /(?<![\w.])[-−+]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?(?![\w]|\.\d)/gi
const NOT_A_CLAIM =
  /`[^`]*`|\b(?:19|20)\d\d\b|\d-\d(?=\s*(?:loss|损失))|\d[-‐]?D\b|[A-Za-z]+-?\d\w*|\d+(?:st|nd|rd|th)\b/g

/** The numbers that a text claims: not those in code, years, or names such as Conv2d and 0-1 loss. */
export function numbersIn(text: string): readonly number[] {
  const plain = text
    .replace(FORMULA, ' ')
    .replace(NOT_A_CLAIM, ' ')
    .replace(/(?<=\d),(?=\d{3}\b)/g, '')
  const fractions = [...plain.matchAll(/(?<![\w.])(\d+)\/(\d+)(?![\w])/g)].map(
    ([, a, b]) => Number(a) / Number(b),
  )
  const whole = plain.replace(/(?<![\w.])\d+\/\d+(?![\w])/g, ' ')
  return [...fractions, ...[...whole.matchAll(NUMBER)].map(([number]) => Number(number.replace('−', '-')))]
}
