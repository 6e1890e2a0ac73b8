import { renderNote } from '#client/render-note'

/** Both sides of an own card as safe HTML; null for a side that is plain text anyway. */
export type CardHtml = { readonly question: string; readonly answer: string }

const KEPT = 200
const kept = new Map<string, Promise<CardHtml | null>>()

/** Null where either side cannot be rendered: both are shown as they were written then. Kept while the page is open. */
export function ownCardHtml(question: string, answer: string): Promise<CardHtml | null> {
  const key = JSON.stringify([question, answer])
  const held = kept.get(key)
  if (held !== undefined) return held
  const rendered = Promise.all([renderNote(question), renderNote(answer)]).then(([asked, told]) =>
    asked === null || told === null ? null : { question: inline(asked), answer: inline(told) },
  )
  if (kept.size >= KEPT) kept.clear()
  kept.set(key, rendered)
  return rendered
}

/** A single paragraph without its mark: it stands inside a heading or a paragraph of the card. */
const inline = (html: string): string => {
  const [, inner] = /^<p>([\s\S]*)<\/p>\s*$/.exec(html) ?? []
  return inner === undefined || inner.includes('<p>') ? html : inner
}
