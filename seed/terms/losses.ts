import type { Term } from '#seed/term'
import { lossZeroOne } from './losses/loss-zero-one'
import { lossCrossEntropy } from './losses/loss-cross-entropy'
import { lossMse } from './losses/loss-mse'
import { lossFocal } from './losses/loss-focal'
import { lossLogistic } from './losses/loss-logistic'
import { lossCenter } from './losses/loss-center'
import { lossWing } from './losses/loss-wing'
import { lossDice } from './losses/loss-dice'
import { lossHinge } from './losses/loss-hinge'
import { lossArcface } from './losses/loss-arcface'

export const lossTerms: readonly Term[] = [
  lossZeroOne,
  lossCrossEntropy,
  lossMse,
  lossFocal,
  lossLogistic,
  lossCenter,
  lossWing,
  lossDice,
  lossHinge,
  lossArcface,
]
