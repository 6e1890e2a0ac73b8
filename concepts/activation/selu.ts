import { elu, eluSlope } from './elu'

// Klambauer et al., NIPS 2017, equation 14
export const SELU_ALPHA = 1.6732632423543772
export const SELU_SCALE = 1.0507009873554805

/** SELU: scale · ELU with alpha, both fixed so that activations keep mean 0 and variance 1. Source: torch.nn.SELU, PyTorch 2.14.1. */
export const selu = (x: number): number => SELU_SCALE * elu(x, SELU_ALPHA)

/** Slope of SELU; scale · alpha (1.7581) at 0, scale at NaN (see `eluSlope`). */
export const seluSlope = (x: number): number => SELU_SCALE * eluSlope(x, SELU_ALPHA)
