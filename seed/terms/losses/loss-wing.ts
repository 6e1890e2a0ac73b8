import type { Term } from '#seed/term'

export const lossWing: Term = {
  id: 'loss-wing',
  status: 'seed',
  name: { zh: 'wing loss', en: 'Wing loss' },
  writtenInOutline: 'wing loss',
  aliases: { zh: ['翼损失', '翅膀损失', 'Wing损失', 'Wing损失函数'], en: ['WingLoss'] },
  definition: {
    zh: '人脸关键点回归的损失：误差小于w时取对数w·ln(1+|x|/ε)，不小于w时取线性。',
    en: 'Loss for facial landmark regression: w·ln(1 + |x|/ε) for errors below w, linear from w on.',
  },
  naming: {
    zh: '人脸关键点坐标回归的损失：小误差取对数以放大其梯度，大误差取线性，它叫什么？',
    en: 'Facial landmark coordinate loss: logarithmic for small errors to raise their gradient, linear for large ones. Its name?',
  },
  meaning: {
    question: {
      zh: 'wing loss在小误差区与大误差区各取什么形状？',
      en: 'Wing loss: which shape does it take for small and for large errors?',
    },
    answer: {
      zh: '小误差区为对数，越近0越陡；大误差区为线性，斜率大小为1。',
      en: 'Logarithmic for small errors, steeper toward 0, and linear with a slope of size 1 for large ones.',
    },
    proof: {
      code: [
        'wing = lambda x: torch.where(x.abs() < 10, 10 * torch.log1p(x.abs() / 2), x.abs() - 10 + 10 * math.log(6))',
        'x = torch.tensor([0.5, 3.0, 20.0, -20.0], dtype=torch.float64, requires_grad=True)',
        'wing(x).sum().backward()',
        'x.grad.tolist()',
      ],
      value: [4, 2, 1, -1],
    },
  },
  formula: {
    latex:
      '\\mathrm{wing}(x)=\\begin{cases}w\\ln(1+|x|/\\epsilon)&|x|<w\\\\|x|-C&|x|\\ge w\\end{cases},\\quad C=w-w\\ln(1+w/\\epsilon)',
    symbols: [
      { latex: 'x', zh: '坐标误差', en: 'coordinate error' },
      { latex: 'w', zh: '对数段的宽度，常取10', en: 'range of the logarithmic part, usually 10' },
      {
        latex: '\\epsilon',
        zh: '控制对数段的弯曲程度，常取2',
        en: 'curvature of the logarithmic part, usually 2',
      },
      { latex: 'C', zh: '使两段相接的常数', en: 'constant that makes the two parts meet' },
    ],
    reading: {
      zh: '误差绝对值小于w时，取w乘以1加误差绝对值除以ε的对数；否则取误差绝对值减C。',
      en: 'w times the log of one plus absolute x over epsilon below w; absolute x minus C from w on.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\begin{cases}w\\ln(1+|x|/\\epsilon)&|x|<w\\\\|x|-C&|x|\\ge w\\end{cases}$，$x$为误差：这是哪个损失？',
        en: '$\\begin{cases}w\\ln(1+|x|/\\epsilon)&|x|<w\\\\|x|-C&|x|\\ge w\\end{cases}$ for an error $x$: which loss is it?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'wing loss在$|x|<w$时取$w\\ln(1+|x|/\\boxed{?})$，方框里是哪个参数？',
        en: 'For $|x|<w$ wing loss is $w\\ln(1+|x|/\\boxed{?})$. Which parameter is in the box?',
      },
      answer: {
        zh: '$\\epsilon$，控制对数段的弯曲程度',
        en: '$\\epsilon$, the curvature of the logarithmic part',
      },
      accept: ['ε', 'ϵ', 'e', 'eps', 'epsilon'],
      source: 'checked against the formula of wing loss',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '要使wing loss的两段在$|x|=w$处相接，$C=w-w\\ln(1+\\boxed{?})$，方框里是什么？',
        en: 'For the two parts of wing loss to meet at $|x|=w$, $C=w-w\\ln(1+\\boxed{?})$. What is in the box?',
      },
      answer: { zh: '$w/\\epsilon$', en: '$w/\\epsilon$' },
      accept: ['w/ε', 'w/ϵ', 'w/e', 'w/eps', 'w/epsilon', 'w除以ε', 'w over epsilon'],
      source: 'checked against the formula of wing loss',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'w=10、ε=2时，误差趋于0处wing loss的斜率大小是多少？',
        en: 'Wing loss with w = 10 and ε = 2: size of its slope as the error goes to 0?',
      },
      answer: { zh: '5（即w/ε）', en: '5 (that is w/ε)' },
      accept: ['5', '五', 'five', '10/2'],
      source: "checked against the formula |wing'(x)| = w/(ε + |x|) for |x| < w",
      proof: {
        code: [
          'wing = lambda x: torch.where(x.abs() < 10, 10 * torch.log1p(x.abs() / 2), x.abs() - 10 + 10 * math.log(6))',
          'x = torch.tensor(1e-9, dtype=torch.float64, requires_grad=True)',
          'wing(x).backward()',
          'x.grad.item()',
        ],
        value: 5,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '误差大小超过w后，wing loss等于哪种常见损失减去常数C？',
        en: 'For errors beyond w, wing loss equals which common loss minus the constant C?',
      },
      answer: { zh: 'L1损失（斜率大小为1）', en: 'L1 loss (slope of size 1)' },
      accept: [
        'L1',
        'L1损失',
        'L1 loss',
        'MAE',
        'mean absolute error',
        '绝对误差',
        '平均绝对误差',
        '绝对值损失',
        'absolute error',
      ],
      source: "Feng et al., CVPR 2018; checked against the formula |wing'(x)| = 1 for |x| > w",
      proof: {
        code: [
          'wing = lambda x: torch.where(x.abs() < 10, 10 * torch.log1p(x.abs() / 2), x.abs() - 10 + 10 * math.log(6))',
          'x = torch.tensor([12.0, 30.0], dtype=torch.float64, requires_grad=True)',
          'wing(x).sum().backward()',
          'x.grad.mean().item()',
        ],
        value: 1,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'wing loss的线性段写作|x|−C，为什么要减常数C？',
        en: 'The linear part of wing loss is |x| − C: why is the constant C subtracted?',
      },
      answer: {
        zh: '使对数段与线性段在|x|=w处相接。',
        en: 'It makes the logarithmic and the linear part meet at |x| = w.',
      },
      source: 'checked against the formula C = w − w·ln(1 + w/ε)',
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '误差大小从下方趋近w时，wing loss的斜率趋于什么（用w与ε表示）？',
        en: 'As the error approaches w from below, what does the slope of wing loss tend to, in terms of w and ε?',
      },
      answer: {
        zh: 'w/(w+ε)，过了w便跳到L1的斜率',
        en: 'w/(w + ε), and beyond w it jumps to the slope of L1',
      },
      accept: [
        'w/(w+ε)',
        'w/(ε+w)',
        'w/(w + ε)',
        'w/(ε + w)',
        'w/(w+e)',
        'w/(w+eps)',
        'w/(w+epsilon)',
        'w/(eps+w)',
        'w/(epsilon+w)',
      ],
      source: "checked against the formula |wing'(x)| = w/(ε + |x|) for |x| < w",
      proof: {
        code: [
          'x = torch.tensor(10 - 1e-9, dtype=torch.float64, requires_grad=True)',
          '(10 * torch.log1p(x / 2)).backward()',
          '[x.grad.item(), 10 / (10 + 2)]',
        ],
        value: [0.833333, 0.833333],
        tolerance: 0.00001,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: null,
      question: {
        zh: '误差趋于0时，smooth L1与wing loss的梯度大小各趋于多少？',
        en: 'As the error goes to 0, what does the gradient size tend to in smooth L1 and in wing loss?',
      },
      answer: { zh: 'smooth L1趋于0，wing loss趋于w/ε。', en: 'To 0 in smooth L1, to w/ε in wing loss.' },
      source: 'Feng et al., CVPR 2018; checked against the formulas',
      proof: {
        code: [
          'x = torch.tensor(1e-12, dtype=torch.float64, requires_grad=True)',
          'smooth = torch.autograd.grad(F.smooth_l1_loss(x, torch.zeros_like(x)), x)[0].item()',
          'wing = torch.autograd.grad(10 * torch.log1p(x.abs() / 2), x)[0].item()',
          '[smooth, wing]',
        ],
        value: [0, 5],
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'loss-mse',
      question: {
        zh: '与L1相比，MSE loss与wing loss各偏重哪一类误差？',
        en: 'Compared with L1, which errors does MSE loss emphasise, and which does wing loss?',
      },
      answer: {
        zh: 'MSE loss偏重大误差，wing loss偏重小误差。',
        en: 'MSE loss emphasises large errors, wing loss small ones.',
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'w={w}、ε={e}的wing loss，在误差{x}（对数段内）处的斜率是多少？',
        en: 'Wing loss with w = {w} and ε = {e}: what is its slope at error {x}, inside the logarithmic part?',
      },
      parameters: { w: [10, 12], e: [2, 3, 4, 5], x: [1, 2, 3, 4, 6] },
      where: '(floor(100*w/(e+x)) == 100*w/(e+x)) * (e+x != w)',
      answer: 'w/(e+x)',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '斜率为w/(ε+|x|)={w}/({e}+{x})={=w/(e+x):2}',
        en: 'The slope is w/(ε + |x|) = {w}/({e} + {x}) = {=w/(e+x):2}',
      },
      mistakes: [
        { expression: 'w/e', zh: '这是误差趋于0处的斜率', en: 'That is the slope where the error goes to 0' },
        { expression: '1', zh: '斜率为1的是线性段', en: 'Slope 1 belongs to the linear part' },
        { expression: 'w*e/(e+x)', zh: '求导时漏了内层的1/ε', en: 'Forgot the inner derivative 1/ε' },
        {
          expression: 'w*log(1+x/e)',
          zh: '这是损失本身，不是斜率',
          en: 'That is the loss itself, not its slope',
        },
      ],
      check: [
        'error = torch.tensor(float(x), dtype=torch.float64, requires_grad=True)',
        '(w * torch.log(1 + error.abs() / e)).backward()',
        'error.grad.item()',
      ],
      source: 'checked against the formula of wing loss',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'w=10、ε=2的wing loss，C≈−7.92，误差为{x}时损失是多少？',
        en: 'Wing loss with w = 10 and ε = 2, so C ≈ −7.92: what is the loss at error {x}?',
      },
      parameters: { x: [-12, -15, -18, -20, -25, -30] },
      answer: 'abs(x)+7.92',
      answerType: 'number',
      tolerance: 0.005,
      decimals: 2,
      working: {
        zh: '已过w，取线性段：|{x}|−(−7.92)={=abs(x)+7.92:2}',
        en: 'Beyond w the linear part holds: |{x}| − (−7.92) = {=abs(x)+7.92:2}',
      },
      mistakes: [
        {
          expression: 'abs(x)-7.92',
          zh: 'C是负数，减去它要变成加',
          en: 'C is negative: subtracting it adds',
        },
        {
          expression: 'abs(x)',
          zh: '漏减常数C，两段就接不上',
          en: 'Left out C, so the two parts do not meet',
        },
        { expression: 'x+7.92', zh: '误差没有取绝对值', en: 'Did not take the absolute error' },
      ],
      check: [
        'constant = 10 - 10 * math.log(1 + 10 / 2)',
        'torch.nn.functional.l1_loss(torch.tensor(float(x)), torch.tensor(0.0)).item() - constant',
      ],
      source: 'checked against the formula of wing loss',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '手写的wing loss，`a`略过10时损失从17.9突然掉到10，错在哪里？',
        en: 'A hand-written wing loss drops from 17.9 to 10 as `a` passes 10: what is wrong?',
      },
      code: [
        'w, eps = 10., 2.',
        'C = w - w * math.log(1 + w / eps)',
        'a = torch.tensor([4., 20.])  # absolute errors',
        'log_part = w * torch.log(1 + a / eps)',
        'loss = torch.where(a < w, log_part, a)',
      ],
      mended: [
        'w, eps = 10., 2.',
        'C = w - w * math.log(1 + w / eps)',
        'a = torch.tensor([4., 20.])  # absolute errors',
        'log_part = w * torch.log(1 + a / eps)',
        'loss = torch.where(a < w, log_part, a - C)',
      ],
      result: 'loss.tolist()',
      value: [10.986, 20],
      tolerance: 0.001,
      answer: {
        zh: '线性段漏减常数C，应写成`a - C`，两段才在w处相接。',
        en: 'The linear part lacks the constant: it must be `a - C` for the parts to meet at w.',
      },
      source: 'checked against the formula of wing loss; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '人脸关键点坐标回归，误差已经不大，想让小误差得到比L1更大的梯度，选哪个损失？',
        en: 'Facial landmark regression; errors are small already and should get more gradient than under L1: which loss?',
      },
      answer: { zh: 'wing loss（翼损失）', en: 'Wing loss' },
      accept: ['wing loss', 'wing', 'WingLoss', '翼损失', '翅膀损失', 'Wing损失'],
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: 'PyTorch没有wing loss这个类，公开代码里对数段|x|<w的w通常取多少？',
        en: 'PyTorch has no class for wing loss; in public code, which w usually bounds its logarithmic part |x| < w?',
      },
      answer: { zh: '10（配ε=2，此时C≈−7.92）', en: '10 (with ε = 2, so that C ≈ −7.92)' },
      accept: ['10', 'w=10', '十'],
      source:
        'Feng et al., CVPR 2018; usual in public implementations (torch 2.14.1 has none); C checked against the formula',
      proof: { code: ['10 - 10 * math.log(1 + 10 / 2)'], value: -7.92, tolerance: 0.001 },
    },
    {
      n: 2,
      tier: 3,
      question: {
        zh: 'PyTorch没有wing loss这个类，公开代码里w常取10，ε通常取多少？',
        en: 'PyTorch has no class for wing loss; public code mostly takes w = 10 and usually which ε?',
      },
      answer: { zh: '2（零点附近的斜率于是为5）', en: '2 (so that the slope near zero is 5)' },
      accept: ['2', '2.0', '二', 'two', 'ε=2'],
      source:
        'Feng et al., CVPR 2018; usual in public implementations (torch 2.14.1 has none); slope checked against the formula',
      proof: {
        code: [
          'x = torch.tensor(1e-9, dtype=torch.float64, requires_grad=True)',
          '(10 * torch.log1p(x / 2)).backward()',
          'x.grad.item()',
        ],
        value: 5,
        tolerance: 0.001,
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '误差已接近零，用wing loss训练的预测为什么仍在目标两侧来回跳，怎么办？',
        en: 'Errors are near zero, yet predictions trained with wing loss keep hopping across the target: why, and what helps?',
      },
      answer: {
        zh: '零点处不光滑，梯度大小不随误差缩小，仍约为w/ε；调低学习率。',
        en: 'It is not smooth at zero: the gradient stays near w/ε in size however small the error; lower the learning rate.',
      },
      source: "checked against the formula |wing'(x)| = w/(ε + |x|) for |x| < w",
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'w不变而ε取得过小，wing loss会出什么问题？',
        en: 'With w fixed and ε too small, what goes wrong with wing loss?',
      },
      answer: {
        zh: '零误差附近的斜率约为w/ε，ε过小时梯度会爆炸。',
        en: 'Its slope near zero error is about w/ε, so the gradient blows up.',
      },
      source: "checked against the formula |wing'(x)| = w/(ε + |x|) for |x| < w",
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '提出wing loss的论文（Feng等人）发表在2018年的哪个会议上？',
        en: 'At which 2018 conference was the paper that introduced wing loss (Feng et al.) published?',
      },
      answer: { zh: 'CVPR 2018', en: 'CVPR 2018' },
      accept: ['CVPR', 'CVPR 2018', 'CVPR2018', 'Conference on Computer Vision and Pattern Recognition'],
      source: 'Feng et al., CVPR 2018, arXiv:1711.06753',
    },
  ],
  translation: {
    question: {
      zh: '人脸关键点回归用的「翼损失」，英文名？',
      en: '翼损失 (for facial landmark regression): what is it in English?',
    },
    answer: { zh: 'wing loss（翼损失）', en: 'wing loss (Feng et al.)' },
    accept: ['wing loss', 'wing', 'WingLoss'],
  },
  paper: {
    authors: 'Z.-H. Feng, J. Kittler, M. Awais, P. Huber, X.-J. Wu',
    title: 'Wing Loss for Robust Facial Landmark Localisation with Convolutional Neural Networks',
    year: 2018,
    venue: 'CVPR 2018',
    url: 'https://arxiv.org/abs/1711.06753',
  },
  api: [],
  example: {
    code: [
      'w, eps = 10., 2.',
      'C = w - w * math.log(1 + w / eps)',
      'a = torch.tensor([1., 20.])  # absolute errors',
      'log_part = w * torch.log(1 + a / eps)',
      'torch.where(a < w, log_part, a - C).tolist()',
    ],
    output: [4.0547, 27.9176],
    tolerance: 0.0001,
  },
  useWhen: [
    {
      zh: '关键点坐标回归，中小误差同样要紧。',
      en: 'Landmark regression in which medium and small errors matter too.',
    },
    {
      zh: '已有少数大误差，又不想让它们像在MSE里那样主导。',
      en: 'A few errors are large and must not dominate as they would under MSE.',
    },
  ],
  avoidWhen: [
    {
      zh: '标注本身有几个像素的抖动：小误差只是噪声，不该放大。',
      en: 'Annotations jitter by some pixels: small errors are noise and should not be amplified.',
    },
    {
      zh: '需要在零点光滑的损失：改用smooth L1或MSE。',
      en: 'The loss must be smooth at zero: use smooth L1 or MSE.',
    },
  ],
  prerequisites: ['loss-mse'],
  source: 'Feng et al., CVPR 2018',
}
