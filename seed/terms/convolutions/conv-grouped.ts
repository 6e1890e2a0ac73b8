import type { Term } from '#seed/term'

export const convGrouped: Term = {
  id: 'conv-grouped',
  status: 'seed',
  name: { zh: '分组卷积', en: 'Grouped convolution' },
  writtenInOutline: '分组卷积',
  aliases: { zh: ['组卷积'], en: ['group convolution', 'grouped conv', 'group conv'] },
  definition: {
    zh: '把通道分成g组，各组独立卷积再拼接，权重降为1/g。',
    en: 'Splits the channels into g groups that are convolved apart and concatenated; 1/g of the weights remain.',
  },
  naming: {
    zh: '把通道分成几份、各份独立卷积再拼接以减少权重的层叫什么？',
    en: 'Layer that splits the channels into parts, convolves each apart and concatenates the results: what is it called?',
  },
  meaning: {
    question: {
      zh: '分组卷积的每个输出通道能看到哪些输入通道？',
      en: 'Grouped convolution: which input channels does an output channel see?',
    },
    answer: { zh: '只有自己那一组的。', en: 'Only those of its own group.' },
  },
  formula: {
    latex: 'N=\\frac{C_{in}}{g}\\cdot C_{out}\\cdot k^2',
    symbols: [
      { latex: 'N', zh: '权重个数，不含偏置', en: 'number of weights, biases apart' },
      { latex: 'C_{in}', zh: '输入通道数', en: 'input channels' },
      { latex: 'g', zh: '组数，1就是标准卷积', en: 'number of groups; 1 is a standard convolution' },
      { latex: 'C_{out}', zh: '输出通道数', en: 'output channels' },
      { latex: 'k', zh: '卷积核边长', en: 'kernel size' },
    ],
    reading: {
      zh: '权重个数等于输入通道数除以组数，乘以输出通道数，再乘以k的平方。',
      en: 'Input channels over groups, times output channels, times k squared.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$k\\times k$的核，共$\\frac{C_{in}}{g}\\,C_{out}\\,k^2$个权重（g大于1），这是哪种卷积？',
        en: 'Which layer with $k\\times k$ kernels has $\\frac{C_{in}}{g}\\,C_{out}\\,k^2$ weights, g being above 1?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '分组卷积的权重个数为$\\frac{C_{in}}{\\boxed{?}}\\cdot C_{out}\\cdot k^2$，方框里是什么？',
        en: 'Weights of a grouped convolution: $\\frac{C_{in}}{\\boxed{?}}\\cdot C_{out}\\cdot k^2$. What is in the box?',
      },
      answer: { zh: '$g$，组数', en: '$g$, the number of groups' },
      accept: ['g', 'G', '组数', '分组数', 'groups', 'number of groups', 'the number of groups'],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '分成g组的二维卷积，权重形状为$\\left(C_{out},\\ \\boxed{?},\\ k,\\ k\\right)$，方框里是什么？',
        en: 'Weight shape of a 2-D convolution in g groups: $\\left(C_{out},\\ \\boxed{?},\\ k,\\ k\\right)$. What is in the box?',
      },
      answer: { zh: '$C_{in}/g$', en: '$C_{in}/g$' },
      accept: [
        'C_in/g',
        'Cin/g',
        'C_{in}/g',
        'C_in / g',
        'C_in÷g',
        'C_in/groups',
        'in_channels/groups',
        'in_channels/g',
        'in/groups',
        'in/g',
        '输入通道数/g',
        '输入通道数除以组数',
      ],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: {
        code: ['[nn.Conv2d(12, 24, 3, groups=g).weight.shape[1] for g in (1, 2, 3, 4)]'],
        value: [12, 6, 4, 3],
      },
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '`nn.Conv2d(4, 10, 3, groups=2, bias=False)`有多少个权重？',
        en: '`nn.Conv2d(4, 10, 3, groups=2, bias=False)`: how many weights?',
      },
      answer: { zh: '180（= 4/2×10×9）', en: '180 (= 4/2 × 10 × 9)' },
      accept: ['180', '180个', '一百八十'],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: { code: ['nn.Conv2d(4, 10, 3, groups=2, bias=False).weight.numel()'], value: 180 },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '`groups`等于输入通道数时，这种卷积叫什么？',
        en: '`groups` equals the number of input channels: what is this convolution called?',
      },
      answer: { zh: '逐深度卷积（depthwise）', en: 'Depthwise convolution' },
      accept: [
        '逐深度卷积',
        '深度卷积',
        '逐通道卷积',
        '逐深度',
        'depthwise',
        'depthwise convolution',
        'depthwise conv',
      ],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '输入通道数、输出通道数与`groups`必须满足什么关系？',
        en: 'Which relation must the input and output channel counts have to `groups`?',
      },
      answer: {
        zh: '两个通道数都能被`groups`整除。',
        en: 'Both must be divisible by `groups`.',
      },
      accept: [
        '整除',
        '都能被groups整除',
        '能被groups整除',
        '都是groups的倍数',
        'groups的整数倍',
        'divisible',
        'both divisible by groups',
        'divisible by groups',
        'multiples of groups',
      ],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: {
        code: [
          'def made(ci, co):',
          '    try:',
          '        return bool(nn.Conv2d(ci, co, 3, groups=4))',
          '    except ValueError:',
          '        return False',
          '[made(8, 12), made(10, 12), made(8, 10)]',
        ],
        value: [true, false, false],
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '`nn.Conv2d(8, 16, 3, groups=4)`有多少个偏置？',
        en: '`nn.Conv2d(8, 16, 3, groups=4)`: how many biases?',
      },
      answer: {
        zh: '16（每个输出通道一个，与分组无关）',
        en: '16 (one for each output channel, whatever the groups)',
      },
      accept: ['16', '16个', '十六', 'sixteen'],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: { code: ['nn.Conv2d(8, 16, 3, groups=4).bias.numel()'], value: 16 },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'conv-separable',
      question: {
        zh: '深度可分离卷积比组数等于输入通道数的分组卷积，多了哪一步？',
        en: 'What does depthwise separable convolution add to a grouped one with as many groups as input channels?',
      },
      answer: { zh: '混合通道的1×1卷积。', en: 'A 1×1 convolution that mixes the channels.' },
      accept: [
        '1×1卷积',
        '1x1卷积',
        '1*1卷积',
        '逐点卷积',
        '点卷积',
        '1x1 convolution',
        '1×1 convolution',
        'a 1x1 convolution',
        'pointwise convolution',
        'pointwise',
      ],
      source: 'Chollet, CVPR 2017; torch 2.14.1 torch/nn/modules/conv.py; run',
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
      with: null,
      question: {
        zh: '分组卷积与GroupNorm都把通道分组，各在组内做什么？',
        en: 'Grouped convolution and GroupNorm both split the channels: what does each do within a group?',
      },
      answer: {
        zh: '分组卷积在组内做加权和，GroupNorm在组内算均值和方差来归一化。',
        en: 'The convolution takes weighted sums, GroupNorm computes a mean and a variance to normalise with.',
      },
      source: 'torch 2.14.1 torch/nn/modules/conv.py, torch/nn/modules/normalization.py',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '`nn.Conv2d({ci}, {co}, 3, groups={g})`，每个卷积核覆盖多少个输入通道？',
        en: '`nn.Conv2d({ci}, {co}, 3, groups={g})`: how many input channels does each filter cover?',
      },
      parameters: { ci: [8, 16, 32, 64], co: [16, 32, 64], g: [2, 4, 8, 16] },
      where: '(ci/g==floor(ci/g))*(ci!=co)',
      answer: 'ci/g',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '输入通道数除以组数：{ci}/{g}={=ci/g}',
        en: 'Input channels over groups: {ci}/{g} = {=ci/g}',
      },
      mistakes: [
        {
          expression: 'co/g',
          zh: '这是每组的输出通道数',
          en: 'That is the number of output channels in a group',
        },
        {
          expression: 'ci',
          zh: '不分组时才覆盖全部输入通道',
          en: 'Only without groups does a filter cover all input channels',
        },
      ],
      check: ['torch.nn.Conv2d(ci, co, 3, groups=g).weight.shape[1]'],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '{c}→{c}通道的3×3卷积有{=9*c*c}个权重，设`groups={g}`后还剩多少个？',
        en: 'A 3×3 convolution from {c} to {c} channels has {=9*c*c} weights: how many are left with `groups={g}`?',
      },
      parameters: { c: [10, 20, 40], g: [2, 4, 5, 10] },
      where: 'c/g==floor(c/g)',
      answer: '9*c*c/g',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '降为1/{g}：{=9*c*c}/{g}={=9*c*c/g}',
        en: '1/{g} of them: {=9*c*c}/{g} = {=9*c*c/g}',
      },
      mistakes: [
        {
          expression: '9*c*c/(g*g)',
          zh: '这只是一组的权重，一共有g组',
          en: 'Those are the weights of one group, and there are g of them',
        },
        {
          expression: '9*c*c',
          zh: '分组后每个核只覆盖1/g的输入通道',
          en: 'In groups each filter covers only 1/g of the input channels',
        },
      ],
      check: ['torch.nn.Conv2d(c, c, 3, groups=g, bias=False).weight.numel()'],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: { zh: '`y.tolist()`是什么？', en: 'What is `y.tolist()` after these lines?' },
      code: [
        'x = torch.tensor([3., 5.]).view(1, 2, 1, 1)',
        'w = torch.ones(2, 1, 1, 1)',
        'y = F.conv2d(x, w, groups=2).flatten()',
      ],
      result: 'y.tolist()',
      value: [3, 5],
      answer: {
        zh: '[3.0, 5.0]，两组各只看一个通道，不会相加',
        en: '[3.0, 5.0]: each group sees one channel, nothing is added up',
      },
      accept: ['[3.0, 5.0]', '[3.0,5.0]', '[3, 5]', '[3,5]', '3, 5', '3,5', '[3., 5.]', '[3.,5.]', '3 5'],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '想让红、绿、蓝三个通道各自做均值模糊，错在哪里？',
        en: 'Red, green and blue should each be blurred on their own: what is wrong?',
      },
      code: [
        'x = torch.ones(1, 3, 8, 8)  # RGB image',
        'blur = nn.Conv2d(3, 3, 3, bias=False)',
        'nn.init.constant_(blur.weight, 1 / 9)',
        'y = blur(x)',
      ],
      mended: [
        'x = torch.ones(1, 3, 8, 8)  # RGB image',
        'blur = nn.Conv2d(3, 3, 3, groups=3, bias=False)',
        'nn.init.constant_(blur.weight, 1 / 9)',
        'y = blur(x)',
      ],
      result: 'y.max().item()',
      value: 3,
      tolerance: 0.00001,
      answer: {
        zh: '漏了`groups=3`：每个输出都把三个通道加在一起，这里便都成了3，而不是1。',
        en: '`groups=3` is missing: each output adds up all three channels, here to 3 instead of 1.',
      },
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '通道数和3×3卷积核都不变，要把一层的权重正好减到四分之一，用哪种卷积？',
        en: 'Same channels, same 3×3 kernels, but exactly a quarter of the weights in the layer: which convolution?',
      },
      answer: { zh: '分组卷积（`groups=4`）', en: 'Grouped convolution (`groups=4`)' },
      accept: [
        '分组卷积',
        '组卷积',
        '分成4组的卷积',
        'grouped',
        'grouped convolution',
        'group convolution',
        'groups=4',
      ],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: {
        code: [
          'count = lambda g: nn.Conv2d(16, 16, 3, groups=g, bias=False).weight.numel()',
          '[g for g in (1, 2, 4, 8, 16) if count(g) * 4 == count(1)]',
        ],
        value: [4],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'ResNeXt-50（32×4d）的32条并行支路，在实现中合成了哪一种卷积？',
        en: 'ResNeXt-50 (32×4d) has 32 parallel branches: into which kind of convolution are they merged in practice?',
      },
      answer: { zh: '分组卷积（`groups=32`）', en: 'Grouped convolution (`groups=32`)' },
      accept: [
        '分组卷积',
        '组卷积',
        'grouped',
        'grouped convolution',
        'group convolution',
        'groups=32',
        '32组的分组卷积',
      ],
      source: 'Xie et al., CVPR 2017; torchvision 0.29.1 torchvision/models/resnet.py',
      proof: {
        code: [
          "with torch.device('meta'): net = torchvision.models.resnext50_32x4d()",
          'net.layer1[0].conv2.groups',
        ],
        value: 32,
      },
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`nn.Conv2d`的`groups`默认是多少？',
        en: 'In torch 2.14.1, what is the default `groups` of `nn.Conv2d`?',
      },
      answer: { zh: '1（不分组，即标准卷积）', en: '1 (no groups: a standard convolution)' },
      accept: ['1', '一', 'one'],
      proof: { code: ["inspect.signature(nn.Conv2d).parameters['groups'].default"], value: 1 },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '把组数相同的分组卷积一层层直接叠起来，会有什么问题，怎样补救？',
        en: 'Grouped convolutions with the same groups are stacked directly: what goes wrong, and what is the remedy?',
      },
      answer: {
        zh: '信息始终出不了自己的组；其间加不分组的1×1卷积或通道重排。',
        en: 'Information never leaves its group; put an ungrouped 1×1 convolution or a channel shuffle between.',
      },
      source: 'Zhang et al., ShuffleNet, CVPR 2018; torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: {
        code: [
          'def depends(*layers):',
          '    x = torch.rand(1, 4, 5, 5, requires_grad=True)',
          '    nn.Sequential(*layers)(x)[0, 0].sum().backward()',
          '    return int((x.grad.abs().sum((0, 2, 3)) > 0).sum())',
          'grouped = lambda: nn.Conv2d(4, 4, 3, groups=2)',
          '[depends(grouped(), grouped()), depends(grouped(), nn.Conv2d(4, 4, 1), grouped()), depends(grouped(), nn.ChannelShuffle(2), grouped())]',
        ],
        value: [2, 4, 4],
      },
    },
  ],
  translation: {
    question: {
      zh: '「分组卷积」由`nn.Conv2d`的哪个参数控制？',
      en: '分组卷积: which argument of `nn.Conv2d` controls it?',
    },
    answer: { zh: '`groups`（组数）', en: '`groups` (the number of groups)' },
    accept: ['groups', 'groups='],
  },
  paper: null,
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
      'full = nn.Conv2d(64, 128, 3, bias=False)',
      'four = nn.Conv2d(64, 128, 3, groups=4,',
      '                 bias=False)',
      '[full.weight.numel(), four.weight.numel()]',
    ],
    output: [73728, 18432],
  },
  useWhen: [
    {
      zh: '要在通道数不变时减少权重和计算（如ResNeXt、ShuffleNet）。',
      en: 'Fewer weights and operations at the same width, as in ResNeXt and ShuffleNet.',
    },
    {
      zh: '各通道要分别处理，例如逐通道滤波。',
      en: 'Channels must be treated apart, as when each is filtered on its own.',
    },
  ],
  avoidWhen: [
    {
      zh: '后面没有不分组的卷积或通道重排：各组之间无法交流。',
      en: 'No ungrouped convolution or channel shuffle follows: the groups cannot exchange anything.',
    },
  ],
  prerequisites: ['conv-standard'],
  source: 'torch 2.14.1 torch/nn/modules/conv.py',
}
