import type { Term } from '#seed/term'

export const lrMultiplicative: Term = {
  id: 'lr-multiplicative',
  status: 'seed',
  name: { zh: 'MultiplicativeLR', en: 'MultiplicativeLR' },
  writtenInOutline: 'MultiplicativeLR',
  aliases: { zh: ['乘法学习率', '累乘学习率'], en: ['multiplicative learning rate'] },
  definition: {
    zh: '每步把当前学习率乘以一个函数值，效果逐步累乘。',
    en: 'Multiplies the current learning rate by a function value at each step, so that factors compound.',
  },
  naming: {
    zh: '每步都把当前学习率乘以你给出的函数的值，因子逐步累乘，这个PyTorch调度器叫什么？',
    en: "PyTorch scheduler that multiplies the CURRENT rate by your function's value, so that factors compound: its name?",
  },
  meaning: {
    question: {
      zh: 'MultiplicativeLR每步对学习率做什么？',
      en: 'MultiplicativeLR: what does it do to the rate at each step?',
    },
    answer: {
      zh: '把当前学习率乘以你给出的函数的值，因子逐步累乘。',
      en: 'It multiplies the current rate by the value of your function, so that factors compound.',
    },
  },
  formula: {
    latex: '\\eta_t=\\eta_{t-1}\\cdot\\lambda(t)\\ \\Rightarrow\\ \\eta_t=\\eta_0\\prod_{i=1}^{t}\\lambda(i)',
    symbols: [
      { latex: '\\eta_t', zh: '第t步的学习率', en: 'learning rate at step t' },
      { latex: '\\lambda(t)', zh: '第t步的因子，由你的函数给出', en: 'factor at step t, from your function' },
      { latex: '\\eta_0', zh: '初始学习率', en: 'initial learning rate' },
      { latex: 't', zh: '步数或轮数', en: 'step or epoch' },
    ],
    reading: {
      zh: '第t步的学习率等于上一步的乘以λ(t)，也就是初始学习率乘以从第1步到第t步所有因子之积。',
      en: 'Eta t equals eta t minus one times lambda of t, hence eta zero times the product of the lambdas from 1 to t.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\eta_t=\\eta_0\\prod_{i=1}^{t}f(i)$，函数f可任意给定，这是PyTorch的哪个学习率调度器？',
        en: '$\\eta_t=\\eta_0\\prod_{i=1}^{t}f(i)$ with any function f of your own: which PyTorch scheduler is it?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'MultiplicativeLR的递推$\\eta_t=\\boxed{?}\\cdot\\lambda(t)$，方框里是什么？',
        en: 'Recurrence of MultiplicativeLR: $\\eta_t=\\boxed{?}\\cdot\\lambda(t)$. What is in the box?',
      },
      answer: { zh: '$\\eta_{t-1}$，上一步的学习率', en: '$\\eta_{t-1}$, the rate of the step before' },
      accept: [
        'η_{t-1}',
        'η_(t-1)',
        'η(t-1)',
        'ηt-1',
        'η_t-1',
        'eta_{t-1}',
        'eta_(t-1)',
        'eta_t-1',
        'η[t-1]',
        '上一步的学习率',
        '当前学习率',
        'previous rate',
        'the previous rate',
        'current rate',
        'the current rate',
      ],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'MultiplicativeLR的λ(t)从t等于几开始起作用？',
        en: 'MultiplicativeLR: from which t on does λ(t) take effect?',
      },
      answer: { zh: 't=1（λ(0)从不使用）', en: 't = 1 (λ(0) is never used)' },
      accept: ['1', 't=1', 't = 1', '一', 'one', '从1开始', '第1步'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'seen = []',
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          's = lr_scheduler.MultiplicativeLR(o, lambda t: seen.append(t) or 0.5)',
          'ran = [(o.step(), s.step()) for _ in range(3)]',
          'min(seen)',
        ],
        value: 1,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '因子恒为小于1的常数时，MultiplicativeLR得到哪一种衰减？',
        en: 'A constant factor below 1 in MultiplicativeLR: which kind of decay results?',
      },
      answer: { zh: '指数衰减', en: 'Exponential decay' },
      accept: ['指数衰减', '指数', 'exponential', 'exponential decay', '几何衰减', 'geometric decay'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run: equal to ExponentialLR',
      proof: {
        code: [
          'def rates(make):',
          '    o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.8)',
          '    s = make(o)',
          "    return [(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(8)]",
          'one = rates(lambda o: lr_scheduler.MultiplicativeLR(o, lambda t: 0.9))',
          'other = rates(lambda o: lr_scheduler.ExponentialLR(o, gamma=0.9))',
          'bool(np.allclose(one, other))',
        ],
        value: true,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'lr-lambda',
      question: {
        zh: '初始0.6，都用λ(t)=1/(1+t)，t=2时LambdaLR与MultiplicativeLR的学习率各是多少？',
        en: 'Initial rate 0.6, λ(t) = 1/(1+t) in both: which rates do LambdaLR and MultiplicativeLR have at t = 2?',
      },
      answer: {
        zh: 'LambdaLR为0.6/3=0.2，MultiplicativeLR为0.6/(2×3)=0.1。',
        en: 'LambdaLR 0.6/3 = 0.2, MultiplicativeLR 0.6/(2 × 3) = 0.1.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'def rate(cls):',
          '    o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.6)',
          '    s = cls(o, lambda t: 1 / (1 + t))',
          '    ran = [(o.step(), s.step()) for _ in range(2)]',
          "    return o.param_groups[0]['lr']",
          '[rate(lr_scheduler.LambdaLR), rate(lr_scheduler.MultiplicativeLR)]',
        ],
        value: [0.2, 0.1],
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'lr-exponential',
      question: {
        zh: '都在当前学习率上乘因子，MultiplicativeLR能做而ExponentialLR做不到的是什么？',
        en: 'Both multiply the current rate: what can MultiplicativeLR do that ExponentialLR cannot?',
      },
      answer: {
        zh: '让每一步的因子不同，ExponentialLR的因子始终是同一个γ。',
        en: 'Change the factor from step to step; in ExponentialLR it is always the same γ.',
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'MultiplicativeLR，初始学习率{l}，因子恒为{f}，调用{t}次step()后学习率是多少？',
        en: 'MultiplicativeLR, initial rate {l}, factor always {f}: what is the rate after {t} calls of step()?',
      },
      parameters: { l: [0.1, 0.8, 1], f: [0.1, 0.5], t: [2, 3, 4] },
      answer: 'l*pow(f,t)',
      answerType: 'number',
      decimals: 5,
      working: {
        zh: '{l}×{f}^{t}={=l*pow(f,t):5}',
        en: '{l} × {f}^{t} = {=l*pow(f,t):5}',
      },
      mistakes: [
        {
          expression: 'l*f',
          zh: '只乘了一次，那是因子不变的LambdaLR',
          en: 'Multiplied only once, which is LambdaLR with a constant factor',
        },
        {
          expression: 'l*pow(f,t+1)',
          zh: '多乘了一次：建好时不乘因子',
          en: 'One factor too many: construction applies none',
        },
        {
          expression: 'l*f*t',
          zh: '乘了因子的t倍，应连乘t次',
          en: 'Multiplied by t times the factor; the factor is applied t times',
        },
      ],
      check: [
        'w = torch.zeros(1, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=l)',
        's = torch.optim.lr_scheduler.MultiplicativeLR(o, lambda i: f)',
        '[(o.step(), s.step()) for _ in range(t)]',
        "o.param_groups[0]['lr']",
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'MultiplicativeLR，初始学习率{l}，λ(t)=1/(1+t)，调用{t}次step()后学习率是多少？',
        en: 'MultiplicativeLR, initial rate {l}, λ(t) = 1/(1 + t): what is the rate after {t} calls of step()?',
      },
      parameters: { l: [0.6, 1.2, 2.4, 4.8, 12], t: [2, 3] },
      answer: 'l/iff(t<3,6,24)',
      answerType: 'number',
      decimals: 3,
      working: {
        zh: '从1/2乘到1/{=1+t}得1/{=iff(t<3,6,24)}，{l}/{=iff(t<3,6,24)}={=l/iff(t<3,6,24):3}',
        en: 'multiplied from 1/2 to 1/{=1+t} the factors give 1/{=iff(t<3,6,24)}: {l}/{=iff(t<3,6,24)} = {=l/iff(t<3,6,24):3}',
      },
      mistakes: [
        {
          expression: 'l/(1+t)',
          zh: '只乘了最后的因子，那是LambdaLR',
          en: 'Applied the last factor only, which is LambdaLR',
        },
        {
          expression: 'l/pow(1+t,t)',
          zh: '每步都用了最后的因子，而各步的因子不同',
          en: 'Used the last factor at every step; each step has its own',
        },
      ],
      check: [
        'w = torch.zeros(1, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=l)',
        's = torch.optim.lr_scheduler.MultiplicativeLR(o, lambda i: 1 / (1 + i))',
        '[(o.step(), s.step()) for _ in range(t)]',
        "o.param_groups[0]['lr']",
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '循环结束后，优化器的学习率是多少？',
        en: 'What is the learning rate of the optimiser after this loop?',
      },
      code: [
        'w = torch.zeros(1, requires_grad=True)',
        'opt = optim.SGD([w], lr=0.8)',
        'sch = lr_scheduler.MultiplicativeLR(',
        '    opt, lambda t: 0.5 if t % 2 == 0 else 1.)',
        'for _ in range(5):',
        '    opt.step()',
        '    sch.step()',
      ],
      result: "opt.param_groups[0]['lr']",
      value: 0.2,
      answer: { zh: '0.2，t=2和t=4时各减半一次', en: '0.2: halved at t = 2 and at t = 4' },
      accept: ['0.2', '.2', '1/5'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '前10轮每轮把学习率降1%，之后每轮降10%，想直接写出逐轮因子，用哪个PyTorch调度器？',
        en: 'The rate falls by 1% an epoch for 10 epochs, then by 10% an epoch; you write the factors yourself: which PyTorch scheduler?',
      },
      answer: {
        zh: 'MultiplicativeLR（因子乘在当前学习率上）',
        en: 'MultiplicativeLR (the factors apply to the current rate)',
      },
      accept: [
        'MultiplicativeLR',
        'lr_scheduler.MultiplicativeLR',
        'torch.optim.lr_scheduler.MultiplicativeLR',
        '乘法学习率',
        '累乘学习率',
      ],
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '把为LambdaLR写的λ(t)=1/(1+t)原样交给MultiplicativeLR，学习率会怎样，为什么？',
        en: 'λ(t) = 1/(1+t), written for LambdaLR, is handed to MultiplicativeLR: what happens to the rate, and why?',
      },
      answer: {
        zh: '很快降到接近0，因为各步因子连乘得1/(t+1)!。',
        en: 'It collapses towards 0, because the factors multiply to 1/(t+1)!.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)',
          's = lr_scheduler.MultiplicativeLR(o, lambda t: 1 / (1 + t))',
          'ran = [(o.step(), s.step()) for _ in range(10)]',
          "math.isclose(o.param_groups[0]['lr'], 1 / math.factorial(11))",
        ],
        value: true,
      },
    },
  ],
  translation: {
    question: {
      zh: '「乘法学习率」对应PyTorch的哪个学习率调度器类？',
      en: '乘法学习率: which PyTorch scheduler class?',
    },
    answer: {
      zh: '`torch.optim.lr_scheduler.MultiplicativeLR`',
      en: '`torch.optim.lr_scheduler.MultiplicativeLR`',
    },
    accept: [
      'MultiplicativeLR',
      'lr_scheduler.MultiplicativeLR',
      'torch.optim.lr_scheduler.MultiplicativeLR',
    ],
  },
  paper: null,
  api: [
    {
      name: 'torch.optim.lr_scheduler.MultiplicativeLR',
      signature: 'MultiplicativeLR(optimizer, lr_lambda, last_epoch=-1)',
      file: 'torch/optim/lr_scheduler.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'w = torch.zeros(1, requires_grad=True)',
      'opt = optim.SGD([w], lr=0.1)',
      'sch = lr_scheduler.MultiplicativeLR(',
      '    opt, lambda t: 0.5)',
      'for _ in range(3):',
      '    opt.step()',
      '    sch.step()',
      "opt.param_groups[0]['lr']",
    ],
    output: 0.0125,
  },
  useWhen: [
    {
      zh: '每步缩小的倍数会变，而且应乘在当前学习率上。',
      en: 'The factor changes from step to step and is meant for the current rate.',
    },
  ],
  avoidWhen: [
    {
      zh: '你的函数给出的是相对初始学习率的倍数，这时用LambdaLR。',
      en: 'Your function gives multiples of the initial rate: then use LambdaLR.',
    },
    {
      zh: '因子始终不变，用ExponentialLR更简单。',
      en: 'The factor never changes: ExponentialLR is simpler.',
    },
  ],
  prerequisites: ['lr-lambda'],
  source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
}
