import type { Term } from '#seed/term'

export const actRelu: Term = {
  id: 'act-relu',
  status: 'seed',
  name: { zh: 'ReLU', en: 'Rectified linear unit' },
  writtenInOutline: 'ReLU',
  aliases: { zh: ['修正线性单元', '线性整流'], en: ['nn.ReLU', 'ramp function'] },
  definition: {
    zh: '正数原样通过，负数变成0：max(0, x)。',
    en: 'Lets positive numbers pass and turns negative ones into 0: max(0, x).',
  },
  naming: {
    zh: '正数原样通过、负数一律变成0的激活函数叫什么？',
    en: 'Activation that lets positive numbers through unchanged and sets negative ones to exactly 0: what is it called?',
  },
  meaning: {
    question: {
      zh: 'ReLU对正数和负数各做什么？',
      en: 'ReLU: what does it do to positive and to negative numbers?',
    },
    answer: {
      zh: '正数原样通过，负数变成0。',
      en: 'Positive ones pass unchanged, negative ones become 0.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'PyTorch里，ReLU在x=0处的梯度取多少？',
        en: 'torch 2.14.1: the gradient of ReLU at exactly 0?',
      },
      answer: { zh: '0（torch 2.14.1）', en: '0 (torch 2.14.1)' },
      accept: ['0', '零'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '一个单元对所有输入都为负、再也学不动，这种现象叫什么？',
        en: 'A unit is negative for all inputs and never recovers: what is this called?',
      },
      answer: { zh: '神经元死亡（dying ReLU）', en: 'dying ReLU' },
      accept: ['神经元死亡', '死亡ReLU', 'dying ReLU', 'dead ReLU'],
    },
    {
      n: 3,
      tier: 2,
      question: { zh: 'ReLU在正半轴的斜率是多少？', en: 'Slope of ReLU for positive x?' },
      answer: { zh: '1，不饱和', en: '1 (no saturation)' },
      accept: ['1'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'act-leaky-relu',
      question: {
        zh: 'x<0时，ReLU与Leaky ReLU的斜率各是多少（默认）？',
        en: 'For x < 0: the slopes of ReLU and Leaky ReLU, by default?',
      },
      answer: { zh: 'ReLU为0，Leaky ReLU为0.01。', en: '0 for ReLU, 0.01 for Leaky ReLU.' },
    },
    {
      n: 2,
      tier: 2,
      with: 'loss-hinge',
      question: {
        zh: 'hinge loss怎样用ReLU写出来（间隔为m）？',
        en: 'Hinge loss written with ReLU, for margin m?',
      },
      answer: { zh: 'ReLU(1 − m)', en: 'ReLU(1 − m), the same bent line' },
      accept: ['ReLU(1-m)', 'ReLU(1−m)'],
    },
  ],
  translation: {
    question: {
      zh: '「修正线性单元」在PyTorch里是哪个激活类？',
      en: '修正线性单元: which PyTorch activation class?',
    },
    answer: { zh: '`nn.ReLU`（线性整流）', en: '`nn.ReLU` (rectified linear unit)' },
    accept: ['nn.ReLU', 'torch.nn.ReLU', 'ReLU'],
  },
  prerequisites: [],
  source: 'Nair & Hinton, ICML 2010; torch 2.14.1 torch/nn/modules/activation.py',
}
