import { type Frame, type Range, origin, place } from './frame'
import { shape, short, text } from './svg'

export type AxesSpec = {
  /** Where the grid's lines stand. Every one is numbered unless `xNumbers` or `yNumbers` say which. */
  readonly xTicks: readonly number[]
  readonly yTicks: readonly number[]
  readonly xNumbers?: readonly number[]
  readonly yNumbers?: readonly number[]
  /** What runs across and up: symbols, the same in both languages; empty for none. */
  readonly xName: string
  readonly yName: string
}

/** Grid, axes through 0 where the window holds it, numbers along the left and lower edges, a symbol at each end, outside. */
export function axes(frame: Frame, spec: AxesSpec): readonly string[] {
  const { left, top, width, height } = frame.box
  const [right, bottom] = [left + width, top + height]
  const [crossX, crossY] = place(frame, origin(frame))
  const columns = spec.xTicks.map((tick) => place(frame, [tick, 0])[0])
  const rows = spec.yTicks.map((tick) => place(frame, [0, tick])[1])
  const grid = [
    ...columns.map((at) => `M${short(at)} ${short(top)}V${short(bottom)}`),
    ...rows.map((at) => `M${short(left)} ${short(at)}H${short(right)}`),
  ]
  const lines = `M${short(left)} ${short(crossY)}H${short(right)}M${short(crossX)} ${short(top)}V${short(bottom)}`
  return [
    shape('path', 'grid', { d: grid.join('') }),
    shape('path', 'axis', { d: lines }),
    ...(spec.xNumbers ?? spec.xTicks).map((tick) =>
      text(['tick', 'middle'], [place(frame, [tick, 0])[0], bottom + 14], numberText(tick)),
    ),
    ...(spec.yNumbers ?? spec.yTicks).map((tick) =>
      text(['tick', 'end'], [left - 5, place(frame, [0, tick])[1] + 4], numberText(tick)),
    ),
    ...(spec.xName === '' ? [] : [text('label', [right + 6, crossY + 4], spec.xName)]),
    ...(spec.yName === '' ? [] : [text(['label', 'middle'], [crossX, top - 6], spec.yName)]),
  ]
}

/** Every multiple of `by` in a range. */
export function multiples([low, high]: Range, by: number): readonly number[] {
  const first = Math.ceil(low / by - 1e-9)
  const last = Math.floor(high / by + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * by).toFixed(9)))
}

/** With the real minus sign. */
export const numberText = (value: number): string => String(value).replace('-', '−')
