import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Action, type Event, GRADES } from '../event'
import { type StudyState, advance, replay } from '../replay'
import { SAMPLE_START_MS, graded, sampleEvent } from '../sample-events'
import { lastRedoable } from './redo'
import { lastUndoable } from './undo'

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

  undoes(): boolean {
    const undoable = lastUndoable(this.state, SAMPLE_START_MS)
    if (undoable !== null) this.does(undoable.action)
    return undoable !== null
  }

  redoes(): boolean {
    const redoable = lastRedoable(this.state, SAMPLE_START_MS)
    if (redoable !== null) this.does(redoable.action)
    return redoable !== null
  }

  /** What the learner sees of the cards: everything but the events themselves. */
  get cards() {
    const rows = [...this.state.cards.entries()].map(([id, { value }]) => ({ id, ...value }))
    return rows
      .filter((row) => row.progress !== null || row.suspended || row.buriedOn !== null)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  }
}

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

  test('leaves earlier days alone', () => {
    const session = new Session().does(graded('a:say', 'good'))
    expect(lastUndoable(session.state, SAMPLE_START_MS + 86_400_000)).toBeNull()
  })
})
