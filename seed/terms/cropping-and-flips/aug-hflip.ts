import type { Term } from '#seed/term'

export const augHflip: Term = {
  id: 'aug-hflip',
  status: 'seed',
  name: { zh: '概率水平翻转', en: 'Random horizontal flip' },
  writtenInOutline: '概率水平翻转',
  aliases: {
    zh: ['随机水平翻转', '依概率p水平翻转', '左右翻转', '水平镜像'],
    en: ['RandomHorizontalFlip', 'left-right flip', 'horizontal flip'],
  },
  definition: { zh: '以概率p把图像左右镜像。', en: 'Mirrors the image left to right with probability p.' },
  naming: {
    zh: '以概率p把图像变成左右互换的镜像、上下不动的增强叫什么？',
    en: 'Augmentation that, with probability p, turns an image into mirror writing with the sky still on top: its name?',
  },
  meaning: {
    question: {
      zh: '概率水平翻转对像素的行和列各做什么？',
      en: 'Random horizontal flip: what does it do to rows and to columns?',
    },
    answer: {
      zh: '以概率p把列的顺序倒过来，行不动。',
      en: 'With probability p it reverses the columns; rows stay.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'RandomHorizontalFlip的默认概率是多少？',
        en: 'torchvision 0.29.1 RandomHorizontalFlip: the default probability?',
      },
      answer: { zh: '0.5（torchvision 0.29.1）', en: '0.5 (torchvision 0.29.1)' },
      accept: ['0.5', '1/2', '50%'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '宽100像素的图像里，第10列的关键点水平翻转后在第几列（从0数）？',
        en: 'A keypoint in column 10 of a 100-pixel-wide image: its column after a horizontal flip (counting from 0)?',
      },
      answer: { zh: '89（= 100−1−10）', en: '89 (= 100 − 1 − 10)' },
      accept: ['89'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '为什么识别文字时不宜用水平翻转？',
        en: 'Why is a horizontal flip a bad idea when the images show text?',
      },
      answer: {
        zh: '镜像会改变标签：字变成了反字。',
        en: 'The mirror image no longer means the same: letters are reversed.',
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-vflip',
      question: {
        zh: '水平翻转与垂直翻转，哪个把列反过来？',
        en: 'Horizontal or vertical flip: which one reverses the columns?',
      },
      answer: {
        zh: '水平翻转；垂直翻转反的是行。',
        en: 'The horizontal one; the vertical one reverses rows.',
      },
      accept: ['水平翻转', 'horizontal', 'horizontal flip'],
    },
  ],
  translation: {
    question: {
      zh: '「随机水平翻转」在torchvision里是哪个变换类？',
      en: '随机水平翻转: which torchvision transform?',
    },
    answer: { zh: '`RandomHorizontalFlip`（左右镜像）', en: '`RandomHorizontalFlip` (left-right mirror)' },
    accept: ['RandomHorizontalFlip', 'transforms.RandomHorizontalFlip'],
  },
  prerequisites: ['ext-tensor-layout'],
  source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
}
