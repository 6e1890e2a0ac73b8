import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDateOf } from './calendar-date'
import { type DailyReview, dailyReviewCalendar } from './calendar-file'
import { SAMPLE_START_MS } from './sample-events'

const REVIEW: DailyReview = {
  uid: 'daily-review@example.org',
  madeAtMs: SAMPLE_START_MS,
  firstDay: 20_781,
  hour: 20,
  title: '复习',
  text: '一组20张卡',
  address: 'https://example.org/review',
}
/** Lines as a reader sees them: section 3.1 puts folded ones together again. */
const linesOf = (file: string): readonly string[] => file.replaceAll('\r\n ', '').split('\r\n')

describe('the date of a day', () => {
  test('is the one that the platform gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        const iso = new Date(day * 86_400_000).toISOString()
        fc.pre(!/^[+-]/.test(iso))
        expect(isoDateOf(day)).toBe(iso.slice(0, 10))
      }),
    )
  })
})

describe('a calendar file', () => {
  test('has one entry that comes daily at the hour, in no zone', () => {
    const lines = linesOf(dailyReviewCalendar(REVIEW))
    expect(lines).toContain('DTSTART:20261124T200000')
    expect(lines).toContain('RRULE:FREQ=DAILY')
    expect(lines).toContain('UID:daily-review@example.org')
    expect(lines).toContain('DTSTAMP:20261124T040000Z')
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
    expect(lines.at(0)).toBe('BEGIN:VCALENDAR')
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
  })

  test('ends every line with CRLF, and no line has more than 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const file = dailyReviewCalendar({ ...REVIEW, text })
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      }),
    )
  })

  test('gives back what was written into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const [line = ''] = linesOf(dailyReviewCalendar({ ...REVIEW, text })).filter((each) =>
          each.startsWith('DESCRIPTION:'),
        )
        const read = line
          .slice('DESCRIPTION:'.length)
          .replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
        expect(read).toBe(text.replace(/\r\n|\r/g, '\n'))
      }),
    )
  })

  test('cuts no character in two', () => {
    const file = dailyReviewCalendar({ ...REVIEW, text: '复习'.repeat(100) })
    expect(file).not.toContain('\uFFFD')
    expect(linesOf(file)).toContain(`DESCRIPTION:${'复习'.repeat(100)}`)
  })
})
