import type { Term } from '#seed/term'

export const poolMax: Term = {
  id: 'pool-max',
  status: 'seed',
  name: { zh: '最大池化', en: 'Max pooling' },
  writtenInOutline: '最大池化',
  aliases: {
    zh: ['极大池化', '最大值池化'],
    en: ['MaxPool2d', 'maximum pooling', 'max pool'],
  },
  definition: { zh: '每个小窗口输出窗口内最大的值。', en: 'Each small window gives its largest value.' },
  naming: {
    zh: '小窗口在图上滑动、每次只留下窗口里最大的那个值，这种层叫什么？',
    en: 'Layer whose small sliding window keeps only its greatest value: what is it called?',
  },
  meaning: {
    question: { zh: '最大池化的每个输出是什么？', en: 'Max pooling: what is each output?' },
    answer: { zh: '一个小窗口里最大的值。', en: 'The largest value in a small window.' },
  },
  formula: {
    latex: 'y_{i,j}=\\max_{0\\le u,v<k}x_{is+u,\\,js+v}',
    symbols: [
      { latex: 'y_{i,j}', zh: '第i行第j列的输出', en: 'output in row i, column j' },
      { latex: 'u,v', zh: '窗口内的位置', en: 'position within the window' },
      { latex: 'k', zh: '窗口边长', en: 'side of the window' },
      { latex: 'x', zh: '输入特征图', en: 'input feature map' },
      { latex: 's', zh: '步幅，默认等于k', en: 'stride, k by default' },
    ],
    reading: {
      zh: '输出等于k乘k的窗口内所有输入中的最大值。',
      en: 'The output is the largest of the inputs in a k by k window.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$y_{i,j}=\\max_{0\\le u,v<k}x_{is+u,\\,js+v}$，这是哪种层？',
        en: 'Which layer is $y_{i,j}=\\max_{0\\le u,v<k}x_{is+u,\\,js+v}$?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '最大池化：$y_{i,j}=\\max_{0\\le u,v<k}x_{\\boxed{?}\\,i+u,\\,\\boxed{?}\\,j+v}$，两个方框里是同一个量，是什么？',
        en: 'Max pooling: $y_{i,j}=\\max_{0\\le u,v<k}x_{\\boxed{?}\\,i+u,\\,\\boxed{?}\\,j+v}$. Both boxes hold the same quantity: which?',
      },
      answer: { zh: '步幅$s$', en: 'The stride $s$' },
      accept: ['s', '步幅', '步长', '步幅s', 'stride', 'the stride', 'stride s'],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '`nn.MaxPool2d`的`padding`相当于用什么值填充？',
        en: '`nn.MaxPool2d`: which value does its `padding` amount to?',
      },
      answer: { zh: '负无穷，所以填充永远不会胜出。', en: 'Minus infinity, so that padding never wins.' },
      accept: ['负无穷', '负无穷大', '-inf', '−inf', '−∞', '-∞', 'minus infinity', 'negative infinity'],
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
      proof: {
        code: [
          'x = torch.full((1, 1, 4, 4), -1e30)',
          'y = nn.MaxPool2d(3, stride=1, padding=1)(x)',
          'torch.equal(x, y)',
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '反向传播时，最大池化把梯度给窗口里的哪个元素？',
        en: 'Backward pass of max pooling: which element of the window gets the gradient?',
      },
      answer: { zh: '只给最大的那个，其余为0。', en: 'Only the largest, the others get 0.' },
      accept: [
        '最大的',
        '最大值',
        '最大的那个',
        '最大元素',
        '最大的元素',
        'the maximum',
        'maximum',
        'the largest',
        'largest',
        'the max',
        'only the maximum',
        'the largest one',
      ],
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
      proof: {
        code: [
          'x = torch.tensor([[[[1.0, 2.0], [4.0, 3.0]]]], requires_grad=True)',
          'nn.MaxPool2d(2)(x).backward()',
          'x.grad.flatten().tolist()',
        ],
        value: [0, 0, 1, 0],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '`nn.MaxPool2d(3)`作用于10×10的图，输出边长是多少？',
        en: '`nn.MaxPool2d(3)` on a 10×10 map: what is the side of the output?',
      },
      answer: { zh: '3（步幅默认等于核大小）', en: '3 (the stride defaults to the kernel size)' },
      accept: ['3', '3×3', '3x3', '三'],
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
      proof: { code: ['nn.MaxPool2d(3)(torch.zeros(1, 1, 10, 10)).shape[-1]'], value: 3 },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '先ReLU后2×2最大池化，换成先池化后ReLU，结果不变；换序省了什么？',
        en: 'ReLU then 2×2 max pooling gives the same as pooling then ReLU: what does the second order save?',
      },
      answer: {
        zh: 'ReLU只需算1/4的元素。',
        en: 'ReLU runs on 1/4 of the elements only.',
      },
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
      proof: {
        code: [
          'x = torch.randn(2, 3, 8, 8)',
          'pooled = F.max_pool2d(x, 2)',
          '[torch.equal(F.max_pool2d(F.relu(x), 2), F.relu(pooled)), pooled.numel() / x.numel()]',
        ],
        value: [true, 0.25],
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'pool-stochastic',
      question: {
        zh: '最大池化与随机池化，训练时各怎样从窗口里选一个元素？',
        en: 'Max and stochastic pooling: how does each choose an element of the window in training?',
      },
      answer: {
        zh: '最大池化总取最大的，随机池化按数值比例抽取，也可能抽到较小的。',
        en: 'Max pooling always takes the largest, stochastic pooling draws in proportion to the values and may get a smaller one.',
      },
      source: 'Zeiler & Fergus, ICLR 2013; torch 2.14.1 torch/nn/modules/pooling.py',
    },
    {
      n: 2,
      tier: 2,
      with: 'up-unpool',
      question: {
        zh: '要让最大池化之后能接反池化，前者须额外返回什么？',
        en: 'For unpooling to follow, what must max pooling return in addition?',
      },
      answer: { zh: '最大值的位置索引', en: 'The indices of the maxima' },
      accept: [
        '索引',
        '位置',
        '位置索引',
        '最大值的索引',
        '最大值的位置',
        '最大值位置',
        'indices',
        'the indices',
        'positions',
        'the positions',
        'argmax',
        'switches',
      ],
    },
    {
      n: 3,
      tier: 2,
      with: 'pool-avg',
      question: {
        zh: '2×2窗口里一个值为8、其余为0：最大池化与平均池化各输出多少？',
        en: 'A 2×2 window holds one 8 and zeros otherwise: what do max and average pooling put out?',
      },
      answer: {
        zh: '最大池化8，平均池化2。',
        en: 'Max pooling 8, average pooling 2.',
      },
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
      proof: {
        code: [
          'x = torch.tensor([[[[0.0, 8.0], [0.0, 0.0]]]])',
          '[F.max_pool2d(x, 2).item(), F.avg_pool2d(x, 2).item()]',
        ],
        value: [8, 2],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '窗口[[{a}, {b}], [{c}, {d}]]经2×2最大池化，输出多少？',
        en: '2×2 max pooling of the window [[{a}, {b}], [{c}, {d}]]: what is the output?',
      },
      parameters: { a: [-3, 1, 5], b: [-9, -8, -7], c: [-6, 4, 6], d: [-2, -1, 2] },
      answer: 'max(max(a,b),max(c,d))',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '{a}、{b}、{c}、{d}中最大的是{=max(max(a,b),max(c,d))}',
        en: 'The largest of {a}, {b}, {c} and {d} is {=max(max(a,b),max(c,d))}',
      },
      mistakes: [
        {
          expression: 'max(max(abs(a),abs(b)),max(abs(c),abs(d)))',
          zh: '取了绝对值：最大池化比较的是带符号的值',
          en: 'Took absolute values: max pooling compares the values with their signs',
        },
        {
          expression: 'min(min(a,b),min(c,d))',
          zh: '取了最小值：负数的绝对值越大，数值越小',
          en: 'Took the smallest: a negative number of larger magnitude is smaller',
        },
        {
          expression: '(a+b+c+d)/4',
          zh: '求了平均，那是平均池化',
          en: 'Took the mean, which is average pooling',
        },
      ],
      check: [
        'x = torch.tensor([[[[a, b], [c, d]]]], dtype=torch.float64)',
        'torch.nn.MaxPool2d(2)(x).item()',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '`nn.MaxPool2d({k}, stride={s})`作用于{H}×{H}的图，输出边长是多少？',
        en: '`nn.MaxPool2d({k}, stride={s})` on a {H}×{H} map: what is the side of the output?',
      },
      parameters: { k: [2, 3], s: [2, 3], H: [6, 7, 8, 9, 12, 13, 14, 28, 32] },
      where: '(k >= s) * (floor((H-k)/s) < (H-k)/s)',
      answer: 'floor((H-k)/s)+1',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '⌊({H}−{k})/{s}⌋+1={=floor((H-k)/s)}+1={=floor((H-k)/s)+1}',
        en: '⌊({H} − {k})/{s}⌋ + 1 = {=floor((H-k)/s)} + 1 = {=floor((H-k)/s)+1}',
      },
      mistakes: [
        {
          expression: 'floor((H-k)/s)',
          zh: '忘了加1：第一个窗口也要算',
          en: 'Forgot the + 1 for the first window',
        },
        {
          expression: 'ceil((H-k)/s)+1',
          zh: '向上取整了，那要设ceil_mode=True',
          en: 'Rounded up, which takes ceil_mode=True',
        },
        {
          expression: 'H-k+1',
          zh: '当成了步幅1',
          en: 'Took a stride of 1',
        },
      ],
      check: ['torch.nn.MaxPool2d(k, stride=s)(torch.zeros(1, 1, H, H)).shape[-1]'],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '`nn.MaxPool2d(3, stride=2, padding=1)`作用于{H}×{H}的图，输出边长是多少？',
        en: '`nn.MaxPool2d(3, stride=2, padding=1)` on a {H}×{H} map: what is the side of the output?',
      },
      parameters: { H: [8, 14, 16, 28, 32, 56, 64, 112] },
      answer: 'floor((H-1)/2)+1',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '⌊({H}+2−3)/2⌋+1={=floor((H-1)/2)}+1={=floor((H-1)/2)+1}，恰好减半',
        en: '⌊({H} + 2 − 3)/2⌋ + 1 = {=floor((H-1)/2)} + 1 = {=floor((H-1)/2)+1}, exactly half',
      },
      mistakes: [
        {
          expression: 'floor((H-3)/2)+1',
          zh: '忘了两边的填充',
          en: 'Left out the padding on both sides',
        },
        {
          expression: 'floor((H-1)/3)+1',
          zh: '步幅用了核大小3，这里写明是2',
          en: 'Took the kernel size 3 as stride, but 2 is given',
        },
        {
          expression: 'floor((H-1)/2)',
          zh: '忘了加1：第一个窗口也要算',
          en: 'Forgot the + 1 for the first window',
        },
      ],
      check: ['torch.nn.MaxPool2d(3, stride=2, padding=1)(torch.zeros(1, 1, H, H)).shape[-1]'],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '四个值相等，运行后`x.grad`的四个值依次是什么？',
        en: 'The four values tie: what are the four entries of `x.grad`, in order?',
      },
      code: ['x = torch.ones(1, 1, 2, 2)', 'x.requires_grad_()', 'F.max_pool2d(x, 2).backward()'],
      result: 'x.grad.flatten().tolist()',
      value: [1, 0, 0, 0],
      answer: {
        zh: '1, 0, 0, 0：梯度全给第一个，不平分',
        en: '1, 0, 0, 0: the first takes the whole gradient, it is not shared',
      },
      accept: ['1, 0, 0, 0', '1,0,0,0', '1 0 0 0', '1、0、0、0', '[1, 0, 0, 0]', '[1,0,0,0]', '1000'],
      source: 'torch 2.14.1 torch/nn/functional.py; run on the CPU',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '`x`里可能全是负数，这样补边再做最大池化，错在哪里？',
        en: '`x` may be all negative: what is wrong with padding it like this before max pooling?',
      },
      code: [
        'x = torch.full((1, 1, 4, 4), -5.)',
        'x = F.pad(x, (1, 1, 1, 1))',
        'y = F.max_pool2d(x, 3, stride=2)',
      ],
      mended: [
        'x = torch.full((1, 1, 4, 4), -5.)',
        "x = F.pad(x, (1, 1, 1, 1), value=float('-inf'))",
        'y = F.max_pool2d(x, 3, stride=2)',
      ],
      result: 'y.max().item()',
      value: 0,
      answer: {
        zh: '`F.pad`补的是0，会胜过负数；应改用池化自己的`padding=1`。',
        en: '`F.pad` adds zeros, which beat negative values; use the `padding=1` of the pooling itself.',
      },
      source: 'torch 2.14.1 torch/nn/functional.py; run',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '`i.item()`是多少？',
        en: 'What is `i.item()`?',
      },
      code: [
        'x = torch.tensor([[[[1., 5.], [7., 2.]]]])',
        'y, i = F.max_pool2d(',
        '    x, 2, return_indices=True)',
      ],
      result: 'i.item()',
      value: 2,
      answer: {
        zh: '2，即7在按行展平的图里的位置，从0数起',
        en: '2: the place of 7 in the map flattened row by row, counted from 0',
      },
      accept: ['2', '二', 'two'],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '缩小特征图时，只想知道每个2×2块里有没有强响应、不想被弱值冲淡，用哪种池化？',
        en: 'Shrinking a map, only whether a 2×2 block holds a strong response matters, undiluted by weak values: which pooling?',
      },
      answer: { zh: '最大池化', en: 'Max pooling' },
      accept: [
        '最大池化',
        '极大池化',
        '最大值池化',
        'max pooling',
        'max',
        'MaxPool2d',
        'nn.MaxPool2d',
        'max pool',
      ],
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，要让`nn.MaxPool2d`连同最大值的位置一起返回，须把哪个参数设成什么？',
        en: 'In torch 2.14.1, which argument makes `nn.MaxPool2d` return where the maxima were as well, and set to what?',
      },
      answer: {
        zh: '`return_indices=True`（默认`False`）',
        en: '`return_indices=True` (`False` by default)',
      },
      accept: ['return_indices=True', 'return_indices = True', 'return_indices', 'return_indices True'],
      proof: {
        code: ["inspect.signature(nn.MaxPool2d).parameters['return_indices'].default"],
        value: false,
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`nn.MaxPool2d(2, padding=2)`一运行就报错，为什么？',
        en: '`nn.MaxPool2d(2, padding=2)` raises an error when it runs: why?',
      },
      answer: {
        zh: '填充不得超过核大小的一半，核为2时最多填1。',
        en: 'Padding may be at most half the kernel size, so at most 1 with a kernel of 2.',
      },
      source: 'torch 2.14.1 torch/nn/functional.py; run: RuntimeError',
      proof: {
        code: [
          'def runs(k, p):',
          '    try: nn.MaxPool2d(k, padding=p)(torch.zeros(1, 1, 9, 9)); return True',
          '    except RuntimeError: return False',
          '[max(p for p in range(5) if runs(k, p)) for k in (2, 3, 4, 5)]',
        ],
        value: [1, 1, 2, 2],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '想用3×3的窗口把边长减半，写了`nn.MaxPool2d(3)`，却只剩约三分之一，怎么改？',
        en: 'A 3×3 window was to halve the side, but `nn.MaxPool2d(3)` leaves about a third of it: what is the remedy?',
      },
      answer: {
        zh: '步幅默认等于核大小，应写明`stride=2, padding=1`。',
        en: 'The stride defaults to the kernel size; write `stride=2, padding=1`.',
      },
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
      proof: {
        code: [
          'x = torch.zeros(1, 1, 32, 32)',
          '[nn.MaxPool2d(3)(x).shape[-1], nn.MaxPool2d(3, stride=2, padding=1)(x).shape[-1]]',
        ],
        value: [10, 16],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '几层最大池化使分割的边界变粗糙：它丢掉了什么，使SegNet要另外记下来？',
        en: 'Several max poolings make the borders of a segmentation coarse: what do they throw away that SegNet therefore records?',
      },
      answer: {
        zh: '最大值在各自窗口里的位置。',
        en: 'Where in its window each maximum was.',
      },
      source: 'Badrinarayanan et al., TPAMI 2017',
    },
  ],
  translation: {
    question: {
      zh: '「最大池化」在PyTorch里（二维）是哪个类？',
      en: '最大池化, 2-D: which PyTorch class?',
    },
    answer: { zh: '`nn.MaxPool2d`（极大池化）', en: '`nn.MaxPool2d` (max pooling)' },
    accept: ['nn.MaxPool2d', 'torch.nn.MaxPool2d', 'MaxPool2d'],
  },
  paper: null,
  api: [
    {
      name: 'torch.nn.MaxPool2d',
      signature:
        'MaxPool2d(kernel_size, stride=None, padding=0, dilation=1, return_indices=False, ceil_mode=False)',
      file: 'torch/nn/modules/pooling.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: ['x = torch.tensor([[[[1., 2.], [4., 3.]]]])', 'nn.MaxPool2d(2)(x).item()'],
    output: 4,
  },
  useWhen: [
    {
      zh: '只关心附近有没有强响应，容许它移动一两个像素。',
      en: 'What matters is whether a strong response is near, give or take a pixel or two.',
    },
    {
      zh: '经典CNN里的降采样，例如ResNet开头的3×3、步幅2。',
      en: 'Downsampling in classic CNNs, such as the 3×3 of stride 2 at the start of ResNet.',
    },
  ],
  avoidWhen: [
    {
      zh: '需要精确的位置，例如分割和关键点：用步幅卷积，或保留索引。',
      en: 'Exact positions matter, as in segmentation and keypoints: use strided convolution or keep the indices.',
    },
    {
      zh: '窗口里的每个值都该影响输出：用平均池化。',
      en: 'Every value of the window should count: use average pooling.',
    },
  ],
  prerequisites: ['pool-avg'],
  source: 'torch 2.14.1 torch/nn/modules/pooling.py',
}
