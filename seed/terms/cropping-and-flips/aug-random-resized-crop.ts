import type { Term } from '#seed/term'

export const augRandomResizedCrop: Term = {
  id: 'aug-random-resized-crop',
  status: 'seed',
  name: { zh: '随机长宽比剪裁', en: 'Random resized crop' },
  writtenInOutline: '随机长宽比剪裁',
  aliases: {
    zh: ['随机长宽比裁剪', '随机尺寸裁剪', '随机缩放裁剪'],
    en: ['RandomResizedCrop', 'Inception-style crop'],
  },
  definition: {
    zh: '随机抽取面积比例和长宽比裁出一块，再缩放到指定尺寸。',
    en: 'Cuts a patch of random area and aspect ratio and resizes it to the requested size.',
  },
  naming: {
    zh: '先按随机面积和宽高比例裁下一块，再缩放到固定尺寸，这种增强叫什么？',
    en: 'Augmentation that cuts a patch of arbitrary area and shape and scales it to a fixed output: what is it called?',
  },
  meaning: {
    question: {
      zh: '随机长宽比剪裁由哪两步组成？',
      en: 'Random resized crop: which two steps does it consist of?',
    },
    answer: {
      zh: '按随机面积和长宽比裁一块，再缩放到指定尺寸。',
      en: 'Cut a patch of random area and aspect ratio, then resize it.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'RandomResizedCrop的scale默认范围是多少？',
        en: 'torchvision 0.29.1 RandomResizedCrop: the default range of scale?',
      },
      answer: {
        zh: '(0.08, 1.0)，指面积比例（torchvision 0.29.1）',
        en: '(0.08, 1.0), a share of area (torchvision 0.29.1)',
      },
      accept: ['(0.08, 1.0)', '0.08-1', '0.08到1', '0.08 to 1'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'RandomResizedCrop的scale是边长的比例还是什么的比例？',
        en: 'RandomResizedCrop: the parameter scale is a share of what?',
      },
      answer: { zh: '面积的比例。', en: 'Of the area.' },
      accept: ['面积', 'area'],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '试了几次都裁不出合适的一块之后，RandomResizedCrop怎么办？',
        en: 'RandomResizedCrop after ten failed attempts to fit a patch: what does it do?',
      },
      answer: { zh: '退回到中心剪裁。', en: 'It falls back to a centre crop.' },
      accept: ['中心剪裁', '中心裁剪', 'center crop', 'centre crop'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-random-crop',
      question: {
        zh: '同样裁一块，RandomResizedCrop比RandomCrop多随机了什么？',
        en: 'RandomResizedCrop against RandomCrop: what else is random?',
      },
      answer: { zh: '面积和长宽比。', en: 'The area and the aspect ratio.' },
    },
    {
      n: 2,
      tier: 2,
      with: 'aug-resize',
      question: {
        zh: 'RandomResizedCrop与Resize，哪个总能看到全图？',
        en: 'RandomResizedCrop or Resize: which always shows the whole image?',
      },
      answer: { zh: 'Resize', en: 'Resize (the other shows a patch)' },
      accept: ['Resize'],
    },
  ],
  translation: {
    question: {
      zh: '「随机长宽比剪裁」在torchvision里是哪个变换类？',
      en: '随机长宽比剪裁: which torchvision transform?',
    },
    answer: { zh: '`RandomResizedCrop`（面积也随机）', en: '`RandomResizedCrop` (the area is random too)' },
    accept: ['RandomResizedCrop', 'transforms.RandomResizedCrop'],
  },
  prerequisites: ['aug-random-crop', 'aug-resize'],
  source: 'Szegedy et al., CVPR 2015; torchvision 0.29.1 torchvision/transforms/transforms.py',
}
