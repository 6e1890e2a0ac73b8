import type { Term } from '#core/deck/term'
import { augmentationTerms } from './terms/augmentation'
import { initialisationTerms } from './terms/initialisation'
import { layerTerms } from './terms/layers'
import { learningRateTerms } from './terms/learning-rates'
import { lossTerms } from './terms/losses'
import { machineLearningTerms } from './terms/machine-learning'
import { optimiserTerms } from './terms/optimisers'

/** The facts of every term there is, in or out of the outline. */
export const ALL_TERMS: readonly Term[] = [
  ...augmentationTerms,
  ...layerTerms,
  ...lossTerms,
  ...optimiserTerms,
  ...initialisationTerms,
  ...learningRateTerms,
  ...machineLearningTerms,
]
