/** One channel: rows from top to bottom × columns from left to right. */
export type Grid = readonly (readonly number[])[]
/** One image without its batch axis: channels × rows × columns. */
export type FeatureMap = readonly Grid[]

/** In pixels. */
export type GridSize = { readonly height: number; readonly width: number }
export type FeatureMapSize = GridSize & { readonly channels: number }

/** A place on a grid, both from 0. */
export type Place = { readonly row: number; readonly column: number }

/** Height and width of a grid. @throws RangeError for an empty one and for rows that differ in length. */
export function gridSize(grid: Grid): GridSize {
  const width = grid[0]?.length ?? 0
  if (width === 0) throw new RangeError('An empty grid')
  if (grid.some((row) => row.length !== width)) throw new RangeError('Rows differ in length')
  return { height: grid.length, width }
}

/** Channels, height and width of a map. @throws RangeError for an empty one and for channels that differ in size. */
export function featureMapSize(map: FeatureMap): FeatureMapSize {
  const [size, ...others] = map.map(gridSize)
  if (size === undefined) throw new RangeError('A map without channels')
  if (others.some(({ height, width }) => height !== size.height || width !== size.width))
    throw new RangeError('Channels differ in size')
  return { channels: map.length, ...size }
}

/**
 * Channels, height and width that a list of kernels share. @throws RangeError when there are none, for empty ones and
 * when they differ.
 */
export function kernelSize(kernels: readonly FeatureMap[]): FeatureMapSize {
  const [size, ...others] = kernels.map(featureMapSize)
  if (size === undefined) throw new RangeError('No kernels')
  if (
    others.some(
      ({ channels, height, width }) =>
        channels !== size.channels || height !== size.height || width !== size.width,
    )
  )
    throw new RangeError('Kernels differ in size')
  return size
}

/** Every place of a grid of this size, in rows: what to map over to make one. */
export const placesOf = ({ height, width }: GridSize): readonly (readonly Place[])[] =>
  Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, column) => ({ row, column })))

/** The value at a place, 0 outside: what zero padding reads. */
export const valueAt = (grid: Grid, { row, column }: Place): number => grid[row]?.[column] ?? 0
