import type { Term } from '#seed/term'

export const augRandomCrop: Term = {
  id: 'aug-random-crop',
  status: 'seed',
  name: { zh: '随机剪裁', en: 'Random crop' },
  writtenInOutline: '随机剪裁',
  aliases: { zh: ['随机裁剪'], en: ['RandomCrop'] },
  definition: {
    zh: '在图像内均匀随机选一个位置，截取固定大小的窗口。',
    en: 'Cuts a fixed-size window at a uniformly random position inside the image.',
  },
  naming: {
    zh: '窗口大小固定、只有位置每次重新抽取的图像增强叫什么？',
    en: 'Augmentation that keeps the window size and scale and draws only the position anew each time: what is it called?',
  },
  meaning: {
    question: {
      zh: '随机剪裁里，什么是随机的，什么是固定的？',
      en: 'Random crop: what is random and what is fixed?',
    },
    answer: {
      zh: '位置随机，窗口大小和比例尺固定。',
      en: 'The position is random; window size and scale are fixed.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'RandomCrop(32, padding=4)作用于32×32的图像，有几种不同的位置？',
        en: 'RandomCrop(32, padding=4) on a 32×32 image: how many different positions?',
      },
      answer: { zh: '81（9×9）', en: '81 (9 × 9)' },
      accept: ['81'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '图像比窗口小时，torchvision的RandomCrop默认会怎样？',
        en: 'torchvision 0.29.1 RandomCrop on an image smaller than the window, default settings: what happens?',
      },
      answer: {
        zh: '抛出ValueError（torchvision 0.29.1）。',
        en: 'It raises ValueError (torchvision 0.29.1).',
      },
      accept: ['ValueError', '报错', '抛出异常', 'raises', 'error'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-random-resized-crop',
      question: {
        zh: 'RandomCrop与RandomResizedCrop，哪个会改变物体的表观大小？',
        en: 'RandomCrop or RandomResizedCrop: which changes the apparent size of objects?',
      },
      answer: {
        zh: 'RandomResizedCrop；RandomCrop只改位置。',
        en: 'RandomResizedCrop; RandomCrop changes the position only.',
      },
      accept: ['RandomResizedCrop'],
    },
    {
      n: 2,
      tier: 2,
      with: 'aug-pad',
      question: {
        zh: 'RandomCrop的padding参数与Pad，哪个让输出变大？',
        en: 'RandomCrop with padding, or Pad: which one enlarges the output?',
      },
      answer: {
        zh: 'Pad；RandomCrop的输出仍是指定大小。',
        en: 'Pad; the output of RandomCrop keeps its requested size.',
      },
      accept: ['Pad'],
    },
  ],
  translation: {
    question: {
      zh: '「随机剪裁」在torchvision里是哪个变换类？',
      en: '随机剪裁: which torchvision transform?',
    },
    answer: { zh: '`RandomCrop`（随机裁剪）', en: '`RandomCrop` (随机剪裁)' },
    accept: ['RandomCrop', 'transforms.RandomCrop'],
  },
  prerequisites: ['aug-center-crop', 'aug-pad'],
  source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
}
