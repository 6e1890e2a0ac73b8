import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerOf, checkAnswer } from './check-answer'
import { drawValues, everyDraw } from './draw'
import { readExpression } from './expression'
import { fillIn, showNumber } from './fill-in'
import { readTypedNumber } from './typed-number'

describe('an expression', () => {
  const value = (text: string, values = {}) => readExpression(text)(values)

  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['8 / 4 / 2', 1],
    ['7 - 2 - 1', 4],
    ['-2 * -3', 6],
    ['--2', 2],
    ['1e-3 + .5', 0.501],
    ['floor((32 + 2 * 1 - 3) / 2) + 1', 16],
    ['iff(3 > 2, 10, 20)', 10],
    ["iff('a' == 'b', 1, 2)", 2],
    ['max(1, min(5, 3), 2)', 3],
    ['cos(pi)', -1],
    ['pow(2, 10) != 1024', 0],
    ['sign(-4) + abs(-4) + ceil(1.2) + round(1.5)', 7],
  ])('%s is %d', (text, result) => expect(value(text)).toBeCloseTo(result, 12))

  test('takes names from the drawn values, words among them', () =>
    expect(value("iff(m == 'reflect', b, a)", { m: 'reflect', a: 1, b: 2 })).toBe(2))

  test('evaluates only the branch that is taken', () => expect(value('iff(1, 2, missing)')).toBe(2))

  test.each(['', '1 +', '(1', '1 2', 'constructor(1)', 'a.b', '1 ^ 2', "'open", 'iff(1, 2)'])(
    'refuses %j',
    (text) => expect(() => readExpression(text)).toThrow(SyntaxError),
  )

  test('refuses names that nobody drew, inherited ones too', () => {
    expect(() => value('toString')).toThrow(RangeError)
    expect(() => value("'a' + 1")).toThrow(RangeError)
  })

  test('agrees with JavaScript on any arithmetic', () => {
    const { arithmetic } = fc.letrec((tie) => ({
      number: fc.integer({ min: -50, max: 50 }).map((n) => (n < 0 ? `(0${n})` : String(n))),
      pair: fc
        .tuple(tie('arithmetic'), fc.constantFrom('+', '-', '*'), tie('arithmetic'))
        .map(([a, sign, b]) => `(${String(a)} ${sign} ${String(b)})`),
      arithmetic: fc.oneof({ maxDepth: 5 }, tie('number'), tie('pair')),
    }))
    fc.assert(
      fc.property(arithmetic, (text) => {
        const js: unknown = new Function(`return ${String(text)}`)()
        expect(value(String(text))).toBe(js)
      }),
    )
  })
})

describe('a draw', () => {
  const choices = { parameters: { k: [2, 3, 5], s: [1, 2] }, where: 's < k' }

  test('is a function of the seeds alone', () =>
    expect(drawValues(choices, [7, 8, 9])).toEqual(drawValues(choices, [7, 8, 9])))

  test('never repeats the one before, and stays within what is allowed', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 2, maxLength: 40 }), (seeds) => {
        const all = seeds.map((_, index) => drawValues(choices, seeds.slice(0, index + 1)))
        all.forEach((values, index) => {
          expect(Number(values.s)).toBeLessThan(Number(values.k))
          if (index > 0) expect(values).not.toEqual(all[index - 1])
        })
      }),
    ))

  test('reaches every combination', () => {
    const reached = new Set(
      Array.from({ length: 300 }, (_, seed) => JSON.stringify(drawValues(choices, [seed]))),
    )
    expect(reached.size).toBe([...everyDraw(choices)].length)
  })

  test('asks the only combination again, and refuses when there is none', () => {
    expect(drawValues({ parameters: { k: [2] } }, [1, 2])).toEqual({ k: 2 })
    expect(() => drawValues({ parameters: { k: [2] }, where: 'k > 2' }, [1])).toThrow(RangeError)
  })
})

