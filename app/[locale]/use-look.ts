import { useSyncExternalStore } from 'react'
import { rememberChoice } from '#client/choices'
import type { Languages, Locale } from '#i18n/locale'
import {
  type Motion,
  type NameOrder,
  type TextSize,
  languagesBy,
  motionIn,
  nameOrderIn,
  textSizeIn,
} from './appearance'
import { type Theme, themeIn } from './theme'

/** How this device shows the app. The page itself holds it: the server drew it from cookies. */
type Look = {
  readonly theme: Theme
  readonly text: TextSize
  readonly motion: Motion
  readonly names: NameOrder
}

const page = (): HTMLElement => document.documentElement

const READ: { readonly [Name in keyof Look]: () => Look[Name] } = {
  theme: () => themeIn(page().dataset.theme),
  text: () => textSizeIn(page().style.fontSize.replace('%', '')),
  motion: () => motionIn(page().dataset.motion),
  names: () => nameOrderIn(page().dataset.names),
}

const DRAW: { readonly [Name in keyof Look]: (value: Look[Name]) => void } = {
  theme: (theme) => setData('theme', theme === 'auto' ? null : theme),
  text: (size) => {
    page().style.fontSize = size === 100 ? '' : `${size}%`
  },
  motion: (motion) => setData('motion', motion === 'off' ? 'off' : null),
  names: (order) => setData('names', order === 'app' ? null : order),
}

function setData(name: 'theme' | 'motion' | 'names', value: string | null): void {
  if (value === null) delete page().dataset[name]
  else page().dataset[name] = value
}

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Shows the app that way from now on, on this page and on those to come. */
export function chooseLook<Name extends keyof Look>(name: Name, value: Look[Name]): void {
  DRAW[name](value)
  rememberChoice(name, String(value))
  for (const listener of listeners) listener()
}

/** What is chosen; `initial` is what the server knew of it. */
export const useLook = <Name extends keyof Look>(name: Name, initial: Look[Name]): Look[Name] =>
  useSyncExternalStore(subscribe, READ[name], () => initial)

/** The language in which a term is read first, and the other. */
export const useLanguages = (locale: Locale): Languages => languagesBy(useLook('names', 'app'), locale)
