'use client'

import { todayOf } from '#client/today'
import { useStudy } from '#client/use-study'
import { recallCurve } from '#core/stats/recall-curve'
import { progressWords } from '#i18n/pages/progress'
import { statsWords } from '#i18n/pages/stats'
import type { Locale } from '#i18n/locale'
import { studyDate } from '../progress/study-date'
import { FigureTable } from './figure-table'
import { ShareChart } from './share-chart'
import { StatsSection } from './stats-section'

const DAYS = 90
/** Rows of the table: close together where the curve is steep. */
const SHOWN = [0, 1, 3, 7, 14, 30, 60, 90]

export function CurvePart({ locale }: { readonly locale: Locale }) {
  const words = statsWords(locale).curve
  const { percent } = progressWords(locale)
  const { state, settings } = useStudy()
  const today = todayOf(settings)
  const curve = recallCurve(
    [...state.cards.values()].map(({ value }) => value),
    today,
    DAYS,
  )
  const [now = 0, later = 0] = [curve[0], curve.at(-1)]
  if (now === 0) return null
  return (
    <StatsSection title={words.title} reading={words.reading(percent(now), percent(later))}>
      <ShareChart
        {...{ shares: curve, series: words.series, percent }}
        target={{ share: settings.desiredRetention, name: words.target }}
        first={studyDate(today, locale)}
        last={studyDate(today + DAYS, locale)}
      />
      <FigureTable
        caption={words.caption}
        columns={[words.after, words.series]}
        rows={SHOWN.map((days) => [String(days), percent(curve[days] ?? 0)])}
        locale={locale}
      />
    </StatsSection>
  )
}
