/** A calendar date; months count from 1. */
export type CalendarDate = { readonly year: number; readonly month: number; readonly dayOfMonth: number }

const DAYS_PER_ERA = 146_097

/**
 * The date of a day counted from 1970-01-01, in the Gregorian calendar.
 * Source: H. Hinnant, chrono-compatible low-level date algorithms, civil_from_days.
 */
export function calendarDateOf(day: number): CalendarDate {
  const shifted = day + 719_468
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** As ISO 8601 has it: 2026-11-25. */
export function isoDateOf(day: number): string {
  const { year, month, dayOfMonth } = calendarDateOf(day)
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`
}
