import type { Term } from '#seed/term'

export const lossHinge: Term = {
  id: 'loss-hinge',
  status: 'seed',
  name: { zh: 'hinge loss', en: 'Hinge loss' },
  writtenInOutline: 'hinge loss',
  aliases: {
    zh: ['合页损失', '铰链损失', '折页损失', '合页损失函数'],
    en: ['max-margin loss', 'SVM loss'],
  },
  definition: {
    zh: 'max(0, 1−m)，m=y·f(x)：间隔不小于1才不受罚。',
    en: 'max(0, 1 − m) with m = y·f(x): only a margin of at least 1 goes unpunished.',
  },
  naming: {
    zh: '标签为±1、m=y·f(x)：m≥1时恰为0，m从1往下则线性增大，这种损失叫什么？',
    en: 'Loss on m = y·f(x) with labels ±1: exactly 0 from m = 1 up, growing linearly below it. What is it called?',
  },
  meaning: {
    question: {
      zh: 'hinge loss怎样按间隔y·f(x)处罚样本？',
      en: 'Hinge loss: how does it charge a sample by its margin y·f(x)?',
    },
    answer: {
      zh: '间隔不小于1时不罚，否则罚1减间隔。',
      en: 'Nothing if the margin is at least 1, otherwise one minus the margin.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '间隔小于1时，hinge loss对间隔的导数是多少？',
        en: 'Derivative of the hinge loss with respect to the margin, for margins below 1?',
      },
      answer: { zh: '−1（恒定）', en: '−1 (constant)' },
      accept: ['-1', '−1', '负1', '负一', 'minus 1', 'minus one'],
      source: 'checked against the formula max(0, 1 − m)',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '样本恰好落在决策边界上（f(x)=0）时，hinge loss是多少？',
        en: 'A sample lies exactly on the decision boundary, f(x) = 0: what is its hinge loss?',
      },
      answer: { zh: '1（间隔为0）', en: '1 (its margin is 0)' },
      accept: ['1', '一', 'one'],
      source: 'checked against the formula max(0, 1 − m)',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '间隔大于1的样本，给hinge loss贡献的梯度是多少？',
        en: 'How much gradient does a sample with margin above 1 contribute to the hinge loss?',
      },
      answer: { zh: '0（没有贡献）', en: '0 (none at all)' },
      accept: ['0', '零', 'zero', 'none', '没有'],
      source: 'checked against the formula max(0, 1 − m)',
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '`nn.MultiMarginLoss`把单个样本各错误类别的合页项相加后，再除以什么？',
        en: '`nn.MultiMarginLoss` sums the hinge terms of the wrong classes of one sample, then divides by what?',
      },
      answer: { zh: '类别总数C', en: 'The number of classes C' },
      accept: ['C', '类别数', '类别总数', '类别总数C', 'number of classes', 'the number of classes'],
      source: 'torch 2.14.1 torch/nn/modules/loss.py; run: scores (3, 1, 2), target 1 give (3 + 2)/3 = 1.667',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: null,
      question: {
        zh: '`nn.HingeEmbeddingLoss`与SVM的hinge loss，输入各是什么量？',
        en: '`nn.HingeEmbeddingLoss` and the hinge loss of the SVM: what kind of input does each take?',
      },
      answer: {
        zh: '`nn.HingeEmbeddingLoss`的输入是距离，SVM的hinge loss的输入是得分。',
        en: '`nn.HingeEmbeddingLoss` takes distances, the hinge loss of the SVM takes scores.',
      },
      source: 'torch 2.14.1 torch/nn/modules/loss.py',
    },
    {
      n: 2,
      tier: 2,
      with: 'loss-zero-one',
      question: {
        zh: '样本错得越来越离谱（间隔趋于−∞）时，0-1损失与hinge loss各怎样变？',
        en: 'A prediction gets ever more wrong, margin toward −∞: what happens to zero-one loss and to hinge loss?',
      },
      answer: {
        zh: '0-1损失停在1，hinge loss线性增长、没有上界。',
        en: 'Zero-one loss stays at 1, hinge loss grows linearly without bound.',
      },
      source: 'checked against the formulas 1[m ≤ 0] and max(0, 1 − m)',
    },
    {
      n: 3,
      tier: 2,
      with: 'loss-logistic',
      question: {
        zh: 'hinge loss与logistic loss，在可导性上有何不同？',
        en: 'Hinge loss and logistic loss: how do they differ in differentiability?',
      },
      answer: {
        zh: 'hinge loss在m=1处有折点、不可导，logistic loss处处可导。',
        en: 'Hinge loss has a kink at m = 1, logistic loss is differentiable everywhere.',
      },
      source: 'checked against the formulas max(0, 1 − m) and ln(1 + e⁻ᵐ)',
    },
  ],
  translation: {
    question: {
      zh: '多分类的「合页损失」在PyTorch里是哪个类？',
      en: 'Multi-class 合页损失 (hinge loss): which PyTorch class?',
    },
    answer: {
      zh: '`nn.MultiMarginLoss`（多分类hinge loss）',
      en: '`nn.MultiMarginLoss` (multi-class hinge loss)',
    },
    accept: ['MultiMarginLoss', 'nn.MultiMarginLoss', 'torch.nn.MultiMarginLoss'],
    source: 'torch 2.14.1 torch/nn/modules/loss.py',
  },
  prerequisites: ['ext-margin'],
  source: 'Cortes & Vapnik, Machine Learning 1995; torch 2.14.1 torch/nn/modules/loss.py',
}
