import type { Term } from '#seed/term'

export const poolAvg: Term = {
  id: 'pool-avg',
  status: 'seed',
  name: { zh: '平均池化', en: 'Average pooling' },
  writtenInOutline: '平均池化',
  aliases: { zh: ['均值池化'], en: ['AvgPool2d', 'mean pooling', 'avg pooling', 'average pool'] },
  definition: {
    zh: '每个小窗口输出窗口内所有值的平均。',
    en: 'Each small window gives the mean of its values.',
  },
  naming: {
    zh: '小窗口在图上滑动、每次输出窗口内所有值的均值，这种层叫什么？',
    en: 'Layer whose small sliding window gives the mean of its values: what is it called?',
  },
  meaning: {
    question: { zh: '平均池化的每个输出是什么？', en: 'Average pooling: what is each output?' },
    answer: { zh: '一个小窗口里所有值的平均。', en: 'The mean of the values in a small window.' },
  },
  formula: {
    latex: 'y_{i,j}=\\frac{1}{k^2}\\sum_{u=0}^{k-1}\\sum_{v=0}^{k-1}x_{is+u,\\,js+v}',
    symbols: [
      { latex: 'y_{i,j}', zh: '第i行第j列的输出', en: 'output in row i, column j' },
      { latex: 'k', zh: '窗口边长', en: 'side of the window' },
      { latex: 'u,v', zh: '窗口内的位置', en: 'position within the window' },
      { latex: 'x', zh: '输入特征图', en: 'input feature map' },
      { latex: 's', zh: '步幅，默认等于k', en: 'stride, k by default' },
    ],
    reading: {
      zh: '输出等于k乘k的窗口内所有输入之和，除以k的平方。',
      en: 'The output is the sum of the inputs in a k by k window, divided by k squared.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$y_{i,j}=\\frac{1}{k^2}\\sum_{u,v=0}^{k-1}x_{is+u,\\,js+v}$，步幅为s，这是哪种层？',
        en: 'With stride s, $y_{i,j}=\\frac{1}{k^2}\\sum_{u,v=0}^{k-1}x_{is+u,\\,js+v}$: which layer is it?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '窗口边长为k的平均池化：$y_{i,j}=\\frac{1}{\\boxed{?}}\\sum_{u,v=0}^{k-1}x_{is+u,\\,js+v}$，方框里是什么？',
        en: 'Average pooling with a window of side k: $y_{i,j}=\\frac{1}{\\boxed{?}}\\sum_{u,v=0}^{k-1}x_{is+u,\\,js+v}$. What is in the box?',
      },
      answer: { zh: '$k^2$', en: '$k^2$' },
      accept: ['k²', 'k^2', 'k*k', 'k×k', 'kk', 'k**2', 'k的平方', 'k squared'],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '处处为5的图经带填充的`nn.AvgPool2d`（其余默认），边缘的输出会怎样，为什么？',
        en: 'A map of 5s goes through `nn.AvgPool2d` with padding, otherwise default: what happens at the border, and why?',
      },
      answer: {
        zh: '被拉向0，因为填充的0也计入平均。',
        en: 'It is pulled towards 0, because the padded zeros count in the mean.',
      },
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
      proof: {
        code: [
          'y = nn.AvgPool2d(3, stride=1, padding=1)(torch.full((1, 1, 4, 4), 5.0))[0, 0]',
          '[y[0, 0].item(), y[0, 1].item(), y[1, 1].item()]',
        ],
        value: [2.2222, 3.3333, 5],
        tolerance: 0.001,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '窗口互不重叠的k×k平均池化，每个输入得到输出梯度的几分之几？',
        en: 'k×k average pooling without overlap: which share of the output gradient does each input get?',
      },
      answer: { zh: '1/k²，各输入相等', en: '1/k², the same for all' },
      accept: ['1/k²', '1/k^2', '1/(k*k)', '1/(k²)', '1/(k^2)', '1/k**2', 'k²分之一', 'k^-2'],
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
      proof: {
        code: [
          'def shares(k):',
          '    x = torch.rand(1, 1, k, k, requires_grad=True)',
          '    nn.AvgPool2d(k)(x).backward()',
          '    return [x.grad.min().item() * k * k, x.grad.max().item() * k * k]',
          '[shares(2), shares(5)]',
        ],
        value: [
          [1, 1],
          [1, 1],
        ],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`nn.AvgPool2d`不写`stride`时步幅等于什么？',
        en: 'In torch 2.14.1, what is the stride of `nn.AvgPool2d` when `stride` is not given?',
      },
      answer: { zh: '等于`kernel_size`', en: 'The `kernel_size`' },
      accept: [
        'kernel_size',
        'kernel size',
        'the kernel size',
        '核大小',
        '窗口大小',
        '窗口边长',
        '核的大小',
        '等于核大小',
        'k',
        'window size',
        'the window size',
      ],
      proof: { code: ['nn.AvgPool2d(3).stride == nn.AvgPool2d(3).kernel_size'], value: true },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: 'k×k的平均池化，等价于步幅相同、权重全为1/k²、无偏置的哪种卷积？',
        en: 'k×k average pooling equals which kind of convolution of the same stride, with all weights 1/k² and no bias?',
      },
      answer: {
        zh: '逐通道卷积（每个通道一个核，互不混合）',
        en: 'A depthwise convolution (one kernel per channel, no mixing)',
      },
      accept: [
        '逐通道卷积',
        '逐深度卷积',
        '深度卷积',
        'depthwise',
        'depthwise卷积',
        'depthwise conv',
        'depthwise convolution',
        'a depthwise convolution',
      ],
      source:
        'torch 2.14.1 torch/nn/modules/pooling.py; run against F.conv2d with groups equal to the channels',
      proof: {
        code: [
          'x, w = torch.rand(2, 3, 8, 8), torch.full((3, 1, 2, 2), 1 / 4)',
          'torch.allclose(F.conv2d(x, w, stride=2, groups=3), F.avg_pool2d(x, 2))',
        ],
        value: true,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'pool-max',
      question: {
        zh: '平均池化与最大池化，各把梯度传给窗口里的哪些元素？',
        en: 'Average and max pooling: which elements of the window get a gradient in each?',
      },
      answer: {
        zh: '平均池化是所有元素，最大池化只有最大的那个。',
        en: 'All of them in average pooling, only the largest in max pooling.',
      },
      source: 'torch 2.14.1 torch/nn/functional.py; autograd',
      proof: {
        code: [
          'def receiving(pool):',
          '    x = torch.tensor([[[[1.0, 2.0], [4.0, 3.0]]]], requires_grad=True)',
          '    pool(x, 2).sum().backward()',
          '    return (x.grad != 0).flatten().tolist()',
          '[receiving(F.avg_pool2d), receiving(F.max_pool2d)]',
        ],
        value: [
          [true, true, true, true],
          [false, false, true, false],
        ],
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'pool-global-avg',
      question: {
        zh: '平均池化与全局平均池化，每个通道各输出什么？',
        en: 'Average and global average pooling: what does each put out per channel?',
      },
      answer: {
        zh: '平均池化是一张图（通常缩小了），全局平均池化只有一个数。',
        en: 'Average pooling a map, usually a smaller one; global average pooling a single number.',
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '窗口[[{a}, {b}], [{c}, {d}]]经2×2平均池化，输出多少？',
        en: '2×2 average pooling of the window [[{a}, {b}], [{c}, {d}]]: what is the output?',
      },
      parameters: { a: [0, 1, 2, 3], b: [4, 5, 6], c: [1, 2, 8], d: [5, 7, 9] },
      answer: '(a+b+c+d)/4',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '({a}+{b}+{c}+{d})/4={=a+b+c+d}/4={=(a+b+c+d)/4:2}',
        en: '({a} + {b} + {c} + {d})/4 = {=a+b+c+d}/4 = {=(a+b+c+d)/4:2}',
      },
      mistakes: [
        {
          expression: 'max(max(a,b),max(c,d))',
          zh: '取了最大值，那是最大池化',
          en: 'Took the largest value, which is max pooling',
        },
        { expression: 'a+b+c+d', zh: '忘了除以元素个数4', en: 'Forgot to divide by the 4 elements' },
        {
          expression: '(a+b+c+d)/2',
          zh: '除以了窗口边长2，窗口里有4个元素',
          en: 'Divided by the side 2: the window has 4 elements',
        },
      ],
      check: [
        'x = torch.tensor([[[[a, b], [c, d]]]], dtype=torch.float64)',
        'torch.nn.AvgPool2d(2)(x).item()',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '不重叠的{k}×{k}平均池化，某个输出的梯度为{g}，窗口里每个输入得到多少梯度？',
        en: '{k}×{k} average pooling without overlap; the gradient at one output is {g}: what gradient does each input of its window get?',
      },
      parameters: { k: [2, 3, 4, 5], g: [1, 2, 6, 10] },
      answer: 'g/(k*k)',
      answerType: 'number',
      decimals: 4,
      working: {
        zh: '平分给{k}×{k}={=k*k}个输入：{g}/{=k*k}={=g/(k*k):4}',
        en: 'It is shared by {k} × {k} = {=k*k} inputs: {g}/{=k*k} = {=g/(k*k):4}',
      },
      mistakes: [
        {
          expression: 'g',
          zh: '没有平分：把整个梯度给一个元素的是最大池化',
          en: 'Not shared out: max pooling gives the whole gradient to one element',
        },
        {
          expression: 'g/k',
          zh: '除以了窗口边长，应除以元素个数',
          en: 'Divided by the side of the window instead of the number of elements',
        },
      ],
      check: [
        'x = torch.zeros(1, 1, k, k, dtype=torch.float64, requires_grad=True)',
        'torch.nn.AvgPool2d(k)(x).backward(torch.full((1, 1, 1, 1), g, dtype=torch.float64))',
        'x.grad[0, 0, 0, 0].item()',
      ],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '全为{v}的4×4图经`nn.AvgPool2d(3, stride=1, padding=1)`，角上的输出是多少？',
        en: 'A 4×4 map filled with {v} goes through `nn.AvgPool2d(3, stride=1, padding=1)`: what is the output in a corner?',
      },
      parameters: { v: [9, 18, 27, 36, 45, 90] },
      answer: 'v*4/9',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '角上的窗口里有4个{v}和5个填充的0：4×{v}/9={=v*4/9}',
        en: 'The corner window holds 4 values of {v} and 5 padded zeros: 4 × {v}/9 = {=v*4/9}',
      },
      mistakes: [
        {
          expression: 'v',
          zh: '以为填充的0不计入平均，默认是计入的',
          en: 'Left the padded zeros out of the mean: by default they count',
        },
        {
          expression: 'v*6/9',
          zh: '那是边上而不在角上的输出：窗口里有6个真实值',
          en: 'That is the output on an edge, where the window holds 6 real values',
        },
        {
          expression: 'v*5/9',
          zh: '数成了填充的个数：5个是0，4个是真实值',
          en: 'Counted the padding: 5 are zeros, 4 are real values',
        },
      ],
      check: [
        'x = torch.full((1, 1, 4, 4), v, dtype=torch.float64)',
        'torch.nn.AvgPool2d(3, stride=1, padding=1)(x)[0, 0, 0, 0].item()',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '窗口有重叠，运行后`x.grad[0, 0, 1, 1]`是多少？',
        en: 'The windows overlap: what is `x.grad[0, 0, 1, 1]` after these lines?',
      },
      code: [
        'x = torch.zeros(1, 1, 4, 4)',
        'x.requires_grad_()',
        'y = F.avg_pool2d(x, 3, stride=1)',
        'y.sum().backward()',
      ],
      result: 'x.grad[0, 0, 1, 1].item()',
      value: 0.4444,
      tolerance: 0.001,
      answer: {
        zh: '4/9，它在4个窗口里，每个给它1/9',
        en: '4/9: it lies in 4 windows, each of which gives it 1/9',
      },
      accept: ['4/9', '0.444', '0.4444', '0.44', '.444', '九分之四'],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '想把这张图的高和宽各减半，错在哪里？',
        en: 'The height and the width of this image should be halved: what is wrong?',
      },
      code: ['x = torch.rand(1, 32, 32, 3)  # N, H, W, C', 'y = nn.AvgPool2d(2)(x)'],
      mended: ['x = torch.rand(1, 32, 32, 3)  # N, H, W, C', 'y = nn.AvgPool2d(2)(x.permute(0, 3, 1, 2))'],
      result: 'tuple(y.shape)',
      value: [1, 32, 16, 1],
      answer: {
        zh: '`AvgPool2d`池化最后两维，这里是W和C；应先换成NCHW的次序。',
        en: '`AvgPool2d` pools the last two axes, here W and C; bring the image into NCHW order first.',
      },
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '步幅2的1×1卷积只读到1/4的输入；在它前面加什么层，能让每个2×2块的四个值等权参与？',
        en: 'A 1×1 convolution of stride 2 reads 1/4 of its input. Which layer before it lets all four values of each 2×2 block count equally?',
      },
      answer: {
        zh: '平均池化（之后的卷积步幅改为1）',
        en: 'Average pooling (the convolution then has stride 1)',
      },
      accept: [
        '平均池化',
        '均值池化',
        'average pooling',
        'AvgPool2d',
        'nn.AvgPool2d',
        'avg pooling',
        'mean pooling',
      ],
      source:
        'He et al., Bag of Tricks for Image Classification with Convolutional Neural Networks, CVPR 2019; torch 2.14.1; run',
      proof: {
        code: [
          'def read(layer):',
          '    x = torch.rand(1, 1, 8, 8, requires_grad=True)',
          '    layer(x).sum().backward()',
          '    return (x.grad != 0).float().mean().item()',
          '[read(nn.Conv2d(1, 1, 1, stride=2)), read(nn.Sequential(nn.AvgPool2d(2), nn.Conv2d(1, 1, 1, stride=1)))]',
        ],
        value: [0.25, 1],
      },
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，要让`nn.AvgPool2d`只按真实值求平均，须把哪个参数设成什么？',
        en: 'In torch 2.14.1, which argument of `nn.AvgPool2d` makes it average over the real values only, and set to what?',
      },
      answer: {
        zh: '`count_include_pad=False`（默认`True`）',
        en: '`count_include_pad=False` (`True` by default)',
      },
      accept: [
        'count_include_pad=False',
        'count_include_pad = False',
        'count_include_pad',
        'count_include_pad False',
      ],
      proof: {
        code: [
          'real = nn.AvgPool2d(3, stride=1, padding=1, count_include_pad=False)',
          "[inspect.signature(nn.AvgPool2d).parameters['count_include_pad'].default, real(torch.ones(1, 1, 4, 4)).min().item()]",
        ],
        value: [true, 1],
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '人群密度图用`nn.AvgPool2d(2)`缩小后，总人数对不上，为什么，怎么改？',
        en: 'A crowd density map is shrunk by `nn.AvgPool2d(2)` and the head count no longer fits: why, and what is the remedy?',
      },
      answer: {
        zh: '取平均后总和只剩1/4，应再乘以4。',
        en: 'Averaging leaves 1/4 of the sum; multiply by 4 afterwards.',
      },
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
      proof: {
        code: [
          'x = torch.rand(1, 1, 8, 8, dtype=torch.float64)',
          '(nn.AvgPool2d(2)(x).sum() / x.sum()).item()',
        ],
        value: 0.25,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '特征图大多为0，几层2×2平均池化之后孤立的强响应几乎消失，为什么？',
        en: 'On a map of mostly zeros, lone strong responses nearly vanish after a few 2×2 average poolings: why?',
      },
      answer: {
        zh: '每层都与周围的0取平均，孤立的响应每次只剩1/4。',
        en: 'Each layer averages them with the zeros around, which leaves 1/4 of a lone response every time.',
      },
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
      proof: {
        code: [
          'x = torch.zeros(1, 1, 8, 8)',
          'x[0, 0, 2, 3] = 1',
          'one = F.avg_pool2d(x, 2)',
          '[one.max().item(), F.avg_pool2d(one, 2).max().item()]',
        ],
        value: [0.25, 0.0625],
      },
    },
  ],
  translation: {
    question: {
      zh: '「平均池化」在PyTorch里（二维）是哪个类？',
      en: '平均池化, 2-D: which PyTorch class?',
    },
    answer: { zh: '`nn.AvgPool2d`（均值池化）', en: '`nn.AvgPool2d` (average pooling)' },
    accept: ['nn.AvgPool2d', 'torch.nn.AvgPool2d', 'AvgPool2d'],
  },
  paper: null,
  api: [
    {
      name: 'torch.nn.AvgPool2d',
      signature:
        'AvgPool2d(kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True, divisor_override=None)',
      file: 'torch/nn/modules/pooling.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: ['x = torch.tensor([[[[1., 2.], [3., 4.]]]])', 'nn.AvgPool2d(2)(x).item()'],
    output: 2.5,
  },
  useWhen: [
    {
      zh: '平滑地降采样，让窗口里每个值同等地影响输出。',
      en: 'Smooth downsampling in which every value of the window counts the same.',
    },
    {
      zh: '希望梯度流到每个位置，而不只是最大的那个。',
      en: 'The gradient should reach every position, not the largest alone.',
    },
  ],
  avoidWhen: [
    {
      zh: '响应稀疏、只关心有没有强激活：平均会把它冲淡，用最大池化。',
      en: 'Responses are sparse and only a strong one matters: the mean dilutes it, so use max pooling.',
    },
  ],
  prerequisites: ['conv-standard'],
  source: 'torch 2.14.1 torch/nn/modules/pooling.py',
}
