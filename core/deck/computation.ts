import type { Bilingual } from './term'

/** A value that a drawn question shows: a number, or a word such as a padding mode. */
export type DrawnValue = number | string

/** A wrong formula that learners use, with a sentence that names the mistake. Never equal to the right answer. */
export type NamedMistake = Bilingual & { readonly expression: string }

/**
 * A question whose numbers are drawn anew at each showing. Expressions use + - * / comparisons, floor ceil round sqrt exp
 * log pow abs min max sin cos tan pi sign iff(condition, a, b) and the parameters' names, evaluated by concepts/question/.
 */
export type Computation = {
  /** With `{name}` where a drawn value stands. */
  readonly question: Bilingual
  /** What each value is chosen from. */
  readonly parameters: Readonly<Record<string, readonly DrawnValue[]>>
  /** Which combinations may be drawn: those for which this is not 0. All where absent. */
  readonly where?: string
  readonly answer: string
  /** `integer`: exact. `number`: within `tolerance`; an answer of 0 is exact. */
  readonly answerType: 'integer' | 'number'
  /** Relative; 0.02 where absent. */
  readonly tolerance?: number
  /** Decimals at which the answer is shown. */
  readonly decimals: number
  /** The way to the answer, with `{name}` for drawn values and `{=expression}` or `{=expression:decimals}` for results. */
  readonly working: Bilingual
  readonly mistakes: readonly NamedMistake[]
  /** Python: `name = expression` lines, then an expression that the real library evaluates to the answer. Parameters by name. */
  readonly check: readonly string[]
}
