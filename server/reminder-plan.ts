import type { ClientEvent } from '#core/event'
import type { ReminderHistory } from '#core/reminder'
import type { Database, DatabaseTransaction } from './db'

/** Settings that say whether, when and how to remind. */
const KEYS: ReadonlySet<unknown> = new Set(['reminderHour', 'reminderChannel', 'timeZone'])

export const isAboutReminders = ({ kind, body }: Pick<ClientEvent, 'kind' | 'body'>): boolean =>
  (kind === 'settings.changed' || kind === 'settings.yielded') && KEYS.has(body.key)

/** Time to look: the log says something new. */
const AT_ONCE = 0n

/** Makes the next round read what the learner chose. Called in the transaction that stores the choice. */
export async function planReminder(transaction: DatabaseTransaction, learnerId: string): Promise<void> {
  await transaction.reminder.upsert({
    where: { learnerId },
    create: { learnerId, checkAtMs: AT_ONCE },
    update: { checkAtMs: AT_ONCE },
  })
}

/** A reminder that is to be looked at, as it was found. */
export type PlannedReminder = ReminderHistory & {
  readonly learnerId: string
  readonly checkAtMs: bigint
  /** Nothing is due yet: only the next time has to be found. */
  readonly isNews: boolean
}

const numberOf = (value: bigint | null): number | null => (value === null ? null : Number(value))

/** What is to be looked at by now, the oldest first, at most so many. */
export async function duePlans(
  database: Database,
  nowMs: number,
  most: number,
): Promise<readonly PlannedReminder[]> {
  const rows = await database.reminder.findMany({
    where: { checkAtMs: { lte: BigInt(nowMs) } },
    orderBy: { checkAtMs: 'asc' },
    take: most,
  })
  return rows.flatMap(({ learnerId, checkAtMs, sentAtMs, ignoredCount, stoppedAtMs }) =>
    checkAtMs === null
      ? []
      : [
          {
            ...{ learnerId, checkAtMs, ignoredCount, isNews: checkAtMs === AT_ONCE },
            sentAtMs: numberOf(sentAtMs),
            stoppedAtMs: numberOf(stoppedAtMs),
          },
        ],
  )
}

/**
 * Takes a plan for this process by moving it on, null for nowhere; false when another process was faster or the learner
 * chose anew meanwhile. It is taken before anything is sent: a server that falls over sends once less, never twice.
 */
export async function takePlan(
  database: Database,
  { learnerId, checkAtMs }: PlannedReminder,
  nextMs: number | null,
): Promise<boolean> {
  const { count } = await database.reminder.updateMany({
    where: { learnerId, checkAtMs },
    data: { checkAtMs: nextMs === null ? null : BigInt(nextMs) },
  })
  return count === 1
}

export async function noteSent(
  database: Database,
  learnerId: string,
  sentAtMs: number,
  ignoredCount: number,
): Promise<void> {
  await database.reminder.updateMany({
    where: { learnerId },
    data: { sentAtMs: BigInt(sentAtMs), ignoredCount },
  })
}

/** No more reminders until the learner chooses them again. Harmless to repeat, and where there were none. */
export async function stopReminders(
  database: Database,
  learnerId: string,
  nowMs = Date.now(),
): Promise<void> {
  await database.reminder.updateMany({
    where: { learnerId },
    data: { stoppedAtMs: BigInt(nowMs), checkAtMs: null },
  })
}

/** When they were stopped last, in Unix milliseconds; null when never. */
export async function readStoppedAtMs(database: Database, learnerId: string): Promise<number | null> {
  const row = await database.reminder.findUnique({ where: { learnerId }, select: { stoppedAtMs: true } })
  return numberOf(row?.stoppedAtMs ?? null)
}
