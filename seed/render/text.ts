import { formulaHtml } from './formula'

/** Text that may stand in HTML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

/** A text with formulas between $ and code between backticks, as HTML. */
export const textHtml = (text: string): string =>
  text
    .split(/\$([^$]+)\$/)
    .map((part, index) => (index % 2 === 1 ? formulaHtml(part, false) : withCode(part)))
    .join('')

const withCode = (text: string): string =>
  text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part)))
    .join('')
