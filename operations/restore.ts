import { existsSync } from 'node:fs'
import path from 'node:path'
import { readLedgerFile } from '#server/deletion-ledger'
import { databaseUrl } from '#server/environment'
import { type Restored, restore } from '#server/restore'
import { LEDGER, ending, shown } from './command'

/** `npm run restore -- <file>`: makes a backup the database, while no server runs. */
async function run([file]: readonly string[]): Promise<void> {
  if (file === undefined) throw new Error('Say which backup: npm run restore -- backups/<name>')
  if (!existsSync(file)) throw new Error(`There is no ${file}.`)
  const ledger = readLedgerFile(path.join(path.dirname(path.resolve(file)), LEDGER))
  const restored = await restore(file, databaseUrl(), ledger, Date.now())
  process.stdout.write(`${sentencesFor(file, restored).join('\n')}\n`)
}

const sentencesFor = (file: string, restored: Restored): readonly string[] => [
  `Restored ${shown(path.resolve(file))}: ${restored.learnerCount} learners with ${restored.eventCount} events.`,
  ...(restored.migrations.length === 0 ? [] : [`Brought it up to date: ${restored.migrations.join(', ')}.`]),
  ...(restored.unread === null
    ? []
    : [
        `The database before could not be read (${restored.unread}): who deleted their account after the last backup is not known, and everybody has to sign in anew.`,
      ]),
  `Accounts deleted again that the backup still held: ${restored.deletedCount}.`,
  `Sign-ins ended again that the backup still held open: ${restored.endedCount}.`,
  restored.keptAt === null
    ? 'There was no database before.'
    : `The database before is kept as ${restored.keptAt}.`,
  'Devices will send what the backup lacks when they connect next.',
]

await ending(() => run(process.argv.slice(2)))
