import type { Term } from '#seed/term'

export const actElu: Term = {
  id: 'act-elu',
  status: 'seed',
  name: { zh: 'ELU', en: 'Exponential linear unit' },
  writtenInOutline: 'ELU',
  aliases: { zh: ['指数线性单元'], en: ['nn.ELU'] },
  definition: {
    zh: '正半轴恒等，负半轴按α(eˣ−1)平滑趋于−α。',
    en: 'Identity above zero; below it α(eˣ − 1), which levels off at −α.',
  },
  naming: {
    zh: '正半轴原样通过、负半轴按指数平滑趋于−α、α可调的激活函数叫什么？',
    en: 'Activation that is the identity above zero and levels off smoothly at −α, with α free to choose: its name?',
  },
  meaning: {
    question: { zh: 'ELU的负半轴趋于什么值？', en: 'ELU: where does it level off for negative inputs?' },
    answer: { zh: '按α(eˣ−1)平滑趋于−α。', en: 'At −α, along α(eˣ − 1).' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'α=1时，x趋于负无穷，ELU趋于多少？',
        en: 'ELU with α = 1, x towards minus infinity: the limit?',
      },
      answer: { zh: '−1', en: '−1 (that is −α)' },
      accept: ['-1', '−1'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: { zh: 'nn.ELU的alpha默认是多少？', en: 'torch 2.14.1 nn.ELU: the default alpha?' },
      answer: { zh: '1.0（torch 2.14.1）', en: '1.0 (torch 2.14.1)' },
      accept: ['1', '1.0'],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'x<0时，ELU的斜率怎样用输出y和α表示？',
        en: 'ELU for x < 0: its slope, in terms of the output y and α?',
      },
      answer: { zh: 'y + α', en: 'y + α (the derivative of the exponential part)' },
      accept: ['y+α', 'y+alpha'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'act-selu',
      question: {
        zh: 'ELU与SELU，哪个的常数固定、不可调？',
        en: 'ELU or SELU: whose constants are fixed?',
      },
      answer: { zh: 'SELU（α≈1.6733，再乘1.0507）。', en: 'SELU (α ≈ 1.6733, times 1.0507).' },
      accept: ['SELU'],
    },
  ],
  translation: {
    question: {
      zh: '「指数线性单元」在PyTorch里是哪个激活类？',
      en: '指数线性单元: which PyTorch activation class?',
    },
    answer: { zh: '`nn.ELU`（负半轴饱和于−α）', en: '`nn.ELU` (exponential linear unit)' },
    accept: ['nn.ELU', 'torch.nn.ELU', 'ELU'],
  },
  prerequisites: ['act-relu', 'ext-exp-log'],
  source: 'Clevert, Unterthiner & Hochreiter, ICLR 2016; torch 2.14.1 torch/nn/modules/activation.py',
}
