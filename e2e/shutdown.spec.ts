import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from './fixtures'
import { withServers } from './server-process'

const NOTICE_SECONDS = 2

withServers(
  'a server told to end turns new requests away first, and finishes what it has begun',
  async ({ startServer }) => {
    const server = await startServer({ SHUTDOWN_NOTICE_SECONDS: String(NOTICE_SECONDS) })
    expect((await server.ask('/api/ready')).status).toBe(200)
    const body = JSON.stringify({ email: 'late@example.org', password: 'correct horse battery' })
    const slow = connect(server.port, '127.0.0.1')
    const answer = text(slow)
    slow.write(
      [
        'POST /api/account HTTP/1.1',
        `Host: 127.0.0.1:${server.port}`,
        'Content-Type: application/json',
        'Sec-Fetch-Site: same-origin',
        `Content-Length: ${body.length}`,
        '',
        body.slice(0, 10),
      ].join('\r\n'),
    )
    await sleep(200)
    server.tellToEnd()
    const askReady = async () => {
      const { status, headers } = await server.ask('/api/ready')
      return [status, headers.get('retry-after')]
    }
    await expect.poll(askReady).toEqual([503, '5'])
    expect((await server.ask('/api/health')).status).toBe(200)
    await sleep(NOTICE_SECONDS * 1000 + 500)
    await expect(server.ask('/api/health')).rejects.toThrow() // nobody new
    slow.write(body.slice(10))
    expect(await answer).toMatch(/^HTTP\/1[.]1 201 /)
    expect(await server.ended()).toBe(143)
  },
)
