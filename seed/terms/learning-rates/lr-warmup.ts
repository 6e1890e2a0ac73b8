import type { Term } from '#seed/term'

export const lrWarmup: Term = {
  id: 'lr-warmup',
  status: 'seed',
  name: { zh: 'Warmup', en: 'Learning-rate warmup' },
  writtenInOutline: 'Warmup',
  aliases: {
    zh: ['学习率预热', '预热'],
    en: ['linear warmup', 'warm-up', 'gradual warmup', 'learning rate warm-up'],
  },
  definition: {
    zh: '开头若干步从小学习率升到目标值，再进入正常计划。',
    en: 'For the first steps the rate climbs from a small value to its target; then the normal schedule begins.',
  },
  naming: {
    zh: '训练开头若干步从很小的学习率升到目标值、再进入正常计划，这种做法叫什么？',
    en: 'Starting training with a small rate that climbs to its target before the normal schedule begins: what is it called?',
  },
  meaning: {
    question: {
      zh: 'Warmup在训练开头对学习率做什么？',
      en: 'Warmup: what does it do with the learning rate at the start?',
    },
    answer: {
      zh: '用若干步把它从小值升到目标值。',
      en: 'Over some steps it raises it from a small value to the target.',
    },
  },
  formula: {
    latex: '\\eta_t=\\eta_0\\left(f+(1-f)\\,\\frac{\\min(t,W)}{W}\\right)',
    symbols: [
      { latex: '\\eta_t', zh: '第t步的学习率', en: 'learning rate at step t' },
      { latex: '\\eta_0', zh: '目标学习率，即优化器的lr', en: 'target rate, the lr of the optimiser' },
      {
        latex: 'f',
        zh: '起始倍数start_factor，默认1/3',
        en: 'factor at the start, start_factor, 1/3 by default',
      },
      { latex: 't', zh: '步数，从0数起', en: 'step, counted from 0' },
      { latex: 'W', zh: '预热步数total_iters，默认5', en: 'steps of the warmup, total_iters, 5 by default' },
    ],
    reading: {
      zh: '第t步的学习率等于目标学习率乘以：f加上1减f乘以t比W，t超过W时取W。',
      en: 'Eta t equals eta zero times f plus one minus f times the smaller of t and W over W.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\eta_t=\\eta_0\\left(f+(1-f)\\,\\frac{\\min(t,W)}{W}\\right)$，0<f<1，W为训练开头的若干步，这是哪种学习率做法？',
        en: 'Which learning-rate technique is $\\eta_t=\\eta_0\\left(f+(1-f)\\,\\frac{\\min(t,W)}{W}\\right)$, with 0 < f < 1 and W a few steps at the start?',
      },
      accept: ['线性预热', '线性Warmup', 'LinearLR', 'warmup'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py (LinearLR)',
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '线性Warmup从$f\\eta_0$升到$\\eta_0$：$\\eta_t=\\eta_0\\left(f+(\\boxed{?})\\,\\frac{t}{W}\\right)$，$t\\le W$，方框里是什么？',
        en: 'Linear warmup from $f\\eta_0$ to $\\eta_0$: $\\eta_t=\\eta_0\\left(f+(\\boxed{?})\\,\\frac{t}{W}\\right)$ for $t\\le W$. What is in the box?',
      },
      answer: { zh: '$1-f$', en: '$1-f$' },
      accept: ['1-f', '1−f', '1 - f', '1 − f', '(1-f)', '1-start_factor'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py (LinearLR)',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '线性Warmup$\\eta_t=\\eta_0\\left(f+(1-f)\\,\\frac{\\boxed{?}}{W}\\right)$，要在第W步之后也成立，方框里是什么？',
        en: 'Linear warmup $\\eta_t=\\eta_0\\left(f+(1-f)\\,\\frac{\\boxed{?}}{W}\\right)$ should hold after step W too. What is in the box?',
      },
      answer: { zh: '$\\min(t,W)$', en: '$\\min(t,W)$' },
      accept: [
        'min(t,W)',
        'min(t, W)',
        'min(W,t)',
        'min(W, t)',
        'min{t,W}',
        't与W中较小的',
        'the smaller of t and W',
      ],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py (LinearLR)',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '在torch 2.14.1中，目标0.1、用默认参数的LinearLR做Warmup，第0步的学习率约是多少？',
        en: 'In torch 2.14.1, warmup by LinearLR with its defaults, target 0.1: about what is the rate at step 0?',
      },
      answer: {
        zh: '0.0333（`start_factor`默认是1/3）',
        en: '0.0333 (`start_factor` is 1/3 by default)',
      },
      accept: ['0.0333', '0.033', '.0333', '.033', '1/30', '0.03333'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          's = lr_scheduler.LinearLR(o)',
          "o.param_groups[0]['lr']",
        ],
        value: 0.0333,
        tolerance: 0.002,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'PyTorch里，哪个类让预热先走完、再换成之后的衰减？',
        en: 'Which PyTorch class runs a warmup first and then switches to the decay that follows it?',
      },
      answer: {
        zh: '`SequentialLR`（由`milestones`指定何时切换）',
        en: '`SequentialLR` (its `milestones` say when to switch)',
      },
      accept: ['SequentialLR', 'lr_scheduler.SequentialLR', 'torch.optim.lr_scheduler.SequentialLR'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '大批量训练把学习率随批量放大，为什么开头要Warmup？',
        en: 'In large-batch training the rate is scaled up with the batch: why start with warmup?',
      },
      answer: {
        zh: '开头网络变化剧烈，此时放大的学习率不适用，容易训练不稳。',
        en: 'At first the network changes rapidly, so the scaled-up rate does not suit it yet and training is unstable.',
      },
      source: 'Goyal et al., arXiv:1706.02677',
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '单用默认的LinearLR做Warmup，过了`total_iters`步后学习率是多少？',
        en: 'Warmup by LinearLR alone with its defaults: what is the rate once `total_iters` steps have passed?',
      },
      answer: {
        zh: '保持在目标值，即优化器设的`lr`。',
        en: 'It stays at the target, the `lr` set in the optimiser.',
      },
      accept: [
        '目标值',
        '目标学习率',
        '优化器的lr',
        '优化器设的lr',
        'the target',
        'the target rate',
        'lr of the optimiser',
      ],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          's = lr_scheduler.LinearLR(o)',
          "r = [(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(50)]",
          '[r[4] < 0.1, bool(np.allclose(r[5:], 0.1))]',
        ],
        value: [true, true],
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'lr-onecycle',
      question: {
        zh: 'Warmup与OneCycleLR，学习率各由它管到训练的什么时候？',
        en: 'Warmup and OneCycleLR: up to which point of training does each govern the rate?',
      },
      answer: {
        zh: 'Warmup只管到升至目标值为止，OneCycleLR一直管到训练结束，包括后面的下降。',
        en: 'Warmup only until the target is reached; OneCycleLR to the end, the fall included.',
      },
      source: 'Goyal et al., arXiv:1706.02677; torch 2.14.1 torch/optim/lr_scheduler.py',
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: '常数预热与线性预热，学习率各怎样到达目标值？',
        en: 'Constant and linear warmup: how does the rate reach its target in each?',
      },
      answer: {
        zh: '常数预热先保持低值、到时一步跳上去，线性预热逐步升上去。',
        en: 'Constant warmup holds a low rate, then jumps; linear warmup climbs step by step.',
      },
      source: 'Goyal et al., arXiv:1706.02677; torch 2.14.1 torch/optim/lr_scheduler.py',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'LinearLR(start_factor={f}, total_iters={W})升到{l}，求{t}步后的学习率。',
        en: 'Warmup by LinearLR(start_factor={f}, total_iters={W}), target {l}: what is the rate after {t} steps?',
      },
      parameters: { f: [0.1, 0.2, 0.5], W: [5, 10], l: [0.1, 0.2, 0.4], t: [1, 2, 3, 4] },
      where: 'abs(t-f*W)>0.1',
      answer: 'l*(f+(1-f)*t/W)',
      answerType: 'number',
      decimals: 4,
      working: {
        zh: '倍数{f}+(1−{f})×{t}/{W}={=f+(1-f)*t/W}，乘以{l}得{=l*(f+(1-f)*t/W):4}',
        en: 'the factor is {f} + (1 − {f}) × {t}/{W} = {=f+(1-f)*t/W}; times {l} it is {=l*(f+(1-f)*t/W):4}',
      },
      mistakes: [
        {
          expression: 'l*t/W',
          zh: '从0起步了：起点是start_factor乘目标值',
          en: 'Started from 0: the start is start_factor times the target',
        },
        {
          expression: 'l*(f+t/W)',
          zh: '漏了1−f，会升过目标值',
          en: 'Left out 1 − f, which would climb past the target',
        },
        {
          expression: 'l*f',
          zh: '那是第0步的学习率，之后逐步上升',
          en: 'That is the rate at step 0; it climbs from there',
        },
      ],
      check: [
        'w = torch.zeros(1, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=l)',
        'c = torch.optim.lr_scheduler.LinearLR(o, start_factor=f, total_iters=W)',
        '[(o.step(), c.step()) for _ in range(t)]',
        "o.param_groups[0]['lr']",
      ],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '预热{W}步到{l}，由SequentialLR接上γ={g}的ExponentialLR，共走{t}步后学习率是多少？',
        en: 'Warmup of {W} steps to {l}, joined by SequentialLR to ExponentialLR(gamma={g}): what is the rate after {t} steps in all?',
      },
      parameters: { W: [4, 5, 10], l: [0.1, 0.4, 0.8], g: [0.1, 0.5], t: [6, 7, 8, 11, 12, 13] },
      where: '(t-W>=1)*(t-W<=3)',
      answer: 'l*pow(g,t-W)',
      answerType: 'number',
      decimals: 5,
      working: {
        zh: '第{W}步才开始衰减，到第{t}步共{=t-W}次，{l}×{g}^{=t-W}={=l*pow(g,t-W):5}',
        en: 'the decay starts at step {W}, factors by step {t}: {=t-W}, so {l} × {g}^{=t-W} = {=l*pow(g,t-W):5}',
      },
      mistakes: [
        {
          expression: 'l*pow(g,t)',
          zh: '衰减从训练开头算起了，应从Warmup结束时算起',
          en: 'Counted the decay from the start of training instead of from the end of the warmup',
        },
        {
          expression: 'l*pow(g,t-W+1)',
          zh: '多乘了一次：第W步正是目标值',
          en: 'One factor too many: step W has the target itself',
        },
        {
          expression: 'l',
          zh: 'Warmup之后学习率不再停在目标值',
          en: 'After the warmup the rate does not stay at the target',
        },
      ],
      check: [
        'w = torch.zeros(1, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=l)',
        'rise = torch.optim.lr_scheduler.LinearLR(o, start_factor=0.1, total_iters=W)',
        'fall = torch.optim.lr_scheduler.ExponentialLR(o, gamma=g)',
        'c = torch.optim.lr_scheduler.SequentialLR(o, [rise, fall], milestones=[W])',
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
        zh: '用常数预热，循环结束后学习率是多少？',
        en: 'Constant warmup: what is the learning rate after this loop?',
      },
      code: [
        'w = torch.zeros(1, requires_grad=True)',
        'opt = optim.SGD([w], lr=0.2)',
        'sch = lr_scheduler.ConstantLR(',
        '    opt, factor=0.5, total_iters=3)',
        'for _ in range(3):',
        '    opt.step()',
        '    sch.step()',
      ],
      result: "opt.param_groups[0]['lr']",
      value: 0.2,
      answer: {
        zh: '0.2，第3次调用时从0.1跳到目标值',
        en: '0.2: the third call jumps from 0.1 to the target',
      },
      accept: ['0.2', '.2', '1/5'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '本想预热4步，从0.01升到0.1，这段代码错在哪里？',
        en: 'A warmup of 4 steps should lead from 0.01 to 0.1: what is wrong here?',
      },
      code: [
        'w = torch.zeros(1, requires_grad=True)',
        'opt = optim.SGD([w], lr=0.01)',
        'sch = lr_scheduler.LinearLR(',
        '    opt, start_factor=0.1, total_iters=4)',
        'for _ in range(4):',
        '    opt.step()',
        '    sch.step()',
      ],
      mended: [
        'w = torch.zeros(1, requires_grad=True)',
        'opt = optim.SGD([w], lr=0.1)',
        'sch = lr_scheduler.LinearLR(',
        '    opt, start_factor=0.1, total_iters=4)',
        'for _ in range(4):',
        '    opt.step()',
        '    sch.step()',
      ],
      result: "opt.param_groups[0]['lr']",
      value: 0.01,
      answer: {
        zh: '优化器的`lr`应设为目标值0.1，起点是它乘以`start_factor`。',
        en: 'The `lr` of the optimiser must be the target, 0.1; the start is `start_factor` times that.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '批量放大16倍，学习率也放大16倍，一开头就发散；目标学习率和之后的衰减都不改，学习率计划里该加什么？',
        en: 'Batch and rate both rose 16-fold and the first steps diverge; target and later decay must stay: what should be added to the schedule?',
      },
      answer: { zh: 'Warmup（学习率预热）', en: 'Learning-rate warmup' },
      accept: [
        'Warmup',
        '预热',
        '学习率预热',
        '线性预热',
        'warm-up',
        'linear warmup',
        'gradual warmup',
        'learning rate warmup',
        'LinearLR',
      ],
      source: 'Goyal et al., arXiv:1706.02677',
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，LinearLR的`total_iters`默认是多少步？',
        en: 'In torch 2.14.1, how many steps is `total_iters` of LinearLR by default?',
      },
      answer: { zh: '5步', en: '5 steps' },
      accept: ['5', '5步', '五', '五步', '5 steps', 'five'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
      proof: {
        code: ["inspect.signature(lr_scheduler.LinearLR).parameters['total_iters'].default"],
        value: 5,
      },
    },
    {
      n: 2,
      tier: 3,
      question: {
        zh: '在torch 2.14.1中，LinearLR的`end_factor`默认是多少？',
        en: 'In torch 2.14.1, what is the default `end_factor` of LinearLR?',
      },
      answer: { zh: '1（升到优化器设的`lr`为止）', en: '1 (up to the `lr` set in the optimiser)' },
      accept: ['1', '1.0', '一', 'one'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
      proof: {
        code: ["inspect.signature(lr_scheduler.LinearLR).parameters['end_factor'].default"],
        value: 1,
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '共100步，先Warmup 10步再接余弦退火，却仍设`T_max=100`，训练结束时学习率怎样？',
        en: '100 steps in all, 10 of warmup before cosine annealing, which still has `T_max=100`: what is the rate at the end?',
      },
      answer: {
        zh: '还没降到最低，因为余弦段只走了90步，应设`T_max=90`。',
        en: 'It has not reached its minimum, as the cosine ran for 90 steps only; set `T_max=90`.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'def last(steps):',
          '    o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)',
          '    rise = lr_scheduler.LinearLR(o, start_factor=0.1, total_iters=10)',
          '    fall = lr_scheduler.CosineAnnealingLR(o, T_max=steps)',
          '    s = lr_scheduler.SequentialLR(o, [rise, fall], milestones=[10])',
          '    ran = [(o.step(), s.step()) for _ in range(100)]',
          "    return o.param_groups[0]['lr']",
          '[last(100) > 0.02, last(90)]',
        ],
        value: [true, 0],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '预热设`total_iters=10`，SequentialLR却在第4步换成ExponentialLR，会怎样？',
        en: 'Warmup has `total_iters=10`, but SequentialLR turns to ExponentialLR at step 4: what happens to the rate there?',
      },
      answer: {
        zh: '预热被截断，从半路一步跳到目标值；`milestones`应设为`[10]`。',
        en: 'The warmup is cut short and the rate jumps to its target; `milestones` should be `[10]`.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)',
          'rise = lr_scheduler.LinearLR(o, start_factor=0.1, total_iters=10)',
          'fall = lr_scheduler.ExponentialLR(o, gamma=0.5)',
          's = lr_scheduler.SequentialLR(o, [rise, fall], milestones=[4])',
          "r = [(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(6)]",
          'r[3:]',
        ],
        value: [0.37, 1, 0.5],
      },
    },
    {
      n: 3,
      tier: 3,
      question: {
        zh: '想让Warmup从0起步，给LinearLR设`start_factor=0`，会怎样？',
        en: 'Warmup should start from 0, so LinearLR gets `start_factor=0`: what happens?',
      },
      answer: {
        zh: '抛出ValueError，`start_factor`必须大于0，可取很小的正数。',
        en: 'It raises a ValueError: `start_factor` must be above 0, so take a tiny positive number.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'def outcome(factor):',
          '    o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          '    try: lr_scheduler.LinearLR(o, start_factor=factor)',
          '    except ValueError: return "ValueError"',
          '    return "built"',
          '[outcome(0), outcome(1e-6)]',
        ],
        value: ['ValueError', 'built'],
      },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: 'Goyal等人以渐进预热做大批量训练的论文，标题说用多长时间训完ImageNet？',
        en: 'Goyal et al. used gradual warmup for large batches: in what time does the title of their paper train ImageNet?',
      },
      answer: {
        zh: '1小时（《Accurate, Large Minibatch SGD: Training ImageNet in 1 Hour》）',
        en: '1 hour (Accurate, Large Minibatch SGD: Training ImageNet in 1 Hour)',
      },
      accept: ['1小时', '一小时', '1 hour', 'one hour', '1h', '1 h'],
      source: 'Goyal et al., arXiv:1706.02677',
    },
  ],
  translation: {
    question: {
      zh: '线性的「学习率预热」用PyTorch的哪个调度器类？',
      en: '学习率预热, in its linear form: which PyTorch scheduler class?',
    },
    answer: {
      zh: '`torch.optim.lr_scheduler.LinearLR`',
      en: '`torch.optim.lr_scheduler.LinearLR`',
    },
    accept: ['LinearLR', 'lr_scheduler.LinearLR', 'torch.optim.lr_scheduler.LinearLR'],
    source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
  },
  paper: {
    authors: 'P. Goyal et al.',
    title: 'Accurate, Large Minibatch SGD: Training ImageNet in 1 Hour',
    year: 2017,
    venue: 'arXiv 1706.02677',
    url: 'https://arxiv.org/abs/1706.02677',
  },
  api: [
    {
      name: 'torch.optim.lr_scheduler.LinearLR',
      signature: 'LinearLR(optimizer, start_factor=1/3, end_factor=1.0, total_iters=5, last_epoch=-1)',
      file: 'torch/optim/lr_scheduler.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.optim.lr_scheduler.ConstantLR',
      signature: 'ConstantLR(optimizer, factor=1/3, total_iters=5, last_epoch=-1)',
      file: 'torch/optim/lr_scheduler.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.optim.lr_scheduler.SequentialLR',
      signature: 'SequentialLR(optimizer, schedulers, milestones, last_epoch=-1)',
      file: 'torch/optim/lr_scheduler.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'w = torch.zeros(1, requires_grad=True)',
      'opt = optim.SGD([w], lr=0.1)',
      'sch = lr_scheduler.LinearLR(',
      '    opt, start_factor=0.1, total_iters=5)',
      'for _ in range(5):',
      '    opt.step()',
      '    sch.step()',
      "opt.param_groups[0]['lr']  # the target",
    ],
    output: 0.1,
  },
  useWhen: [
    {
      zh: '大批量训练，目标学习率很高。',
      en: 'Training with large batches, and so with a high target rate.',
    },
    {
      zh: '训练一开头就发散或很不稳，例如Transformer。',
      en: 'Training diverges or shakes in its first steps, as Transformers may.',
    },
  ],
  avoidWhen: [
    {
      zh: '用的是OneCycleLR：它自己就有上升段。',
      en: 'OneCycleLR is in use: it has a rise of its own.',
    },
  ],
  prerequisites: ['lr-lambda'],
  source: 'Goyal et al., arXiv 1706.02677; torch 2.14.1 torch/optim/lr_scheduler.py',
}
