import { existsSync } from 'node:fs'
import { type Database, migrateDatabase, openDatabase, readBackup } from './db'
import { type Deletion, readLedger, replayDeletions } from './deletion-ledger'
import { renewLineage } from './event-log'
import { endAllBut, openSignIns } from './sign-in'

/** What a restore did. */
export type Restored = {
  readonly learnerCount: number
  readonly eventCount: number
  /** Names of the migrations that the backup lacked. */
  readonly migrations: readonly string[]
  /** Accounts that came back with the backup, and went again. */
  readonly deletedCount: number
  /** Where the database before is kept; null when there was none. */
  readonly keptAt: string | null
  /** Sign-ins that came back open, and were ended: they are not among the open ones of the database before. */
  readonly endedCount: number
  /** Why the database before could not be read; null when it was. */
  readonly unread: string | null
}

/**
 * Makes a backup the database: migrated, without those who were deleted or signed out since, with a lineage of its own. Everything is
 * done beside the present database, which gives way in the last step; a failure, or a kill, before it changes nothing.
 * `kept` is the ledger that lay beside the backup. @throws RestoreError while the present database is in use
 */
export async function restore(
  file: string,
  url: string,
  kept: readonly Deletion[],
  nowMs: number,
): Promise<Restored> {
  const present = await readPresent(url)
  const successor = await readBackup(file, url, nowMs)
  try {
    const migrations = await migrateDatabase(successor.url)
    const database = openDatabase(successor.url)
    const counts = await prepare(database, kept, present).finally(() => database.$disconnect())
    return { ...counts, migrations, keptAt: await successor.takeOver(), unread: present.unread }
  } catch (error) {
    await successor.discard()
    throw error
  }
}

async function prepare(database: Database, kept: readonly Deletion[], present: Present) {
  const deletedCount = await replayDeletions(database, [...kept, ...present.deletions])
  const endedCount = await endAllBut(database, present.openSignIns)
  await renewLineage(database)
  const [learnerCount, eventCount] = [await database.learner.count(), await database.event.count()]
  return { deletedCount, endedCount, learnerCount, eventCount }
}

/** What the present database knows of who left since: those who deleted their account, and those who are still in. */
type Present = {
  readonly deletions: readonly Deletion[]
  readonly openSignIns: ReadonlySet<string>
  readonly unread: string | null
}

const NOTHING: Present = { deletions: [], openSignIns: new Set(), unread: null }

/** A damaged database, which a restore is for, cannot say; then nobody is still in. */
async function readPresent(url: string): Promise<Present> {
  if (url.startsWith('file:') && !existsSync(url.slice('file:'.length))) return NOTHING
  const database = openDatabase(url)
  try {
    const [deletions, open] = [await readLedger(database), await openSignIns(database)]
    return { deletions, openSignIns: new Set(open), unread: null }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { ...NOTHING, unread: error.message.trim().split('\n').at(-1) ?? '' }
  } finally {
    await database.$disconnect()
  }
}
