import { expect, test } from 'vitest'
import { importsOf, pythonExpressionOf } from './python-expression'

test('a line becomes the argument of a lambda, the last one its value', () =>
  expect(pythonExpressionOf(['half = n / 2', 'half * half'], { n: 6 })).toBe(
    '(lambda n: (lambda half: half * half)(n / 2))(6)',
  ))

test('every module that is named is loaded, also one whose name begins like another', () => {
  const lines = ['torchvision.ops.nms(torch.zeros(1, 4), torch.zeros(1), 0.5)', 'sklearn.metrics.auc']
  expect(importsOf(lines)).toEqual(['import torchvision.ops', 'import torch', 'import sklearn.metrics'])
  expect(pythonExpressionOf(lines, {})).toMatch(/^\(lambda torchvision, torch, sklearn: /)
})
