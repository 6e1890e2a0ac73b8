import type { Term } from '#seed/term'

export const mlKmeans: Term = {
  id: 'ml-kmeans',
  status: 'original-only',
  name: { zh: 'K-means', en: 'k-means clustering' },
  writtenInOutline: 'K-means',
  aliases: { zh: ['K均值', 'K均值聚类'], en: ['k-means', "Lloyd's algorithm"] },
  definition: {
    zh: '反复把样本分给最近的中心，再把中心移到簇的均值处。',
    en: 'Assigns each sample to its nearest centre and moves each centre to the mean of its samples, in turn.',
  },
  naming: {
    zh: '反复把样本分给最近的中心、再把中心移到均值处，这种聚类算法叫什么？',
    en: 'Clustering that assigns samples to the nearest centre and moves centres to the average, in turn: its name?',
  },
  meaning: {
    question: { zh: 'K-means的两步是什么？', en: 'k-means: which two steps does it alternate?' },
    answer: {
      zh: '把样本分给最近的中心，再把中心移到簇的均值。',
      en: 'Assign samples to the nearest centre; move each centre to the mean of its cluster.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'K-means每次迭代，目标函数（簇内平方和）会怎样变？',
        en: 'k-means: how does its objective (within-cluster squares) change in an iteration?',
      },
      answer: { zh: '不增：变小或不变。', en: 'It never increases.' },
      accept: ['不增', '不会变大', '减小', 'never increases', 'decreases'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '为什么K-means要换初值多跑几次？',
        en: 'Why is k-means run several times with different starts?',
      },
      answer: { zh: '它只能找到局部最优。', en: 'It finds only a local optimum.' },
      accept: ['局部最优', 'local optimum', 'local minimum'],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'sklearn的KMeans默认分几簇？',
        en: 'sklearn 1.9.1 KMeans: how many clusters by default?',
      },
      answer: { zh: '8（sklearn 1.9.1）', en: '8 (sklearn 1.9.1)' },
      accept: ['8', '八'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-dbscan',
      question: {
        zh: 'K-means与DBSCAN，哪个要先给定簇数？',
        en: 'k-means or DBSCAN: which one must be told the number of clusters?',
      },
      answer: { zh: 'K-means；DBSCAN由密度决定簇数。', en: 'k-means; DBSCAN lets density decide.' },
      accept: ['K-means', 'kmeans', 'K均值'],
    },
  ],
  translation: {
    question: { zh: '「K均值聚类」在sklearn里是哪个类？', en: 'K均值聚类: which sklearn class?' },
    answer: { zh: '`KMeans`（K均值）', en: '`KMeans` (k-means clustering)' },
    accept: ['KMeans', 'sklearn.cluster.KMeans'],
  },
  prerequisites: [],
  source: 'sklearn 1.9.1 sklearn/cluster/_kmeans.py',
}
