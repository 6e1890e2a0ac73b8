import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { Event } from '#core/event'
import { replay } from '#core/replay'
import { graded, sampleEvent } from '#core/sample-events'
import { catchUp } from './catch-up'
import { openIdbLog } from './idb-log'
import { LOADING_STUDY, type StudyStore } from './study-store'

test('takes in what another page wrote once, also what this version does not know', async () => {
  const name = 'catch-up'
  const log = await openIdbLog(name, 'learner-a')
  const held = sampleEvent(1, graded('a:say', 'good'))
  const strange = { ...sampleEvent(2, graded('a:say', 'good')), kind: 'dream.remembered' }
  const written = sampleEvent(3, graded('b:say', 'good'))
  let state = replay([held])
  const taken: string[][] = []
  const store = {
    snapshot: () => ({ ...LOADING_STUDY, status: 'ready' as const, state }),
    merge(events: readonly Event[]) {
      taken.push(events.map(({ id }) => id).sort())
      state = replay([held, ...events])
    },
  } as unknown as StudyStore
  await log.adopt([held, strange, written])
  for (let returns = 0; returns < 2; returns++) await catchUp(name, store)
  expect(taken).toEqual([[strange.id, written.id], []])
  log.close()
})
