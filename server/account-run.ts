import { existsSync } from 'node:fs'
import { runAccountCommand } from './account-command'
import { sentenceFor } from './boot'
import { isDatabaseDown, openDatabase, providerOf } from './db'
import { environment } from './environment'

/** `npm run account`: what it prints is for the person at the keyboard. Nothing is set up or migrated here. */
async function run(): Promise<number> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const { DATABASE_URL: url } = environment()
  if (providerOf(url) === 'sqlite' && !existsSync(url.slice('file:'.length)))
    return say(1, `There is no database at ${url}; start the server once.\n`)
  const database = openDatabase(url)
  try {
    const { code, text } = await runAccountCommand(database, process.argv.slice(2))
    return say(code, text)
  } finally {
    await database.$disconnect()
  }
}

function say(code: number, text: string): number {
  ;(code === 0 ? process.stdout : process.stderr).write(text)
  return code
}

function sentenceOf(error: unknown): string {
  if (isDatabaseDown(error)) return 'The database cannot be reached.'
  const isBare = error instanceof Error && 'code' in error && error.code === 'P2021'
  return isBare ? 'The database is not set up; start the server once.' : sentenceFor(error)
}

process.exitCode = await run().catch((error: unknown) => say(1, `${sentenceOf(error)}\n`))
