import type { BucketMap } from './bucket-map'
import type { KnownEvent } from './event'
import { isTimeZone } from './study-day'

export type SettingValue = string | number | boolean | null

/**
 * The last choice of the learner's own devices; where those never chose, of the guest's who joined first. By rank and not
 * by time: a guest's choice on a borrowed computer is often the latest.
 */
export function foldSetting(events: readonly KnownEvent[]): SettingValue | undefined {
  const guests = events.flatMap(({ kind, body }) => (kind === 'settings.yielded' ? [body.devices] : []))
  const choices = events.flatMap(({ kind, body, device }) =>
    kind === 'settings.changed'
      ? [{ value: body.value, rank: guests.findIndex((devices) => devices.includes(device)) }]
      : [],
  )
  const best = Math.min(...choices.map(({ rank }) => rank))
  return choices.findLast(({ rank }) => rank === best)?.value
}

/** What a learner can set; each key is changed by an event of its own. */
export type Settings = {
  readonly newPerDay: number
  readonly reviewsPerDay: number
  readonly desiredRetention: number
  readonly rolloverHour: number
  /** IANA zone of the learner's days; null follows the device. */
  readonly timeZone: string | null
  /** Cards up to this tier are introduced. */
  readonly maxTier: number
  /** Kinds of which no new card is introduced, such as `K14,K15`. */
  readonly hiddenKinds: string
  /** New terms wait for what they build on, and for look-alikes to settle. */
  readonly guidedOrder: boolean
  /** New terms come from what gap checks found missing first, instead of in the guide's order. */
  readonly gapsFirst: boolean
  /** Today offers the gap check while little is reviewed. */
  readonly offerCheck: boolean
  /** Cards of one set. */
  readonly setSize: number
  /** Four grades, or two: forgotten and remembered. */
  readonly gradeButtons: number
  /** The interval stands on each grade. */
  readonly showIntervals: boolean
  /** Names are typed and judged instead of said to oneself. */
  readonly typeNames: boolean
  /** The card can be swept away with a finger once its answer is shown. */
  readonly swipes: boolean
  /** Keys without Ctrl or Cmd do something (WCAG 2.1.4). */
  readonly singleKeys: boolean
  /** Space grades too, once the answer is shown. */
  readonly spaceGrades: boolean
  /** Letters moved to other keys, such as `undo=z,note=o`. */
  readonly keyMap: string
  /** New cards asked for beyond the daily number, and on which study day: `20417:5`. */
  readonly moreNew: string
  /** Days a week on which the learner means to review. */
  readonly weeklyGoalDays: number
  /** Week, days learnt and heat map are shown. */
  readonly showProgress: boolean
  /** What is done about a backlog (`review/relief.ts`); empty for nothing. */
  readonly backlogRelief: string
  /** Local hour of the daily reminder; null sends none. */
  readonly reminderHour: number | null
  readonly reminderChannel: 'push' | 'email' | 'calendar'
  readonly reminderLanguage: 'zh' | 'en'
  /** The learner was asked once whether to be reminded. */
  readonly reminderAsked: boolean
}

export const DEFAULT_SETTINGS: Settings = {
  newPerDay: 10,
  reviewsPerDay: 200,
  desiredRetention: 0.9,
  rolloverHour: 4,
  timeZone: null,
  maxTier: 1,
  hiddenKinds: 'K14',
  guidedOrder: true,
  gapsFirst: true,
  offerCheck: true,
  setSize: 20,
  gradeButtons: 4,
  showIntervals: true,
  typeNames: false,
  swipes: false,
  singleKeys: true,
  spaceGrades: true,
  keyMap: '',
  moreNew: '',
  weeklyGoalDays: 5,
  showProgress: true,
  backlogRelief: '',
  reminderHour: null,
  reminderChannel: 'push',
  reminderLanguage: 'zh',
  reminderAsked: false,
}

const isWithin = (low: number, high: number) => (value: SettingValue) =>
  typeof value === 'number' && value >= low && value <= high
const isWholeWithin = (low: number, high: number) => (value: SettingValue) =>
  Number.isInteger(value) && isWithin(low, high)(value)

const isSwitch = (value: SettingValue): boolean => typeof value === 'boolean'

const ACCEPTS: { readonly [Key in keyof Settings]: (value: SettingValue) => boolean } = {
  newPerDay: isWholeWithin(0, 999),
  reviewsPerDay: isWholeWithin(0, 9999),
  desiredRetention: isWithin(0.8, 0.95),
  rolloverHour: isWholeWithin(0, 23),
  timeZone: (value) => value === null || (typeof value === 'string' && isTimeZone(value)),
  maxTier: isWholeWithin(1, 3),
  hiddenKinds: (value) => typeof value === 'string' && /^(K\d+(,K\d+)*)?$/.test(value),
  guidedOrder: isSwitch,
  gapsFirst: isSwitch,
  offerCheck: isSwitch,
  setSize: isWholeWithin(5, 100),
  gradeButtons: (value) => value === 2 || value === 4,
  showIntervals: isSwitch,
  typeNames: isSwitch,
  swipes: isSwitch,
  singleKeys: isSwitch,
  spaceGrades: isSwitch,
  keyMap: (value) => typeof value === 'string' && /^([a-z]+=[^\s,=](,[a-z]+=[^\s,=]){0,7})?$/.test(value),
  moreNew: (value) => typeof value === 'string' && /^(-?\d{1,6}:\d{1,4})?$/.test(value),
  weeklyGoalDays: isWholeWithin(1, 7),
  showProgress: isSwitch,
  backlogRelief: (value) => typeof value === 'string' && /^((spread|pause|aside)(:\d{1,6}){3})?$/.test(value),
  reminderHour: (value) => value === null || isWholeWithin(6, 21)(value),
  reminderChannel: (value) => value === 'push' || value === 'email' || value === 'calendar',
  reminderLanguage: (value) => value === 'zh' || value === 'en',
  reminderAsked: isSwitch,
}

/** Whether a value may be set; a stored one that may not counts as the default. */
export const isSetting = (key: keyof Settings, value: SettingValue): boolean => ACCEPTS[key](value)

export function settingsOf(settings: BucketMap<{ readonly value: SettingValue | undefined }>): Settings {
  const keys = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]
  const chosen = keys.flatMap((key) => {
    const value = settings.at(key)?.value
    return value !== undefined && isSetting(key, value) ? [[key, value]] : []
  })
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(chosen) }
}
