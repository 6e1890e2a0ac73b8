import type { Term } from '#seed/term'

export const mlNaiveBayes: Term = {
  id: 'ml-naive-bayes',
  status: 'original-only',
  name: { zh: '朴素贝叶斯', en: 'Naive Bayes' },
  writtenInOutline: '朴素贝叶斯',
  aliases: { zh: ['朴素贝叶斯分类器'], en: ['naive Bayes classifier'] },
  definition: {
    zh: '假设各特征在给定类别时相互独立，再用后验概率分类。',
    en: 'Assumes features to be independent given the class, and classifies by the posterior.',
  },
  naming: {
    zh: '假设给定类别后各特征相互独立、据此算后验概率的分类器叫什么？',
    en: 'Classifier that assumes features independent given the class and multiplies their likelihoods: what is it called?',
  },
  meaning: {
    question: {
      zh: '朴素贝叶斯对特征作了什么假设？',
      en: 'Naive Bayes: what does it assume about the features?',
    },
    answer: {
      zh: '给定类别后，各特征相互独立。',
      en: 'That they are independent of each other given the class.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '朴素贝叶斯里，用什么办法避免没见过的词让整个乘积变成0？',
        en: 'Naive Bayes: what keeps an unseen word from making the whole product zero?',
      },
      answer: {
        zh: '拉普拉斯平滑（每个计数加一个小数）。',
        en: 'Laplace smoothing: a small count is added to each.',
      },
      accept: ['拉普拉斯平滑', '平滑', 'Laplace smoothing', 'smoothing', 'additive smoothing'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '特征明显相关时，朴素贝叶斯给出的概率会怎样偏？',
        en: 'With strongly correlated features, how are the probabilities of naive Bayes off?',
      },
      answer: { zh: '过于自信，偏向0或1。', en: 'Overconfident: too close to 0 or 1.' },
      accept: ['过于自信', '过度自信', 'overconfident'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-logistic-regression',
      question: {
        zh: '一个对特征的分布建模，一个直接对标签建模。朴素贝叶斯与逻辑回归各是哪个？',
        en: 'One models the features, one the label directly. Which is naive Bayes, which logistic regression?',
      },
      answer: {
        zh: '朴素贝叶斯对特征建模（生成式），逻辑回归直接对标签建模（判别式）。',
        en: 'Naive Bayes models the features (generative); logistic regression models the label (discriminative).',
      },
    },
  ],
  translation: {
    question: { zh: '「朴素贝叶斯」的英文？', en: '朴素贝叶斯: what is it in English?' },
    answer: { zh: 'naive Bayes（朴素指独立性假设）', en: 'naive Bayes (朴素贝叶斯)' },
    accept: ['naive Bayes'],
  },
  prerequisites: [],
  source: 'sklearn 1.9.1 sklearn/naive_bayes.py',
}
