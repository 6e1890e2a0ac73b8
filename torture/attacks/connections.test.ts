import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { type Socket, connect } from 'node:net'
import { expect, test } from 'vitest'
import { contentDigestOf } from '#server/route'
import { asOurPage, send } from './attack'
import { attackedApp } from './people'

const { port } = attackedApp()

const SLOW = 200
const IDLE = 300
const PATIENCE_MS = 15_000

/** A request whose body comes a byte a second. Resolves with how long the server bore it. */
async function drip(): Promise<number> {
  const socket = await opened()
  const beganMs = performance.now()
  const headers = {
    ...{
      host: 'x',
      ...asOurPage(port),
      'content-length': '1000',
      'x-forwarded-for': `10.9.${Math.random()}`,
    },
    'content-digest': contentDigestOf(''),
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.write(`POST /api/sync HTTP/1.1\r\n${lines.join('')}\r\n`)
  const timer = setInterval(() => socket.write('x'), 1_000)
  await Promise.race([once(socket, 'data'), once(socket, 'close')])
  clearInterval(timer)
  socket.destroy()
  return performance.now() - beganMs
}

async function opened(): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

/** The slowest but one of a hundred answers to somebody who behaves. */
async function slowTail(): Promise<number> {
  const times: number[] = []
  for (let each = 0; each < 100; each++) times.push((await send(port, { path: '/api/account' })).ms)
  return times.sort((first, second) => first - second)[98] ?? Number.NaN
}

test(
  'slow and idle connections keep nobody else waiting, and slow ones are cut',
  { timeout: 60_000 },
  async () => {
    await slowTail() // warm
    const alone = await slowTail()
    const idle = await Promise.all(Array.from({ length: IDLE }, opened))
    const slow = Array.from({ length: SLOW }, drip)
    const among = await slowTail()
    // Who waits for the slow ones waits for many seconds; less may be the machine's other work.
    expect(among).toBeLessThan(2 * alone + 2_000)
    for (const bornMs of await Promise.all(slow)) {
      expect(bornMs).toBeGreaterThan(PATIENCE_MS - 1_000)
      expect(bornMs).toBeLessThan(PATIENCE_MS + 15_000)
    }
    for (const socket of idle) socket.destroy()
    expect((await send(port, { path: '/api/health' })).status).toBe(200)
  },
)

/** In seconds, as the setting of that name has it. */
const secondsIn = (file: string, setting: string): number =>
  Number(new RegExp(`\\b${setting} (\\d+)s\\b`).exec(readFileSync(file, 'utf8'))?.[1])

// Otherwise a post on a connection that the app is just closing is answered with 502, and not repeated.
test('the proxies we propose give an idle connection up before the app does', async () => {
  const { headers } = await send(port, { path: '/api/health', headers: { connection: 'keep-alive' } })
  const appSeconds = Number(/^timeout=(\d+)$/.exec(String(headers['keep-alive']))?.[1])
  expect(secondsIn('Caddyfile', 'keepalive')).toBeLessThan(appSeconds)
  expect(secondsIn('docs/operations.md', 'keepalive_timeout')).toBeLessThan(appSeconds)
})
