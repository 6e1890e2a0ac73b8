import { rememberChoice } from '#client/choices'
import { type SearchDocument, createSearchIndex } from '#core/search/search-index'
import { frameWords } from '#i18n/pages/frame'
import { searchWords } from '#i18n/pages/search'
import type { Locale } from '#i18n/locale'
import type { IconName } from '#ui/icon'
import { type PagePath, localPath, pageOf } from '../../local-path'
import { perform } from '../keyboard/use-commands'
import { leavePage } from '../leave-page'
import { THEMES } from '../theme'
import { chooseLook } from '../use-look'

/** Something that can be done by its name. */
export type SearchAction = {
  readonly id: string
  readonly title: string
  readonly icon: IconName
  readonly run: () => void
}

type Place = { readonly icon: IconName; readonly name: string; readonly path: PagePath }

/** Everything that the search can do, the likeliest first. */
export function searchActions(locale: Locale, isSignedIn: boolean): readonly SearchAction[] {
  const words = searchWords(locale).actions
  const frame = frameWords(locale)
  const go = (path: PagePath) => (): void => leavePage(localPath(locale, path))
  return [
    { id: 'start', title: words.start, icon: 'review', run: go('/review') },
    ...placesOf(locale, isSignedIn).map(({ icon, name, path }) => ({
      ...{ id: path, icon, title: words.go(name), run: go(path) },
    })),
    { id: 'language', title: words.language, icon: 'settings', run: () => switchLanguage(locale) },
    ...THEMES.map((theme) => ({
      id: `theme-${theme}`,
      title: words.theme(frame.themes[theme]),
      icon: 'settings' as const,
      run: () => chooseLook('theme', theme),
    })),
    // Once this dialog is gone: the list is one as well.
    { id: 'shortcuts', title: words.shortcuts, icon: 'help', run: () => setTimeout(() => perform('help')) },
  ]
}

function placesOf(locale: Locale, isSignedIn: boolean): readonly Place[] {
  const frame = frameWords(locale)
  const words = searchWords(locale).actions
  return [
    { icon: 'today', name: frame.today, path: '/' },
    { icon: 'browse', name: frame.browse, path: '/browse' },
    { icon: 'map', name: frame.map, path: '/map' },
    { icon: 'path', name: frame.path, path: '/path' },
    { icon: 'good', name: words.check, path: '/check' },
    { icon: 'note', name: frame.note, path: '/notes' },
    { icon: 'stats', name: frame.stats, path: '/stats' },
    { icon: 'plus', name: words.outlines, path: '/outlines' },
    { icon: 'settings', name: frame.settings, path: '/settings' },
    { icon: 'help', name: frame.help, path: '/help' },
    ...(isSignedIn ? [] : [{ icon: 'open' as const, name: words.signIn, path: '/signin' as const }]),
  ]
}

function switchLanguage(locale: Locale): void {
  const other = locale === 'zh' ? 'en' : 'zh'
  rememberChoice('locale', other)
  leavePage(`${localPath(other, pageOf(location.pathname) as PagePath)}${location.search}`)
}

/** Actions are found by their name in either language. */
export function actionIndex(actions: readonly SearchAction[], inOther: readonly SearchAction[]) {
  const documents = actions.map(({ id, title }): SearchDocument => ({
    id,
    kind: 'action',
    fields: [
      { field: 'alias', text: title },
      { field: 'alias', text: inOther.find((other) => other.id === id)?.title ?? '' },
      { field: 'name', text: nameOf(title) },
    ],
  }))
  return createSearchIndex(documents)
}

/** What follows the verb: "settings" is the whole name of "Go to Settings". */
const nameOf = (title: string): string => title.replace(/^(Go to |前往：|主题：|Theme: )/, '')
