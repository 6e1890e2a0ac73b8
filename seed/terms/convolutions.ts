import type { Term } from '#core/deck/term'

export const convolutionTerms = [
  {
    id: 'conv-standard',
    status: 'seed',
    name: { zh: '标准卷积', en: 'Standard convolution' },
    writtenInOutline: '标准卷积',
    aliases: {
      zh: ['普通卷积', '二维卷积'],
      en: ['Conv2d', 'ordinary convolution', 'cross-correlation layer'],
    },
    definition: {
      zh: '每个输出通道用一个覆盖全部输入通道的核，在空间上滑动做加权和。',
      en: 'Each output channel slides one kernel over all input channels and takes weighted sums.',
    },
    naming: {
      zh: '每个核覆盖全部输入通道、采样点紧挨着、在图上滑动求加权和的层叫什么？',
      en: 'Layer whose gap-free kernels each cover all input channels and slide over the map taking weighted sums: its name?',
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
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '32×32的输入，核5、步长1、不填充，输出边长是多少？',
          en: 'Input 32×32, kernel 5, stride 1, no padding: the output side?',
        },
        answer: { zh: '28', en: '28 (= 32 − 5 + 1)' },
        accept: ['28'],
        source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '核3、步长1时，填充多少能保持尺寸不变？',
          en: 'Kernel 3 and stride 1: which padding keeps the size?',
        },
        answer: { zh: '1', en: '1 (on each side)' },
        accept: ['1'],
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: 'PyTorch的卷积层实际算的是卷积还是什么？',
          en: "What do PyTorch's convolution layers compute, strictly speaking?",
        },
        answer: { zh: '互相关：核不翻转。', en: 'Cross-correlation: the kernel is not flipped.' },
        accept: ['互相关', 'cross-correlation'],
      },
      {
        n: 4,
        tier: 2,
        question: {
          zh: '卷积层的权重个数随输入图像变大而怎样变？',
          en: 'How does the number of weights of a convolution layer change with a larger image?',
        },
        answer: { zh: '不变。', en: 'It does not.' },
        accept: ['不变', 'it does not', 'unchanged'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'up-deconv',
        question: {
          zh: '步长都为2时，卷积与反卷积各把尺寸变成多少倍？',
          en: 'With stride 2, convolution and transposed convolution: each changes the size by what factor?',
        },
        answer: {
          zh: '卷积变为一半，反卷积变为两倍。',
          en: 'Convolution halves it, transposed convolution doubles it.',
        },
      },
      {
        n: 2,
        tier: 2,
        with: 'conv-separable',
        question: {
          zh: '标准卷积与可分离卷积，各用几步混合空间与通道？',
          en: 'Standard and depthwise separable convolution: in how many steps do they mix space and channels?',
        },
        answer: { zh: '标准卷积一步，可分离卷积两步。', en: 'Standard in one step, separable in two.' },
      },
    ],
    translation: {
      question: { zh: '「二维卷积」在PyTorch里是哪个类？', en: '二维卷积: which PyTorch class?' },
      answer: { zh: '`nn.Conv2d`（标准卷积）', en: '`nn.Conv2d` (standard convolution)' },
      accept: ['nn.Conv2d', 'Conv2d', 'torch.nn.Conv2d'],
    },
    prerequisites: ['ext-tensor-layout', 'ext-padding-stride'],
    source: 'torch 2.14.1 torch/nn/modules/conv.py',
  },
  {
    id: 'conv-dilated',
    status: 'seed',
    name: { zh: '空洞卷积', en: 'Dilated convolution' },
    writtenInOutline: '空洞卷积',
    aliases: {
      zh: ['膨胀卷积', '扩张卷积'],
      en: ['atrous convolution', 'dilated (atrous) convolution', 'convolution à trous'],
    },
    definition: {
      zh: '核的采样点之间留d−1个空，参数不变，感受野变大。',
      en: 'Kernel taps stand d apart: a larger receptive field with the same number of weights.',
    },
    naming: {
      zh: '核的采样点按固定间隔拉开、参数不变而感受野变大的运算叫什么？',
      en: 'Operation whose kernel taps stand a fixed distance apart, so that it sees further with the same weights: its name?',
    },
    meaning: {
      question: {
        zh: '空洞卷积与同尺寸的标准卷积相比，什么变了？',
        en: 'Dilated convolution: what changes against a standard one of the same kernel size?',
      },
      answer: {
        zh: '采样点相隔d，覆盖更大，权重个数不变。',
        en: 'The taps stand d apart: a larger span, the same number of weights.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '3×3的核、空洞率2，一边覆盖几个像素？',
          en: '3×3 kernel with dilation 2: how many pixels does it span on a side?',
        },
        answer: { zh: '5', en: '5 (= 2·(3 − 1) + 1)' },
        accept: ['5', '五'],
        source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: 'dilation等于多少时，就是普通卷积？',
          en: 'Which dilation gives an ordinary convolution?',
        },
        answer: { zh: '1', en: '1 (no gaps)' },
        accept: ['1'],
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '连续几层用同一个空洞率，会出现什么问题？',
          en: 'The same dilation rate in several layers in a row: which artefact appears?',
        },
        answer: { zh: '网格效应：有些像素从不被采样。', en: 'Gridding: some pixels are never sampled.' },
        accept: ['网格效应', '棋盘', 'gridding'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'up-deconv',
        question: {
          zh: '核内留空、尺寸不变；输入间插零、尺寸变大。各是什么？',
          en: 'Holes in the KERNEL, size unchanged; zeros between INPUT pixels, size grows. Which is which?',
        },
        answer: { zh: '前者空洞卷积，后者反卷积。', en: 'Dilated convolution; transposed convolution.' },
      },
      {
        n: 2,
        tier: 2,
        with: 'conv-deformable',
        question: {
          zh: '空洞卷积与可变形卷积，哪个的采样位置是学出来的？',
          en: 'Dilated or deformable convolution: whose sampling positions are learned?',
        },
        answer: {
          zh: '可变形卷积；空洞卷积的间隔固定。',
          en: 'Deformable; the spacing of a dilated one is fixed.',
        },
        accept: ['可变形卷积', 'deformable', 'deformable convolution'],
      },
    ],
    translation: {
      question: {
        zh: '「膨胀卷积」由nn.Conv2d的哪个参数控制？',
        en: '膨胀卷积: which argument of nn.Conv2d controls it?',
      },
      answer: { zh: '`dilation`（空洞率）', en: '`dilation` (the spacing of the taps)' },
      accept: ['dilation'],
    },
    prerequisites: ['conv-standard', 'ext-receptive-field'],
    source: 'Yu & Koltun, ICLR 2016; torch 2.14.1 torch/nn/modules/conv.py',
  },
  {
    id: 'conv-grouped',
    status: 'seed',
    name: { zh: '分组卷积', en: 'Grouped convolution' },
    writtenInOutline: '分组卷积',
    aliases: { zh: ['组卷积'], en: ['group convolution'] },
    definition: {
      zh: '把通道分成g组，各组独立卷积再拼接，权重降为1/g。',
      en: 'Splits the channels into g groups that are convolved apart and concatenated; weights drop by a factor g.',
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
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'Conv2d(64, 128, 3, groups=4, bias=False)有多少个权重？',
          en: 'Conv2d(64, 128, 3, groups=4, bias=False): how many weights? (64/4·128·9)',
        },
        answer: { zh: '18432', en: '18,432' },
        accept: ['18432', '18,432'],
        source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: 'groups等于输入通道数时，叫什么卷积？',
          en: 'groups equal to the number of input channels: what is this convolution called?',
        },
        answer: { zh: '逐深度卷积（depthwise）', en: 'depthwise convolution' },
        accept: ['逐深度卷积', '深度卷积', 'depthwise', 'depthwise convolution'],
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '输入输出通道数与groups必须满足什么关系？',
          en: 'What must hold between both channel counts and groups?',
        },
        answer: { zh: '都能被groups整除。', en: 'Both must be divisible by groups.' },
        accept: ['整除', 'divisible'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'conv-separable',
        question: {
          zh: '深度可分离卷积比g=C_in的分组卷积多了哪一步？',
          en: 'Depthwise separable convolution: what does it add to a grouped one with g = C_in?',
        },
        answer: { zh: '混合通道的1×1卷积。', en: 'A 1×1 convolution that mixes the channels.' },
        accept: ['1×1卷积', '1x1卷积', '逐点卷积', '1x1 convolution', 'pointwise convolution'],
      },
    ],
    translation: {
      question: {
        zh: '「分组卷积」由nn.Conv2d的哪个参数控制？',
        en: '分组卷积: which argument of nn.Conv2d controls it?',
      },
      answer: { zh: '`groups`（组数）', en: '`groups` (the number of groups)' },
      accept: ['groups'],
    },
    prerequisites: ['conv-standard'],
    source: 'torch 2.14.1 torch/nn/modules/conv.py',
  },
  {
    id: 'conv-deformable',
    status: 'seed',
    name: { zh: '可变形卷积', en: 'Deformable convolution' },
    writtenInOutline: '可变形卷积',
    aliases: { zh: ['可形变卷积'], en: ['DCN', 'DeformConv2d'] },
    definition: {
      zh: '每个采样点加上由另一卷积预测的偏移，采样形状随内容变化。',
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
        zh: '由另一个卷积根据输入预测的偏移。',
        en: 'Offsets predicted from the input by another convolution.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '3×3可变形卷积、一个偏移组，偏移张量要几个通道？',
          en: '3×3 deformable convolution with one offset group: how many offset channels?',
        },
        answer: { zh: '18（= 2×3×3）', en: '18 (= 2 · 3 · 3)' },
        accept: ['18'],
        source: 'torchvision 0.29.1 torchvision/ops/deform_conv.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '偏移全为0时，可变形卷积等于什么？',
          en: 'Deformable convolution with all offsets zero: what does it equal?',
        },
        answer: { zh: '普通卷积。', en: 'An ordinary convolution.' },
        accept: ['普通卷积', '标准卷积', 'ordinary convolution', 'standard convolution'],
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '偏移是小数时，可变形卷积怎样取值？',
          en: 'Fractional offsets: how does a deformable convolution read a value?',
        },
        answer: { zh: '双线性插值。', en: 'By bilinear interpolation.' },
        accept: ['双线性插值', 'bilinear', 'bilinear interpolation'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'conv-dilated',
        question: {
          zh: '空洞卷积与可变形卷积，偏移各由什么决定？',
          en: 'Dilated and deformable convolution: what sets the positions of their taps?',
        },
        answer: {
          zh: '空洞是固定间隔，可变形由数据学出。',
          en: 'A fixed spacing; offsets learned from the data.',
        },
      },
    ],
    translation: {
      question: { zh: '「可变形卷积」在torchvision里是哪个类？', en: '可变形卷积: which torchvision class?' },
      answer: {
        zh: '`torchvision.ops.DeformConv2d`（可形变卷积）',
        en: '`torchvision.ops.DeformConv2d` (deformable)',
      },
      accept: ['DeformConv2d', 'ops.DeformConv2d', 'torchvision.ops.DeformConv2d'],
    },
    prerequisites: ['conv-standard', 'up-bilinear'],
    source: 'Dai et al., ICCV 2017; torchvision 0.29.1 torchvision/ops/deform_conv.py',
  },
  {
    id: 'conv-separable',
    status: 'seed',
    name: { zh: '可分离卷积', en: 'Depthwise separable convolution' },
    writtenInOutline: '可分离卷积',
    aliases: { zh: ['深度可分离卷积'], en: ['separable convolution', 'depthwise + pointwise'] },
    definition: {
      zh: '先对每个通道单独做k×k卷积，再用1×1卷积混合通道。',
      en: 'First one k×k filter per channel, then a 1×1 convolution that mixes the channels.',
    },
    naming: {
      zh: '先逐通道做空间卷积、再用1×1卷积混合通道的分解叫什么？',
      en: 'One spatial filter per channel, followed by a 1×1 convolution across channels: what is this factorised layer called?',
    },
    meaning: {
      question: { zh: '深度可分离卷积分哪两步？', en: 'Depthwise separable convolution: which two steps?' },
      answer: {
        zh: '逐通道的空间卷积，再用1×1卷积混合通道。',
        en: 'A spatial filter per channel, then a 1×1 convolution across channels.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '通道很多、核3×3时，可分离卷积的计算量约为标准卷积的几分之一？',
          en: '3×3 kernels and many channels: a depthwise separable layer costs roughly what share of a standard one?',
        },
        answer: { zh: '约1/9', en: 'About 1/9' },
        accept: ['1/9', '九分之一'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '可分离卷积的第一步里，groups应设为多少？',
          en: 'First step of a depthwise separable convolution: what is groups set to?',
        },
        answer: { zh: '输入通道数。', en: 'The number of input channels.' },
        accept: ['输入通道数', 'C_in', 'in_channels', 'number of input channels'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'conv-grouped',
        question: {
          zh: '逐深度卷积与可分离卷积，哪个会混合通道？',
          en: 'Depthwise convolution or depthwise separable convolution: which one mixes channels?',
        },
        answer: { zh: '可分离卷积：它多一个1×1卷积。', en: 'The separable one: it adds a 1×1 convolution.' },
        accept: ['可分离卷积', 'separable', 'depthwise separable'],
      },
      {
        n: 2,
        tier: 2,
        with: 'conv-standard',
        question: {
          zh: '3×3、C_in到C_out、无偏置：标准与可分离各有多少权重？',
          en: '3×3, C_in to C_out, no bias: how many weights has standard, how many separable?',
        },
        answer: {
          zh: '标准9·C_in·C_out，可分离9·C_in + C_in·C_out。',
          en: 'Standard 9·C_in·C_out, separable 9·C_in + C_in·C_out.',
        },
      },
    ],
    translation: {
      question: { zh: '「深度可分离卷积」的英文？', en: '深度可分离卷积: what is it in English?' },
      answer: {
        zh: 'depthwise separable convolution（逐深度加逐点）',
        en: 'depthwise separable convolution (depthwise, then pointwise)',
      },
      accept: ['depthwise separable convolution'],
    },
    prerequisites: ['conv-grouped'],
    source: 'Chollet, CVPR 2017; torch 2.14.1 torch/nn/modules/conv.py',
  },
] as const satisfies readonly Term[]
