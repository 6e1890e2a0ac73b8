import type { Term } from '#seed/term'

export const convStandard: Term = {
  id: 'conv-standard',
  status: 'seed',
  name: { zh: '标准卷积', en: 'Standard convolution' },
  writtenInOutline: '标准卷积',
  aliases: {
    zh: ['普通卷积', '二维卷积', '卷积', '卷积层', '常规卷积'],
    en: [
      'Conv2d',
      'ordinary convolution',
      'convolution',
      'convolution layer',
      'convolutional layer',
      'cross-correlation layer',
    ],
  },
  definition: {
    zh: '每个输出通道用一个覆盖全部输入通道的核，在空间上滑动做加权和。',
    en: 'Each output channel slides one kernel over all input channels and takes weighted sums.',
  },
  naming: {
    zh: '每个核覆盖全部输入通道、采样点紧挨着、在特征图上滑动求加权和的层叫什么？',
    en: 'Layer whose gap-free kernels each cover all input channels and slide over the map taking weighted sums: what is it called?',
  },
  meaning: {
    question: {
      zh: '标准卷积的一个输出值怎样得到？',
      en: 'Standard convolution: how is one output value obtained?',
    },
    answer: {
      zh: '核在全部输入通道的一个窗口上做加权和，再加偏置。',
      en: 'A weighted sum over one window of all input channels, plus a bias.',
    },
  },
  formula: {
    latex:
      '\\begin{gathered}y_{o,i,j}=b_o+\\sum_{c}\\sum_{u=0}^{k-1}\\sum_{v=0}^{k-1}w_{o,c,u,v}\\,x_{c,\\,si+u-p,\\,sj+v-p}\\\\H_{out}=\\left\\lfloor\\frac{H+2p-k}{s}\\right\\rfloor+1\\end{gathered}',
    symbols: [
      { latex: 'y_{o,i,j}', zh: '输出通道o在(i, j)处的值', en: 'value of output channel o at (i, j)' },
      { latex: 'b_o', zh: '输出通道o的偏置', en: 'bias of output channel o' },
      {
        latex: 'w_{o,c,u,v}',
        zh: '权重，形状为C_out×C_in×k×k',
        en: 'weights, of shape C_out × C_in × k × k',
      },
      {
        latex: 'x_c',
        zh: '输入通道c，图外的值按0计',
        en: 'input channel c, read as 0 outside the map',
      },
      { latex: 'k', zh: '卷积核边长', en: 'kernel size' },
      { latex: 's', zh: '步幅', en: 'stride' },
      { latex: 'p', zh: '每边的填充', en: 'padding on each side' },
      { latex: 'H,\\ H_{out}', zh: '输入与输出的边长', en: 'side of the input and of the output' },
    ],
    reading: {
      zh: '输出等于偏置加上核与窗口逐元素相乘之和；输出边长等于H加2p减k，除以s向下取整，再加1。',
      en: 'Bias plus the sum of kernel times window; the output side is the floor of H plus 2p minus k over s, plus one.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$y_{o,i,j}=b_o+\\sum_{c,u,v}w_{o,c,u,v}\\,x_{c,\\,i+u,\\,j+v}$，c取遍全部输入通道，这是哪种层？',
        en: 'Which layer is $y_{o,i,j}=b_o+\\sum_{c,u,v}w_{o,c,u,v}\\,x_{c,\\,i+u,\\,j+v}$, with c running over all input channels?',
      },
      accept: [
        '互相关',
        '互相关层',
        'cross-correlation',
        'nn.Conv2d',
        '标准卷积层',
        'standard convolution layer',
      ],
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '不留空洞的卷积，输出边长为$\\left\\lfloor\\frac{H+2p-\\boxed{?}}{s}\\right\\rfloor+1$，方框里是什么？',
        en: 'Output side of a convolution without dilation: $\\left\\lfloor\\frac{H+2p-\\boxed{?}}{s}\\right\\rfloor+1$. What is in the box?',
      },
      answer: { zh: '$k$，卷积核边长', en: '$k$, the kernel size' },
      accept: [
        'k',
        'K',
        '卷积核边长',
        '卷积核大小',
        '卷积核尺寸',
        '核边长',
        '核大小',
        '核的大小',
        'kernel size',
        'the kernel size',
        'kernel_size',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '带偏置的卷积层，参数个数为$C_{out}\\left(C_{in}k^2+\\boxed{?}\\right)$，方框里是什么？',
        en: 'Parameters of a convolution layer with bias: $C_{out}\\left(C_{in}k^2+\\boxed{?}\\right)$. What is in the box?',
      },
      answer: { zh: '1（每个输出通道一个偏置）', en: '1 (one bias for each output channel)' },
      accept: ['1', '一', 'one'],
      proof: {
        code: ['conv = nn.Conv2d(3, 8, 5)', 'sum(p.numel() for p in conv.parameters()) / 8 - 3 * 5 * 5'],
        value: 1,
      },
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '32×32的输入，5×5卷积核、步幅1、不填充，输出边长是多少？',
        en: 'Input 32×32, 5×5 kernel, stride 1, no padding: what is the output side?',
      },
      answer: { zh: '28（= 32−5+1）', en: '28 (= 32 − 5 + 1)' },
      accept: ['28', '28×28', '28x28', '28*28'],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: { code: ['nn.Conv2d(3, 8, 5)(torch.zeros(1, 3, 32, 32)).shape[-1]'], value: 28 },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '3×3卷积核、步幅1，每边填充多少像素才能保持尺寸不变？',
        en: '3×3 kernel, stride 1: how many pixels of padding on each side keep the size?',
      },
      answer: { zh: '1个像素', en: '1 pixel' },
      accept: ['1', '一', 'one', '1像素', '1个', 'one pixel', 'padding=1', 'p=1'],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: {
        code: [
          'x = torch.zeros(1, 1, 32, 32)',
          '[p for p in range(6) if nn.Conv2d(1, 1, 3, padding=p)(x).shape == x.shape]',
        ],
        value: [1],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '严格说来，`nn.Conv2d`算的不是数学上的卷积，而是哪种运算？',
        en: 'Strictly speaking `nn.Conv2d` does not compute a mathematical convolution: which operation is it?',
      },
      answer: { zh: '互相关：核不翻转。', en: 'Cross-correlation: the kernel is not flipped.' },
      accept: ['互相关', '互相关运算', 'cross-correlation', 'cross correlation', 'correlation', '相关'],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: {
        code: [
          'x = torch.tensor([0.0, 0.0, 1.0]).view(1, 1, 1, 3)',
          'w = torch.tensor([1.0, 2.0, 3.0]).view(1, 1, 1, 3)',
          'F.conv2d(x, w).item()',
        ],
        value: 3,
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '输入图像的边长加倍，卷积层的权重个数怎样变？',
        en: 'The side of the input image doubles: what happens to the number of weights of a convolution layer?',
      },
      answer: {
        zh: '不变，各个位置共用同一组权重。',
        en: 'It stays the same: every position shares one set of weights.',
      },
      accept: [
        '不变',
        '保持不变',
        '没有变化',
        '不变化',
        'it does not change',
        'it stays the same',
        'stays the same',
        'unchanged',
        'nothing',
        'no change',
      ],
      source: 'LeCun et al., Proceedings of the IEEE 1998',
    },
    {
      n: 5,
      tier: 2,
      question: {
        zh: '`nn.Conv2d(16, 32, 3)`的`weight`是什么形状？',
        en: 'What is the shape of `weight` in `nn.Conv2d(16, 32, 3)`?',
      },
      answer: {
        zh: '(32, 16, 3, 3)，输出通道在前',
        en: '(32, 16, 3, 3): output channels come first',
      },
      accept: [
        '(32, 16, 3, 3)',
        '(32,16,3,3)',
        '32,16,3,3',
        '32, 16, 3, 3',
        '[32, 16, 3, 3]',
        '[32,16,3,3]',
        '32×16×3×3',
        '32x16x3x3',
      ],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: { code: ['tuple(nn.Conv2d(16, 32, 3).weight.shape)'], value: [32, 16, 3, 3] },
    },
    {
      n: 6,
      tier: 2,
      question: {
        zh: '1×1卷积相当于在每个像素上各做一次什么运算？',
        en: 'A 1×1 convolution amounts to which operation at each pixel?',
      },
      answer: {
        zh: '对各通道做同一个线性变换（全连接层）',
        en: 'One and the same linear layer across the channels',
      },
      accept: [
        '全连接',
        '全连接层',
        '线性层',
        '线性变换',
        '通道上的全连接层',
        '通道间的线性变换',
        'linear',
        'linear layer',
        'a linear layer',
        'nn.Linear',
        'fully connected layer',
        'a linear layer across channels',
      ],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: {
        code: [
          'conv, linear = nn.Conv2d(4, 6, 1), nn.Linear(4, 6)',
          'linear.weight.data, linear.bias.data = conv.weight.data.view(6, 4), conv.bias.data',
          'x = torch.rand(2, 4, 5, 5)',
          'torch.allclose(conv(x), linear(x.movedim(1, -1)).movedim(-1, 1), atol=1e-6)',
        ],
        value: true,
      },
    },
    {
      n: 7,
      tier: 2,
      question: {
        zh: '步幅为1，输入平移几个像素，卷积的输出怎样变（不计边界）？',
        en: 'Stride 1: the input shifts by a few pixels. How does the output of the convolution change (borders aside)?',
      },
      answer: {
        zh: '跟着平移同样多，这叫平移等变性。',
        en: 'It shifts by as much, which is called translation equivariance.',
      },
      accept: [
        '平移同样多',
        '跟着平移',
        '同样平移',
        '平移等变',
        '平移等变性',
        'it shifts by as much',
        'it shifts by the same amount',
        'it shifts too',
        'translation equivariance',
      ],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: {
        code: [
          'conv = nn.Conv2d(1, 1, 3, padding=1)',
          'x = torch.zeros(1, 1, 20, 20)',
          'x[..., 8:12, 8:12] = torch.rand(4, 4)',
          'torch.allclose(conv(x.roll(3, -1)), conv(x).roll(3, -1), atol=1e-6)',
        ],
        value: true,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'up-deconv',
      question: {
        zh: '输入边长为偶数、步幅2、填充得当，卷积与反卷积各把边长变为几倍？',
        en: 'Even input side, stride 2, fitting padding: by what factor do a convolution and a transposed convolution change it?',
      },
      answer: {
        zh: '卷积变为一半，反卷积变为两倍。',
        en: 'The convolution halves it, the transposed convolution doubles it.',
      },
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: {
        code: [
          'x = torch.zeros(1, 1, 16, 16)',
          '[layer(1, 1, 4, stride=2, padding=1)(x).shape[-1] for layer in (nn.Conv2d, nn.ConvTranspose2d)]',
        ],
        value: [8, 32],
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'conv-separable',
      question: {
        zh: '标准卷积与深度可分离卷积，各怎样混合空间与通道的信息？',
        en: 'Standard and depthwise separable convolution: how does each mix space and channels?',
      },
      answer: {
        zh: '标准卷积一步同时混合，可分离卷积先混合空间、再混合通道。',
        en: 'The standard one mixes both in a single step, the separable one first space, then channels.',
      },
      source: 'torch 2.14.1 torch/nn/modules/conv.py; Chollet, CVPR 2017',
    },
    {
      n: 3,
      tier: 2,
      with: null,
      question: {
        zh: '卷积层与全连接层，一个输出值各依赖输入的哪一部分？',
        en: 'Convolution layer and fully connected layer: on which part of the input does one output value depend?',
      },
      answer: {
        zh: '卷积层只依赖一个局部窗口（含全部通道），全连接层依赖整个输入。',
        en: 'On one local window (of all channels) in a convolution, on the whole input in a fully connected layer.',
      },
      source: 'LeCun et al., Proceedings of the IEEE 1998',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '{H}×{H}的输入，{k}×{k}卷积核，步幅{s}，填充{p}，输出边长是多少？',
        en: 'Input {H}×{H}, kernel {k}×{k}, stride {s}, padding {p}: what is the output side?',
      },
      parameters: { H: [7, 8, 14, 16, 28, 32, 56, 64], k: [3, 5, 7], s: [1, 2], p: [0, 1, 2, 3] },
      where: 'p<=(k-1)/2',
      answer: 'floor((H+2*p-k)/s)+1',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '⌊({H}+2×{p}−{k})/{s}⌋+1=⌊{=H+2*p-k}/{s}⌋+1={=floor((H+2*p-k)/s)+1}',
        en: '⌊({H} + 2 × {p} − {k})/{s}⌋ + 1 = ⌊{=H+2*p-k}/{s}⌋ + 1 = {=floor((H+2*p-k)/s)+1}',
      },
      mistakes: [
        {
          expression: 'floor((H+2*p-k)/s)',
          zh: '漏了最后的加1',
          en: 'Left out the final + 1',
        },
        {
          expression: 'iff(floor((H+p-k)/s)==floor((H+2*p-k)/s), 0/0, floor((H+p-k)/s)+1)',
          zh: '填充只算了一边，应是2p',
          en: 'Counted the padding on one side only: it is 2p',
        },
        {
          expression: 'iff(ceil((H+2*p-k)/s)==floor((H+2*p-k)/s), 0/0, ceil((H+2*p-k)/s)+1)',
          zh: '向上取整了，应向下取整',
          en: 'Rounded up instead of down',
        },
        {
          expression: 'iff(floor((H+2*p-k)/s)==H+2*p-k, 0/0, H+2*p-k+1)',
          zh: '忘了除以步幅',
          en: 'Forgot to divide by the stride',
        },
      ],
      check: [
        'conv = torch.nn.Conv2d(1, 1, k, stride=s, padding=p)',
        'conv(torch.zeros(1, 1, H, H)).shape[-1]',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '`nn.Conv2d({ci}, {co}, {k})`连同偏置共有多少个参数？',
        en: '`nn.Conv2d({ci}, {co}, {k})`, bias included: how many parameters?',
      },
      parameters: { ci: [2, 3, 4, 10], co: [2, 4, 5, 10], k: [3, 5] },
      answer: 'co*(ci*k*k+1)',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '每个输出通道{ci}×{k}²+1={=ci*k*k+1}个，共{co}×{=ci*k*k+1}={=co*(ci*k*k+1)}个',
        en: '{ci} × {k}² + 1 = {=ci*k*k+1} for each output channel: {co} × {=ci*k*k+1} = {=co*(ci*k*k+1)}',
      },
      mistakes: [
        { expression: 'co*ci*k*k', zh: '漏了偏置', en: 'Left out the biases' },
        {
          expression: 'co*ci*k*k+1',
          zh: '只算了一个偏置：每个输出通道各有一个',
          en: 'Counted a single bias: there is one for each output channel',
        },
        {
          expression: 'co*(k*k+1)',
          zh: '漏了输入通道：每个核覆盖全部输入通道',
          en: 'Left out the input channels: each kernel covers all of them',
        },
        {
          expression: 'co*ci*(k*k+1)',
          zh: '偏置只随输出通道，不随输入通道',
          en: 'Biases go with output channels only, not with input channels',
        },
      ],
      check: ['sum(q.numel() for q in torch.nn.Conv2d(ci, co, k).parameters())'],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '步幅1、{k}×{k}卷积核，每边填充多少才能保持尺寸不变？',
        en: 'Kernel {k}×{k}, stride 1: how much padding on each side keeps the size?',
      },
      parameters: { k: [3, 5, 7, 9, 11] },
      answer: '(k-1)/2',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '由{k}−1=2p，得p=({k}−1)/2={=(k-1)/2}',
        en: '2p = {k} − 1, so p = ({k} − 1)/2 = {=(k-1)/2}',
      },
      mistakes: [
        {
          expression: 'k-1',
          zh: '这是两边的总和，每边只要一半',
          en: 'That is the total of both sides: each side takes half',
        },
        { expression: '(k+1)/2', zh: '应减1而不是加1', en: 'Added 1 instead of subtracting it' },
        { expression: 'k', zh: '当成了核的边长', en: 'Took the kernel size itself' },
      ],
      check: [
        'sizes = [torch.nn.Conv2d(1, 1, k, padding=p)(torch.zeros(1, 1, 32, 32)).shape[-1] for p in range(12)]',
        'sizes.index(32)',
      ],
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '{k}×{k}的标准卷积，输入{c}个通道：算出一个输出值要做多少次乘法？',
        en: 'Standard {k}×{k} convolution on {c} input channels: how many multiplications does one output value take?',
      },
      parameters: { k: [2, 3, 5], c: [3, 4, 8, 10, 20, 100] },
      answer: 'c*k*k',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '窗口里有{k}²×{c}={=c*k*k}个值，每个乘一次权重',
        en: 'The window holds {k}² × {c} = {=c*k*k} values, each multiplied by a weight',
      },
      mistakes: [
        {
          expression: 'k*k',
          zh: '漏了通道：核覆盖全部输入通道',
          en: 'Left out the channels: a kernel covers all input channels',
        },
        { expression: 'c*k', zh: '核是二维的，应是k²', en: 'The kernel is two-dimensional: it is k²' },
      ],
      check: ['torch.nn.functional.conv2d(torch.ones(1, c, k, k), torch.ones(1, c, k, k)).item()'],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: { zh: '`y.shape`是什么？', en: 'What is `y.shape` after this convolution?' },
      code: [
        'conv = nn.Conv2d(3, 8, 3, stride=2, padding=1)',
        'x = torch.zeros(1, 3, 32, 32)',
        'y = conv(x)',
      ],
      result: 'tuple(y.shape)',
      value: [1, 8, 16, 16],
      answer: {
        zh: '(1, 8, 16, 16)，⌊(32+2−3)/2⌋+1=16',
        en: '(1, 8, 16, 16), as ⌊(32 + 2 − 3)/2⌋ + 1 = 16',
      },
      accept: [
        '(1, 8, 16, 16)',
        '(1,8,16,16)',
        '1,8,16,16',
        '1, 8, 16, 16',
        '[1, 8, 16, 16]',
        '[1,8,16,16]',
        '1×8×16×16',
        '1x8x16x16',
      ],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '想用1×1卷积取出红色通道，错在哪里？',
        en: 'A 1×1 convolution should pick out the red channel: what is wrong?',
      },
      code: [
        'img = torch.zeros(4, 4, 3)  # H, W, C',
        'img[..., 0] = 1.  # all red',
        'w = torch.tensor([1., 0., 0.])',
        'x = img.reshape(1, 3, 4, 4)',
        'red = F.conv2d(x, w.view(1, 3, 1, 1))',
      ],
      mended: [
        'img = torch.zeros(4, 4, 3)  # H, W, C',
        'img[..., 0] = 1.  # all red',
        'w = torch.tensor([1., 0., 0.])',
        'x = img.permute(2, 0, 1)[None]',
        'red = F.conv2d(x, w.view(1, 3, 1, 1))',
      ],
      result: 'red.mean().item()',
      value: 0.375,
      answer: {
        zh: '`reshape`不会移动通道轴，颜色全乱了；应用`permute(2, 0, 1)`把通道换到前面。',
        en: '`reshape` does not move the channel axis and scrambles the colours; `permute(2, 0, 1)` puts channels first.',
      },
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run: the mean of red is 0.375 instead of 1',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '要用同一组权重在图像各处检测相邻像素的模式，并一步混合全部通道，用哪种层？',
        en: 'Patterns of adjacent pixels are to be found anywhere by one set of weights, all channels mixed in one step: which layer?',
      },
      answer: { zh: '标准卷积（`nn.Conv2d`）', en: 'A standard convolution (`nn.Conv2d`)' },
      accept: [
        '标准卷积',
        '标准卷积层',
        '普通卷积',
        '卷积',
        '卷积层',
        '二维卷积',
        'standard convolution',
        'convolution',
        'convolution layer',
        'convolutional layer',
        'Conv2d',
        'nn.Conv2d',
      ],
      source: 'LeCun et al., Proceedings of the IEEE 1998; torch 2.14.1 torch/nn/modules/conv.py',
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`nn.Conv2d`的`stride`默认是多少？',
        en: 'In torch 2.14.1, what is the default `stride` of `nn.Conv2d`?',
      },
      answer: { zh: '1', en: '1' },
      accept: ['1', '一', 'one'],
      proof: { code: ["inspect.signature(nn.Conv2d).parameters['stride'].default"], value: 1 },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`nn.Conv2d`的`padding`默认是多少？',
        en: 'In torch 2.14.1, what is the default `padding` of `nn.Conv2d`?',
      },
      answer: { zh: '0（不填充，输出会变小）', en: '0 (none, so the output shrinks)' },
      accept: ['0', '零', 'zero', '不填充', 'no padding', 'none'],
      proof: { code: ["inspect.signature(nn.Conv2d).parameters['padding'].default"], value: 0 },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`nn.Conv2d`的`bias`默认是什么？',
        en: 'In torch 2.14.1, what is the default `bias` of `nn.Conv2d`?',
      },
      answer: { zh: '`True`（带偏置）', en: '`True` (with a bias)' },
      accept: ['True', 'true', '带偏置', '有偏置', '有'],
      proof: { code: ["inspect.signature(nn.Conv2d).parameters['bias'].default"], value: true },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`nn.Conv2d`的`padding_mode`默认是什么？',
        en: 'In torch 2.14.1, what is the default `padding_mode` of `nn.Conv2d`?',
      },
      answer: { zh: "`'zeros'`（补零）", en: "`'zeros'`" },
      accept: ['zeros', "'zeros'", '"zeros"', 'zero', '补零', '零填充', '填零', 'zero padding'],
      proof: { code: ["inspect.signature(nn.Conv2d).parameters['padding_mode'].default"], value: 'zeros' },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: "`nn.Conv2d(3, 8, 3, stride=2, padding='same')`会怎样，为什么？",
        en: "`nn.Conv2d(3, 8, 3, stride=2, padding='same')`: what happens, and why?",
      },
      answer: {
        zh: "构造时就抛出ValueError：`'same'`只支持步幅1。",
        en: "The constructor raises ValueError: `'same'` works with stride 1 only.",
      },
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: {
        code: [
          'def made(stride):',
          '    try:',
          "        return bool(nn.Conv2d(3, 8, 3, stride=stride, padding='same'))",
          '    except ValueError:',
          "        return 'ValueError'",
          '[made(1), made(2)]',
        ],
        value: [true, 'ValueError'],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '卷积后面紧跟BatchNorm，这个卷积为什么不必带偏置？',
        en: 'A convolution right before BatchNorm needs no bias: why?',
      },
      answer: {
        zh: 'BatchNorm减去每个通道的均值，偏置随之抵消；它自己另有可学的β。',
        en: 'BatchNorm subtracts the mean of each channel and the bias with it; it has a learnable β of its own.',
      },
      source: 'torch 2.14.1 torch/nn/modules/conv.py, torch/nn/modules/batchnorm.py; run',
      proof: {
        code: [
          'conv, norm = nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4)',
          'x = torch.rand(8, 3, 10, 10)',
          'before = norm(conv(x))',
          'conv.bias.data += 5.0',
          'torch.allclose(norm(conv(x)), before, atol=1e-3)',
        ],
        value: true,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '8×8的输入，3×3卷积核、步幅2、不填充：最右一列像素会怎样，为什么？',
        en: 'Input 8×8, 3×3 kernel, stride 2, no padding: what happens to the rightmost column, and why?',
      },
      answer: {
        zh: '从未被读到：尺寸公式向下取整，放不下的余数被丢掉。',
        en: 'It is never read: the size formula rounds down, and what is left over is dropped.',
      },
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: {
        code: [
          'x = torch.zeros(1, 1, 8, 8, requires_grad=True)',
          'F.conv2d(x, torch.ones(1, 1, 3, 3), stride=2).sum().backward()',
          '(x.grad[0, 0].sum(0) > 0).tolist()',
        ],
        value: [true, true, true, true, true, true, true, false],
      },
    },
  ],
  translation: {
    question: { zh: '「二维卷积」在PyTorch里是哪个类？', en: '二维卷积: which PyTorch class?' },
    answer: { zh: '`nn.Conv2d`（标准卷积）', en: '`nn.Conv2d` (standard convolution)' },
    accept: ['nn.Conv2d', 'Conv2d', 'torch.nn.Conv2d'],
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
      'conv = nn.Conv2d(3, 8, 5)  # 3 -> 8 channels',
      'x = torch.zeros(1, 3, 32, 32)',
      'list(conv(x).shape)  # 32 - 5 + 1 = 28',
    ],
    output: [1, 8, 28, 28],
  },
  useWhen: [
    {
      zh: '从图像、频谱图等网格数据中提取局部特征的默认选择。',
      en: 'The default for local features of grids such as images and spectrograms.',
    },
    {
      zh: '同一种模式可能出现在任何位置。',
      en: 'The same pattern may turn up at any position.',
    },
  ],
  avoidWhen: [
    {
      zh: '计算量很紧（如手机端）：深度可分离卷积便宜得多。',
      en: 'Computation is scarce, as on a phone: depthwise separable convolution is far cheaper.',
    },
    {
      zh: '要看得更远又不想降低分辨率：用空洞卷积。',
      en: 'It should see further at full resolution: use dilated convolution.',
    },
  ],
  prerequisites: ['ext-tensor-layout', 'ext-padding-stride'],
  source: 'torch 2.14.1 torch/nn/modules/conv.py',
}
