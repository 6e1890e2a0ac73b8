import { isEvent } from '#core/event-guard'
import { type EventLog, PROTO, type SyncAnswer, type SyncRequest } from '#core/sync/event-log'
import { newEventId } from './clock'
import { type ServerClock, instantNow } from './server-clock'
import { contentDigestOf } from './sha256'

/** Why an exchange did not happen. `offline` is weather; the rest needs the learner, a new bundle or a wait. */
export type SyncTrouble =
  | { readonly code: 'offline' | 'signed_out' | 'other_learner' | 'deleted' | 'outdated' | 'rejected' }
  | { readonly code: 'busy'; readonly retryAfterMs: number }

export class SyncError extends Error {
  constructor(readonly trouble: SyncTrouble) {
    super(`exchange failed: ${trouble.code}`)
  }
}

const TIMEOUT_MS = 30_000
/** Browsers refuse to keep more than 64 KiB alive beyond the page, whatever else is on its way, and count bytes. */
const KEEPALIVE_BYTES = 60_000
const DEFAULT_RETRY_MS = 5_000
/** Timers of more than 24 days go off at once; nobody means to be away for longer than a day. */
const LONGEST_WAIT_MS = 86_400_000

const TROUBLE_OF_STATUS: Readonly<Record<number, Exclude<SyncTrouble['code'], 'busy'>>> = {
  401: 'signed_out',
  409: 'other_learner',
  410: 'deleted',
  426: 'outdated',
  400: 'rejected',
  403: 'rejected',
  413: 'rejected',
  415: 'rejected',
}

/** The server's log over HTTP. @throws SyncError for everything that is not an answer of this protocol. */
export function createApiLog(clock: ServerClock): EventLog {
  return {
    async answer(request) {
      const began = instantNow()
      const nonce = newEventId() // drawn anew each time, as a nonce must be
      const response = await post({ ...request, nonce })
      if (response.status !== 200) throw new SyncError(troubleOf(response))
      const answer = await answerIn(response, nonce)
      clock.measure(began, answer.serverNowMs)
      return answer
    },
  }
}

async function post(request: SyncRequest & { readonly nonce: string }): Promise<Response> {
  const body = JSON.stringify(request)
  const headers = { 'Content-Type': 'application/json', 'Content-Digest': await contentDigestOf(body) }
  try {
    return await fetch('/api/sync', {
      method: 'POST',
      headers,
      body,
      cache: 'no-store',
      redirect: 'error',
      keepalive: new TextEncoder().encode(body).byteLength < KEEPALIVE_BYTES,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) throw new SyncError({ code: 'offline' })
    throw error
  }
}

function troubleOf(response: Response): SyncTrouble {
  const code = TROUBLE_OF_STATUS[response.status]
  if (code !== undefined) return { code }
  if (response.status !== 429 && response.status !== 503) return { code: 'offline' }
  const seconds = Number(response.headers.get('Retry-After'))
  return {
    code: 'busy',
    retryAfterMs: seconds > 0 ? Math.min(seconds * 1000, LONGEST_WAIT_MS) : DEFAULT_RETRY_MS,
  }
}

/**
 * A captive portal or a cache also answers 200: what does not look like an answer to this very request counts as no
 * network. What a cache kept tells an old time, which would set the clock wrong.
 */
async function answerIn(response: Response, nonce: string): Promise<SyncAnswer> {
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json') ?? false
  const answer: unknown = isJson ? await response.json().catch(() => null) : null
  if (!isAnswer(answer) || answer.nonce !== nonce) throw new SyncError({ code: 'offline' })
  return answer
}

function isAnswer(value: unknown): value is SyncAnswer & { readonly nonce?: string } {
  if (typeof value !== 'object' || value === null) return false
  const answer = value as Partial<SyncAnswer>
  return (
    answer.proto === PROTO &&
    typeof answer.lineage === 'string' &&
    [answer.serverNowMs, answer.head].every(Number.isFinite) &&
    (answer.digest === null || typeof answer.digest === 'string') &&
    [answer.refused, answer.events].every(Array.isArray) &&
    (answer.events ?? []).every((event) => isEvent(event) && event.seq !== undefined)
  )
}
