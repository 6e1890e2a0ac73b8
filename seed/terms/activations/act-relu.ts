import type { Term } from '#seed/term'

export const actRelu: Term = {
  id: 'act-relu',
  status: 'seed',
  name: { zh: 'ReLU', en: 'Rectified linear unit' },
  writtenInOutline: 'ReLU',
  aliases: {
    zh: ['修正线性单元', '线性整流', '线性整流函数', '线性整流单元', '整流线性单元'],
    en: ['nn.ReLU', 'ramp function', 'rectifier', 'rectified linear'],
  },
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
    proof: {
      code: ['F.relu(torch.tensor([2.0, -3.0])).tolist()'],
      value: [2, 0],
    },
  },
  formula: {
    latex: '\\operatorname{ReLU}(x)=\\max(0,x)',
    symbols: [{ latex: 'x', zh: '激活前的值', en: 'pre-activation' }],
    reading: { zh: '取0与x中较大的一个。', en: 'The larger of zero and x.' },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$f(x)=\\max(0,x)$是哪个激活函数？',
        en: 'Which activation is $f(x)=\\max(0,x)$?',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py',
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'ReLU是$f(x)=\\max(\\boxed{?},\\,x)$，方框里是什么？',
        en: 'ReLU is $f(x)=\\max(\\boxed{?},\\,x)$. What is in the box?',
      },
      answer: { zh: '0', en: '0' },
      accept: ['0', '0.0', '零', 'zero'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      proof: {
        code: [
          'x = torch.linspace(-3, 3, 13)',
          '[c for c in (-1, 0, 1) if torch.equal(F.relu(x), x.clamp(min=c))]',
        ],
        value: [0],
      },
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'PyTorch里，ReLU在x=0处的梯度取多少？',
        en: 'In PyTorch, what gradient does ReLU have at exactly x = 0?',
      },
      answer: { zh: '0（torch 2.14.1）', en: '0 (torch 2.14.1)' },
      accept: ['0', '0.0', '零', 'zero'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      proof: {
        code: ['x = torch.zeros((), requires_grad=True)', 'F.relu(x).backward()', 'x.grad.item()'],
        value: 0,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '某单元激活前的值对所有样本都为负、再也学不动，这种现象叫什么？',
        en: 'The pre-activation of a unit is negative for every example and it no longer learns: what is this called?',
      },
      answer: { zh: '神经元死亡（dying ReLU）', en: 'dying ReLU' },
      accept: [
        '神经元死亡',
        '死亡ReLU',
        'ReLU死亡',
        '死神经元',
        'dying ReLU',
        'dead ReLU',
        'dying ReLUs',
        'dying ReLU problem',
        'dead neuron',
        'dead neurons',
        'dead unit',
        'dead units',
      ],
      source: 'Lu et al., Dying ReLU and Initialization, arXiv:1903.06733',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'ReLU在正半轴的斜率是多少？',
        en: 'What is the slope of ReLU for positive inputs?',
      },
      answer: { zh: '1，不饱和', en: '1: it does not saturate' },
      accept: ['1', '1.0', '一', 'one'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      proof: {
        code: ['x = torch.tensor(50.0, requires_grad=True)', 'F.relu(x).backward()', 'x.grad.item()'],
        value: 1,
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '输入服从标准正态分布时，ReLU的输出约有百分之几恰好是0？',
        en: 'Inputs are standard normal: about what percentage of the ReLU outputs is exactly 0?',
      },
      answer: { zh: '50%，输出是稀疏的', en: '50%: the output is sparse' },
      accept: ['50%', '50', '0.5', '1/2', '一半', 'half', '50 percent', '百分之五十'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      proof: {
        code: ['(F.relu(torch.randn(1000000)) == 0).double().mean().item()'],
        value: 0.5,
        tolerance: 0.01,
      },
    },
    {
      n: 5,
      tier: 2,
      question: {
        zh: 'a>0时，ReLU(ax)怎样用ReLU(x)表示？',
        en: 'For a > 0, what is ReLU(ax) in terms of ReLU(x)?',
      },
      answer: { zh: 'a·ReLU(x)，它是正齐次的', en: 'a · ReLU(x): it is positively homogeneous' },
      accept: ['a·ReLU(x)', 'aReLU(x)', 'a ReLU(x)', 'a*ReLU(x)', 'a * ReLU(x)', 'ReLU(x)*a', 'a×ReLU(x)'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      proof: {
        code: [
          'x = torch.linspace(-3, 3, 13)',
          'torch.allclose(F.relu(4 * x), 4 * F.relu(x)) and not torch.allclose(F.relu(-4 * x), -4 * F.relu(x))',
        ],
        value: true,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'act-leaky-relu',
      question: {
        zh: 'x<0时，ReLU与Leaky ReLU（默认参数）的斜率各是多少？',
        en: 'For x < 0, what are the slopes of ReLU and of Leaky ReLU with its default setting?',
      },
      answer: { zh: 'ReLU为0，Leaky ReLU为0.01。', en: '0 for ReLU, 0.01 for Leaky ReLU.' },
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      proof: {
        code: [
          'x = torch.full((2,), -3.0, requires_grad=True)',
          '(nn.ReLU()(x[0]) + nn.LeakyReLU()(x[1])).backward()',
          'x.grad.tolist()',
        ],
        value: [0, 0.01],
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'loss-hinge',
      question: {
        zh: '间隔m=y·f(x)，hinge loss怎样用ReLU写出来？',
        en: 'With the margin m = y · f(x), how is hinge loss written with ReLU?',
      },
      answer: { zh: 'ReLU(1−m)', en: 'ReLU(1 − m)' },
      accept: ['ReLU(1-m)', 'ReLU(1−m)', 'ReLU(1 - m)', 'relu(1-m)', 'ReLU(1-y f(x))', 'ReLU(1-yf(x))'],
      source:
        'torch 2.14.1 torch/nn/modules/activation.py; scikit-learn 1.9.1 sklearn/metrics/_classification.py',
      proof: {
        code: [
          'm = torch.linspace(-2, 3, 11, dtype=torch.float64)',
          'from sklearn.metrics import hinge_loss',
          'theirs = [2 * hinge_loss([1, -1], [v.item(), -9]) for v in m]',
          'torch.allclose(F.relu(1 - m), torch.tensor(theirs, dtype=torch.float64))',
        ],
        value: true,
      },
    },
    {
      n: 3,
      tier: 2,
      with: null,
      question: {
        zh: 'ReLU与GELU，在0处各是什么形状？',
        en: 'ReLU and GELU: what does each look like at 0?',
      },
      answer: {
        zh: 'ReLU有折点，GELU光滑，并在0左侧略低于0。',
        en: 'ReLU has a kink; GELU is smooth and dips slightly below 0 on the left.',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py (ReLU, GELU); autograd',
      proof: {
        code: [
          'def slope(f, x):',
          '    x = torch.tensor(x, dtype=torch.float64, requires_grad=True)',
          '    f(x).backward()',
          '    return x.grad.item()',
          'jumps = [round(slope(f, 1e-6) - slope(f, -1e-6), 3) for f in (F.relu, F.gelu)]',
          '[*jumps, F.gelu(torch.tensor(-0.5)).item() < 0]',
        ],
        value: [1, 0, true],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '权重{w}，输入{x}，偏置{b}，ReLU单元的输出是多少？',
        en: 'Weight {w}, input {x}, bias {b}: what does the ReLU unit output?',
      },
      parameters: { w: [-2, -1, 1, 2, 3], x: [1, 2, 3, 4, 5, 6], b: [-7, -4, -1, 0, 2, 5] },
      answer: 'max(0,w*x+b)',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: 'wx+b={=w*x+b}，max(0, {=w*x+b})={=max(0,w*x+b)}',
        en: 'wx + b = {=w*x+b}, max(0, {=w*x+b}) = {=max(0,w*x+b)}',
      },
      mistakes: [
        {
          expression: 'iff(w*x+b<0,w*x+b,0/0)',
          zh: '忘了ReLU：负数要变成0',
          en: 'Forgot the ReLU: negative numbers become 0',
        },
        {
          expression: 'iff(w*x+b<0,-w*x-b,0/0)',
          zh: '取了绝对值：负数是变成0，不是变号',
          en: 'Took the absolute value: negative numbers become 0',
        },
        {
          expression: 'iff(max(0,w*x)+b==max(0,w*x+b),0/0,max(0,w*x)+b)',
          zh: '先过了ReLU才加偏置，次序反了',
          en: 'Added the bias after the ReLU instead of before it',
        },
        {
          expression: 'iff(max(0,w*x)==max(0,w*x+b),0/0,max(0,w*x))',
          zh: '漏加了偏置',
          en: 'Left out the bias',
        },
      ],
      check: ['torch.nn.functional.relu(torch.tensor(float(w)) * x + b).item()'],
      source: 'torch 2.14.1 torch/nn/modules/activation.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '反向传播到ReLU的上游梯度为{g}，该ReLU的输入是{x}，传给输入的梯度是多少？',
        en: 'The gradient arriving at a ReLU is {g} and its input was {x}: what gradient reaches the input?',
      },
      parameters: { g: [-3, -1, 0.5, 2, 4], x: [-5, -2, -0.1, 0.1, 3] },
      answer: 'iff(x>0,g,0)',
      answerType: 'number',
      decimals: 1,
      working: {
        zh: '输入{x}处斜率为{=iff(x>0,1,0)}，{=iff(x>0,1,0)}×({g})={=iff(x>0,g,0):1}',
        en: 'The slope at {x} is {=iff(x>0,1,0)}: {=iff(x>0,1,0)} × ({g}) = {=iff(x>0,g,0):1}',
      },
      mistakes: [
        {
          expression: 'iff(x<0,g,0/0)',
          zh: '输入为负时斜率是0，梯度传不过去',
          en: 'For a negative input the slope is 0: no gradient passes',
        },
        {
          expression: 'iff(x>0,iff(g<0,0,0/0),0/0)',
          zh: '挡掉的是负的输入，不是负的梯度',
          en: 'Negative inputs are cut off, not negative gradients',
        },
        {
          expression: 'g*x',
          zh: '乘了输入，应乘斜率（0或1）',
          en: 'Multiplied by the input instead of the slope (0 or 1)',
        },
      ],
      check: [
        'v = torch.tensor(float(x), requires_grad=True)',
        '(torch.nn.functional.relu(v) * g).backward()',
        'v.grad.item()',
      ],
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '想算x+ReLU(x)，应得[−1, 4]，却得到[0, 4]，错在哪里？',
        en: 'x + ReLU(x) should be [−1, 4] but comes out as [0, 4]: what is wrong?',
      },
      code: ['x = torch.tensor([-1., 2.])', 'act = nn.ReLU(inplace=True)', 'out = x + act(x)'],
      mended: ['x = torch.tensor([-1., 2.])', 'act = nn.ReLU()', 'out = x + act(x)'],
      result: 'out.tolist()',
      value: [0, 4],
      answer: {
        zh: '`inplace=True`把x本身改成了[0, 2]；x还要再用，就不能原地操作。',
        en: '`inplace=True` overwrites x itself with [0, 2]; an x that is still needed must not be changed in place.',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '希望CNN隐藏层的输出稀疏（负输入恰好变成0），计算又最省，选哪个激活函数？',
        en: 'The hidden layers of a CNN should give sparse outputs, exactly 0 for negative inputs, at the least cost: which activation?',
      },
      answer: { zh: 'ReLU', en: 'ReLU' },
      accept: ['ReLU', '修正线性单元', '线性整流', 'rectified linear unit', 'nn.ReLU', 'F.relu', 'rectifier'],
      source: 'Glorot, Bordes & Bengio, AISTATS 2011',
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '一次过大的更新把ReLU单元的偏置推到很负，它为什么很难再恢复？',
        en: 'One oversized update drives the bias of a ReLU unit far below zero: why does it hardly ever recover?',
      },
      answer: {
        zh: '激活前的值对所有样本都为负，斜率是0，它的权重和偏置不再有梯度。',
        en: 'Its pre-activation is negative for every example, where the slope is 0, so its weights and bias get no gradient.',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      proof: {
        code: [
          'layer = nn.Linear(4, 1)',
          'init.constant_(layer.bias, -100.0)',
          '(F.relu(layer(torch.randn(256, 4))) - 1.0).pow(2).mean().backward()',
          'layer.weight.grad.abs().sum().item() + layer.bias.grad.abs().sum().item()',
        ],
        value: 0,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '回归的目标有正有负，输出层却加了ReLU，会出什么问题？',
        en: 'Regression targets take both signs, but the output layer ends in a ReLU: what goes wrong?',
      },
      answer: {
        zh: '负的目标永远预测不出来；输出一旦为0，还没有梯度去改正。',
        en: 'Negative targets can never be predicted, and once the output is 0 no gradient corrects it.',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py; autograd',
      proof: {
        code: [
          'z = torch.tensor([-2.0, 0.5], requires_grad=True)',
          'F.mse_loss(F.relu(z), torch.tensor([3.0, -3.0])).backward()',
          '[F.relu(torch.randn(10000)).min().item(), z.grad[0].item(), z.grad[1].item() > 0]',
        ],
        value: [0, 0, true],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '深层ReLU网络不加归一化，初始权重取得过大，激活值会怎样，为什么？',
        en: 'A deep ReLU network without normalisation starts with weights that are too large: what happens to the activations, and why?',
      },
      answer: {
        zh: '逐层成倍放大：ReLU在正半轴不设上限，前一层的放大原样传给下一层。',
        en: 'They grow by a factor at every layer: ReLU sets no upper limit, so each increase is passed on in full.',
      },
      source: 'torch 2.14.1 torch/nn/modules/activation.py; run',
      proof: {
        code: [
          'def size(times_he):',
          '    torch.manual_seed(0)',
          '    h = torch.randn(64, 256, dtype=torch.float64)',
          '    for _ in range(10): h = F.relu(h @ torch.randn(256, 256, dtype=torch.float64) * times_he * (2 / 256) ** 0.5)',
          '    return h.pow(2).mean().sqrt().item()',
          'round(size(2.0) / size(1.0))',
        ],
        value: 1024,
      },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: 'Nair与Hinton在ICML 2010的论文里，用ReLU改进的是哪种模型？',
        en: 'In their ICML 2010 paper, which kind of model did Nair and Hinton improve with rectified linear units?',
      },
      answer: { zh: '受限玻尔兹曼机（RBM）', en: 'Restricted Boltzmann machines (RBM)' },
      accept: [
        'RBM',
        'RBMs',
        '受限玻尔兹曼机',
        '限制玻尔兹曼机',
        'restricted Boltzmann machine',
        'restricted Boltzmann machines',
      ],
      source: 'Nair & Hinton, ICML 2010',
    },
  ],
  translation: {
    question: {
      zh: '「修正线性单元」在PyTorch里是哪个激活类？',
      en: '修正线性单元: which PyTorch activation class?',
    },
    answer: { zh: '`nn.ReLU`（又称线性整流）', en: '`nn.ReLU` (rectified linear unit)' },
    accept: ['nn.ReLU', 'torch.nn.ReLU', 'ReLU'],
    source: 'torch 2.14.1 torch/nn/modules/activation.py',
  },
  paper: {
    authors: 'V. Nair, G. E. Hinton',
    title: 'Rectified Linear Units Improve Restricted Boltzmann Machines',
    year: 2010,
    venue: 'ICML 2010',
    url: '',
  },
  api: [
    {
      name: 'torch.nn.ReLU',
      signature: 'ReLU(inplace=False)',
      file: 'torch/nn/modules/activation.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.nn.functional.relu',
      signature: 'relu(input, inplace=False)',
      file: 'torch/nn/functional.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'x = torch.tensor([-2., 0., 3.], requires_grad=True)',
      'y = F.relu(x)',
      'y.sum().backward()',
      '[y.tolist(), x.grad.tolist()]',
    ],
    output: [
      [0, 0, 3],
      [0, 0, 1],
    ],
  },
  useWhen: [
    {
      zh: 'CNN和前馈网络隐藏层的默认选择，配He初始化。',
      en: 'The default for hidden layers of CNNs and feed-forward networks, with He initialisation.',
    },
  ],
  avoidWhen: [
    {
      zh: '大量单元死亡：改用Leaky ReLU或ELU，或降低学习率。',
      en: 'Many units die: use Leaky ReLU or ELU, or lower the learning rate.',
    },
    {
      zh: '输出可以为负的输出层。',
      en: 'Output layers whose targets may be negative.',
    },
  ],
  prerequisites: [],
  source: 'Nair & Hinton, ICML 2010; torch 2.14.1 torch/nn/modules/activation.py',
}
