import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { type SignedIn, signedInLearner } from './auth'
import { BODY_STATUS, readBody } from './body'
import { database, isDatabaseDown } from './db'
import { environment } from './environment'
import { count } from './metrics'
import { HashQueueFull } from './password'
import { reportBug } from './log'
import { problem } from './problem'
import { addressOf } from './client-address'
import { RateLimiter, limitBy, tooMany } from './rate-limit'
import { noted } from './security-log'
import { isFresh } from './sign-in'

/** A refusal that the handler's caller may meet: a code, and the status that goes with it. */
export type Refusal = {
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 426
  readonly code: string
}

/** What a handler has to say. */
export type Reply = Refusal | { readonly status: 200 | 201; readonly body: object }

export type RouteOptions<Input, Who> = {
  readonly schema: z.ZodType<Input>
  readonly limitBytes: number
  /** Whether a body must come with its `Content-Digest`. */
  readonly needsDigest?: boolean
  /** `learner`: only who is signed in; `fresh`: only who signed in a moment ago, for an open page is not enough. */
  readonly access: Who
}

type Access = 'anyone' | 'learner' | 'fresh'
type Caller<Who extends Access> = Who extends 'anyone' ? SignedIn | null : SignedIn

/** Coarse, and asked at every mutation: so it is kept per process (ADR 27). */
const mutationsByAddress = new RateLimiter({ burst: 600, refillMs: 60_000 })

/**
 * A JSON mutation: checks origin, rate, content type, size, digest, shape and session, in this order, then answers.
 * The only place where refusals become status codes. Nothing that a client sends makes it answer 5xx.
 */
export function mutation<Input, Who extends Access>(
  options: RouteOptions<Input, Who>,
  respond: (input: Input, caller: Caller<Who>, request: Request) => Promise<Response | Reply>,
): (request: Request) => Promise<Response> {
  return (request) =>
    guarded(async () => {
      const refusal = refusalOfEnvelope(request) ?? limitBy(mutationsByAddress, addressOf(request))
      const input = refusal ?? (await inputOf(request, options))
      if (input instanceof Response) return noted(request, null, input)
      const caller = await signedInLearner(request)
      const barred = await refusalOfCaller(caller, options.access)
      const answer = barred ?? toResponse(await respond(input, caller as Caller<Who>, request))
      return noted(request, caller?.learnerId ?? null, answer)
    })
}

async function refusalOfCaller(caller: SignedIn | null, access: Access): Promise<Response | null> {
  if (access === 'anyone') return null
  if (caller === null) return problem(401, 'signed_out')
  const isEnough = access === 'learner' || (await isFresh(database(), caller.signInId))
  return isEnough ? null : problem(403, 'sign_in_again')
}

/** A read: no body, no origin to check; `private, no-store` like every answer about a person. */
export function reading(
  respond: (caller: SignedIn | null, request: Request) => Promise<Response | Reply>,
): (request: Request) => Promise<Response> {
  return (request) =>
    guarded(async () => {
      const caller = await signedInLearner(request)
      return noted(request, caller?.learnerId ?? null, toResponse(await respond(caller, request)))
    })
}

/** What fails is answered in one way: 429 to a rush, 503 while the database is away, 500 to a bug. */
export async function guarded(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof HashQueueFull) return tooMany(5_000)
    if (isDatabaseDown(error)) {
      count('warmup_database_errors_total')
      return problem(503, 'unavailable', { 'retry-after': '5' })
    }
    reportBug('a route', error)
    return problem(500, 'bug')
  }
}

function toResponse(reply: Response | Reply): Response {
  if (reply instanceof Response) return reply
  if ('code' in reply) return problem(reply.status, reply.code)
  return Response.json(reply.body, {
    status: reply.status,
    headers: { 'cache-control': 'private, no-store' },
  })
}

/** Another site must not act in a learner's name: browsers say where a request comes from, and something must be said. */
function refusalOfEnvelope(request: Request): Response | null {
  const isSilent = request.headers.get('sec-fetch-site') === null && request.headers.get('origin') === null
  if (isSilent || isForeign(request)) return problem(403, 'foreign_origin')
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  return type === 'application/json' ? null : problem(415, 'unsupported_media_type')
}

/** Whether a browser says that the page of another site, or of a sister's, is behind a request. */
export function isForeign(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  return (site !== null && site !== 'same-origin') || (origin !== null && !isOwnOrigin(origin, request))
}

/** The configured address, or the one this request came to: on localhost a port may differ from the setting. */
const isOwnOrigin = (origin: string, request: Request): boolean =>
  origin === new URL(environment().NEXTAUTH_URL).origin ||
  (originHost(origin) ?? 'none') === request.headers.get('host')

const originHost = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

async function inputOf<Input>(
  request: Request,
  options: RouteOptions<Input, Access>,
): Promise<Input | Response> {
  const body = await readBody(request, options.limitBytes)
  if ('code' in body) return problem(BODY_STATUS[body.code], body.code)
  const digest = request.headers.get('content-digest')
  if (options.needsDigest === true && digest === null) return problem(400, 'digest_missing')
  if (digest !== null && digest !== contentDigestOf(body.text)) return problem(400, 'digest_mismatch')
  const parsed = options.schema.safeParse(parseJson(body.text))
  return parsed.success ? parsed.data : problem(400, 'malformed')
}

/** As the `Content-Digest` header has it. Source: RFC 9530. */
export const contentDigestOf = (text: string): string =>
  `sha-256=:${createHash('sha256').update(text, 'utf8').digest('base64')}:`

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
