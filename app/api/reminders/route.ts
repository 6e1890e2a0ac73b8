import { emailOf } from '#server/account'
import { database } from '#server/db'
import { mailer } from '#server/mail'
import { problem } from '#server/problem'
import { readStoppedAtMs } from '#server/reminder-plan'
import { reading } from '#server/route'
import { publicKeyOf, pushKeysOf } from '#server/vapid'

/** How one can be reminded by this server, and when reminders were stopped last. What the learner chose is in the log. */
export const GET = reading(async (caller) => {
  if (caller === null) return problem(401, 'signed_out')
  const [keys, stoppedAtMs] = await Promise.all([
    pushKeysOf(database()),
    readStoppedAtMs(database(), caller.learnerId),
  ])
  const hasMail = mailer() !== null && (await emailOf(database(), caller.learnerId)) !== null
  return { status: 200, body: { publicKey: publicKeyOf(keys), hasMail, stoppedAtMs } }
})
