/** A place in the data, or in the drawing: across, then up in the data and down in the drawing. */
export type Point = readonly [number, number]
export type Range = readonly [low: number, high: number]

/** Where a plot stands in its drawing, in the drawing's units. */
export type Box = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A window on the data and the box that shows it. */
export type Frame = { readonly x: Range; readonly y: Range; readonly box: Box }

/** From the data to the drawing. Points outside the window land outside the box. */
export const place = ({ x, y, box }: Frame, [across, up]: Point): Point => [
  box.left + (box.width * (across - x[0])) / (x[1] - x[0]),
  box.top + (box.height * (y[1] - up)) / (y[1] - y[0]),
]

/** `count` numbers from low to high, both included. */
export const evenly = ([low, high]: Range, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => low + ((high - low) * index) / (count - 1))

/** Whole numbers from 0, `count` of them. */
export const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

const within = ([low, high]: Range, value: number): number => Math.min(high, Math.max(low, value))

/** Where the axes cross: at 0 where the window holds it, else at its nearest edge. */
export const origin = ({ x, y }: Frame): Point => [within(x, 0), within(y, 0)]

/** How wide every drawing is; text of 11 is legible when a phone shows it 343 pixels wide. */
export const WIDTH = 320

/** A plot as wide as its drawing, with room for the numbers beside and below it. */
export const plotFrame = (x: Range, y: Range, height = 176, top = 20): Frame => ({
  ...{ x, y },
  box: { left: 30, top, width: WIDTH - 48, height },
})

/** Three square plots beside each other, with room for a line of text above; 126 high with it. */
export const THREE_BOXES: readonly Box[] = upTo(3).map((index) => ({
  left: 4 + index * 106,
  top: 22,
  width: 100,
  height: 100,
}))

/** Where a drawing ends whose lowest plot this is. */
export const heightBelow = ({ box }: Frame): number => box.top + box.height + 20
