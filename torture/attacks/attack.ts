import { request } from 'node:http'
import { expect } from 'vitest'

/** What is sent, byte for byte: no client puts it right on the way. */
export type Attack = {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: string | Buffer
  /** Who is asking; each attack comes from an address of its own, unless it says from where. */
  readonly from?: string
}

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly text: string
  readonly ms: number
}

const PATIENCE_MS = 30_000
let attacks = 0

const nextAddress = (): string => `10.${(++attacks >> 16) & 255}.${(attacks >> 8) & 255}.${attacks & 255}`

/** Resolves with status 0 when the server hung up instead of answering. */
export function send(port: number, attack: Attack): Promise<Answer> {
  const beganMs = performance.now()
  const { method = 'GET', path, headers = {}, body, from = nextAddress() } = attack
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  return new Promise((resolve) => {
    const answered = (status: number, given: Answer['headers'], text: string) =>
      resolve({ status, headers: given, text, ms: performance.now() - beganMs })
    const sent = request(
      {
        ...{ host: '127.0.0.1', port, method, path, agent: false, timeout: PATIENCE_MS },
        headers: { 'x-forwarded-for': from, ...length, ...headers } as Record<string, string | string[]>,
      },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', () => answered(0, {}, ''))
        response.on('end', () =>
          answered(response.statusCode ?? 0, response.headers, Buffer.concat(parts).toString('utf8')),
        )
      },
    )
    sent.on('error', () => answered(0, {}, ''))
    sent.on('timeout', () => sent.destroy())
    sent.end(body)
  })
}

/** What a browser on this site would say. */
export const asOurPage = (port: number): Readonly<Record<string, string>> => ({
  'content-type': 'application/json',
  origin: `http://127.0.0.1:${port}`,
  'sec-fetch-site': 'same-origin',
})

// A second, on a machine that has nothing else to do; others may be at work on this one.
const SLOWEST_MS = 1_000
const SHARE_OF_OTHERS = 50

/** What every answer to an attack owes: no error of the server, no word about its inside, and soon. */
export async function expectCalm(port: number, attack: Attack): Promise<Answer> {
  const answer = await send(port, attack)
  const sent = JSON.stringify({ ...attack, body: attack.body?.toString().slice(0, 300) }).slice(0, 900)
  expect(answer.status, `an error of the server to ${sent}`).toBeLessThan(500)
  expect(answer.text, sent).not.toMatch(
    /\bat .{1,80}\(?.{1,200}:\d+:\d+\)?|PrismaClient|node_modules|SQLITE_|argon2/,
  )
  if (answer.ms > SLOWEST_MS) {
    const { ms } = await send(port, { path: '/api/health' })
    expect(answer.ms, `the time of the answer to ${sent}`).toBeLessThan(SLOWEST_MS + SHARE_OF_OTHERS * ms)
  }
  return answer
}
