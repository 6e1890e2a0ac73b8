import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { metricsText } from './metrics'
import { watchRequests } from './watch-requests'

const server = createServer((_request, response) => void response.end())
beforeAll(async () => {
  watchRequests()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => server.close())

test.each([
  ['GET', 'GET'],
  ['DELETE', 'DELETE'],
  ['PURGE', 'other'],
])('%s is counted as %s', async (method, counted) => {
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}/api/reminders/push`, { method })
  await response.text()
  await expect
    .poll(metricsText)
    .toContain(`warmup_requests_total{method="${counted}",route="/api/reminders/push",status="200"} 1`)
})
