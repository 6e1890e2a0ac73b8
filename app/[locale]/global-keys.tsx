'use client'

import { Suspense, useState } from 'react'
import type { Locale } from '#i18n/locale'
import { type PagePath, localPath } from '../local-path'
import { useCommands } from './keyboard/use-commands'
import { late } from './late'
import { leavePage } from './leave-page'

const ShortcutList = late(async () => (await import('./keyboard/shortcut-list')).ShortcutList)
const Search = late(async () => (await import('./search/search')).Search)

/** The keys that work on every page, and what they open. */
export function GlobalKeys({ locale }: { readonly locale: Locale }) {
  const [open, setOpen] = useState<'list' | 'search' | null>(null)
  const close = (): void => setOpen(null)
  const go = (path: PagePath) => () => leavePage(localPath(locale, path))
  useCommands({
    help: () => setOpen('list'),
    search: () => setOpen('search'),
    goToday: go('/'),
    goReview: go('/review'),
    goBrowse: go('/browse'),
    goMap: go('/map'),
    goPath: go('/path'),
    goStats: go('/stats'),
  })
  return (
    <Suspense>
      {open === 'list' && <ShortcutList locale={locale} onClose={close} />}
      {open === 'search' && <Search locale={locale} onClose={close} />}
    </Suspense>
  )
}
