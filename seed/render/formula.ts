import katex from 'katex'

const OPTIONS = { output: 'htmlAndMathml', strict: 'error', throwOnError: true, trust: false } as const

/** A formula as HTML with MathML beside it, which screen readers read. @throws ParseError on anything KaTeX would warn about. */
export const formulaHtml = (latex: string, displayMode: boolean): string =>
  katex.renderToString(latex, { ...OPTIONS, displayMode })

/** What is wrong with a formula; null when nothing is. */
export function formulaFault(latex: string): string | null {
  try {
    formulaHtml(latex, false)
    return null
  } catch (error) {
    if (error instanceof katex.ParseError) return error.message
    throw error
  }
}
