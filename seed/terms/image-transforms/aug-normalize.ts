import type { Term } from '#seed/term'

export const augNormalize: Term = {
  id: 'aug-normalize',
  status: 'seed',
  name: { zh: '标准化', en: 'Normalize' },
  writtenInOutline: '标准化',
  aliases: {
    zh: ['z-score标准化', '零均值单位方差'],
    en: ['standardization', 'standardisation', 'z-score'],
  },
  definition: {
    zh: '按通道减去均值，再除以标准差。',
    en: 'Subtracts the mean and divides by the standard deviation, channel by channel.',
  },
  naming: {
    zh: '每个通道减去给定的均值、再除以给定的标准差，这种图像变换叫什么？',
    en: 'Image transform that subtracts a given mean and divides by a given deviation in each channel: its name?',
  },
  meaning: {
    question: {
      zh: 'torchvision的标准化对每个通道做什么？',
      en: "torchvision's Normalize: what does it do to each channel?",
    },
    answer: {
      zh: '减去均值，再除以标准差。',
      en: 'It subtracts the mean and divides by the standard deviation.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'mean=std=0.5时，Normalize把[0, 1]变到哪个区间？',
        en: 'Normalize with mean = std = 0.5: to which range does it map [0, 1]?',
      },
      answer: { zh: '[−1, 1]', en: '[−1, 1] (0.5 becomes 0)' },
      accept: ['[-1,1]', '-1到1', '-1 to 1'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'Normalize用的均值和标准差从哪里来？',
        en: 'Normalize: where do its mean and standard deviation come from?',
      },
      answer: {
        zh: '由使用者给定，不从当前图像计算。',
        en: 'You give them; they are not computed from the image.',
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-to-tensor',
      question: {
        zh: 'ToTensor与Normalize，哪个除以255？',
        en: 'ToTensor or Normalize: which one divides by 255?',
      },
      answer: {
        zh: 'ToTensor；Normalize减均值、除标准差。',
        en: 'ToTensor; Normalize subtracts a mean and divides by a deviation.',
      },
      accept: ['ToTensor'],
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: 'BatchNorm与Normalize，各用什么统计量？',
        en: 'BatchNorm and Normalize: which statistics does each use?',
      },
      answer: {
        zh: 'BatchNorm用当前批的，Normalize用固定常数。',
        en: 'BatchNorm those of the current batch, Normalize fixed constants.',
      },
    },
  ],
  translation: {
    question: { zh: '「标准化」在torchvision里是哪个变换类？', en: '标准化: which torchvision transform?' },
    answer: { zh: '`Normalize`（z-score标准化）', en: '`Normalize` (z-score)' },
    accept: ['Normalize', 'transforms.Normalize'],
  },
  prerequisites: ['aug-to-tensor'],
  source:
    'LeCun et al., Neural Networks: Tricks of the Trade 1998; torchvision 0.29.1 torchvision/transforms/transforms.py',
}
