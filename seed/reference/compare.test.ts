import { describe, expect, test } from 'vitest'
import { compareConcepts, orphanedFixtures } from './compare'

const comparisons = await compareConcepts()

describe('what the real libraries compute', () => {
  test.each(comparisons)('$name agrees', ({ faults }) => expect(faults).toEqual([]))

  test('no fixture is left without its function', async () => expect(await orphanedFixtures()).toEqual([]))
})
