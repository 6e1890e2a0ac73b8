import { pairs } from '../loss/pairs'
import { descend, nonNegative, type Vector } from './descend'

/** `velocity` is absent before the first step. */
export type MomentumState = { readonly parameters: Vector; readonly velocity?: Vector }

export type MomentumOptions = {
  readonly learningRate?: number
  /** Share of the velocity that is kept; 0 is plain gradient descent. */
  readonly momentum?: number
  /** Share of the gradient that does not enter the velocity; not on the first step. */
  readonly dampening?: number
  /** Whether to step with the velocity as it will be after the next equal gradient. */
  readonly nesterov?: boolean
}

/**
 * Momentum: velocity ← momentum · velocity + (1 - dampening) · gradient, then a step with the velocity. The first
 * velocity is the whole gradient. @throws RangeError for a negative learning rate or momentum, for Nesterov without
 * momentum or with dampening, and when lengths differ.
 * Source: torch.optim.SGD, PyTorch 2.14.1 (learning rate 0.001, momentum 0).
 */
export function momentumStep(
  state: MomentumState,
  gradient: Vector,
  options: MomentumOptions = {},
): MomentumState {
  const { learningRate = 0.001, momentum = 0, nesterov = false } = options
  const velocity = velocityAfter(state, gradient, options)
  const direction = nesterov
    ? pairs(gradient, velocity).map(([slope, speed]) => slope + momentum * speed)
    : velocity
  return { parameters: descend(state.parameters, direction, learningRate), velocity }
}

function velocityAfter(
  { velocity }: MomentumState,
  gradient: Vector,
  { momentum = 0, dampening = 0, nesterov = false }: MomentumOptions,
): Vector {
  nonNegative('momentum', momentum)
  if (nesterov && (momentum === 0 || dampening !== 0))
    throw new RangeError('Nesterov needs momentum and no dampening')
  if (velocity === undefined || momentum === 0) return gradient
  return pairs(velocity, gradient).map(([speed, slope]) => momentum * speed + (1 - dampening) * slope)
}
