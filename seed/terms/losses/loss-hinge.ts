import type { Term } from '#seed/term'

export const lossHinge: Term = {
  id: 'loss-hinge',
  status: 'seed',
  name: { zh: 'hinge loss', en: 'Hinge loss' },
  writtenInOutline: 'hinge loss',
  aliases: {
    zh: ['合页损失', '铰链损失', '折页损失', '合页损失函数'],
    en: ['max-margin loss', 'SVM loss'],
  },
  definition: {
    zh: 'max(0, 1−m)，m=y·f(x)：间隔不小于1才不受罚。',
    en: 'max(0, 1 − m) with m = y·f(x): only a margin of at least 1 goes unpunished.',
  },
  naming: {
    zh: '标签为±1、m=y·f(x)：m≥1时恰为0，m从1往下则线性增大，这种损失叫什么？',
    en: 'Loss on m = y·f(x) with labels ±1: exactly 0 from m = 1 up, growing linearly below it. What is it called?',
  },
  meaning: {
    question: {
      zh: 'hinge loss怎样按间隔y·f(x)处罚样本？',
      en: 'Hinge loss: how does it charge a sample by its margin y·f(x)?',
    },
    answer: {
      zh: '间隔不小于1时不罚，否则罚1与间隔之差。',
      en: 'Nothing if the margin is at least 1, otherwise one minus the margin.',
    },
    proof: {
      code: [
        'from sklearn.metrics import hinge_loss',
        '[2 * hinge_loss([1, -1], [m, -9]) for m in (3.0, 1.0, 0.3, -3.0)]  # the other sample costs 0',
      ],
      value: [0, 0, 0.7, 4],
    },
  },
  formula: {
    latex: '\\ell(m)=\\max(0,\\,1-m),\\quad m=y\\,f(x)',
    symbols: [
      { latex: 'm', zh: '间隔', en: 'margin' },
      { latex: 'y', zh: '标签，+1或−1', en: 'label, +1 or −1' },
      { latex: 'f(x)', zh: '模型的得分', en: 'score of the model' },
    ],
    reading: {
      zh: '0与1减m中较大的一个，m是标签乘得分。',
      en: 'The larger of zero and one minus m, where m is y times f of x.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\max(0,\\,1-m)$，$m=y\\,f(x)$，标签$y=\\pm1$：这是哪个损失？',
        en: '$\\max(0,\\,1-m)$ with $m=y\\,f(x)$ and labels $y=\\pm1$: which loss is it?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '间隔$m$上的hinge loss是$\\max(0,\\,\\boxed{?}-m)$，方框里是什么？',
        en: 'Hinge loss on the margin $m$ is $\\max(0,\\,\\boxed{?}-m)$. What is in the box?',
      },
      answer: { zh: '1（不受罚所需的间隔）', en: '1 (the margin that goes unpunished)' },
      accept: ['1', '一', 'one'],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_classification.py; run',
      proof: {
        code: [
          'from sklearn.metrics import hinge_loss',
          '2 * hinge_loss([1, -1], [0.0, -9])  # the value at m = 0',
        ],
        value: 1,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '多分类hinge loss（真实类别$y$）为$\\frac1C\\sum_{j\\ne y}\\max(0,\\,\\Delta-\\boxed{?}+s_j)$，方框里是什么？',
        en: 'Multi-class hinge loss (true class $y$): $\\frac1C\\sum_{j\\ne y}\\max(0,\\,\\Delta-\\boxed{?}+s_j)$. What is in the box?',
      },
      answer: { zh: '$s_y$，真实类别的得分', en: '$s_y$, the score of the true class' },
      accept: [
        's_y',
        'sy',
        's[y]',
        '真实类别的得分',
        'score of the true class',
        'the score of the true class',
      ],
      source: 'torch 2.14.1 torch/nn/modules/loss.py (MultiMarginLoss)',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '间隔小于1时，hinge loss对间隔的导数是多少？',
        en: 'Derivative of the hinge loss with respect to the margin, for margins below 1?',
      },
      answer: { zh: '−1（恒定）', en: '−1 (constant)' },
      accept: ['-1', '−1', '负1', '负一', 'minus 1', 'minus one'],
      source: 'checked against the formula max(0, 1 − m)',
      proof: {
        code: [
          'm = torch.tensor([0.3, -2.0], dtype=torch.float64, requires_grad=True)',
          'torch.clamp(1 - m, min=0).sum().backward()',
          'm.grad.mean().item()',
        ],
        value: -1,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '样本恰好落在决策边界上（f(x)=0）时，hinge loss是多少？',
        en: 'A sample lies exactly on the decision boundary, f(x) = 0: what is its hinge loss?',
      },
      answer: { zh: '1（间隔为0）', en: '1 (its margin is 0)' },
      accept: ['1', '一', 'one'],
      source: 'checked against the formula max(0, 1 − m)',
      proof: {
        code: [
          'from sklearn.metrics import hinge_loss',
          '2 * hinge_loss([1, -1], [0.0, -9])  # the other sample costs 0',
        ],
        value: 1,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '间隔大于1的样本，给hinge loss贡献的梯度是多少？',
        en: 'How much gradient does a sample with margin above 1 contribute to the hinge loss?',
      },
      answer: { zh: '0（没有贡献）', en: '0 (none at all)' },
      accept: ['0', '零', 'zero', 'none', '没有'],
      source: 'checked against the formula max(0, 1 − m)',
      proof: {
        code: [
          'm = torch.tensor([1.5, 3.0], dtype=torch.float64, requires_grad=True)',
          'torch.clamp(1 - m, min=0).sum().backward()',
          'm.grad.abs().max().item()',
        ],
        value: 0,
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '`nn.MultiMarginLoss`把单个样本各错误类别的合页项相加后，再除以什么？',
        en: '`nn.MultiMarginLoss` sums the hinge terms of the wrong classes of one sample, then divides by what?',
      },
      answer: { zh: '类别总数C', en: 'The number of classes C' },
      accept: ['C', '类别数', '类别总数', '类别总数C', 'number of classes', 'the number of classes'],
      source: 'torch 2.14.1 torch/nn/modules/loss.py; run: scores (3, 1, 2), target 1 give (3 + 2)/3 = 1.667',
    },
    {
      n: 5,
      tier: 2,
      question: {
        zh: '为什么训练集上hinge loss之和不会小于判错的样本数？',
        en: 'Why is the summed hinge loss on the training set never below the number of training errors?',
      },
      answer: {
        zh: '判错的样本间隔不大于0，每个至少罚1，其余不小于0：它是0-1损失的上界。',
        en: 'A wrong sample has margin at most 0 and costs at least 1, the rest at least 0: it bounds zero-one loss from above.',
      },
      source: 'checked against the formulas max(0, 1 − m) and 1[m ≤ 0]',
      proof: {
        code: [
          'm = torch.linspace(-5, 5, 1001, dtype=torch.float64)',
          '((1 - m).clamp(min=0) >= (m <= 0)).all().item()',
        ],
        value: true,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: null,
      question: {
        zh: '`nn.HingeEmbeddingLoss`与SVM的hinge loss，输入各是什么量？',
        en: '`nn.HingeEmbeddingLoss` and the hinge loss of the SVM: what kind of input does each take?',
      },
      answer: {
        zh: '`nn.HingeEmbeddingLoss`的输入是距离，SVM的hinge loss的输入是得分。',
        en: '`nn.HingeEmbeddingLoss` takes distances, the hinge loss of the SVM takes scores.',
      },
      source: 'torch 2.14.1 torch/nn/modules/loss.py',
    },
    {
      n: 2,
      tier: 2,
      with: 'loss-zero-one',
      question: {
        zh: '样本错得越来越离谱（间隔趋于−∞）时，0-1损失与hinge loss各怎样变？',
        en: 'A prediction gets ever more wrong, margin toward −∞: what happens to zero-one loss and to hinge loss?',
      },
      answer: {
        zh: '0-1损失停在1，hinge loss线性增长、没有上界。',
        en: 'Zero-one loss stays at 1, hinge loss grows linearly without bound.',
      },
      source: 'checked against the formulas 1[m ≤ 0] and max(0, 1 − m)',
      proof: {
        code: [
          'from sklearn.metrics import hinge_loss, zero_one_loss',
          '[[zero_one_loss([1], [-1]), 2 * hinge_loss([1, -1], [-f, -9])] for f in (10.0, 100.0)]',
        ],
        value: [
          [1, 11],
          [1, 101],
        ],
      },
    },
    {
      n: 3,
      tier: 2,
      with: 'loss-logistic',
      question: {
        zh: 'hinge loss与logistic loss，在可导性上有何不同？',
        en: 'Hinge loss and logistic loss: how do they differ in differentiability?',
      },
      answer: {
        zh: 'hinge loss在m=1处有折点、不可导；logistic loss处处可导。',
        en: 'Hinge loss has a kink at m = 1, logistic loss is differentiable everywhere.',
      },
      source: 'checked against the formulas max(0, 1 − m) and ln(1 + e⁻ᵐ)',
      proof: {
        code: [
          'm = torch.tensor([0.999, 1.001], dtype=torch.float64, requires_grad=True)',
          'torch.clamp(1 - m, min=0).sum().backward()',
          'm.grad.tolist()',
        ],
        value: [-1, 0],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '标签y={y}，得分f(x)={f}，hinge loss是多少？',
        en: 'Label y = {y}, score f(x) = {f}: what is the hinge loss?',
      },
      parameters: { y: [-1, 1], f: [-3, -2, -0.6, -0.2, 0.2, 0.6, 2, 3] },
      answer: 'max(0,1-y*f)',
      answerType: 'number',
      decimals: 1,
      working: {
        zh: '间隔为{=y*f}，损失为max(0, 1−({=y*f}))={=max(0,1-y*f):1}',
        en: 'Margin {=y*f}, so the loss is max(0, 1 − ({=y*f})) = {=max(0,1-y*f):1}',
      },
      mistakes: [
        {
          expression: 'max(0,1+y*f)',
          zh: '符号反了：是1减间隔',
          en: 'Wrong sign: it is one minus the margin',
        },
        { expression: 'max(0,y*f)', zh: '漏了“1减”', en: 'Left out the “one minus”' },
      ],
      check: ['2 * sklearn.metrics.hinge_loss([y, -y], [f, -9 * y])'],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_classification.py; the second sample of the check costs 0',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '真实类别得分{t}，另两类得分{a}和{b}，margin=1的多分类hinge loss（未除以类别数）是多少？',
        en: 'True class scores {t}, the others {a} and {b}: what is the multi-class hinge loss (margin 1), not divided by the number of classes?',
      },
      parameters: { t: [0, 1, 2, 3, 4, 5], a: [0, 1, 2, 3, 4, 5], b: [0, 1, 2, 3, 4, 5] },
      where: 'max(a,b) >= t',
      answer: 'max(0,1-t+a)+max(0,1-t+b)',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: 'max(0, 1−{t}+{a})+max(0, 1−{t}+{b})={=max(0,1-t+a)+max(0,1-t+b)}',
        en: 'max(0, 1 − {t} + {a}) + max(0, 1 − {t} + {b}) = {=max(0,1-t+a)+max(0,1-t+b)}',
      },
      mistakes: [
        { expression: 'max(0,a-t)+max(0,b-t)', zh: '漏加了间隔1', en: 'Left out the margin of 1' },
        {
          expression: 'max(0,1-t+a)+max(0,1-t+b)+1',
          zh: '把真实类别也算进去了',
          en: 'Counted the true class too',
        },
        {
          expression: '(max(0,1-t+a)+max(0,1-t+b))/3',
          zh: '题目要的是除以类别数之前的值',
          en: 'The value not divided by the number of classes was asked for',
        },
      ],
      check: [
        'scores = torch.tensor([[float(a), float(t), float(b)]])',
        'round(3 * torch.nn.MultiMarginLoss()(scores, torch.tensor([1])).item(), 4)',
      ],
      source: 'torch 2.14.1 torch/nn/modules/loss.py (MultiMarginLoss)',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '得分与标签同号，间隔都是2，SVM的hinge loss应为0，这里却得2.5：错在哪里？',
        en: 'Both margins are 2, so the hinge loss of the SVM should be 0, but here it is 2.5: what is wrong?',
      },
      code: [
        'f = torch.tensor([2., -2.])  # scores',
        'y = torch.tensor([1., -1.])',
        'loss = nn.HingeEmbeddingLoss()(f, y)',
      ],
      mended: [
        'f = torch.tensor([2., -2.])  # scores',
        'y = torch.tensor([1., -1.])',
        'loss = (1 - y * f).clamp(min=0).mean()',
      ],
      result: 'loss.item()',
      value: 2.5,
      answer: {
        zh: '`nn.HingeEmbeddingLoss`要的是距离，不是得分；应写`(1 - y * f).clamp(min=0).mean()`。',
        en: '`nn.HingeEmbeddingLoss` wants distances, not scores; write `(1 - y * f).clamp(min=0).mean()`.',
      },
      source: 'torch 2.14.1 torch/nn/modules/loss.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: { zh: '`loss`是多少？', en: 'What value does `loss` have?' },
      code: [
        's = torch.tensor([[3., 1., 2.]])',
        'y = torch.tensor([1])',
        'loss = nn.MultiMarginLoss()(s, y)',
      ],
      result: 'loss.item()',
      value: 1.6667,
      tolerance: 0.001,
      answer: {
        zh: '5/3≈1.667：合页项3与2相加，再除以3个类别',
        en: '5/3 ≈ 1.667: hinge terms 3 and 2, divided by 3 classes',
      },
      accept: ['5/3', '1.667', '1.67', '1.6667', '1.666'],
      source: 'torch 2.14.1 torch/nn/modules/loss.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '训练线性二分类器，间隔达到1的样本须对解毫无影响，不足1的按差额线性受罚，选哪个损失？',
        en: 'Linear classifier: margins of 1 or more must not influence the solution, a shortfall costs in proportion to it. Which loss?',
      },
      answer: { zh: 'hinge loss（合页损失）', en: 'Hinge loss' },
      accept: [
        'hinge loss',
        'hinge',
        '合页损失',
        '铰链损失',
        '折页损失',
        '合页损失函数',
        'max-margin loss',
        'SVM loss',
      ],
      source: 'Cortes & Vapnik, Machine Learning 1995',
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '在torch 2.14.1中，`nn.MultiMarginLoss`的指数`p`默认是多少？',
        en: 'In torch 2.14.1, what is the default exponent `p` of `nn.MultiMarginLoss`?',
      },
      answer: { zh: '1（只支持1和2）', en: '1 (only 1 and 2 are supported)' },
      accept: ['1', '一', 'one', '1.0'],
      source: 'torch 2.14.1 torch/nn/modules/loss.py',
      proof: { code: ["inspect.signature(nn.MultiMarginLoss).parameters['p'].default"], value: 1 },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`nn.MultiMarginLoss`的`margin`默认是多少？',
        en: 'In torch 2.14.1, what is the default `margin` of `nn.MultiMarginLoss`?',
      },
      answer: { zh: '1.0', en: '1.0' },
      accept: ['1', '1.0', '一', 'one'],
      source: 'torch 2.14.1 torch/nn/modules/loss.py',
      proof: { code: ["inspect.signature(nn.MultiMarginLoss).parameters['margin'].default"], value: 1 },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '想把用hinge loss训练出的得分当作概率来用，会有什么问题，怎么办？',
        en: 'Scores from hinge loss training are to be used as probabilities: what is the problem, and what helps?',
      },
      answer: {
        zh: '得分没有概率含义；另作校准（如Platt scaling），或改用logistic loss。',
        en: 'They are no probabilities; calibrate them (Platt scaling, say) or train with logistic loss.',
      },
      source: 'Platt, Probabilistic Outputs for Support Vector Machines, 1999',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '误用`nn.HingeEmbeddingLoss`训练±1分类的得分，正类样本的得分会被推向哪里，为什么？',
        en: '`nn.HingeEmbeddingLoss` is wrongly used on ±1 classification scores: where are the scores of positives pushed, and why?',
      },
      answer: {
        zh: '推向负无穷，因为它对正类的损失就是输入本身，视之为该缩小的距离。',
        en: 'To minus infinity: for positives its loss is the input itself, a distance to be made small.',
      },
      source: 'torch 2.14.1 torch/nn/modules/loss.py; run',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '上千类时，`nn.MultiMarginLoss`的数值为什么常比手写的合页项之和小得多？',
        en: 'With a thousand classes, why is `nn.MultiMarginLoss` far below a hand-written sum of hinge terms?',
      },
      answer: {
        zh: '它把每个样本的合页项之和除以类别数C，梯度也随之缩小。',
        en: 'It divides the hinge terms of each sample by the number of classes C, which shrinks the gradients too.',
      },
      source: 'torch 2.14.1 torch/nn/modules/loss.py',
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: 'hinge loss因软间隔SVM而广为人知，1995年那篇论文的两位作者是谁？',
        en: 'Hinge loss is best known from the soft-margin SVM: which two authors wrote its 1995 paper?',
      },
      answer: { zh: 'Cortes与Vapnik', en: 'Cortes and Vapnik' },
      accept: [
        'Cortes and Vapnik',
        'Cortes & Vapnik',
        'Cortes与Vapnik',
        'Cortes和Vapnik',
        'Cortes, Vapnik',
        'Vapnik and Cortes',
        'Corinna Cortes and Vladimir Vapnik',
      ],
      source: 'Cortes & Vapnik, Support-Vector Networks, Machine Learning 20, 1995',
    },
  ],
  translation: {
    question: {
      zh: '多分类的「合页损失」在PyTorch里是哪个类？',
      en: 'Multi-class 合页损失 (hinge loss): which PyTorch class?',
    },
    answer: {
      zh: '`nn.MultiMarginLoss`（多分类hinge loss）',
      en: '`nn.MultiMarginLoss` (multi-class hinge loss)',
    },
    accept: ['MultiMarginLoss', 'nn.MultiMarginLoss', 'torch.nn.MultiMarginLoss'],
    source: 'torch 2.14.1 torch/nn/modules/loss.py',
  },
  paper: {
    authors: 'C. Cortes, V. Vapnik',
    title: 'Support-Vector Networks',
    year: 1995,
    venue: 'Machine Learning 20',
    url: '',
  },
  api: [
    {
      name: 'torch.nn.MultiMarginLoss',
      signature:
        "MultiMarginLoss(p=1, margin=1.0, weight=None, size_average=None, reduce=None, reduction='mean')",
      file: 'torch/nn/modules/loss.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.nn.HingeEmbeddingLoss',
      signature: "HingeEmbeddingLoss(margin=1.0, size_average=None, reduce=None, reduction='mean')",
      file: 'torch/nn/modules/loss.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.nn.functional.multi_margin_loss',
      signature:
        "multi_margin_loss(input, target, p=1, margin=1.0, weight=None, size_average=None, reduce=None, reduction='mean')",
      file: 'torch/nn/functional.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'y = torch.tensor([1., -1.])',
      'f = torch.tensor([0.3, -2.])',
      '(1 - y * f).clamp(min=0).tolist()',
    ],
    output: [0.7, 0],
    tolerance: 0.00001,
  },
  useWhen: [
    { zh: 'SVM等最大间隔分类器。', en: 'SVMs and other max-margin classifiers.' },
    {
      zh: '希望只有边界附近和判错的样本决定解。',
      en: 'Only samples near the boundary or misjudged should decide the solution.',
    },
  ],
  avoidWhen: [
    { zh: '需要概率输出：改用logistic loss。', en: 'Probabilities are needed: use logistic loss.' },
    {
      zh: '优化方法要求处处可导：它在间隔1处有折点。',
      en: 'The optimiser needs a smooth loss: hinge has a kink at margin 1.',
    },
  ],
  prerequisites: ['ext-margin'],
  source: 'Cortes & Vapnik, Machine Learning 1995; torch 2.14.1 torch/nn/modules/loss.py',
}
