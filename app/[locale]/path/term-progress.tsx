import { useStudy } from '#client/use-study'
import type { TermStatus } from '#core/deck/term'
import { branchStanding } from '#core/stats/term-standing'
import { pathWords } from '#i18n/pages/path'
import type { Locale } from '#i18n/locale'
import { RecallBar } from '../progress/recall-bar'
import { useStandings } from '../progress/use-standings'

const SUGGESTED_SHARE = 0.8

type Props = { readonly status: TermStatus; readonly isTicked: boolean; readonly locale: Locale }

/** How much of the terms is likely remembered today; at four fifths it suggests the tick, and never sets it. */
export function TermProgress({ status, isTicked, locale }: Props) {
  const words = pathWords(locale)
  const { deck } = useStudy()
  const standings = useStandings()
  if (deck === null) return null
  const terms = deck.terms.filter((term) => term.status === status)
  const share = branchStanding(
    terms.map(({ id }) => id),
    standings,
  ).recall
  return (
    <>
      <span className="visually-hidden">{words.progress} </span>
      <RecallBar share={share} locale={locale} /> {share >= SUGGESTED_SHARE && !isTicked && words.suggestTick}
    </>
  )
}
