import type { Term } from '#seed/term'
import { lrLambda } from './learning-rates/lr-lambda'
import { lrMultiplicative } from './learning-rates/lr-multiplicative'
import { lrStep } from './learning-rates/lr-step'
import { lrMultistep } from './learning-rates/lr-multistep'
import { lrExponential } from './learning-rates/lr-exponential'
import { lrCosine } from './learning-rates/lr-cosine'
import { lrCyclic } from './learning-rates/lr-cyclic'
import { lrOnecycle } from './learning-rates/lr-onecycle'
import { lrWarmup } from './learning-rates/lr-warmup'

export const learningRateTerms: readonly Term[] = [
  lrLambda,
  lrMultiplicative,
  lrStep,
  lrMultistep,
  lrExponential,
  lrCosine,
  lrCyclic,
  lrOnecycle,
  lrWarmup,
]
