import type { Term } from '#seed/term'

export const convDilated: Term = {
  id: 'conv-dilated',
  status: 'seed',
  name: { zh: '空洞卷积', en: 'Dilated convolution' },
  writtenInOutline: '空洞卷积',
  aliases: {
    zh: ['膨胀卷积', '扩张卷积', '带孔卷积'],
    en: [
      'atrous convolution',
      'dilated (atrous) convolution',
      'convolution à trous',
      'dilated conv',
      'atrous conv',
    ],
  },
  definition: {
    zh: '核的相邻采样点相隔d个像素（空洞率d），参数不变，感受野变大。',
    en: 'Adjacent kernel taps stand d pixels apart (dilation d): a larger receptive field with the same number of weights.',
  },
  naming: {
    zh: '核的采样点按固定间隔拉开、参数不变而感受野变大的运算叫什么？',
    en: 'Operation whose kernel taps stand a fixed distance apart, so that it sees further with the same weights: what is it called?',
  },
  meaning: {
    question: {
      zh: '空洞卷积与同尺寸的标准卷积相比，什么变了？',
      en: 'Dilated convolution: what changes compared with a standard one of the same kernel size?',
    },
    answer: {
      zh: '相邻采样点相距d，跨度变大，权重个数不变。',
      en: 'Adjacent taps stand d apart: a larger span, the same number of weights.',
    },
  },
  formula: {
    latex: 'y_{i,j}=\\sum_{u,v}w_{u,v}\\,x_{i+du,\\,j+dv},\\qquad k_{\\mathrm{eff}}=d(k-1)+1',
    symbols: [
      { latex: 'y_{i,j}', zh: '(i, j)处的输出', en: 'output at (i, j)' },
      { latex: 'w_{u,v}', zh: '权重，共k×k个', en: 'weights, k × k of them' },
      { latex: 'x', zh: '输入', en: 'input' },
      { latex: 'd', zh: '空洞率，1就是标准卷积', en: 'dilation rate; 1 is a standard convolution' },
      { latex: 'k_{\\mathrm{eff}}', zh: '核在输入上的跨度', en: 'span of the kernel on the input' },
      { latex: 'k', zh: '卷积核边长', en: 'kernel size' },
    ],
    reading: {
      zh: '取彼此相距d个像素的输入值，与权重相乘再求和；核的跨度是k减1的d倍，再加1。',
      en: 'Every d-th input pixel times its weight, summed; the span is k minus one, times d, plus one.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$y_{i,j}=\\sum_{u,v}w_{u,v}\\,x_{i+du,\\,j+dv}$，d是大于1的固定整数，这是哪种运算？',
        en: 'Which operation is $y_{i,j}=\\sum_{u,v}w_{u,v}\\,x_{i+du,\\,j+dv}$, with d a fixed integer above 1?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '空洞卷积的核在一边上跨$\\boxed{?}\\,(k-1)+1$个像素，方框里是什么？',
        en: 'The kernel of a dilated convolution spans $\\boxed{?}\\,(k-1)+1$ pixels on a side. What is in the box?',
      },
      answer: { zh: '$d$，空洞率', en: '$d$, the dilation rate' },
      accept: [
        'd',
        'D',
        'r',
        '空洞率',
        '膨胀率',
        '扩张率',
        '膨胀系数',
        'dilation',
        'dilation rate',
        'the dilation rate',
        'rate',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '空洞率为d的卷积，输出边长为$\\left\\lfloor\\frac{H+2p-\\boxed{?}-1}{s}\\right\\rfloor+1$，方框里是什么？',
        en: 'Output side with dilation d: $\\left\\lfloor\\frac{H+2p-\\boxed{?}-1}{s}\\right\\rfloor+1$. What is in the box?',
      },
      answer: { zh: '$d(k-1)$', en: '$d(k-1)$' },
      accept: [
        'd(k-1)',
        'd(k−1)',
        'd*(k-1)',
        'd×(k-1)',
        'd·(k-1)',
        'd (k-1)',
        '(k-1)d',
        '(k-1)*d',
        'dilation*(kernel_size-1)',
        'dilation × (kernel_size − 1)',
      ],
      proof: {
        code: [
          'sides = lambda H, k, s, p, d: nn.Conv2d(1, 1, k, s, p, d)(torch.zeros(1, 1, H, H)).shape[-1]',
          'cases = itertools.product((20, 31), (2, 3, 5), (1, 2, 3), (0, 2), (1, 2, 4))',
          'all(sides(H, k, s, p, d) == (H + 2 * p - d * (k - 1) - 1) // s + 1 for H, k, s, p, d in cases)',
        ],
        value: true,
      },
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '3×3卷积核、空洞率2，一边跨多少个像素？',
        en: '3×3 kernel with dilation 2: how many pixels does it span on a side?',
      },
      answer: { zh: '5（= 2×(3−1)+1）', en: '5 (= 2 × (3 − 1) + 1)' },
      accept: ['5', '五', 'five', '5×5', '5x5'],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: {
        code: ['32 - nn.Conv2d(1, 1, 3, dilation=2)(torch.zeros(1, 1, 32, 32)).shape[-1] + 1'],
        value: 5,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '空洞率取多少时，空洞卷积就是标准卷积？',
        en: 'Which dilation rate gives an ordinary convolution?',
      },
      answer: { zh: '1（采样点紧挨着）', en: '1 (no gaps between the taps)' },
      accept: ['1', '一', 'one', 'd=1', 'dilation=1'],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: {
        code: [
          'x, w = torch.rand(1, 1, 12, 12), torch.rand(1, 1, 3, 3)',
          'plain = x.unfold(2, 3, 1).unfold(3, 3, 1).mul(w[0, 0]).sum((-1, -2))',
          'same = lambda y: y.shape == plain.shape and torch.allclose(y, plain, atol=1e-5)',
          '[d for d in (1, 2, 3) if same(F.conv2d(x, w, dilation=d))]',
        ],
        value: [1],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '连续多层都用同一个大于1的空洞率，会出现什么现象？',
        en: 'Several layers in a row share one dilation rate above 1: which artefact appears?',
      },
      answer: {
        zh: '网格效应：感受野里有些像素从不参与计算。',
        en: 'Gridding: some pixels of the receptive field never take part.',
      },
      accept: [
        '网格效应',
        '网格化',
        '网格伪影',
        'gridding',
        'gridding effect',
        'gridding artefact',
        'gridding artifact',
        'gridding artifacts',
      ],
      source: 'Wang et al., Understanding Convolution for Semantic Segmentation, WACV 2018; run',
      proof: {
        code: [
          'x = torch.zeros(1, 1, 13, 13, requires_grad=True)',
          'w, y = torch.ones(1, 1, 3, 3), x',
          'for _ in range(3): y = F.conv2d(y, w, dilation=2)',
          'y.sum().backward()',
          '[y.numel(), int((x.grad > 0).sum())]',
        ],
        value: [1, 49],
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '3×3空洞卷积逐层叠加，空洞率逐层加倍（1、2、4……），感受野边长随层数怎样增长？',
        en: '3×3 dilated convolutions are stacked, the rate doubling each time (1, 2, 4 ...): how does the receptive field grow?',
      },
      answer: {
        zh: '按指数增长，权重个数只按线性增长。',
        en: 'Exponentially with depth, while the weights grow only linearly.',
      },
      accept: [
        '指数',
        '指数增长',
        '按指数增长',
        '指数级',
        '指数级增长',
        '呈指数增长',
        'exponentially',
        'exponential',
        'exponential growth',
      ],
      source: 'Yu & Koltun, ICLR 2016; run: 3, 7, 15, 31 pixels after 1, 2, 3, 4 layers',
      proof: {
        code: [
          'def field(layers):',
          '    x = torch.zeros(1, 1, 64, 64)',
          '    for n in range(layers): x = nn.Conv2d(1, 1, 3, dilation=2 ** n)(x)',
          '    return 64 - x.shape[-1] + 1',
          '[field(layers) for layers in (1, 2, 3, 4)]',
        ],
        value: [3, 7, 15, 31],
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'up-deconv',
      question: {
        zh: '核内留空、尺寸不变，与输入像素间插零、尺寸变大，各是哪种运算？',
        en: 'Holes in the kernel and the size kept; zeros between input pixels and the size grown: which operation is each?',
      },
      answer: {
        zh: '前者空洞卷积，后者反卷积。',
        en: 'The first is dilated convolution, the second transposed convolution.',
      },
      source: 'Dumoulin & Visin, A guide to convolution arithmetic for deep learning, arXiv:1603.07285',
    },
    {
      n: 2,
      tier: 2,
      with: 'conv-deformable',
      question: {
        zh: '空洞卷积与可变形卷积的采样形状，在图上各处怎样变化？',
        en: 'Dilated and deformable convolution: how does the sampling pattern of each vary across the map?',
      },
      answer: {
        zh: '空洞卷积处处相同，可变形卷积随位置和内容而变。',
        en: 'It is the same everywhere if dilated, and varies with place and content if deformable.',
      },
      source: 'Dai et al., ICCV 2017; torch 2.14.1 torch/nn/modules/conv.py',
    },
    {
      n: 3,
      tier: 2,
      with: null,
      question: {
        zh: '步幅2与空洞率2都会跳过一些位置，各在哪里跳？',
        en: 'A stride of 2 and a dilation of 2 both skip positions: where does each skip?',
      },
      answer: {
        zh: '步幅跳过输出位置，图变小；空洞跳过采样点之间的输入像素，分辨率不降。',
        en: 'Stride skips output positions and shrinks the map; dilation skips inputs between the taps and keeps resolution.',
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '{k}×{k}卷积核、空洞率{d}，一边跨多少个像素？',
        en: 'Kernel {k}×{k}, dilation {d}: how many pixels does it span on a side?',
      },
      parameters: { k: [2, 3, 5, 7], d: [2, 3, 4, 5, 6, 7, 8] },
      answer: 'd*(k-1)+1',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: 'd(k−1)+1={d}×{=k-1}+1={=d*(k-1)+1}',
        en: 'd(k − 1) + 1 = {d} × {=k-1} + 1 = {=d*(k-1)+1}',
      },
      mistakes: [
        { expression: 'd*(k-1)', zh: '漏了加1', en: 'Left out the + 1' },
        {
          expression: 'd*k',
          zh: 'k个采样点之间只有k−1个间隔',
          en: 'There are only k − 1 gaps between k taps',
        },
        {
          expression: '(d+1)*(k-1)+1',
          zh: '空洞率d是点距，两点之间只空d−1个像素',
          en: 'The rate d is the distance of the taps: d − 1 pixels are left out between them',
        },
      ],
      check: [
        'conv = torch.nn.Conv2d(1, 1, k, dilation=d)',
        '64 - conv(torch.zeros(1, 1, 64, 64)).shape[-1] + 1',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '{k}×{k}卷积核、空洞率{d}、步幅1，每边填充多少才能保持尺寸不变？',
        en: 'Kernel {k}×{k}, dilation {d}, stride 1: how much padding on each side keeps the size?',
      },
      parameters: { k: [3, 5, 7], d: [2, 3, 4, 5, 6] },
      answer: 'd*(k-1)/2',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '2p=d(k−1)={d}×{=k-1}={=d*(k-1)}，p={=d*(k-1)/2}',
        en: '2p = d(k − 1) = {d} × {=k-1} = {=d*(k-1)}, so p = {=d*(k-1)/2}',
      },
      mistakes: [
        {
          expression: '(k-1)/2',
          zh: '没有计入空洞率',
          en: 'Took no account of the dilation',
        },
        {
          expression: 'd*(k-1)',
          zh: '这是两边的总和，每边只要一半',
          en: 'That is the total of both sides: each side takes half',
        },
        {
          expression: '(d+1)*(k-1)/2',
          zh: '空洞率d是点距，两点之间只空d−1个像素',
          en: 'The rate d is the distance of the taps: d − 1 pixels are left out between them',
        },
      ],
      check: [
        'size = lambda p: torch.nn.Conv2d(1, 1, k, dilation=d, padding=p)(torch.zeros(1, 1, 96, 96)).shape[-1]',
        '[size(p) for p in range(40)].index(96)',
      ],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '两层3×3空洞卷积（步幅1），空洞率依次为{a}和{b}，感受野边长是多少？',
        en: 'Two 3×3 dilated convolutions (stride 1) with rates {a} and {b}: what is the side of the receptive field?',
      },
      parameters: { a: [1, 2, 3], b: [2, 3, 4, 5] },
      answer: '1+2*(a+b)',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '每层增加2d：1+2×{a}+2×{b}={=1+2*(a+b)}',
        en: 'Each layer adds 2d: 1 + 2 × {a} + 2 × {b} = {=1+2*(a+b)}',
      },
      mistakes: [
        {
          expression: '2*b+1',
          zh: '只算了第二层',
          en: 'Counted the second layer only',
        },
        {
          expression: '(2*a+1)+(2*b+1)',
          zh: '两层的跨度相加时，中心多算了一次',
          en: 'Added the two spans, which counts the centre twice',
        },
        {
          expression: '(2*a+1)*(2*b+1)',
          zh: '跨度不相乘：每层只增加2d',
          en: 'Spans do not multiply: each layer adds 2d',
        },
        {
          expression: '5',
          zh: '没有计入空洞率',
          en: 'Took no account of the dilation',
        },
      ],
      check: [
        'first = torch.nn.Conv2d(1, 1, 3, dilation=a)',
        'second = torch.nn.Conv2d(1, 1, 3, dilation=b)',
        '64 - second(first(torch.zeros(1, 1, 64, 64))).shape[-1] + 1',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: { zh: '`y.shape`是什么？', en: 'What is `y.shape` after this dilated layer?' },
      code: ['conv = nn.Conv2d(1, 4, 3, dilation=2)', 'x = torch.zeros(1, 1, 10, 10)', 'y = conv(x)'],
      result: 'tuple(y.shape)',
      value: [1, 4, 6, 6],
      answer: {
        zh: '(1, 4, 6, 6)，核跨5个像素，10−5+1=6',
        en: '(1, 4, 6, 6): the kernel spans 5 pixels, 10 − 5 + 1 = 6',
      },
      accept: [
        '(1, 4, 6, 6)',
        '(1,4,6,6)',
        '1,4,6,6',
        '1, 4, 6, 6',
        '[1, 4, 6, 6]',
        '[1,4,6,6]',
        '1×4×6×6',
        '1x4x6x6',
      ],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '想保持32×32的尺寸，错在哪里？',
        en: 'The size of 32×32 should be kept: what is wrong?',
      },
      code: [
        'conv = nn.Conv2d(1, 1, 3, padding=1,',
        '                 dilation=2)',
        'x = torch.zeros(1, 1, 32, 32)',
        'y = conv(x)',
      ],
      mended: [
        'conv = nn.Conv2d(1, 1, 3, padding=2,',
        '                 dilation=2)',
        'x = torch.zeros(1, 1, 32, 32)',
        'y = conv(x)',
      ],
      result: 'tuple(y.shape)',
      value: [1, 1, 30, 30],
      answer: {
        zh: '核跨5个像素，填充应为2，即d(k−1)/2；填1则输出30×30。',
        en: 'The kernel spans 5 pixels, so the padding must be 2, d(k − 1)/2; with 1 the output is 30×30.',
      },
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '语义分割要更大的感受野，又不想降低分辨率或增加权重，用哪种卷积？',
        en: 'Semantic segmentation needs a larger receptive field at the same resolution and with no more weights: which convolution?',
      },
      answer: { zh: '空洞卷积（如DeepLab）', en: 'Dilated convolution (as in DeepLab)' },
      accept: [
        '空洞卷积',
        '膨胀卷积',
        '扩张卷积',
        '带孔卷积',
        'dilated',
        'dilated convolution',
        'atrous',
        'atrous convolution',
      ],
      source: 'Yu & Koltun, ICLR 2016; Chen et al., DeepLab, TPAMI 2018',
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`nn.Conv2d`的`dilation`默认是多少？',
        en: 'In torch 2.14.1, what is the default `dilation` of `nn.Conv2d`?',
      },
      answer: { zh: '1（不留空洞）', en: '1 (no holes)' },
      accept: ['1', '一', 'one'],
      proof: { code: ["inspect.signature(nn.Conv2d).parameters['dilation'].default"], value: 1 },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '三层3×3卷积的空洞率全设为2，感受野里有些像素从不被读到，空洞率该怎样改？',
        en: 'Three 3×3 layers of dilation 2 never read some pixels of their receptive field: how should the rates be changed?',
      },
      answer: {
        zh: '混用不同的空洞率，例如1、2、5。',
        en: 'Mix different rates, such as 1, 2, 5.',
      },
      source: 'Wang et al., Understanding Convolution for Semantic Segmentation, WACV 2018; run',
      proof: {
        code: [
          'def read(rates):',
          '    x = torch.zeros(1, 1, 2 * sum(rates) + 1, 2 * sum(rates) + 1, requires_grad=True)',
          '    y = x',
          '    for d in rates: y = F.conv2d(y, torch.ones(1, 1, 3, 3), dilation=d)',
          '    y.sum().backward()',
          '    return x.grad[0, 0] > 0',
          'even = torch.zeros(13, 13, dtype=torch.bool)',
          'even[::2, ::2] = True',
          '[torch.equal(read([2, 2, 2]), even), bool(read([1, 2, 5]).all())]',
        ],
        value: [true, true],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '想在采样点之间各空一个像素，写了`dilation=1`，结果怎样，应怎样写？',
        en: 'One pixel should be left out between the taps, but `dilation=1` was written: what happens, and what should it be?',
      },
      answer: {
        zh: '仍是标准卷积：空洞率是点距，应写`dilation=2`。',
        en: 'It stays a standard convolution: the rate is the distance of the taps, so write `dilation=2`.',
      },
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: {
        code: [
          'def read(d):',
          '    x = torch.zeros(1, 1, 1, 5, requires_grad=True)',
          '    F.conv2d(x, torch.ones(1, 1, 1, 3), dilation=d)[..., 0].sum().backward()',
          '    return x.grad.flatten()',
          '[read(1), read(2)]',
        ],
        value: [
          [1, 1, 1, 0, 0],
          [1, 0, 1, 0, 1],
        ],
      },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '用空洞卷积聚合多尺度上下文的论文（Yu与Koltun）发表在2016年的哪个会议上？',
        en: 'At which 2016 conference did Yu and Koltun publish multi-scale context aggregation by dilated convolutions?',
      },
      answer: { zh: 'ICLR 2016', en: 'ICLR 2016' },
      accept: ['ICLR', 'ICLR 2016', 'ICLR2016', 'International Conference on Learning Representations'],
      source: 'Yu & Koltun, ICLR 2016, arXiv:1511.07122',
    },
  ],
  translation: {
    question: {
      zh: '「膨胀卷积」由`nn.Conv2d`的哪个参数控制？',
      en: '膨胀卷积: which argument of `nn.Conv2d` controls it?',
    },
    answer: { zh: '`dilation`（空洞率）', en: '`dilation` (the dilation rate)' },
    accept: ['dilation', 'dilation='],
    source: 'torch 2.14.1 torch/nn/modules/conv.py',
  },
  paper: {
    authors: 'F. Yu, V. Koltun',
    title: 'Multi-Scale Context Aggregation by Dilated Convolutions',
    year: 2016,
    venue: 'ICLR 2016',
    url: 'https://arxiv.org/abs/1511.07122',
  },
  api: [
    {
      name: 'torch.nn.Conv2d',
      signature:
        "Conv2d(in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True, padding_mode='zeros', device=None, dtype=None)",
      file: 'torch/nn/modules/conv.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'conv = nn.Conv2d(1, 1, 3, dilation=2)',
      'x = torch.zeros(1, 1, 32, 32)',
      'y = conv(x)',
      '# weights, and pixels spanned on a side',
      '[conv.weight.numel(), 32 - y.shape[-1] + 1]',
    ],
    output: [9, 5],
  },
  useWhen: [
    {
      zh: '语义分割等密集预测：要大感受野，又要保持分辨率（如DeepLab）。',
      en: 'Dense prediction such as segmentation: wide context at full resolution, as in DeepLab.',
    },
    {
      zh: '长序列如原始音频：空洞率逐层加倍，很快覆盖长历史（如WaveNet）。',
      en: 'Long sequences such as raw audio: doubling rates soon cover a long past, as in WaveNet.',
    },
  ],
  avoidWhen: [
    {
      zh: '本来就要缩小特征图：用带步幅的卷积或池化更省计算。',
      en: 'The map should shrink anyway: a strided convolution or pooling computes less.',
    },
    {
      zh: '细小结构紧密相邻：大空洞率会跳过它们。',
      en: 'Small structures lie close together: a large rate skips over them.',
    },
  ],
  prerequisites: ['conv-standard', 'ext-receptive-field'],
  source: 'Yu & Koltun, ICLR 2016; torch 2.14.1 torch/nn/modules/conv.py',
}
