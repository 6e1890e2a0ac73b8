const ROWS = 4
const COLUMNS = 2
const CARDS_A_SHEET = ROWS * COLUMNS

/** One sheet of paper: what stands in each place of its front, row by row, and of its back. Null: an empty place. */
export type CardSheet<Item> = {
  readonly front: readonly (Item | null)[]
  readonly back: readonly (Item | null)[]
}

/** Cards eight to a sheet. The back is mirrored, so that each answer lies behind its question when paper turns on its long edge. */
export function cardSheetsOf<Item>(items: readonly Item[]): readonly CardSheet<Item>[] {
  const count = Math.ceil(items.length / CARDS_A_SHEET)
  return Array.from({ length: count }, (_, sheet) => {
    const front = Array.from(
      { length: CARDS_A_SHEET },
      (_, place) => items[sheet * CARDS_A_SHEET + place] ?? null,
    )
    return { front, back: front.map((_, place) => front[mirrored(place)] ?? null) }
  })
}

/** The same row, the other column. */
const mirrored = (place: number): number => place - (place % COLUMNS) + (COLUMNS - 1 - (place % COLUMNS))
