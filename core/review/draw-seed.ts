import type { CardId } from '../deck/card'
import { hashText } from '../hash'

/**
 * The seeds of all showings of a card up to the next one, oldest first: showing k comes after k grades that count. So every
 * device and every replay draws the same numbers, and an undo brings the same question back.
 */
export const drawSeedsOf = (cardId: CardId, gradeCount: number): readonly number[] =>
  Array.from({ length: gradeCount + 1 }, (_, showing) => hashText(`${cardId}\n${showing}`))
