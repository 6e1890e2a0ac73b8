import type { Term } from '#seed/term'

export const actElu: Term = {
  id: 'act-elu',
  status: 'seed',
  name: { zh: 'ELU', en: 'Exponential linear unit' },
  writtenInOutline: 'ELU',
  aliases: { zh: ['指数线性单元', '指数线性函数'], en: ['nn.ELU'] },
  definition: {
    zh: '正半轴恒等，负半轴按α(eˣ−1)平滑趋于−α。',
    en: 'Identity above zero; below it α(eˣ − 1), which levels off at −α.',
  },
  naming: {
    zh: '正半轴原样通过、负半轴取(eˣ−1)的α倍、α可自选的激活函数叫什么？',
    en: 'Activation that is the identity above zero and α times (eˣ − 1) below, with α free to choose: what is it called?',
  },
  meaning: {
    question: {
      zh: 'ELU对正数和负数各做什么？',
      en: 'ELU: what does it do to positive and to negative numbers?',
    },
    answer: {
      zh: '正数原样通过，负数变成α(eˣ−1)，越负越接近−α。',
      en: 'Positive ones pass unchanged, negative ones become α(eˣ − 1), levelling off at −α.',
    },
    proof: {
      code: [
        'x = torch.tensor([2.0, -0.5, -30.0], dtype=torch.float64)',
        'y = F.elu(x, alpha=1.5)',
        'torch.allclose(y, torch.stack([x[0], *(1.5 * (x[1:].exp() - 1))])) and abs(y[2].item() + 1.5) < 1e-9',
      ],
      value: true,
    },
  },
  formula: {
    latex: '\\operatorname{ELU}(x)=\\begin{cases}x&x>0\\\\\\alpha\\,(e^{x}-1)&x\\le 0\\end{cases}',
    symbols: [
      { latex: 'x', zh: '激活前的值', en: 'pre-activation' },
      {
        latex: '\\alpha',
        zh: '负半轴饱和值的大小，默认1',
        en: 'depth at which it levels off, 1 by default',
      },
    ],
    reading: {
      zh: 'x大于0时等于x，否则等于α乘以e的x次方减1的差。',
      en: 'X where x is positive, otherwise alpha times the difference of e to the x and one.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$x>0$时$f(x)=x$，$x\\le 0$时$f(x)=\\alpha(e^{x}-1)$，α可自选，这是哪个激活函数？',
        en: '$f(x)=x$ for $x>0$ and $\\alpha(e^{x}-1)$ for $x\\le 0$, with α free to choose: which activation is it?',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py',
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'ELU在$x\\le 0$时是$\\alpha\\,(\\boxed{?}-1)$，方框里是什么？',
        en: 'For $x\\le 0$ ELU is $\\alpha\\,(\\boxed{?}-1)$. What is in the box?',
      },
      answer: { zh: '$e^{x}$', en: '$e^{x}$' },
      accept: ['e^x', 'e^{x}', 'e^(x)', 'exp(x)', 'eˣ', 'exp x', 'e的x次方'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'α=1时，x趋于负无穷，ELU趋于多少？',
        en: 'ELU with α = 1: which limit does it have for x towards minus infinity?',
      },
      answer: { zh: '−1，即−α', en: '−1, that is −α' },
      accept: ['-1', '−1', '-1.0', '−1.0', '负一', '负1', 'minus one', 'minus 1'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      proof: { code: ['nn.ELU(alpha=1.0)(torch.tensor(-1e4)).item()'], value: -1 },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '在torch 2.14.1中，`nn.ELU`的`alpha`默认是多少？',
        en: 'In torch 2.14.1, what is the default `alpha` of `nn.ELU`?',
      },
      answer: { zh: '1.0', en: '1.0' },
      accept: ['1', '1.0', '一', 'one'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py',
      proof: { code: ["inspect.signature(nn.ELU).parameters['alpha'].default"], value: 1 },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'x<0时，ELU的斜率怎样用输出y和α表示？',
        en: 'For x < 0, what is the slope of ELU in terms of its output y and α?',
      },
      answer: { zh: 'y+α', en: 'y + α' },
      accept: ['y+α', 'y + α', 'α+y', 'y+alpha', 'y + alpha', 'alpha+y', 'y+a'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      proof: {
        code: [
          'x = torch.linspace(-4, -0.1, 14, dtype=torch.float64, requires_grad=True)',
          'y = F.elu(x, alpha=1.5)',
          'y.sum().backward()',
          'torch.allclose(x.grad, y + 1.5)',
        ],
        value: true,
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: 'α取多少时，ELU在0处没有折点？',
        en: 'For which α does ELU have no kink at 0?',
      },
      answer: {
        zh: 'α=1，左侧斜率α等于右侧的1',
        en: 'α = 1: the slope α on the left meets the 1 on the right',
      },
      accept: ['1', '1.0', 'α=1', 'α = 1', 'alpha=1', 'alpha = 1', '一', 'one'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      proof: {
        code: [
          'def slope(a, x):',
          '    x = torch.tensor(x, dtype=torch.float64, requires_grad=True)',
          '    F.elu(x, alpha=a).backward()',
          '    return x.grad.item()',
          '[a for a in (0.5, 1.0, 1.5, 2.0) if abs(slope(a, -1e-9) - slope(a, 1e-9)) < 1e-6]',
        ],
        value: [1],
      },
    },
    {
      n: 5,
      tier: 2,
      question: {
        zh: '输入以0为中心时，为什么ELU输出的均值比ReLU的更接近0？',
        en: 'Inputs are centred on 0: why is the mean output of ELU closer to 0 than that of ReLU?',
      },
      answer: {
        zh: '它对负输入给出负值，抵消了一部分正的输出。',
        en: 'It gives negative values for negative inputs, which cancel part of the positive ones.',
      },
      source: 'Clevert et al., ICLR 2016; run',
      proof: {
        code: ['x = torch.randn(100000)', '0 < F.elu(x).mean().item() < 0.5 * F.relu(x).mean().item()'],
        value: true,
      },
    },
    {
      n: 6,
      tier: 3,
      question: {
        zh: '令α=0，ELU会变成哪个激活函数？',
        en: 'Which activation does ELU become with α = 0?',
      },
      answer: { zh: 'ReLU', en: 'ReLU' },
      accept: ['ReLU', '修正线性单元', '线性整流', 'rectified linear unit', 'nn.ReLU'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      proof: {
        code: ['x = torch.linspace(-3, 3, 13)', 'torch.equal(F.elu(x, alpha=0.0), F.relu(x))'],
        value: true,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'act-selu',
      question: {
        zh: 'ELU与SELU的常数α，各由谁来定？',
        en: 'ELU and SELU: who sets the constant α of each?',
      },
      answer: {
        zh: 'ELU由使用者设定，SELU固定为约1.6733。',
        en: 'The user sets it for ELU; SELU fixes it at about 1.6733.',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      proof: {
        code: [
          'x = torch.tensor([-100.0, 1.0], dtype=torch.float64)',
          'low, one = F.selu(x).tolist()',
          '-low / one',
        ],
        value: 1.6733,
        tolerance: 0.0001,
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'act-relu',
      question: {
        zh: 'x从负变正、经过0时，ReLU与ELU（α=1）的斜率各怎样变化？',
        en: 'As x passes through 0 from below, what do the slopes of ReLU and of ELU (α = 1) do?',
      },
      answer: {
        zh: 'ReLU的斜率从0跳到1，ELU的斜率连续地升到1。',
        en: 'ReLU’s slope jumps from 0 to 1, ELU’s rises to 1 without a jump.',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      proof: {
        code: [
          'def slopes(f):',
          '    x = torch.tensor([-1e-6, 1e-6], dtype=torch.float64, requires_grad=True)',
          '    f(x).sum().backward()',
          '    return [round(v, 4) for v in x.grad.tolist()]',
          '[slopes(F.relu), slopes(F.elu)]',
        ],
        value: [
          [0, 1],
          [1, 1],
        ],
      },
    },
    {
      n: 3,
      tier: 2,
      with: null,
      question: {
        zh: 'α=2时，x从负侧趋于0，ELU与CELU的斜率各趋于多少？',
        en: 'α = 2 and x tends to 0 from below: what do the slopes of ELU and CELU tend to?',
      },
      answer: {
        zh: 'ELU趋于2，CELU趋于1。',
        en: 'ELU’s slope to 2, CELU’s to 1.',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py (ELU, CELU); autograd',
      proof: {
        code: [
          'x = torch.full((2,), -1e-9, dtype=torch.float64, requires_grad=True)',
          '(F.elu(x[0], alpha=2.0) + F.celu(x[1], alpha=2.0)).backward()',
          'x.grad.tolist()',
        ],
        value: [2, 1],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'α={a}的ELU，在负半轴某处的输出为{y}，该处的斜率是多少？',
        en: 'ELU with α = {a} outputs {y} for a negative input: what is its slope there?',
      },
      parameters: { a: [1, 2], y: [-0.9, -0.8, -0.6, -0.5, -0.4, -0.25, -0.1] },
      answer: 'y+a',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '斜率等于输出加α：{y}+{a}={=y+a:2}',
        en: 'The slope is the output plus α: {y} + {a} = {=y+a:2}',
      },
      mistakes: [
        {
          expression: '1',
          zh: '这是正半轴的斜率',
          en: 'That is the slope for positive inputs',
        },
        {
          expression: 'a-y',
          zh: '符号反了：是输出加α',
          en: 'Wrong sign: it is the output plus α',
        },
        {
          expression: 'iff(a==1,0/0,y+1)',
          zh: '加的是α，不是1',
          en: 'Add α, not 1',
        },
        { expression: 'y', zh: '漏加了α', en: 'Left out α' },
      ],
      check: [
        'x = torch.tensor(math.log(y / a + 1), dtype=torch.float64, requires_grad=True)',
        'torch.nn.functional.elu(x, alpha=a).backward()',
        'x.grad.item()',
      ],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '某负输入x满足eˣ={e}，α={a}的ELU输出多少？',
        en: 'A negative input x has eˣ = {e}: what does ELU with α = {a} output?',
      },
      parameters: { a: [0.5, 1, 2], e: [0.1, 0.2, 0.4, 0.5, 0.7, 0.8] },
      answer: 'a*(e-1)',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '{a}×({e}−1)={=a*(e-1):2}',
        en: '{a} × ({e} − 1) = {=a*(e-1):2}',
      },
      mistakes: [
        {
          expression: 'iff(a==1,0/0,a*e-1)',
          zh: '先减1再乘α',
          en: 'Subtract 1 first, then multiply by α',
        },
        { expression: 'a*e', zh: '忘了减1', en: 'Forgot to subtract 1' },
        {
          expression: 'a*(1-e)',
          zh: '符号反了：负输入的输出为负',
          en: 'Wrong sign: a negative input gives a negative output',
        },
        { expression: 'iff(a==1,0/0,e-1)', zh: '漏乘了α', en: 'Left out α' },
      ],
      check: ['torch.nn.ELU(a)(torch.tensor(math.log(e), dtype=torch.float64)).item()'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '想得到x过ELU之后的张量，`y`却不是张量，错在哪里？',
        en: '`y` should be the tensor x after ELU, but it is not a tensor: what is wrong?',
      },
      code: ['x = torch.tensor([-1., 0., 2.])', 'y = nn.ELU(x)', 'kind = type(y).__name__'],
      mended: ['x = torch.tensor([-1., 0., 2.])', 'y = nn.ELU()(x)', 'kind = type(y).__name__'],
      result: 'kind',
      value: 'ELU',
      answer: {
        zh: 'x被当成了构造参数`alpha`，y是一个模块；应写`nn.ELU()(x)`或`F.elu(x)`。',
        en: 'x became the constructor argument `alpha` and y is a module; write `nn.ELU()(x)` or `F.elu(x)`.',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '想换掉ReLU：正半轴照旧恒等，0处没有折点，很负的输入饱和于−1，选哪个激活函数？',
        en: 'ReLU is to be replaced: still the identity above zero, but without a kink and levelling off at −1 far below. Which activation?',
      },
      answer: { zh: 'ELU（取α=1）', en: 'ELU (with α = 1)' },
      accept: ['ELU', '指数线性单元', 'exponential linear unit', 'nn.ELU', 'F.elu', 'CELU', 'nn.CELU'],
      source: 'Clevert et al., ICLR 2016; torch 2.14.1 torch/nn/modules/activation.py',
      proof: {
        code: [
          'x = torch.tensor([-1e-9, 1e-9], dtype=torch.float64, requires_grad=True)',
          'F.elu(x, alpha=1.0).sum().backward()',
          'torch.allclose(x.grad[0], x.grad[1])',
        ],
        value: true,
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '某ELU单元激活前的值总是很负（如−10），它为什么几乎学不动？',
        en: 'The pre-activation of an ELU unit is always far below zero, say −10: why does it hardly learn?',
      },
      answer: {
        zh: '负半轴已饱和，斜率αeˣ接近0，几乎没有梯度。',
        en: 'The negative side has levelled off: the slope αeˣ is close to 0, so hardly any gradient is left.',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      proof: {
        code: [
          'x = torch.tensor(-10.0, dtype=torch.float64, requires_grad=True)',
          'F.elu(x).backward()',
          '0 < x.grad.item() < 0.0001',
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 3,
      question: {
        zh: "torch 2.14.1的`kaiming_normal_(w, nonlinearity='elu')`为什么报错？",
        en: "In torch 2.14.1, why does `kaiming_normal_(w, nonlinearity='elu')` raise an error?",
      },
      answer: {
        zh: '`calculate_gain`没有ELU这一项，增益得另选（例如借用ReLU的）。',
        en: '`calculate_gain` has no entry for ELU; another gain must be chosen, such as that of ReLU.',
      },
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: [
          'def outcome():',
          "    try: init.kaiming_normal_(torch.empty(4, 4), nonlinearity='elu')",
          '    except ValueError as error: return str(error)',
          'outcome()',
        ],
        value: 'Unsupported nonlinearity elu',
      },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '提出ELU的论文（Clevert等人）发表在2016年的哪个会议上？',
        en: 'At which 2016 conference was the paper that introduced ELU (Clevert et al.) published?',
      },
      answer: { zh: 'ICLR 2016', en: 'ICLR 2016' },
      accept: ['ICLR', 'ICLR 2016', 'ICLR2016', 'International Conference on Learning Representations'],
      source: 'Clevert, Unterthiner & Hochreiter, ICLR 2016, arXiv:1511.07289',
    },
  ],
  translation: {
    question: {
      zh: '「指数线性单元」在PyTorch里是哪个激活类？',
      en: '指数线性单元: which PyTorch activation class?',
    },
    answer: { zh: '`nn.ELU`（负半轴饱和于−α）', en: '`nn.ELU` (exponential linear unit)' },
    accept: ['nn.ELU', 'torch.nn.ELU', 'ELU'],
    source: 'torch 2.14.1 torch/nn/modules/activation.py',
  },
  paper: {
    authors: 'D.-A. Clevert, T. Unterthiner, S. Hochreiter',
    title: 'Fast and Accurate Deep Network Learning by Exponential Linear Units (ELUs)',
    year: 2016,
    venue: 'ICLR 2016',
    url: 'https://arxiv.org/abs/1511.07289',
  },
  api: [
    {
      name: 'torch.nn.ELU',
      signature: 'ELU(alpha=1.0, inplace=False)',
      file: 'torch/nn/modules/activation.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.nn.functional.elu',
      signature: 'elu(input, alpha=1.0, inplace=False)',
      file: 'torch/nn/functional.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'x = torch.tensor([-100., -1., 2.])',
      'y = nn.ELU()(x)  # alpha=1.0',
      '[round(v, 3) for v in y.tolist()]',
    ],
    output: [-1, -0.632, 2],
  },
  useWhen: [
    {
      zh: '希望激活可正可负、均值更接近0，又不加归一化层。',
      en: 'Activations of both signs with a mean closer to 0 are wanted, without normalisation layers.',
    },
    {
      zh: '希望很负的输入饱和，不随噪声变化。',
      en: 'Inputs far below zero should level off and not follow noise.',
    },
  ],
  avoidWhen: [
    {
      zh: '计算量卡得很紧：负半轴要算指数，比ReLU慢。',
      en: 'Computation is tight: the exponential costs more than ReLU.',
    },
    {
      zh: '需要恰为0的稀疏输出：用ReLU。',
      en: 'Sparse outputs, exactly 0, are wanted: use ReLU.',
    },
  ],
  prerequisites: ['act-relu', 'ext-exp-log'],
  source: 'Clevert, Unterthiner & Hochreiter, ICLR 2016; torch 2.14.1 torch/nn/modules/activation.py',
}
