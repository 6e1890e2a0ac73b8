import type { StampedEvent } from '#core/event'
import { isKnownEvent } from '#core/event-guard'
import { canonicalJson } from '#core/sync/canonical-json'
import type { OfferedEvent } from '#core/sync/event-log'
import type { Database } from './db'

/** An event in the table. */
export type Row = Awaited<ReturnType<Database['event']['findMany']>>[number]
type Times = Pick<StampedEvent, 'receivedAtMs' | 'correctedMs'>

/** What an event and its stamped times are in the table, but for its place in the log. */
export const columnsOf = (offer: OfferedEvent, times: Times) => ({
  id: offer.id,
  device: offer.device,
  n: offer.n,
  atMs: BigInt(offer.atMs),
  clockOffsetMs: offer.clockOffsetMs === null ? null : BigInt(offer.clockOffsetMs),
  timeZone: offer.timeZone,
  studyDay: offer.studyDay,
  v: offer.v,
  kind: offer.kind,
  body: canonicalJson(offer.body),
  receivedAtMs: BigInt(times.receivedAtMs),
  correctedMs: BigInt(times.correctedMs),
  ...gradeColumnsOf(offer, times.correctedMs),
})

const NO_GRADE = { cardId: null, grade: null, gradedAt: null, thinkingMs: null }

/** A grade's card, time and thinking time in columns of their own, so that SQL can read a history. */
function gradeColumnsOf(offer: OfferedEvent, correctedMs: number) {
  if (!isKnownEvent(offer) || offer.kind !== 'card.graded') return NO_GRADE
  const { cardId, grade, thinkingMs } = offer.body
  return { cardId, grade, gradedAt: new Date(correctedMs), thinkingMs }
}

/** The event that a row holds. */
export const eventOf = (row: Row): StampedEvent => ({
  id: row.id,
  device: row.device,
  n: row.n,
  atMs: Number(row.atMs),
  clockOffsetMs: row.clockOffsetMs === null ? null : Number(row.clockOffsetMs),
  timeZone: row.timeZone,
  studyDay: row.studyDay,
  v: row.v,
  kind: row.kind,
  body: JSON.parse(row.body) as StampedEvent['body'],
  seq: row.seq,
  receivedAtMs: Number(row.receivedAtMs),
  correctedMs: Number(row.correctedMs),
})
