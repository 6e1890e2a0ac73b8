import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { watchArrivals } from './arrivals'

const server = createServer((request, response) => void response.end(JSON.stringify(request.headers)))
beforeAll(async () => {
  watchArrivals(0)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => server.close())

/** What is left of headers when the request has arrived. */
async function leftOf(headers: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}/`, { headers })
  return (await response.json()) as Record<string, string>
}

test.each([
  'X-Middleware-Subrequest',
  'X-Middleware-Request-Cookie',
  'X-Invoke-Path',
  'X-Matched-Path',
  'X-Now-Route-Matches',
  'X-Nextjs-Data',
  'X-Next-Revalidated-Tags',
  'X-Next-Resume-State-Length',
  'Next-Resume',
  'X-Forwarded-Host',
  'X-Forwarded-Port',
  'Forwarded',
])('%s from outside does not reach the framework', async (name) => {
  expect(await leftOf({ [name]: 'evil' })).not.toHaveProperty(name.toLowerCase())
})

test('what a page of ours asks with stays', async () => {
  const headers = { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Url': '/en', 'X-Forwarded-Proto': 'https' }
  expect(await leftOf(headers)).toMatchObject({
    ...{ rsc: '1', 'next-router-prefetch': '1', 'next-url': '/en', 'x-forwarded-proto': 'https' },
  })
})
