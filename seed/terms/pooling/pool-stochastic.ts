import type { Term } from '#seed/term'

export const poolStochastic: Term = {
  id: 'pool-stochastic',
  status: 'seed',
  name: { zh: '随机池化', en: 'Stochastic pooling' },
  writtenInOutline: '随机池化',
  aliases: { zh: ['随机采样池化'], en: ['stochastic pooling layer'] },
  definition: {
    zh: '训练时按激活值的比例随机取窗口内一个元素，测试时取概率加权平均。',
    en: 'In training, picks one element of the window with probability proportional to its value; in testing, the weighted mean.',
  },
  naming: {
    zh: '训练时按数值比例抽取窗口内一个元素、测试时取加权平均的池化叫什么？',
    en: 'Pooling that draws one element of the window in proportion to its value in training: what is it called?',
  },
  meaning: {
    question: {
      zh: '随机池化在训练时怎样选窗口内的元素？',
      en: 'Stochastic pooling: how does it choose an element of the window in training?',
    },
    answer: {
      zh: '以与激活值成正比的概率抽一个。',
      en: 'It draws one with probability proportional to its activation.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '窗口[1,2,3,4]，随机池化测试时输出多少？(Σa²/Σa)',
        en: 'Window [1, 2, 3, 4]: the test-time output of stochastic pooling? (Σa²/Σa)',
      },
      answer: { zh: '3（= 30/10）', en: '3 (= 30/10)' },
      accept: ['3'],
      source: 'checked against the formula Σa²/Σa',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '激活值为0的元素，被随机池化选中的概率是多少？',
        en: 'Probability that stochastic pooling picks an element with activation 0?',
      },
      answer: { zh: '0', en: '0 (it is proportional to the value)' },
      accept: ['0', '零'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'pool-avg',
      question: {
        zh: '测试时，随机池化的输出与平均池化相比，更大还是更小？',
        en: 'At test time, how does stochastic pooling compare with the plain average?',
      },
      answer: {
        zh: '不小于平均：大的值权重更大。',
        en: 'It is at least the average: large values weigh more.',
      },
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: '随机池化与FractionalMaxPool2d，各把什么变成随机的？',
        en: 'Stochastic pooling and FractionalMaxPool2d: what does each make random?',
      },
      answer: {
        zh: '前者是窗口内的选择，后者是窗口的边界。',
        en: 'The choice within a window; the borders of the windows.',
      },
    },
  ],
  translation: {
    question: { zh: '「随机池化」的英文名？', en: '随机池化: what is it in English?' },
    answer: {
      zh: 'stochastic pooling（PyTorch没有现成的类）',
      en: 'stochastic pooling (PyTorch has no class for it)',
    },
    accept: ['stochastic pooling'],
  },
  prerequisites: ['pool-max', 'pool-avg'],
  source: 'Zeiler & Fergus, ICLR 2013',
}
