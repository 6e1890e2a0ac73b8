import type { Term } from '#seed/term'

export const lossLogistic: Term = {
  id: 'loss-logistic',
  status: 'seed',
  name: { zh: 'logistic loss', en: 'Logistic loss' },
  writtenInOutline: 'logistic loss',
  aliases: {
    zh: ['对数几率损失', '对率损失', '逻辑斯谛损失', '逻辑损失', '逻辑回归损失'],
    en: ['log loss', 'SoftMarginLoss', 'soft margin loss'],
  },
  definition: {
    zh: '间隔m=y·f(x)（标签为±1）上的光滑损失ln(1+e⁻ᵐ)。',
    en: 'The smooth loss ln(1 + e⁻ᵐ) on the margin m = y·f(x) with labels ±1.',
  },
  naming: {
    zh: '标签为±1、作用于m=y·f(x)、光滑恒正、m趋于负无穷时趋近直线−m的凸损失叫什么？',
    en: 'Convex loss on m = y·f(x), labels ±1: smooth, always positive, and close to the line −m for very negative m. What is it called?',
  },
  meaning: {
    question: {
      zh: 'logistic loss怎样惩罚间隔m=y·f(x)？',
      en: 'Logistic loss: how does it penalise the margin m = y·f(x)?',
    },
    answer: {
      zh: '取ln(1+e⁻ᵐ)：光滑、恒正，m越大罚得越少。',
      en: 'By ln(1 + e⁻ᵐ), a smooth and always positive penalty that shrinks as m grows.',
    },
    proof: {
      code: [
        'm = torch.tensor([-3.0, 0.0, 2.0, 8.0], dtype=torch.float64)',
        "loss = F.soft_margin_loss(m, torch.ones_like(m), reduction='none')",
        '(loss / torch.log(1 + torch.exp(-m))).tolist()',
      ],
      value: [1, 1, 1, 1],
    },
  },
  formula: {
    latex: '\\ell(m)=\\ln\\!\\left(1+e^{-m}\\right)=-\\ln\\sigma(m),\\quad m=y\\,f(x)',
    symbols: [
      { latex: 'm', zh: '间隔', en: 'margin' },
      { latex: '\\sigma', zh: 'sigmoid函数', en: 'sigmoid function' },
      { latex: 'y', zh: '标签，+1或−1', en: 'label, +1 or −1' },
      { latex: 'f(x)', zh: '模型的得分', en: 'score of the model' },
    ],
    reading: {
      zh: '1加e的负m次方，取自然对数；也就是σ(m)的负对数，m是标签乘得分。',
      en: 'The natural log of one plus e to the minus m, that is, minus log sigma of m, where m is y times f of x.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\ln(1+e^{-m})$，$m=y\\,f(x)$，标签$y=\\pm1$：这是哪个损失？',
        en: '$\\ln(1+e^{-m})$ with $m=y\\,f(x)$ and labels $y=\\pm1$: which loss is it?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '间隔$m$上的logistic loss是$\\ln(1+\\boxed{?})$，方框里是什么？',
        en: 'Logistic loss on the margin $m$ is $\\ln(1+\\boxed{?})$. What is in the box?',
      },
      answer: { zh: '$e^{-m}$', en: '$e^{-m}$' },
      accept: ['e^-m', 'e^(-m)', 'e^{-m}', 'exp(-m)', 'e⁻ᵐ', 'e**-m', 'e的−m次方', 'e的-m次方', 'e的负m次方'],
      source: 'torch 2.14.1 torch/nn/modules/loss.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '标签$t$取0或1、$p=\\sigma(f)$，logistic loss写作$-t\\ln p-\\boxed{?}\\ln(1-p)$，方框里是什么？',
        en: 'With labels $t$ of 0 or 1 and $p=\\sigma(f)$, logistic loss is $-t\\ln p-\\boxed{?}\\ln(1-p)$. What is in the box?',
      },
      answer: { zh: '$(1-t)$', en: '$(1-t)$' },
      accept: ['1-t', '(1-t)', '1−t', '(1−t)', '1 - t'],
      source: 'torch 2.14.1 torch/nn/modules/loss.py (BCEWithLogitsLoss)',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '间隔为0时，logistic loss的值是多少？',
        en: 'What is the value of the logistic loss at margin 0?',
      },
      answer: { zh: 'ln2，约0.693', en: 'ln 2, about 0.693' },
      accept: ['ln2', 'ln 2', 'ln(2)', 'log2', 'log 2', 'log(2)', '0.693', '0.69'],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
      proof: {
        code: [
          'F.soft_margin_loss(torch.tensor([0.0], dtype=torch.float64), torch.ones(1, dtype=torch.float64)).item()',
        ],
        value: 0.693,
        tolerance: 0.001,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '间隔趋于负无穷时，logistic loss对间隔的斜率趋于多少？',
        en: 'As the margin goes to minus infinity, the slope of the logistic loss with respect to it tends to what?',
      },
      answer: { zh: '−1（趋近直线−m）', en: '−1 (it approaches the line −m)' },
      accept: ['-1', '−1', '负1', '负一', 'minus 1', 'minus one'],
      source: "checked against the formula ℓ'(m) = −σ(−m)",
      proof: {
        code: [
          'm = torch.tensor([-40.0], dtype=torch.float64, requires_grad=True)',
          'F.soft_margin_loss(m, torch.ones(1, dtype=torch.float64)).backward()',
          'm.grad.item()',
        ],
        value: -1,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '用sigmoid函数σ怎样写logistic loss对间隔m的导数？',
        en: 'What is the derivative of the logistic loss with respect to the margin m, written with the sigmoid σ?',
      },
      answer: { zh: '−σ(−m)，即σ(m)−1', en: '−σ(−m), that is σ(m) − 1' },
      accept: [
        '-σ(-m)',
        '−σ(−m)',
        'σ(m)-1',
        'σ(m)−1',
        'σ(m) − 1',
        '-(1-σ(m))',
        '−(1−σ(m))',
        '-sigmoid(-m)',
        'sigmoid(m)-1',
        '-1/(1+e^m)',
        '−1/(1+e^m)',
      ],
      source: "checked against the formula ℓ'(m) = −σ(−m)",
      proof: {
        code: [
          'm = torch.tensor([1.3], dtype=torch.float64, requires_grad=True)',
          'F.soft_margin_loss(m, torch.ones(1, dtype=torch.float64)).backward()',
          '[(m.grad + torch.sigmoid(-m)).item(), (m.grad - torch.sigmoid(m)).item()]',
        ],
        value: [0, -1],
      },
    },
    {
      n: 4,
      tier: 3,
      question: {
        zh: 'logistic loss在间隔0处不到1，除以哪个数才恰好到1，成为0-1损失的上界？',
        en: 'At margin 0 logistic loss is below 1: by what must it be divided to reach 1 there and bound zero-one loss from above?',
      },
      answer: { zh: 'ln2，即改用以2为底的对数', en: 'ln 2, that is, take logs to base 2' },
      accept: ['ln2', 'ln 2', 'ln(2)', 'log2', 'log 2', 'log(2)', '0.693', '0.69'],
      source: 'checked against the formulas ln(1 + e⁻ᵐ) and 1[m ≤ 0]',
      proof: {
        code: [
          'm = torch.linspace(-5, 5, 1001, dtype=torch.float64)',
          'scaled = F.softplus(-m) / math.log(2)',
          '[scaled[500].item(), bool((scaled >= (m <= 1e-9).double() - 1e-12).all())]',
        ],
        value: [1, true],
      },
    },
    {
      n: 5,
      tier: 2,
      question: {
        zh: '间隔m很大时，logistic loss近似等于关于m的哪个简单式子？',
        en: 'For large margins m, which simple expression in m does the logistic loss come close to?',
      },
      answer: { zh: '$e^{-m}$，即指数衰减', en: '$e^{-m}$, an exponential decay' },
      accept: ['e^-m', 'e^(-m)', 'e^{-m}', 'exp(-m)', 'e⁻ᵐ', 'e的−m次方', 'e的-m次方', 'e的负m次方'],
      source: 'checked against the formula ln(1 + e⁻ᵐ)',
      proof: {
        code: [
          'm = torch.tensor([15.0], dtype=torch.float64)',
          '[(F.soft_margin_loss(m, torch.ones_like(m)) / torch.exp(-m)).item()]',
        ],
        value: [1],
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'loss-hinge',
      question: {
        zh: '样本间隔m已超过1，logistic loss与hinge loss的值有何区别？',
        en: 'The margin m is already above 1: how do the values of logistic loss and hinge loss differ?',
      },
      answer: {
        zh: 'logistic loss仍大于0，hinge loss恰为0。',
        en: 'Logistic loss is still above 0, hinge loss is exactly 0.',
      },
      source: 'checked against the formulas ln(1 + e⁻ᵐ) and max(0, 1 − m)',
      proof: {
        code: [
          'from sklearn.metrics import hinge_loss',
          'm = torch.tensor([3.0], dtype=torch.float64)',
          '[F.soft_margin_loss(m, torch.ones_like(m)).item() > 0, hinge_loss([1, -1], [3.0, -3.0])]',
        ],
        value: [true, 0],
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'act-sigmoid',
      question: {
        zh: '对间隔m，sigmoid给出什么，logistic loss又是它的什么？',
        en: 'What does the sigmoid give for a margin m, and how does logistic loss come from that?',
      },
      answer: {
        zh: 'sigmoid给出真实标签的概率σ(m)，logistic loss是这个概率的负对数。',
        en: 'The sigmoid gives σ(m), the probability of the true label; logistic loss is its negative logarithm.',
      },
      source: 'checked against the formula ln(1 + e⁻ᵐ) = −ln σ(m)',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '某样本的间隔m满足σ(m)={s}，logistic loss对m的导数是多少？',
        en: 'The margin m of a sample has σ(m) = {s}: what is the derivative of the logistic loss with respect to m?',
      },
      parameters: { s: [0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9] },
      answer: 's-1',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '导数为σ(m)−1={s}−1={=s-1:2}',
        en: 'The derivative is σ(m) − 1 = {s} − 1 = {=s-1:2}',
      },
      mistakes: [
        {
          expression: '1-s',
          zh: '符号反了：间隔越大损失越小',
          en: 'Wrong sign: the loss falls as the margin grows',
        },
        {
          expression: '-s',
          zh: '用了σ(m)，应是σ(−m)=1−σ(m)',
          en: 'Used σ(m) where σ(−m) = 1 − σ(m) belongs',
        },
        {
          expression: 's*(1-s)',
          zh: '这是sigmoid本身的导数',
          en: 'That is the derivative of the sigmoid itself',
        },
      ],
      check: [
        'm = torch.tensor([math.log(s / (1 - s))], dtype=torch.float64, requires_grad=True)',
        'torch.nn.functional.soft_margin_loss(m, torch.ones(1, dtype=torch.float64)).backward()',
        'm.grad.item()',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'logistic loss在间隔{m}处约为{v}，在间隔−{m}处约为多少？',
        en: 'Logistic loss is about {v} at margin {m}: about how much is it at margin −{m}?',
      },
      parameters: { m: [1, 2, 3, 4, 5], v: [0.313, 0.127, 0.049, 0.018, 0.007] },
      where: 'abs(v-log(1+exp(-m))) < 0.0006',
      answer: 'm+v',
      answerType: 'number',
      tolerance: 0.002,
      decimals: 3,
      working: {
        zh: 'ln(1+e^m)=m+ln(1+e^(−m))={m}+{v}={=m+v:3}',
        en: 'ln(1 + e^m) = m + ln(1 + e^(−m)) = {m} + {v} = {=m+v:3}',
      },
      mistakes: [
        {
          expression: 'v',
          zh: '它不是偶函数：判错要罚得多',
          en: 'It is not even: a wrong sign costs much more',
        },
        { expression: '-v', zh: '它不是奇函数，而且恒为正', en: 'It is not odd, and it is always positive' },
        {
          expression: 'm-v',
          zh: '应加上v：损失总在直线−m的上方',
          en: 'Add v: the loss lies above the line −m',
        },
      ],
      check: [
        'score = torch.tensor([-float(m)], dtype=torch.float64)',
        'torch.nn.functional.soft_margin_loss(score, torch.ones(1, dtype=torch.float64)).item()',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`f`是得分，第二个样本是负类：这段代码错在哪里？',
        en: '`f` holds scores and the second sample is negative: what is wrong with this code?',
      },
      code: ['f = torch.tensor([2., -1.])', 'y = torch.tensor([1., 0.])', 'loss = nn.SoftMarginLoss()(f, y)'],
      mended: [
        'f = torch.tensor([2., -1.])',
        'y = torch.tensor([1., -1.])',
        'loss = nn.SoftMarginLoss()(f, y)',
      ],
      result: 'loss.item()',
      value: 0.41,
      tolerance: 0.01,
      answer: {
        zh: '`nn.SoftMarginLoss`的标签须为±1；写成0，负样本的间隔恒为0，没有梯度。',
        en: '`nn.SoftMarginLoss` wants labels ±1: with 0 the margin of the negative is always 0 and has no gradient.',
      },
      source: 'torch 2.14.1 torch/nn/modules/loss.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '线性二分类，标签记作±1，损失写成间隔y·f(x)的函数，训练后σ(f)可当作概率：用哪个损失？',
        en: 'Linear binary classifier, labels ±1, loss a function of the margin y·f(x), and σ(f) should serve as a probability: which loss?',
      },
      answer: { zh: 'logistic loss（对数几率损失）', en: 'Logistic loss' },
      accept: [
        'logistic loss',
        'logistic',
        'binary cross entropy',
        'binary cross-entropy',
        '二元交叉熵',
        '二元交叉熵损失',
        '对数几率损失',
        '对率损失',
        '逻辑斯谛损失',
        '逻辑损失',
        '逻辑回归损失',
        'log loss',
        'SoftMarginLoss',
        'soft margin loss',
      ],
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '把±1标签直接传给`nn.BCEWithLogitsLoss`，损失为什么会变负并一路下降？',
        en: 'Labels ±1 go straight into `nn.BCEWithLogitsLoss`: why does the loss turn negative and keep falling?',
      },
      answer: {
        zh: '它要0/1标签；标签−1使负类得分越低损失越低，没有下界。',
        en: 'It wants labels 0/1; with −1 the loss of a negative falls without bound as its score falls.',
      },
      source: 'torch 2.14.1 torch/nn/functional.py; run',
      proof: {
        code: [
          'bce = nn.BCEWithLogitsLoss()',
          '[bce(torch.tensor([-f]), torch.tensor([-1.0])).item() for f in (10.0, 100.0)]',
        ],
        value: [-10, -100],
        tolerance: 0.0001,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'float32下直接写`torch.log(1 + torch.exp(-m))`，m=−100时得到什么，怎么改？',
        en: 'In float32, `torch.log(1 + torch.exp(-m))` at m = −100: what comes out, and what to write instead?',
      },
      answer: {
        zh: '指数溢出，得到inf，而正确值是100；改用`F.softplus(-m)`。',
        en: 'The exponential overflows and gives inf instead of 100; write `F.softplus(-m)`.',
      },
      source: 'torch 2.14.1 torch/nn/functional.py; run',
      proof: {
        code: ['m = torch.tensor(-100.0)', '[torch.log(1 + torch.exp(-m)).item(), F.softplus(-m).item()]'],
        value: ['inf', 100],
      },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: 'logistic loss背后的二元序列回归模型，出自哪位统计学家1958年的论文？',
        en: 'Logistic loss belongs to the regression of binary sequences: which statistician wrote the 1958 paper on it?',
      },
      answer: { zh: 'D. R. Cox（考克斯）', en: 'D. R. Cox' },
      accept: ['Cox', 'D. R. Cox', 'David Cox', 'D.R. Cox', '考克斯', 'Cox 1958'],
      source: 'Cox, Journal of the Royal Statistical Society B 1958',
    },
  ],
  translation: {
    question: {
      zh: '「对数几率损失」（标签为±1）在PyTorch里是哪个类？',
      en: '对数几率损失 (logistic loss, labels ±1): which PyTorch class?',
    },
    answer: {
      zh: '`nn.SoftMarginLoss`（标签为$0/1$则用`nn.BCEWithLogitsLoss`）',
      en: '`nn.SoftMarginLoss` (with labels $0/1$: `nn.BCEWithLogitsLoss`)',
    },
    accept: ['SoftMarginLoss', 'nn.SoftMarginLoss', 'torch.nn.SoftMarginLoss'],
    source: 'torch 2.14.1 torch/nn/modules/loss.py',
    proof: {
      code: [
        'f = torch.tensor([2.0, -0.7, 0.3], dtype=torch.float64)',
        't = torch.tensor([1.0, 0.0, 0.0], dtype=torch.float64)',
        'abs(nn.SoftMarginLoss()(f, 2 * t - 1) - nn.BCEWithLogitsLoss()(f, t)).item() < 1e-12',
      ],
      value: true,
    },
  },
  paper: {
    authors: 'D. R. Cox',
    title: 'The Regression Analysis of Binary Sequences',
    year: 1958,
    venue: 'Journal of the Royal Statistical Society B 20',
    url: '',
  },
  api: [
    {
      name: 'torch.nn.SoftMarginLoss',
      signature: "SoftMarginLoss(size_average=None, reduce=None, reduction='mean')",
      file: 'torch/nn/modules/loss.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.nn.BCEWithLogitsLoss',
      signature:
        "BCEWithLogitsLoss(weight=None, size_average=None, reduce=None, reduction='mean', pos_weight=None)",
      file: 'torch/nn/modules/loss.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.nn.functional.soft_margin_loss',
      signature: "soft_margin_loss(input, target, size_average=None, reduce=None, reduction='mean')",
      file: 'torch/nn/functional.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'f = torch.tensor([0.])  # on the boundary',
      'y = torch.tensor([1.])',
      'nn.SoftMarginLoss()(f, y).item()',
    ],
    output: 0.693147,
    tolerance: 0.00001,
  },
  useWhen: [
    {
      zh: '二分类，尤其是逻辑回归，需要概率输出。',
      en: 'Binary classification, logistic regression above all, when probabilities are needed.',
    },
    { zh: '想要处处可导的凸损失。', en: 'A convex loss that is differentiable everywhere is wanted.' },
  ],
  avoidWhen: [
    {
      zh: '希望判得够好的样本完全不影响解：改用hinge loss。',
      en: 'Well-classified samples should not influence the solution at all: use hinge loss.',
    },
    {
      zh: '错标样本多：大的负间隔受到线性增长的罚。',
      en: 'Many labels are wrong: large negative margins are charged ever more.',
    },
  ],
  prerequisites: ['act-sigmoid', 'ext-margin'],
  source: 'Cox, Journal of the Royal Statistical Society B 1958; torch 2.14.1 torch/nn/modules/loss.py',
}
