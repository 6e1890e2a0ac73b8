import { isAppleTouch } from './reminders'

/** Chromium's own event; no other browser has it, and no standard. */
type InstallOffer = Event & { prompt(): Promise<unknown> }

let offer: InstallOffer | null = null
const listeners = new Set<() => void>()
const tell = (): void => listeners.forEach((listener) => listener())

if (typeof window !== 'undefined') {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault() // we ask in our own line, never unasked
    offer = event as InstallOffer
    tell()
  })
  addEventListener('appinstalled', () => {
    offer = null
    tell()
  })
}

export function subscribeToInstall(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** How this browser lets the app be installed: by a question of its own, or by steps that the learner takes. */
export type InstallWay = 'prompt' | 'ios' | 'menu' | 'installed'

export function installWay(): InstallWay {
  if (matchMedia('(display-mode: standalone)').matches) return 'installed'
  if (offer !== null) return 'prompt'
  return isAppleTouch() ? 'ios' : 'menu'
}

/** Shows the browser's own question. Call it on a click. */
export async function install(): Promise<void> {
  const held = offer
  offer = null
  await held?.prompt()
  tell()
}

const DISMISSED_KEY = 'warmup.install-dismissed'

/** Kept in this browser alone: another device is another home screen. */
export const isInstallDismissed = (): boolean => localStorage.getItem(DISMISSED_KEY) !== null
export function dismissInstall(): void {
  localStorage.setItem(DISMISSED_KEY, '1')
  tell()
}
