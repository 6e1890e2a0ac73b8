import type { Term } from '#seed/term'

export const convStandard: Term = {
  id: 'conv-standard',
  status: 'seed',
  name: { zh: '标准卷积', en: 'Standard convolution' },
  writtenInOutline: '标准卷积',
  aliases: {
    zh: ['普通卷积', '二维卷积'],
    en: ['Conv2d', 'ordinary convolution', 'cross-correlation layer'],
  },
  definition: {
    zh: '每个输出通道用一个覆盖全部输入通道的核，在空间上滑动做加权和。',
    en: 'Each output channel slides one kernel over all input channels and takes weighted sums.',
  },
  naming: {
    zh: '每个核覆盖全部输入通道、采样点紧挨着、在图上滑动求加权和的层叫什么？',
    en: 'Layer whose gap-free kernels each cover all input channels and slide over the map taking weighted sums: its name?',
  },
  meaning: {
    question: {
      zh: '标准卷积的一个输出值怎样得到？',
      en: 'Standard convolution: how is one output value obtained?',
    },
    answer: {
      zh: '核在全部输入通道的一个窗口上做加权和，再加偏置。',
      en: 'A weighted sum over one window of all input channels, plus a bias.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '32×32的输入，核5、步长1、不填充，输出边长是多少？',
        en: 'Input 32×32, kernel 5, stride 1, no padding: the output side?',
      },
      answer: { zh: '28', en: '28 (= 32 − 5 + 1)' },
      accept: ['28'],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '核3、步长1时，填充多少能保持尺寸不变？',
        en: 'Kernel 3 and stride 1: which padding keeps the size?',
      },
      answer: { zh: '1', en: '1 (on each side)' },
      accept: ['1'],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'PyTorch的卷积层实际算的是卷积还是什么？',
        en: "What do PyTorch's convolution layers compute, strictly speaking?",
      },
      answer: { zh: '互相关：核不翻转。', en: 'Cross-correlation: the kernel is not flipped.' },
      accept: ['互相关', 'cross-correlation'],
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '卷积层的权重个数随输入图像变大而怎样变？',
        en: 'How does the number of weights of a convolution layer change with a larger image?',
      },
      answer: { zh: '不变。', en: 'It does not.' },
      accept: ['不变', 'it does not', 'unchanged'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'up-deconv',
      question: {
        zh: '步长都为2时，卷积与反卷积各把尺寸变成多少倍？',
        en: 'With stride 2, convolution and transposed convolution: each changes the size by what factor?',
      },
      answer: {
        zh: '卷积变为一半，反卷积变为两倍。',
        en: 'Convolution halves it, transposed convolution doubles it.',
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'conv-separable',
      question: {
        zh: '标准卷积与可分离卷积，各用几步混合空间与通道？',
        en: 'Standard and depthwise separable convolution: in how many steps do they mix space and channels?',
      },
      answer: { zh: '标准卷积一步，可分离卷积两步。', en: 'Standard in one step, separable in two.' },
    },
  ],
  translation: {
    question: { zh: '「二维卷积」在PyTorch里是哪个类？', en: '二维卷积: which PyTorch class?' },
    answer: { zh: '`nn.Conv2d`（标准卷积）', en: '`nn.Conv2d` (standard convolution)' },
    accept: ['nn.Conv2d', 'Conv2d', 'torch.nn.Conv2d'],
  },
  prerequisites: ['ext-tensor-layout', 'ext-padding-stride'],
  source: 'torch 2.14.1 torch/nn/modules/conv.py',
}
