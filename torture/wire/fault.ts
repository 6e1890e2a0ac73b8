import { gzipSync } from 'node:zlib'
import type { SyncTrouble } from '#client/api-log'
import type { Chance } from '../chance'

/** What happens to one connection on its way. Bytes are counted from its beginning, head and all. */
export type Fault =
  | { readonly kind: 'none' | 'drop' | 'double' | 'half_closed_by_us' | 'half_closed_on_us' }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'cut_request' | 'cut_answer'; readonly afterBytes: number }
  /** Somebody else answers; the server hears nothing of the request. */
  | { readonly kind: 'answer'; readonly name: keyof typeof ANSWERS }
  /** An answer that the server gave to an earlier request. */
  | { readonly kind: 'yesterday' }

/** What the device must make of it; null where nothing is amiss. */
export type Verdict = SyncTrouble['code'] | null

const answer = (status: string, headers: readonly string[], body: Buffer | string = ''): Buffer => {
  const bytes = Buffer.from(body)
  const head = [`HTTP/1.1 ${status}`, ...headers, `Content-Length: ${bytes.length}`, 'Connection: close']
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes])
}
const HTML = 'Content-Type: text/html; charset=utf-8'
const JSON_TYPE = 'Content-Type: application/json'
const PAGE = '<!doctype html><title>Welcome</title><p>Sign in to use this network.'

export const ANSWERS = {
  '429': answer('429 Too Many Requests', ['Retry-After: 7', 'Content-Type: application/problem+json'], '{}'),
  '429 for a year': answer('429 Too Many Requests', ['Retry-After: 31536000']),
  '429 at a date': answer('429 Too Many Requests', ['Retry-After: Fri, 31 Dec 2027 23:59:59 GMT']),
  '500': answer('500 Internal Server Error', [JSON_TYPE], '{}'),
  '502': answer('502 Bad Gateway', [HTML], PAGE),
  '503': answer('503 Service Unavailable', ['Retry-After: 5']),
  '504': answer('504 Gateway Timeout', [HTML], PAGE),
  'captive portal': answer('200 OK', [HTML], PAGE),
  'portal that says JSON': answer('200 OK', [JSON_TYPE], PAGE),
  'JSON of somebody else': answer('200 OK', [JSON_TYPE], '{"proto":1,"events":[]}'),
  'empty page': answer('200 OK', [JSON_TYPE]),
  'sign-in page': answer('302 Found', ['Location: http://portal.invalid/']),
  'gzip rubbish': answer('200 OK', [JSON_TYPE, 'Content-Encoding: gzip'], 'not gzip at all'),
  'half a gzip': answer('200 OK', [JSON_TYPE, 'Content-Encoding: gzip'], gzipSync(PAGE).subarray(0, 30)),
} as const

/**
 * As the protocol has it. Undefined where either is right: a cut after the last byte is none, and Node hangs up on who
 * has nothing more to send unless the answer is out already.
 */
export function verdictOn(fault: Fault): Verdict | undefined {
  if (fault.kind === 'answer') return /^(429|503)/.test(fault.name) ? 'busy' : 'offline'
  if (fault.kind === 'drop' || fault.kind === 'half_closed_on_us') return 'offline'
  return ['none', 'double', 'delay'].includes(fault.kind) ? null : undefined
}

const KINDS = [
  ...['none', 'drop', 'double', 'half_closed_by_us', 'half_closed_on_us', 'delay'],
  ...['cut_request', 'cut_answer', 'cut_answer', 'answer', 'answer', 'yesterday'],
] as const

export function drawFault(chance: Chance): Fault {
  const kind = chance.oneOf(KINDS as readonly Fault['kind'][])
  if (kind === 'delay') return { kind, ms: chance.whole(0, 60) }
  // Mostly inside the head or the first events, sometimes far into a long body.
  if (kind === 'cut_request' || kind === 'cut_answer')
    return { kind, afterBytes: chance.whole(0, chance.percent(70) ? 900 : 20_000) }
  if (kind === 'answer') return { kind, name: chance.oneOf(Object.keys(ANSWERS) as (keyof typeof ANSWERS)[]) }
  return { kind }
}
