import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UNSEEN_CARD, lastGradeOf, scheduler } from '../card-state'
import { GRADES } from '../event'
import { replay } from '../replay'
import { graded, sampleEvent } from '../sample-events'
import { choicesAt, daysForTarget, exampleReviews, reasonOf } from './explain'
import { previewGrades } from './preview'
import { type Moment, type Progress, progressAfter } from './progress'

const DAY_MS = 86_400_000
const moment = (day: number, changes: Partial<Moment> = {}): Moment => ({
  atMs: day * DAY_MS,
  day,
  rule: { timeZone: 'UTC', rolloverHour: 0 },
  desiredRetention: 0.9,
  pick: 0.5,
  ...changes,
})

/** Any history of grades on any days. */
const histories = fc.array(fc.tuple(fc.constantFrom(...GRADES), fc.integer({ min: 0, max: 90 })), {
  maxLength: 12,
})
const playedBack = (history: readonly (readonly [(typeof GRADES)[number], number])[]) => {
  let before: Progress | null = null
  let day = 100
  for (const [grade, wait] of history) {
    day += wait
    before = progressAfter(scheduler, before, grade, moment(day))
  }
  return { before, day }
}

test('what each grade would give is what the buttons say', () => {
  fc.assert(
    fc.property(histories, fc.double({ min: 0.8, max: 0.95, noNaN: true }), (history, desiredRetention) => {
      const { before, day } = playedBack(history)
      const now = moment(day + 3, { desiredRetention, pick: 0.7 })
      const preview = previewGrades(scheduler, before, now)
      for (const reason of choicesAt(before, now)) expect(reason.after).toEqual(preview[reason.grade])
    }),
  )
})

test('aim and shift add up to the interval, and nothing is aimed at in a step', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { before, day } = playedBack(history)
      for (const { after, aimedDays, shiftDays } of choicesAt(before, moment(day + 1))) {
        if (aimedDays === null) expect([after.intervalDays, shiftDays]).toEqual([0, 0])
        else expect(aimedDays + shiftDays).toBeCloseTo(after.intervalDays, 9)
      }
    }),
  )
})

test('at a target of 0.9 the aim is the stability itself; a lower target waits longer', () => {
  const [, , good] = choicesAt(playedBack([['easy', 0]]).before, moment(108))
  if (good === undefined) throw new Error('there are four grades')
  expect(good.aimedDays).toBeCloseTo(good.after.memory.stabilityDays, 3)
  expect(daysForTarget(good, 0.85)).toBeGreaterThan(daysForTarget(good, 0.9))
  expect(daysForTarget(good, 0.95)).toBeLessThan(daysForTarget(good, 0.9))
})

test('a first grade has nothing before it; a later one says how long it waited and what was left', () => {
  const first = reasonOf({ before: null, grade: 'easy', moment: moment(100) })
  expect([first.elapsedDays, first.recall, first.stabilityBeforeDays]).toEqual([null, null, null])
  const stability = first.after.memory.stabilityDays
  const later = reasonOf({ before: first.after, grade: 'good', moment: moment(108) })
  expect(later.elapsedDays).toBe(8)
  expect(later.stabilityBeforeDays).toBe(stability)
  expect(later.recall).toBeCloseTo(0.9, 1)
  expect(later.after.memory.stabilityDays).toBeGreaterThan(stability)
})

test('the last grade of a log explains the progress that the log folds to, and cramming explains nothing', () => {
  const id = 'loss-focal:property:1'
  const at = (day: number) => ({ atMs: 1_795_492_800_000 + day * DAY_MS })
  const log = replay([
    sampleEvent(1, graded(id, 'easy'), at(0)),
    sampleEvent(2, graded(id, 'hard'), at(9)),
    sampleEvent(3, graded(id, 'again', { mode: 'cram' }), at(10)),
  ])
  const state = log.cards.at(id)?.value ?? UNSEEN_CARD
  const last = lastGradeOf(state)
  if (last === null) throw new Error('it was graded')
  const reason = reasonOf(last)
  expect(reason.grade).toBe('hard')
  expect(reason.elapsedDays).toBe(9)
  expect(reason.after).toEqual(state.progress)
  expect(lastGradeOf(UNSEEN_CARD)).toBeNull()
})

test('the example waits longer each time, until it is forgotten', () => {
  const reviews = exampleReviews(['good', 'good', 'good', 'again'], 0.9)
  const intervals = reviews.map(({ after }) => after.intervalDays)
  expect(intervals.slice(0, -1)).toEqual([...intervals.slice(0, -1)].sort((a, b) => a - b))
  expect(reviews.at(-1)?.after.phase).toBe('relearning')
  const [before = 0, lapsed = 0] = reviews.slice(-2).map(({ after }) => after.memory.stabilityDays)
  expect(lapsed).toBeLessThan(before)
})
