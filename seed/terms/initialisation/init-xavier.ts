import type { Term } from '#seed/term'

export const initXavier: Term = {
  id: 'init-xavier',
  status: 'seed',
  name: { zh: 'Xavier初始化', en: 'Xavier initialisation' },
  writtenInOutline: 'Xavier 初始化',
  aliases: {
    zh: ['Glorot初始化', 'Xavier 初始化'],
    en: [
      'Glorot initialisation',
      'Xavier (Glorot) initialisation',
      'xavier_uniform_',
      'Xavier initialization',
    ],
  },
  definition: {
    zh: '方差取2/(扇入+扇出)，兼顾前向与反向，配tanh等激活。',
    en: 'Variance 2/(fan_in + fan_out), a compromise between forward and backward, for tanh and the like.',
  },
  naming: {
    zh: '方差取2/(扇入+扇出)、兼顾前向与反向的权重初始化叫什么？',
    en: 'Weight initialisation with variance 2/(fan_in + fan_out), a compromise of both directions: what is it called?',
  },
  meaning: {
    question: {
      zh: 'Xavier初始化的方差怎样取，为了什么？',
      en: 'Xavier initialisation: which variance, and what for?',
    },
    answer: {
      zh: '2/(扇入+扇出)，让激活和梯度的方差逐层大致不变。',
      en: '2/(fan_in + fan_out), to keep activation and gradient variance about constant across layers.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '扇入、扇出都是300，Xavier均匀分布的边界是多少？',
        en: 'fan_in = fan_out = 300: the bound of the Xavier uniform distribution? (√(6/600))',
      },
      answer: { zh: '0.1', en: '0.1 (uniform on ±0.1)' },
      accept: ['0.1'],
      source: 'torch 2.14.1 torch/nn/init.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'calculate_gain给tanh的增益是多少？',
        en: 'torch 2.14.1 calculate_gain: the gain for tanh?',
      },
      answer: { zh: '5/3', en: '5/3 (about 1.667)' },
      accept: ['5/3', '1.667', '1.67'],
      source: 'torch 2.14.1 torch/nn/init.py; run',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '深层ReLU网络用Xavier初始化，信号会怎样？',
        en: 'Xavier initialisation in a deep ReLU net: what happens to the signal?',
      },
      answer: { zh: '逐层变小。', en: 'It shrinks from layer to layer.' },
      accept: ['变小', '衰减', '消失', 'shrinks', 'vanishes'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'init-he',
      question: {
        zh: 'Xavier与He初始化，各用哪些扇数？',
        en: 'Xavier and He initialisation: which fans does each use?',
      },
      answer: {
        zh: 'Xavier用扇入加扇出，He默认只用扇入。',
        en: 'Xavier fan_in plus fan_out, He fan_in only by default.',
      },
    },
  ],
  translation: {
    question: {
      zh: '「Glorot初始化」的均匀分布版本，在torch.nn.init里是哪个函数？',
      en: 'Glorot初始化, uniform: which function of torch.nn.init?',
    },
    answer: { zh: '`nn.init.xavier_uniform_`（Xavier）', en: '`nn.init.xavier_uniform_` (Xavier)' },
    accept: ['xavier_uniform_', 'nn.init.xavier_uniform_'],
  },
  prerequisites: ['init-random', 'ext-fan'],
  source: 'Glorot & Bengio, AISTATS 2010; torch 2.14.1 torch/nn/init.py',
}
