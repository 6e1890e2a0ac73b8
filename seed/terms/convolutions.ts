import type { Term } from '#seed/term'
import { convStandard } from './convolutions/conv-standard'
import { convDilated } from './convolutions/conv-dilated'
import { convGrouped } from './convolutions/conv-grouped'
import { convDeformable } from './convolutions/conv-deformable'
import { convSeparable } from './convolutions/conv-separable'

export const convolutionTerms: readonly Term[] = [
  convStandard,
  convDilated,
  convGrouped,
  convDeformable,
  convSeparable,
]
