import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markedParts } from './marked'

const marks = (text: string, query: string): string =>
  markedParts(text, query)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('')

test.each([
  ['焦点损失', '焦点', '[焦点]损失'],
  ['空洞卷积与卷积', '卷积', '空洞[卷积]与[卷积]'],
  ['Focal loss', 'foc', '[Foc]al loss'],
  ['Leaky ReLU', 'leakyrelu', '[Leaky ReLU]'],
  ['LeakyReLU', 'relu', 'Leaky[ReLU]'],
  ['the loss of others', 'loss the', '[the] [loss] of others'],
  ['otherwise the', 'the', 'otherwise [the]'],
  ['Focal loss', 'focla loss', '[Focal] [loss]'],
  ['ＭＳＥ损失', 'mse', '[ＭＳＥ]损失'],
  ['nothing here', 'xyz', 'nothing here'],
  ['anything', '😀', 'anything'],
])('in %j, %j marks %j', (text, query, marked) => expect(marks(text, query)).toBe(marked))

test('the parts are the text, unchanged', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 })
  fc.assert(
    fc.property(text, text, (whole, query) => {
      expect(
        markedParts(whole, query)
          .map((part) => part.text)
          .join(''),
      ).toBe(whole)
    }),
  )
})
