import type { Term } from '#seed/term'

export const mlKnn: Term = {
  id: 'ml-knn',
  status: 'original-only',
  name: { zh: 'K-近邻算法', en: 'k-nearest neighbours' },
  writtenInOutline: 'K-近邻算法',
  aliases: {
    zh: ['K近邻', 'K近邻算法', '最近邻算法'],
    en: ['kNN', 'KNN', 'k nearest neighbors', 'k-nearest neighbors'],
  },
  definition: {
    zh: '用距离最近的k个训练样本投票，决定新样本的类别。',
    en: 'The k closest training samples vote on the class of a new one.',
  },
  naming: {
    zh: '不训练模型，预测时让距离最近的几个有标签样本投票，这种分类算法叫什么？',
    en: 'Classifier without a training phase that lets the closest labelled samples vote: what is it called?',
  },
  meaning: {
    question: {
      zh: 'K-近邻算法怎样给新样本定类别？',
      en: 'k-nearest neighbours: how does it decide the class of a new sample?',
    },
    answer: {
      zh: '看距离最近的k个训练样本，取其中最多的类别。',
      en: 'It takes the majority class among the k closest training samples.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'kNN里，k很小时决策边界会怎样？',
        en: 'kNN with a very small k: what is the decision boundary like?',
      },
      answer: { zh: '参差不齐，容易受噪声影响。', en: 'Ragged: it follows the noise.' },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'sklearn的KNeighborsClassifier默认取几个邻居？',
        en: 'sklearn 1.9.1 KNeighborsClassifier: how many neighbours by default?',
      },
      answer: { zh: '5（sklearn 1.9.1）', en: '5 (sklearn 1.9.1)' },
      accept: ['5', '五'],
    },
    {
      n: 3,
      tier: 2,
      question: { zh: '为什么用kNN之前要缩放特征？', en: 'Why must features be scaled before kNN?' },
      answer: {
        zh: '否则取值范围大的特征会主导距离。',
        en: 'Otherwise the feature with the largest range dominates the distance.',
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-kmeans',
      question: {
        zh: 'kNN与K-means，哪个需要标签？',
        en: 'kNN or k-means: which of the two needs labels?',
      },
      answer: {
        zh: 'kNN：它是有监督分类，K-means是无监督聚类。',
        en: 'kNN: it classifies with labels; k-means clusters without.',
      },
      accept: ['kNN', 'K近邻', 'k-nearest neighbours'],
    },
  ],
  translation: {
    question: {
      zh: 'K-近邻算法在sklearn里是哪个分类器类？',
      en: 'K-近邻算法: which sklearn classifier class?',
    },
    answer: { zh: '`KNeighborsClassifier`（K近邻）', en: '`KNeighborsClassifier` (k-nearest neighbours)' },
    accept: ['KNeighborsClassifier', 'sklearn.neighbors.KNeighborsClassifier'],
  },
  prerequisites: ['ml-data-transform'],
  source: 'sklearn 1.9.1 sklearn/neighbors/_classification.py',
}
