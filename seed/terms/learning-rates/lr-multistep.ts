import type { Term } from '#seed/term'

export const lrMultistep: Term = {
  id: 'lr-multistep',
  status: 'seed',
  name: { zh: 'MultiStepLR', en: 'MultiStepLR' },
  writtenInOutline: 'MultiStepLR',
  aliases: { zh: ['指定轮次衰减', '多步衰减'], en: ['multi-step decay'] },
  definition: {
    zh: '在指定的里程碑轮次，把学习率乘以γ。',
    en: 'Multiplies the rate by γ at each of the listed milestone epochs.',
  },
  naming: {
    zh: '在一串事先列好的轮次上把学习率乘以γ的调度器叫什么？',
    en: 'Scheduler that multiplies the rate by γ at epochs you list beforehand: what is it called?',
  },
  meaning: {
    question: {
      zh: 'MultiStepLR在哪些轮次降低学习率，怎样降？',
      en: 'MultiStepLR: at which epochs does it lower the rate, and how?',
    },
    answer: {
      zh: '在`milestones`列出的轮次，每次乘以γ。',
      en: 'At those listed in `milestones`, by a factor γ each time.',
    },
  },
  formula: {
    latex: '\\eta_t=\\eta_0\\,\\gamma^{\\#\\{m\\in M:\\,m\\le t\\}}',
    symbols: [
      { latex: '\\eta_t', zh: '第t轮的学习率', en: 'learning rate at epoch t' },
      { latex: '\\eta_0', zh: '初始学习率', en: 'initial learning rate' },
      { latex: '\\gamma', zh: '每次下降的因子，默认0.1', en: 'factor of each drop, 0.1 by default' },
      { latex: '\\#', zh: '满足条件的元素个数', en: 'number of elements for which the condition holds' },
      {
        latex: 'M',
        zh: '里程碑列表milestones，其中的轮次记作m',
        en: 'list of milestones, each an epoch m',
      },
      { latex: 't', zh: '轮数，从0数起', en: 'epoch, counted from 0' },
    ],
    reading: {
      zh: '第t轮的学习率等于初始学习率乘以γ的若干次方，次数是不超过t的里程碑个数。',
      en: 'Eta t equals eta zero times gamma to the number of milestones up to t.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\eta_t=\\eta_0\\,\\gamma^{\\#\\{m\\in M:\\,m\\le t\\}}$，M是一串给定的轮次，这是PyTorch的哪个学习率调度器？',
        en: 'Which PyTorch scheduler is $\\eta_t=\\eta_0\\,\\gamma^{\\#\\{m\\in M:\\,m\\le t\\}}$, with M a given list of epochs?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'MultiStepLR的学习率$\\eta_t=\\eta_0\\,\\gamma^{\\#\\{m\\in M:\\,\\boxed{?}\\}}$，M为里程碑，方框里是什么条件？',
        en: 'Rate of MultiStepLR: $\\eta_t=\\eta_0\\,\\gamma^{\\#\\{m\\in M:\\,\\boxed{?}\\}}$ with milestones M. Which condition is in the box?',
      },
      answer: { zh: '$m\\le t$', en: '$m\\le t$' },
      accept: ['m≤t', 'm<=t', 'm <= t', 'm ≤ t', 't≥m', 't>=m', 't >= m', 'm\\le t', 'm不大于t', 'm不超过t'],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'MultiStepLR初始0.1、milestones=[30, 80]、γ=0.1，第80轮（从0数）的学习率是多少？',
        en: 'MultiStepLR, initial rate 0.1, milestones [30, 80], γ = 0.1: what is the rate at epoch 80, counted from 0?',
      },
      answer: {
        zh: '0.001（到里程碑那一轮就已下降）',
        en: '0.001 (the drop takes effect at the milestone itself)',
      },
      accept: ['0.001', '1e-3', '10^-3', '.001', '1/1000'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          's = lr_scheduler.MultiStepLR(o, milestones=[30, 80], gamma=0.1)',
          'ran = [(o.step(), s.step()) for _ in range(80)]',
          "o.param_groups[0]['lr']",
        ],
        value: 0.001,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'MultiStepLR的milestones里把同一轮写了两次，到那一轮时学习率怎样变？',
        en: 'MultiStepLR with the same milestone listed twice: what happens to the rate at that epoch?',
      },
      answer: { zh: '一次乘上γ²。', en: 'It is multiplied by γ² at once.' },
      accept: [
        '乘两次γ',
        '乘γ²',
        '乘以γ²',
        'γ²',
        'γ^2',
        'multiplied by γ²',
        'multiplied by γ^2',
        'multiplied by gamma squared',
        'it drops twice',
      ],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)',
          's = lr_scheduler.MultiStepLR(o, milestones=[2, 2], gamma=0.5)',
          "[(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(4)]",
        ],
        value: [1, 1, 0.25, 0.25],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'MultiStepLR的milestones=[30, 50]中的50，是从哪里数起的轮数？',
        en: 'The 50 in milestones=[30, 50] of MultiStepLR: epochs counted from where?',
      },
      answer: {
        zh: '从训练开始数起，不是从上一个里程碑。',
        en: 'From the start of training, not from the milestone before.',
      },
      accept: [
        '训练开始',
        '从训练开始',
        '训练开头',
        '第0轮',
        'the start of training',
        'from the start',
        'epoch 0',
      ],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)',
          's = lr_scheduler.MultiStepLR(o, milestones=[30, 50])',
          "r = [(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(100)]",
          '[t for t in range(1, 100) if r[t] < r[t - 1]]',
        ],
        value: [30, 50],
      },
    },
    {
      n: 4,
      tier: 3,
      question: {
        zh: '初始0.1、milestones=[0, 30]、γ=0.5，MultiStepLR刚建好时学习率是多少？',
        en: 'MultiStepLR, initial rate 0.1, milestones [0, 30], γ = 0.5: the rate right after construction, before any `step()`?',
      },
      answer: { zh: '0.05（里程碑0在构造时就起作用）', en: '0.05 (milestone 0 acts on construction)' },
      accept: ['0.05', '.05', '5e-2', '1/20'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          's = lr_scheduler.MultiStepLR(o, milestones=[0, 30], gamma=0.5)',
          "o.param_groups[0]['lr']",
        ],
        value: 0.05,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'lr-step',
      question: {
        zh: '训练一直继续，MultiStepLR与StepLR各会降到什么时候为止？',
        en: 'Training goes on and on: until when does MultiStepLR keep dropping the rate, and StepLR?',
      },
      answer: {
        zh: 'MultiStepLR到最后一个里程碑为止，StepLR每隔`step_size`轮一直降下去。',
        en: 'MultiStepLR until its last milestone; StepLR without end, every `step_size` epochs.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'def drops(make):',
          '    o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)',
          '    s = make(o)',
          "    r = [(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(30)]",
          '    return [t for t in range(1, 30) if r[t] < r[t - 1]]',
          '[drops(lambda o: lr_scheduler.MultiStepLR(o, [5, 10])), drops(lambda o: lr_scheduler.StepLR(o, 5))]',
        ],
        value: [
          [5, 10],
          [5, 10, 15, 20, 25],
        ],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '里程碑为[{a}, {b}]、γ={g}的MultiStepLR，初始{l}，第{t}轮（从0数）的学习率是多少？',
        en: 'MultiStepLR(milestones=[{a}, {b}], gamma={g}), initial rate {l}: what is the rate at epoch {t}, counted from 0?',
      },
      parameters: {
        a: [10, 20, 30],
        b: [40, 50, 80],
        g: [0.1, 0.5],
        l: [1, 0.1],
        t: [5, 15, 20, 35, 45, 50, 60, 80],
      },
      answer: 'l*pow(g,(t>=a)+(t>=b))',
      answerType: 'number',
      decimals: 4,
      working: {
        zh: '不超过{t}的里程碑有{=(t>=a)+(t>=b)}个，{l}×{g}^{=(t>=a)+(t>=b)}={=l*pow(g,(t>=a)+(t>=b)):4}',
        en: 'milestones up to {t}: {=(t>=a)+(t>=b)}, so {l} × {g}^{=(t>=a)+(t>=b)} = {=l*pow(g,(t>=a)+(t>=b)):4}',
      },
      mistakes: [
        {
          expression: 'l*pow(g,(t>=a)+(t>=b)+1)',
          zh: '多降了一次：还没到的里程碑不算，第0轮也不降',
          en: 'One drop too many: a milestone still to come does not count, and epoch 0 has no drop',
        },
        {
          expression: 'l*pow(g,(t>=a)+(t>=b)-1)',
          zh: '少降了一次：到里程碑那一轮就已下降',
          en: 'One drop too few: the rate has dropped at the milestone itself',
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
        'c = torch.optim.lr_scheduler.MultiStepLR(o, milestones=[a, b], gamma=g)',
        '[(o.step(), c.step()) for _ in range(t)]',
        "o.param_groups[0]['lr']",
      ],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'γ={g}的MultiStepLR有{k}个互不相同的里程碑，全部过完后学习率是初始值的1/n，n是多少？',
        en: 'MultiStepLR with γ = {g} and {k} different milestones, all of them passed: the rate is 1/n of the initial one. What is n?',
      },
      parameters: { g: [0.1, 0.2, 0.5], k: [2, 3, 4] },
      where: '(g<0.4)+(k>2)',
      answer: 'round(pow(1/g,k))',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '每过一个里程碑除以{=1/g}，{=1/g}^{k}={=round(pow(1/g,k))}',
        en: 'each milestone divides by {=1/g}: {=1/g}^{k} = {=round(pow(1/g,k))}',
      },
      mistakes: [
        {
          expression: 'round(k/g)',
          zh: '把各次的倍数加起来了，应当连乘',
          en: 'Added the factors up instead of multiplying them',
        },
        {
          expression: 'round(1/g)',
          zh: '只算了一次下降',
          en: 'Counted a single drop',
        },
        {
          expression: 'round(pow(1/g,k+1))',
          zh: '多算了一次下降：训练开头不降',
          en: 'One drop too many: there is none at the start',
        },
      ],
      check: [
        'w = torch.zeros(1, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=1.0)',
        'c = torch.optim.lr_scheduler.MultiStepLR(o, milestones=[3 * i + 3 for i in range(k)], gamma=g)',
        '[(o.step(), c.step()) for _ in range(40)]',
        "round(1 / o.param_groups[0]['lr'])",
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
      code: [
        'w = torch.zeros(1, requires_grad=True)',
        'opt = optim.SGD([w], lr=0.8)',
        'sch = lr_scheduler.MultiStepLR(',
        '    opt, milestones=[1, 4, 6], gamma=0.5)',
        'for _ in range(5):',
        '    opt.step()',
        '    sch.step()',
      ],
      result: "opt.param_groups[0]['lr']",
      value: 0.2,
      answer: {
        zh: '0.2，第1次和第4次调用时各减半一次',
        en: '0.2: halved at the first and at the fourth call',
      },
      accept: ['0.2', '.2', '1/5', '2e-1'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '本想在第3轮降一次、再过2轮又降一次，这段代码错在哪里？',
        en: 'The rate should drop at epoch 3 and again 2 epochs later: what is wrong here?',
      },
      code: [
        'w = torch.zeros(1, requires_grad=True)',
        'opt = optim.SGD([w], lr=0.1)',
        'sch = lr_scheduler.MultiStepLR(',
        '    opt, milestones=[3, 2])',
        'for epoch in range(4):',
        '    opt.step()',
        '    sch.step()',
      ],
      mended: [
        'w = torch.zeros(1, requires_grad=True)',
        'opt = optim.SGD([w], lr=0.1)',
        'sch = lr_scheduler.MultiStepLR(',
        '    opt, milestones=[3, 5])',
        'for epoch in range(4):',
        '    opt.step()',
        '    sch.step()',
      ],
      result: "opt.param_groups[0]['lr']",
      value: 0.001,
      answer: {
        zh: '里程碑写成了间隔，应从训练开始数起，写成`[3, 5]`。',
        en: 'The second milestone is written as an interval; it counts from the start, so `[3, 5]`.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '配方规定共200轮，在第60、120、160轮各把学习率乘0.2，用哪个PyTorch调度器最省事？',
        en: 'A recipe of 200 epochs multiplies the rate by 0.2 at epochs 60, 120 and 160: which PyTorch scheduler needs the least setting up?',
      },
      answer: {
        zh: 'MultiStepLR（`milestones=[60, 120, 160]`，`gamma=0.2`）',
        en: 'MultiStepLR (`milestones=[60, 120, 160]`, `gamma=0.2`)',
      },
      accept: [
        'MultiStepLR',
        'lr_scheduler.MultiStepLR',
        'torch.optim.lr_scheduler.MultiStepLR',
        '指定轮次衰减',
        '多步衰减',
        'multi-step decay',
      ],
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)',
          's = lr_scheduler.MultiStepLR(o, milestones=[60, 120, 160], gamma=0.2)',
          "r = [(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(200)]",
          '[r[59], r[60], r[120], r[160], r[199]]',
        ],
        value: [1, 0.2, 0.04, 0.008, 0.008],
      },
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，MultiStepLR的`gamma`默认是多少？',
        en: 'In torch 2.14.1, what is the default `gamma` of MultiStepLR?',
      },
      answer: { zh: '0.1（每次降到十分之一）', en: '0.1 (each drop leaves a tenth)' },
      accept: ['0.1', '.1', '1/10', '十分之一'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
      proof: {
        code: ["inspect.signature(lr_scheduler.MultiStepLR).parameters['gamma'].default"],
        value: 0.1,
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: 'milestones按迭代次数写成[32000, 48000]，却每轮才调用`step()`，共164轮，结果怎样？',
        en: 'milestones=[32000, 48000] counts iterations, but `step()` is called once an epoch, for 164 epochs: what becomes of the rate?',
      },
      answer: {
        zh: '一次也不降，因为到训练结束也数不到第一个里程碑。',
        en: 'It never drops, because the count ends long before the first milestone.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          's = lr_scheduler.MultiStepLR(o, milestones=[32000, 48000])',
          'ran = [(o.step(), s.step()) for _ in range(164)]',
          "o.param_groups[0]['lr'] == 0.1",
        ],
        value: true,
      },
    },
  ],
  translation: {
    question: {
      zh: '「指定轮次衰减」对应PyTorch的哪个学习率调度器类？',
      en: '指定轮次衰减: which PyTorch scheduler class?',
    },
    answer: {
      zh: '`torch.optim.lr_scheduler.MultiStepLR`',
      en: '`torch.optim.lr_scheduler.MultiStepLR`',
    },
    accept: ['MultiStepLR', 'lr_scheduler.MultiStepLR', 'torch.optim.lr_scheduler.MultiStepLR'],
  },
  paper: null,
  api: [
    {
      name: 'torch.optim.lr_scheduler.MultiStepLR',
      signature: 'MultiStepLR(optimizer, milestones, gamma=0.1, last_epoch=-1)',
      file: 'torch/optim/lr_scheduler.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'w = torch.zeros(1, requires_grad=True)',
      'opt = optim.SGD([w], lr=0.1)',
      'sch = lr_scheduler.MultiStepLR(',
      '    opt, milestones=[30, 80])',
      'for epoch in range(80):',
      '    opt.step()',
      '    sch.step()',
      "opt.param_groups[0]['lr']  # two drops",
    ],
    output: 0.001,
  },
  useWhen: [
    {
      zh: '照论文的配方训练，下降的轮次已经给定，间隔不等。',
      en: 'Following a recipe that names the epochs of its drops, at unequal intervals.',
    },
  ],
  avoidWhen: [
    {
      zh: '下降是等间隔的，用StepLR更简单。',
      en: 'The drops come at equal intervals: StepLR is simpler.',
    },
    {
      zh: '训练长度常变，每次都得重写里程碑。',
      en: 'The length of training keeps changing, and with it every milestone.',
    },
  ],
  prerequisites: ['lr-step'],
  source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
}
