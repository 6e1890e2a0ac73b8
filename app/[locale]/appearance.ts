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
