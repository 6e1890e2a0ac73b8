import { useEffect, useState } from 'react'
import type { CardText } from '../card-text'

/** Own cards are Markdown. What renders it comes late: until then, and without it, they are shown as they were written. */
export function useRendered(text: CardText | null): CardText | null {
  const [html, setHtml] = useState({ of: '', question: '', answer: '' })
  const { cardId = '', question, answer } = text ?? {}
  const [asked = '', told = ''] = [question?.text, answer?.text]
  const of = `${asked}\n${told}`
  useEffect(() => {
    if (!cardId.startsWith('own:')) return
    let isCurrent = true
    const rendered = import('../note/own-card-html').then(({ ownCardHtml }) => ownCardHtml(asked, told))
    rendered.then(
      (both) => isCurrent && both !== null && setHtml({ of, ...both }),
      () => {},
    )
    return () => {
      isCurrent = false
    }
  }, [cardId, asked, told, of])
  if (text === null || html.of !== of) return text
  return {
    ...text,
    question: { text: asked, html: html.question },
    answer: { text: told, html: html.answer },
  }
}
