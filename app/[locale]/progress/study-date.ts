import { LANGUAGE_TAGS, type Locale } from '#i18n/locale'

const DAY_MS = 86_400_000

const STYLES = {
  /** 3 Nov */
  day: { day: 'numeric', month: 'short' },
  /** Tue 3 Nov */
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  month: { month: 'short' },
  /** T */
  letter: { weekday: 'narrow' },
  weekdayName: { weekday: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const formats = new Map<string, Intl.DateTimeFormat>()

/** A study day in words. It is a calendar day already, so no zone may move it. */
export function studyDate(day: number, locale: Locale, style: keyof typeof STYLES = 'day'): string {
  const key = `${locale} ${style}`
  const options = { ...STYLES[style], timeZone: 'UTC' }
  const format = formats.get(key) ?? new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], options)
  formats.set(key, format)
  return format.format(day * DAY_MS)
}
