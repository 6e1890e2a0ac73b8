import { markedParts } from '#core/search/marked'

/** A text in which what was looked for is marked. */
export const MarkedText = ({ text, query }: { readonly text: string; readonly query: string }) =>
  query === ''
    ? text
    : markedParts(text, query).map(({ text: part, isMatch }, index) =>
        isMatch ? <mark key={index}>{part}</mark> : <span key={index}>{part}</span>,
      )
