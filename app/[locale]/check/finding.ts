import type { FinishedCheck } from '#core/check/findings'
import { chaptersIn } from '#core/check/plan'
import type { Chapter, Deck } from '#core/deck/deck'

/** What a check may say of a chapter, in the order in which it is shown. */
export const FINDINGS = ['known', 'partly', 'unknown', 'notAsked'] as const
export type Finding = (typeof FINDINGS)[number]

export const FINDING_ICONS = { known: 'good', partly: 'hard', unknown: 'again', notAsked: 'more' } as const

export const findingIn = ({ finish }: FinishedCheck, chapterId: string): Finding =>
  finish.body.chapters.find((chapter) => chapter.chapterId === chapterId)?.finding ?? 'notAsked'

/** The chapters that a check was about, in outline order. */
export function chaptersOf({ scope }: FinishedCheck, deck: Deck): readonly Chapter[] {
  const ids = new Set(chaptersIn(deck, scope).map(({ id }) => id))
  return deck.chapters.filter(({ id }) => ids.has(id))
}
