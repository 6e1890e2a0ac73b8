import { expect, test } from 'vitest'
import { onEachDatabase } from '#server/db/test-databases'
import { Chance } from '../chance'
import { type RestoredBy, drillRestore } from './drill'

onEachDatabase('a backup of a moment in the middle', (fresh) => {
  test.each<[RestoredBy, number]>([
    ['command', 1],
    ['hand', 2],
    ['command', 3],
  ])('restored by %s: the devices bring back all that it lacks (seed %i)', async (by, seed) => {
    const { url } = await fresh()
    const { faults, lateCount } = await drillRestore(url, by, new Chance(seed))
    expect(faults).toEqual([])
    expect(lateCount).toBeGreaterThan(0)
  })
})
