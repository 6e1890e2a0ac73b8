import { isoDateOf } from './calendar-date'

export type DailyReview = {
  /** Stays the same, so that a file taken in again replaces the entry instead of adding one. */
  readonly uid: string
  /** When the file was made, in Unix milliseconds. */
  readonly madeAtMs: number
  /** The first day, in days since 1970-01-01. */
  readonly firstDay: number
  /** 0 to 23, by whatever clock the calendar follows. */
  readonly hour: number
  readonly title: string
  readonly text: string
  readonly address: string
}

const DAY_MS = 86_400_000
const SECOND_MS = 1_000

/**
 * A calendar with one entry that comes every day. Its time has no zone: it is that hour wherever the learner is,
 * as with the other reminders. Source: RFC 5545.
 */
export function dailyReviewCalendar(review: DailyReview): string {
  const start = `${isoDateOf(review.firstDay).replaceAll('-', '')}T${twoDigits(review.hour)}0000`
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Warmup//Daily review//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(review.uid)}`,
    `DTSTAMP:${utcOf(review.madeAtMs)}`,
    `DTSTART:${start}`,
    'DURATION:PT10M',
    'RRULE:FREQ=DAILY',
    `SUMMARY:${escaped(review.title)}`,
    `DESCRIPTION:${escaped(review.text)}`,
    `URL:${review.address}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(review.title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

function utcOf(instantMs: number): string {
  const day = Math.floor(instantMs / DAY_MS)
  const seconds = Math.floor((instantMs - day * DAY_MS) / SECOND_MS)
  const time = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map(twoDigits)
    .join('')
  return `${isoDateOf(day).replaceAll('-', '')}T${time}Z`
}

/** Section 3.3.11. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n')

const LINE_OCTETS = 75

/** Section 3.1: no line is longer than 75 octets, and no character is cut in two. */
function folded(line: string): string {
  let length = 0
  let text = ''
  for (const character of line) {
    const octets = utf8Length(character)
    if (length + octets > LINE_OCTETS) {
      text += '\r\n '
      length = 1 // the space that begins the line
    }
    text += character
    length += octets
  }
  return text
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
