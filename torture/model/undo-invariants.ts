import { type Event, compareEvents } from '#core/event'
import { CARDS, OWN_CARD } from './acting'
import { type Ending, firstFault } from './ending'

/** An undo that nobody redid holds, wherever it sorts; told without looking at order at all. */
export function undoActs({ rows, serverState }: Ending) {
  const redone = new Set(
    rows.flatMap(({ event }) => (event.kind === 'grade.redone' ? [event.body.gradeId] : [])),
  )
  const counted = new Set(
    CARDS.flatMap((cardId) => serverState.cards.at(cardId)?.value.grades.map(({ id }) => id) ?? []),
  )
  return firstFault(rows, ({ event: { kind, body } }) =>
    kind === 'grade.undone' && !redone.has(body.gradeId) && counted.has(String(body.gradeId))
      ? `${String(body.gradeId)} was undone and counts`
      : null,
  )
}

/** Of an own card's edits those stand that are not taken back; the last text shows, and the last word on its being there. */
export function editsAreAsLeft({ rows, serverState }: Ending) {
  const edits = standing(eventsAbout(rows, OWN_CARD), 'ownCard', ({ body }) => body.editId)
  const text = edits.findLast(({ kind }) => kind === 'ownCard.written')?.body.question
  const end = edits.findLast(({ kind }) => kind === 'ownCard.removed' || kind === 'ownCard.restored')
  const expected = text === undefined ? 'none' : ownCard(text, end?.kind === 'ownCard.removed')
  const held = serverState.ownCards.at(OWN_CARD)?.value ?? null
  const shown = held === null ? 'none' : ownCard(held.question, held.removed)
  return shown === expected ? null : `the own card is ${shown}, and was left as ${expected}`
}

const ownCard = (text: unknown, isRemoved: boolean): string =>
  `${String(text)}, ${isRemoved ? 'removed' : 'there'}`

export function resetsAreAsLeft({ rows, serverState }: Ending) {
  return firstFault(CARDS, (cardId) => {
    const resets = standing(eventsAbout(rows, cardId), 'reset', ({ id }) => id)
    const expected = resets.findLast(({ kind }) => kind === 'card.reset')?.id
    const shown = serverState.cards.at(cardId)?.value.reset?.id
    return shown === expected ? null : `${cardId} was reset by ${shown} instead of ${expected}`
  })
}

const eventsAbout = (rows: Ending['rows'], cardId: string): readonly Event[] =>
  rows
    .map(({ event }) => event)
    .filter(({ body }) => body.cardId === cardId)
    .sort(compareEvents)

/** Those whose last word, of undone and redone, is not that they are undone. */
function standing(
  events: readonly Event[],
  family: 'ownCard' | 'reset',
  targetOf: (event: Event) => unknown,
): readonly Event[] {
  const isUndone = new Map<unknown, boolean>()
  for (const { kind, body } of events) {
    const target = family === 'reset' ? body.resetId : body.editId
    if (kind === `${family}.undone`) isUndone.set(target, true)
    if (kind === `${family}.redone`) isUndone.set(target, false)
  }
  return events.filter((event) => isUndone.get(targetOf(event)) !== true)
}
