import type { Action, Event } from './event'
import { isKnownEvent } from './event-guard'

/**
 * What an account's device says of the settings that a guest chose before it joined: one action for each. They say so
 * forever, and the account's own choice may arrive at any time before or after.
 */
export function yieldedSettings(guestEvents: readonly Event[]): readonly Action[] {
  const devices = new Map<string, Set<string>>()
  for (const event of guestEvents) {
    if (!isKnownEvent(event) || event.kind !== 'settings.changed') continue
    const { key } = event.body
    devices.set(key, (devices.get(key) ?? new Set()).add(event.device))
  }
  return [...devices].map(([key, those]) => ({
    kind: 'settings.yielded',
    body: { key, devices: [...those] },
  }))
}
