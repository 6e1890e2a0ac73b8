import type { Term } from '#seed/term'

export const augNormalize: Term = {
  id: 'aug-normalize',
  status: 'seed',
  name: { zh: '标准化', en: 'Normalize' },
  writtenInOutline: '标准化',
  aliases: {
    zh: ['z-score标准化', '零均值单位方差', '图像标准化'],
    en: ['standardization', 'standardisation', 'normalization', 'normalisation', 'z-score', 'normalise'],
  },
  definition: {
    zh: '每个通道减去给定的均值，再除以给定的标准差。',
    en: 'Subtracts a given mean and divides by a given standard deviation, channel by channel.',
  },
  naming: {
    zh: '每个通道减去给定的均值、再除以给定的标准差，这种图像变换叫什么？',
    en: 'Image transform that subtracts a given mean from each channel and divides by a given standard deviation: what is it called?',
  },
  meaning: {
    question: {
      zh: 'torchvision的标准化对每个通道做什么？',
      en: "torchvision's Normalize: what does it do to each channel?",
    },
    answer: {
      zh: '减去给定的均值，再除以给定的标准差。',
      en: 'It subtracts a given mean and divides by a given standard deviation.',
    },
  },
  formula: {
    latex: 'y_c=\\frac{x_c-\\mu_c}{\\sigma_c}',
    symbols: [
      { latex: 'y_c', zh: '通道c的输出', en: 'output of channel c' },
      { latex: 'x_c', zh: '通道c的输入', en: 'input of channel c' },
      { latex: '\\mu_c', zh: '为通道c给定的均值', en: 'mean given for channel c' },
      { latex: '\\sigma_c', zh: '为通道c给定的标准差', en: 'standard deviation given for channel c' },
    ],
    reading: {
      zh: 'x减μ，再除以σ，逐通道进行。',
      en: 'x minus mu, divided by sigma, for each channel.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$y_c=(x_c-\\mu_c)/\\sigma_c$，c是通道，μ、σ是给定的常数，这是哪个图像变换？',
        en: '$y_c=(x_c-\\mu_c)/\\sigma_c$ for each channel c, with μ and σ given as constants: which image transform is it?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '`Normalize`对通道c算$y_c=(x_c-\\mu_c)/\\boxed{?}$，方框里是什么？',
        en: '`Normalize` computes $y_c=(x_c-\\mu_c)/\\boxed{?}$ for channel c. What is in the box?',
      },
      answer: {
        zh: '$\\sigma_c$，该通道的标准差',
        en: '$\\sigma_c$, the standard deviation of the channel',
      },
      accept: [
        'σ',
        'σ_c',
        'sigma',
        'sigma_c',
        'std',
        '标准差',
        '该通道的标准差',
        'standard deviation',
        'the standard deviation',
      ],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '`mean`和`std`都是0.5时，`Normalize`把[0, 1]变到哪个区间？',
        en: '`Normalize` with `mean` and `std` both 0.5: to which range does it map [0, 1]?',
      },
      answer: { zh: '[−1, 1]', en: '[−1, 1]' },
      accept: ['[-1,1]', '[-1, 1]', '-1到1', '−1到1', '-1 to 1', '−1 to 1', '(-1, 1)', '-1~1'],
      source: 'torchvision 0.29.1 torchvision/transforms/_functional_tensor.py; run',
      proof: {
        code: ['T.Normalize([0.5], [0.5])(torch.tensor([[[0.0, 1.0]]])).flatten().tolist()'],
        value: [-1, 1],
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '`Normalize`用的均值和标准差从哪里来？',
        en: '`Normalize`: where do its mean and standard deviation come from?',
      },
      answer: {
        zh: '由使用者给定，不从当前图像计算。',
        en: 'You give them; they are not computed from the image at hand.',
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'torchvision中ResNet的ImageNet预训练权重，`Normalize`红色通道的`mean`是多少？',
        en: 'ResNet weights that torchvision pretrained on ImageNet: which `mean` does `Normalize` use for the red channel?',
      },
      answer: { zh: '0.485', en: '0.485' },
      accept: ['0.485', '.485'],
      source: 'torchvision 0.29.1 torchvision/transforms/_presets.py',
      proof: {
        code: ['torchvision.models.ResNet50_Weights.IMAGENET1K_V1.transforms().mean[0]'],
        value: 0.485,
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '用训练集各通道的统计量作`Normalize`，整个训练集每个通道的均值和标准差变成多少？',
        en: '`Normalize` with the statistics of the training set: which mean and standard deviation do its channels get?',
      },
      answer: { zh: '均值0，标准差1', en: 'Mean 0 and standard deviation 1' },
      accept: ['0和1', '0与1', '0,1', '0, 1', '0 and 1', '均值为0，标准差为1', 'mean 0, std 1'],
      source: 'torchvision 0.29.1 torchvision/transforms/_functional_tensor.py; run',
      proof: {
        code: [
          'x = torch.rand(50, 3, 8, 8, dtype=torch.float64) * torch.tensor([1.0, 0.5, 0.2]).view(3, 1, 1)',
          'mean, std = x.mean((0, 2, 3)), x.std((0, 2, 3))',
          'y = T.Normalize(mean.tolist(), std.tolist())(x)',
          '[[round(v, 9) + 0.0 for v in s.tolist()] for s in (y.mean((0, 2, 3)), y.std((0, 2, 3)))]',
        ],
        value: [
          [0, 0, 0],
          [1, 1, 1],
        ],
      },
    },
    {
      n: 5,
      tier: 2,
      question: {
        zh: '像素分布偏斜的通道经过`Normalize`，直方图的形状怎样？',
        en: 'A channel with skewed pixel values goes through `Normalize`: what becomes of the shape of its histogram?',
      },
      answer: {
        zh: '形状不变，只作平移和缩放，并不会变成正态分布。',
        en: 'It stays, merely shifted and scaled; nothing makes it Gaussian.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/_functional_tensor.py; run',
      proof: {
        code: [
          'x = torch.rand(1, 40, 40, dtype=torch.float64) ** 4',
          'y = T.Normalize([0.2], [0.3])(x)',
          'skew = lambda v: (((v - v.mean()) / v.std()) ** 3).mean().item()',
          'abs(skew(x) - skew(y)) < 1e-9 and skew(x) > 1',
        ],
        value: true,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-to-tensor',
      question: {
        zh: '`ToTensor`与`Normalize`，各对像素值做什么算术？',
        en: '`ToTensor` and `Normalize`: which arithmetic does each do on pixel values?',
      },
      answer: {
        zh: '`ToTensor`把uint8值除以255，`Normalize`减均值、除以标准差。',
        en: '`ToTensor` divides uint8 values by 255, `Normalize` subtracts a mean and divides by a standard deviation.',
      },
      proof: {
        code: ['round(1 / T.ToTensor()(np.ones((1, 1, 1), np.uint8)).item(), 3)'],
        value: 255,
      },
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: '训练时的BatchNorm与`Normalize`，各用什么统计量？',
        en: 'BatchNorm while training, and `Normalize`: which statistics does each use?',
      },
      answer: {
        zh: 'BatchNorm用当前批的，`Normalize`用事先给定的常数。',
        en: 'BatchNorm those of the current batch, `Normalize` constants given beforehand.',
      },
      source:
        'torchvision 0.29.1 torchvision/transforms/transforms.py; torch 2.14.1 torch/nn/modules/batchnorm.py',
    },
    {
      n: 3,
      tier: 2,
      with: 'ml-data-transform',
      question: {
        zh: '标准化与最小-最大归一化，各按数据的什么量来平移和缩放？',
        en: 'Standardisation and min-max scaling: by which quantities of the data does each shift and scale?',
      },
      answer: {
        zh: '标准化用均值和标准差，归一化用最小值和极差。',
        en: 'Standardisation by mean and standard deviation, min-max scaling by minimum and range.',
      },
      source: 'scikit-learn 1.9.1 sklearn/preprocessing/_data.py',
      proof: {
        code: [
          'from sklearn.preprocessing import MinMaxScaler, StandardScaler',
          'x = np.array([[1.0], [2.0], [6.0]])',
          'a = np.allclose(StandardScaler().fit_transform(x), (x - x.mean()) / x.std())',
          'b = np.allclose(MinMaxScaler().fit_transform(x), (x - x.min()) / (x.max() - x.min()))',
          '[bool(a), bool(b)]',
        ],
        value: [true, true],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'Normalize(mean={m}, std={s})，像素值{x}变成多少？',
        en: 'Normalize(mean={m}, std={s}): what does a pixel value of {x} become?',
      },
      parameters: {
        m: [0.2, 0.4, 0.5, 0.6],
        s: [0.1, 0.2, 0.25, 0.5],
        x: [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1],
      },
      where: 'abs(x-m)>0.01',
      answer: '(x-m)/s',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '({x}−{m})/{s}={=x-m}/{s}={=(x-m)/s:2}',
        en: '({x} − {m})/{s} = {=x-m}/{s} = {=(x-m)/s:2}',
      },
      mistakes: [
        {
          expression: 'x-m',
          zh: '减了均值，忘了除以标准差',
          en: 'Forgot to divide by the standard deviation',
        },
        {
          expression: '(x-m)*s',
          zh: '应除以标准差，不是乘',
          en: 'Multiplied by the standard deviation instead of dividing',
        },
        {
          expression: '(x-m)/(s*s)',
          zh: '除成了方差，应除以标准差',
          en: 'Divided by the variance instead of the standard deviation',
        },
        { expression: '(m-x)/s', zh: '符号反了：是x减均值', en: 'Wrong sign: it is x minus the mean' },
      ],
      check: [
        'torchvision.transforms.Normalize([m], [s])(torch.full((1, 1, 1), x, dtype=torch.float64)).item()',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '经Normalize(mean={m}, std={s})后像素值为{y}，显示前要还原，原来是多少？',
        en: 'After Normalize(mean={m}, std={s}) a pixel is {y}; undone for display, what was it before?',
      },
      parameters: { m: [0.4, 0.5, 0.6], s: [0.2, 0.25], y: [-1, -0.8, 0.4, 0.6, 1, 1.2] },
      answer: 'y*s+m',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '先乘标准差、再加均值：{y}×{s}+{m}={=y*s+m:2}',
        en: 'Times the standard deviation, plus the mean: {y} × {s} + {m} = {=y*s+m:2}',
      },
      mistakes: [
        {
          expression: '(y-m)/s',
          zh: '又标准化了一次，应反过来做',
          en: 'Normalised once more instead of undoing it',
        },
        {
          expression: '(y+m)*s',
          zh: '次序反了：先乘标准差，再加均值',
          en: 'Wrong order: first times the standard deviation, then plus the mean',
        },
        {
          expression: 'y/s+m',
          zh: '还原时应乘标准差，不是除',
          en: 'Undoing multiplies by the standard deviation, it does not divide',
        },
        { expression: 'y*s', zh: '忘了把均值加回来', en: 'Forgot to add the mean back' },
      ],
      check: [
        'torchvision.transforms.Normalize([-m / s], [1 / s])(torch.full((1, 1, 1), y, dtype=torch.float64)).item()',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '想把像素变到[−1, 1]，这段代码错在哪里？',
        en: 'Pixels should end up in [−1, 1]: what is wrong here?',
      },
      code: [
        'img = np.full((2, 2, 3), 255, np.uint8)',
        'x = T.ToTensor()(img)',
        'norm = T.Normalize([127.5] * 3, [127.5] * 3)',
        'y = norm(x)',
      ],
      mended: [
        'img = np.full((2, 2, 3), 255, np.uint8)',
        'x = T.ToTensor()(img)',
        'norm = T.Normalize([0.5] * 3, [0.5] * 3)',
        'y = norm(x)',
      ],
      result: 'y.max().item()',
      value: -0.992157,
      tolerance: 0.0001,
      answer: {
        zh: '`ToTensor`已经除以255，均值和标准差应写成0.5；现在所有像素都挤在−1附近。',
        en: '`ToTensor` has already divided by 255, so both must be 0.5; as it stands every pixel is close to −1.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '`norm`未设`inplace`，最后`x`是什么？',
        en: '`norm` sets no `inplace`: what is `x` in the end?',
      },
      code: ['x = torch.tensor([[[0.5, 1.0]]])', 'norm = T.Normalize(mean=[0.5], std=[0.25])', 'norm(x)'],
      result: 'x.flatten().tolist()',
      value: [0.5, 1],
      answer: {
        zh: '仍是0.5和1.0：默认不改原张量，结果要用返回值接住',
        en: 'Still 0.5 and 1.0: the tensor itself is left alone, and the returned one was dropped',
      },
      accept: ['0.5, 1.0', '0.5,1.0', '0.5, 1', '[[[0.5, 1.0]]]', '[0.5, 1.0]', '不变', 'unchanged'],
      source: 'torchvision 0.29.1 torchvision/transforms/_functional_tensor.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '用ImageNet预训练的模型推理，图像已裁好并转成[0, 1]的浮点张量，进网络前还差哪个变换？',
        en: 'Inference with an ImageNet model: the image is cropped and a float tensor in [0, 1]. Which transform is still missing?',
      },
      answer: { zh: '`Normalize`（标准化）', en: '`Normalize`' },
      accept: [
        'Normalize',
        'transforms.Normalize',
        '标准化',
        '图像标准化',
        'z-score标准化',
        'standardization',
        'standardisation',
        'normalization',
        'normalisation',
      ],
      source: 'torchvision 0.29.1 torchvision/transforms/_presets.py',
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '给预训练模型换了另一组均值和标准差，准确率为什么会下降？',
        en: 'A pretrained model gets images normalised by another mean and standard deviation than in training: why does accuracy fall?',
      },
      answer: {
        zh: '输入的范围和偏移变了，权重是按原来那组训练的，各层激活都随之偏移。',
        en: 'Inputs get another range and offset than the weights were trained for, and every activation shifts.',
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '把`Normalize`之后的张量直接当图片显示，为什么颜色怪异？',
        en: 'A tensor is shown as a picture straight after `Normalize`: why do the colours look wrong?',
      },
      answer: {
        zh: '数值超出了[0, 1]，显示时被截断；应先乘标准差、再加均值还原。',
        en: 'Values leave [0, 1] and get clipped; multiply by the standard deviation and add the mean first.',
      },
      proof: {
        code: [
          'preset = torchvision.models.ResNet50_Weights.IMAGENET1K_V1.transforms()',
          'y = T.Normalize(preset.mean, preset.std)(torch.rand(3, 64, 64))',
          '[y.min().item() < 0, y.max().item() > 1]',
        ],
        value: [true, true],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '用测试集自己的均值和标准差给测试集作`Normalize`，有什么不妥？',
        en: 'The test set is put through `Normalize` with its own mean and standard deviation: what is wrong with that?',
      },
      answer: {
        zh: '同一像素值在训练和测试时含义不同，应沿用训练集的常数。',
        en: 'The same pixel value means different things in training and test; reuse the constants of training.',
      },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '1998年主张输入零均值、方差相近以加快训练的《Efficient BackProp》，第一作者是谁？',
        en: 'Efficient BackProp (1998) argues for inputs of zero mean and similar variance, to train faster: who is its first author?',
      },
      answer: { zh: 'Yann LeCun', en: 'Yann LeCun' },
      accept: ['LeCun', 'Yann LeCun', 'Y. LeCun', 'LeCun et al.', '杨立昆'],
      source: 'LeCun et al., Neural Networks: Tricks of the Trade 1998',
    },
  ],
  translation: {
    question: {
      zh: '图像「标准化」在torchvision里是哪个变换类？',
      en: '标准化: which torchvision transform?',
    },
    answer: { zh: '`Normalize`（z-score标准化）', en: '`Normalize` (z-score)' },
    accept: [
      'Normalize',
      'transforms.Normalize',
      'torchvision.transforms.Normalize',
      'T.Normalize',
      'v2.Normalize',
    ],
  },
  paper: {
    authors: 'Y. LeCun, L. Bottou, G. B. Orr, K.-R. Müller',
    title: 'Efficient BackProp',
    year: 1998,
    venue: 'Neural Networks: Tricks of the Trade, Springer LNCS 1524',
    url: '',
  },
  api: [
    {
      name: 'torchvision.transforms.Normalize',
      signature: 'Normalize(mean, std, inplace=False)',
      file: 'torchvision/transforms/transforms.py',
      library: 'torchvision 0.29.1',
    },
    {
      name: 'torchvision.transforms.v2.Normalize',
      signature: 'Normalize(mean, std, inplace=False)',
      file: 'torchvision/transforms/v2/_misc.py',
      library: 'torchvision 0.29.1',
    },
  ],
  example: {
    code: [
      'x = torch.tensor([[[0.0, 0.5, 0.8, 1.0]]])',
      'norm = T.Normalize(mean=[0.5], std=[0.5])',
      'norm(x).flatten().tolist()',
    ],
    output: [-1, 0, 0.6, 1],
  },
  useWhen: [
    {
      zh: '几乎所有图像训练：用训练集的统计量，让各通道零均值、尺度相近。',
      en: 'Almost any training on images: the statistics of the training set centre the channels and even out their scales.',
    },
    {
      zh: '使用预训练权重：必须沿用训练它时的均值和标准差。',
      en: 'With pretrained weights: the mean and standard deviation they were trained with are required.',
    },
  ],
  avoidWhen: [
    {
      zh: '模型内部已经做了标准化，再做一次就重复了。',
      en: 'The model normalises its input itself; doing it before as well does it twice.',
    },
  ],
  prerequisites: ['aug-to-tensor'],
  source:
    'LeCun et al., Neural Networks: Tricks of the Trade 1998; torchvision 0.29.1 torchvision/transforms/transforms.py',
}
