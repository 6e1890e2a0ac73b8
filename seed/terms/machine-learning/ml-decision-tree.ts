import type { Term } from '#seed/term'

export const mlDecisionTree: Term = {
  id: 'ml-decision-tree',
  status: 'original-only',
  name: { zh: '决策树', en: 'Decision tree' },
  writtenInOutline: '决策树',
  aliases: { zh: ['分类树'], en: ['CART', 'classification tree'] },
  definition: {
    zh: '递归地选特征切分数据，让每个子集越来越纯。',
    en: 'Splits the data on one feature after another, so that the subsets become purer.',
  },
  naming: {
    zh: '一次选一个特征切分样本，让子集越切越纯，这种模型叫什么？',
    en: 'Model that splits the samples on one feature at a time so that the subsets become purer: what is it called?',
  },
  meaning: {
    question: {
      zh: '决策树每一步切分的目标是什么？',
      en: 'Decision tree: what is each split meant to achieve?',
    },
    answer: { zh: '让切出来的子集在类别上尽量纯。', en: 'Subsets that are as pure in class as possible.' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '一个只含一类样本的节点，基尼不纯度是多少？',
        en: 'Gini impurity of a node that holds one class only?',
      },
      answer: { zh: '0', en: '0 (pure)' },
      accept: ['0', '零', 'zero'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '两类各占一半的节点，基尼不纯度是多少？',
        en: 'Gini impurity of a node with two classes in equal shares?',
      },
      answer: { zh: '0.5', en: '0.5 (= 1 − ¼ − ¼)' },
      accept: ['0.5', '1/2', '.5'],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '不限制深度也不剪枝，决策树容易出什么问题？',
        en: 'A decision tree without depth limit or pruning: which problem is typical?',
      },
      answer: { zh: '过拟合。', en: 'Overfitting.' },
      accept: ['过拟合', 'overfitting', 'overfit'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-knn',
      question: {
        zh: '决策树与kNN，哪个需要先缩放特征？',
        en: 'Decision tree or kNN: which one needs scaled features?',
      },
      answer: {
        zh: 'kNN：它看距离；决策树只比较阈值。',
        en: 'kNN: it measures distances; a tree only compares with thresholds.',
      },
      accept: ['kNN', 'K近邻', 'k-nearest neighbours'],
    },
  ],
  translation: {
    question: { zh: '决策树在sklearn里是哪个分类器类？', en: '决策树: which sklearn classifier class?' },
    answer: { zh: '`DecisionTreeClassifier`（分类树）', en: '`DecisionTreeClassifier` (decision tree)' },
    accept: ['DecisionTreeClassifier', 'sklearn.tree.DecisionTreeClassifier'],
  },
  prerequisites: [],
  source: 'sklearn 1.9.1 sklearn/tree/_classes.py',
}
