import { request } from 'node:http'
import { connect } from 'node:net'
import { once } from 'node:events'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { contentDigestOf } from '#server/route'
import { asOurPage, expectCalm, send } from './attack'
import { memoryMebibytes } from '../requests/memory'
import { attackedApp } from './people'

const { port, database, a } = attackedApp()
const { pid } = inject('attackedApp')

const SYNC_LIMIT_BYTES = 1_048_576
const MEBIBYTE = 1_048_576

const headersFor = (body: string | Buffer): Record<string, string> => ({
  ...asOurPage(port),
  cookie: a().cookie,
  'content-digest': contentDigestOf(body.toString()),
})
const post = (body: string | Buffer, headers = {}, path = '/api/sync') =>
  expectCalm(port, { method: 'POST', path, headers: { ...headersFor(body), ...headers }, body })

/** A body of exactly so many bytes that would be taken, were it not for its size. */
function bodyOf(bytes: number): string {
  const { learnerId, lineage } = a()
  const start = JSON.stringify({ proto: 1, learnerId, lineage, cursor: 0, events: [] })
  return `${start.slice(0, -1)}${' '.repeat(Math.max(0, bytes - start.length))}}`
}

test('the limit of a body is exact', async () => {
  for (const [bytes, status] of [
    [SYNC_LIMIT_BYTES - 1, 200],
    [SYNC_LIMIT_BYTES, 200],
    [SYNC_LIMIT_BYTES + 1, 413],
  ] as const)
    expect([bytes, (await post(bodyOf(bytes))).status]).toEqual([bytes, status])
  expect((await post('')).status).toBe(400)
  expect((await post('{')).status).toBe(400)
})

test('a body is taken only whole: what was cut, or says another length or digest, is not stored', async () => {
  const before = await database().event.count()
  const body = bodyOf(1_000)
  expect((await post(body, { 'content-digest': contentDigestOf('x') })).status).toBe(400)
  const { status } = await send(port, {
    ...{ method: 'POST', path: '/api/sync', body: body.slice(0, 500) },
    headers: { ...headersFor(body), 'content-length': '1000', connection: 'close' },
  }).catch(() => ({ status: 0 }))
  expect([0, 400, 408]).toContain(status)
  expect(await database().event.count()).toBe(before)
})

test('a bomb of gzip stays gzip: nothing is unpacked', async () => {
  const bomb = gzipSync(Buffer.alloc(64 * MEBIBYTE, ' '))
  const answer = await post(bomb, { 'content-encoding': 'gzip' })
  expect([400, 415]).toContain(answer.status)
})

/** Sends without a length until told to stop; resolves with how much went out. */
function pour(
  path: string,
  mebibytes: number,
): Promise<{ readonly status: number; readonly sentBytes: number }> {
  return new Promise((resolve) => {
    const chunk = Buffer.alloc(MEBIBYTE, 'x')
    let [sentBytes, status] = [0, 0]
    const done = () => resolve({ status, sentBytes })
    const headers = { ...headersFor(''), 'transfer-encoding': 'chunked', 'x-forwarded-for': '10.200.0.1' }
    const sent = request(
      { host: '127.0.0.1', port, method: 'POST', path, headers, agent: false },
      (response) => {
        status = response.statusCode ?? 0
        response.resume().on('end', () => {
          sent.destroy()
          done()
        })
      },
    )
    sent.on('error', done)
    const more = (): void => {
      while (sentBytes < mebibytes * MEBIBYTE && status === 0) {
        sentBytes += chunk.length
        if (!sent.write(chunk)) return void sent.once('drain', more)
      }
      sent.end()
    }
    more()
  })
}

test('200 MB without a length are cut at the limit, and do not fill the memory', async () => {
  const paths = ['/api/sync', '/api/account', '/api/reminders/push', '/api/auth/callback/credentials']
  for (const path of paths) await pour(path, 20) // what is made ready once is not what is measured
  const before = memoryMebibytes(pid)
  for (const path of paths) {
    const { status } = await pour(path, 200)
    expect([path, [0, 413].includes(status)]).toEqual([path, true])
  }
  expect(memoryMebibytes(pid) - before).toBeLessThan(50)
})

test('200 MB that are announced are refused before they come', async () => {
  for (const path of ['/api/sync', '/api/account', '/api/auth/callback/credentials']) {
    const socket = connect(port, '127.0.0.1')
    const head = Object.entries({ host: 'x', ...headersFor(''), 'content-length': String(200 * MEBIBYTE) })
    socket.write(
      `POST ${path} HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n`,
    )
    const [answer] = (await once(socket, 'data')) as [Buffer]
    socket.destroy()
    expect([path, answer.toString().slice(9, 12)]).toEqual([path, '413'])
  }
})
