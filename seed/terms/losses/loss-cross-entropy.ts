import type { Term } from '#seed/term'

export const lossCrossEntropy: Term = {
  id: 'loss-cross-entropy',
  status: 'seed',
  name: { zh: 'cross entropy loss', en: 'Cross-entropy loss' },
  writtenInOutline: 'cross entropy loss',
  aliases: {
    zh: ['交叉熵损失', '交叉熵', '交叉熵损失函数', 'softmax损失'],
    en: [
      'CrossEntropyLoss',
      'cross entropy',
      'softmax loss',
      'softmax cross-entropy',
      'categorical cross-entropy',
    ],
  },
  definition: {
    zh: '真实类别的softmax概率的负对数。',
    en: 'The negative logarithm of the softmax probability of the true class.',
  },
  naming: {
    zh: '单标签多分类的标准损失，对各logit的梯度恰为预测概率减one-hot标签，它叫什么？',
    en: 'Standard single-label, multi-class loss whose logit gradient is predicted probability minus one-hot target: its name?',
  },
  meaning: {
    question: {
      zh: '对一个样本，交叉熵损失算的是哪个量？',
      en: 'Cross-entropy loss: which quantity does it compute for one sample?',
    },
    answer: {
      zh: '真实类别的softmax概率的负对数。',
      en: 'The negative logarithm of the softmax probability of the true class.',
    },
  },
  formula: {
    latex: '\\ell(z,y)=-\\ln\\frac{e^{z_y}}{\\sum_{j}e^{z_j}}=-z_y+\\ln\\sum_j e^{z_j}',
    symbols: [
      { latex: 'z', zh: '各类别的logit（原始得分）', en: 'logits (raw scores), one per class' },
      { latex: 'y', zh: '真实类别的下标', en: 'index of the true class' },
      { latex: 'z_y', zh: '真实类别的logit', en: 'logit of the true class' },
      { latex: 'z_j', zh: '第j类的logit', en: 'logit of class j' },
    ],
    reading: {
      zh: '真实类别的softmax概率取负对数，等于负的真实类别logit，加上各logit指数之和的对数。',
      en: 'Minus the log of the softmax of class y: minus z-y plus the log of the sum of e to the z-j.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$-z_y+\\ln\\sum_j e^{z_j}$，$z$为各类得分，$y$为真实类别：这是哪个损失？',
        en: '$-z_y+\\ln\\sum_j e^{z_j}$ with class scores $z$ and true class $y$: which loss is it?',
      },
      source: 'checked against the formula −ln(exp(z_y)/Σexp(z_j))',
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '真实类别为$y$，交叉熵损失是$-\\boxed{?}+\\ln\\sum_j e^{z_j}$，方框里是什么？',
        en: 'With true class $y$, cross-entropy loss is $-\\boxed{?}+\\ln\\sum_j e^{z_j}$. What is in the box?',
      },
      answer: { zh: '$z_y$，真实类别的logit', en: '$z_y$, the logit of the true class' },
      accept: [
        'z_y',
        'zy',
        'z[y]',
        '真实类别的logit',
        '真实类别的得分',
        'logit of the true class',
        'true-class logit',
      ],
      source: 'checked against the formula −ln(exp(z_y)/Σexp(z_j))',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '真实分布$p$、预测分布$q$的交叉熵$H(p,q)=-\\sum_k p_k\\ln\\boxed{?}$，方框里是什么？',
        en: 'Cross entropy of true $p$ and predicted $q$: $H(p,q)=-\\sum_k p_k\\ln\\boxed{?}$. What is in the box?',
      },
      answer: { zh: '$q_k$，预测概率', en: '$q_k$, the predicted probability' },
      accept: [
        'q_k',
        'qk',
        'q',
        'q(k)',
        'q[k]',
        '预测概率',
        'predicted probability',
        'the predicted probability',
      ],
      source: 'checked against the formula H(p, q) = −Σ p ln q',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '`nn.CrossEntropyLoss`的第一个输入应当是什么量？',
        en: '`nn.CrossEntropyLoss`: what kind of values does it expect as its first input?',
      },
      answer: {
        zh: 'logit，即未经softmax的原始得分（log-softmax由它自己做）',
        en: 'Logits, raw scores before softmax (it applies log-softmax itself)',
      },
      accept: [
        'logit',
        'logits',
        '原始得分',
        '未归一化的得分',
        '未经softmax的得分',
        'raw scores',
        'unnormalised scores',
        'unnormalized scores',
      ],
      source: 'torch 2.14.1 torch/nn/modules/loss.py',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '对C个类别给出均匀的预测，交叉熵损失等于多少？',
        en: 'Cross-entropy loss of a uniform guess over C classes?',
      },
      answer: { zh: 'ln C（C的自然对数）', en: 'ln C (the natural log of C)' },
      accept: ['lnC', 'ln C', 'ln(C)', 'logC', 'log C', 'log(C)', '-ln(1/C)', '-log(1/C)'],
      source: 'torch 2.14.1 torch/nn/functional.py; run: 10 classes give 2.303',
      proof: {
        code: [
          '[F.cross_entropy(torch.zeros(1, c), torch.tensor([0])).item() / math.log(c) for c in (2, 10, 1000)]',
        ],
        value: [1, 1, 1],
        tolerance: 0.00001,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '真实类别的softmax概率为p，交叉熵损失对该类logit的梯度是什么？',
        en: 'The true class has softmax probability p: gradient of the cross-entropy loss with respect to its logit?',
      },
      answer: { zh: 'p−1（概率减去1）', en: 'p − 1 (probability minus one)' },
      accept: ['p-1', 'p − 1', 'p−1', 'p - 1', '-(1-p)', '−(1−p)'],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
      proof: {
        code: [
          'z = torch.tensor([[1.0, -0.5, 2.0]], dtype=torch.float64, requires_grad=True)',
          'F.cross_entropy(z, torch.tensor([0])).backward()',
          '[(z.grad[0, 0] - z.softmax(1)[0, 0]).item()]',
        ],
        value: [-1],
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '`nn.CrossEntropyLoss`配类别下标时，等于log-softmax再接哪个损失类？',
        en: 'With class-index targets, `nn.CrossEntropyLoss` equals log-softmax followed by which loss class?',
      },
      answer: { zh: '`nn.NLLLoss`（负对数似然损失）', en: '`nn.NLLLoss` (negative log-likelihood loss)' },
      accept: [
        'NLLLoss',
        'nn.NLLLoss',
        'torch.nn.NLLLoss',
        'nll_loss',
        '负对数似然损失',
        'negative log-likelihood loss',
      ],
      source: 'torch 2.14.1 torch/nn/modules/loss.py',
    },
    {
      n: 5,
      tier: 2,
      question: {
        zh: '一个样本的交叉熵损失对全部logit的梯度，加起来等于多少？',
        en: 'The gradients of the cross-entropy loss of one sample with respect to all its logits: what do they add up to?',
      },
      answer: { zh: '0（概率之和与标签之和都是1）', en: '0 (probabilities and target both sum to 1)' },
      accept: ['0', '零', 'zero'],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
      proof: {
        code: [
          'z = torch.tensor([[1.0, -0.5, 2.0]], dtype=torch.float64, requires_grad=True)',
          'F.cross_entropy(z, torch.tensor([0])).backward()',
          'z.grad.sum().item()',
        ],
        value: 0,
      },
    },
    {
      n: 6,
      tier: 3,
      question: {
        zh: '`nn.CrossEntropyLoss`设了类别权重并取平均，配类别下标时除以什么？',
        en: '`nn.CrossEntropyLoss` with class weights and the mean reduction, class-index targets: what is the sum divided by?',
      },
      answer: {
        zh: '各样本真实类别的权重之和，不是样本数',
        en: 'The summed weights of the true classes, not the number of samples',
      },
      accept: [
        '权重之和',
        '权重和',
        '各样本的权重之和',
        '目标类别权重之和',
        'sum of weights',
        'the sum of the weights',
        'summed weights',
      ],
      source: 'torch 2.14.1 torch/nn/modules/loss.py; run',
      proof: {
        code: [
          'z = torch.tensor([[1.0, 0.0], [2.0, -1.0], [0.5, 0.3]], dtype=torch.float64)',
          'y, w = torch.tensor([0, 1, 1]), torch.tensor([1.0, 3.0], dtype=torch.float64)',
          "total = F.cross_entropy(z, y, weight=w, reduction='sum')",
          '[(total / F.cross_entropy(z, y, weight=w)).item(), w[y].sum().item()]',
        ],
        value: [7, 7],
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'loss-mse',
      question: {
        zh: 'sigmoid输出很自信却判错时，MSE与交叉熵对logit的梯度各会怎样？',
        en: 'A sigmoid output is confidently wrong: what happens to the logit gradient under MSE and under cross entropy?',
      },
      answer: {
        zh: 'MSE的梯度趋于0，交叉熵的梯度不消失。',
        en: "MSE's gradient goes to 0, cross entropy's does not vanish.",
      },
      source: 'checked against the formulas: d/dz (σ(z) − y)² and σ(z) − y',
      proof: {
        code: [
          'z = torch.tensor(-40.0, dtype=torch.float64, requires_grad=True)',
          'one = torch.ones((), dtype=torch.float64)',
          'mse = torch.autograd.grad(F.mse_loss(torch.sigmoid(z), one), z)[0].item()',
          'bce = torch.autograd.grad(F.binary_cross_entropy_with_logits(z, one), z)[0].item()',
          '[mse, bce]',
        ],
        value: [0, -1],
      },
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: '`nn.CrossEntropyLoss`与`nn.BCEWithLogitsLoss`，各适合怎样的标签？',
        en: '`nn.CrossEntropyLoss` and `nn.BCEWithLogitsLoss`: which kind of labelling does each one suit?',
      },
      answer: {
        zh: '前者用于互斥类别多选一，后者用于每个输出各自独立地判是或否。',
        en: 'The first: one of C exclusive classes; the second: an independent yes or no per output.',
      },
      source: 'torch 2.14.1 torch/nn/modules/loss.py',
    },
    {
      n: 3,
      tier: 2,
      with: 'loss-logistic',
      question: {
        zh: '对同一个得分，二分类交叉熵与logistic loss是同一个量，标签各取哪两个值？',
        en: 'Binary cross entropy and logistic loss of the same score are one quantity: which two label values does each use?',
      },
      answer: {
        zh: '二分类交叉熵用0和1，logistic loss用−1和1。',
        en: 'Binary cross entropy 0 and 1, logistic loss −1 and 1.',
      },
      source: 'torch 2.14.1 torch/nn/modules/loss.py (BCEWithLogitsLoss, SoftMarginLoss)',
      proof: {
        code: [
          'f = torch.tensor([2.0, -0.7, 0.3], dtype=torch.float64)',
          't = torch.tensor([1.0, 0.0, 0.0], dtype=torch.float64)',
          'pair = (F.soft_margin_loss(f, 2 * t - 1), F.binary_cross_entropy_with_logits(f, t))',
          'abs(pair[0] - pair[1]).item() < 1e-12',
        ],
        value: true,
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '真实类别的softmax概率为{p}，交叉熵损失对该类logit的梯度是多少？',
        en: 'The true class has softmax probability {p}: what is the gradient of the cross-entropy loss with respect to its logit?',
      },
      parameters: { p: [0.1, 0.2, 0.25, 0.4, 0.5, 0.7, 0.8, 0.9] },
      answer: 'p-1',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '概率减one-hot标签：{p}−1={=p-1:2}',
        en: 'Probability minus one-hot target: {p} − 1 = {=p-1:2}',
      },
      mistakes: [
        {
          expression: 'p',
          zh: '漏减标签，那是错误类别的梯度',
          en: 'Forgot to subtract the target: that is the gradient of a wrong class',
        },
        {
          expression: '1-p',
          zh: '符号反了：增大该logit会减小损失',
          en: 'Wrong sign: raising this logit lowers the loss',
        },
        {
          expression: '-1/p',
          zh: '这是对概率的导数，不是对logit的',
          en: 'That is the derivative with respect to the probability, not the logit',
        },
      ],
      check: [
        'z = torch.tensor([[math.log(p), math.log(1 - p)]], dtype=torch.float64, requires_grad=True)',
        'torch.nn.functional.cross_entropy(z, torch.tensor([0])).backward()',
        'z.grad[0, 0].item()',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '某个错误类别的softmax概率为{p}，交叉熵损失对它的logit的梯度是多少？',
        en: 'A wrong class has softmax probability {p}: what is the gradient of the cross-entropy loss with respect to its logit?',
      },
      parameters: { p: [0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.75] },
      answer: 'p',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '概率减one-hot标签，此类的标签为0：{p}−0={=p:2}',
        en: 'Probability minus one-hot target, which is 0 here: {p} − 0 = {=p:2}',
      },
      mistakes: [
        { expression: 'p-1', zh: '只有真实类别才减1', en: 'Only the true class subtracts 1' },
        {
          expression: '-p',
          zh: '符号反了：增大该logit会增大损失',
          en: 'Wrong sign: raising this logit raises the loss',
        },
        {
          expression: '0',
          zh: '错误类别经softmax的分母也有梯度',
          en: 'Wrong classes get a gradient too, through the softmax denominator',
        },
      ],
      check: [
        'z = torch.tensor([[math.log(1 - p), math.log(p)]], dtype=torch.float64, requires_grad=True)',
        'torch.nn.functional.cross_entropy(z, torch.tensor([0])).backward()',
        'z.grad[0, 1].item()',
      ],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '{c}个类别，label_smoothing={e}：平滑之后真实类别的目标概率是多少？',
        en: '{c} classes, label_smoothing={e}: what is the target probability of the true class after smoothing?',
      },
      parameters: { c: [4, 5, 10], e: [0.1, 0.2, 0.4] },
      answer: '1-e+e/c',
      answerType: 'number',
      tolerance: 0.002,
      decimals: 3,
      working: {
        zh: '留下1−{e}，再分到{e}/{c}={=e/c:3}，共{=1-e+e/c:3}',
        en: '1 − {e} remains, plus a share of {e}/{c} = {=e/c:3}: {=1-e+e/c:3}',
      },
      mistakes: [
        {
          expression: '1-e',
          zh: '均匀分给所有类别时，真实类别也有一份',
          en: 'The even share goes to every class, the true one included',
        },
        { expression: 'e/c', zh: '这是错误类别的目标概率', en: 'That is the target of a wrong class' },
        {
          expression: '1-e/c',
          zh: '真实类别让出的是全部ε，再分回一份',
          en: 'The true class gives up all of ε, then gets one share back',
        },
      ],
      check: [
        'z = torch.zeros(1, c, dtype=torch.float64, requires_grad=True)',
        'torch.nn.functional.cross_entropy(z, torch.tensor([0]), label_smoothing=e).backward()',
        '(1 / c - z.grad[0, 0]).item()',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`z`是网络输出的logit，这段代码错在哪里？',
        en: '`z` holds the logits of a network: what is wrong with this code?',
      },
      setup: ['z = torch.tensor([[4.0, 0.0, -2.0]])', 'y = torch.tensor([0])'],
      code: ['p = F.softmax(z, dim=1)', 'loss = nn.CrossEntropyLoss()(p, y)'],
      mended: ['p = z', 'loss = nn.CrossEntropyLoss()(p, y)'],
      result: 'loss.item()',
      value: 0.5645,
      tolerance: 0.001,
      answer: {
        zh: 'softmax做了两次：`nn.CrossEntropyLoss`自带log-softmax，应直接传logit。',
        en: 'Softmax is applied twice: `nn.CrossEntropyLoss` has its own log-softmax and wants the logits.',
      },
      source: 'torch 2.14.1 torch/nn/modules/loss.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '`loss`是多少？（ln4≈1.386，ln2≈0.693）',
        en: 'What is `loss`? (ln 4 ≈ 1.386, ln 2 ≈ 0.693)',
      },
      code: ['z = torch.zeros(2, 4)', 'y = torch.tensor([0, -100])', 'loss = F.cross_entropy(z, y)'],
      result: 'loss.item()',
      value: 1.386,
      tolerance: 0.001,
      answer: {
        zh: '1.386，标签为−100的样本不计入，也不计入平均的个数',
        en: '1.386: the sample with target −100 counts neither in the sum nor in the mean',
      },
      accept: ['1.386', '1.39', '1.3863', 'ln4', 'ln 4', 'ln(4)', 'log 4'],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '每张图恰属10类之一，各类数量均衡，要由10个logit得到各类的概率，训练用哪个损失？',
        en: 'Each image belongs to exactly one of 10 balanced classes, and the 10 logits should yield class probabilities: which loss?',
      },
      answer: { zh: '交叉熵损失（cross entropy loss）', en: 'Cross-entropy loss' },
      accept: [
        'cross entropy loss',
        'cross-entropy loss',
        'cross entropy',
        '交叉熵损失',
        '交叉熵',
        '交叉熵损失函数',
        'softmax损失',
        'CrossEntropyLoss',
        'nn.CrossEntropyLoss',
        'softmax loss',
        'softmax cross-entropy',
        'categorical cross-entropy',
      ],
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`nn.CrossEntropyLoss`的`ignore_index`默认是多少？',
        en: 'In torch 2.14.1, what is the default `ignore_index` of `nn.CrossEntropyLoss`?',
      },
      answer: { zh: '−100', en: '−100' },
      accept: ['-100', '−100', '负100'],
      source: 'torch 2.14.1 torch/nn/modules/loss.py',
      proof: {
        code: ["inspect.signature(nn.CrossEntropyLoss).parameters['ignore_index'].default"],
        value: -100,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`nn.CrossEntropyLoss`的`reduction`默认是什么？',
        en: 'In torch 2.14.1, what is the default `reduction` of `nn.CrossEntropyLoss`?',
      },
      answer: { zh: "`'mean'`（取平均）", en: "`'mean'` (the average)" },
      accept: ['mean', "'mean'", '"mean"', '平均', '取平均', '求平均', '均值', 'average'],
      source: 'torch 2.14.1 torch/nn/modules/loss.py',
      proof: {
        code: ["inspect.signature(nn.CrossEntropyLoss).parameters['reduction'].default"],
        value: 'mean',
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`nn.CrossEntropyLoss`的`label_smoothing`默认是多少？',
        en: 'In torch 2.14.1, what is the default `label_smoothing` of `nn.CrossEntropyLoss`?',
      },
      answer: { zh: '0（不平滑）', en: '0 (no smoothing)' },
      accept: ['0', '0.0', '零', 'zero'],
      source: 'torch 2.14.1 torch/nn/modules/loss.py',
      proof: {
        code: ["inspect.signature(nn.CrossEntropyLoss).parameters['label_smoothing'].default"],
        value: 0,
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '10分类，误把softmax概率传给`nn.CrossEntropyLoss`：为什么损失降不到1.46以下？',
        en: 'Ten classes, softmax probabilities passed to `nn.CrossEntropyLoss`: why can the loss not fall below 1.46?',
      },
      answer: {
        zh: '概率相差不超过1，再做一次softmax，真实类别得不到接近1的概率。',
        en: 'Probabilities differ by at most 1, so a second softmax cannot bring the true class near 1.',
      },
      source: 'torch 2.14.1 torch/nn/functional.py; run',
      proof: {
        code: [
          'best = torch.zeros(1, 10)',
          'best[0, 0] = 1.0  # the most confident softmax output',
          '[F.cross_entropy(best, torch.tensor([0])).item()]',
        ],
        value: [1.46],
        tolerance: 0.001,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '把整数型的one-hot标签传给`nn.CrossEntropyLoss`会怎样，怎么改？',
        en: 'Integer one-hot targets go into `nn.CrossEntropyLoss`: what happens, and what is the remedy?',
      },
      answer: {
        zh: '会报错，因为概率形式的标签必须是浮点数；改传类别下标最省事。',
        en: 'It raises an error, since targets given as probabilities must be floats; pass class indices instead.',
      },
      source: 'torch 2.14.1 torch/nn/functional.py; run: RuntimeError',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '分割网络的输出形状为(N, H, W, C)，直接传给`nn.CrossEntropyLoss`错在哪里，怎么改？',
        en: 'A segmentation output of shape (N, H, W, C) goes straight into `nn.CrossEntropyLoss`: what is wrong, and the remedy?',
      },
      answer: {
        zh: '类别应在第1维，这里的H会被当成类别数；先用`permute`换成(N, C, H, W)。',
        en: 'Classes belong in dim 1, so H is taken for their number; `permute` to (N, C, H, W) first.',
      },
      source: 'torch 2.14.1 torch/nn/modules/loss.py; run',
      proof: {
        code: [
          'z, y = torch.zeros(2, 5, 4, 3), torch.zeros(2, 4, 3, dtype=torch.long)',
          "loss = F.cross_entropy(z, y, reduction='none')  # 5 classes in dim 1",
          '[loss.shape == y.shape, (loss.mean() / math.log(z.shape[1])).item()]',
        ],
        value: [true, 1],
        tolerance: 0.00001,
      },
    },
  ],
  translation: {
    question: { zh: '「交叉熵损失」的英文名？', en: '交叉熵损失: what is it in English?' },
    answer: {
      zh: 'cross-entropy loss（PyTorch：`nn.CrossEntropyLoss`）',
      en: 'cross-entropy loss (PyTorch: `nn.CrossEntropyLoss`)',
    },
    accept: [
      'cross-entropy loss',
      'cross entropy loss',
      'cross entropy',
      'cross-entropy',
      'CrossEntropyLoss',
    ],
    source: 'torch 2.14.1 torch/nn/modules/loss.py',
  },
  paper: null,
  api: [
    {
      name: 'torch.nn.CrossEntropyLoss',
      signature:
        "CrossEntropyLoss(weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean', label_smoothing=0.0)",
      file: 'torch/nn/modules/loss.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.nn.functional.cross_entropy',
      signature:
        "cross_entropy(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean', label_smoothing=0.0)",
      file: 'torch/nn/functional.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.nn.NLLLoss',
      signature: "NLLLoss(weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean')",
      file: 'torch/nn/modules/loss.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'logits = torch.zeros(1, 10)  # uniform guess',
      'target = torch.tensor([3])',
      'F.cross_entropy(logits, target).item()',
    ],
    output: 2.302585,
    tolerance: 0.00001,
  },
  useWhen: [
    {
      zh: '单标签多分类，每个样本恰属一个类别。',
      en: 'Single-label classification: each sample has exactly one class.',
    },
    {
      zh: '语言模型等要在许多互斥选项里预测下一个的任务。',
      en: 'Language models and other tasks that predict one of many exclusive options.',
    },
  ],
  avoidWhen: [
    {
      zh: '一个样本可同时有多个标签：改用`nn.BCEWithLogitsLoss`。',
      en: 'A sample may carry several labels at once: use `nn.BCEWithLogitsLoss`.',
    },
    {
      zh: '易分样本多到压倒少数难分样本：考虑focal loss。',
      en: 'Easy examples swamp the few hard ones: consider focal loss.',
    },
  ],
  prerequisites: ['ext-softmax', 'ext-exp-log'],
  source:
    'Bishop, Pattern Recognition and Machine Learning, 2006, section 4.3.4; torch 2.14.1 torch/nn/modules/loss.py',
}
