import type { Term } from '#seed/term'

export const convDilated: Term = {
  id: 'conv-dilated',
  status: 'seed',
  name: { zh: '空洞卷积', en: 'Dilated convolution' },
  writtenInOutline: '空洞卷积',
  aliases: {
    zh: ['膨胀卷积', '扩张卷积'],
    en: ['atrous convolution', 'dilated (atrous) convolution', 'convolution à trous'],
  },
  definition: {
    zh: '核的采样点之间留d−1个空，参数不变，感受野变大。',
    en: 'Kernel taps stand d apart: a larger receptive field with the same number of weights.',
  },
  naming: {
    zh: '核的采样点按固定间隔拉开、参数不变而感受野变大的运算叫什么？',
    en: 'Operation whose kernel taps stand a fixed distance apart, so that it sees further with the same weights: its name?',
  },
  meaning: {
    question: {
      zh: '空洞卷积与同尺寸的标准卷积相比，什么变了？',
      en: 'Dilated convolution: what changes against a standard one of the same kernel size?',
    },
    answer: {
      zh: '采样点相隔d，覆盖更大，权重个数不变。',
      en: 'The taps stand d apart: a larger span, the same number of weights.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '3×3的核、空洞率2，一边覆盖几个像素？',
        en: '3×3 kernel with dilation 2: how many pixels does it span on a side?',
      },
      answer: { zh: '5', en: '5 (= 2·(3 − 1) + 1)' },
      accept: ['5', '五'],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'dilation等于多少时，就是普通卷积？',
        en: 'Which dilation gives an ordinary convolution?',
      },
      answer: { zh: '1', en: '1 (no gaps)' },
      accept: ['1'],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '连续几层用同一个空洞率，会出现什么问题？',
        en: 'The same dilation rate in several layers in a row: which artefact appears?',
      },
      answer: { zh: '网格效应：有些像素从不被采样。', en: 'Gridding: some pixels are never sampled.' },
      accept: ['网格效应', '棋盘', 'gridding'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'up-deconv',
      question: {
        zh: '核内留空、尺寸不变；输入间插零、尺寸变大。各是什么？',
        en: 'Holes in the KERNEL, size unchanged; zeros between INPUT pixels, size grows. Which is which?',
      },
      answer: { zh: '前者空洞卷积，后者反卷积。', en: 'Dilated convolution; transposed convolution.' },
    },
    {
      n: 2,
      tier: 2,
      with: 'conv-deformable',
      question: {
        zh: '空洞卷积与可变形卷积，哪个的采样位置是学出来的？',
        en: 'Dilated or deformable convolution: whose sampling positions are learned?',
      },
      answer: {
        zh: '可变形卷积；空洞卷积的间隔固定。',
        en: 'Deformable; the spacing of a dilated one is fixed.',
      },
      accept: ['可变形卷积', 'deformable', 'deformable convolution'],
    },
  ],
  translation: {
    question: {
      zh: '「膨胀卷积」由nn.Conv2d的哪个参数控制？',
      en: '膨胀卷积: which argument of nn.Conv2d controls it?',
    },
    answer: { zh: '`dilation`（空洞率）', en: '`dilation` (the spacing of the taps)' },
    accept: ['dilation'],
  },
  prerequisites: ['conv-standard', 'ext-receptive-field'],
  source: 'Yu & Koltun, ICLR 2016; torch 2.14.1 torch/nn/modules/conv.py',
}
