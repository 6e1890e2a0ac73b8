import { type CardState, scheduler } from '../card-state'
import type { StudyCard } from '../deck/study-card'

/** Expected share of recall on a study day; 0 for a card that was never graded. */
export const recallOf = ({ progress }: CardState, day: number): number =>
  progress === null ? 0 : scheduler.retrievability(progress.memory, day - progress.lastDay)

/** Reviews in drawn order, never two in a row that are siblings or told apart from each other, if that can be had. */
export function arrangeReviews<Entry extends { readonly card: StudyCard }>(
  entries: readonly Entry[],
  drawOf: (entry: Entry) => number,
  previous: StudyCard | undefined,
): readonly Entry[] {
  const waiting = [...entries].sort((a, b) => drawOf(a) - drawOf(b))
  const arranged: Entry[] = []
  let last = previous
  for (;;) {
    const clear = waiting.findIndex(({ card }) => last === undefined || !interferes(card, last))
    const [chosen] = clear === -1 ? [] : waiting.splice(clear, 1)
    if (chosen === undefined) break
    arranged.push(chosen)
    last = chosen.card
  }
  for (const entry of waiting) arranged.splice(gapFor(entry, arranged, previous), 0, entry)
  return arranged
}

/** The first place, from the end, where an entry stands beside nothing it interferes with; else the end. */
function gapFor(
  { card }: { readonly card: StudyCard },
  arranged: readonly { readonly card: StudyCard }[],
  previous: StudyCard | undefined,
): number {
  const isClear = (index: number): boolean => {
    const before = index === 0 ? previous : arranged[index - 1]?.card
    return [before, arranged[index]?.card].every((other) => other === undefined || !interferes(card, other))
  }
  for (let index = arranged.length; index >= 0; index--) if (isClear(index)) return index
  return arranged.length
}

const interferes = (a: StudyCard, b: StudyCard): boolean =>
  a.termId === b.termId || a.contrastedIds.includes(b.termId) || b.contrastedIds.includes(a.termId)
