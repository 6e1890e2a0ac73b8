import type { Term } from '#seed/term'

export const optSgd: Term = {
  id: 'opt-sgd',
  status: 'seed',
  name: { zh: 'SGD', en: 'Stochastic gradient descent' },
  writtenInOutline: 'SGD',
  aliases: { zh: ['随机梯度下降', '随机梯度下降法'], en: ['SGD', 'stochastic gradient method'] },
  definition: {
    zh: '每一步只用一个随机样本的梯度更新参数。',
    en: 'Each step updates the parameters with the gradient of one randomly drawn sample.',
  },
  naming: {
    zh: '每步只抽一个训练样本、按它的梯度更新参数的方法，严格的名称是什么？',
    en: 'Method that updates the parameters from the gradient of a single drawn training sample per step: its strict name?',
  },
  meaning: {
    question: {
      zh: '严格意义的SGD，每一步用什么梯度更新参数？',
      en: 'SGD in the strict sense: which gradient does each step use?',
    },
    answer: { zh: '只用一个随机抽取的样本的梯度。', en: 'The gradient of a single randomly drawn sample.' },
  },
  formula: {
    latex:
      '\\theta\\leftarrow\\theta-\\eta\\,\\nabla\\ell_i(\\theta),\\quad i\\sim\\mathcal U\\{1,\\dots,N\\}',
    symbols: [
      { latex: '\\theta', zh: '参数', en: 'parameters' },
      { latex: '\\eta', zh: '学习率', en: 'learning rate' },
      { latex: '\\ell_i', zh: '第i个样本的损失', en: 'loss of sample i' },
      { latex: 'i', zh: '随机抽取的样本序号', en: 'index of the drawn sample' },
      { latex: '\\mathcal U', zh: '均匀分布', en: 'uniform distribution' },
      { latex: 'N', zh: '训练样本总数', en: 'number of training samples' },
    ],
    reading: {
      zh: '从N个样本中均匀抽出第i个，参数减去学习率乘以该样本损失的梯度。',
      en: 'Draw i uniformly from 1 to N; theta minus eta times the gradient of that sample’s loss.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\theta\\leftarrow\\theta-\\eta\\,\\nabla\\ell_i(\\theta),\\ i\\sim\\mathcal U\\{1,\\dots,N\\}$，严格说来是哪种优化方法？',
        en: '$\\theta\\leftarrow\\theta-\\eta\\,\\nabla\\ell_i(\\theta),\\ i\\sim\\mathcal U\\{1,\\dots,N\\}$: strictly speaking, which optimisation method is it?',
      },
      source: 'checked against the formula of stochastic gradient descent',
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '普通SGD的更新$\\theta\\leftarrow\\theta-\\boxed{?}\\,\\nabla\\ell_i(\\theta)$，方框里是什么？',
        en: 'Update of plain SGD: $\\theta\\leftarrow\\theta-\\boxed{?}\\,\\nabla\\ell_i(\\theta)$. What is in the box?',
      },
      answer: { zh: '$\\eta$，学习率', en: '$\\eta$, the learning rate' },
      accept: ['η', 'eta', 'lr', '学习率', '学习率η', 'learning rate', 'the learning rate', 'alpha', 'α'],
      source: 'torch 2.14.1 torch/optim/sgd.py',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'SGD均匀抽取样本，单样本梯度的期望等于什么？',
        en: 'SGD draws samples uniformly: what is the expected value of the single-sample gradient?',
      },
      answer: { zh: '全部样本的平均梯度（无偏）', en: 'The mean gradient over all samples (unbiased)' },
      accept: [
        '全部样本的平均梯度',
        '平均梯度',
        '全体梯度',
        '全量梯度',
        '完整梯度',
        '精确梯度',
        'full gradient',
        'the full gradient',
        'mean gradient',
        'the mean gradient',
        'batch gradient',
        'exact gradient',
      ],
      source: 'checked against the formula of stochastic gradient descent',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '学习率恒定时，SGD到了极小点附近为什么停不下来？',
        en: 'With a constant learning rate, why does SGD not come to rest near a minimum?',
      },
      answer: {
        zh: '单样本梯度有噪声，在极小点一般也不为0，参数会一直抖动。',
        en: 'Single-sample gradients are noisy and generally not 0 at the minimum, so the parameters keep jittering.',
      },
      source: 'torch 2.14.1 torch/optim/sgd.py; run: mean loss of (θ − 1)² and (θ + 1)² at its minimum 0',
      proof: {
        code: [
          'w = torch.zeros((), requires_grad=True)',
          'g = lambda loss: torch.autograd.grad(loss, w)[0].item()',
          'one, other = g((w - 1) ** 2), g((w + 1) ** 2)',
          '[one + other == 0, one != 0]',
        ],
        value: [true, true],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'Robbins–Monro条件要求学习率之和Ση发散，还要求什么之和收敛？',
        en: 'The Robbins–Monro conditions want the sum of learning rates Ση to diverge: which sum must converge?',
      },
      answer: { zh: 'Ση²（学习率的平方和）', en: 'Ση² (the sum of their squares)' },
      accept: [
        'Ση²',
        'Ση^2',
        'η²',
        '平方和',
        '学习率的平方和',
        '学习率平方和',
        'sum of squares',
        'the sum of squares',
        'sum of squared learning rates',
        'the sum of their squares',
        'sum of eta^2',
      ],
      source: 'Robbins & Monro, Annals of Mathematical Statistics 1951',
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '`torch.optim.SGD`自己不抽样，每步用几个样本由什么决定？',
        en: '`torch.optim.SGD` does not sample by itself: what decides how many samples a step uses?',
      },
      answer: { zh: 'DataLoader的`batch_size`', en: 'The `batch_size` of the DataLoader' },
      accept: [
        'batch_size',
        'batch size',
        '批大小',
        '批量大小',
        'DataLoader',
        'DataLoader的batch_size',
        '数据加载器',
        '数据加载器的批大小',
        'the data loader',
        'data loader',
      ],
      source: 'torch 2.14.1 torch/utils/data/dataloader.py',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'opt-mbgd',
      question: {
        zh: '严格意义的SGD与MBGD，批大小各是多少？',
        en: 'Strict SGD and mini-batch gradient descent: which batch size does each use?',
      },
      answer: {
        zh: 'SGD为1，MBGD大于1而小于样本总数。',
        en: 'SGD 1, mini-batch more than 1 but fewer than all samples.',
      },
      source: 'checked against the formulas of stochastic and mini-batch gradient descent',
      proof: {
        code: ['next(iter(torch.utils.data.DataLoader(torch.zeros(8, 3), batch_size=1))).shape[0]'],
        value: 1,
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'opt-bgd',
      question: {
        zh: '困在浅的局部极小点时，SGD靠什么比BGD更容易跳出？',
        en: 'Caught in a shallow minimum, what lets SGD escape more easily than batch gradient descent?',
      },
      answer: {
        zh: '靠单样本梯度的噪声，而BGD的梯度在极小点处为0。',
        en: 'The noise of single-sample gradients, while the batch gradient is 0 there.',
      },
      source:
        'checked against the formulas: the batch gradient vanishes at a minimum, single gradients need not',
      proof: {
        code: [
          'w = torch.zeros((), requires_grad=True)',
          'x = torch.tensor([-1.0, 1.0])',
          'torch.autograd.grad(((w - x) ** 2).mean(), w)[0].item()',
        ],
        value: 0,
      },
    },
    {
      n: 3,
      tier: 2,
      with: 'opt-momentum',
      question: {
        zh: '训练途中某一步的梯度恰好为0，普通SGD与动量法这一步各怎样走？',
        en: 'Midway through training one gradient happens to be 0: how do plain SGD and momentum move at that step?',
      },
      answer: {
        zh: '普通SGD原地不动，动量法靠已有的速度继续前进。',
        en: 'Plain SGD stays where it is, momentum goes on with the velocity it has.',
      },
      source: 'torch 2.14.1 torch/optim/sgd.py; run: gradients 4 and 0, lr 1',
      proof: {
        code: [
          'def second_step(mu):',
          '    w = torch.zeros(1, requires_grad=True)',
          '    o = optim.SGD([w], lr=1.0, momentum=mu)',
          '    w.grad = torch.tensor([4.0]); o.step(); before = w.item()',
          '    w.grad = torch.tensor([0.0]); o.step()',
          '    return w.item() - before',
          '[second_step(0), second_step(0.5)]',
        ],
        value: [0, -2],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '参数{t}，梯度{g}，学习率{e}，普通SGD更新后的参数是多少？',
        en: 'Parameter {t}, gradient {g}, learning rate {e}: what is the parameter after a step of plain SGD?',
      },
      parameters: { t: [-5, -3, -2, 0, 1, 2, 4, 5], g: [-4, -2, -1, 1, 2, 4], e: [0.1, 0.2, 0.5] },
      answer: 't-e*g',
      answerType: 'number',
      decimals: 1,
      working: {
        zh: '学习率乘梯度得{=e*g:1}，{t}减去它得{=t-e*g:1}',
        en: 'rate times gradient is {=e*g:1}; {t} minus that is {=t-e*g:1}',
      },
      mistakes: [
        { expression: 't+e*g', zh: '符号反了：应减去梯度', en: 'Wrong sign: the gradient is subtracted' },
        { expression: 't-g', zh: '忘了乘学习率', en: 'Forgot the learning rate' },
      ],
      check: [
        'w = torch.tensor(float(t), dtype=torch.float64, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=e)',
        '(g * w).backward()',
        'o.step()',
        'w.item()',
      ],
      source: 'torch 2.14.1 torch/optim/sgd.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '{n}个样本训练{k}轮，严格意义的SGD一共更新参数多少次？',
        en: 'Strict SGD trains on {n} samples for {k} epochs: how many updates does it make in all?',
      },
      parameters: { n: [100, 200, 500, 1000, 5000], k: [2, 3, 5, 10] },
      answer: 'n*k',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '每轮{n}次，{k}轮共{n}×{k}={=n*k}',
        en: '{n} per epoch, {k} epochs: {n} × {k} = {=n*k}',
      },
      mistakes: [
        {
          expression: 'k',
          zh: '每轮只算了一次，那是BGD',
          en: 'Counted one update per epoch, which is batch gradient descent',
        },
        { expression: 'n', zh: '只算了一轮', en: 'Counted a single epoch' },
      ],
      check: ['k * len(torch.utils.data.DataLoader(torch.zeros(n, 1), batch_size=1))'],
      source: 'torch 2.14.1 torch/utils/data/dataloader.py',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '每一步的梯度本应都是3，这段SGD训练代码却走得越来越快，漏了什么？',
        en: 'Each gradient should be 3, yet this SGD loop takes ever larger steps: what is missing?',
      },
      code: [
        'w = torch.tensor([2.], requires_grad=True)',
        'opt = optim.SGD([w], lr=0.1)',
        'for _ in range(2):',
        '    loss = (3 * w).sum()',
        '    loss.backward()',
        '    opt.step()',
      ],
      mended: [
        'w = torch.tensor([2.], requires_grad=True)',
        'opt = optim.SGD([w], lr=0.1)',
        'for _ in range(2):',
        '    opt.zero_grad()',
        '    loss = (3 * w).sum()',
        '    loss.backward()',
        '    opt.step()',
      ],
      result: 'w.item()',
      value: 1.1,
      answer: {
        zh: '漏了`opt.zero_grad()`，`backward()`会把新梯度累加到旧梯度上。',
        en: '`opt.zero_grad()`: without it `backward()` adds each new gradient to the old ones.',
      },
      accept: [
        'zero_grad',
        'zero_grad()',
        'opt.zero_grad()',
        'optimizer.zero_grad()',
        '梯度清零',
        '清零梯度',
        '没有清零梯度',
      ],
      source: 'torch 2.14.1 torch/optim/optimizer.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '样本一个接一个到来、用完即弃，每来一个就要更新一次参数，选哪种梯度下降？',
        en: 'Samples arrive one by one, are used once and dropped, each with an update: which form of gradient descent?',
      },
      answer: {
        zh: '严格意义的SGD（随机梯度下降）',
        en: 'SGD in the strict sense (stochastic gradient descent)',
      },
      accept: [
        'SGD',
        '随机梯度下降',
        '严格意义的SGD',
        '在线梯度下降',
        'stochastic gradient descent',
        'strict SGD',
        'online gradient descent',
      ],
      source: 'checked against the formula of stochastic gradient descent',
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`torch.optim.SGD`的`lr`默认是多少？',
        en: 'In torch 2.14.1, what is the default `lr` of `torch.optim.SGD`?',
      },
      answer: {
        zh: '0.001（2022年时还必须自己给出）',
        en: '0.001 (in 2022 it still had to be given)',
      },
      accept: ['0.001', '1e-3', '10^-3', '1/1000', '.001'],
      source: 'torch 2.14.1 torch/optim/sgd.py',
      proof: { code: ["inspect.signature(optim.SGD).parameters['lr'].default"], value: 0.001 },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: 'SGD的损失降到一定水平后只上下抖动、不再下降，通常怎样调整学习率，为什么？',
        en: 'The loss under SGD jitters around one level and falls no further: how is the learning rate usually adjusted, and why?',
      },
      answer: {
        zh: '让它逐渐减小，因为噪声引起的抖动幅度会随学习率一起缩小。',
        en: 'It is lowered gradually, because the jitter caused by the noise shrinks with it.',
      },
      source: 'Robbins & Monro, Annals of Mathematical Statistics 1951',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '数据按类别排好序，SGD又不打乱顺序逐个取样，会出什么问题？',
        en: 'The data are sorted by class and SGD takes them in that order without shuffling: what goes wrong?',
      },
      answer: {
        zh: '连续许多步的梯度都来自同一类，不再是全部样本平均梯度的无偏估计，参数会轮流偏向各类。',
        en: 'Long runs of gradients come from one class and no longer estimate the full gradient: the model drifts from class to class.',
      },
      source: 'checked against the formula of stochastic gradient descent, whose samples are drawn at random',
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: 'SGD的思想一般追溯到1951年哪两位作者的论文？',
        en: 'To which two authors of a 1951 paper is the idea of SGD usually traced back?',
      },
      answer: {
        zh: 'Robbins与Monro，《A Stochastic Approximation Method》',
        en: 'Robbins and Monro, A Stochastic Approximation Method',
      },
      accept: [
        'Robbins and Monro',
        'Robbins & Monro',
        'Robbins, Monro',
        'Robbins Monro',
        'Robbins-Monro',
        'Robbins与Monro',
        'Robbins和Monro',
      ],
      source: 'Robbins & Monro, Annals of Mathematical Statistics 1951',
    },
  ],
  translation: {
    question: { zh: '「随机梯度下降」的英文全称？', en: '随机梯度下降: what is its full English name?' },
    answer: {
      zh: 'stochastic gradient descent（缩写SGD）',
      en: 'stochastic gradient descent (SGD for short)',
    },
    accept: ['stochastic gradient descent', 'stochastic gradient descent (SGD)'],
  },
  paper: {
    authors: 'H. Robbins, S. Monro',
    title: 'A Stochastic Approximation Method',
    year: 1951,
    venue: 'Annals of Mathematical Statistics 22',
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
      'opt = optim.SGD([w], lr=0.1)',
      'for x in [1., 2.]:  # one sample a step',
      '    opt.zero_grad()',
      '    ((w - x) ** 2).sum().backward()',
      '    opt.step()',
      'w.item()',
    ],
    output: 0.56,
  },
  useWhen: [
    {
      zh: '数据像流水一样不断到来，需要边到边学。',
      en: 'Data arrive as a stream and the model learns as they come.',
    },
    {
      zh: '训练集很大，算一次全部样本的梯度太贵。',
      en: 'The training set is large and the gradient of all samples is too costly.',
    },
  ],
  avoidWhen: [
    {
      zh: '有GPU可用，逐个样本更新会浪费并行能力，应改用小批量。',
      en: 'A GPU is at hand: single samples waste its parallelism, so use mini-batches.',
    },
    {
      zh: '要用恒定的学习率精确收敛到极小点。',
      en: 'You need exact convergence to a minimum with a constant learning rate.',
    },
  ],
  prerequisites: ['opt-bgd'],
  source: 'Robbins & Monro, Annals of Mathematical Statistics 1951; torch 2.14.1 torch/optim/sgd.py',
}
