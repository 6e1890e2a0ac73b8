import type { Term } from '#seed/term'

export const lossLogistic: Term = {
  id: 'loss-logistic',
  status: 'seed',
  name: { zh: 'logistic loss', en: 'Logistic loss' },
  writtenInOutline: 'logistic loss',
  aliases: {
    zh: ['对数几率损失', '对率损失', '逻辑斯谛损失', '逻辑损失', '逻辑回归损失'],
    en: ['log loss', 'SoftMarginLoss', 'soft margin loss'],
  },
  definition: {
    zh: '间隔m=y·f(x)（标签为±1）上的光滑损失ln(1+e⁻ᵐ)。',
    en: 'The smooth loss ln(1 + e⁻ᵐ) on the margin m = y·f(x) with labels ±1.',
  },
  naming: {
    zh: '标签为±1、作用于m=y·f(x)、光滑恒正、在m=0处斜率为−1/2的凸损失叫什么？',
    en: 'Convex loss on m = y·f(x) with labels ±1: smooth, positive everywhere, slope −1/2 at m = 0. What is it called?',
  },
  meaning: {
    question: {
      zh: 'logistic loss怎样惩罚间隔m=y·f(x)？',
      en: 'Logistic loss: how does it penalise the margin m = y·f(x)?',
    },
    answer: {
      zh: '取ln(1+e⁻ᵐ)：光滑、恒正，m越大罚得越少。',
      en: 'By ln(1 + e⁻ᵐ), a smooth and always positive penalty that shrinks as m grows.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '间隔为0时，logistic loss的值是多少？',
        en: 'What is the value of the logistic loss at margin 0?',
      },
      answer: { zh: 'ln2，约0.693', en: 'ln 2, about 0.693' },
      accept: ['ln2', 'ln 2', 'ln(2)', 'log2', 'log 2', 'log(2)', '0.693', '0.69'],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '间隔趋于负无穷时，logistic loss对间隔的斜率趋于多少？',
        en: 'As the margin goes to minus infinity, the slope of the logistic loss with respect to it tends to what?',
      },
      answer: { zh: '−1（趋近直线−m）', en: '−1 (it approaches the line −m)' },
      accept: ['-1', '−1', '负1', '负一', 'minus 1', 'minus one'],
      source: "checked against the formula ℓ'(m) = −σ(−m)",
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '用sigmoid函数σ怎样写logistic loss对间隔m的导数？',
        en: 'The derivative of the logistic loss with respect to the margin m, written with the sigmoid σ?',
      },
      answer: { zh: '−σ(−m)，即σ(m)−1', en: '−σ(−m), that is σ(m) − 1' },
      accept: [
        '-σ(-m)',
        '−σ(−m)',
        'σ(m)-1',
        'σ(m)−1',
        'σ(m) − 1',
        '-(1-σ(m))',
        '−(1−σ(m))',
        '-sigmoid(-m)',
        'sigmoid(m)-1',
      ],
      source: "checked against the formula ℓ'(m) = −σ(−m)",
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'loss-hinge',
      question: {
        zh: '样本间隔m已超过1，logistic loss与hinge loss的值有何区别？',
        en: 'The margin m is already above 1: how do the values of logistic loss and hinge loss differ?',
      },
      answer: {
        zh: 'logistic loss仍大于0，hinge loss恰为0。',
        en: 'Logistic loss is still above 0, hinge loss is exactly 0.',
      },
      source: 'checked against the formulas ln(1 + e⁻ᵐ) and max(0, 1 − m)',
    },
  ],
  translation: {
    question: {
      zh: '「对数几率损失」（标签为±1）在PyTorch里是哪个类？',
      en: '对数几率损失 (logistic loss, labels ±1): which PyTorch class?',
    },
    answer: {
      zh: '`nn.SoftMarginLoss`（标签0/1则用`nn.BCEWithLogitsLoss`）',
      en: '`nn.SoftMarginLoss` (with labels 0/1: `nn.BCEWithLogitsLoss`)',
    },
    accept: ['SoftMarginLoss', 'nn.SoftMarginLoss', 'torch.nn.SoftMarginLoss'],
    source: 'torch 2.14.1 torch/nn/modules/loss.py',
  },
  prerequisites: ['act-sigmoid', 'ext-margin'],
  source: 'Cox, Journal of the Royal Statistical Society B 1958; torch 2.14.1 torch/nn/modules/loss.py',
}
