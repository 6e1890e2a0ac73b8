'use client'

import { todayOf } from '#client/today'
import { useStudy } from '#client/use-study'
import { type Relief, reliefOn } from '#core/review/relief'
import { backlogOf, isLargeBacklog } from '#core/stats/relief-price'
import { reliefWords } from '#i18n/pages/relief'
import type { Locale } from '#i18n/locale'
import { changeSetting } from '../change-setting'
import { studyDate } from '../progress/study-date'
import { AsideOffer, PauseOffer, SpreadOffer } from './relief-offers'
import styles from './relief.module.css'

/** The relief in force with a way back, or what could be done about a large backlog. */
export function ReliefPart({ locale }: { readonly locale: Locale }) {
  const { cards, state, settings } = useStudy()
  const day = todayOf(settings)
  const relief = reliefOn(day, settings.backlogRelief)
  if (relief !== null) return <Current {...{ relief, locale }} />
  const due = backlogOf({ cards, stateOf: (cardId) => state.cards.at(cardId)?.value, day })
  if (!isLargeBacklog(due.length, settings.reviewsPerDay)) return null
  const words = reliefWords(locale)
  const offer = { due, day, locale, onAccept: choose }
  return (
    <section className={styles.relief} aria-labelledby="relief">
      <h2 id="relief">{words.title(due.length)}</h2>
      <p>{words.why}</p>
      <SpreadOffer {...offer} />
      <PauseOffer {...offer} />
      <AsideOffer {...offer} />
    </section>
  )
}

/** One event accepts a relief, one takes it back; the undo of either is the other. */
const choose = (text: string, said: string): void => changeSetting('backlogRelief', text, said)

function Current({ relief, locale }: { readonly relief: Relief; readonly locale: Locale }) {
  const words = reliefWords(locale)
  return (
    <p className={styles.current}>
      <span>{words[relief.kind].line(studyDate(relief.untilDay, locale, 'weekday'))}</span>
      <button type="button" onClick={() => choose('', words.takenBack)}>
        {words.takeBack}
      </button>
    </p>
  )
}
