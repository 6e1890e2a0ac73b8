import { commaSeparated } from '../comma-separated'

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

export const cardsAsCsv = (cards: readonly ExportedCard[]): string =>
  commaSeparated([COLUMNS, ...cards.map((card) => COLUMNS.map((column) => card[column]))])
