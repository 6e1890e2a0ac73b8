import type { Term } from '#seed/term'

export const actLeakyRelu: Term = {
  id: 'act-leaky-relu',
  status: 'seed',
  name: { zh: 'Leaky ReLU', en: 'Leaky ReLU' },
  writtenInOutline: 'Leaky ReLU',
  aliases: {
    zh: ['带泄露的ReLU', '带泄漏的ReLU', '泄漏ReLU', '泄露ReLU', '带泄露修正线性单元', '渗漏整流'],
    en: ['LeakyReLU', 'LReLU', 'leaky rectified linear unit', 'leaky rectifier', 'nn.LeakyReLU'],
  },
  definition: {
    zh: '负半轴保留固定的小斜率，避免神经元死亡。',
    en: 'Keeps a small fixed slope for negative inputs, so that units do not die.',
  },
  naming: {
    zh: '正半轴恒等、负半轴是一条固定小斜率的直线，这种激活函数叫什么？',
    en: 'Activation that is the identity above zero and a straight line of small fixed slope below: what is it called?',
  },
  meaning: {
    question: {
      zh: 'Leaky ReLU怎样处理负数，为了什么？',
      en: 'Leaky ReLU: what does it do to negative numbers, and what for?',
    },
    answer: {
      zh: '乘以固定的小斜率，使梯度不为0，单元不致死亡。',
      en: 'It multiplies them by a small fixed slope, so that the gradient is not 0 and units do not die.',
    },
    proof: {
      code: [
        'x = torch.tensor(-3.0, dtype=torch.float64, requires_grad=True)',
        'y = F.leaky_relu(x, 0.2)',
        'y.backward()',
        '[round(y.item(), 9), x.grad.item()]',
      ],
      value: [-0.6, 0.2],
    },
  },
  formula: {
    latex: 'f(x)=\\begin{cases}x&x\\ge 0\\\\a\\,x&x<0\\end{cases}',
    symbols: [
      { latex: 'x', zh: '激活前的值', en: 'pre-activation' },
      {
        latex: 'a',
        zh: '负半轴的斜率negative_slope，默认0.01',
        en: 'slope for negative inputs, negative_slope, 0.01 by default',
      },
    ],
    reading: {
      zh: 'x不小于0时等于x，小于0时等于a乘x。',
      en: 'X where x is at least zero, a times x where it is negative.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\max(0,x)+a\\,\\min(0,x)$，a是事先定好的小正数，这是哪个激活函数？',
        en: 'Which activation is $\\max(0,x)+a\\,\\min(0,x)$, with a small positive constant a?',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py',
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '负斜率为$a$的Leaky ReLU是$\\max(0,x)+a\\cdot\\boxed{?}$，方框里是什么？',
        en: 'Leaky ReLU with negative slope $a$ is $\\max(0,x)+a\\cdot\\boxed{?}$. What is in the box?',
      },
      answer: { zh: '$\\min(0,x)$', en: '$\\min(0,x)$' },
      accept: ['min(0,x)', 'min(0, x)', 'min(x,0)', 'min(x, 0)', 'min{0,x}'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py',
      proof: {
        code: [
          'x = torch.linspace(-3, 3, 13)',
          'torch.allclose(F.leaky_relu(x, 0.2), x.clamp(min=0) + 0.2 * x.clamp(max=0))',
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '负斜率$0<a<1$时，Leaky ReLU可写成$\\max(\\boxed{?},\\,x)$，方框里是什么？',
        en: 'For a negative slope $0<a<1$, Leaky ReLU can be written $\\max(\\boxed{?},\\,x)$. What is in the box?',
      },
      answer: { zh: '$a\\,x$', en: '$a\\,x$' },
      accept: ['ax', 'a*x', 'a x', 'a·x', 'a×x'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      proof: {
        code: [
          'x = torch.linspace(-3, 3, 13)',
          'torch.allclose(F.leaky_relu(x, 0.2), torch.maximum(0.2 * x, x))',
        ],
        value: true,
      },
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '在torch 2.14.1中，`nn.LeakyReLU`的`negative_slope`默认是多少？',
        en: 'In torch 2.14.1, what is the default `negative_slope` of `nn.LeakyReLU`?',
      },
      answer: { zh: '0.01', en: '0.01' },
      accept: ['0.01', '.01', '1e-2', '10^-2', '1/100', '1%'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py',
      proof: {
        code: ["inspect.signature(nn.LeakyReLU).parameters['negative_slope'].default"],
        value: 0.01,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '`nn.LeakyReLU(0.01)`作用于−200，得到多少？',
        en: 'What does `nn.LeakyReLU(0.01)` make of −200?',
      },
      answer: { zh: '−2', en: '−2 (a hundredth)' },
      accept: ['-2', '−2', '-2.0', '−2.0', '负二', '负2', 'minus two'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      proof: { code: ['nn.LeakyReLU(0.01)(torch.tensor(-200.0)).item()'], value: -2 },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'Leaky ReLU的负斜率取多少，就变成普通的ReLU？',
        en: 'Which negative slope turns Leaky ReLU into plain ReLU?',
      },
      answer: { zh: '0', en: '0' },
      accept: ['0', '0.0', '零', 'zero', 'a=0', 'a = 0'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      proof: {
        code: [
          'x = torch.linspace(-3, 3, 13)',
          '[a for a in (0, 0.01, 0.2, 1) if torch.equal(F.leaky_relu(x, a), F.relu(x))]',
        ],
        value: [0],
      },
    },
    {
      n: 4,
      tier: 3,
      question: {
        zh: 'Leaky ReLU的负斜率取1，会变成什么函数？',
        en: 'Leaky ReLU with a negative slope of 1 becomes which function?',
      },
      answer: { zh: '恒等函数，不再有非线性', en: 'The identity: nothing non-linear is left' },
      accept: [
        '恒等函数',
        '恒等',
        '恒等映射',
        'y=x',
        'f(x)=x',
        'x',
        'identity',
        'the identity',
        'identity function',
      ],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      proof: {
        code: ['x = torch.linspace(-3, 3, 13)', 'torch.equal(F.leaky_relu(x, 1.0), x)'],
        value: true,
      },
    },
    {
      n: 5,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，x恰为0时，默认的`nn.LeakyReLU`梯度是多少？',
        en: 'In torch 2.14.1, which gradient does a default `nn.LeakyReLU` have at exactly x = 0?',
      },
      answer: { zh: '0.01，取左侧的斜率', en: '0.01, the slope on the left' },
      accept: ['0.01', '.01', '1e-2', '10^-2', '1/100', '1%', 'negative_slope'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      proof: {
        code: ['x = torch.zeros((), requires_grad=True)', 'nn.LeakyReLU()(x).backward()', 'x.grad.item()'],
        value: 0.01,
      },
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
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      proof: {
        code: ['x = torch.tensor([-1e4, -1e8])', '[nn.LeakyReLU()(x).tolist(), nn.ELU()(x).tolist()]'],
        value: [
          [-100, -1000000],
          [-1, -1],
        ],
      },
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: 'Leaky ReLU与PReLU的负斜率，各由什么决定？',
        en: 'Leaky ReLU and PReLU: what decides the negative slope of each?',
      },
      answer: {
        zh: 'Leaky ReLU事先定好，PReLU由训练学出。',
        en: 'Leaky ReLU’s is set beforehand, PReLU’s is learned in training.',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py (LeakyReLU, PReLU)',
      proof: {
        code: ['[len(list(each.parameters())) for each in (nn.LeakyReLU(), nn.PReLU())]'],
        value: [0, 1],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'LeakyReLU(negative_slope={a})作用于{x}，得到多少？',
        en: 'What does LeakyReLU(negative_slope={a}) make of {x}?',
      },
      parameters: { a: [0.01, 0.1, 0.2], x: [-100, -50, -20, -10, -5, 3, 7] },
      answer: 'iff(x>=0,x,a*x)',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '输入{x}处斜率为{=iff(x>=0,1,a)}，{=iff(x>=0,1,a)}×({x})={=iff(x>=0,x,a*x):2}',
        en: 'The slope at {x} is {=iff(x>=0,1,a)}: {=iff(x>=0,1,a)} × ({x}) = {=iff(x>=0,x,a*x):2}',
      },
      mistakes: [
        {
          expression: 'iff(x<0,0,0/0)',
          zh: '这是ReLU：Leaky ReLU的负半轴不为0',
          en: 'That is ReLU: Leaky ReLU is not 0 below zero',
        },
        {
          expression: 'iff(x<0,x,0/0)',
          zh: '负数要乘上斜率',
          en: 'A negative number is multiplied by the slope',
        },
        {
          expression: 'iff(x<0,-a*x,0/0)',
          zh: '丢了负号',
          en: 'Lost the minus sign',
        },
        {
          expression: 'iff(x>0,a*x,0/0)',
          zh: '斜率只乘负数，正数原样通过',
          en: 'The slope is for negative numbers only: positive ones pass unchanged',
        },
      ],
      check: ['torch.nn.LeakyReLU(a)(torch.tensor(float(x), dtype=torch.float64)).item()'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '上游梯度{g}传到LeakyReLU(negative_slope={a})，它的输入是{x}，传给输入的梯度是多少？',
        en: 'A gradient of {g} arrives at LeakyReLU(negative_slope={a}), whose input was {x}: what gradient reaches the input?',
      },
      parameters: { a: [0.01, 0.1, 0.2], g: [-4, 2, 5, 10], x: [-3, -2, -1, 6] },
      answer: 'iff(x>0,g,a*g)',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '输入{x}处斜率为{=iff(x>0,1,a)}，{=iff(x>0,1,a)}×({g})={=iff(x>0,g,a*g):2}',
        en: 'The slope at {x} is {=iff(x>0,1,a)}: {=iff(x>0,1,a)} × ({g}) = {=iff(x>0,g,a*g):2}',
      },
      mistakes: [
        {
          expression: 'iff(x<0,0,0/0)',
          zh: '这是ReLU：Leaky ReLU的负半轴还有小斜率',
          en: 'That is ReLU: Leaky ReLU keeps a small slope below zero',
        },
        {
          expression: 'iff(x<0,g,0/0)',
          zh: '输入为负，梯度要乘上小斜率',
          en: 'The input is negative, so the gradient is multiplied by the small slope',
        },
        {
          expression: 'iff(x<0,a*x,0/0)',
          zh: '这是输出，不是梯度',
          en: 'That is the output, not the gradient',
        },
        {
          expression: 'iff(x>0,a*g,0/0)',
          zh: '输入为正，斜率是1',
          en: 'The input is positive, so the slope is 1',
        },
      ],
      check: [
        'v = torch.tensor(float(x), dtype=torch.float64, requires_grad=True)',
        '(torch.nn.LeakyReLU(a)(v) * g).backward()',
        'v.grad.item()',
      ],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: { zh: '`n`是多少？', en: 'What is `n` after this count of parameters?' },
      code: [
        'acts = [nn.LeakyReLU(0.2), nn.PReLU()]',
        'n = sum(p.numel() for act in acts',
        '        for p in act.parameters())',
      ],
      result: 'n',
      value: 1,
      answer: {
        zh: '1，只有PReLU的斜率是可学习的参数',
        en: '1: only the slope of PReLU is a learnable parameter',
      },
      accept: ['1', '一', 'one'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '照DCGAN论文搭判别器，各隐藏层都要让负输入也以0.2的斜率传梯度，用哪个激活函数？',
        en: 'A discriminator as in the DCGAN paper passes gradients for negative inputs too, with a slope of 0.2: which activation?',
      },
      answer: { zh: 'Leaky ReLU', en: 'Leaky ReLU' },
      accept: [
        'Leaky ReLU',
        'LeakyReLU',
        'LReLU',
        '带泄露的ReLU',
        '带泄漏的ReLU',
        '泄漏ReLU',
        'nn.LeakyReLU',
      ],
      source: 'Radford et al., ICLR 2016',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '许多ReLU单元死亡，想保留正半轴、让负半轴处处有梯度，又不要指数、可学习的参数和随机性，选哪个激活函数？',
        en: 'Many ReLUs die. Which activation keeps the positive half and a gradient all along the negative, with no exponential, learning or randomness?',
      },
      answer: { zh: 'Leaky ReLU', en: 'Leaky ReLU' },
      accept: [
        'Leaky ReLU',
        'LeakyReLU',
        'LReLU',
        '带泄露的ReLU',
        '带泄漏的ReLU',
        '泄漏ReLU',
        'nn.LeakyReLU',
      ],
      source: 'Maas et al., ICML Workshop 2013; torch 2.14.1 torch/nn/modules/activation.py',
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '某单元激活前的值总为负，默认的Leaky ReLU虽救活了它，却学得很慢，为什么？',
        en: 'The pre-activation of a unit is always negative: a default Leaky ReLU keeps it alive, yet it learns slowly. Why?',
      },
      answer: {
        zh: '斜率只有0.01，传回的梯度是正半轴的百分之一。',
        en: 'The slope is only 0.01: a hundredth of the gradient on the positive side gets back.',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      proof: {
        code: [
          'x = torch.tensor([-2.0, 2.0], requires_grad=True)',
          'nn.LeakyReLU()(x).sum().backward()',
          '(x.grad[0] / x.grad[1]).item()',
        ],
        value: 0.01,
      },
    },
    {
      n: 2,
      tier: 3,
      question: {
        zh: '负斜率为0.2的网络，`kaiming_normal_`没有传`a`，增益算成了哪个函数的，该怎么改？',
        en: 'The negative slope is 0.2, but `kaiming_normal_` was called without `a`: for which function is the gain, and what is the remedy?',
      },
      answer: {
        zh: '`a`默认为0，算成了ReLU的增益1.414；传`a=0.2`，得1.387。',
        en: '`a` is 0 by default, so it is the gain of ReLU, 1.414; pass `a=0.2` to get 1.387.',
      },
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: [
          "used = inspect.signature(init.kaiming_normal_).parameters['a'].default",
          "[used, *[round(init.calculate_gain('leaky_relu', a), 3) for a in (used, 0.2)], round(init.calculate_gain('relu'), 3)]",
        ],
        value: [0, 1.414, 1.387, 1.414],
      },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '提出Leaky ReLU的2013年论文（Maas等人），研究的是哪类模型？',
        en: 'The 2013 paper that introduced Leaky ReLU (Maas et al.) is about which kind of models?',
      },
      answer: { zh: '语音识别的声学模型', en: 'Acoustic models for speech recognition' },
      accept: [
        '声学模型',
        '语音识别',
        '语音声学模型',
        '神经网络声学模型',
        'acoustic models',
        'acoustic model',
        'neural network acoustic models',
        'speech recognition',
      ],
      source: 'Maas, Hannun & Ng, ICML Workshop 2013',
    },
  ],
  translation: {
    question: {
      zh: '「带泄露的ReLU」在PyTorch里是哪个激活类？',
      en: '带泄露的ReLU: which PyTorch activation class?',
    },
    answer: { zh: '`nn.LeakyReLU`（负半轴有小斜率）', en: '`nn.LeakyReLU` (a small slope below zero)' },
    accept: ['nn.LeakyReLU', 'torch.nn.LeakyReLU', 'LeakyReLU'],
    source: 'torch 2.14.1 torch/nn/modules/activation.py',
  },
  paper: {
    authors: 'A. L. Maas, A. Y. Hannun, A. Y. Ng',
    title: 'Rectifier Nonlinearities Improve Neural Network Acoustic Models',
    year: 2013,
    venue: 'ICML 2013 Workshop on Deep Learning for Audio, Speech and Language Processing',
    url: '',
  },
  api: [
    {
      name: 'torch.nn.LeakyReLU',
      signature: 'LeakyReLU(negative_slope=0.01, inplace=False)',
      file: 'torch/nn/modules/activation.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.nn.functional.leaky_relu',
      signature: 'leaky_relu(input, negative_slope=0.01, inplace=False)',
      file: 'torch/nn/functional.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'x = torch.tensor([-200., -1., 5.])',
      'y = nn.LeakyReLU()(x)  # negative_slope=0.01',
      '[round(v, 2) for v in y.tolist()]',
    ],
    output: [-2, -0.01, 5],
  },
  useWhen: [
    {
      zh: 'GAN的判别器（DCGAN取斜率0.2）。',
      en: 'Discriminators of GANs (slope 0.2 in DCGAN).',
    },
    {
      zh: '许多ReLU单元死亡，又不想增加计算。',
      en: 'Many ReLU units die and no extra cost is wanted.',
    },
  ],
  avoidWhen: [
    {
      zh: '需要输出恰为0的稀疏激活：用ReLU。',
      en: 'Sparse activations, exactly 0, are wanted: use ReLU.',
    },
    {
      zh: '希望负半轴饱和、不随噪声继续变化：用ELU。',
      en: 'The negative side should level off and ignore noise: use ELU.',
    },
  ],
  prerequisites: ['act-relu'],
  source: 'Maas, Hannun & Ng, ICML Workshop 2013; torch 2.14.1 torch/nn/modules/activation.py',
}
