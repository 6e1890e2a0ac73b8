import type { Term } from '#seed/term'

export const lossCrossEntropy: Term = {
  id: 'loss-cross-entropy',
  status: 'seed',
  name: { zh: 'cross entropy loss', en: 'Cross-entropy loss' },
  writtenInOutline: 'cross entropy loss',
  aliases: {
    zh: ['交叉熵损失', '交叉熵', '交叉熵损失函数', 'softmax损失'],
    en: [
      'CrossEntropyLoss',
      'cross entropy',
      'softmax loss',
      'softmax cross-entropy',
      'categorical cross-entropy',
    ],
  },
  definition: {
    zh: '真实类别的softmax概率的负对数。',
    en: 'The negative logarithm of the softmax probability of the true class.',
  },
  naming: {
    zh: '单标签多分类的标准损失，对各logit的梯度恰为预测概率减one-hot标签，它叫什么？',
    en: 'Standard single-label, multi-class loss whose logit gradient is predicted probability minus one-hot target: its name?',
  },
  meaning: {
    question: {
      zh: '对一个样本，交叉熵损失算的是哪个量？',
      en: 'Cross-entropy loss: which quantity does it compute for one sample?',
    },
    answer: {
      zh: '真实类别的softmax概率的负对数。',
      en: 'The negative logarithm of the softmax probability of the true class.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '`nn.CrossEntropyLoss`的第一个输入应当是什么量？',
        en: '`nn.CrossEntropyLoss`: what kind of values does it expect as its first input?',
      },
      answer: {
        zh: 'logit，即未经softmax的原始得分（log-softmax由它自己做）',
        en: 'Logits, raw scores before softmax (it applies log-softmax itself)',
      },
      accept: [
        'logit',
        'logits',
        '原始得分',
        '未归一化的得分',
        '未经softmax的得分',
        'raw scores',
        'unnormalised scores',
        'unnormalized scores',
      ],
      source: 'torch 2.14.1 torch/nn/modules/loss.py',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '对C个类别给出均匀的预测，交叉熵损失等于多少？',
        en: 'Cross-entropy loss of a uniform guess over C classes?',
      },
      answer: { zh: 'ln C（C的自然对数）', en: 'ln C (the natural log of C)' },
      accept: ['lnC', 'ln C', 'ln(C)', 'logC', 'log C', 'log(C)'],
      source: 'torch 2.14.1 torch/nn/functional.py; run: 10 classes give 2.303',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '真实类别的softmax概率为p，交叉熵损失对该类logit的梯度是什么？',
        en: 'The true class has softmax probability p: gradient of the cross-entropy loss with respect to its logit?',
      },
      answer: { zh: 'p−1（概率减去1）', en: 'p − 1 (probability minus one)' },
      accept: ['p-1', 'p − 1', 'p−1', 'p - 1', '-(1-p)', '−(1−p)'],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '`nn.CrossEntropyLoss`配类别下标时，等于log-softmax再接哪个损失类？',
        en: 'With class-index targets, `nn.CrossEntropyLoss` equals log-softmax followed by which loss class?',
      },
      answer: { zh: '`nn.NLLLoss`（负对数似然损失）', en: '`nn.NLLLoss` (negative log-likelihood loss)' },
      accept: [
        'NLLLoss',
        'nn.NLLLoss',
        'torch.nn.NLLLoss',
        'nll_loss',
        '负对数似然损失',
        'negative log-likelihood loss',
      ],
      source: 'torch 2.14.1 torch/nn/modules/loss.py',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'loss-mse',
      question: {
        zh: 'sigmoid输出自信地判错时，MSE与交叉熵对logit的梯度各如何？',
        en: 'A sigmoid output is confidently wrong: what happens to the logit gradient under MSE and under cross entropy?',
      },
      answer: {
        zh: 'MSE的梯度趋于0，交叉熵的梯度不消失。',
        en: "MSE's gradient goes to 0, cross entropy's does not vanish.",
      },
      source: 'checked against the formulas: d/dz (σ(z) − y)² and σ(z) − y',
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: '`nn.CrossEntropyLoss`与`nn.BCEWithLogitsLoss`，各适合怎样的标签？',
        en: '`nn.CrossEntropyLoss` and `nn.BCEWithLogitsLoss`: which kind of labelling does each one suit?',
      },
      answer: {
        zh: '前者用于互斥类别多选一，后者用于每个输出各自独立的是与否。',
        en: 'The first: one of C exclusive classes; the second: an independent yes or no per output.',
      },
      source: 'torch 2.14.1 torch/nn/modules/loss.py',
    },
    {
      n: 3,
      tier: 2,
      with: 'loss-logistic',
      question: {
        zh: '二分类交叉熵与logistic loss是同一个量，写法上只差什么？',
        en: 'Binary cross entropy and logistic loss are the same quantity: what differs in how they are written?',
      },
      answer: {
        zh: '只差标签编码：交叉熵用0/1，logistic loss用±1。',
        en: 'Only the label coding: 0/1 for cross entropy, ±1 for logistic loss.',
      },
      source: 'torch 2.14.1 torch/nn/modules/loss.py (BCEWithLogitsLoss, SoftMarginLoss)',
    },
  ],
  translation: {
    question: { zh: '「交叉熵损失」的英文名？', en: '交叉熵损失: what is it in English?' },
    answer: {
      zh: 'cross-entropy loss（PyTorch：`nn.CrossEntropyLoss`）',
      en: 'cross-entropy loss (PyTorch: `nn.CrossEntropyLoss`)',
    },
    accept: [
      'cross-entropy loss',
      'cross entropy loss',
      'cross entropy',
      'cross-entropy',
      'CrossEntropyLoss',
    ],
    source: 'torch 2.14.1 torch/nn/modules/loss.py',
  },
  prerequisites: ['ext-softmax', 'ext-exp-log'],
  source: 'torch 2.14.1 torch/nn/modules/loss.py',
}
