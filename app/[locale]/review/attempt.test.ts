import { expect, test } from 'vitest'
import type { Card } from '#core/deck/card'
import { drawSeedsOf } from '#core/review/draw-seed'
import { type CardText, textsAt } from '../card-text'
import { attemptAt, mistakesOf, resultOf } from './attempt'
import { proposedGrade } from './proposed-grade'

const card = (changes: Partial<Card>): Card => ({
  id: 'pool-avg:compute:1',
  kind: 'K9',
  tier: 1,
  termIds: ['pool-avg'],
  question: { zh: '{a}和{b}的平均值？', en: 'Mean of {a} and {b}?' },
  answer: { zh: '({a}+{b})/2', en: '({a} + {b})/2' },
  accept: [],
  source: 'arithmetic',
  ...changes,
})

const computed = card({
  computation: {
    question: { zh: '{a}和{b}的平均值？', en: 'Mean of {a} and {b}?' },
    parameters: { a: [1, 3, 5], b: [7, 9] },
    answer: '(a+b)/2',
    answerType: 'number',
    decimals: 1,
    working: { zh: '({a}+{b})/2', en: '({a} + {b})/2' },
    mistakes: [{ expression: 'a+b', zh: '忘了除以2。', en: 'Forgot to halve.' }],
    check: ['(a+b)/2'],
  },
})

const textOf = (each: Card, gradeCount = 0): CardText => ({
  ...textsAt(each, drawSeedsOf(each.id, gradeCount), 'en'),
  ...{
    cardId: each.id,
    code: null,
    picture: null,
    receipt: null,
    source: null,
    place: '',
    termId: null,
    spellings: null,
  },
})

test('the same showing asks with the same numbers, the next with others', () => {
  expect(textOf(computed, 3).question).toEqual(textOf(computed, 3).question)
  expect(textOf(computed, 4).question).not.toEqual(textOf(computed, 3).question)
})

test('a typed answer is judged with the numbers that were shown', () => {
  const text = textOf(computed)
  const result = resultOf(text) ?? ''
  expect(attemptAt(text, result)).toEqual({ answer: result, verdict: 'right', values: text.drawn?.values })
  expect(attemptAt(text, '  ')?.verdict).toBe('none')
  expect(attemptAt(text, 'about')?.verdict).toBe('unreadable')
})

test('a wrong answer names its mistake and proposes Again', () => {
  const text = textOf(computed)
  const attempt = attemptAt(text, String(2 * Number(resultOf(text))))
  expect(attempt?.verdict).toBe('wrong')
  expect(attempt && mistakesOf(text, attempt).map(({ en }) => en)).toEqual(['Forgot to halve.'])
  expect(proposedGrade(attempt)).toBe('again')
})

test('a choice is right when it is the answer, wherever it stands', () => {
  const options = ['ELU', 'SELU', 'ReLU', 'Sigmoid'].map((name) => ({ zh: name, en: name }))
  const choice = card({ kind: 'K7', answer: { zh: 'ELU', en: 'ELU' }, options })
  const text = textOf(choice)
  expect([...(text.options ?? [])].sort()).toEqual(['ELU', 'ReLU', 'SELU', 'Sigmoid'])
  expect(attemptAt(text, 'ELU')?.verdict).toBe('right')
  expect(attemptAt(text, 'SELU')?.verdict).toBe('wrong')
})

test('a card that asks for nothing has no attempt', () =>
  expect(attemptAt(textOf(card({ kind: 'K5' })), 'x')).toBeUndefined())

test('a typed name is right in any case, width and spacing, and in each spelling that was given', () => {
  const text = { ...textOf(card({ kind: 'K5' })), spellings: ['Focal loss', '焦点损失', '🔥'] }
  for (const given of ['focal LOSS', 'ｆｏｃａｌ-ｌｏｓｓ', ' FocalLoss ', '焦点 损失', '🔥'])
    expect(attemptAt(text, given)?.verdict, given).toBe('right')
  expect(attemptAt(text, 'focal los')?.verdict).toBe('close')
  expect(attemptAt(text, 'local loss', ['Local loss'])?.verdict, 'the name of another').toBe('wrong')
  expect(attemptAt(text, 'total loss')?.verdict).toBe('wrong')
  expect(attemptAt(text, ' ')?.verdict).toBe('none')
})
