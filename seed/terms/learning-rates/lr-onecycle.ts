import type { Term } from '#seed/term'

export const lrOnecycle: Term = {
  id: 'lr-onecycle',
  status: 'seed',
  name: { zh: 'OneCycleLR', en: 'OneCycleLR' },
  writtenInOutline: 'OneCycleLR',
  aliases: {
    zh: ['单周期学习率', '一周期策略'],
    en: ['1cycle policy', 'one-cycle policy', '1cycle', 'one-cycle'],
  },
  definition: {
    zh: '学习率先升到最大，再降到比起点低得多；动量反向变化。',
    en: 'The rate rises to a maximum once and then falls far below its start, while momentum moves the other way.',
  },
  naming: {
    zh: '先升到最大、再一路降到远低于起点、动量反向变化的学习率策略叫什么？',
    en: 'Policy with one rise to the peak rate and a fall far below the start, momentum moving the other way: what is it called?',
  },
  meaning: {
    question: {
      zh: 'OneCycleLR的学习率先后怎样走？',
      en: 'OneCycleLR: which course does the rate take?',
    },
    answer: {
      zh: '先升到`max_lr`，再降到远低于起点。',
      en: 'A rise to `max_lr`, then a fall far below the start.',
    },
  },
  formula: {
    latex:
      '\\eta_{\\mathrm{init}}=\\frac{\\eta_{\\max}}{d},\\qquad\\eta_{\\mathrm{end}}=\\frac{\\eta_{\\mathrm{init}}}{f},\\qquad t_{\\mathrm{peak}}=pN-1',
    symbols: [
      { latex: '\\eta_{\\mathrm{init}}', zh: '起始学习率', en: 'rate at the start' },
      { latex: '\\eta_{\\max}', zh: '最大学习率max_lr', en: 'largest rate, max_lr' },
      { latex: 'd', zh: 'div_factor，默认25', en: 'div_factor, 25 by default' },
      { latex: '\\eta_{\\mathrm{end}}', zh: '结束时的学习率', en: 'rate at the end' },
      { latex: 'f', zh: 'final_div_factor，默认10000', en: 'final_div_factor, 10000 by default' },
      { latex: 't_{\\mathrm{peak}}', zh: '到达峰值的步，从0数起', en: 'step of the peak, counted from 0' },
      {
        latex: 'p',
        zh: '上升段所占比例pct_start，默认0.3',
        en: 'share of the rise, pct_start, 0.3 by default',
      },
      { latex: 'N', zh: '总步数total_steps', en: 'total number of steps, total_steps' },
    ],
    reading: {
      zh: '起始学习率等于最大学习率除以d，结束学习率等于起始学习率除以f，峰值在第pN减1步。',
      en: 'Eta init is eta max over d, eta end is eta init over f, and the peak comes at step p N minus one.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\frac{\\eta_{\\max}}{25}\\to\\eta_{\\max}\\to\\frac{\\eta_{\\max}}{25\\cdot10^4}$，学习率默认这样走完全程，这是PyTorch的哪个调度器？',
        en: 'Which PyTorch scheduler by default takes the rate through $\\frac{\\eta_{\\max}}{25}\\to\\eta_{\\max}\\to\\frac{\\eta_{\\max}}{25\\cdot10^4}$?',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'OneCycleLR结束时$\\eta_{\\mathrm{end}}=\\boxed{?}\\,/\\,f$，f为`final_div_factor`，方框里是什么？',
        en: 'At its end OneCycleLR has $\\eta_{\\mathrm{end}}=\\boxed{?}\\,/\\,f$, f being `final_div_factor`. What is in the box?',
      },
      answer: {
        zh: '$\\eta_{\\mathrm{init}}$，起始学习率（不是最大值）',
        en: '$\\eta_{\\mathrm{init}}$, the rate at the start (not the largest)',
      },
      accept: [
        'η_init',
        'η_{init}',
        'eta_init',
        'initial_lr',
        'max_lr/div_factor',
        '起始学习率',
        '初始学习率',
        '起点',
        'initial rate',
        'the initial rate',
        'initial learning rate',
        'starting rate',
        'the rate at the start',
      ],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '步数从0数起，OneCycleLR的峰值在第$t_{\\mathrm{peak}}=\\boxed{?}\\,N-1$步，N为`total_steps`，方框里是哪个参数？',
        en: 'Counted from 0, OneCycleLR peaks at step $t_{\\mathrm{peak}}=\\boxed{?}\\,N-1$, N being `total_steps`. Which argument is in the box?',
      },
      answer: { zh: '`pct_start`，上升段的比例', en: '`pct_start`, the share of the rise' },
      accept: ['pct_start', 'p', 'pct start'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '在torch 2.14.1中，OneCycleLR设max_lr=1、其余用默认值，起始学习率是多少？',
        en: 'In torch 2.14.1, OneCycleLR with max_lr = 1 and defaults otherwise: what is the rate at the start?',
      },
      answer: {
        zh: '0.04（除以默认的`div_factor`，即25）',
        en: '0.04 (divided by the default `div_factor`, 25)',
      },
      accept: ['0.04', '.04', '1/25', '4e-2'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=9.0)',
          's = lr_scheduler.OneCycleLR(o, max_lr=1.0, total_steps=20)',
          "o.param_groups[0]['lr']",
        ],
        value: 0.04,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '在torch 2.14.1中，OneCycleLR默认用总步数的百分之几来上升？',
        en: 'In torch 2.14.1, which share of its steps does OneCycleLR spend rising by default?',
      },
      answer: { zh: '30%（`pct_start=0.3`）', en: '30% (`pct_start=0.3`)' },
      accept: ['30%', '30', '0.3', '.3', '3/10', '三成'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
      proof: {
        code: ["inspect.signature(lr_scheduler.OneCycleLR).parameters['pct_start'].default"],
        value: 0.3,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，OneCycleLR的学习率升到峰值时，动量默认降到多少？',
        en: 'In torch 2.14.1, how low is momentum by default when the rate of OneCycleLR peaks?',
      },
      answer: { zh: '0.85（`base_momentum`）', en: '0.85 (`base_momentum`)' },
      accept: ['0.85', '.85', 'base_momentum'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1, momentum=0.9)',
          's = lr_scheduler.OneCycleLR(o, max_lr=1.0, total_steps=20)',
          "both = lambda: (o.param_groups[0]['lr'], o.param_groups[0]['momentum'])",
          'max((both(), o.step(), s.step())[0] for _ in range(20))[1]',
        ],
        value: 0.85,
      },
    },
    {
      n: 4,
      tier: 3,
      question: {
        zh: 'OneCycleLR设`three_phase=True`，学习率过了峰值之后怎样走？',
        en: 'OneCycleLR with `three_phase=True`: what does the rate do after its peak?',
      },
      answer: {
        zh: '先与上升段对称地降回起始学习率，再降到最低。',
        en: 'It falls back to the starting rate as a mirror image of the rise, then on to the lowest rate.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          's = lr_scheduler.OneCycleLR(o, max_lr=1.0, total_steps=20, three_phase=True)',
          "r = [(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(20)]",
          '[bool(np.allclose(r[:6], r[10:4:-1])), r[10], round(r[19] * 1e6, 6)]',
        ],
        value: [true, 0.04, 4],
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'lr-cyclic',
      question: {
        zh: '走完一个周期时，OneCycleLR与CyclicLR的学习率，各与起点相比如何？',
        en: 'At the end of a cycle, how does the rate compare with its start in OneCycleLR and in CyclicLR?',
      },
      answer: {
        zh: 'OneCycleLR远低于起点，CyclicLR回到起点，也就是下界。',
        en: 'OneCycleLR is far below its start; CyclicLR is back at it, its lower bound.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 2,
      tier: 2,
      with: 'lr-warmup',
      question: {
        zh: '默认的OneCycleLR与用LinearLR做的Warmup，学习率上升的曲线各是什么形状？',
        en: 'OneCycleLR by default and warmup by LinearLR: what shape is the rise of each?',
      },
      answer: {
        zh: 'OneCycleLR是半个余弦，LinearLR是直线。',
        en: 'Half a cosine in OneCycleLR, a straight line in LinearLR.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 3,
      tier: 2,
      with: 'lr-cosine',
      question: {
        zh: 'OneCycleLR与CosineAnnealingLR，最大学习率各由什么给出？',
        en: 'OneCycleLR and CosineAnnealingLR: what sets the largest rate of each?',
      },
      answer: {
        zh: 'OneCycleLR由参数`max_lr`，CosineAnnealingLR由优化器的`lr`。',
        en: 'The argument `max_lr` in OneCycleLR, the `lr` of the optimiser in CosineAnnealingLR.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'def largest(make):',
          '    o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.3)',
          '    s = make(o)',
          "    return max((o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(10))",
          'one = largest(lambda o: lr_scheduler.OneCycleLR(o, max_lr=2.0, total_steps=10))',
          'other = largest(lambda o: lr_scheduler.CosineAnnealingLR(o, T_max=10))',
          '[one, other]',
        ],
        value: [2, 0.3],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'OneCycleLR，max_lr={M}、div_factor={d}，起始学习率是多少？',
        en: 'OneCycleLR with max_lr={M} and div_factor={d}: what is the rate at the start?',
      },
      parameters: { M: [0.1, 0.5, 1, 2.5, 5], d: [10, 25, 50] },
      answer: 'M/d',
      answerType: 'number',
      decimals: 4,
      working: {
        zh: '{M}/{d}={=M/d:4}',
        en: '{M}/{d} = {=M/d:4}',
      },
      mistakes: [
        {
          expression: 'M',
          zh: 'max_lr是峰值，不是起点',
          en: 'max_lr is the peak, not the start',
        },
        {
          expression: 'M/(d*10000)',
          zh: '那是结束时的学习率',
          en: 'That is the rate at the end',
        },
        {
          expression: 'M/10000',
          zh: '除以了final_div_factor的默认值，起点由div_factor决定',
          en: 'Divided by the default final_div_factor; div_factor sets the start',
        },
      ],
      check: [
        'w = torch.zeros(1, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=9.0)',
        'c = torch.optim.lr_scheduler.OneCycleLR(o, max_lr=M, total_steps=100, div_factor=d)',
        "o.param_groups[0]['lr']",
      ],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'OneCycleLR共{T}步，pct_start={p}，步数从0数起，学习率在第几步到峰值？',
        en: 'OneCycleLR over {T} steps, pct_start={p}, steps counted from 0: at which step does the rate peak?',
      },
      parameters: { T: [10, 20, 30, 50, 100, 200], p: [0.2, 0.3, 0.4] },
      where: '(T>10)+(p<0.4)',
      answer: 'round(p*T)-1',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '上升段共{p}×{T}={=round(p*T)}步，从0数起，末步是第{=round(p*T)-1}步',
        en: 'the rise takes {p} × {T} = {=round(p*T)} steps; counted from 0, the last of them is step {=round(p*T)-1}',
      },
      mistakes: [
        {
          expression: 'round(p*T)',
          zh: '差了一步：步数从0数起，要减1',
          en: 'One step too late: counted from 0, it is one less',
        },
        {
          expression: 'round((1-p)*T)-1',
          zh: 'pct_start是上升段的比例，不是下降段的',
          en: 'pct_start is the share of the rise, not of the fall',
        },
        {
          expression: 'round(T/2)-1',
          zh: '峰值在中点，须pct_start=0.5',
          en: 'A peak in the middle needs pct_start=0.5',
        },
      ],
      check: [
        'w = torch.zeros(1, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=9.0)',
        'c = torch.optim.lr_scheduler.OneCycleLR(o, max_lr=1.0, total_steps=T, pct_start=p)',
        "rates = [(o.param_groups[0]['lr'], o.step(), c.step())[0] for _ in range(T)]",
        'rates.index(max(rates))',
      ],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'OneCycleLR峰值{M}、div_factor={d}、final_div_factor={f}，求末步的学习率。',
        en: 'OneCycleLR with a peak of {M}, div_factor={d}, final_div_factor={f}: what is the rate at the last step?',
      },
      parameters: { M: [0.5, 1, 2], d: [10, 20, 25], f: [10, 100] },
      where: 'd!=f',
      answer: 'M/(d*f)',
      answerType: 'number',
      decimals: 6,
      working: {
        zh: '起点{M}/{d}={=M/d}，再除以{f}得{=M/(d*f):6}',
        en: 'the start is {M}/{d} = {=M/d}; divided by {f} it is {=M/(d*f):6}',
      },
      mistakes: [
        {
          expression: 'M/f',
          zh: 'final_div_factor除的是起始学习率，不是max_lr',
          en: 'final_div_factor divides the rate at the start, not max_lr',
        },
        {
          expression: 'M/d',
          zh: '那是起始学习率',
          en: 'That is the rate at the start',
        },
      ],
      check: [
        'w = torch.zeros(1, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=9.0)',
        'c = torch.optim.lr_scheduler.OneCycleLR(o, M, total_steps=50, div_factor=d, final_div_factor=f)',
        '[(o.step(), c.step()) for _ in range(49)]',
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
        zh: 'OneCycleLR刚建好、还没调用`step()`，优化器的动量是多少？',
        en: 'OneCycleLR was just built, before any `step()`: what is the momentum of the optimiser?',
      },
      code: [
        'w = torch.zeros(1, requires_grad=True)',
        'opt = optim.SGD([w], lr=1., momentum=0.5)',
        'sch = lr_scheduler.OneCycleLR(',
        '    opt, max_lr=2., total_steps=10,',
        '    base_momentum=0.8, max_momentum=0.9)',
      ],
      result: "opt.param_groups[0]['momentum']",
      value: 0.9,
      answer: {
        zh: '0.9，优化器的0.5被改写，学习率在低处时动量在高处',
        en: '0.9: the 0.5 is overwritten, and where the rate is low momentum is high',
      },
      accept: ['0.9', '.9'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '本想让学习率从0.1升到1，这段代码错在哪里？',
        en: 'The rate should rise from 0.1 to 1: what is wrong here?',
      },
      code: [
        'w = torch.zeros(1, requires_grad=True)',
        'opt = optim.SGD([w], lr=0.1)',
        'sch = lr_scheduler.OneCycleLR(',
        '    opt, max_lr=1., total_steps=20)',
      ],
      mended: [
        'w = torch.zeros(1, requires_grad=True)',
        'opt = optim.SGD([w], lr=0.1)',
        'sch = lr_scheduler.OneCycleLR(',
        '    opt, max_lr=1., total_steps=20,',
        '    div_factor=10.)',
      ],
      result: "opt.param_groups[0]['lr']",
      value: 0.04,
      answer: {
        zh: '优化器的`lr`不起作用，起点是`max_lr/div_factor`，应设`div_factor=10`。',
        en: 'The `lr` of the optimiser is ignored; the start is `max_lr/div_factor`, so set `div_factor=10`.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '总批数已定，轮数很少，想用很大的峰值学习率，预热、退火、动量反向都由一个PyTorch调度器包办，用哪个？',
        en: 'Few epochs, total batches known, a very large peak rate: which single PyTorch scheduler does warmup, annealing and opposite momentum?',
      },
      answer: {
        zh: 'OneCycleLR（每批调用一次`step()`）',
        en: 'OneCycleLR (with `step()` after every batch)',
      },
      accept: [
        'OneCycleLR',
        'lr_scheduler.OneCycleLR',
        'torch.optim.lr_scheduler.OneCycleLR',
        '单周期学习率',
        '一周期策略',
        '1cycle',
        '1cycle policy',
        'one-cycle policy',
      ],
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，OneCycleLR结束时的学习率默认等于起点除以多少？',
        en: 'In torch 2.14.1, by what is the starting rate of OneCycleLR divided to give its final rate, by default?',
      },
      answer: {
        zh: '10000（`final_div_factor`）',
        en: '10000 (`final_div_factor`)',
      },
      accept: ['10000', '10,000', '1e4', '10^4', '一万', '1万'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
      proof: {
        code: ["inspect.signature(lr_scheduler.OneCycleLR).parameters['final_div_factor'].default"],
        value: 10000,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，OneCycleLR的`anneal_strategy`默认是什么？',
        en: 'In torch 2.14.1, what is the default `anneal_strategy` of OneCycleLR?',
      },
      answer: { zh: "`'cos'`，沿余弦升降", en: "`'cos'`: it rises and falls along a cosine" },
      accept: ['cos', "'cos'", 'cosine', '余弦', '余弦退火'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
      proof: {
        code: ["inspect.signature(lr_scheduler.OneCycleLR).parameters['anneal_strategy'].default"],
        value: 'cos',
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: 'OneCycleLR设`total_steps=100`，训练却续到第101次调用`step()`，会怎样？',
        en: 'OneCycleLR has `total_steps=100`, but training goes on to call number 101 of `step()`: what happens?',
      },
      answer: {
        zh: '抛出ValueError，因为调用次数超过了总步数。',
        en: 'It raises a ValueError, because the calls exceed the total number of steps.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          's = lr_scheduler.OneCycleLR(o, max_lr=1.0, total_steps=100)',
          'ran = [(o.step(), s.step()) for _ in range(100)]',
          'def outcome():',
          '    try: s.step()',
          '    except ValueError: return "ValueError"',
          'outcome()',
        ],
        value: 'ValueError',
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '共10轮、每轮100批，`total_steps=1000`的OneCycleLR每轮才走一步，结果如何？',
        en: '10 epochs of 100 batches, OneCycleLR with `total_steps=1000`, but `step()` once an epoch: what comes of it?',
      },
      answer: {
        zh: '训练结束时学习率还停在起点附近，远没升到`max_lr`。',
        en: 'Training ends with the rate still close to its start, nowhere near `max_lr`.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          's = lr_scheduler.OneCycleLR(o, max_lr=1.0, total_steps=1000)',
          'ran = [(o.step(), s.step()) for _ in range(10)]',
          "0.04 < o.param_groups[0]['lr'] < 0.05",
        ],
        value: true,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'OneCycleLR按100轮安排，每轮一步，训练却在第50轮停下，此时学习率有什么问题？',
        en: 'OneCycleLR was set up for 100 epochs, one step each, and training stops at epoch 50: what is wrong with the rate then?',
      },
      answer: {
        zh: '还有最大值的约79%，低学习率的收尾阶段没走到。',
        en: 'It is still at about 79% of its maximum; the closing stretch at low rates never came.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          's = lr_scheduler.OneCycleLR(o, max_lr=1.0, total_steps=100)',
          'ran = [(o.step(), s.step()) for _ in range(50)]',
          "o.param_groups[0]['lr']",
        ],
        value: 0.79,
        tolerance: 0.01,
      },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: 'PyTorch文档说1cycle策略最早见于Smith与Topin的哪篇论文（简称）？',
        en: 'In which paper by Smith and Topin (its short name) was the 1cycle policy first described, say the PyTorch docs?',
      },
      answer: {
        zh: '《Super-Convergence》（超收敛）',
        en: 'Super-Convergence: Very Fast Training of Neural Networks Using Large Learning Rates',
      },
      accept: ['Super-Convergence', 'superconvergence', 'super convergence', '超收敛'],
      source: 'Smith & Topin, arXiv:1708.07120; torch 2.14.1 torch/optim/lr_scheduler.py',
    },
  ],
  translation: {
    question: {
      zh: '「单周期学习率」对应PyTorch的哪个学习率调度器类？',
      en: '单周期学习率: which PyTorch scheduler class?',
    },
    answer: {
      zh: '`torch.optim.lr_scheduler.OneCycleLR`',
      en: '`torch.optim.lr_scheduler.OneCycleLR`',
    },
    accept: ['OneCycleLR', 'lr_scheduler.OneCycleLR', 'torch.optim.lr_scheduler.OneCycleLR'],
  },
  paper: {
    authors: 'L. N. Smith, N. Topin',
    title: 'Super-Convergence: Very Fast Training of Neural Networks Using Large Learning Rates',
    year: 2017,
    venue: 'arXiv 1708.07120',
    url: 'https://arxiv.org/abs/1708.07120',
  },
  api: [
    {
      name: 'torch.optim.lr_scheduler.OneCycleLR',
      signature:
        "OneCycleLR(optimizer, max_lr, total_steps=None, epochs=None, steps_per_epoch=None, pct_start=0.3, anneal_strategy='cos', cycle_momentum=True, base_momentum=0.85, max_momentum=0.95, div_factor=25.0, final_div_factor=10000.0, three_phase=False, last_epoch=-1)",
      file: 'torch/optim/lr_scheduler.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'w = torch.zeros(1, requires_grad=True)',
      'opt = optim.SGD([w], lr=0.1, momentum=0.9)',
      'sch = lr_scheduler.OneCycleLR(',
      '    opt, max_lr=1., total_steps=20)',
      'for batch in range(5):',
      '    opt.step()',
      '    sch.step()',
      "opt.param_groups[0]['lr']  # the peak",
    ],
    output: 1,
  },
  useWhen: [
    {
      zh: '轮数少，想靠很大的学习率快速收敛，而且总批数已知。',
      en: 'Few epochs, fast training with a very large rate, and the number of batches is known.',
    },
  ],
  avoidWhen: [
    {
      zh: '训练长度未定，或可能提前停止、中途加长。',
      en: 'The length of training is open, or it may stop early or be extended.',
    },
    {
      zh: '预热之后想接别的衰减，这时用Warmup再接那种衰减。',
      en: 'Another decay should follow the rise: then use warmup and that decay.',
    },
  ],
  prerequisites: ['lr-cyclic', 'lr-warmup'],
  source: 'Smith & Topin, arXiv 1708.07120; torch 2.14.1 torch/optim/lr_scheduler.py',
}
