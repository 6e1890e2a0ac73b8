import { database } from '#server/db'
import { problem } from '#server/problem'
import { stopReminders } from '#server/reminder-plan'
import { reading } from '#server/route'
import { learnerInToken } from '#server/unsubscribe'

const tokenIn = (request: Request): string => new URL(request.url).searchParams.get('token') ?? ''

const seeOther = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, 'cache-control': 'private, no-store' } })

/** A mail program that opens the address instead of posting to it: a page asks first, for scanners follow links too. */
export const GET = reading(async (_caller, request) =>
  seeOther(`/unsubscribe?token=${encodeURIComponent(tokenIn(request))}`),
)

/**
 * Ends the reminders of the learner in the token. The one mutation without session, origin and JSON: mail services send
 * it (RFC 8058), and the signed token is all that it goes by. The page's own form asks to be led back.
 */
export const POST = reading(async (_caller, request) => {
  const learnerId = learnerInToken(tokenIn(request))
  if (learnerId === null) return problem(404, 'not_found')
  await stopReminders(database(), learnerId)
  const page = new URL(request.url).searchParams.get('from')
  if (page !== 'zh' && page !== 'en') return new Response(null, { status: 200 })
  return seeOther(`${page === 'en' ? '/en' : ''}/unsubscribe?done=1`)
})
