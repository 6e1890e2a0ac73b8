import type { Term } from '#seed/term'

export const augGrayscale: Term = {
  id: 'aug-grayscale',
  status: 'seed',
  name: { zh: '灰度化', en: 'Grayscale conversion' },
  writtenInOutline: '灰度化',
  aliases: { zh: ['转灰度图'], en: ['Grayscale', 'greyscale conversion'] },
  definition: {
    zh: '用加权和把RGB三个通道变成一个亮度通道。',
    en: 'Turns the three RGB channels into one brightness channel by a weighted sum.',
  },
  naming: {
    zh: '用加权和把三个颜色通道变成一个亮度通道的变换叫什么？',
    en: 'Transform that turns three colour channels into a single brightness channel by a weighted sum: what is it called?',
  },
  meaning: {
    question: {
      zh: '灰度化怎样由R、G、B得到一个数？',
      en: 'Grayscale conversion: how does one number come from R, G and B?',
    },
    answer: { zh: '0.299R + 0.587G + 0.114B', en: 'As 0.299R + 0.587G + 0.114B' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '灰度化时，哪个颜色通道的权重最大？',
        en: 'Grayscale conversion: which colour channel weighs most?',
      },
      answer: { zh: '绿色（0.587）', en: 'Green (0.587)' },
      accept: ['绿', '绿色', 'green', 'G'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '要喂给三通道的预训练网络，Grayscale的num_output_channels应设为多少？',
        en: 'A pretrained network wants three channels: what should num_output_channels of Grayscale be?',
      },
      answer: { zh: '3（同一灰度重复三次）', en: '3 (the grey channel three times)' },
      accept: ['3'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-normalize',
      question: {
        zh: '灰度化与标准化，哪个会混合通道？',
        en: 'Grayscale conversion or Normalize: which one mixes channels?',
      },
      answer: { zh: '灰度化；标准化逐通道处理。', en: 'Grayscale; Normalize works channel by channel.' },
      accept: ['灰度化', 'grayscale', 'grayscale conversion'],
    },
  ],
  translation: {
    question: { zh: '「灰度化」在torchvision里是哪个变换类？', en: '灰度化: which torchvision transform?' },
    answer: { zh: '`Grayscale`（转灰度图）', en: '`Grayscale` (灰度化)' },
    accept: ['Grayscale', 'transforms.Grayscale'],
  },
  prerequisites: ['ext-tensor-layout'],
  source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
}
