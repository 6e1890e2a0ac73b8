import type { Term } from '#seed/term'

export const mlLogisticRegression: Term = {
  id: 'ml-logistic-regression',
  status: 'original-only',
  name: { zh: 'Logistic回归', en: 'Logistic regression' },
  writtenInOutline: 'Logistic 回归',
  aliases: {
    zh: ['逻辑回归', 'Logistic回归模型', '对数几率回归', '逻辑斯谛回归'],
    en: ['logit regression'],
  },
  definition: {
    zh: '线性打分经sigmoid得到概率，用对数损失训练的二分类模型。',
    en: 'Binary classifier: a linear score through a sigmoid gives a probability, trained with log loss.',
  },
  naming: {
    zh: '线性打分经过sigmoid得到正类概率的二分类模型叫什么？',
    en: 'Binary classifier whose linear score passes through a sigmoid to give a probability: what is it called?',
  },
  meaning: {
    question: {
      zh: '逻辑回归怎样由特征得到正类的概率？',
      en: 'Logistic regression: how does it turn features into the probability of the positive class?',
    },
    answer: {
      zh: '先算线性打分，再过sigmoid。',
      en: 'It takes a linear score and passes it through a sigmoid.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '逻辑回归解决的是分类还是回归，输出是什么？',
        en: 'Logistic regression: what does its output stand for, despite the name?',
      },
      answer: {
        zh: '属于正类的概率，它用来分类。',
        en: 'The probability of the positive class: it classifies.',
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'sklearn的LogisticRegression里，C越大，正则化越强还是越弱？',
        en: 'sklearn 1.9.1 LogisticRegression: a larger C makes the regularisation how?',
      },
      answer: {
        zh: '越弱：C是正则化强度的倒数（sklearn 1.9.1）。',
        en: 'Weaker: C is the inverse of its strength (sklearn 1.9.1).',
      },
      accept: ['弱', '越弱', 'weaker'],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '数据线性可分又不加正则化时，逻辑回归的权重会怎样？',
        en: 'Separable data and no regularisation: what happens to the weights of logistic regression?',
      },
      answer: { zh: '不断增大，趋于无穷。', en: 'They grow without bound.' },
      accept: ['趋于无穷', '无穷大', 'diverge', 'infinity'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-linear-regression',
      question: {
        zh: '线性回归与逻辑回归，各自预测什么？',
        en: 'Linear regression and logistic regression: what does each predict?',
      },
      answer: {
        zh: '线性回归预测实数，逻辑回归预测概率。',
        en: 'Linear regression a real number, logistic regression a probability.',
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'loss-logistic',
      question: {
        zh: '逻辑回归与logistic loss，哪个是模型，哪个是损失？',
        en: 'Logistic regression and logistic loss: how do the two relate?',
      },
      answer: {
        zh: '前者是模型，后者是训练它的损失（负对数似然）。',
        en: 'The first is the model, the second the loss it is trained with (negative log likelihood).',
      },
    },
  ],
  translation: {
    question: {
      zh: '「对数几率回归」在英文里通常叫什么？',
      en: '对数几率回归: what is the usual English name?',
    },
    answer: { zh: 'logistic regression（逻辑回归）', en: 'logistic regression (对数几率回归)' },
    accept: ['logistic regression'],
  },
  prerequisites: ['act-sigmoid', 'loss-logistic'],
  source: 'Cox, JRSS B 1958; sklearn 1.9.1 sklearn/linear_model/_logistic.py',
}
