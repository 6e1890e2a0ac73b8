import { type Action, type ClientEvent, GRADES } from '#core/event'
import type { StudyState } from '#core/replay'
import { graded } from '#core/sample-events'
import type { Act } from './step'
import { pickFrom } from './world'

export const CARDS = ['loss-mse:say', 'loss-mae:say'] as const
export const SUBJECT = 'loss-mse'
export const OWN_CARD = 'own:mine'
export const SETTING = 'newPerDay'

/** Which action an act on this page is; what there is nothing to do it to becomes a grade. */
export function actionOf(act: Act, state: StudyState, pick: number, serial: number): Action {
  return targeted(act, state, pick) ?? fresh(act, state, serial) ?? gradeOf(pick)
}

const gradeOf = (pick: number): Action => {
  const cardId = CARDS[pick % 2] ?? CARDS[0]
  return graded(cardId, GRADES[(pick >> 1) % 4] ?? 'good')
}

/** Acts that are about something done before. */
function targeted(act: Act, state: StudyState, pick: number): Action | null {
  if (act === 'undo' || act === 'redo') return aboutGrade(act, state, pick)
  if (act === 'undo note' || act === 'redo note') return aboutNote(act, state, pick)
  if (act !== 'suspend') return null
  return { kind: pick % 2 === 0 ? 'card.suspended' : 'card.resumed', body: { cardId: CARDS[0] } }
}

function aboutGrade(act: 'undo' | 'redo', state: StudyState, pick: number): Action | null {
  const body = pickFrom(gradesOn(state, act === 'undo'), pick)
  return body === undefined ? null : { kind: act === 'undo' ? 'grade.undone' : 'grade.redone', body }
}

function aboutNote(act: 'undo note' | 'redo note', state: StudyState, pick: number): Action | null {
  const revisions = state.notes.at(SUBJECT)?.value.revisions ?? []
  const target = pickFrom(
    revisions.filter(({ isUndone }) => isUndone === (act === 'redo note')),
    pick,
  )
  if (target === undefined) return null
  const body = { subjectId: SUBJECT, revisionId: target.id }
  return { kind: act === 'undo note' ? 'note.undone' : 'note.redone', body }
}

function gradesOn(state: StudyState, areCounted: boolean) {
  return CARDS.flatMap((cardId) => {
    const held = state.cards.at(cardId)
    const counted = new Set(held?.value.grades.map(({ id }) => id))
    const grades = (held?.events ?? []).filter(
      ({ kind, id }) => kind === 'card.graded' && counted.has(id) === areCounted,
    )
    return grades.map(({ id }) => ({ cardId, gradeId: id }))
  })
}

/** Acts that write something new. */
function fresh(act: Act, state: StudyState, serial: number): Action | null {
  if (act === 'note') {
    const parents = (state.notes.at(SUBJECT)?.value.heads ?? []).map(({ id }) => id)
    return { kind: 'note.written', body: { subjectId: SUBJECT, parents, text: `note ${serial}` } }
  }
  if (act === 'setting') return { kind: 'settings.changed', body: { key: SETTING, value: serial } }
  if (act === 'own card') {
    const body = {
      cardId: OWN_CARD,
      outlineId: null,
      termName: 'mine',
      question: `question ${serial}`,
      answer: 'yes',
    }
    return { kind: 'ownCard.written', body }
  }
  if (act === 'remove own card') return { kind: 'ownCard.removed', body: { cardId: OWN_CARD } }
  if (act === 'restore own card') return { kind: 'ownCard.restored', body: { cardId: OWN_CARD } }
  return null
}

/** Two events as an import derives them from its file: the same on every device, without a counter. */
export const importedEvents = (atMs: number): readonly ClientEvent[] =>
  [1, 2].map((serial) => ({
    id: `01890000-0000-5000-8000-00000000000${serial}`,
    device: '0000000000000000',
    n: 0,
    atMs: atMs - serial * 86_400_000,
    clockOffsetMs: null,
    timeZone: 'UTC',
    studyDay: 20_000,
    v: 1,
    ...graded(CARDS[0], 'good', { mode: 'import' }),
  }))
