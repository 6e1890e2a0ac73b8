import { watchArrivals } from './arrivals'
import { database, migrateDatabase } from './db'
import { environment } from './environment'
import { endGracefully } from './life'
import { mailer } from './mail'
import { watchProcess } from './metrics'
import { serveMetrics } from './metrics-server'
import { wakeByHttp } from './push'
import { startReminders } from './reminder-loop'
import { sentenceFor } from './sentence'
import { watchRequests } from './watch-requests'

/** Checks the settings and brings the database up to date; a server that cannot, says why in one sentence and ends. */
export async function prepareServer(): Promise<void> {
  try {
    const { DATABASE_URL, SHUTDOWN_NOTICE_SECONDS, TRUSTED_PROXY_HOPS } = environment()
    watchArrivals(TRUSTED_PROXY_HOPS)
    await migrateDatabase(DATABASE_URL)
    endGracefully(SHUTDOWN_NOTICE_SECONDS * 1000)
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`)
    process.exit(1)
  }
}

/** Counts and logs what is answered; the figures are served only where a port for them is set. */
export function beginWatching(): void {
  watchRequests()
  const { METRICS_PORT, METRICS_HOST } = environment()
  if (METRICS_PORT === undefined) return
  watchProcess()
  serveMetrics(METRICS_PORT, METRICS_HOST)
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
