import type { Term } from '#seed/term'

export const actSigmoid: Term = {
  id: 'act-sigmoid',
  status: 'seed',
  name: { zh: 'sigmoid', en: 'Sigmoid' },
  writtenInOutline: 'sigmoid',
  aliases: {
    zh: ['S型函数', 'S形函数', '逻辑斯谛函数', '逻辑斯蒂函数', '逻辑函数', 'sigmoid函数'],
    en: ['logistic function', 'logistic sigmoid', 'sigmoid function', 'nn.Sigmoid'],
  },
  definition: {
    zh: '把任意实数压到(0, 1)：1/(1+e⁻ˣ)。',
    en: 'Squashes any real number into (0, 1): 1/(1 + e⁻ˣ).',
  },
  naming: {
    zh: '把任意实数压到(0, 1)、在0处取0.5的S形激活函数叫什么？',
    en: 'S-shaped activation that maps any real number into (0, 1) and 0 to 0.5: what is it called?',
  },
  meaning: {
    question: { zh: 'sigmoid把实数变成什么？', en: 'Sigmoid: what does it turn a real number into?' },
    answer: { zh: '(0, 1)之间的数，1/(1+e⁻ˣ)。', en: 'A number in (0, 1), namely 1/(1 + e⁻ˣ).' },
    proof: {
      code: [
        'x = torch.linspace(-30, 30, 61, dtype=torch.float64)',
        'y = torch.sigmoid(x)',
        'torch.allclose(y, 1 / (1 + torch.exp(-x))) and 0 < y.min().item() and y.max().item() < 1',
      ],
      value: true,
    },
  },
  formula: {
    latex: "\\sigma(x)=\\frac{1}{1+e^{-x}},\\qquad \\sigma'(x)=\\sigma(x)\\,(1-\\sigma(x))",
    symbols: [
      { latex: '\\sigma', zh: 'sigmoid函数', en: 'the sigmoid' },
      { latex: 'x', zh: '激活前的值', en: 'pre-activation' },
      { latex: "\\sigma'", zh: '它的导数', en: 'its derivative' },
    ],
    reading: {
      zh: '1除以1加e的负x次方；导数等于输出乘以1减输出。',
      en: 'One over one plus e to the minus x; the derivative is the output times one minus the output.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$f(x)=\\frac{1}{1+e^{-x}}$是哪个激活函数？',
        en: 'Which activation is $f(x)=\\frac{1}{1+e^{-x}}$?',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py',
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'sigmoid是$\\sigma(x)=\\frac{1}{1+\\boxed{?}}$，方框里是什么？',
        en: 'The sigmoid is $\\sigma(x)=\\frac{1}{1+\\boxed{?}}$. What is in the box?',
      },
      answer: { zh: '$e^{-x}$', en: '$e^{-x}$' },
      accept: ['e^-x', 'e^{-x}', 'e^(-x)', 'exp(-x)', 'e⁻ˣ', 'e^−x', 'exp(−x)', 'e的-x次方', 'e的负x次方'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: { zh: 'sigmoid的最大斜率是多少？', en: 'What is the largest slope of the sigmoid?' },
      answer: { zh: '0.25（在x=0处）', en: '0.25 (at x = 0)' },
      accept: ['0.25', '1/4', '.25'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      proof: {
        code: [
          'x = torch.linspace(-8, 8, 1601, dtype=torch.float64, requires_grad=True)',
          'torch.sigmoid(x).sum().backward()',
          'x.grad.max().item()',
        ],
        value: 0.25,
      },
    },
    {
      n: 2,
      tier: 1,
      question: { zh: 'sigmoid在x=0处等于多少？', en: 'What is the value of the sigmoid at x = 0?' },
      answer: { zh: '0.5', en: '0.5 (the middle of its range)' },
      accept: ['0.5', '1/2', '.5'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      proof: { code: ['torch.sigmoid(torch.zeros(())).item()'], value: 0.5 },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '为什么深层网络里层层用sigmoid，容易使梯度消失？',
        en: 'Why do gradients tend to vanish through many layers of sigmoids?',
      },
      answer: {
        zh: '反向传播每过一层就乘一次σ′，而σ′至多0.25，连乘后接近0。',
        en: 'Backpropagation multiplies by σ′ at every layer, and σ′ is at most 0.25, so the product nears 0.',
      },
      source: 'Hochreiter & Schmidhuber, Neural Computation 1997, section 3.1; run',
      proof: {
        code: [
          'x = torch.linspace(-8, 8, 1601, dtype=torch.float64, requires_grad=True)',
          'torch.sigmoid(x).sum().backward()',
          'x.grad.max().item()',
        ],
        value: 0.25,
      },
    },
    {
      n: 4,
      tier: 2,
      question: { zh: 'sigmoid的反函数叫什么？', en: 'What is the inverse of the sigmoid called?' },
      answer: { zh: 'logit，即ln(p/(1−p))', en: 'logit, that is ln(p/(1 − p))' },
      accept: [
        'logit',
        'logit函数',
        'logit function',
        '对数几率',
        '对数几率函数',
        'log-odds',
        'log odds',
        'logits',
      ],
      proof: {
        code: [
          'p = torch.tensor([0.1, 0.5, 0.8], dtype=torch.float64)',
          'torch.allclose(torch.logit(p), torch.log(p / (1 - p))) and torch.allclose(torch.sigmoid(torch.logit(p)), p)',
        ],
        value: true,
      },
      source: 'torch 2.14.1 torch.logit, torch.sigmoid; run',
    },
    {
      n: 5,
      tier: 2,
      question: {
        zh: 'sigmoid的导数怎样只用它的输出y表示？',
        en: 'How is the derivative of the sigmoid written with its output y alone?',
      },
      answer: { zh: 'y(1−y)', en: 'y(1 − y)' },
      accept: ['y(1-y)', 'y(1−y)', 'y*(1-y)', 'y·(1-y)', 'y-y^2', 'y-y²', 'y−y²', '(1-y)y', 'y - y^2'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      proof: {
        code: [
          'x = torch.linspace(-5, 5, 11, dtype=torch.float64, requires_grad=True)',
          'y = torch.sigmoid(x)',
          'y.sum().backward()',
          'torch.allclose(x.grad, y * (1 - y))',
        ],
        value: true,
      },
    },
    {
      n: 6,
      tier: 2,
      question: {
        zh: 'σ是sigmoid，σ(−x)怎样用σ(x)表示？',
        en: 'With σ the sigmoid, what is σ(−x) in terms of σ(x)?',
      },
      answer: { zh: '1−σ(x)', en: '1 − σ(x)' },
      accept: ['1-σ(x)', '1−σ(x)', '1 - σ(x)', '1-sigmoid(x)', '1 - sigmoid(x)', '1-s(x)'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      proof: {
        code: [
          'x = torch.linspace(-5, 5, 11, dtype=torch.float64)',
          'torch.allclose(torch.sigmoid(-x), 1 - torch.sigmoid(x))',
        ],
        value: true,
      },
    },
    {
      n: 7,
      tier: 2,
      question: {
        zh: '两类softmax的logit为a和b，第一类的概率怎样用sigmoid函数σ表示？',
        en: 'Softmax of two logits a and b: how is the first probability written with the sigmoid σ?',
      },
      answer: { zh: 'σ(a−b)', en: 'σ(a − b)' },
      accept: ['σ(a-b)', 'σ(a−b)', 'σ(a - b)', 'sigmoid(a-b)', 'sigmoid(a - b)', 'sigmoid(a−b)'],
      source: 'torch 2.14.1 torch.softmax, torch.sigmoid; run',
      proof: {
        code: [
          'z = torch.randn(8, 2, dtype=torch.float64)',
          'torch.allclose(z.softmax(1)[:, 0], torch.sigmoid(z[:, 0] - z[:, 1]))',
        ],
        value: true,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'act-tanh',
      question: {
        zh: 'sigmoid与tanh的输出，各以什么值为中心？',
        en: 'Sigmoid and tanh: on which value is the output of each centred?',
      },
      answer: {
        zh: 'sigmoid以0.5为中心、恒为正，tanh以0为中心。',
        en: 'Sigmoid on 0.5, always positive; tanh on 0.',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      proof: {
        code: [
          'x = torch.linspace(-6, 6, 1201, dtype=torch.float64)',
          '[round(torch.sigmoid(x).mean().item(), 9), round(torch.tanh(x).mean().item(), 9)]',
        ],
        value: [0.5, 0],
      },
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: 'n个logit逐个过sigmoid，或一起过softmax，输出之和各在什么范围？',
        en: 'n logits go through sigmoids one by one, or together through a softmax: in which range is the sum of the outputs in each case?',
      },
      answer: {
        zh: 'sigmoid的各输出互不影响，和可取0到n之间的任何值；softmax的和恒为1。',
        en: 'Sigmoid outputs are independent, their sum is anything between 0 and n; those of softmax always sum to 1.',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      proof: {
        code: [
          'z = torch.tensor([4.0, 4.0, 4.0], dtype=torch.float64)',
          '[z.softmax(0).sum().item(), torch.sigmoid(z).sum().item() > 2.9, torch.sigmoid(-z).sum().item() < 0.1]',
        ],
        value: [1, true, true],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '某sigmoid单元的输出为{s}，它在此处的导数是多少？',
        en: 'A sigmoid unit outputs {s}: what is its derivative there?',
      },
      parameters: { s: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] },
      answer: 's*(1-s)',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '{s}×(1−{s})={=s*(1-s):2}',
        en: '{s} × (1 − {s}) = {=s*(1-s):2}',
      },
      mistakes: [
        { expression: '1-s*s', zh: '这是tanh的导数公式', en: 'That is the derivative of tanh' },
        { expression: '1-s', zh: '漏乘了输出本身', en: 'Left out the factor of the output itself' },
        { expression: 's', zh: '这是输出，不是导数', en: 'That is the output, not the derivative' },
      ],
      check: [
        'x = torch.tensor(math.log(s / (1 - s)), dtype=torch.float64, requires_grad=True)',
        'torch.sigmoid(x).backward()',
        'x.grad.item()',
      ],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '已知sigmoid(a)={s}，sigmoid(−a)是多少？',
        en: 'sigmoid(a) = {s}: what is sigmoid(−a)?',
      },
      parameters: { s: [0.1, 0.2, 0.25, 0.3, 0.4, 0.6, 0.75, 0.9, 0.95] },
      answer: '1-s',
      answerType: 'number',
      decimals: 2,
      working: { zh: '1−{s}={=1-s:2}', en: '1 − {s} = {=1-s:2}' },
      mistakes: [
        {
          expression: '-s',
          zh: '当成了奇函数：sigmoid关于点(0, 0.5)对称，输出恒为正',
          en: 'Treated it as odd: the sigmoid is symmetric about (0, 0.5) and always positive',
        },
        { expression: 's', zh: '当成了偶函数', en: 'Treated it as even' },
        { expression: '1/s', zh: '取了倒数，应是1减它', en: 'Took the reciprocal instead of one minus it' },
      ],
      check: ['torch.sigmoid(torch.tensor(-math.log(s / (1 - s)), dtype=torch.float64)).item()'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '梯度穿过{n}层sigmoid，只看σ′、不计权重，最多还剩原来的多少？',
        en: 'A gradient passes back through {n} sigmoid layers: counting σ′ alone, not the weights, what fraction can be left at most?',
      },
      parameters: { n: [2, 3, 4, 5] },
      answer: 'pow(0.25,n)',
      answerType: 'number',
      decimals: 5,
      working: {
        zh: 'σ′至多1/4，{n}层为(1/4)^{n}=1/{=pow(4,n)}≈{=pow(0.25,n):5}',
        en: 'σ′ is at most 1/4; {n} layers: (1/4)^{n} = 1/{=pow(4,n)} ≈ {=pow(0.25,n):5}',
      },
      mistakes: [
        {
          expression: 'pow(0.5,n)',
          zh: '用了σ(0)=0.5，应是斜率0.25',
          en: 'Used σ(0) = 0.5 instead of the slope 0.25',
        },
        {
          expression: '0.25*n',
          zh: '各层的斜率相乘，不是相加',
          en: 'Slopes of layers multiply, they do not add',
        },
        { expression: '0.25/n', zh: '应是{n}个0.25相乘', en: 'It is the product of {n} factors 0.25' },
      ],
      check: [
        'x = torch.zeros(n, dtype=torch.float64, requires_grad=True)',
        'torch.sigmoid(x).sum().backward()',
        'x.grad.prod().item()',
      ],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '一张图可以同时有多个标签，这段代码错在哪里？',
        en: 'An image may carry several labels at once: what is wrong here?',
      },
      code: [
        '# one image, three labels, two of them sure',
        'z = torch.tensor([[3., 3., -3.]])',
        'p = F.softmax(z, dim=1)',
        'tags = p > 0.5',
      ],
      mended: [
        '# one image, three labels, two of them sure',
        'z = torch.tensor([[3., 3., -3.]])',
        'p = torch.sigmoid(z)',
        'tags = p > 0.5',
      ],
      result: 'tags.tolist()',
      value: [[false, false, false]],
      answer: {
        zh: 'softmax让标签互相竞争，两个都有把握时谁也过不了0.5；应逐个用`torch.sigmoid`。',
        en: 'Softmax makes labels compete, so of two sure ones neither passes 0.5; apply `torch.sigmoid` to each.',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: { zh: '`x.grad.item()`是多少？', en: 'What is `x.grad.item()` after these two lines?' },
      code: ['x = torch.tensor(0., requires_grad=True)', 'torch.sigmoid(4 * x).backward()'],
      result: 'x.grad.item()',
      value: 1,
      answer: { zh: '1，σ′(0)=0.25再乘内层的4', en: '1: σ′(0) = 0.25 times the inner factor 4' },
      accept: ['1', '1.0', '一', 'one'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '一张图可同时属于多个类别，要逐类给出独立的概率，输出层用哪个激活函数？',
        en: 'An image may belong to several classes, each needing its own independent probability: which output activation?',
      },
      answer: { zh: 'sigmoid，逐类各一个', en: 'Sigmoid, one for each class' },
      accept: [
        'sigmoid',
        'S型函数',
        '逻辑函数',
        'logistic',
        'logistic function',
        'nn.Sigmoid',
        'torch.sigmoid',
      ],
      source: 'torch 2.14.1 torch/nn/modules/loss.py (BCEWithLogitsLoss)',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'LSTM的门给每个分量一个0到1之间的比例，决定放行多少；PyTorch用哪个激活函数算门？',
        en: 'The gates of an LSTM let a share between 0 and 1 of each component pass: which activation computes them in PyTorch?',
      },
      answer: { zh: 'sigmoid', en: 'Sigmoid' },
      accept: [
        'sigmoid',
        'S型函数',
        '逻辑函数',
        'logistic',
        'logistic function',
        'nn.Sigmoid',
        'torch.sigmoid',
      ],
      source: 'torch 2.14.1 torch/nn/modules/rnn.py (LSTM)',
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '某隐藏单元用sigmoid，激活前的值约为10，它的权重为什么几乎学不动？',
        en: 'The pre-activation of a hidden sigmoid unit is about 10: why do its weights hardly learn?',
      },
      answer: {
        zh: '单元饱和，斜率只剩约0.000045，梯度几乎传不回去。',
        en: 'It is saturated: the slope is down to about 0.000045, so hardly any gradient gets back.',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      proof: {
        code: [
          'x = torch.tensor(10.0, dtype=torch.float64, requires_grad=True)',
          'torch.sigmoid(x).backward()',
          'x.grad.item()',
        ],
        value: 0.000045,
        tolerance: 0.01,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '某单元的输入全来自sigmoid，对单个样本，它各个权重的梯度有什么不利的共同点？',
        en: 'All inputs of a unit come from sigmoids: for one example, which unfortunate trait do the gradients of its weights share?',
      },
      answer: {
        zh: '输入恒为正，所以梯度全部同号，各权重只能一起增或一起减。',
        en: 'The inputs are positive, so all gradients have the same sign: the weights can only rise or fall together.',
      },
      source: 'LeCun et al., Neural Networks: Tricks of the Trade 1998; run',
      proof: {
        code: [
          'w = torch.randn(6, requires_grad=True)',
          'loss = (w @ torch.sigmoid(torch.randn(6)) - 1.0) ** 2',
          'loss.backward()',
          'abs(w.grad.sign().sum().item())',
        ],
        value: 6,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'x是单精度的−200，`torch.log(torch.sigmoid(x))`为什么是负无穷，应改用哪个函数？',
        en: 'In float32, `torch.log(torch.sigmoid(x))` is minus infinity at x = −200: why, and which function avoids it?',
      },
      answer: {
        zh: 'sigmoid在单精度下已下溢为0；改用`F.logsigmoid`，得−200。',
        en: 'The sigmoid underflows to 0 in single precision; `F.logsigmoid` gives −200.',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py (LogSigmoid); run',
      proof: {
        code: [
          'x = torch.tensor(-200.0)',
          '[torch.sigmoid(x).item(), torch.log(torch.sigmoid(x)).item(), F.logsigmoid(x).item()]',
        ],
        value: [0, '-inf', -200],
      },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '1986年那篇以sigmoid单元演示反向传播的《Nature》论文，第一作者是谁？',
        en: 'Who is the first author of the 1986 Nature paper that showed backpropagation with sigmoid units?',
      },
      answer: { zh: 'Rumelhart（与Hinton、Williams合著）', en: 'Rumelhart (with Hinton and Williams)' },
      accept: ['Rumelhart', 'D. E. Rumelhart', 'David Rumelhart', 'David E. Rumelhart', '鲁梅尔哈特'],
      source: 'Rumelhart, Hinton & Williams, Nature 1986',
    },
  ],
  translation: {
    question: {
      zh: '「逻辑斯谛函数」在PyTorch里是哪个激活类？',
      en: '逻辑斯谛函数 (logistic function): which PyTorch activation class?',
    },
    answer: { zh: '`nn.Sigmoid`（S型函数）', en: '`nn.Sigmoid` (S-shaped function)' },
    accept: ['nn.Sigmoid', 'torch.nn.Sigmoid', 'Sigmoid'],
    source: 'torch 2.14.1 torch/nn/modules/activation.py',
  },
  paper: {
    authors: 'D. E. Rumelhart, G. E. Hinton, R. J. Williams',
    title: 'Learning Representations by Back-Propagating Errors',
    year: 1986,
    venue: 'Nature 323',
    url: '',
  },
  api: [
    {
      name: 'torch.nn.Sigmoid',
      signature: 'Sigmoid(*args, **kwargs)',
      file: 'torch/nn/modules/activation.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.nn.functional.sigmoid',
      signature: 'sigmoid(input)',
      file: 'torch/nn/functional.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: ['x = torch.tensor([-2., 0., 2.])', 'y = torch.sigmoid(x)', '[round(v, 3) for v in y.tolist()]'],
    output: [0.119, 0.5, 0.881],
  },
  useWhen: [
    {
      zh: '二分类或多标签分类的输出概率。',
      en: 'Output probabilities for two classes, or for several labels at once.',
    },
    { zh: 'LSTM、GRU里的门。', en: 'Gates in LSTM and GRU.' },
  ],
  avoidWhen: [
    {
      zh: '深层网络的隐藏层：两端饱和，梯度容易消失。',
      en: 'Hidden layers of deep networks: it saturates on both sides and gradients vanish.',
    },
    {
      zh: '各类互斥的多分类：改用softmax。',
      en: 'Several mutually exclusive classes: use softmax.',
    },
  ],
  prerequisites: ['ext-exp-log'],
  source: 'Rumelhart, Hinton & Williams, Nature 1986; torch 2.14.1 torch/nn/modules/activation.py',
}
