import type { Term } from '#seed/term'

export const poolMax: Term = {
  id: 'pool-max',
  status: 'seed',
  name: { zh: '最大池化', en: 'Max pooling' },
  writtenInOutline: '最大池化',
  aliases: { zh: ['极大池化'], en: ['MaxPool2d', 'maximum pooling'] },
  definition: { zh: '每个小窗口输出窗口内最大的值。', en: 'Each small window gives its largest value.' },
  naming: {
    zh: '小窗口在图上滑动、每次只留下窗口里最大的那个值，这种层叫什么？',
    en: 'Layer whose small sliding window keeps only its greatest value: what is it called?',
  },
  meaning: {
    question: { zh: '最大池化的每个输出是什么？', en: 'Max pooling: what is each output?' },
    answer: { zh: '一个小窗口里最大的值。', en: 'The largest value in a small window.' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'nn.MaxPool2d的padding用什么值填充？',
        en: 'nn.MaxPool2d: with which value is the padding filled?',
      },
      answer: { zh: '负无穷，所以填充永远不会胜出。', en: 'Minus infinity, so that padding never wins.' },
      accept: ['负无穷', '-inf', '−∞', 'minus infinity'],
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '反向传播时，最大池化把梯度给窗口里的哪个元素？',
        en: 'Backward pass of max pooling: which element of the window gets the gradient?',
      },
      answer: { zh: '只给最大的那个。', en: 'Only the maximum.' },
      accept: ['最大的', '最大值', 'the maximum'],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'nn.MaxPool2d(3)作用于10×10，输出边长是多少？',
        en: 'nn.MaxPool2d(3) on 10×10: the output side?',
      },
      answer: { zh: '3（步长默认等于核大小）', en: '3 (the stride defaults to the kernel size)' },
      accept: ['3'],
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'pool-stochastic',
      question: {
        zh: '最大池化与随机池化，哪个可能取到较小的值？',
        en: 'Max or stochastic pooling: which one may pick a smaller value?',
      },
      answer: {
        zh: '随机池化；最大池化总取最大。',
        en: 'Stochastic; max pooling always takes the largest.',
      },
      accept: ['随机池化', 'stochastic', 'stochastic pooling'],
    },
    {
      n: 2,
      tier: 2,
      with: 'up-unpool',
      question: {
        zh: '最大池化与反池化配合时，前者要额外返回什么？',
        en: 'Max pooling followed by unpooling: what must the first return in addition?',
      },
      answer: { zh: '最大值的位置索引。', en: 'The indices of the maxima.' },
      accept: ['索引', '位置', 'indices'],
    },
  ],
  translation: {
    question: {
      zh: '「最大池化」在PyTorch里（二维）是哪个类？',
      en: '最大池化, 2-D: which PyTorch class?',
    },
    answer: { zh: '`nn.MaxPool2d`（极大池化）', en: '`nn.MaxPool2d` (max pooling)' },
    accept: ['nn.MaxPool2d', 'torch.nn.MaxPool2d', 'MaxPool2d'],
  },
  prerequisites: ['pool-avg'],
  source: 'torch 2.14.1 torch/nn/modules/pooling.py',
}
