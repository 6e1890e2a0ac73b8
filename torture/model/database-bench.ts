import { addToDigest, digestTerm } from '#core/sync/digest'
import { EMPTY_DIGEST } from '#core/sync/empty-digest'
import { graded, sampleEvent } from '#core/sample-events'
import { PROTO } from '#core/sync/event-log'
import type { Database } from '#server/db'
import { createEventLog, lineageOf, readLog, renewLineage } from '#server/event-log'
import { sha256 } from '#server/sha256'
import { type Bench, EVENTS_PER_PAGE, type OpenBench, type ServerRow } from './bench'
import { IdbDisks } from './idb-disks'
import { judging } from './judging'

const BYSTANDER = 'bystander'

/**
 * The server's own code on that database, the browser's own code on an IndexedDB in memory. Every schedule has a
 * learner of its own; all use the same event ids, and a bystander's log must never change.
 */
export async function benchesOn(database: Database, name: string): Promise<OpenBench> {
  await createBystander(database)
  let learners = 0
  return async (nowMs) => {
    const learnerId = `${name}-${++learners}`
    await database.user.create({ data: { id: learnerId } })
    return openBench(database, learnerId, nowMs)
  }
}

async function createBystander(database: Database): Promise<void> {
  await database.user.create({ data: { id: BYSTANDER } })
  const log = createEventLog(database, BYSTANDER, () => 0)
  const events = [sampleEvent(1, graded('own:theirs', 'easy'))]
  const lineage = await lineageOf(database)
  await log.answer({ proto: PROTO, learnerId: BYSTANDER, lineage, cursor: 0, events })
}

function openBench(database: Database, learnerId: string, nowMs: () => number): Bench {
  const disks = new IdbDisks()
  const backups: Backup[] = []
  return {
    server: judging(createEventLog(database, learnerId, nowMs, EVENTS_PER_PAGE)),
    rows: () => rowsOf(database, learnerId),
    faultBeside: () => faultBeside(database, learnerId),
    backUp: async () => backups.push(await backUp(database, learnerId)),
    async restore(copy, how) {
      const backup = backups[copy]
      if (backup === undefined) throw new Error(`no backup ${copy}`)
      await putBack(database, learnerId, backup)
      if (how === 'by command') await renewLineage(database)
      else await database.lineage.update({ where: { singleton: 1 }, data: { id: backup.lineage } })
    },
    openLog: (log, owner) => disks.open(log, owner),
    killPage: (log) => disks.kill(log),
    copyLog: (from, to) => disks.copy(from, to),
    close: async () => disks.close(),
  }
}

type Backup = Awaited<ReturnType<typeof backUp>>

/** All that a file of the whole database would hold of this learner. */
async function backUp(database: Database, learnerId: string) {
  const [lineage, learner, events] = await Promise.all([
    lineageOf(database),
    database.learner.findUnique({ where: { id: learnerId } }),
    database.event.findMany({ where: { learnerId } }),
  ])
  return { lineage, learner, events }
}

const putBack = (database: Database, learnerId: string, { learner, events }: Backup): Promise<void> =>
  database.$transaction(async (transaction) => {
    await transaction.learner.deleteMany({ where: { id: learnerId } })
    if (learner === null) return
    await transaction.learner.create({ data: learner })
    await transaction.event.createMany({ data: [...events] })
  })

async function rowsOf(database: Database, learnerId: string): Promise<readonly ServerRow[]> {
  const events = await readLog(database, learnerId)
  const besides = await database.event.findMany({
    where: { learnerId },
    orderBy: { seq: 'asc' },
    select: { hash: true, digest: true },
  })
  return events.map((event, index) => ({ event, ...(besides[index] ?? { hash: '', digest: '' }) }))
}

async function faultBeside(database: Database, learnerId: string): Promise<string | null> {
  const learner = await database.learner.findUnique({ where: { id: learnerId } })
  const rows = await database.event.findMany({ where: { learnerId }, orderBy: { seq: 'asc' } })
  const faults = await Promise.all([digestFault(rows, learner), columnFault(rows), bystanderFault(database)])
  return faults.find((fault) => fault !== null) ?? null
}

type Row = Awaited<ReturnType<Database['event']['findMany']>>[number]
type Counter = { readonly lastSeq: number; readonly digest: string }

async function digestFault(rows: readonly Row[], counter: Counter | null): Promise<string | null> {
  let digest = EMPTY_DIGEST
  for (const { id, hash, correctedMs, digest: stored } of rows) {
    digest = addToDigest(digest, [await digestTerm({ id, hash, correctedMs: Number(correctedMs) }, sha256)])
    if (digest !== stored) return `the digest stored with ${id} is not that of the log`
  }
  const { lastSeq, digest: last } = counter ?? { lastSeq: 0, digest: EMPTY_DIGEST }
  return lastSeq === rows.length && last === digest
    ? null
    : `the counter of ${rows.length} events says ${lastSeq}`
}

function columnFault(rows: readonly Row[]): string | null {
  const wrong = rows.find((row) => !hasItsColumns(row))
  return wrong === undefined ? null : `the columns beside ${wrong.id} are not what its body says`
}

async function bystanderFault(database: Database): Promise<string | null> {
  const others = await database.event.findMany({ where: { learnerId: BYSTANDER } })
  return others.length === 1 && others[0]?.cardId === 'own:theirs' ? null : 'the log of somebody else changed'
}

function hasItsColumns({ kind, body, cardId, grade, gradedAt, thinkingMs, correctedMs }: Row): boolean {
  if (kind !== 'card.graded') return [cardId, grade, gradedAt, thinkingMs].every((column) => column === null)
  const said = JSON.parse(body) as Record<string, unknown>
  return (
    said.cardId === cardId &&
    said.grade === grade &&
    said.thinkingMs === thinkingMs &&
    gradedAt?.getTime() === Number(correctedMs)
  )
}
