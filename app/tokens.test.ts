import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const CSS = readFileSync('app/tokens.css', 'utf8')
type Theme = 'light' | 'dark'

/** The first declaration of each token: later ones stand in media queries. */
const DECLARED = new Map(
  [...CSS.matchAll(/^ {2}--([\w-]+): ([^;]+);/gm)]
    .reverse()
    .map(([, name = '', value = '']) => [name, value]),
)

function colourOf(name: string, theme: Theme): string {
  const value = DECLARED.get(name)
  if (value === undefined) throw new Error(`no token --${name}`)
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
  if (other !== undefined) return colourOf(other, theme)
  const pair = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value)
  if (pair === null) throw new Error(`--${name} is no pair of colours: ${value}`)
  return (theme === 'light' ? pair[1] : pair[2]) ?? ''
}

/** Source: WCAG 2.2, relative luminance and contrast ratio. */
const luminanceOf = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrastOf = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const SURFACES = ['bg', 'surface', 'sunken'] as const
const on = (names: readonly string[], surfaces: readonly string[]): readonly (readonly [string, string])[] =>
  names.flatMap((name) => surfaces.map((surface) => [name, surface] as const))

const GRADES = ['again', 'hard', 'good', 'easy'] as const
const TINTS = GRADES.map((grade) => `${grade}-tint`)
const TEXT = [
  ...on(['ink', 'ink-2', 'ink-3', 'accent', ...GRADES], SURFACES),
  ...GRADES.map((grade) => [grade, `${grade}-tint`] as const),
  ...on(['ink'], [...TINTS, 'accent-tint']),
  ...on(['accent', 'ink-2'], ['accent-tint']),
  ['on-accent', 'accent'] as const,
]
const SHAPES = [
  ...on(['line-strong', 'focus'], SURFACES),
  ...on(['series-1', 'series-2', 'series-3', 'series-4'], ['bg', 'surface']),
  ...on(['heat-1', 'heat-2', 'heat-3', 'heat-4'], ['bg', 'surface']),
]

test('the measure itself: black on white is 21, and a colour on itself is 1', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(contrastOf('#2f4fc4', '#2f4fc4')).toBe(1)
})

test.each(['light', 'dark'] as const)('text can be read in the %s theme: 4.5 to 1 (WCAG 1.4.3)', (theme) => {
  const faint = TEXT.filter(
    ([name, surface]) => contrastOf(colourOf(name, theme), colourOf(surface, theme)) < 4.5,
  )
  expect(faint).toEqual([])
})

test.each(['light', 'dark'] as const)('shapes can be seen in the %s theme: 3 to 1 (WCAG 1.4.11)', (theme) => {
  const faint = SHAPES.filter(
    ([name, surface]) => contrastOf(colourOf(name, theme), colourOf(surface, theme)) < 3,
  )
  expect(faint).toEqual([])
})

test.each(['light', 'dark'] as const)('each shade of heat is a clear step from the last: %s', (theme) => {
  const shades = [0, 1, 2, 3, 4].map((step) => colourOf(`heat-${step}`, theme))
  const steps = shades.slice(1).map((shade, index) => contrastOf(shade, shades[index] ?? ''))
  expect(Math.min(...steps)).toBeGreaterThan(1.4)
})
