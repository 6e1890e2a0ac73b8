import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  rmSync,
} from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { runPostgresTool } from './postgres-tools'

/** Why there is no backup, in a sentence for the person who runs the server. */
export class BackupError extends Error {}

const ALL_PAGES = 2 ** 31 - 1

/**
 * Writes a consistent copy of a database in use: a SQLite file, or what `pg_dump --format=custom` writes. It has its
 * name only when it is whole, checked and on the disk. Makes the folder it goes into. @throws BackupError when the file
 * exists, fails its check, or cannot be written there.
 */
export async function backUp(url: string, file: string): Promise<void> {
  if (existsSync(file)) throw new BackupError(`${file} exists; a backup never overwrites another.`)
  makeFolder(path.dirname(file))
  const partial = `${file}.partial`
  rmSync(partial, { force: true })
  try {
    await (url.startsWith('file:') ? copyOf(url.slice('file:'.length), partial) : dumpOf(url, partial))
    chmodSync(partial, 0o600) // it holds what people wrote
    flush(partial)
    linkSync(partial, file) // fails where a rename would replace what has appeared meanwhile
    flush(path.dirname(file))
  } finally {
    rmSync(partial, { force: true })
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new BackupError(`Whoever runs this may not write to ${folder} (${String(error.code)}).`)
  }
}

async function copyOf(source: string, target: string): Promise<void> {
  if (!existsSync(source)) throw new BackupError(`There is no database at ${source}.`)
  const database = new Database(source, { readonly: true, timeout: 30_000 })
  try {
    // In one step: between two, another process may write, and the copy would begin anew for ever.
    await database.backup(target, { progress: () => ALL_PAGES })
  } finally {
    database.close()
  }
  const copy = new Database(target)
  try {
    copy.pragma('journal_mode = DELETE') // one file, with nothing beside it
    const fault = integrityFaultOf(copy)
    if (fault !== null) throw new BackupError(`The copy is damaged, and so may the database be: ${fault}.`)
  } finally {
    copy.close()
  }
}

/** What SQLite finds wrong with the file, or null. */
export function integrityFaultOf(database: Database.Database): string | null {
  const [first] = database.pragma('integrity_check(1)') as { readonly integrity_check: string }[]
  if (first?.integrity_check !== 'ok') return first?.integrity_check ?? 'it cannot be checked'
  const dangling = database.pragma('foreign_key_check') as unknown[]
  return dangling.length === 0 ? null : `${dangling.length} rows refer to rows that are not there`
}

async function dumpOf(url: string, target: string): Promise<void> {
  await runPostgresTool(
    'pg_dump',
    ['--format=custom', '--no-owner', '--no-privileges', `--file=${target}`],
    url,
  )
  const contents = await runPostgresTool('pg_restore', ['--list', target])
  if (!contents.includes('TABLE DATA public Event')) {
    throw new BackupError('The database holds none of the tables of Warmup; is it the right one?')
  }
}

/** A file, or what a folder says of its files, is on the disk afterwards. */
export function flush(place: string): void {
  const handle = openSync(place, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
