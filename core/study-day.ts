const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

/** Where and when a learner's day turns. */
export type DayRule = {
  /** IANA name; one that this engine does not know counts as UTC. */
  readonly timeZone: string
  /** Local hour at which a new study day begins, 0 to 23. */
  readonly rolloverHour: number
}

/** Number of the study day an instant falls in: local calendar days since 1970-01-01, turned at the rollover hour. */
export const studyDayOf = (instantMs: number, rule: DayRule): number =>
  Math.floor((instantMs + offsetMsAt(instantMs, rule.timeZone) - rule.rolloverHour * HOUR_MS) / DAY_MS)

/** The first instant of a study day. Where a clock change skips the rollover hour, the day starts with the change. */
export function startOfStudyDayMs(day: number, rule: DayRule): number {
  const localMs = day * DAY_MS + rule.rolloverHour * HOUR_MS
  const early = localMs - offsetMsAt(localMs - DAY_MS, rule.timeZone)
  const late = localMs - offsetMsAt(localMs + DAY_MS, rule.timeZone)
  const [first, second] = early < late ? [early, late] : [late, early]
  return studyDayOf(first, rule) === day && studyDayOf(first - 1, rule) < day ? first : second
}

/** Local time minus UTC. */
export function offsetMsAt(instantMs: number, timeZone: string): number {
  const block = Math.floor(instantMs / DAY_MS)
  const zone = zoneOf(timeZone)
  const steady = zone.offsetByDay.get(block)
  if (steady !== undefined) return steady ?? readOffsetMs(zone, instantMs)
  const start = readOffsetMs(zone, block * DAY_MS)
  const changes = start !== readOffsetMs(zone, (block + 1) * DAY_MS)
  zone.offsetByDay.set(block, changes ? null : start)
  return changes ? readOffsetMs(zone, instantMs) : start
}

/** Formatting costs microseconds, so one offset is kept per day; null on the days on which it changes. */
type Zone = { readonly format: Intl.DateTimeFormat; readonly offsetByDay: Map<number, number | null> }

const zones = new Map<string, Zone>()

function zoneOf(timeZone: string): Zone {
  const held = zones.get(timeZone)
  if (held !== undefined) return held
  const zone = { format: offsetFormat(timeZone), offsetByDay: new Map<number, number | null>() }
  zones.set(timeZone, zone)
  return zone
}

export const isTimeZone = (timeZone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone }) instanceof Intl.DateTimeFormat
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

const offsetFormat = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', {
    timeZone: isTimeZone(timeZone) ? timeZone : 'UTC',
    timeZoneName: 'longOffset',
  })

// The calendar of ECMAScript ends here; what lies beyond has the offset of the end.
const LAST_INSTANT_MS = 8.64e15

/** Reads "GMT+05:30" at the end of a formatted date; plain "GMT" is zero. */
function readOffsetMs(zone: Zone, instantMs: number): number {
  const match = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(
    zone.format.format(Math.max(-LAST_INSTANT_MS, Math.min(LAST_INSTANT_MS, instantMs))),
  )
  if (match === null) return 0
  const [, sign, hours, minutes, seconds = '0'] = match
  const size = Number(hours) * HOUR_MS + Number(minutes) * 60_000 + Number(seconds) * 1000
  return sign === '-' ? -size : size
}
