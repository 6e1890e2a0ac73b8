import type { Term } from '#seed/term'

export const actSelu: Term = {
  id: 'act-selu',
  status: 'seed',
  name: { zh: 'SELU', en: 'Scaled exponential linear unit' },
  writtenInOutline: 'SELU',
  aliases: {
    zh: ['缩放指数线性单元', '扩展指数线性单元', '自归一化激活', '自归一化激活函数'],
    en: ['scaled ELU', 'nn.SELU'],
  },
  definition: {
    zh: '常数固定、再乘以固定系数的ELU，使各层激活自动趋于零均值、单位方差。',
    en: 'ELU with fixed constants, times a fixed factor, which drives the activations of each layer towards mean 0 and variance 1.',
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
    proof: {
      code: [
        'torch.manual_seed(0)',
        'h = torch.randn(1024, 512, dtype=torch.float64)',
        'for _ in range(30): h = F.selu(h @ torch.randn(512, 512, dtype=torch.float64) / 512**0.5)',
        'abs(h.mean().item()) < 0.1 and 0.8 < h.var().item() < 1.2',
      ],
      value: true,
    },
  },
  formula: {
    latex:
      '\\operatorname{SELU}(x)=\\lambda\\begin{cases}x&x>0\\\\\\alpha\\,(e^{x}-1)&x\\le 0\\end{cases},\\qquad \\lambda\\approx 1.0507,\\ \\alpha\\approx 1.6733',
    symbols: [
      { latex: 'x', zh: '激活前的值', en: 'pre-activation' },
      { latex: '\\lambda', zh: '固定的系数，约1.0507', en: 'fixed factor, about 1.0507' },
      { latex: '\\alpha', zh: '固定的常数，约1.6733', en: 'fixed constant, about 1.6733' },
    ],
    reading: {
      zh: 'λ乘以：x大于0时取x，否则取α乘以e的x次方减1的差。',
      en: 'Lambda times: x where it is positive, otherwise alpha times the difference of e to the x and one.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$x>0$时为$1.0507\\,x$，$x\\le 0$时为$1.7581\\,(e^{x}-1)$，这是哪个激活函数？',
        en: 'Which activation is $1.0507\\,x$ for $x>0$ and $1.7581\\,(e^{x}-1)$ for $x\\le 0$?',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      proof: {
        code: [
          'x = torch.tensor([1.0, -math.log(2)], dtype=torch.float64)',
          '[round(v, 4) for v in (F.selu(x) / torch.tensor([1.0, -0.5], dtype=torch.float64)).tolist()]',
        ],
        value: [1.0507, 1.7581],
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'SELU写成$\\lambda\\cdot\\operatorname{ELU}_{\\alpha}(x)$，常数$\\lambda\\approx 1.0507$，$\\alpha\\approx\\boxed{?}$，方框里是多少？',
        en: 'SELU is $\\lambda\\cdot\\operatorname{ELU}_{\\alpha}(x)$ with constants $\\lambda\\approx 1.0507$ and $\\alpha\\approx\\boxed{?}$. Which number is in the box?',
      },
      answer: { zh: '1.6733', en: '1.6733' },
      accept: ['1.6733', '1.67', '1.673', '1.67326', '1.6732632423543772'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      proof: {
        code: ['low, one = F.selu(torch.tensor([-100.0, 1.0], dtype=torch.float64)).tolist()', '-low / one'],
        value: 1.6733,
        tolerance: 0.0001,
      },
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: { zh: 'SELU的下界约是多少？', en: 'About what is the lower bound of SELU?' },
      answer: { zh: '−1.758，即−λα', en: '−1.758, that is −λα' },
      accept: ['-1.758', '−1.758', '-1.7581', '−1.7581', '-1.76', '−1.76'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      proof: {
        code: ['F.selu(torch.tensor(-100.0, dtype=torch.float64)).item()'],
        value: -1.758,
        tolerance: 0.0005,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'SELU在正半轴的斜率约是多少？',
        en: 'About what is the slope of SELU for positive inputs?',
      },
      answer: { zh: '1.0507，略大于1', en: '1.0507, slightly above 1' },
      accept: ['1.0507', '1.05', '1.051', '1.0507009873554805', 'λ', 'lambda'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      proof: {
        code: [
          'x = torch.tensor(5.0, dtype=torch.float64, requires_grad=True)',
          'F.selu(x).backward()',
          'x.grad.item()',
        ],
        value: 1.0507,
        tolerance: 0.0001,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'SELU网络里，该用PyTorch的哪种dropout？',
        en: 'Which kind of dropout in PyTorch goes with SELU?',
      },
      answer: {
        zh: '`nn.AlphaDropout`（保持均值和方差）',
        en: '`nn.AlphaDropout` (it keeps mean and variance)',
      },
      accept: [
        'AlphaDropout',
        'alpha dropout',
        'nn.AlphaDropout',
        'torch.nn.AlphaDropout',
        'F.alpha_dropout',
        'FeatureAlphaDropout',
        'nn.FeatureAlphaDropout',
      ],
      source: 'Klambauer et al., NIPS 2017; torch 2.14.1 torch/nn/modules/dropout.py',
      proof: {
        code: [
          'y = F.selu(torch.randn(1000000, dtype=torch.float64))',
          'kept = nn.AlphaDropout(0.2)(y)',
          'abs(kept.mean().item()) < 0.01 and abs(kept.var().item() - 1) < 0.02',
        ],
        value: true,
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '要让SELU网络自归一化，调用`kaiming_normal_`时`nonlinearity`该设成什么？',
        en: 'For a SELU network to normalise itself, which `nonlinearity` should `kaiming_normal_` be given?',
      },
      answer: {
        zh: "`'linear'`，使权重方差为1/扇入",
        en: "`'linear'`, which gives the weights a variance of 1/fan_in",
      },
      accept: ['linear', "'linear'", '"linear"', "nonlinearity='linear'", 'nonlinearity=linear'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py (SELU), torch/nn/init.py; run',
      proof: {
        code: [
          'w = torch.empty(2000, 500)',
          "init.kaiming_normal_(w, nonlinearity='linear')",
          'w.var().item() * 500',
        ],
        value: 1,
        tolerance: 0.01,
      },
    },
    {
      n: 5,
      tier: 2,
      question: {
        zh: 'x从负侧趋于0时，SELU的斜率约趋于多少？',
        en: 'As x tends to 0 from below, about what does the slope of SELU tend to?',
      },
      answer: { zh: '1.758，即λα，过了0便跌到λ', en: '1.758, that is λα; past 0 it drops to λ' },
      accept: ['1.758', '1.7581', '1.76', 'λα', 'lambda*alpha', 'lambda alpha', 'αλ'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      proof: {
        code: [
          'x = torch.tensor(-1e-9, dtype=torch.float64, requires_grad=True)',
          'F.selu(x).backward()',
          'x.grad.item()',
        ],
        value: 1.758,
        tolerance: 0.0005,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'act-elu',
      question: {
        zh: '与ELU相比，SELU的整个公式多乘了什么？',
        en: 'Compared with ELU, what multiplies the whole formula of SELU?',
      },
      answer: {
        zh: '固定的系数λ，约1.0507；ELU相当于λ=1。',
        en: 'A fixed factor λ, about 1.0507; ELU in effect has λ = 1.',
      },
      accept: ['1.0507', '1.05', 'λ', 'lambda', 'scale', '系数λ'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      proof: {
        code: [
          'x = torch.full((2,), 3.0, dtype=torch.float64, requires_grad=True)',
          '(F.selu(x[0]) + F.elu(x[1])).backward()',
          'x.grad.tolist()',
        ],
        value: [1.0507, 1],
        tolerance: 0.0001,
      },
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: 'SELU与BatchNorm，各靠什么保持激活的均值和方差？',
        en: 'SELU and BatchNorm: by what does each keep the mean and variance of activations?',
      },
      answer: {
        zh: 'SELU靠函数的形状，BatchNorm靠统计每个批量再归一化。',
        en: 'SELU by the shape of the function, BatchNorm by measuring each batch and normalising it.',
      },
      source: 'Klambauer et al., NIPS 2017; torch 2.14.1 torch/nn/modules/batchnorm.py',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'SELU({x})约是多少（保留两位小数）？',
        en: 'About what is SELU({x}), to two decimals?',
      },
      parameters: { x: [1, 2, 3, 4, 5, 10, 20, 100] },
      answer: '1.0507*x',
      answerType: 'number',
      decimals: 2,
      working: { zh: '1.0507×{x}={=1.0507*x:2}', en: '1.0507 × {x} = {=1.0507*x:2}' },
      mistakes: [
        { expression: 'x', zh: '漏乘了系数1.0507', en: 'Left out the factor 1.0507' },
        {
          expression: '1.7581*x',
          zh: '1.7581是负半轴的λα，正半轴只乘λ',
          en: '1.7581 is λα, for the negative side: positive inputs are multiplied by λ alone',
        },
        {
          expression: '1.6733*x',
          zh: '1.6733是α，正半轴乘的是λ≈1.0507',
          en: '1.6733 is α: positive inputs are multiplied by λ ≈ 1.0507',
        },
      ],
      check: ['torch.nn.functional.selu(torch.tensor(float(x), dtype=torch.float64)).item()'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '某负输入x满足eˣ={e}，取λα≈1.758，SELU(x)约是多少？',
        en: 'A negative input x has eˣ = {e}: with λα ≈ 1.758, about what is SELU(x)?',
      },
      parameters: { e: [0.1, 0.2, 0.4, 0.5, 0.6, 0.8, 0.9] },
      answer: '1.758*(e-1)',
      answerType: 'number',
      decimals: 3,
      working: {
        zh: '1.758×({e}−1)={=1.758*(e-1):3}',
        en: '1.758 × ({e} − 1) = {=1.758*(e-1):3}',
      },
      mistakes: [
        { expression: '1.758*e', zh: '忘了减1', en: 'Forgot to subtract 1' },
        {
          expression: '1.758*(1-e)',
          zh: '符号反了：负输入的输出为负',
          en: 'Wrong sign: a negative input gives a negative output',
        },
        {
          expression: '1.758*e-1',
          zh: '先减1再乘λα',
          en: 'Subtract 1 first, then multiply by λα',
        },
        { expression: 'e-1', zh: '漏乘了λα', en: 'Left out λα' },
      ],
      check: ['torch.nn.functional.selu(torch.tensor(math.log(e), dtype=torch.float64)).item()'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '想让SELU使各层方差保持在1附近，方差却越来越大，错在哪里？',
        en: 'SELU should keep the variance of every layer near 1, but it keeps growing: what is wrong?',
      },
      code: [
        'x = torch.randn(512, 256)',
        'for _ in range(20):',
        '    w = torch.empty(256, 256)',
        '    init.kaiming_normal_(w)',
        '    x = F.selu(x @ w.T)',
        'grown = x.var() > 10',
      ],
      mended: [
        'x = torch.randn(512, 256)',
        'for _ in range(20):',
        '    w = torch.empty(256, 256)',
        "    init.kaiming_normal_(w, nonlinearity='linear')",
        '    x = F.selu(x @ w.T)',
        'grown = x.var() > 10',
      ],
      result: 'grown.item()',
      value: true,
      answer: {
        zh: "默认的He初始化把方差取成2/扇入，SELU要1/扇入；应传`nonlinearity='linear'`。",
        en: "The default, He, has variance 2/fan_in where SELU needs 1/fan_in; pass `nonlinearity='linear'`.",
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py (SELU), torch/nn/init.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '很深的全连接网络不想加BatchNorm，又要各层激活自己保持归一化，选哪个激活函数？',
        en: 'A very deep fully connected network goes without BatchNorm but should keep its activations normalised by itself: which activation?',
      },
      answer: { zh: 'SELU（缩放指数线性单元）', en: 'SELU' },
      accept: [
        'SELU',
        '缩放指数线性单元',
        'scaled exponential linear unit',
        'scaled ELU',
        'nn.SELU',
        'F.selu',
      ],
      source: 'Klambauer et al., NIPS 2017',
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: 'SELU网络里用了普通的`nn.Dropout`，会破坏什么，为什么？',
        en: 'A SELU network uses ordinary `nn.Dropout`: what does it spoil, and why?',
      },
      answer: {
        zh: '单位方差：训练时它把部分激活置零、把其余放大，方差随之变大。',
        en: 'The unit variance: in training it zeroes some activations and scales up the rest, so the variance grows.',
      },
      source: 'Klambauer et al., NIPS 2017; run',
      proof: {
        code: [
          'y = F.selu(torch.randn(1000000, dtype=torch.float64))',
          'varied = [drop(y).var().item() for drop in (nn.Dropout(0.2), nn.AlphaDropout(0.2))]',
          'varied[0] > 1.2 and abs(varied[1] - 1) < 0.05',
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 3,
      question: {
        zh: 'SELU网络的输入没有标准化，方差是100，前几层的激活会怎样？',
        en: 'The inputs of a SELU network are not standardised and have variance 100: what happens in its first layers?',
      },
      answer: {
        zh: '激活远离零均值、单位方差，要经过许多层才逐渐被拉回。',
        en: 'The activations are far from mean 0 and variance 1, and it takes many layers to pull them back.',
      },
      source: 'Klambauer et al., NIPS 2017; run',
      proof: {
        code: [
          'h, variances = 10 * torch.randn(512, 256), []',
          'for _ in range(20):',
          '    h = F.selu(h @ torch.randn(256, 256) / 16)',
          '    variances.append(h.var().item())',
          'variances[0] > 20 and variances[4] > 2 and 0.7 < variances[19] < 1.4',
        ],
        value: true,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: "初始化SELU网络时写了`nonlinearity='selu'`，为什么得不到自归一化？",
        en: "A SELU network is initialised with `nonlinearity='selu'`: why does it not normalise itself?",
      },
      answer: {
        zh: 'PyTorch给它的增益是0.75，自归一化要的是1，激活会逐层缩小。',
        en: 'PyTorch gives it a gain of 0.75 where self-normalising needs 1, so activations shrink from layer to layer.',
      },
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: [
          'def last(gain):',
          '    torch.manual_seed(0)',
          '    h = torch.randn(512, 256)',
          '    for _ in range(20): h = F.selu(h @ torch.randn(256, 256) * gain / 16)',
          '    return h.var().item()',
          "gain = init.calculate_gain('selu')",
          'gain if last(gain) < 0.1 and 0.8 < last(1.0) < 1.2 else 0',
        ],
        value: 0.75,
      },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '2017年提出SELU的论文（Klambauer等人），标题是什么？',
        en: 'What is the title of the 2017 paper by Klambauer et al. that introduced SELU?',
      },
      answer: {
        zh: '《Self-Normalizing Neural Networks》（自归一化神经网络）',
        en: 'Self-Normalizing Neural Networks',
      },
      accept: [
        'Self-Normalizing Neural Networks',
        'Self-Normalising Neural Networks',
        'self normalizing neural networks',
        '自归一化神经网络',
      ],
      source: 'Klambauer et al., NIPS 2017, arXiv:1706.02515',
    },
  ],
  translation: {
    question: {
      zh: '「缩放指数线性单元」在PyTorch里是哪个激活类？',
      en: '缩放指数线性单元: which PyTorch activation class?',
    },
    answer: { zh: '`nn.SELU`（自归一化）', en: '`nn.SELU` (self-normalising)' },
    accept: ['nn.SELU', 'torch.nn.SELU', 'SELU'],
    source: 'torch 2.14.1 torch/nn/modules/activation.py',
  },
  paper: {
    authors: 'G. Klambauer, T. Unterthiner, A. Mayr, S. Hochreiter',
    title: 'Self-Normalizing Neural Networks',
    year: 2017,
    venue: 'NIPS 2017',
    url: 'https://arxiv.org/abs/1706.02515',
  },
  api: [
    {
      name: 'torch.nn.SELU',
      signature: 'SELU(inplace=False)',
      file: 'torch/nn/modules/activation.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.nn.functional.selu',
      signature: 'selu(input, inplace=False)',
      file: 'torch/nn/functional.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: ['x = torch.tensor([-100., -1., 2.])', 'y = nn.SELU()(x)', '[round(v, 3) for v in y.tolist()]'],
    output: [-1.758, -1.111, 2.101],
  },
  useWhen: [
    {
      zh: '很深的全连接网络，不用归一化层。',
      en: 'Very deep fully connected networks without normalisation layers.',
    },
  ],
  avoidWhen: [
    {
      zh: '网络里有跳跃连接或普通dropout：自归一化的前提不再成立。',
      en: 'Networks with skip connections or ordinary dropout: self-normalising rests on conditions they break.',
    },
    {
      zh: '已有BatchNorm等归一化层：用ReLU就够了。',
      en: 'Normalisation layers such as BatchNorm are there already: ReLU will do.',
    },
  ],
  prerequisites: ['act-elu', 'init-he'],
  source: 'Klambauer et al., NIPS 2017; torch 2.14.1 torch/nn/modules/activation.py',
}
