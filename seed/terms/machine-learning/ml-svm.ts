import type { Term } from '#seed/term'

export const mlSvm: Term = {
  id: 'ml-svm',
  status: 'original-only',
  name: { zh: 'SVM', en: 'Support vector machine' },
  writtenInOutline: 'SVM',
  aliases: { zh: ['支持向量机'], en: ['SVC', 'support-vector machine'] },
  definition: {
    zh: '找间隔最大的分类超平面，它只由支持向量决定。',
    en: 'Finds the separating hyperplane with the largest margin; only the support vectors determine it.',
  },
  naming: {
    zh: '寻找间隔最大的超平面、只由少数边界样本决定的分类器叫什么？',
    en: 'Classifier that looks for the widest margin and depends only on the samples at its edge: what is it called?',
  },
  meaning: {
    question: {
      zh: 'SVM选哪一个超平面来分类？',
      en: 'Support vector machine: which separating hyperplane does it choose?',
    },
    answer: {
      zh: '到两类最近样本间隔最大的那个。',
      en: 'The one with the largest margin to the closest samples.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '线性SVM的间隔宽度用w怎样表示？',
        en: 'Linear SVM: how wide is the margin, in terms of w?',
      },
      answer: { zh: '2/‖w‖', en: '2/‖w‖ (both sides together)' },
      accept: ['2/||w||', '2/‖w‖', '2/|w|'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '删掉一个远离间隔的样本，SVM的超平面会怎样？',
        en: 'A sample far outside the margin is removed: what happens to the SVM hyperplane?',
      },
      answer: { zh: '不变：只有支持向量起作用。', en: 'Nothing: only support vectors matter.' },
      accept: ['不变', 'nothing', 'unchanged'],
    },
    {
      n: 3,
      tier: 2,
      question: { zh: 'sklearn的SVC默认用什么核？', en: 'sklearn 1.9.1 SVC: which kernel by default?' },
      answer: { zh: 'RBF核（sklearn 1.9.1）', en: 'RBF (sklearn 1.9.1)' },
      accept: ['rbf', 'RBF', '高斯核'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'loss-hinge',
      question: {
        zh: 'SVM与hinge loss，各是什么？',
        en: 'SVM and hinge loss: which is the model, and what is the other?',
      },
      answer: { zh: 'SVM是模型，hinge loss是它的损失。', en: 'The SVM is the model; hinge is its loss.' },
    },
    {
      n: 2,
      tier: 2,
      with: 'ml-logistic-regression',
      question: {
        zh: '远离边界、分类正确的样本，对SVM与逻辑回归的影响有何不同？',
        en: 'A correct sample far from the boundary: how does its effect differ for SVM and logistic regression?',
      },
      answer: {
        zh: 'SVM完全忽略它，逻辑回归仍计入一点。',
        en: 'The SVM ignores it; logistic regression still counts it a little.',
      },
    },
  ],
  translation: {
    question: {
      zh: '「支持向量机」的英文缩写？',
      en: '支持向量机: what is the usual English abbreviation?',
    },
    answer: { zh: 'SVM（support vector machine）', en: 'SVM (支持向量机)' },
    accept: ['SVM'],
  },
  prerequisites: ['loss-hinge'],
  source: 'Cortes & Vapnik, Machine Learning 1995',
}
