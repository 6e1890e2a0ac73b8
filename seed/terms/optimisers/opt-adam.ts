import type { Term } from '#seed/term'

export const optAdam: Term = {
  id: 'opt-adam',
  status: 'seed',
  name: { zh: 'Adam', en: 'Adam' },
  writtenInOutline: 'Adam',
  aliases: {
    zh: ['自适应矩估计', 'Adam优化器'],
    en: ['adaptive moment estimation', 'Adam optimizer', 'Adam optimiser'],
  },
  definition: {
    zh: '用偏差修正后的梯度滑动平均除以梯度平方滑动平均的平方根来更新，相当于动量加RMSProp。',
    en: 'Step by the bias-corrected mean gradient over the root of the mean squared gradient: momentum plus RMSProp.',
  },
  naming: {
    zh: '用偏差修正后的梯度均值除以梯度平方均值的平方根来更新，权重衰减并入梯度，这个优化器叫什么？',
    en: 'Optimiser that divides the bias-corrected mean gradient by the root of the mean square and adds weight decay to the gradient: its name?',
  },
  meaning: {
    question: {
      zh: 'Adam怎样由梯度的滑动平均得到一步更新？',
      en: 'Adam: how does it form a step from running averages of the gradient?',
    },
    answer: {
      zh: '把偏差修正后的梯度均值，除以同样修正过的梯度平方均值的平方根，再乘以学习率。',
      en: 'It divides the bias-corrected mean gradient by the root of the likewise corrected mean squared one, times the learning rate.',
    },
  },
  formula: {
    latex:
      'm\\leftarrow\\beta_1 m+(1-\\beta_1)g,\\quad v\\leftarrow\\beta_2 v+(1-\\beta_2)g^2,\\quad \\hat m=\\frac{m}{1-\\beta_1^t},\\ \\hat v=\\frac{v}{1-\\beta_2^t},\\quad \\theta\\leftarrow\\theta-\\frac{\\eta\\,\\hat m}{\\sqrt{\\hat v}+\\epsilon}',
    symbols: [
      { latex: 'm', zh: '梯度的滑动平均（一阶矩）', en: 'running mean of the gradient (first moment)' },
      { latex: '\\beta_1', zh: 'm的衰减系数，默认0.9', en: 'decay of m, 0.9 by default' },
      { latex: 'g', zh: '当前梯度', en: 'current gradient' },
      { latex: 'v', zh: '梯度平方的滑动平均（二阶矩）', en: 'running mean of its square (second moment)' },
      { latex: '\\beta_2', zh: 'v的衰减系数，默认0.999', en: 'decay of v, 0.999 by default' },
      {
        latex: '\\hat m,\\hat v',
        zh: '偏差修正后的m与v',
        en: 'm and v after bias correction',
      },
      { latex: 't', zh: '步数，从1数起', en: 'step number, counted from 1' },
      { latex: '\\theta', zh: '参数', en: 'parameters' },
      { latex: '\\eta', zh: '学习率', en: 'learning rate' },
      { latex: '\\epsilon', zh: '防止除以0的小数', en: 'small number against division by 0' },
    ],
    reading: {
      zh: '分别求梯度与梯度平方的滑动平均，各除以1减β的t次方，参数再减去学习率乘m̂、除以v̂的平方根加ε。',
      en: 'Average g and g squared, divide each by one minus its beta to the t; theta minus eta m-hat over root v-hat plus epsilon.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\theta\\leftarrow\\theta-\\frac{\\eta\\,\\hat m}{\\sqrt{\\hat v}+\\epsilon}$，$\\hat m,\\hat v$为修正偏差后的一、二阶矩，没有权重衰减项，这是哪个优化器？',
        en: '$\\theta\\leftarrow\\theta-\\frac{\\eta\\,\\hat m}{\\sqrt{\\hat v}+\\epsilon}$, $\\hat m,\\hat v$ bias-corrected moments, no weight-decay term: which optimiser is it?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'Adam第t步的偏差修正$\\hat m=\\frac{m}{1-\\boxed{?}}$，方框里是什么？',
        en: 'Bias correction of Adam at step t: $\\hat m=\\frac{m}{1-\\boxed{?}}$. What is in the box?',
      },
      answer: { zh: '$\\beta_1^t$，β₁的t次方', en: '$\\beta_1^t$, β₁ to the power t' },
      accept: [
        'β₁^t',
        'β1^t',
        'beta1^t',
        'beta_1^t',
        'β_1^t',
        'b1^t',
        'beta1**t',
        'β₁ᵗ',
        'β1的t次方',
        'β₁的t次方',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'Adam的更新$\\theta\\leftarrow\\theta-\\frac{\\eta\\,\\boxed{?}}{\\sqrt{\\hat v}+\\epsilon}$，方框里是什么？',
        en: 'Update of Adam: $\\theta\\leftarrow\\theta-\\frac{\\eta\\,\\boxed{?}}{\\sqrt{\\hat v}+\\epsilon}$. What is in the box?',
      },
      answer: {
        zh: '$\\hat m$，偏差修正后的梯度滑动平均',
        en: '$\\hat m$, the bias-corrected mean gradient',
      },
      accept: [
        'm̂',
        'm^',
        'mhat',
        'm hat',
        'm_hat',
        'm-hat',
        '修正后的m',
        '修正后的一阶矩',
        'bias-corrected first moment',
      ],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '忽略ε，梯度不为0时Adam第一步更新的大小是多少？',
        en: 'Ignoring ε, for any nonzero gradient: what is the size of the first Adam update?',
      },
      answer: { zh: '学习率η（与梯度大小无关）', en: 'The learning rate η (whatever the gradient size)' },
      accept: ['η', '学习率', 'lr', 'eta', '学习率η', 'learning rate', 'the learning rate'],
      source: 'torch 2.14.1 torch/optim/adam.py; run: constant gradient 3, lr 0.001 gives steps of 0.001',
      proof: {
        code: [
          'def first(g):',
          '    w = torch.zeros((), dtype=torch.float64, requires_grad=True)',
          '    o = optim.Adam([w], lr=0.01)',
          '    (g * w).backward(); o.step()',
          '    return abs(w.item()) / 0.01',
          '[first(0.5), first(-300.0)]',
        ],
        value: [1, 1],
      },
    },
    {
      n: 2,
      tier: 1,
      question: { zh: 'Adam为什么需要偏差修正？', en: 'Why does Adam need bias correction?' },
      answer: {
        zh: '两个滑动平均都从0起步，训练初期会偏向0。',
        en: 'Both running averages start at 0, so early in training they are biased towards 0.',
      },
      source: 'Kingma & Ba, ICLR 2015',
      proof: {
        code: [
          'w = torch.zeros(1, requires_grad=True)',
          'o = optim.Adam([w])',
          'w.grad = torch.tensor([3.0])',
          'o.step()',
          "[o.state[w]['exp_avg'].item() / 3, o.state[w]['exp_avg_sq'].item() / 9]",
        ],
        value: [0.1, 0.001],
        tolerance: 0.0001,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'Adam的β₂控制哪个量的滑动平均？',
        en: 'Adam: β₂ controls the running average of which quantity?',
      },
      answer: { zh: '梯度的平方（二阶矩v）', en: 'The squared gradient (second moment v)' },
      accept: [
        '梯度平方',
        '梯度的平方',
        '二阶矩',
        'v',
        '平方梯度',
        'g²',
        'g^2',
        'squared gradient',
        'the squared gradient',
        'squared gradients',
        'gradient squared',
        'second moment',
        'the second moment',
      ],
      source: 'Kingma & Ba, ICLR 2015',
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '不用`amsgrad`时，Adam要为每个参数保存几个滑动平均？',
        en: 'Without `amsgrad`, how many running averages does Adam store per parameter?',
      },
      answer: { zh: '2个（m与v）', en: '2 (m and v)' },
      accept: ['2', '2个', '两个', '二', 'two'],
      source: 'torch 2.14.1 torch/optim/adam.py',
      proof: {
        code: [
          'w = torch.zeros(1, requires_grad=True)',
          'o = optim.Adam([w])',
          'w.grad = torch.ones(1)',
          'o.step()',
          "sum(key.startswith('exp_avg') for key in o.state[w])",
        ],
        value: 2,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: null,
      question: {
        zh: 'Adam与AdamW，权重衰减各作用在哪里？',
        en: 'Adam and AdamW: where does weight decay act in each?',
      },
      answer: {
        zh: 'Adam把它作为L2项加进梯度，AdamW让它直接缩小权重。',
        en: 'Adam adds it to the gradient as an L2 term, AdamW lets it shrink the weights directly.',
      },
      source:
        'torch 2.14.1 torch/optim/adam.py (default decoupled_weight_decay=False) and torch/optim/adamw.py',
    },
    {
      n: 2,
      tier: 2,
      with: 'opt-momentum',
      question: {
        zh: '所有梯度都乘以10（忽略ε），动量法与Adam的步长各怎样变？',
        en: 'All gradients are multiplied by 10, ε ignored: how do momentum steps and Adam steps change?',
      },
      answer: {
        zh: '动量法的也变为10倍，Adam的不变。',
        en: 'Momentum steps become 10 times as large too, Adam steps stay the same.',
      },
      source: 'torch 2.14.1 torch/optim/sgd.py and torch/optim/adam.py; run',
      proof: {
        code: [
          'def travelled(make, scale):',
          '    w = torch.zeros((), dtype=torch.float64, requires_grad=True)',
          '    o = make([w])',
          '    for g in (1.0, 2.0, -0.5):',
          '        o.zero_grad(); (scale * g * w).backward(); o.step()',
          '    return w.item()',
          'makers = (lambda p: optim.SGD(p, lr=0.1, momentum=0.9), lambda p: optim.Adam(p, lr=0.1))',
          '[travelled(make, 10) / travelled(make, 1) for make in makers]',
        ],
        value: [10, 1],
      },
    },
    {
      n: 3,
      tier: 2,
      with: 'opt-rmsprop',
      question: {
        zh: 'PyTorch默认设置下，RMSprop第一步是学习率的10倍，Adam却只有1倍，为什么？',
        en: "With PyTorch's defaults the first step is 10 learning rates for RMSprop but 1 for Adam: why?",
      },
      answer: {
        zh: 'RMSprop不作偏差修正，起步时梯度平方的滑动平均过小，Adam则作了修正。',
        en: 'RMSprop has no bias correction, so its average of squared gradients starts far too low; Adam corrects it.',
      },
      source: 'torch 2.14.1 torch/optim/rmsprop.py (alpha 0.99) and torch/optim/adam.py; run',
      proof: {
        code: [
          'def first(cls):',
          '    w = torch.zeros(1, requires_grad=True)',
          '    o = cls([w], lr=0.01)',
          '    w.grad = torch.tensor([3.0]); o.step()',
          '    return abs(w.item()) / 0.01',
          '[first(optim.RMSprop), first(optim.Adam)]',
        ],
        value: [10, 1],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'Adam，β₁={b}，第一步的梯度为{g}，偏差修正之前的m是多少？',
        en: 'Adam with β₁ = {b}: the first gradient is {g}. What is m before bias correction?',
      },
      parameters: { b: [0.8, 0.9], g: [-5, -2, 2, 3, 6] },
      answer: '(1-b)*g',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: 'm从0起步，只得到梯度{g}的1−{b}={=1-b}倍，即{=(1-b)*g:2}',
        en: 'm starts at 0 and gets 1 − {b} = {=1-b} times the gradient {g}, which is {=(1-b)*g:2}',
      },
      mistakes: [
        { expression: 'g', zh: '这是偏差修正之后的m̂', en: 'That is m̂, after bias correction' },
        {
          expression: 'b*g',
          zh: '权重用反了：梯度乘1−β₁',
          en: 'Used the wrong weight: the gradient is multiplied by 1 − β₁',
        },
        {
          expression: '(1-b)*g*g',
          zh: '平方的是v，m用梯度本身',
          en: 'Only v squares the gradient; m takes it as it is',
        },
      ],
      check: [
        'w = torch.zeros((), dtype=torch.float64, requires_grad=True)',
        'o = torch.optim.Adam([w], betas=(b, 0.999))',
        '(g * w).backward()',
        'o.step()',
        "o.state[w]['exp_avg'].item()",
      ],
      source: 'torch 2.14.1 torch/optim/adam.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'Adam（默认β）学习率{e}，第1步梯度{g}，忽略ε，参数的变化量（带符号）是多少？',
        en: 'Adam (default betas), learning rate {e}, gradient {g} at step 1, ε ignored: by how much does the parameter change (with sign)?',
      },
      parameters: { e: [0.001, 0.01, 0.1], g: [-4, -2, 3, 7] },
      answer: '-e*sign(g)',
      answerType: 'number',
      decimals: 3,
      working: {
        zh: 'm̂={g}，√v̂={=abs(g)}，两者之比{=sign(g)}，乘以−{e}得{=-e*sign(g):3}',
        en: 'm̂ = {g}, √v̂ = {=abs(g)}, their ratio {=sign(g)} times −{e} is {=-e*sign(g):3}',
      },
      mistakes: [
        {
          expression: '-e*g',
          zh: '没有除以√v̂，那是SGD的一步',
          en: 'Did not divide by √v̂, which is a step of SGD',
        },
        {
          expression: 'e*sign(g)',
          zh: '方向反了：参数逆着梯度走',
          en: 'Wrong direction: the step goes against the gradient',
        },
        {
          expression: '-e*sign(g)*0.1/sqrt(0.001)',
          zh: '漏了m与v的偏差修正',
          en: 'Left out the bias correction of m and v',
        },
      ],
      check: [
        'w = torch.zeros((), dtype=torch.float64, requires_grad=True)',
        'o = torch.optim.Adam([w], lr=e)',
        '(g * w).backward()',
        'o.step()',
        'w.item()',
      ],
      source: 'torch 2.14.1 torch/optim/adam.py',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '运行后`w.tolist()`是什么（ε可忽略）？',
        en: 'What is `w.tolist()` after this Adam step (ε may be ignored)?',
      },
      code: [
        'w = torch.zeros(2, requires_grad=True)',
        'opt = optim.Adam([w], lr=0.1)',
        'w.grad = torch.tensor([100., -0.01])',
        'opt.step()',
      ],
      result: 'w.tolist()',
      value: [-0.1, 0.1],
      tolerance: 0.0001,
      answer: {
        zh: '[-0.1, 0.1]，第一步只看梯度的符号',
        en: '[-0.1, 0.1]: the first step depends on the signs only',
      },
      accept: ['[-0.1, 0.1]', '[-0.1,0.1]', '-0.1,0.1', '-0.1, 0.1'],
      source: 'torch 2.14.1 torch/optim/adam.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '新模型想少调参、先快速跑通，要动量和逐坐标步长，不用权重衰减，首选哪个优化器？',
        en: 'You want a quick first run with little tuning, momentum and per-coordinate steps, no weight decay: which optimiser comes first?',
      },
      answer: { zh: 'Adam（自适应矩估计）', en: 'Adam (adaptive moment estimation)' },
      accept: ['Adam', '自适应矩估计', 'adaptive moment estimation', 'Adam优化器', 'Adam optimizer'],
      source: 'Kingma & Ba, ICLR 2015',
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`torch.optim.Adam`的`lr`默认是多少？',
        en: 'In torch 2.14.1, what is the default `lr` of `torch.optim.Adam`?',
      },
      answer: { zh: '0.001', en: '0.001' },
      accept: ['0.001', '1e-3', '10^-3', '1/1000', '.001'],
      source: 'torch 2.14.1 torch/optim/adam.py',
      proof: { code: ["inspect.signature(optim.Adam).parameters['lr'].default"], value: 0.001 },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`torch.optim.Adam`的`betas`默认是什么？',
        en: 'In torch 2.14.1, what is the default `betas` of `torch.optim.Adam`?',
      },
      answer: { zh: '(0.9, 0.999)', en: '(0.9, 0.999)' },
      accept: [
        '(0.9, 0.999)',
        '(0.9,0.999)',
        '0.9, 0.999',
        '0.9,0.999',
        '0.9和0.999',
        '0.9 and 0.999',
        '0.9 0.999',
      ],
      source: 'torch 2.14.1 torch/optim/adam.py',
      proof: { code: ["inspect.signature(optim.Adam).parameters['betas'].default"], value: [0.9, 0.999] },
    },
    {
      n: 3,
      tier: 3,
      question: {
        zh: '在torch 2.14.1中，`torch.optim.Adam`的`eps`默认是多少？',
        en: 'In torch 2.14.1, what is the default `eps` of `torch.optim.Adam`?',
      },
      answer: { zh: '1e-8', en: '1e-8' },
      accept: ['1e-8', '1e-08', '10^-8', '0.00000001'],
      source: 'torch 2.14.1 torch/optim/adam.py',
      proof: { code: ["inspect.signature(optim.Adam).parameters['eps'].default"], value: 1e-8 },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`torch.optim.Adam`的`weight_decay`默认是多少？',
        en: 'In torch 2.14.1, what is the default `weight_decay` of `torch.optim.Adam`?',
      },
      answer: { zh: '0（AdamW则是0.01）', en: '0 (AdamW: 0.01)' },
      accept: ['0', '0.0', '零', 'zero'],
      source: 'torch 2.14.1 torch/optim/adam.py and torch/optim/adamw.py',
      proof: {
        code: [
          "[inspect.signature(c).parameters['weight_decay'].default for c in (optim.Adam, optim.AdamW)]",
        ],
        value: [0, 0.01],
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在Adam里设`weight_decay`，梯度一向很大的权重为什么衰减得偏少，该怎么办？',
        en: 'With `weight_decay` set in Adam, why do weights with large gradients decay too little, and what helps?',
      },
      answer: {
        zh: 'L2项并入梯度后也被除以√v̂，v大则衰减小；改用AdamW。',
        en: 'The L2 term, being part of the gradient, is divided by √v̂ too, so a large v shrinks it; use AdamW.',
      },
      source: 'torch 2.14.1 torch/optim/adam.py and torch/optim/adamw.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '用Adam训练图像分类，训练损失很低，测试准确率却不如别人用SGD的结果，可以先试什么？',
        en: 'An image classifier trained with Adam has a low training loss but tests worse than others with SGD: what should you try first?',
      },
      answer: {
        zh: '换成调好学习率的带动量SGD，自适应方法在视觉任务上的泛化有时更差。',
        en: 'SGD with momentum and a tuned learning rate: adaptive methods sometimes generalise worse on vision tasks.',
      },
      source: 'Wilson et al., NIPS 2017, arXiv:1705.08292',
    },
    {
      n: 3,
      tier: 3,
      question: {
        zh: '梯度长期恒为1e-8，恰好等于ε，Adam的步长为什么只有学习率的一半？',
        en: 'The gradient has long been constant at 1e-8, just the size of ε: why are Adam’s steps only half the learning rate?',
      },
      answer: {
        zh: '√v̂也等于1e-8，分母√v̂+ε是√v̂的2倍，ε不能再忽略。',
        en: '√v̂ is 1e-8 as well, so the denominator √v̂ + ε is 2 times √v̂: ε can no longer be ignored.',
      },
      source: 'torch 2.14.1 torch/optim/adam.py; run: constant gradient 1e-8',
      proof: {
        code: [
          'w = torch.zeros((), dtype=torch.float64, requires_grad=True)',
          'o = optim.Adam([w], lr=0.1)',
          '(1e-8 * w).backward()',
          'o.step()',
          '0.1 / abs(w.item())',
        ],
        value: 2,
      },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '《Adam: A Method for Stochastic Optimization》发表在2015年的哪个会议上？',
        en: 'At which 2015 conference was the paper “Adam: A Method for Stochastic Optimization” published?',
      },
      answer: { zh: 'ICLR 2015（Kingma与Ba）', en: 'ICLR 2015 (Kingma and Ba)' },
      accept: ['ICLR', 'ICLR 2015', 'ICLR2015', 'International Conference on Learning Representations'],
      source: 'Kingma & Ba, ICLR 2015, arXiv:1412.6980',
    },
  ],
  translation: {
    question: { zh: '「自适应矩估计」用英文怎么说？', en: '自适应矩估计: what is it in English?' },
    answer: {
      zh: 'adaptive moment estimation（即Adam）',
      en: 'adaptive moment estimation (that is, Adam)',
    },
    accept: ['adaptive moment estimation', 'Adam'],
    source: 'Kingma & Ba, ICLR 2015',
  },
  paper: {
    authors: 'D. P. Kingma, J. Ba',
    title: 'Adam: A Method for Stochastic Optimization',
    year: 2015,
    venue: 'ICLR 2015',
    url: 'https://arxiv.org/abs/1412.6980',
  },
  api: [
    {
      name: 'torch.optim.Adam',
      signature:
        'Adam(params, lr=0.001, betas=(0.9, 0.999), eps=1e-08, weight_decay=0, amsgrad=False, foreach=None, maximize=False, capturable=False, differentiable=False, fused=None, decoupled_weight_decay=False)',
      file: 'torch/optim/adam.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.optim.AdamW',
      signature:
        'AdamW(params, lr=0.001, betas=(0.9, 0.999), eps=1e-08, weight_decay=0.01, amsgrad=False, maximize=False, foreach=None, capturable=False, differentiable=False, fused=None)',
      file: 'torch/optim/adamw.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'w = torch.zeros(1, requires_grad=True)',
      'opt = optim.Adam([w])  # lr 0.001',
      'w.grad = torch.tensor([3.])',
      'opt.step()',
      'w.item()',
    ],
    output: -0.001,
    tolerance: 0.0001,
  },
  useWhen: [
    {
      zh: '快速试跑新模型，不想在学习率上花太多时间。',
      en: 'Quick first runs of a new model without much tuning of the learning rate.',
    },
    {
      zh: '训练GAN或Transformer；要用权重衰减时改用AdamW。',
      en: 'GANs and transformers; with weight decay take AdamW instead.',
    },
  ],
  avoidWhen: [
    {
      zh: '需要权重衰减：它会被√v̂缩放，应改用AdamW。',
      en: 'You need weight decay: √v̂ would scale it, so use AdamW.',
    },
    {
      zh: '图像分类追求最好的测试准确率，且有时间调好带动量的SGD。',
      en: 'You want the best test accuracy in image classification and have time to tune SGD with momentum.',
    },
    {
      zh: '显存紧张：每个参数要多存两个状态。',
      en: 'Memory is short: two extra states are kept per parameter.',
    },
  ],
  prerequisites: ['opt-momentum', 'opt-rmsprop'],
  source: 'Kingma & Ba, ICLR 2015; torch 2.14.1 torch/optim/adam.py',
}
