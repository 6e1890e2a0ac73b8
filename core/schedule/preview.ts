import type { Grade } from '../event'
import { type Moment, type Progress, progressAfter } from './progress'
import type { Scheduler } from './scheduler'

export type Preview = Readonly<Record<Grade, Progress>>

/** The four outcomes, computed once at reveal: the label on a button is what its grade will store. */
export function previewGrades(scheduler: Scheduler, before: Progress | null, moment: Moment): Preview {
  const after = (grade: Grade): Progress => progressAfter(scheduler, before, grade, moment)
  return { again: after('again'), hard: after('hard'), good: after('good'), easy: after('easy') }
}
