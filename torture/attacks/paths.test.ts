import { connect, createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { expectCalm } from './attack'
import { attackedApp } from './people'

const { port } = attackedApp()

test.each([
  '/%ff',
  '/en/%ff',
  '/en/t/%E0%A4%A',
  '/api/%ff',
  '/api/auth/%ff',
  '/_next/%ff',
  '/x.%ff',
  '/%',
  '/%00',
  '/en/t/%00',
  '/en/t/a%2Fb',
  '/en/..%2f..%2fpackage.json',
  '/..%5c..%5cpackage.json',
  '/_next/static/..%2f..%2f..%2fpackage.json',
  '/_next/static/../../../package.json',
  '/package.json',
  '/.env',
  '/.git/config',
  '/evil.html',
  '/evil.html/review',
  '/data/warmup.db',
  `/en/t/${'x'.repeat(8_000)}`,
  `/en${'/a'.repeat(2_000)}`,
  '/_next/data/x/en.json',
])('the path %# is nowhere', async (path) => {
  const { status, text } = await expectCalm(port, { path })
  expect([400, 404, 414, 431]).toContain(status)
  expect(text).not.toMatch(/"dependencies"|NEXTAUTH_SECRET|\[core\]/)
})

test.each([
  '?%ff',
  '?language=%ff',
  '?language=%00',
  '?q=%ED%A0%80',
  `?${'a=1&'.repeat(2_000)}`,
  '?__proto__=x&constructor=y',
])('the question %s is no error', async (query) => {
  for (const page of ['/en', '/en/signin', '/en/browse', '/api/deck', '/api/auth/signin'])
    await expectCalm(port, { path: `${page}${query}` })
})

/** Hears whether the server was made to call somebody. */
async function trap() {
  let calls = 0
  const server = createServer((socket) => {
    calls++
    socket.destroy()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close()
      await once(server, 'close')
      return calls
    },
  }
}

test('the server calls nobody: neither for a picture, nor for an upgrade, nor as a proxy', async () => {
  const { address, close } = await trap()
  const url = encodeURIComponent(`http://${address}/x.avif`)
  for (const path of [
    `/_next/image?url=${url}&w=64&q=75`,
    `/_next/image?url=${encodeURIComponent(`//${address}/x`)}&w=64&q=75`,
    '/_next/image?url=http://169.254.169.254/latest/meta-data&w=64&q=75',
  ])
    expect([400, 404]).toContain((await expectCalm(port, { path })).status)
  for (const target of [`http://${address}/x`, `//${address}/x`])
    await expectCalm(port, { path: target, headers: { 'x-middleware-rewrite': `http://${address}/x` } })
  await upgrade(`GET http://${address}/ HTTP/1.1`, address)
  await upgrade('GET /_next/webpack-hmr HTTP/1.1', address)
  await upgrade(`CONNECT ${address} HTTP/1.1`, address)
  expect(await close()).toBe(0)
  await expectCalm(port, { path: '/api/health' })
})

/** Sends a request that wants to become something else; resolves when the server has answered or hung up. */
async function upgrade(line: string, host: string): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.setTimeout(2_000, () => socket.destroy())
  socket.write(
    `${line}\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n` +
      'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
  )
  socket.resume()
  await once(socket, 'close')
}

test.each([
  [
    'a check that Next’s middleware skips itself',
    { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  ],
  [
    'a part of the framework',
    { 'x-matched-path': '/zh/settings', 'x-invoke-path': '/zh/settings', 'x-nextjs-data': '1' },
  ],
  ['a prefetch', { rsc: '1', 'next-router-prefetch': '1', 'next-router-state-tree': '%ff' }],
  ['a state tree that is none', { rsc: '1', 'next-router-state-tree': encodeURIComponent('{"a":[') }],
  ['a draft', { cookie: '__prerender_bypass=x; __next_preview_data=y' }],
])('headers of the framework from outside do no harm: %s', async (_, headers) => {
  for (const path of ['/en', '/en/settings', '/api/account']) await expectCalm(port, { path, headers })
})
