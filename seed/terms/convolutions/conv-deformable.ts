import type { Term } from '#seed/term'

export const convDeformable: Term = {
  id: 'conv-deformable',
  status: 'seed',
  name: { zh: '可变形卷积', en: 'Deformable convolution' },
  writtenInOutline: '可变形卷积',
  aliases: { zh: ['可形变卷积'], en: ['DCN', 'DeformConv2d'] },
  definition: {
    zh: '每个采样点加上由另一卷积预测的偏移，采样形状随内容变化。',
    en: 'Every tap is shifted by an offset predicted by another convolution, so the sampling shape follows the content.',
  },
  naming: {
    zh: '采样点的偏移由另一个卷积从输入预测出来的卷积叫什么？',
    en: 'Convolution whose taps are moved by offsets that another layer predicts from the input: what is it called?',
  },
  meaning: {
    question: {
      zh: '可变形卷积的采样位置由什么决定？',
      en: 'Deformable convolution: what decides where it samples?',
    },
    answer: {
      zh: '由另一个卷积根据输入预测的偏移。',
      en: 'Offsets predicted from the input by another convolution.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '3×3可变形卷积、一个偏移组，偏移张量要几个通道？',
        en: '3×3 deformable convolution with one offset group: how many offset channels?',
      },
      answer: { zh: '18（= 2×3×3）', en: '18 (= 2 · 3 · 3)' },
      accept: ['18'],
      source: 'torchvision 0.29.1 torchvision/ops/deform_conv.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '偏移全为0时，可变形卷积等于什么？',
        en: 'Deformable convolution with all offsets zero: what does it equal?',
      },
      answer: { zh: '普通卷积。', en: 'An ordinary convolution.' },
      accept: ['普通卷积', '标准卷积', 'ordinary convolution', 'standard convolution'],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '偏移是小数时，可变形卷积怎样取值？',
        en: 'Fractional offsets: how does a deformable convolution read a value?',
      },
      answer: { zh: '双线性插值。', en: 'By bilinear interpolation.' },
      accept: ['双线性插值', 'bilinear', 'bilinear interpolation'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'conv-dilated',
      question: {
        zh: '空洞卷积与可变形卷积，偏移各由什么决定？',
        en: 'Dilated and deformable convolution: what sets the positions of their taps?',
      },
      answer: {
        zh: '空洞是固定间隔，可变形由数据学出。',
        en: 'A fixed spacing; offsets learned from the data.',
      },
    },
  ],
  translation: {
    question: { zh: '「可变形卷积」在torchvision里是哪个类？', en: '可变形卷积: which torchvision class?' },
    answer: {
      zh: '`torchvision.ops.DeformConv2d`（可形变卷积）',
      en: '`torchvision.ops.DeformConv2d` (deformable)',
    },
    accept: ['DeformConv2d', 'ops.DeformConv2d', 'torchvision.ops.DeformConv2d'],
  },
  prerequisites: ['conv-standard', 'up-bilinear'],
  source: 'Dai et al., ICCV 2017; torchvision 0.29.1 torchvision/ops/deform_conv.py',
}
