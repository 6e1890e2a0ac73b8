import type { Route } from 'next'
import type { Locale } from '#i18n/locale'

export type PagePath =
  | '/'
  | '/review'
  | '/browse'
  | '/map'
  | '/path'
  | '/check'
  | '/notes'
  | '/outlines'
  | '/stats'
  | '/settings'
  | '/account'
  | '/data'
  | '/print'
  | '/signin'
  | '/forgot'
  | '/privacy'
  | '/help'
  | `/t/${string}`

/** A page's path in a language: Chinese has no prefix, English is under /en (proxy.ts). */
export const localPath = (locale: Locale, path: PagePath): Route =>
  (locale === 'zh' ? path : `/en${path === '/' ? '' : path}`) as Route

/** The page that a browser path or a rewritten one stands for, without its language. */
export const pageOf = (pathname: string): string => pathname.replace(/^\/(zh|en)(?=\/|$)/, '') || '/'
