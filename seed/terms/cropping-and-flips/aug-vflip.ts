import type { Term } from '#seed/term'

export const augVflip: Term = {
  id: 'aug-vflip',
  status: 'seed',
  name: { zh: '概率垂直翻转', en: 'Random vertical flip' },
  writtenInOutline: '概率垂直旋转',
  aliases: {
    zh: ['随机垂直翻转', '依概率p垂直翻转', '上下翻转', '概率垂直旋转'],
    en: ['RandomVerticalFlip', 'up-down flip', 'vertical flip'],
  },
  definition: { zh: '以概率p把图像上下镜像。', en: 'Mirrors the image top to bottom with probability p.' },
  naming: {
    zh: '以概率p让图像像倒映在水面上一样、左右不变的增强叫什么？',
    en: 'Augmentation that, with probability p, shows an image as if reflected in water, left staying left: its name?',
  },
  meaning: {
    question: {
      zh: '概率垂直翻转对像素的行和列各做什么？',
      en: 'Random vertical flip: what does it do to rows and to columns?',
    },
    answer: {
      zh: '以概率p把行的顺序倒过来，列不动。',
      en: 'With probability p it reverses the rows; columns stay.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '先水平翻转再垂直翻转，等于把图像转多少度？',
        en: 'A horizontal flip followed by a vertical flip equals a rotation by how many degrees?',
      },
      answer: { zh: '180°', en: '180° (a half turn)' },
      accept: ['180', '180°', '180度'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '为什么街景照片一般不用垂直翻转？',
        en: 'Why is a vertical flip unusual for street photos?',
      },
      answer: {
        zh: '真实照片里车和房子不会头朝下。',
        en: 'Cars and houses do not stand upside down in real photos.',
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-rotation',
      question: {
        zh: '垂直翻转与旋转180°，哪个左右也互换？',
        en: 'Vertical flip or rotation by 180°: which one also swaps left and right?',
      },
      answer: {
        zh: '旋转180°；垂直翻转只换上下。',
        en: 'The rotation; a vertical flip swaps top and bottom only.',
      },
      accept: ['旋转180°', '旋转', 'rotation', 'the rotation'],
    },
  ],
  translation: {
    question: {
      zh: '「随机垂直翻转」在torchvision里是哪个变换类？',
      en: '随机垂直翻转: which torchvision transform?',
    },
    answer: { zh: '`RandomVerticalFlip`（上下镜像）', en: '`RandomVerticalFlip` (top-bottom mirror)' },
    accept: ['RandomVerticalFlip', 'transforms.RandomVerticalFlip'],
  },
  prerequisites: ['aug-hflip'],
  source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
}
