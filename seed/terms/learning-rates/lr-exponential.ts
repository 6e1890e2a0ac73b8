import type { Term } from '#seed/term'

export const lrExponential: Term = {
  id: 'lr-exponential',
  status: 'seed',
  name: { zh: 'ExponentialLR', en: 'ExponentialLR' },
  writtenInOutline: 'ExponentialLR',
  aliases: { zh: ['指数衰减'], en: ['exponential decay'] },
  definition: { zh: '每步都把学习率乘以同一个γ。', en: 'Multiplies the rate by the same γ at every step.' },
  naming: {
    zh: '只需给出一个常数γ、每次调用`step()`都把学习率乘以它的PyTorch调度器叫什么？',
    en: 'PyTorch scheduler that takes one constant γ and multiplies the rate by it at every `step()`: what is it called?',
  },
  meaning: {
    question: {
      zh: 'ExponentialLR每调用一次`step()`，学习率怎样变？',
      en: 'ExponentialLR: what does each call of `step()` do to the rate?',
    },
    answer: {
      zh: '变为当前值的γ倍，γ始终不变。',
      en: 'It multiplies the current rate by the same constant γ.',
    },
  },
  formula: {
    latex: '\\eta_t=\\eta_0\\,\\gamma^{t}',
    symbols: [
      { latex: '\\eta_t', zh: '第t步的学习率', en: 'learning rate at step t' },
      { latex: '\\eta_0', zh: '初始学习率', en: 'initial learning rate' },
      { latex: '\\gamma', zh: '每步的因子，没有默认值', en: 'factor of each step, without a default' },
      { latex: 't', zh: '步数或轮数，从0数起', en: 'step or epoch, counted from 0' },
    ],
    reading: {
      zh: '第t步的学习率等于初始学习率乘以γ的t次方。',
      en: 'Eta t equals eta zero times gamma to the t.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\eta_t=\\eta_0\\,\\gamma^{t}$，常数γ是构造时给出的参数，这是PyTorch的哪个学习率调度器？',
        en: 'Which PyTorch scheduler is $\\eta_t=\\eta_0\\,\\gamma^{t}$, with the constant γ as its argument?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'ExponentialLR的学习率$\\eta_t=\\eta_0\\cdot\\boxed{?}$，步数$t$从0数，方框里用$\\gamma$怎样写？',
        en: 'Rate of ExponentialLR: $\\eta_t=\\eta_0\\cdot\\boxed{?}$ at step $t$, counted from 0. What is in the box, in terms of $\\gamma$?',
      },
      answer: { zh: '$\\gamma^{t}$，每步乘一次γ', en: '$\\gamma^{t}$: one factor γ a step' },
      accept: ['γ^t', 'γᵗ', 'γ**t', 'γ^{t}', 'gamma^t', 'gamma**t', 'γ的t次方', 'gamma to the t'],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'ExponentialLR用10步从0.1降到0.05，从0.05降到0.0125还要几步？',
        en: 'ExponentialLR takes 10 steps from 0.1 to 0.05: how many more from 0.05 to 0.0125?',
      },
      answer: { zh: '20步，每10步减半一次', en: '20 steps, as every 10 halve the rate' },
      accept: ['20', '20步', '二十', '20 steps', 'twenty'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          's = lr_scheduler.ExponentialLR(o, gamma=0.5 ** 0.1)',
          "r = [(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(40)]",
          'first = lambda rate: [each < 1.001 * rate for each in r].index(True)',
          'first(0.0125) - first(0.05)',
        ],
        value: 20,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '纵轴取对数坐标时，ExponentialLR的学习率曲线是什么形状？',
        en: 'The rate of ExponentialLR drawn with a logarithmic vertical axis: what shape is the curve?',
      },
      answer: { zh: '直线。', en: 'A straight line.' },
      accept: ['直线', '一条直线', 'straight line', 'a straight line', 'line', 'a line', 'linear'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          's = lr_scheduler.ExponentialLR(o, gamma=0.9)',
          "r = [(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(50)]",
          'bool(np.allclose(np.diff(np.log(r)), math.log(0.9)))',
        ],
        value: true,
      },
    },
    {
      n: 3,
      tier: 3,
      question: {
        zh: '构造ExponentialLR时，除了优化器，还有哪个参数没有默认值、必须给出？',
        en: 'Constructing ExponentialLR: which argument besides the optimiser has no default and must be given?',
      },
      answer: { zh: '`gamma`', en: '`gamma`' },
      accept: ['gamma', 'γ'],
      proof: {
        code: [
          'parameters = inspect.signature(lr_scheduler.ExponentialLR).parameters.values()',
          '[p.name for p in parameters if p.default is inspect.Parameter.empty]',
        ],
        value: ['optimizer', 'gamma'],
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'lr-step',
      question: {
        zh: 'γ=0.1用在StepLR很平常，用在ExponentialLR却降得太狠，为什么？',
        en: 'γ = 0.1 is usual in StepLR and far too drastic in ExponentialLR: why?',
      },
      answer: {
        zh: 'StepLR每隔`step_size`轮才乘一次γ，ExponentialLR每步都乘。',
        en: 'StepLR applies γ once in `step_size` epochs, ExponentialLR at every step.',
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'lr-multiplicative',
      question: {
        zh: '用MultiplicativeLR复现`ExponentialLR(opt, 0.9)`，`lr_lambda`写什么？',
        en: 'MultiplicativeLR is to do the same as `ExponentialLR(opt, 0.9)`: what must `lr_lambda` be?',
      },
      answer: {
        zh: '恒返回0.9的函数：`lambda t: 0.9`',
        en: 'A function that always returns 0.9: `lambda t: 0.9`',
      },
      accept: ['lambda t: 0.9', 'lambda _: 0.9', 'lambda x: 0.9', 'lambda epoch: 0.9', 'λ(t)=0.9'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'def rates(make):',
          '    o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.8)',
          '    s = make(o)',
          "    return [(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(10)]",
          'one = rates(lambda o: lr_scheduler.MultiplicativeLR(o, lambda t: 0.9))',
          'other = rates(lambda o: lr_scheduler.ExponentialLR(o, 0.9))',
          'bool(np.allclose(one, other))',
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
        zh: 'ExponentialLR(gamma={g})，初始学习率{l}，走{t}步后的学习率是多少？',
        en: 'ExponentialLR(gamma={g}), initial rate {l}: what is the rate after {t} steps?',
      },
      parameters: { g: [0.1, 0.5, 0.8], l: [0.1, 0.8, 1], t: [2, 3] },
      answer: 'l*pow(g,t)',
      answerType: 'number',
      decimals: 5,
      working: {
        zh: '{l}×{g}^{t}={=l*pow(g,t):5}',
        en: '{l} × {g}^{t} = {=l*pow(g,t):5}',
      },
      mistakes: [
        {
          expression: 'l*pow(g,t-1)',
          zh: '少乘了一次：第1步已乘过γ',
          en: 'One factor too few: step 1 already has one',
        },
        {
          expression: 'l*pow(g,t+1)',
          zh: '多乘了一次：第0步是初始学习率',
          en: 'One factor too many: step 0 has the initial rate',
        },
        {
          expression: 'l*g*t',
          zh: '乘了γ的t倍，应连乘t次',
          en: 'Multiplied by t times γ; γ is applied t times',
        },
        {
          expression: 'l*(1-t*(1-g))',
          zh: '每步减去了同样的量，不变的是比值',
          en: 'Took the same amount away at each step; it is the ratio that stays the same',
        },
      ],
      check: [
        'w = torch.zeros(1, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=l)',
        'c = torch.optim.lr_scheduler.ExponentialLR(o, gamma=g)',
        '[(o.step(), c.step()) for _ in range(t)]',
        "o.param_groups[0]['lr']",
      ],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '运行后`sch.get_last_lr()`是什么？',
        en: 'What is `sch.get_last_lr()` after these lines?',
      },
      setup: ['a = torch.zeros(1, requires_grad=True)', 'b = torch.zeros(1, requires_grad=True)'],
      code: [
        "opt = optim.SGD([{'params': [a], 'lr': 1.},",
        "                 {'params': [b], 'lr': .2}])",
        'sch = lr_scheduler.ExponentialLR(opt, 0.5)',
        'for _ in range(2):',
        '    opt.step()',
        '    sch.step()',
      ],
      result: 'sch.get_last_lr()',
      value: [0.25, 0.05],
      answer: {
        zh: '[0.25, 0.05]，两个参数组各乘0.5²',
        en: '[0.25, 0.05]: each of the two groups times 0.5²',
      },
      accept: ['[0.25, 0.05]', '[0.25,0.05]', '0.25, 0.05', '0.25,0.05'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '总轮数未定，想让每轮的学习率都是上一轮的98%，除优化器外只给一个数，用哪个PyTorch调度器？',
        en: 'The number of epochs is open, and each should have 98% of the rate before it, set by one number: which PyTorch scheduler?',
      },
      answer: { zh: 'ExponentialLR（`gamma=0.98`）', en: 'ExponentialLR (`gamma=0.98`)' },
      accept: [
        'ExponentialLR',
        'lr_scheduler.ExponentialLR',
        'torch.optim.lr_scheduler.ExponentialLR',
        '指数衰减',
        'exponential decay',
      ],
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)',
          's = lr_scheduler.ExponentialLR(o, gamma=0.98)',
          "[(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(3)]",
        ],
        value: [1, 0.98, 0.9604],
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: 'γ=0.9本是按轮设的，`step()`却放进了批循环，每轮100批，一轮之后学习率还剩多少？',
        en: 'γ = 0.9 was meant for epochs, but `step()` stands in the batch loop, 100 batches an epoch: what rate is left after one epoch?',
      },
      answer: {
        zh: '不到初始值的万分之一，训练几乎停住。',
        en: 'Less than a ten-thousandth of the initial rate, so training all but stops.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)',
          's = lr_scheduler.ExponentialLR(o, gamma=0.9)',
          'ran = [(o.step(), s.step()) for _ in range(100)]',
          "o.param_groups[0]['lr'] < 1e-4",
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'γ=0.9、每轮一次，训练200轮，大半时间里参数几乎不动，为什么？',
        en: 'γ = 0.9, once an epoch, for 200 epochs: most of the time the parameters hardly move. Why?',
      },
      answer: {
        zh: '到第66轮学习率已不足初始值的千分之一，γ应更接近1。',
        en: 'By epoch 66 the rate is below a thousandth of the initial one; γ should be nearer to 1.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)',
          's = lr_scheduler.ExponentialLR(o, gamma=0.9)',
          "r = [(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(200)]",
          '[rate < 0.001 for rate in r].index(True)',
        ],
        value: 66,
      },
    },
  ],
  translation: {
    question: {
      zh: '「指数衰减」对应PyTorch的哪个学习率调度器类？',
      en: '指数衰减: which PyTorch scheduler class?',
    },
    answer: {
      zh: '`torch.optim.lr_scheduler.ExponentialLR`',
      en: '`torch.optim.lr_scheduler.ExponentialLR`',
    },
    accept: ['ExponentialLR', 'lr_scheduler.ExponentialLR', 'torch.optim.lr_scheduler.ExponentialLR'],
  },
  paper: null,
  api: [
    {
      name: 'torch.optim.lr_scheduler.ExponentialLR',
      signature: 'ExponentialLR(optimizer, gamma, last_epoch=-1)',
      file: 'torch/optim/lr_scheduler.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'w = torch.zeros(1, requires_grad=True)',
      'opt = optim.SGD([w], lr=0.1)',
      'sch = lr_scheduler.ExponentialLR(opt, 0.5)',
      'for _ in range(3):',
      '    opt.step()',
      '    sch.step()',
      "opt.param_groups[0]['lr']",
    ],
    output: 0.0125,
  },
  useWhen: [
    {
      zh: '想要平滑的衰减，又不必事先知道训练总长。',
      en: 'The decay should be smooth, and the length of training need not be known.',
    },
  ],
  avoidWhen: [
    {
      zh: '希望学习率前期保持较高：ExponentialLR一开始降得最多。',
      en: 'The rate should stay high at first: ExponentialLR falls most at the start.',
    },
    {
      zh: '因子要逐步变化，这时用MultiplicativeLR。',
      en: 'The factor must change from step to step: then use MultiplicativeLR.',
    },
  ],
  prerequisites: ['lr-step'],
  source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
}
