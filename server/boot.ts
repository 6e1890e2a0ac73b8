import { watchArrivals } from './arrivals'
import { database, migrateDatabase } from './db'
import { environment } from './environment'
import { mailer } from './mail'
import { wakeByHttp } from './push'
import { startReminders } from './reminder-loop'

/** Checks the settings and brings the database up to date; a server that cannot, says why in one sentence and ends. */
export async function prepareServer(): Promise<void> {
  try {
    watchArrivals(environment().TRUSTED_PROXY_HOPS)
    await migrateDatabase(environment().DATABASE_URL)
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`)
    process.exit(1)
  }
}

/** From now on learners are reminded, until the process is told to end. */
export function beginReminding(): void {
  const stop = startReminders({
    database: database(),
    nowMs: () => Date.now(),
    wake: wakeByHttp,
    sendMail: mailer(),
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
}

/** Drivers put addresses and passwords into their messages; codes say as much. */
export function sentenceFor(error: unknown): string {
  if (!(error instanceof Error)) return 'The server could not be prepared.'
  if (error.name === 'Error' && 'code' in error)
    return `The database cannot be reached (${String(error.code)}).`
  if (error instanceof AggregateError) return 'The database cannot be reached.'
  return error.message
}
