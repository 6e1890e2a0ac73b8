import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ExportedCard, cardsAsCsv, cardsAsJson } from './exported-cards'

const card = (changes: Partial<ExportedCard>): ExportedCard => ({
  ...{ id: 'a:say', term: 'ReLU', question: 'What?', answer: 'This', source: '' },
  ...changes,
})

test('a table has a mark for Chinese, a head, and a line for each card', () => {
  expect(cardsAsCsv([card({ question: '什么是"ReLU"，A, B？', answer: 'one\ntwo' })])).toBe(
    '\uFEFFid,term,question,answer,source\r\na:say,ReLU,"什么是""ReLU""，A, B？","one\ntwo",\r\n',
  )
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('%j stays a text in a spreadsheet', (answer) => {
  expect(cardsAsCsv([card({ answer })])).toContain(`,'${answer},`)
})

test('whatever a learner wrote, no line gets more or fewer cells', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ question: fc.string(), answer: fc.string() })), (texts) => {
      const rows = readCsv(cardsAsCsv(texts.map(card)))
      expect(rows).toHaveLength(texts.length + 1)
      for (const row of rows) expect(row).toHaveLength(5)
    }),
  )
})

/** As RFC 4180 is read elsewhere. */
const readCsv = (text: string): readonly (readonly string[])[] =>
  [...text.slice(1).matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r\n/g)].map(
    ([, line = '']) => line.match(/"(?:[^"]|"")*"|,(?=,|$)|^(?=,)|[^",\r\n]+/g) ?? [],
  )

test('the other form can be read back', () => expect(JSON.parse(cardsAsJson([card({})]))).toEqual([card({})]))
