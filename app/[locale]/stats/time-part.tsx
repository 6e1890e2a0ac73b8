'use client'

import { statsWords } from '#i18n/pages/stats'
import type { Locale } from '#i18n/locale'
import { studyDate } from '../progress/study-date'
import { useHistory } from '../progress/use-history'
import { BarChart } from './bar-chart'
import { FigureTable } from './figure-table'
import { StatsSection } from './stats-section'

const DAYS = 30

export function TimePart({ locale }: { readonly locale: Locale }) {
  const { minutes, day, time: words } = statsWords(locale)
  const { days, today } = useHistory()
  const shown = Array.from({ length: DAYS }, (_, index) => today - DAYS + 1 + index)
  const times = shown.map((each) => (days.get(each)?.thinkingMs ?? 0) / 60_000)
  const studied = times.filter((time) => time > 0)
  const mean = studied.reduce((sum, time) => sum + time, 0) / Math.max(1, studied.length)
  return (
    <StatsSection title={words.title} reading={words.reading(mean.toFixed(1))}>
      <BarChart
        values={times}
        series={minutes}
        first={studyDate(today - DAYS + 1, locale)}
        last={studyDate(today, locale)}
      />
      <FigureTable
        caption={words.caption}
        columns={[day, minutes]}
        rows={shown.map((each, index) => [
          studyDate(each, locale, 'weekday'),
          (times[index] ?? 0).toFixed(1),
        ])}
        locale={locale}
      />
    </StatsSection>
  )
}
