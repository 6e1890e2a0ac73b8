import type { Vector } from '../optimiser/descend'

export type Criterion = 'gini' | 'entropy'

/**
 * Gini impurity of a node: 1 - Σ p². `counts`: how many samples of each class it holds. 0 when pure, at most
 * 1 - 1 / classes. @throws RangeError for negative counts, and when they sum to nothing finite and positive.
 * Source: Breiman et al., Classification and Regression Trees, 1984; sklearn.tree, scikit-learn 1.9.1 (the default).
 */
export const giniImpurity = (counts: Vector): number =>
  sharesOf(counts).reduce((rest, share) => rest - share ** 2, 1)

/**
 * Entropy of a node in bits: -Σ p · log2 p, absent classes adding nothing. 0 when pure, at most log2 of the classes.
 * Otherwise as `giniImpurity`. Source: Quinlan, Machine Learning 1986; sklearn.tree, scikit-learn 1.9.1.
 */
export const entropy = (counts: Vector): number =>
  sharesOf(counts).reduce((sum, share) => (share === 0 ? sum : sum - share * Math.log2(share)), 0)

/**
 * What a split gains: the impurity of the node less that of its children, each child weighing as its share of samples.
 * `children`: children × classes, counts; with entropy, ID3's information gain. A child without samples weighs nothing.
 * @throws RangeError as `giniImpurity`, and when children count different classes.
 */
export function informationGain(children: readonly Vector[], criterion: Criterion = 'entropy'): number {
  const impurity = criterion === 'gini' ? giniImpurity : entropy
  const classes = children[0] ?? []
  if (children.some((counts) => counts.length !== classes.length))
    throw new RangeError('Children count different classes')
  const parent = classes.map((_, index) => sumOf(children.map((counts) => counts[index] ?? NaN)))
  return children
    .filter((counts) => counts.some((count) => count !== 0))
    .reduce((gain, counts) => gain - (sumOf(counts) / sumOf(parent)) * impurity(counts), impurity(parent))
}

const sumOf = (values: Vector): number => values.reduce((sum, value) => sum + value, 0)

function sharesOf(counts: Vector): Vector {
  const sum = sumOf(counts)
  if (!(sum > 0 && sum < Infinity) || counts.some((count) => count < 0))
    throw new RangeError(`Counts ${counts.join(', ')} make no node`)
  return counts.map((count) => count / sum)
}
