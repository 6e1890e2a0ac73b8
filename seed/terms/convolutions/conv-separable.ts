import type { Term } from '#seed/term'

export const convSeparable: Term = {
  id: 'conv-separable',
  status: 'seed',
  name: { zh: '可分离卷积', en: 'Depthwise separable convolution' },
  writtenInOutline: '可分离卷积',
  aliases: {
    zh: ['深度可分离卷积', '逐深度可分离卷积', '深度分离卷积'],
    en: [
      'separable convolution',
      'depthwise + pointwise',
      'depthwise separable',
      'depthwise separable conv',
      'separable conv',
    ],
  },
  definition: {
    zh: '先对每个通道单独做k×k卷积，再用1×1卷积混合通道。',
    en: 'First one k×k filter per channel, then a 1×1 convolution that mixes the channels.',
  },
  naming: {
    zh: '先逐通道做空间卷积、再用1×1卷积混合通道，这种卷积叫什么？',
    en: 'One spatial filter per channel, followed by a 1×1 convolution across channels: what is this factorised layer called?',
  },
  meaning: {
    question: {
      zh: '深度可分离卷积分哪两步？',
      en: 'Depthwise separable convolution: of which two steps does it consist?',
    },
    answer: {
      zh: '先逐通道做空间卷积，再用1×1卷积混合通道。',
      en: 'A spatial filter per channel, then a 1×1 convolution across channels.',
    },
    proof: {
      code: [
        'def reads(layer):',
        '    x = torch.rand(1, 4, 5, 5, requires_grad=True)',
        '    y = layer(x)',
        '    y[0, 0, y.shape[2] // 2, y.shape[3] // 2].backward()',
        '    seen = x.grad[0] != 0',
        '    return [int(seen.any(2).any(1).sum()), int(seen.any(0).sum())]',
        '[reads(nn.Conv2d(4, 4, 3, groups=4)), reads(nn.Conv2d(4, 6, 1))]  # channels, then pixels',
      ],
      value: [
        [1, 9],
        [4, 1],
      ],
    },
  },
  formula: {
    latex: 'N=C_{in}k^2+C_{in}C_{out},\\qquad \\frac{N}{C_{in}C_{out}k^2}=\\frac{1}{C_{out}}+\\frac{1}{k^2}',
    symbols: [
      { latex: 'N', zh: '权重个数，不含偏置', en: 'number of weights, biases apart' },
      { latex: 'C_{in}', zh: '输入通道数', en: 'input channels' },
      { latex: 'k', zh: '卷积核边长', en: 'kernel size' },
      { latex: 'C_{out}', zh: '输出通道数', en: 'output channels' },
    ],
    reading: {
      zh: '逐深度一步有输入通道数乘k的平方个权重，逐点一步有输入通道数乘输出通道数个；与标准卷积之比是两个倒数之和。',
      en: 'C-in k squared weights depthwise plus C-in C-out pointwise; the share of a standard layer is 1 over C-out plus 1 over k squared.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '共$C_{in}k^2+C_{in}C_{out}$个权重，这是哪种卷积？',
        en: 'Which layer has $C_{in}k^2+C_{in}C_{out}$ weights?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '深度可分离卷积的权重个数为$C_{in}k^2+\\boxed{?}$，方框里是什么？',
        en: 'Weights of a depthwise separable convolution: $C_{in}k^2+\\boxed{?}$. What is in the box?',
      },
      answer: { zh: '$C_{in}C_{out}$', en: '$C_{in}C_{out}$' },
      accept: [
        'C_in C_out',
        'C_inC_out',
        'C_{in}C_{out}',
        'CinCout',
        'C_in*C_out',
        'C_in·C_out',
        'C_in×C_out',
        'Cin*Cout',
        'Cin×Cout',
        'C_out C_in',
        'C_outC_in',
        'C_out*C_in',
        '输入通道数×输出通道数',
        '输入通道数乘输出通道数',
      ],
      proof: {
        code: [
          'count = lambda ci, co, k: nn.Conv2d(ci, ci, k, groups=ci, bias=False).weight.numel() + nn.Conv2d(ci, co, 1, bias=False).weight.numel()',
          'all(count(ci, co, k) == ci * k * k + ci * co for ci in (2, 5, 8) for co in (3, 8) for k in (3, 5))',
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '深度可分离卷积的计算量与标准卷积之比为$\\frac{1}{C_{out}}+\\frac{1}{\\boxed{?}}$，方框里是什么？',
        en: 'Cost of a depthwise separable convolution over a standard one: $\\frac{1}{C_{out}}+\\frac{1}{\\boxed{?}}$. What is in the box?',
      },
      answer: { zh: '$k^2$', en: '$k^2$' },
      accept: ['k^2', 'k²', 'k*k', 'k×k', 'k·k', 'k**2', 'k2', 'k的平方', 'k squared'],
      source: 'Howard et al., MobileNets, 2017; torch 2.14.1 torch/nn/modules/conv.py',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '通道很多、核为3×3时，深度可分离卷积的计算量约为标准卷积的几分之一？',
        en: '3×3 kernels and many channels: a depthwise separable layer costs roughly what share of a standard one?',
      },
      answer: { zh: '约1/9', en: 'About 1/9' },
      accept: ['1/9', '九分之一', '约九分之一', '0.11', '11%', 'one ninth', 'a ninth'],
      source: 'Chollet, CVPR 2017; torch 2.14.1 torch/nn/modules/conv.py; run with 1024 channels',
      proof: {
        code: [
          "conv = lambda *given, **more: nn.Conv2d(*given, bias=False, device='meta', **more).weight.numel()",
          '(conv(1024, 1024, 3, groups=1024) + conv(1024, 1024, 1)) / conv(1024, 1024, 3)',
        ],
        value: 0.1111,
        tolerance: 0.01,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '深度可分离卷积的第一步里，`groups`应设为多少？',
        en: 'First step of a depthwise separable convolution: what is `groups` set to?',
      },
      answer: { zh: '输入通道数。', en: 'The number of input channels.' },
      accept: [
        '输入通道数',
        '输入通道的个数',
        'C_in',
        'Cin',
        'in_channels',
        'input channels',
        'number of input channels',
        'the number of input channels',
      ],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '256→256通道的3×3深度可分离卷积，为什么权重大多在逐点那一步？',
        en: '3×3 depthwise separable convolution, 256 to 256 channels: why are most of its weights in the pointwise step?',
      },
      answer: {
        zh: '每个输入通道在逐深度那一步只有9个权重，在逐点那一步有256个。',
        en: 'Each input channel has only 9 weights in the depthwise step, but 256 in the pointwise.',
      },
      source: 'Howard et al., MobileNets, 2017; torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: {
        code: [
          'depthwise = nn.Conv2d(256, 256, 3, groups=256, bias=False).weight.numel()',
          'pointwise = nn.Conv2d(256, 256, 1, bias=False).weight.numel()',
          '[depthwise / 256, pointwise / 256]',
        ],
        value: [9, 256],
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '「可分离」的另一种含义是空间可分离：它把k×k的核换成什么？',
        en: '“Separable” can also mean spatially separable: what then takes the place of a k×k kernel?',
      },
      answer: {
        zh: '依次作用的两个核：k×1与1×k。',
        en: 'Two kernels in turn: k×1 and 1×k.',
      },
      accept: [
        'k×1与1×k',
        'k×1和1×k',
        'k×1和1×k两个核',
        'kx1和1xk',
        '1×k和k×1',
        'k×1 and 1×k',
        'kx1 and 1xk',
        '1xk and kx1',
        'k x 1 and 1 x k',
      ],
      source: 'Chollet, CVPR 2017; run: the outer product of two vectors',
      proof: {
        code: [
          'x, a, b = torch.rand(1, 1, 9, 9), torch.rand(3), torch.rand(3)',
          'whole = F.conv2d(x, torch.outer(a, b).view(1, 1, 3, 3))',
          'steps = F.conv2d(F.conv2d(x, a.view(1, 1, 3, 1)), b.view(1, 1, 1, 3))',
          'torch.allclose(whole, steps, atol=1e-5)',
        ],
        value: true,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'conv-grouped',
      question: {
        zh: '逐深度卷积与深度可分离卷积，一个输出通道各取决于多少个输入通道？',
        en: 'Depthwise and depthwise separable convolution: on how many input channels does one output channel of each depend?',
      },
      answer: {
        zh: '逐深度卷积只取决于一个，可分离卷积取决于全部。',
        en: 'On a single one in depthwise convolution, on all of them in the separable one.',
      },
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: {
        code: [
          'def depends(layer):',
          '    x = torch.rand(1, 4, 3, 3, requires_grad=True)',
          '    layer(x)[0, 0].sum().backward()',
          '    return int((x.grad.abs().sum((0, 2, 3)) > 0).sum())',
          'depthwise = nn.Conv2d(4, 4, 3, groups=4)',
          '[depends(depthwise), depends(nn.Sequential(depthwise, nn.Conv2d(4, 6, 1)))]',
        ],
        value: [1, 4],
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'conv-standard',
      question: {
        zh: '3×3、$C_{in}$到$C_{out}$通道、无偏置：标准卷积与深度可分离卷积各有多少个权重？',
        en: '3×3, $C_{in}$ to $C_{out}$ channels, no bias: how many weights in a standard convolution, how many in a separable one?',
      },
      answer: {
        zh: '标准卷积$9C_{in}C_{out}$，可分离卷积$9C_{in}+C_{in}C_{out}$。',
        en: 'Standard $9C_{in}C_{out}$, separable $9C_{in}+C_{in}C_{out}$.',
      },
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: {
        code: [
          'conv = lambda *given, **more: nn.Conv2d(*given, bias=False, **more).weight.numel()',
          '[conv(10, 20, 3), conv(10, 10, 3, groups=10) + conv(10, 20, 1)]',
        ],
        value: [1800, 290],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '3×3深度可分离卷积，{ci}→{co}通道，无偏置：逐深度那一步有多少个权重？',
        en: '3×3 depthwise separable convolution, {ci} to {co} channels, no bias: how many weights are in its depthwise step?',
      },
      parameters: { ci: [2, 4, 10, 16, 20, 32], co: [8, 16, 64] },
      where: 'ci!=co',
      answer: '9*ci',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '每个输入通道一个3×3核：9×{ci}={=9*ci}',
        en: 'One 3×3 kernel for each input channel: 9 × {ci} = {=9*ci}',
      },
      mistakes: [
        {
          expression: '9*ci*co',
          zh: '这是标准卷积的权重个数',
          en: 'Those are the weights of a standard convolution',
        },
        {
          expression: '9*ci*ci',
          zh: '漏了分组：每个核只覆盖一个通道',
          en: 'Forgot the groups: each kernel covers a single channel',
        },
        {
          expression: 'ci*co',
          zh: '这是逐点那一步的权重个数',
          en: 'Those are the weights of the pointwise step',
        },
        {
          expression: '9*co',
          zh: '这一步输出的仍是输入通道数',
          en: 'This step still puts out as many channels as it takes in',
        },
      ],
      check: ['torch.nn.Conv2d(ci, ci, 3, groups=ci, bias=False).weight.numel()'],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '3×3深度可分离卷积，{ci}→{co}通道，无偏置：逐点那一步有多少个权重？',
        en: '3×3 depthwise separable convolution, {ci} to {co} channels, no bias: how many weights are in its pointwise step?',
      },
      parameters: { ci: [4, 8, 10, 16, 20], co: [5, 8, 10, 20, 30] },
      answer: 'ci*co',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '{co}个1×1核，各覆盖{ci}个通道：{ci}×{co}={=ci*co}',
        en: '{co} kernels of 1×1, each covering {ci} channels: {ci} × {co} = {=ci*co}',
      },
      mistakes: [
        {
          expression: '9*ci*co',
          zh: '逐点的核是1×1，不是3×3',
          en: 'Pointwise kernels are 1×1, not 3×3',
        },
        {
          expression: '9*ci',
          zh: '这是逐深度那一步的权重个数',
          en: 'Those are the weights of the depthwise step',
        },
      ],
      check: ['torch.nn.Conv2d(ci, co, 1, bias=False).weight.numel()'],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '3×3深度可分离卷积，{ci}→{co}通道，无偏置：两步一共有多少个权重？',
        en: '3×3 depthwise separable convolution, {ci} to {co} channels, no bias: how many weights are in both steps together?',
      },
      parameters: { ci: [10, 20, 100], co: [10, 20, 30, 40] },
      answer: '9*ci+ci*co',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '9×{ci}+{ci}×{co}={=9*ci}+{=ci*co}={=9*ci+ci*co}',
        en: '9 × {ci} + {ci} × {co} = {=9*ci} + {=ci*co} = {=9*ci+ci*co}',
      },
      mistakes: [
        {
          expression: '9*ci*co',
          zh: '这是标准卷积的权重个数',
          en: 'Those are the weights of a standard convolution',
        },
        {
          expression: '9*ci*ci+ci*co',
          zh: '第一步漏了分组',
          en: 'Forgot the groups of the first step',
        },
        {
          expression: '9*ci+9*ci*co',
          zh: '第二步的核是1×1，不是3×3',
          en: 'The kernels of the second step are 1×1, not 3×3',
        },
      ],
      check: [
        'depthwise = torch.nn.Conv2d(ci, ci, 3, groups=ci, bias=False)',
        'pointwise = torch.nn.Conv2d(ci, co, 1, bias=False)',
        'depthwise.weight.numel() + pointwise.weight.numel()',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: { zh: '`y.shape`是什么？', en: 'What is `y.shape` after these two layers?' },
      code: [
        'dw = nn.Conv2d(8, 8, 3, padding=1, groups=8)',
        'pw = nn.Conv2d(8, 24, 1)',
        'x = torch.zeros(1, 8, 16, 16)',
        'y = pw(dw(x))',
      ],
      result: 'tuple(y.shape)',
      value: [1, 24, 16, 16],
      answer: {
        zh: '(1, 24, 16, 16)，第一步保持尺寸，第二步只改通道数',
        en: '(1, 24, 16, 16): the first step keeps the size, the second only changes the channels',
      },
      accept: [
        '(1, 24, 16, 16)',
        '(1,24,16,16)',
        '1,24,16,16',
        '1, 24, 16, 16',
        '[1, 24, 16, 16]',
        '[1,24,16,16]',
        '1×24×16×16',
        '1x24x16x16',
      ],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '本想搭一个深度可分离卷积，权重却有704个：错在哪里？',
        en: 'Meant as a depthwise separable convolution, it has 704 weights: what is wrong?',
      },
      code: [
        'dw = nn.Conv2d(8, 8, 3, bias=False)',
        'pw = nn.Conv2d(8, 16, 1, bias=False)',
        'layer = nn.Sequential(dw, pw)',
        'n = sum(p.numel() for p in layer.parameters())',
      ],
      mended: [
        'dw = nn.Conv2d(8, 8, 3, groups=8, bias=False)',
        'pw = nn.Conv2d(8, 16, 1, bias=False)',
        'layer = nn.Sequential(dw, pw)',
        'n = sum(p.numel() for p in layer.parameters())',
      ],
      result: 'n',
      value: 704,
      answer: {
        zh: '`dw`漏了`groups=8`，成了标准卷积；补上后只有200个权重。',
        en: '`dw` lacks `groups=8` and is a standard convolution; with it there are only 200 weights.',
      },
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run: 72 + 128 = 200',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '手机端的CNN要把3×3卷积的计算量降到约九分之一，仍要混合全部通道，用哪种卷积？',
        en: 'A CNN for phones must cut its 3×3 convolutions to about a ninth of the cost and still mix all channels: which kind?',
      },
      answer: {
        zh: '深度可分离卷积（如MobileNet）',
        en: 'Depthwise separable convolution (as in MobileNet)',
      },
      accept: [
        '可分离卷积',
        '深度可分离卷积',
        '逐深度可分离卷积',
        '深度分离卷积',
        'separable',
        'separable convolution',
        'depthwise separable',
        'depthwise separable convolution',
      ],
      source: 'Howard et al., MobileNets, 2017',
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '3×3标准卷积换成可分离卷积，乘加次数降到约1/9，GPU上却没有快9倍，为什么？',
        en: '3×3 convolutions become separable and take about 1/9 of the operations, yet a GPU is not 9 times as fast: why?',
      },
      answer: {
        zh: '逐深度卷积每读一个数只做很少的乘加，速度受内存带宽限制。',
        en: 'The depthwise step does few operations for each value it reads, so memory bandwidth limits it.',
      },
      source: 'Ma et al., ShuffleNet V2, ECCV 2018; checked by counting uses of each value read',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '照着只写「separable convolution」的资料实现，权重个数对不上，可能是什么缘故？',
        en: 'Built from a text that only says “separable convolution”, a layer has the wrong number of weights: what may be the reason?',
      },
      answer: {
        zh: '这个词也指空间可分离，与深度可分离是两种不同的分解。',
        en: 'The word also means spatially separable, a factorisation different from depthwise separable.',
      },
      source: 'Chollet, CVPR 2017',
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: 'Chollet在CVPR 2017上用深度可分离卷积取代Inception模块，得到的网络叫什么？',
        en: 'At CVPR 2017 Chollet replaced Inception modules by depthwise separable convolutions: what is the network called?',
      },
      answer: { zh: 'Xception', en: 'Xception' },
      accept: ['Xception', 'Xception网络', 'XceptionNet'],
      source: 'Chollet, CVPR 2017, arXiv:1610.02357',
    },
  ],
  translation: {
    question: { zh: '「深度可分离卷积」的英文是什么？', en: '深度可分离卷积: what is it in English?' },
    answer: {
      zh: 'depthwise separable convolution（逐深度加逐点）',
      en: 'depthwise separable convolution (depthwise, then pointwise)',
    },
    accept: ['depthwise separable convolution', 'depthwise separable conv', 'depthwise separable'],
    source: 'Chollet, CVPR 2017',
  },
  paper: {
    authors: 'F. Chollet',
    title: 'Xception: Deep Learning with Depthwise Separable Convolutions',
    year: 2017,
    venue: 'CVPR 2017',
    url: 'https://arxiv.org/abs/1610.02357',
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
      'dw = nn.Conv2d(32, 32, 3, groups=32,',
      '               bias=False)',
      'pw = nn.Conv2d(32, 64, 1, bias=False)',
      '# a standard 3x3 layer has 18432 weights',
      'dw.weight.numel() + pw.weight.numel()',
    ],
    output: 2336,
  },
  useWhen: [
    {
      zh: '手机等算力有限的场合（如MobileNet）。',
      en: 'Phones and other small devices, as in MobileNet.',
    },
    {
      zh: '想在同样的权重预算下加宽或加深网络（如Xception）。',
      en: 'A wider or deeper network within the same budget of weights, as in Xception.',
    },
  ],
  avoidWhen: [
    {
      zh: 'GPU上的实际速度比乘加次数更要紧。',
      en: 'Real speed on a GPU matters more than the count of operations.',
    },
    {
      zh: '输出通道很少，或核本来就是1×1：省不下多少。',
      en: 'There are few output channels, or kernels are 1×1 anyway: little is saved.',
    },
  ],
  prerequisites: ['conv-grouped'],
  source: 'Chollet, CVPR 2017; torch 2.14.1 torch/nn/modules/conv.py',
}
