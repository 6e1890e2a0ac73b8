import type { Term } from '#seed/term'

export const actSigmoid: Term = {
  id: 'act-sigmoid',
  status: 'seed',
  name: { zh: 'sigmoid', en: 'Sigmoid' },
  writtenInOutline: 'sigmoid',
  aliases: { zh: ['S型函数', '逻辑函数'], en: ['logistic function', 'nn.Sigmoid'] },
  definition: {
    zh: '把任意实数压到(0, 1)：1/(1+e⁻ˣ)。',
    en: 'Squashes any real number into (0, 1): 1/(1 + e⁻ˣ).',
  },
  naming: {
    zh: '把任意实数压到(0, 1)、在0处取0.5的S形激活函数叫什么？',
    en: 'S-shaped activation that maps any real number into (0, 1) and 0 to one half: what is it called?',
  },
  meaning: {
    question: { zh: 'sigmoid把实数变成什么？', en: 'Sigmoid: what does it turn a real number into?' },
    answer: { zh: '(0, 1)之间的数，1/(1+e⁻ˣ)。', en: 'A number in (0, 1), namely 1/(1 + e⁻ˣ).' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: { zh: 'sigmoid的最大斜率是多少？', en: 'Largest slope of the sigmoid?' },
      answer: { zh: '0.25（在x=0处）', en: '0.25 (at x = 0)' },
      accept: ['0.25', '1/4', '.25'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
    },
    {
      n: 2,
      tier: 1,
      question: { zh: 'sigmoid(0)等于多少？', en: 'sigmoid(0) = ?' },
      answer: { zh: '0.5', en: '0.5 (the middle of its range)' },
      accept: ['0.5', '1/2', '.5'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '为什么深层网络里堆叠sigmoid会让梯度消失？',
        en: 'Why do gradients vanish through many sigmoid layers?',
      },
      answer: {
        zh: '每过一层，梯度至多乘0.25。',
        en: 'Each layer multiplies the gradient by at most 0.25.',
      },
    },
    {
      n: 4,
      tier: 2,
      question: { zh: 'sigmoid的反函数叫什么？', en: 'What is the inverse of the sigmoid called?' },
      answer: { zh: 'logit，即ln(p/(1−p))', en: 'logit, ln(p/(1 − p))' },
      accept: ['logit', '对数几率'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'act-tanh',
      question: {
        zh: 'sigmoid与tanh，哪个以0为中心？',
        en: 'Sigmoid or tanh: which one is centred on zero?',
      },
      answer: {
        zh: 'tanh，值域(−1, 1)；sigmoid恒为正。',
        en: 'tanh, with range (−1, 1); the sigmoid is always positive.',
      },
      accept: ['tanh'],
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: 'sigmoid与softmax，哪个的各个输出互相竞争？',
        en: 'Sigmoid or softmax: whose outputs compete with each other?',
      },
      answer: { zh: 'softmax，它们的和为1。', en: 'softmax: its outputs sum to 1.' },
      accept: ['softmax'],
    },
  ],
  translation: {
    question: {
      zh: '「S型函数」在PyTorch里是哪个激活类？',
      en: 'S型函数: which PyTorch activation class?',
    },
    answer: { zh: '`nn.Sigmoid`（逻辑函数）', en: '`nn.Sigmoid` (logistic function)' },
    accept: ['nn.Sigmoid', 'torch.nn.Sigmoid', 'Sigmoid'],
  },
  prerequisites: ['ext-exp-log'],
  source: 'Rumelhart, Hinton & Williams, Nature 1986; torch 2.14.1 torch/nn/modules/activation.py',
}
