import type { Term } from '#seed/term'
import { augCenterCrop } from './cropping-and-flips/aug-center-crop'
import { augRandomCrop } from './cropping-and-flips/aug-random-crop'
import { augRandomResizedCrop } from './cropping-and-flips/aug-random-resized-crop'
import { augHflip } from './cropping-and-flips/aug-hflip'
import { augVflip } from './cropping-and-flips/aug-vflip'
import { augRotation } from './cropping-and-flips/aug-rotation'

export const croppingAndFlipTerms: readonly Term[] = [
  augCenterCrop,
  augRandomCrop,
  augRandomResizedCrop,
  augHflip,
  augVflip,
  augRotation,
]
