import { randomUUID } from 'node:crypto'
import type { StampedEvent } from '#core/event'
import { addToDigest, digestTerm, hashOf } from '#core/sync/digest'
import { EMPTY_DIGEST } from '#core/sync/empty-digest'
import {
  EVENTS_PER_ANSWER,
  type EventLog,
  type OfferedEvent,
  PROTO,
  type RefusedEvent,
  type SyncAnswer,
  type SyncRequest,
} from '#core/sync/event-log'
import { stampTimesOf } from '#core/sync/stamp'
import { type Database, type DatabaseTransaction, insertEvents } from './db'
import { type DeviceHistory, readHeld } from './device-history'
import { type Row, columnsOf, eventOf } from './event-row'
import { reached } from './failpoint'
import { count } from './metrics'
import { isAboutReminders, planReminder } from './reminder-plan'
import { sha256 } from './sha256'

const TRANSACTION = { timeout: 15_000, maxWait: 10_000 }

type HashedOffer = { readonly offer: OfferedEvent; readonly hash: string }
type Stored = {
  readonly refused: readonly RefusedEvent[]
  readonly forked: boolean
  readonly rows: readonly Row[]
}
type Page = Pick<SyncAnswer, 'head' | 'digest' | 'events'>

/**
 * One learner's log in the database. Offers must have been judged (offered-events.ts); the learner's user must exist.
 * Writers take turns on the learner's row, so numbers have no holes and a reader can pass none of them by.
 */
export function createEventLog(
  database: Database,
  learnerId: string,
  nowMs: () => number,
  eventsPerAnswer = EVENTS_PER_ANSWER,
): EventLog {
  return {
    async answer(request) {
      const lineage = await lineageOf(database)
      const base = { proto: PROTO, lineage, serverNowMs: nowMs() }
      if (request.lineage !== null && request.lineage !== lineage) {
        return { ...base, head: 0, digest: null, events: [], refused: [] }
      }
      const stored = await store(database, learnerId, request, nowMs)
      count('warmup_events_stored_total', {}, stored.rows.length)
      await reached('after_commit')
      const page =
        pageOf(stored.rows, request.cursor, eventsPerAnswer) ??
        (await readPage(database, learnerId, request.cursor, eventsPerAnswer))
      await reached('before_answer')
      return { ...base, ...page, refused: stored.refused, ...(stored.forked && { forked: true }) }
    },
  }
}

/** The store's identity: drawn once, and anew by a restore. */
export async function lineageOf(database: Database): Promise<string> {
  const held = await database.lineage.findUnique({ where: { singleton: 1 } })
  if (held !== null) return held.id
  const drawn = await database.lineage.upsert({
    where: { singleton: 1 },
    create: { singleton: 1, id: randomUUID() },
    update: { singleton: 1 }, // something: with nothing to update, Prisma reads and writes in two steps
  })
  return drawn.id
}

/** Makes every device offer what this store lacks. For the restore command. */
export async function renewLineage(database: Database): Promise<void> {
  const id = randomUUID()
  await database.lineage.upsert({ where: { singleton: 1 }, create: { singleton: 1, id }, update: { id } })
}

const NOTHING_STORED: Stored = { refused: [], forked: false, rows: [] }

async function store(
  database: Database,
  learnerId: string,
  request: SyncRequest,
  nowMs: () => number,
): Promise<Stored> {
  if (request.lineage === null || request.events.length === 0) return NOTHING_STORED
  const hashed = await Promise.all(
    request.events.map(async (offer) => ({ offer, hash: await hashOf(offer, sha256) })),
  )
  return database.$transaction(async (transaction) => {
    const head = await lockHead(transaction, learnerId)
    await reached('after_lock')
    const { hashes, histories } = await readHeld(transaction, learnerId, request.events)
    const { fresh, refused } = withoutHeld(hashed, hashes)
    if (fresh.length === 0) return { ...NOTHING_STORED, refused }
    const forked = fresh.some(({ offer }) => histories.get(offer.device)?.holds(offer.n) ?? false)
    const rows = await stampedRows(fresh, { ...head, learnerId, histories, nowMs: nowMs() })
    await insertEvents(transaction, rows)
    await reached('after_insert')
    if (fresh.some(({ offer }) => isAboutReminders(offer))) await planReminder(transaction, learnerId)
    const last = rows.at(-1)
    await transaction.learner.update({
      where: { id: learnerId },
      data: { lastSeq: last?.seq ?? 0, digest: last?.digest ?? '' },
    })
    await reached('before_commit')
    return { refused, forked, rows }
  }, TRANSACTION)
}

