import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Action, Event } from './event'
import { NO_NOTE, type Note } from './note'
import { isFoundIn, notesAsJson, notesAsMarkdown, notesIn, titleOf } from './note-list'
import { replay } from './replay'
import { lastRedoable } from './review/redo'
import { lastUndoable } from './review/undo'
import { SAMPLE_START_MS, sampleEvent, sampleId } from './sample-events'
import { storableText } from './storable-text'

const SUBJECT = 'loss-mse'
const written = (text: string, parents: readonly string[] = []): Action => ({
  kind: 'note.written',
  body: { subjectId: SUBJECT, parents, text },
})
const undone = (serial: number): Action => ({
  kind: 'note.undone',
  body: { subjectId: SUBJECT, revisionId: sampleId(serial) },
})
const noteOf = (events: readonly Event[], subjectId = SUBJECT): Note =>
  replay(events).notes.at(subjectId)?.value ?? NO_NOTE
const idsOf = ({ heads }: Note) => heads.map(({ id }) => id)

describe('a note', () => {
  test('written on two devices at once keeps both, and a save over both merges them', () => {
    const [a, b] = [sampleEvent(1, written('a')), sampleEvent(2, written('b'))]
    expect(noteOf([a, b]).text).toBe('b')
    expect(idsOf(noteOf([a, b]))).toEqual([a.id, b.id])
    const merged = sampleEvent(3, written('a and b', [a.id, b.id]))
    expect(idsOf(noteOf([a, b, merged]))).toEqual([merged.id])
    expect(noteOf([a, b, merged]).revisions).toHaveLength(3)
  })

  test('an undone revision counts as never written, and can still be read', () => {
    const first = sampleEvent(1, written('first'))
    const second = sampleEvent(2, written('second', [first.id]))
    const note = noteOf([first, second, sampleEvent(3, undone(2))])
    expect(note.text).toBe('first')
    expect(idsOf(note)).toEqual([first.id])
    expect(note.revisions.map(({ text, isUndone }) => [text, isUndone])).toEqual([
      ['first', false],
      ['second', true],
    ])
  })

  test('what another device wrote over an undone revision covers what lay under it', () => {
    const first = sampleEvent(1, written('first'))
    const second = sampleEvent(2, written('second', [first.id]))
    const third = sampleEvent(3, written('third', [second.id]))
    expect(idsOf(noteOf([first, second, third, sampleEvent(4, undone(2))]))).toEqual([third.id])
  })

  test('revisions that name each other as parents lock nobody out', () => {
    const events = [sampleEvent(1, written('a', [sampleId(2)])), sampleEvent(2, written('b', [sampleId(1)]))]
    expect(noteOf(events).text).toBe('b')
    expect(() => noteOf([...events, sampleEvent(3, undone(1)), sampleEvent(4, undone(2))])).not.toThrow()
  })

  test('undo walks back through every save to the start and redo brings each one back', () => {
    const save = fc.record({ text: fc.string({ minLength: 1 }), subject: fc.constantFrom('a', 'b:say') })
    fc.assert(
      fc.property(fc.array(save, { maxLength: 12 }), (saves) => {
        const log: Event[] = []
        const does = (action: Action) => log.push(sampleEvent(log.length + 1, action))
        const texts = () => ['a', 'b:say'].map((id) => noteOf(log, id).text)
        const before = [texts()]
        for (const { text, subject } of saves) {
          const parents = noteOf(log, subject).heads.map(({ id }) => id)
          does({ kind: 'note.written', body: { subjectId: subject, parents, text } })
          before.push(texts())
        }
        for (let step = saves.length; step > 0; step--) {
          expect(texts()).toEqual(before[step])
          const undoable = lastUndoable(replay(log), SAMPLE_START_MS)
          if (undoable !== null) does(undoable.action)
        }
        expect(lastUndoable(replay(log), SAMPLE_START_MS)).toBeNull()
        for (let step = 0; step < saves.length; step++) {
          expect(texts()).toEqual(before[step])
          const redoable = lastRedoable(replay(log), SAMPLE_START_MS)
          if (redoable !== null) does(redoable.action)
        }
        expect(texts()).toEqual(before.at(-1))
        expect(lastRedoable(replay(log), SAMPLE_START_MS)).toBeNull()
      }),
    )
  })
})

describe('the list of notes', () => {
  const events = [
    sampleEvent(1, written('MSE is pulled by outliers')),
    sampleEvent(2, {
      kind: 'note.written',
      body: { subjectId: 'paper:1', parents: [], text: '\n# ResNet\n## Idea' },
    }),
    sampleEvent(3, { kind: 'note.written', body: { subjectId: 'loss-mse:say', parents: [], text: '  ' } }),
    sampleEvent(4, { kind: 'note.written', body: { subjectId: 'loss-mse:name', parents: [], text: 'x' } }),
  ]
  const named = notesIn(replay(events).notes).map((listed) => ({
    ...listed,
    name: listed.subjectId,
    date: 'today',
    question: null,
  }))

  test('has what says something, newest first, and knows what each is about', () => {
    expect(named.map(({ subjectId, subject }) => [subjectId, subject.kind])).toEqual([
      ['loss-mse:name', 'card'],
      ['paper:1', 'paper'],
      ['loss-mse', 'term'],
    ])
  })

  test('is one Markdown file in which the headings of a note are below its own', () => {
    const file = notesAsMarkdown(named, 'My notes')
    expect(file).toContain('## paper:1\n\n_today_\n')
    expect(file).toContain('### ResNet\n#### Idea')
    expect(
      notesAsMarkdown([{ ...named[0]!, note: { ...NO_NOTE, text: '```\n# code\n```' } }], 'x'),
    ).toContain('\n# code\n')
  })

  test('is JSON with every revision', () => {
    const list = JSON.parse(notesAsJson(named)) as { text: string; revisions: unknown[] }[]
    expect(list.map(({ revisions }) => revisions.length)).toEqual([1, 1, 1])
  })

  test('a title is the first line that says something', () => {
    expect(titleOf('\n\n## ResNet 论文\n正文')).toBe('ResNet 论文')
    expect(titleOf('#\n')).toBe('')
    expect(titleOf('😀'.repeat(200))).toBe(`${'😀'.repeat(80)}…`)
  })

  test('every word is looked for, whatever its case and width', () => {
    expect(isFoundIn(['Ｂatch Norm', '方差'], 'norm 方差 BATCH')).toBe(true)
    expect(isFoundIn(['batch'], 'layer')).toBe(false)
    expect(isFoundIn(['batch'], '')).toBe(true)
  })
})

describe('a text that can be stored', () => {
  test.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\0b\u0007\tc', 'ab\tc'],
    ['half \ud83d of a pair', 'half \uFFFD of a pair'],
    ['مرحبا \u202Eabc 👩‍👩‍👧', 'مرحبا \u202Eabc 👩‍👩‍👧'],
  ])('%j', (text, stored) => {
    expect(storableText(text, 100)).toBe(stored)
  })

  test('is never cut through a character, and is well formed', () => {
    expect(storableText('😀😀', 3)).toBe('😀')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(30), (text, longest) => {
        const stored = storableText(text, longest)
        expect(stored.length).toBeLessThanOrEqual(longest)
        expect(/\p{Surrogate}/u.test(stored)).toBe(false)
        expect(storableText(stored, longest)).toBe(stored)
      }),
    )
  })
})
