import type { Term } from '#seed/term'

export const augToTensor: Term = {
  id: 'aug-to-tensor',
  status: 'seed',
  name: { zh: '转为Tensor', en: 'Conversion to tensor' },
  writtenInOutline: 'Tensor',
  aliases: { zh: ['转为张量', '转换为张量', 'Tensor'], en: ['ToTensor', 'to tensor', 'convert to tensor'] },
  definition: {
    zh: '把HWC、uint8、0到255的图像变成CHW、float32、0到1的张量。',
    en: 'Turns an HWC uint8 image of 0 to 255 into a CHW float32 tensor of 0 to 1.',
  },
  naming: {
    zh: '把HWC、0到255的图像变成PyTorch用的CHW、0到1的浮点数，这一步叫什么？',
    en: 'The step that turns an HWC image of 0 to 255 into CHW floats of 0 to 1 for PyTorch: what is it called?',
  },
  meaning: {
    question: {
      zh: '`ToTensor`怎样改变uint8图像的轴顺序和数值范围？',
      en: '`ToTensor`: how does it change the axis order and the range of a uint8 image?',
    },
    answer: {
      zh: 'HWC变CHW，数值除以255落到[0, 1]。',
      en: 'HWC becomes CHW, and values are divided by 255 into [0, 1].',
    },
    proof: {
      code: [
        'x = T.ToTensor()(np.full((2, 5, 3), 51, np.uint8))',
        '[list(x.shape), round(51 / x.max().item(), 3)]',
      ],
      value: [[3, 2, 5], 255],
    },
  },
  formula: {
    latex: 'y_{c,h,w}=\\frac{x_{h,w,c}}{255}',
    symbols: [
      { latex: 'y', zh: '浮点张量，轴为通道、高、宽', en: 'float tensor: channel, height, width' },
      { latex: 'x', zh: 'uint8图像，轴为高、宽、通道', en: 'uint8 image: height, width, channel' },
      { latex: 'c', zh: '通道序号', en: 'channel' },
      { latex: 'h', zh: '行号', en: 'row' },
      { latex: 'w', zh: '列号', en: 'column' },
    ],
    reading: {
      zh: '通道轴移到最前，每个值除以255。',
      en: 'The channel axis moves to the front and every value is divided by 255.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '值为51的uint8像素经过`ToTensor`变成多少？',
        en: 'A uint8 pixel of 51 goes through `ToTensor`: what is its value?',
      },
      answer: { zh: '0.2，即51/255', en: '0.2, that is 51/255' },
      accept: ['0.2', '.2', '1/5', '51/255', '0.20'],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
      proof: { code: ['T.ToTensor()(np.full((1, 1, 1), 51, np.uint8)).item()'], value: 0.2 },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '把数值为0到255的float32数组交给`ToTensor`，数值会怎样？',
        en: 'A float32 array with values of 0 to 255 goes into `ToTensor`: what happens to the values?',
      },
      answer: {
        zh: '原样保留，只有uint8才除以255。',
        en: 'They stay as they are: only uint8 is divided by 255.',
      },
      accept: [
        '不变',
        '原样保留',
        '不缩放',
        '不除以255',
        'nothing',
        'not rescaled',
        'unchanged',
        'they stay',
      ],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
      proof: {
        code: [
          'scaled = lambda kind: T.ToTensor()(np.full((1, 1, 1), 255, kind)).item()',
          '[scaled(np.float32), scaled(np.uint8)]',
        ],
        value: [255, 1],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '形状为(H, W)的二维灰度数组经`ToTensor`，得到什么形状？',
        en: 'A two-dimensional grey array of shape (H, W) goes through `ToTensor`: which shape comes out?',
      },
      answer: { zh: '(1, H, W)，补上通道轴', en: '(1, H, W): a channel axis is added' },
      accept: ['(1, H, W)', '(1,H,W)', '1,H,W', '1, H, W', '[1, H, W]', '1×H×W', '1xHxW', '1HW'],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
      proof: { code: ['list(T.ToTensor()(np.zeros((4, 6), np.uint8)).shape)'], value: [1, 4, 6] },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '`transforms.v2`不推荐`ToTensor`，改用`v2.ToImage()`，其后还要接哪个变换？',
        en: '`ToTensor` is deprecated in `transforms.v2`; `v2.ToImage()` takes its place, followed by which transform?',
      },
      answer: {
        zh: '`v2.ToDtype(torch.float32, scale=True)`',
        en: '`v2.ToDtype(torch.float32, scale=True)`',
      },
      accept: [
        'ToDtype',
        'v2.ToDtype',
        'ToDtype(torch.float32, scale=True)',
        'v2.ToDtype(torch.float32, scale=True)',
      ],
      source: 'torchvision 0.29.1 torchvision/transforms/v2/_deprecated.py; run',
      proof: {
        code: [
          'from torchvision.transforms import v2',
          'img = np.arange(24, dtype=np.uint8).reshape(2, 4, 3) * 10',
          'new = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])(img)',
          'torch.allclose(new, T.ToTensor()(img))',
        ],
        value: true,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-normalize',
      question: {
        zh: '处理PIL图像时，为什么先`ToTensor`、后`Normalize`，不能反过来？',
        en: 'A PIL image goes through `ToTensor` first and `Normalize` second: why not the other way round?',
      },
      answer: {
        zh: '`Normalize`只收浮点张量，PIL图像要先由`ToTensor`转成浮点张量。',
        en: '`Normalize` takes float tensors only, and it is `ToTensor` that makes one of the image.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run: TypeError',
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: '同一张uint8的PIL图像，`ToTensor`与`PILToTensor`给出的数值各是什么类型？',
        en: 'The same uint8 PIL image through `ToTensor` and `PILToTensor`: which type of values does each give?',
      },
      answer: {
        zh: '`ToTensor`给出[0, 1]的float32，`PILToTensor`保留0到255的uint8。',
        en: '`ToTensor` float32 in [0, 1], `PILToTensor` still uint8 from 0 to 255.',
      },
      proof: {
        code: [
          "img = Image.new('L', (1, 1), 255)",
          'a, b = T.ToTensor()(img), T.PILToTensor()(img)',
          '[str(a.dtype), a.item(), str(b.dtype), b.item()]',
        ],
        value: ['torch.float32', 1, 'torch.uint8', 255],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '值为{v}的uint8像素经过ToTensor变成多少？',
        en: 'A uint8 pixel of {v} goes through ToTensor: what is its value?',
      },
      parameters: { v: [51, 64, 102, 128, 153, 191, 204] },
      answer: 'v/255',
      answerType: 'number',
      decimals: 3,
      working: {
        zh: '{v}/255={=v/255:3}',
        en: '{v}/255 = {=v/255:3}',
      },
      mistakes: [
        {
          expression: 'v',
          zh: 'uint8的值要除以255',
          en: 'Values of uint8 are divided by 255',
        },
        {
          expression: '(v-127.5)/127.5',
          zh: '范围是0到1，不是−1到1',
          en: 'The range is 0 to 1, not −1 to 1',
        },
      ],
      check: ['torchvision.transforms.ToTensor()(numpy.full((1, 1, 1), v, numpy.uint8)).item()'],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'NumPy图像的形状为({H}, {W}, {C})，经过ToTensor，最后一维的长度是多少？',
        en: 'A NumPy image of shape ({H}, {W}, {C}) goes through ToTensor: how long is the last axis?',
      },
      parameters: { H: [10, 20, 32, 64], W: [12, 24, 48, 96], C: [1, 3] },
      answer: 'W',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '({H}, {W}, {C})变成({C}, {H}, {W})，最后一维是宽{W}',
        en: '({H}, {W}, {C}) becomes ({C}, {H}, {W}), whose last axis is the width {W}',
      },
      mistakes: [
        { expression: 'C', zh: '通道轴移到了最前', en: 'The channel axis moves to the front' },
        {
          expression: 'H',
          zh: '只移动通道轴，高和宽的先后不变',
          en: 'Only the channel axis moves; height still comes before width',
        },
      ],
      check: ['torchvision.transforms.ToTensor()(numpy.zeros((H, W, C), numpy.uint8)).shape[-1]'],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: { zh: '`x.shape`是什么？', en: 'What is `x.shape` after these lines?' },
      code: ["img = Image.new('RGB', (6, 4))", 'x = T.ToTensor()(img)'],
      result: 'tuple(x.shape)',
      value: [3, 4, 6],
      answer: {
        zh: '(3, 4, 6)，PIL的尺寸先写宽，张量先写高',
        en: '(3, 4, 6): PIL writes the width first, the tensor the height',
      },
      accept: ['(3, 4, 6)', '(3,4,6)', '3,4,6', '3, 4, 6', '[3, 4, 6]', '3x4x6', '3×4×6'],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '`x`本应落在[0, 1]，错在哪里？',
        en: '`x` should lie in [0, 1]: what is wrong?',
      },
      code: [
        'img = np.full((2, 2, 3), 51, np.uint8)',
        'img = img.astype(np.float32)',
        'x = T.ToTensor()(img)',
      ],
      mended: ['img = np.full((2, 2, 3), 51, np.uint8)', 'x = T.ToTensor()(img)'],
      result: 'x.max().item()',
      value: 51,
      answer: {
        zh: '提前转成了float32，`ToTensor`便不再除以255；应直接交给它uint8。',
        en: 'Cast to float32 beforehand, the values are not divided by 255; hand `ToTensor` the uint8 array.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`ImageFolder`读出的是PIL图像，`Normalize`要浮点张量，在经典接口里两者之间放哪个变换？',
        en: '`ImageFolder` yields PIL images, `Normalize` wants float tensors: which classic transform goes between them?',
      },
      answer: { zh: '`ToTensor`', en: '`ToTensor`' },
      accept: ['ToTensor', 'transforms.ToTensor', 'T.ToTensor', '转为Tensor', '转为张量', '转换为张量'],
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '语义分割中，uint8的PIL标签图用`ToTensor`转换，类别号会出什么问题？',
        en: 'Semantic segmentation: a uint8 PIL label map is converted with `ToTensor`. What happens to the class numbers?',
      },
      answer: {
        zh: '都被除以255变成小数，不再是类别号；应改用`PILToTensor`。',
        en: 'They are divided by 255 into fractions and number no class any more; use `PILToTensor`.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
      proof: {
        code: [
          "mask = Image.new('L', (2, 2), 1)",
          '[1 / T.ToTensor()(mask).double().max().item(), T.PILToTensor()(mask).max().item()]',
        ],
        value: [255, 1],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '`v2.ToImage()`之后接`v2.ToDtype(torch.float32)`，数值为什么仍是0到255？',
        en: '`v2.ToImage()` followed by `v2.ToDtype(torch.float32)`: why do the values still run from 0 to 255?',
      },
      answer: {
        zh: '`scale`默认是`False`，只换类型、不除以255，要写`scale=True`。',
        en: '`scale` is `False` by default: the type changes without division by 255; write `scale=True`.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/v2/_misc.py; run',
      proof: {
        code: [
          'from torchvision.transforms import v2',
          'img = v2.ToImage()(np.full((1, 1, 1), 255, np.uint8))',
          '[v2.ToDtype(torch.float32)(img).item(), v2.ToDtype(torch.float32, scale=True)(img).item()]',
        ],
        value: [255, 1],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'float64的NumPy图像经`ToTensor`送进网络，卷积层报类型不符，为什么？',
        en: 'A float64 NumPy image goes through `ToTensor` into the network, and the convolution complains about types: why?',
      },
      answer: {
        zh: '`ToTensor`不改浮点数组的类型，得到的仍是float64，而权重是float32。',
        en: '`ToTensor` keeps the type of float arrays: the tensor is still float64, the weights are float32.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run: RuntimeError of nn.Conv2d',
      proof: {
        code: [
          'x = T.ToTensor()(np.zeros((4, 4, 3)))',
          '[str(x.dtype), str(nn.Conv2d(3, 1, 3).weight.dtype)]',
        ],
        value: ['torch.float64', 'torch.float32'],
      },
    },
  ],
  translation: {
    question: {
      zh: '「转为张量」、同时把uint8除以255，在torchvision经典接口里是哪个变换类？',
      en: '转为张量, with uint8 divided by 255: which classic torchvision transform?',
    },
    answer: { zh: '`ToTensor`（v2中已不推荐）', en: '`ToTensor` (deprecated in v2)' },
    accept: ['ToTensor', 'transforms.ToTensor', 'torchvision.transforms.ToTensor', 'T.ToTensor'],
  },
  paper: null,
  api: [
    {
      name: 'torchvision.transforms.ToTensor',
      signature: 'ToTensor()',
      file: 'torchvision/transforms/transforms.py',
      library: 'torchvision 0.29.1',
    },
    {
      name: 'torchvision.transforms.PILToTensor',
      signature: 'PILToTensor()',
      file: 'torchvision/transforms/transforms.py',
      library: 'torchvision 0.29.1',
    },
    {
      name: 'torchvision.transforms.v2.ToImage',
      signature: 'ToImage()',
      file: 'torchvision/transforms/v2/_type_conversion.py',
      library: 'torchvision 0.29.1',
    },
    {
      name: 'torchvision.transforms.v2.ToDtype',
      signature: 'ToDtype(dtype, scale=False)',
      file: 'torchvision/transforms/v2/_misc.py',
      library: 'torchvision 0.29.1',
    },
  ],
  example: {
    code: [
      'img = np.full((4, 6, 3), 51, np.uint8)',
      'x = T.ToTensor()(img)',
      '[tuple(x.shape), str(x.dtype), x.max().item()]',
    ],
    output: [[3, 4, 6], 'torch.float32', 0.2],
  },
  useWhen: [
    {
      zh: '经典接口的流水线：把PIL或NumPy图像变成网络的输入。',
      en: 'Pipelines of the classic interface: PIL or NumPy images become network input.',
    },
  ],
  avoidWhen: [
    {
      zh: '分割的标签图：类别号会被除以255。',
      en: 'Label maps for segmentation: class numbers would be divided by 255.',
    },
    {
      zh: '用v2接口写的新代码：那里用ToImage加ToDtype。',
      en: 'New code on the v2 interface, which has ToImage and ToDtype for it.',
    },
  ],
  prerequisites: ['ext-tensor-layout'],
  source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
}
