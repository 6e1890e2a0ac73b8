import { statSync } from 'node:fs'
import path from 'node:path'
import { backUpDatabase, openDatabase, providerOf } from '#server/db'
import { addToLedgerFile, readLedger } from '#server/deletion-ledger'
import { databaseUrl } from '#server/environment'
import { LEDGER, ending, shown } from './command'

/** `npm run backup -- [file]`: a copy of the database in use, and beside it the ledger of who deleted their account. */
async function run([given]: readonly string[]): Promise<void> {
  const url = databaseUrl()
  const file = path.resolve(given ?? defaultName(url, Date.now()))
  await backUpDatabase(url, file)
  const database = openDatabase(url)
  const ledger = await readLedger(database).finally(() => database.$disconnect())
  addToLedgerFile(path.join(path.dirname(file), LEDGER), ledger)
  process.stdout.write(
    `Wrote ${shown(file)} (${(statSync(file).size / 1e6).toFixed(1)} MB), checked, and ${LEDGER} beside it.\n`,
  )
}

/** Sorted by name is sorted by time. */
function defaultName(url: string, nowMs: number): string {
  const time = new Date(nowMs).toISOString().replace(/:/g, '-').replace(/[.].*/, 'Z')
  return path.join('backups', `warmup-${time}.${providerOf(url) === 'sqlite' ? 'db' : 'dump'}`)
}

await ending(() => run(process.argv.slice(2)))
