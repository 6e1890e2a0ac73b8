import type { Term } from '#seed/term'
import { poolAvg } from './pooling/pool-avg'
import { poolMax } from './pooling/pool-max'
import { poolStochastic } from './pooling/pool-stochastic'
import { poolGlobalAvg } from './pooling/pool-global-avg'
import { upBilinear } from './pooling/up-bilinear'
import { upDeconv } from './pooling/up-deconv'
import { upUnpool } from './pooling/up-unpool'

export const poolingTerms: readonly Term[] = [
  poolAvg,
  poolMax,
  poolStochastic,
  poolGlobalAvg,
  upBilinear,
  upDeconv,
  upUnpool,
]
