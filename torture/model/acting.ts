import { type Action, type ClientEvent, GRADES } from '#core/event'
import type { StudyState } from '#core/replay'
import { graded, sampleId } from '#core/sample-events'
import type { Act } from './step'
import { pickFrom } from './world'

export const CARDS = ['loss-mse:say', 'loss-mae:say'] as const
export const SUBJECT = 'loss-mse'
export const OWN_CARD = 'own:mine'
export const SETTING = 'newPerDay'

/** Which action an act on this page is; what there is nothing to do it to becomes a grade. */
export function actionOf(act: Act, state: StudyState, pick: number, serial: number): Action {
  return TARGETED[act]?.(state, pick) ?? fresh(act, state, serial) ?? gradeOf(pick)
}

const gradeOf = (pick: number): Action => {
  const cardId = CARDS[pick % 2] ?? CARDS[0]
  return graded(cardId, GRADES[(pick >> 1) % 4] ?? 'good')
}

/** Acts that are about something done before. */
const TARGETED: Readonly<Partial<Record<Act, (state: StudyState, pick: number) => Action | null>>> = {
  undo: (state, pick) => aboutGrade('undo', state, pick),
  redo: (state, pick) => aboutGrade('redo', state, pick),
  'undo note': (state, pick) => aboutNote('undo note', state, pick),
  'redo note': (state, pick) => aboutNote('redo note', state, pick),
  'undo edit': (state, pick) => aboutEdit('ownCard.undone', state, pick),
  'redo edit': (state, pick) => aboutEdit('ownCard.redone', state, pick),
  'undo reset': (state, pick) => aboutReset('reset.undone', state, pick),
  'redo reset': (state, pick) => aboutReset('reset.redone', state, pick),
  suspend: (_state, pick) => ({
    kind: pick % 2 === 0 ? 'card.suspended' : 'card.resumed',
    body: { cardId: CARDS[0] },
  }),
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

/** Any edit of the card, undone or not: of two pages each may take back what the other has. */
function aboutEdit(
  kind: 'ownCard.undone' | 'ownCard.redone',
  state: StudyState,
  pick: number,
): Action | null {
  const ids = (state.ownCards.at(OWN_CARD)?.events ?? []).flatMap(({ body }) =>
    'editId' in body ? (body.editId ?? []) : [],
  )
  const editId = pickFrom([...new Set(ids)], pick)
  return editId === undefined ? null : { kind, body: { cardId: OWN_CARD, editId } }
}

function aboutReset(kind: 'reset.undone' | 'reset.redone', state: StudyState, pick: number): Action | null {
  const events = CARDS.flatMap((cardId) => state.cards.at(cardId)?.events ?? [])
  const reset = pickFrom(
    events.filter((event) => event.kind === 'card.reset'),
    pick,
  )
  return reset === undefined ? null : { kind, body: { cardId: reset.body.cardId, resetId: reset.id } }
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
  const editId = sampleId(serial)
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
      editId,
    }
    return { kind: 'ownCard.written', body }
  }
  if (act === 'remove own card') return { kind: 'ownCard.removed', body: { cardId: OWN_CARD, editId } }
  if (act === 'restore own card') return { kind: 'ownCard.restored', body: { cardId: OWN_CARD, editId } }
  if (act === 'reset') return { kind: 'card.reset', body: { cardId: CARDS[serial % 2] ?? CARDS[0] } }
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
