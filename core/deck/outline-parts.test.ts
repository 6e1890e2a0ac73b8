import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LONGEST_OUTLINE, MOST_LINES, type OutlineChapter, readOutline } from './outline'
import { isOversized, splitOutline } from './outline-parts'
import { ownTermIdOf } from './own-outline'

const termsIn = ({ terms, chapters }: Pick<OutlineChapter, 'terms' | 'chapters'>): readonly string[] => [
  ...terms.map(({ name }) => name),
  ...chapters.flatMap(termsIn),
]

describe('an outline that is too large', () => {
  test('is cut before top-level headings, and no term is lost', () => {
    const chapter = (n: number) => [
      `# Chapter ${n}`,
      ...Array.from({ length: 999 }, (_, i) => `- t${n}.${i}`),
    ]
    const text = [1, 2, 3, 4, 5].flatMap(chapter).join('\n')
    expect(text.split('\n')).toHaveLength(5_000)
    expect(isOversized(text)).toBe(true)
    const parts = splitOutline(text)
    expect(parts.every((part) => !isOversized(part))).toBe(true)
    expect(parts.every((part) => part.startsWith('# Chapter'))).toBe(true)
    expect(parts.flatMap((part) => termsIn(readOutline(part)))).toHaveLength(5 * 999)
    expect(parts.flatMap((part) => readOutline(part).faults)).toEqual([])
  })

  test('a chapter that is too large by itself has its heading above each piece', () => {
    const text = ['# One', ...Array.from({ length: 4_999 }, (_, index) => `- term ${index}`)].join('\n')
    const parts = splitOutline(text)
    expect(parts.length).toBeGreaterThan(2)
    for (const part of parts) expect(readOutline(part).chapters.map(({ title }) => title)).toEqual(['One'])
    expect(new Set(parts.flatMap((part) => termsIn(readOutline(part)))).size).toBe(4_999)
  })

  test('one endless line is cut between its terms', () => {
    const text = Array.from({ length: 9_000 }, (_, index) => `术语${index}`).join('，')
    const parts = splitOutline(text)
    expect(new Set(parts.flatMap((part) => termsIn(readOutline(part)))).size).toBe(9_000)
  })

  test('whatever it is, every line is in a part, in order, and every part is small enough', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\n\uFEFF]/g, '')),
      fc.constantFrom('# A', '## B', '- c, d', '  e', '', 'x'.repeat(9_999), '字'.repeat(30_000)),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const parts = splitOutline(lines.join('\n'))
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(LONGEST_OUTLINE)
          expect(part.split('\n').length).toBeLessThanOrEqual(MOST_LINES)
        }
        const kept = parts.join('').replace(/\n/g, '')
        let from = 0
        for (const each of lines.flatMap((text) => (text.trim() === '' ? [] : [text.slice(0, 5_000)]))) {
          const at = kept.indexOf(each, from)
          expect(at).toBeGreaterThanOrEqual(from)
          from = at + each.length
        }
      }),
    )
  })
})

describe('unusual terms', () => {
  test('an emoji, a family of them, and words from right to left are terms like others', () => {
    const { chapters, faults } = readOutline('# 符号\n- 🔥，👩‍👩‍👧\n- الشبكة العصبية، רשת')
    expect(chapters[0]?.terms.map(({ name }) => name)).toEqual(['🔥', '👩‍👩‍👧', 'الشبكة العصبية', 'רשת'])
    expect(faults).toEqual([])
    expect(ownTermIdOf('x', '🔥')).not.toBe(ownTermIdOf('x', '👩‍👩‍👧'))
  })

  test('a term that stands twice is read once and named with its line', () => {
    const { chapters, faults } = readOutline('# A\n- ReLU\n- ReLU')
    expect(chapters[0]?.terms).toHaveLength(1)
    expect(faults).toEqual([{ line: 3, code: 'repeated_term', text: 'ReLU' }])
  })
})
