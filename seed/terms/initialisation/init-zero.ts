import type { Term } from '#seed/term'

export const initZero: Term = {
  id: 'init-zero',
  status: 'seed',
  name: { zh: '零初始化', en: 'Zero initialisation' },
  writtenInOutline: '零初始化',
  aliases: { zh: ['全零初始化'], en: ['zeros_', 'zero initialization'] },
  definition: { zh: '把权重全部设为0。', en: 'Sets all weights to zero.' },
  naming: {
    zh: '让一层里所有单元永远一样、对称性无法打破的权重起点叫什么？',
    en: 'Starting weights that leave all units of a layer identical for ever, with nothing to be drawn: what is this called?',
  },
  meaning: {
    question: {
      zh: '零初始化为什么让隐藏层学不动？',
      en: 'Zero initialisation: why can a hidden layer not learn from it?',
    },
    answer: {
      zh: '所有单元输出相同、梯度相同，对称性永远打不破。',
      en: 'All units give the same output and get the same gradient: symmetry is never broken.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '两层tanh网络全零初始化，第一层5个单元有几种不同的梯度？',
        en: 'Two-layer tanh net, all zeros: how many different gradients do the 5 units of the first layer get?',
      },
      answer: { zh: '1', en: '1 (all the same)' },
      accept: ['1', '一种'],
      source: 'torch 2.14.1 torch/nn/init.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: { zh: '哪种参数从0开始没有问题？', en: 'Which parameters may safely start at zero?' },
      answer: { zh: '偏置。', en: 'The biases.' },
      accept: ['偏置', 'bias', 'biases'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'init-random',
      question: {
        zh: '零初始化与随机初始化，哪个能打破对称？',
        en: 'Zero or random initialisation: which breaks the symmetry?',
      },
      answer: { zh: '随机初始化。', en: 'Random: units start out different.' },
      accept: ['随机初始化', '随机', 'random'],
    },
  ],
  translation: {
    question: {
      zh: '「全零初始化」在torch.nn.init里是哪个函数？',
      en: '全零初始化: which function of torch.nn.init?',
    },
    answer: {
      zh: '`nn.init.zeros_`（末尾下划线表示原地）',
      en: '`nn.init.zeros_` (the underscore means in place)',
    },
    accept: ['zeros_', 'nn.init.zeros_', 'torch.nn.init.zeros_'],
  },
  prerequisites: ['ext-symmetry'],
  source: 'torch 2.14.1 torch/nn/init.py',
}
