'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { registerOffline } from '#client/register-offline'
import { type Locale, pick } from '#i18n/translate'
import { type PagePath, localPath, pageOf } from '../local-path'
import { useCommands } from './keyboard/use-commands'
import { late } from './late'
import { leavePage } from './leave-page'
import styles from './shell.module.css'
import type { Theme } from './theme'

/** The review has no room for what surrounds the other pages, and does not load it. */
const Frame = late(async () => (await import('./frame')).Frame)
const SyncLine = late(async () => (await import('./sync-line')).SyncLine)
const Toast = late(async () => (await import('./toast')).Toast)
const ShortcutList = late(async () => (await import('./keyboard/shortcut-list')).ShortcutList)
const Search = late(async () => (await import('./search/search')).Search)

type Props = { readonly locale: Locale; readonly theme: Theme; readonly children: ReactNode }

/** What every page has: a way past the frame, the frame, and the keys that work everywhere. */
export function Shell({ locale, theme, children }: Props) {
  const page = pageOf(usePathname())
  const isReviewing = page === '/review'
  const [isListOpen, setIsListOpen] = useState(false)
  const [isSearchOpen, setIsSearchOpen] = useState(false)
  const go = (path: PagePath) => () => leavePage(localPath(locale, path))
  useEffect(registerOffline, [])
  useCommands({
    help: () => setIsListOpen(true),
    search: () => setIsSearchOpen(true),
    goToday: go('/'),
    goReview: go('/review'),
    goBrowse: go('/browse'),
    goMap: go('/map'),
    goPath: go('/path'),
    goStats: go('/stats'),
  })
  return (
    <div className={isReviewing ? styles.bare : styles.framed}>
      <a className={styles.skip} href="#content">
        {pick(locale).skipToContent}
      </a>
      <Suspense>{!isReviewing && <Frame {...{ locale, theme, page }} />}</Suspense>
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Suspense>{!isReviewing && <SyncLine locale={locale} />}</Suspense>
      <Suspense>{!isReviewing && <Toast locale={locale} />}</Suspense>
      <Suspense>
        {isListOpen && <ShortcutList locale={locale} onClose={() => setIsListOpen(false)} />}
      </Suspense>
      <Suspense>{isSearchOpen && <Search locale={locale} onClose={() => setIsSearchOpen(false)} />}</Suspense>
    </div>
  )
}
