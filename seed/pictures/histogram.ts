import { numberText } from './axes'
import { type Box, WIDTH, place, upTo } from './frame'
import { drawing, shape, short, text } from './svg'

const [GAP, TOP, HEIGHT] = [22, 26, 96]

export type Histogram = { readonly shares: readonly number[]; readonly title: string }

/** Histograms from -1 to 1 beside each other, each as tall as its own largest share. */
export function histogramRow(histograms: readonly Histogram[]): string {
  const width = (WIDTH - GAP * histograms.length) / histograms.length
  return drawing(
    WIDTH,
    TOP + HEIGHT + 20,
    histograms.flatMap(({ shares, title }, index) => {
      const box = { left: GAP / 2 + index * (width + GAP), top: TOP, width, height: HEIGHT }
      return [...bars(box, shares), text(['label', 'middle'], [box.left + width / 2, 16], title)]
    }),
  )
}

function bars(box: Box, shares: readonly number[]): readonly string[] {
  const frame = { x: [-1, 1], y: [0, Math.max(...shares)], box } as const
  const bottom = box.top + box.height
  return [
    ...shares.flatMap((share, index) => {
      const [x, y] = place(frame, [-1 + (2 * index) / shares.length, share])
      const size = { width: box.width / shares.length, height: bottom - y }
      return share === 0 ? [] : [shape('rect', 'bar', { x, y, ...size })]
    }),
    shape('path', 'axis', { d: `M${short(box.left)} ${bottom}h${short(box.width)}` }),
    ...upTo(3).map((index) =>
      text(['tick', 'middle'], [box.left + (index * box.width) / 2, bottom + 14], numberText(index - 1)),
    ),
  ]
}
