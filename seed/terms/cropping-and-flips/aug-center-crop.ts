import type { Term } from '#seed/term'

export const augCenterCrop: Term = {
  id: 'aug-center-crop',
  status: 'seed',
  name: { zh: '中心剪裁', en: 'Center crop' },
  writtenInOutline: '中心剪裁',
  aliases: { zh: ['中心裁剪', '居中裁剪'], en: ['CenterCrop', 'central crop'] },
  definition: {
    zh: '以图像中心为中心截取固定大小的窗口，没有随机性。',
    en: 'Cuts a fixed-size window around the image centre, with nothing random about it.',
  },
  naming: {
    zh: '固定大小的窗口总是取在图像正中、每次结果都一样的裁剪叫什么？',
    en: 'Cutting a fixed-size window that always sits in the very middle of the image: what is it called?',
  },
  meaning: {
    question: {
      zh: '中心剪裁每次截取图像的哪一块？',
      en: 'Center crop: which part of the image does it keep?',
    },
    answer: {
      zh: '正中间固定大小的一块，每次相同。',
      en: 'A window of fixed size in the middle, the same each time.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '图像比目标尺寸小时，torchvision的CenterCrop会怎样？',
        en: 'torchvision 0.29.1 CenterCrop on an image smaller than the crop: what happens?',
      },
      answer: {
        zh: '四周补零，不报错（torchvision 0.29.1）。',
        en: 'It pads with zeros instead of failing (torchvision 0.29.1).',
      },
      accept: ['补零', '填零', 'pads with zeros', 'zero padding'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'ImageNet评估时，图像先缩放到256，再中心剪裁到多少？',
        en: 'Classic ImageNet evaluation: resize to 256, then center-crop to what size?',
      },
      answer: { zh: '224', en: '224 (pixels a side)' },
      accept: ['224'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-random-crop',
      question: {
        zh: 'CenterCrop与RandomCrop，图像太小时谁会报错？',
        en: 'CenterCrop or RandomCrop: which one raises an error when the image is too small?',
      },
      answer: { zh: 'RandomCrop；CenterCrop会补零。', en: 'RandomCrop; CenterCrop pads with zeros.' },
      accept: ['RandomCrop', '随机剪裁'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
    {
      n: 2,
      tier: 2,
      with: 'aug-resize',
      question: {
        zh: '剪裁与缩放，哪个保留全图，哪个保持比例尺？',
        en: 'Cropping and resizing: which keeps the whole scene, which keeps the scale?',
      },
      answer: {
        zh: '缩放保留全图，剪裁保持比例尺。',
        en: 'Resizing keeps the scene, cropping keeps the scale.',
      },
    },
  ],
  translation: {
    question: {
      zh: '「中心剪裁」在torchvision里是哪个变换类？',
      en: '中心剪裁: which torchvision transform?',
    },
    answer: { zh: '`CenterCrop`（中心裁剪）', en: '`CenterCrop` (中心剪裁)' },
    accept: ['CenterCrop', 'transforms.CenterCrop'],
  },
  prerequisites: ['ext-tensor-layout'],
  source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
}
