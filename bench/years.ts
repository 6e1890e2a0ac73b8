import type { ClientEvent } from '#core/event'
import { sampleLog } from '#core/sample-events'
import { clientPartOf } from '#core/sync/canonical-json'
import { EVENTS_PER_REQUEST, PROTO } from '#core/sync/event-log'
import type { Database } from '#server/db'
import { createEventLog, lineageOf } from '#server/event-log'

export const EVENTS_OF_YEARS = 50_000
const CARDS = 2_500

/** The sample runs on for 400 days from its start. */
const DAYS_BACK = 402

const inThePast = (event: ClientEvent): ClientEvent => ({
  ...event,
  atMs: event.atMs - DAYS_BACK * 86_400_000,
  studyDay: event.studyDay - DAYS_BACK,
})

/** Gives a learner years of reviews, past the door of devices: its limit lets in a few thousand a minute. */
export async function storeYears(database: Database, learnerId: string): Promise<void> {
  const log = createEventLog(database, learnerId, Date.now)
  const lineage = await lineageOf(database)
  const events = sampleLog(EVENTS_OF_YEARS, CARDS).map(clientPartOf).map(inThePast)
  for (let start = 0; start < events.length; start += EVENTS_PER_REQUEST) {
    const offered = events.slice(start, start + EVENTS_PER_REQUEST)
    const cursor = EVENTS_OF_YEARS // nothing need come back
    const { refused } = await log.answer({ proto: PROTO, learnerId, lineage, cursor, events: offered })
    if (refused.length > 0) throw new Error(`of the events from ${start} on, ${refused.length} were refused`)
  }
}
