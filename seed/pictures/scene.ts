import type { Grid, Image } from '#concepts/augmentation/grid'
import type { ClassName } from './svg'

/** A letter between the sun and an arrow, sky above ground: no flip and no turn leaves it as it is. */
const ROWS = `
............................
..oooo......................
.oooooo.....................
.oooooo.....................
.oooooo..######.............
.oooooo..#######............
..oooo...##...###...........
.........##....##...........
.........##...###......#....
.........#######.......##...
.........######....#######..
.........##.###....########.
.........##..##....#######..
.........##..###.......##...
.........##...##.......#....
.........##...###...........
____________________________
____________________________
____________________________
____________________________
____________________________`

/** What a pixel's number is painted with; 0 is what lies outside. */
export const PAINTS = ['black', 'sky', 'ground', 'dot-2', 'black'] as const satisfies readonly ClassName[]
const SIGNS = ' ._o#'

/** Pixels as letters, line by line, as numbers of paints. */
export const painted = (rows: string): Grid =>
  rows
    .trim()
    .split('\n')
    .map((row) => [...row].map((sign) => SIGNS.indexOf(sign)))

/** 21 pixels high, 28 wide. */
export const SCENE = painted(ROWS)

/** Red, green and blue of each paint, from 0 to 1, as ui/card-picture.module.css has them on paper. */
const COLOURS = [
  [0, 0, 0],
  [0.83, 0.88, 0.97],
  [0.61, 0.79, 0.64],
  [0.76, 0.25, 0.05],
  [0.11, 0.11, 0.1],
] as const

/** The scene's three channels. */
export const SCENE_COLOURS: Image = [0, 1, 2].map((channel) =>
  SCENE.map((row) => row.map((paint) => COLOURS[paint]?.[channel] ?? 0)),
)
