import type { Term } from '#seed/term'

export const initRandom: Term = {
  id: 'init-random',
  status: 'seed',
  name: { zh: '随机初始化', en: 'Random initialisation' },
  writtenInOutline: '随机初始化',
  aliases: {
    zh: ['高斯初始化', '固定方差初始化'],
    en: ['random initialization', 'normal_', 'fixed-scale random initialisation'],
  },
  definition: {
    zh: '用固定标准差的正态或均匀分布抽取权重。',
    en: 'Draws weights from a normal or uniform distribution of fixed scale.',
  },
  naming: {
    zh: '权重从标准差手工定死、与层宽无关的分布里抽取，这种初始化叫什么？',
    en: 'Weights drawn from a distribution whose scale is set by hand, whatever the layer width: what is this called?',
  },
  meaning: {
    question: {
      zh: '这里说的随机初始化，标准差由什么决定？',
      en: 'Random initialisation in this outline: what sets the standard deviation?',
    },
    answer: {
      zh: '人手给定的常数，与层的宽度无关。',
      en: 'A constant chosen by hand, whatever the width of the layer.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '100个输入、σ=0.01，每过一个线性层方差乘以多少？',
        en: '100 inputs and σ = 0.01: by what is the variance multiplied in each linear layer? (n·σ²)',
      },
      answer: { zh: '0.01', en: '0.01 (= 100 · 0.0001)' },
      accept: ['0.01', '1/100'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'nn.init.normal_默认的标准差是多少？',
        en: 'torch 2.14.1 nn.init.normal_: the default standard deviation?',
      },
      answer: { zh: '1，作权重太大（torch 2.14.1）', en: '1, far too large for weights (torch 2.14.1)' },
      accept: ['1', '1.0'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'init-xavier',
      question: {
        zh: '随机初始化与Xavier初始化，尺度各怎样定？',
        en: 'Random and Xavier initialisation: how does each set its scale?',
      },
      answer: {
        zh: '前者手工定σ，后者由扇入扇出算出。',
        en: 'The first by hand, the second from fan_in and fan_out.',
      },
    },
  ],
  translation: {
    question: {
      zh: '「随机初始化」里的正态分布版本，在torch.nn.init里是哪个函数？',
      en: '随机初始化, the Gaussian version: which function of torch.nn.init?',
    },
    answer: { zh: '`nn.init.normal_`（高斯初始化）', en: '`nn.init.normal_` (Gaussian)' },
    accept: ['normal_', 'nn.init.normal_', 'torch.nn.init.normal_'],
  },
  prerequisites: ['init-zero', 'ext-fan'],
  source: 'LeCun et al., Neural Networks: Tricks of the Trade 1998; torch 2.14.1 torch/nn/init.py',
}
