import { existsSync, readFileSync, writeFileSync, renameSync } from 'node:fs'
import type { Database } from './db'
import { deleteLearner } from './deleted-learners'
import { sha256 } from './sha256'

/** That an account was deleted, and when; by the SHA-256 of the learner's id. */
export type Deletion = { readonly hash: string; readonly deletedAt: Date }

export const readLedger = (database: Database): Promise<readonly Deletion[]> =>
  database.deletedLearner.findMany({ orderBy: { hash: 'asc' } })

/** Enters what a restored database does not know, and deletes again whoever came back with it. Resolves with how many. */
export async function replayDeletions(database: Database, deletions: readonly Deletion[]): Promise<number> {
  for (const { hash, deletedAt } of deletions) {
    await database.deletedLearner.upsert({ where: { hash }, create: { hash, deletedAt }, update: { hash } })
  }
  const hashes = new Set((await readLedger(database)).map(({ hash }) => hash))
  let deletedCount = 0
  for (const { id } of await database.user.findMany({ select: { id: true } })) {
    if (!hashes.has(await sha256(id))) continue
    await deleteLearner(database, id)
    deletedCount++
  }
  return deletedCount
}

const LINE = /^([0-9a-f]{64}) (\S+)$/

/** The ledger as it lies beside backups: a hash and a time a line. A file that is not there is empty. */
export function readLedgerFile(file: string): readonly Deletion[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  return lines.map((line, index) => {
    const [, hash = '', at = ''] = LINE.exec(line) ?? []
    const deletedAt = new Date(at)
    if (Number.isNaN(deletedAt.getTime())) throw new Error(`${file}: line ${index + 1} is not of a ledger`)
    return { hash, deletedAt }
  })
}

/** Adds to the file what it lacks; it never forgets, so an old backup is restored with the newest ledger. */
export function addToLedgerFile(file: string, deletions: readonly Deletion[]): void {
  const all = new Map([...deletions, ...readLedgerFile(file)].map((each) => [each.hash, each]))
  const lines = [...all.values()].map(({ hash, deletedAt }) => `${hash} ${deletedAt.toISOString()}\n`)
  writeFileSync(`${file}.partial`, lines.sort().join(''), { mode: 0o600 })
  renameSync(`${file}.partial`, file)
}
