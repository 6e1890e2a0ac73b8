/** A point of the plane, or the slopes along its two axes. */
export type Plane = readonly [number, number]

/** A narrow quadratic bowl, twenty times as steep along y: (x² + 20y²) / 2. Lowest at (0, 0). */
export const narrowBowl = (x: number, y: number): number => 0.5 * (x ** 2 + 20 * y ** 2)

/** Gradient of `narrowBowl`. */
export const narrowBowlGradient = (x: number, y: number): Plane => [x, 20 * y]

/** Rosenbrock's banana: (1 - x)² + 100(y - x²)². Lowest at (1, 1), in a flat curved valley. Source: Rosenbrock, 1960. */
export const rosenbrock = (x: number, y: number): number => (1 - x) ** 2 + 100 * (y - x ** 2) ** 2

/** Gradient of `rosenbrock`. */
export const rosenbrockGradient = (x: number, y: number): Plane => [
  -2 * (1 - x) - 400 * x * (y - x ** 2),
  200 * (y - x ** 2),
]
