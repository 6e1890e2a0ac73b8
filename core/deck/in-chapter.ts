import type { Chapter, DeckTerm } from './deck'
import type { StudyCard } from './study-card'

/** Stands for the learner's own cards where a chapter is named. */
export const OWN_CARDS = 'own'

type Outline = { readonly terms: readonly DeckTerm[]; readonly chapters: readonly Chapter[] }

/** Whether a card belongs to a chapter or to one below it; `own` asks for the learner's own cards. */
export function inChapter({ terms, chapters }: Outline, chapterId: string): (card: StudyCard) => boolean {
  if (chapterId === OWN_CARDS) return (card) => card.kind === null
  const within = new Set([chapterId])
  // Chapters stand in outline order: a parent comes before what is below it.
  for (const { id, parentId } of chapters) if (parentId !== null && within.has(parentId)) within.add(id)
  const termIds = new Set(terms.filter(({ group }) => within.has(group)).map(({ id }) => id))
  return (card) => card.kind !== null && termIds.has(card.termId)
}
