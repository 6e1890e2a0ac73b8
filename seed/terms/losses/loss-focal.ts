import type { Term } from '#seed/term'

export const lossFocal: Term = {
  id: 'loss-focal',
  status: 'seed',
  name: { zh: 'focal loss', en: 'Focal loss' },
  writtenInOutline: 'focal loss',
  aliases: { zh: ['焦点损失', '聚焦损失', '焦点损失函数'], en: ['FocalLoss', 'sigmoid_focal_loss'] },
  definition: {
    zh: '给交叉熵乘上(1−p_t)^γ，使易分样本几乎不贡献损失。',
    en: 'Cross entropy multiplied by (1 − p_t)^γ, so that easy examples contribute almost nothing.',
  },
  naming: {
    zh: '把每个样本的交叉熵乘上(1−p_t)的幂、使易分样本几乎不起作用的损失叫什么？',
    en: "Loss that multiplies each example's cross entropy by a power of (1 − p_t), so that easy ones hardly count: what is it called?",
  },
  meaning: {
    question: {
      zh: 'focal loss怎样压低易分样本的影响？',
      en: 'Focal loss: how does it mute easy examples?',
    },
    answer: {
      zh: '给每个样本的交叉熵乘上(1−p_t)^γ，p_t是模型给真实类别的概率。',
      en: "It multiplies each example's cross entropy by (1 − p_t)^γ, p_t being the probability given to the true class.",
    },
    proof: {
      code: [
        'z, one = torch.tensor([1.0], dtype=torch.float64), torch.ones(1, dtype=torch.float64)',
        'factor = lambda g: ops.sigmoid_focal_loss(z, one, alpha=-1, gamma=g) / F.softplus(-z)',
        '[(factor(g) / (1 - z.sigmoid()) ** g).item() for g in (1, 2, 5)]',
      ],
      value: [1, 1, 1],
    },
  },
  formula: {
    latex:
      '\\mathrm{FL}(p_t)=-\\alpha_t\\,(1-p_t)^{\\gamma}\\ln p_t,\\qquad p_t=\\begin{cases}p&y=1\\\\1-p&y=0\\end{cases}',
    symbols: [
      { latex: 'p_t', zh: '模型给真实类别的概率', en: 'probability given to the true class' },
      {
        latex: '\\alpha_t',
        zh: '类别权重：y=1取α，y=0取1−α',
        en: 'class weight: α for y = 1, 1 − α for y = 0',
      },
      {
        latex: '\\gamma',
        zh: '聚焦参数，越大越压低易分样本',
        en: 'focusing parameter: the larger, the more easy examples fade',
      },
      { latex: 'p', zh: '预测为正类的概率', en: 'predicted probability of the positive class' },
      { latex: 'y', zh: '标签，0或1', en: 'label, 0 or 1' },
    ],
    reading: {
      zh: '负的αt，乘1减pt的γ次方，再乘pt的自然对数。',
      en: 'Minus alpha-t times one minus p-t to the gamma, times the natural log of p-t.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$-(1-p_t)^{\\gamma}\\ln p_t$是哪个损失？',
        en: 'Which loss is $-(1-p_t)^{\\gamma}\\ln p_t$?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'focal loss是$-\\alpha_t\\,(\\boxed{?})^{\\gamma}\\ln p_t$，方框里是什么？',
        en: 'Focal loss is $-\\alpha_t\\,(\\boxed{?})^{\\gamma}\\ln p_t$. What is in the box?',
      },
      answer: { zh: '$1-p_t$', en: '$1-p_t$' },
      accept: ['1-p_t', '1−p_t', '1-pt', '1−pt', '(1-p_t)', '1 - p_t'],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'focal loss中，$p$是正类的预测概率；标签$y=0$时$p_t=\\boxed{?}$，方框里是什么？',
        en: 'In focal loss $p$ is the predicted probability of the positive class; for $y=0$, $p_t=\\boxed{?}$. What is in the box?',
      },
      answer: { zh: '$1-p$', en: '$1-p$' },
      accept: ['1-p', '1−p', '1 - p', '(1-p)'],
      source: 'torchvision 0.29.1 torchvision/ops/focal_loss.py',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '不加α时，focal loss的γ取多少就退化为普通交叉熵？',
        en: 'Without α, which value of γ turns focal loss into ordinary cross entropy?',
      },
      answer: { zh: 'γ取0', en: 'γ equal to 0' },
      accept: ['0', 'γ=0', 'γ = 0', 'gamma=0', 'gamma = 0', '零', 'zero'],
      source: 'torchvision 0.29.1 torchvision/ops/focal_loss.py',
      proof: {
        code: [
          'z, y = torch.tensor([2.0, -1.0, 0.5]), torch.tensor([1.0, 1.0, 0.0])',
          "same = lambda g: torch.allclose(ops.sigmoid_focal_loss(z, y, alpha=-1, gamma=g), F.binary_cross_entropy_with_logits(z, y, reduction='none'))",
          '[g for g in (0, 1, 2, 5) if same(g)]',
        ],
        value: [0],
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '不加α、γ=2、p_t=0.9时，focal loss是交叉熵的几分之一？',
        en: 'Without α, γ = 2 and p_t = 0.9: what fraction of the cross entropy is focal loss?',
      },
      answer: { zh: '1/100，即(1−0.9)²', en: '1/100, that is (1 − 0.9)²' },
      accept: ['1/100', '0.01', '百分之一', '1%', 'one hundredth'],
      source: 'Lin et al., ICCV 2017; torchvision 0.29.1 torchvision/ops/focal_loss.py; run',
      proof: {
        code: [
          'z, one = torch.tensor([math.log(9.0)], dtype=torch.float64), torch.ones(1, dtype=torch.float64)',
          '(ops.sigmoid_focal_loss(z, one, alpha=-1, gamma=2) / ops.sigmoid_focal_loss(z, one, alpha=-1, gamma=0)).item()',
        ],
        value: 0.01,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'focal loss取α=0.25时，负类样本的α权重是多少？',
        en: 'Focal loss with α = 0.25: which α weight do examples of the negative class get?',
      },
      answer: { zh: '0.75（即1−α）', en: '0.75 (that is 1 − α)' },
      accept: ['0.75', '3/4', '75%'],
      source: 'torchvision 0.29.1 torchvision/ops/focal_loss.py',
      proof: {
        code: [
          'z, zero = torch.zeros(1), torch.zeros(1)',
          '(ops.sigmoid_focal_loss(z, zero, alpha=0.25) / ops.sigmoid_focal_loss(z, zero, alpha=-1)).item()',
        ],
        value: 0.75,
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: 'focal loss的论文同时提出了哪个单阶段检测器？',
        en: 'Which one-stage detector was introduced in the focal loss paper?',
      },
      answer: { zh: 'RetinaNet（单阶段检测器）', en: 'RetinaNet (a one-stage detector)' },
      accept: ['RetinaNet', 'Retina Net', 'Retina-Net'],
      source: 'Lin et al., ICCV 2017',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'loss-cross-entropy',
      question: {
        zh: '类别加权交叉熵的权重与focal loss的(1−p_t)^γ，各由什么决定？',
        en: 'Class weights in cross entropy and the factor (1 − p_t)^γ of focal loss: what decides each?',
      },
      answer: {
        zh: '前者由样本的类别决定，后者由样本的难易（即p_t）决定。',
        en: 'The class of the example decides the first, how easy it is (its p_t) decides the second.',
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'loss-dice',
      question: {
        zh: '前景稀少的分割中，focal loss与dice loss各在什么层面上起作用？',
        en: 'Segmentation with little foreground: at which level does focal loss act, and at which dice loss?',
      },
      answer: {
        zh: 'focal loss逐像素压低易分样本，dice loss直接衡量整个区域的重叠。',
        en: 'Focal loss mutes easy examples pixel by pixel, dice loss measures the overlap of the whole region.',
      },
      source: 'Lin et al., ICCV 2017; Milletari et al., 3DV 2016',
    },
    {
      n: 3,
      tier: 2,
      with: null,
      question: {
        zh: '`sigmoid_focal_loss`取γ=0，α取几才与`nn.BCEWithLogitsLoss`逐元素相等？',
        en: '`sigmoid_focal_loss` with γ = 0: what must α be for it to equal `nn.BCEWithLogitsLoss` element by element?',
      },
      answer: { zh: '−1，即不加权', en: '−1, which turns the weighting off' },
      accept: ['-1', '−1', '负1', '负一', 'minus 1', 'minus one'],
      source: 'torchvision 0.29.1 torchvision/ops/focal_loss.py; run',
      proof: {
        code: [
          'z, y = torch.tensor([2.0, -1.0, 0.5]), torch.tensor([1.0, 1.0, 0.0])',
          "bce = nn.BCEWithLogitsLoss(reduction='none')(z, y)",
          '[a for a in (-1, 0, 0.25, 0.5, 1) if torch.allclose(ops.sigmoid_focal_loss(z, y, alpha=a, gamma=0), bce)]',
        ],
        value: [-1],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'p_t={p}、γ={g}，focal loss的调制因子(1−p_t)^γ是多少？',
        en: 'p_t = {p}, γ = {g}: what is the modulating factor (1 − p_t)^γ of focal loss?',
      },
      parameters: { p: [0.2, 0.4, 0.6, 0.7, 0.8, 0.9], g: [2, 3] },
      answer: 'pow(1-p,g)',
      answerType: 'number',
      decimals: 3,
      working: {
        zh: '1−{p}={=1-p}，它的{g}次方为{=pow(1-p,g):3}',
        en: '1 − {p} = {=1-p}, to the power {g}: {=pow(1-p,g):3}',
      },
      mistakes: [
        { expression: 'pow(p,g)', zh: '用了p_t，应是1−p_t', en: 'Used p_t instead of 1 − p_t' },
        {
          expression: '1-pow(p,g)',
          zh: '先乘方再用1减，次序反了',
          en: 'Took the power before subtracting from 1',
        },
        { expression: 'g*(1-p)', zh: 'γ是指数，不是乘数', en: 'γ is an exponent, not a multiplier' },
      ],
      check: [
        'z = torch.tensor([math.log(p / (1 - p))], dtype=torch.float64)',
        'y = torch.ones(1, dtype=torch.float64)',
        'plain = torchvision.ops.sigmoid_focal_loss(z, y, alpha=-1, gamma=0)',
        '(torchvision.ops.sigmoid_focal_loss(z, y, alpha=-1, gamma=g) / plain).item()',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '负样本（y=0），正类预测概率{p}，α={a}、γ=2：focal loss给交叉熵乘的总系数是多少？',
        en: 'A negative example (y = 0), predicted positive probability {p}, α = {a}, γ = 2: by what does focal loss multiply its cross entropy?',
      },
      parameters: { p: [0.1, 0.2, 0.4, 0.6, 0.8], a: [0.2, 0.25] },
      answer: '(1-a)*p*p',
      answerType: 'number',
      decimals: 4,
      working: {
        zh: 'α_t=1−{a}={=1-a}，1−p_t={p}，系数为{=1-a}×{p}²={=(1-a)*p*p:4}',
        en: 'α_t = 1 − {a} = {=1-a}, 1 − p_t = {p}: the factor is {=1-a} × {p}² = {=(1-a)*p*p:4}',
      },
      mistakes: [
        {
          expression: 'a*p*p',
          zh: '用了正类的权重α，负类应是1−α',
          en: 'Used α, the weight of positives: negatives get 1 − α',
        },
        {
          expression: '(1-a)*pow(1-p,2)',
          zh: '把p当成了p_t，负样本的p_t是1−p',
          en: 'Took p for p_t: for a negative, p_t is 1 − p',
        },
        { expression: 'p*p', zh: '漏了α_t', en: 'Left out α_t' },
      ],
      check: [
        'z = torch.tensor([math.log(p / (1 - p))], dtype=torch.float64)',
        'y = torch.zeros(1, dtype=torch.float64)',
        'plain = torchvision.ops.sigmoid_focal_loss(z, y, alpha=-1, gamma=0)',
        '(torchvision.ops.sigmoid_focal_loss(z, y, alpha=a, gamma=2) / plain).item()',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: { zh: '`loss.shape`是什么？', en: 'What is `loss.shape`?' },
      code: ['z = torch.zeros(4, 3)', 'y = torch.ones(4, 3)', 'loss = ops.sigmoid_focal_loss(z, y)'],
      result: 'tuple(loss.shape)',
      value: [4, 3],
      answer: { zh: '(4, 3)，默认不归约', en: '(4, 3): nothing is reduced by default' },
      accept: ['(4, 3)', '(4,3)', '4,3', '4, 3', '[4, 3]', '[4,3]', '4x3', '4×3'],
      source: 'torchvision 0.29.1 torchvision/ops/focal_loss.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '手写的focal loss（γ=2，不加α），错在哪里？',
        en: 'A hand-written focal loss (γ = 2, no α): what is wrong?',
      },
      code: [
        'z = torch.tensor([3., -3.])',
        'y = torch.tensor([1., 0.])',
        'ce = F.binary_cross_entropy_with_logits(',
        "    z, y, reduction='none')",
        'p = z.sigmoid()',
        'loss = ((1 - p) ** 2 * ce).mean()',
      ],
      mended: [
        'z = torch.tensor([3., -3.])',
        'y = torch.tensor([1., 0.])',
        'ce = F.binary_cross_entropy_with_logits(',
        "    z, y, reduction='none')",
        'p = torch.where(y == 1, z, -z).sigmoid()',
        'loss = ((1 - p) ** 2 * ce).mean()',
      ],
      result: 'loss.item()',
      value: 0.0221,
      tolerance: 0.01,
      answer: {
        zh: '因子里该用p_t而不是p：负样本的p_t是1−p，否则易分负样本没有被压低。',
        en: 'The factor needs p_t, not p: for a negative p_t is 1 − p, otherwise easy negatives are not muted.',
      },
      source: 'torchvision 0.29.1 torchvision/ops/focal_loss.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '单阶段检测器的候选框绝大多数是易分的背景，想按难易而不是按类别给样本降权，选哪个损失？',
        en: 'In a one-stage detector nearly all boxes are easy background; weights should follow difficulty, not class: which loss?',
      },
      answer: { zh: 'focal loss（焦点损失）', en: 'Focal loss' },
      accept: [
        'focal loss',
        'focal',
        '焦点损失',
        '聚焦损失',
        '焦点损失函数',
        'FocalLoss',
        'sigmoid_focal_loss',
      ],
      source: 'Lin et al., ICCV 2017',
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torchvision 0.29.1中，`sigmoid_focal_loss`的`alpha`默认是多少？',
        en: 'In torchvision 0.29.1, what is the default `alpha` of `sigmoid_focal_loss`?',
      },
      answer: { zh: '0.25', en: '0.25' },
      accept: ['0.25', '1/4', '.25', '25%'],
      source: 'torchvision 0.29.1 torchvision/ops/focal_loss.py',
      proof: { code: ["inspect.signature(ops.sigmoid_focal_loss).parameters['alpha'].default"], value: 0.25 },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '在torchvision 0.29.1中，`sigmoid_focal_loss`的`gamma`默认是多少？',
        en: 'In torchvision 0.29.1, what is the default `gamma` of `sigmoid_focal_loss`?',
      },
      answer: { zh: '2', en: '2' },
      accept: ['2', '2.0', '二', 'two'],
      source: 'torchvision 0.29.1 torchvision/ops/focal_loss.py',
      proof: { code: ["inspect.signature(ops.sigmoid_focal_loss).parameters['gamma'].default"], value: 2 },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '在torchvision 0.29.1中，`sigmoid_focal_loss`的`reduction`默认是什么？',
        en: 'In torchvision 0.29.1, what is the default `reduction` of `sigmoid_focal_loss`?',
      },
      answer: { zh: "`'none'`（与torch的损失不同）", en: "`'none'` (unlike the losses of torch)" },
      accept: ['none', "'none'", '"none"', '不归约', '无', 'no reduction'],
      source: 'torchvision 0.29.1 torchvision/ops/focal_loss.py',
      proof: {
        code: ["inspect.signature(ops.sigmoid_focal_loss).parameters['reduction'].default"],
        value: 'none',
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '一批样本算完`sigmoid_focal_loss(z, y)`，直接`backward()`为什么报错，怎么改？',
        en: '`backward()` right after `sigmoid_focal_loss(z, y)` on a batch raises an error: why, and what is the remedy?',
      },
      answer: {
        zh: "结果与输入同形，不是标量；传`reduction='mean'`或`'sum'`。",
        en: "The result has the shape of the input and is no scalar; pass `reduction='mean'` or `'sum'`.",
      },
      source: 'torchvision 0.29.1 torchvision/ops/focal_loss.py; run: RuntimeError',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '有人保留`sigmoid_focal_loss`的α=0.25，以为这样偏重稀少的正类：错在哪里？',
        en: 'Someone keeps α = 0.25 in `sigmoid_focal_loss` to favour the rare positives: what is wrong?',
      },
      answer: {
        zh: 'α是正类的权重，0.25反而让负类占0.75；要偏重正类，α应大于0.5。',
        en: 'α is the weight of positives: 0.25 leaves 0.75 to negatives, so favouring positives takes α above 0.5.',
      },
      source: 'torchvision 0.29.1 torchvision/ops/focal_loss.py; run',
      proof: {
        code: [
          'z, y = torch.zeros(2), torch.tensor([1.0, 0.0])',
          'plain = ops.sigmoid_focal_loss(z, y, alpha=-1)',
          '[(ops.sigmoid_focal_loss(z, y, alpha=a) / plain).tolist() for a in (0.25, 0.5)]',
        ],
        value: [
          [0.25, 0.75],
          [0.5, 0.5],
        ],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '传给`sigmoid_focal_loss`的是概率而不是logit，会出什么问题？',
        en: '`sigmoid_focal_loss` is given probabilities instead of logits: what goes wrong?',
      },
      answer: {
        zh: 'sigmoid做了两次，p被挤进0.5到0.73之间，负样本的p_t最多0.5，永远像难样本；应直接传logit。',
        en: 'Sigmoid acts twice and squeezes p into 0.5 to 0.73, so p_t of a negative is never above 0.5; pass logits.',
      },
      source: 'torchvision 0.29.1 torchvision/ops/focal_loss.py; run',
      proof: {
        code: ['torch.sigmoid(torch.tensor([0.0, 1.0])).tolist()'],
        value: [0.5, 0.73],
        tolerance: 0.01,
      },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '提出focal loss的论文（Lin等人）发表在2017年的哪个会议上？',
        en: 'At which 2017 conference was the paper that introduced focal loss (Lin et al.) published?',
      },
      answer: { zh: 'ICCV 2017', en: 'ICCV 2017' },
      accept: ['ICCV', 'ICCV 2017', 'ICCV2017', 'International Conference on Computer Vision'],
      source: 'Lin et al., ICCV 2017, arXiv:1708.02002',
    },
  ],
  translation: {
    question: {
      zh: '「焦点损失」在`torchvision.ops`里是哪个函数？',
      en: '焦点损失: which function in `torchvision.ops`?',
    },
    answer: { zh: '`sigmoid_focal_loss`（focal loss）', en: '`sigmoid_focal_loss` (focal loss)' },
    accept: ['sigmoid_focal_loss', 'torchvision.ops.sigmoid_focal_loss', 'ops.sigmoid_focal_loss'],
    source: 'torchvision 0.29.1 torchvision/ops/focal_loss.py',
  },
  paper: {
    authors: 'T.-Y. Lin, P. Goyal, R. Girshick, K. He, P. Dollár',
    title: 'Focal Loss for Dense Object Detection',
    year: 2017,
    venue: 'ICCV 2017',
    url: 'https://arxiv.org/abs/1708.02002',
  },
  api: [
    {
      name: 'torchvision.ops.sigmoid_focal_loss',
      signature: "sigmoid_focal_loss(inputs, targets, alpha=0.25, gamma=2, reduction='none')",
      file: 'torchvision/ops/focal_loss.py',
      library: 'torchvision 0.29.1',
    },
  ],
  example: {
    code: [
      'z = torch.tensor([math.log(9.)])  # p_t = 0.9',
      'y = torch.ones(1)',
      'fl = ops.sigmoid_focal_loss(z, y, alpha=-1)',
      'ce = F.binary_cross_entropy_with_logits(z, y)',
      '(fl / ce).item()',
    ],
    output: 0.01,
    tolerance: 0.0001,
  },
  useWhen: [
    {
      zh: '密集目标检测，前景与背景极不平衡（如RetinaNet）。',
      en: 'Dense object detection with extreme foreground-background imbalance, as in RetinaNet.',
    },
    { zh: '大量易分样本淹没了少数难分样本。', en: 'Masses of easy examples drown the few hard ones.' },
  ],
  avoidWhen: [
    {
      zh: '标签噪声大：错标的样本总显得难分，会被进一步放大。',
      en: 'Labels are noisy: mislabelled examples always look hard and gain weight.',
    },
    {
      zh: '各类大致平衡：普通交叉熵就够了，少调两个参数。',
      en: 'Classes are balanced: plain cross entropy does, with two settings fewer.',
    },
  ],
  prerequisites: ['loss-cross-entropy'],
  source: 'Lin et al., ICCV 2017; torchvision 0.29.1 torchvision/ops/focal_loss.py',
}
