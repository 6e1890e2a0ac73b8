import type { Term } from '#core/deck/term'

export const activationTerms = [
  {
    id: 'act-sigmoid',
    status: 'seed',
    name: { zh: 'sigmoid', en: 'Sigmoid' },
    writtenInOutline: 'sigmoid',
    aliases: { zh: ['S型函数', '逻辑函数'], en: ['logistic function', 'nn.Sigmoid'] },
    definition: {
      zh: '把任意实数压到(0, 1)：1/(1+e⁻ˣ)。',
      en: 'Squashes any real number into (0, 1): 1/(1 + e⁻ˣ).',
    },
    naming: {
      zh: '把任意实数压到(0, 1)、在0处取0.5的S形激活函数叫什么？',
      en: 'S-shaped activation that maps any real number into (0, 1) and 0 to one half: what is it called?',
    },
    meaning: {
      question: { zh: 'sigmoid把实数变成什么？', en: 'Sigmoid: what does it turn a real number into?' },
      answer: { zh: '(0, 1)之间的数，1/(1+e⁻ˣ)。', en: 'A number in (0, 1), namely 1/(1 + e⁻ˣ).' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: { zh: 'sigmoid的最大斜率是多少？', en: 'Largest slope of the sigmoid?' },
        answer: { zh: '0.25（在x=0处）', en: '0.25 (at x = 0)' },
        accept: ['0.25', '1/4', '.25'],
        source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      },
      {
        n: 2,
        tier: 1,
        question: { zh: 'sigmoid(0)等于多少？', en: 'sigmoid(0) = ?' },
        answer: { zh: '0.5', en: '0.5 (the middle of its range)' },
        accept: ['0.5', '1/2', '.5'],
        source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '为什么深层网络里堆叠sigmoid会让梯度消失？',
          en: 'Why do gradients vanish through many sigmoid layers?',
        },
        answer: {
          zh: '每过一层，梯度至多乘0.25。',
          en: 'Each layer multiplies the gradient by at most 0.25.',
        },
      },
      {
        n: 4,
        tier: 2,
        question: { zh: 'sigmoid的反函数叫什么？', en: 'What is the inverse of the sigmoid called?' },
        answer: { zh: 'logit，即ln(p/(1−p))', en: 'logit, ln(p/(1 − p))' },
        accept: ['logit', '对数几率'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'act-tanh',
        question: {
          zh: 'sigmoid与tanh，哪个以0为中心？',
          en: 'Sigmoid or tanh: which one is centred on zero?',
        },
        answer: {
          zh: 'tanh，值域(−1, 1)；sigmoid恒为正。',
          en: 'tanh, with range (−1, 1); the sigmoid is always positive.',
        },
        accept: ['tanh'],
      },
      {
        n: 2,
        tier: 2,
        with: null,
        question: {
          zh: 'sigmoid与softmax，哪个的各个输出互相竞争？',
          en: 'Sigmoid or softmax: whose outputs compete with each other?',
        },
        answer: { zh: 'softmax，它们的和为1。', en: 'softmax: its outputs sum to 1.' },
        accept: ['softmax'],
      },
    ],
    translation: {
      question: {
        zh: '「S型函数」在PyTorch里是哪个激活类？',
        en: 'S型函数: which PyTorch activation class?',
      },
      answer: { zh: '`nn.Sigmoid`（逻辑函数）', en: '`nn.Sigmoid` (logistic function)' },
      accept: ['nn.Sigmoid', 'torch.nn.Sigmoid', 'Sigmoid'],
    },
    prerequisites: ['ext-exp-log'],
    source: 'Rumelhart, Hinton & Williams, Nature 1986; torch 2.14.1 torch/nn/modules/activation.py',
  },
  {
    id: 'act-tanh',
    status: 'seed',
    name: { zh: 'tanh', en: 'Hyperbolic tangent' },
    writtenInOutline: 'tanh',
    aliases: { zh: ['双曲正切'], en: ['tanh activation', 'nn.Tanh'] },
    definition: {
      zh: '把实数压到(−1, 1)的零中心S形函数。',
      en: 'A zero-centred S-shaped function with range (−1, 1).',
    },
    naming: {
      zh: '值域为(−1, 1)、以0为中心的光滑S形激活函数叫什么？',
      en: 'Smooth S-shaped activation centred on zero with range (−1, 1): what is it called?',
    },
    meaning: {
      question: { zh: 'tanh的值域和中心是什么？', en: 'tanh: what are its range and its centre?' },
      answer: { zh: '值域(−1, 1)，以0为中心。', en: 'Range (−1, 1), centred on 0.' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: { zh: 'tanh在0处的斜率是多少？', en: 'Slope of tanh at x = 0?' },
        answer: { zh: '1', en: '1 (its largest slope)' },
        accept: ['1'],
        source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      },
      {
        n: 2,
        tier: 1,
        question: { zh: '用sigmoid函数σ表示，tanh(x)等于什么？', en: 'tanh(x) written with the sigmoid σ?' },
        answer: { zh: '2σ(2x) − 1', en: '2σ(2x) − 1 (rescaled and shifted)' },
        accept: ['2σ(2x)-1', '2σ(2x)−1', '2*sigmoid(2x)-1'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'act-sigmoid',
        question: {
          zh: '0处的斜率，tanh是sigmoid的几倍？',
          en: 'Slope at 0: tanh against sigmoid, how many times larger?',
        },
        answer: { zh: '4倍（1对0.25）', en: '4 times (1 against 0.25)' },
        accept: ['4', '4倍', '四倍'],
      },
    ],
    translation: {
      question: {
        zh: '「双曲正切」在PyTorch里是哪个激活类？',
        en: '双曲正切: which PyTorch activation class?',
      },
      answer: { zh: '`nn.Tanh`（双曲正切）', en: '`nn.Tanh` (hyperbolic tangent)' },
      accept: ['nn.Tanh', 'torch.nn.Tanh', 'Tanh'],
    },
    prerequisites: ['act-sigmoid'],
    source:
      'LeCun et al., Neural Networks: Tricks of the Trade 1998; torch 2.14.1 torch/nn/modules/activation.py',
  },
  {
    id: 'act-relu',
    status: 'seed',
    name: { zh: 'ReLU', en: 'Rectified linear unit' },
    writtenInOutline: 'ReLU',
    aliases: { zh: ['修正线性单元', '线性整流'], en: ['nn.ReLU', 'ramp function'] },
    definition: {
      zh: '正数原样通过，负数变成0：max(0, x)。',
      en: 'Lets positive numbers pass and turns negative ones into 0: max(0, x).',
    },
    naming: {
      zh: '正数原样通过、负数一律变成0的激活函数叫什么？',
      en: 'Activation that lets positive numbers through unchanged and sets negative ones to exactly 0: what is it called?',
    },
    meaning: {
      question: {
        zh: 'ReLU对正数和负数各做什么？',
        en: 'ReLU: what does it do to positive and to negative numbers?',
      },
      answer: {
        zh: '正数原样通过，负数变成0。',
        en: 'Positive ones pass unchanged, negative ones become 0.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'PyTorch里，ReLU在x=0处的梯度取多少？',
          en: 'torch 2.14.1: the gradient of ReLU at exactly 0?',
        },
        answer: { zh: '0（torch 2.14.1）', en: '0 (torch 2.14.1)' },
        accept: ['0', '零'],
        source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '一个单元对所有输入都为负、再也学不动，这种现象叫什么？',
          en: 'A unit is negative for all inputs and never recovers: what is this called?',
        },
        answer: { zh: '神经元死亡（dying ReLU）', en: 'dying ReLU' },
        accept: ['神经元死亡', '死亡ReLU', 'dying ReLU', 'dead ReLU'],
      },
      {
        n: 3,
        tier: 2,
        question: { zh: 'ReLU在正半轴的斜率是多少？', en: 'Slope of ReLU for positive x?' },
        answer: { zh: '1，不饱和', en: '1 (no saturation)' },
        accept: ['1'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'act-leaky-relu',
        question: {
          zh: 'x<0时，ReLU与Leaky ReLU的斜率各是多少（默认）？',
          en: 'For x < 0: the slopes of ReLU and Leaky ReLU, by default?',
        },
        answer: { zh: 'ReLU为0，Leaky ReLU为0.01。', en: '0 for ReLU, 0.01 for Leaky ReLU.' },
      },
      {
        n: 2,
        tier: 2,
        with: 'loss-hinge',
        question: {
          zh: 'hinge loss怎样用ReLU写出来（间隔为m）？',
          en: 'Hinge loss written with ReLU, for margin m?',
        },
        answer: { zh: 'ReLU(1 − m)', en: 'ReLU(1 − m), the same bent line' },
        accept: ['ReLU(1-m)', 'ReLU(1−m)'],
      },
    ],
    translation: {
      question: {
        zh: '「修正线性单元」在PyTorch里是哪个激活类？',
        en: '修正线性单元: which PyTorch activation class?',
      },
      answer: { zh: '`nn.ReLU`（线性整流）', en: '`nn.ReLU` (rectified linear unit)' },
      accept: ['nn.ReLU', 'torch.nn.ReLU', 'ReLU'],
    },
    prerequisites: [],
    source: 'Nair & Hinton, ICML 2010; torch 2.14.1 torch/nn/modules/activation.py',
  },
  {
    id: 'act-leaky-relu',
    status: 'seed',
    name: { zh: 'Leaky ReLU', en: 'Leaky ReLU' },
    writtenInOutline: 'Leaky ReLU',
    aliases: { zh: ['带泄露的ReLU', '带泄漏的ReLU', '渗漏整流'], en: ['LeakyReLU', 'LReLU'] },
    definition: {
      zh: '负半轴保留固定的小斜率，避免神经元死亡。',
      en: 'Keeps a small fixed slope for negative inputs, so that units do not die.',
    },
    naming: {
      zh: '负半轴保留一个固定小斜率、一直线性下降的激活函数叫什么？',
      en: 'Activation that falls along a straight line of small fixed slope for negative inputs: what is it called?',
    },
    meaning: {
      question: {
        zh: 'Leaky ReLU的负半轴是什么样的，为了什么？',
        en: 'Leaky ReLU: what happens for negative inputs, and what for?',
      },
      answer: {
        zh: '保留固定的小斜率，梯度不会完全消失。',
        en: 'A small fixed slope stays, so that the gradient does not vanish.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'nn.LeakyReLU的negative_slope默认是多少？',
          en: 'torch 2.14.1 nn.LeakyReLU: the default negative_slope?',
        },
        answer: { zh: '0.01（torch 2.14.1）', en: '0.01 (torch 2.14.1)' },
        accept: ['0.01', '1/100'],
      },
      {
        n: 2,
        tier: 1,
        question: { zh: 'LeakyReLU(0.01)作用于−200，得到多少？', en: 'LeakyReLU(0.01) of −200?' },
        answer: { zh: '−2', en: '−2 (a hundredth)' },
        accept: ['-2', '−2'],
        source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'act-elu',
        question: {
          zh: 'x趋于负无穷时，Leaky ReLU与ELU（α=1）各趋于什么？',
          en: 'x towards minus infinity: where do Leaky ReLU and ELU (α = 1) go?',
        },
        answer: { zh: 'Leaky ReLU趋于负无穷，ELU趋于−1。', en: 'Leaky ReLU to minus infinity, ELU to −1.' },
      },
      {
        n: 2,
        tier: 2,
        with: null,
        question: {
          zh: 'Leaky ReLU与PReLU，哪个的负斜率是学出来的？',
          en: 'Leaky ReLU or PReLU: whose negative slope is learned?',
        },
        answer: { zh: 'PReLU；Leaky ReLU的斜率固定。', en: 'PReLU; that of Leaky ReLU is fixed.' },
        accept: ['PReLU'],
      },
    ],
    translation: {
      question: {
        zh: '「带泄露的ReLU」在PyTorch里是哪个激活类？',
        en: '带泄露的 variant of ReLU: which PyTorch activation class?',
      },
      answer: { zh: '`nn.LeakyReLU`（负半轴有小斜率）', en: '`nn.LeakyReLU` (a small slope below zero)' },
      accept: ['nn.LeakyReLU', 'torch.nn.LeakyReLU'],
    },
    prerequisites: ['act-relu'],
    source: 'Maas, Hannun & Ng, ICML Workshop 2013; torch 2.14.1 torch/nn/modules/activation.py',
  },
  {
    id: 'act-elu',
    status: 'seed',
    name: { zh: 'ELU', en: 'Exponential linear unit' },
    writtenInOutline: 'ELU',
    aliases: { zh: ['指数线性单元'], en: ['nn.ELU'] },
    definition: {
      zh: '正半轴恒等，负半轴按α(eˣ−1)平滑趋于−α。',
      en: 'Identity above zero; below it α(eˣ − 1), which levels off at −α.',
    },
    naming: {
      zh: '正半轴原样通过、负半轴按指数平滑趋于−α、α可调的激活函数叫什么？',
      en: 'Activation that is the identity above zero and levels off smoothly at −α, with α free to choose: its name?',
    },
    meaning: {
      question: { zh: 'ELU的负半轴趋于什么值？', en: 'ELU: where does it level off for negative inputs?' },
      answer: { zh: '按α(eˣ−1)平滑趋于−α。', en: 'At −α, along α(eˣ − 1).' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'α=1时，x趋于负无穷，ELU趋于多少？',
          en: 'ELU with α = 1, x towards minus infinity: the limit?',
        },
        answer: { zh: '−1', en: '−1 (that is −α)' },
        accept: ['-1', '−1'],
        source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: { zh: 'nn.ELU的alpha默认是多少？', en: 'torch 2.14.1 nn.ELU: the default alpha?' },
        answer: { zh: '1.0（torch 2.14.1）', en: '1.0 (torch 2.14.1)' },
        accept: ['1', '1.0'],
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: 'x<0时，ELU的斜率怎样用输出y和α表示？',
          en: 'ELU for x < 0: its slope, in terms of the output y and α?',
        },
        answer: { zh: 'y + α', en: 'y + α (the derivative of the exponential part)' },
        accept: ['y+α', 'y+alpha'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'act-selu',
        question: {
          zh: 'ELU与SELU，哪个的常数固定、不可调？',
          en: 'ELU or SELU: whose constants are fixed?',
        },
        answer: { zh: 'SELU（α≈1.6733，再乘1.0507）。', en: 'SELU (α ≈ 1.6733, times 1.0507).' },
        accept: ['SELU'],
      },
    ],
    translation: {
      question: {
        zh: '「指数线性单元」在PyTorch里是哪个激活类？',
        en: '指数线性单元: which PyTorch activation class?',
      },
      answer: { zh: '`nn.ELU`（负半轴饱和于−α）', en: '`nn.ELU` (exponential linear unit)' },
      accept: ['nn.ELU', 'torch.nn.ELU', 'ELU'],
    },
    prerequisites: ['act-relu', 'ext-exp-log'],
    source: 'Clevert, Unterthiner & Hochreiter, ICLR 2016; torch 2.14.1 torch/nn/modules/activation.py',
  },
  {
    id: 'act-selu',
    status: 'seed',
    name: { zh: 'SELU', en: 'Scaled exponential linear unit' },
    writtenInOutline: 'SELU',
    aliases: { zh: ['缩放指数线性单元', '自归一化激活'], en: ['nn.SELU'] },
    definition: {
      zh: '乘以固定系数的ELU，使各层激活自动趋于零均值、单位方差。',
      en: 'ELU times a fixed factor, which drives the activations of each layer towards mean 0 and variance 1.',
    },
    naming: {
      zh: '常数固定、能让各层激活自动趋于零均值和单位方差的激活函数叫什么？',
      en: 'Activation with fixed constants that drives each layer towards mean 0 and variance 1 by itself: what is it called?',
    },
    meaning: {
      question: {
        zh: 'SELU的两个常数是为了让激活保持什么性质？',
        en: 'SELU: which property of activations are its two constants chosen for?',
      },
      answer: {
        zh: '零均值、单位方差，逐层自动保持。',
        en: 'Mean 0 and variance 1, kept from layer to layer.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: { zh: 'SELU的下界约是多少？', en: 'Lower bound of SELU, about?' },
        answer: { zh: '−1.758', en: '−1.758 (= −1.0507 · 1.6733)' },
        accept: ['-1.758', '−1.758', '-1.7581', '-1.76'],
        source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: { zh: 'SELU在正半轴的斜率约是多少？', en: 'Slope of SELU for positive x, about?' },
        answer: { zh: '1.0507', en: '1.0507 (slightly above 1)' },
        accept: ['1.0507', '1.05'],
        source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      },
      {
        n: 3,
        tier: 2,
        question: { zh: 'SELU网络里，该用哪种dropout？', en: 'Which dropout goes with SELU?' },
        answer: { zh: 'AlphaDropout', en: 'AlphaDropout (it keeps mean and variance)' },
        accept: ['AlphaDropout', 'alpha dropout'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'act-elu',
        question: {
          zh: '正半轴上，SELU与ELU（α=1）的斜率有何不同？',
          en: 'Positive x: how do the slopes of SELU and ELU (α = 1) differ?',
        },
        answer: { zh: 'SELU是1.0507，ELU是1。', en: '1.0507 for SELU, 1 for ELU.' },
      },
      {
        n: 2,
        tier: 2,
        with: null,
        question: {
          zh: 'SELU与BatchNorm，各靠什么保持激活的统计量？',
          en: 'SELU and BatchNorm: how does each keep the statistics of activations?',
        },
        answer: {
          zh: 'SELU靠函数形状，BatchNorm显式计算并修正。',
          en: 'SELU by its shape; BatchNorm measures and corrects.',
        },
      },
    ],
    translation: {
      question: {
        zh: '「缩放指数线性单元」在PyTorch里是哪个激活类？',
        en: '缩放指数线性单元: which PyTorch activation class?',
      },
      answer: { zh: '`nn.SELU`（自归一化）', en: '`nn.SELU` (self-normalising)' },
      accept: ['nn.SELU', 'torch.nn.SELU', 'SELU'],
    },
    prerequisites: ['act-elu', 'init-he'],
    source: 'Klambauer et al., NIPS 2017; torch 2.14.1 torch/nn/modules/activation.py',
  },
] as const satisfies readonly Term[]
