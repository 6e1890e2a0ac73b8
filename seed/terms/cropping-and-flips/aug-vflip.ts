import type { Term } from '#seed/term'

export const augVflip: Term = {
  id: 'aug-vflip',
  status: 'seed',
  name: { zh: '概率垂直翻转', en: 'Random vertical flip' },
  writtenInOutline: '概率垂直旋转',
  aliases: {
    zh: [
      '随机垂直翻转',
      '依概率p垂直翻转',
      '垂直翻转',
      '上下翻转',
      '随机上下翻转',
      '垂直镜像',
      '上下镜像',
      '概率垂直旋转',
    ],
    en: [
      'RandomVerticalFlip',
      'up-down flip',
      'vertical flip',
      'random up-down flip',
      'vertical mirroring',
      'vflip',
    ],
  },
  definition: { zh: '以概率p把图像上下镜像。', en: 'Mirrors the image top to bottom with probability p.' },
  naming: {
    zh: '以概率p把图像变得像水中的倒影、左右不变的增强叫什么？',
    en: 'Augmentation that, with probability p, shows an image as if reflected in water, left and right unchanged: what is it called?',
  },
  meaning: {
    question: {
      zh: '概率垂直翻转对像素的行和列各做什么？',
      en: 'Random vertical flip: what does it do to rows and to columns?',
    },
    answer: {
      zh: '以概率p把行的次序倒过来，列不动。',
      en: 'With probability p it reverses the order of the rows; columns stay.',
    },
  },
  formula: {
    latex:
      "I'(y,x)=\\begin{cases}I(H-1-y,\\,x)&u<p\\\\I(y,\\,x)&u\\ge p\\end{cases},\\qquad u\\sim\\mathcal U(0,1)",
    symbols: [
      { latex: "I'", zh: '翻转后的图像', en: 'image after the flip' },
      { latex: 'y', zh: '行号，从0数', en: 'row, counted from 0' },
      { latex: 'x', zh: '列号，从0数', en: 'column, counted from 0' },
      { latex: 'I', zh: '原图像', en: 'image before it' },
      { latex: 'H', zh: '图像的高', en: 'image height' },
      { latex: 'u', zh: '每张图抽一次的随机数', en: 'random number, drawn once an image' },
      { latex: 'p', zh: '翻转的概率', en: 'probability of the flip' },
    ],
    reading: {
      zh: '以概率p，新图第y行第x列取自原图第H−1−y行第x列。',
      en: 'With probability p, the new pixel in row y, column x comes from row H minus 1 minus y, column x.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: "以概率p令$I'(y,x)=I(H-1-y,\\,x)$，y为行、x为列，这是哪种增强？",
        en: "With probability p, $I'(y,x)=I(H-1-y,\\,x)$, y the row and x the column: which augmentation is it?",
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: "高$H$的图像上下翻转（行从0数）：$I'(y,x)=I(\\boxed{?},\\,x)$，方框里是什么？",
        en: "An image of height $H$ is mirrored top to bottom, rows counted from 0: $I'(y,x)=I(\\boxed{?},\\,x)$. What is in the box?",
      },
      answer: { zh: '$H-1-y$', en: '$H-1-y$' },
      accept: ['H-1-y', 'H−1−y', 'H - 1 - y', 'H-y-1', 'H−y−1', 'H - y - 1', '(H-1)-y'],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '先水平翻转再垂直翻转，等于把图像转多少度？',
        en: 'A horizontal flip followed by a vertical flip equals a rotation by how many degrees?',
      },
      answer: { zh: '180°', en: '180° (a half turn)' },
      accept: ['180', '180°', '180度', '180 degrees', '半圈', 'half a turn', 'a half turn', 'π', 'pi'],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
      proof: {
        code: [
          'x = torch.rand(3, 4, 6)',
          'both = TF.vflip(TF.hflip(x))',
          '[turn for turn in (0, 90, 180, 270) if torch.equal(TF.rotate(x, turn), both)]',
        ],
        value: [180],
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '为什么街景照片一般不用垂直翻转？',
        en: 'Why is a vertical flip unusual for street photos?',
      },
      answer: {
        zh: '真实照片里车和房子不会头朝下。',
        en: 'Cars and houses do not stand upside down in real photos.',
      },
      source: 'Shorten & Khoshgoftaar, Journal of Big Data 2019',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '相继以p=0.5做水平和垂直的随机翻转，一张没有对称性的图有几种等可能的结果？',
        en: 'A horizontal, then a vertical random flip, both with p = 0.5: how many equally likely results has an image without symmetry?',
      },
      answer: { zh: '4种：翻或不翻，两两组合', en: '4: flipped or not, in each direction' },
      accept: ['4', '4种', '四种', '四', 'four'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      proof: {
        code: [
          'x = torch.rand(1, 3, 3)',
          'flips = T.Compose([T.RandomHorizontalFlip(0.5), T.RandomVerticalFlip(0.5)])',
          'len({flips(x).numpy().tobytes() for _ in range(300)})',
        ],
        value: 4,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-rotation',
      question: {
        zh: '垂直翻转与旋转180°都使图像头朝下，两者差在哪里？',
        en: 'A vertical flip and a rotation by 180° both turn an image upside down: what is the difference?',
      },
      answer: {
        zh: '旋转还交换左右；垂直翻转不交换，得到的是镜像。',
        en: 'The rotation swaps left and right too; the flip does not and gives a mirror image.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '图像高{H}像素，第{y}行的像素垂直翻转后在第几行（从0数）？',
        en: 'A pixel in row {y} of an image {H} pixels high: its row after a vertical flip, counting from 0?',
      },
      parameters: {
        H: [50, 64, 100, 128, 200],
        y: [0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45, 48],
      },
      answer: 'H-1-y',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '最后一行是{H}−1={=H-1}，{=H-1}−{y}={=H-1-y}',
        en: 'The last row is {H} − 1 = {=H-1}: {=H-1} − {y} = {=H-1-y}',
      },
      mistakes: [
        {
          expression: 'H-y',
          zh: '行从0数，最后一行是H−1，还要再减1',
          en: 'Rows count from 0, the last is H − 1: subtract 1 more',
        },
        {
          expression: 'H+1-y',
          zh: '这是从1数的公式',
          en: 'That is the formula for counting from 1',
        },
        {
          expression: 'y',
          zh: '这是水平翻转：行号不变',
          en: 'That is the horizontal flip, which leaves the row alone',
        },
      ],
      check: [
        'column = (torch.arange(H) == y).float().view(1, H, 1)',
        'torchvision.transforms.functional.vflip(column)[0, :, 0].argmax().item()',
      ],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '纵坐标从上边的0到下边的{H}，一个框从{a}到{b}，垂直翻转后框的上边在哪里？',
        en: 'y runs from 0 at the top to {H} at the bottom, a box from {a} to {b}: where is its top edge after a vertical flip?',
      },
      parameters: { H: [100, 120, 200, 240], a: [10, 20, 30], b: [45, 55, 70, 80] },
      where: '(H-b != a) * (H-1-b != a)',
      answer: 'H-b',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '原来的下边{b}成了上边：{H}−{b}={=H-b}',
        en: 'The bottom edge {b} becomes the top edge: {H} − {b} = {=H-b}',
      },
      mistakes: [
        {
          expression: 'H-a',
          zh: '这是翻转后的下边：上下两边要交换',
          en: 'That is the bottom edge after the flip: the two edges swap',
        },
        {
          expression: 'H-1-b',
          zh: '边是像素之间的坐标，不是行号，不减1',
          en: 'An edge is a coordinate between pixels, no row number: do not subtract 1',
        },
        {
          expression: 'a',
          zh: '框没有跟着翻',
          en: 'Left the box unflipped',
        },
      ],
      check: [
        'rows = torch.arange(H).view(1, H, 1)',
        'box = ((rows >= a) * (rows < b)).float()',
        'torchvision.transforms.functional.vflip(box)[0, :, 0].argmax().item()',
      ],
      source: 'torchvision 0.29.1 torchvision/transforms/v2/functional/_geometry.py',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '想把图像上下翻转，这段代码错在哪里？',
        en: 'The image should be mirrored top to bottom: what is wrong here?',
      },
      code: ['img = torch.arange(12.).view(3, 2, 2)  # CHW', 'out = img.flip(0)'],
      mended: ['img = torch.arange(12.).view(3, 2, 2)  # CHW', 'out = img.flip(1)'],
      result: 'out.flatten().tolist()',
      value: [8, 9, 10, 11, 4, 5, 6, 7, 0, 1, 2, 3],
      answer: {
        zh: '第0维是通道，倒过来的是RGB的次序；行在第1维，应为`img.flip(1)`。',
        en: 'Dimension 0 holds the channels, so RGB was reversed; rows are dimension 1: `img.flip(1)`.',
      },
      source: 'torch 2.14.1 torch.Tensor.flip; torchvision 0.29.1 torchvision/transforms/functional.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '`y[0, 0].tolist()`是什么？',
        en: 'What is `y[0, 0].tolist()` after this flip?',
      },
      code: ['x = torch.tensor([[[1., 2.], [3., 4.]]])', 'flip = T.RandomVerticalFlip(p=1.)', 'y = flip(x)'],
      result: 'y[0, 0].tolist()',
      value: [3, 4],
      answer: { zh: '[3, 4]，末行换到了首行', en: '[3, 4]: the last row has become the first' },
      accept: ['[3, 4]', '[3,4]', '3, 4', '3,4', '3 4', '[3., 4.]', '[3.0, 4.0]', '(3, 4)'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '卫星图没有上下之分，已用了RandomHorizontalFlip，还想让半数图像成为倒影，再加哪个变换？',
        en: 'Satellite tiles have no up or down and already get RandomHorizontalFlip; half should also be reflected as in water. By which transform?',
      },
      answer: { zh: '垂直翻转', en: 'The vertical flip' },
      accept: [
        '垂直翻转',
        '概率垂直翻转',
        '随机垂直翻转',
        '上下翻转',
        'vertical',
        'vertical flip',
        'the vertical flip',
        'random vertical flip',
        'RandomVerticalFlip',
        'up-down flip',
        'vflip',
      ],
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torchvision 0.29.1中，RandomVerticalFlip的参数`p`默认是多少？',
        en: 'In torchvision 0.29.1, what is the default `p` of RandomVerticalFlip?',
      },
      answer: { zh: '0.5', en: '0.5' },
      accept: ['0.5', '.5', '1/2', '50%', '一半', 'half', 'one half'],
      proof: {
        code: ["inspect.signature(T.RandomVerticalFlip).parameters['p'].default"],
        value: 0.5,
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '识别小写字母时用了垂直翻转，p会变得像哪个字母，有什么后果？',
        en: 'Lower-case letters are flipped vertically in training: which letter does a p come to look like, and what follows?',
      },
      answer: {
        zh: '像b，标签却还是p，网络学到错误的对应。',
        en: 'A b, yet its label is still p, so the network learns a wrong match.',
      },
      source: 'Shorten & Khoshgoftaar, Journal of Big Data 2019',
    },
  ],
  translation: {
    question: {
      zh: '「随机垂直翻转」在torchvision里是哪个变换类？',
      en: '随机垂直翻转: which torchvision transform class?',
    },
    answer: {
      zh: '`torchvision.transforms.RandomVerticalFlip`',
      en: '`torchvision.transforms.RandomVerticalFlip`',
    },
    accept: [
      'RandomVerticalFlip',
      'transforms.RandomVerticalFlip',
      'T.RandomVerticalFlip',
      'v2.RandomVerticalFlip',
      'torchvision.transforms.RandomVerticalFlip',
      'torchvision.transforms.v2.RandomVerticalFlip',
    ],
  },
  paper: null,
  api: [
    {
      name: 'torchvision.transforms.RandomVerticalFlip',
      signature: 'RandomVerticalFlip(p=0.5)',
      file: 'torchvision/transforms/transforms.py',
      library: 'torchvision 0.29.1',
    },
    {
      name: 'torchvision.transforms.v2.RandomVerticalFlip',
      signature: 'RandomVerticalFlip(p=0.5)',
      file: 'torchvision/transforms/v2/_geometry.py',
      library: 'torchvision 0.29.1',
    },
  ],
  example: {
    code: [
      'x = torch.rand(1, 4, 6)',
      'a = TF.vflip(TF.hflip(x))',
      'b = TF.rotate(x, 180)',
      'torch.equal(a, b)',
    ],
    output: true,
  },
  useWhen: [
    {
      zh: '没有固定上下方向的图像：航拍、卫星、显微图像。',
      en: 'Images without a fixed up: aerial, satellite and microscope images.',
    },
  ],
  avoidWhen: [
    {
      zh: '重力决定上下的照片：街景、人像、室内。',
      en: 'Photos in which gravity decides what is up: streets, people, rooms.',
    },
    {
      zh: '文字和数字：镜像会变成别的字，或什么也不是。',
      en: 'Letters and digits: their mirror images are other characters, or none.',
    },
  ],
  prerequisites: ['aug-hflip'],
  source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
}
