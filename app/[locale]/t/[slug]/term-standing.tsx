'use client'

import { reliefToday, todayOf } from '#client/today'
import { useStudy } from '#client/use-study'
import { isDueBy } from '#core/review/due-day'
import { termWords } from '#i18n/pages/term'
import type { Locale } from '#i18n/locale'
import styles from './term.module.css'

type Props = { readonly cardIds: readonly string[]; readonly locale: Locale }

/** How far this learner has come with the term's cards; nothing before the browser's records are read. */
export function TermStanding({ cardIds, locale }: Props) {
  const words = termWords(locale)
  const { state, settings, status } = useStudy()
  if (status !== 'ready') return <p className={styles.standing}>{words.cards(cardIds.length)}</p>
  const states = cardIds.flatMap((id) => state.cards.at(id)?.value ?? [])
  const begun = states.filter(({ progress }) => progress !== null)
  const due = states.filter((each) => isDueBy(each, todayOf(settings), reliefToday(settings))).length
  return (
    <p className={styles.standing}>
      {words.cards(cardIds.length)} · {words.begun(begun.length)} · {words.due(due)}
    </p>
  )
}
