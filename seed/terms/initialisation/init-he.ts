import type { Term } from '#seed/term'

export const initHe: Term = {
  id: 'init-he',
  status: 'seed',
  name: { zh: 'He初始化', en: 'He initialisation' },
  writtenInOutline: 'He 初始化',
  aliases: {
    zh: ['Kaiming初始化', 'He 初始化', '何恺明初始化', '恺明初始化', '何氏初始化'],
    en: [
      'He',
      'Kaiming',
      'Kaiming initialisation',
      'MSRA initialisation',
      'kaiming_normal_',
      'kaiming_uniform_',
      'He initialization',
      'Kaiming initialization',
    ],
  },
  definition: {
    zh: '方差取2/扇入，补偿ReLU砍掉的一半信号。',
    en: 'Variance 2/fan_in, making up for the half that ReLU cuts off.',
  },
  naming: {
    zh: '方差取2/扇入、以补偿ReLU损失的一半信号，这种初始化叫什么？',
    en: 'Weight initialisation with variance 2/fan_in, which makes up for the half of the signal that ReLU cuts off: what is it called?',
  },
  meaning: {
    question: {
      zh: 'He初始化为什么把权重的方差取成扇入倒数的两倍？',
      en: 'He initialisation: why is its variance twice the inverse of fan_in?',
    },
    answer: {
      zh: 'ReLU把约一半的值变成零，信号的均方减半；方差加倍正好补回。',
      en: 'ReLU zeroes about half of the values and halves their mean square; doubling the variance makes up for it.',
    },
  },
  formula: {
    latex: '\\mathrm{Var}(W)=\\frac{2}{(1+a^2)\\,n}',
    symbols: [
      { latex: 'W', zh: '权重', en: 'weights' },
      {
        latex: 'a',
        zh: 'LeakyReLU负半轴的斜率，ReLU为0',
        en: 'negative slope of a leaky ReLU, 0 for ReLU',
      },
      {
        latex: 'n',
        zh: '扇入（前向）或扇出（反向）',
        en: 'fan_in (forward) or fan_out (backward)',
      },
    ],
    reading: {
      zh: '权重的方差等于2除以1加a²与n的积；配ReLU时就是n分之2。',
      en: 'The variance of W is two over one plus a squared times n; two over n for ReLU.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '权重均值为0，$\\mathrm{Var}(W)=2/n_{in}$，$n_{in}$是扇入，这是哪种权重初始化？',
        en: 'Zero-mean weights with $\\mathrm{Var}(W)=2/n_{in}$, $n_{in}$ being the fan-in: which weight initialisation is it?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '配ReLU的He初始化：$\\mathrm{std}=\\sqrt{\\boxed{?}/n_{in}}$，方框里是什么？',
        en: 'He initialisation for ReLU: $\\mathrm{std}=\\sqrt{\\boxed{?}/n_{in}}$. What is in the box?',
      },
      answer: { zh: '2', en: '2' },
      accept: ['2', '2.0', '二', 'two'],
      source: 'He et al., ICCV 2015; torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: ["init.kaiming_normal_(torch.empty(2000, 1000), nonlinearity='relu').var().item() * 1000"],
        value: 2,
        tolerance: 0.01,
      },
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: "He初始化配ReLU所用的增益，即`nn.init.calculate_gain('relu')`，是多少？",
        en: "The gain of He initialisation for ReLU, `nn.init.calculate_gain('relu')`: what is it?",
      },
      answer: { zh: '√2（约1.414）', en: '√2 (about 1.414)' },
      accept: ['√2', 'sqrt(2)', 'sqrt2', 'sqrt 2', '根号2', '根号二', '2^0.5', '1.414', '1.41', '1.4142'],
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: { code: ["init.calculate_gain('relu')"], value: 1.41421356 },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: "`kaiming_normal_`取`mode='fan_in'`，保持的是哪个方向上信号的方差？",
        en: "`kaiming_normal_` with `mode='fan_in'`: in which direction does it keep the variance of the signal?",
      },
      answer: { zh: '前向（激活）', en: 'Forward: that of the activations' },
      accept: [
        '前向',
        '正向',
        '前向传播',
        '正向传播',
        'forward',
        'the forward pass',
        'forward pass',
        'forwards',
      ],
      source: 'He et al., ICCV 2015; torch 2.14.1 torch/nn/init.py',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`nn.Linear`默认权重的均匀分布边界是多少（用fan_in表示）？',
        en: 'In torch 2.14.1, which uniform bound do the default weights of `nn.Linear` have, in terms of fan_in?',
      },
      answer: {
        zh: '1/√fan_in，比He的小',
        en: '1/√fan_in, which is less than that of He',
      },
      accept: [
        '1/sqrt(fan_in)',
        '1/√fan_in',
        '1/√(fan_in)',
        '1/√扇入',
        '1/根号扇入',
        '1/√n',
        '1/sqrt(n)',
        'fan_in^-0.5',
      ],
      source: 'torch 2.14.1 torch/nn/modules/linear.py; run',
      proof: {
        code: ['[nn.Linear(n, 1000).weight.abs().max().item() * math.sqrt(n) for n in (100, 400)]'],
        value: [1, 1],
        tolerance: 0.001,
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '后接负半轴斜率为a的LeakyReLU时，He初始化的方差2/扇入还要再除以什么？',
        en: 'Before a leaky ReLU of negative slope a, by what does He initialisation divide its variance 2/fan_in?',
      },
      answer: { zh: '1+a²', en: '1 + a²' },
      accept: ['1+a²', '1+a^2', '1+a**2', '1 + a^2', 'a²+1', 'a^2+1', '(1+a²)', '(1+a^2)', '1+a*a'],
      source: 'He et al., ICCV 2015; torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: [
          'var = lambda a: init.kaiming_normal_(torch.empty(2000, 1000), a).var().item()',
          '[var(0) / var(a) for a in (0.5, 1)]',
        ],
        value: [1.25, 2],
        tolerance: 0.01,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'init-xavier',
      question: {
        zh: '扇入等于扇出时，配ReLU的He方差为什么要取Xavier方差（增益1）的2倍？',
        en: 'fan_in equals fan_out: why is the variance of He for ReLU twice that of Xavier (gain 1)?',
      },
      answer: {
        zh: '为了补上被ReLU置零的那一半信号。',
        en: 'To make up for the half of the signal that ReLU zeroes.',
      },
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: [
          'var = lambda fill: fill(torch.empty(2000, 2000)).var().item()',
          'var(init.kaiming_normal_) / var(init.xavier_normal_)',
        ],
        value: 2,
        tolerance: 0.01,
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'init-random',
      question: {
        zh: '10层、宽256的ReLU网络，用He与用σ=0.01的随机初始化，末层激活各怎样？',
        en: 'A ReLU net of 10 layers and width 256: how large is the last activation from He, and from random weights with σ = 0.01?',
      },
      answer: {
        zh: 'He的与第一层大小相当，σ=0.01的几乎为零。',
        en: 'About as large as in the first layer from He, nearly zero from σ = 0.01.',
      },
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: [
          'def kept(fill):',
          '    h, stds = torch.randn(1000, 256), []',
          '    for _ in range(10):',
          '        h = (h @ fill(torch.empty(256, 256)).T).relu()',
          '        stds.append(h.std().item())',
          '    return stds[9] / stds[0]',
          '[0.7 < kept(init.kaiming_normal_) < 1.4, kept(lambda w: init.normal_(w, std=0.01)) < 1e-4]',
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
        zh: '扇入{n}、后接ReLU，`kaiming_normal_`的标准差是多少？',
        en: 'fan_in = {n}, followed by ReLU: what is the standard deviation of `kaiming_normal_`?',
      },
      parameters: { n: [8, 50, 200, 800, 5000, 20000] },
      answer: 'sqrt(2/n)',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '√(2/{n})=√{=2/n}={=sqrt(2/n):2}',
        en: '√(2/{n}) = √{=2/n} = {=sqrt(2/n):2}',
      },
      mistakes: [
        { expression: '2/n', zh: '这是方差，忘了开方', en: 'That is the variance: forgot the root' },
        {
          expression: 'sqrt(1/n)',
          zh: '漏了因子2，即ReLU增益√2的平方',
          en: 'Left out the factor 2, the square of the gain √2 for ReLU',
        },
        {
          expression: 'sqrt(6/n)',
          zh: '这是均匀分布的边界，不是标准差',
          en: 'That is the bound of the uniform version, not the standard deviation',
        },
      ],
      check: [
        'start = lambda: torch.Generator().manual_seed(1)',
        "w = torch.nn.init.kaiming_normal_(torch.empty(3, n), nonlinearity='relu', generator=start())",
        'unit = torch.empty(3, n).normal_(generator=start())',
        '(w / unit).median().item()',
      ],
      source: 'torch 2.14.1 torch/nn/init.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '`nn.Conv2d({c}, {d}, {k})`的扇入是多少？',
        en: '`nn.Conv2d({c}, {d}, {k})`: what is its fan_in?',
      },
      parameters: { c: [3, 10, 16, 20, 32], d: [8, 12, 24, 64], k: [2, 3, 5] },
      where: '(c!=k)*(d*k>c)',
      answer: 'c*k*k',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '输入通道×核面积：{c}×{k}²={=c*k*k}',
        en: 'Input channels times kernel area: {c} × {k}² = {=c*k*k}',
      },
      mistakes: [
        {
          expression: 'd*k*k',
          zh: '用了输出通道，那是扇出',
          en: 'Used the output channels, which gives fan_out',
        },
        { expression: 'c', zh: '漏乘了卷积核的面积', en: 'Left out the area of the kernel' },
        { expression: 'c*k', zh: '卷积核的面积是k²', en: 'The area of the kernel is k²' },
        { expression: 'k*k', zh: '漏乘了输入通道数', en: 'Left out the input channels' },
      ],
      check: ['torch.nn.init._calculate_fan_in_and_fan_out(torch.nn.Conv2d(c, d, k).weight)[0]'],
      source: 'torch 2.14.1 torch/nn/init.py; run',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '扇入{n}、后接ReLU，`kaiming_uniform_`的均匀分布边界是多少？',
        en: 'fan_in = {n}, followed by ReLU: what is the uniform bound of `kaiming_uniform_`?',
      },
      parameters: { n: [24, 150, 600, 2400, 15000] },
      answer: 'sqrt(6/n)',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '√(6/{n})=√{=6/n}={=sqrt(6/n):2}',
        en: '√(6/{n}) = √{=6/n} = {=sqrt(6/n):2}',
      },
      mistakes: [
        {
          expression: 'sqrt(2/n)',
          zh: '这是标准差，边界是它的√3倍',
          en: 'That is the standard deviation; the bound is √3 times as large',
        },
        {
          expression: 'sqrt(3/n)',
          zh: '漏了ReLU的增益√2',
          en: 'Left out √2, the gain for ReLU',
        },
        {
          expression: '1/sqrt(n)',
          zh: '那是nn.Linear的默认边界',
          en: 'That is the default bound of nn.Linear',
        },
      ],
      check: [
        'start = lambda: torch.Generator().manual_seed(1)',
        "w = torch.nn.init.kaiming_uniform_(torch.empty(3, n), nonlinearity='relu', generator=start())",
        'unit = torch.empty(3, n).uniform_(-1, 1, generator=start())',
        '(w / unit).median().item()',
      ],
      source: 'torch 2.14.1 torch/nn/init.py; run',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '步幅1的转置卷积，想用前向的扇入作He初始化，错在哪里？',
        en: 'A stride-1 transposed convolution was to get He weights for its forward fan-in: what is wrong?',
      },
      code: [
        'up = nn.ConvTranspose2d(64, 8, 3)',
        'nn.init.kaiming_normal_(',
        "    up.weight, mode='fan_in')",
      ],
      mended: [
        'up = nn.ConvTranspose2d(64, 8, 3)',
        'nn.init.kaiming_normal_(',
        "    up.weight, mode='fan_out')",
      ],
      result: 'up.weight.std().item()',
      value: 0.1667,
      tolerance: 0.05,
      answer: {
        zh: "它的权重第0维是输入通道、第1维是输出通道，扇入扇出算反了，应取`mode='fan_out'`。",
        en: "Its weight has the input channels in dimension 0, the outputs in 1, so the fans are swapped: use `mode='fan_out'`.",
      },
      source: 'torch 2.14.1 torch/nn/modules/conv.py, torch/nn/init.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '从头训练没有归一化层的深层ReLU卷积网络，选哪种权重初始化？',
        en: 'A deep ReLU convnet without normalisation layers, trained from scratch: which weight initialisation?',
      },
      answer: { zh: 'He初始化（Kaiming初始化）', en: 'He (Kaiming) initialisation' },
      accept: [
        'He',
        'Kaiming',
        'He初始化',
        'Kaiming初始化',
        '何恺明初始化',
        '恺明初始化',
        'He initialisation',
        'He initialization',
        'Kaiming initialisation',
        'Kaiming initialization',
        'MSRA initialisation',
        'kaiming_normal_',
        'kaiming_uniform_',
      ],
      source: 'He et al., ICCV 2015',
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`nn.init.kaiming_normal_`的负半轴斜率`a`默认是多少？',
        en: 'In torch 2.14.1, what is the default negative slope `a` of `nn.init.kaiming_normal_`?',
      },
      answer: { zh: '0（相当于ReLU）', en: '0 (which amounts to ReLU)' },
      accept: ['0', '0.0', '零', 'zero'],
      source: 'torch 2.14.1 torch/nn/init.py',
      proof: { code: ["inspect.signature(init.kaiming_normal_).parameters['a'].default"], value: 0 },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`nn.init.kaiming_normal_`的`mode`默认是什么？',
        en: 'In torch 2.14.1, what is the default `mode` of `nn.init.kaiming_normal_`?',
      },
      answer: { zh: "`'fan_in'`（扇入）", en: "`'fan_in'`" },
      accept: ['fan_in', "'fan_in'", '"fan_in"', 'fan-in', 'fan in', '扇入'],
      source: 'torch 2.14.1 torch/nn/init.py',
      proof: {
        code: ["inspect.signature(init.kaiming_normal_).parameters['mode'].default"],
        value: 'fan_in',
      },
    },
    {
      n: 3,
      tier: 3,
      question: {
        zh: 'torch 2.14.1的`nn.init.kaiming_normal_`，`nonlinearity`默认是什么？',
        en: 'In torch 2.14.1, what is the default `nonlinearity` of `nn.init.kaiming_normal_`?',
      },
      answer: {
        zh: "`'leaky_relu'`（`a=0`时与ReLU相同）",
        en: "`'leaky_relu'` (the same as ReLU while `a=0`)",
      },
      accept: ['leaky_relu', "'leaky_relu'", '"leaky_relu"', 'leaky relu', 'LeakyReLU'],
      source: 'torch 2.14.1 torch/nn/init.py',
      proof: {
        code: ["inspect.signature(init.kaiming_normal_).parameters['nonlinearity'].default"],
        value: 'leaky_relu',
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '10层ReLU网络（不带偏置）沿用`nn.Linear`的默认初始化，末层激活几乎为零，为什么？',
        en: 'Ten ReLU layers without biases keep the default weights of `nn.Linear`, and the last activation is near zero: why?',
      },
      answer: {
        zh: '默认权重的方差只有He的六分之一，信号逐层缩小。',
        en: 'The default variance is only a sixth of that of He, so the signal shrinks in every layer.',
      },
      source: 'torch 2.14.1 torch/nn/modules/linear.py; run: width 256, 0.34 falls to 0.0001',
      proof: {
        code: [
          'plain = nn.Linear(1000, 2000, bias=False).weight.var()',
          "he = init.kaiming_normal_(torch.empty(2000, 1000), nonlinearity='relu').var()",
          'h = torch.randn(512, 256)',
          'for _ in range(10): h = nn.Linear(256, 256, bias=False)(h).relu()',
          '[(plain / he).item(), h.std().item() < 0.001]',
        ],
        value: [1 / 6, true],
        tolerance: 0.01,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: "给斜率0.2的LeakyReLU作He初始化，却写`nonlinearity='relu'`、`a=0.2`，错在哪里？",
        en: "For a leaky ReLU of slope 0.2, He initialisation is called with `nonlinearity='relu'` and `a=0.2`: what is wrong?",
      },
      answer: {
        zh: "斜率`a`只对`'leaky_relu'`起作用，这里被忽略了；应写`nonlinearity='leaky_relu'`。",
        en: "The slope `a` counts for `'leaky_relu'` only and is ignored here; write `nonlinearity='leaky_relu'`.",
      },
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: [
          'def drawn(a, kind):',
          '    start = torch.Generator().manual_seed(1)',
          '    return init.kaiming_normal_(torch.empty(4, 4), a, nonlinearity=kind, generator=start)',
          "[torch.equal(drawn(0.2, kind), drawn(0, kind)) for kind in ('relu', 'leaky_relu')]",
        ],
        value: [true, false],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '自写的层按`x @ w`计算，w的形状是输入数×输出数，直接`kaiming_normal_(w)`有什么问题？',
        en: 'A layer of your own computes `x @ w`, w being (in, out): what is wrong with `kaiming_normal_(w)`?',
      },
      answer: {
        zh: 'PyTorch把第0维当输出、第1维当输入，扇入扇出颠倒了；应传`w.T`。',
        en: 'PyTorch takes dimension 0 for the outputs and 1 for the inputs, so the fans are swapped; pass `w.T` instead.',
      },
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: [
          'w = torch.empty(400, 100)',
          'wrong = init.kaiming_normal_(w).std().item()',
          'right = init.kaiming_normal_(w.T).std().item()',
          '[wrong * math.sqrt(100 / 2), right * math.sqrt(400 / 2)]',
        ],
        value: [1, 1],
        tolerance: 0.03,
      },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: 'He初始化出自ICCV 2015的哪篇论文？',
        en: 'Which ICCV 2015 paper introduced He initialisation?',
      },
      answer: {
        zh: '《Delving Deep into Rectifiers》（He等人）',
        en: 'Delving Deep into Rectifiers (He et al.)',
      },
      accept: [
        'Delving Deep into Rectifiers',
        'Delving Deep into Rectifiers: Surpassing Human-Level Performance on ImageNet Classification',
        'Delving Deep',
      ],
      source: 'He et al., ICCV 2015, arXiv:1502.01852',
    },
  ],
  translation: {
    question: {
      zh: '「Kaiming初始化」的正态分布版本，在`torch.nn.init`里是哪个函数？',
      en: 'Kaiming初始化, normal version: which function of `torch.nn.init`?',
    },
    answer: { zh: '`nn.init.kaiming_normal_`（He初始化）', en: '`nn.init.kaiming_normal_` (He)' },
    accept: [
      'kaiming_normal_',
      'kaiming_normal',
      'init.kaiming_normal_',
      'nn.init.kaiming_normal_',
      'torch.nn.init.kaiming_normal_',
    ],
    source: 'torch 2.14.1 torch/nn/init.py',
  },
  paper: {
    authors: 'K. He, X. Zhang, S. Ren, J. Sun',
    title: 'Delving Deep into Rectifiers: Surpassing Human-Level Performance on ImageNet Classification',
    year: 2015,
    venue: 'ICCV 2015',
    url: 'https://arxiv.org/abs/1502.01852',
  },
  api: [
    {
      name: 'torch.nn.init.kaiming_normal_',
      signature: "kaiming_normal_(tensor, a=0, mode='fan_in', nonlinearity='leaky_relu', generator=None)",
      file: 'torch/nn/init.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.nn.init.kaiming_uniform_',
      signature: "kaiming_uniform_(tensor, a=0, mode='fan_in', nonlinearity='leaky_relu', generator=None)",
      file: 'torch/nn/init.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'w = torch.empty(20000, 50)  # fan_out, fan_in',
      "nn.init.kaiming_normal_(w, nonlinearity='relu')",
      'w.std().item()  # the root of 2/50',
    ],
    output: 0.2,
    tolerance: 0.01,
  },
  useWhen: [
    {
      zh: 'ReLU或LeakyReLU网络，尤其是没有归一化层的深层网络。',
      en: 'ReLU and leaky-ReLU networks, above all deep ones without normalisation.',
    },
    {
      zh: "torchvision的ResNet卷积层用它，取`mode='fan_out'`。",
      en: "The convolutions of ResNet in torchvision use it, with `mode='fan_out'`.",
    },
  ],
  avoidWhen: [
    {
      zh: 'tanh或sigmoid网络：按Xavier取尺度。',
      en: 'Networks with tanh or sigmoid: scale them as Xavier does.',
    },
    {
      zh: "SELU网络：要`nonlinearity='linear'`，方差为1/扇入。",
      en: "SELU networks, which want `nonlinearity='linear'`, a variance of 1/fan_in.",
    },
  ],
  prerequisites: ['init-xavier', 'act-relu'],
  source: 'He et al., ICCV 2015; torch 2.14.1 torch/nn/init.py',
}
