import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { flush, integrityFaultOf } from './backup'
import { RestoreError, type Successor } from './successor'

/** Beside a file, while somebody has it open or after somebody died with it open. */
const SIDE_FILES = ['-wal', '-shm'] as const

/** See `readBackup`. `suffix` names the copy that is kept of the present file. */
export async function successorOfFile(file: string, present: string, suffix: string): Promise<Successor> {
  const next = `${present}.restoring`
  if (existsSync(present)) settle(present)
  removeFile(next)
  copyFileSync(file, next)
  const fault = faultOf(next)
  if (fault !== null) {
    removeFile(next)
    throw new RestoreError(`${file} is no whole backup of a SQLite database: ${fault}.`)
  }
  return {
    url: `file:${next}`,
    takeOver: async () => {
      compact(next)
      const kept = existsSync(present) ? keepBeside(present, `${present}.replaced-${suffix}`) : null
      renameSync(next, present)
      flush(path.dirname(present))
      return kept
    },
    discard: async () => removeFile(next),
  }
}

function faultOf(file: string): string | null {
  try {
    const database = new Database(file)
    try {
      const tables = database.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'Event'`).all()
      return tables.length === 0 ? 'it holds no log' : integrityFaultOf(database)
    } finally {
      database.close()
    }
  } catch (error) {
    if (error instanceof Database.SqliteError) return error.message
    throw error
  }
}

/** Gives back the room of what was deleted, so that nothing of it stays readable in the file; closes its journal. */
function compact(file: string): void {
  const database = new Database(file)
  try {
    database.pragma('journal_mode = DELETE')
    database.exec('VACUUM')
  } finally {
    database.close()
  }
  flush(file)
}

/** By a second name first: at no moment is there no database. */
function keepBeside(present: string, kept: string): string {
  settle(present)
  linkSync(present, kept)
  // Only a file that could not be read has any left: read into the next database, they would damage it.
  for (const side of SIDE_FILES) if (existsSync(present + side)) renameSync(present + side, kept + side)
  return kept
}

/**
 * Writes everything into the one file, which works only while nobody else has it open. A file that is damaged stays as
 * it is: it is what a restore is for. @throws RestoreError while it is in use
 */
function settle(present: string): void {
  let database: Database.Database | null = null
  try {
    database = new Database(present, { timeout: 0 })
    database.pragma('journal_mode = DELETE')
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
    if (error.code.startsWith('SQLITE_BUSY')) {
      throw new RestoreError(`${present} is in use: end the server first, then restore.`)
    }
    if (!/^SQLITE_(NOTADB|CORRUPT)/.test(error.code)) throw error
  } finally {
    database?.close()
  }
}

function removeFile(file: string): void {
  for (const each of ['', '-journal', ...SIDE_FILES]) rmSync(file + each, { force: true })
}
