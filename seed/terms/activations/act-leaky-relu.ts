import type { Term } from '#seed/term'

export const actLeakyRelu: Term = {
  id: 'act-leaky-relu',
  status: 'seed',
  name: { zh: 'Leaky ReLU', en: 'Leaky ReLU' },
  writtenInOutline: 'Leaky ReLU',
  aliases: { zh: ['带泄露的ReLU', '带泄漏的ReLU', '渗漏整流'], en: ['LeakyReLU', 'LReLU'] },
  definition: {
    zh: '负半轴保留固定的小斜率，避免神经元死亡。',
    en: 'Keeps a small fixed slope for negative inputs, so that units do not die.',
  },
  naming: {
    zh: '负半轴保留一个固定小斜率、一直线性下降的激活函数叫什么？',
    en: 'Activation that falls along a straight line of small fixed slope for negative inputs: what is it called?',
  },
  meaning: {
    question: {
      zh: 'Leaky ReLU的负半轴是什么样的，为了什么？',
      en: 'Leaky ReLU: what happens for negative inputs, and what for?',
    },
    answer: {
      zh: '保留固定的小斜率，梯度不会完全消失。',
      en: 'A small fixed slope stays, so that the gradient does not vanish.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'nn.LeakyReLU的negative_slope默认是多少？',
        en: 'torch 2.14.1 nn.LeakyReLU: the default negative_slope?',
      },
      answer: { zh: '0.01（torch 2.14.1）', en: '0.01 (torch 2.14.1)' },
      accept: ['0.01', '1/100'],
    },
    {
      n: 2,
      tier: 1,
      question: { zh: 'LeakyReLU(0.01)作用于−200，得到多少？', en: 'LeakyReLU(0.01) of −200?' },
      answer: { zh: '−2', en: '−2 (a hundredth)' },
      accept: ['-2', '−2'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'act-elu',
      question: {
        zh: 'x趋于负无穷时，Leaky ReLU与ELU（α=1）各趋于什么？',
        en: 'x towards minus infinity: where do Leaky ReLU and ELU (α = 1) go?',
      },
      answer: { zh: 'Leaky ReLU趋于负无穷，ELU趋于−1。', en: 'Leaky ReLU to minus infinity, ELU to −1.' },
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: 'Leaky ReLU与PReLU，哪个的负斜率是学出来的？',
        en: 'Leaky ReLU or PReLU: whose negative slope is learned?',
      },
      answer: { zh: 'PReLU；Leaky ReLU的斜率固定。', en: 'PReLU; that of Leaky ReLU is fixed.' },
      accept: ['PReLU'],
    },
  ],
  translation: {
    question: {
      zh: '「带泄露的ReLU」在PyTorch里是哪个激活类？',
      en: '带泄露的 variant of ReLU: which PyTorch activation class?',
    },
    answer: { zh: '`nn.LeakyReLU`（负半轴有小斜率）', en: '`nn.LeakyReLU` (a small slope below zero)' },
    accept: ['nn.LeakyReLU', 'torch.nn.LeakyReLU'],
  },
  prerequisites: ['act-relu'],
  source: 'Maas, Hannun & Ng, ICML Workshop 2013; torch 2.14.1 torch/nn/modules/activation.py',
}
