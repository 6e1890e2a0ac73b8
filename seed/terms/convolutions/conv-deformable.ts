import type { Term } from '#seed/term'

export const convDeformable: Term = {
  id: 'conv-deformable',
  status: 'seed',
  name: { zh: '可变形卷积', en: 'Deformable convolution' },
  writtenInOutline: '可变形卷积',
  aliases: {
    zh: ['可形变卷积', '形变卷积', '变形卷积'],
    en: ['DCN', 'DCNv1', 'DeformConv2d', 'deformable conv'],
  },
  definition: {
    zh: '每个采样点都加上由另一个卷积预测的偏移，采样形状随内容变化。',
    en: 'Every tap is shifted by an offset predicted by another convolution, so the sampling shape follows the content.',
  },
  naming: {
    zh: '采样点的偏移由另一个卷积从输入预测出来的卷积叫什么？',
    en: 'Convolution whose taps are moved by offsets that another layer predicts from the input: what is it called?',
  },
  meaning: {
    question: {
      zh: '可变形卷积的采样位置由什么决定？',
      en: 'Deformable convolution: what decides where it samples?',
    },
    answer: {
      zh: '规则网格加上偏移，偏移由另一个卷积根据输入预测。',
      en: 'The regular grid plus offsets, which another convolution predicts from the input.',
    },
  },
  formula: {
    latex: 'y(\\mathbf p_0)=\\sum_{n=1}^{K}w_n\\,x(\\mathbf p_0+\\mathbf p_n+\\Delta\\mathbf p_n)',
    symbols: [
      { latex: 'y', zh: '输出', en: 'output' },
      { latex: '\\mathbf p_0', zh: '输出位置', en: 'output position' },
      { latex: 'K', zh: '采样点数，即k×k', en: 'number of taps, k × k' },
      { latex: 'w_n', zh: '第n个采样点的权重', en: 'weight of tap n' },
      {
        latex: 'x',
        zh: '输入，小数位置用双线性插值读取',
        en: 'input, read by bilinear interpolation at fractional positions',
      },
      { latex: '\\mathbf p_n', zh: '规则网格上的第n个位置', en: 'position n of the regular grid' },
      {
        latex: '\\Delta\\mathbf p_n',
        zh: '由输入预测的偏移，可以是小数',
        en: 'offset predicted from the input; may be fractional',
      },
    ],
    reading: {
      zh: '各采样点先加上偏移，再读取输入，乘以权重后求和。',
      en: 'Each tap moves by its offset, reads the input there, is weighted and summed.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$y(\\mathbf p_0)=\\sum_n w_n\\,x(\\mathbf p_0+\\mathbf p_n+\\Delta\\mathbf p_n)$，$\\Delta\\mathbf p_n$由输入预测，这是哪种运算？',
        en: 'Which operation is $y(\\mathbf p_0)=\\sum_n w_n\\,x(\\mathbf p_0+\\mathbf p_n+\\Delta\\mathbf p_n)$, with $\\Delta\\mathbf p_n$ predicted from the input?',
      },
      source: 'Dai et al., ICCV 2017',
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '可变形卷积$y(\\mathbf p_0)=\\sum_n w_n\\,x(\\mathbf p_0+\\mathbf p_n+\\boxed{?})$，方框里是什么？',
        en: 'Deformable convolution: $y(\\mathbf p_0)=\\sum_n w_n\\,x(\\mathbf p_0+\\mathbf p_n+\\boxed{?})$. What is in the box?',
      },
      answer: {
        zh: '$\\Delta\\mathbf p_n$，由输入预测的偏移',
        en: '$\\Delta\\mathbf p_n$, the offset predicted from the input',
      },
      accept: [
        'Δp_n',
        'Δp',
        'Δpn',
        'Δp_{n}',
        'delta p',
        'delta p_n',
        '偏移',
        '偏移量',
        '采样偏移',
        '位移',
        'offset',
        'the offset',
        'offsets',
        'learned offset',
        'predicted offset',
      ],
      source: 'Dai et al., ICCV 2017',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '可变形卷积DCNv2：$y(\\mathbf p_0)=\\sum_n w_n\\,\\boxed{?}\\;x(\\mathbf p_0+\\mathbf p_n+\\Delta\\mathbf p_n)$，方框里是什么？',
        en: 'Deformable convolution, DCNv2: $y(\\mathbf p_0)=\\sum_n w_n\\,\\boxed{?}\\;x(\\mathbf p_0+\\mathbf p_n+\\Delta\\mathbf p_n)$. What is in the box?',
      },
      answer: {
        zh: '$m_n$，每个采样点的调制系数（掩码）',
        en: '$m_n$, the modulation (mask) of each tap',
      },
      accept: [
        'm_n',
        'm',
        'mn',
        'Δm_n',
        'Δm',
        '调制',
        '调制系数',
        '调制因子',
        '调制标量',
        '掩码',
        'mask',
        'the mask',
        'modulation',
        'the modulation',
        'modulation scalar',
        'modulation mask',
      ],
      source: 'Zhu et al., CVPR 2019; torchvision 0.29.1 torchvision/ops/deform_conv.py',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '3×3可变形卷积、一个偏移组，偏移张量要几个通道？',
        en: '3×3 deformable convolution with one offset group: how many channels must the offset tensor have?',
      },
      answer: { zh: '18（= 2×3×3）', en: '18 (= 2 × 3 × 3)' },
      accept: ['18', '18个', '十八', 'eighteen'],
      source: 'torchvision 0.29.1 torchvision/ops/deform_conv.py; run',
      proof: {
        code: [
          'def works(channels):',
          '    try:',
          '        x, w = torch.zeros(1, 1, 8, 8), torch.zeros(1, 1, 3, 3)',
          '        return ops.deform_conv2d(x, torch.zeros(1, channels, 6, 6), w).shape == (1, 1, 6, 6)',
          '    except RuntimeError:',
          '        return False',
          '[c for c in range(1, 30) if works(c)]',
        ],
        value: [18],
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '可变形卷积不带掩码、空洞率为1，偏移全为0时等于什么？',
        en: 'Deformable convolution without a mask, dilation 1, all offsets zero: what does it equal?',
      },
      answer: { zh: '标准卷积。', en: 'An ordinary convolution.' },
      accept: [
        '普通卷积',
        '标准卷积',
        '普通的卷积',
        'ordinary convolution',
        'an ordinary convolution',
        'standard convolution',
        'a standard convolution',
        'regular convolution',
        'plain convolution',
      ],
      source: 'torchvision 0.29.1 torchvision/ops/deform_conv.py; run',
      proof: {
        code: [
          'x, w = torch.rand(1, 2, 7, 7), torch.rand(4, 2, 3, 3)',
          'torch.allclose(ops.deform_conv2d(x, torch.zeros(1, 18, 5, 5), w), F.conv2d(x, w), atol=1e-5)',
        ],
        value: true,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '偏移是小数时，可变形卷积怎样取值？',
        en: 'Fractional offsets: how does a deformable convolution read a value?',
      },
      answer: { zh: '用双线性插值。', en: 'By bilinear interpolation.' },
      accept: ['双线性插值', '双线性', 'bilinear', 'bilinear interpolation', 'by bilinear interpolation'],
      source: 'Dai et al., ICCV 2017; torchvision 0.29.1 torchvision/ops/deform_conv.py; run',
      proof: {
        code: [
          'x = torch.tensor([[0.0, 1.0], [2.0, 7.0]]).view(1, 1, 2, 2)',
          'offset = torch.zeros(1, 2, 2, 2)',
          'offset[0, :, 0, 0] = 0.5',
          'ops.deform_conv2d(x, offset, torch.ones(1, 1, 1, 1))[0, 0, 0, 0].item()',
        ],
        value: 2.5,
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: 'torchvision可变形卷积的偏移张量，通道0存的是什么？',
        en: 'Deformable convolution in torchvision: what does channel 0 of the offset tensor hold?',
      },
      answer: {
        zh: '第一个采样点的纵向偏移，其后才是横向',
        en: 'The vertical offset of the first tap; the horizontal one comes next',
      },
      accept: [
        '第一个采样点的纵向偏移',
        '纵向偏移',
        '纵向',
        '竖直偏移',
        '垂直偏移',
        '高度方向的偏移',
        'y方向的偏移',
        'dy',
        'Δy',
        'vertical offset',
        'the vertical offset',
        'vertical offset of the first tap',
        'the vertical offset of the first tap',
      ],
      source: 'torchvision 0.29.1 torchvision/ops/deform_conv.py; run',
      proof: {
        code: [
          'x = torch.arange(9.0).view(1, 1, 3, 3)',
          'offset = torch.zeros(1, 2, 3, 3)',
          'offset[:, 0] = 1.0',
          'ops.deform_conv2d(x, offset, torch.ones(1, 1, 1, 1))[0, 0].tolist()',
        ],
        value: [
          [3, 4, 5],
          [6, 7, 8],
          [0, 0, 0],
        ],
      },
    },
    {
      n: 5,
      tier: 2,
      question: {
        zh: '3×3可变形卷积（DCNv2）、一个偏移组，`mask`要几个通道？',
        en: '3×3 deformable convolution (DCNv2), one offset group: how many channels must `mask` have?',
      },
      answer: { zh: '9（每个采样点一个）', en: '9 (one for each tap)' },
      accept: ['9', '9个', '九', 'nine'],
      source: 'torchvision 0.29.1 torchvision/ops/deform_conv.py; run',
      proof: {
        code: [
          'def works(channels):',
          '    try:',
          '        x, w, offset = torch.zeros(1, 1, 8, 8), torch.zeros(1, 1, 3, 3), torch.zeros(1, 18, 6, 6)',
          '        return ops.deform_conv2d(x, offset, w, mask=torch.ones(1, channels, 6, 6)).shape == (1, 1, 6, 6)',
          '    except RuntimeError:',
          '        return False',
          '[c for c in range(1, 30) if works(c)]',
        ],
        value: [9],
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'conv-dilated',
      question: {
        zh: '空洞卷积与可变形卷积，采样点的间隔各由什么决定？',
        en: 'Dilated and deformable convolution: what sets the spacing of the taps in each?',
      },
      answer: {
        zh: '空洞卷积由事先设定的空洞率，可变形卷积由网络预测的偏移。',
        en: 'In the dilated one a rate fixed beforehand, in the deformable one offsets predicted by the network.',
      },
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: '可变形卷积与全局自注意力，每个输出位置各读取多少个输入位置？',
        en: 'Deformable convolution and global self-attention: how many input positions does each read for one output?',
      },
      answer: {
        zh: '可变形卷积只读少数移动过的采样点，自注意力读取全部位置并加权。',
        en: 'A few shifted taps in the convolution; all positions, each with a weight, in attention.',
      },
      source: 'Dai et al., ICCV 2017; Vaswani et al., NIPS 2017',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '{k}×{k}可变形卷积，偏移组数为{g}，偏移张量有多少个通道？',
        en: 'Deformable convolution, kernel {k}×{k}, number of offset groups {g}: how many channels does the offset tensor have?',
      },
      parameters: { k: [3, 5, 7], g: [1, 2, 4] },
      where: 'g*k<=20',
      answer: '2*g*k*k',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '每个采样点纵横各一个：2×{g}×{k}²={=2*g*k*k}',
        en: 'Each tap has a vertical and a horizontal one: 2 × {g} × {k}² = {=2*g*k*k}',
      },
      mistakes: [
        {
          expression: 'g*k*k',
          zh: '每个采样点要两个偏移：纵向和横向',
          en: 'Each tap has two offsets, vertical and horizontal',
        },
        { expression: '2*g*k', zh: '采样点有k²个，不是k个', en: 'There are k² taps, not k' },
        {
          expression: '3*g*k*k',
          zh: '多算了掩码：它是另一个张量',
          en: 'Counted the mask too, which is another tensor',
        },
      ],
      check: [
        'x = torch.zeros(1, g, 8, 8)',
        'offset = torch.zeros(1, 2*g*k*k, 9-k, 9-k)',
        'y = torchvision.ops.deform_conv2d(x, offset, torch.zeros(1, g, k, k))',
        'offset.shape[1] if y.shape[-1] == 9-k else 0',
      ],
      source: 'torchvision 0.29.1 torchvision/ops/deform_conv.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '{k}×{k}可变形卷积（DCNv2），偏移组数为{g}，由一个卷积同时预测偏移和掩码：它要输出多少个通道？',
        en: '{k}×{k} deformable convolution (DCNv2), offset groups: {g}. One layer predicts offsets and mask: how many output channels?',
      },
      parameters: { k: [3, 5, 7], g: [1, 2, 4] },
      where: 'g*k<=20',
      answer: '3*g*k*k',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '每个采样点两个偏移加一个掩码：3×{g}×{k}²={=3*g*k*k}',
        en: 'Two offsets and a mask value for each tap: 3 × {g} × {k}² = {=3*g*k*k}',
      },
      mistakes: [
        { expression: '2*g*k*k', zh: '漏了掩码', en: 'Left out the mask' },
        {
          expression: '4*g*k*k',
          zh: '掩码每个采样点只有一个值，不分方向',
          en: 'The mask has a single value for each tap, not one for each direction',
        },
        { expression: '3*g*k', zh: '采样点有k²个，不是k个', en: 'There are k² taps, not k' },
      ],
      check: [
        'x = torch.zeros(1, g, 8, 8)',
        'offset = torch.zeros(1, 2*g*k*k, 9-k, 9-k)',
        'mask = torch.ones(1, g*k*k, 9-k, 9-k)',
        'y = torchvision.ops.deform_conv2d(x, offset, torch.zeros(1, g, k, k), mask=mask)',
        'offset.shape[1] + mask.shape[1] if y.shape[-1] == 9-k else 0',
      ],
      source: 'Zhu et al., CVPR 2019; torchvision 0.29.1 torchvision/ops/deform_conv.py',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: { zh: '`y.tolist()`是什么？', en: 'What is `y.tolist()` after this deformable convolution?' },
      code: [
        'x = torch.tensor([0., 4., 8.])',
        'off = torch.zeros(1, 2, 1, 3)',
        'off[:, 1] = 0.5  # to the right',
        'w = torch.ones(1, 1, 1, 1)',
        'y = ops.deform_conv2d(x.view(1, 1, 1, 3),',
        '                      off, w).flatten()',
      ],
      result: 'y.tolist()',
      value: [2, 6, 4],
      answer: {
        zh: '[2.0, 6.0, 4.0]，各取与右邻的平均，图外按0计',
        en: '[2.0, 6.0, 4.0]: each averages with its right neighbour, 0 outside',
      },
      accept: [
        '[2.0, 6.0, 4.0]',
        '[2.0,6.0,4.0]',
        '[2, 6, 4]',
        '[2,6,4]',
        '2, 6, 4',
        '2,6,4',
        '[2., 6., 4.]',
        '2 6 4',
      ],
      source: 'torchvision 0.29.1 torchvision/ops/deform_conv.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'DCNv2的偏移和掩码由`net`预测，照例零初始化，`y`却全为0：错在哪里？',
        en: 'DCNv2: `net`, for offsets and mask, starts at zero as usual, but `y` is all zeros. What is wrong?',
      },
      code: [
        'x = torch.rand(1, 4, 8, 8)',
        'net = nn.Conv2d(4, 27, 3, padding=1)',
        'nn.init.zeros_(net.weight)',
        'nn.init.zeros_(net.bias)',
        'dcn = ops.DeformConv2d(4, 4, 3, padding=1,',
        '                       bias=False)',
        'off, mask = net(x).split([18, 9], 1)',
        'y = dcn(x, off, mask)',
      ],
      mended: [
        'x = torch.rand(1, 4, 8, 8)',
        'net = nn.Conv2d(4, 27, 3, padding=1)',
        'nn.init.zeros_(net.weight)',
        'nn.init.zeros_(net.bias)',
        'dcn = ops.DeformConv2d(4, 4, 3, padding=1,',
        '                       bias=False)',
        'off, mask = net(x).split([18, 9], 1)',
        'y = dcn(x, off, mask.sigmoid())',
      ],
      result: 'y.abs().max().item()',
      value: 0,
      answer: {
        zh: '掩码没有过sigmoid（torchvision不会代劳），于是全为0，输出也就全为0。',
        en: 'The mask lacks its sigmoid (torchvision does not apply it), so it is all 0, and so is the output.',
      },
      source: 'Zhu et al., CVPR 2019; torchvision 0.29.1 torchvision/ops/deform_conv.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '检测的物体姿态、形状多变，想让采样点自己移到物体上，用哪种卷积？',
        en: 'Objects to detect vary in pose and shape, and the taps should move onto them by themselves: which convolution?',
      },
      answer: { zh: '可变形卷积（DCN）', en: 'Deformable convolution (DCN)' },
      accept: [
        '可变形卷积',
        '可形变卷积',
        '形变卷积',
        'deformable',
        'deformable convolution',
        'DCN',
        'DCNv2',
        'DeformConv2d',
      ],
      source: 'Dai et al., ICCV 2017',
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '预测偏移的卷积为什么要零初始化，而不用默认的随机初始化？',
        en: 'Why is the convolution that predicts the offsets initialised to zero and not at random as by default?',
      },
      answer: {
        zh: '偏移从0起步，训练之初就是标准卷积，不会一开始就读错位置。',
        en: 'With offsets of zero training starts from an ordinary convolution instead of reading at random places.',
      },
      source: 'Dai et al., ICCV 2017; torchvision 0.29.1 torchvision/ops/deform_conv.py; run',
      proof: {
        code: [
          'x, net, dcn = torch.rand(1, 4, 8, 8), nn.Conv2d(4, 18, 3, padding=1), ops.DeformConv2d(4, 4, 3, padding=1)',
          'plain = F.conv2d(x, dcn.weight, dcn.bias, padding=1)',
          'same = lambda: torch.allclose(dcn(x, net(x)), plain, atol=1e-5)',
          'random = same()',
          'init.zeros_(net.weight), init.zeros_(net.bias)',
          '[random, same()]',
        ],
        value: [false, true],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '把`nn.Conv2d`换成`DeformConv2d`，其余不动，前向为什么报错？',
        en: '`nn.Conv2d` is replaced by `DeformConv2d` and nothing else changes: why does the forward pass fail?',
      },
      answer: {
        zh: '它不自己预测偏移，要由另一个卷积算出`offset`一并传入。',
        en: 'It does not predict offsets itself: another convolution must compute `offset`, to be passed in.',
      },
      source: 'torchvision 0.29.1 torchvision/ops/deform_conv.py; run',
      proof: {
        code: [
          'def called(*given):',
          '    try:',
          '        return tuple(ops.DeformConv2d(4, 4, 3)(*given).shape)',
          '    except TypeError as error:',
          "        return 'offset' in str(error)",
          '[called(torch.rand(1, 4, 8, 8)), called(torch.rand(1, 4, 8, 8), torch.zeros(1, 18, 6, 6))]',
        ],
        value: [true, [1, 4, 6, 6]],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '`DeformConv2d`的步幅设为2，预测偏移的卷积仍用步幅1，会怎样，为什么？',
        en: '`DeformConv2d` has stride 2, the convolution for its offsets still stride 1: what happens, and why?',
      },
      answer: {
        zh: '报错：偏移的高宽必须与输出相同，预测它的卷积也要用同样的步幅。',
        en: 'An error: offsets must have the height and width of the output, so both need the same stride.',
      },
      source: 'torchvision 0.29.1 torchvision/ops/deform_conv.py; run',
      proof: {
        code: [
          'def called(stride):',
          '    net, dcn = nn.Conv2d(4, 18, 3, stride, 1), ops.DeformConv2d(4, 4, 3, 2, 1)',
          '    x = torch.rand(1, 4, 8, 8)',
          '    try:',
          '        return tuple(dcn(x, net(x)).shape)',
          '    except RuntimeError:',
          "        return 'RuntimeError'",
          '[called(1), called(2)]',
        ],
        value: ['RuntimeError', [1, 4, 4, 4]],
      },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '提出可变形卷积的论文（Dai等人）发表在2017年的哪个会议上？',
        en: 'At which 2017 conference was the paper that introduced deformable convolution (Dai et al.) published?',
      },
      answer: { zh: 'ICCV 2017', en: 'ICCV 2017' },
      accept: ['ICCV', 'ICCV 2017', 'ICCV2017', 'International Conference on Computer Vision'],
      source: 'Dai et al., ICCV 2017, arXiv:1703.06211',
    },
  ],
  translation: {
    question: {
      zh: '「可变形卷积」在`torchvision.ops`里是哪个类？',
      en: '可变形卷积: which class of `torchvision.ops`?',
    },
    answer: {
      zh: '`torchvision.ops.DeformConv2d`（可变形卷积）',
      en: '`torchvision.ops.DeformConv2d` (deformable convolution)',
    },
    accept: ['DeformConv2d', 'ops.DeformConv2d', 'torchvision.ops.DeformConv2d'],
    source: 'torchvision 0.29.1 torchvision/ops/deform_conv.py',
  },
  paper: {
    authors: 'J. Dai, H. Qi, Y. Xiong, Y. Li, G. Zhang, H. Hu, Y. Wei',
    title: 'Deformable Convolutional Networks',
    year: 2017,
    venue: 'ICCV 2017',
    url: 'https://arxiv.org/abs/1703.06211',
  },
  api: [
    {
      name: 'torchvision.ops.DeformConv2d',
      signature:
        'DeformConv2d(in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True)',
      file: 'torchvision/ops/deform_conv.py',
      library: 'torchvision 0.29.1',
    },
    {
      name: 'torchvision.ops.deform_conv2d',
      signature:
        'deform_conv2d(input, offset, weight, bias=None, stride=(1, 1), padding=(0, 0), dilation=(1, 1), mask=None)',
      file: 'torchvision/ops/deform_conv.py',
      library: 'torchvision 0.29.1',
    },
  ],
  example: {
    code: [
      'x = torch.rand(1, 4, 8, 8)',
      'net = nn.Conv2d(4, 18, 3, padding=1)',
      'nn.init.zeros_(net.weight)',
      'nn.init.zeros_(net.bias)',
      'dcn = ops.DeformConv2d(4, 6, 3, padding=1)',
      'list(dcn(x, net(x)).shape)',
    ],
    output: [1, 6, 8, 8],
  },
  useWhen: [
    {
      zh: '检测或分割姿态、尺度、形状多变的物体。',
      en: 'Detection and segmentation of objects that vary in pose, scale and shape.',
    },
  ],
  avoidWhen: [
    {
      zh: '速度优先或要导出到别的推理引擎：它较慢，且不一定受支持。',
      en: 'Speed or export to another runtime matters: it is slower and not supported everywhere.',
    },
    {
      zh: '物体形状固定、数据很少：标准卷积更稳妥。',
      en: 'Shapes are fixed and data scarce: an ordinary convolution is the safer choice.',
    },
  ],
  prerequisites: ['conv-standard', 'up-bilinear'],
  source: 'Dai et al., ICCV 2017; torchvision 0.29.1 torchvision/ops/deform_conv.py',
}
