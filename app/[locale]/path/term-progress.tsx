import { todayOf } from '#client/today'
import { useStudy } from '#client/use-study'
import { UNSEEN_CARD } from '#core/card-state'
import type { TermStatus } from '#core/deck/term'
import { recallOf } from '#core/review/review-order'
import { pathWords } from '#i18n/pages/path'
import type { Locale } from '#i18n/translate'

const SUGGESTED_SHARE = 0.8

type Props = { readonly status: TermStatus; readonly isTicked: boolean; readonly locale: Locale }

/** How much of the terms is likely remembered today; at four fifths it suggests the tick, and never sets it. */
export function TermProgress({ status, isTicked, locale }: Props) {
  const words = pathWords(locale)
  const { deck, state, settings } = useStudy()
  if (deck === null) return null
  const day = todayOf(settings)
  const recalls = deck.terms
    .filter((term) => term.status === status)
    .map(({ id }) => {
      const naming = deck.cards.find(({ kind, termIds }) => kind === 'K1' && termIds[0] === id)
      return recallOf(state.cards.at(naming?.id ?? '')?.value ?? UNSEEN_CARD, day)
    })
  const share = recalls.reduce((sum, recall) => sum + recall, 0) / Math.max(1, recalls.length)
  return (
    <>
      <meter min={0} max={1} value={share} aria-label={words.progress} /> {Math.round(share * 100)} %
      {share >= SUGGESTED_SHARE && !isTicked && ` ${words.suggestTick}`}
    </>
  )
}
