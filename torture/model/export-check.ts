import type { Event } from '#core/event'
import { readLogExport, writeLogExport } from '#core/export-log'
import { DEFAULT_SETTINGS } from '#core/settings'
import { EMPTY_DIGEST } from '#core/sync/empty-digest'
import { exchange } from '#core/sync/exchange'
import { MemoryDeviceLog } from '#core/sync/memory-device-log'
import { MemoryEventLog } from '#core/sync/memory-event-log'
import { LEARNER } from './bench'
import { sha256 } from './sha256'

const IMPORTING_DEVICE = 'eeeeeeeeeeeeeeee'

/** The digest of an empty account on another server, a year later, into which this log was exported and imported. */
export async function digestAfterImport(events: readonly Event[], nowMs: number): Promise<string> {
  const about = { exportedAtMs: nowMs, deckVersion: null, settings: DEFAULT_SETTINGS, refused: [] }
  const file = readLogExport(writeLogExport({ ...about, events }))
  const device = new MemoryDeviceLog(LEARNER, () => IMPORTING_DEVICE, sha256)
  const server = new MemoryEventLog(() => nowMs + 365 * 86_400_000, sha256)
  await device.adopt(file?.events ?? [])
  await exchange(device, server)
  return server.backup().at(-1)?.digest ?? EMPTY_DIGEST
}
