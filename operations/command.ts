import { existsSync } from 'node:fs'
import path from 'node:path'
import { sentenceFor } from '#server/sentence'

/** The ledger of deleted accounts, beside backups. */
export const LEDGER = 'deletion-ledger.txt'

/** As somebody in this folder would name it. */
export const shown = (file: string): string => path.relative('.', file) || '.'

/** Runs a command with the settings of .env, as the server reads them; ends it with one sentence when it cannot be done. */
export async function ending(work: () => Promise<void>): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  try {
    await work()
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`)
    process.exitCode = 1
  }
}
