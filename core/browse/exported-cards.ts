/** A card as it leaves the app, in one language. */
export type ExportedCard = {
  readonly id: string
  readonly term: string
  readonly question: string
  readonly answer: string
  readonly source: string
}

const COLUMNS = [
  'id',
  'term',
  'question',
  'answer',
  'source',
] as const satisfies readonly (keyof ExportedCard)[]

export const cardsAsJson = (cards: readonly ExportedCard[]): string => `${JSON.stringify(cards, null, 2)}\n`

/** RFC 4180, in UTF-8 with a byte order mark: without it spreadsheets garble Chinese. */
export const cardsAsCsv = (cards: readonly ExportedCard[]): string =>
  `\uFEFF${[COLUMNS, ...cards.map((card) => COLUMNS.map((column) => card[column]))]
    .map((row) => row.map(cell).join(','))
    .map((line) => `${line}\r\n`)
    .join('')}`

/** A spreadsheet runs what begins like a formula; an apostrophe keeps it a text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
