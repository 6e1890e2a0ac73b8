'use client'

import { study as actions } from '#client/study'
import { todayOf } from '#client/today'
import { useStudy } from '#client/use-study'
import { type Relief, reliefOn, reliefText } from '#core/review/relief'
import { backlogOf, isLargeBacklog } from '#core/stats/relief-price'
import { reliefWords } from '#i18n/pages/relief'
import type { Locale } from '#i18n/locale'
import { studyDate } from '../progress/study-date'
import { say } from '../toast'
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
  const offer = { due, day, locale, onAccept: (text: string, said: string) => choose(text, '', said) }
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
function choose(text: string, before: string, said: string): void {
  record(text)
  say(said, () => record(before))
}

function record(value: string): void {
  actions.record({ kind: 'settings.changed', body: { key: 'backlogRelief', value } })
}

function Current({ relief, locale }: { readonly relief: Relief; readonly locale: Locale }) {
  const words = reliefWords(locale)
  return (
    <p className={styles.current}>
      <span>{words[relief.kind].line(studyDate(relief.untilDay, locale, 'weekday'))}</span>
      <button type="button" onClick={() => choose('', reliefText(relief), words.takenBack)}>
        {words.takeBack}
      </button>
    </p>
  )
}
