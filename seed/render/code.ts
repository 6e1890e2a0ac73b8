import { createCssVariablesTheme, createHighlighterCoreSync } from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import python from 'shiki/langs/python.mjs'
import { escapeHtml } from './text'

const highlighter = createHighlighterCoreSync({
  themes: [createCssVariablesTheme()],
  langs: [python],
  engine: createJavaScriptRegexEngine(),
})

const PART = /^var\(--shiki-token-([a-z-]+)\)$/

/** Python as HTML, its parts in classes (`token-keyword`), so that the page's colours apply in either scheme. */
export function codeHtml(code: string): string {
  const { tokens } = highlighter.codeToTokens(code, {
    lang: 'python',
    theme: 'css-variables',
    tokenizeTimeLimit: 0, // by default a slow machine leaves a line half coloured, and the deck another version
  })
  const lines = tokens.map((line) =>
    line
      .map(({ content, color }) => {
        const part = PART.exec(color ?? '')?.[1]
        const text = escapeHtml(content)
        return part === undefined || part === 'punctuation'
          ? text
          : `<span class="token-${part}">${text}</span>`
      })
      .join(''),
  )
  return `<pre><code>${lines.join('\n')}</code></pre>`
}
