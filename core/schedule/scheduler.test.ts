import { describe, expect, test } from 'vitest'
import type { Grade } from '../event'
import golden from './fixtures/fsrs6_core.json'
import { type Memory, createScheduler } from './scheduler'
import { DEFAULT_WEIGHTS, WEIGHT_BOUNDS, areWeights } from './weights'

const GRADE_OF: Readonly<Record<number, Grade>> = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' }
const gradeOf = (rating: number): Grade => GRADE_OF[rating] ?? 'again'

const withWeights = (changes: Readonly<Record<number, number>>) =>
  createScheduler({
    id: 'test',
    values: DEFAULT_WEIGHTS.values.map((value, index) => changes[index] ?? value),
  })

const standard = createScheduler(DEFAULT_WEIGHTS)

/** The stated tolerance of the vectors, relative. */
const expectNear = (actual: number, expected: number) =>
  expect(Math.abs(actual - expected) / Math.abs(expected)).toBeLessThanOrEqual(golden.tolerance)

describe('conformance with FSRS-6', () => {
  test('the default weights are those of the vectors', () => {
    expect(DEFAULT_WEIGHTS.values).toEqual(golden.default_weights)
    expect(WEIGHT_BOUNDS.low).toEqual(golden.clipper.ranges_lo)
    expect(WEIGHT_BOUNDS.high).toEqual(golden.clipper.ranges_hi)
  })

  test.each(golden.memory_state)('memory state after a history ($source)', (row) => {
    const scheduler = withWeights(row.weights_override ?? {})
    let memory: Memory | null = null
    row.ratings.forEach((rating, index) => {
      memory = scheduler.next(memory, gradeOf(rating), row.delta_t[index] ?? 0)
    })
    expectNear(memory!['stabilityDays'], row.stability)
    expectNear(memory!['difficulty'], row.difficulty)
  })

  test('retrievability at stability 1 and over pairs', () => {
    const { t, r } = golden.retrievability_S1_default_decay
    t.forEach((days, index) => expectNear(standard.retrievability(memoryOf(1), days), r[index] ?? 0))
    const pairs = golden.retrievability_pairs
    pairs.t.forEach((days, index) =>
      expectNear(standard.retrievability(memoryOf(pairs.S[index] ?? 0), days), pairs.r[index] ?? 0),
    )
  })

  test('retrievability with another decay', () => {
    const { t, r } = golden['retrievability_decay_0.2_S1']
    const scheduler = withWeights({ 20: 0.2 })
    t.forEach((days, index) => expectNear(scheduler.retrievability(memoryOf(1), days), r[index] ?? 0))
  })

  test('interval for every retention, rounded and at least a day', () => {
    const { retention, days_f64 } = golden.next_interval_S1
    retention.forEach((share, index) =>
      expect(Math.max(1, Math.round(standard.intervalDays(memoryOf(1), share)))).toBe(days_f64[index]),
    )
  })

  test('first grades: stability is the weight itself, difficulty is clamped', () => {
    golden.init_difficulty.ratings.forEach((rating, index) => {
      const memory = standard.next(null, gradeOf(rating), 0)
      expectNear(memory.stabilityDays, golden.first_repeat.stability[index] ?? 0)
      expectNear(memory.difficulty, golden.init_difficulty.clamped[index] ?? 0)
    })
  })

  test('difficulty 5 after each grade', () => {
    golden.next_difficulty_D5.after.forEach((difficulty, index) =>
      expectNear(standard.next(memoryOf(5, 5), gradeOf(index + 1), 5).difficulty, difficulty),
    )
  })

  test('stability after recall, after forgetting and on the same day', () => {
    const { S, rows, recall_formula, short_term, forget_formula } = golden.next_stability
    rows.forEach(({ g, d, r }, index) => {
      const elapsedDays = daysUntil(S, r)
      const memory = { stabilityDays: S, difficulty: d }
      const afterRecall = standard.next(memory, gradeOf(g), elapsedDays).stabilityDays
      if (g > 1) expectNear(afterRecall, recall_formula[index] ?? 0)
      expectNear(standard.next(memory, gradeOf(g), 0).stabilityDays, short_term[index] ?? 0)
      const afterForgetting = standard.next(memory, 'again', elapsedDays).stabilityDays
      const ceiling = S / Math.exp((DEFAULT_WEIGHTS.values[17] ?? 0) * (DEFAULT_WEIGHTS.values[18] ?? 0))
      expectNear(afterForgetting, Math.min(forget_formula[index] ?? 0, ceiling))
    })
  })
})

const memoryOf = (stabilityDays: number, difficulty = 5): Memory => ({ stabilityDays, difficulty })

/** Fractional days after which retrievability has fallen to `share`. */
const daysUntil = (stabilityDays: number, share: number): number =>
  standard.intervalDays(memoryOf(stabilityDays), share)

describe('traps of the library', () => {
  test('a fitted first stability below 0.1 is kept as it is', () => {
    const scheduler = withWeights({ 0: 0.02 })
    expect(scheduler.next(null, 'again', 0).stabilityDays).toBe(0.02)
  })

  test('a list of the wrong length or out of bounds is refused, not silently replaced', () => {
    expect(() => createScheduler({ id: 'short', values: [1, 2, 3] })).toThrow('21 numbers')
    expect(() => withWeights({ 4: 11 })).toThrow('within bounds')
    expect(areWeights(DEFAULT_WEIGHTS.values.with(0, Number.NaN))).toBe(false)
  })

  test('two schedulers do not share weights', () => {
    const personal = withWeights({ 2: 9 })
    expect(personal.next(null, 'good', 0).stabilityDays).toBe(9)
    expect(createScheduler(DEFAULT_WEIGHTS).next(null, 'good', 0).stabilityDays).toBe(2.3065)
  })

  test('a difference in the last bits of stability gives the same interval', () => {
    const days = standard.intervalDays(memoryOf(12.34561), 0.9)
    expect(standard.intervalDays(memoryOf(12.34561 + 1e-9), 0.9)).toBe(days)
  })

  test('time between days is read off the curve, not cut to whole days', () => {
    expect(standard.retrievability(memoryOf(1), 0.96)).toBeLessThan(1)
    expect(standard.retrievability(memoryOf(1), -3)).toBe(1)
  })
})
