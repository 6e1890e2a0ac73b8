import type { Term } from '#seed/term'

export const lrStep: Term = {
  id: 'lr-step',
  status: 'seed',
  name: { zh: 'StepLR', en: 'StepLR' },
  writtenInOutline: 'StepLR',
  aliases: { zh: ['等间隔衰减', '阶梯衰减'], en: ['step decay'] },
  definition: {
    zh: '每隔固定的轮数，把学习率乘以γ。',
    en: 'Multiplies the rate by γ after every fixed number of epochs.',
  },
  naming: {
    zh: '每隔固定轮数就把学习率乘以γ、曲线呈等宽台阶的调度器叫什么？',
    en: 'Scheduler that multiplies the rate by γ at equal intervals, a staircase of equal treads: what is it called?',
  },
  meaning: {
    question: {
      zh: 'StepLR什么时候改变学习率，怎样改？',
      en: 'StepLR: when does it change the rate, and how?',
    },
    answer: {
      zh: '每过`step_size`轮，把学习率乘以γ。',
      en: 'Every `step_size` epochs it multiplies the rate by γ.',
    },
  },
  formula: {
    latex: '\\eta_t=\\eta_0\\,\\gamma^{\\lfloor t/s\\rfloor}',
    symbols: [
      { latex: '\\eta_t', zh: '第t轮的学习率', en: 'learning rate at epoch t' },
      { latex: '\\eta_0', zh: '初始学习率', en: 'initial learning rate' },
      { latex: '\\gamma', zh: '每次下降的因子，默认0.1', en: 'factor of each drop, 0.1 by default' },
      { latex: 't', zh: '轮数，从0数起', en: 'epoch, counted from 0' },
      { latex: 's', zh: '两次下降的间隔step_size', en: 'interval between drops, step_size' },
    ],
    reading: {
      zh: '第t轮的学习率等于初始学习率乘以γ的⌊t/s⌋次方。',
      en: 'Eta t equals eta zero times gamma to the floor of t over s.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\eta_t=\\eta_0\\,\\gamma^{\\lfloor t/s\\rfloor}$，这是PyTorch的哪个学习率调度器？',
        en: 'Which PyTorch scheduler is $\\eta_t=\\eta_0\\,\\gamma^{\\lfloor t/s\\rfloor}$?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'StepLR的学习率$\\eta_t=\\eta_0\\,\\gamma^{\\lfloor t/\\boxed{?}\\rfloor}$，方框里是什么？',
        en: 'Rate of StepLR: $\\eta_t=\\eta_0\\,\\gamma^{\\lfloor t/\\boxed{?}\\rfloor}$. What is in the box?',
      },
      answer: { zh: '$s$，即`step_size`', en: '$s$, that is `step_size`' },
      accept: ['s', 'S', 'step_size', 'step size', '间隔', '步长间隔', 'interval', 'the interval'],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '轮数从0数起，StepLR在哪些轮次上降低学习率？',
        en: 'Epochs counted from 0: at which epochs does StepLR lower the rate?',
      },
      answer: {
        zh: '`step_size`的正整数倍（第0轮不降）',
        en: 'The positive multiples of `step_size` (not at epoch 0)',
      },
      accept: [
        'step_size的整数倍',
        'step_size的正整数倍',
        'step_size的倍数',
        'multiples of step_size',
        'the multiples of step_size',
        'positive multiples of step_size',
      ],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)',
          's = lr_scheduler.StepLR(o, step_size=3, gamma=0.5)',
          "r = [(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(10)]",
          '[t for t in range(1, 10) if r[t] < r[t - 1]]',
        ],
        value: [3, 6, 9],
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'StepLR怎样知道过了多少轮，它数的是什么？',
        en: 'How does StepLR know how many epochs have passed: what does it count?',
      },
      answer: {
        zh: '`scheduler.step()`的调用次数',
        en: 'The calls of `scheduler.step()`',
      },
      accept: [
        'step()的调用次数',
        'scheduler.step()的调用次数',
        '调用step()的次数',
        '调用scheduler.step()的次数',
        'calls of step()',
        'calls of scheduler.step()',
        'calls to scheduler.step()',
        'its step() calls',
      ],
    },
    {
      n: 3,
      tier: 3,
      question: {
        zh: '构造StepLR时，除了优化器，还有哪个参数没有默认值、必须给出？',
        en: 'Constructing StepLR: which argument besides the optimiser has no default and must be given?',
      },
      answer: { zh: '`step_size`', en: '`step_size`' },
      accept: ['step_size', 'step size', 'stepsize'],
      proof: {
        code: [
          'parameters = inspect.signature(lr_scheduler.StepLR).parameters.values()',
          '[p.name for p in parameters if p.default is inspect.Parameter.empty]',
        ],
        value: ['optimizer', 'step_size'],
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'lr-multistep',
      question: {
        zh: 'StepLR与MultiStepLR，学习率下降的轮次各由什么决定？',
        en: 'StepLR and MultiStepLR: what decides in each at which epochs the rate drops?',
      },
      answer: {
        zh: 'StepLR由固定的间隔，MultiStepLR由逐一列出的轮次。',
        en: 'A fixed interval in StepLR, a list of epochs in MultiStepLR.',
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'lr-exponential',
      question: {
        zh: 'StepLR与ExponentialLR的曲线，各是什么样子？',
        en: 'The curves of StepLR and ExponentialLR: what does each look like?',
      },
      answer: {
        zh: 'StepLR是等宽的台阶，ExponentialLR每一步都降一点。',
        en: 'StepLR a staircase of equal treads, ExponentialLR a small fall at every step.',
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'StepLR(step_size={s}, gamma={g})，初始学习率{l}，第{t}轮（从0数）的学习率是多少？',
        en: 'StepLR(step_size={s}, gamma={g}), initial rate {l}: what is the rate at epoch {t}, counted from 0?',
      },
      parameters: {
        s: [10, 20, 30],
        g: [0.1, 0.5],
        l: [0.1, 0.2, 0.4],
        t: [15, 25, 35, 45, 50, 65, 75, 80],
      },
      where: '(floor(t/s) < t/s) * (floor(t/s) >= 1) * (floor(t/s) <= 3)',
      answer: 'l*pow(g,floor(t/s))',
      answerType: 'number',
      decimals: 5,
      working: {
        zh: '已下降⌊{t}/{s}⌋={=floor(t/s)}次，{l}×{g}^{=floor(t/s)}={=l*pow(g,floor(t/s)):5}',
        en: 'drops so far: ⌊{t}/{s}⌋ = {=floor(t/s)}, so {l} × {g}^{=floor(t/s)} = {=l*pow(g,floor(t/s)):5}',
      },
      mistakes: [
        {
          expression: 'l*pow(g,ceil(t/s))',
          zh: '多降了一次：第0轮不降，下一次下降也还没到',
          en: 'One drop too many: there is none at epoch 0, and the next is still to come',
        },
        {
          expression: 'l*pow(g,t/s)',
          zh: '忘了向下取整：两次下降之间学习率不变',
          en: 'Forgot to round down: the rate is flat between drops',
        },
        {
          expression: 'l-g*floor(t/s)',
          zh: 'γ是倍数，不是每次减去的量',
          en: 'γ is a factor, not an amount to subtract',
        },
        {
          expression: 'l*pow(g,t)',
          zh: '每轮都乘了γ，那是ExponentialLR',
          en: 'Applied γ at every epoch, which is ExponentialLR',
        },
      ],
      check: [
        'w = torch.zeros(1, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=l)',
        'c = torch.optim.lr_scheduler.StepLR(o, step_size=s, gamma=g)',
        '[(o.step(), c.step()) for _ in range(t)]',
        "o.param_groups[0]['lr']",
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'step_size={s}、γ=0.1的StepLR，轮数从0数起，第几轮起学习率只有初始值的1/{r}？',
        en: 'StepLR with step_size={s} and γ = 0.1, epochs counted from 0: from which epoch on is the rate 1/{r} of the initial one?',
      },
      parameters: { s: [5, 10, 15, 20, 30], r: [100, 1000, 10000] },
      answer: 's*round(log(r)/log(10))',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '1/{r}要降{=round(log(r)/log(10))}次，{s}×{=round(log(r)/log(10))}={=s*round(log(r)/log(10))}',
        en: '1/{r} takes {=round(log(r)/log(10))} drops: {s} × {=round(log(r)/log(10))} = {=s*round(log(r)/log(10))}',
      },
      mistakes: [
        {
          expression: 's*(round(log(r)/log(10))-1)',
          zh: '少算了一个间隔：第一次下降在第step_size轮，不在第0轮',
          en: 'One interval too few: the first drop comes at epoch step_size, not at 0',
        },
        {
          expression: 's*(round(log(r)/log(10))+1)',
          zh: '多算了一个间隔',
          en: 'One interval too many',
        },
        {
          expression: 's*r/10',
          zh: '应数降了几次，而不是看除数的大小',
          en: 'Counted by the size of the divisor instead of the number of drops',
        },
      ],
      check: [
        'w = torch.zeros(1, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=1.0)',
        'c = torch.optim.lr_scheduler.StepLR(o, step_size=s)',
        "rates = [(o.param_groups[0]['lr'], o.step(), c.step())[0] for _ in range(130)]",
        '[rate < 1.5 / r for rate in rates].index(True)',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`gamma`为默认的0.1，循环结束后学习率是多少？',
        en: 'With the default `gamma` of 0.1, what is the learning rate after this loop?',
      },
      code: [
        'w = torch.zeros(1, requires_grad=True)',
        'opt = optim.SGD([w], lr=0.1)',
        'sch = lr_scheduler.StepLR(opt, step_size=2)',
        'for _ in range(5):',
        '    opt.step()',
        '    sch.step()',
      ],
      result: "opt.param_groups[0]['lr']",
      value: 0.001,
      answer: {
        zh: '0.001，第2次和第4次调用时各降一次',
        en: '0.001: it drops at the second and the fourth call',
      },
      accept: ['0.001', '1e-3', '10^-3', '.001', '1/1000'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '本想每2轮降一次学习率，这段代码错在哪里？',
        en: 'The rate should drop once every 2 epochs: what is wrong here?',
      },
      code: [
        'w = torch.zeros(1, requires_grad=True)',
        'opt = optim.SGD([w], lr=0.1)',
        'sch = lr_scheduler.StepLR(opt, step_size=2)',
        'for epoch in range(2):',
        '    for batch in range(4):',
        '        opt.step()',
        '        sch.step()',
      ],
      mended: [
        'w = torch.zeros(1, requires_grad=True)',
        'opt = optim.SGD([w], lr=0.1)',
        'sch = lr_scheduler.StepLR(opt, step_size=2)',
        'for epoch in range(2):',
        '    for batch in range(4):',
        '        opt.step()',
        '    sch.step()',
      ],
      result: "opt.param_groups[0]['lr']",
      value: 1e-5,
      answer: {
        zh: '`sch.step()`写进了批循环，每2批就降一次，应移到每轮末尾。',
        en: '`sch.step()` stands in the batch loop, so the rate drops every 2 batches; move it to the end of the epoch.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '图像分类训练90轮，想每30轮把学习率降到十分之一，用哪个PyTorch调度器最省事？',
        en: 'Image classification over 90 epochs, the rate cut to a tenth every 30: which PyTorch scheduler needs the least setting up?',
      },
      answer: { zh: 'StepLR（`step_size=30`）', en: 'StepLR (`step_size=30`)' },
      accept: [
        'StepLR',
        'lr_scheduler.StepLR',
        'torch.optim.lr_scheduler.StepLR',
        '等间隔衰减',
        'step decay',
      ],
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          's = lr_scheduler.StepLR(o, step_size=30)',
          "r = [(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(90)]",
          '[r[0], r[30], r[60], r[89]]',
        ],
        value: [0.1, 0.01, 0.001, 0.001],
      },
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，StepLR的`gamma`默认是多少？',
        en: 'In torch 2.14.1, what is the default `gamma` of StepLR?',
      },
      answer: { zh: '0.1（每次降到十分之一）', en: '0.1 (each drop leaves a tenth)' },
      accept: ['0.1', '.1', '1/10', '十分之一'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
      proof: { code: ["inspect.signature(lr_scheduler.StepLR).parameters['gamma'].default"], value: 0.1 },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '想每30轮把学习率降低10%，设了`gamma=0.1`，错在哪里？',
        en: 'The rate should fall by 10% every 30 epochs, and `gamma=0.1` was set: what is wrong?',
      },
      answer: {
        zh: 'γ是每次乘上的倍数，0.1只留下十分之一，应设0.9。',
        en: 'γ is a factor, so 0.1 leaves only a tenth; it should be 0.9.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'def left(gamma):',
          '    o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)',
          '    s = lr_scheduler.StepLR(o, step_size=30, gamma=gamma)',
          '    ran = [(o.step(), s.step()) for _ in range(30)]',
          "    return o.param_groups[0]['lr']",
          '[left(0.1), left(0.9)]',
        ],
        value: [0.1, 0.9],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '每轮先调用`scheduler.step()`、再调用`optimizer.step()`，学习率计划会出什么问题？',
        en: 'Every epoch calls `scheduler.step()` before `optimizer.step()`: what goes wrong with the schedule?',
      },
      answer: {
        zh: '整个计划提前一轮，初始学习率少用一轮；PyTorch会发出警告。',
        en: 'The whole schedule runs one epoch early, so the initial rate lasts one epoch less; PyTorch warns about it.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'def used(early):',
          '    o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)',
          '    s = lr_scheduler.StepLR(o, step_size=2, gamma=0.5)',
          "    late = lambda: (o.param_groups[0]['lr'], o.step(), s.step())[0]",
          "    return [(s.step(), o.param_groups[0]['lr'], o.step())[1] if early else late() for _ in range(4)]",
          '[used(True), used(False)]',
        ],
        value: [
          [1, 0.5, 0.5, 0.25],
          [1, 1, 0.5, 0.5],
        ],
      },
    },
  ],
  translation: {
    question: {
      zh: '「等间隔衰减」对应PyTorch的哪个学习率调度器类？',
      en: '等间隔衰减: which PyTorch scheduler class?',
    },
    answer: {
      zh: '`torch.optim.lr_scheduler.StepLR`',
      en: '`torch.optim.lr_scheduler.StepLR`',
    },
    accept: ['StepLR', 'lr_scheduler.StepLR', 'torch.optim.lr_scheduler.StepLR'],
  },
  paper: null,
  api: [
    {
      name: 'torch.optim.lr_scheduler.StepLR',
      signature: 'StepLR(optimizer, step_size, gamma=0.1, last_epoch=-1)',
      file: 'torch/optim/lr_scheduler.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'w = torch.zeros(1, requires_grad=True)',
      'opt = optim.SGD([w], lr=0.1)',
      'sch = lr_scheduler.StepLR(opt, step_size=30)',
      'for epoch in range(60):',
      '    opt.step()',
      '    sch.step()',
      "opt.param_groups[0]['lr']  # two drops",
    ],
    output: 0.001,
  },
  useWhen: [
    {
      zh: '经典的图像分类配方：每隔固定轮数把学习率降到十分之一。',
      en: 'Classic image-classification recipes: the rate is cut to a tenth at equal intervals.',
    },
  ],
  avoidWhen: [
    {
      zh: '下降的时机不等间隔，这时用MultiStepLR。',
      en: 'The drops come at unequal intervals: then use MultiStepLR.',
    },
    {
      zh: '想让学习率平滑地变化，例如余弦退火。',
      en: 'The rate should change smoothly, as with cosine annealing.',
    },
  ],
  prerequisites: ['lr-lambda'],
  source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
}
