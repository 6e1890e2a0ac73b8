import type { Term } from '#seed/term'

export const upBilinear: Term = {
  id: 'up-bilinear',
  status: 'seed',
  name: { zh: '双线性插值', en: 'Bilinear interpolation' },
  writtenInOutline: '双线性插值',
  aliases: {
    zh: ['双线性上采样', '双线性内插'],
    en: ['bilinear upsampling', 'bilinear'],
  },
  definition: {
    zh: '先沿一个方向再沿另一方向做线性插值，用最近的四个点加权。',
    en: 'Interpolates linearly along one axis and then the other, weighting the four nearest points.',
  },
  naming: {
    zh: '用最近的四个点、沿两个方向依次做线性加权的放大方法叫什么？',
    en: 'Enlarging by weighting the four nearest points, linearly along one axis and then the other: what is it called?',
  },
  meaning: {
    question: {
      zh: '双线性插值用几个邻点，怎样加权？',
      en: 'Bilinear interpolation: how many neighbours, and how are they weighted?',
    },
    answer: { zh: '四个，沿两个方向按距离线性加权。', en: 'Four, linearly by distance along both axes.' },
  },
  formula: {
    latex:
      'f=(1-\\alpha)(1-\\beta)f_{00}+\\alpha(1-\\beta)f_{10}+(1-\\alpha)\\beta f_{01}+\\alpha\\beta f_{11}',
    symbols: [
      { latex: '\\alpha', zh: '横向的小数位置，0到1', en: 'fractional position along x, 0 to 1' },
      { latex: '\\beta', zh: '纵向的小数位置，0到1', en: 'fractional position along y, 0 to 1' },
      { latex: 'f_{00}', zh: '左上邻点', en: 'neighbour at the top left' },
      { latex: 'f_{10}', zh: '右上邻点', en: 'neighbour at the top right' },
      { latex: 'f_{01}', zh: '左下邻点', en: 'neighbour at the bottom left' },
      { latex: 'f_{11}', zh: '右下邻点', en: 'neighbour at the bottom right' },
    ],
    reading: {
      zh: '四个邻点的加权和，每个的权重是横、纵两个方向的线性权重之积。',
      en: 'A weighted sum of four neighbours, each weight the product of a linear weight along x and one along y.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$(1-\\alpha)(1-\\beta)f_{00}+\\alpha(1-\\beta)f_{10}+(1-\\alpha)\\beta f_{01}+\\alpha\\beta f_{11}$，这是哪种放大方法的取值公式？',
        en: 'Which way of enlarging takes the values $(1-\\alpha)(1-\\beta)f_{00}+\\alpha(1-\\beta)f_{10}+(1-\\alpha)\\beta f_{01}+\\alpha\\beta f_{11}$?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '双线性插值，点距左上邻点横α、纵β（0到1）：右下邻点$f_{11}$的权重$\\boxed{?}$是什么？',
        en: 'Bilinear interpolation α right of and β below the top-left neighbour (0 to 1): what is the weight $\\boxed{?}$ of the bottom-right neighbour $f_{11}$?',
      },
      answer: { zh: '$\\alpha\\beta$', en: '$\\alpha\\beta$' },
      accept: ['αβ', 'α·β', 'α*β', 'α×β', 'ab', 'alpha beta', 'alpha*beta', 'βα', 'a*b'],
      source: 'torch 2.14.1 torch/nn/functional.py (grid_sample); run',
      proof: {
        code: [
          'a, b = 0.3, 0.6',
          'f = torch.tensor([[[[0.0, 0.0], [0.0, 1.0]]]], dtype=torch.float64)',
          'at = torch.tensor([[[[2 * a - 1, 2 * b - 1]]]], dtype=torch.float64)',
          'abs(F.grid_sample(f, at, align_corners=True).item() - a * b) < 1e-9',
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '`align_corners=True`，宽由W放大到W′：$x_{src}=x_{dst}\\cdot\\frac{W-1}{\\boxed{?}}$，方框里是什么？',
        en: 'With `align_corners=True` and width W enlarged to W′: $x_{src}=x_{dst}\\cdot\\frac{W-1}{\\boxed{?}}$. What is in the box?',
      },
      answer: { zh: "$W'-1$", en: "$W'-1$" },
      accept: ["W'-1", 'W′-1', 'W′−1', "W'−1", "W' - 1", 'W′ − 1', '(W′−1)', "(W'-1)"],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
      proof: {
        code: [
          'x = torch.arange(3.0).view(1, 1, 1, 3)',
          "y = F.interpolate(x, size=(1, 7), mode='bilinear', align_corners=True)",
          'torch.allclose(y.flatten(), torch.arange(7.0) * 2 / 6)',
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
        zh: '双线性插值给四个邻点的权重加起来是多少？',
        en: 'Bilinear interpolation: what do the weights of the four neighbours add up to?',
      },
      answer: {
        zh: '1，又都不为负，所以结果不超出四点的最小值与最大值',
        en: '1, and none is negative, so the result stays between the smallest and the largest of the four',
      },
      accept: ['1', '1.0', '100%', '一', 'one'],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
      proof: {
        code: [
          'x = torch.zeros(1, 1, 8, 8, dtype=torch.float64, requires_grad=True)',
          "F.interpolate(x, scale_factor=3, mode='bilinear')[0, 0, 8, 9].backward()",
          'x.grad.sum().item()',
        ],
        value: 1,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '在torch 2.14.1中，`nn.Upsample`的`mode`默认是什么？',
        en: 'In torch 2.14.1, what is the default `mode` of `nn.Upsample`?',
      },
      answer: { zh: "`'nearest'`，不是双线性", en: "`'nearest'`, not bilinear" },
      accept: [
        'nearest',
        "'nearest'",
        '"nearest"',
        '最近邻',
        '最近邻插值',
        'nearest neighbour',
        'nearest neighbor',
      ],
      source: 'torch 2.14.1 torch/nn/modules/upsampling.py',
      proof: { code: ["inspect.signature(nn.Upsample).parameters['mode'].default"], value: 'nearest' },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '`align_corners=True`，[0, 1]线性放大到4个点，第二个点是多少？',
        en: 'With `align_corners=True`, [0, 1] is enlarged linearly to 4 points: what is the second?',
      },
      answer: { zh: '1/3', en: '1/3' },
      accept: ['1/3', '0.333', '0.33', '0.3333', '.333', '三分之一', 'a third', 'one third'],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
      proof: {
        code: [
          'x = torch.tensor([[[[0.0, 1.0]]]])',
          "F.interpolate(x, size=(1, 4), mode='bilinear', align_corners=True)[0, 0, 0, 1].item()",
        ],
        value: 0.333333,
        tolerance: 0.0001,
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '沿四点所成方格的对角线，双线性插值一般是位置的几次函数？',
        en: 'Along the diagonal of the square of four points, bilinear interpolation is in general a function of which degree?',
      },
      answer: { zh: '二次（αβ项所致），并不是线性的', en: 'Quadratic (because of αβ), so not linear' },
      accept: [
        '二次',
        '二次函数',
        '2',
        '2次',
        '二',
        'quadratic',
        'second',
        'degree 2',
        'two',
        'second degree',
      ],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
      proof: {
        code: [
          'x = torch.tensor([[[[0.0, 1.0], [1.0, 0.0]]]])',
          "y = F.interpolate(x, size=(5, 5), mode='bilinear', align_corners=True)[0, 0]",
          'd = torch.diagonal(y)',
          '[d.tolist(), d.diff().diff().tolist()]',
        ],
        value: [
          [0, 0.375, 0.5, 0.375, 0],
          [-0.25, -0.25, -0.25],
        ],
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'up-deconv',
      question: {
        zh: '双线性插值与反卷积，放大所用的权重各从哪里来？',
        en: 'Bilinear interpolation and transposed convolution: where do the weights of each come from?',
      },
      answer: {
        zh: '双线性插值的由距离算出、固定不变，反卷积的由训练学得。',
        en: 'Bilinear: computed from distances and fixed; transposed convolution: learned in training.',
      },
      source:
        'Gonzalez & Woods, Digital Image Processing, 2018, section 2.4; torch 2.14.1 torch/nn/modules/conv.py',
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: '最近邻放大与双线性插值，每个输出各由几个输入得来？',
        en: 'Nearest-neighbour and bilinear enlarging: from how many inputs does each make one output?',
      },
      answer: {
        zh: '最近邻复制1个，双线性插值混合4个。',
        en: 'Nearest copies 1, bilinear blends 4.',
      },
      source: 'torch 2.14.1 torch/nn/functional.py; run',
      proof: {
        code: [
          'def inputs(mode):',
          '    x = torch.zeros(1, 1, 8, 8, requires_grad=True)',
          '    F.interpolate(x, scale_factor=2, mode=mode)[0, 0, 7, 7].backward()',
          '    return int((x.grad != 0).sum())',
          "[inputs('nearest'), inputs('bilinear')]",
        ],
        value: [1, 4],
      },
    },
    {
      n: 3,
      tier: 2,
      with: 'up-unpool',
      question: {
        zh: '双线性插值与反池化，除小图之外各还需要什么？',
        en: 'Bilinear interpolation and unpooling: besides the small map, what does each need?',
      },
      answer: {
        zh: '双线性插值只要目标尺寸，反池化要池化时记下的索引。',
        en: 'Bilinear only the target size, unpooling the indices remembered from pooling.',
      },
      source: 'torch 2.14.1 torch/nn/functional.py, torch/nn/modules/pooling.py',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '四角为左上{a}、右上{b}、左下{c}、右下{d}，双线性插值在正中心取多少？',
        en: 'Corners: top left {a}, top right {b}, bottom left {c}, bottom right {d}. What is the bilinear value at the exact centre?',
      },
      parameters: { a: [0, 2, 4, 6, 8], b: [0, 2, 4, 6, 8], c: [0, 2, 4, 6, 8], d: [0, 2, 4, 6, 8] },
      where: 'a+d != b+c',
      answer: '(a+b+c+d)/4',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '四个权重都是1/4：({a}+{b}+{c}+{d})/4={=(a+b+c+d)/4:2}',
        en: 'All four weights are 1/4: ({a} + {b} + {c} + {d})/4 = {=(a+b+c+d)/4:2}',
      },
      mistakes: [
        {
          expression: '(a+d)/2',
          zh: '只用了一条对角线上的两点',
          en: 'Used only the two points of one diagonal',
        },
        {
          expression: '(b+c)/2',
          zh: '只用了另一条对角线上的两点',
          en: 'Used only the two points of the other diagonal',
        },
        { expression: 'a+b+c+d', zh: '忘了乘权重1/4', en: 'Forgot the weights of 1/4' },
      ],
      check: [
        'x = torch.tensor([[[[a, b], [c, d]]]], dtype=torch.float64)',
        "y = torch.nn.functional.interpolate(x, size=(3, 3), mode='bilinear', align_corners=True)",
        'y[0, 0, 1, 1].item()',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '相邻两像素的值是{a}和{b}，从前者走向后者、走了全程的{t}，线性插值取多少？',
        en: 'Two neighbouring pixels are {a} and {b}. At {t} of the way from the first to the second, what is the linear interpolation?',
      },
      parameters: { a: [5, 10, 15], b: [20, 30, 40, 50], t: [0.1, 0.2, 0.25, 0.75, 0.9] },
      answer: 'a+(b-a)*t',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '{a}+({b}−{a})×{t}={a}+{=(b-a)*t:2}={=a+(b-a)*t:2}',
        en: '{a} + ({b} − {a}) × {t} = {a} + {=(b-a)*t:2} = {=a+(b-a)*t:2}',
      },
      mistakes: [
        {
          expression: 'b+(a-b)*t',
          zh: '两个权重弄反了：离谁近，谁的权重大',
          en: 'Swapped the weights: the nearer pixel weighs more',
        },
        { expression: '(b-a)*t', zh: '忘了加上起点的值', en: 'Forgot to add the starting value' },
        { expression: '(a+b)/2', zh: '取了中点的值', en: 'Took the value halfway' },
      ],
      check: ['ends = torch.tensor([a, b], dtype=torch.float64)', 'torch.lerp(ends[0], ends[1], t).item()'],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '`align_corners=False`，放大{s}倍，输出索引{i}对应输入的哪个坐标（从0数起）？',
        en: 'With `align_corners=False` and scale {s}, which input coordinate does output index {i} fall on (counted from 0)?',
      },
      parameters: { s: [2, 4], i: [2, 3, 4, 5, 6, 7, 9] },
      answer: '(i+0.5)/s-0.5',
      answerType: 'number',
      decimals: 3,
      working: {
        zh: '按像素中心对齐：({i}+0.5)/{s}−0.5={=(i+0.5)/s:3}−0.5={=(i+0.5)/s-0.5:3}',
        en: 'Pixel centres line up: ({i} + 0.5)/{s} − 0.5 = {=(i+0.5)/s:3} − 0.5 = {=(i+0.5)/s-0.5:3}',
      },
      mistakes: [
        {
          expression: 'i/s',
          zh: '漏了半个像素：对齐的是像素中心，不是索引',
          en: 'Left out the half pixels: centres line up, not indices',
        },
        {
          expression: '(i+0.5)/s',
          zh: '忘了最后减0.5',
          en: 'Forgot to subtract 0.5 at the end',
        },
        {
          expression: 'i*s',
          zh: '方向反了：由输出求输入应除以倍数',
          en: 'The wrong way round: from output to input divides by the scale',
        },
      ],
      check: [
        'x = torch.arange(8, dtype=torch.float64).view(1, 1, 1, 8)',
        "y = torch.nn.functional.interpolate(x, scale_factor=(1.0, float(s)), mode='bilinear')",
        'y[0, 0, 0, i].item()',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '默认的`align_corners`，`y`的第二个值是多少？',
        en: 'With the default `align_corners`, what is the second value of `y`?',
      },
      code: [
        'x = torch.tensor([[[[0., 1.]]]])',
        'y = F.interpolate(',
        "    x, size=(1, 4), mode='bilinear')",
      ],
      result: 'y[0, 0, 0, 1].item()',
      value: 0.25,
      answer: {
        zh: '0.25，四个值是0, 0.25, 0.75, 1',
        en: '0.25: the four are 0, 0.25, 0.75, 1',
      },
      accept: ['0.25', '.25', '1/4', '四分之一'],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '`mask`里是类别编号，这样放大错在哪里？',
        en: '`mask` holds class numbers: what is wrong with enlarging it like this?',
      },
      code: [
        'mask = torch.tensor([[[[0., 2.]]]])',
        'big = F.interpolate(',
        "    mask, size=(1, 3), mode='bilinear')",
      ],
      mended: [
        'mask = torch.tensor([[[[0., 2.]]]])',
        'big = F.interpolate(',
        "    mask, size=(1, 3), mode='nearest')",
      ],
      result: 'big.flatten().tolist()',
      value: [0, 1, 2],
      answer: {
        zh: "编号被混合，冒出并不存在的类别1；应用`mode='nearest'`。",
        en: "Class numbers are blended and class 1 appears from nowhere; use `mode='nearest'`.",
      },
      source: 'torch 2.14.1 torch/nn/functional.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '解码器要平滑地放大特征图，不添参数，每点只混合周围2×2个值，用什么方法？',
        en: 'A decoder must enlarge a map smoothly, without parameters, each point blending only the 2×2 values around it: which method?',
      },
      answer: {
        zh: '双线性插值（其后常接卷积）',
        en: 'Bilinear interpolation (a convolution often follows)',
      },
      accept: [
        '双线性插值',
        '双线性上采样',
        '双线性',
        '双线性内插',
        'bilinear',
        'bilinear interpolation',
        'bilinear upsampling',
        "F.interpolate(mode='bilinear')",
        'nn.UpsamplingBilinear2d',
      ],
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: 'torch 2.14.1的`F.interpolate`，`align_corners`默认是什么，双线性时当作什么？',
        en: 'In torch 2.14.1, what is the default `align_corners` of `F.interpolate`, and how does bilinear mode read it?',
      },
      answer: { zh: '`None`，当作`False`', en: '`None`, read as `False`' },
      source: 'torch 2.14.1 torch/nn/functional.py',
      proof: {
        code: [
          'x = torch.rand(1, 1, 4, 4)',
          "up = lambda **options: F.interpolate(x, scale_factor=2, mode='bilinear', **options)",
          "[str(inspect.signature(F.interpolate).parameters['align_corners'].default), torch.equal(up(), up(align_corners=False))]",
        ],
        value: ['None', true],
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`nn.UpsamplingBilinear2d`换成双线性的`nn.Upsample`，输出为什么变了？',
        en: '`nn.UpsamplingBilinear2d` is replaced by `nn.Upsample` in bilinear mode and the output changes: why?',
      },
      answer: {
        zh: '前者固定`align_corners=True`，后者默认按`False`，采样位置不同。',
        en: 'The first fixes `align_corners=True`, the second takes `False` by default: they sample elsewhere.',
      },
      source: 'torch 2.14.1 torch/nn/modules/upsampling.py; run',
      proof: {
        code: [
          'x = torch.rand(1, 1, 4, 4)',
          'old = nn.UpsamplingBilinear2d(scale_factor=2)(x)',
          "up = lambda **options: nn.Upsample(scale_factor=2, mode='bilinear', **options)(x)",
          '[torch.equal(old, up()), torch.equal(old, up(align_corners=True))]',
        ],
        value: [false, true],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: "用`F.interpolate(mode='bilinear')`把图缩到1/8，有些细线整条消失，为什么？",
        en: "`F.interpolate(mode='bilinear')` shrinks an image to 1/8 and some thin lines vanish entirely: why?",
      },
      answer: {
        zh: '每个输出仍只看四个输入，落在其间的线被跳过；应设`antialias=True`。',
        en: 'Each output still reads four inputs only and skips lines in between; set `antialias=True`.',
      },
      source: 'torch 2.14.1 torch/nn/functional.py; run',
      proof: {
        code: [
          'x = torch.zeros(1, 1, 64, 64)',
          'x[..., 8] = 1',
          "small = lambda **options: F.interpolate(x, size=(8, 8), mode='bilinear', **options).max().item() > 0",
          '[small(), small(antialias=True)]',
        ],
        value: [false, true],
      },
    },
  ],
  translation: {
    question: {
      zh: '双线性上采样：`F.interpolate`的`mode`参数写什么？',
      en: '双线性上采样 with `F.interpolate`: what is `mode` set to?',
    },
    answer: { zh: "`mode='bilinear'`（双线性）", en: "`mode='bilinear'` (bilinear)" },
    accept: ['bilinear', "mode='bilinear'", "'bilinear'", '"bilinear"', 'mode="bilinear"'],
  },
  paper: null,
  api: [
    {
      name: 'torch.nn.functional.interpolate',
      signature:
        "interpolate(input, size=None, scale_factor=None, mode='nearest', align_corners=None, recompute_scale_factor=None, antialias=False)",
      file: 'torch/nn/functional.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.nn.Upsample',
      signature:
        "Upsample(size=None, scale_factor=None, mode='nearest', align_corners=None, recompute_scale_factor=None)",
      file: 'torch/nn/modules/upsampling.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.nn.UpsamplingBilinear2d',
      signature: 'UpsamplingBilinear2d(size=None, scale_factor=None)',
      file: 'torch/nn/modules/upsampling.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'x = torch.tensor([[[[0., 1.], [2., 3.]]]])',
      'y = F.interpolate(x, size=(3, 3),',
      "    mode='bilinear', align_corners=True)",
      'y[0, 0, 1, 1].item()  # the centre',
    ],
    output: 1.5,
  },
  useWhen: [
    {
      zh: '解码器里平滑地放大，没有棋盘格，其后常接卷积。',
      en: 'Smooth enlarging in a decoder, free of checkerboards, usually followed by a convolution.',
    },
    {
      zh: '把分割网络的输出得分放大到原图尺寸。',
      en: 'Bringing the scores of a segmentation net to the size of the image.',
    },
  ],
  avoidWhen: [
    {
      zh: '放大类别编号的掩码：会混出不存在的类别，用最近邻。',
      en: 'Masks of class numbers: blending invents classes, so use nearest neighbour.',
    },
    {
      zh: '需要生成新的细节：插值不会凭空造出细节。',
      en: 'New detail is needed: interpolation cannot make any.',
    },
  ],
  prerequisites: [],
  source:
    'Gonzalez & Woods, Digital Image Processing, 2018, section 2.4; torch 2.14.1 torch/nn/functional.py',
}
