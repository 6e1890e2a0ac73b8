import { en } from './en'
import { LANGUAGE_TAGS, type Locale } from './locale'
import { type Messages, zh } from './zh'

export const pick = (locale: Locale): Messages => (locale === 'zh' ? zh : en)

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const MONTH_DAYS = 30.44
const YEAR_DAYS = 365.25

/** A time span in the largest unit that suits it: `10m`, `3d`, `2.5mo`; long, in words. */
export function formatInterval(spanMs: number, locale: Locale, form: 'short' | 'long' = 'short'): string {
  const words = pick(locale)[form === 'short' ? 'interval' : 'intervalLong']
  const days = spanMs / DAY_MS
  if (spanMs < MINUTE_MS) return words.underMinute
  if (spanMs < HOUR_MS) return words.minutes(whole(spanMs / MINUTE_MS))
  if (days < 1) return words.hours(whole(spanMs / HOUR_MS))
  if (days < MONTH_DAYS) return words.days(whole(days))
  return days < YEAR_DAYS
    ? words.months(oneDecimal(days / MONTH_DAYS))
    : words.years(oneDecimal(days / YEAR_DAYS))
}

const whole = (value: number): string => String(Math.round(value))
const oneDecimal = (value: number): string => String(Math.round(value * 10) / 10)

export const formatTime = (atMs: number, locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { hour: '2-digit', minute: '2-digit', timeZone }).format(
    atMs,
  )

export const formatDay = (atMs: number, locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone,
  }).format(atMs)
