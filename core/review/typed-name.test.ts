import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeName } from './typed-name'

test.each([
  ['leaky relu', 'LeakyReLU'],
  ['Leaky-ReLU', 'Leaky ReLU'],
  ['LeakyReLU', 'leaky_relu'.replace('_', ' ')],
  ['ｒｅｌｕ', 'ReLU'],
  ['　最大池化 ', '最大池化'],
  ['k 近邻算法', 'K-近邻算法'],
  ['zscore', 'z-score'],
  ['Conv 2d', 'Conv-2d'],
  ['0–1 loss', '0-1 loss'],
  ['slope −1', 'slope -1'],
])('%j counts as %j', (typed, name) => expect(judgeName(typed, ['something else', name])).toBe('right'))

test.each([
  ['', 'ReLU'],
  ['   ', 'ReLU'],
  ['Conv1d', 'Conv2d'],
  ['Conv2', 'Conv2d'.replace('2d', '3d')],
  ['01 loss', '0-1 loss'],
  ['1', '-1'],
  ['SELU', 'ELU'],
  ['最小池化', '最大池化'],
  ['概率垂直翻转', '概率水平翻转'],
  ['dropout', 'momentum'],
])('%j is not %j', (typed, name) => expect(judgeName(typed, [name])).toBe('wrong'))

test.each([
  ['momentun', 'momentum'],
  ['momentm', 'momentum'],
  ['moomentum', 'momentum'],
  ['momnetum', 'momentum'],
  ['hflpi', 'hflip'],
  ['omentum', 'momentum'],
  ['momentumm', 'momentum'],
])('one slip, as in %j, is close', (typed, name) => expect(judgeName(typed, [name])).toBe('close'))

test('two slips are wrong, and so is the exact name of another term', () => {
  expect(judgeName('momnetun', ['momentum'])).toBe('wrong')
  expect(judgeName('vflip', ['hflip'])).toBe('close')
  expect(judgeName('vflip', ['hflip'], ['vertical flip', 'vflip'])).toBe('wrong')
})

test('a spelling counts however it is cased, spaced and joined', () => {
  const word = fc.stringMatching(/^[a-z]{2,8}$/)
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(' ', '-', '  ', '', ' - '),
      (words, joint) => {
        const camel = words.map((each) => each.charAt(0).toUpperCase() + each.slice(1)).join('')
        expect(judgeName(words.join(joint).toUpperCase(), [camel])).toBe('right')
      },
    ),
  )
})

test('is total and says the same of a typed name as of itself', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(['right', 'wrong']).toContain(judgeName(text, [text]))
    }),
  )
})
