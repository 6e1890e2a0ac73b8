import type { Term } from '#seed/term'

export const poolAvg: Term = {
  id: 'pool-avg',
  status: 'seed',
  name: { zh: '平均池化', en: 'Average pooling' },
  writtenInOutline: '平均池化',
  aliases: { zh: ['均值池化'], en: ['AvgPool2d', 'mean pooling'] },
  definition: {
    zh: '每个小窗口输出窗口内所有值的平均。',
    en: 'Each small window gives the mean of its values.',
  },
  naming: {
    zh: '小窗口在图上滑动、每次输出窗口内所有值的均值，这种层叫什么？',
    en: 'Layer whose small sliding window gives the mean of its values: what is it called?',
  },
  meaning: {
    question: { zh: '平均池化的每个输出是什么？', en: 'Average pooling: what is each output?' },
    answer: { zh: '一个小窗口里所有值的平均。', en: 'The mean of the values in a small window.' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: { zh: 'AvgPool2d(2)作用于[[1,2],[3,4]]，得到多少？', en: 'AvgPool2d(2) of [[1,2],[3,4]]?' },
      answer: { zh: '2.5', en: '2.5 (= 10/4)' },
      accept: ['2.5', '5/2'],
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'k×k的平均池化里，每个输入分到多少梯度？',
        en: 'k×k average pooling: which share of the gradient does each input get?',
      },
      answer: { zh: '1/k²', en: '1/k² (equal shares)' },
      accept: ['1/k²', '1/k^2'],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'nn.AvgPool2d的stride不写时等于什么？',
        en: 'torch 2.14.1 nn.AvgPool2d without stride: what is it?',
      },
      answer: { zh: '等于kernel_size（torch 2.14.1）', en: 'The kernel_size (torch 2.14.1)' },
      accept: ['kernel_size', '核大小', '窗口大小', 'kernel size'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'pool-max',
      question: {
        zh: '平均池化与最大池化，哪个把梯度给窗口内所有元素？',
        en: 'Average or max pooling: which one gives gradient to every element of the window?',
      },
      answer: {
        zh: '平均池化；最大池化只给最大的那个。',
        en: 'Average; max pooling gives it to the maximum alone.',
      },
      accept: ['平均池化', 'average', 'average pooling'],
    },
    {
      n: 2,
      tier: 2,
      with: 'pool-global-avg',
      question: {
        zh: '平均池化与全局平均池化，输出各是什么形状？',
        en: 'Average and global average pooling: what shape does each put out?',
      },
      answer: { zh: '前者是较小的图，后者每通道一个数。', en: 'A smaller map; one number per channel.' },
    },
  ],
  translation: {
    question: {
      zh: '「平均池化」在PyTorch里（二维）是哪个类？',
      en: '平均池化, 2-D: which PyTorch class?',
    },
    answer: { zh: '`nn.AvgPool2d`（均值池化）', en: '`nn.AvgPool2d` (average pooling)' },
    accept: ['nn.AvgPool2d', 'torch.nn.AvgPool2d', 'AvgPool2d'],
  },
  prerequisites: ['ext-padding-stride'],
  source: 'torch 2.14.1 torch/nn/modules/pooling.py',
}
