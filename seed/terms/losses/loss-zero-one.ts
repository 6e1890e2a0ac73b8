import type { Term } from '#seed/term'

export const lossZeroOne: Term = {
  id: 'loss-zero-one',
  status: 'seed',
  name: { zh: 'zero one loss', en: 'Zero-one loss' },
  writtenInOutline: 'zero one loss',
  aliases: {
    zh: ['0-1损失', '零一损失', '0-1损失函数'],
    en: ['0-1 loss', '0/1 loss', 'misclassification loss', 'zero_one_loss'],
  },
  definition: {
    zh: '判错记1、判对记0的分类损失。',
    en: 'Classification loss of 1 for a wrong prediction and 0 for a right one.',
  },
  naming: {
    zh: '判对不罚，判错不论错得多离谱都记同样的罚，这种分类损失叫什么？',
    en: 'Classification loss that charges every wrong prediction the same fixed amount and a right one nothing: what is it called?',
  },
  meaning: {
    question: {
      zh: '0-1损失怎样给一次预测记分？',
      en: 'Zero-one loss: how does it score a single prediction?',
    },
    answer: {
      zh: '判对记0，判错一律记1，不看错得多远。',
      en: '0 for a right prediction and 1 for any wrong one, however far off it is.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '为什么0-1损失不能用梯度下降训练？',
        en: 'Why can the zero-one loss not be trained by gradient descent?',
      },
      answer: {
        zh: '它的梯度在存在处恒为0，给不出下降方向。',
        en: 'Its gradient is 0 wherever it exists, so there is no direction to follow.',
      },
      source: 'checked against the formula 1[m ≤ 0], m = y·f(x)',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '一个错判的置信度是0.51，另一个是0.99，后者的0-1损失是前者的几倍？',
        en: 'Wrong predictions with confidence 0.51 and 0.99: the zero-one loss of the second is how many times that of the first?',
      },
      answer: { zh: '1倍（两者都记1）', en: '1 times (both cost 1)' },
      accept: ['1', '1倍', '一倍', '1 times', 'once', '相等', '一样', 'equal', 'the same'],
      source: 'checked against the formula 1[y ≠ ŷ]',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '训练时顶替0-1损失的凸损失（如hinge loss），统称什么损失？',
        en: 'Convex losses such as hinge that stand in for the zero-one loss in training: what are they called?',
      },
      answer: { zh: '替代损失（surrogate loss）', en: 'Surrogate losses' },
      accept: [
        '替代损失',
        '代理损失',
        '替代损失函数',
        'surrogate loss',
        'surrogate losses',
        'surrogate',
        'surrogates',
        'convex surrogate',
      ],
      source: 'checked against the formula: max(0, 1 − m) is convex and ≥ 1[m ≤ 0]',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'loss-hinge',
      question: {
        zh: '样本判对，间隔y·f(x)=0.4：0-1损失与hinge loss各是多少？',
        en: 'A correct prediction with margin y·f(x) = 0.4: what are its zero-one loss and its hinge loss?',
      },
      answer: {
        zh: '0-1损失为0，hinge loss为0.6，因为间隔不足1仍要受罚。',
        en: 'Zero-one 0, hinge 0.6, because hinge still charges margins below 1.',
      },
      source: 'checked against the formulas 1[m ≤ 0] and max(0, 1 − m)',
    },
    {
      n: 2,
      tier: 2,
      with: 'ml-accuracy',
      question: {
        zh: '同一批预测的准确率与平均0-1损失，两者之间是什么关系？',
        en: 'Accuracy and mean zero-one loss on the same predictions: how are they related?',
      },
      answer: {
        zh: '两者之和为1：准确率数判对的比例，0-1损失数判错的比例。',
        en: 'They add to 1: accuracy is the share that is right, zero-one loss the share that is wrong.',
      },
    },
  ],
  translation: {
    question: {
      zh: '「0-1损失」在`sklearn.metrics`里是哪个函数？',
      en: '0-1损失: which function in `sklearn.metrics`?',
    },
    answer: { zh: '`zero_one_loss`（0-1损失）', en: '`zero_one_loss` (zero-one loss)' },
    accept: ['zero_one_loss', 'sklearn.metrics.zero_one_loss', 'metrics.zero_one_loss'],
    source: 'sklearn 1.9.1 sklearn.metrics.zero_one_loss',
  },
  prerequisites: ['ext-margin'],
  source: 'sklearn 1.9.1 sklearn.metrics.zero_one_loss',
}
