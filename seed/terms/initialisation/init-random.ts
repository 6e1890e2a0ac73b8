import type { Term } from '#seed/term'

export const initRandom: Term = {
  id: 'init-random',
  status: 'seed',
  name: { zh: '随机初始化', en: 'Random initialisation' },
  writtenInOutline: '随机初始化',
  aliases: {
    zh: ['高斯初始化', '固定方差初始化', '固定标准差初始化'],
    en: [
      'random initialization',
      'random init',
      'normal_',
      'Gaussian initialisation',
      'fixed-scale random initialisation',
    ],
  },
  definition: {
    zh: '用固定标准差的正态或均匀分布抽取权重。',
    en: 'Draws weights from a normal or uniform distribution of fixed scale.',
  },
  naming: {
    zh: '从零均值分布里抽取权重，尺度人为选定、与层宽无关，这种初始化叫什么？',
    en: 'Weights drawn from a zero-mean distribution whose scale is set by hand, whatever the layer width: what is this called?',
  },
  meaning: {
    question: {
      zh: '区别于Xavier、He的随机初始化，权重的标准差由什么决定？',
      en: 'Random initialisation, as opposed to Xavier or He: what sets the standard deviation?',
    },
    answer: {
      zh: '由人选定，是个与层宽无关的常数。',
      en: 'Your own choice: a constant, whatever the width of the layer.',
    },
  },
  formula: {
    latex: 'W\\sim\\mathcal N(0,\\sigma^2),\\qquad \\mathrm{Var}(y)=n_{in}\\,\\sigma^2\\,\\mathrm{Var}(x)',
    symbols: [
      { latex: 'W', zh: '权重', en: 'weights' },
      { latex: '\\sigma', zh: '人为选定的标准差', en: 'standard deviation chosen by hand' },
      { latex: 'y', zh: '线性层的输出（无偏置）', en: 'output of the linear layer (no bias)' },
      { latex: 'n_{in}', zh: '扇入', en: 'fan-in' },
      { latex: 'x', zh: '零均值的输入', en: 'zero-mean input' },
    ],
    reading: {
      zh: 'W服从均值为0、方差为σ²的正态分布，输出的方差等于扇入乘σ²再乘输入的方差。',
      en: 'W is normal with mean zero and variance sigma squared; the variance of y is fan-in times sigma squared times the variance of x.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '各层都取$W\\sim\\mathcal N(0,\\sigma^2)$，且$\\sigma$是同一个常数，这是哪种初始化？',
        en: 'Every layer takes $W\\sim\\mathcal N(0,\\sigma^2)$ with one and the same constant $\\sigma$: which initialisation is it?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '线性层无偏置，权重与输入独立、零均值，权重方差为$\\sigma^2$，$\\mathrm{Var}(y)=\\boxed{?}\\,\\sigma^2\\,\\mathrm{Var}(x)$，方框里是什么？',
        en: 'Linear layer without bias; weights, of variance $\\sigma^2$, and inputs are independent with mean 0: $\\mathrm{Var}(y)=\\boxed{?}\\,\\sigma^2\\,\\mathrm{Var}(x)$. What is in the box?',
      },
      answer: { zh: '$n_{in}$，扇入（输入的个数）', en: '$n_{in}$, the fan-in (number of inputs)' },
      accept: [
        'n_in',
        'n',
        'nin',
        '扇入',
        '输入个数',
        '输入的个数',
        '输入数',
        'fan_in',
        'fan-in',
        'fan in',
        'the fan-in',
        'number of inputs',
        'the number of inputs',
      ],
      source: 'LeCun et al., Neural Networks: Tricks of the Trade 1998; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '要让无偏置的线性层不改变信号的方差，零均值权重的标准差应取$\\sigma=1/\\boxed{?}$，方框里是什么？',
        en: 'A linear layer without bias keeps the signal variance if its zero-mean weights have standard deviation $\\sigma=1/\\boxed{?}$. What is in the box?',
      },
      answer: { zh: '$\\sqrt{n_{in}}$，扇入的平方根', en: '$\\sqrt{n_{in}}$, the root of the fan-in' },
      accept: [
        '√n_in',
        '√n',
        '√扇入',
        '√fan_in',
        'sqrt(n)',
        'sqrt(n_in)',
        'sqrt(fan_in)',
        '根号扇入',
        '扇入的平方根',
        'root of the fan-in',
        'the root of the fan-in',
        'square root of fan-in',
        'the square root of the fan-in',
      ],
      source: 'LeCun et al., Neural Networks: Tricks of the Trade 1998; run',
      proof: {
        code: [
          'def kept(n):',
          '    w, x = torch.randn(4000, n) / math.sqrt(n), torch.randn(n, 4000)',
          '    return (w @ x).var().item()',
          '[kept(n) for n in (100, 400)]',
        ],
        value: [1, 1],
        tolerance: 0.01,
      },
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '线性网络每层100个单元、无偏置，零均值权重的σ=0.01，每过一层信号的标准差乘以多少？',
        en: 'Linear net of width 100, no biases, zero-mean weights with σ = 0.01: each layer multiplies the signal’s standard deviation by what?',
      },
      answer: { zh: '0.1，即σ√n', en: '0.1, that is σ√n' },
      accept: ['0.1', '.1', '1/10', '十分之一', 'one tenth'],
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: [
          'w = init.normal_(torch.empty(4000, 100), std=0.01)',
          '(w @ torch.randn(100, 4000)).std().item()',
        ],
        value: 0.1,
        tolerance: 0.01,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '宽256的tanh网络用σ=1的正态分布初始化，隐藏层激活大多落在哪里？',
        en: 'Tanh net of width 256, weights drawn with σ = 1: where do most hidden activations lie?',
      },
      answer: {
        zh: '−1和1附近，已经饱和',
        en: 'Near −1 and 1: they are saturated',
      },
      accept: [
        '±1',
        '±1附近',
        '-1和1附近',
        '-1和1',
        '饱和区',
        'near -1 and 1',
        'near ±1',
        'at -1 and 1',
        'near -1 and +1',
        'saturated',
      ],
      source: 'torch 2.14.1 torch/nn/init.py; run: over 90% lie beyond ±0.9 in each of ten layers',
      proof: {
        code: [
          'h, shares = torch.randn(512, 256), []',
          'for _ in range(10):',
          '    h = torch.tanh(h @ init.normal_(torch.empty(256, 256)).T)',
          '    shares.append((h.abs() > 0.9).float().mean().item())',
          'min(shares) > 0.9',
        ],
        value: true,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '零均值权重的σ不变，无偏置的线性层输入个数变成4倍，输出的标准差变成几倍？',
        en: 'Zero-mean weights keep σ, a linear layer without bias gets 4 times as many inputs: its output’s standard deviation grows by what factor?',
      },
      answer: { zh: '2倍，标准差与√扇入成正比', en: 'By 2: the standard deviation grows with √fan_in' },
      accept: ['2', '2倍', '两倍', '二倍', '2x', '2 times', 'two', 'twofold', 'twice', 'double', 'doubles'],
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: [
          'out = lambda n: (init.normal_(torch.empty(4000, n), std=0.1) @ torch.randn(n, 4000)).std()',
          '(out(400) / out(100)).item()',
        ],
        value: 2,
        tolerance: 0.01,
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '用均匀分布$\\mathcal U(-a,a)$抽取权重，标准差是多少（用a表示）？',
        en: 'Weights drawn from the uniform distribution $\\mathcal U(-a,a)$: what is their standard deviation, in terms of a?',
      },
      answer: { zh: '$a/\\sqrt3$', en: '$a/\\sqrt3$' },
      accept: ['a/√3', 'a/sqrt(3)', 'a/sqrt3', 'a/根号3', '0.577a', '0.58a', 'a/1.732', 'a√3/3'],
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: ['[init.uniform_(torch.empty(2000, 2000), -a, a).std().item() / a for a in (0.1, 1.0)]'],
        value: [0.57735, 0.57735],
        tolerance: 0.001,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'init-xavier',
      question: {
        zh: '固定标准差的随机初始化与Xavier初始化，权重的尺度各怎样定？',
        en: 'Fixed-scale random and Xavier initialisation: how does each set the scale of the weights?',
      },
      answer: {
        zh: '前者人为选定σ，后者由扇入与扇出算出。',
        en: 'The first by a σ chosen by hand, the second from fan_in and fan_out.',
      },
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: '同为高斯随机初始化，`trunc_normal_`与`normal_`抽出的值有什么不同？',
        en: 'Both draw Gaussian weights: how do the values of `trunc_normal_` differ from those of `normal_`?',
      },
      answer: {
        zh: '`trunc_normal_`的值都落在界a与b之间，`normal_`的没有界。',
        en: 'Those of `trunc_normal_` all lie between its bounds a and b, those of `normal_` have none.',
      },
      source: 'torch 2.14.1 torch/nn/init.py',
      proof: {
        code: [
          'w = torch.empty(1000, 1000)',
          '[init.trunc_normal_(w).abs().max().item() <= 2, init.normal_(w).abs().max().item() > 4]',
        ],
        value: [true, true],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '扇入{n}、无偏置的线性层，权重零均值、标准差{s}，信号的方差乘以多少？',
        en: 'Linear layer, fan-in {n}, no bias, zero-mean weights of standard deviation {s}: by what is the signal variance multiplied?',
      },
      parameters: { n: [100, 400, 900], s: [0.01, 0.02, 0.05, 0.1, 0.2] },
      where: '(n*s*s <= 4) * (abs(n*s*s-1) > 0.1)',
      answer: 'n*s*s',
      answerType: 'number',
      decimals: 4,
      working: {
        zh: 'nσ²={n}×{s}²={=n*s*s:4}',
        en: 'nσ² = {n} × {s}² = {=n*s*s:4}',
      },
      mistakes: [
        { expression: 'n*s', zh: 'σ要平方', en: 'σ has to be squared' },
        {
          expression: 'sqrt(n)*s',
          zh: '这是标准差的倍数，方差要再平方',
          en: 'That is the factor of the standard deviation; square it for the variance',
        },
        { expression: 's*s', zh: '漏乘了扇入', en: 'Left out the fan-in' },
      ],
      check: [
        'w = torch.nn.init.normal_(torch.empty(4000, n), std=s)',
        'x = torch.randn(n, 4000)',
        '(w @ x).var().item()',
      ],
      source: 'torch 2.14.1 torch/nn/init.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '线性网络每层{n}个单元、无偏置，权重零均值、标准差{s}，过3层后信号的方差乘以多少？',
        en: 'Linear net of width {n}, no biases, zero-mean weights of standard deviation {s}: by what do 3 layers multiply the signal variance?',
      },
      parameters: { n: [50, 100, 200, 250, 300], s: [0.02, 0.05, 0.1, 0.2] },
      where:
        '(abs(n*s*s-0.1)<0.001)+(abs(n*s*s-0.5)<0.001)+(abs(n*s*s-2)<0.001)+(abs(n*s*s-3)<0.001)+(abs(n*s*s-4)<0.001)+(abs(n*s*s-10)<0.001)',
      answer: 'pow(n*s*s,3)',
      answerType: 'number',
      decimals: 6,
      working: {
        zh: '每层乘nσ²={=n*s*s:4}，3层乘{=n*s*s:4}³={=pow(n*s*s,3):6}',
        en: 'nσ² = {=n*s*s:4} in each layer, so {=n*s*s:4}³ = {=pow(n*s*s,3):6} in 3 layers',
      },
      mistakes: [
        {
          expression: 'n*s*s*3',
          zh: '各层的倍数应相乘，不是相加',
          en: 'The factors of the layers multiply, they do not add up',
        },
        { expression: 'n*s*s', zh: '只算了一层', en: 'Only one layer' },
        {
          expression: 'pow(sqrt(n)*s,3)',
          zh: '这是标准差的倍数，方差要再平方',
          en: 'That is the factor of the standard deviation; square it for the variance',
        },
      ],
      check: [
        'net = lambda: [torch.nn.init.normal_(torch.empty(n, n), std=s) for _ in range(3)]',
        'out = lambda: torch.linalg.multi_dot([*net(), torch.randn(n, n)])',
        'runs = [out().pow(2).mean() for _ in range(40000 // n)]',
        'torch.stack(runs).mean().item()',
      ],
      source: 'torch 2.14.1 torch/nn/init.py; run',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '本想把权重截断在±2倍标准差之内，错在哪里？',
        en: 'Weights were meant to stay within ±2 standard deviations: what is wrong?',
      },
      code: ['w = torch.empty(1000, 1000)', 'nn.init.trunc_normal_(w, std=0.02)', 'm = w.abs().max()'],
      mended: [
        'w = torch.empty(1000, 1000)',
        'nn.init.trunc_normal_(w, std=0.02, a=-0.04, b=0.04)',
        'm = w.abs().max()',
      ],
      result: 'm.item() > 0.06',
      value: true,
      answer: {
        zh: '默认界`a=-2`、`b=2`不是σ的倍数，而是权重本身的界，等于没截断；应传±0.04。',
        en: 'The default bounds `a=-2`, `b=2` are not multiples of σ but bounds of the weights themselves and cut nothing; pass ±0.04.',
      },
      source: 'torch 2.14.1 torch/nn/init.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: 'torchvision的VGG把全连接层的权重一律从标准差0.01的高斯分布抽取，不管层宽，这属于哪种初始化？',
        en: 'VGG in torchvision draws all fully connected weights from a Gaussian of standard deviation 0.01, whatever the width: which initialisation?',
      },
      answer: { zh: '随机初始化（固定标准差）', en: 'Random initialisation (of fixed scale)' },
      accept: [
        '随机初始化',
        '随机',
        '高斯随机初始化',
        '高斯初始化',
        '固定方差初始化',
        '固定标准差初始化',
        'random initialisation',
        'random initialization',
        'random',
        'Gaussian initialisation',
        'Gaussian initialization',
        'fixed-scale random initialisation',
      ],
      source: 'torchvision 0.29.1 torchvision/models/vgg.py',
      proof: {
        code: ["'nn.init.normal_(m.weight, 0, 0.01)' in inspect.getsource(torchvision.models.VGG)"],
        value: true,
      },
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`nn.init.normal_`的`std`默认是多少？',
        en: 'In torch 2.14.1, what is the default `std` of `nn.init.normal_`?',
      },
      answer: { zh: '1（对一般的层太大）', en: '1 (far too large for most layers)' },
      accept: ['1', '1.0', '一', 'one'],
      source: 'torch 2.14.1 torch/nn/init.py',
      proof: { code: ["inspect.signature(init.normal_).parameters['std'].default"], value: 1 },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '20层、每层256个单元的tanh网络用σ=0.01初始化，几乎学不动，为什么？',
        en: 'A tanh net of 20 layers with 256 units each starts from σ = 0.01 and hardly learns: why?',
      },
      answer: {
        zh: '信号的标准差每层只剩约0.16倍，激活和梯度很快趋于零。',
        en: 'Each layer leaves about 0.16 of the standard deviation, so activations and gradients soon vanish.',
      },
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: [
          'h, spread = torch.randn(512, 256), []',
          'for _ in range(3):',
          '    h = torch.tanh(h @ init.normal_(torch.empty(256, 256), std=0.01).T)',
          '    spread.append(h.std().item())',
          'spread[2] / spread[1]',
        ],
        value: 0.16,
        tolerance: 0.03,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '不给参数就用`nn.init.uniform_`抽取权重，除了尺度太大，还有什么毛病？',
        en: 'Weights drawn by `nn.init.uniform_` without arguments: besides being too large, what is wrong with them?',
      },
      answer: {
        zh: '默认区间是[0, 1)，权重全不为负，均值0.5而不是零。',
        en: 'The default range is [0, 1): none is negative and their mean is 0.5 instead of zero.',
      },
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: ['w = init.uniform_(torch.empty(1000, 1000))', '[w.min().item() >= 0, w.mean().item()]'],
        value: [true, 0.5],
        tolerance: 0.01,
      },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '1998年哪篇论文（LeCun等人）建议随机权重的标准差取扇入平方根的倒数？',
        en: 'Which 1998 paper by LeCun et al. advised random weights of standard deviation one over the root of the fan-in?',
      },
      answer: { zh: '《Efficient BackProp》', en: 'Efficient BackProp' },
      accept: ['Efficient BackProp', 'Efficient Back Prop', 'Efficient Backpropagation'],
      source: 'LeCun et al., Neural Networks: Tricks of the Trade 1998',
    },
  ],
  translation: {
    question: {
      zh: '「高斯初始化」（不截断）在`torch.nn.init`里是哪个函数？',
      en: '高斯初始化 (Gaussian, not truncated): which function of `torch.nn.init`?',
    },
    answer: { zh: '`nn.init.normal_`（正态分布）', en: '`nn.init.normal_` (normal distribution)' },
    accept: ['normal_', 'normal', 'init.normal_', 'nn.init.normal_', 'torch.nn.init.normal_'],
    source: 'torch 2.14.1 torch/nn/init.py',
  },
  paper: null,
  api: [
    {
      name: 'torch.nn.init.normal_',
      signature: 'normal_(tensor, mean=0.0, std=1.0, generator=None)',
      file: 'torch/nn/init.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.nn.init.uniform_',
      signature: 'uniform_(tensor, a=0.0, b=1.0, generator=None)',
      file: 'torch/nn/init.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.nn.init.trunc_normal_',
      signature: 'trunc_normal_(tensor, mean=0.0, std=1.0, a=-2.0, b=2.0, generator=None)',
      file: 'torch/nn/init.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'w = nn.init.normal_(torch.empty(4000, 100), std=0.01)',
      'x = torch.randn(100, 4000)',
      '(w @ x).std().item()  # 0.01 times the root of 100',
    ],
    output: 0.1,
    tolerance: 0.01,
  },
  useWhen: [
    {
      zh: '浅而窄的网络，尺度不太要紧。',
      en: 'Small, shallow networks, where the scale matters little.',
    },
    {
      zh: '复现写明固定标准差的旧模型。',
      en: 'Reproducing an older model that states a fixed standard deviation.',
    },
  ],
  avoidWhen: [
    {
      zh: '没有归一化层的深层网络：信号逐层爆炸或消失，改用Xavier或He。',
      en: 'Deep networks without normalisation: signals explode or vanish; use Xavier or He.',
    },
  ],
  prerequisites: ['init-zero', 'ext-fan'],
  source: 'He et al., ICCV 2015; torch 2.14.1 torch/nn/init.py',
}
