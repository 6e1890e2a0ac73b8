import type { Term } from '#seed/term'

export const lrLambda: Term = {
  id: 'lr-lambda',
  status: 'seed',
  name: { zh: 'LambdaLR', en: 'LambdaLR' },
  writtenInOutline: 'LamdalLR',
  aliases: { zh: ['自定义学习率', '函数学习率'], en: ['lambda learning rate'] },
  definition: {
    zh: '每步把初始学习率乘以一个函数值。',
    en: 'Multiplies the initial learning rate by the value of a function at each step.',
  },
  naming: {
    zh: '每步都把初始学习率乘以你给出的函数的值，作为新的学习率，这个PyTorch调度器叫什么？',
    en: 'PyTorch scheduler that multiplies the INITIAL rate by the value of your own function at each step: its name?',
  },
  meaning: {
    question: {
      zh: 'LambdaLR在第t步怎样得到学习率？',
      en: 'LambdaLR: how does it get the rate at step t?',
    },
    answer: { zh: '初始学习率乘以函数值λ(t)。', en: 'The initial rate times the function value λ(t).' },
  },
  formula: {
    latex: '\\eta_t=\\eta_0\\cdot\\lambda(t)',
    symbols: [
      { latex: '\\eta_t', zh: '第t步的学习率', en: 'learning rate at step t' },
      { latex: '\\eta_0', zh: '初始学习率', en: 'initial learning rate' },
      { latex: '\\lambda(t)', zh: '你给出的倍数函数', en: 'your function, which gives a factor' },
      { latex: 't', zh: '步数或轮数，从0数起', en: 'step or epoch, counted from 0' },
    ],
    reading: {
      zh: '第t步的学习率等于初始学习率乘以λ(t)。',
      en: 'Eta t equals eta zero times lambda of t.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\eta_t=\\eta_0\\,f(t)$，函数f可任意给定，这是PyTorch的哪个学习率调度器？',
        en: '$\\eta_t=\\eta_0\\,f(t)$ with any function f of your own: which PyTorch scheduler is it?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'LambdaLR的学习率$\\eta_t=\\boxed{?}\\cdot\\lambda(t)$，方框里是什么？',
        en: 'Rate of LambdaLR: $\\eta_t=\\boxed{?}\\cdot\\lambda(t)$. What is in the box?',
      },
      answer: { zh: '$\\eta_0$，初始学习率', en: '$\\eta_0$, the initial learning rate' },
      accept: [
        'η₀',
        'η0',
        'η_0',
        'eta0',
        'eta_0',
        'lr0',
        '初始学习率',
        'initial rate',
        'initial learning rate',
        'the initial learning rate',
        'initial_lr',
        'base_lr',
      ],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '初始0.1、λ(0)=0.5，LambdaLR刚建好、还没调用`step()`，学习率是多少？',
        en: 'LambdaLR, initial rate 0.1, λ(0) = 0.5: the rate right after construction, before any `step()`?',
      },
      answer: { zh: '0.05（构造时已乘上λ(0)）', en: '0.05 (construction already applies λ(0))' },
      accept: ['0.05', '1/20', '.05', '5e-2'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          's = lr_scheduler.LambdaLR(o, lambda t: 0.5 if t == 0 else 1.0)',
          "o.param_groups[0]['lr']",
        ],
        value: 0.05,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'LambdaLR的函数恒等于0.1时，学习率随步数怎样变化？',
        en: 'LambdaLR with a function that is always 0.1: how does the rate develop over the steps?',
      },
      answer: {
        zh: '始终是初始值的十分之一，不会越乘越小。',
        en: 'It stays at a tenth of the initial rate and does not shrink further.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)',
          's = lr_scheduler.LambdaLR(o, lambda t: 0.1)',
          "[(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(4)]",
        ],
        value: [0.1, 0.1, 0.1, 0.1],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '优化器有两个参数组，怎样用一个LambdaLR让它们按不同的规律变化？',
        en: 'An optimiser has two parameter groups: how does one LambdaLR give them different schedules?',
      },
      answer: {
        zh: '给`lr_lambda`传一个函数列表，每个参数组一个。',
        en: 'Pass a list of functions as `lr_lambda`, one for each group.',
      },
    },
    {
      n: 4,
      tier: 3,
      question: {
        zh: '想让LambdaLR的函数连同其参数一起存进`state_dict()`，它应写成什么？',
        en: 'The function of LambdaLR should be saved with its parameters in `state_dict()`: what must it be written as?',
      },
      answer: {
        zh: '可调用对象（带`__call__`的类的实例），普通函数和lambda不保存。',
        en: 'A callable object, an instance of a class with `__call__`; functions and lambdas are not saved.',
      },
      accept: ['可调用对象', 'callable object', 'a callable object', '带__call__的对象', '__call__'],
      proof: {
        code: [
          'class Half:',
          '    def __init__(self): self.factor = 0.5',
          '    def __call__(self, t): return self.factor',
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          'saved = lambda f: lr_scheduler.LambdaLR(o, f).state_dict()["lr_lambdas"][0]',
          '[saved(lambda t: 0.5) is None, saved(Half())["factor"]]',
        ],
        value: [true, 0.5],
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'lr-multiplicative',
      question: {
        zh: 'LambdaLR与MultiplicativeLR，函数值λ(t)各乘在哪个学习率上？',
        en: 'LambdaLR and MultiplicativeLR: which rate does each multiply by λ(t)?',
      },
      answer: {
        zh: 'LambdaLR乘初始学习率，MultiplicativeLR乘当前学习率。',
        en: 'LambdaLR the initial rate, MultiplicativeLR the current one.',
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'lr-step',
      question: {
        zh: '用LambdaLR复现StepLR（间隔s、因子γ），λ(t)应写成什么？',
        en: 'LambdaLR is to do the same as StepLR with interval s and factor γ: what must λ(t) be?',
      },
      answer: { zh: 'γ^⌊t/s⌋，代码为`pow(gamma, t // s)`', en: 'γ^⌊t/s⌋, in code `pow(gamma, t // s)`' },
      accept: [
        'γ^⌊t/s⌋',
        'gamma ** (t // s)',
        'pow(gamma, t // s)',
        'gamma**(t//s)',
        'γ^floor(t/s)',
        'gamma^floor(t/s)',
        'γ**(t//s)',
        'γ^(t//s)',
        'gamma^(t//s)',
      ],
      proof: {
        code: [
          'def rates(make):',
          '    o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.8)',
          '    s = make(o)',
          "    return [(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(10)]",
          'one = rates(lambda o: lr_scheduler.LambdaLR(o, lambda t: 0.5 ** (t // 3)))',
          'other = rates(lambda o: lr_scheduler.StepLR(o, 3, gamma=0.5))',
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
        zh: 'LambdaLR，初始学习率{l}，λ(t)=1/(1+t)，调用{t}次step()后学习率是多少？',
        en: 'LambdaLR, initial rate {l}, λ(t) = 1/(1 + t): what is the rate after {t} calls of step()?',
      },
      parameters: { l: [0.1, 0.6, 1.2, 3], t: [2, 3, 4, 9] },
      answer: 'l/(1+t)',
      answerType: 'number',
      decimals: 4,
      working: {
        zh: '{l}×1/(1+{t})={l}/{=1+t}={=l/(1+t):4}',
        en: '{l} × 1/(1 + {t}) = {l}/{=1+t} = {=l/(1+t):4}',
      },
      mistakes: [
        { expression: 'l/t', zh: '分母漏了加1', en: 'Forgot the +1 in the denominator' },
        {
          expression: 'l/iff(t<3,6,iff(t<4,24,iff(t<5,120,3628800)))',
          zh: '把因子连乘了，那是MultiplicativeLR',
          en: 'Multiplied all factors together, which is MultiplicativeLR',
        },
      ],
      check: [
        'w = torch.zeros(1, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=l)',
        's = torch.optim.lr_scheduler.LambdaLR(o, lambda i: 1 / (1 + i))',
        '[(o.step(), s.step()) for _ in range(t)]',
        "o.param_groups[0]['lr']",
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'LambdaLR作线性衰减，初始学习率{l}，λ(t)=1−t/{n}，t={t}时学习率是多少？',
        en: 'LambdaLR for a linear decay, initial rate {l}, λ(t) = 1 − t/{n}: what is the rate at t = {t}?',
      },
      parameters: { l: [0.1, 0.5, 2], n: [10, 20], t: [2, 4, 6, 8] },
      answer: 'l*(1-t/n)',
      answerType: 'number',
      decimals: 3,
      working: {
        zh: '{l}×(1−{t}/{n})={l}×{=1-t/n}={=l*(1-t/n):3}',
        en: '{l} × (1 − {t}/{n}) = {l} × {=1-t/n} = {=l*(1-t/n):3}',
      },
      mistakes: [
        {
          expression: 'l*t/n',
          zh: '漏了“1−”，算成了减去的那部分',
          en: 'Left out "1 −": that is the part already taken away',
        },
        {
          expression: 'l-t/n',
          zh: '函数值要与初始学习率相乘，不是相减',
          en: 'The function value multiplies the initial rate; nothing is subtracted from it',
        },
      ],
      check: [
        'w = torch.zeros(1, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=l)',
        's = torch.optim.lr_scheduler.LambdaLR(o, lambda i: 1 - i / n)',
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
        'sch = lr_scheduler.LambdaLR(',
        '    opt, lambda t: 0.5 ** t)',
        'for _ in range(3):',
        '    opt.step()',
        '    sch.step()',
      ],
      result: "opt.param_groups[0]['lr']",
      value: 0.1,
      answer: { zh: '0.1，即0.8×0.5³', en: '0.1, that is 0.8 × 0.5³' },
      accept: ['0.1', '.1', '1/10'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '运行后`sch.get_last_lr()`是什么？',
        en: 'What is `sch.get_last_lr()` after these lines?',
      },
      setup: ['a = torch.zeros(1, requires_grad=True)', 'b = torch.zeros(1, requires_grad=True)'],
      code: [
        "opt = optim.SGD([{'params': [a], 'lr': 1.},",
        "                 {'params': [b], 'lr': 4.}])",
        'sch = lr_scheduler.LambdaLR(',
        '    opt, [lambda t: 0.5, lambda t: 0.5 ** t])',
        'for _ in range(3):',
        '    opt.step()',
        '    sch.step()',
      ],
      result: 'sch.get_last_lr()',
      value: [0.5, 0.5],
      answer: {
        zh: '[0.5, 0.5]，即1×0.5与4×0.5³',
        en: '[0.5, 0.5], that is 1 × 0.5 and 4 × 0.5³',
      },
      accept: ['[0.5, 0.5]', '[0.5,0.5]', '0.5,0.5', '0.5, 0.5'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '论文给出第t步学习率是初始值多少倍的公式，PyTorch又没有现成的类，用哪个调度器最直接？',
        en: 'A paper gives the rate at step t as a multiple of the initial one; PyTorch has no class for it. Which scheduler fits best?',
      },
      answer: { zh: 'LambdaLR，把公式写成函数传入', en: 'LambdaLR, with the formula as its function' },
      accept: ['LambdaLR', 'LamdalLR', 'lr_scheduler.LambdaLR', 'torch.optim.lr_scheduler.LambdaLR'],
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '初始学习率0.1，LambdaLR的函数直接返回想要的学习率0.01，实际却成了0.001，为什么？',
        en: 'Initial rate 0.1; the function given to LambdaLR returns the wanted rate 0.01, but the rate becomes 0.001: why?',
      },
      answer: {
        zh: '返回值是乘在初始学习率上的倍数，应返回0.1。',
        en: 'The value is a factor that multiplies the initial rate; it should return 0.1.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'def rate(factor):',
          '    o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          '    lr_scheduler.LambdaLR(o, lambda t: factor)',
          "    return o.param_groups[0]['lr']",
          '[rate(0.01), rate(0.1)]',
        ],
        value: [0.001, 0.01],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'λ(t)按批数写成，却每轮才调用一次`scheduler.step()`，学习率会怎样，怎么改？',
        en: 'λ(t) was written for batches, but `scheduler.step()` is called once an epoch: what happens, and what is the cure?',
      },
      answer: {
        zh: 't只是step()的调用次数，学习率变化太慢，应改为每批之后调用。',
        en: 't only counts the calls of step(), so the rate changes far too slowly; call it after every batch.',
      },
    },
  ],
  translation: {
    question: {
      zh: '「函数学习率」（以函数值乘初始学习率）对应PyTorch的哪个调度器类？',
      en: '函数学习率, the initial rate times a function: which PyTorch scheduler class?',
    },
    answer: {
      zh: '`torch.optim.lr_scheduler.LambdaLR`',
      en: '`torch.optim.lr_scheduler.LambdaLR`',
    },
    accept: ['LambdaLR', 'LamdalLR', 'lr_scheduler.LambdaLR', 'torch.optim.lr_scheduler.LambdaLR'],
  },
  paper: null,
  api: [
    {
      name: 'torch.optim.lr_scheduler.LambdaLR',
      signature: 'LambdaLR(optimizer, lr_lambda, last_epoch=-1)',
      file: 'torch/optim/lr_scheduler.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'w = torch.zeros(1, requires_grad=True)',
      'opt = optim.SGD([w], lr=0.1)',
      'sch = lr_scheduler.LambdaLR(',
      '    opt, lambda t: 1 / (1 + t))',
      'for _ in range(4):',
      '    opt.step()',
      '    sch.step()',
      "opt.param_groups[0]['lr']",
    ],
    output: 0.02,
  },
  useWhen: [
    {
      zh: '想要的学习率曲线没有现成的类，例如预热加多项式衰减。',
      en: 'The wanted curve has no class of its own, such as warmup followed by polynomial decay.',
    },
    {
      zh: '不同的参数组要按不同的规律变化。',
      en: 'Parameter groups are to follow different schedules.',
    },
  ],
  avoidWhen: [
    {
      zh: '每步的因子要乘在当前学习率上，这时用MultiplicativeLR。',
      en: 'Each factor is meant for the current rate: then use MultiplicativeLR.',
    },
    {
      zh: '已有现成的类能描述这条曲线，读代码的人更容易看懂。',
      en: 'A ready-made class describes the curve and is easier to read.',
    },
  ],
  prerequisites: ['ext-learning-rate'],
  source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
}
