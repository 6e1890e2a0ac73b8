import type { Term } from '#seed/term'

export const initXavier: Term = {
  id: 'init-xavier',
  status: 'seed',
  name: { zh: 'Xavier初始化', en: 'Xavier initialisation' },
  writtenInOutline: 'Xavier 初始化',
  aliases: {
    zh: ['Glorot初始化', 'Xavier 初始化'],
    en: [
      'Xavier',
      'Glorot',
      'Glorot initialisation',
      'Xavier (Glorot) initialisation',
      'xavier_uniform_',
      'xavier_normal_',
      'Xavier initialization',
      'Glorot initialization',
    ],
  },
  definition: {
    zh: '方差取2/(扇入+扇出)，兼顾前向与反向，配tanh等激活。',
    en: 'Variance 2/(fan_in + fan_out), a compromise between forward and backward, for tanh and the like.',
  },
  naming: {
    zh: '方差取2/(扇入+扇出)、兼顾前向与反向的权重初始化叫什么？',
    en: 'Weight initialisation with variance 2/(fan_in + fan_out), a compromise between forward and backward pass: what is it called?',
  },
  meaning: {
    question: {
      zh: 'Xavier初始化的方差为什么同时含有扇入和扇出？',
      en: 'Xavier initialisation: why does its variance hold both fan_in and fan_out?',
    },
    answer: {
      zh: '保持激活的方差须取扇入的倒数，保持梯度的方差须取扇出的倒数，折中取扇入与扇出平均值的倒数。',
      en: 'Steady activations ask for the inverse of fan_in, steady gradients for that of fan_out; the inverse of the mean of both fans is the compromise.',
    },
  },
  formula: {
    latex:
      '\\mathrm{Var}(W)=\\frac{2}{n_{in}+n_{out}},\\qquad W\\sim\\mathcal U(-b,b),\\quad b=\\sqrt{\\frac{6}{n_{in}+n_{out}}}',
    symbols: [
      { latex: 'W', zh: '权重', en: 'weights' },
      { latex: 'n_{in}', zh: '扇入', en: 'fan-in' },
      { latex: 'n_{out}', zh: '扇出', en: 'fan-out' },
      { latex: 'b', zh: '均匀分布版本的边界（增益为1）', en: 'bound of the uniform version (gain 1)' },
    ],
    reading: {
      zh: '权重的方差等于2除以扇入与扇出之和，均匀分布的边界是6除以该和再开方。',
      en: 'The variance of W is two over fan-in plus fan-out; the uniform bound is the root of six over that sum.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$W\\sim\\mathcal U(-b,b)$，$b=\\sqrt{6/(n_{in}+n_{out})}$，这是哪种权重初始化？',
        en: '$W\\sim\\mathcal U(-b,b)$ with $b=\\sqrt{6/(n_{in}+n_{out})}$: which weight initialisation is it?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'Xavier初始化：$\\mathrm{Var}(W)=\\dfrac{2}{n_{in}+\\boxed{?}}$，方框里是什么？',
        en: 'Xavier initialisation: $\\mathrm{Var}(W)=\\dfrac{2}{n_{in}+\\boxed{?}}$. What is in the box?',
      },
      answer: { zh: '$n_{out}$，扇出', en: '$n_{out}$, the fan-out' },
      accept: ['n_out', 'nout', '扇出', 'fan_out', 'fan-out', 'fan out', 'the fan-out'],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '增益为1的Xavier均匀分布，边界$b=\\sqrt{\\boxed{?}/(n_{in}+n_{out})}$，方框里是什么？',
        en: 'Xavier uniform with gain 1: the bound is $b=\\sqrt{\\boxed{?}/(n_{in}+n_{out})}$. What is in the box?',
      },
      answer: { zh: '6，即方差里的2乘以3', en: '6, three times the 2 of the variance' },
      accept: ['6', '六', 'six'],
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: ['init.xavier_uniform_(torch.empty(300, 300)).abs().max().item() ** 2 * 600'],
        value: 6,
        tolerance: 0.001,
      },
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '扇入与扇出都等于n时，Xavier初始化（增益1）的方差是多少？',
        en: 'fan_in and fan_out both equal n: what is the variance of Xavier initialisation (gain 1)?',
      },
      answer: {
        zh: '1/n，恰好让线性层的方差不变',
        en: '1/n, which just keeps the variance of a linear layer',
      },
      accept: ['1/n', '1 / n', 'n分之一', 'n^-1', '2/(2n)', '2/2n', 'one over n'],
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: ['[init.xavier_uniform_(torch.empty(n, n)).var().item() * n for n in (1000, 2000)]'],
        value: [1, 1],
        tolerance: 0.005,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '`nn.init.calculate_gain`给tanh的增益是多少？',
        en: 'Which gain does `nn.init.calculate_gain` give for tanh?',
      },
      answer: { zh: '5/3（约1.667）', en: '5/3 (about 1.667)' },
      accept: ['5/3', '1.667', '1.67', '1.6667', '1.7', '三分之五'],
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: { code: ["init.calculate_gain('tanh')"], value: 5 / 3 },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '等宽的ReLU网络用增益1的Xavier初始化，信号的方差每过一层约乘以多少？',
        en: 'ReLU net of equal widths, Xavier with gain 1: by about what is the signal variance multiplied in each layer?',
      },
      answer: { zh: '1/2，所以深了信号就消失', en: '1/2, so the signal vanishes with depth' },
      accept: ['1/2', '0.5', '.5', '一半', '二分之一', 'half', 'a half', 'one half', '50%'],
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: [
          'z = torch.randn(2000, 2000)',
          '((init.xavier_normal_(torch.empty(2000, 2000)) @ z.relu()).var() / z.var()).item()',
        ],
        value: 0.5,
        tolerance: 0.01,
      },
    },
    {
      n: 4,
      tier: 3,
      question: {
        zh: 'torch 2.14.1的`nn.MultiheadAttention`默认怎样初始化`in_proj_weight`？',
        en: 'In torch 2.14.1, how is the `in_proj_weight` of `nn.MultiheadAttention` initialised by default?',
      },
      answer: { zh: 'Xavier均匀分布', en: 'Xavier uniform' },
      accept: [
        'Xavier',
        'Xavier初始化',
        'Xavier均匀',
        'Xavier均匀分布',
        'Xavier initialisation',
        'Xavier initialization',
        'Xavier uniform',
        'xavier_uniform_',
        'Glorot',
        'Glorot初始化',
        'Glorot uniform',
        'Glorot initialisation',
        'Glorot initialization',
      ],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      proof: {
        code: [
          'w = nn.MultiheadAttention(100, 4).in_proj_weight',
          '[*w.shape, w.abs().max().item() ** 2 * (300 + 100)]',
        ],
        value: [300, 100, 6],
        tolerance: 0.001,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'init-he',
      question: {
        zh: 'Xavier与He初始化，方差公式里各用哪些扇数？',
        en: 'Xavier and He initialisation: which fans does the variance of each use?',
      },
      answer: {
        zh: 'Xavier用扇入加扇出，He默认只用扇入。',
        en: 'Xavier fan_in plus fan_out, He fan_in only by default.',
      },
      source: 'torch 2.14.1 torch/nn/init.py',
    },
    {
      n: 2,
      tier: 2,
      with: 'init-random',
      question: {
        zh: '扇入扇出都变成4倍，固定标准差的随机初始化与Xavier，权重的标准差各怎样变？',
        en: 'Both fans grow to 4 times: what becomes of the standard deviation of the weights, with a fixed scale and with Xavier?',
      },
      answer: {
        zh: '前者不变，Xavier的减半。',
        en: 'Unchanged with a fixed scale, halved with Xavier.',
      },
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: [
          'ratio = lambda fill: (fill(torch.empty(2000, 2000)).std() / fill(torch.empty(500, 500)).std()).item()',
          '[ratio(lambda w: init.normal_(w, std=0.01)), ratio(init.xavier_normal_)]',
        ],
        value: [1, 0.5],
        tolerance: 0.01,
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '对`nn.Linear({n}, {m})`的权重用`xavier_uniform_`（增益1），均匀分布的边界是多少？',
        en: '`xavier_uniform_` (gain 1) on the weight of `nn.Linear({n}, {m})`: what is the bound of the uniform distribution?',
      },
      parameters: {
        n: [8, 12, 24, 36, 50, 100, 120, 200, 250, 300, 400, 500, 800, 1000],
        m: [12, 16, 30, 50, 100, 114, 126, 200, 250, 300, 350, 400, 500, 1400, 1600],
      },
      where: '(n+m == 2400) + (n+m == 600) + (n+m == 150) + (n+m == 24)',
      answer: 'sqrt(6/(n+m))',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '√(6/({n}+{m}))=√(6/{=n+m})={=sqrt(6/(n+m)):2}',
        en: '√(6/({n} + {m})) = √(6/{=n+m}) = {=sqrt(6/(n+m)):2}',
      },
      mistakes: [
        {
          expression: 'sqrt(2/(n+m))',
          zh: '这是标准差，边界是它的√3倍',
          en: 'That is the standard deviation; the bound is √3 times as large',
        },
        {
          expression: 'sqrt(6/n)',
          zh: '只用了扇入，那是He的边界',
          en: 'Used fan_in alone, which gives the bound of He',
        },
        { expression: '6/(n+m)', zh: '忘了开方', en: 'Forgot the root' },
      ],
      check: [
        'start = lambda: torch.Generator().manual_seed(1)',
        'w = torch.nn.init.xavier_uniform_(torch.nn.Linear(n, m).weight, generator=start())',
        'unit = torch.empty(m, n).uniform_(-1, 1, generator=start())',
        '(w / unit).median().item()',
      ],
      source: 'torch 2.14.1 torch/nn/init.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '扇入加扇出等于{f}，`xavier_normal_`（增益1）的标准差是多少？',
        en: 'fan_in + fan_out = {f}: what is the standard deviation of `xavier_normal_` (gain 1)?',
      },
      parameters: { f: [8, 50, 200, 800, 5000] },
      answer: 'sqrt(2/f)',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '√(2/{f})=√{=2/f}={=sqrt(2/f):2}',
        en: '√(2/{f}) = √{=2/f} = {=sqrt(2/f):2}',
      },
      mistakes: [
        { expression: '2/f', zh: '这是方差，忘了开方', en: 'That is the variance: forgot the root' },
        {
          expression: 'sqrt(6/f)',
          zh: '这是均匀分布的边界，不是标准差',
          en: 'That is the bound of the uniform version, not the standard deviation',
        },
        { expression: 'sqrt(1/f)', zh: '分子应是2', en: 'The numerator is 2' },
      ],
      check: [
        'start = lambda: torch.Generator().manual_seed(1)',
        'w = torch.nn.init.xavier_normal_(torch.empty(f - 3, 3), generator=start())',
        'unit = torch.empty(f - 3, 3).normal_(generator=start())',
        '(w / unit).median().item()',
      ],
      source: 'torch 2.14.1 torch/nn/init.py; run',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '`nn.Conv2d({c}, {d}, {k})`的扇入与扇出之和，也就是Xavier公式的分母，是多少？',
        en: '`nn.Conv2d({c}, {d}, {k})`: what is fan_in + fan_out, the denominator in the Xavier formula?',
      },
      parameters: { c: [1, 2, 4, 6], d: [4, 6, 8, 9, 16], k: [2, 3, 5] },
      where: '(c+d <= 20)*((c+d)*k != c*k*k+d)',
      answer: '(c+d)*k*k',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '扇入{c}×{k}²={=c*k*k}，扇出{d}×{k}²={=d*k*k}，合计{=(c+d)*k*k}',
        en: 'fan_in {c} × {k}² = {=c*k*k}, fan_out {d} × {k}² = {=d*k*k}: {=(c+d)*k*k} in all',
      },
      mistakes: [
        { expression: 'c+d', zh: '漏乘了卷积核的面积', en: 'Left out the area of the kernel' },
        {
          expression: 'c*k*k+d',
          zh: '扇出也要乘卷积核的面积',
          en: 'fan_out takes the area of the kernel too',
        },
        { expression: '(c+d)*k', zh: '卷积核的面积是k²', en: 'The area of the kernel is k²' },
      ],
      check: ['sum(torch.nn.init._calculate_fan_in_and_fan_out(torch.nn.Conv2d(c, d, k).weight))'],
      source: 'torch 2.14.1 torch/nn/init.py; run',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`b`约等于多少（一位小数）？',
        en: 'What is `b`, to one decimal?',
      },
      code: ['w = torch.empty(200, 400)', 'nn.init.xavier_uniform_(w, gain=2.)', 'b = w.abs().max()'],
      result: 'b.item()',
      value: 0.2,
      tolerance: 0.01,
      answer: {
        zh: '0.2，边界是增益2乘以√(6/600)=0.1',
        en: '0.2: the bound is the gain 2 times √(6/600) = 0.1',
      },
      accept: ['0.2', '.2', '1/5'],
      source: 'torch 2.14.1 torch/nn/init.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '从头训练tanh全连接网络，想让激活与梯度的方差都大致稳定、两者兼顾，选哪种初始化？',
        en: 'A fully connected tanh net, trained from scratch, should keep activation and gradient variance about steady: which initialisation?',
      },
      answer: { zh: 'Xavier初始化（Glorot初始化）', en: 'Xavier (Glorot) initialisation' },
      accept: [
        'Xavier',
        'Glorot',
        'Xavier初始化',
        'Glorot初始化',
        'Xavier initialisation',
        'Xavier initialization',
        'Glorot initialisation',
        'Glorot initialization',
        'xavier_uniform_',
        'xavier_normal_',
      ],
      source: 'Glorot & Bengio, AISTATS 2010',
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`nn.init.xavier_uniform_`的`gain`默认是多少？',
        en: 'In torch 2.14.1, what is the default `gain` of `nn.init.xavier_uniform_`?',
      },
      answer: { zh: '1（不论后面接什么激活）', en: '1 (whatever activation follows)' },
      accept: ['1', '1.0', '一', 'one'],
      source: 'torch 2.14.1 torch/nn/init.py',
      proof: { code: ["inspect.signature(init.xavier_uniform_).parameters['gain'].default"], value: 1 },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '10层、宽256的tanh网络用增益1的Xavier，激活的标准差仍从0.63降到0.23，为什么？',
        en: 'Ten tanh layers, 256 wide, Xavier with gain 1: the standard deviation of the activations still falls from 0.63 to 0.23. Why?',
      },
      answer: {
        zh: '增益1按线性激活推导，tanh每层都压缩信号；应乘上tanh的增益。',
        en: 'Gain 1 is derived for linear units, while tanh squeezes the signal in each layer; use the gain for tanh.',
      },
      source: 'torch 2.14.1 torch/nn/init.py; run: width 256, normal version',
      proof: {
        code: [
          'def spread(gain):',
          '    h, stds = torch.randn(2000, 256), []',
          '    for _ in range(10):',
          '        h = torch.tanh(h @ init.xavier_normal_(torch.empty(256, 256), gain).T)',
          '        stds.append(h.std().item())',
          '    return stds',
          'plain, tuned = spread(1), spread(5 / 3)',
          '[plain[0], plain[9], tuned[9] / tuned[0] > 0.8]',
        ],
        value: [0.63, 0.23, true],
        tolerance: 0.05,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '对模型的每个参数都调用`xavier_uniform_`，到偏置就报ValueError，为什么？',
        en: '`xavier_uniform_` on every parameter of a model raises ValueError at the first bias: why?',
      },
      answer: {
        zh: '偏置是一维的，算不出扇入和扇出；只对权重调用，偏置置零即可。',
        en: 'A bias is one-dimensional and has no fan_in and fan_out; call it on weights only and zero the biases.',
      },
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: [
          'def fails(tensor):',
          '    try: return init.xavier_uniform_(tensor) is None',
          '    except ValueError: return True',
          'layer = nn.Linear(4, 3)',
          '[fails(layer.weight), fails(layer.bias)]',
        ],
        value: [false, true],
      },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: 'Xavier初始化出自2010年AISTATS上哪两位作者的论文？',
        en: 'Xavier initialisation comes from an AISTATS 2010 paper by which two authors?',
      },
      answer: { zh: 'Glorot与Bengio', en: 'Glorot and Bengio' },
      accept: [
        'Glorot & Bengio',
        'Glorot, Bengio',
        'Glorot and Bengio',
        'Glorot与Bengio',
        'Glorot和Bengio',
        'Xavier Glorot and Yoshua Bengio',
        'Xavier Glorot, Yoshua Bengio',
        'X. Glorot, Y. Bengio',
      ],
      source: 'Glorot & Bengio, AISTATS 2010',
    },
  ],
  translation: {
    question: {
      zh: '「Glorot初始化」的均匀分布版本，在`torch.nn.init`里是哪个函数？',
      en: 'Glorot初始化, uniform version: which function of `torch.nn.init`?',
    },
    answer: { zh: '`nn.init.xavier_uniform_`（Xavier）', en: '`nn.init.xavier_uniform_` (Xavier)' },
    accept: [
      'xavier_uniform_',
      'xavier_uniform',
      'init.xavier_uniform_',
      'nn.init.xavier_uniform_',
      'torch.nn.init.xavier_uniform_',
    ],
    source: 'torch 2.14.1 torch/nn/init.py',
  },
  paper: {
    authors: 'X. Glorot, Y. Bengio',
    title: 'Understanding the difficulty of training deep feedforward neural networks',
    year: 2010,
    venue: 'AISTATS 2010',
    url: 'https://proceedings.mlr.press/v9/glorot10a.html',
  },
  api: [
    {
      name: 'torch.nn.init.xavier_uniform_',
      signature: 'xavier_uniform_(tensor, gain=1.0, generator=None)',
      file: 'torch/nn/init.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.nn.init.xavier_normal_',
      signature: 'xavier_normal_(tensor, gain=1.0, generator=None)',
      file: 'torch/nn/init.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'w = torch.empty(300, 300)  # fan_out, fan_in',
      'nn.init.xavier_uniform_(w)',
      'w.abs().max().item()  # the root of 6/600',
    ],
    output: 0.1,
    tolerance: 0.001,
  },
  useWhen: [
    {
      zh: 'tanh、sigmoid或线性的层。',
      en: 'Layers with tanh, sigmoid or no activation.',
    },
    {
      zh: 'Transformer里的投影层。',
      en: 'The projections of a transformer.',
    },
  ],
  avoidWhen: [
    {
      zh: '很深的ReLU网络：信号会逐层变小，改用He初始化。',
      en: 'Deep ReLU networks: the signal shrinks from layer to layer; use He.',
    },
  ],
  prerequisites: ['init-random', 'act-tanh', 'ext-fan'],
  source: 'Glorot & Bengio, AISTATS 2010; torch 2.14.1 torch/nn/init.py',
}
