import type { Card } from '../deck/card'
import type { Chapter, Deck } from '../deck/deck'
import type { Settings } from '../settings'

/** What is printed: a chapter with all that lies below it, or one term. */
export type PrintSubject = { readonly chapterId: string } | { readonly termId: string }

/** A chapter's cards, or a term's, in outline order, as far as the learner wants their tier and kind. */
export function printedCards(
  deck: Deck,
  subject: PrintSubject,
  settings: Pick<Settings, 'maxTier' | 'hiddenKinds'>,
): readonly Card[] {
  const termIds = new Set('termId' in subject ? [subject.termId] : termIdsIn(deck, subject.chapterId))
  const hidden = settings.hiddenKinds.split(',')
  return deck.cards.filter(
    ({ termIds: [own = ''], tier, kind }) =>
      termIds.has(own) && tier <= settings.maxTier && !hidden.includes(kind),
  )
}

function termIdsIn(deck: Deck, chapterId: string): readonly string[] {
  const chapterIds = new Set(chaptersBelow(deck.chapters, chapterId))
  return deck.terms.filter(({ group }) => chapterIds.has(group)).map(({ id }) => id)
}

const chaptersBelow = (chapters: readonly Chapter[], chapterId: string): readonly string[] => [
  chapterId,
  ...chapters
    .filter(({ parentId }) => parentId === chapterId)
    .flatMap(({ id }) => chaptersBelow(chapters, id)),
]
