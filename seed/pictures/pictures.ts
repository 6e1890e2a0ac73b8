import type { Picture } from '#core/deck/card'
import type { TermId } from '#core/deck/term'
import { activationPictures } from './activations'
import { classifierPictures } from './classifiers'
import { clusterPictures } from './clusters'
import { cropPictures } from './crop-windows'
import { convolutionChannelPictures } from './convolution-channels'
import { convolutionGridPictures } from './convolution-grids'
import { convolutionOffsetPictures } from './convolution-offsets'
import { evaluationCurvePictures } from './evaluation-curves'
import { fittedLinePictures } from './fitted-lines'
import { flipPictures } from './flips-and-turns'
import { initialisationPictures } from './initialisation'
import { kernelStampPictures } from './kernel-stamps'
import { angleLossPictures } from './losses-by-angle'
import { errorLossPictures } from './losses-by-error'
import { marginLossPictures } from './losses-by-margin'
import { probabilityLossPictures } from './losses-by-probability'
import { optimiserNoisePictures } from './optimiser-noise'
import { optimiserPathPictures } from './optimiser-paths'
import { optimiserStepPictures } from './optimiser-steps'
import { poolingSummaryPictures } from './pooling-summaries'
import { poolingPictures } from './poolings'
import { schedulePictures } from './schedules'
import { pixelValuePictures } from './pixel-values'
import { shearAndSizePictures } from './shears-and-sizes'
import { tensorLayoutPictures } from './tensor-layout'
import { whiteningPictures } from './whitening'
import { upsamplingPictures } from './upsamplings'
import type { PictureFact, PictureFamily } from './picture-fact'

/** One line a family; a term may have facts in several. */
const FAMILIES: readonly PictureFamily[] = [
  activationPictures,
  marginLossPictures,
  errorLossPictures,
  probabilityLossPictures,
  angleLossPictures,
  optimiserPathPictures,
  optimiserStepPictures,
  optimiserNoisePictures,
  initialisationPictures,
  schedulePictures,
  fittedLinePictures,
  classifierPictures,
  clusterPictures,
  evaluationCurvePictures,
  cropPictures,
  flipPictures,
  shearAndSizePictures,
  pixelValuePictures,
  whiteningPictures,
  tensorLayoutPictures,
  convolutionGridPictures,
  convolutionChannelPictures,
  convolutionOffsetPictures,
  poolingPictures,
  poolingSummaryPictures,
  upsamplingPictures,
  kernelStampPictures,
]

/** What is asked about drawings, by term. */
export const PICTURE_FACTS: Readonly<Record<TermId, readonly PictureFact[]>> = mergedFacts()

/** The annotated drawing of each term's page. */
export const TERM_PICTURES: Readonly<Record<TermId, Picture>> = Object.assign(
  {},
  ...FAMILIES.map(({ term }) => term),
)

function mergedFacts() {
  const merged: Record<TermId, readonly PictureFact[]> = {}
  for (const { facts } of FAMILIES)
    for (const [id, added] of Object.entries(facts)) merged[id] = [...(merged[id] ?? []), ...added]
  return merged
}
