import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Action, type Event, GRADES } from '../event'
import { type StudyState, advance, replay } from '../replay'
import { SAMPLE_START_MS, graded, sampleEvent, sampleId } from '../sample-events'
import { lastRedoable } from './redo'
import { lastUndoable, wholeEdit } from './undo'

/** A session: does what it is told, and undoes or redoes as the keys would. */
class Session {
  private serial = 0
  state: StudyState = replay([])
  readonly log: Event[] = []

  does(action: Action): this {
    const event = sampleEvent(++this.serial, action)
    this.log.push(event)
    this.state = advance(this.state, [event])
    return this
  }

  /** As one save does. */
  doesAll(actions: readonly Action[]): this {
    for (const action of actions) this.does(action)
    return this
  }

  undoes(): boolean {
    const undoable = lastUndoable(this.state, SAMPLE_START_MS)
    if (undoable !== null) this.doesAll(wholeEdit(this.state, undoable))
    return undoable !== null
  }

  redoes(): boolean {
    const redoable = lastRedoable(this.state, SAMPLE_START_MS)
    if (redoable !== null) this.doesAll(wholeEdit(this.state, redoable))
    return redoable !== null
  }

  /** What the learner sees of the cards: everything but the events themselves. */
  get cards() {
    const rows = [...this.state.cards.entries()].map(([id, { value }]) => ({ id, ...value }))
    return rows
      .filter((row) => row.progress !== null || row.suspended || row.buriedOn !== null)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  /** What the learner sees of their own cards. */
  get ownCards(): readonly string[] {
    return [...this.state.ownCards.values()]
      .flatMap(({ value }) => value ?? [])
      .map(({ cardId, question, removed: isGone }) => `${cardId} ${question}${isGone ? ' removed' : ''}`)
      .sort()
  }
}

const edited = (cardId: string, edit: number) => ({ cardId, editId: sampleId(10_000 + edit) })
const wrote = (cardId: string, question: string, edit: number) => ({
  kind: 'ownCard.written' as const,
  body: { ...edited(cardId, edit), outlineId: null, termName: '', question, answer: 'yes' },
})
const removed = (cardId: string, edit: number): Action => ({
  kind: 'ownCard.removed',
  body: edited(cardId, edit),
})
const restored = (cardId: string, edit: number): Action => ({
  kind: 'ownCard.restored',
  body: edited(cardId, edit),
})

const suspend = (cardId: string): Action => ({ kind: 'card.suspended', body: { cardId } })
const bury = (cardId: string): Action => ({ kind: 'card.buried', body: { cardId } })
const reset = (cardId: string): Action => ({ kind: 'card.reset', body: { cardId } })

describe('undo', () => {
  test('restores the card as if the grade never was', () => {
    const session = new Session().does(graded('a:say', 'good')).does(graded('a:say', 'good'))
    const before = session.cards
    session.does(graded('a:say', 'again'))
    expect(session.undoes()).toBe(true)
    expect(session.cards).toEqual(before)
  })

  test('walks back through grades, suspensions and burials to the start, then has nothing left', () => {
    const session = new Session()
      .does(graded('a:say', 'good'))
      .does(suspend('b:say'))
      .does(bury('c:say'))
      .does(graded('d:say', 'again'))
    for (let step = 0; step < 4; step++) expect(session.undoes()).toBe(true)
    expect(session.cards).toEqual([])
    expect(session.undoes()).toBe(false)
  })

  test('goes to any depth for any session, and redo brings every grade back', () => {
    const card = fc.constantFrom('a:say', 'b:say', 'c:name')
    const action = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.tuple(card, fc.constantFrom(...GRADES)).map(([id, grade]) => graded(id, grade)),
      },
      card.map(suspend),
      card.map(bury),
      card.map(reset),
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 15 }), (actions) => {
        const session = new Session()
        for (const done of actions) session.does(done)
        let steps = 0
        while (session.undoes()) expect(++steps).toBeLessThanOrEqual(actions.length)
        expect(session.cards).toEqual([])
      }),
    )
  })

  test('takes a reset back, and redo resets again', () => {
    const session = new Session().does(graded('a:say', 'good')).does(graded('a:say', 'easy'))
    const before = session.cards
    session.does(reset('a:say'))
    expect(session.cards).toEqual([])
    expect(session.undoes()).toBe(true)
    expect(session.cards).toEqual(before)
    expect(session.redoes()).toBe(true)
    expect(session.cards).toEqual([])
  })

  test('redo brings back what was undone last, until something new is graded', () => {
    const session = new Session().does(graded('a:say', 'good')).does(graded('b:say', 'easy'))
    const before = session.cards
    session.undoes()
    session.undoes()
    expect(session.redoes()).toBe(true)
    expect(session.redoes()).toBe(true)
    expect(session.redoes()).toBe(false)
    expect(session.cards).toEqual(before)
    session.undoes()
    session.does(graded('c:say', 'good'))
    expect(session.redoes()).toBe(false)
  })

  test('undo then redo is identity also where the undo sorts before its grade', () => {
    const grade = sampleEvent(5, graded('a:say', 'good'))
    const undo = sampleEvent(2, { kind: 'grade.undone', body: { cardId: 'a:say', gradeId: grade.id } })
    const redo = sampleEvent(9, { kind: 'grade.redone', body: { cardId: 'a:say', gradeId: grade.id } })
    expect(replay([undo, grade]).cards.at('a:say')?.value.progress).toBeNull()
    expect(replay([undo, grade, redo]).cards.at('a:say')?.value).toEqual(
      replay([grade]).cards.at('a:say')?.value,
    )
  })

  test('an undo of a grade that is missing, or that names another card, does nothing', () => {
    const grade = sampleEvent(1, graded('a:say', 'good'))
    const strange = sampleEvent(2, { kind: 'grade.undone', body: { cardId: 'b:say', gradeId: grade.id } })
    expect(replay([grade, strange]).cards.at('a:say')?.value.grades).toHaveLength(1)
  })

  test('takes an edit of own cards back as a whole, and redo does it again', () => {
    const session = new Session()
      .doesAll([wrote('own:a:name', 'first', 1), wrote('own:a:say', 'first', 1)])
      .does(graded('own:a:say', 'good'))
      .doesAll([wrote('own:a:say', 'second', 2), removed('own:a:name', 2)])
    expect(session.ownCards).toEqual(['own:a:name first removed', 'own:a:say second'])
    expect(session.undoes()).toBe(true)
    expect(session.ownCards).toEqual(['own:a:name first', 'own:a:say first'])
    expect(session.redoes()).toBe(true)
    expect(session.ownCards).toEqual(['own:a:name first removed', 'own:a:say second'])
    for (let step = 0; step < 3; step++) expect(session.undoes()).toBe(true)
    expect(session.undoes()).toBe(false)
    expect([session.ownCards, session.cards]).toEqual([[], []])
  })

  test('leaves edits of an earlier version alone, which do not say what belongs together', () => {
    const { editId: _, ...body } = wrote('own:a:say', 'old', 1).body
    const session = new Session().does({ kind: 'ownCard.written', body })
    expect(session.undoes()).toBe(false)
    expect(session.ownCards).toEqual(['own:a:say old'])
  })

  test('walks back through any session of edits, then forward again, text by text', () => {
    const edit = fc.array(
      fc.record({
        cardId: fc.constantFrom('own:a:say', 'own:a:name', 'own:b:say'),
        how: fc.constantFrom('written', 'removed', 'restored', 'graded'),
      }),
      { minLength: 1, maxLength: 3 },
    )
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const session = new Session()
        const pictures = [session.ownCards]
        for (const [index, parts] of edits.entries()) {
          const serial = index + 1
          if (parts.some(({ how }) => how === 'graded')) session.does(graded('own:b:say', 'good'))
          else
            session.doesAll(
              parts.map(({ cardId, how }) =>
                how === 'written'
                  ? wrote(cardId, `text ${serial}`, serial)
                  : how === 'removed'
                    ? removed(cardId, serial)
                    : restored(cardId, serial),
              ),
            )
          pictures.push(session.ownCards)
        }
        for (const picture of pictures.slice(0, -1).reverse()) {
          expect(session.undoes()).toBe(true)
          expect(session.ownCards).toEqual(picture)
        }
        expect(session.undoes()).toBe(false)
        for (const picture of pictures.slice(1)) {
          expect(session.redoes()).toBe(true)
          expect(session.ownCards).toEqual(picture)
        }
        expect(session.redoes()).toBe(false)
      }),
    )
  })

  test('leaves earlier days alone', () => {
    const session = new Session().does(graded('a:say', 'good'))
    expect(lastUndoable(session.state, SAMPLE_START_MS + 86_400_000)).toBeNull()
  })
})
