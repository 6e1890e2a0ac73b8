import type { Term } from '#seed/term'

export const augRotation: Term = {
  id: 'aug-rotation',
  status: 'seed',
  name: { zh: '随机旋转', en: 'Random rotation' },
  writtenInOutline: '随机旋转',
  aliases: { zh: ['随机角度旋转'], en: ['RandomRotation'] },
  definition: {
    zh: '在给定范围内均匀抽一个角度，让图像绕中心转动。',
    en: 'Turns the image about its centre by an angle drawn uniformly from a range.',
  },
  naming: {
    zh: '在给定范围内均匀抽一个角度、让图像绕中心转动的增强叫什么？',
    en: 'Augmentation that turns the image about its centre by an angle drawn uniformly from a range: what is it called?',
  },
  meaning: {
    question: {
      zh: '随机旋转的角度从哪里来，绕哪里转？',
      en: 'Random rotation: where does the angle come from, and what is the pivot?',
    },
    answer: {
      zh: '角度从给定范围均匀抽取，绕图像中心转。',
      en: 'Drawn uniformly from a range; the pivot is the image centre.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'RandomRotation(30)的角度范围是什么？',
        en: 'RandomRotation(30): which range of angles?',
      },
      answer: { zh: '−30°到30°', en: '−30° to 30°' },
      accept: ['-30到30', '(-30, 30)', '-30 to 30', '±30'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'RandomRotation默认用哪种插值？',
        en: 'torchvision 0.29.1 RandomRotation: the default interpolation?',
      },
      answer: { zh: '最近邻NEAREST（torchvision 0.29.1）', en: 'NEAREST (torchvision 0.29.1)' },
      accept: ['NEAREST', '最近邻', 'nearest'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-affine',
      question: {
        zh: '正角度时，TF.rotate与TF.affine各朝哪个方向转？',
        en: 'Positive angle: in which direction does TF.rotate turn, and TF.affine?',
      },
      answer: { zh: 'rotate逆时针，affine顺时针。', en: 'rotate counter-clockwise, affine clockwise.' },
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
    },
  ],
  translation: {
    question: {
      zh: '「随机旋转」在torchvision里是哪个变换类？',
      en: '随机旋转: which torchvision transform?',
    },
    answer: { zh: '`RandomRotation`（绕中心旋转）', en: '`RandomRotation` (about the centre)' },
    accept: ['RandomRotation', 'transforms.RandomRotation'],
  },
  prerequisites: ['aug-hflip'],
  source: 'Simard, Steinkraus & Platt, ICDAR 2003; torchvision 0.29.1 torchvision/transforms/transforms.py',
}
