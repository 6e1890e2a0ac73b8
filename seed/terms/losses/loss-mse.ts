import type { Term } from '#seed/term'

export const lossMse: Term = {
  id: 'loss-mse',
  status: 'seed',
  name: { zh: 'MSE loss', en: 'Mean squared error loss' },
  writtenInOutline: 'MSE loss',
  aliases: {
    zh: ['均方误差损失', '均方误差', '平方损失', 'L2损失'],
    en: [
      'MSE',
      'MSE loss',
      'MSELoss',
      'mean squared error',
      'squared error',
      'squared loss',
      'squared error loss',
      'L2 loss',
    ],
  },
  definition: {
    zh: '预测与目标之差的平方的平均值。',
    en: 'The mean of the squared differences between prediction and target.',
  },
  naming: {
    zh: '回归损失：梯度处处与残差成正比，使其最小的预测是目标的条件期望，它叫什么？',
    en: 'Regression loss: gradient proportional to the residual everywhere, minimised by the conditional expectation. Its name?',
  },
  meaning: {
    question: {
      zh: 'MSE loss怎样把各元素的误差合成一个数？',
      en: 'MSE loss: how does it turn the element-wise errors into one number?',
    },
    answer: {
      zh: '逐元素取误差的平方，再对所有元素求平均。',
      en: 'It squares each error and averages over all elements.',
    },
  },
  formula: {
    latex: '\\ell=\\frac1N\\sum_{i=1}^N(\\hat y_i-y_i)^2',
    symbols: [
      { latex: 'N', zh: '元素个数', en: 'number of elements' },
      { latex: '\\hat y_i', zh: '第i个预测值', en: 'prediction i' },
      { latex: 'y_i', zh: '第i个目标值', en: 'target i' },
    ],
    reading: {
      zh: '预测减目标，平方后求和，再除以元素个数N。',
      en: 'One over N times the sum of y-hat minus y, squared.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\frac1N\\sum_{i=1}^N(\\hat y_i-y_i)^2$是哪个损失？',
        en: 'Which loss is $\\frac1N\\sum_{i=1}^N(\\hat y_i-y_i)^2$?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'N个元素取平均的MSE，其梯度$\\frac{\\partial\\ell}{\\partial\\hat y_i}=\\frac{\\boxed{?}}{N}(\\hat y_i-y_i)$，方框里是什么？',
        en: 'MSE averaged over N elements has the gradient $\\frac{\\partial\\ell}{\\partial\\hat y_i}=\\frac{\\boxed{?}}{N}(\\hat y_i-y_i)$. What is in the box?',
      },
      answer: { zh: '2（平方求导得来）', en: '2 (from differentiating the square)' },
      accept: ['2', '二', 'two'],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
      proof: {
        code: [
          'p = torch.tensor([1.0, 4.0, 2.0, 0.5], requires_grad=True)',
          'y = torch.zeros(4)',
          'F.mse_loss(p, y).backward()',
          '(4 * p.grad / (p - y)).mean().item()',
        ],
        value: 2,
      },
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '单个元素的误差变为原来的3倍，它的平方误差变为几倍？',
        en: 'The error of a single element becomes 3 times as large: by what factor does its squared error grow?',
      },
      answer: { zh: '9倍', en: '9 times' },
      accept: ['9', '9倍', '九倍', '9 times', '9x', 'nine'],
      source: 'checked against the formula of mean squared error',
      proof: {
        code: [
          'zero = torch.zeros(1)',
          '(F.mse_loss(torch.tensor([1.5]), zero) / F.mse_loss(torch.tensor([0.5]), zero)).item()',
        ],
        value: 9,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '只能输出一个常数时，取目标值的哪个统计量使MSE最小？',
        en: 'If only one constant may be predicted, which statistic of the targets minimises the MSE?',
      },
      answer: { zh: '均值（中位数对应L1）', en: 'Their mean (L1 gives the median)' },
      accept: ['均值', '平均值', '平均数', '期望', 'mean', 'the mean', 'average', 'their mean'],
      source: 'checked against the formula of mean squared error',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '`nn.MSELoss()`默认取平均，输入形状为(N, D)时平方和除以多少？',
        en: '`nn.MSELoss()` averages by default: for input of shape (N, D), what is the sum of squares divided by?',
      },
      answer: { zh: 'N×D，即元素总数', en: 'N × D, the number of elements' },
      accept: [
        'ND',
        'N*D',
        'N×D',
        'N·D',
        'N × D',
        '元素总数',
        '元素个数',
        'number of elements',
        'the number of elements',
      ],
      source: 'torch 2.14.1 torch/nn/modules/loss.py',
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '目标的单位是米时，MSE的单位是什么？',
        en: 'The targets are in metres: what is the unit of the MSE?',
      },
      answer: { zh: '平方米', en: 'Square metres' },
      accept: [
        '平方米',
        '米的平方',
        'm²',
        'm^2',
        'square metres',
        'square meters',
        'square metre',
        'square meter',
        'metres squared',
        'meters squared',
      ],
      source: 'checked against the formula of mean squared error',
    },
    {
      n: 5,
      tier: 2,
      question: {
        zh: '噪声服从哪种分布（方差固定）时，最小化MSE等价于极大似然估计？',
        en: 'For noise of which distribution, with fixed variance, is minimising the MSE the same as maximum likelihood?',
      },
      answer: { zh: '高斯分布（正态分布）', en: 'Gaussian (normal)' },
      accept: [
        '高斯',
        '高斯分布',
        '正态',
        '正态分布',
        '高斯噪声',
        'Gaussian',
        'normal',
        'normal distribution',
        'Gaussian distribution',
        'Gaussian noise',
      ],
      source: 'checked against the formula of the Gaussian log-likelihood',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: null,
      question: {
        zh: '误差越来越大时，L1损失与MSE的梯度大小各怎样变？',
        en: 'As the error grows, how does the gradient size change under L1 loss and under MSE?',
      },
      answer: {
        zh: 'L1损失的梯度大小不变，MSE的与误差成正比地增大。',
        en: "L1's stays constant, MSE's grows in proportion to the error.",
      },
      source: 'checked against the formulas of L1 loss and mean squared error',
    },
    {
      n: 2,
      tier: 2,
      with: 'ml-mse-metric',
      question: {
        zh: 'MSE既作损失又作评估指标，公式相同，用法差在哪里？',
        en: 'MSE as a loss and MSE as a metric share a formula: how does their use differ?',
      },
      answer: {
        zh: '作损失时在训练中被最小化，作指标时只用来报告误差，通常在留出数据上。',
        en: 'As a loss it is minimised in training, as a metric it only reports the error, usually on held-out data.',
      },
      source: 'torch 2.14.1 torch/nn/modules/loss.py; scikit-learn 1.9.1 sklearn/metrics/_regression.py',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '预测为({a}, {b})，目标为({c}, {d})，MSE（取平均）是多少？',
        en: 'Predictions ({a}, {b}), targets ({c}, {d}): what is the MSE (mean)?',
      },
      parameters: {
        a: [0, 1, 2, 3, 4, 5, 6],
        b: [0, 1, 2, 3, 4, 5, 6],
        c: [0, 1, 2, 3, 4, 5],
        d: [0, 1, 2, 3, 4, 5],
      },
      where: '((a-c)*(b-d) != 0) * (abs(a-c)+abs(b-d) > 2) * (max(abs(a-c),abs(b-d)) < 5)',
      answer: '(pow(a-c,2)+pow(b-d,2))/2',
      answerType: 'number',
      decimals: 1,
      working: {
        zh: '误差为{=a-c}与{=b-d}，平方和为{=pow(a-c,2)+pow(b-d,2)}，除以2得{=(pow(a-c,2)+pow(b-d,2))/2:1}',
        en: 'Errors {=a-c} and {=b-d}, squares sum to {=pow(a-c,2)+pow(b-d,2)}, halved: {=(pow(a-c,2)+pow(b-d,2))/2:1}',
      },
      mistakes: [
        { expression: 'pow(a-c,2)+pow(b-d,2)', zh: '求了和，没有取平均', en: 'Took the sum, not the mean' },
        {
          expression: '(abs(a-c)+abs(b-d))/2',
          zh: '没有平方，那是L1（平均绝对误差）',
          en: 'Did not square: that is L1, the mean absolute error',
        },
        {
          expression: 'sqrt((pow(a-c,2)+pow(b-d,2))/2)',
          zh: '多开了方，那是RMSE',
          en: 'Took the root: that is the RMSE',
        },
        {
          expression: 'pow(a-c+b-d,2)/2',
          zh: '先相加再平方了，应逐个平方',
          en: 'Added before squaring: square each error on its own',
        },
      ],
      check: [
        'guess = torch.tensor([a, b], dtype=torch.float64)',
        'target = torch.tensor([c, d], dtype=torch.float64)',
        'torch.nn.functional.mse_loss(guess, target).item()',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '只有一个元素，预测为{p}，目标为{t}，MSE对预测的梯度是多少？',
        en: 'A single element, prediction {p}, target {t}: what is the gradient of the MSE with respect to the prediction?',
      },
      parameters: { p: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], t: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
      where: '(p != t) * (p-t != 2)',
      answer: '2*(p-t)',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '2×(预测−目标)=2×({p}−{t})={=2*(p-t)}',
        en: '2 × (prediction − target) = 2 × ({p} − {t}) = {=2*(p-t)}',
      },
      mistakes: [
        { expression: 'p-t', zh: '平方求导要乘2', en: 'The square brings down a factor 2' },
        {
          expression: '2*(t-p)',
          zh: '符号反了：是预测减目标',
          en: 'Wrong sign: it is prediction minus target',
        },
        {
          expression: 'pow(p-t,2)',
          zh: '这是损失本身，不是梯度',
          en: 'That is the loss itself, not its gradient',
        },
      ],
      check: [
        'guess = torch.tensor(float(p), requires_grad=True)',
        'torch.nn.functional.mse_loss(guess, torch.tensor(float(t))).backward()',
        'guess.grad.item()',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '预测与目标逐个相等，`loss`却约为1.33，错在哪里？',
        en: 'Predictions equal the targets one by one, yet `loss` is about 1.33: what is wrong?',
      },
      code: [
        'pred = torch.tensor([[1.], [2.], [3.]])',
        'y = torch.tensor([1., 2., 3.])',
        'loss = F.mse_loss(pred, y)',
      ],
      mended: [
        'pred = torch.tensor([[1.], [2.], [3.]])',
        'y = torch.tensor([1., 2., 3.])',
        'loss = F.mse_loss(pred.squeeze(1), y)',
      ],
      result: 'loss.item()',
      value: 1.3333,
      tolerance: 0.001,
      answer: {
        zh: '(3, 1)与(3,)广播成了3×3，两两相减；应先用`squeeze(1)`对齐形状。',
        en: 'Shapes (3, 1) and (3,) broadcast to 3 × 3, all pairs; align them with `squeeze(1)` first.',
      },
      source: 'torch 2.14.1 torch/nn/functional.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: { zh: '这段代码里的`loss`是多少？', en: 'What is `loss` in this code?' },
      code: [
        'pred = torch.zeros(2, 4)',
        'y = torch.zeros(2, 4)',
        'y[0, 0] = 4.',
        'loss = nn.MSELoss()(pred, y)',
      ],
      result: 'loss.item()',
      value: 2,
      answer: { zh: '2：平方和16除以全部8个元素', en: '2: the sum of squares 16 over all 8 elements' },
      accept: ['2', '2.0'],
      source: 'torch 2.14.1 torch/nn/modules/loss.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '回归任务的噪声近似高斯、没有离群点，想预测条件均值，选哪个损失？',
        en: 'Regression with roughly Gaussian noise and no outliers, the conditional mean is wanted: which loss?',
      },
      answer: { zh: '均方误差损失（MSE loss）', en: 'Mean squared error loss (MSE)' },
      accept: [
        'MSE',
        'MSE loss',
        'MSELoss',
        'nn.MSELoss',
        '均方误差损失',
        '均方误差',
        '平方损失',
        'L2损失',
        'mean squared error',
        'mean squared error loss',
        'squared error',
        'squared loss',
        'squared error loss',
        'L2 loss',
        'L2',
      ],
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`nn.MSELoss`的`reduction`默认是什么？',
        en: 'In torch 2.14.1, what is the default `reduction` of `nn.MSELoss`?',
      },
      answer: { zh: "`'mean'`（取平均）", en: "`'mean'` (the average)" },
      accept: ['mean', "'mean'", '"mean"', '平均', '取平均', '求平均', '均值', 'average'],
      source: 'torch 2.14.1 torch/nn/modules/loss.py',
      proof: { code: ["inspect.signature(nn.MSELoss).parameters['reduction'].default"], value: 'mean' },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '二分类用sigmoid输出配MSE，自信判错的样本为什么几乎学不动，怎么改？',
        en: 'Binary classification, sigmoid output with MSE: why do confident mistakes hardly learn, and what helps?',
      },
      answer: {
        zh: '梯度含因子σ′，饱和时几乎为零；改用带logit的交叉熵。',
        en: 'The gradient carries a factor σ′, nearly zero in saturation; use cross entropy on the logit.',
      },
      source: 'checked against the formula d/dz (σ(z) − y)² = 2(σ(z) − y)σ′(z)',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '房价（万元）模型的MSE为1600，有人说典型误差是1600万元：错在哪里，该报告什么？',
        en: 'House prices in thousands, MSE 1600, and someone says the typical error is 1600 thousand: what is wrong, what to report?',
      },
      answer: {
        zh: 'MSE的单位是万元的平方；应开方报告RMSE，即40万元。',
        en: 'MSE is in squared units; report its root, the RMSE, here 40 thousand.',
      },
      source: 'checked against the formula of mean squared error',
      proof: { code: ['F.mse_loss(torch.tensor([40.0, -40.0]), torch.zeros(2)).sqrt().item()'], value: 40 },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '用SGD训练，把`nn.MSELoss`的`reduction`由平均改为求和，学习率不变，会怎样？',
        en: 'With SGD, `nn.MSELoss` is switched from mean to sum and the learning rate stays: what happens?',
      },
      answer: {
        zh: '梯度放大到元素总数那么多倍，等于学习率同样放大，训练容易发散。',
        en: 'Gradients are multiplied by the number of elements, as if the learning rate were, so training easily diverges.',
      },
      source: 'torch 2.14.1 torch/nn/modules/loss.py; autograd',
      proof: {
        code: [
          'def slope(reduction):',
          '    x = torch.ones(4, 5, requires_grad=True)',
          '    nn.MSELoss(reduction=reduction)(x, torch.zeros(4, 5)).backward()',
          '    return x.grad[0, 0].item()',
          "abs(slope('sum') / slope('mean') - 4 * 5) < 1e-4",
        ],
        value: true,
      },
    },
  ],
  translation: {
    question: {
      zh: '「均方误差损失」在PyTorch里是哪个类？',
      en: '均方误差损失 (mean squared error loss): which PyTorch class?',
    },
    answer: { zh: '`nn.MSELoss`（均方误差损失）', en: '`nn.MSELoss` (mean squared error loss)' },
    accept: ['MSELoss', 'nn.MSELoss', 'torch.nn.MSELoss'],
    source: 'torch 2.14.1 torch/nn/modules/loss.py',
  },
  paper: null,
  api: [
    {
      name: 'torch.nn.MSELoss',
      signature: "MSELoss(size_average=None, reduce=None, reduction='mean')",
      file: 'torch/nn/modules/loss.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.nn.functional.mse_loss',
      signature: "mse_loss(input, target, size_average=None, reduce=None, reduction='mean', weight=None)",
      file: 'torch/nn/functional.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: ['pred = torch.tensor([1., 3.])', 'y = torch.tensor([2., 5.])', 'F.mse_loss(pred, y).item()'],
    output: 2.5,
  },
  useWhen: [
    {
      zh: '回归，噪声大致是高斯的，想预测条件均值。',
      en: 'Regression with roughly Gaussian noise, when the conditional mean is wanted.',
    },
    { zh: '大误差确实比小误差严重得多。', en: 'Large errors really are much worse than small ones.' },
  ],
  avoidWhen: [
    {
      zh: '数据有离群点：平方会让少数点主导，改用L1或smooth L1。',
      en: 'There are outliers: squares let a few points dominate, so take L1 or smooth L1.',
    },
    {
      zh: '分类，且输出经过sigmoid或softmax：改用交叉熵。',
      en: 'Classification through a sigmoid or softmax: use cross entropy.',
    },
  ],
  prerequisites: [],
  source:
    'Bishop, Pattern Recognition and Machine Learning, 2006, section 1.5.5; torch 2.14.1 torch/nn/modules/loss.py',
}
