import type { Term } from '#seed/term'

export const lrCyclic: Term = {
  id: 'lr-cyclic',
  status: 'seed',
  name: { zh: 'CyclicLR', en: 'CyclicLR' },
  writtenInOutline: 'CyclicLR',
  aliases: { zh: ['循环学习率', '周期学习率'], en: ['cyclical learning rate', 'CLR'] },
  definition: {
    zh: '学习率在两个界之间按三角波来回变化，每批走一步。',
    en: 'The rate swings between two bounds in a triangle wave, one step for each batch.',
  },
  naming: {
    zh: '学习率在给定的上下界之间一次又一次沿直线升降的PyTorch调度器叫什么？',
    en: 'PyTorch scheduler whose rate goes up and down in straight lines between two given bounds, again and again: what is it called?',
  },
  meaning: {
    question: {
      zh: 'CyclicLR的学习率在什么之间、以什么形状变化？',
      en: 'CyclicLR: between what does the rate move, and in which shape?',
    },
    answer: {
      zh: '在`base_lr`与`max_lr`之间，默认是三角波。',
      en: 'Between `base_lr` and `max_lr`, by default in a triangle wave.',
    },
  },
  formula: {
    latex:
      '\\eta_t=\\eta_{\\mathrm{base}}+(\\eta_{\\max}-\\eta_{\\mathrm{base}})\\,x_t\\,a_t,\\qquad c=\\left\\lfloor1+\\frac{t}{s_{\\mathrm{up}}+s_{\\mathrm{down}}}\\right\\rfloor',
    symbols: [
      { latex: '\\eta_t', zh: '第t步的学习率', en: 'learning rate at step t' },
      { latex: '\\eta_{\\mathrm{base}}', zh: '下界base_lr', en: 'lower bound, base_lr' },
      { latex: '\\eta_{\\max}', zh: '上界max_lr', en: 'upper bound, max_lr' },
      {
        latex: 'x_t',
        zh: '三角波，每个周期由0升到1再回到0',
        en: 'triangle wave, in each cycle from 0 up to 1 and back',
      },
      {
        latex: 'a_t',
        zh: '振幅系数：triangular为1，triangular2为1/2^(c−1)，exp_range为γ^t',
        en: 'amplitude factor: 1 in triangular, 1/2^(c−1) in triangular2, γ^t in exp_range',
      },
      { latex: 'c', zh: '第几个周期，从1数起', en: 'number of the cycle, counted from 1' },
      { latex: 't', zh: '步数，每批一步', en: 'step, one for each batch' },
      {
        latex: 's_{\\mathrm{up}},s_{\\mathrm{down}}',
        zh: '上升与下降的步数',
        en: 'steps of the rise and of the fall',
      },
    ],
    reading: {
      zh: '第t步的学习率等于下界加上界与下界之差乘以三角波再乘振幅系数；周期数c等于1加t除以周期长度，向下取整。',
      en: 'Eta t equals the lower bound plus the range times the triangle wave times the amplitude factor; c is the floor of one plus t over the length of a cycle.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\eta_t=\\eta_{\\mathrm{base}}+(\\eta_{\\max}-\\eta_{\\mathrm{base}})\\,x_t$，$x_t$是在0与1之间反复的三角波，这是PyTorch的哪个学习率调度器？',
        en: 'Which PyTorch scheduler is $\\eta_t=\\eta_{\\mathrm{base}}+(\\eta_{\\max}-\\eta_{\\mathrm{base}})\\,x_t$ with $x_t$ a triangle wave between 0 and 1, over and over?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'CyclicLR（triangular）的学习率$\\eta_t=\\eta_{\\mathrm{base}}+(\\boxed{?})\\,x_t$，$x_t$是0到1的三角波，方框里是什么？',
        en: 'CyclicLR (triangular): $\\eta_t=\\eta_{\\mathrm{base}}+(\\boxed{?})\\,x_t$ with $x_t$ a triangle wave from 0 to 1. What is in the box?',
      },
      answer: {
        zh: '$\\eta_{\\max}-\\eta_{\\mathrm{base}}$，上界减下界',
        en: '$\\eta_{\\max}-\\eta_{\\mathrm{base}}$, the upper bound minus the lower',
      },
      accept: [
        'η_max-η_base',
        'η_max−η_base',
        'ηmax-ηbase',
        'η_{max}-η_{base}',
        'max_lr-base_lr',
        'max_lr - base_lr',
        'max_lr−base_lr',
        'eta_max-eta_base',
        '上界减下界',
        '上界与下界之差',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'CyclicLR升、降两段的步数可以不同，第t步属于第$c=\\left\\lfloor1+\\frac{t}{\\boxed{?}}\\right\\rfloor$个周期，方框里是什么？',
        en: 'In CyclicLR, whose rise and fall may differ in length, step t belongs to cycle $c=\\left\\lfloor1+\\frac{t}{\\boxed{?}}\\right\\rfloor$. What is in the box?',
      },
      answer: {
        zh: '$s_{\\mathrm{up}}+s_{\\mathrm{down}}$，升、降两段的步数之和',
        en: '$s_{\\mathrm{up}}+s_{\\mathrm{down}}$, the steps of the rise plus those of the fall',
      },
      accept: [
        's_up+s_down',
        's_up + s_down',
        's_{up}+s_{down}',
        'step_size_up+step_size_down',
        'step_size_up + step_size_down',
        '周期长度',
        'total_size',
        'the length of a cycle',
        'cycle length',
      ],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'base_lr=0.1、max_lr=0.5、step_size_up=4，CyclicLR走10步后的学习率是多少？',
        en: 'CyclicLR with base_lr = 0.1, max_lr = 0.5, step_size_up = 4: what is the rate after 10 steps?',
      },
      answer: {
        zh: '0.3（第二个周期上升到一半）',
        en: '0.3 (half way up in the second cycle)',
      },
      accept: ['0.3', '.3', '3/10'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          's = lr_scheduler.CyclicLR(o, base_lr=0.1, max_lr=0.5, step_size_up=4)',
          'ran = [(o.step(), s.step()) for _ in range(10)]',
          "o.param_groups[0]['lr']",
        ],
        value: 0.3,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '使用CyclicLR时，`step()`应在什么之后调用一次？',
        en: 'CyclicLR: after what should `step()` be called once?',
      },
      answer: { zh: '每一批训练之后。', en: 'After each training batch.' },
      accept: [
        '每批',
        '每一批',
        '批',
        '每批之后',
        '每个批次',
        'batch',
        'each batch',
        'every batch',
        'after each batch',
        'after every batch',
      ],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'CyclicLR刚建好、还没调用`step()`，优化器原来设的`lr`变成了什么？',
        en: 'CyclicLR was just built, before any `step()`: what has become of the `lr` set in the optimiser?',
      },
      answer: {
        zh: '已被改成`base_lr`的值。',
        en: 'It has been overwritten by `base_lr`.',
      },
      accept: ['base_lr', '下界', 'base_lr的值', '变成base_lr', 'the lower bound', 'lower bound'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)',
          's = lr_scheduler.CyclicLR(o, base_lr=0.1, max_lr=0.5)',
          "o.param_groups[0]['lr']",
        ],
        value: 0.1,
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: 'CyclicLR的triangular2模式，每过一个周期减半的是什么？',
        en: 'CyclicLR in triangular2 mode: what is halved with each new cycle?',
      },
      answer: {
        zh: '振幅，即峰值高出`base_lr`的部分。',
        en: 'The amplitude, that is how far the peak lies above `base_lr`.',
      },
      accept: [
        '振幅',
        '幅度',
        '峰值高出base_lr的部分',
        'max_lr-base_lr',
        'amplitude',
        'the amplitude',
        'the height above base_lr',
      ],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          "s = lr_scheduler.CyclicLR(o, 0.1, 0.5, step_size_up=2, mode='triangular2')",
          "r = [(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(12)]",
          '[r[0], r[2], r[4], r[6], r[8], r[10]]',
        ],
        value: [0.1, 0.5, 0.1, 0.3, 0.1, 0.2],
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'lr-onecycle',
      question: {
        zh: '建立CyclicLR与OneCycleLR时，是否都必须知道训练的总步数，为什么？',
        en: 'CyclicLR and OneCycleLR: must each know the total number of steps when it is built, and why?',
      },
      answer: {
        zh: 'OneCycleLR必须，它的一个周期铺满整个训练；CyclicLR不必，它可一直循环。',
        en: 'OneCycleLR must, as its one cycle spans the whole training; CyclicLR need not, as it can go on for ever.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
    },
    {
      n: 2,
      tier: 2,
      with: 'lr-cosine',
      question: {
        zh: '第0步时，CyclicLR与CosineAnnealingLR的学习率各在自己范围的哪一端？',
        en: 'At step 0, at which end of its range is the rate of CyclicLR, and of CosineAnnealingLR?',
      },
      answer: {
        zh: 'CyclicLR在下界，CosineAnnealingLR在最大值。',
        en: 'CyclicLR at its lower bound, CosineAnnealingLR at its maximum.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'base_lr={b}、max_lr={M}、step_size_up={s}，求CyclicLR走{t}步后的学习率。',
        en: 'CyclicLR(base_lr={b}, max_lr={M}, step_size_up={s}): what is the rate after {t} steps?',
      },
      parameters: {
        b: [0.1, 0.2],
        M: [0.5, 1],
        s: [4, 10],
        t: [1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 18],
      },
      where: '(t<2*s)*(t!=s)*(2*t!=s)*(2*t!=3*s)*(abs((M-b)*min(t,2*s-t)/s-b-(M-b)*t/(2*s))>0.02)',
      answer: 'b+(M-b)*min(t,2*s-t)/s',
      answerType: 'number',
      decimals: 3,
      working: {
        zh: '三角波高{=min(t,2*s-t)/s}，{b}+({M}−{b})×{=min(t,2*s-t)/s}={=b+(M-b)*min(t,2*s-t)/s:3}',
        en: 'the triangle wave stands at {=min(t,2*s-t)/s} here: {b} + ({M} − {b}) × {=min(t,2*s-t)/s} = {=b+(M-b)*min(t,2*s-t)/s:3}',
      },
      mistakes: [
        {
          expression: '(M-b)*min(t,2*s-t)/s',
          zh: '漏加了base_lr',
          en: 'Forgot to add base_lr',
        },
        {
          expression: 'b+(M-b)*t/(2*s)',
          zh: '把整个周期都当成了上升段，step_size_up只是半个周期',
          en: 'Took the whole cycle for the rise; step_size_up is half of it',
        },
        {
          expression: 'M-(M-b)*min(t,2*s-t)/s',
          zh: '从max_lr起步了：第0步在base_lr',
          en: 'Started from max_lr: step 0 is at base_lr',
        },
      ],
      check: [
        'w = torch.zeros(1, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=0.1, momentum=0.9)',
        'c = torch.optim.lr_scheduler.CyclicLR(o, base_lr=b, max_lr=M, step_size_up=s)',
        '[(o.step(), c.step()) for _ in range(t)]',
        "o.param_groups[0]['lr']",
      ],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'CyclicLR设step_size_up={s}、不设step_size_down，一个完整周期是多少批？',
        en: 'CyclicLR with step_size_up={s} and no step_size_down: how many batches is one full cycle?',
      },
      parameters: { s: [4, 100, 250, 500, 1000, 4000] },
      answer: '2*s',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '下降段默认与上升段一样长，{s}+{s}={=2*s}',
        en: 'by default the fall is as long as the rise: {s} + {s} = {=2*s}',
      },
      mistakes: [
        {
          expression: 's',
          zh: '只算了上升段，下降段还要同样多批',
          en: 'Counted the rise only; the fall takes as many again',
        },
        {
          expression: 's+2000',
          zh: '下降段默认不是2000批，而是跟随step_size_up',
          en: 'The fall is not 2000 batches by default: it follows step_size_up',
        },
      ],
      check: [
        'w = torch.zeros(1, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=0.1, momentum=0.9)',
        'int(torch.optim.lr_scheduler.CyclicLR(o, base_lr=0.1, max_lr=0.5, step_size_up=s).total_size)',
      ],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'CyclicLR的triangular2模式，base_lr={b}、max_lr={M}，第{c}个周期的峰值是多少？',
        en: 'CyclicLR in triangular2 mode, base_lr={b}, max_lr={M}: what is the peak of cycle number {c}, counted from 1?',
      },
      parameters: { b: [0.1, 0.2], M: [0.5, 0.9, 1], c: [2, 3] },
      answer: 'b+(M-b)/pow(2,c-1)',
      answerType: 'number',
      decimals: 4,
      working: {
        zh: '振幅{=M-b}减半{=c-1}次，{b}+{=(M-b)/pow(2,c-1)}={=b+(M-b)/pow(2,c-1):4}',
        en: 'amplitude {=M-b}, halvings so far: {=c-1}, so {b} + {=(M-b)/pow(2,c-1)} = {=b+(M-b)/pow(2,c-1):4}',
      },
      mistakes: [
        {
          expression: 'M/pow(2,c-1)',
          zh: '减半的是高出base_lr的部分，不是峰值本身',
          en: 'Halved the peak itself instead of its height above base_lr',
        },
        {
          expression: 'b+(M-b)/pow(2,c)',
          zh: '多减了一次：第1个周期不减半',
          en: 'One halving too many: the first cycle has its full height',
        },
        {
          expression: 'M',
          zh: '峰值不变的是triangular模式',
          en: 'Equal peaks belong to the triangular mode',
        },
      ],
      check: [
        'w = torch.zeros(1, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=0.1, momentum=0.9)',
        "k = torch.optim.lr_scheduler.CyclicLR(o, base_lr=b, max_lr=M, step_size_up=2, mode='triangular2')",
        "rates = [(o.param_groups[0]['lr'], o.step(), k.step())[0] for _ in range(4 * c)]",
        'max(rates[4 * c - 4:])',
      ],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
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
      setup: ['w = torch.zeros(1, requires_grad=True)'],
      code: [
        'opt = optim.SGD([w], lr=1., momentum=0.9)',
        'sch = lr_scheduler.CyclicLR(',
        '    opt, base_lr=0.1, max_lr=0.7,',
        '    step_size_up=2, step_size_down=4)',
        'for _ in range(5):',
        '    opt.step()',
        '    sch.step()',
      ],
      result: "opt.param_groups[0]['lr']",
      value: 0.25,
      answer: {
        zh: '0.25，第2步到峰值0.7，此后每步降0.15',
        en: '0.25: its peak of 0.7 is at step 2, then it falls by 0.15 a step',
      },
      accept: ['0.25', '.25', '1/4'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '本想每8批走完一个周期，这段代码错在哪里？',
        en: 'One cycle should take 8 batches: what is wrong here?',
      },
      setup: ['w = torch.zeros(1, requires_grad=True)', 'opt = optim.SGD([w], lr=1., momentum=0.9)'],
      code: [
        'sch = lr_scheduler.CyclicLR(',
        '    opt, base_lr=0.1, max_lr=0.5,',
        '    step_size_up=4)',
        'for epoch in range(2):',
        '    for batch in range(4):',
        '        opt.step()',
        '    sch.step()',
      ],
      mended: [
        'sch = lr_scheduler.CyclicLR(',
        '    opt, base_lr=0.1, max_lr=0.5,',
        '    step_size_up=4)',
        'for epoch in range(2):',
        '    for batch in range(4):',
        '        opt.step()',
        '        sch.step()',
      ],
      result: "opt.param_groups[0]['lr']",
      value: 0.3,
      answer: {
        zh: '`sch.step()`每轮才调用一次，一个周期成了8轮，应移进批循环。',
        en: '`sch.step()` runs once an epoch, so a cycle takes 8 epochs; move it into the batch loop.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '训练多长未定，范围测试已得出学习率的上下界，想在其间沿直线反复升降，用哪个PyTorch调度器？',
        en: 'A range test gave both bounds; the rate should keep going up and down between them in straight lines, no end set: which PyTorch scheduler?',
      },
      answer: { zh: 'CyclicLR（默认的triangular模式）', en: 'CyclicLR (triangular mode, the default)' },
      accept: [
        'CyclicLR',
        'lr_scheduler.CyclicLR',
        'torch.optim.lr_scheduler.CyclicLR',
        '循环学习率',
        '周期学习率',
        'cyclical learning rate',
      ],
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，CyclicLR的`step_size_up`默认是多少批？',
        en: 'In torch 2.14.1, how many batches is `step_size_up` of CyclicLR by default?',
      },
      answer: { zh: '2000批', en: '2000 batches' },
      accept: ['2000', '2,000', '2000批', '2000 batches'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
      proof: {
        code: ["inspect.signature(lr_scheduler.CyclicLR).parameters['step_size_up'].default"],
        value: 2000,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，CyclicLR的`mode`默认是哪一种？',
        en: 'In torch 2.14.1, which `mode` does CyclicLR use by default?',
      },
      answer: { zh: "`'triangular'`，各周期峰值相同", en: "`'triangular'`, with equal peaks" },
      accept: ['triangular', "'triangular'", '三角', '三角波'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
      proof: {
        code: ["inspect.signature(lr_scheduler.CyclicLR).parameters['mode'].default"],
        value: 'triangular',
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，CyclicLR默认除了学习率，还让SGD的哪个量反向循环？',
        en: 'In torch 2.14.1, which other quantity of SGD does CyclicLR cycle by default, opposite to the rate?',
      },
      answer: {
        zh: '动量（`cycle_momentum`默认为`True`）',
        en: 'Momentum (`cycle_momentum` is `True` by default)',
      },
      accept: ['动量', '动量系数', 'momentum', 'the momentum'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: ["inspect.signature(lr_scheduler.CyclicLR).parameters['cycle_momentum'].default"],
        value: true,
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: 'CyclicLR配`optim.Adagrad`，构造时就抛出ValueError，为什么，怎么改？',
        en: 'CyclicLR with `optim.Adagrad` raises a ValueError on construction: why, and what is the cure?',
      },
      answer: {
        zh: '它默认要循环动量，而Adagrad没有动量；设`cycle_momentum=False`。',
        en: 'By default it cycles momentum, which Adagrad does not have; set `cycle_momentum=False`.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'def outcome(**options):',
          '    o = optim.Adagrad([torch.zeros(1, requires_grad=True)], lr=0.1)',
          '    try: lr_scheduler.CyclicLR(o, 0.1, 0.5, **options)',
          '    except ValueError: return "ValueError"',
          '    return "built"',
          '[outcome(), outcome(cycle_momentum=False)]',
        ],
        value: ['ValueError', 'built'],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'CyclicLR设`mode="exp_range"`，其余用默认值，峰值却始终不降，为什么？',
        en: 'CyclicLR with `mode="exp_range"` and defaults otherwise: the peaks never shrink. Why?',
      },
      answer: {
        zh: '`gamma`默认是1，振幅系数$\\gamma^t$恒为1；应设成略小于1的数。',
        en: '`gamma` is 1 by default, so the amplitude factor $\\gamma^t$ stays 1; set it slightly below 1.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          "s = lr_scheduler.CyclicLR(o, 0.1, 0.5, step_size_up=2, mode='exp_range')",
          "r = [(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(12)]",
          '[s.gamma, r[2], r[6], r[10]]',
        ],
        value: [1, 0.5, 0.5, 0.5],
      },
    },
    {
      n: 3,
      tier: 3,
      question: {
        zh: '本想用不带动量的`SGD(lr=0.1)`，一接上默认的CyclicLR，更新却带了动量，为什么？',
        en: 'Plain `SGD(lr=0.1)` was meant to have no momentum; with CyclicLR and its defaults it has some. Why?',
      },
      answer: {
        zh: 'CyclicLR把优化器的动量改写成0.8至0.9间的循环，应设`cycle_momentum=False`。',
        en: 'CyclicLR overwrites the momentum with a cycle between 0.8 and 0.9; set `cycle_momentum=False`.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'def momenta(**options):',
          '    o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          '    s = lr_scheduler.CyclicLR(o, 0.1, 0.5, step_size_up=2, **options)',
          "    m = [(o.param_groups[0]['momentum'], o.step(), s.step())[0] for _ in range(9)]",
          '    return [min(m), max(m)]',
          '[momenta(), momenta(cycle_momentum=False)]',
        ],
        value: [
          [0.8, 0.9],
          [0, 0],
        ],
      },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '提出循环学习率的论文发表于WACV 2017，作者是谁？',
        en: 'Who is the author of the WACV 2017 paper that proposed cyclical learning rates?',
      },
      answer: { zh: 'Leslie N. Smith', en: 'Leslie N. Smith' },
      accept: ['Smith', 'L. N. Smith', 'Leslie Smith', 'Leslie N. Smith'],
      source: 'Smith, WACV 2017, arXiv:1506.01186',
    },
  ],
  translation: {
    question: {
      zh: '「循环学习率」对应PyTorch的哪个学习率调度器类？',
      en: '循环学习率: which PyTorch scheduler class?',
    },
    answer: {
      zh: '`torch.optim.lr_scheduler.CyclicLR`',
      en: '`torch.optim.lr_scheduler.CyclicLR`',
    },
    accept: ['CyclicLR', 'lr_scheduler.CyclicLR', 'torch.optim.lr_scheduler.CyclicLR'],
  },
  paper: {
    authors: 'L. N. Smith',
    title: 'Cyclical Learning Rates for Training Neural Networks',
    year: 2017,
    venue: 'WACV 2017',
    url: 'https://arxiv.org/abs/1506.01186',
  },
  api: [
    {
      name: 'torch.optim.lr_scheduler.CyclicLR',
      signature:
        "CyclicLR(optimizer, base_lr, max_lr, step_size_up=2000, step_size_down=None, mode='triangular', gamma=1.0, scale_fn=None, scale_mode='cycle', cycle_momentum=True, base_momentum=0.8, max_momentum=0.9, last_epoch=-1)",
      file: 'torch/optim/lr_scheduler.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'w = torch.zeros(1, requires_grad=True)',
      'opt = optim.SGD([w], lr=0.1, momentum=0.9)',
      'sch = lr_scheduler.CyclicLR(',
      '    opt, 0.1, 0.5, step_size_up=4)',
      'for batch in range(4):',
      '    opt.step()',
      '    sch.step()',
      "opt.param_groups[0]['lr']  # the peak",
    ],
    output: 0.5,
  },
  useWhen: [
    {
      zh: '上下界已由范围测试得出，不想再细调一条衰减曲线。',
      en: 'A range test gave the bounds, and no decay curve is to be tuned.',
    },
    {
      zh: '训练停在平坦区，想让学习率不时升高以越过去。',
      en: 'Training is stuck on a plateau, and a higher rate now and then may carry it across.',
    },
  ],
  avoidWhen: [
    {
      zh: '训练要以很低的学习率收尾，这时用OneCycleLR或余弦退火。',
      en: 'Training should end at a very low rate: then use OneCycleLR or cosine annealing.',
    },
  ],
  prerequisites: ['lr-cosine'],
  source: 'Smith, WACV 2017; torch 2.14.1 torch/optim/lr_scheduler.py',
}