/** Writes first: that takes the row's lock, and on SQLite the database's, before anything is read. */
async function lockHead(transaction: DatabaseTransaction, learnerId: string) {
  const { lastSeq, digest } = await transaction.learner.upsert({
    where: { id: learnerId },
    create: { id: learnerId, lastSeq: 0, digest: EMPTY_DIGEST },
    update: { lastSeq: { increment: 0 } },
  })
  return { lastSeq, digest }
}

/** Leaves out what the log holds already; the same id for something else is refused. */
function withoutHeld(offers: readonly HashedOffer[], held: ReadonlyMap<string, string>) {
  const hashes = new Map(held)
  const fresh: HashedOffer[] = []
  const refused: RefusedEvent[] = []
  for (const { offer, hash } of offers) {
    const known = hashes.get(offer.id)
    if (known === undefined) fresh.push({ offer, hash })
    else if (known !== hash) refused.push({ id: offer.id, code: 'id_conflict' })
    hashes.set(offer.id, known ?? hash)
  }
  return { fresh, refused }
}

type Head = {
  readonly learnerId: string
  readonly lastSeq: number
  readonly digest: string
  readonly histories: ReadonlyMap<string, DeviceHistory>
  readonly nowMs: number
}

async function stampedRows(offers: readonly HashedOffer[], head: Head) {
  const rows = []
  let { lastSeq: seq, digest } = head
  for (const { offer, hash } of offers) {
    const history = head.histories.get(offer.device)
    const times = stampTimesOf(offer, head.nowMs, history?.floorMsOf(offer.n) ?? null)
    history?.add(offer.n, times.correctedMs)
    digest = addToDigest(digest, [await digestTerm({ id: offer.id, hash, ...times }, sha256)])
    rows.push({
      ...columnsOf(offer, times),
      learnerId: head.learnerId,
      seq: ++seq,
      hash,
      digest,
    })
  }
  return rows
}

/** What was stored just now, where that is all that the device lacks: it need not be read again. */
function pageOf(stored: readonly Row[], cursor: number, eventsPerAnswer: number): Page | null {
  const last = stored.at(-1)
  if (last === undefined || stored[0]?.seq !== cursor + 1 || stored.length > eventsPerAnswer) return null
  return { head: last.seq, digest: last.digest, events: stored.map(eventOf) }
}

async function readPage(
  database: Database,
  learnerId: string,
  cursor: number,
  eventsPerAnswer: number,
): Promise<Page> {
  const learner = await database.learner.findUnique({ where: { id: learnerId } })
  const { lastSeq: head, digest } = learner ?? { lastSeq: 0, digest: EMPTY_DIGEST }
  if (cursor === head) return { head, digest, events: [] }
  const rows = await database.event.findMany({
    where: { learnerId, seq: { gt: cursor } },
    orderBy: { seq: 'asc' },
    take: eventsPerAnswer,
  })
  const last = rows.at(-1)
  // Events may have come in between the two; beyond the head there is no digest.
  return { head: Math.max(head, last?.seq ?? 0), digest: last?.digest ?? null, events: rows.map(eventOf) }
}

/** A learner's whole log, by number. */
export const readLog = async (database: Database, learnerId: string): Promise<readonly StampedEvent[]> =>
  (await database.event.findMany({ where: { learnerId }, orderBy: { seq: 'asc' } })).map(eventOf)

/** The same, page by page, for logs that need not fit into memory. */
export async function* logPages(
  database: Database,
  learnerId: string,
  eventsPerPage = EVENTS_PER_ANSWER,
): AsyncGenerator<readonly StampedEvent[]> {
  let events: readonly StampedEvent[] = []
  let seq = 0
  do {
    events = (await readPage(database, learnerId, seq, eventsPerPage)).events
    seq = events.at(-1)?.seq ?? seq
    if (events.length > 0) yield events
  } while (events.length === eventsPerPage)
}
