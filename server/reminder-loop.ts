import { reportBug } from './log'
import { isDatabaseDown } from './db'
import { type ReminderWorld, remindDue } from './reminder-round'

const EVERY_MS = 60_000

/**
 * Looks once a minute who is to be reminded; several servers share the work. Returns how to stop, which waits for what
 * is on its way.
 */
export function startReminders(world: ReminderWorld, everyMs = EVERY_MS): () => Promise<void> {
  let running: Promise<void> | null = null
  const look = (): void => {
    running ??= remindDue(world)
      .catch((error: unknown) => {
        if (!isDatabaseDown(error)) reportBug('the reminders', error)
      })
      .finally(() => (running = null))
  }
  const timer = setInterval(look, everyMs)
  timer.unref() // a server that is told to end does not wait for the next minute
  return async () => {
    clearInterval(timer)
    await running
  }
}
