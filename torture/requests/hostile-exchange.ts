import fc from 'fast-check'
import { PROTO } from '#core/sync/event-log'
import type { SignedInLearner } from '../learner'
import { NASTY } from './hostile-words'

export const nasty = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  fc.string({ maxLength: 60 }),
)

/** Close to a real exchange, with something wrong in any place. */
export const hostileExchange = (learner: SignedInLearner) => {
  const odd = <T>(right: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 4, arbitrary: right }, fc.jsonValue({ maxDepth: 2 }), nasty)
  const event = fc.record(
    {
      id: odd(fc.uuid()),
      device: odd(fc.constant('a'.repeat(16))),
      n: odd(fc.integer()),
      atMs: odd(fc.double()),
      clockOffsetMs: odd(fc.constantFrom(null, 0, 1e300)),
      timeZone: odd(fc.constant('Asia/Shanghai')),
      studyDay: odd(fc.integer()),
      v: odd(fc.constantFrom(0, 1, 2, -1, 1e9)),
      kind: odd(
        fc.constantFrom(
          'card.graded',
          'note.written',
          'settings.changed',
          'grade.undone',
          'dream.remembered',
        ),
      ),
      body: odd(
        fc.dictionary(
          fc.constantFrom('cardId', 'grade', 'text', 'key', 'value', 'subjectId', 'parents', 'gradeId'),
          fc.jsonValue({ maxDepth: 3 }),
        ),
      ),
    },
    { requiredKeys: ['id'] },
  )
  return fc.record({
    proto: odd(fc.constant(PROTO)),
    learnerId: odd(fc.constant(learner.learnerId)),
    lineage: odd(fc.constantFrom(learner.lineage, null)),
    cursor: odd(fc.integer({ min: 0 })),
    events: odd(fc.array(event, { maxLength: 5 })),
  })
}
