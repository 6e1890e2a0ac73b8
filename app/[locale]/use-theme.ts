import { useSyncExternalStore } from 'react'
import { rememberChoice } from '#client/choices'
import { type Theme, themeIn } from './theme'

/** How the app looks from now on, and at the next visit. */
export function chooseTheme(theme: Theme): void {
  rememberChoice('theme', theme)
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** The theme in force, whoever chose it. */
export const useTheme = (initial: Theme): Theme =>
  useSyncExternalStore(
    subscribe,
    () => themeIn(document.documentElement.dataset.theme),
    () => initial,
  )

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}
