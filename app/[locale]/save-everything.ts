import { nowMs } from '#client/clock'
import { readDeviceData } from '#client/device-data'
import { downloadText } from '#client/download'
import { study } from '#client/study'
import { todayOf } from '#client/today'
import { isoDateOf } from '#core/calendar-date'
import { writeLogExport } from '#core/export-log'

/** Hands the learner all that this browser holds of them as one file. No server is asked. */
export async function saveEverything(): Promise<void> {
  const { account, deck, settings } = study.snapshot()
  const { events, refused } = await readDeviceData(account)
  const content = { exportedAtMs: nowMs(), deckVersion: deck?.version ?? null, settings, events, refused }
  downloadText(nameOfExport('all', 'json'), 'application/json', writeLogExport(content))
}

/** Such as `warmup-all-2026-11-26.json`. */
export const nameOfExport = (content: string, ending: string): string =>
  `warmup-${content}-${isoDateOf(todayOf(study.snapshot().settings))}.${ending}`
