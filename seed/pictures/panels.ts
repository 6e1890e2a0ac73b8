import type { Grid } from '#concepts/augmentation/grid'
import { WIDTH } from './frame'
import { type Spot, extent, paintedImage } from './pixels'
import { drawing, shape, short, text } from './svg'

/** Half the width of a frame's line, so that none is cut off at the drawing's edge. */
const EDGE = 1
const CAPTION = 18

/** A horizontal arrow that ends at x. */
export const arrowTo = (x: number, y: number, length = 24): readonly string[] => [
  shape('path', 'arrow', { d: `M${short(x - length)} ${short(y)}h${short(length - 6)}` }),
  shape('path', 'head', { d: `M${short(x)} ${short(y)}l-9 -5v10z` }),
]

/** An image, an arrow, and what became of it: side by side and in the middle, a pixel as large in both. */
export function beforeAndAfter(before: Grid, after: Grid, unit: number): string {
  const [[width, height], [newWidth, newHeight]] = [extent(before, unit), extent(after, unit)]
  const [tallest, gap] = [Math.max(height, newHeight), 38]
  const left = (WIDTH - width - gap - newWidth) / 2
  const right = left + width + gap
  return drawing(WIDTH, tallest + 2 * EDGE, [
    ...paintedImage(before, { left, top: EDGE + (tallest - height) / 2, unit }),
    ...arrowTo(right - 7, EDGE + tallest / 2),
    ...paintedImage(after, { left: right, top: EDGE + (tallest - newHeight) / 2, unit }),
  ])
}

export type Panel = {
  readonly image: Grid
  readonly caption: string
  /** So many pixels from each side a frame is drawn: where the image began before it grew. */
  readonly margin?: number
}

/** How wide a row of panels is, with gaps of 12. */
const rowWidth = (panels: readonly Panel[], unit: number): number =>
  panels.reduce((sum, { image }) => sum + extent(image, unit)[0], 12 * (panels.length - 1))

/** Rows of images, each with a caption below its middle. */
export function panelRows(rows: readonly (readonly Panel[])[], unit: number): string {
  let top = EDGE
  const parts = rows.flatMap((panels) => {
    const height = Math.max(...panels.map(({ image }) => extent(image, unit)[1]))
    let left = (WIDTH - rowWidth(panels, unit)) / 2
    const row = panels.flatMap(({ image, caption, margin = 0 }) => {
      const [width, own] = extent(image, unit)
      const spot = { left, top: top + (height - own) / 2, unit }
      left += width + 12
      return [
        ...paintedImage(image, spot),
        ...(margin === 0 ? [] : [innerFrame(image, spot, margin)]),
        ...(caption === ''
          ? []
          : [text(['label', 'middle'], [spot.left + width / 2, top + height + 14], caption)]),
      ]
    })
    top += height + (panels.some(({ caption }) => caption !== '') ? CAPTION : 0) + 8
    return row
  })
  return drawing(WIDTH, top - 8 + EDGE, parts)
}

function innerFrame(image: Grid, { left, top, unit }: Spot, margin: number): string {
  const [width, height] = extent(image, unit).map((length) => length - 2 * margin * unit)
  return shape('rect', 'kernel', {
    ...{ x: left + margin * unit, y: top + margin * unit },
    ...{ width: width ?? 0, height: height ?? 0 },
  })
}

/** Images with the letters A, B, C below them. */
export const lettered = (images: readonly Grid[]): readonly Panel[] =>
  images.map((image, index) => ({ image, caption: 'ABCD'[index] ?? '' }))
