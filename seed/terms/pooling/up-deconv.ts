import type { Term } from '#seed/term'

export const upDeconv: Term = {
  id: 'up-deconv',
  status: 'seed',
  name: { zh: '反卷积', en: 'Transposed convolution' },
  writtenInOutline: '反卷积',
  aliases: {
    zh: ['转置卷积', '微步幅卷积', '分数步幅卷积', '分数步长卷积'],
    en: [
      'deconvolution',
      'fractionally strided convolution',
      'ConvTranspose2d',
      'transpose convolution',
      'transposed conv',
      'deconv',
    ],
  },
  definition: {
    zh: '卷积的转置：把每个输入值乘以核后叠加到更大的输出上，可学习地放大。',
    en: 'The transpose of a convolution: each input value stamps the kernel onto a larger output; a learned enlargement.',
  },
  naming: {
    zh: '每个输入值乘以可学习的核、叠加到更大输出上的放大层叫什么？',
    en: 'Layer in which each input value stamps a learned kernel onto a larger output, overlaps adding up: its name?',
  },
  meaning: {
    question: {
      zh: '反卷积怎样由小图得到大图？',
      en: 'Transposed convolution: how does a small map become a large one?',
    },
    answer: {
      zh: '每个输入值乘以核，按步幅错开叠加到输出上。',
      en: 'Each input value times the kernel is added to the output, one stride further for each input.',
    },
  },
  formula: {
    latex: 'H_{out}=(H_{in}-1)\\,s-2p+d\\,(k-1)+p_{out}+1',
    symbols: [
      { latex: 'H_{out}', zh: '输出边长', en: 'side of the output' },
      { latex: 'H_{in}', zh: '输入边长', en: 'side of the input' },
      { latex: 's', zh: '步幅，大致是放大的倍数', en: 'stride, roughly the enlargement' },
      { latex: 'p', zh: '填充，这里是从两边裁掉', en: 'padding, here cropped from both sides' },
      { latex: 'd', zh: '空洞率', en: 'dilation' },
      { latex: 'k', zh: '核大小', en: 'kernel size' },
      {
        latex: 'p_{out}',
        zh: 'output_padding，一侧多出的尺寸',
        en: 'output_padding, extra size on one side',
      },
    ],
    reading: {
      zh: '输入边长减1的差乘步幅，减两倍填充，加上核大小减1的差乘空洞率，再加输出填充，再加1。',
      en: 'H-in minus one, times s, minus two p, plus k minus one times d, plus the output padding, plus one.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$H_{out}=(H_{in}-1)\\,s-2p+d\\,(k-1)+p_{out}+1$，d是空洞率，这是哪种层的输出边长？',
        en: 'With dilation d: $H_{out}=(H_{in}-1)\\,s-2p+d\\,(k-1)+p_{out}+1$ is the output side of which layer?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '反卷积，空洞率1、output_padding为0：$H_{out}=(H_{in}-1)\\,s-\\boxed{?}+k$，填充为p，方框里是什么？',
        en: 'Transposed convolution, dilation 1, padding p, output_padding 0: $H_{out}=(H_{in}-1)\\,s-\\boxed{?}+k$. What is in the box?',
      },
      answer: { zh: '$2p$', en: '$2p$' },
      accept: [
        '2p',
        '2P',
        '2*p',
        '2·p',
        '2×p',
        '2 p',
        'p*2',
        'p+p',
        '两倍填充',
        'twice p',
        'twice the padding',
      ],
      proof: {
        code: [
          'side = lambda p: nn.ConvTranspose2d(1, 1, 5, stride=2, padding=p)(torch.zeros(1, 1, 8, 8)).shape[-1]',
          '[side(p) - (8 - 1) * 2 - 5 for p in range(3)]',
        ],
        value: [0, -2, -4],
      },
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '核大小4、步幅2的反卷积，`padding`取几，边长恰好加倍？',
        en: 'Transposed convolution with kernel 4 and stride 2: which `padding` doubles the side exactly?',
      },
      answer: { zh: '1，如16变成32', en: '1, so that 16 becomes 32' },
      accept: ['1', '一', 'one', 'padding=1'],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: {
        code: [
          'side = lambda p: nn.ConvTranspose2d(1, 1, 4, stride=2, padding=p)(torch.zeros(1, 1, 16, 16)).shape[-1]',
          '[side(0), side(1), side(2)]',
        ],
        value: [34, 32, 30],
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '核大小3、步幅2的反卷积容易带来哪种伪影？',
        en: 'Transposed convolution with kernel 3 and stride 2: which artefact tends to appear?',
      },
      answer: {
        zh: '棋盘格：3不能被2整除，重叠不均。',
        en: 'Checkerboard: 3 is not divisible by 2, so overlaps are uneven.',
      },
      accept: [
        '棋盘',
        '棋盘格',
        '棋盘格伪影',
        '棋盘效应',
        '棋盘伪影',
        '棋盘格效应',
        'checkerboard',
        'checkerboards',
        'checkerboard artefact',
        'checkerboard artifact',
        'checkerboard artefacts',
        'checkerboard artifacts',
      ],
      source: 'Odena, Dumoulin & Olah, Distill 2016; torch 2.14.1; run',
      proof: {
        code: [
          'y = F.conv_transpose2d(torch.ones(1, 1, 6, 6), torch.ones(1, 1, 3, 3), stride=2)',
          'y[0, 0, 3:-3, 3:-3].unique().tolist()',
        ],
        value: [1, 2, 4],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '增大反卷积的`padding`，输出的边长怎样变？',
        en: 'A larger `padding` in a transposed convolution: what happens to the side of the output?',
      },
      answer: { zh: '变小，因为是从输出两边裁掉', en: 'It shrinks: padding crops the output on both sides' },
      accept: [
        '变小',
        '减小',
        '缩小',
        '变短',
        'it shrinks',
        'shrinks',
        'smaller',
        'it gets smaller',
        'decreases',
      ],
      proof: {
        code: [
          'side = lambda p: nn.ConvTranspose2d(1, 1, 5, stride=2, padding=p)(torch.zeros(1, 1, 8, 8)).shape[-1]',
          'side(0) > side(1) > side(2)',
        ],
        value: true,
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '`nn.ConvTranspose2d(3, 8, 4)`的`weight`是什么形状？',
        en: '`nn.ConvTranspose2d(3, 8, 4)`: what is the shape of its `weight`?',
      },
      answer: {
        zh: '(3, 8, 4, 4)，输入通道在前',
        en: '(3, 8, 4, 4), input channels first',
      },
      accept: [
        '(3, 8, 4, 4)',
        '(3,8,4,4)',
        '3,8,4,4',
        '3, 8, 4, 4',
        '[3, 8, 4, 4]',
        '[3,8,4,4]',
        '3×8×4×4',
        '3x8x4x4',
      ],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: { code: ['list(nn.ConvTranspose2d(3, 8, 4).weight.shape)'], value: [3, 8, 4, 4] },
    },
    {
      n: 5,
      tier: 2,
      question: {
        zh: '反卷积的前向计算，等同于权重相同的卷积在反向传播中求什么？',
        en: 'The forward pass of a transposed convolution equals which part of the backward pass of a convolution of the same weights?',
      },
      answer: {
        zh: '损失对卷积输入的梯度',
        en: 'The gradient with respect to the input of the convolution',
      },
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: {
        code: [
          'x, w = torch.rand(1, 1, 7, 7, requires_grad=True), torch.rand(1, 1, 3, 3)',
          'y = F.conv2d(x, w, stride=2)',
          'g = torch.rand_like(y)',
          'y.backward(g)',
          'torch.allclose(x.grad, F.conv_transpose2d(g, w, stride=2))',
        ],
        value: true,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'conv-dilated',
      question: {
        zh: '步幅大于1的反卷积与填充得当的空洞卷积，各增大什么？',
        en: 'Transposed convolution of stride above 1 and dilated convolution with fitting padding: what does each enlarge?',
      },
      answer: {
        zh: '反卷积增大特征图；空洞卷积增大感受野，图的尺寸不变。',
        en: 'Transposed convolution the feature map; dilated convolution the receptive field, the map keeping its size.',
      },
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      proof: {
        code: [
          'def sizes(layer):',
          '    x = torch.rand(1, 1, 16, 16, requires_grad=True)',
          '    y = layer(x)',
          '    y[0, 0, 8, 8].backward()',
          '    rows = x.grad[0, 0].any(1).nonzero()',
          '    return [y.shape[-1], int(rows.max() - rows.min()) + 1]  # side, span of the pixels read',
          'one = nn.Conv2d(1, 1, 3, padding=1)',
          'up = nn.ConvTranspose2d(1, 1, 4, stride=2, padding=1)',
          '[sizes(one), sizes(nn.Conv2d(1, 1, 3, padding=2, dilation=2)), sizes(up)]',
        ],
        value: [
          [16, 3],
          [16, 5],
          [32, 2],
        ],
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'up-unpool',
      question: {
        zh: '反卷积与反池化，放大时各用什么填出新的像素？',
        en: 'Transposed convolution and unpooling: with what does each fill the new pixels?',
      },
      answer: {
        zh: '反卷积用学到的核，反池化没有参数，空处填零。',
        en: 'Transposed convolution with a learned kernel; unpooling has no parameters and fills gaps with zeros.',
      },
      source: 'torch 2.14.1 torch/nn/modules/conv.py, torch/nn/modules/pooling.py',
    },
    {
      n: 3,
      tier: 2,
      with: 'conv-standard',
      question: {
        zh: '核每用一次，标准卷积与反卷积各怎样连接输入与输出？',
        en: 'Each time the kernel is applied, how do a standard and a transposed convolution link inputs to outputs?',
      },
      answer: {
        zh: '标准卷积把一个窗口的输入汇成一个输出，反卷积把一个输入散布到一个窗口的输出。',
        en: 'The standard one gathers a window of inputs into one output, the transposed one spreads one input over a window.',
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '核大小{k}、步幅{s}、填充{p}的反卷积作用于{H}×{H}的图，输出边长是多少？',
        en: 'Transposed convolution with kernel {k}, stride {s} and padding {p} on a {H}×{H} map: what is the side of the output?',
      },
      parameters: { H: [4, 5, 7, 8, 14, 16], k: [3, 4, 5], s: [2, 3], p: [1, 2] },
      where: '2*p < k',
      answer: '(H-1)*s-2*p+k',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '({H}−1)×{s}−2×{p}+{k}={=(H-1)*s}−{=2*p}+{k}={=(H-1)*s-2*p+k}',
        en: '({H} − 1) × {s} − 2 × {p} + {k} = {=(H-1)*s} − {=2*p} + {k} = {=(H-1)*s-2*p+k}',
      },
      mistakes: [
        {
          expression: 'floor((H+2*p-k)/s)+1',
          zh: '用了普通卷积的公式',
          en: 'Used the formula of an ordinary convolution',
        },
        {
          expression: '(H-1)*s+2*p+k',
          zh: '填充加上去了：在反卷积里它使输出变小',
          en: 'Added the padding: here it makes the output smaller',
        },
        {
          expression: 'H*s-2*p+k',
          zh: '忘了先减1：H个核之间只有H−1个间隔',
          en: 'Forgot the − 1: H stamps have H − 1 steps between them',
        },
      ],
      check: ['torch.nn.ConvTranspose2d(1, 1, k, stride=s, padding=p)(torch.zeros(1, 1, H, H)).shape[-1]'],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '一维反卷积，核[{p}, {q}, {r}]、步幅2、不填充，作用于[{a}, {b}]，输出的第3个数是多少？',
        en: '1-D transposed convolution, kernel [{p}, {q}, {r}], stride 2, no padding, on [{a}, {b}]: what is the third number of the output?',
      },
      parameters: { p: [1, 2], q: [1, 3], r: [3, 4, 5], a: [2, 3], b: [1, 4, 5] },
      answer: 'a*r+b*p',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '两次叠加在此重叠：{a}×{r}+{b}×{p}={=a*r+b*p}',
        en: 'The two stamps overlap there: {a} × {r} + {b} × {p} = {=a*r+b*p}',
      },
      mistakes: [
        {
          expression: 'a*p+b*r',
          zh: '把核翻转了：前一个输入的尾与后一个输入的头重叠',
          en: 'Flipped the kernel: the tail of the first stamp meets the head of the second',
        },
        {
          expression: 'a*r',
          zh: '漏了第二个输入：重叠处要相加',
          en: 'Left out the second input: overlaps add up',
        },
        {
          expression: 'b*p',
          zh: '用后一个覆盖了前一个：重叠处要相加',
          en: 'Let the second overwrite the first: overlaps add up',
        },
      ],
      check: [
        'x = torch.tensor([[[a, b]]], dtype=torch.float64)',
        'w = torch.tensor([[[p, q, r]]], dtype=torch.float64)',
        'torch.nn.functional.conv_transpose1d(x, w, stride=2)[0, 0, 2].item()',
      ],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: { zh: '`y.shape`是什么？', en: 'What is `y.shape` after this layer?' },
      code: [
        'up = nn.ConvTranspose2d(',
        '    16, 8, 3, stride=2, padding=1)',
        'y = up(torch.zeros(1, 16, 7, 7))',
      ],
      result: 'tuple(y.shape)',
      value: [1, 8, 13, 13],
      answer: {
        zh: '(1, 8, 13, 13)，6×2−2+3=13，不是14',
        en: '(1, 8, 13, 13): 6 × 2 − 2 + 3 = 13, not 14',
      },
      accept: [
        '(1, 8, 13, 13)',
        '(1,8,13,13)',
        '1,8,13,13',
        '1, 8, 13, 13',
        '[1, 8, 13, 13]',
        '[1,8,13,13]',
        '1×8×13×13',
        '1x8x13x13',
      ],
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '想让8×8缩小后再恢复成8×8，结果却是7×7，错在哪里？',
        en: '8×8 should come back as 8×8, but it comes back as 7×7: what is wrong?',
      },
      code: [
        'down = nn.Conv2d(',
        '    1, 1, 3, stride=2, padding=1)',
        'up = nn.ConvTranspose2d(',
        '    1, 1, 3, stride=2, padding=1)',
        'y = up(down(torch.zeros(1, 1, 8, 8)))',
      ],
      mended: [
        'down = nn.Conv2d(',
        '    1, 1, 3, stride=2, padding=1)',
        'up = nn.ConvTranspose2d(',
        '    1, 1, 3, stride=2, padding=1,',
        '    output_padding=1)',
        'y = up(down(torch.zeros(1, 1, 8, 8)))',
      ],
      result: 'tuple(y.shape)',
      value: [1, 1, 7, 7],
      answer: {
        zh: '7×7和8×8都会缩成4×4，反卷积默认取小的；应设`output_padding=1`。',
        en: 'Both 7×7 and 8×8 shrink to 4×4 and the smaller is the default; set `output_padding=1`.',
      },
      source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '生成器要放大特征图，放大用的核也要由数据学出，且只用一层完成，选哪种层？',
        en: 'A generator must enlarge feature maps with a kernel that is itself learned, all in a single layer: which layer?',
      },
      answer: { zh: '反卷积（转置卷积）', en: 'Transposed convolution' },
      accept: [
        '反卷积',
        '转置卷积',
        '微步幅卷积',
        '分数步幅卷积',
        'transposed convolution',
        'deconvolution',
        'ConvTranspose2d',
        'nn.ConvTranspose2d',
        'transpose convolution',
        'fractionally strided convolution',
      ],
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`nn.ConvTranspose2d`的`stride`默认是多少？',
        en: 'In torch 2.14.1, what is the default `stride` of `nn.ConvTranspose2d`?',
      },
      answer: { zh: '1（不成倍放大）', en: '1 (the size is not multiplied)' },
      accept: ['1', '一', 'one'],
      proof: { code: ["inspect.signature(nn.ConvTranspose2d).parameters['stride'].default"], value: 1 },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`nn.ConvTranspose2d`的`output_padding`默认是多少？',
        en: 'In torch 2.14.1, what is the default `output_padding` of `nn.ConvTranspose2d`?',
      },
      answer: { zh: '0（取可能的最小尺寸）', en: '0 (the smallest of the possible sizes)' },
      accept: ['0', '零', 'zero'],
      proof: {
        code: ["inspect.signature(nn.ConvTranspose2d).parameters['output_padding'].default"],
        value: 0,
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '反卷积的输出出现棋盘格，仍想用反卷积，核大小应怎样选？',
        en: 'A transposed convolution shows checkerboards but should stay: how should its kernel size be chosen?',
      },
      answer: {
        zh: '取步幅的整数倍，如步幅2配核4，内部的重叠就均匀了。',
        en: 'A multiple of the stride, such as 4 for stride 2: then overlaps are even away from the border.',
      },
      source: 'Odena, Dumoulin & Olah, Distill 2016; torch 2.14.1; run',
      proof: {
        code: [
          'y = F.conv_transpose2d(torch.ones(1, 1, 6, 6), torch.ones(1, 1, 4, 4), stride=2)',
          'y[0, 0, 3:-3, 3:-3].unique().tolist()',
        ],
        value: [4],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '卷积之后接权重相同的反卷积，为什么得不回原来的特征图？',
        en: 'A convolution is followed by a transposed convolution of the same weights: why does the map not come back?',
      },
      answer: {
        zh: '它是卷积的转置而不是逆，至多恢复形状，恢复不了数值。',
        en: 'It is the transpose of the convolution, not the inverse: at most the shape returns, not the values.',
      },
      source: 'torch 2.14.1 torch/nn/functional.py; run',
      proof: {
        code: [
          'x, w = torch.rand(1, 1, 7, 7), torch.rand(1, 1, 3, 3)',
          'back = F.conv_transpose2d(F.conv2d(x, w, stride=2), w, stride=2)',
          '[back.shape == x.shape, torch.allclose(back, x)]',
        ],
        value: [true, false],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '`nn.init`算得`nn.ConvTranspose2d(3, 8, 4)`的`fan_in`为128，为什么？',
        en: '`nn.init` finds a `fan_in` of 128 for `nn.ConvTranspose2d(3, 8, 4)`: why?',
      },
      answer: {
        zh: '它取权重的第二维，这里却是输出通道：8×16，而不是3×16。',
        en: 'It reads the second axis of the weight, which here is output channels: 8 × 16 instead of 3 × 16.',
      },
      source: 'torch 2.14.1 torch/nn/init.py, torch/nn/modules/conv.py; run',
      proof: {
        code: ['list(init._calculate_fan_in_and_fan_out(nn.ConvTranspose2d(3, 8, 4).weight))'],
        value: [128, 48],
      },
    },
  ],
  translation: {
    question: { zh: '反卷积（二维）在PyTorch里是哪个类？', en: '反卷积, 2-D: which PyTorch class?' },
    answer: { zh: '`nn.ConvTranspose2d`（转置卷积）', en: '`nn.ConvTranspose2d` (transposed convolution)' },
    accept: ['nn.ConvTranspose2d', 'torch.nn.ConvTranspose2d', 'ConvTranspose2d'],
  },
  paper: null,
  api: [
    {
      name: 'torch.nn.ConvTranspose2d',
      signature:
        "ConvTranspose2d(in_channels, out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1, bias=True, dilation=1, padding_mode='zeros', device=None, dtype=None)",
      file: 'torch/nn/modules/conv.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'up = nn.ConvTranspose2d(',
      '    1, 1, 4, stride=2, padding=1)',
      'up(torch.zeros(1, 1, 16, 16)).shape[-1]',
    ],
    output: 32,
  },
  useWhen: [
    {
      zh: '解码器或GAN的生成器里，让放大的方式由数据学出。',
      en: 'In decoders and GAN generators, when the way of enlarging should be learned.',
    },
  ],
  avoidWhen: [
    {
      zh: '棋盘格不可接受：先插值放大，再接普通卷积。',
      en: 'Checkerboards are unacceptable: interpolate first, then convolve.',
    },
    {
      zh: '只求改变尺寸、不想添参数：用双线性插值。',
      en: 'Only the size should change, without parameters: use bilinear interpolation.',
    },
  ],
  prerequisites: ['conv-standard'],
  source: 'Odena, Dumoulin & Olah, Distill 2016; torch 2.14.1 torch/nn/modules/conv.py',
}
