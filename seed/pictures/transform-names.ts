import type { Bilingual, TermId } from '#core/deck/term'
import { croppingAndFlipTerms } from '#seed/terms/cropping-and-flips'
import { imageTransformTerms } from '#seed/terms/image-transforms'
import { type Choice, termChoice } from './choices'

const NAMES: Readonly<Record<TermId, Bilingual>> = Object.fromEntries(
  [...croppingAndFlipTerms, ...imageTransformTerms].map(({ id, name }) => [id, name]),
)

/** Image transforms by the name of their term, the right one first. */
export const transformChoice = (...termIds: readonly TermId[]): Choice => termChoice(NAMES, termIds)
