import { enPages } from './en-pages'
import type { Locale } from './translate'
import { type PageMessages, zhPages } from './zh-pages'

/** The words of the pages beside the review. */
export const pickPages = (locale: Locale): PageMessages => (locale === 'zh' ? zhPages : enPages)
