import { emailAddress } from './account'
import { BODY_STATUS, readBody } from './body'
import { type CheckedRequest, answerAsNextAuth, isOwnAddress, isOwnPath, sessionCookieName } from './auth'
import { cookiesIn } from './cookies'
import { database } from './db'
import { type DeviceOwner, deviceCookieFor, deviceOwner, knownDevice } from './known-device'
import { isHashQueueFull } from './password'
import { problem } from './problem'
import { tooMany } from './rate-limit'
import { guarded, isForeign } from './route'
import { noted, reportSecurity } from './security-log'
import { limitAttempt } from './shared-limit'
import { clearWrongs, takeTry } from './sign-in-lock'
import { deviceOf } from './user-agent'

type Context = { readonly params: Promise<{ readonly nextauth: readonly string[] }> }

/** What next-auth may be asked, and how. Everything else is not there. */
const ACTIONS: Readonly<Record<string, readonly ('GET' | 'POST')[]>> = {
  csrf: ['GET'],
  session: ['GET'],
  providers: ['GET'],
  error: ['GET'],
  signin: ['GET', 'POST'],
  signout: ['POST'],
  callback: ['GET', 'POST'],
}
const PROVIDERS = new Set(['credentials', 'github', 'google'])
const LONGEST_VALUE_BYTES = 1_024
const LARGEST_BODY_BYTES = 8_192
const JSON_TYPE = 'application/json'
const FORM_TYPE = 'application/x-www-form-urlencoded'

/**
 * Stands before next-auth, which answers rubbish with errors of its own making: lets through known actions, methods and
 * plain text fields, and addresses on this site only. Attempts are limited before any hash is computed.
 */
export const respondToAuth = (request: Request, context: Context): Promise<Response> =>
  guarded(async () => noted(request, null, await answered(request, context)))

async function answered(request: Request, context: Context): Promise<Response> {
  const segments = (await context.params).nextauth
  const refusal = refusalOfPath(request, segments)
  if (refusal !== null) return refusal
  if (request.method !== 'GET' && isForeign(request)) return problem(403, 'foreign_origin')
  const fields = request.method === 'GET' ? {} : await fieldsOf(request)
  if (fields instanceof Response) return fields
  const [action = '', provider] = segments
  const checked: CheckedRequest = {
    method: request.method,
    action,
    provider,
    query: cleanQuery(new URL(request.url).searchParams),
    fields,
    cookies: cleanCookies(cookiesIn(request.headers)),
    device: deviceOf(request.headers),
  }
  if (action !== 'callback' || request.method !== 'POST') return answerAsNextAuth(checked)
  return (await limitAttempt(request)) ?? answerToPassword(checked)
}

/**
 * A locked account answers as to a wrong password, at the same cost, even to the right one: whoever guesses learns
 * nothing from it. A device that knows the account has wrong passwords of its own, so its owner still gets in.
 */
async function answerToPassword(request: CheckedRequest): Promise<Response> {
  if (isHashQueueFull()) return tooMany(5_000)
  const { data: account } = emailAddress.safeParse(request.fields.email)
  if (account === undefined) {
    reportRefused(null, 'no_address')
    return answerAsNextAuth(request)
  }
  const owner = await deviceOwner(database(), { email: account })
  const subject = { account, device: knownDevice(request.cookies, owner) }
  const isLocked = (await takeTry(database(), subject, Date.now())) !== null
  const judged = isLocked ? { ...request, fields: { ...request.fields, password: '' } } : request
  const answer = await answerAsNextAuth(judged)
  if (!opensSession(answer)) {
    reportRefused(owner, isLocked ? 'locked' : 'wrong')
    return answer
  }
  await clearWrongs(database(), subject)
  if (owner !== null) answer.headers.append('set-cookie', deviceCookieFor(owner, subject.device))
  return answer
}

/** `wrong`: the password, or the token of the form. */
const reportRefused = (owner: DeviceOwner | null, why: 'no_address' | 'locked' | 'wrong'): void =>
  reportSecurity('sign-in refused', owner?.id ?? null, { way: 'password', why })

const opensSession = (answer: Response): boolean =>
  answer.headers.getSetCookie().some((line) => line.startsWith(`${sessionCookieName()}=`))

function refusalOfPath(
  request: Request,
  [action = '', provider, ...rest]: readonly string[],
): Response | null {
  const methods = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined
  const isStray = rest.length > 0 || (provider !== undefined && !PROVIDERS.has(provider))
  if (methods === undefined || isStray) return problem(404, 'not_found')
  const isAllowed = methods.some((method) => method === request.method)
  return isAllowed && !isPasswordByAddress(request.method, action, provider)
    ? null
    : problem(405, 'method_not_allowed')
}

const isPasswordByAddress = (method: string, action: string, provider: string | undefined): boolean =>
  method === 'GET' && action === 'callback' && provider === 'credentials'

/** Without parameters that are too long or not text a person could send, and without addresses of other sites. */
const cleanQuery = (query: URLSearchParams): Record<string, string> =>
  Object.fromEntries(
    [...query].filter(([name, value]) =>
      name === 'callbackUrl' ? isOwnPath(value) : value.length <= 2_048 && !/[\0-\x1f]/.test(value),
    ),
  )

/** next-auth fails on a callback cookie that is no address, and follows one that leads away. */
const cleanCookies = (cookies: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(cookies).filter(([name, value]) => !name.endsWith('callback-url') || isOwnAddress(value)),
  )

/** The body as plain fields, from JSON or from a form; a response when it is neither. */
async function fieldsOf(request: Request): Promise<Record<string, string> | Response> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim() ?? ''
  if (type !== JSON_TYPE && type !== FORM_TYPE) return problem(415, 'unsupported_media_type')
  const body = await readBody(request, LARGEST_BODY_BYTES)
  if ('code' in body) return problem(BODY_STATUS[body.code], body.code)
  if (type === FORM_TYPE) return checked(Object.fromEntries(new URLSearchParams(body.text)))
  try {
    return checked(JSON.parse(body.text))
  } catch (error) {
    if (error instanceof SyntaxError) return problem(400, 'malformed')
    throw error
  }
}

function checked(fields: unknown): Record<string, string> | Response {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return problem(400, 'malformed')
  const clean: Record<string, string> = {}
  for (const [name, value] of Object.entries(fields)) {
    const text = typeof value === 'boolean' ? String(value) : value
    if (typeof text !== 'string' || Buffer.byteLength(text) > LONGEST_VALUE_BYTES)
      return problem(400, 'malformed')
    if (name !== 'callbackUrl' || isOwnPath(text)) clean[name] = text
  }
  return { callbackUrl: '/', ...clean }
}
