import type { Term } from '#seed/term'

export const optMbgd: Term = {
  id: 'opt-mbgd',
  status: 'seed',
  name: { zh: 'MBGD', en: 'Mini-batch gradient descent' },
  writtenInOutline: 'MBGD',
  aliases: {
    zh: ['小批量梯度下降', '小批量随机梯度下降', '小批量梯度下降法'],
    en: [
      'MBGD',
      'minibatch gradient descent',
      'mini-batch SGD',
      'minibatch SGD',
      'mini-batch stochastic gradient descent',
    ],
  },
  definition: {
    zh: '每一步用一小批（B个）样本的平均梯度更新参数。',
    en: 'Each step updates the parameters with the mean gradient over a small batch of B samples.',
  },
  naming: {
    zh: '每步取N个训练样本中的B个（1<B<N）、按其平均梯度更新参数的方法，严格的名称是什么？',
    en: 'Method whose every update averages the gradients of B of the N training samples, 1 < B < N: what is its strict name?',
  },
  meaning: {
    question: {
      zh: 'MBGD每一步的更新方向怎样得到？',
      en: 'Mini-batch gradient descent: how is the direction of each step obtained?',
    },
    answer: {
      zh: '对一小批（B个）样本的梯度求平均，取其反方向。',
      en: 'By averaging the gradients over a small batch of B samples and going the opposite way.',
    },
  },
  formula: {
    latex: '\\theta\\leftarrow\\theta-\\eta\\,\\frac1B\\sum_{i\\in\\mathcal B}\\nabla\\ell_i(\\theta)',
    symbols: [
      { latex: '\\theta', zh: '参数', en: 'parameters' },
      { latex: '\\eta', zh: '学习率', en: 'learning rate' },
      { latex: 'B', zh: '批大小', en: 'batch size' },
      { latex: '\\mathcal B', zh: '这一步取到的小批', en: 'the batch drawn for this step' },
      { latex: '\\ell_i', zh: '第i个样本的损失', en: 'loss of sample i' },
    ],
    reading: {
      zh: '参数减去学习率乘以小批中B个样本损失的梯度的平均。',
      en: 'Theta minus eta times the mean of the loss gradients of the B samples in the batch.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\theta\\leftarrow\\theta-\\frac{\\eta}{B}\\sum_{i\\in\\mathcal B}\\nabla\\ell_i(\\theta)$，$|\\mathcal B|=B$，$1<B<N$，N为训练样本总数，这是哪种梯度下降？',
        en: '$\\theta\\leftarrow\\theta-\\frac{\\eta}{B}\\sum_{i\\in\\mathcal B}\\nabla\\ell_i(\\theta)$ with $|\\mathcal B|=B$, $1<B<N$ and $N$ training samples: which form of gradient descent is it?',
      },
      source: 'checked against the formula of mini-batch gradient descent',
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'MBGD对小批$\\mathcal B$求平均：$\\theta\\leftarrow\\theta-\\frac{\\eta}{\\boxed{?}}\\sum_{i\\in\\mathcal B}\\nabla\\ell_i(\\theta)$，方框里是什么？',
        en: 'Mini-batch gradient descent averages over a batch $\\mathcal B$: $\\theta\\leftarrow\\theta-\\frac{\\eta}{\\boxed{?}}\\sum_{i\\in\\mathcal B}\\nabla\\ell_i(\\theta)$. What is in the box?',
      },
      answer: {
        zh: '$B$，批大小（即$|\\mathcal B|$）',
        en: '$B$, the batch size (that is, $|\\mathcal B|$)',
      },
      accept: ['B', 'b', '|B|', '批大小', '批量大小', 'batch size', 'the batch size', 'batch_size'],
      source: 'checked against the formula of mini-batch gradient descent',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'N个样本、批大小B，保留不满的最后一批，MBGD每轮多少步？',
        en: 'N samples, batch size B, last incomplete batch kept: how many MBGD steps per epoch?',
      },
      answer: { zh: '⌈N/B⌉（向上取整）', en: '⌈N/B⌉ (rounded up)' },
      accept: [
        '⌈N/B⌉',
        'ceil(N/B)',
        'N/B向上取整',
        'N/B 向上取整',
        'N/B rounded up',
        'ceiling of N/B',
        'math.ceil(N/B)',
      ],
      source: 'torch 2.14.1 torch/utils/data/dataloader.py; run: N 50000, B 128 give 391',
      proof: {
        code: [
          'n = len(torch.utils.data.DataLoader(torch.zeros(50000, 1), batch_size=128))',
          'n == math.ceil(50000 / 128) == 391',
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '样本独立抽取，批大小增大到4倍，MBGD梯度的方差变为原来的几分之几？',
        en: 'Samples drawn independently, batch size 4 times as large: to what fraction does the MBGD gradient variance fall?',
      },
      answer: { zh: '1/4（方差与1/B成正比）', en: '1/4 (variance falls like 1/B)' },
      accept: ['1/4', '0.25', '四分之一', '25%', 'a quarter', 'one quarter'],
      source: 'checked against the formula: the mean of B independent gradients has variance σ²/B',
      proof: {
        code: [
          'grads = [-1.0, 0.5, 3.0]',
          'means = lambda B: [np.mean(c) for c in itertools.product(grads, repeat=B)]',
          'float(np.var(means(4)) / np.var(means(1)))',
        ],
        value: 0.25,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '批大小变为k倍，学习率也乘以k，这条经验规则叫什么？',
        en: 'Batch size times k, so learning rate times k as well: what is this rule of thumb called?',
      },
      answer: { zh: '线性缩放规则', en: 'The linear scaling rule' },
      accept: [
        '线性缩放规则',
        '线性缩放',
        '线性缩放法则',
        '线性缩放原则',
        '线性扩展规则',
        'linear scaling rule',
        'the linear scaling rule',
        'linear scaling',
      ],
      source: 'Goyal et al., arXiv:1706.02677 2017',
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '深度学习里口头说的「SGD」，通常实指哪种梯度下降？',
        en: 'What deep learning loosely calls "SGD" is usually which form of gradient descent?',
      },
      answer: { zh: 'MBGD（小批量梯度下降）', en: 'Mini-batch gradient descent (MBGD)' },
      accept: [
        'MBGD',
        '小批量梯度下降',
        '小批量',
        '小批量随机梯度下降',
        'mini-batch gradient descent',
        'minibatch gradient descent',
        'mini-batch',
        'minibatch',
        'mini-batch stochastic gradient descent',
      ],
      source:
        'Goodfellow, Bengio & Courville, Deep Learning 2016, chapter 8; torch 2.14.1 torch/optim/sgd.py',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: null,
      question: {
        zh: '训练时累积几个等大的小批的平均梯度再更新，与直接用一个大批相比，含哪种归一化层时结果不同？',
        en: 'Training on the averaged gradients of equal small batches or on one large batch: which normalisation layer makes a difference?',
      },
      answer: {
        zh: '批归一化层，因为它的统计量仍按每个小批分别计算。',
        en: 'Batch normalisation, because its statistics still come from each small batch by itself.',
      },
      accept: [
        '批归一化',
        '批归一化层',
        '批量归一化',
        'BN',
        'BatchNorm',
        'batch normalisation',
        'batch normalization',
        'batch norm',
      ],
      source: 'torch 2.14.1 torch/nn/modules/batchnorm.py',
    },
    {
      n: 2,
      tier: 2,
      with: 'opt-sgd',
      question: {
        zh: 'N=50000、B=100，严格的SGD与MBGD每轮各更新多少次？',
        en: 'N = 50000 and B = 100: how many updates per epoch in strict SGD and in mini-batch gradient descent?',
      },
      answer: {
        zh: 'SGD更新50000次，MBGD更新500次。',
        en: '50000 in strict SGD, 500 in mini-batch gradient descent.',
      },
      source: 'torch 2.14.1 torch/utils/data/dataloader.py; checked against the formula ⌈N/B⌉',
      proof: {
        code: ['[len(torch.utils.data.DataLoader(torch.zeros(50000, 1), batch_size=b)) for b in (1, 100)]'],
        value: [50000, 500],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '{n}个样本，批大小{b}，保留不满的最后一批，MBGD每轮多少步？',
        en: '{n} samples, batch size {b}, the incomplete last batch is kept: how many MBGD steps per epoch?',
      },
      parameters: { n: [10, 50, 100, 130, 500, 1000], b: [3, 4, 8, 16, 30, 32, 40, 64] },
      where: '(floor(n/b) > 1) * (floor(n/b) < n/b)',
      answer: 'ceil(n/b)',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '{n}={b}×{=floor(n/b)}+{=n-b*floor(n/b)}，剩下的不满一批也算一步，共{=ceil(n/b)}步',
        en: '{n} = {b} × {=floor(n/b)} + {=n-b*floor(n/b)}; the incomplete rest is one more step: {=ceil(n/b)}',
      },
      mistakes: [
        {
          expression: 'floor(n/b)',
          zh: '丢掉了不满的最后一批，应向上取整',
          en: 'Dropped the incomplete last batch: round up',
        },
        {
          expression: 'n',
          zh: '每个样本各算一步，那是严格的SGD',
          en: 'One step per sample, which is strict SGD',
        },
        {
          expression: '1',
          zh: '整个训练集只算一步，那是BGD',
          en: 'One step for the whole training set, which is batch gradient descent',
        },
      ],
      check: ['len(torch.utils.data.DataLoader(torch.zeros(n, 1), batch_size=b))'],
      source: 'torch 2.14.1 torch/utils/data/dataloader.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '{n}个样本，DataLoader设`batch_size={b}`、`drop_last=True`，每轮多少步？',
        en: '{n} samples, a DataLoader with `batch_size={b}` and `drop_last=True`: how many steps per epoch?',
      },
      parameters: { n: [10, 50, 100, 130, 500, 1000], b: [3, 4, 8, 16, 30, 32, 40, 64] },
      where:
        '(floor(n/b) > 1) * (floor(n/b) < n/b) * (n-b*floor(n/b) != floor(n/b)) * (n-b*floor(n/b) != ceil(n/b))',
      answer: 'floor(n/b)',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '{n}={b}×{=floor(n/b)}+{=n-b*floor(n/b)}，剩下的不满一批被丢弃，共{=floor(n/b)}步',
        en: '{n} = {b} × {=floor(n/b)} + {=n-b*floor(n/b)}; the incomplete rest is dropped: {=floor(n/b)}',
      },
      mistakes: [
        {
          expression: 'ceil(n/b)',
          zh: '多算了不满的最后一批，`drop_last=True`会丢弃它',
          en: 'Counted the incomplete last batch, which `drop_last=True` drops',
        },
        {
          expression: 'n-b*floor(n/b)',
          zh: '这是丢弃的样本数，不是步数',
          en: 'That is the number of dropped samples, not of steps',
        },
      ],
      check: ['len(torch.utils.data.DataLoader(torch.zeros(n, 1), batch_size=b, drop_last=True))'],
      source: 'torch 2.14.1 torch/utils/data/dataloader.py',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '批大小从{b}增到{c}，学习率原为{l}，按线性缩放规则应改为多少？',
        en: 'The batch size grows from {b} to {c}; the learning rate was {l}: what is it by the linear scaling rule?',
      },
      parameters: { b: [64, 128, 256], c: [512, 1024, 2048], l: [0.01, 0.05, 0.1] },
      answer: 'l*c/b',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '批大小变为{c}/{b}={=c/b}倍，{l}×{=c/b}={=l*c/b:2}',
        en: 'the batch is {c}/{b} = {=c/b} times as large: {l} × {=c/b} = {=l*c/b:2}',
      },
      mistakes: [
        {
          expression: 'l*sqrt(c/b)',
          zh: '按平方根缩放了，线性规则按同样的倍数',
          en: 'Scaled by the square root; the linear rule uses the same factor',
        },
        {
          expression: 'l*b/c',
          zh: '方向反了：批变大，学习率也变大',
          en: 'Wrong direction: a larger batch gets a larger rate',
        },
        { expression: 'l', zh: '学习率没有跟着缩放', en: 'Left the learning rate as it was' },
      ],
      check: [
        'w = torch.zeros((), dtype=torch.float64, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=l)',
        '[(o.zero_grad(), w.backward(), o.step()) for _ in range(c // b)]',
        '-w.item()',
      ],
      source: 'Goyal et al., arXiv:1706.02677 2017; torch 2.14.1: c/b small steps go as far as one large one',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '运行后，列表`sizes`（各批的样本数）是什么？',
        en: 'What is the list `sizes`, the number of samples in each batch, at the end?',
      },
      code: [
        'data = torch.arange(10.)',
        'loader = torch.utils.data.DataLoader(',
        '    data, batch_size=4)',
        'sizes = [len(batch) for batch in loader]',
      ],
      result: 'sizes',
      value: [4, 4, 2],
      answer: {
        zh: '[4, 4, 2]，默认保留不满的最后一批',
        en: '[4, 4, 2]: by default the incomplete last batch is kept',
      },
      accept: ['[4, 4, 2]', '[4,4,2]', '4,4,2', '4, 4, 2', '4 4 2'],
      source: 'torch 2.14.1 torch/utils/data/dataloader.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '训练集有一百万张图，想让GPU并行处理样本，每轮又能更新很多次，选哪种梯度下降？',
        en: 'A million images; the GPU should work on samples in parallel and yet make many updates an epoch: which gradient descent?',
      },
      answer: { zh: 'MBGD（小批量梯度下降）', en: 'Mini-batch gradient descent (MBGD)' },
      accept: [
        'MBGD',
        '小批量梯度下降',
        '小批量随机梯度下降',
        '小批量',
        'mini-batch gradient descent',
        'minibatch gradient descent',
        'mini-batch SGD',
        'minibatch SGD',
        'mini-batch',
      ],
      source: 'Goodfellow, Bengio & Courville, Deep Learning 2016, chapter 8',
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '批大小放大很多倍、学习率也按比例放大，训练一开始就发散，通常怎样补救？',
        en: 'Batch size and learning rate are both scaled up many times and training diverges at its start: what is the usual remedy?',
      },
      answer: {
        zh: '用学习率预热：从小学习率开始，在最初几轮里逐渐升到目标值。',
        en: 'Learning-rate warmup: start with a small rate and raise it to the target over the first epochs.',
      },
      source: 'Goyal et al., arXiv:1706.02677 2017',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '显存不够，把批大小减到2，带批归一化的网络却训练得不稳定，为什么？',
        en: 'To save memory the batch size is cut to 2, and a network with batch normalisation trains unstably: why?',
      },
      answer: {
        zh: '每批的均值和方差只由很少的样本估计，噪声太大。',
        en: 'The mean and variance of each batch are estimated from very few samples and are too noisy.',
      },
      source: 'Wu & He, Group Normalization, ECCV 2018; torch 2.14.1 torch/nn/modules/batchnorm.py',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '最后一批不满，把各批的平均损失直接再平均，作为整轮的平均损失，错在哪里？',
        en: 'The last batch is incomplete, and the mean losses of the batches are averaged to get the epoch’s mean: what is wrong?',
      },
      answer: {
        zh: '最后一批的样本权重偏大，应按各批的样本数加权。',
        en: 'The samples of the last batch weigh too much; weight each batch by its number of samples.',
      },
      source: 'checked by arithmetic: losses 1, 1, 1, 1 and 6 in batches of 4 and 1 give 3.5 instead of 2',
      proof: {
        code: [
          'x = torch.tensor([1.0, 1, 1, 1, 6])',
          'means = [b.mean().item() for b in torch.utils.data.DataLoader(x, batch_size=4)]',
          '[sum(means) / len(means), x.mean().item()]',
        ],
        value: [3.5, 2],
      },
    },
  ],
  translation: {
    question: { zh: '「小批量梯度下降」的英文名？', en: '小批量梯度下降: what is it in English?' },
    answer: {
      zh: 'mini-batch gradient descent（缩写MBGD）',
      en: 'mini-batch gradient descent (MBGD for short)',
    },
    accept: [
      'mini-batch gradient descent',
      'minibatch gradient descent',
      'mini batch gradient descent',
      'MBGD',
    ],
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
      'data = torch.tensor([1., 3., 5., 7.])',
      'w = torch.zeros(1, requires_grad=True)',
      'opt = optim.SGD([w], lr=0.1)',
      'for x in torch.utils.data.DataLoader(data, 2):',
      '    opt.zero_grad()',
      '    ((w - x) ** 2).mean().backward()',
      '    opt.step()',
      'w.item()',
    ],
    output: 1.52,
  },
  useWhen: [
    {
      zh: '几乎所有深度学习训练：既能并行，又更新得勤。',
      en: 'Practically all deep learning: parallel work and frequent updates at once.',
    },
  ],
  avoidWhen: [
    {
      zh: '样本只能逐个到来，等不及凑满一批。',
      en: 'Samples come one at a time and cannot wait for a full batch.',
    },
    {
      zh: '训练集小到一次就能算完，而且需要没有噪声的梯度。',
      en: 'The training set fits into one computation and gradients must be free of noise.',
    },
  ],
  prerequisites: ['opt-sgd'],
  source:
    'Ruder, arXiv:1609.04747 2016; torch 2.14.1 torch/optim/sgd.py; checked against the formula of mini-batch gradient descent',
}
