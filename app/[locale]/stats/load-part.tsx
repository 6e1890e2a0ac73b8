'use client'

import { reliefToday, todayOf } from '#client/today'
import { useStudy } from '#client/use-study'
import { loadForecast } from '#core/stats/load-forecast'
import { statsWords } from '#i18n/pages/stats'
import type { Locale } from '#i18n/locale'
import { studyDate } from '../progress/study-date'
import { BarChart } from './bar-chart'
import { FigureTable } from './figure-table'
import { StatsSection } from './stats-section'

const DAYS = 30

export function LoadPart({ locale }: { readonly locale: Locale }) {
  const { cards, day, cardCount, load: words } = statsWords(locale)
  const study = useStudy()
  const today = todayOf(study.settings)
  const states = study.cards.flatMap(({ id }) => study.state.cards.at(id)?.value ?? [])
  const load = loadForecast(states, today, DAYS, reliefToday(study.settings))
  const [now = 0, ...later] = load
  const mean = later.reduce((sum, count) => sum + count, 0) / later.length
  return (
    <StatsSection title={words.title} reading={words.reading(now, mean.toFixed(1))}>
      <BarChart
        values={load}
        series={cards}
        first={studyDate(today, locale)}
        last={studyDate(today + DAYS - 1, locale)}
      />
      <FigureTable
        caption={words.caption}
        columns={[day, cards]}
        rows={load.map((count, index) => [studyDate(today + index, locale, 'weekday'), cardCount(count)])}
        locale={locale}
      />
    </StatsSection>
  )
}
