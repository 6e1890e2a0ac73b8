import type { Term } from '#seed/term'

export const augPad: Term = {
  id: 'aug-pad',
  status: 'seed',
  name: { zh: '填充', en: 'Padding' },
  writtenInOutline: '填充',
  aliases: { zh: ['图像填充', '边缘填充'], en: ['Pad', 'image padding'] },
  definition: {
    zh: '在图像四周补像素：常数、边缘复制或镜像。',
    en: 'Adds pixels around the image: a constant, copies of the edge, or a mirror image.',
  },
  naming: {
    zh: '在图像四周补一圈像素、让图像变大而内容不变的变换叫什么？',
    en: 'Transform that adds a frame of pixels around the image and leaves its content as it is: what is it called?',
  },
  meaning: {
    question: {
      zh: '图像填充改变什么，不改变什么？',
      en: 'Image padding: what does it change and what not?',
    },
    answer: { zh: '图像变大，原有像素不变。', en: 'The image grows; the pixels it had stay.' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'Pad((1, 2, 3, 4))作用于10×10的图像，输出的高是多少？',
        en: 'transforms.Pad((1, 2, 3, 4)) on a 10×10 image: the output height?',
      },
      answer: { zh: '16（顺序是左、上、右、下）', en: '16 (the order is left, top, right, bottom)' },
      accept: ['16'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '1,2,3,4两侧各用reflect填充1个，得到什么？',
        en: '1,2,3,4 padded by 1 on both sides with reflect: the result?',
      },
      answer: { zh: '2,1,2,3,4,3（不重复边缘）', en: '2,1,2,3,4,3 (the edge is not repeated)' },
      accept: ['2,1,2,3,4,3', '2 1 2 3 4 3', '212343'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'conv-standard',
      question: {
        zh: 'transforms.Pad与卷积的padding参数，各在什么时候补像素？',
        en: 'transforms.Pad and the padding of a convolution: when does each add pixels?',
      },
      answer: {
        zh: '前者在进网络之前，后者在层内对特征图。',
        en: 'The first before the network, the second inside a layer.',
      },
    },
  ],
  translation: {
    question: {
      zh: '「图像填充」在torchvision里是哪个变换类？',
      en: '图像填充: which torchvision transform?',
    },
    answer: { zh: '`Pad`（四周补像素）', en: '`Pad` (adds a frame)' },
    accept: ['Pad', 'transforms.Pad'],
  },
  prerequisites: ['ext-tensor-layout'],
  source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
}
