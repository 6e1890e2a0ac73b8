import { type Grade as LibraryGrade, FSRSAlgorithm, forgetting_curve, generatorParameters } from 'ts-fsrs'
import type { Grade } from '../event'
import { type Weights, areWeights, hasSameDayPart } from './weights'

/** What FSRS knows of one card. */
export type Memory = {
  /** Days until retrievability has fallen to 0.9. */
  readonly stabilityDays: number
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number
}

export type Scheduler = {
  readonly weights: Weights
  /** Memory after a grade; `memory` is null for a first grade. `elapsedDays`: whole study days since the last grade, >= 0. */
  readonly next: (memory: Memory | null, grade: Grade, elapsedDays: number) => Memory
  /** Share of recall expected after `elapsedDays`, which may be fractional. */
  readonly retrievability: (memory: Memory, elapsedDays: number) => number
  /** Real-valued days until retrievability has fallen to `desiredRetention`; no rounding, fuzz or cap. */
  readonly intervalDays: (memory: Memory, desiredRetention: number) => number
}

const MIN_STABILITY_DAYS = 0.001
const MAX_STABILITY_DAYS = 36_500

/**
 * FSRS-6 by ts-fsrs 5.4.2, of which only `next_state` and `forgetting_curve` are used: its dates, due times,
 * fuzz and steps do not know study days. @throws Error when the weights are not 21 numbers within bounds.
 */
export function createScheduler(weights: Weights): Scheduler {
  if (!areWeights(weights.values)) throw new Error(`weights ${weights.id} are not 21 numbers within bounds`)
  const w = [...weights.values]
  const library = new FSRSAlgorithm(generatorParameters({ w, enable_short_term: hasSameDayPart(w) }))
  const decay = -(w[20] ?? 0)
  const factor = Math.pow(0.9, 1 / decay) - 1

  return {
    weights,
    next(memory, grade, elapsedDays) {
      const state =
        memory === null ? null : { stability: memory.stabilityDays, difficulty: memory.difficulty }
      const { stability, difficulty } = library.next_state(
        state,
        elapsedDays,
        toLibrary(grade),
        elapsedDays === 0 ? 1 : undefined, // nothing is forgotten in no time: spares the curve
      )
      return { stabilityDays: memory === null ? firstStabilityDays(w, grade) : stability, difficulty }
    },
    retrievability: (memory, elapsedDays) =>
      forgetting_curve(w, Math.max(0, elapsedDays), memory.stabilityDays),
    intervalDays: (memory, desiredRetention) =>
      (roundedForEngines(memory.stabilityDays) / factor) * (Math.pow(desiredRetention, 1 / decay) - 1),
  }
}

/** The library raises first stabilities to 0.1 although one learner in seventeen has a fitted weight below that. */
const firstStabilityDays = (w: readonly number[], grade: Grade): number =>
  Math.min(MAX_STABILITY_DAYS, Math.max(MIN_STABILITY_DAYS, w[toLibrary(grade) - 1] ?? 0))

/** Engines may differ in the last bits of exp and pow; four decimals keep due days equal. */
const roundedForEngines = (stabilityDays: number): number => Math.round(stabilityDays * 10_000) / 10_000

const LIBRARY_GRADES = { again: 1, hard: 2, good: 3, easy: 4 } as const satisfies Record<Grade, LibraryGrade>

const toLibrary = (grade: Grade): LibraryGrade => LIBRARY_GRADES[grade]
