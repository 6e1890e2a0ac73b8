import type { Term } from '#seed/term'
import { augResize } from './image-transforms/aug-resize'
import { augNormalize } from './image-transforms/aug-normalize'
import { augPad } from './image-transforms/aug-pad'
import { augGrayscale } from './image-transforms/aug-grayscale'
import { augLinearTransform } from './image-transforms/aug-linear-transform'
import { augAffine } from './image-transforms/aug-affine'
import { augToTensor } from './image-transforms/aug-to-tensor'

export const imageTransformTerms: readonly Term[] = [
  augResize,
  augNormalize,
  augPad,
  augGrayscale,
  augLinearTransform,
  augAffine,
  augToTensor,
]
