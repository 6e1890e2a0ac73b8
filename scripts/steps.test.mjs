import { expect, test } from 'vitest'
import { countOf, totalOf } from './count.mjs'
import { hashOf } from './steps.mjs'

test('counts what Vitest and Playwright report, files that did not start included', () => {
  expect(
    countOf({
      numPassedTests: 5,
      numFailedTests: 1,
      testResults: [{ status: 'failed', assertionResults: [] }],
    }),
  ).toEqual({ passed: 5, failed: 2 })
  expect(countOf({ stats: { expected: 7, unexpected: 1, flaky: 1 }, errors: [] })).toEqual({
    passed: 7,
    failed: 2,
  })
  expect(
    totalOf([
      { passed: 1, failed: 0 },
      { passed: 4, failed: 2 },
    ]),
  ).toEqual({ passed: 5, failed: 2 })
})

test('a stamp changes with a source and with nothing else', () => {
  expect(hashOf(['core'])).toBe(hashOf(['core']))
  expect(hashOf(['core'])).not.toBe(hashOf(['core', 'seed/outline.txt']))
  expect(hashOf(['there/is/nothing'])).toBe(hashOf([]))
})
