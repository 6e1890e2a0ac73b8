import type { Term } from '#seed/term'

export const poolStochastic: Term = {
  id: 'pool-stochastic',
  status: 'seed',
  name: { zh: '随机池化', en: 'Stochastic pooling' },
  writtenInOutline: '随机池化',
  aliases: { zh: ['随机采样池化'], en: ['stochastic pooling layer', 'stochastic pool'] },
  definition: {
    zh: '训练时按激活值的比例随机取窗口内一个元素，测试时取概率加权平均。',
    en: 'In training, picks one element of the window with probability proportional to its value; in testing, the weighted mean.',
  },
  naming: {
    zh: '训练时按数值比例抽取窗口内一个元素、测试时取加权平均的池化叫什么？',
    en: 'Pooling that draws one element of the window in proportion to its value in training, and takes the weighted mean in testing: its name?',
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
  formula: {
    latex:
      'p_i=\\frac{a_i}{\\sum_k a_k},\\qquad y_{\\mathrm{train}}=a_\\ell,\\ \\ell\\sim p,\\qquad y_{\\mathrm{test}}=\\sum_i p_i a_i',
    symbols: [
      { latex: 'p_i', zh: '抽中第i个元素的概率', en: 'probability of drawing element i' },
      { latex: 'a_i', zh: '窗口内的激活值，非负', en: 'activation in the window, not negative' },
      { latex: '\\ell', zh: '抽中的元素', en: 'the element drawn' },
      { latex: 'y', zh: '输出', en: 'output' },
    ],
    reading: {
      zh: '概率等于激活值除以窗口之和；训练时按概率抽一个，测试时按概率加权平均。',
      en: 'p-i is a-i over the sum of the window; training draws one by p, testing takes the mean weighted by p.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '测试时输出$\\frac{\\sum_i a_i^2}{\\sum_i a_i}$（$a_i$为窗口内的激活值），这是哪种池化？',
        en: 'Which pooling puts out $\\frac{\\sum_i a_i^2}{\\sum_i a_i}$ at test time, $a_i$ being the activations of the window?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '随机池化抽中第i个元素的概率$p_i=\\frac{a_i}{\\boxed{?}}$，方框里是什么？',
        en: 'Stochastic pooling draws element i with probability $p_i=\\frac{a_i}{\\boxed{?}}$. What is in the box?',
      },
      answer: {
        zh: '$\\sum_k a_k$，窗口内激活值之和',
        en: '$\\sum_k a_k$, the sum of the activations in the window',
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '随机池化在测试时输出$y=\\sum_i\\boxed{?}\\,a_i$，方框里是什么？',
        en: 'At test time stochastic pooling puts out $y=\\sum_i\\boxed{?}\\,a_i$. What is in the box?',
      },
      answer: { zh: '$p_i$，训练时抽中它的概率', en: '$p_i$, its probability of being drawn in training' },
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '随机池化测试时的输出，等于训练时输出的什么统计量？',
        en: 'At test time stochastic pooling puts out which statistic of its output in training?',
      },
      answer: { zh: '期望', en: 'Its expected value' },
      accept: [
        '期望',
        '期望值',
        '数学期望',
        '均值',
        '平均值',
        'expectation',
        'the expectation',
        'expected value',
        'its expected value',
        'the expected value',
        'mean',
        'the mean',
        'average',
      ],
      source: 'Zeiler & Fergus, ICLR 2013; checked by sampling',
      proof: {
        code: [
          'a = torch.tensor([1.0, 2.0, 3.0, 4.0])',
          'drawn = a[torch.multinomial(a / a.sum(), 100000, replacement=True)]',
          '[drawn.mean().item(), (a * a / a.sum()).sum().item()]',
        ],
        value: [3, 3],
        tolerance: 0.01,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '窗口里还有正值时，激活值为0的元素被随机池化抽中的概率是多少？',
        en: 'In a window with positive values, what is the probability that stochastic pooling draws an element of activation 0?',
      },
      answer: { zh: '0，概率与激活值成正比', en: '0: it is proportional to the activation' },
      accept: ['0', '0.0', '0%', '零', 'zero', 'none'],
      source: 'Zeiler & Fergus, ICLR 2013; checked against the formula a/Σa',
      proof: {
        code: ['a = torch.tensor([0.0, 1.0, 3.0])', '(a / a.sum())[0].item()'],
        value: 0,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '随机池化按比例算概率，要求激活值满足什么条件？',
        en: 'Stochastic pooling computes its probabilities by proportion: which condition must the activations meet?',
      },
      answer: { zh: '非负，例如放在ReLU之后', en: 'Not negative, for example after ReLU' },
      accept: [
        '非负',
        '不为负',
        '不能为负',
        '没有负值',
        '大于等于0',
        '≥0',
        '>=0',
        'non-negative',
        'not negative',
        'no negative values',
        'at least 0',
      ],
      source: 'Zeiler & Fergus, ICLR 2013',
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '训练时，随机池化把梯度传给窗口里的哪个元素？',
        en: 'In training, which element of the window receives the gradient of stochastic pooling?',
      },
      answer: { zh: '前向时抽中的那一个', en: 'The one drawn in the forward pass' },
      accept: [
        '抽中的那个',
        '抽中的',
        '被抽中的',
        '被抽中的那个',
        '抽中的元素',
        '被选中的',
        '选中的那个',
        'the drawn one',
        'the one drawn',
        'the sampled one',
        'the sampled element',
        'the one picked',
        'the selected one',
      ],
      source: 'Zeiler & Fergus, ICLR 2013',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'pool-avg',
      question: {
        zh: '测试时，随机池化与平均池化各怎样给窗口里的非负值加权？',
        en: 'At test time, how do stochastic and average pooling weight the non-negative values of a window?',
      },
      answer: {
        zh: '随机池化按值的大小加权，平均池化等权，所以前者不小于后者。',
        en: 'Stochastic pooling by their size, average pooling equally, so the first is never below the second.',
      },
      source: 'Zeiler & Fergus, ICLR 2013; checked by running both',
      proof: {
        code: ['a = torch.rand(1000, 4)', '((a * a).sum(1) / a.sum(1) >= a.mean(1) - 1e-6).all().item()'],
        value: true,
      },
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: '随机池化与`FractionalMaxPool2d`，各把什么变成随机的？',
        en: 'Stochastic pooling and `FractionalMaxPool2d`: what does each make random?',
      },
      answer: {
        zh: '随机池化是窗口内的选择，`FractionalMaxPool2d`是窗口的划分。',
        en: 'Stochastic pooling the choice within a window, `FractionalMaxPool2d` where the windows lie.',
      },
      source: 'Zeiler & Fergus, ICLR 2013; torch 2.14.1 torch/nn/modules/pooling.py',
    },
    {
      n: 3,
      tier: 2,
      with: null,
      question: {
        zh: '随机池化与Dropout都只在训练时加噪声，各随机决定什么？',
        en: 'Stochastic pooling and dropout add noise in training only: what does each decide at random?',
      },
      answer: {
        zh: '随机池化决定由哪个激活代表窗口，Dropout决定哪些激活置零。',
        en: 'Stochastic pooling which activation stands for a window, dropout which activations become zero.',
      },
      source: 'Zeiler & Fergus, ICLR 2013; torch 2.14.1 torch/nn/modules/dropout.py',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '窗口内的激活值依次为{a}, {b}, {c}, {d}，随机池化抽中最后一个的概率是多少？',
        en: 'The activations of a window are {a}, {b}, {c}, {d}: with what probability does stochastic pooling draw the last one?',
      },
      parameters: { a: [0, 1, 2], b: [0, 1, 2, 3], c: [1, 2, 4], d: [2, 3, 4, 5] },
      where: '((a+b+c+d == 10) + (a+b+c+d == 8) + (a+b+c+d == 5)) * (4*d != a+b+c+d)',
      answer: 'd/(a+b+c+d)',
      answerType: 'number',
      decimals: 3,
      working: {
        zh: '{d}/({a}+{b}+{c}+{d})={d}/{=a+b+c+d}={=d/(a+b+c+d):3}',
        en: '{d}/({a} + {b} + {c} + {d}) = {d}/{=a+b+c+d} = {=d/(a+b+c+d):3}',
      },
      mistakes: [
        {
          expression: '1/4',
          zh: '当成了等概率：概率与激活值成正比',
          en: 'Took equal chances: they are proportional to the activations',
        },
        {
          expression: 'd/(a+b+c)',
          zh: '分母漏了它自己',
          en: 'Left the element itself out of the sum',
        },
        {
          expression: '1',
          zh: '当成了必然抽中，总取最大的是最大池化',
          en: 'Took it as certain, but only max pooling always takes the largest',
        },
      ],
      check: ['t = torch.tensor([a, b, c, d], dtype=torch.float64)', '(t / t.sum())[3].item()'],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '窗口内的激活值为{a}, {b}, {c}, {d}，随机池化在测试时输出多少？',
        en: 'The activations of a window are {a}, {b}, {c}, {d}: what does stochastic pooling put out at test time?',
      },
      parameters: { a: [0, 1, 2], b: [0, 1, 2, 3], c: [1, 2, 4], d: [2, 3, 4, 5] },
      where: '((a+b+c+d == 10) + (a+b+c+d == 5)) * (a != d)',
      answer: '(a*a+b*b+c*c+d*d)/(a+b+c+d)',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '平方和除以和：{=a*a+b*b+c*c+d*d}/{=a+b+c+d}={=(a*a+b*b+c*c+d*d)/(a+b+c+d):2}',
        en: 'Sum of squares over sum: {=a*a+b*b+c*c+d*d}/{=a+b+c+d} = {=(a*a+b*b+c*c+d*d)/(a+b+c+d):2}',
      },
      mistakes: [
        {
          expression: '(a+b+c+d)/4',
          zh: '等权平均了，应以抽中的概率为权重',
          en: 'Weighted equally instead of by the probabilities of being drawn',
        },
        {
          expression: 'max(max(a,b),max(c,d))',
          zh: '取了最大值，那是最大池化',
          en: 'Took the largest, which is max pooling',
        },
        {
          expression: '(a*a+b*b+c*c+d*d)/4',
          zh: '平方和应除以激活值之和，不是除以个数',
          en: 'Divided the squares by their number instead of by the sum of the activations',
        },
      ],
      check: ['t = torch.tensor([a, b, c, d], dtype=torch.float64)', '(t / t.sum() * t).sum().item()'],
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: 'CNN过拟合，想在训练时给池化层本身加入随机性，又不添超参数，用哪种池化？',
        en: 'A CNN overfits; the pooling itself should become noisy in training, with no hyper-parameter to tune: which pooling?',
      },
      answer: { zh: '随机池化', en: 'Stochastic pooling' },
      accept: ['随机池化', '随机采样池化', 'stochastic pooling', 'stochastic'],
      source: 'Zeiler & Fergus, ICLR 2013',
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '手写的随机池化在全零的窗口上得到NaN，为什么，怎么办？',
        en: 'A hand-written stochastic pooling gives NaN on a window of zeros only: why, and what is the remedy?',
      },
      answer: {
        zh: '算概率时分母为0；这种窗口直接输出0。',
        en: 'The probabilities divide by 0; let such a window put out 0.',
      },
      source: 'torch 2.14.1; run',
      proof: { code: ['a = torch.zeros(4)', '(a / a.sum()).isnan().all().item()'], value: true },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '同一张图每次预测的结果都不同，模型用了随机池化：多半忘了什么？',
        en: 'A model with stochastic pooling gives the same image a different prediction each time: what was probably forgotten?',
      },
      answer: {
        zh: '忘了在测试时停止抽样（如没调用`model.eval()`），改用概率加权平均。',
        en: 'To stop drawing at test time, for example by `model.eval()`, and use the probability-weighted mean.',
      },
      source: 'Zeiler & Fergus, ICLR 2013',
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '提出随机池化的论文（Zeiler与Fergus）发表在2013年的哪个会议上？',
        en: 'At which 2013 conference was the paper that introduced stochastic pooling (Zeiler and Fergus) published?',
      },
      answer: { zh: 'ICLR 2013', en: 'ICLR 2013' },
      accept: ['ICLR', 'ICLR 2013', 'ICLR2013', 'International Conference on Learning Representations'],
      source: 'Zeiler & Fergus, ICLR 2013, arXiv:1301.3557',
    },
  ],
  translation: {
    question: { zh: '「随机池化」的英文名是什么？', en: '随机池化: what is it in English?' },
    answer: {
      zh: 'stochastic pooling（PyTorch没有现成的类）',
      en: 'stochastic pooling (PyTorch has no class for it)',
    },
    accept: ['stochastic pooling', 'stochastic pool', 'stochastic pooling layer'],
  },
  paper: {
    authors: 'M. D. Zeiler, R. Fergus',
    title: 'Stochastic Pooling for Regularization of Deep Convolutional Neural Networks',
    year: 2013,
    venue: 'ICLR 2013',
    url: 'https://arxiv.org/abs/1301.3557',
  },
  api: [],
  example: {
    code: [
      'a = torch.tensor([1., 2., 3., 4.])',
      'p = a / a.sum()',
      '(p * a).sum().item()  # output at test time',
    ],
    output: 3,
  },
  useWhen: [
    {
      zh: '小型CNN过拟合，想要一个没有超参数的正则化手段（今已少用）。',
      en: 'A small CNN overfits and a regulariser without hyper-parameters is wanted (rare today).',
    },
  ],
  avoidWhen: [
    {
      zh: '激活可能为负：无法按比例算概率。',
      en: 'Activations may be negative: no probabilities by proportion.',
    },
    {
      zh: '需要现成的实现：PyTorch没有，Dropout与数据增强更省事。',
      en: 'A ready implementation is needed: PyTorch has none; dropout and augmentation are simpler.',
    },
  ],
  prerequisites: ['pool-max', 'pool-avg'],
  source: 'Zeiler & Fergus, ICLR 2013',
}
