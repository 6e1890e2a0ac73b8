import { reminderMessage } from '#i18n/reminder-message'
import type { Deck } from '#core/deck/deck'
import {
  ignoredRemindersOf,
  isEnough,
  isReminderStopped,
  isReminderTime,
  nextReminderMs,
} from '#core/reminder'
import type { Database } from './db'
import { readDeck } from './deck-store'
import { environment } from './environment'
import type { SendMail } from './mail'
import { type Wake, wakeBrowsers } from './push'
import { type PlannedReminder, duePlans, noteSent, stopReminders, takePlan } from './reminder-plan'
import { type DueNow, type LearnerStudy, dueNow, readStudy } from './study-state'
import { unsubscribeTokenFor } from './unsubscribe'

/** What a round needs of the world outside; a test brings its own. */
export type ReminderWorld = {
  readonly database: Database
  readonly nowMs: () => number
  readonly wake: Wake
  /** Null where no mail server is configured. */
  readonly sendMail: SendMail | null
}

const MOST_A_ROUND = 200

/** Looks at everybody whose time has come, and reminds those who chose it and have cards due. */
export async function remindDue(world: ReminderWorld): Promise<void> {
  const plans = await duePlans(world.database, world.nowMs(), MOST_A_ROUND)
  let deck: Deck | null = null
  for (const plan of plans) {
    deck ??= await readDeck(world.database)
    if (deck !== null) await remindOne(world, plan, deck)
    await new Promise(setImmediate) // SQLite works in this thread: requests have their turn in between
  }
}

async function remindOne(world: ReminderWorld, plan: PlannedReminder, deck: Deck): Promise<void> {
  const { database } = world
  const { learnerId } = plan
  const nowMs = world.nowMs()
  const study = await readStudy(database, learnerId)
  const { reminderHour: hour, reminderChannel } = study.settings
  const isOff = hour === null || reminderChannel === 'calendar'
  if (isOff || isReminderStopped(plan.stoppedAtMs, study.reminderChosenMs)) {
    await takePlan(database, plan, null)
    return
  }
  const nextMs = nextReminderMs(hour, study.timeZone, nowMs)
  if (!(await takePlan(database, plan, nextMs))) return
  if (plan.isNews || !isReminderTime(hour, study.timeZone, nowMs)) return
  const due = dueNow(study, deck, nowMs)
  if (due.count === 0) return
  const ignoredCount = ignoredRemindersOf(plan, study.lastGradeMs, study.reminderChosenMs)
  if (isEnough(ignoredCount)) return stopReminders(database, learnerId, nowMs)
  if (await isSent(world, learnerId, study, due)) await noteSent(database, learnerId, nowMs, ignoredCount)
}

function isSent(world: ReminderWorld, learnerId: string, study: LearnerStudy, due: DueNow): Promise<boolean> {
  const { database, wake } = world
  if (study.settings.reminderChannel === 'email') return isMailed(world, learnerId, study, due)
  return wakeBrowsers(database, learnerId, { wake, contact: contact(), nowMs: world.nowMs() })
}

/** Whom a push service may write to. */
function contact(): string {
  const { MAIL_FROM, NEXTAUTH_URL } = environment()
  const address = /[^\s<>]+@[^\s<>]+/.exec(MAIL_FROM ?? '')?.[0]
  return address === undefined ? NEXTAUTH_URL : `mailto:${address}`
}

async function isMailed(
  { database, sendMail }: ReminderWorld,
  learnerId: string,
  { settings }: LearnerStudy,
  due: DueNow,
): Promise<boolean> {
  const user = await database.user.findUnique({ where: { id: learnerId }, select: { email: true } })
  if (sendMail === null || !user?.email) return false
  const words = reminderMessage(settings.reminderLanguage)
  const base = environment().NEXTAUTH_URL.replace(/\/$/, '')
  const pages = settings.reminderLanguage === 'en' ? `${base}/en` : base
  const query = `?token=${unsubscribeTokenFor(learnerId)}`
  return sendMail({
    to: user.email,
    subject: words.due(due.count, due.minutes),
    text: words.mail(`${pages}/review`, `${pages}/settings#reminders`, `${pages}/unsubscribe${query}`),
    unsubscribeUrl: `${base}/api/reminders/unsubscribe${query}`,
  })
}
