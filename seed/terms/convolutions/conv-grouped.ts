import type { Term } from '#seed/term'

export const convGrouped: Term = {
  id: 'conv-grouped',
  status: 'seed',
  name: { zh: '分组卷积', en: 'Grouped convolution' },
  writtenInOutline: '分组卷积',
  aliases: { zh: ['组卷积'], en: ['group convolution'] },
  definition: {
    zh: '把通道分成g组，各组独立卷积再拼接，权重降为1/g。',
    en: 'Splits the channels into g groups that are convolved apart and concatenated; weights drop by a factor g.',
  },
  naming: {
    zh: '把通道分成几份、各份独立卷积再拼接以减少权重的层叫什么？',
    en: 'Layer that splits the channels into parts, convolves each apart and concatenates the results: what is it called?',
  },
  meaning: {
    question: {
      zh: '分组卷积的每个输出通道能看到哪些输入通道？',
      en: 'Grouped convolution: which input channels does an output channel see?',
    },
    answer: { zh: '只有自己那一组的。', en: 'Only those of its own group.' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'Conv2d(64, 128, 3, groups=4, bias=False)有多少个权重？',
        en: 'Conv2d(64, 128, 3, groups=4, bias=False): how many weights? (64/4·128·9)',
      },
      answer: { zh: '18432', en: '18,432' },
      accept: ['18432', '18,432'],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'groups等于输入通道数时，叫什么卷积？',
        en: 'groups equal to the number of input channels: what is this convolution called?',
      },
      answer: { zh: '逐深度卷积（depthwise）', en: 'depthwise convolution' },
      accept: ['逐深度卷积', '深度卷积', 'depthwise', 'depthwise convolution'],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '输入输出通道数与groups必须满足什么关系？',
        en: 'What must hold between both channel counts and groups?',
      },
      answer: { zh: '都能被groups整除。', en: 'Both must be divisible by groups.' },
      accept: ['整除', 'divisible'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'conv-separable',
      question: {
        zh: '深度可分离卷积比g=C_in的分组卷积多了哪一步？',
        en: 'Depthwise separable convolution: what does it add to a grouped one with g = C_in?',
      },
      answer: { zh: '混合通道的1×1卷积。', en: 'A 1×1 convolution that mixes the channels.' },
      accept: ['1×1卷积', '1x1卷积', '逐点卷积', '1x1 convolution', 'pointwise convolution'],
    },
  ],
  translation: {
    question: {
      zh: '「分组卷积」由nn.Conv2d的哪个参数控制？',
      en: '分组卷积: which argument of nn.Conv2d controls it?',
    },
    answer: { zh: '`groups`（组数）', en: '`groups` (the number of groups)' },
    accept: ['groups'],
  },
  prerequisites: ['conv-standard'],
  source: 'torch 2.14.1 torch/nn/modules/conv.py',
}
