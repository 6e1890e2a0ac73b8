/** What the guest of this browser was asked and suggested: kept here alone, as the guest is nowhere else. */

const ASKED_KEY = 'warmup.beginning-asked'
const DECLINES_KEY = 'warmup.account-declines'

/** Whether the questions at the end of the first minute were put. */
export const isBeginningAsked = (): boolean => localStorage.getItem(ASKED_KEY) !== null
export const rememberBeginningAsked = (): void => localStorage.setItem(ASKED_KEY, '1')

const listeners = new Set<() => void>()

export function subscribeToDeclines(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** How often an account was suggested and declined. */
export const accountDeclines = (): number => Number(localStorage.getItem(DECLINES_KEY))

export function rememberDeclines(count: number): void {
  localStorage.setItem(DECLINES_KEY, String(count))
  listeners.forEach((listener) => listener())
}
