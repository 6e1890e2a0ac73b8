import type { Term } from '#seed/term'

export const optRmsprop: Term = {
  id: 'opt-rmsprop',
  status: 'seed',
  name: { zh: 'RMSProp', en: 'RMSProp' },
  writtenInOutline: 'RMSProp',
  aliases: { zh: ['均方根传播', '均方根传播算法'], en: ['RMSprop', 'root mean square propagation'] },
  definition: {
    zh: '把当前梯度除以梯度平方的指数滑动平均的平方根，逐坐标归一化步长。',
    en: 'Divide the gradient by the root of an exponential moving average of its square, coordinate by coordinate.',
  },
  naming: {
    zh: '每个参数只存一个状态（梯度平方的指数滑动平均）并据此缩放步长的优化器叫什么？',
    en: 'Optimiser that stores one state per parameter, a moving average of its squared gradient, and scales steps by it: its name?',
  },
  meaning: {
    question: {
      zh: 'RMSProp把当前梯度除以什么？',
      en: 'RMSProp: by what does it divide the current gradient?',
    },
    answer: {
      zh: '除以该坐标梯度平方的指数滑动平均的平方根（另加ε）。',
      en: "By the root of an exponential moving average of that coordinate's squared gradients (plus ε).",
    },
  },
  formula: {
    latex:
      'E\\leftarrow\\alpha E+(1-\\alpha)g^2,\\qquad \\theta\\leftarrow\\theta-\\frac{\\eta\\,g}{\\sqrt{E}+\\epsilon}',
    symbols: [
      { latex: 'E', zh: '梯度平方的滑动平均', en: 'running mean of squared gradients' },
      {
        latex: '\\alpha',
        zh: '平滑系数，PyTorch默认0.99',
        en: 'smoothing constant, 0.99 by default in PyTorch',
      },
      { latex: 'g', zh: '当前梯度', en: 'current gradient' },
      { latex: '\\theta', zh: '参数', en: 'parameters' },
      { latex: '\\eta', zh: '学习率', en: 'learning rate' },
      { latex: '\\epsilon', zh: '防止除以0的小数', en: 'small number against division by 0' },
    ],
    reading: {
      zh: 'E变为α倍的旧值加上1−α倍的梯度平方，参数再减去学习率乘梯度、除以E的平方根加ε。',
      en: 'E becomes alpha E plus one minus alpha times g squared; theta minus eta g over root E plus epsilon.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$E\\leftarrow\\alpha E+(1-\\alpha)g^2,\\ \\theta\\leftarrow\\theta-\\frac{\\eta\\,g}{\\sqrt{E}+\\epsilon}$，这是哪个优化器？',
        en: 'Which optimiser is $E\\leftarrow\\alpha E+(1-\\alpha)g^2,\\ \\theta\\leftarrow\\theta-\\frac{\\eta\\,g}{\\sqrt{E}+\\epsilon}$?',
      },
      source: 'torch 2.14.1 torch/optim/rmsprop.py',
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'RMSProp对梯度平方作滑动平均：$E\\leftarrow\\alpha E+(\\boxed{?})\\,g^2$，方框里是什么？',
        en: 'RMSProp’s moving average of squared gradients: $E\\leftarrow\\alpha E+(\\boxed{?})\\,g^2$. What is in the box?',
      },
      answer: { zh: '$1-\\alpha$', en: '$1-\\alpha$' },
      accept: ['1-α', '1−α', '1 - α', '1-alpha', '1 - alpha', '(1-α)', '(1-alpha)'],
      source: 'torch 2.14.1 torch/optim/rmsprop.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'E为梯度平方的滑动平均，RMSProp的更新$\\theta\\leftarrow\\theta-\\frac{\\eta\\,g}{\\boxed{?}+\\epsilon}$，方框里是什么？',
        en: 'With E the running mean of squared gradients, RMSProp does $\\theta\\leftarrow\\theta-\\frac{\\eta\\,g}{\\boxed{?}+\\epsilon}$. What is in the box?',
      },
      answer: { zh: '$\\sqrt{E}$', en: '$\\sqrt{E}$' },
      accept: [
        '√E',
        'sqrt(E)',
        'sqrt E',
        'E^0.5',
        'E^(1/2)',
        '根号E',
        'E的平方根',
        'root E',
        'square root of E',
      ],
      source: 'torch 2.14.1 torch/optim/rmsprop.py',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'RMSProp的平滑系数为α，滑动平均从0起步，忽略ε，梯度不为0，第一步是学习率的多少倍？',
        en: 'RMSProp with smoothing constant α, its average starting at 0, nonzero gradient, ε ignored: how many learning rates is step 1?',
      },
      answer: { zh: '1/√(1−α)倍（α=0.99时为10倍）', en: '1/√(1 − α) times the rate (10 times for α = 0.99)' },
      accept: [
        '1/√(1-α)',
        '1/√(1−α)',
        '1/√(1 - α)',
        '1/√(1-α)倍',
        '1/√(1−α)倍',
        '1/sqrt(1-α)',
        '1/sqrt(1-alpha)',
        '1/sqrt(1 - alpha)',
        '(1-α)^(-1/2)',
        '(1-α)^-0.5',
      ],
      source:
        'torch 2.14.1 torch/optim/rmsprop.py; run: constant gradient 3, lr 0.01 gives a first step of 0.1',
      proof: {
        code: [
          'w = torch.zeros(1, requires_grad=True)',
          'o = optim.RMSprop([w], lr=0.01, alpha=0.99)',
          'w.grad = torch.tensor([3.0])',
          'o.step()',
          'abs(w.item()) / 0.01',
        ],
        value: 10,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '梯度g恒定且不为0，忽略ε，RMSProp的步长为什么趋于学习率η，与g的大小无关？',
        en: 'Constant nonzero gradient g, ε ignored: why do RMSProp steps tend to the learning rate η, whatever the size of g?',
      },
      answer: {
        zh: '梯度平方的滑动平均趋于g²，于是g除以其平方根趋于±1。',
        en: 'The moving average of squared gradients tends to g², so g over its root tends to ±1.',
      },
      source: 'torch 2.14.1 torch/optim/rmsprop.py; run',
      proof: {
        code: [
          'def end(g):',
          '    w = torch.zeros((), dtype=torch.float64, requires_grad=True)',
          '    o = optim.RMSprop([w], lr=1.0)',
          '    for _ in range(3000):',
          '        o.zero_grad(); before = w.item(); (g * w).backward(); o.step()',
          "    return [o.state[w]['square_avg'].item() / g ** 2, before - w.item()]",
          '[end(3.0), end(-50.0)]',
        ],
        value: [
          [1, 1],
          [1, -1],
        ],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'E为梯度平方的滑动平均，PyTorch的RMSprop用怎样的分母（含ε）去除梯度？',
        en: "E is the average of squared gradients: by which denominator, ε included, does PyTorch's RMSprop divide the gradient?",
      },
      answer: { zh: '√E+ε（ε加在根号外）', en: '√E + ε (ε is added outside the root)' },
      accept: ['√E+ε', '√E + ε', 'ε+√E', 'sqrt(E)+eps', 'sqrt(E)+ε', 'sqrt(E) + eps', 'sqrt(E)+epsilon'],
      source: 'torch 2.14.1 torch/optim/rmsprop.py: avg = square_avg.sqrt(), then avg.add_(eps)',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'opt-adagrad',
      question: {
        zh: 'RMSProp与AdaGrad，各怎样对待很久以前的梯度平方？',
        en: 'RMSProp and AdaGrad: how does each treat squared gradients from long ago?',
      },
      answer: {
        zh: 'RMSProp取指数滑动平均、逐渐遗忘，AdaGrad一直累加、从不遗忘。',
        en: 'RMSProp gradually forgets them in an exponential moving average, AdaGrad keeps them in its sum forever.',
      },
      source: 'torch 2.14.1 torch/optim/rmsprop.py and torch/optim/adagrad.py',
    },
    {
      n: 2,
      tier: 2,
      with: 'opt-adam',
      question: {
        zh: '更新式里，基本的RMSProp以当前梯度g为分子，Adam把分子换成什么？',
        en: 'In its update plain RMSProp has the current gradient g as numerator: what does Adam put there instead?',
      },
      answer: {
        zh: '偏差修正后的梯度滑动平均m̂。',
        en: 'The bias-corrected running average of the gradient, m̂.',
      },
      accept: [
        'm̂',
        'm^',
        'm hat',
        'mhat',
        '梯度的滑动平均',
        '修正后的一阶矩',
        '一阶矩',
        'first moment',
        'the first moment',
      ],
      source: 'Kingma & Ba, ICLR 2015; torch 2.14.1 torch/optim/adam.py',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'RMSProp学习率{e}、α={a}，梯度平方的滑动平均从0起步，梯度不为0，忽略ε，第一步多大？',
        en: 'RMSProp, learning rate {e}, α = {a}: its average of squared gradients starts at 0, the gradient is nonzero, ε ignored. How large is step 1?',
      },
      parameters: { e: [0.001, 0.01, 0.1], a: [0.75, 0.84, 0.96, 0.99] },
      answer: 'e/sqrt(1-a)',
      answerType: 'number',
      decimals: 4,
      working: {
        zh: 'E=(1−{a})g²，步长{e}/√(1−{a})={e}/{=sqrt(1-a)}={=e/sqrt(1-a):4}',
        en: 'E = (1 − {a})g², step {e}/√(1 − {a}) = {e}/{=sqrt(1-a)} = {=e/sqrt(1-a):4}',
      },
      mistakes: [
        {
          expression: 'e',
          zh: '当成有偏差修正，那是Adam的第一步',
          en: 'Assumed bias correction, which gives the first step of Adam',
        },
        { expression: 'e/(1-a)', zh: '忘了开平方', en: 'Forgot the square root' },
        {
          expression: 'e*sqrt(1-a)',
          zh: '应除以√(1−α)，而不是乘',
          en: 'Multiplied by √(1 − α) instead of dividing',
        },
      ],
      check: [
        'w = torch.zeros((), dtype=torch.float64, requires_grad=True)',
        'o = torch.optim.RMSprop([w], lr=e, alpha=a)',
        '(7 * w).backward()',
        'o.step()',
        'abs(w.item())',
      ],
      source: 'torch 2.14.1 torch/optim/rmsprop.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'RMSProp中α={a}，梯度平方的滑动平均原为{E}，新梯度为{g}，更新后它是多少？',
        en: 'RMSProp, α = {a}: the moving average of squared gradients was {E}, the new gradient is {g}. What is the average now?',
      },
      parameters: { a: [0.8, 0.9], E: [1, 2, 10], g: [2, 3, 4, 5] },
      answer: 'a*E+(1-a)*g*g',
      answerType: 'number',
      decimals: 1,
      working: {
        zh: '{a}×{E}+{=1-a}×{g}²={=a*E}+{=(1-a)*g*g}={=a*E+(1-a)*g*g:1}',
        en: '{a} × {E} + {=1-a} × {g}² = {=a*E} + {=(1-a)*g*g} = {=a*E+(1-a)*g*g:1}',
      },
      mistakes: [
        { expression: 'a*E+(1-a)*g', zh: '梯度忘了平方', en: 'Forgot to square the gradient' },
        {
          expression: '(1-a)*E+a*g*g',
          zh: '权重放反了：α乘旧的平均',
          en: 'Swapped the weights: α multiplies the old average',
        },
        {
          expression: 'E+g*g',
          zh: '直接相加了，那是AdaGrad',
          en: 'Simply added, which is AdaGrad',
        },
      ],
      check: [
        'w = torch.zeros((), dtype=torch.float64, requires_grad=True)',
        'o = torch.optim.RMSprop([w], lr=0.01, alpha=a)',
        '(w.backward(), o.step(), o.zero_grad())',
        "o.state[w]['square_avg'].fill_(E)",
        '((g * w).backward(), o.step())',
        "o.state[w]['square_avg'].item()",
      ],
      source: 'torch 2.14.1 torch/optim/rmsprop.py',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`alpha`为默认的0.99，运行后`w.tolist()`是什么（ε可忽略）？',
        en: 'With the default `alpha` of 0.99, what is `w.tolist()` (ε may be ignored)?',
      },
      code: [
        'w = torch.zeros(2, requires_grad=True)',
        'opt = optim.RMSprop([w], lr=0.01)',
        'w.grad = torch.tensor([50., 0.5])',
        'opt.step()',
      ],
      result: 'w.tolist()',
      value: [-0.1, -0.1],
      tolerance: 0.0001,
      answer: {
        zh: '[-0.1, -0.1]，第一步的大小是学习率的10倍，与梯度大小无关',
        en: '[-0.1, -0.1]: the first step is 10 learning rates, whatever the gradient',
      },
      accept: ['[-0.1, -0.1]', '[-0.1,-0.1]', '-0.1,-0.1', '-0.1, -0.1', '[−0.1, −0.1]'],
      source: 'torch 2.14.1 torch/optim/rmsprop.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '强化学习的目标不断变化，想逐坐标缩放步长并忘掉久远的梯度，每个参数又只存一个状态，选哪个优化器？',
        en: 'Reinforcement learning with drifting targets: which optimiser scales each coordinate, forgets old gradients and keeps only one state each?',
      },
      answer: { zh: 'RMSProp（均方根传播）', en: 'RMSProp (root mean square propagation)' },
      accept: ['RMSProp', 'RMSprop', '均方根传播', 'root mean square propagation'],
      source: 'Mnih et al., ICML 2016, arXiv:1602.01783; torch 2.14.1 torch/optim/rmsprop.py',
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`torch.optim.RMSprop`的`lr`默认是多少？',
        en: 'In torch 2.14.1, what is the default `lr` of `torch.optim.RMSprop`?',
      },
      answer: { zh: '0.01', en: '0.01' },
      accept: ['0.01', '1e-2', '10^-2', '1/100', '.01'],
      source: 'torch 2.14.1 torch/optim/rmsprop.py',
      proof: { code: ["inspect.signature(optim.RMSprop).parameters['lr'].default"], value: 0.01 },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`torch.optim.RMSprop`的`alpha`默认是多少？',
        en: 'In torch 2.14.1, what is the default `alpha` of `torch.optim.RMSprop`?',
      },
      answer: { zh: '0.99', en: '0.99' },
      accept: ['0.99', '.99', '99%'],
      source: 'torch 2.14.1 torch/optim/rmsprop.py',
      proof: { code: ["inspect.signature(optim.RMSprop).parameters['alpha'].default"], value: 0.99 },
    },
    {
      n: 3,
      tier: 3,
      question: {
        zh: '在torch 2.14.1中，`torch.optim.RMSprop`的`eps`默认是多少？',
        en: 'In torch 2.14.1, what is the default `eps` of `torch.optim.RMSprop`?',
      },
      answer: { zh: '1e-8', en: '1e-8' },
      accept: ['1e-8', '1e-08', '10^-8', '0.00000001'],
      source: 'torch 2.14.1 torch/optim/rmsprop.py',
      proof: { code: ["inspect.signature(optim.RMSprop).parameters['eps'].default"], value: 1e-8 },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '照讲义写的RMSProp（α=0.9）改用PyTorch的默认α，学习率不变，第一步约为原来的3倍，为什么？',
        en: 'Your RMSProp with α = 0.9 moves to the default α of PyTorch, same learning rate; the first step is about 3 times as large: why?',
      },
      answer: {
        zh: 'PyTorch的α默认是0.99，第一步与学习率之比1/√(1−α)由约3.16变成10。',
        en: 'The default α in PyTorch is 0.99, so the first step over the learning rate, 1/√(1 − α), goes from about 3.16 to 10.',
      },
      source: 'torch 2.14.1 torch/optim/rmsprop.py; run',
      proof: {
        code: [
          'def first(alpha):',
          '    w = torch.zeros(1, requires_grad=True)',
          '    o = optim.RMSprop([w], lr=1.0, alpha=alpha)',
          '    w.grad = torch.tensor([3.0]); o.step()',
          '    return abs(w.item())',
          '[first(0.9), first(0.99)]',
        ],
        value: [3.16, 10],
        tolerance: 0.001,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '用RMSProp训练，头几步损失猛涨而后才恢复，可能的原因和对策是什么？',
        en: 'Training with RMSProp, the loss jumps up in the first few steps and then recovers: likely cause and remedy?',
      },
      answer: {
        zh: '没有偏差修正，梯度平方的滑动平均起步时太小、步长太大，可用学习率预热。',
        en: 'Without bias correction the average of squared gradients starts too small, so steps are too large; warm the learning rate up.',
      },
      source: 'torch 2.14.1 torch/optim/rmsprop.py',
    },
    {
      n: 3,
      tier: 3,
      question: {
        zh: '把RMSProp的ε=1e-8从根号外移到根号内，数值不变，梯度极小时步长为什么小得多？',
        en: 'RMSProp’s ε = 1e-8 moves from outside the root to inside it, unchanged: why are steps much smaller for tiny gradients?',
      },
      answer: {
        zh: '分母的下限由1e-8变成√ε，即1e-4。',
        en: 'The floor of the denominator goes from 1e-8 to √ε, which is 1e-4.',
      },
      source: 'torch 2.14.1 torch/optim/rmsprop.py; run: √E + ε and √(E + ε) at E = 0',
      proof: {
        code: ['E, eps = 0.0, 1e-8', '[math.sqrt(E) + eps, math.sqrt(E + eps)]'],
        value: [1e-8, 1e-4],
      },
    },
  ],
  translation: {
    question: {
      zh: '「均方根传播」对应PyTorch的哪个优化器类？',
      en: '均方根传播: which PyTorch optimiser class?',
    },
    answer: {
      zh: '`torch.optim.RMSprop`（均方根传播）',
      en: '`torch.optim.RMSprop` (root mean square propagation)',
    },
    accept: ['RMSprop', 'RMSProp', 'optim.RMSprop', 'torch.optim.RMSprop'],
    source: 'torch 2.14.1 torch/optim/rmsprop.py',
  },
  paper: null,
  api: [
    {
      name: 'torch.optim.RMSprop',
      signature:
        'RMSprop(params, lr=0.01, alpha=0.99, eps=1e-08, weight_decay=0, momentum=0, centered=False, capturable=False, foreach=None, maximize=False, differentiable=False)',
      file: 'torch/optim/rmsprop.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'w = torch.zeros(1, requires_grad=True)',
      'opt = optim.RMSprop([w], lr=0.01)',
      'w.grad = torch.tensor([3.])',
      'opt.step()  # 10 learning rates',
      'w.item()',
    ],
    output: -0.1,
    tolerance: 0.0001,
  },
  useWhen: [
    {
      zh: 'RNN或强化学习等目标不断变化的问题，需要忘掉久远的梯度。',
      en: 'RNNs, reinforcement learning and other drifting problems in which old gradients should be forgotten.',
    },
    {
      zh: '各坐标的梯度尺度相差很大，又想省下动量的内存。',
      en: 'Gradient scales differ between coordinates and the memory of a momentum buffer is to be saved.',
    },
  ],
  avoidWhen: [
    {
      zh: '头几步太大会毁掉训练，而又没有学习率预热。',
      en: 'Large first steps would ruin training and there is no warmup.',
    },
    {
      zh: '需要动量和偏差修正，这时直接用Adam。',
      en: 'You want momentum and bias correction: then use Adam.',
    },
  ],
  prerequisites: ['opt-sgd'],
  source: 'torch 2.14.1 torch/optim/rmsprop.py',
}
