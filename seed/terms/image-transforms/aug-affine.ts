import type { Term } from '#seed/term'

export const augAffine: Term = {
  id: 'aug-affine',
  status: 'seed',
  name: { zh: '仿射变换', en: 'Affine transform' },
  writtenInOutline: '仿射变换',
  aliases: { zh: ['随机仿射变换'], en: ['RandomAffine', 'affine transformation'] },
  definition: {
    zh: '线性变换加平移：旋转、缩放、剪切、平移的任意组合，平行线仍平行。',
    en: 'A linear map plus a shift: any mix of rotation, scaling, shear and translation; parallel lines stay parallel.',
  },
  naming: {
    zh: '旋转、缩放、剪切、平移的任意组合，平行线仍平行，这种几何变换叫什么？',
    en: 'Any mix of rotation, scaling, shear and shift, under which parallel lines stay parallel: what is this map called?',
  },
  meaning: {
    question: { zh: '仿射变换由哪两部分组成？', en: 'Affine transform: which two parts make it up?' },
    answer: { zh: '一个线性变换加一个平移。', en: 'A linear map and a translation.' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '二维仿射变换有几个自由参数？',
        en: 'A 2-D affine transform: how many free numbers?',
      },
      answer: { zh: '6', en: '6 (four of the matrix, two of the shift)' },
      accept: ['6', '六'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'RandomAffine的translate=(0.1, 0.1)里，0.1指什么？',
        en: 'RandomAffine with translate=(0.1, 0.1): what does 0.1 stand for?',
      },
      answer: { zh: '最多平移宽、高的10%。', en: 'A shift of up to 10 % of width and height.' },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-rotation',
      question: {
        zh: '旋转比一般的仿射变换少了哪些成分？',
        en: 'Rotation is an affine transform without which components?',
      },
      answer: { zh: '缩放、剪切和平移。', en: 'Scaling, shear and translation.' },
    },
  ],
  translation: {
    question: {
      zh: '「随机仿射变换」在torchvision里是哪个变换类？',
      en: '随机仿射变换: which torchvision transform?',
    },
    answer: { zh: '`RandomAffine`（仿射变换）', en: '`RandomAffine` (affine)' },
    accept: ['RandomAffine', 'transforms.RandomAffine'],
  },
  prerequisites: ['aug-rotation'],
  source: 'Simard, Steinkraus & Platt, ICDAR 2003; torchvision 0.29.1 torchvision/transforms/transforms.py',
}
