import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type OutlineChapter, readOutline } from './outline'

/** A tree as text: `title(term term; child(…))`. */
const shape = ({ title, terms, chapters }: OutlineChapter): string =>
  `${title}(${[...terms.map(({ name }) => name), ...chapters.map(shape)].join(' | ')})`

const shapes = (text: string): readonly string[] => readOutline(text).chapters.map(shape)
const faults = (text: string) => readOutline(text).faults.map(({ line, code }) => [line, code])

describe('reading an outline', () => {
  test('headings, items with terms and Chinese commas, as in the guide', () => {
    const text =
      '# 损失函数\n\nMSE loss，focal loss\n\n# 层次结构\n- 卷积层：标准卷积，空洞卷积\n- 激励层: ReLU, ELU'
    expect(shapes(text)).toEqual([
      '损失函数(MSE loss | focal loss)',
      '层次结构(卷积层(标准卷积 | 空洞卷积) | 激励层(ReLU | ELU))',
    ])
    expect(faults(text)).toEqual([])
  })

  test('nested lists: what has something under it is a heading, at any depth and indent', () => {
    const text = '- 监督学习\n  - 分类\n    - SVM、决策树\n  - 回归\n\n      1. 线性回归\n- 聚类\n\t- K-means'
    expect(shapes(text)).toEqual(['监督学习(分类(SVM | 决策树) | 回归(线性回归))', '聚类(K-means)'])
  })

  test('indented lines without bullets', () => {
    expect(shapes('Optimisers\n  SGD; Adam\n  Second order\n    Newton')).toEqual([
      'Optimisers(SGD | Adam | Second order(Newton))',
    ])
  })

  test('a heading that ends in a colon or is numbered in Chinese holds the lines after it', () => {
    expect(shapes('一、优化算法\nSGD\nAdam\n二、初始化：\nHe')).toEqual([
      '优化算法(SGD | Adam)',
      '初始化(He)',
    ])
  })

  test('levels of # nest, and a higher one closes the lower ones', () => {
    expect(shapes('# A\n## B\nx\n### C\ny\n## D\nz\n# E\n')).toEqual(['A(B(x | C(y)) | D(z))', 'E()'])
  })

  test('commas in brackets do not separate', () => {
    expect(shapes('# 池化\n平均池化（窗口, 步长），MaxPool2d(k, s)')).toEqual([
      '池化(平均池化（窗口, 步长） | MaxPool2d(k, s))',
    ])
  })

  test('emphasis, code marks, links and tick boxes are not part of a name', () => {
    expect(shapes('# **损失**\n- [ ] `MSE`\n- [x] [focal](https://example.org/a,b)\n')).toEqual([
      '损失(MSE | focal)',
    ])
  })

  test('terms before any heading are kept', () => {
    expect(readOutline('SGD, Adam').terms.map(({ name }) => name)).toEqual(['SGD', 'Adam'])
  })

  test('Windows line ends, a byte-order mark and a full stop at the end', () => {
    expect(shapes('\uFEFF# A\r\nx，y。\r\n')).toEqual(['A(x | y)'])
  })

  test('terms know the line they stand on', () => {
    expect(readOutline('# A\n\nx\ny, z').chapters[0]?.terms).toEqual([
      { name: 'x', line: 3 },
      { name: 'y', line: 4 },
      { name: 'z', line: 4 },
    ])
  })
})

describe('what cannot be read is reported with line and reason, all at once', () => {
  test.each([
    ['', [[1, 'empty_outline']]],
    ['# \nx', [[1, 'empty_heading']]],
    ['- x\n-\n- y', [[2, 'empty_item']]],
    [
      '| a | b |\n> quote',
      [
        [1, 'unreadable_line'],
        [2, 'unreadable_line'],
      ],
    ],
    [
      '```\ncode\n```\nx',
      [
        [1, 'unreadable_line'],
        [2, 'unreadable_line'],
        [3, 'unreadable_line'],
      ],
    ],
    ['####### deep\nx', [[1, 'heading_too_deep']]],
    [`${' '.repeat(60)}- x\ny`, [[1, 'heading_too_deep']]],
    ['# A\nx，y，x', [[2, 'repeated_term']]],
    [`x，${'长'.repeat(81)}`, [[1, 'name_too_long']]],
  ])('%j', (text, expected) => expect(faults(text)).toEqual(expected))

  test('an outline too long to show is cut, and says so', () => {
    const text = Array.from({ length: 2_100 }, (_, index) => `term ${index}`).join('\n')
    expect(faults(text)).toEqual([[2_001, 'too_many_lines']])
    expect(readOutline(text).terms).toHaveLength(2_000)
  })
})

test('no text makes the reader throw, and every name lies on its line', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '# ',
      '- ',
      '  ',
      '\t',
      '，',
      '、',
      ':',
      '：',
      '\n',
      '```',
      '一、',
      'ReLU',
      '卷积',
      '1. ',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
      const visit = ({ line, terms, chapters }: OutlineChapter): void => {
        expect(lines[line - 1]).toBeDefined()
        for (const term of terms) expect(term.name.trim()).not.toBe('')
        chapters.forEach(visit)
      }
      readOutline(text).chapters.forEach(visit)
    }),
    { numRuns: 500 },
  )
})

test("the guide's outline has no fault and 82 terms", () => {
  const outline = readOutline(readFileSync('seed/outline.txt', 'utf8'))
  const count = (chapter: OutlineChapter): number =>
    chapter.terms.length + chapter.chapters.reduce((sum, child) => sum + count(child), 0)
  expect(outline.faults).toEqual([])
  expect(outline.chapters.map(count)).toEqual([13, 18, 10, 7, 5, 9, 20])
})
