'use client'

import { useEffect, useId } from 'react'
import { rememberChoice } from '#client/choices'
import { takeOverWhenQuiet } from '#client/take-over'
import { useStudy } from '#client/use-study'
import { appWords } from '#i18n/pages/app'
import { frameWords } from '#i18n/pages/frame'
import type { Locale } from '#i18n/locale'
import { Icon, type IconName } from '#ui/icon'
import { Logo } from '#ui/logo'
import { type PagePath, localPath } from '../local-path'
import { repeatEarlyPresses } from './early-presses'
import styles from './frame.module.css'
import { GlobalKeys } from './global-keys'
import { perform } from './keyboard/use-commands'
import { countedQueueOf } from './study-queue'
import { THEMES, type Theme } from './theme'
import { chooseLook, useLook } from './use-look'

type Place = { readonly name: IconName & keyof ReturnType<typeof frameWords>; readonly path: PagePath }

const FIRST: readonly Place[] = [
  { name: 'today', path: '/' },
  { name: 'review', path: '/review' },
  { name: 'browse', path: '/browse' },
  { name: 'map', path: '/map' },
]
const FURTHER: readonly Place[] = [
  { name: 'path', path: '/path' },
  { name: 'note', path: '/notes' },
  { name: 'stats', path: '/stats' },
]
/** Help is last everywhere. */
const LAST: readonly Place[] = [
  { name: 'settings', path: '/settings' },
  { name: 'help', path: '/help' },
]

type Props = { readonly locale: Locale; readonly theme: Theme; readonly page: string }

/** Where one can go: a rail beside a wide page, a bar of tabs under a narrow one, where the rest is behind "more". */
export function Frame({ locale, theme, page }: Props) {
  const words = frameWords(locale)
  const moreId = useId()
  useEffect(repeatEarlyPresses, [])
  useEffect(takeOverWhenQuiet, []) // the review has no frame, so that no review is interrupted
  const links = (places: readonly Place[]) =>
    places.map((place) => <PlaceLink key={place.path} {...{ place, locale, page }} />)
  return (
    <header className={styles.frame}>
      <GlobalKeys locale={locale} />
      <div className={styles.top}>
        <a className={styles.brand} href={localPath(locale, '/')}>
          <Logo />
          {appWords(locale).appName}
        </a>
        <SearchButton locale={locale} />
        <LanguageLink locale={locale} page={page} />
      </div>
      <nav aria-label={words.label} className={styles.places}>
        {links(FIRST)}
        <button type="button" className={styles.more} popoverTarget={moreId}>
          <Icon name="more" />
          {words.more}
        </button>
        <div id={moreId} popover="auto" className={styles.further}>
          {links(FURTHER)}
          <div className={styles.last}>
            {links(LAST)}
            <AccountLink locale={locale} />
            <ThemeChoice locale={locale} initial={theme} />
          </div>
        </div>
      </nav>
    </header>
  )
}

function SearchButton({ locale }: { readonly locale: Locale }) {
  return (
    <button
      type="button"
      className={styles.search}
      aria-keyshortcuts="/ Control+K"
      onClick={() => perform('search')}
    >
      <Icon name="search" />
      <span>{frameWords(locale).search}</span>
      <kbd aria-hidden="true">/</kbd>
    </button>
  )
}

type LinkProps = { readonly place: Place; readonly locale: Locale; readonly page: string }

function PlaceLink({ place: { name, path }, locale, page }: LinkProps) {
  const words = frameWords(locale)
  return (
    <a
      className={styles.place}
      href={localPath(locale, path)}
      aria-current={page === path ? 'page' : undefined}
    >
      <Icon name={name} />
      <span>{words[name]}</span>
      {path === '/review' && <DueCount />}
    </a>
  )
}

/** How many cards wait; nothing before the browser's records are read, and nothing when none does. */
function DueCount() {
  const study = useStudy()
  if (study.status !== 'ready' || study.deck === null) return null
  const count = countedQueueOf(study).entries.length
  return count > 0 && <span className={styles.count}>{count}</span>
}

function AccountLink({ locale }: { readonly locale: Locale }) {
  const { account } = useStudy()
  const words = frameWords(locale)
  return (
    <a className={styles.place} href={localPath(locale, account === null ? '/signin' : '/account')}>
      <span className={styles.account}>
        {account === null ? words.signIn : (account.email ?? words.settings)}
      </span>
    </a>
  )
}

/** A whole new page: every word changes, and the choice is kept for the next visit. */
function LanguageLink({ locale, page }: { readonly locale: Locale; readonly page: string }) {
  const other = locale === 'zh' ? 'en' : 'zh'
  const target = other === 'zh' ? page : `/en${page === '/' ? '' : page}`
  return (
    <a
      className={styles.language}
      href={`${target}?language=${other}`}
      lang={other}
      hrefLang={other}
      onClick={() => rememberChoice('locale', other)}
    >
      {frameWords(locale).language}
    </a>
  )
}

function ThemeChoice({ locale, initial }: { readonly locale: Locale; readonly initial: Theme }) {
  const theme = useLook('theme', initial)
  const words = frameWords(locale)
  return (
    <select
      className={styles.theme}
      aria-label={words.theme}
      value={theme}
      onChange={(event) => chooseLook('theme', event.target.value as Theme)}
    >
      {THEMES.map((each) => (
        <option key={each} value={each}>
          {words.themes[each]}
        </option>
      ))}
    </select>
  )
}
