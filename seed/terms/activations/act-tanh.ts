import type { Term } from '#seed/term'

export const actTanh: Term = {
  id: 'act-tanh',
  status: 'seed',
  name: { zh: 'tanh', en: 'Hyperbolic tangent' },
  writtenInOutline: 'tanh',
  aliases: {
    zh: ['双曲正切', '双曲正切函数'],
    en: ['tanh activation', 'tanh function', 'hyperbolic tangent function', 'nn.Tanh'],
  },
  definition: {
    zh: '把实数压到(−1, 1)的零中心S形函数。',
    en: 'A zero-centred S-shaped function with range (−1, 1).',
  },
  naming: {
    zh: '把sigmoid沿横轴压缩到一半，再沿纵轴拉伸、平移到值域(−1, 1)，得到的激活函数叫什么？',
    en: 'Squeeze a sigmoid to half its width, then stretch and shift it to the range (−1, 1): what is this activation called?',
  },
  meaning: {
    question: { zh: 'tanh的值域和中心是什么？', en: 'tanh: what are its range and its centre?' },
    answer: { zh: '值域(−1, 1)，以0为中心。', en: 'Range (−1, 1), centred on 0.' },
    proof: {
      code: [
        'x = torch.linspace(-15, 15, 61, dtype=torch.float64)',
        'y = torch.tanh(x)',
        '-1 < y.min().item() < -0.999 and 0.999 < y.max().item() < 1 and torch.allclose(y, -y.flip(0))',
      ],
      value: true,
    },
  },
  formula: {
    latex:
      "\\tanh(x)=\\frac{e^{x}-e^{-x}}{e^{x}+e^{-x}}=2\\,\\sigma(2x)-1,\\qquad \\tanh'(x)=1-\\tanh^{2}(x)",
    symbols: [
      { latex: 'x', zh: '激活前的值', en: 'pre-activation' },
      { latex: '\\sigma', zh: 'sigmoid函数', en: 'the sigmoid' },
      { latex: "\\tanh'", zh: '它的导数', en: 'its derivative' },
    ],
    reading: {
      zh: 'e的x次方减e的负x次方，除以两者之和；导数等于1减输出的平方。',
      en: 'E to the x minus e to the minus x, over their sum; the derivative is one minus the output squared.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$f(x)=\\frac{e^{x}-e^{-x}}{e^{x}+e^{-x}}$是哪个激活函数？',
        en: 'Which activation is $f(x)=\\frac{e^{x}-e^{-x}}{e^{x}+e^{-x}}$?',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py',
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '双曲正切的导数用输出$y$表示是$1-\\boxed{?}$，方框里是什么？',
        en: 'The derivative of the hyperbolic tangent, in terms of its output $y$, is $1-\\boxed{?}$. What is in the box?',
      },
      answer: { zh: '$y^{2}$', en: '$y^{2}$' },
      accept: [
        'y^2',
        'y²',
        'y*y',
        'y**2',
        'y^{2}',
        'tanh^2',
        'tanh²(x)',
        'tanh²',
        'tanh^2(x)',
        'y的平方',
        'y squared',
      ],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      proof: {
        code: [
          'x = torch.linspace(-3, 3, 13, dtype=torch.float64, requires_grad=True)',
          'y = torch.tanh(x)',
          'y.sum().backward()',
          'torch.allclose(x.grad, 1 - y ** 2)',
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'tanh的定义是$\\tanh(x)=\\frac{e^{x}-e^{-x}}{\\boxed{?}}$，方框里是什么？',
        en: 'tanh is defined as $\\tanh(x)=\\frac{e^{x}-e^{-x}}{\\boxed{?}}$. What is in the box?',
      },
      answer: { zh: '$e^{x}+e^{-x}$', en: '$e^{x}+e^{-x}$' },
      accept: [
        'e^x+e^-x',
        'e^x + e^-x',
        'e^x+e^{-x}',
        'e^{x}+e^{-x}',
        'e^x+e^(-x)',
        'exp(x)+exp(-x)',
        'eˣ+e⁻ˣ',
        'e^-x+e^x',
      ],
      source: 'torch 2.14.1 torch/nn/modules/activation.py',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: { zh: 'tanh在0处的斜率是多少？', en: 'What is the slope of tanh at x = 0?' },
      answer: { zh: '1（也是它的最大斜率）', en: '1 (its largest slope)' },
      accept: ['1', '1.0', '一', 'one'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      proof: {
        code: [
          'x = torch.linspace(-4, 4, 801, dtype=torch.float64, requires_grad=True)',
          'torch.tanh(x).sum().backward()',
          'x.grad.max().item()',
        ],
        value: 1,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '用sigmoid函数σ表示，tanh(x)等于什么？',
        en: 'What is tanh(x), written with the sigmoid σ?',
      },
      answer: { zh: '2σ(2x)−1', en: '2σ(2x) − 1 (stretched and shifted)' },
      accept: [
        '2σ(2x)-1',
        '2σ(2x)−1',
        '2σ(2x) - 1',
        '2sigmoid(2x)-1',
        '2*sigmoid(2x)-1',
        '2*sigmoid(2*x)-1',
        '2*σ(2x)-1',
        '2*σ(2*x)-1',
      ],
      source: 'torch 2.14.1 torch.tanh, torch.sigmoid; run',
      proof: {
        code: [
          'x = torch.linspace(-3, 3, 13, dtype=torch.float64)',
          'torch.allclose(torch.tanh(x), 2 * torch.sigmoid(2 * x) - 1)',
        ],
        value: true,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'tanh(−x)怎样用tanh(x)表示？',
        en: 'What is tanh(−x) in terms of tanh(x)?',
      },
      answer: { zh: '−tanh(x)，它是奇函数', en: '−tanh(x): it is an odd function' },
      accept: ['-tanh(x)', '−tanh(x)', '- tanh(x)', '-tanh x', '−tanh x', '奇函数', 'odd'],
      source: 'torch 2.14.1 torch.tanh; run',
      proof: {
        code: [
          'x = torch.linspace(-3, 3, 13, dtype=torch.float64)',
          'torch.allclose(torch.tanh(-x), -torch.tanh(x))',
        ],
        value: true,
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: 'x=3时，tanh的斜率约还剩多少？',
        en: 'About what slope does tanh have left at x = 3?',
      },
      answer: { zh: '约0.01，已饱和', en: 'About 0.01: it is saturated' },
      accept: ['0.01', '.01', '1%', '1/100', '0.0099', '0.00987'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      proof: {
        code: [
          'x = torch.tensor(3.0, dtype=torch.float64, requires_grad=True)',
          'torch.tanh(x).backward()',
          'x.grad.item()',
        ],
        value: 0.01,
        tolerance: 0.02,
      },
    },
    {
      n: 5,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`nn.RNN`的隐藏状态默认用哪个激活函数？',
        en: 'In torch 2.14.1, which activation does `nn.RNN` use for its hidden state by default?',
      },
      answer: { zh: 'tanh', en: 'tanh' },
      accept: ['tanh', '双曲正切', 'hyperbolic tangent', 'nn.Tanh', 'torch.tanh'],
      source: 'torch 2.14.1 torch/nn/modules/rnn.py',
      proof: { code: ['nn.RNN(1, 1).nonlinearity'], value: 'tanh' },
    },
    {
      n: 6,
      tier: 3,
      question: {
        zh: 'LeCun等人推荐的1.7159·tanh(2x/3)，在x=1处约等于多少？',
        en: 'LeCun et al. recommend 1.7159 · tanh(2x/3): about what value does it take at x = 1?',
      },
      answer: { zh: '1，常数就是这样选的', en: '1, the constants are chosen for that' },
      accept: ['1', '1.0', '一', 'one'],
      source: 'LeCun et al., Neural Networks: Tricks of the Trade 1998; run',
      proof: {
        code: ['1.7159 * torch.tanh(torch.tensor(2 / 3, dtype=torch.float64)).item()'],
        value: 1,
        tolerance: 0.001,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'act-sigmoid',
      question: {
        zh: '在0处，tanh的斜率是sigmoid的几倍？',
        en: 'At 0, how many times as steep as the sigmoid is tanh?',
      },
      answer: { zh: '4倍（1对0.25）', en: '4 times (1 against 0.25)' },
      accept: ['4', '4倍', '四倍', '4x', '4 times', 'four', 'four times'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      proof: {
        code: [
          'x = torch.zeros(2, dtype=torch.float64, requires_grad=True)',
          '(torch.tanh(x[0]) + torch.sigmoid(x[1])).backward()',
          '(x.grad[0] / x.grad[1]).item()',
        ],
        value: 4,
      },
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: 'x>1时，tanh与hardtanh（默认范围）的斜率各如何？',
        en: 'For x > 1, what are the slopes of tanh and of hardtanh with its default range?',
      },
      answer: {
        zh: 'tanh的渐小但仍大于0，hardtanh的恰为0。',
        en: 'That of tanh shrinks but stays above 0, that of hardtanh is exactly 0.',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py (Tanh, Hardtanh); autograd',
      proof: {
        code: [
          'x = torch.full((2,), 1.5, dtype=torch.float64, requires_grad=True)',
          '(torch.tanh(x[0]) + F.hardtanh(x[1])).backward()',
          '[x.grad[0].item() > 0, x.grad[1].item()]',
        ],
        value: [true, 0],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '某tanh单元的输出为{t}，它在此处的导数是多少？',
        en: 'A tanh unit outputs {t}: what is its derivative there?',
      },
      parameters: { t: [-0.9, -0.8, -0.6, -0.5, -0.3, 0.1, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8] },
      answer: '1-t*t',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '1−({t})²={=1-t*t:2}',
        en: '1 − ({t})² = {=1-t*t:2}',
      },
      mistakes: [
        { expression: 't*(1-t)', zh: '这是sigmoid的导数公式', en: 'That is the derivative of the sigmoid' },
        { expression: '1-t', zh: '忘了平方', en: 'Forgot to square the output' },
        {
          expression: '1+t*t',
          zh: '符号反了：是1减输出的平方',
          en: 'Wrong sign: it is one minus the square',
        },
      ],
      check: [
        'x = torch.tensor(math.atanh(t), dtype=torch.float64, requires_grad=True)',
        'torch.tanh(x).backward()',
        'x.grad.item()',
      ],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '已知sigmoid(2x)={s}，tanh(x)是多少？',
        en: 'sigmoid(2x) = {s}: what is tanh(x)?',
      },
      parameters: { s: [0.1, 0.2, 0.25, 0.4, 0.5, 0.6, 0.7, 0.9] },
      answer: '2*s-1',
      answerType: 'number',
      decimals: 2,
      working: { zh: '2×{s}−1={=2*s-1:2}', en: '2 × {s} − 1 = {=2*s-1:2}' },
      mistakes: [
        { expression: '2*s', zh: '忘了减1', en: 'Forgot to subtract 1' },
        {
          expression: '(1+s)/2',
          zh: '方向反了：这是由tanh求sigmoid',
          en: 'The other way round: from tanh to sigmoid',
        },
        { expression: 's', zh: '没有换算：两者的值域不同', en: 'Not converted: the ranges differ' },
      ],
      check: ['torch.tanh(torch.tensor(math.log(s / (1 - s)) / 2, dtype=torch.float64)).item()'],
      source: 'torch 2.14.1 torch.tanh',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '生成器以tanh输出图像，值域为−1到1；真图的像素值{p}（0到255）应缩放成多少？',
        en: 'A generator outputs images through tanh, from −1 to 1: to what should the pixel value {p} (0 to 255) of a real image be scaled?',
      },
      parameters: { p: [0, 51, 102, 153, 204] },
      answer: 'p/127.5-1',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '2×{p}/255−1={=p/127.5-1:2}',
        en: '2 × {p}/255 − 1 = {=p/127.5-1:2}',
      },
      mistakes: [
        { expression: 'p/255', zh: '这只缩放到了0到1', en: 'That is the range from 0 to 1' },
        { expression: 'p/127.5', zh: '忘了减1', en: 'Forgot to subtract 1' },
        {
          expression: 'p/255-0.5',
          zh: '这是−0.5到0.5，还要乘2',
          en: 'That is −0.5 to 0.5, still to be doubled',
        },
      ],
      check: [
        'x = torch.full((1, 1, 1), p / 255, dtype=torch.float64)',
        'torchvision.transforms.functional.normalize(x, [0.5], [0.5]).item()',
      ],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '生成器画出了全黑（−1），真图也全黑，却测得误差1，错在哪里？',
        en: 'The generator paints plain black (−1), the real image is black too, yet the error is 1: what is wrong?',
      },
      code: [
        "img = Image.new('L', (2, 2), 0)  # black",
        'real = TF.to_tensor(img)',
        'fake = torch.tanh(torch.full((1, 2, 2), -9.))',
        'error = (real - fake).abs().mean()',
      ],
      mended: [
        "img = Image.new('L', (2, 2), 0)  # black",
        'real = TF.to_tensor(img) * 2 - 1',
        'fake = torch.tanh(torch.full((1, 2, 2), -9.))',
        'error = (real - fake).abs().mean()',
      ],
      result: 'error.item()',
      value: 1,
      answer: {
        zh: '`to_tensor`给出0到1，tanh的值域却是−1到1；真图要先乘2减1。',
        en: '`to_tensor` gives 0 to 1 but tanh ranges from −1 to 1; real images need times 2 minus 1 first.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '训练图像的像素已缩放到[−1, 1]，照DCGAN论文，生成器的输出层用哪个激活函数？',
        en: 'Training images are scaled to [−1, 1]: which output activation does the DCGAN paper give the generator?',
      },
      answer: { zh: 'tanh（双曲正切）', en: 'tanh' },
      accept: ['tanh', '双曲正切', 'hyperbolic tangent', 'nn.Tanh', 'torch.tanh'],
      source: 'Radford et al., ICLR 2016',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'LSTM写入记忆的候选值要有正有负、又不能无界，PyTorch用哪个激活函数算它？',
        en: 'The candidate values of an LSTM must take both signs and stay bounded: which activation computes them in PyTorch?',
      },
      answer: { zh: 'tanh（双曲正切）', en: 'tanh' },
      accept: ['tanh', '双曲正切', 'hyperbolic tangent', 'nn.Tanh', 'torch.tanh'],
      source: 'torch 2.14.1 torch/nn/modules/rnn.py (LSTM)',
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '输入特征没有标准化，数值上百，第一层用tanh的网络为什么学得很慢？',
        en: 'Features in the hundreds are fed in without standardising: why does a first layer of tanh units learn slowly?',
      },
      answer: {
        zh: '多数单元饱和在±1附近，斜率几乎为0，几乎没有梯度传到权重。',
        en: 'Most units saturate near ±1, where the slope is almost 0, and hardly any gradient reaches the weights.',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      proof: {
        code: [
          'def saturated(scale):',
          '    torch.manual_seed(0)',
          '    x = scale * torch.randn(500, 20)',
          '    return torch.tanh(nn.Linear(20, 64)(x)).abs().gt(0.99).float().mean().item()',
          'saturated(200.0) > 0.9 and saturated(1.0) < 0.01',
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '输出层是tanh，却用MSE去拟合±1的目标，输出层的权重会怎样？',
        en: 'A tanh output is fitted to targets of ±1 with MSE: what happens to the weights of the output layer?',
      },
      answer: {
        zh: '±1永远达不到，权重被不断推大，单元越来越饱和。',
        en: 'As ±1 is never reached, they are pushed ever larger and the units saturate.',
      },
      source: 'LeCun et al., Neural Networks: Tricks of the Trade 1998; run',
      proof: {
        code: [
          'w = torch.tensor(0.5, dtype=torch.float64, requires_grad=True)',
          'o = optim.SGD([w], lr=0.5)',
          'sizes = []',
          'for t in range(3000):',
          '    o.zero_grad(); ((torch.tanh(w) - 1) ** 2).backward(); o.step()',
          '    if t in (9, 99, 2999): sizes.append(w.item())',
          'sizes[0] < sizes[1] < sizes[2] and torch.tanh(w).item() < 1',
        ],
        value: true,
      },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '1998年哪篇文章建议隐藏层用对称的S形函数，例如1.7159·tanh(2x/3)？',
        en: 'Which 1998 text advises symmetric sigmoids such as 1.7159 · tanh(2x/3)?',
      },
      answer: {
        zh: '《Efficient BackProp》（LeCun、Bottou、Orr与Müller）',
        en: 'Efficient BackProp (LeCun, Bottou, Orr and Müller)',
      },
      accept: ['Efficient BackProp', 'Efficient Backprop', 'LeCun', 'LeCun et al.', 'LeCun 1998'],
      source: 'LeCun et al., Neural Networks: Tricks of the Trade 1998',
    },
  ],
  translation: {
    question: {
      zh: '「双曲正切」在PyTorch里是哪个激活类？',
      en: '双曲正切: which PyTorch activation class?',
    },
    answer: { zh: '`nn.Tanh`', en: '`nn.Tanh` (hyperbolic tangent)' },
    accept: ['nn.Tanh', 'torch.nn.Tanh', 'Tanh'],
    source: 'torch 2.14.1 torch/nn/modules/activation.py',
  },
  paper: {
    authors: 'Y. LeCun, L. Bottou, G. B. Orr, K.-R. Müller',
    title: 'Efficient BackProp',
    year: 1998,
    venue: 'Neural Networks: Tricks of the Trade',
    url: '',
  },
  api: [
    {
      name: 'torch.nn.Tanh',
      signature: 'Tanh(*args, **kwargs)',
      file: 'torch/nn/modules/activation.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.nn.functional.tanh',
      signature: 'tanh(input)',
      file: 'torch/nn/functional.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: ['x = torch.tensor([-2., 0., 2.])', 'y = torch.tanh(x)', '[round(v, 3) for v in y.tolist()]'],
    output: [-0.964, 0, 0.964],
  },
  useWhen: [
    {
      zh: 'RNN的隐藏状态，LSTM的候选值和输出。',
      en: 'Hidden states of RNNs, candidates and outputs of LSTMs.',
    },
    {
      zh: '输出应落在−1到1之间，例如GAN生成的图像。',
      en: 'Outputs that belong between −1 and 1, such as images made by a GAN.',
    },
  ],
  avoidWhen: [
    {
      zh: '很深的前馈网络的隐藏层：两端饱和，ReLU一类更好训练。',
      en: 'Hidden layers of very deep feed-forward networks: it saturates, ReLU and its kin train better.',
    },
    {
      zh: '输出应是概率：用sigmoid或softmax。',
      en: 'Outputs that should be probabilities: use sigmoid or softmax.',
    },
  ],
  prerequisites: ['act-sigmoid'],
  source:
    'LeCun et al., Neural Networks: Tricks of the Trade 1998; torch 2.14.1 torch/nn/modules/activation.py',
}
