import type { Term } from '#seed/term'

export const augResize: Term = {
  id: 'aug-resize',
  status: 'seed',
  name: { zh: 'Resize', en: 'Resize' },
  writtenInOutline: 'Resize',
  aliases: { zh: ['缩放', '调整尺寸'], en: ['rescale', 'image resizing'] },
  definition: {
    zh: '用插值把图像变到指定尺寸；只给一个整数时，短边变成该值。',
    en: 'Interpolates the image to a requested size; a single integer becomes the shorter side.',
  },
  naming: {
    zh: '保留整幅画面、用插值把图像变到指定大小的变换叫什么？',
    en: 'Transform that keeps the whole picture and interpolates it to a given size: what is it called?',
  },
  meaning: {
    question: {
      zh: 'Resize(256)把图像的哪条边变成256？',
      en: 'Resize(256): which side of the image becomes 256?',
    },
    answer: { zh: '短边，长边按比例变化。', en: 'The shorter one; the longer follows in proportion.' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'Resize((256, 256))会不会保持长宽比，结果是什么形状？',
        en: 'Resize((256, 256)) on a 4:3 photo: what happens to the aspect ratio?',
      },
      answer: { zh: '不保持，被拉成正方形。', en: 'It is lost: the photo is stretched to a square.' },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'torchvision的Resize默认用哪种插值？',
        en: 'torchvision 0.29.1 Resize: the default interpolation?',
      },
      answer: { zh: '双线性BILINEAR（torchvision 0.29.1）', en: 'BILINEAR (torchvision 0.29.1)' },
      accept: ['BILINEAR', '双线性', 'bilinear'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-pad',
      question: {
        zh: 'Resize与填充，哪个改变像素间的比例尺？',
        en: 'Resize or padding: which one changes the scale of the picture?',
      },
      answer: { zh: 'Resize；填充只在四周加像素。', en: 'Resize; padding only adds pixels around it.' },
      accept: ['Resize'],
    },
  ],
  translation: {
    question: {
      zh: '「缩放」在torchvision里是哪个变换类？',
      en: '缩放 (interpolate to a size): which torchvision transform?',
    },
    answer: { zh: '`Resize`（调整尺寸）', en: '`Resize` (缩放)' },
    accept: ['Resize', 'transforms.Resize'],
  },
  prerequisites: ['up-bilinear'],
  source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
}
