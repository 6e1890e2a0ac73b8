import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Event } from './event'
import { NO_NOTE, type Note } from './note'
import { mergedNote } from './note-merge'
import { replay } from './replay'
import { sampleEvent, sampleId } from './sample-events'

const SUBJECT = 'loss-mse'
const written = (serial: number, text: string, parents: readonly number[] = []): Event =>
  sampleEvent(serial, {
    kind: 'note.written',
    body: { subjectId: SUBJECT, parents: parents.map(sampleId), text },
  })
const undone = (serial: number, revision: number): Event =>
  sampleEvent(serial, {
    kind: 'note.undone',
    body: { subjectId: SUBJECT, revisionId: sampleId(revision) },
  })
const noteOf = (events: readonly Event[]): Note => replay(events).notes.at(SUBJECT)?.value ?? NO_NOTE
const merged = (events: readonly Event[]) => {
  const { text, others } = mergedNote(noteOf(events))
  return { text, others: others.map((other) => other.text) }
}
const lines = (...all: readonly string[]): string => all.join('\n')

const BASE = written(1, lines('squares', 'punish', 'outliers'))

test('a note that was never written, or written by one, is what it is', () => {
  expect(mergedNote(NO_NOTE)).toEqual({ text: '', others: [] })
  expect(merged([BASE])).toEqual({ text: lines('squares', 'punish', 'outliers'), others: [] })
})

test('changes in different lines become one text', () => {
  const first = written(2, lines('Squares', 'punish', 'outliers'), [1])
  const last = written(3, lines('squares', 'punish', 'outliers!'), [1])
  expect(merged([BASE, first, last])).toEqual({ text: lines('Squares', 'punish', 'outliers!'), others: [] })
})

test('the same line changed twice: the later stands, the other beside it', () => {
  const early = written(2, lines('squares', 'hurt', 'outliers'), [1])
  const late = written(3, lines('squares', 'fear', 'outliers'), [1])
  expect(merged([BASE, early, late])).toEqual({
    text: lines('squares', 'fear', 'outliers'),
    others: [lines('squares', 'hurt', 'outliers')],
  })
})

test('two notes begun apart have nothing in common and stand side by side, unless they say the same', () => {
  expect(merged([written(1, 'a'), written(2, 'b')])).toEqual({ text: 'b', others: ['a'] })
  expect(merged([written(1, 'a'), written(2, 'a')])).toEqual({ text: 'a', others: [] })
})

test('three devices: what goes together is woven in, what does not stays beside it', () => {
  const top = written(2, lines('SQUARES', 'punish', 'outliers'), [1])
  const clash = written(3, lines('squared', 'punish', 'outliers'), [1])
  const bottom = written(4, lines('squares', 'punish', 'OUTLIERS'), [1])
  expect(merged([BASE, top, clash, bottom])).toEqual({
    text: lines('squared', 'punish', 'OUTLIERS'),
    others: [lines('SQUARES', 'punish', 'outliers')],
  })
})

test('the nearest common version is what both are held against', () => {
  const second = written(2, lines('squares', 'punish', 'outliers', 'most'), [1])
  const [a, b] = [
    written(3, lines('Squares', 'punish', 'outliers', 'most'), [2]),
    written(4, lines('squares', 'punish', 'outliers', 'MOST'), [2]),
  ]
  expect(merged([BASE, second, a, b]).text).toBe(lines('Squares', 'punish', 'outliers', 'MOST'))
})

test('a version that was taken back is no head, yet still what others were written from', () => {
  const [a, b] = [
    written(2, lines('Squares', 'punish', 'outliers'), [1]),
    written(3, lines('squares', 'punish', 'Outliers'), [1]),
  ]
  expect(merged([BASE, a, b, undone(4, 1)]).text).toBe(lines('Squares', 'punish', 'Outliers'))
  expect(merged([BASE, a, b, undone(4, 2)])).toEqual({
    text: lines('squares', 'punish', 'Outliers'),
    others: [],
  })
})

test('a save over the merged text names every version and ends the matter', () => {
  const [a, b] = [written(2, 'a', [1]), written(3, 'b', [1])]
  expect(merged([BASE, a, b, written(4, 'a and b', [2, 3])])).toEqual({ text: 'a and b', others: [] })
})

test('versions that name each other as parents lock nobody out', () => {
  const events = [written(1, 'a', [2]), written(2, 'b', [1]), written(3, 'c', [1]), written(4, 'd', [2])]
  expect(() => mergedNote(noteOf(events))).not.toThrow()
})

test('ten thousand equal lines are shown side by side at once', () => {
  const long = 'x\n'.repeat(10_000)
  const [a, b] = [written(2, `a\n${long}`, [1]), written(3, `${long}b`, [1])]
  expect(merged([written(1, long), a, b])).toEqual({ text: `${long}b`, others: [`a\n${long}`] })
})

test('two changes with an unchanged line between them are both in the text', () => {
  const place = fc.nat({ max: 9 })
  fc.assert(
    fc.property(place, place, (here, there) => {
      fc.pre(Math.abs(here - there) > 1)
      const base = Array.from({ length: 10 }, (_, index) => `line ${index}`)
      const [a, b] = [base.with(here, 'changed here'), base.with(there, 'changed there')]
      expect(
        merged([written(1, lines(...base)), written(2, lines(...a), [1]), written(3, lines(...b), [1])]),
      ).toEqual({ text: lines(...a.with(there, 'changed there')), others: [] })
    }),
  )
})

test('whatever was written over what: the order of arrival does not matter, and each head is in or beside the text', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 6 }).map((all) => all.join('\n'))
  const save = fc.record({ text, parents: fc.array(fc.nat(7), { maxLength: 2 }) })
  fc.assert(
    fc.property(fc.array(save, { maxLength: 8 }), fc.nat(7), (saves, turn) => {
      const events = saves.map((each, index) =>
        written(
          index + 1,
          each.text,
          each.parents.filter((parent) => parent < index).map((parent) => parent + 1),
        ),
      )
      const result = merged(events)
      expect(merged([...events.slice(turn), ...events.slice(0, turn)])).toEqual(result)
      const heads = noteOf(events).heads.map((head) => head.text)
      expect(heads.filter((head) => result.others.includes(head)).length).toBeGreaterThanOrEqual(
        result.others.length,
      )
      if (heads.length > 1 && result.others.length === heads.length - 1)
        expect(result.text).toBe(heads.at(-1))
    }),
  )
})
