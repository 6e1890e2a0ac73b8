/**
 * Every class a drawing may carry, each with its line in ui/card-picture.module.css. They say what a thing is to the
 * eye, never what it shows: a class is readable on the question side.
 */
export const CLASSES = [
  // lines
  'axis',
  'grid',
  'guide',
  'contour',
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  // filled shapes
  'area',
  'bar',
  'dot',
  'dot-1',
  'dot-2',
  'dot-3',
  'ring',
  'mark',
  // grids and tiles
  'cell',
  'cell-on',
  'kernel',
  'sky',
  'ground',
  'empty',
  'black',
  'white',
  'red',
  'green',
  'blue',
  'arrow',
  'head',
  // text
  'label',
  'tick',
  'value',
  'inside',
  'end',
  'middle',
] as const

export type ClassName = (typeof CLASSES)[number]

/** At most one decimal, without a trailing zero or a minus before 0. */
export function short(coordinate: number): string {
  if (!Number.isFinite(coordinate)) throw new RangeError(`A coordinate is ${coordinate}`)
  return String(Math.round(coordinate * 10) / 10 + 0)
}

/** Attributes by name; numbers are coordinates. */
type Attributes = Readonly<Record<string, string | number>>

/** One element without content: `<circle class="dot" cx="1" cy="2" r="3"/>`. */
export const shape = (
  name: string,
  classes: ClassName | readonly ClassName[],
  attributes: Attributes,
): string => `<${name} class="${[classes].flat().join(' ')}"${written(attributes)}/>`

/** A line of text, its baseline at y, starting at x unless `middle` or `end` is among the classes. */
export const text = (
  classes: ClassName | readonly ClassName[],
  [x, y]: readonly [number, number],
  content: string,
): string =>
  `<text class="${[classes].flat().join(' ')}"${written({ x, y })}>${content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`

/** The whole drawing, in units of its own: it is as wide as its place. */
export const drawing = (width: number, height: number, parts: readonly string[]): string =>
  `<svg viewBox="0 0 ${short(width)} ${short(height)}">${parts.join('')}</svg>`

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? short(value) : value}"`)
    .join('')
