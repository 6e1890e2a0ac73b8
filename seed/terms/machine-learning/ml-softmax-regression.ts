import type { Term } from '#seed/term'

export const mlSoftmaxRegression: Term = {
  id: 'ml-softmax-regression',
  status: 'original-only',
  name: { zh: 'Softmax回归', en: 'Softmax regression' },
  writtenInOutline: 'Softmax 回归',
  aliases: { zh: ['多项逻辑回归', '多类逻辑回归'], en: ['multinomial logistic regression'] },
  definition: {
    zh: '把线性打分经归一化指数变成各类概率的多分类模型。',
    en: 'Multi-class model: one linear score per class, turned into probabilities by a normalised exponential.',
  },
  naming: {
    zh: '每一类一个线性打分，再用归一化指数变成概率的多分类模型叫什么？',
    en: 'Multi-class model with one linear score per class, turned into probabilities by a normalised exponential: its name?',
  },
  meaning: {
    question: {
      zh: 'Softmax回归怎样得到各类的概率？',
      en: 'Softmax regression: how does it get the class probabilities?',
    },
    answer: {
      zh: '每类算一个线性打分，再取指数并归一化。',
      en: 'One linear score per class, exponentiated and normalised.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'Softmax回归的所有打分都加上同一个常数，概率怎样变？',
        en: 'The same constant is added to all scores of softmax regression: how do the probabilities change?',
      },
      answer: { zh: '不变。', en: 'Not at all.' },
      accept: ['不变', 'not at all', 'unchanged'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '类别互不排斥（一个样本可有多个标签）时，该用什么代替softmax？',
        en: 'Classes are not exclusive (several labels at once): what takes the place of softmax?',
      },
      answer: { zh: '每类各一个sigmoid。', en: 'One sigmoid per class.' },
      accept: ['sigmoid'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-logistic-regression',
      question: {
        zh: '只有两类时，Softmax回归与逻辑回归是什么关系？',
        en: 'With two classes, how do softmax regression and logistic regression relate?',
      },
      answer: { zh: '等价。', en: 'They are equivalent.' },
      accept: ['等价', '相同', 'equivalent', 'the same'],
    },
    {
      n: 2,
      tier: 2,
      with: 'loss-cross-entropy',
      question: {
        zh: 'Softmax回归与交叉熵，各是什么？',
        en: 'Softmax regression and cross entropy: which is which?',
      },
      answer: {
        zh: '前者是模型，后者是训练它的损失。',
        en: 'The first is the model, the second its loss.',
      },
    },
  ],
  translation: {
    question: {
      zh: '「多项逻辑回归」的另一个更常用的英文名？',
      en: '多项逻辑回归: its other, shorter English name?',
    },
    answer: { zh: 'softmax regression（Softmax回归）', en: 'softmax regression (多项逻辑回归)' },
    accept: ['softmax regression'],
  },
  prerequisites: ['loss-cross-entropy', 'ext-softmax'],
  source: 'sklearn 1.9.1 sklearn/linear_model/_logistic.py',
}
