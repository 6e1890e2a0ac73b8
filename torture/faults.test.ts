import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { FAULTS, huntFaults } from './fault-campaign'
import { SHORT_HUNT } from './faults/fault'

test('every fault can still be planted: what it replaces stands in the source exactly once', () => {
  const stale = FAULTS.flatMap(({ name, edits }) =>
    edits.filter(({ file, find }) => readFileSync(file, 'utf8').split(find).length !== 2).map(() => name),
  )
  expect(stale).toEqual([])
})

test(`the model finds every fault that it ever found within ${SHORT_HUNT} schedules`, async () => {
  const faults = FAULTS.filter(
    ({ found, isByChance }) => typeof found === 'number' && found <= SHORT_HUNT && isByChance !== true,
  )
  const verdicts = await huntFaults({ faults, runs: SHORT_HUNT, postgresUrl: inject('postgresUrl') })
  expect(verdicts.filter(({ isExpected }) => !isExpected)).toEqual([])
  expect(verdicts.length).toBeGreaterThan(25)
}, 600_000)
