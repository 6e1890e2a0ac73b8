import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearestNames, search } from './search'
import { type FieldName, type SearchDocument, createSearchIndex } from './search-index'

const document = (
  id: string,
  fields: Partial<Record<FieldName, string>>,
  kind: SearchDocument['kind'] = 'term',
): SearchDocument => ({
  id,
  kind,
  fields: Object.entries(fields).map(([field, text]) => ({ field: field as FieldName, text })),
})

const found = (documents: readonly SearchDocument[], query: string): readonly string[] =>
  search(createSearchIndex(documents), query).map((hit) => hit.document.id)

test('what tells most comes first, whatever the order of the documents', () => {
  const documents = [
    document('note', { note: 'why momentum' }, 'note'),
    document('answer', { answer: 'momentum' }, 'card'),
    document('question', { question: 'momentum?' }, 'card'),
    document('definition', { name: 'SGD', definition: 'without momentum' }),
    document('alias', { name: 'heavy ball', alias: 'Momentum' }),
    document('beginning', { name: 'Momentum method' }),
    document('exact', { name: 'Momentum' }),
  ]
  const order = ['exact', 'beginning', 'alias', 'definition', 'question', 'answer', 'note']
  expect(found(documents, 'momentum')).toEqual(order)
  expect(found([...documents].reverse(), 'MOMENTUM')).toEqual(order)
})

test('a term’s own cards come before cards that mention it, and behind the term', () => {
  const documents = [
    document('mention', { question: 'How is focal loss different?' }, 'card'),
    document('own', { term: 'Focal loss', question: 'Which exponent is usual?' }, 'card'),
    document('term', { name: '焦点损失', alias: 'Focal loss' }),
  ]
  expect(found(documents, 'focal loss')).toEqual(['term', 'own', 'mention'])
  expect(found(documents, 'foc')).toEqual(['term', 'own', 'mention'])
})

test('of equals the shorter name, then the earlier document', () => {
  const names = ['pool three long', 'pool b', 'pool a'].map((name) => document(name, { name }))
  expect(found(names, 'pool')).toEqual(['pool b', 'pool a', 'pool three long'])
})

test('all words first; any of them only where nothing has all', () => {
  const documents = [document('both', { name: 'wing loss' }), document('one', { name: 'dice loss' })]
  expect(found(documents, 'wing loss')).toEqual(['both'])
  expect(found(documents, 'unheardof loss')).toEqual(['both', 'one'])
})

test('words may stand in different fields, and in either language', () => {
  const documents = [document('focal', { name: 'Focal loss', definition: '给难样本更大的权重' })]
  expect(found(documents, 'focal 权重')).toEqual(['focal'])
})

test('the last word may be a beginning, an earlier one may not', () => {
  const documents = [document('step', { name: 'MultiStepLR' })]
  expect(found(documents, 'step')).toEqual(['step'])
  expect(found(documents, 'multi ste')).toEqual(['step'])
  expect(found(documents, 'mul nothing')).toEqual([])
})

test.each(['leaky relu', 'LeakyReLU', 'leaky-relu', 'leakyrelu', 'LEAKY_RELU', 'relu', 'leaky'])(
  '%s finds LeakyReLU and Leaky ReLU',
  (query) => {
    expect(found([document('one', { name: 'LeakyReLU' })], query)).toEqual(['one'])
    expect(found([document('two', { name: 'Leaky ReLU' })], query)).toEqual(['two'])
  },
)

test.each(['空', '洞', '积', '空洞', '卷积', '洞卷积', '空洞卷积'])('%s finds 空洞卷积', (query) =>
  expect(
    found([document('dilated', { name: '空洞卷积' }), document('other', { name: '池化' })], query),
  ).toEqual(['dilated']),
)

test('a slip finds the name, below what is spelt so', () => {
  const documents = [document('celu', { name: 'CELU' }), document('selu', { name: 'SELU' })]
  expect(found(documents, 'selu')).toEqual(['selu', 'celu'])
  expect(found([document('note', { note: 'selu' }, 'note'), ...documents.slice(0, 1)], 'selu')).toEqual([
    'note',
    'celu',
  ])
  expect(found([document('adam', { name: 'Adam' })], 'adma')).toEqual(['adam'])
  expect(found([document('adam', { name: 'Adam' })], 'damn'), 'two slips in a short word').toEqual([])
  expect(found([document('gap', { name: 'GAP' })], 'gpa'), 'no slip in three letters').toEqual([])
})

test.each(['', '   ', '😀😀', '!?', '​'])('%j holds no word and finds nothing', (query) => {
  const index = createSearchIndex([document('a', { name: 'a' })])
  expect(search(index, query)).toEqual([])
  expect(nearestNames(index, query, 3)).toEqual([])
})

test('the nearest names are those that differ least', () => {
  const index = createSearchIndex(
    ['Focal loss', 'Center loss', 'Dropout', 'Adam'].map((name) => document(name, { name })),
  )
  expect(nearestNames(index, 'vocal lass', 2).map(({ id }) => id)).toEqual(['Focal loss', 'Center loss'])
})

describe('properties', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.lorem())
  test('no text breaks it, and the same is found every time', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), text, (texts, query) => {
        const index = createSearchIndex(
          texts.map((each, number) => document(String(number), { note: each }, 'note')),
        )
        const ids = search(index, query).map((hit) => hit.document.id)
        expect(search(index, query).map((hit) => hit.document.id)).toEqual(ids)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  test('a text is found by any of its own words', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(words, fc.nat(), (list, pick) => {
        expect(found([document('it', { note: list.join(' ') })], list[pick % list.length] ?? '')).toEqual([
          'it',
        ])
      }),
    )
  })
})
