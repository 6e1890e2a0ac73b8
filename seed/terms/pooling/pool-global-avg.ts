import type { Term } from '#seed/term'

export const poolGlobalAvg: Term = {
  id: 'pool-global-avg',
  status: 'seed',
  name: { zh: '全局平均池化', en: 'Global average pooling' },
  writtenInOutline: '全局平均池化',
  aliases: {
    zh: ['全局均值池化'],
    en: ['GAP', 'AdaptiveAvgPool2d(1)', 'global mean pooling', 'global avg pooling'],
  },
  definition: {
    zh: '每个通道的整张特征图取平均，得到一个数。',
    en: 'Takes the mean of each channel over its whole feature map, one number a channel.',
  },
  naming: {
    zh: '把每个通道的整张特征图变成一个均值、常替代全连接层的层叫什么？',
    en: "Layer that reduces each channel's whole feature map to its mean, often in place of a dense layer: its name?",
  },
  meaning: {
    question: {
      zh: '全局平均池化把C×H×W的特征图变成什么？',
      en: 'Global average pooling: what does a C×H×W feature map become?',
    },
    answer: { zh: 'C个数，每个通道一个平均值。', en: 'C numbers, one mean per channel.' },
  },
  formula: {
    latex: 'y_c=\\frac{1}{HW}\\sum_{i=1}^{H}\\sum_{j=1}^{W}x_{c,i,j}',
    symbols: [
      { latex: 'y_c', zh: '第c个通道的输出', en: 'output of channel c' },
      { latex: 'H,W', zh: '特征图的高和宽', en: 'height and width of the feature map' },
      { latex: 'x_{c,i,j}', zh: '第c个通道第i行第j列的值', en: 'value of channel c in row i, column j' },
    ],
    reading: {
      zh: '每个通道的输出等于该通道所有位置之和，除以H乘W。',
      en: 'The output of a channel is the sum over all its positions, divided by H times W.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$y_c=\\frac{1}{HW}\\sum_{i=1}^{H}\\sum_{j=1}^{W}x_{c,i,j}$，H×W是特征图的尺寸，这是哪种层？',
        en: 'With H×W the size of the feature map, which layer is $y_c=\\frac{1}{HW}\\sum_{i=1}^{H}\\sum_{j=1}^{W}x_{c,i,j}$?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '全局平均池化：$y_c=\\frac{1}{\\boxed{?}}\\sum_{i=1}^{H}\\sum_{j=1}^{W}x_{c,i,j}$，方框里是什么？',
        en: 'Global average pooling: $y_c=\\frac{1}{\\boxed{?}}\\sum_{i=1}^{H}\\sum_{j=1}^{W}x_{c,i,j}$. What is in the box?',
      },
      answer: { zh: '$HW$', en: '$HW$' },
      accept: ['HW', 'H*W', 'H×W', 'H·W', 'H W', 'WH', 'W*H', 'W×H', 'H乘W', 'H x W', 'H times W'],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '特征图的高和宽都加倍，全局平均池化输出的向量长度怎样变？',
        en: 'Height and width of the feature map double: what happens to the length of the output of global average pooling?',
      },
      answer: { zh: '不变，总等于通道数', en: 'It stays the same: the number of channels' },
      accept: [
        '不变',
        '没有变化',
        '保持不变',
        '不会变',
        'nothing',
        'unchanged',
        'it is unchanged',
        'the same',
        'it stays the same',
        'stays the same',
        'no change',
        'it does not change',
      ],
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
      proof: {
        code: ['[nn.AdaptiveAvgPool2d(1)(torch.zeros(1, 512, side, side)).numel() for side in (7, 14)]'],
        value: [512, 512],
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '全局平均池化有多少个可学习的参数？',
        en: 'How many learnable parameters does global average pooling have?',
      },
      answer: { zh: '0', en: '0 (none)' },
      accept: ['0', '0个', '零', '没有', '无', 'none', 'zero', 'no parameters'],
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
      proof: { code: ['sum(p.numel() for p in nn.AdaptiveAvgPool2d(1).parameters())'], value: 0 },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'H×W的特征图经全局平均池化，每个位置得到输出梯度的几分之几？',
        en: 'Global average pooling of an H×W map: which share of the output gradient does each position get?',
      },
      answer: { zh: '1/(H·W)', en: '1/(H·W)' },
      accept: ['1/(H·W)', '1/(HW)', '1/HW', '1/(H*W)', '1/(H×W)', 'HW分之一', '1/(WH)', '1/(W*H)'],
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
      proof: {
        code: [
          'x = torch.rand(1, 1, 4, 5, requires_grad=True)',
          'nn.AdaptiveAvgPool2d(1)(x).backward()',
          '[x.grad.min().item() * 4 * 5, x.grad.max().item() * 4 * 5]',
        ],
        value: [1, 1],
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: 'NIN用全局平均池化直接给出K类的得分，最后须有几张特征图？',
        en: 'NIN reads the scores of K classes straight from global average pooling: how many feature maps must come before it?',
      },
      answer: { zh: 'K张，每类一张', en: 'K, one per class' },
      accept: ['K', 'K张', '每类一张', 'one per class', 'one for each class'],
      source: 'Lin, Chen & Yan, ICLR 2014',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'pool-avg',
      question: {
        zh: '全局平均池化与平均池化，窗口各有多大？',
        en: 'Global average pooling and average pooling: how large is the window of each?',
      },
      answer: {
        zh: '全局平均池化是整张特征图，平均池化是滑动的小窗口。',
        en: 'The whole feature map in global average pooling, a small sliding window in average pooling.',
      },
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: 'C×H×W的特征图后接全连接层，展平所需的权重是全局平均池化的几倍？',
        en: 'A dense layer on a C×H×W map: how many times the weights does it need after flattening than after global average pooling?',
      },
      answer: { zh: 'H·W倍', en: 'H·W times as many' },
      accept: ['H·W', 'HW', 'H·W倍', 'HW倍', 'H*W', 'H×W', 'H×W倍', 'H*W倍', 'H·W times', 'HW times'],
      source: 'torch 2.14.1 torch/nn/modules/flatten.py, torch/nn/modules/linear.py; run',
      proof: {
        code: [
          'x = torch.zeros(1, 16, 4, 5)',
          'need = lambda layer: nn.Linear(layer(x).flatten(1).shape[1], 10).weight.numel()',
          'need(nn.Flatten()) / need(nn.AdaptiveAvgPool2d(1)) == 4 * 5',
        ],
        value: true,
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '{C}×{H}×{H}的特征图送入全连接层，展平的输入个数是全局平均池化的几倍？',
        en: 'A {C}×{H}×{H} map feeds a dense layer: how many times as many inputs does flattening give as global average pooling?',
      },
      parameters: { C: [96, 128, 256, 512], H: [3, 4, 5, 6, 7, 8, 10] },
      answer: 'H*H',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '{C}×{H}×{H}个对{C}个，前者是后者的{H}×{H}={=H*H}倍',
        en: '{C} × {H} × {H} against {C}: {H} × {H} = {=H*H} times as many',
      },
      mistakes: [
        { expression: 'H', zh: '只算了一个方向', en: 'Counted one direction only' },
        {
          expression: 'C',
          zh: '那是全局平均池化之后的个数，不是倍数',
          en: 'That is the number after global average pooling, not the ratio',
        },
        {
          expression: 'C*H*H',
          zh: '那是展平之后的个数，不是倍数',
          en: 'That is the number after flattening, not the ratio',
        },
      ],
      check: [
        'x = torch.zeros(1, C, H, H)',
        'x.flatten(1).shape[1] / torch.nn.AdaptiveAvgPool2d(1)(x).flatten(1).shape[1]',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '{C}×7×7的特征图先全局平均池化，再接输出{K}类的全连接层（无偏置），有多少个权重？',
        en: 'A {C}×7×7 map goes through global average pooling, then a dense layer of {K} outputs without bias: how many weights?',
      },
      parameters: { C: [256, 512, 1024, 2048], K: [2, 10, 100] },
      answer: 'C*K',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '池化后剩{C}个数，{C}×{K}={=(C*K):0}',
        en: '{C} numbers are left after pooling: {C} × {K} = {=(C*K):0}',
      },
      mistakes: [
        {
          expression: 'C*49*K',
          zh: '按展平算的：全局平均池化每通道只剩一个数',
          en: 'Counted as for flattening: one number per channel is left',
        },
        {
          expression: '49*K',
          zh: '对通道求了平均：应对空间位置求平均',
          en: 'Averaged over the channels instead of the positions',
        },
        {
          expression: 'C*K+K',
          zh: '加上了偏置，这里没有偏置',
          en: 'Added a bias, which this layer has not',
        },
      ],
      check: [
        'pooled = torch.nn.AdaptiveAvgPool2d(1)(torch.zeros(1, C, 7, 7)).flatten(1)',
        'torch.nn.Linear(pooled.shape[1], K, bias=False).weight.numel()',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: { zh: '`y.shape`是什么？', en: 'What is `y.shape` after the adaptive pooling?' },
      code: ['x = torch.zeros(2, 512, 7, 7)', 'y = nn.AdaptiveAvgPool2d(1)(x)'],
      result: 'tuple(y.shape)',
      value: [2, 512, 1, 1],
      answer: {
        zh: '(2, 512, 1, 1)，后两维仍在，大小为1',
        en: '(2, 512, 1, 1): the last two axes stay, with size 1',
      },
      accept: [
        '(2, 512, 1, 1)',
        '(2,512,1,1)',
        '2,512,1,1',
        '2, 512, 1, 1',
        '[2, 512, 1, 1]',
        '[2,512,1,1]',
        '2×512×1×1',
        '2x512x1x1',
      ],
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '想对`x`做全局平均池化，错在哪里？',
        en: 'This should be global average pooling of `x`: what is wrong?',
      },
      code: ['# N, C, H, W', 'x = torch.arange(8.).view(1, 2, 2, 2)', 'v = x.mean((1, 2))'],
      mended: ['# N, C, H, W', 'x = torch.arange(8.).view(1, 2, 2, 2)', 'v = x.mean((2, 3))'],
      result: 'v.flatten().tolist()',
      value: [3, 4],
      answer: {
        zh: '平均了C和H两维，应对H和W求平均：`x.mean((2, 3))`。',
        en: 'It averages over C and H; it should be over H and W: `x.mean((2, 3))`.',
      },
      source: 'torch 2.14.1; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '分类头要能接不同尺寸的图像，又让每个位置同等地影响得分，用什么层代替展平？',
        en: 'A classification head must take images of any size and let every position count equally: which layer replaces flattening?',
      },
      answer: { zh: '全局平均池化', en: 'Global average pooling' },
      accept: [
        '全局平均池化',
        '全局均值池化',
        'global average pooling',
        'GAP',
        'AdaptiveAvgPool2d(1)',
        'nn.AdaptiveAvgPool2d(1)',
        'AdaptiveAvgPool2d',
        'global avg pooling',
      ],
      source: 'Lin, Chen & Yan, ICLR 2014',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '想用分类层的权重给各特征图加权，画出类激活图（CAM），分类层前面须是什么层？',
        en: 'Class activation maps (CAM) weight the feature maps by the classifier’s weights: which layer must come before the classifier?',
      },
      answer: { zh: '全局平均池化', en: 'Global average pooling' },
      accept: [
        '全局平均池化',
        '全局均值池化',
        'global average pooling',
        'GAP',
        'AdaptiveAvgPool2d(1)',
        'nn.AdaptiveAvgPool2d(1)',
        'AdaptiveAvgPool2d',
        'global avg pooling',
      ],
      source: 'Zhou et al., Learning Deep Features for Discriminative Localization, CVPR 2016',
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`nn.AdaptiveAvgPool2d(1)`直接接`nn.Linear(512, 10)`，为什么报错？',
        en: '`nn.AdaptiveAvgPool2d(1)` straight into `nn.Linear(512, 10)` raises an error: why?',
      },
      answer: {
        zh: '输出是N×512×1×1，全连接层作用于最后一维，其大小却是1；中间要加`nn.Flatten()`。',
        en: 'Its output is N×512×1×1 and the dense layer reads the last axis, of size 1; put `nn.Flatten()` between.',
      },
      source: 'torch 2.14.1 torch/nn/modules/linear.py; run: RuntimeError',
      proof: {
        code: [
          'x = torch.zeros(3, 512, 7, 7)',
          'y = nn.AdaptiveAvgPool2d(1)(x)',
          '[list(y.shape), list(nn.Linear(512, 10)(nn.Flatten()(y)).shape)]',
        ],
        value: [
          [3, 512, 1, 1],
          [3, 10],
        ],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '用全局平均池化之后的向量回归物体的坐标，为什么很难学好？',
        en: 'Coordinates of an object are regressed from the vector after global average pooling: why is that hard to learn?',
      },
      answer: {
        zh: '取平均丢掉了特征出现的位置。',
        en: 'Averaging discards where the features were.',
      },
      source: 'torch 2.14.1; run: a map and the same map shifted have the same mean',
      proof: {
        code: [
          'x = torch.zeros(1, 1, 8, 8)',
          'x[0, 0, 1:3, 1:3] = 1',
          'torch.equal(x.mean((2, 3)), x.roll((4, 4), (2, 3)).mean((2, 3)))',
        ],
        value: true,
      },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '用全局平均池化代替全连接层，出自Lin等人在ICLR 2014上的哪篇论文？',
        en: 'Global average pooling in place of dense layers comes from which ICLR 2014 paper by Lin et al.?',
      },
      answer: { zh: 'Network In Network（NIN）', en: 'Network In Network (NIN)' },
      accept: ['Network In Network', 'NIN', 'Network in Network (NIN)'],
      source: 'Lin, Chen & Yan, ICLR 2014, arXiv:1312.4400',
    },
  ],
  translation: {
    question: {
      zh: '「全局平均池化」用`torch.nn`的哪个类，输出尺寸填什么？',
      en: '全局平均池化: which class of `torch.nn`, and with which output size?',
    },
    answer: {
      zh: '`nn.AdaptiveAvgPool2d(1)`（每通道一个数）',
      en: '`nn.AdaptiveAvgPool2d(1)` (one number a channel)',
    },
    accept: [
      'nn.AdaptiveAvgPool2d(1)',
      'AdaptiveAvgPool2d(1)',
      'torch.nn.AdaptiveAvgPool2d(1)',
      'nn.AdaptiveAvgPool2d((1, 1))',
      'AdaptiveAvgPool2d((1, 1))',
      'AdaptiveAvgPool2d 1',
    ],
    source: 'torch 2.14.1 torch/nn/modules/pooling.py',
  },
  paper: {
    authors: 'M. Lin, Q. Chen, S. Yan',
    title: 'Network In Network',
    year: 2014,
    venue: 'ICLR 2014',
    url: 'https://arxiv.org/abs/1312.4400',
  },
  api: [
    {
      name: 'torch.nn.AdaptiveAvgPool2d',
      signature: 'AdaptiveAvgPool2d(output_size)',
      file: 'torch/nn/modules/pooling.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'x = torch.arange(8.).view(1, 2, 2, 2)',
      'y = nn.AdaptiveAvgPool2d(1)(x)',
      'y.flatten().tolist()  # one mean a channel',
    ],
    output: [1.5, 5.5],
  },
  useWhen: [
    {
      zh: '分类网络的最后，例如NIN和ResNet，代替展平与大的全连接层。',
      en: 'At the end of classifiers such as NIN and ResNet, in place of flattening and large dense layers.',
    },
    {
      zh: '输入图像的尺寸不固定。',
      en: 'Input images vary in size.',
    },
  ],
  avoidWhen: [
    {
      zh: '输出与位置有关，例如检测框和关键点：平均丢掉了位置。',
      en: 'The output depends on position, such as boxes and keypoints: the mean discards it.',
    },
  ],
  prerequisites: ['pool-avg'],
  source: 'Lin, Chen & Yan, ICLR 2014; torch 2.14.1 torch/nn/modules/pooling.py',
}
