import type { Term } from '#seed/term'

export const actTanh: Term = {
  id: 'act-tanh',
  status: 'seed',
  name: { zh: 'tanh', en: 'Hyperbolic tangent' },
  writtenInOutline: 'tanh',
  aliases: { zh: ['双曲正切'], en: ['tanh activation', 'nn.Tanh'] },
  definition: {
    zh: '把实数压到(−1, 1)的零中心S形函数。',
    en: 'A zero-centred S-shaped function with range (−1, 1).',
  },
  naming: {
    zh: '值域为(−1, 1)、以0为中心的光滑S形激活函数叫什么？',
    en: 'Smooth S-shaped activation centred on zero with range (−1, 1): what is it called?',
  },
  meaning: {
    question: { zh: 'tanh的值域和中心是什么？', en: 'tanh: what are its range and its centre?' },
    answer: { zh: '值域(−1, 1)，以0为中心。', en: 'Range (−1, 1), centred on 0.' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: { zh: 'tanh在0处的斜率是多少？', en: 'Slope of tanh at x = 0?' },
      answer: { zh: '1', en: '1 (its largest slope)' },
      accept: ['1'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
    },
    {
      n: 2,
      tier: 1,
      question: { zh: '用sigmoid函数σ表示，tanh(x)等于什么？', en: 'tanh(x) written with the sigmoid σ?' },
      answer: { zh: '2σ(2x) − 1', en: '2σ(2x) − 1 (rescaled and shifted)' },
      accept: ['2σ(2x)-1', '2σ(2x)−1', '2*sigmoid(2x)-1'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'act-sigmoid',
      question: {
        zh: '0处的斜率，tanh是sigmoid的几倍？',
        en: 'Slope at 0: tanh against sigmoid, how many times larger?',
      },
      answer: { zh: '4倍（1对0.25）', en: '4 times (1 against 0.25)' },
      accept: ['4', '4倍', '四倍'],
    },
  ],
  translation: {
    question: {
      zh: '「双曲正切」在PyTorch里是哪个激活类？',
      en: '双曲正切: which PyTorch activation class?',
    },
    answer: { zh: '`nn.Tanh`（双曲正切）', en: '`nn.Tanh` (hyperbolic tangent)' },
    accept: ['nn.Tanh', 'torch.nn.Tanh', 'Tanh'],
  },
  prerequisites: ['act-sigmoid'],
  source:
    'LeCun et al., Neural Networks: Tricks of the Trade 1998; torch 2.14.1 torch/nn/modules/activation.py',
}
