import type { Term } from '#seed/term'

export const convSeparable: Term = {
  id: 'conv-separable',
  status: 'seed',
  name: { zh: '可分离卷积', en: 'Depthwise separable convolution' },
  writtenInOutline: '可分离卷积',
  aliases: { zh: ['深度可分离卷积'], en: ['separable convolution', 'depthwise + pointwise'] },
  definition: {
    zh: '先对每个通道单独做k×k卷积，再用1×1卷积混合通道。',
    en: 'First one k×k filter per channel, then a 1×1 convolution that mixes the channels.',
  },
  naming: {
    zh: '先逐通道做空间卷积、再用1×1卷积混合通道的分解叫什么？',
    en: 'One spatial filter per channel, followed by a 1×1 convolution across channels: what is this factorised layer called?',
  },
  meaning: {
    question: { zh: '深度可分离卷积分哪两步？', en: 'Depthwise separable convolution: which two steps?' },
    answer: {
      zh: '逐通道的空间卷积，再用1×1卷积混合通道。',
      en: 'A spatial filter per channel, then a 1×1 convolution across channels.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '通道很多、核3×3时，可分离卷积的计算量约为标准卷积的几分之一？',
        en: '3×3 kernels and many channels: a depthwise separable layer costs roughly what share of a standard one?',
      },
      answer: { zh: '约1/9', en: 'About 1/9' },
      accept: ['1/9', '九分之一'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '可分离卷积的第一步里，groups应设为多少？',
        en: 'First step of a depthwise separable convolution: what is groups set to?',
      },
      answer: { zh: '输入通道数。', en: 'The number of input channels.' },
      accept: ['输入通道数', 'C_in', 'in_channels', 'number of input channels'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'conv-grouped',
      question: {
        zh: '逐深度卷积与可分离卷积，哪个会混合通道？',
        en: 'Depthwise convolution or depthwise separable convolution: which one mixes channels?',
      },
      answer: { zh: '可分离卷积：它多一个1×1卷积。', en: 'The separable one: it adds a 1×1 convolution.' },
      accept: ['可分离卷积', 'separable', 'depthwise separable'],
    },
    {
      n: 2,
      tier: 2,
      with: 'conv-standard',
      question: {
        zh: '3×3、C_in到C_out、无偏置：标准与可分离各有多少权重？',
        en: '3×3, C_in to C_out, no bias: how many weights has standard, how many separable?',
      },
      answer: {
        zh: '标准9·C_in·C_out，可分离9·C_in + C_in·C_out。',
        en: 'Standard 9·C_in·C_out, separable 9·C_in + C_in·C_out.',
      },
    },
  ],
  translation: {
    question: { zh: '「深度可分离卷积」的英文？', en: '深度可分离卷积: what is it in English?' },
    answer: {
      zh: 'depthwise separable convolution（逐深度加逐点）',
      en: 'depthwise separable convolution (depthwise, then pointwise)',
    },
    accept: ['depthwise separable convolution'],
  },
  prerequisites: ['conv-grouped'],
  source: 'Chollet, CVPR 2017; torch 2.14.1 torch/nn/modules/conv.py',
}
