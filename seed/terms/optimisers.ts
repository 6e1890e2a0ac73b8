import type { Term } from '#seed/term'
import { optBgd } from './optimisers/opt-bgd'
import { optSgd } from './optimisers/opt-sgd'
import { optMbgd } from './optimisers/opt-mbgd'
import { optMomentum } from './optimisers/opt-momentum'
import { optRmsprop } from './optimisers/opt-rmsprop'
import { optAdagrad } from './optimisers/opt-adagrad'
import { optAdam } from './optimisers/opt-adam'

export const optimiserTerms: readonly Term[] = [
  optBgd,
  optSgd,
  optMbgd,
  optMomentum,
  optRmsprop,
  optAdagrad,
  optAdam,
]
