import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { onEveryRequest } from './every-request'
import { log } from './log'
import { count, observeDuration } from './metrics'
import { routeOf } from './route-of'
import { ID_HEADER } from './security-log'

const METHODS = new Set(['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS'])
const SECONDS_PER_NANOSECOND = 1e-9

/** Counts and logs every request when it has been answered, or given up by whoever asked. */
export function watchRequests(): void {
  onEveryRequest((request, response) => {
    const began = process.hrtime.bigint()
    const id = randomUUID() // ours: one that a client sends may say anything
    request.headers[ID_HEADER] = id
    response.setHeader('X-Request-Id', id)
    const route = routeOf(request.url ?? '')
    response.once('close', () => {
      report(request, response, {
        id,
        route,
        seconds: Number(process.hrtime.bigint() - began) * SECONDS_PER_NANOSECOND,
      })
    })
  })
}

type Answered = { readonly id: string; readonly route: string; readonly seconds: number }

function report(request: IncomingMessage, response: ServerResponse, { id, route, seconds }: Answered): void {
  const method = METHODS.has(request.method ?? '') ? (request.method ?? '') : 'other'
  // Whoever hung up before the end has seen no status; nginx calls it that.
  const status = response.writableFinished ? response.statusCode : 499
  count('warmup_requests_total', { method, route, status: String(status) })
  observeDuration(route, seconds)
  if (route === '/_next/static') return
  const facts = { id, method, route, status, ms: Math.round(seconds * 1000) }
  log(status >= 500 ? 'error' : status === 429 ? 'warn' : 'info', 'request', facts)
}