describe('a typed number', () => {
  test.each([
    ['1e-3', 0.001],
    ['.001', 0.001],
    ['10^-3', 0.001],
    ['10⁻³', 0.001],
    ['2×10^-3', 0.002],
    ['3/8', 0.375],
    ['-3/8', -0.375],
    ['0,375', 0.375],
    ['０．３７５', 0.375],
    ['３／８', 0.375],
    ['０。５', 0.5],
    ['37.5%', 0.375],
    ['−2', -2],
    ['≈ 0.33', 0.33],
    ['x = 4', 4],
    ['4 px', 4],
    ['60°', 60],
    ['3 µm', 3],
    ['16像素', 16],
    [' 1 000 ', 1000],
    ['+5', 5],
    ['5.', 5],
  ])('%j is %d', (typed, number) => expect(readTypedNumber(typed, false)).toBeCloseTo(number, 12))

  test('in whole numbers a comma before three digits separates thousands', () => {
    expect(readTypedNumber('1,024', true)).toBe(1024)
    expect(readTypedNumber('1,234,567', true)).toBe(1234567)
    expect(readTypedNumber('1,024', false)).toBe(1.024)
  })

  test.each(['', 'four', '4 or 5', '3/0', '1/2/3', '--2', '1e', '7 8', 'e5', '()'])('%j is none', (typed) =>
    expect(readTypedNumber(typed, false)).toBeNull(),
  )

  test.each(['2pi', '10k', '2.4M', '3π', '1 million', '1万', '3.5亿'])(
    '%j is none: what multiplies is no unit to be left out',
    (typed) => expect(readTypedNumber(typed, false)).toBeNull(),
  )
})

describe('an answer', () => {
  const mean = {
    answer: '(a + b) / 2',
    answerType: 'number',
    mistakes: [{ expression: 'a + b' }, { expression: 'a * b + 1' }, { expression: 'b + 1' }],
  } as const
  const values = { a: 1, b: 2 }

  test('is right within two percent', () => {
    expect(answerOf(mean, values)).toBe(1.5)
    for (const typed of ['1.5', '3/2', '1.48', '1,52'])
      expect(checkAnswer(mean, values, typed)).toEqual({ code: 'right' })
    expect(checkAnswer(mean, values, '1.46').code).toBe('wrong')
  })

  test('names the mistakes it looks like: all, where they give the same number', () => {
    expect(checkAnswer(mean, values, '3')).toEqual({ code: 'wrong', mistakes: [0, 1, 2] })
    expect(checkAnswer(mean, { a: 1, b: 4 }, '5')).toEqual({ code: 'wrong', mistakes: [0, 1, 2] })
    expect(checkAnswer(mean, { a: 2, b: 4 }, '9')).toEqual({ code: 'wrong', mistakes: [1] })
    expect(checkAnswer(mean, values, '7')).toEqual({ code: 'wrong', mistakes: [] })
    expect(checkAnswer(mean, values, 'three')).toEqual({ code: 'unreadable' })
  })

  test('is exact where it is whole, or 0', () => {
    const whole = { answer: 'a * 100', answerType: 'integer', mistakes: [] } as const
    expect(checkAnswer(whole, { a: 1 }, '101').code).toBe('wrong')
    expect(checkAnswer(whole, { a: 1 }, '100.0').code).toBe('right')
    expect(checkAnswer(mean, { a: 1, b: -1 }, '0').code).toBe('right')
    expect(checkAnswer(mean, { a: 1, b: -1 }, '0.001').code).toBe('wrong')
  })
})

describe('a text with holes', () => {
  test('shows values and results', () =>
    expect(fillIn('{k}×{k}: {=k*k} of {=k/7:2}, {=1/3}', { k: 3 })).toBe('3×3: 9 of 0.43, 0.3333'))

  test('leaves other braces alone', () => expect(fillIn('{} {1} a}', {})).toBe('{} {1} a}'))

  test('refuses a hole that nothing fills', () => expect(() => fillIn('{k}', {})).toThrow(RangeError))

  test('writes numbers as people do', () => {
    expect(showNumber(0.5, 3)).toBe('0.5')
    expect(showNumber(-2, 0)).toBe('−2')
    expect(showNumber(-0.0001, 2)).toBe('0')
  })
})
