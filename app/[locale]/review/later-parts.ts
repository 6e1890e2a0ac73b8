import { lazy } from 'react'

const importBelowAnswer = () => import('./below-answer')
const importSummary = () => import('./set-summary')
const importList = () => import('./shortcut-list')

/** What no question needs: the first answer loads all of it, so that the first question waits for none. */
export const BelowAnswer = lazy(async () => ({ default: (await importBelowAnswer()).BelowAnswer }))
export const SetSummary = lazy(async () => ({ default: (await importSummary()).SetSummary }))
export const ShortcutList = lazy(async () => ({ default: (await importList()).ShortcutList }))

/** Loads them before they are asked for. Without a network the offline copy has them. */
export function loadLaterParts(): void {
  void Promise.allSettled([importBelowAnswer(), importSummary(), importList()])
}
