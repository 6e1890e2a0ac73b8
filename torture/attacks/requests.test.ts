import { expect, test } from 'vitest'
import { sendHostile } from '../requests/run-requests'
import { attackedApp } from './people'

const { port, a } = attackedApp()

test('2,000 requests that nobody means well with: none is an error of the server', async () => {
  expect(await sendHostile(port, a(), { seed: 20_261_126, runs: 2_000 })).toBeNull()
})
