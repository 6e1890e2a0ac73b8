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
  /** The grades that count, in order; undone ones are not among them. */
  readonly grades: readonly GradeEvent[]
  readonly suspended: boolean
  /** The study day on which the card is hidden; null when it is not. */
  readonly buriedOn: number | null
}

export const UNSEEN_CARD: CardState = { progress: null, grades: [], suspended: false, buriedOn: null }

/** Every grade remembers the weights it was given under; personal weights will add to this one set. */
export const scheduler = createScheduler(DEFAULT_WEIGHTS)

/** State of one card from its own events, in order. */
export function foldCard(events: readonly KnownEvent[]): CardState {
  const undone = undoneIds(events)
  const grades: GradeEvent[] = []
  let suspended = false
  let buriedOn: number | null = null
  for (const event of events) {
    if (event.kind === 'card.graded') {
      if (counts(event, grades, undone)) grades.push(event)
    } else if (event.kind === 'card.suspended' || event.kind === 'card.resumed') {
      suspended = event.kind === 'card.suspended'
    } else if (event.kind === 'card.buried' || event.kind === 'card.unburied') {
      buriedOn = event.kind === 'card.buried' ? event.studyDay : null
    }
  }
  return { progress: progressOf(grades), grades, suspended, buriedOn }
}

function progressOf(grades: readonly GradeEvent[]): Progress | null {
  const last = lastGradeIn(grades)
  return last === null ? null : progressAfter(scheduler, last.before, last.grade, last.moment)
}

/** A card's last grade that schedules, with the standing it found and what its interval was aimed at. */
export type LastGrade = {
  readonly before: Standing | null
  readonly grade: Grade
  readonly moment: Moment
}

/** Memory takes every grade; the due day only the last one, so nothing else is scheduled on the way. */
export function lastGradeIn(grades: readonly GradeEvent[]): LastGrade | null {
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
const counts = (
  event: GradeEvent,
  before: readonly GradeEvent[],
  undone: ReadonlySet<string> | null,
): boolean =>
  !(undone !== null && (undone.has(event.id) || undone.has(event.body.checkId ?? ''))) &&
  !(event.body.decision.mode === 'check' && before.length > 0)

/** Grades and whole checks that are taken back. The last of undone and redone wins; either may sort before its target. */
function undoneIds(events: readonly KnownEvent[]): ReadonlySet<string> | null {
  let undone: Set<string> | null = null
  for (const event of events) {
    if (event.kind === 'grade.undone') (undone ??= new Set()).add(event.body.gradeId)
    else if (event.kind === 'grade.redone') undone?.delete(event.body.gradeId)
    else if (event.kind === 'check.undone') (undone ??= new Set()).add(event.body.checkId)
    else if (event.kind === 'check.redone') undone?.delete(event.body.checkId)
  }
  return undone
}
