import type { Term } from '#seed/term'

export const mlDbscan: Term = {
  id: 'ml-dbscan',
  status: 'original-only',
  name: { zh: 'DBSCAN', en: 'DBSCAN' },
  writtenInOutline: 'DBSCAN',
  aliases: { zh: ['基于密度的聚类', '密度聚类'], en: ['density-based clustering'] },
  definition: {
    zh: '从密集的点出发扩张簇，形状任意，落单的点算噪声。',
    en: 'Grows clusters from dense points; any shape, and isolated points count as noise.',
  },
  naming: {
    zh: '从密集的样本出发扩张簇、形状任意、把落单样本当噪声的算法叫什么？',
    en: 'Algorithm that grows clusters of any shape from crowded points and leaves lonely ones out as noise: its name?',
  },
  meaning: {
    question: { zh: 'DBSCAN怎样形成一个簇？', en: 'DBSCAN: how does it form a cluster?' },
    answer: {
      zh: '从邻居足够多的核心点出发，把密度相连的点都并进来。',
      en: 'It starts from a point with enough neighbours and takes in all that are connected by density.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'DBSCAN的两个主要参数是邻域半径eps和什么？',
        en: 'DBSCAN has two main parameters: the radius eps and which other?',
      },
      answer: { zh: '最少样本数min_samples。', en: 'min_samples, the least number of neighbours.' },
      accept: ['min_samples', 'minPts', '最少样本数'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'sklearn的DBSCAN数min_samples时，算不算这个点自己？',
        en: 'sklearn 1.9.1 DBSCAN: what does min_samples count besides the neighbours?',
      },
      answer: { zh: '也算上这个点自己（sklearn 1.9.1）。', en: 'The point itself (sklearn 1.9.1).' },
      accept: ['算', '算自己', 'the point itself', 'itself'],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'DBSCAN为什么难以同时处理疏密差别很大的簇？',
        en: 'Why does DBSCAN struggle with clusters of very different density?',
      },
      answer: { zh: '整份数据只用一个eps。', en: 'One eps serves the whole data set.' },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-kmeans',
      question: {
        zh: 'K-means与DBSCAN，哪个能把样本判为噪声？',
        en: 'k-means or DBSCAN: which one can call a sample noise?',
      },
      answer: {
        zh: 'DBSCAN；K-means总会把每个样本分给某一簇。',
        en: 'DBSCAN; k-means always assigns every sample.',
      },
      accept: ['DBSCAN'],
    },
  ],
  translation: {
    question: {
      zh: '「基于密度的聚类」里最常用的算法，英文缩写是什么？',
      en: '基于密度的聚类: which algorithm, by its usual abbreviation?',
    },
    answer: {
      zh: 'DBSCAN（带噪声的基于密度的空间聚类）',
      en: 'DBSCAN (the density-based algorithm with noise)',
    },
    accept: ['DBSCAN'],
  },
  prerequisites: ['ml-kmeans'],
  source: 'sklearn 1.9.1 sklearn/cluster/_dbscan.py',
}
