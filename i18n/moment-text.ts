import { LANGUAGE_TAGS, type Locale } from './locale'

/** Day and minute, with the year: for what may be long ago. */
export const formatMoment = (atMs: number, locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(atMs)

export const formatDate = (atMs: number, locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { dateStyle: 'medium', timeZone }).format(atMs)
