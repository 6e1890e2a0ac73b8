import { LOG_FORMAT, LOG_VERSION } from '#core/export-log'
import type { Database } from './db'
import { logPages } from './event-log'
import { readSignIns } from './sign-in'

/**
 * All that the server holds of a learner as one JSON text, in parts: the log as docs/export.md has it, which can be read
 * in again, and before it what belongs to the account. Keys and hashes that open something are not part of it.
 */
export async function* accountExport(
  database: Database,
  learnerId: string,
  nowMs = Date.now(),
): AsyncGenerator<string> {
  const account = await aboutAccount(database, learnerId)
  const head = { format: LOG_FORMAT, version: LOG_VERSION, exportedAtMs: nowMs, account }
  yield `${JSON.stringify(head).slice(0, -1)},\n"events":[`
  let separator = '\n'
  for await (const events of logPages(database, learnerId)) {
    yield separator + events.map((event) => JSON.stringify(event)).join(',\n')
    separator = ',\n'
  }
  yield '\n]}\n'
}

async function aboutAccount(database: Database, learnerId: string) {
  const user = await database.user.findUniqueOrThrow({
    where: { id: learnerId },
    include: { accounts: true, pushes: true, learner: { include: { reminder: true } } },
  })
  const reminder = user.learner?.reminder ?? null
  return {
    learnerId,
    email: user.email,
    emailProvedAtMs: user.emailVerified?.getTime() ?? null,
    createdAtMs: user.createdAt.getTime(),
    hasPassword: user.passwordHash !== null,
    providers: user.accounts.map(({ provider, providerAccountId }) => ({ provider, providerAccountId })),
    signIns: (await readSignIns(database, learnerId)).map(({ createdAt, lastSeenAt, browser, system }) => ({
      ...{ browser, system },
      begunAtMs: createdAt.getTime(),
      lastSeenAtMs: lastSeenAt.getTime(),
    })),
    pushes: user.pushes.map(({ endpoint, createdAt }) => ({ endpoint, createdAtMs: createdAt.getTime() })),
    reminders: reminder && {
      nextCheckAtMs: numberOf(reminder.checkAtMs),
      sentAtMs: numberOf(reminder.sentAtMs),
      ignoredCount: reminder.ignoredCount,
      stoppedAtMs: numberOf(reminder.stoppedAtMs),
    },
  }
}

const numberOf = (value: bigint | null): number | null => (value === null ? null : Number(value))
