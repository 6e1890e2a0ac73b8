import type { Term } from '#core/deck/term'

export const optimiserTerms = [
  {
    id: 'opt-bgd',
    status: 'seed',
    name: { zh: 'BGD', en: 'Batch gradient descent' },
    writtenInOutline: 'BCD',
    aliases: {
      zh: ['批量梯度下降', '批梯度下降', '全量梯度下降', '批量梯度下降法'],
      en: ['BGD', 'BCD', 'full-batch gradient descent', 'vanilla gradient descent'],
    },
    definition: {
      zh: '每一步用全部训练样本的平均梯度更新参数。',
      en: 'Each step updates the parameters with the mean gradient over the whole training set.',
    },
    naming: {
      zh: '每更新一次参数都要用整个训练集的平均梯度，这种优化方法叫什么？',
      en: 'Optimisation method in which every update uses the mean gradient over the entire training set: what is it called?',
    },
    meaning: {
      question: {
        zh: 'BGD每一步用什么梯度更新参数？',
        en: 'Batch gradient descent: which gradient does each step use?',
      },
      answer: { zh: '全部训练样本的梯度的平均。', en: 'The mean of the gradients of all training samples.' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'BGD训练一轮（一个epoch）更新几次参数？',
          en: 'How many updates does batch gradient descent make per epoch?',
        },
        answer: { zh: '1次', en: '1 update' },
        accept: ['1', '1次', '一次', 'one', 'once', '1 update'],
        source: 'checked against the formula of batch gradient descent',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '为什么BGD的梯度里没有采样噪声？',
          en: 'Why is there no sampling noise in the gradient of batch gradient descent?',
        },
        answer: {
          zh: '它对全部训练样本求平均，得到的就是精确的梯度。',
          en: 'It averages over all training samples, which is the exact gradient.',
        },
        source: 'checked against the formula of batch gradient descent',
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '用`torch.optim.SGD`做BGD，DataLoader的`batch_size`应取多少？',
          en: 'Batch gradient descent with `torch.optim.SGD`: which `batch_size` must the DataLoader have?',
        },
        answer: { zh: '训练集的样本总数`len(dataset)`', en: 'The size of the training set, `len(dataset)`' },
        accept: [
          'len(dataset)',
          '训练集大小',
          '样本总数',
          '训练集的样本总数',
          '训练样本总数',
          'N',
          'dataset size',
          'the dataset size',
          'size of the training set',
          'the size of the training set',
        ],
        source: 'torch 2.14.1 torch/optim/sgd.py',
      },
      {
        n: 4,
        tier: 2,
        question: {
          zh: 'BGD以学习率η最小化½aθ²，每一步把θ乘以多少？',
          en: 'Batch gradient descent with learning rate η on ½aθ²: by which factor is θ multiplied per step?',
        },
        answer: { zh: '1−ηa', en: '1 − ηa' },
        accept: ['1-ηa', '1−ηa', '1 - ηa', '1-aη', '1−aη', '(1-ηa)', '1-eta*a', '1-lr*a'],
        source: 'checked against the formula θ − η·aθ',
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
        source: 'checked against the definitions of batch gradient descent and block coordinate descent',
      },
      {
        n: 3,
        tier: 2,
        with: 'opt-mbgd',
        question: {
          zh: '算一步梯度的开销，在BGD与MBGD中各随什么增长？',
          en: 'With what does the cost of one gradient step grow in batch and in mini-batch gradient descent?',
        },
        answer: {
          zh: 'BGD随训练集大小N增长，MBGD随批大小B增长。',
          en: 'With the training set size N in batch, with the batch size B in mini-batch gradient descent.',
        },
        source: 'checked against the formulas of batch and mini-batch gradient descent',
      },
    ],
    translation: {
      question: { zh: '「批量梯度下降」的英文名？', en: '批量梯度下降: what is it in English?' },
      answer: { zh: 'batch gradient descent（缩写BGD）', en: 'batch gradient descent (BGD for short)' },
      accept: ['batch gradient descent', 'BGD', 'full-batch gradient descent', 'full batch gradient descent'],
      source: 'standard name: batch gradient descent',
    },
    prerequisites: ['ext-gradient-descent', 'ext-epoch-batch'],
    source: 'torch 2.14.1 torch/optim/sgd.py; checked against the formula of batch gradient descent',
  },
  {
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
          zh: '学习率保持恒定，SGD到了最小点附近为什么停不下来？',
          en: 'With a constant learning rate, why does SGD not come to rest near the minimum?',
        },
        answer: {
          zh: '单样本梯度有噪声，在最小点一般也不为0，参数会一直抖动。',
          en: 'Single-sample gradients are noisy and generally not 0 at the minimum, so the parameters keep jittering.',
        },
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: 'Robbins–Monro条件要求学习率之和Ση发散，还要求哪个和收敛？',
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
        source: 'torch 2.14.1 torch/optim/sgd.py',
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
      },
      {
        n: 2,
        tier: 2,
        with: 'opt-bgd',
        question: {
          zh: '困在浅的局部极小点时，SGD凭什么比BGD更容易跳出？',
          en: 'Caught in a shallow minimum, what lets SGD escape more easily than batch gradient descent?',
        },
        answer: {
          zh: '凭单样本梯度的噪声，而BGD的梯度在极小点处为0。',
          en: 'The noise of single-sample gradients, while the batch gradient is 0 there.',
        },
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
    prerequisites: ['opt-bgd'],
    source: 'Robbins & Monro, Annals of Mathematical Statistics 1951; torch 2.14.1 torch/optim/sgd.py',
  },
  {
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
        zh: '取一小批B个样本，对它们的梯度求平均。',
        en: 'By averaging the gradients over a small batch of B samples.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'N个样本、批大小B，保留不满的最后一批，MBGD每轮多少步？',
          en: 'N samples, batch size B, last incomplete batch kept: how many MBGD steps per epoch?',
        },
        answer: { zh: '⌈N/B⌉（向上取整）', en: '⌈N/B⌉ (rounded up)' },
        accept: ['⌈N/B⌉', 'ceil(N/B)', 'N/B向上取整', 'N/B 向上取整', 'N/B rounded up'],
        source: 'checked against the formula ⌈N/B⌉: N 50000, B 128 give 391',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '样本独立抽取，批大小增大到4倍，MBGD梯度的方差变为原来的几分之几？',
          en: 'Samples drawn independently, batch size 4 times as large: to which fraction does the MBGD gradient variance fall?',
        },
        answer: { zh: '1/4（方差与1/B成正比）', en: '1/4 (variance falls like 1/B)' },
        accept: ['1/4', '0.25', '四分之一', '25%', 'a quarter', 'one quarter'],
        source: 'checked against the formula: the mean of B independent gradients has variance σ²/B',
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '按线性缩放规则，批大小从256增到1024，学习率0.1应改为多少？',
          en: 'Linear scaling rule: the batch size grows from 256 to 1024, so what becomes of the learning rate 0.1?',
        },
        answer: { zh: '0.4（同乘以4）', en: '0.4 (4 times as well)' },
        accept: ['0.4', '.4'],
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
          'mini-batch SGD',
        ],
        source: 'torch 2.14.1 torch/optim/sgd.py',
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: null,
        question: {
          zh: '梯度累积几个小批再更新，与直接用大批量的MBGD，在哪种层上效果不同？',
          en: 'Gradient accumulation over small batches or MBGD with one large batch: in which kind of layer do they differ?',
        },
        answer: {
          zh: '批归一化层：梯度累积时，它的统计量仍按每个小批计算。',
          en: 'Batch normalisation: under accumulation its statistics still come from each small batch.',
        },
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
        source: 'checked against the formula ⌈N/B⌉',
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
      source: 'standard name: mini-batch gradient descent',
    },
    prerequisites: ['opt-sgd'],
    source: 'torch 2.14.1 torch/optim/sgd.py; checked against the formula of mini-batch gradient descent',
  },
  {
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
      zh: '把历史梯度按指数加权累积成速度，再用速度更新参数。',
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
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '梯度恒定、μ=0.9时，动量法的步长最终趋于普通SGD的几倍？',
          en: 'Constant gradient and μ = 0.9: momentum steps end up how many times as large as plain SGD steps?',
        },
        answer: { zh: '10倍，即1/(1−μ)', en: '10 times, that is 1/(1 − μ)' },
        accept: ['10', '10倍', '十倍', '10x', '10 times', 'ten', 'ten times'],
        source: 'torch 2.14.1 torch/optim/sgd.py; checked against the formula 1/(1 − μ)',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '在狭长山谷中，动量法为什么能减轻横向的来回震荡？',
          en: 'In a narrow valley, why does momentum damp the zigzag across it?',
        },
        answer: {
          zh: '横向梯度正负交替，在速度里相互抵消，沿谷方向的则不断累积。',
          en: 'Gradients across it alternate in sign and cancel in the velocity, those along it add up.',
        },
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '`torch.optim.SGD`开启动量后，第一步的速度v等于什么？',
          en: '`torch.optim.SGD` with momentum: what is the velocity v at the first step?',
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
          zh: '动量法在当前点，Nesterov动量在按速度前探一步之后的点。',
          en: 'Momentum at the current point, Nesterov at the point reached by looking ahead along the velocity.',
        },
        source: 'checked against the formulas of heavy-ball and Nesterov momentum',
      },
      {
        n: 2,
        tier: 2,
        with: 'opt-sgd',
        question: {
          zh: '普通SGD与动量法，只差速度更新v←μv+g中的哪一项？',
          en: 'Plain SGD and momentum differ only in which term of the velocity update v ← μv + g?',
        },
        answer: { zh: '只差μv，令μ=0就回到普通SGD。', en: 'The term μv: with μ = 0 it is plain SGD again.' },
        source: 'torch 2.14.1 torch/optim/sgd.py',
      },
      {
        n: 3,
        tier: 2,
        with: 'opt-adam',
        question: {
          zh: '动量法与Adam都对梯度作滑动累积，Adam还要再除以什么？',
          en: 'Momentum and Adam both accumulate past gradients: by what does Adam also divide?',
        },
        answer: {
          zh: '除以梯度平方的指数平均的平方根（另加ε）。',
          en: 'By the root of an exponential average of the squared gradients (plus ε).',
        },
        source: 'Polyak 1964; Kingma & Ba, ICLR 2015',
      },
    ],
    translation: {
      question: {
        zh: '「动量法」在PyTorch里由哪个优化器类提供？',
        en: '动量法 (momentum): which PyTorch optimiser class provides it?',
      },
      answer: {
        zh: '`torch.optim.SGD`（设置参数`momentum`）',
        en: '`torch.optim.SGD` (by its `momentum` argument)',
      },
      accept: ['SGD', 'optim.SGD', 'torch.optim.SGD', 'torch.optim.SGD(momentum=0.9)', 'SGD(momentum=0.9)'],
      source: 'torch 2.14.1 torch/optim/sgd.py',
    },
    prerequisites: ['opt-sgd'],
    source:
      'Polyak, USSR Computational Mathematics and Mathematical Physics 1964; torch 2.14.1 torch/optim/sgd.py',
  },
  {
    id: 'opt-rmsprop',
    status: 'seed',
    name: { zh: 'RMSProp', en: 'RMSProp' },
    writtenInOutline: 'RMSProp',
    aliases: { zh: ['均方根传播', '均方根传播算法'], en: ['RMSprop', 'root mean square propagation'] },
    definition: {
      zh: '把当前梯度除以梯度平方的指数平均的平方根，逐坐标归一化步长。',
      en: 'Divide the gradient by the root of an exponential average of its square, coordinate by coordinate.',
    },
    naming: {
      zh: '每个参数只存一个状态（梯度平方的指数滑动平均）并据此缩放步长的优化器叫什么？',
      en: 'Optimiser that stores one state per parameter, a moving average of its squared gradient, and scales steps by it: its name?',
    },
    meaning: {
      question: {
        zh: 'RMSProp拿当前梯度除以什么？',
        en: 'RMSProp: by what does it divide the current gradient?',
      },
      answer: {
        zh: '除以该坐标梯度平方的指数平均的平方根（另加ε）。',
        en: "By the root of an exponential average of that coordinate's squared gradients (plus ε).",
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'α=0.99、平方平均从0起步，RMSProp第一步的大小是学习率的几倍？',
          en: 'RMSProp with α = 0.99 and its average starting at 0: the first step is how many times the learning rate?',
        },
        answer: { zh: '10倍，即1/√(1−α)', en: '10 times, that is 1/√(1 − α)' },
        accept: ['10', '10倍', '十倍', '10x', '10 times', 'ten', 'ten times'],
        source:
          'torch 2.14.1 torch/optim/rmsprop.py; run: constant gradient 3, lr 0.01 gives a first step of 0.1',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '梯度保持恒定时，RMSProp的步长趋于多少？',
          en: 'Under a constant gradient, what does the RMSProp step size tend to?',
        },
        answer: { zh: '学习率η', en: 'The learning rate η' },
        accept: ['η', '学习率', 'lr', 'eta', '学习率η', 'learning rate', 'the learning rate'],
        source: 'checked against the formula η·g/√E with E → g²',
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: 'PyTorch的RMSprop把ε加在√E的哪个位置？',
          en: "Where does PyTorch's RMSprop add ε relative to √E?",
        },
        answer: { zh: '根号外（√E+ε）', en: 'Outside the root (√E + ε)' },
        accept: [
          '根号外',
          '根号外面',
          '√E+ε',
          '√E + ε',
          'outside',
          'outside the root',
          'outside the square root',
          'sqrt(E)+eps',
        ],
        source: 'torch 2.14.1 torch/optim/rmsprop.py: sqrt(square_avg) + eps',
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
          zh: 'RMSProp取指数平均、逐渐遗忘，AdaGrad一直累加、从不遗忘。',
          en: 'RMSProp forgets them in an exponential average, AdaGrad keeps them in its sum forever.',
        },
        source: 'torch 2.14.1 torch/optim/rmsprop.py and torch/optim/adagrad.py',
      },
      {
        n: 2,
        tier: 2,
        with: 'opt-adam',
        question: {
          zh: '从基本形式的RMSProp到Adam，多了哪两样东西？',
          en: 'From plain RMSProp to Adam: which two ingredients are added?',
        },
        answer: {
          zh: '动量（梯度的滑动平均）和偏差修正。',
          en: 'Momentum (a running average of gradients) and bias correction.',
        },
        source: 'Kingma & Ba, ICLR 2015',
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
    prerequisites: ['opt-sgd'],
    source: 'torch 2.14.1 torch/optim/rmsprop.py',
  },
  {
    id: 'opt-adagrad',
    status: 'seed',
    name: { zh: 'AdaGrad', en: 'AdaGrad' },
    writtenInOutline: 'AdaGrad',
    aliases: { zh: ['自适应梯度算法', '自适应梯度'], en: ['Adagrad', 'adaptive gradient algorithm'] },
    definition: {
      zh: '逐坐标累加历史梯度平方，步长除以其和的平方根。',
      en: 'Sum the squared gradients of each coordinate and divide its step by the root of that sum.',
    },
    naming: {
      zh: '从训练开始一直累加各坐标的梯度平方，并按其和的平方根缩小步长的优化器叫什么？',
      en: "Optimiser that divides each coordinate's step by the root of the sum of its squared gradients since the start: its name?",
    },
    meaning: {
      question: {
        zh: 'AdaGrad怎样确定每个坐标的有效步长？',
        en: "AdaGrad: how does it set each coordinate's effective step size?",
      },
      answer: {
        zh: '用学习率除以该坐标全部历史梯度平方之和的平方根。',
        en: "The learning rate divided by the root of the sum of all that coordinate's squared gradients.",
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '梯度保持恒定，AdaGrad第t步的大小是多少（学习率η）？',
          en: 'Constant gradient, learning rate η: what is the size of AdaGrad step number t?',
        },
        answer: { zh: 'η/√t', en: 'η / √t' },
        accept: ['η/√t', 'η / √t', 'η/sqrt(t)', 'eta/sqrt(t)', 'lr/sqrt(t)', '学习率/√t', 'lr/√t'],
        source: 'torch 2.14.1 torch/optim/adagrad.py; run: lr 0.01 gives steps 0.01, 0.00707, 0.00577',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '训练很久之后，AdaGrad为什么可能停滞不前？',
          en: 'Why may AdaGrad stall in a long training run?',
        },
        answer: {
          zh: '梯度平方和只增不减，有效步长越缩越小。',
          en: 'The sum of squared gradients never falls, so the effective step size keeps shrinking.',
        },
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '在AdaGrad中，哪一类坐标能一直保持较大的步长？',
          en: 'Under AdaGrad, which kind of coordinate keeps a large step size?',
        },
        answer: { zh: '很少被更新的（梯度稀疏的）坐标', en: 'Rarely updated ones (with sparse gradients)' },
        accept: [
          '稀疏',
          '稀疏的',
          '稀疏坐标',
          '稀疏特征',
          '梯度稀疏的坐标',
          '很少更新的',
          '很少被更新的',
          '很少更新的坐标',
          'sparse',
          'sparse ones',
          'rarely updated',
          'rarely updated ones',
          'rare ones',
        ],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'opt-rmsprop',
        question: {
          zh: '梯度恒定且不为0，长期下去AdaGrad与RMSProp的步长各趋于多少？',
          en: 'Under a constant nonzero gradient, what do the step sizes of AdaGrad and of RMSProp tend to in the long run?',
        },
        answer: {
          zh: 'AdaGrad的趋于0，RMSProp的趋于学习率。',
          en: "AdaGrad's to 0, RMSProp's to the learning rate.",
        },
        source:
          'torch 2.14.1 torch/optim/adagrad.py and torch/optim/rmsprop.py; checked against the formulas',
      },
      {
        n: 2,
        tier: 2,
        with: 'opt-sgd',
        question: {
          zh: '普通SGD与AdaGrad，给各坐标的步长系数有何不同？',
          en: 'Plain SGD and AdaGrad: how do the step scales they give to the coordinates differ?',
        },
        answer: {
          zh: 'SGD所有坐标共用一个学习率，AdaGrad按各坐标的历史分别缩放。',
          en: 'SGD uses one learning rate for all coordinates, AdaGrad scales each one by its own history.',
        },
      },
    ],
    translation: {
      question: {
        zh: '「自适应梯度算法」对应PyTorch的哪个优化器类？',
        en: '自适应梯度算法: which PyTorch optimiser class?',
      },
      answer: {
        zh: '`torch.optim.Adagrad`（自适应梯度算法）',
        en: '`torch.optim.Adagrad` (adaptive gradient algorithm)',
      },
      accept: ['Adagrad', 'AdaGrad', 'optim.Adagrad', 'torch.optim.Adagrad'],
      source: 'torch 2.14.1 torch/optim/adagrad.py',
    },
    prerequisites: ['opt-sgd'],
    source: 'Duchi, Hazan & Singer, JMLR 2011; torch 2.14.1 torch/optim/adagrad.py',
  },
  {
    id: 'opt-adam',
    status: 'seed',
    name: { zh: 'Adam', en: 'Adam' },
    writtenInOutline: 'Adam',
    aliases: {
      zh: ['自适应矩估计', 'Adam优化器'],
      en: ['adaptive moment estimation', 'Adam optimizer', 'Adam optimiser'],
    },
    definition: {
      zh: '用偏差修正后的梯度平均除以梯度平方平均的平方根来更新，相当于动量加RMSProp。',
      en: 'Step by the bias-corrected mean gradient over the root of the mean squared gradient: momentum plus RMSProp.',
    },
    naming: {
      zh: '以修正偏差后的梯度平均除以梯度平方平均的根来更新，权重衰减并入梯度的优化器叫什么？',
      en: 'Optimiser: bias-corrected mean gradient over the root of the mean squared one, weight decay added to the gradient. Its name?',
    },
    meaning: {
      question: {
        zh: 'Adam怎样由梯度的滑动平均得到一步更新？',
        en: 'Adam: how does it form a step from running averages of the gradient?',
      },
      answer: {
        zh: '把偏差修正后的梯度平均除以梯度平方平均的平方根，再乘学习率。',
        en: 'It divides the bias-corrected mean gradient by the root of the mean squared one, times the learning rate.',
      },
    },
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
      },
      {
        n: 2,
        tier: 1,
        question: { zh: 'Adam为什么需要偏差修正？', en: 'Why does Adam need bias correction?' },
        answer: {
          zh: '两个滑动平均都从0起步，前几步会偏向0。',
          en: 'Both running averages start at 0, so they are biased toward 0 in the first steps.',
        },
        source: 'Kingma & Ba, ICLR 2015',
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
          en: 'Adam adds it to the gradient as an L2 term, AdamW applies it to the weights directly.',
        },
        source:
          'torch 2.14.1 torch/optim/adam.py (default decoupled_weight_decay=False) and torch/optim/adamw.py',
      },
      {
        n: 2,
        tier: 2,
        with: 'opt-momentum',
        question: {
          zh: '所有梯度都放大10倍（忽略ε），动量法与Adam的步长各怎样变？',
          en: 'All gradients become 10 times as large, ε ignored: how do momentum steps and Adam steps change?',
        },
        answer: {
          zh: '动量法的放大10倍，Adam的不变。',
          en: 'Momentum steps grow 10 times, Adam steps stay the same.',
        },
        source: 'checked against the formulas v ← μv + g and m̂/√v̂',
      },
      {
        n: 3,
        tier: 2,
        with: 'opt-rmsprop',
        question: {
          zh: 'PyTorch默认设置下，RMSprop第一步是学习率的10倍，Adam却只有1倍，为什么？',
          en: "In PyTorch's defaults the first step is 10 learning rates for RMSprop but 1 for Adam: why?",
        },
        answer: {
          zh: 'RMSprop不作偏差修正，起步时平方平均被低估，Adam则作了修正。',
          en: 'RMSprop has no bias correction, so its mean square starts far too low, while Adam corrects it.',
        },
        source: 'torch 2.14.1 torch/optim/rmsprop.py (alpha 0.99) and torch/optim/adam.py; run',
      },
    ],
    translation: {
      question: { zh: '「自适应矩估计」的英文名？', en: '自适应矩估计: what is it in English?' },
      answer: {
        zh: 'adaptive moment estimation（即Adam）',
        en: 'adaptive moment estimation (that is, Adam)',
      },
      accept: ['adaptive moment estimation', 'Adam'],
      source: 'Kingma & Ba, ICLR 2015',
    },
    prerequisites: ['opt-momentum', 'opt-rmsprop'],
    source: 'Kingma & Ba, ICLR 2015; torch 2.14.1 torch/optim/adam.py',
  },
] as const satisfies readonly Term[]
