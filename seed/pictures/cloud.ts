import type { Point } from './frame'

/** Numbers from 0 to 1, the same on every build, unlike for neighbouring seeds. Source: Ettinger's mulberry32. */
export function* chance(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    yield (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32
  }
}

/** Normally scattered numbers with mean 0 and deviation 1, by Box and Muller. */
export function* normals(seed: number): Generator<number, never> {
  const draws = chance(seed)
  for (;;) yield Math.sqrt(-2 * Math.log(draws.next().value)) * Math.cos(2 * Math.PI * draws.next().value)
}

/** A round cloud of points. */
export function cloud([x, y]: Point, spread: number, count: number, seed: number): readonly Point[] {
  const noise = normals(seed)
  return Array.from({ length: count }, () => [
    x + spread * noise.next().value,
    y + spread * noise.next().value,
  ])
}
