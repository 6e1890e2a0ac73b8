import type { ClientEvent, StampedEvent } from '#core/event'
import { isKnownEvent } from '#core/event-guard'
import { clientPartOf } from '#core/sync/canonical-json'
import { addToDigest, digestTerm, hashOf } from '#core/sync/digest'
import { EMPTY_DIGEST } from '#core/sync/empty-digest'
import { type Database, openDatabase, providerOf } from '#server/db'
import { readLog } from '#server/event-log'
import { isAboutReminders } from '#server/reminder-plan'
import { sha256 } from '#server/sha256'

export type Inspection = {
  readonly log: readonly StampedEvent[]
  /** What is wrong with the database itself; empty when nothing is. */
  readonly faults: readonly string[]
}

type Row = Awaited<ReturnType<Database['event']['findMany']>>[number]

/** Opens the database as a process would that starts after a crash, and holds every stored value to the log. */
export async function inspect(databaseUrl: string, learnerId: string): Promise<Inspection> {
  const database = openDatabase(databaseUrl)
  try {
    const rows = await database.event.findMany({ where: { learnerId }, orderBy: { seq: 'asc' } })
    const log = await readLog(database, learnerId)
    const faults = [
      ...(await faultsOfRows(rows, log)),
      ...(await faultsOfHead(database, learnerId, rows)),
      ...(await faultsOfReminder(database, learnerId, log)),
      ...(await faultsOfFiles(database, databaseUrl)),
    ]
    return { log, faults }
  } finally {
    await database.$disconnect()
  }
}

/** Numbers without holes, the running digest, and each column that repeats what the body says. */
export async function faultsOfRows(rows: readonly Row[], log: readonly StampedEvent[]): Promise<string[]> {
  const faults: string[] = []
  let digest = EMPTY_DIGEST
  for (const [index, event] of log.entries()) {
    const row = rows[index]
    const hash = await hashOf(event, sha256)
    digest = addToDigest(digest, [
      await digestTerm({ id: event.id, hash, correctedMs: event.correctedMs }, sha256),
    ])
    if (row?.seq === index + 1) faults.push(...faultsOfRow(row, event, hash, digest))
    else faults.push(`number ${row?.seq ?? 'none'} stands where ${index + 1} is due`)
  }
  return faults
}

const faultsOfRow = (row: Row, event: StampedEvent, hash: string, digest: string): readonly string[] => [
  ...(row.hash === hash ? [] : [`event ${row.seq} has another hash than its content`]),
  ...(row.digest === digest ? [] : [`the running digest is wrong at event ${row.seq}`]),
  ...(hasDerivedColumns(row, event) ? [] : [`the columns of grade ${row.seq} differ from its body`]),
  ...(row.correctedMs <= row.receivedAtMs ? [] : [`event ${row.seq} lies after its arrival`]),
]

function hasDerivedColumns(row: Row, event: StampedEvent): boolean {
  const client: ClientEvent = clientPartOf(event)
  if (!isKnownEvent(client) || client.kind !== 'card.graded')
    return [row.cardId, row.grade, row.gradedAt, row.thinkingMs].every((value) => value === null)
  const { cardId, grade, thinkingMs } = client.body
  return (
    row.cardId === cardId &&
    row.grade === grade &&
    row.thinkingMs === thinkingMs &&
    row.gradedAt?.getTime() === event.correctedMs
  )
}

async function faultsOfHead(
  database: Database,
  learnerId: string,
  rows: readonly Row[],
): Promise<readonly string[]> {
  const held = await database.learner.findUnique({ where: { id: learnerId } })
  const head = held ?? { lastSeq: 0, digest: EMPTY_DIGEST }
  const last = rows.at(-1) ?? { seq: 0, digest: EMPTY_DIGEST }
  return head.lastSeq === last.seq && head.digest === last.digest
    ? []
    : [`the learner's row says ${head.lastSeq}, the log ends at ${last.seq}`]
}

/** A look is planned exactly when the log holds a choice about reminders: both are written in one transaction. */
async function faultsOfReminder(
  database: Database,
  learnerId: string,
  log: readonly StampedEvent[],
): Promise<readonly string[]> {
  const planned = await database.reminder.findUnique({ where: { learnerId } })
  return log.some(isAboutReminders) === (planned?.checkAtMs === 0n)
    ? []
    : ['the planned look at reminders differs from the log']
}

async function faultsOfFiles(database: Database, databaseUrl: string): Promise<readonly string[]> {
  if (providerOf(databaseUrl) === 'postgresql') return faultsOfIndexes(database)
  const rows = await database.$queryRaw<{ integrity_check: string }[]>`PRAGMA integrity_check`
  return rows.flatMap(({ integrity_check: said }) => (said === 'ok' ? [] : [said]))
}

/** By amcheck, where this server has it: each index in order, and every row of its table in it. */
async function faultsOfIndexes(database: Database): Promise<readonly string[]> {
  const available = await database.$queryRaw<
    { name: string }[]
  >`SELECT name::text FROM pg_available_extensions WHERE name = 'amcheck'`
  if (available.length === 0) return []
  await database.$executeRaw`CREATE EXTENSION IF NOT EXISTS amcheck`
  try {
    await database.$queryRaw`SELECT bt_index_check(i.indexrelid::regclass, true)::text FROM pg_index i
      JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
      JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace s ON s.oid = t.relnamespace
      WHERE a.amname = 'btree' AND s.nspname = 'public'`
    return []
  } catch (error) {
    return [`amcheck: ${error instanceof Error ? error.message : String(error)}`]
  }
}
