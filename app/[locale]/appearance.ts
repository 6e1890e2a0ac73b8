import { LOCALES, type Languages, type Locale } from '#i18n/locale'

/** Size of all text, as a percentage of the browser's own; a whole-page zoom comes on top of it. */
export type TextSize = 90 | 100 | 110 | 125 | 150
export const TEXT_SIZES = [90, 100, 110, 125, 150] as const satisfies readonly TextSize[]

export type Motion = 'auto' | 'off'
export const MOTIONS = ['auto', 'off'] as const satisfies readonly Motion[]

/** A cookie's value as a size of text; anything else is the browser's own. */
export const textSizeIn = (value: string | undefined): TextSize =>
  TEXT_SIZES.find((size) => String(size) === value) ?? 100

/** A cookie's value as a choice of motion; anything else follows the system. */
export const motionIn = (value: string | undefined): Motion => (value === 'off' ? 'off' : 'auto')

/** Which of a term's two languages is read first: that of the app, or always the same one. */
export type NameOrder = 'app' | Locale
export const NAME_ORDERS = ['app', ...LOCALES] as const satisfies readonly NameOrder[]

/** A cookie's value as an order of names; anything else follows the app. */
export const nameOrderIn = (value: string | undefined): NameOrder =>
  LOCALES.find((locale) => locale === value) ?? 'app'

/** The language that is read first, and the other. */
export function languagesBy(order: NameOrder, locale: Locale): Languages {
  const first = order === 'app' ? locale : order
  return [first, first === 'zh' ? 'en' : 'zh']
}
