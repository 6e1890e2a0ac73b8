import type { Term } from '#seed/term'

export const lrCosine: Term = {
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
    en: 'Scheduler whose rate falls once from top to bottom along half a trigonometric wave, without restarts: what is it called?',
  },
  meaning: {
    question: {
      zh: 'CosineAnnealingLR的学习率沿什么曲线下降，从哪里到哪里？',
      en: 'CosineAnnealingLR: along which curve does the rate fall, and from where to where?',
    },
    answer: {
      zh: '沿半个余弦，从初始学习率到`eta_min`。',
      en: 'Along half a cosine, from the initial rate to `eta_min`.',
    },
  },
  formula: {
    latex:
      '\\eta_t=\\eta_{\\min}+\\tfrac12(\\eta_0-\\eta_{\\min})\\left(1+\\cos\\frac{t\\,\\pi}{T_{\\max}}\\right)',
    symbols: [
      { latex: '\\eta_t', zh: '第t步的学习率', en: 'learning rate at step t' },
      {
        latex: '\\eta_{\\min}',
        zh: '最小学习率eta_min，默认0',
        en: 'smallest rate, eta_min, 0 by default',
      },
      { latex: '\\eta_0', zh: '初始学习率，也是最大值', en: 'initial learning rate, which is the largest' },
      { latex: 't', zh: '步数或轮数，从0数起', en: 'step or epoch, counted from 0' },
      { latex: 'T_{\\max}', zh: '降到最小值所用的步数T_max', en: 'steps to the smallest rate, T_max' },
    ],
    reading: {
      zh: '第t步的学习率等于最小值加上最大与最小之差的一半，再乘以1加cos(tπ/Tmax)。',
      en: 'Eta t equals eta min plus half of eta zero minus eta min, times one plus the cosine of t pi over T max.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\eta_{\\min}+\\tfrac12(\\eta_0-\\eta_{\\min})\\left(1+\\cos\\frac{t\\,\\pi}{T}\\right)$，t从不归零，这是PyTorch的哪个学习率调度器？',
        en: 'Which PyTorch scheduler is $\\eta_{\\min}+\\tfrac12(\\eta_0-\\eta_{\\min})\\left(1+\\cos\\frac{t\\,\\pi}{T}\\right)$, t never set back to 0?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '余弦退火$\\eta_t=\\eta_{\\min}+\\tfrac12(\\eta_0-\\eta_{\\min})\\left(1+\\cos\\frac{t\\,\\pi}{\\boxed{?}}\\right)$，方框里是什么？',
        en: 'Cosine annealing: $\\eta_t=\\eta_{\\min}+\\tfrac12(\\eta_0-\\eta_{\\min})\\left(1+\\cos\\frac{t\\,\\pi}{\\boxed{?}}\\right)$. What is in the box?',
      },
      answer: {
        zh: '$T_{\\max}$，降到最小值所用的步数',
        en: '$T_{\\max}$, the steps to the smallest rate',
      },
      accept: ['T_max', 'Tmax', 'T_{max}', 'T max', 'T', '步数T_max'],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '余弦退火$\\eta_t=\\eta_{\\min}+\\tfrac12\\,(\\boxed{?})\\left(1+\\cos\\frac{t\\,\\pi}{T_{\\max}}\\right)$，方框里是什么？',
        en: 'Cosine annealing: $\\eta_t=\\eta_{\\min}+\\tfrac12\\,(\\boxed{?})\\left(1+\\cos\\frac{t\\,\\pi}{T_{\\max}}\\right)$. What is in the box?',
      },
      answer: {
        zh: '$\\eta_0-\\eta_{\\min}$，最大值与最小值之差',
        en: '$\\eta_0-\\eta_{\\min}$, the largest rate minus the smallest',
      },
      accept: [
        'η₀-η_min',
        'η₀−η_min',
        'η0-ηmin',
        'η_0-η_min',
        'η_0-η_{min}',
        'eta_0-eta_min',
        'eta0-eta_min',
        'η_max-η_min',
        'ηmax-ηmin',
      ],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 't等于`T_max`的一半时，CosineAnnealingLR的学习率处在什么位置？',
        en: 'When t is half of `T_max`, where does the rate of CosineAnnealingLR stand?',
      },
      answer: {
        zh: '初始学习率与`eta_min`的正中间。',
        en: 'Exactly half way between the initial rate and `eta_min`.',
      },
      accept: [
        '正中间',
        '中间',
        '降到一半',
        '中点',
        '初始学习率与eta_min的中点',
        'half way',
        'halfway',
        'in the middle',
        'halfway between max and min',
      ],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          's = lr_scheduler.CosineAnnealingLR(o, T_max=100, eta_min=0.02)',
          'ran = [(o.step(), s.step()) for _ in range(50)]',
          "math.isclose(o.param_groups[0]['lr'], (0.1 + 0.02) / 2)",
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '`step()`的调用次数超过`T_max`之后，CosineAnnealingLR的学习率怎样变化？',
        en: 'CosineAnnealingLR stepped past `T_max`: what does the rate do?',
      },
      answer: {
        zh: '沿余弦升回，到2·`T_max`时回到初始值。',
        en: 'It climbs back along the cosine, to the initial rate at 2·`T_max`.',
      },
      accept: [
        '升',
        '回升',
        '上升',
        '又升回去',
        '升回初始值',
        'rises',
        'it rises',
        'it rises again',
        'it climbs again',
      ],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          's = lr_scheduler.CosineAnnealingLR(o, T_max=10)',
          "r = [(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(21)]",
          '[r[10], r[15], r[20]]',
        ],
        value: [0, 0.05, 0.1],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'CosineAnnealingLR的下降段里，学习率在哪一段降得最快？',
        en: 'On its way down, where does the rate of CosineAnnealingLR fall fastest?',
      },
      answer: {
        zh: '在正中间，即$t=T_{\\max}/2$附近。',
        en: 'In the middle, near $t=T_{\\max}/2$.',
      },
      accept: ['中间', '正中间', '中段', 'T_max/2', '一半处', 'in the middle', 'the middle', 'half way'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          's = lr_scheduler.CosineAnnealingLR(o, T_max=101)',
          "r = [(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(102)]",
          'int(np.argmin(np.diff(r))) == 50',
        ],
        value: true,
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: 'CosineAnnealingLR的`T_max`，数的是什么？',
        en: 'What does the `T_max` of CosineAnnealingLR count?',
      },
      answer: {
        zh: '从最大值降到最小值要调用`step()`的次数。',
        en: 'How many calls of `step()` lead from the largest rate to the smallest.',
      },
      accept: [
        'step()的调用次数',
        'scheduler.step()的调用次数',
        '调用step()的次数',
        '调用次数',
        'calls of step()',
        'the calls of step()',
        'calls to step()',
        'step() calls',
      ],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          's = lr_scheduler.CosineAnnealingLR(o, T_max=7, eta_min=0.01)',
          'ran = [(o.step(), s.step()) for _ in range(7)]',
          "math.isclose(o.param_groups[0]['lr'], 0.01)",
        ],
        value: true,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'lr-onecycle',
      question: {
        zh: '训练刚开始时，CosineAnnealingLR与OneCycleLR的学习率各往哪边走？',
        en: 'At the start of training, which way does the rate go in CosineAnnealingLR and in OneCycleLR?',
      },
      answer: {
        zh: 'CosineAnnealingLR从最大值往下降，OneCycleLR先从低处升到最大值。',
        en: 'CosineAnnealingLR falls from the maximum; OneCycleLR first rises to it from a low rate.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 2,
      tier: 2,
      with: 'lr-cyclic',
      question: {
        zh: 'CosineAnnealingLR与默认的CyclicLR，学习率下降的那一段各是什么形状？',
        en: 'CosineAnnealingLR and CyclicLR by default: what shape is the falling part of each?',
      },
      answer: {
        zh: 'CosineAnnealingLR是半个余弦，CyclicLR是一段直线。',
        en: 'Half a cosine in CosineAnnealingLR, a straight line in CyclicLR.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 3,
      tier: 2,
      with: null,
      question: {
        zh: '下降段走完后再调用，CosineAnnealingLR与CosineAnnealingWarmRestarts各怎样？',
        en: 'Stepped past the end of a fall: what do CosineAnnealingLR and CosineAnnealingWarmRestarts do?',
      },
      answer: {
        zh: '前者沿余弦逐步升回，后者一步跳回最大值。',
        en: 'The first climbs back along the cosine, the second jumps to the maximum in one step.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'def rates(cls):',
          '    o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)',
          '    s = cls(o, 4)',
          "    return [(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(9)]",
          'one, other = rates(lr_scheduler.CosineAnnealingLR), rates(lr_scheduler.CosineAnnealingWarmRestarts)',
          '[one[4] < one[5] < one[6] < one[7] < one[8] == max(one), other[3] < 0.2, other[4] == 1]',
        ],
        value: [true, true, true],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '余弦退火T_max={T}、eta_min={m}，初始学习率{l}，t={t}时学习率是多少？',
        en: 'CosineAnnealingLR(T_max={T}, eta_min={m}), initial rate {l}: what is the rate at t = {t}?',
      },
      parameters: {
        T: [12, 20, 50, 100],
        m: [0.02, 0.04, 0.1],
        l: [0.1, 0.2, 0.4, 1],
        t: [6, 10, 25, 50],
      },
      where: '(2*t==T)*(l>2*m)*(l<30*m)',
      answer: 'm+0.5*(l-m)*(1+cos(pi*t/T))',
      answerType: 'number',
      decimals: 3,
      working: {
        zh: 'cos(π·{t}/{T})=cos(π/2)=0，{m}+½×({l}−{m})={=(l+m)/2:3}',
        en: 'cos(π·{t}/{T}) = cos(π/2) = 0, so {m} + ½ × ({l} − {m}) = {=(l+m)/2:3}',
      },
      mistakes: [
        {
          expression: '0.5*l*(1+cos(pi*t/T))',
          zh: '当成了eta_min=0：曲线止于eta_min',
          en: 'Took eta_min for 0: the curve ends at eta_min',
        },
        {
          expression: '0.5*(l-m)*(1+cos(pi*t/T))',
          zh: '最后漏加了eta_min',
          en: 'Forgot to add eta_min at the end',
        },
        {
          expression: 'm+(l-m)*cos(pi*t/T)',
          zh: '直接乘了余弦，应乘(1+cos)的一半',
          en: 'Used the cosine itself instead of half of (1 + cos)',
        },
      ],
      check: [
        'w = torch.zeros(1, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=l)',
        'c = torch.optim.lr_scheduler.CosineAnnealingLR(o, T_max=T, eta_min=m)',
        '[(o.step(), c.step()) for _ in range(t)]',
        "o.param_groups[0]['lr']",
      ],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '余弦退火T_max={T}、eta_min=0，初始学习率{l}，t={t}时cos(πt/T)={c}，学习率是多少？',
        en: 'CosineAnnealingLR(T_max={T}), eta_min 0, initial rate {l}: what is the rate at t = {t}, where cos(πt/T) = {c}?',
      },
      parameters: { T: [12, 24, 60], l: [0.2, 0.4, 1], t: [4, 8, 16, 20, 40], c: [0.5, -0.5] },
      where: '(3*t==T)*(c>0)+(3*t==2*T)*(c<0)',
      answer: '0.5*l*(1+cos(pi*t/T))',
      answerType: 'number',
      decimals: 3,
      working: {
        zh: '½×{l}×(1+cos)=½×{l}×{=1+c}={=0.5*l*(1+c):3}',
        en: '½ × {l} × (1 + cos) = ½ × {l} × {=1+c} = {=0.5*l*(1+c):3}',
      },
      mistakes: [
        {
          expression: 'l*(1-t/T)',
          zh: '按直线下降算了',
          en: 'Took a straight line down',
        },
        {
          expression: 'l*cos(pi*t/T)',
          zh: '直接乘了余弦，应乘(1+cos)的一半',
          en: 'Used the cosine itself instead of half of (1 + cos)',
        },
        {
          expression: 'l*(1+cos(pi*t/T))',
          zh: '漏了½',
          en: 'Forgot the ½',
        },
        {
          expression: '0.5*l*(1-cos(pi*t/T))',
          zh: '符号反了：那是上升的曲线',
          en: 'Wrong sign: that curve rises',
        },
      ],
      check: [
        'w = torch.zeros(1, requires_grad=True)',
        'o = torch.optim.SGD([w], lr=l)',
        's = torch.optim.lr_scheduler.CosineAnnealingLR(o, T_max=T)',
        '[(o.step(), s.step()) for _ in range(t)]',
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
        zh: '循环结束后学习率是多少？已知cos(4π/3)=−0.5。',
        en: 'What is the learning rate after this loop, given cos(4π/3) = −0.5?',
      },
      code: [
        'w = torch.zeros(1, requires_grad=True)',
        'opt = optim.SGD([w], lr=0.4)',
        'sch = lr_scheduler.CosineAnnealingLR(',
        '    opt, T_max=3)',
        'for _ in range(4):',
        '    opt.step()',
        '    sch.step()',
      ],
      result: "opt.param_groups[0]['lr']",
      value: 0.1,
      answer: {
        zh: '0.1，第3次调用时已降到0，第4次又升回',
        en: '0.1: the third call reached 0, the fourth climbs again',
      },
      accept: ['0.1', '.1', '1/10'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '本想在10轮里降到0，结束时学习率却还有0.078，这段代码错在哪里？',
        en: 'The rate should reach 0 in 10 epochs, but ends at 0.078: what is wrong here?',
      },
      code: [
        'w = torch.zeros(1, requires_grad=True)',
        'opt = optim.SGD([w], lr=0.1)',
        'for epoch in range(10):',
        '    sch = lr_scheduler.CosineAnnealingLR(',
        '        opt, T_max=10)',
        '    opt.step()',
        '    sch.step()',
      ],
      mended: [
        'w = torch.zeros(1, requires_grad=True)',
        'opt = optim.SGD([w], lr=0.1)',
        'sch = lr_scheduler.CosineAnnealingLR(',
        '    opt, T_max=10)',
        'for epoch in range(10):',
        '    opt.step()',
        '    sch.step()',
      ],
      result: "opt.param_groups[0]['lr']",
      value: 0.078,
      tolerance: 0.005,
      answer: {
        zh: '调度器每轮都重建，步数总从头数起，应在循环之前只建一次。',
        en: 'The scheduler is built anew in every epoch and always counts from the start; build it once, before the loop.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '总步数已定，想从第一步的最大学习率平滑降到0，两头慢、中间快，用哪个PyTorch调度器？',
        en: 'Total steps known; from its maximum at step 0 the rate should fall to 0, slow at both ends, fast between: which PyTorch scheduler?',
      },
      answer: {
        zh: 'CosineAnnealingLR（`T_max`取总步数）',
        en: 'CosineAnnealingLR (`T_max` being the total steps)',
      },
      accept: [
        'CosineAnnealingLR',
        'lr_scheduler.CosineAnnealingLR',
        'torch.optim.lr_scheduler.CosineAnnealingLR',
        '余弦退火',
        '余弦衰减',
        'cosine annealing',
        'cosine decay',
      ],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          's = lr_scheduler.CosineAnnealingLR(o, T_max=101)',
          "r = [(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(102)]",
          '[r[0] == max(r), abs(r[101]) < 1e-9, r[0] - r[1] < r[50] - r[51] > r[100] - r[101]]',
        ],
        value: [true, true, true],
      },
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，CosineAnnealingLR的`eta_min`默认是多少？',
        en: 'In torch 2.14.1, what is the default `eta_min` of CosineAnnealingLR?',
      },
      answer: { zh: '0（学习率一直降到0）', en: '0 (the rate falls all the way)' },
      accept: ['0', '0.0', '零', 'zero'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
      proof: {
        code: ["inspect.signature(lr_scheduler.CosineAnnealingLR).parameters['eta_min'].default"],
        value: 0,
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`T_max`按轮数设成20，`step()`却每批调用一次，CosineAnnealingLR会怎样？',
        en: '`T_max` is 20, the number of epochs, but `step()` runs after every batch: what does CosineAnnealingLR do?',
      },
      answer: {
        zh: '每20批降到最低，再用20批升回，反复振荡；应设为总批数。',
        en: 'It falls for 20 batches, climbs for 20 and so on; `T_max` should be the total number of batches.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          's = lr_scheduler.CosineAnnealingLR(o, T_max=20)',
          "r = [(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(81)]",
          '[r[0], r[20], r[40], r[60], r[80]]',
        ],
        value: [0.1, 0, 0.1, 0, 0.1],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '只训练100轮，CosineAnnealingLR的`T_max`却设成200，结束时学习率在哪里？',
        en: 'Training lasts 100 epochs, but `T_max` of CosineAnnealingLR is 200: where is the rate at the end?',
      },
      answer: {
        zh: '才降了一半，低学习率的后半段根本没走到。',
        en: 'Only half way down; the second half, with its low rates, never comes.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)',
          's = lr_scheduler.CosineAnnealingLR(o, T_max=200)',
          'ran = [(o.step(), s.step()) for _ in range(100)]',
          "o.param_groups[0]['lr']",
        ],
        value: 0.5,
      },
    },
    {
      n: 3,
      tier: 3,
      question: {
        zh: '误把CosineAnnealingLR的`eta_min`设得比优化器的`lr`还大，学习率会怎样？',
        en: 'CosineAnnealingLR gets an `eta_min` above the `lr` of the optimiser by mistake: what does the rate do?',
      },
      answer: {
        zh: '不降反升，沿半个余弦升到`eta_min`，也没有报错。',
        en: 'It rises to `eta_min` along half a cosine instead of falling, without any error.',
      },
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
      proof: {
        code: [
          'o = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)',
          's = lr_scheduler.CosineAnnealingLR(o, T_max=10, eta_min=0.5)',
          "r = [(o.param_groups[0]['lr'], o.step(), s.step())[0] for _ in range(11)]",
          '[r == sorted(r), round(r[5], 9), round(r[10], 9)]',
        ],
        value: [true, 0.3, 0.5],
      },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: 'PyTorch文档说余弦退火出自Loshchilov与Hutter的哪篇论文（简称）？',
        en: 'Which paper by Loshchilov and Hutter (its short name) do the PyTorch docs name as the source of cosine annealing?',
      },
      answer: {
        zh: 'SGDR（带热重启的随机梯度下降）',
        en: 'SGDR (stochastic gradient descent with warm restarts)',
      },
      accept: ['SGDR', 'SGDR: Stochastic Gradient Descent with Warm Restarts'],
      source: 'Loshchilov & Hutter, ICLR 2017, arXiv:1608.03983',
    },
  ],
  translation: {
    question: {
      zh: '「余弦退火」（不带重启）对应PyTorch的哪个学习率调度器类？',
      en: '余弦退火 (without restarts): which PyTorch scheduler class?',
    },
    answer: {
      zh: '`torch.optim.lr_scheduler.CosineAnnealingLR`',
      en: '`torch.optim.lr_scheduler.CosineAnnealingLR`',
    },
    accept: [
      'CosineAnnealingLR',
      'lr_scheduler.CosineAnnealingLR',
      'torch.optim.lr_scheduler.CosineAnnealingLR',
    ],
  },
  paper: {
    authors: 'I. Loshchilov, F. Hutter',
    title: 'SGDR: Stochastic Gradient Descent with Warm Restarts',
    year: 2017,
    venue: 'ICLR 2017',
    url: 'https://arxiv.org/abs/1608.03983',
  },
  api: [
    {
      name: 'torch.optim.lr_scheduler.CosineAnnealingLR',
      signature: 'CosineAnnealingLR(optimizer, T_max, eta_min=0.0, last_epoch=-1)',
      file: 'torch/optim/lr_scheduler.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.optim.lr_scheduler.CosineAnnealingWarmRestarts',
      signature: 'CosineAnnealingWarmRestarts(optimizer, T_0, T_mult=1, eta_min=0.0, last_epoch=-1)',
      file: 'torch/optim/lr_scheduler.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'w = torch.zeros(1, requires_grad=True)',
      'opt = optim.SGD([w], lr=0.1)',
      'sch = lr_scheduler.CosineAnnealingLR(',
      '    opt, T_max=100)',
      'for epoch in range(50):',
      '    opt.step()',
      '    sch.step()',
      "opt.param_groups[0]['lr']  # half way down",
    ],
    output: 0.05,
  },
  useWhen: [
    {
      zh: '训练总长已定，想要一条只需设终点的平滑衰减，常接在预热之后。',
      en: 'The length of training is fixed and one smooth decay will do, often after a warmup.',
    },
  ],
  avoidWhen: [
    {
      zh: '训练会超出或早于T_max结束：超出则学习率升回，提前则降不到底。',
      en: 'Training may end before or after T_max: after it the rate climbs again, before it the rate is still high.',
    },
  ],
  prerequisites: ['lr-exponential'],
  source: 'Loshchilov & Hutter, ICLR 2017; torch 2.14.1 torch/optim/lr_scheduler.py',
}
