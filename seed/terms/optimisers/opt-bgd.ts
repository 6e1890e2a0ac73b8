import type { Term } from '#seed/term'

export const optBgd: Term = {
  id: 'opt-bgd',
  status: 'seed',
  name: { zh: 'BGD', en: 'Batch gradient descent' },
  writtenInOutline: 'BCD',
  aliases: {
    zh: ['批量梯度下降', '批梯度下降', '全量梯度下降', '批量梯度下降法'],
    en: ['BGD', 'full-batch gradient descent', 'vanilla gradient descent'],
  },
  definition: {
    zh: '每一步用全部训练样本的平均梯度更新参数。',
    en: 'Each step updates the parameters with the mean gradient over the whole training set.',
  },
  naming: {
    zh: '每更新一次参数都要用整个训练集的平均梯度，这种梯度下降叫什么？',
    en: 'The form of gradient descent whose every update uses the mean gradient over the entire training set: what is it called?',
  },
  meaning: {
    question: {
      zh: 'BGD每一步用什么梯度更新参数？',
      en: 'Batch gradient descent: which gradient does each step use?',
    },
    answer: { zh: '全部训练样本的平均梯度。', en: 'The mean of the gradients of all training samples.' },
  },
  formula: {
    latex: '\\theta\\leftarrow\\theta-\\eta\\,\\frac1N\\sum_{i=1}^{N}\\nabla\\ell_i(\\theta)',
    symbols: [
      { latex: '\\theta', zh: '参数', en: 'parameters' },
      { latex: '\\eta', zh: '学习率', en: 'learning rate' },
      { latex: 'N', zh: '训练样本总数', en: 'number of training samples' },
      { latex: '\\ell_i', zh: '第i个样本的损失', en: 'loss of sample i' },
    ],
    reading: {
      zh: '参数减去学习率乘以全部N个样本损失的梯度的平均。',
      en: 'Theta minus eta times the mean of the loss gradients of all N samples.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\theta\\leftarrow\\theta-\\frac{\\eta}{N}\\sum_{i=1}^{N}\\nabla\\ell_i(\\theta)$，N为训练样本总数，这是哪种梯度下降？',
        en: '$\\theta\\leftarrow\\theta-\\frac{\\eta}{N}\\sum_{i=1}^{N}\\nabla\\ell_i(\\theta)$ with N the size of the training set: which form of gradient descent is it?',
      },
      source: 'checked against the formula of batch gradient descent',
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'BGD对全部N个样本的梯度求平均：$\\theta\\leftarrow\\theta-\\frac{\\eta}{\\boxed{?}}\\sum_{i=1}^{N}\\nabla\\ell_i(\\theta)$，方框里是什么？',
        en: 'Batch gradient descent averages all gradients: $\\theta\\leftarrow\\theta-\\frac{\\eta}{\\boxed{?}}\\sum_{i=1}^{N}\\nabla\\ell_i(\\theta)$. What is in the box?',
      },
      answer: { zh: '$N$，训练样本总数', en: '$N$, the number of training samples' },
      accept: ['N', 'n', '样本总数', '训练样本总数', 'number of samples', 'the number of samples'],
      source: 'checked against the formula of batch gradient descent',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'BGD训练一轮（一个epoch）更新几次参数？',
        en: 'How many updates does batch gradient descent make per epoch?',
      },
      answer: { zh: '1次', en: '1 update' },
      accept: ['1', '1次', '一次', 'one', 'once', '1 update', 'one update'],
      source: 'checked against the formula of batch gradient descent',
      proof: {
        code: ['len(torch.utils.data.DataLoader(torch.zeros(1000, 1), batch_size=1000))'],
        value: 1,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '为什么BGD的梯度里没有采样噪声？',
        en: 'Why is there no sampling noise in the gradient of batch gradient descent?',
      },
      answer: {
        zh: '它对全部训练样本求平均，得到的正是训练损失的精确梯度。',
        en: 'It averages over all training samples, which gives the exact gradient of the training loss.',
      },
      source: 'checked against the formula of batch gradient descent',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '用`torch.optim.SGD`实现BGD，DataLoader的`batch_size`应取多少？',
        en: 'Batch gradient descent with `torch.optim.SGD`: which `batch_size` must the DataLoader have?',
      },
      answer: { zh: '训练集的样本总数`len(dataset)`', en: 'The size of the training set, `len(dataset)`' },
      accept: [
        'len(dataset)',
        '训练集大小',
        '样本总数',
        '训练集的样本总数',
        '训练样本总数',
        '全部样本数',
        'N',
        'dataset size',
        'the dataset size',
        'size of the training set',
        'the size of the training set',
      ],
      source: 'torch 2.14.1 torch/utils/data/dataloader.py; Ruder, arXiv:1609.04747 2016',
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: 'BGD以学习率η最小化½aθ²，每走一步相当于把θ乘以多少？',
        en: 'Batch gradient descent with learning rate η on ½aθ²: by which factor is θ multiplied per step?',
      },
      answer: { zh: '1−ηa', en: '1 − ηa' },
      accept: ['1-ηa', '1−ηa', '1 - ηa', '1-aη', '1−aη', '(1-ηa)', '1-eta*a', '1-lr*a', '1-a*eta'],
      source: 'torch 2.14.1 torch/optim/sgd.py; checked against the formula θ − η·aθ',
      proof: {
        code: [
          'a, lr = 4.0, 0.1',
          'w = torch.tensor(5.0, requires_grad=True)',
          'o = optim.SGD([w], lr=lr)',
          '(0.5 * a * w ** 2).backward()',
          'o.step()',
          'abs(w.item() / 5 - (1 - lr * a)) < 1e-6',
        ],
        value: true,
      },
    },
    {
      n: 5,
      tier: 2,
      question: {
        zh: 'BGD最小化½aθ²（a>0），学习率η超过多少就会发散？',
        en: 'Batch gradient descent on ½aθ² with a > 0: above which learning rate η does it diverge?',
      },
      answer: { zh: '2/a（此时|1−ηa|>1）', en: '2/a (then |1 − ηa| > 1)' },
      accept: ['2/a', '2÷a', '二除以a', 'a分之二', '2 over a'],
      source: 'torch 2.14.1 torch/optim/sgd.py; checked against the factor 1 − ηa per step',
      proof: {
        code: [
          'def after(lr, a=4.0):',
          '    w = torch.tensor(1.0, requires_grad=True)',
          '    o = optim.SGD([w], lr=lr)',
          '    for _ in range(200):',
          '        o.zero_grad(); (0.5 * a * w ** 2).backward(); o.step()',
          '    return abs(w.item())',
          '[after(0.98 * 2 / 4) < 0.1, after(1.02 * 2 / 4) > 10]',
        ],
        value: [true, true],
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'opt-sgd',
      question: {
        zh: 'N个样本训练一轮，BGD与严格意义的SGD各更新多少次？',
        en: 'One epoch over N samples: how many updates in batch gradient descent and in strict SGD?',
      },
      answer: { zh: 'BGD更新1次，严格的SGD更新N次。', en: '1 in batch gradient descent, N in strict SGD.' },
      source: 'checked against the formulas of batch and stochastic gradient descent',
      proof: {
        code: ['[len(torch.utils.data.DataLoader(torch.zeros(50, 1), batch_size=b)) for b in (50, 1)]'],
        value: [1, 50],
      },
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: 'BGD与块坐标下降（BCD），每一步各更新哪些参数？',
        en: 'Batch gradient descent and block coordinate descent (BCD): which parameters does each update in a step?',
      },
      answer: {
        zh: 'BGD更新全部参数，块坐标下降只更新其中一块、其余固定。',
        en: 'Batch gradient descent updates all of them, block coordinate descent one block with the rest held fixed.',
      },
      source:
        'checked against the formula of batch gradient descent; Wright, Coordinate Descent Algorithms, Mathematical Programming 2015',
    },
    {
      n: 3,
      tier: 2,
      with: 'opt-mbgd',
      question: {
        zh: '计算一次梯度的开销，在BGD与MBGD中各随什么增长？',
        en: 'The cost of one gradient step: with what does it grow in batch and in mini-batch gradient descent?',
      },
      answer: {
        zh: 'BGD随训练集大小N增长，MBGD随批大小B增长。',
        en: 'With the training set size N in batch, with the batch size B in mini-batch gradient descent.',
      },
      source: 'checked against the formulas of batch and mini-batch gradient descent',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '用BGD最小化½aθ²，a={a}，θ={t}，学习率{e}，走一步后θ是多少？',
        en: 'Batch gradient descent on ½aθ²: a = {a}, θ = {t}, learning rate {e}. What is θ after one step?',
      },
      parameters: { a: [1, 2, 4], t: [4, 5, 10], e: [0.1, 0.25, 0.5] },
      answer: 't-e*a*t',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '梯度aθ={a}×{t}={=a*t}，θ={t}−{e}×{=a*t}={=t-e*a*t:2}',
        en: 'gradient aθ = {a} × {t} = {=a*t}, θ = {t} − {e} × {=a*t} = {=t-e*a*t:2}',
      },
      mistakes: [
        {
          expression: 't+e*a*t',
          zh: '方向反了：应减去梯度',
          en: 'Wrong direction: the gradient is subtracted',
        },
        {
          expression: 't-e*a*t/2',
          zh: '求导后½会消去，梯度是aθ',
          en: 'The ½ cancels in the derivative: the gradient is aθ',
        },
        {
          expression: 't-e*a*t*t/2',
          zh: '减去了函数值，应减去梯度',
          en: 'Subtracted the value of the function, not its gradient',
        },
      ],
      check: [
        'w = torch.tensor(float(t), dtype=torch.float64, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=e)',
        '(0.5 * a * w ** 2).backward()',
        'o.step()',
        'w.item()',
      ],
      source: 'torch 2.14.1 torch/optim/sgd.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '训练集仅有三个样本，梯度为{p}、{q}、{r}，学习率{e}，BGD这一步让参数减小多少？',
        en: 'Only three training samples, gradients {p}, {q}, {r}, learning rate {e}: by how much does one BGD step lower the parameter?',
      },
      parameters: { p: [1, 4], q: [2, 5], r: [9, 15], e: [0.1, 0.01, 0.5] },
      answer: 'e*(p+q+r)/3',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '平均梯度({p}+{q}+{r})/3={=(p+q+r)/3}，减小{e}×{=(p+q+r)/3}={=e*(p+q+r)/3:2}',
        en: 'mean gradient ({p} + {q} + {r})/3 = {=(p+q+r)/3}, lowered by {e} × {=(p+q+r)/3} = {=e*(p+q+r)/3:2}',
      },
      mistakes: [
        {
          expression: 'e*(p+q+r)',
          zh: '用了梯度之和，应取平均',
          en: 'Used the sum of the gradients instead of their mean',
        },
        {
          expression: 'e*r',
          zh: '只用了最后一个样本，那是SGD的一步',
          en: 'Used only the last sample, which is a step of SGD',
        },
        { expression: '(p+q+r)/3', zh: '忘了乘学习率', en: 'Forgot the learning rate' },
      ],
      check: [
        'x = torch.tensor([p, q, r], dtype=torch.float64)',
        'w = torch.zeros((), dtype=torch.float64, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=e)',
        '(x * w).mean().backward()',
        'o.step()',
        '-w.item()',
      ],
      source: 'torch 2.14.1 torch/optim/sgd.py',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '这段BGD的训练循环结束时，`steps`等于几？',
        en: 'This loop trains by batch gradient descent: what is `steps` at its end?',
      },
      code: [
        'data = torch.zeros(1000, 3)',
        'loader = torch.utils.data.DataLoader(',
        '    data, batch_size=len(data))',
        'steps = 0',
        'for epoch in range(5):',
        '    for batch in loader:',
        '        steps += 1',
      ],
      result: 'steps',
      value: 5,
      answer: {
        zh: '5，每轮只有1批，也就只更新1次',
        en: '5: each epoch has 1 batch and so makes 1 update',
      },
      accept: ['5', '五', 'five', '5次'],
      source: 'torch 2.14.1 torch/utils/data/dataloader.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '训练集只有几百个样本、问题是凸的，想让每一步都没有采样噪声，选哪种梯度下降？',
        en: 'A few hundred samples, a convex problem, and no sampling noise wanted in any step: which form of gradient descent?',
      },
      answer: { zh: 'BGD（批量梯度下降）', en: 'Batch gradient descent (BGD)' },
      accept: [
        'BGD',
        '批量梯度下降',
        '全量梯度下降',
        '批梯度下降',
        'batch gradient descent',
        'full-batch gradient descent',
        'full batch gradient descent',
      ],
      source: 'checked against the formula of batch gradient descent',
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '训练集有几百万个样本时，用BGD训练会遇到什么困难？',
        en: 'With millions of training samples, what difficulty does batch gradient descent meet?',
      },
      answer: {
        zh: '每更新一次都要遍历整个训练集，训练太慢，可改用小批量。',
        en: 'Every update needs a pass over the whole training set, so progress is slow; use mini-batches instead.',
      },
      source: 'checked against the formula of batch gradient descent',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'BGD的参数恰好落在鞍点上，接下来会怎样，为什么？',
        en: 'Batch gradient descent lands exactly on a saddle point: what happens next, and why?',
      },
      answer: {
        zh: '参数不再移动，因为精确的梯度为0，又没有噪声把它推开。',
        en: 'The parameters stop moving: the exact gradient is 0 there and no noise pushes them away.',
      },
      source: 'torch 2.14.1 torch/optim/sgd.py; run on x² − y² from (0, 0)',
      proof: {
        code: [
          'p = torch.zeros(2, requires_grad=True)',
          'o = optim.SGD([p], lr=0.1)',
          '(p[0] ** 2 - p[1] ** 2).backward()',
          'o.step()',
          '[p.grad.abs().sum().item(), p.abs().sum().item()]',
        ],
        value: [0, 0],
      },
    },
  ],
  translation: {
    question: { zh: '「批量梯度下降」的英文名？', en: '批量梯度下降: what is it in English?' },
    answer: { zh: 'batch gradient descent（缩写BGD）', en: 'batch gradient descent (BGD for short)' },
    accept: ['batch gradient descent', 'BGD', 'full-batch gradient descent', 'full batch gradient descent'],
    source: 'Ruder, An Overview of Gradient Descent Optimization Algorithms, arXiv:1609.04747 2016',
  },
  paper: null,
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
      'x = torch.tensor([1., 2., 3.])',
      'w = torch.zeros(1, requires_grad=True)',
      'opt = optim.SGD([w], lr=0.1)',
      'loss = ((w - x) ** 2).mean()  # all samples',
      'loss.backward()',
      'opt.step()',
      'w.item()',
    ],
    output: 0.4,
  },
  useWhen: [
    {
      zh: '训练集很小，一次就能算完全部样本的梯度。',
      en: 'The training set is small enough to compute the gradient of all samples at once.',
    },
    {
      zh: '凸问题或二阶方法需要没有噪声的精确梯度。',
      en: 'A convex problem or a second-order method needs exact gradients without noise.',
    },
  ],
  avoidWhen: [
    {
      zh: '训练集很大，每更新一次就要遍历全部数据，代价太高。',
      en: 'The training set is large and a full pass for each update costs too much.',
    },
    {
      zh: '损失面上鞍点和浅的极小点很多，需要噪声帮助离开。',
      en: 'The loss has many saddle points and shallow minima that noise would help to leave.',
    },
  ],
  prerequisites: ['ext-gradient-descent', 'ext-epoch-batch'],
  source:
    'Ruder, arXiv:1609.04747 2016; torch 2.14.1 torch/optim/sgd.py; checked against the formula of batch gradient descent',
}
