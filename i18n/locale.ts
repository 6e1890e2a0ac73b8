export type Locale = 'zh' | 'en'

/** Both, in the order in which a learner wants a term's names. */
export type Languages = readonly [first: Locale, other: Locale]
export const LOCALES = ['zh', 'en'] as const satisfies readonly Locale[]

/** The language tag that goes into `lang`. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' }

/** A path segment as a locale; anything unknown is the source language. */
export const localeIn = (segment: string): Locale => (segment === 'en' ? 'en' : 'zh')
