import type { Term } from '#seed/term'

export const lossWing: Term = {
  id: 'loss-wing',
  status: 'seed',
  name: { zh: 'wing loss', en: 'Wing loss' },
  writtenInOutline: 'wing loss',
  aliases: { zh: ['翼损失', 'Wing损失', 'Wing损失函数'], en: ['WingLoss'] },
  definition: {
    zh: '人脸关键点回归的损失：误差小于w时取对数w·ln(1+|x|/ε)，不小于w时取线性。',
    en: 'Loss for facial landmark regression: w·ln(1 + |x|/ε) for errors below w, linear from w on.',
  },
  naming: {
    zh: '人脸关键点坐标回归的损失：小误差取对数以放大其梯度，大误差取线性，它叫什么？',
    en: 'Facial landmark coordinate loss: logarithmic for small errors to raise their gradient, linear for large ones. Its name?',
  },
  meaning: {
    question: {
      zh: 'wing loss在小误差区与大误差区各取什么形状？',
      en: 'Wing loss: which shape does it take for small and for large errors?',
    },
    answer: {
      zh: '小误差区为对数，越近0越陡；大误差区为线性，斜率为1。',
      en: 'Logarithmic for small errors, steeper toward 0, and linear with slope 1 for large ones.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'w=10、ε=2时，误差趋于0处wing loss的斜率大小是多少？',
        en: 'Wing loss with w = 10 and ε = 2: size of its slope as the error goes to 0?',
      },
      answer: { zh: '5（即w/ε）', en: '5 (that is w/ε)' },
      accept: ['5', '五', 'five', '10/2'],
      source: "checked against the formula |wing'(x)| = w/(ε + |x|) for |x| < w",
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '误差大小超过w后，wing loss与哪种常见损失的梯度相同？',
        en: 'For errors beyond w, the gradient of wing loss equals that of which common loss?',
      },
      answer: { zh: 'L1损失（斜率大小为1）', en: 'L1 loss (slope of size 1)' },
      accept: [
        'L1',
        'L1损失',
        'L1 loss',
        'MAE',
        'mean absolute error',
        '绝对误差',
        '平均绝对误差',
        '绝对值损失',
        'absolute error',
      ],
      source: "checked against the formula |wing'(x)| = 1 for |x| > w",
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'wing loss的线性段写作|x|−C，为什么要减常数C？',
        en: 'The linear part of wing loss is |x| − C: why is the constant C subtracted?',
      },
      answer: {
        zh: '使对数段与线性段在|x|=w处相接。',
        en: 'It makes the logarithmic and the linear part meet at |x| = w.',
      },
      source: 'checked against the formula C = w − w·ln(1 + w/ε)',
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: 'w不变而ε过小时，wing loss在误差接近0处会出什么问题？',
        en: 'With w fixed and ε too small, what goes wrong with wing loss near zero error?',
      },
      answer: {
        zh: '斜率趋于w/ε，ε过小时梯度会爆炸。',
        en: 'Its slope tends to w/ε, so the gradient blows up.',
      },
      source: "checked against the formula |wing'(x)| = w/(ε + |x|) for |x| < w",
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: null,
      question: {
        zh: '误差趋于0时，smooth L1与wing loss的梯度大小各趋于多少？',
        en: 'As the error goes to 0, what does the gradient size tend to in smooth L1 and in wing loss?',
      },
      answer: { zh: 'smooth L1趋于0，wing loss趋于w/ε。', en: 'To 0 in smooth L1, to w/ε in wing loss.' },
      source: 'Feng et al., CVPR 2018; checked against the formulas',
    },
    {
      n: 2,
      tier: 2,
      with: 'loss-mse',
      question: {
        zh: '与L1相比，MSE loss与wing loss各偏重哪一类误差？',
        en: 'Compared with L1, which errors does MSE loss emphasise, and which does wing loss?',
      },
      answer: {
        zh: 'MSE loss偏重大误差，wing loss偏重小误差。',
        en: 'MSE loss emphasises large errors, wing loss small ones.',
      },
    },
  ],
  translation: {
    question: {
      zh: '人脸关键点回归用的「翼损失」，英文名？',
      en: '翼损失 (for facial landmark regression): what is it in English?',
    },
    answer: { zh: 'wing loss（翼损失）', en: 'wing loss (Feng et al.)' },
    accept: ['wing loss', 'wing', 'WingLoss'],
  },
  prerequisites: ['loss-mse'],
  source: 'Feng et al., CVPR 2018',
}
