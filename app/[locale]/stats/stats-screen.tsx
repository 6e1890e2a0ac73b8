'use client'

import { useStudy } from '#client/use-study'
import { progressWords } from '#i18n/pages/progress'
import { statsWords } from '#i18n/pages/stats'
import type { Locale } from '#i18n/locale'
import { pick } from '#i18n/translate'
import { WeekPart } from '../progress/week-part'
import { CurvePart } from './curve-part'
import { HardestPart } from './hardest-part'
import { HeatMapPart } from './heat-map-part'
import { LoadPart } from './load-part'
import { RetentionPart } from './retention-part'
import { StatsSection } from './stats-section'
import styles from './stats.module.css'
import { TimePart } from './time-part'

/** What the history says, the week first and single numbers never alone. */
export function StatsScreen({ locale }: { readonly locale: Locale }) {
  const words = statsWords(locale)
  const { status, state } = useStudy()
  return (
    <section className={styles.page}>
      <h1>{words.title}</h1>
      <p className={styles.reading}>
        {status !== 'ready'
          ? pick(locale).review.loading
          : state.cards.size === 0
            ? words.noHistory
            : words.littleSaid}
      </p>
      {status === 'ready' && <Parts locale={locale} />}
    </section>
  )
}

function Parts({ locale }: { readonly locale: Locale }) {
  const { settings, deck } = useStudy()
  return (
    <>
      {settings.showProgress && (
        <StatsSection title={progressWords(locale).week} reading={null}>
          <WeekPart locale={locale} />
        </StatsSection>
      )}
      <RetentionPart locale={locale} />
      <LoadPart locale={locale} />
      {settings.showProgress && <HeatMapPart locale={locale} />}
      <TimePart locale={locale} />
      {deck !== null && <HardestPart {...{ deck, locale }} />}
      <CurvePart locale={locale} />
    </>
  )
}
