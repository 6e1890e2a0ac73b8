import { type AxesSpec, axes } from './axes'
import { type Frame, WIDTH, heightBelow } from './frame'
import { drawing } from './svg'

/** One plot, with its axes, as a drawing. */
export const plotSvg = (frame: Frame, spec: AxesSpec, parts: readonly string[]): string =>
  stackedSvg([{ frame, spec, parts }])

export type Plot = { readonly frame: Frame; readonly spec: AxesSpec; readonly parts: readonly string[] }

/** Plots below each other; the last one's frame is the lowest. */
export function stackedSvg(plots: readonly Plot[]): string {
  const height = Math.max(...plots.map(({ frame }) => heightBelow(frame)))
  return drawing(
    WIDTH,
    height,
    plots.flatMap(({ frame, spec, parts }) => [...axes(frame, spec), ...parts]),
  )
}
