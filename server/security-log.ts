import { log } from './log'
import { Problem } from './problem'
import { routeOf } from './route-of'
import { signatureOf } from './signature'

/** What is told of an account, and how loudly. */
const LEVEL_OF = {
  'account made': 'info',
  'signed in': 'info',
  'signed out': 'info',
  'sign-ins ended': 'info',
  'sign-in refused': 'warn',
  'password changed': 'info',
  'address changed': 'info',
  'provider unlinked': 'info',
  'account exported': 'info',
  'account deleted': 'info',
} as const

/** Where whoever counts the requests leaves the number of one (watch-requests.ts). */
export const ID_HEADER = 'x-request-id'

const MARK_LENGTH = 12

/**
 * Stands for an account in the log: nobody can tell whose it is but who runs the server, for `npm run account -- list`
 * shows it. Another secret gives another.
 */
export const accountMark = (userId: string): string => signatureOf('log', userId).slice(0, MARK_LENGTH)

const markOrNone = (userId: string | null): string | null => (userId === null ? null : accountMark(userId))

/** Tells what happened to an account; null is nobody's, as of an address that has none. */
export const reportSecurity = (
  event: keyof typeof LEVEL_OF,
  userId: string | null,
  facts: Readonly<Record<string, string>> = {},
): void => log(LEVEL_OF[event], event, { account: markOrNone(userId), ...facts })

/** What pages of ours meet in daily life: a session that ended, something removed elsewhere, an older version. */
const EVERYDAY = new Set([401, 404, 409, 410, 426])

/** Tells of a refusal on its way out, and whose request it was; any other answer goes by. */
export function noted(request: Request, callerId: string | null, answer: Response): Response {
  if (answer instanceof Problem) {
    const { status, code } = answer
    const route = routeOf(new URL(request.url).pathname)
    const facts = { id: request.headers.get(ID_HEADER), route, status, code, account: markOrNone(callerId) }
    log(EVERYDAY.has(status) ? 'info' : 'warn', 'refused', facts)
  }
  return answer
}
