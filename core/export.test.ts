import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Deck } from './deck/deck'
import { compareEvents } from './event'
import { readLogExport, writeLogExport } from './export-log'
import { notesText } from './export-notes'
import { cardTable } from './export-table'
import { replay } from './replay'
import { graded, sampleEvent, sampleId, sampleLog } from './sample-events'
import { DEFAULT_SETTINGS } from './settings'

const DECK: Deck = {
  version: 'v1',
  chapters: [],
  terms: [
    {
      ...{ id: 'mse', zh: '均方误差', en: 'MSE', group: 'loss', status: 'seed' },
      ...{ aliases: [], definition: { zh: '', en: '' }, prerequisites: [] },
    },
  ],
  cards: [
    {
      ...{ id: 'mse:name', kind: 'K1', tier: 1, termIds: ['mse'], accept: [], source: '' },
      ...{
        question: { zh: '差的平方，叫什么？', en: 'Name it, "please"' },
        answer: { zh: '=MSE', en: 'MSE' },
      },
    },
  ],
}
const about = { exportedAtMs: 5, deckVersion: 'v1', settings: DEFAULT_SETTINGS }

describe('an exported log', () => {
  const log = sampleLog(200, 20)

  test('holds every event in the order of the log, one a line, under the name of its format', () => {
    const text = writeLogExport({ ...about, events: [...log].reverse(), refused: [] })
    const file = JSON.parse(text) as Record<string, unknown>
    expect(file).toMatchObject({ format: 'warmup-log', version: 1, ...about, refused: [] })
    expect(file.events).toEqual([...log].sort(compareEvents))
    expect(text.split('\n').length).toBeGreaterThan(200)
  })

  test('read again, adds up to the same state', () => {
    const read = readLogExport(writeLogExport({ ...about, events: log, refused: [] }))
    expect(read?.unreadableCount).toBe(0)
    const progressOf = (state: ReturnType<typeof replay>) =>
      [...state.cards.entries()].map(([id, { value }]) => [id, value.progress]).sort()
    expect(progressOf(replay(read?.events ?? []))).toEqual(progressOf(replay(log)))
  })

  test('keeps what the server refused, and gives it back too', () => {
    const event = sampleEvent(1, graded('mse:name', 'good'))
    const refused = [{ event, code: 'malformed' as const }]
    const read = readLogExport(writeLogExport({ ...about, events: [], refused }))
    expect(read).toEqual({ events: [event], unreadableCount: 0 })
  })

  test('keeps when the first server got an event, so that no other moves a time that it held back', () => {
    const [first] = readLogExport(writeLogExport({ ...about, events: log, refused: [] }))?.events ?? []
    expect(first?.receivedAtMs).toBe(log[0]?.receivedAtMs)
  })

  test('carries no numbers of one server to another', () => {
    const [first] = readLogExport(writeLogExport({ ...about, events: log, refused: [] }))?.events ?? []
    expect(first).not.toHaveProperty('seq')
    expect(first).not.toHaveProperty('correctedMs')
  })

  test('says how much of it cannot be read', () => {
    const text = writeLogExport({ ...about, events: log.slice(0, 2), refused: [] })
    const file = JSON.parse(text) as { events: unknown[] }
    file.events.push(null, 7, { id: 'x' })
    expect(readLogExport(JSON.stringify(file))).toMatchObject({ unreadableCount: 3 })
  })

  test('any other text is none, whatever it is', () => {
    for (const text of [
      '',
      '[]',
      'null',
      '{"format":"warmup-log"}',
      '{"format":"other","version":1,"events":[]}',
    ])
      expect(readLogExport(text)).toBeNull()
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readLogExport(text)).toBeNull()
      }),
    )
  })
})

describe('the table of cards', () => {
  /** Rows of RFC 4180. */
  const rowsOf = (table: string): readonly (readonly string[])[] => {
    const rows: string[][] = [[]]
    for (const [, text = '', end = ''] of table.slice(1).matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g)) {
      rows.at(-1)?.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text)
      if (end !== ',') rows.push([])
    }
    return rows.slice(0, -1)
  }

  test('has a card a row with where it stands, and nothing that a spreadsheet would compute', () => {
    const state = replay([
      sampleEvent(1, graded('mse:name', 'easy')),
      sampleEvent(2, {
        kind: 'ownCard.written',
        body: { cardId: 'own:a', outlineId: null, termName: 'x', question: '+1, or\n"2"?', answer: '@sum' },
      }),
    ])
    const [header = [], own = [], card = []] = rowsOf(cardTable(DECK, state))
    expect(header.slice(0, 4)).toEqual(['card_id', 'kind', 'term_zh', 'term_en'])
    expect(own).toEqual([
      ...['own:a', '', 'x', 'x', `'+1, or\n"2"?`, `'+1, or\n"2"?`, `'@sum`, `'@sum`],
      ...['new', '', '0', '0', '', ''],
    ])
    expect(card.slice(0, 9)).toEqual([
      ...['mse:name', 'K1', '均方误差', 'MSE'],
      ...['差的平方，叫什么？', 'Name it, "please"', "'=MSE", 'MSE', 'review'],
    ])
    expect(card[9]).toMatch(/^2026-12-\d\d$/)
  })

  test('is a heading alone without a deck', () => {
    expect(rowsOf(cardTable(null, replay([])))).toHaveLength(1)
  })
})

describe('the notes', () => {
  const note = (serial: number, subjectId: string, text: string, parents: readonly string[] = []) =>
    sampleEvent(serial, { kind: 'note.written', body: { subjectId, text, parents } })

  test('are Markdown under the name of what they are about', () => {
    const state = replay([note(1, 'mse:name', 'My **own** words'), note(2, 'gone:name', 'kept')])
    expect(notesText(DECK, state, 'en', 'Notes')).toBe(
      [
        '# Notes',
        '## gone:name',
        'kept',
        '## 均方误差 · MSE',
        '> Name it, "please"',
        'My **own** words\n',
      ].join('\n\n'),
    )
  })

  test('on a paper are named by their first line', () => {
    const state = replay([note(1, 'paper:1', '# ResNet\n\nIdea')])
    expect(notesText(DECK, state, 'en', 'Notes')).toBe('# Notes\n\n## ResNet\n\n### ResNet\n\nIdea\n')
  })

  test('written on two devices at once are both there; one that was cleared is not', () => {
    const state = replay([
      ...[note(1, 'mse', 'first'), note(2, 'mse', 'second')],
      ...[note(3, 'mse:name', 'gone'), note(4, 'mse:name', '', [sampleId(3)])],
    ])
    const text = notesText(DECK, state, 'en', 'Notes')
    expect(text).toContain('first\n\nsecond')
    expect(text).not.toContain('gone')
  })
})
