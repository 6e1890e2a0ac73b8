'use client'

import { useEffect, useRef, useState } from 'react'
import { HEAT_FROM, type HeatWeek, heatMapOf } from '#core/stats/heat-map'
import { statsWords } from '#i18n/pages/stats'
import type { Locale } from '#i18n/locale'
import { Slider } from '../progress/slider'
import { studyDate } from '../progress/study-date'
import { useHistory } from '../progress/use-history'
import styles from './heat-map.module.css'
import { StatsSection } from './stats-section'

const FARTHEST_DAYS = 370

/** A year as a table of days; a slider walks through it and says each day's number. */
export function HeatMapPart({ locale }: { readonly locale: Locale }) {
  const { heat: words, cardCount } = statsWords(locale)
  const { days, today } = useHistory()
  const [back, setBack] = useState(0)
  const weeks = heatMapOf(days, today)
  const studied = weeks.flatMap((week) => week.days).filter((day) => day !== null && day.cardCount > 0)
  const picked = today - back
  const text = words.cell(studyDate(picked, locale, 'weekday'), cardCount(days.get(picked)?.cardCount ?? 0))
  return (
    <StatsSection title={words.title} reading={words.reading(studied.length)}>
      <HeatTable {...{ weeks, picked, locale }} />
      <p className={styles.legend}>
        {words.levels}
        {HEAT_FROM.map((from, index) => {
          const next = HEAT_FROM[index + 1]
          return (
            <span key={from}>
              <span className={styles.square} data-level={index + 1} aria-hidden="true" />
              {words.level(from, next === undefined ? null : next - 1)}
            </span>
          )
        })}
      </p>
      {/* Days from the oldest to today, so that right is later. */}
      <Slider
        {...{ label: words.pick, text, value: -back, range: [-FARTHEST_DAYS, 0, 1] }}
        onChange={(value) => setBack(-value)}
      />
    </StatsSection>
  )
}

type TableProps = {
  readonly weeks: readonly HeatWeek[]
  readonly picked: number
  readonly locale: Locale
}

function HeatTable({ weeks, picked, locale }: TableProps) {
  const words = statsWords(locale).heat
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.scrollTo({ left: box.current.scrollWidth }), [])
  return (
    // It scrolls on a narrow screen, and whoever scrolls by keyboard has to be able to reach it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={box} className={styles.box} role="region" aria-label={words.title} tabIndex={0}>
      <table className={styles.heat}>
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <td />
            {weeks.map(({ monday }, index) => (
              <th key={monday} scope="col">
                <span className="visually-hidden">{words.week(studyDate(monday, locale))}</span>
                <span aria-hidden="true">{monthIfNew(weeks, index, locale)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: 7 }, (_, weekday) => (
            <WeekdayRow key={weekday} {...{ weeks, weekday, picked, locale }} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function WeekdayRow({ weeks, weekday, picked, locale }: TableProps & { readonly weekday: number }) {
  const { heat: words, cardCount } = statsWords(locale)
  const name = (weeks[0]?.monday ?? 0) + weekday
  return (
    <tr>
      <th scope="row">
        <span className="visually-hidden">{studyDate(name, locale, 'weekdayName')}</span>
        <span aria-hidden="true">{weekday % 2 === 0 && studyDate(name, locale, 'letter')}</span>
      </th>
      {weeks.map(({ monday, days }) => {
        const day = days[weekday] ?? null
        if (day === null) return <td key={monday} />
        return (
          <td key={monday} data-level={day.level} data-picked={day.day === picked || undefined}>
            <span className="visually-hidden">
              {words.cell(studyDate(day.day, locale), cardCount(day.cardCount))}
            </span>
          </td>
        )
      })}
    </tr>
  )
}

/** The month's name above its first week, unless it would run into the one before. */
function monthIfNew(weeks: readonly HeatWeek[], index: number, locale: Locale): string {
  const monthOf = (at: number): string => {
    const monday = weeks[at]?.monday
    return monday === undefined ? '' : studyDate(monday, locale, 'month')
  }
  return index > 0 && monthOf(index) !== monthOf(index - 1) ? monthOf(index) : ''
}
