import { type Event, type EventKind, type Grade, KNOWN_VERSION, type KnownEvent } from './event'

type Fields = Readonly<Record<string, unknown>>

const isText = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => Number.isFinite(value)
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isListOf = (value: unknown, isOne: (each: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne)

const namesCard = (body: Fields): boolean => isText(body.cardId)

const GRADE_NAMES: Readonly<Record<Grade, true>> = { again: true, hard: true, good: true, easy: true }
const isGrade = (value: unknown): value is Grade => isText(value) && Object.hasOwn(GRADE_NAMES, value)

const isDecision = (value: unknown): boolean =>
  isObject(value) &&
  isText(value.mode) &&
  isText(value.weightsId) &&
  isNumber(value.desiredRetention) &&
  value.desiredRetention > 0 &&
  value.desiredRetention < 1 &&
  isNumber(value.pick) &&
  isNumber(value.rolloverHour)

const isGradeTarget = (body: Fields): boolean => namesCard(body) && isText(body.gradeId)

const isEdit = (body: Fields): boolean => namesCard(body) && isText(body.editId)

const isResetTarget = (body: Fields): boolean => namesCard(body) && isText(body.resetId)

const isCheckResult = (value: unknown): boolean =>
  value === 'right' || value === 'wrong' || value === 'unknown'

const isFoundChapter = (value: unknown): boolean =>
  isObject(value) &&
  isText(value.chapterId) &&
  (value.finding === 'known' || value.finding === 'partly' || value.finding === 'unknown') &&
  isListOf(value.missedIds, isText)

const isWholeCheck = (body: Fields): boolean => isText(body.checkId) && isListOf(body.cardIds, isText)

/** As much of each kind as `replay` relies on. The server's schemas are stricter; these cost the browser nothing. */
const BODY_GUARDS: Readonly<Record<EventKind, (body: Fields) => boolean>> = {
  'card.graded': (body) => namesCard(body) && isGrade(body.grade) && isDecision(body.decision),
  'grade.undone': isGradeTarget,
  'grade.redone': isGradeTarget,
  'card.suspended': namesCard,
  'card.resumed': namesCard,
  'card.buried': namesCard,
  'card.unburied': namesCard,
  'card.reset': namesCard,
  'reset.undone': isResetTarget,
  'reset.redone': isResetTarget,
  'note.written': (body) => isText(body.subjectId) && isText(body.text) && isListOf(body.parents, isText),
  'note.undone': (body) => isText(body.subjectId) && isText(body.revisionId),
  'note.redone': (body) => isText(body.subjectId) && isText(body.revisionId),
  'ownCard.written': (body) =>
    namesCard(body) &&
    [body.termName, body.question, body.answer, body.source ?? ''].every(isText) &&
    isListOf(body.others ?? [], isText),
  'ownCard.removed': namesCard,
  'ownCard.restored': namesCard,
  'ownCard.undone': isEdit,
  'ownCard.redone': isEdit,
  'ownOutline.written': (body) => [body.outlineId, body.title, body.text].every(isText),
  'ownOutline.removed': (body) => isText(body.outlineId),
  'ownOutline.restored': (body) => isText(body.outlineId),
  'step.ticked': (body) => isText(body.stepId),
  'step.unticked': (body) => isText(body.stepId),
  'check.begun': (body) =>
    isText(body.checkId) &&
    (body.scope === 'deep' || body.scope === 'basics' || body.scope === 'both') &&
    (body.mode === 'choice' || body.mode === 'typed'),
  'check.answered': (body) =>
    namesCard(body) &&
    [body.checkId, body.termId, body.chapterId, body.answer].every(isText) &&
    isCheckResult(body.result) &&
    isNumber(body.thinkingMs),
  'checkAnswer.undone': (body) => isText(body.checkId) && isText(body.answerId),
  'check.finished': (body) => isText(body.checkId) && isListOf(body.chapters, isFoundChapter),
  'check.undone': isWholeCheck,
  'check.redone': isWholeCheck,
  'settings.changed': (body) => isText(body.key) && (body.value === null || !isObject(body.value)),
  'settings.yielded': (body) => isText(body.key) && isListOf(body.devices, isText),
}

/** Whether something read from disk or wire has the shape of an event, of whatever kind. */
export function isEvent(value: unknown): value is Event {
  if (!isObject(value) || !isObject(value.body)) return false
  const { clockOffsetMs, seq, receivedAtMs, correctedMs } = value
  return (
    [value.id, value.device, value.timeZone, value.kind].every(isText) &&
    [value.n, value.atMs, value.studyDay, value.v].every(isNumber) &&
    (clockOffsetMs === null || isNumber(clockOffsetMs)) &&
    [seq, receivedAtMs, correctedMs].every((stamp) => stamp === undefined || isNumber(stamp))
  )
}

/** Whether this version knows what the event means. What it does not know is kept and skipped. */
export const isKnownEvent = (event: Event): event is KnownEvent =>
  event.v === KNOWN_VERSION &&
  Object.hasOwn(BODY_GUARDS, event.kind) &&
  (BODY_GUARDS[event.kind as EventKind] as (body: Fields) => boolean)(event.body)
