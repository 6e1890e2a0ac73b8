import { existsSync } from 'node:fs'
import { runAccountCommand } from '#server/account-command'
import { isDatabaseDown, openDatabase, providerOf } from '#server/db'
import { environment } from '#server/environment'
import { ending } from './command'

/** `npm run account -- reset|list|delete`: what it prints is for the person at the keyboard. It migrates nothing. */
async function run(words: readonly string[]): Promise<void> {
  const { DATABASE_URL: url } = environment()
  if (providerOf(url) === 'sqlite' && !existsSync(url.slice('file:'.length)))
    throw new Error(`There is no database at ${url}; start the server once.`)
  const database = openDatabase(url)
  const { code, text } = await runAccountCommand(database, words)
    .catch(explained)
    .finally(() => database.$disconnect())
  ;(code === 0 ? process.stdout : process.stderr).write(text)
  process.exitCode = code
}

/** No table, or no column: of a version before. */
const NOT_MIGRATED = ['P2021', 'P2022']

function explained(error: unknown): never {
  if (isDatabaseDown(error)) throw new Error('The database cannot be reached.', { cause: error })
  if (error instanceof Error && 'code' in error && NOT_MIGRATED.includes(String(error.code)))
    throw new Error('The database is not set up for this version; start the server once.', { cause: error })
  throw error
}

await ending(() => run(process.argv.slice(2)))
