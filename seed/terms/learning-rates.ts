import type { Term } from '#core/deck/term'

export const learningRateTerms = [
  {
    id: 'lr-lambda',
    status: 'seed',
    name: { zh: 'LambdaLR', en: 'LambdaLR' },
    writtenInOutline: 'LamdalLR',
    aliases: { zh: ['自定义学习率', '函数学习率'], en: ['LamdalLR', 'lambda learning rate'] },
    definition: {
      zh: '每步把初始学习率乘以一个函数值。',
      en: 'Multiplies the initial learning rate by the value of a function at each step.',
    },
    naming: {
      zh: '每步用使用者给的函数值去乘最初的学习率，这个PyTorch调度器叫什么？',
      en: 'PyTorch scheduler that multiplies the INITIAL rate by the value of your own function at each step: its name?',
    },
    meaning: {
      question: {
        zh: 'LambdaLR在第t步怎样得到学习率？',
        en: 'LambdaLR: how does it get the rate at step t?',
      },
      answer: { zh: '初始学习率乘以函数值λ(t)。', en: 'The initial rate times the function value λ(t).' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '初始0.1、λ(t)=1/(1+t)，LambdaLR在t=4时的学习率是多少？',
          en: 'LambdaLR, initial rate 0.1, λ(t) = 1/(1+t): the rate at t = 4?',
        },
        answer: { zh: '0.02（= 0.1/5）', en: '0.02 (= 0.1/5)' },
        accept: ['0.02', '1/50'],
        source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: 'LambdaLR的函数恒等于0.1时，学习率会怎样？',
          en: 'LambdaLR with a function that is always 0.1: what does the rate do?',
        },
        answer: { zh: '一直是初始值的0.1倍，不再变小。', en: 'It stays at a tenth of the initial rate.' },
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'lr-multiplicative',
        question: {
          zh: 'LambdaLR与MultiplicativeLR，哪个乘的是当前学习率？',
          en: 'LambdaLR or MultiplicativeLR: which one multiplies the CURRENT rate?',
        },
        answer: {
          zh: 'MultiplicativeLR；LambdaLR乘初始学习率。',
          en: 'MultiplicativeLR; LambdaLR multiplies the initial rate.',
        },
        accept: ['MultiplicativeLR'],
      },
    ],
    translation: {
      question: {
        zh: '「自定义函数乘初始学习率」的调度器，在PyTorch的哪个模块里？',
        en: 'A scheduler from your own function (自定义学习率): in which PyTorch module do such classes live?',
      },
      answer: {
        zh: '`torch.optim.lr_scheduler`（类名LambdaLR）',
        en: '`torch.optim.lr_scheduler` (the class is LambdaLR)',
      },
      accept: ['torch.optim.lr_scheduler', 'optim.lr_scheduler', 'lr_scheduler'],
    },
    prerequisites: ['ext-learning-rate'],
    source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
  },
  {
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
      zh: '每步用函数值去乘当前的学习率、因子逐步累积的PyTorch调度器叫什么？',
      en: "PyTorch scheduler that multiplies the CURRENT rate by your function's value, so that factors compound: its name?",
    },
    meaning: {
      question: {
        zh: 'MultiplicativeLR每步对学习率做什么？',
        en: 'MultiplicativeLR: what does it do to the rate at each step?',
      },
      answer: {
        zh: '把当前学习率乘以函数值，逐步累乘。',
        en: 'It multiplies the current rate by a function value; factors compound.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '初始0.1、因子恒为0.5，MultiplicativeLR走3步后是多少？',
          en: 'MultiplicativeLR, initial rate 0.1, factor always 0.5: the rate after 3 steps?',
        },
        answer: { zh: '0.0125', en: '0.0125 (= 0.1/8)' },
        accept: ['0.0125', '1/80'],
        source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '因子恒定时，MultiplicativeLR等于哪一种衰减？',
          en: 'A constant factor in MultiplicativeLR: which kind of decay results?',
        },
        answer: { zh: '指数衰减。', en: 'Exponential decay.' },
        accept: ['指数衰减', '指数', 'exponential', 'exponential decay'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'lr-lambda',
        question: {
          zh: '初始0.1、同用1/(1+t)，t=2时LambdaLR与MultiplicativeLR各是多少？',
          en: 'Initial rate 0.1 and 1/(1+t) in both: LambdaLR and MultiplicativeLR at t = 2?',
        },
        answer: { zh: '约0.0333与0.0167。', en: 'About 0.0333 and 0.0167.' },
        source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      },
    ],
    translation: {
      question: {
        zh: '「每步乘当前学习率」用英文形容词怎样说（类名的前半）？',
        en: '乘法的 (of the rate): the English adjective in the class name?',
      },
      answer: { zh: 'multiplicative（类名MultiplicativeLR）', en: 'multiplicative (as in MultiplicativeLR)' },
      accept: ['multiplicative'],
    },
    prerequisites: ['lr-lambda'],
    source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
  },
  {
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
      zh: '每隔固定轮数就把学习率乘以γ、曲线是等宽台阶的调度器叫什么？',
      en: 'Scheduler that multiplies the rate by γ at equal intervals, a staircase of equal treads: what is it called?',
    },
    meaning: {
      question: {
        zh: 'StepLR什么时候改变学习率，怎样改？',
        en: 'StepLR: when does it change the rate, and how?',
      },
      answer: { zh: '每step_size轮一次，乘以γ。', en: 'Every step_size epochs, by the factor γ.' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '初始0.1、step_size=30、γ=0.1，第60轮的学习率是多少？',
          en: 'StepLR, initial rate 0.1, step_size 30, γ 0.1: the rate at epoch 60?',
        },
        answer: { zh: '0.001', en: '0.001 (two drops)' },
        accept: ['0.001', '1e-3'],
        source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: { zh: 'StepLR的gamma默认是多少？', en: 'torch 2.14.1 StepLR: the default gamma?' },
        answer: { zh: '0.1（torch 2.14.1）', en: '0.1 (torch 2.14.1)' },
        accept: ['0.1'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'lr-multistep',
        question: {
          zh: 'StepLR与MultiStepLR，哪个的下降间隔可以不等？',
          en: 'StepLR or MultiStepLR: whose drops may come at unequal intervals?',
        },
        answer: { zh: 'MultiStepLR', en: 'MultiStepLR (you list the epochs)' },
        accept: ['MultiStepLR'],
      },
      {
        n: 2,
        tier: 2,
        with: 'lr-exponential',
        question: {
          zh: 'StepLR与ExponentialLR的曲线，各是什么样子？',
          en: 'The curves of StepLR and ExponentialLR: what does each look like?',
        },
        answer: { zh: '前者是台阶，后者每步都降。', en: 'A staircase; a fall at each step.' },
      },
    ],
    translation: {
      question: {
        zh: '「等间隔衰减」对应PyTorch的哪个学习率调度器类？',
        en: '等间隔衰减: which PyTorch scheduler class?',
      },
      answer: { zh: '`StepLR`（阶梯衰减）', en: '`StepLR` (step decay)' },
      accept: ['StepLR', 'lr_scheduler.StepLR'],
    },
    prerequisites: ['lr-lambda'],
    source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
  },
  {
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
        zh: 'MultiStepLR在哪些轮次降低学习率？',
        en: 'MultiStepLR: at which epochs does it lower the rate?',
      },
      answer: {
        zh: '在milestones里列出的轮次，每次乘以γ。',
        en: 'At those listed in milestones, by γ each time.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '初始0.1、milestones=[30, 80]、γ=0.1，第80轮是多少？',
          en: 'MultiStepLR, initial rate 0.1, milestones [30, 80], γ 0.1: the rate at epoch 80?',
        },
        answer: { zh: '0.001', en: '0.001 (two milestones passed)' },
        accept: ['0.001', '1e-3'],
        source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '同一个里程碑在milestones里写了两次，会怎样？',
          en: 'The same milestone listed twice: what happens there?',
        },
        answer: { zh: '在那一轮乘两次γ。', en: 'The rate drops twice, by γ².' },
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'lr-step',
        question: {
          zh: '要在第50和第90轮各降一次，用StepLR还是MultiStepLR？',
          en: 'Drops wanted at epochs 50 and 90: StepLR or MultiStepLR?',
        },
        answer: {
          zh: 'MultiStepLR：StepLR只能等间隔。',
          en: 'MultiStepLR: StepLR has equal intervals only.',
        },
        accept: ['MultiStepLR'],
      },
    ],
    translation: {
      question: {
        zh: '「指定轮次衰减」对应PyTorch的哪个学习率调度器类？',
        en: '指定轮次衰减: which PyTorch scheduler class?',
      },
      answer: { zh: '`MultiStepLR`（里程碑衰减）', en: '`MultiStepLR` (at milestones)' },
      accept: ['MultiStepLR', 'lr_scheduler.MultiStepLR'],
    },
    prerequisites: ['lr-step'],
    source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
  },
  {
    id: 'lr-exponential',
    status: 'seed',
    name: { zh: 'ExponentialLR', en: 'ExponentialLR' },
    writtenInOutline: 'ExponentialLR',
    aliases: { zh: ['指数衰减'], en: ['exponential decay'] },
    definition: { zh: '每步都把学习率乘以同一个γ。', en: 'Multiplies the rate by the same γ at every step.' },
    naming: {
      zh: '每一步都乘同一个γ、在对数坐标上是直线的学习率调度器叫什么？',
      en: 'Scheduler that multiplies by the same γ at every step, a straight line on a log scale: what is it called?',
    },
    meaning: {
      question: {
        zh: 'ExponentialLR第t步的学习率是多少（初始η₀）？',
        en: 'ExponentialLR: the rate at step t, from η₀?',
      },
      answer: { zh: 'η₀·γᵗ，每步乘一次γ。', en: 'η₀·γᵗ: one factor γ a step.' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '初始0.1、γ=0.5，ExponentialLR第3步是多少？',
          en: 'ExponentialLR, initial rate 0.1, γ 0.5: the rate at step 3?',
        },
        answer: { zh: '0.0125', en: '0.0125 (= 0.1/8)' },
        accept: ['0.0125', '1/80'],
        source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: 'ExponentialLR的曲线在对数坐标上是什么形状？',
          en: 'On a log scale, what shape is the curve of ExponentialLR?',
        },
        answer: { zh: '直线。', en: 'A straight line.' },
        accept: ['直线', 'straight line', 'line'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'lr-step',
        question: {
          zh: 'ExponentialLR与StepLR，哪个每一步都变？',
          en: 'ExponentialLR or StepLR: which one changes at every step?',
        },
        answer: { zh: 'ExponentialLR', en: 'ExponentialLR (StepLR waits step_size epochs)' },
        accept: ['ExponentialLR'],
      },
    ],
    translation: {
      question: {
        zh: '「指数衰减」对应PyTorch的哪个学习率调度器类？',
        en: '指数衰减: which PyTorch scheduler class?',
      },
      answer: { zh: '`ExponentialLR`（每步乘γ）', en: '`ExponentialLR` (γ at each step)' },
      accept: ['ExponentialLR', 'lr_scheduler.ExponentialLR'],
    },
    prerequisites: ['lr-step'],
    source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
  },
  {
    id: 'lr-cosine',
    status: 'seed',
    name: { zh: 'CosineAnnealingLR', en: 'CosineAnnealingLR' },
    writtenInOutline: 'CosineAnnealingLR',
    aliases: { zh: ['余弦退火', '余弦衰减'], en: ['cosine annealing', 'cosine decay'] },
    definition: {
      zh: '学习率沿半个余弦从最大值降到最小值。',
      en: 'The rate falls from its maximum to its minimum along half a cosine.',
    },
    naming: {
      zh: '学习率沿半个周期的平滑波形从最大降到最小、不重启，这个调度器叫什么？',
      en: 'Scheduler whose rate falls once from top to bottom along half a trigonometric wave, without restarts: its name?',
    },
    meaning: {
      question: {
        zh: 'CosineAnnealingLR的学习率沿什么曲线下降？',
        en: 'CosineAnnealingLR: along which curve does the rate fall?',
      },
      answer: { zh: '半个余弦，从最大值到eta_min。', en: 'Half a cosine, from the maximum to eta_min.' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '初始0.1、T_max=100、eta_min=0，t=50时的学习率是多少？',
          en: 'CosineAnnealingLR, initial rate 0.1, T_max 100, eta_min 0: the rate at t = 50?',
        },
        answer: { zh: '0.05（正好一半）', en: '0.05 (exactly half)' },
        accept: ['0.05', '1/20'],
        source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '过了T_max继续调用，CosineAnnealingLR的学习率会怎样？',
          en: 'CosineAnnealingLR stepped past T_max: what does the rate do?',
        },
        answer: { zh: '又升回去。', en: 'It rises again.' },
        accept: ['升', '回升', '上升', 'rises', 'it rises again'],
        source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'lr-onecycle',
        question: {
          zh: '余弦退火与OneCycleLR，哪个开头先升高学习率？',
          en: 'CosineAnnealingLR or OneCycleLR: which one raises the rate first?',
        },
        answer: {
          zh: 'OneCycleLR；余弦退火从最大值开始降。',
          en: 'OneCycleLR; the cosine starts at its maximum.',
        },
        accept: ['OneCycleLR'],
      },
      {
        n: 2,
        tier: 2,
        with: 'lr-cyclic',
        question: {
          zh: '余弦退火（不超过T_max）与CyclicLR，哪个反复升降？',
          en: 'CosineAnnealingLR (up to T_max) or CyclicLR: which goes up and down repeatedly?',
        },
        answer: { zh: 'CyclicLR', en: 'CyclicLR (the cosine only falls)' },
        accept: ['CyclicLR'],
      },
    ],
    translation: {
      question: {
        zh: '「余弦退火」对应PyTorch的哪个学习率调度器类？',
        en: '余弦退火: which PyTorch scheduler class?',
      },
      answer: { zh: '`CosineAnnealingLR`（不带重启）', en: '`CosineAnnealingLR` (no restarts)' },
      accept: ['CosineAnnealingLR', 'lr_scheduler.CosineAnnealingLR'],
    },
    prerequisites: ['lr-exponential'],
    source: 'Loshchilov & Hutter, ICLR 2017; torch 2.14.1 torch/optim/lr_scheduler.py',
  },
  {
    id: 'lr-cyclic',
    status: 'seed',
    name: { zh: 'CyclicLR', en: 'CyclicLR' },
    writtenInOutline: 'CyclicLR',
    aliases: { zh: ['循环学习率', '周期学习率'], en: ['cyclical learning rate', 'CLR'] },
    definition: {
      zh: '学习率在两个界之间按三角波来回变化，按批调用。',
      en: 'The rate swings between two bounds in a triangle wave, stepped per batch.',
    },
    naming: {
      zh: '学习率在固定的上下界之间一次又一次来回升降的调度器叫什么？',
      en: 'Scheduler whose rate swings between a fixed lower and upper bound again and again: what is it called?',
    },
    meaning: {
      question: {
        zh: 'CyclicLR的学习率在什么之间、以什么形状变化？',
        en: 'CyclicLR: between what does the rate move, and in which shape?',
      },
      answer: {
        zh: '在base_lr与max_lr之间，默认是三角波。',
        en: 'Between base_lr and max_lr, by default in a triangle wave.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'base 0.1、max 0.5、step_size_up=4，CyclicLR在第2步是多少？',
          en: 'CyclicLR, base 0.1, max 0.5, step_size_up 4: the rate at step 2?',
        },
        answer: { zh: '0.3（上升到一半）', en: '0.3 (half way up)' },
        accept: ['0.3'],
        source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: 'CyclicLR应当每轮还是每批调用一次step？',
          en: 'CyclicLR: after what is step() called?',
        },
        answer: { zh: '每批。', en: 'After each batch.' },
        accept: ['每批', '批', 'batch', 'each batch'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'lr-onecycle',
        question: {
          zh: 'CyclicLR与OneCycleLR，哪个只走一个来回？',
          en: 'CyclicLR or OneCycleLR: which one makes a single rise and fall?',
        },
        answer: { zh: 'OneCycleLR，而且终点比起点更低。', en: 'OneCycleLR, and it ends below its start.' },
        accept: ['OneCycleLR'],
      },
    ],
    translation: {
      question: {
        zh: '「循环学习率」对应PyTorch的哪个学习率调度器类？',
        en: '循环学习率: which PyTorch scheduler class?',
      },
      answer: { zh: '`CyclicLR`（三角波）', en: '`CyclicLR` (a triangle wave)' },
      accept: ['CyclicLR', 'lr_scheduler.CyclicLR'],
    },
    prerequisites: ['lr-cosine'],
    source: 'Smith, WACV 2017; torch 2.14.1 torch/optim/lr_scheduler.py',
  },
  {
    id: 'lr-onecycle',
    status: 'seed',
    name: { zh: 'OneCycleLR', en: 'OneCycleLR' },
    writtenInOutline: 'OneCycleLR',
    aliases: { zh: ['单周期学习率', '一周期策略'], en: ['1cycle policy', 'one-cycle policy'] },
    definition: {
      zh: '学习率先升到最大，再降到比起点低得多；动量反向变化。',
      en: 'The rate rises to a maximum once and then falls far below its start, while momentum moves the other way.',
    },
    naming: {
      zh: '先升到最大、再一路降到远低于起点、动量反向变化的学习率策略叫什么？',
      en: 'Policy: a single rise to the peak rate, then a fall far below the start, momentum moving oppositely. Its name?',
    },
    meaning: {
      question: {
        zh: 'OneCycleLR的学习率分哪两段走？',
        en: 'OneCycleLR: which two phases does the rate go through?',
      },
      answer: {
        zh: '先升到max_lr，再降到远低于起点。',
        en: 'A rise to max_lr, then a fall far below the start.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'max_lr=1时，OneCycleLR默认的初始学习率是多少？',
          en: 'OneCycleLR with max_lr = 1 and defaults: the initial rate? (torch 2.14.1, div_factor 25)',
        },
        answer: { zh: '0.04（= 1/25）', en: '0.04 (= 1/25)' },
        accept: ['0.04', '1/25'],
        source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: 'OneCycleLR默认用百分之几的步数上升？',
          en: 'torch 2.14.1 OneCycleLR: which share of the steps is spent rising, by default?',
        },
        answer: { zh: '30%（pct_start=0.3，torch 2.14.1）', en: '30 % (pct_start 0.3, torch 2.14.1)' },
        accept: ['30', '30%', '0.3'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'lr-cyclic',
        question: {
          zh: 'OneCycleLR与CyclicLR，结束时的学习率有何不同？',
          en: 'OneCycleLR and CyclicLR: how do their final rates differ?',
        },
        answer: {
          zh: 'OneCycleLR远低于起点，CyclicLR回到下界。',
          en: 'OneCycleLR ends far below its start; CyclicLR returns to its lower bound.',
        },
      },
      {
        n: 2,
        tier: 2,
        with: 'lr-warmup',
        question: {
          zh: 'Warmup与OneCycleLR，哪个还管后面的下降？',
          en: 'Warmup or OneCycleLR: which one also covers the later fall?',
        },
        answer: { zh: 'OneCycleLR；Warmup只管开头的升温。', en: 'OneCycleLR; warmup is the rise alone.' },
        accept: ['OneCycleLR'],
      },
    ],
    translation: {
      question: {
        zh: '「单周期学习率」对应PyTorch的哪个学习率调度器类？',
        en: '单周期学习率: which PyTorch scheduler class?',
      },
      answer: { zh: '`OneCycleLR`（一升一降）', en: '`OneCycleLR` (one rise, one fall)' },
      accept: ['OneCycleLR', 'lr_scheduler.OneCycleLR'],
    },
    prerequisites: ['lr-cyclic', 'lr-warmup'],
    source: 'Smith & Topin, arXiv 1708.07120; torch 2.14.1 torch/optim/lr_scheduler.py',
  },
  {
    id: 'lr-warmup',
    status: 'seed',
    name: { zh: 'Warmup', en: 'Learning-rate warmup' },
    writtenInOutline: 'Warmup',
    aliases: { zh: ['学习率预热', '预热'], en: ['linear warmup', 'warm-up'] },
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
        zh: '从小值逐步升到目标值。',
        en: 'It raises it step by step from a small value to the target.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '目标0.1、LinearLR用默认参数预热，第一步的学习率约是多少？',
          en: 'Warmup by LinearLR with defaults, target 0.1: the first rate, about? (torch 2.14.1)',
        },
        answer: {
          zh: '0.0333（start_factor=1/3，torch 2.14.1）',
          en: '0.0333 (start_factor 1/3, torch 2.14.1)',
        },
        accept: ['0.0333', '0.033', '1/30'],
        source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: 'PyTorch里，把预热和之后的衰减接在一起常用哪个类？',
          en: 'Which PyTorch class chains a warmup with the schedule that follows it?',
        },
        answer: { zh: 'SequentialLR', en: 'SequentialLR (with milestones)' },
        accept: ['SequentialLR'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'lr-onecycle',
        question: {
          zh: 'Warmup与OneCycleLR，哪个结束时学习率停在目标值？',
          en: 'Warmup or OneCycleLR: which one ends with the rate at its target?',
        },
        answer: { zh: 'Warmup；OneCycleLR还会降到很低。', en: 'Warmup; OneCycleLR goes on down.' },
        accept: ['Warmup', '预热'],
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
          zh: '常数预热突然跳上去，线性预热缓慢上升。',
          en: 'Constant warmup jumps; linear warmup climbs.',
        },
      },
    ],
    translation: {
      question: {
        zh: '「学习率预热」用PyTorch的哪个调度器类做成线性的？',
        en: '学习率预热, the linear form: which PyTorch scheduler class?',
      },
      answer: { zh: '`LinearLR`（线性预热）', en: '`LinearLR` (a linear climb)' },
      accept: ['LinearLR', 'lr_scheduler.LinearLR'],
    },
    prerequisites: ['lr-lambda'],
    source: 'Goyal et al., arXiv 1706.02677; torch 2.14.1 torch/optim/lr_scheduler.py',
  },
] as const satisfies readonly Term[]
