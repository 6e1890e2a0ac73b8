import type { Term } from '#seed/term'

export const poolGlobalAvg: Term = {
  id: 'pool-global-avg',
  status: 'seed',
  name: { zh: '全局平均池化', en: 'Global average pooling' },
  writtenInOutline: '全局平均池化',
  aliases: { zh: ['全局均值池化'], en: ['GAP', 'AdaptiveAvgPool2d(1)'] },
  definition: {
    zh: '每个通道的整张特征图取平均，得到一个数。',
    en: 'Takes the mean of each channel over its whole feature map, one number a channel.',
  },
  naming: {
    zh: '把每个通道的整张特征图变成一个均值、常替代全连接层的层叫什么？',
    en: "Layer that reduces each channel's whole feature map to its mean, often in place of a dense layer: its name?",
  },
  meaning: {
    question: {
      zh: '全局平均池化把C×H×W的特征图变成什么？',
      en: 'Global average pooling: what does a C×H×W feature map become?',
    },
    answer: { zh: 'C个数，每个通道一个平均值。', en: 'C numbers, one mean per channel.' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '512×7×7的特征图经全局平均池化剩几个数？',
        en: 'A 512×7×7 feature map after global average pooling: how many numbers?',
      },
      answer: { zh: '512', en: '512 (one a channel)' },
      accept: ['512'],
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '全局平均池化有多少可学习参数？',
        en: 'How many learnable parameters has global average pooling?',
      },
      answer: { zh: '0', en: '0 (none)' },
      accept: ['0', '零', 'none'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'pool-avg',
      question: {
        zh: '全局平均池化与平均池化，窗口各有多大？',
        en: 'Global average pooling and average pooling: how large is the window of each?',
      },
      answer: { zh: '前者是整张图，后者是滑动的小窗口。', en: 'The whole map; a small sliding window.' },
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: '全局平均池化与Flatten，后接全连接层时哪个参数少？',
        en: 'Global average pooling or Flatten before a dense layer: which needs fewer parameters?',
      },
      answer: { zh: '全局平均池化，少H·W倍。', en: 'Global average pooling, by a factor of H·W.' },
    },
  ],
  translation: {
    question: { zh: '全局平均池化在PyTorch里怎样写？', en: '全局平均池化: how is it written in PyTorch?' },
    answer: { zh: '`nn.AdaptiveAvgPool2d(1)`（输出1×1）', en: '`nn.AdaptiveAvgPool2d(1)` (to 1×1)' },
    accept: ['nn.AdaptiveAvgPool2d(1)', 'AdaptiveAvgPool2d(1)', 'AdaptiveAvgPool2d'],
  },
  prerequisites: ['pool-avg'],
  source: 'Lin, Chen & Yan, ICLR 2014; torch 2.14.1 torch/nn/modules/pooling.py',
}
