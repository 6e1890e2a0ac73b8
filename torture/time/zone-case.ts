import fc from 'fast-check'
import { type DayRule, startOfStudyDayMs, studyDayOf } from '#core/study-day'

/** Both clock changes of each, and the day that Apia left out. */
export const CLOCK_CHANGES = [
  { timeZone: 'Europe/Berlin', iso: '2026-03-29T01:00:00Z' },
  { timeZone: 'Europe/Berlin', iso: '2026-10-25T01:00:00Z' },
  { timeZone: 'America/New_York', iso: '2026-03-08T07:00:00Z' },
  { timeZone: 'America/New_York', iso: '2026-11-01T06:00:00Z' },
  { timeZone: 'Australia/Lord_Howe', iso: '2026-10-03T15:30:00Z' },
  { timeZone: 'Australia/Lord_Howe', iso: '2026-04-04T15:00:00Z' },
  { timeZone: 'Pacific/Apia', iso: '2020-09-26T14:00:00Z' },
  { timeZone: 'Pacific/Apia', iso: '2021-04-03T14:00:00Z' },
  { timeZone: 'Pacific/Apia', iso: '2011-12-30T10:00:00Z' },
] as const

const calendars = new Map<string, Intl.DateTimeFormat>()

/** The study day by what a wall calendar and clock show, not by offsets: the date, or the one before until the rollover. */
export function dayByCalendar(instantMs: number, { timeZone, rolloverHour }: DayRule): number {
  const calendar =
    calendars.get(timeZone) ??
    new Intl.DateTimeFormat('en-u-ca-iso8601', {
      ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' },
    })
  calendars.set(timeZone, calendar)
  const part = Object.fromEntries(
    calendar.formatToParts(instantMs).map(({ type, value }) => [type, Number(value)]),
  )
  const day = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day) / 86_400_000
  return (part.hour ?? 0) < rolloverHour ? day - 1 : day
}

const ZONES = Intl.supportedValuesOf('timeZone').filter((_, index) => index % 10 === 0)
const instant = fc.integer({ min: Date.UTC(1975, 0), max: Date.UTC(2040, 0) })

/** A property over instants of six decades, zones of all continents, and rollover hours. */
export const generateZoneCase = () =>
  fc.property(
    instant,
    fc.constantFrom(...ZONES),
    fc.integer({ min: 0, max: 23 }),
    (instantMs, timeZone, rolloverHour) => {
      const rule = { timeZone, rolloverHour }
      const day = studyDayOf(instantMs, rule)
      return day === dayByCalendar(instantMs, rule) && startOfStudyDayMs(day + 1, rule) > instantMs
    },
  )
