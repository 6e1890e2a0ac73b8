import { type Grade, type KnownEvent, correctedMsOf } from './event'
import { type Moment, type Progress, type Standing, progressAfter, standingAfter } from './schedule/progress'
import { createScheduler } from './schedule/scheduler'
import { DEFAULT_WEIGHTS } from './schedule/weights'
import { type DayRule, studyDayOf } from './study-day'

export type GradeEvent = Extract<KnownEvent, { kind: 'card.graded' }>

/** What a learner's events say about one card. */
export type CardState = {
  /** Null until the first grade. */
  readonly progress: Progress | null
  /** The grades that stand, in order; undone ones are not among them, those before a reset are. */
  readonly grades: readonly GradeEvent[]
  /** The last reset that stands: its event, and how many of the grades came before it. Memory knows only the others. */
  readonly reset: { readonly id: string; readonly gradesBefore: number } | null
  readonly suspended: boolean
  /** The study day on which the card is hidden; null when it is not. */
  readonly buriedOn: number | null
}

export const UNSEEN_CARD: CardState = {
  ...{ progress: null, grades: [], reset: null },
  ...{ suspended: false, buriedOn: null },
}

/** The grades that memory is computed from. */
export const gradesSinceReset = ({ grades, reset }: Given): readonly GradeEvent[] =>
  reset === null ? grades : grades.slice(reset.gradesBefore)

/** Every grade remembers the weights it was given under; personal weights will add to this one set. */
export const scheduler = createScheduler(DEFAULT_WEIGHTS)

/** State of one card from its own events, in order. */
export function foldCard(events: readonly KnownEvent[]): CardState {
  const given = gradesIn(events)
  const suspension = events.findLast(({ kind }) => kind === 'card.suspended' || kind === 'card.resumed')
  const burial = events.findLast(({ kind }) => kind === 'card.buried' || kind === 'card.unburied')
  return {
    progress: progressOf(given),
    ...given,
    suspended: suspension?.kind === 'card.suspended',
    buriedOn: burial?.kind === 'card.buried' ? burial.studyDay : null,
  }
}

/** Grades and the last reset that stand. */
type Given = Pick<CardState, 'grades' | 'reset'>

function gradesIn(events: readonly KnownEvent[]): Given {
  const undone = undoneIds(events)
  const grades: GradeEvent[] = []
  let reset: CardState['reset'] = null
  for (const event of events) {
    if (event.kind === 'card.graded') {
      if (counts(event, grades.length - (reset?.gradesBefore ?? 0), undone)) grades.push(event)
    } else if (event.kind === 'card.reset' && !undone?.has(event.id)) {
      reset = { id: event.id, gradesBefore: grades.length }
    }
  }
  return { grades, reset }
}

function progressOf(given: Given): Progress | null {
  const last = lastGradeOf(given)
  return last === null ? null : progressAfter(scheduler, last.before, last.grade, last.moment)
}

/** A card's last grade that schedules, with the standing it found and what its interval was aimed at. */
export type LastGrade = {
  readonly before: Standing | null
  readonly grade: Grade
  readonly moment: Moment
}

/** Memory takes every grade; the due day only the last one, so nothing else is scheduled on the way. */
export function lastGradeOf(given: Given): LastGrade | null {
  const grades = gradesSinceReset(given)
  const last = grades.findLast(schedules)
  if (last === undefined) return null
  let before: Standing | null = null
  for (const event of grades) {
    if (event === last) break
    if (schedules(event)) before = standingAfter(scheduler, before, event.body.grade, dayOf(event))
  }
  return { before, grade: last.body.grade, moment: momentOf(last) }
}

/** Whether a grade counts for memory and due day: practice changes neither. */
export const schedules = (event: GradeEvent): boolean => event.body.decision.mode !== 'cram'

const ruleOf = (event: GradeEvent): DayRule => ({
  timeZone: event.timeZone,
  rolloverHour: event.body.decision.rolloverHour,
})

/** The study day of a grade by its own zone and rollover hour, whatever is in force today. */
export const dayOf = (event: GradeEvent): number => studyDayOf(correctedMsOf(event), ruleOf(event))

function momentOf(event: GradeEvent): Moment {
  const { desiredRetention, pick } = event.body.decision
  return { atMs: correctedMsOf(event), day: dayOf(event), rule: ruleOf(event), desiredRetention, pick }
}

/** A check is a first grade or none: what is known of a card by its own grades is never touched by a quiz. */
const counts = (event: GradeEvent, countBefore: number, undone: ReadonlySet<string> | null): boolean =>
  !(undone !== null && (undone.has(event.id) || undone.has(event.body.checkId ?? ''))) &&
  !(event.body.decision.mode === 'check' && countBefore > 0)

/** What is taken back: grades, resets, whole checks. The last of undone and redone wins; either may sort before its target. */
function undoneIds(events: readonly KnownEvent[]): ReadonlySet<string> | null {
  let undone: Set<string> | null = null
  for (const event of events) {
    const targetId = undoTargetOf(event)
    if (targetId === null) continue
    if (event.kind.endsWith('.undone')) (undone ??= new Set()).add(targetId)
    else undone?.delete(targetId)
  }
  return undone
}

/** What an event takes back or brings back; null for one that does neither. */
function undoTargetOf(event: KnownEvent): string | null {
  if (event.kind === 'grade.undone' || event.kind === 'grade.redone') return event.body.gradeId
  if (event.kind === 'reset.undone' || event.kind === 'reset.redone') return event.body.resetId
  return event.kind === 'check.undone' || event.kind === 'check.redone' ? event.body.checkId : null
}
