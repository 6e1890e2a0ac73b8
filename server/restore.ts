import { existsSync } from 'node:fs'
import { migrateDatabase, openDatabase, readBackup } from './db'
import { type Deletion, readLedger, replayDeletions } from './deletion-ledger'
import { renewLineage } from './event-log'

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
  /** Why the ledger of the database before could not be read; null when it was. */
  readonly unreadLedger: string | null
}

/**
 * Makes a backup the database: migrated, without those who were deleted since, with a lineage of its own. Everything is
 * done beside the present database, which gives way in the last step; a failure, or a kill, before it changes nothing.
 * `kept` is the ledger that lay beside the backup. @throws RestoreError while the present database is in use
 */
export async function restore(
  file: string,
  url: string,
  kept: readonly Deletion[],
  nowMs: number,
): Promise<Restored> {
  const { deletions, unreadLedger } = await ledgerOfPresent(url)
  const successor = await readBackup(file, url, nowMs)
  try {
    const migrations = await migrateDatabase(successor.url)
    const database = openDatabase(successor.url)
    const counts = await prepare(database, [...kept, ...deletions]).finally(() => database.$disconnect())
    return { ...counts, migrations, keptAt: await successor.takeOver(), unreadLedger }
  } catch (error) {
    await successor.discard()
    throw error
  }
}

async function prepare(database: ReturnType<typeof openDatabase>, deletions: readonly Deletion[]) {
  const deletedCount = await replayDeletions(database, deletions)
  await renewLineage(database)
  const [learnerCount, eventCount] = [await database.learner.count(), await database.event.count()]
  return { deletedCount, learnerCount, eventCount }
}

/** What the present database knows of deletions; a damaged one, which a restore is for, cannot say. */
async function ledgerOfPresent(url: string) {
  const nothing = { deletions: [], unreadLedger: null }
  if (url.startsWith('file:') && !existsSync(url.slice('file:'.length))) return nothing
  const database = openDatabase(url)
  try {
    return { deletions: await readLedger(database), unreadLedger: null }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { deletions: [], unreadLedger: error.message.trim().split('\n').at(-1) ?? '' }
  } finally {
    await database.$disconnect()
  }
}
