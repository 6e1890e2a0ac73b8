import './formula-styles'

/** A text, and its HTML where plain characters cannot show it: made when the deck was built, or sanitised. */
export type Rich = { readonly text: string; readonly html: string | null }

/** Plain text with `code` between backticks, in which nothing is ever markup; or HTML that is ours or sanitised. */
export function RichText({ text, html = null }: { readonly text: string; readonly html?: string | null }) {
  if (html !== null) return <span dangerouslySetInnerHTML={{ __html: html }} />
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))
}
