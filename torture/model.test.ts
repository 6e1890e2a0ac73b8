import { expect, test } from 'vitest'
import { runSchedules } from './model/campaign'
import { openMemoryBench } from './model/memory-bench'

test('logs in memory violate nothing', async () => {
  const report = await runSchedules(openMemoryBench, { runs: 1_700, seed: 1 })
  expect(report.failure).toBeNull()
})
