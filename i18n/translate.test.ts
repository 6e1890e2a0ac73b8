import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { en } from './en'
import { receiptWords } from './pages/receipt'
import type { Locale } from './locale'
import { formatInterval, formatTime } from './translate'
import { zh } from './zh'

const MINUTE = 60_000
const DAY = 1440 * MINUTE

test.each([
  [30_000, '<1分', '<1m', 'under a minute'],
  [MINUTE, '1分', '1m', '1 minute'],
  [10 * MINUTE, '10分', '10m', '10 minutes'],
  [6 * 60 * MINUTE, '6小时', '6h', '6 hours'],
  [3 * DAY, '3天', '3d', '3 days'],
  [76 * DAY, '2.5个月', '2.5mo', '2.5 months'],
  [438 * DAY, '1.2年', '1.2y', '1.2 years'],
])('%i ms is %s, %s, %s', (span, chinese, english, long) => {
  expect(formatInterval(span, 'zh')).toBe(chinese)
  expect(formatInterval(span, 'en')).toBe(english)
  expect(formatInterval(span, 'en', 'long')).toBe(long)
})

test('a time is said in the learner’s zone', () => expect(formatTime(0, 'zh', 'Asia/Shanghai')).toBe('08:00'))

test('a receipt says how exact it is without the rounding of binary fractions', () => {
  expect(receiptWords('en').tolerance(1e-6)).toBe('equal within 0.0001%')
  expect(receiptWords('zh').tolerance(1e-6)).toBe('相差不超过0.0001%算相等')
  expect(receiptWords('zh').tolerance(0.02)).toBe('相差不超过2%算相等')
})

/** The frame's words and those of each page, side by side. */
const catalogues: [string, unknown, unknown][] = [['frame', zh, en]]
for (const file of readdirSync('i18n/pages')) {
  for (const words of Object.values<(locale: Locale) => unknown>(
    await import(/* @vite-ignore */ `./pages/${file}`),
  ))
    catalogues.push([file, words('zh'), words('en')])
}

test.each(catalogues)('both languages say everything, in the house style: %s', (_, zh, en) => {
  const leaves = (value: unknown, path: string): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, member]) => leaves(member, `${path}.${key}`))
      : [path]
  expect(leaves(en, '').sort()).toEqual(leaves(zh, '').sort())
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(texts)
        : []
  expect(texts(zh).filter((text) => text.trim() === '')).toEqual([])
  expect(texts(zh).filter((text) => /[!！]|您|亲/.test(text))).toEqual([])
})

test.each(catalogues)('nothing stands between a number and its percent sign: %s', (_, zh, en) => {
  const sources = JSON.stringify([zh, en], (_key, value: unknown) =>
    typeof value === 'function' ? String(value) : value,
  )
  expect(sources).not.toMatch(/[\d}](\s|\\+u00a0)%/)
})
