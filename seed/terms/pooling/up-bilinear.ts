import type { Term } from '#seed/term'

export const upBilinear: Term = {
  id: 'up-bilinear',
  status: 'seed',
  name: { zh: '双线性插值', en: 'Bilinear interpolation' },
  writtenInOutline: '双线性插值',
  aliases: { zh: ['双线性上采样'], en: ['bilinear upsampling', 'bilinear'] },
  definition: {
    zh: '先沿一个方向再沿另一方向做线性插值，用最近的四个点加权。',
    en: 'Interpolates linearly along one axis and then the other, weighting the four nearest points.',
  },
  naming: {
    zh: '用最近的四个点、沿两个方向依次做线性加权的放大方法叫什么？',
    en: 'Enlarging by weighting the four nearest points, linearly along one axis and then the other: what is it called?',
  },
  meaning: {
    question: {
      zh: '双线性插值用几个邻点，怎样加权？',
      en: 'Bilinear interpolation: how many neighbours, and how are they weighted?',
    },
    answer: { zh: '四个，沿两个方向按距离线性加权。', en: 'Four, linearly by distance along both axes.' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '四角为0、1、2、3，双线性插值在中心取多少？',
        en: 'Corners 0, 1, 2, 3: the bilinear value at the centre?',
      },
      answer: { zh: '1.5（四个的平均）', en: '1.5 (the mean of the four)' },
      accept: ['1.5', '3/2'],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: { zh: 'nn.Upsample的默认模式是什么？', en: 'torch 2.14.1 nn.Upsample: the default mode?' },
      answer: { zh: 'nearest，不是双线性（torch 2.14.1）', en: 'nearest, not bilinear (torch 2.14.1)' },
      accept: ['nearest', '最近邻'],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '[0, 1]放大到4个点、align_corners=True，第二个点是多少？',
        en: '[0, 1] enlarged to 4 points, align_corners=True: the second value?',
      },
      answer: { zh: '1/3', en: '1/3 (0, 1/3, 2/3, 1)' },
      accept: ['1/3', '0.333', '0.33'],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'up-deconv',
      question: {
        zh: '双线性插值与反卷积，哪个的权重是学出来的？',
        en: 'Bilinear interpolation or transposed convolution: whose weights are learned?',
      },
      answer: {
        zh: '反卷积；双线性的权重固定。',
        en: 'The transposed convolution; bilinear weights are fixed.',
      },
      accept: ['反卷积', '转置卷积', 'transposed convolution'],
    },
  ],
  translation: {
    question: {
      zh: '双线性上采样：F.interpolate的mode参数写什么？',
      en: '双线性上采样 with F.interpolate: what is mode set to?',
    },
    answer: { zh: "`mode='bilinear'`（双线性）", en: "`mode='bilinear'` (the default is nearest)" },
    accept: ['bilinear', "mode='bilinear'"],
  },
  prerequisites: [],
  source: 'torch 2.14.1 torch/nn/functional.py',
}
