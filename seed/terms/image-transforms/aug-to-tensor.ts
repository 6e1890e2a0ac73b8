import type { Term } from '#seed/term'

export const augToTensor: Term = {
  id: 'aug-to-tensor',
  status: 'seed',
  name: { zh: '转为Tensor', en: 'Conversion to tensor' },
  writtenInOutline: 'Tensor',
  aliases: { zh: ['转为张量', '转换为张量', 'Tensor'], en: ['ToTensor', 'to tensor'] },
  definition: {
    zh: '把HWC、uint8、0到255的图像变成CHW、float32、0到1的张量。',
    en: 'Turns an HWC uint8 image of 0 to 255 into a CHW float32 array of 0 to 1.',
  },
  naming: {
    zh: '把HWC、0到255的图像变成CHW、0到1的浮点数组，这一步叫什么？',
    en: 'The step that turns an HWC image of 0 to 255 into CHW floats of 0 to 1 for PyTorch: what is it called?',
  },
  meaning: {
    question: {
      zh: 'ToTensor怎样改变轴的顺序和数值范围？',
      en: 'ToTensor: how does it change axis order and range of a uint8 image?',
    },
    answer: {
      zh: 'HWC变CHW，数值除以255落到[0, 1]。',
      en: 'HWC becomes CHW, and values are divided by 255 into [0, 1].',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'uint8像素51经过ToTensor变成多少？',
        en: 'A uint8 pixel of 51 after ToTensor: its value? (51/255)',
      },
      answer: { zh: '0.2', en: '0.2 (a float32)' },
      accept: ['0.2', '1/5'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '浮点数组交给ToTensor，会不会除以255？',
        en: 'ToTensor on a float array: what happens to the scale?',
      },
      answer: { zh: '不会，数值原样保留。', en: 'Nothing: it is not rescaled.' },
      accept: ['不会', 'nothing', 'not rescaled'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-normalize',
      question: {
        zh: 'ToTensor与Normalize，应当谁先谁后？',
        en: 'ToTensor and Normalize: which has to come first?',
      },
      answer: {
        zh: '先ToTensor，因为Normalize要浮点张量。',
        en: 'ToTensor, because Normalize wants a float tensor.',
      },
      accept: ['ToTensor'],
    },
  ],
  translation: {
    question: {
      zh: '「转为张量」在torchvision经典接口里是哪个变换类？',
      en: '转为张量: which classic torchvision transform?',
    },
    answer: { zh: '`ToTensor`（v2中已不推荐）', en: '`ToTensor` (deprecated in v2)' },
    accept: ['ToTensor', 'transforms.ToTensor'],
  },
  prerequisites: ['ext-tensor-layout'],
  source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
}
