import { z } from 'zod'
import { emailAddress } from '#server/account'
import { changeAddressUnproved } from '#server/account-change'
import { canMailLinks, mailLanguage, mailLink } from '#server/account-mail'
import { refusalFor } from '#server/account-refusal'
import type { SignedIn } from '#server/auth'
import { database } from '#server/db'
import { type Reply, mutation } from '#server/route'
import { reportSecurity } from '#server/security-log'
import { limitAttempt } from '#server/shared-limit'
import { isFresh } from '#server/sign-in'

const change = z.strictObject({ email: emailAddress, language: mailLanguage })
type Change = z.infer<typeof change>

/**
 * Changes the learner's address, with a fresh sign-in. Where mail can be sent it takes effect when the link in it is
 * followed; the address that is held already gets another link, so that it can be proved.
 */
export const POST = mutation(
  { schema: change, limitBytes: 2_048, access: 'learner' },
  async (wanted, caller, request) => (await limitAttempt(request)) ?? changed(wanted, caller),
)

async function changed({ email, language }: Change, { learnerId, signInId }: SignedIn): Promise<Reply> {
  const holder = await database().user.findUnique({ where: { email }, select: { id: true } })
  const isHeld = holder?.id === learnerId
  if (!isHeld && !(await isFresh(database(), signInId))) return { status: 403, code: 'sign_in_again' }
  if (holder !== null && !isHeld) return { status: 409, code: 'email_taken' }
  if (canMailLinks()) {
    const isMailed = await mailLink(database(), { userId: learnerId, email }, 'address', language)
    return isMailed ? { status: 200, body: { isMailed } } : { status: 422, code: 'mail_not_sent' }
  }
  return isHeld ? { status: 200, body: { isMailed: false } } : changedUnproved(learnerId, email)
}

async function changedUnproved(learnerId: string, email: string): Promise<Reply> {
  const fault = await changeAddressUnproved(database(), learnerId, email)
  if (fault !== null) return refusalFor(fault)
  reportSecurity('address changed', learnerId)
  return { status: 200, body: { isMailed: false } }
}
