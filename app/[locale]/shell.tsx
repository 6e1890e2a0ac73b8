'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, Suspense, useEffect } from 'react'
import { registerOffline } from '#client/register-offline'
import type { Locale } from '#i18n/locale'
import { pageOf } from '../local-path'
import { late } from './late'
import styles from './shell.module.css'
import type { Theme } from './theme'

// A page is read before any of these is there; the review has no room for the frame, and never loads it.
const Frame = late(async () => (await import('./frame')).Frame)
const SyncLine = late(async () => (await import('./sync-line')).SyncLine)
const Toast = late(async () => (await import('./toast')).Toast)

type Props = {
  readonly locale: Locale
  readonly theme: Theme
  /** The words of the link past the frame: the shell carries no catalogue. */
  readonly skipToContent: string
  readonly children: ReactNode
}

/** What every page has: a way past the frame, and the frame. */
export function Shell({ locale, theme, skipToContent, children }: Props) {
  const page = pageOf(usePathname())
  const isReviewing = page === '/review'
  useEffect(registerOffline, [])
  return (
    <div className={isReviewing ? styles.bare : styles.framed}>
      <a className={styles.skip} href="#content">
        {skipToContent}
      </a>
      <Suspense>{!isReviewing && <Frame {...{ locale, theme, page }} />}</Suspense>
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Suspense>{!isReviewing && <SyncLine locale={locale} />}</Suspense>
      <Suspense>{!isReviewing && <Toast locale={locale} />}</Suspense>
    </div>
  )
}
