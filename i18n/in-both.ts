import type { Locale } from './locale'

/** Words of a page in both languages. The Chinese is the source: an English key that is missing or too much does not compile. */
export const inBoth =
  <Words>(zh: Words, en: NoInfer<Words>) =>
  (locale: Locale): Words =>
    locale === 'zh' ? zh : en
