import type { Vector } from '../optimiser/descend'

/** `inputs`: samples × features; `labels`: a class per sample, any numbers. */
export type LabelledSamples = { readonly inputs: readonly Vector[]; readonly labels: Vector }

/**
 * The values that occur, each once, rising: the order in which estimators report classes.
 * Source: numpy.unique, NumPy 2.4.6.
 */
export const classesOf = (labels: Vector): Vector => [...new Set(labels)].sort((left, right) => left - right)
