import type { Term } from '#seed/term'

export const optMomentum: Term = {
  id: 'opt-momentum',
  status: 'seed',
  name: { zh: 'Momentum', en: 'Momentum' },
  writtenInOutline: 'Momentum',
  aliases: {
    zh: ['动量法', '动量', '动量梯度下降', '带动量的SGD', '重球法'],
    en: [
      'momentum method',
      'SGD with momentum',
      'gradient descent with momentum',
      'heavy ball',
      'heavy-ball method',
    ],
  },
  definition: {
    zh: '把当前与历史梯度按指数加权累积成速度，再用速度更新参数。',
    en: 'Accumulate an exponentially weighted sum of gradients as a velocity, and step with the velocity.',
  },
  naming: {
    zh: '把历史梯度按指数衰减累积成速度，在当前点取梯度、再沿速度更新的方法叫什么？',
    en: 'Method that gathers gradients taken at the current point into a decaying velocity and steps along it: what is it called?',
  },
  meaning: {
    question: {
      zh: '动量法更新参数时，用什么代替当前梯度？',
      en: 'Momentum: what does it use in place of the current gradient for the update?',
    },
    answer: {
      zh: '用速度，即当前与历史梯度的指数加权和。',
      en: 'A velocity, the exponentially weighted sum of current and past gradients.',
    },
  },
  formula: {
    latex: 'v\\leftarrow\\mu v+g,\\qquad \\theta\\leftarrow\\theta-\\eta v',
    symbols: [
      { latex: 'v', zh: '速度', en: 'velocity' },
      { latex: '\\mu', zh: '动量系数，常取0.9', en: 'momentum coefficient, often 0.9' },
      { latex: 'g', zh: '当前梯度', en: 'current gradient' },
      { latex: '\\theta', zh: '参数', en: 'parameters' },
      { latex: '\\eta', zh: '学习率', en: 'learning rate' },
    ],
    reading: {
      zh: '速度变为μ倍的旧速度加上当前梯度，参数再减去学习率乘以速度。',
      en: 'v becomes mu times v plus g; theta becomes theta minus eta times v.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$v\\leftarrow\\mu v+g,\\ \\theta\\leftarrow\\theta-\\eta v$，g为当前点的梯度，这是哪种优化方法？',
        en: '$v\\leftarrow\\mu v+g,\\ \\theta\\leftarrow\\theta-\\eta v$ with g the gradient at the current point: which optimisation method is it?',
      },
      source: 'torch 2.14.1 torch/optim/sgd.py',
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '重球法的速度更新$v\\leftarrow\\boxed{?}\\,v+g$，方框里是什么？',
        en: 'Velocity update of the heavy-ball method: $v\\leftarrow\\boxed{?}\\,v+g$. What is in the box?',
      },
      answer: { zh: '$\\mu$，动量系数', en: '$\\mu$, the momentum coefficient' },
      accept: [
        'μ',
        'mu',
        '动量系数',
        '动量',
        'momentum',
        'momentum coefficient',
        'the momentum coefficient',
        'β',
        'beta',
      ],
      source: 'torch 2.14.1 torch/optim/sgd.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'PyTorch的动量法先算$v\\leftarrow\\mu v+g$，再算$\\theta\\leftarrow\\theta-\\eta\\,\\boxed{?}$，方框里是什么？',
        en: 'PyTorch’s momentum computes $v\\leftarrow\\mu v+g$, then $\\theta\\leftarrow\\theta-\\eta\\,\\boxed{?}$. What is in the box?',
      },
      answer: { zh: '$v$，速度', en: '$v$, the velocity' },
      accept: ['v', '速度', '速度v', 'velocity', 'the velocity'],
      source: 'torch 2.14.1 torch/optim/sgd.py',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '梯度恒定且不为0，动量法（v←μv+g）的步长最终趋于普通SGD的多少倍（用μ表示）？',
        en: 'Constant nonzero gradient, momentum v ← μv + g: its steps tend to how many times those of plain SGD, in terms of μ?',
      },
      answer: { zh: '1/(1−μ)倍（μ=0.9时为10倍）', en: '1/(1 − μ) times (10 times for μ = 0.9)' },
      accept: [
        '1/(1-μ)',
        '1/(1−μ)',
        '1/(1 - μ)',
        '1/(1-μ)倍',
        '1/(1−μ)倍',
        '1/(1-mu)',
        '1/(1 - mu)',
        '1/(1-momentum)',
        '1/(1-β)',
        '1/(1-beta)',
      ],
      source: 'torch 2.14.1 torch/optim/sgd.py; run',
      proof: {
        code: [
          'w = torch.zeros(1, requires_grad=True)',
          'o = optim.SGD([w], lr=0.1, momentum=0.9)',
          'w.grad = torch.ones(1)',
          'for _ in range(300): o.step()',
          "o.state[w]['momentum_buffer'].item()",
        ],
        value: 10,
        tolerance: 0.0001,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '在狭长的山谷中，动量法为什么能减轻横跨山谷的来回震荡？',
        en: 'In a narrow valley, why does momentum damp the zigzag across it?',
      },
      answer: {
        zh: '横向梯度正负交替，在速度里相互抵消，沿谷底方向的梯度则不断累积。',
        en: 'Gradients across the valley alternate in sign and cancel in the velocity; those along it add up.',
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '`torch.optim.SGD`开启动量、其余参数取默认值，第一步的速度v等于什么？',
        en: '`torch.optim.SGD` with momentum, its other arguments at their defaults: what is the velocity v at the first step?',
      },
      answer: { zh: '当前梯度g本身', en: 'The raw gradient g itself' },
      accept: [
        'g',
        '梯度',
        '当前梯度',
        '梯度本身',
        '当前梯度g',
        '原始梯度',
        '梯度g',
        'gradient',
        'the gradient',
        'the gradient itself',
        'raw gradient',
        'the raw gradient',
      ],
      source:
        'torch 2.14.1 torch/optim/sgd.py; run: constant gradient 1, μ 0.9, lr 1 gives −1, −2.9, −5.61, −9.05',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: null,
      question: {
        zh: '动量法与Nesterov动量，各在哪一点计算梯度？',
        en: 'Momentum and Nesterov momentum: at which point does each evaluate the gradient?',
      },
      answer: {
        zh: '动量法在当前点，Nesterov动量在沿速度前探一步后的点。',
        en: 'Momentum at the current point, Nesterov momentum at the point reached by looking ahead along the velocity.',
      },
      source: 'checked against the formulas of heavy-ball and Nesterov momentum',
    },
    {
      n: 2,
      tier: 2,
      with: 'opt-sgd',
      question: {
        zh: '学习率相同，普通SGD与动量法的每一步各沿什么走？',
        en: 'At the same learning rate, what do plain SGD and momentum each step along?',
      },
      answer: {
        zh: '普通SGD沿当前梯度g，动量法沿速度v，即g加上μ倍的旧速度；μ=0时两者相同。',
        en: 'Plain SGD along the gradient g, momentum along the velocity, g plus μ times the old one; with μ = 0 they agree.',
      },
      source: 'torch 2.14.1 torch/optim/sgd.py',
      proof: {
        code: [
          'def path(**options):',
          '    w = torch.tensor(3.0, requires_grad=True)',
          '    o = optim.SGD([w], lr=0.1, **options)',
          '    for _ in range(5):',
          '        o.zero_grad(); (w ** 2).backward(); o.step()',
          '    return w.item()',
          'path(momentum=0) == path() != path(momentum=0.9)',
        ],
        value: true,
      },
    },
    {
      n: 3,
      tier: 2,
      with: 'opt-adam',
      question: {
        zh: '动量法与Adam都累积历史梯度，Adam还要再除以什么？',
        en: 'Momentum and Adam both accumulate past gradients: by what does Adam also divide?',
      },
      answer: {
        zh: '除以偏差修正后的梯度平方滑动平均的平方根（另加ε）。',
        en: 'By the root of the bias-corrected moving average of the squared gradients (plus ε).',
      },
      source: 'Polyak 1964; Kingma & Ba, ICLR 2015',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'PyTorch的动量法（v←μv+g），μ={m}，上一步速度{v}，梯度{g}，新速度是多少？',
        en: 'Momentum as in PyTorch (v ← μv + g): μ = {m}, previous velocity {v}, gradient {g}. What is the new velocity?',
      },
      parameters: { m: [0.6, 0.8, 0.9], v: [-2, 1, 2, 4], g: [-1, 1, 2] },
      where: '(v+g != 0) * (v+4*g != 0)',
      answer: 'm*v+g',
      answerType: 'number',
      decimals: 1,
      working: {
        zh: 'μv={=m*v:1}，加上梯度{g}得{=m*v+g:1}',
        en: 'μv = {=m*v:1}; adding the gradient {g} gives {=m*v+g:1}',
      },
      mistakes: [
        {
          expression: 'm*v+(1-m)*g',
          zh: '当成了加权平均：PyTorch的梯度不乘1−μ',
          en: 'Took a weighted average: PyTorch does not multiply the gradient by 1 − μ',
        },
        { expression: 'v+g', zh: '旧速度忘了乘μ', en: 'Forgot to multiply the old velocity by μ' },
        {
          expression: 'm*(v+g)',
          zh: 'μ只乘旧速度，不乘当前梯度',
          en: 'μ multiplies the old velocity only, not the current gradient',
        },
      ],
      check: [
        'w = torch.zeros((), dtype=torch.float64, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=0.1, momentum=m)',
        '[(o.zero_grad(), (each * w).backward(), o.step()) for each in (v, g)]',
        "o.state[w]['momentum_buffer'].item()",
      ],
      source: 'torch 2.14.1 torch/optim/sgd.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'PyTorch的动量法，梯度恒为1、μ={m}，速度最终趋于多少？',
        en: 'Momentum as in PyTorch with a constant gradient of 1 and μ = {m}: what does the velocity tend to?',
      },
      parameters: { m: [0.6, 0.75, 0.8, 0.9, 0.95] },
      answer: '1/(1-m)',
      answerType: 'number',
      decimals: 1,
      working: {
        zh: 'v=μv+1，所以v=1/(1−{m})=1/{=1-m}={=1/(1-m):1}',
        en: 'v = μv + 1, so v = 1/(1 − {m}) = 1/{=1-m} = {=1/(1-m):1}',
      },
      mistakes: [
        {
          expression: '1',
          zh: '当成了加权平均：PyTorch的速度是加权和',
          en: 'Took a weighted average: the velocity in PyTorch is a weighted sum',
        },
        {
          expression: 'm/(1-m)',
          zh: '漏加了当前的梯度',
          en: 'Left out the current gradient',
        },
        { expression: '1+m', zh: '只算了前两步', en: 'Stopped after the first two steps' },
      ],
      check: [
        'w = torch.zeros((), dtype=torch.float64, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=0.1, momentum=m)',
        '[(o.zero_grad(), w.backward(), o.step()) for _ in range(600)]',
        "o.state[w]['momentum_buffer'].item()",
      ],
      source: 'torch 2.14.1 torch/optim/sgd.py',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '运行后`w.item()`是多少？',
        en: 'What is `w.item()` after these lines with momentum?',
      },
      code: [
        'w = torch.zeros(1, requires_grad=True)',
        'opt = optim.SGD([w], lr=1., momentum=0.5)',
        'for g in [4., 0.]:',
        '    w.grad = torch.tensor([g])',
        '    opt.step()',
      ],
      result: 'w.item()',
      value: -6,
      answer: {
        zh: '−6，第一步走−4，第二步速度还剩2，又走−2',
        en: '−6: the first step is −4, then a velocity of 2 is left for a step of −2',
      },
      accept: ['-6', '−6', '-6.0', '−6.0'],
      source: 'torch 2.14.1 torch/optim/sgd.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '训练CNN时SGD在狭长山谷里来回震荡，又不想按坐标缩放步长，该给它加上什么？',
        en: 'SGD zigzags in a narrow valley while training a CNN; no per-coordinate scaling is wanted: what should be added to it?',
      },
      answer: { zh: '动量（常取μ=0.9）', en: 'Momentum (often μ = 0.9)' },
      accept: [
        'Momentum',
        '动量',
        '动量法',
        '动量项',
        'momentum term',
        'heavy ball',
        'Nesterov动量',
        'Nesterov momentum',
      ],
      source: 'Sutskever et al., ICML 2013; torch 2.14.1 torch/optim/sgd.py',
      proof: {
        code: [
          'def height(mu):',
          '    p = torch.tensor([-8.0, 2.0], requires_grad=True)',
          '    o = optim.SGD([p], lr=0.01, momentum=mu)',
          '    for _ in range(100):',
          '        o.zero_grad(); (0.5 * (p[0] ** 2 + 20 * p[1] ** 2)).backward(); o.step()',
          '    return (0.5 * (p[0] ** 2 + 20 * p[1] ** 2)).item()',
          'height(0.9) < height(0)',
        ],
        value: true,
      },
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`torch.optim.SGD`的`momentum`默认是多少？',
        en: 'In torch 2.14.1, what is the default `momentum` of `torch.optim.SGD`?',
      },
      answer: { zh: '0（默认不用动量）', en: '0 (no momentum unless asked for)' },
      accept: ['0', '0.0', '零', 'zero'],
      source: 'torch 2.14.1 torch/optim/sgd.py',
      proof: { code: ["inspect.signature(optim.SGD).parameters['momentum'].default"], value: 0 },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '`torch.optim.SGD`要用前探式动量，除`momentum`外还须把哪个参数设成什么？',
        en: '`torch.optim.SGD` with look-ahead momentum: which argument besides `momentum` must be set, and to what?',
      },
      answer: {
        zh: '`nesterov=True`（默认`False`，torch 2.14.1）',
        en: '`nesterov=True` (`False` by default, torch 2.14.1)',
      },
      accept: ['nesterov=True', 'nesterov = True', 'nesterov', 'nesterov True'],
      source: 'torch 2.14.1 torch/optim/sgd.py',
      proof: { code: ["inspect.signature(optim.SGD).parameters['nesterov'].default"], value: false },
    },
    {
      n: 3,
      tier: 3,
      question: {
        zh: '在torch 2.14.1中，`torch.optim.SGD`的`dampening`默认是多少？',
        en: 'In torch 2.14.1, what is the default `dampening` of `torch.optim.SGD`?',
      },
      answer: {
        zh: '0（新梯度完整地加进速度）',
        en: '0 (each new gradient enters the velocity in full)',
      },
      accept: ['0', '0.0', '零', 'zero'],
      source: 'torch 2.14.1 torch/optim/sgd.py',
      proof: { code: ["inspect.signature(optim.SGD).parameters['dampening'].default"], value: 0 },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '把μ从0.9调到0.99而学习率不变，训练冲过头甚至发散，为什么？',
        en: 'μ goes from 0.9 to 0.99, the learning rate stays, and training overshoots or diverges: why?',
      },
      answer: {
        zh: '梯度恒定时，步长会由普通SGD的10倍升到100倍，应同时调小学习率。',
        en: 'Under a constant gradient, steps grow from 10 to 100 times those of plain SGD; lower the learning rate as well.',
      },
      source: 'torch 2.14.1 torch/optim/sgd.py; checked against the formula 1/(1 − μ)',
      proof: {
        code: [
          'def speed(mu):',
          '    w = torch.zeros((), dtype=torch.float64, requires_grad=True)',
          '    o = optim.SGD([w], lr=0.0, momentum=mu)',
          '    for _ in range(3000):',
          '        o.zero_grad(); w.backward(); o.step()',
          "    return o.state[w]['momentum_buffer'].item()",
          '[speed(0.9), speed(0.99)]',
        ],
        value: [10, 100],
      },
    },
    {
      n: 2,
      tier: 3,
      question: {
        zh: '动量法写成v←μv−ηg、θ←θ+v，中途改变学习率，走法就与PyTorch不同，为什么？',
        en: 'Momentum written as v ← μv − ηg, θ ← θ + v departs from PyTorch’s once the learning rate changes midway: why?',
      },
      answer: {
        zh: 'PyTorch在速度之外乘η，旧速度立刻按新的η缩放；这里的旧速度里仍是旧的η。',
        en: 'PyTorch multiplies by η outside the velocity, so the old velocity takes the new η at once; here it keeps the old η.',
      },
      source: 'torch 2.14.1 torch/optim/sgd.py; Sutskever et al., ICML 2013',
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '动量法（重球法）的源头是1964年谁的论文？',
        en: 'Whose 1964 paper is the origin of momentum, the heavy-ball method?',
      },
      answer: {
        zh: 'Polyak，《Some Methods of Speeding Up the Convergence of Iteration Methods》',
        en: 'Polyak, Some Methods of Speeding Up the Convergence of Iteration Methods',
      },
      accept: ['Polyak', 'B. T. Polyak', 'Boris Polyak', '波利亚克'],
      source: 'Polyak, USSR Computational Mathematics and Mathematical Physics 1964',
    },
  ],
  translation: {
    question: {
      zh: '「动量法」（不按坐标缩放步长）在PyTorch里由哪个优化器类提供？',
      en: '动量法 (momentum, no per-coordinate scaling): which PyTorch optimiser class provides it?',
    },
    answer: {
      zh: '`torch.optim.SGD`（设置参数`momentum`）',
      en: '`torch.optim.SGD` (by its `momentum` argument)',
    },
    accept: ['SGD', 'optim.SGD', 'torch.optim.SGD', 'torch.optim.SGD(momentum=0.9)', 'SGD(momentum=0.9)'],
    source: 'torch 2.14.1 torch/optim/sgd.py',
  },
  paper: {
    authors: 'B. T. Polyak',
    title: 'Some Methods of Speeding Up the Convergence of Iteration Methods',
    year: 1964,
    venue: 'USSR Computational Mathematics and Mathematical Physics 4(5)',
    url: '',
  },
  api: [
    {
      name: 'torch.optim.SGD',
      signature:
        'SGD(params, lr=0.001, momentum=0, dampening=0, weight_decay=0, nesterov=False, maximize=False, foreach=None, differentiable=False, fused=None)',
      file: 'torch/optim/sgd.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'w = torch.zeros(1, requires_grad=True)',
      'opt = optim.SGD([w], lr=1., momentum=0.9)',
      'w.grad = torch.ones(1)  # constant gradient',
      'path = []',
      'for _ in range(3):',
      '    opt.step()',
      '    path.append(round(w.item(), 2))',
      'path',
    ],
    output: [-1, -2.9, -5.61],
  },
  useWhen: [
    {
      zh: '训练CNN的经典配方：SGD加0.9的动量。',
      en: 'The classic recipe for CNNs: SGD with a momentum of 0.9.',
    },
    {
      zh: '损失面是狭长的山谷，普通SGD来回震荡、前进缓慢。',
      en: 'The loss is a narrow valley in which plain SGD zigzags and hardly advances.',
    },
  ],
  avoidWhen: [
    {
      zh: '各坐标的梯度尺度相差很大，需要逐坐标缩放步长。',
      en: 'Gradient scales differ widely between coordinates and steps must be scaled for each.',
    },
  ],
  prerequisites: ['opt-sgd'],
  source:
    'Polyak, USSR Computational Mathematics and Mathematical Physics 1964; torch 2.14.1 torch/optim/sgd.py',
}
