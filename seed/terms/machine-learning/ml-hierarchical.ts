import type { Term } from '#seed/term'

export const mlHierarchical: Term = {
  id: 'ml-hierarchical',
  status: 'original-only',
  name: { zh: '层次聚类', en: 'Hierarchical clustering' },
  writtenInOutline: '层次聚类',
  aliases: { zh: ['凝聚聚类', '系统聚类'], en: ['agglomerative clustering'] },
  definition: {
    zh: '自底向上不断合并最近的两簇，得到一棵树状图。',
    en: 'Merges the two closest clusters again and again, giving a dendrogram.',
  },
  naming: {
    zh: '自底向上不断合并最近的两簇、得到树状图的聚类方法叫什么？',
    en: 'Clustering that merges the two closest clusters again and again and draws a dendrogram: what is it called?',
  },
  meaning: {
    question: {
      zh: '层次聚类每一步做什么？',
      en: 'Hierarchical clustering (bottom-up): what happens in each step?',
    },
    answer: { zh: '合并距离最近的两簇。', en: 'The two closest clusters are merged.' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'n个样本自底向上合并成一簇，一共合并几次？',
        en: 'n samples merged bottom-up into one cluster: how many merges?',
      },
      answer: { zh: 'n−1次', en: 'n − 1 merges' },
      accept: ['n-1', 'n−1'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '单链接（single linkage）用两簇之间的哪个距离？',
        en: 'Single linkage: which distance between two clusters does it use?',
      },
      answer: { zh: '最近一对样本的距离。', en: 'That of the closest pair of samples.' },
      accept: ['最小距离', '最近距离', 'minimum', 'min', 'closest pair'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-kmeans',
      question: {
        zh: '层次聚类与K-means，哪个聚完之后还能改簇数？',
        en: 'Hierarchical clustering or k-means: with which can the number of clusters be chosen afterwards?',
      },
      answer: {
        zh: '层次聚类：在树状图上换个高度切开即可。',
        en: 'Hierarchical: cut the dendrogram at another height.',
      },
      accept: ['层次聚类', 'hierarchical', 'hierarchical clustering'],
    },
  ],
  translation: {
    question: { zh: '「凝聚聚类」在sklearn里是哪个类？', en: '凝聚聚类: which sklearn class?' },
    answer: {
      zh: '`AgglomerativeClustering`（自底向上的层次聚类）',
      en: '`AgglomerativeClustering` (bottom-up hierarchical clustering)',
    },
    accept: ['AgglomerativeClustering', 'sklearn.cluster.AgglomerativeClustering'],
  },
  prerequisites: ['ml-kmeans'],
  source: 'sklearn 1.9.1 sklearn/cluster/_agglomerative.py',
}
