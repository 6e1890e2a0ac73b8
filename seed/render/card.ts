import type { Card, Rendered } from '#core/deck/card'
import type { Bilingual } from '#core/deck/term'
import type { Draft } from '#seed/generators/fact-cards'
import { codeHtml } from './code'
import { textHtml } from './text'

/** The HTML of a card's formulas and code: the browser gets it made, and ships no renderer for it. */
export function renderedOf({ question, answer, code }: Draft): Pick<Card, 'rendered'> {
  const rendered: Rendered = {
    ...(hasFormula(question) && { question: bothHtml(question) }),
    ...(hasFormula(answer) && { answer: bothHtml(answer) }),
    ...(code !== undefined && { code: codeHtml(code) }),
  }
  return Object.keys(rendered).length === 0 ? {} : { rendered }
}

const hasFormula = ({ zh, en }: Bilingual): boolean => zh.includes('$') || en.includes('$')

const bothHtml = ({ zh, en }: Bilingual): Bilingual => ({ zh: textHtml(zh), en: textHtml(en) })
