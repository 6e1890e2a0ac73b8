/** Every page, by its path without a language. A new page is judged once it stands here. */
export const PAGES = [
  '/',
  '/review',
  '/browse',
  '/map',
  '/path',
  '/check',
  '/stats',
  '/t/loss-cross-entropy',
  '/t/aug-affine',
  '/outlines',
  '/notes',
  '/notes?new=card',
  '/settings',
  '/account',
  '/data',
  '/offline',
  '/unsubscribe?token=a.b',
  '/signin',
  '/forgot',
  '/link/reset#token',
  '/help',
  '/privacy',
  '/print',
  '/no-such-page',
] as const

export const localPage = (locale: 'zh' | 'en', path: string): string =>
  locale === 'zh' ? path : `/en${path === '/' ? '' : path}`
