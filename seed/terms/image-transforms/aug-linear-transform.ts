import type { Term } from '#seed/term'

export const augLinearTransform: Term = {
  id: 'aug-linear-transform',
  status: 'seed',
  name: { zh: '线性变换', en: 'Linear transformation' },
  writtenInOutline: '线性变化',
  aliases: { zh: ['线性变化', '白化变换'], en: ['LinearTransformation', 'whitening transformation'] },
  definition: {
    zh: '把整张图像展平成向量，减去均值后乘一个方阵，常用于白化。',
    en: 'Flattens the whole image, subtracts a mean vector and multiplies by a square matrix; mostly for whitening.',
  },
  naming: {
    zh: '把整张图像展平、减均值、再乘一个固定方阵（常为白化）的变换叫什么？',
    en: 'Transform that flattens the whole image, subtracts a vector and multiplies by a fixed square matrix: its name?',
  },
  meaning: {
    question: {
      zh: 'torchvision的线性变换对展平的图像做什么？',
      en: "torchvision's linear transformation: what does it do with the flattened image?",
    },
    answer: {
      zh: '减去均值向量，再乘一个方阵。',
      en: 'It subtracts a mean vector and multiplies by a square matrix.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '3×32×32的图像，LinearTransformation的方阵边长是多少？',
        en: '3×32×32 images: the side of the matrix of LinearTransformation?',
      },
      answer: { zh: '3072（= 3×32×32）', en: '3,072 (= 3 · 32 · 32)' },
      accept: ['3072', '3,072'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '白化之后，各特征之间的相关性和方差是怎样的？',
        en: 'After whitening, what are the correlations and variances of the features?',
      },
      answer: { zh: '互不相关，方差为1。', en: 'Uncorrelated, with unit variance.' },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-affine',
      question: {
        zh: '线性变换与仿射变换，哪个移动像素的位置？',
        en: 'LinearTransformation or an affine transform: which one moves pixel positions?',
      },
      answer: {
        zh: '仿射变换；线性变换混合像素的数值。',
        en: 'The affine one; LinearTransformation mixes pixel values.',
      },
      accept: ['仿射变换', 'affine', 'affine transform'],
    },
  ],
  translation: {
    question: {
      zh: '用于白化的变换，在torchvision里是哪个类？',
      en: '白化 (whitening): which torchvision transform is used for it?',
    },
    answer: { zh: '`LinearTransformation`（线性变换）', en: '`LinearTransformation` (线性变换)' },
    accept: ['LinearTransformation', 'transforms.LinearTransformation'],
  },
  prerequisites: ['aug-normalize'],
  source: 'Bell & Sejnowski, Vision Research 1997; torchvision 0.29.1 torchvision/transforms/transforms.py',
}
