import type { Term } from '#seed/term'

export const upUnpool: Term = {
  id: 'up-unpool',
  status: 'seed',
  name: { zh: '反池化', en: 'Unpooling' },
  writtenInOutline: '反池化',
  aliases: { zh: ['最大反池化'], en: ['MaxUnpool2d', 'max unpooling'] },
  definition: {
    zh: '把值放回最大池化时记录的位置，其余填0。',
    en: 'Puts values back where max pooling found them and fills the rest with 0.',
  },
  naming: {
    zh: '按池化时记录的索引把值放回原位、其余填0的放大层叫什么？',
    en: 'Enlarging layer that puts values back at the places remembered from pooling and zeros elsewhere: its name?',
  },
  meaning: {
    question: {
      zh: 'MaxUnpool2d把值放回哪里，其余填什么？',
      en: 'MaxUnpool2d: where do the values go, and what fills the rest?',
    },
    answer: {
      zh: '放回最大池化记录的位置，其余填0。',
      en: 'Back to the positions remembered by max pooling; zeros elsewhere.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '2×2最大池化再反池化，输出里有百分之几是0（值都不为0时）？',
        en: '2×2 max pooling, then unpooling: what percentage of the output is zero (for non-zero values)?',
      },
      answer: { zh: '75%', en: '75 % (three of four)' },
      accept: ['75', '75%', '0.75', '3/4'],
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '为什么反池化不是最大池化的逆运算？',
        en: 'Why is unpooling not the inverse of max pooling?',
      },
      answer: {
        zh: '非最大的值已经丢失，只能填0。',
        en: 'The other values are lost and come back as zeros.',
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'up-bilinear',
      question: {
        zh: '反池化与双线性插值，哪个的输出大多是0？',
        en: 'Unpooling or bilinear interpolation: whose output is mostly zeros?',
      },
      answer: { zh: '反池化；双线性插值平滑填满。', en: 'Unpooling; bilinear fills smoothly.' },
      accept: ['反池化', 'unpooling'],
    },
  ],
  translation: {
    question: { zh: '反池化（二维）在PyTorch里是哪个类？', en: '反池化, 2-D: which PyTorch class?' },
    answer: { zh: '`nn.MaxUnpool2d`（需要索引）', en: '`nn.MaxUnpool2d` (needs the indices)' },
    accept: ['nn.MaxUnpool2d', 'torch.nn.MaxUnpool2d', 'MaxUnpool2d'],
  },
  prerequisites: ['pool-max'],
  source: 'Zeiler & Fergus, ECCV 2014; torch 2.14.1 torch/nn/modules/pooling.py',
}
