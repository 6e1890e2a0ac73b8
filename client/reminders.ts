/** Whether this very browser can be woken, and what stands in the way. */
export type PushState = 'on' | 'off' | 'denied' | 'unsupported' | 'needs-install'

/** How the server reminds. */
export type ReminderService = {
  readonly publicKey: string
  /** Whether it can send mail to this learner. */
  readonly hasMail: boolean
  /** When reminders stopped by themselves or by a mail's link, in Unix milliseconds. */
  readonly stoppedAtMs: number | null
}

/** Null without a network or a session. */
export async function readReminderService(): Promise<ReminderService | null> {
  const response = await fetch('/api/reminders', { cache: 'no-store' }).catch(() => null)
  const body: unknown = response?.ok === true ? await response.json().catch(() => null) : null
  return isService(body) ? body : null
}

const isService = (value: unknown): value is ReminderService =>
  typeof value === 'object' && value !== null && 'publicKey' in value && 'hasMail' in value

export async function readPushState(): Promise<PushState> {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window))
    return isAppleTouch() ? 'needs-install' : 'unsupported'
  if (Notification.permission === 'denied') return 'denied'
  const registration = await navigator.serviceWorker.getRegistration()
  const held = await registration?.pushManager.getSubscription()
  return held && Notification.permission === 'granted' ? 'on' : 'off'
}

/** An iPhone or iPad, which can install an app from Safari's share sheet alone. iPads call themselves Macs. */
export const isAppleTouch = (): boolean =>
  /iPhone|iPad/.test(navigator.userAgent) ||
  (navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1)

/** Asks for permission and names this browser to the server. Call it on a click: browsers want one. */
export async function allowPush(publicKey: string): Promise<PushState | 'failed'> {
  if ((await Notification.requestPermission()) !== 'granted') return readPushState()
  try {
    const { pushManager } = await navigator.serviceWorker.ready
    const subscription = await pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: publicKey,
    })
    if (await tellServer('POST', subscription.endpoint)) return 'on'
    await subscription.unsubscribe()
    return 'failed'
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return 'failed' // the browser's push service is out of reach
  }
}

/** This browser is not woken any more. The server hears of it, now or by the push service's answer. */
export async function stopPush(): Promise<PushState> {
  const registration = await navigator.serviceWorker.getRegistration()
  const held = await registration?.pushManager.getSubscription()
  if (held) {
    await tellServer('DELETE', held.endpoint)
    await held.unsubscribe()
  }
  return readPushState()
}

async function tellServer(method: 'POST' | 'DELETE', endpoint: string): Promise<boolean> {
  const request = {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ endpoint }),
  }
  const response = await fetch('/api/reminders/push', request).catch(() => null)
  return response?.ok === true
}
