import type { Term } from '#seed/term'

export const actSelu: Term = {
  id: 'act-selu',
  status: 'seed',
  name: { zh: 'SELU', en: 'Scaled exponential linear unit' },
  writtenInOutline: 'SELU',
  aliases: { zh: ['缩放指数线性单元', '自归一化激活'], en: ['nn.SELU'] },
  definition: {
    zh: '乘以固定系数的ELU，使各层激活自动趋于零均值、单位方差。',
    en: 'ELU times a fixed factor, which drives the activations of each layer towards mean 0 and variance 1.',
  },
  naming: {
    zh: '常数固定、能让各层激活自动趋于零均值和单位方差的激活函数叫什么？',
    en: 'Activation with fixed constants that drives each layer towards mean 0 and variance 1 by itself: what is it called?',
  },
  meaning: {
    question: {
      zh: 'SELU的两个常数是为了让激活保持什么性质？',
      en: 'SELU: which property of activations are its two constants chosen for?',
    },
    answer: {
      zh: '零均值、单位方差，逐层自动保持。',
      en: 'Mean 0 and variance 1, kept from layer to layer.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: { zh: 'SELU的下界约是多少？', en: 'Lower bound of SELU, about?' },
      answer: { zh: '−1.758', en: '−1.758 (= −1.0507 · 1.6733)' },
      accept: ['-1.758', '−1.758', '-1.7581', '-1.76'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: { zh: 'SELU在正半轴的斜率约是多少？', en: 'Slope of SELU for positive x, about?' },
      answer: { zh: '1.0507', en: '1.0507 (slightly above 1)' },
      accept: ['1.0507', '1.05'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
    },
    {
      n: 3,
      tier: 2,
      question: { zh: 'SELU网络里，该用哪种dropout？', en: 'Which dropout goes with SELU?' },
      answer: { zh: 'AlphaDropout', en: 'AlphaDropout (it keeps mean and variance)' },
      accept: ['AlphaDropout', 'alpha dropout'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'act-elu',
      question: {
        zh: '正半轴上，SELU与ELU（α=1）的斜率有何不同？',
        en: 'Positive x: how do the slopes of SELU and ELU (α = 1) differ?',
      },
      answer: { zh: 'SELU是1.0507，ELU是1。', en: '1.0507 for SELU, 1 for ELU.' },
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: 'SELU与BatchNorm，各靠什么保持激活的统计量？',
        en: 'SELU and BatchNorm: how does each keep the statistics of activations?',
      },
      answer: {
        zh: 'SELU靠函数形状，BatchNorm显式计算并修正。',
        en: 'SELU by its shape; BatchNorm measures and corrects.',
      },
    },
  ],
  translation: {
    question: {
      zh: '「缩放指数线性单元」在PyTorch里是哪个激活类？',
      en: '缩放指数线性单元: which PyTorch activation class?',
    },
    answer: { zh: '`nn.SELU`（自归一化）', en: '`nn.SELU` (self-normalising)' },
    accept: ['nn.SELU', 'torch.nn.SELU', 'SELU'],
  },
  prerequisites: ['act-elu', 'init-he'],
  source: 'Klambauer et al., NIPS 2017; torch 2.14.1 torch/nn/modules/activation.py',
}
