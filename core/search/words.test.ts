import { expect, test } from 'vitest'
import { joined, nameTokensOf, queryWordsOf, tokensOf } from './words'

test.each([
  ['焦点损失', ['焦点', '点损', '损失', '失']],
  ['核', ['核']],
  ['用ReLU激活', ['用', 're', 'relu', 'lu', '激活', '活']],
  ['plain words', ['plain', 'words']],
  ['ＭＳＥ', ['mse']],
  ['top-5', ['top', 'top5', '5']],
  ['BCEWithLogits', ['bce', 'bcewith', 'bcewithlogits', 'with', 'withlogits', 'logits']],
  ['kaiming_normal_', ['kaiming', 'kaimingnormal', 'normal']],
  ['😀 !?', []],
])('%s is found by %j', (text, tokens) => expect(tokensOf(text)).toEqual(tokens))

test('a name is found by its words in one as well', () =>
  expect(nameTokensOf('Center crop')).toEqual(['center', 'centercrop', 'crop']))

test('a compound of very many parts is found by its parts and as a whole, and costs no more', () =>
  expect(tokensOf('a-b-c-d-e-f-g-h-i-j')).toHaveLength(11))

test.each([
  ['焦点损失', ['焦点', '点损', '损失']],
  ['卷', ['卷']],
  ['Leaky-ReLU  卷积', ['leaky', 'relu', '卷积']],
  ['  ', []],
])('%j asks for %j', (query, words) => expect(queryWordsOf(query)).toEqual(words))

test('spellings of one name meet', () => {
  expect(
    new Set(['Leaky ReLU', 'leaky-relu', 'LeakyReLU', 'leaky_relu', 'ＬｅａｋｙＲｅＬＵ'].map(joined)).size,
  ).toBe(1)
})
