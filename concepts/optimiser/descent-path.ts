import { adagradStep, type AdagradOptions } from './adagrad'
import { adamStep, type AdamOptions } from './adam'
import type { Vector } from './descend'
import { gradientDescentStep, type GradientDescentState } from './gradient-descent'
import { momentumStep, type MomentumOptions } from './momentum'
import { rmspropStep, type RmspropOptions } from './rmsprop'
import { narrowBowlGradient, rosenbrockGradient, type Plane } from './test-surface'

const GRADIENTS = { narrowBowl: narrowBowlGradient, rosenbrock: rosenbrockGradient }
const STEPS = {
  gradientDescent: gradientDescentStep,
  momentum: momentumStep,
  rmsprop: rmspropStep,
  adagrad: adagradStep,
  adam: adamStep,
}

/** What the steps of one path share; an optimiser reads the options it knows. */
export type Descent = MomentumOptions &
  RmspropOptions &
  AdagradOptions &
  AdamOptions & {
    readonly optimiser: keyof typeof STEPS
    /** How many steps to take. */
    readonly steps: number
  }

/**
 * The points an optimiser passes on a test surface, the start first: steps + 1 of them.
 * @throws RangeError as the optimiser's step.
 */
export function descentPath(
  surface: keyof typeof GRADIENTS,
  start: Plane,
  { optimiser, steps, ...options }: Descent,
): readonly Vector[] {
  const step: Step = STEPS[optimiser]
  const gradientOf = GRADIENTS[surface]
  const path: Vector[] = [start]
  let state: GradientDescentState = { parameters: start }
  for (let taken = 0; taken < steps; taken++) {
    const [x = NaN, y = NaN] = state.parameters
    state = step(state, gradientOf(x, y), options)
    path.push(state.parameters)
  }
  return path
}

// Each step keeps what else it remembers in the state it returns, and takes it from there.
type Step = (
  state: GradientDescentState,
  gradient: Vector,
  options: Omit<Descent, 'optimiser' | 'steps'>,
) => GradientDescentState
