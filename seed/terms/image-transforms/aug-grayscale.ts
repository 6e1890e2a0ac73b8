import type { Term } from '#seed/term'

export const augGrayscale: Term = {
  id: 'aug-grayscale',
  status: 'seed',
  name: { zh: '灰度化', en: 'Grayscale conversion' },
  writtenInOutline: '灰度化',
  aliases: { zh: ['转灰度图'], en: ['Grayscale', 'greyscale conversion', 'greyscale'] },
  definition: {
    zh: '用加权和把RGB三个通道变成一个亮度通道。',
    en: 'Turns the three RGB channels into one brightness channel by a weighted sum.',
  },
  naming: {
    zh: '用加权和把三个颜色通道变成一个亮度通道的变换叫什么？',
    en: 'Transform that turns three colour channels into a single brightness channel by a weighted sum: what is it called?',
  },
  meaning: {
    question: {
      zh: 'torchvision的灰度化怎样由R、G、B得到一个数？',
      en: 'Grayscale conversion in torchvision: how does one number come from R, G and B?',
    },
    answer: {
      zh: '加权求和：0.299R+0.587G+0.114B',
      en: 'As the weighted sum 0.299R + 0.587G + 0.114B',
    },
    proof: {
      code: ['[T.Grayscale()(c.view(3, 1, 1)).item() for c in torch.eye(3)]'],
      value: [0.299, 0.587, 0.114],
      tolerance: 0.001,
    },
  },
  formula: {
    latex: 'L=0.299R+0.587G+0.114B',
    symbols: [
      { latex: 'L', zh: '灰度值（亮度）', en: 'grey value (brightness)' },
      { latex: 'R', zh: '红色通道的值', en: 'value of the red channel' },
      { latex: 'G', zh: '绿色通道的值', en: 'value of the green channel' },
      { latex: 'B', zh: '蓝色通道的值', en: 'value of the blue channel' },
    ],
    reading: {
      zh: '灰度等于0.299倍红，加0.587倍绿，加0.114倍蓝。',
      en: 'Grey is 0.299 times red plus 0.587 times green plus 0.114 times blue.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$L=0.299R+0.587G+0.114B$，这是哪个图像变换？',
        en: 'Which image transform is $L=0.299R+0.587G+0.114B$?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '灰度化：$L=0.299R+\\boxed{?}\\,G+0.114B$，方框里是什么数？',
        en: 'Grayscale conversion: $L=0.299R+\\boxed{?}\\,G+0.114B$. Which number is in the box?',
      },
      answer: { zh: '0.587', en: '0.587' },
      accept: ['0.587', '.587', '0.59', '58.7%'],
      source: 'torchvision 0.29.1 torchvision/transforms/_functional_tensor.py; run',
      proof: {
        code: ['T.Grayscale()(torch.tensor([0.0, 1.0, 0.0]).view(3, 1, 1)).item()'],
        value: 0.587,
      },
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '灰度化时，哪个颜色通道的权重最大？',
        en: 'Grayscale conversion: which colour channel weighs most?',
      },
      answer: { zh: '绿色通道', en: 'Green' },
      accept: ['绿', '绿色', '绿色通道', 'G', 'green', 'the green channel', 'G通道'],
      source: 'torchvision 0.29.1 torchvision/transforms/_functional_tensor.py; run',
      proof: {
        code: ['int(np.argmax([T.Grayscale()(c.view(3, 1, 1)).item() for c in torch.eye(3)]))'],
        value: 1,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '灰度图要输入ImageNet预训练的网络，`Grayscale`的`num_output_channels`应设为多少？',
        en: 'Grey images for a network pretrained on ImageNet: what should `num_output_channels` of `Grayscale` be?',
      },
      answer: { zh: '3（同一灰度重复三次）', en: '3 (the grey channel three times)' },
      accept: ['3', '三', 'three'],
      proof: {
        code: ['T.Grayscale(num_output_channels=3)(torch.rand(3, 4, 4)).shape[0]'],
        value: 3,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '三种原色强度相同，灰度化之后哪一种最暗？',
        en: 'The three primary colours at the same strength: which one is darkest after grayscale conversion?',
      },
      answer: { zh: '蓝色，权重只有0.114', en: 'Blue, whose weight is only 0.114' },
      accept: ['蓝', '蓝色', '纯蓝', 'blue', 'pure blue', 'B'],
      source: 'torchvision 0.29.1 torchvision/transforms/_functional_tensor.py; run',
      proof: {
        code: ['min(T.Grayscale()(c.view(3, 1, 1)).item() for c in torch.eye(3))'],
        value: 0.114,
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '灰度化公式里，三个通道的权重加起来是多少？',
        en: 'What do the weights of the three channels in the formula of grayscale conversion sum to?',
      },
      answer: { zh: '1，所以R=G=B时灰度就是那个值', en: '1, so a pixel with R = G = B keeps that value' },
      accept: ['1', '1.0', '一', 'one'],
      source: 'torchvision 0.29.1 torchvision/transforms/_functional_pil.py; run',
      proof: {
        code: ["T.Grayscale()(Image.new('RGB', (1, 1), (200, 200, 200))).getpixel((0, 0)) / 200"],
        value: 1,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-normalize',
      question: {
        zh: '灰度化与标准化，各怎样对待三个颜色通道？',
        en: 'Grayscale conversion and Normalize: how does each treat the three colour channels?',
      },
      answer: {
        zh: '灰度化把三个通道混成一个，标准化逐通道处理、互不相干。',
        en: 'Grayscale conversion mixes them into one, Normalize works on each by itself.',
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'aug-linear-transform',
      question: {
        zh: '灰度化与`LinearTransformation`都是线性组合，各组合哪些数？',
        en: 'Grayscale conversion and `LinearTransformation` are both linear: which numbers does each combine?',
      },
      answer: {
        zh: '灰度化组合同一像素的三个通道，`LinearTransformation`组合整幅图像的所有像素值。',
        en: 'The first the three channels of one pixel, the second all values of the whole image.',
      },
    },
    {
      n: 3,
      tier: 2,
      with: null,
      question: {
        zh: '三通道图像经默认的`Grayscale`与`RandomGrayscale(p=1)`，各输出几个通道？',
        en: 'A three-channel image through default `Grayscale` and through `RandomGrayscale(p=1)`: how many channels come out of each?',
      },
      answer: {
        zh: '`Grayscale`输出1个，`RandomGrayscale`仍是3个。',
        en: '1 from `Grayscale`, still 3 from `RandomGrayscale`.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      proof: {
        code: ['x = torch.rand(3, 4, 4)', '[T.Grayscale()(x).shape[0], T.RandomGrayscale(p=1)(x).shape[0]]'],
        value: [1, 3],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '不取整，torchvision的Grayscale把(R, G, B)=({R}, {G}, {B})变成多少？',
        en: 'torchvision’s Grayscale on the pixel (R, G, B) = ({R}, {G}, {B}): what is the grey value, not rounded?',
      },
      parameters: { R: [0, 10, 100, 200], G: [0, 10, 100, 200], B: [0, 10, 100, 200] },
      where: '(R>0)+(G>0)+(B>0)==1',
      answer: '0.299*R+0.587*G+0.114*B',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '0.299×{R}+0.587×{G}+0.114×{B}={=0.299*R+0.587*G+0.114*B:2}',
        en: '0.299 × {R} + 0.587 × {G} + 0.114 × {B} = {=0.299*R+0.587*G+0.114*B:2}',
      },
      mistakes: [
        {
          expression: '(R+G+B)/3',
          zh: '取了三个通道的平均，应按权重相加',
          en: 'Took the plain average instead of the weighted sum',
        },
        {
          expression: 'iff(G>0,0/0,0.114*R+0.299*B)',
          zh: '红、蓝的权重对调了',
          en: 'Swapped the weights of red and blue',
        },
        {
          expression: 'max(R,max(G,B))',
          zh: '取了最大的通道',
          en: 'Took the largest channel',
        },
        {
          expression: '0.2126*R+0.7152*G+0.0722*B',
          zh: '那是BT.709的权重，torchvision和PIL用0.299、0.587、0.114',
          en: 'Those are the weights of BT.709; torchvision and PIL use 0.299, 0.587 and 0.114',
        },
      ],
      check: [
        'torchvision.transforms.functional.rgb_to_grayscale(torch.tensor([R, G, B]).double().view(3, 1, 1)).item()',
      ],
      source: 'torchvision 0.29.1 torchvision/transforms/_functional_tensor.py',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: { zh: '`y.shape`是什么？', en: 'What is `y.shape` after this conversion?' },
      code: ['x = torch.rand(8, 3, 32, 32)', 'y = T.Grayscale()(x)'],
      result: 'tuple(y.shape)',
      value: [8, 1, 32, 32],
      answer: {
        zh: '(8, 1, 32, 32)，通道轴留下，长度变为1',
        en: '(8, 1, 32, 32): the channel axis stays, with length 1',
      },
      accept: ['(8, 1, 32, 32)', '(8,1,32,32)', '8,1,32,32', '8, 1, 32, 32', '[8, 1, 32, 32]'],
      source: 'torchvision 0.29.1 torchvision/transforms/_functional_tensor.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '识别扫描文档中的字，颜色不含信息，想让输入从三通道减成单通道，用哪个变换？',
        en: 'Reading scanned text, where colour carries nothing, with one input channel instead of three: which transform?',
      },
      answer: { zh: '灰度化（`Grayscale`）', en: 'Grayscale conversion (`Grayscale`)' },
      accept: [
        '灰度化',
        'Grayscale',
        '转灰度图',
        'grayscale conversion',
        'greyscale conversion',
        'greyscale',
        'transforms.Grayscale',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '对比学习中不想让模型只凭颜色认图，要以一定概率去掉颜色、通道数不变，用torchvision的哪个变换？',
        en: 'Contrastive learning must not lean on colour: which torchvision transform drops it with some probability and keeps the channels?',
      },
      answer: { zh: '`RandomGrayscale`（随机灰度化）', en: '`RandomGrayscale`' },
      accept: [
        'RandomGrayscale',
        'transforms.RandomGrayscale',
        '随机灰度化',
        'random grayscale',
        'v2.RandomGrayscale',
      ],
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torchvision 0.29.1中，`Grayscale`的`num_output_channels`默认是多少？',
        en: 'In torchvision 0.29.1, what is the default `num_output_channels` of `Grayscale`?',
      },
      answer: { zh: '1', en: '1' },
      accept: ['1', '一', 'one'],
      proof: { code: ["inspect.signature(T.Grayscale).parameters['num_output_channels'].default"], value: 1 },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: 'OpenCV读入的BGR图像直接交给`Grayscale`，结果错在哪里？',
        en: 'An image that OpenCV read as BGR goes straight into `Grayscale`: what is wrong with the result?',
      },
      answer: {
        zh: '红、蓝的权重对调了：纯红255得到29，而不是76。',
        en: 'Red and blue swap their weights: pure red 255 gives 29 instead of 76.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/_functional_pil.py; run',
      proof: {
        code: [
          "grey = lambda c: T.Grayscale()(Image.new('RGB', (1, 1), c)).getpixel((0, 0))",
          '[grey((0, 0, 255)), grey((255, 0, 0))]',
        ],
        value: [29, 76],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '有人用(R+G+B)/3代替灰度化，纯绿和纯蓝会怎样失真？',
        en: 'Someone replaces grayscale conversion by (R + G + B)/3: how do pure green and pure blue come out wrong?',
      },
      answer: {
        zh: '两者变得一样亮：绿色偏暗，蓝色偏亮。',
        en: 'Equally bright: green too dark, blue too bright.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/_functional_tensor.py; run',
      proof: {
        code: [
          'red, green, blue = (T.Grayscale()(c.view(3, 1, 1)).item() for c in torch.eye(3))',
          '[green > 1 / 3, blue < 1 / 3]',
        ],
        value: [true, true],
      },
    },
    {
      n: 3,
      tier: 3,
      question: {
        zh: 'torchvision 0.29.1中，纯白的uint8张量经`Grayscale`得到254而不是255，为什么？',
        en: 'torchvision 0.29.1: a pure white uint8 tensor comes out of `Grayscale` as 254, not 255. Why?',
      },
      answer: {
        zh: '张量版的红色权重取0.2989，权重之和略小于1，转回uint8时又舍去了小数。',
        en: 'The tensor code weighs red by 0.2989, so the weights sum to just under 1, and the cast to uint8 cuts the fraction off.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/_functional_tensor.py; run',
      proof: {
        code: [
          'white = torch.full((3, 1, 1), 255, dtype=torch.uint8)',
          'red = torch.tensor([1.0, 0.0, 0.0]).view(3, 1, 1)',
          '[T.Grayscale()(white).item(), T.Grayscale()(red).item()]',
        ],
        value: [254, 0.2989],
      },
    },
  ],
  translation: {
    question: { zh: '「灰度化」在torchvision里是哪个变换类？', en: '灰度化: which torchvision transform?' },
    answer: { zh: '`Grayscale`（转灰度图）', en: '`Grayscale`' },
    accept: [
      'Grayscale',
      'transforms.Grayscale',
      'torchvision.transforms.Grayscale',
      'T.Grayscale',
      'v2.Grayscale',
    ],
  },
  paper: null,
  api: [
    {
      name: 'torchvision.transforms.Grayscale',
      signature: 'Grayscale(num_output_channels=1)',
      file: 'torchvision/transforms/transforms.py',
      library: 'torchvision 0.29.1',
    },
    {
      name: 'torchvision.transforms.RandomGrayscale',
      signature: 'RandomGrayscale(p=0.1)',
      file: 'torchvision/transforms/transforms.py',
      library: 'torchvision 0.29.1',
    },
  ],
  example: {
    code: ["green = Image.new('RGB', (1, 1), (0, 200, 0))", 'T.Grayscale()(green).getpixel((0, 0))'],
    output: 117,
  },
  useWhen: [
    {
      zh: '颜色不含信息的任务，例如文字识别和X光片。',
      en: 'Tasks in which colour carries nothing, such as text recognition and X-rays.',
    },
    {
      zh: '对比学习的增强：随机去掉颜色，逼模型去看形状。',
      en: 'Augmentation for contrastive learning: dropping colour at random makes the model look at shape.',
    },
  ],
  avoidWhen: [
    {
      zh: '类别靠颜色区分，例如信号灯和果实的成熟度。',
      en: 'Colour tells the classes apart, as with traffic lights or ripe fruit.',
    },
  ],
  prerequisites: ['ext-tensor-layout'],
  source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
}
