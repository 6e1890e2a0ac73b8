'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { registerOffline } from '#client/register-offline'
import { rememberChoice } from '#client/choices'
import { useStudy } from '#client/use-study'
import { type Locale, pick } from '#i18n/translate'
import { type PagePath, localPath, pageOf } from '../local-path'
import { late } from './late'
import styles from './shell.module.css'
import { THEMES, type Theme } from './theme'

/** The review has no room for it, and does not load it. */
const SyncLine = late(async () => (await import('./sync-line')).SyncLine)

type Props = { readonly locale: Locale; readonly theme: Theme; readonly children: ReactNode }

const PAGES = ['today', 'review', 'browse', 'path', 'outlines', 'settings', 'help'] as const
const PATHS: Readonly<Record<(typeof PAGES)[number], PagePath>> = {
  today: '/',
  review: '/review',
  browse: '/browse',
  path: '/path',
  outlines: '/outlines',
  settings: '/settings',
  help: '/help',
}

/** What surrounds every page: where one can go, who is signed in, whether all is on the server. */
export function Shell({ locale, theme, children }: Props) {
  const words = pick(locale)
  const page = pageOf(usePathname())
  const isReviewing = page === '/review'
  useEffect(registerOffline, [])
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {words.skipToContent}
      </a>
      <header className={isReviewing ? `${styles.header} ${styles.quiet}` : styles.header}>
        <a className={styles.brand} href={localPath(locale, '/')}>
          {words.appName}
        </a>
        <nav aria-label={words.nav.label}>
          {PAGES.map((name) => (
            <a
              key={name}

              href={localPath(locale, PATHS[name])}
              aria-current={page === PATHS[name] ? 'page' : undefined}
            >
              {words.nav[name]}
            </a>
          ))}
        </nav>
        <div className={styles.side}>
          <AccountLink locale={locale} />
          <ThemeChoice locale={locale} initial={theme} />
          <LanguageLink locale={locale} page={page} />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Suspense>{!isReviewing && <SyncLine locale={locale} />}</Suspense>
    </div>
  )
}

function AccountLink({ locale }: { readonly locale: Locale }) {
  const { account } = useStudy()
  const words = pick(locale)
  return account === null ? (
    <a href={localPath(locale, '/signin')}>{words.nav.signIn}</a>
  ) : (
    <a href={localPath(locale, '/settings')}>{account.email ?? words.nav.settings}</a>
  )
}

/** A whole new page: every word changes, and the choice is kept for the next visit. */
function LanguageLink({ locale, page }: { readonly locale: Locale; readonly page: string }) {
  const other = locale === 'zh' ? 'en' : 'zh'
  const target = other === 'zh' ? page : `/en${page === '/' ? '' : page}`
  return (
    <a href={target} lang={other} hrefLang={other} onClick={() => rememberChoice('locale', other)}>
      {pick(locale).nav.language}
    </a>
  )
}

function ThemeChoice({ locale, initial }: { readonly locale: Locale; readonly initial: Theme }) {
  const [theme, setTheme] = useState(initial)
  const words = pick(locale).nav
  function choose(next: Theme): void {
    setTheme(next)
    rememberChoice('theme', next)
    if (next === 'auto') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = next
  }
  return (
    <select aria-label={words.theme} value={theme} onChange={(event) => choose(event.target.value as Theme)}>
      {THEMES.map((each) => (
        <option key={each} value={each}>
          {words.themes[each]}
        </option>
      ))}
    </select>
  )
}
