import type { Term } from './term'
import { activationTerms } from './terms/activations'
import { convolutionTerms } from './terms/convolutions'
import { croppingAndFlipTerms } from './terms/cropping-and-flips'
import { imageTransformTerms } from './terms/image-transforms'
import { initialisationTerms } from './terms/initialisation'
import { learningRateTerms } from './terms/learning-rates'
import { lossTerms } from './terms/losses'
import { machineLearningTerms } from './terms/machine-learning'
import { optimiserTerms } from './terms/optimisers'
import { poolingTerms } from './terms/pooling'

/** The facts of every term there is, in or out of the outline. */
export const ALL_TERMS: readonly Term[] = [
  ...croppingAndFlipTerms,
  ...imageTransformTerms,
  ...convolutionTerms,
  ...activationTerms,
  ...poolingTerms,
  ...lossTerms,
  ...optimiserTerms,
  ...initialisationTerms,
  ...learningRateTerms,
  ...machineLearningTerms,
]
