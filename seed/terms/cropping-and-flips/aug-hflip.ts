import type { Term } from '#seed/term'

export const augHflip: Term = {
  id: 'aug-hflip',
  status: 'seed',
  name: { zh: '概率水平翻转', en: 'Random horizontal flip' },
  writtenInOutline: '概率水平翻转',
  aliases: {
    zh: ['随机水平翻转', '依概率p水平翻转', '水平翻转', '左右翻转', '随机左右翻转', '水平镜像', '左右镜像'],
    en: [
      'RandomHorizontalFlip',
      'left-right flip',
      'horizontal flip',
      'random left-right flip',
      'horizontal mirroring',
      'hflip',
    ],
  },
  definition: { zh: '以概率p把图像左右镜像。', en: 'Mirrors the image left to right with probability p.' },
  naming: {
    zh: '以概率p把图像变成左右互换的镜像、上下不动的增强叫什么？',
    en: 'Augmentation that, with probability p, mirrors an image so that left and right change places: what is it called?',
  },
  meaning: {
    question: {
      zh: '概率水平翻转对像素的行和列各做什么？',
      en: 'Random horizontal flip: what does it do to rows and to columns?',
    },
    answer: {
      zh: '以概率p把列的次序倒过来，行不动。',
      en: 'With probability p it reverses the order of the columns; rows stay.',
    },
  },
  formula: {
    latex:
      "I'(y,x)=\\begin{cases}I(y,\\,W-1-x)&u<p\\\\I(y,\\,x)&u\\ge p\\end{cases},\\qquad u\\sim\\mathcal U(0,1)",
    symbols: [
      { latex: "I'", zh: '翻转后的图像', en: 'image after the flip' },
      { latex: 'y', zh: '行号，从0数', en: 'row, counted from 0' },
      { latex: 'x', zh: '列号，从0数', en: 'column, counted from 0' },
      { latex: 'I', zh: '原图像', en: 'image before it' },
      { latex: 'W', zh: '图像的宽', en: 'image width' },
      { latex: 'u', zh: '每张图抽一次的随机数', en: 'random number, drawn once an image' },
      { latex: 'p', zh: '翻转的概率', en: 'probability of the flip' },
    ],
    reading: {
      zh: '以概率p，新图第y行第x列取自原图第y行第W−1−x列。',
      en: 'With probability p, the new pixel in row y, column x comes from row y, column W minus 1 minus x.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: "以概率p令$I'(y,x)=I(y,\\,W-1-x)$，y为行、x为列，这是哪种增强？",
        en: "With probability p, $I'(y,x)=I(y,\\,W-1-x)$, y the row and x the column: which augmentation is it?",
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: "宽$W$的图像左右翻转（列从0数）：$I'(y,x)=I(y,\\,\\boxed{?})$，方框里是什么？",
        en: "An image of width $W$ is mirrored left to right, columns counted from 0: $I'(y,x)=I(y,\\,\\boxed{?})$. What is in the box?",
      },
      answer: { zh: '$W-1-x$', en: '$W-1-x$' },
      accept: ['W-1-x', 'W−1−x', 'W - 1 - x', 'W-x-1', 'W−x−1', 'W - x - 1', '(W-1)-x'],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '坐标从0到$W$，框的左边在$a$、右边在$b$，水平翻转后左边在$\\boxed{?}$，方框里是什么？',
        en: 'x runs from 0 to $W$, a bounding box from $a$ on the left to $b$ on the right: after a horizontal flip its left edge is at $\\boxed{?}$. What belongs there?',
      },
      answer: { zh: '$W-b$：原来的右边成了左边', en: '$W-b$: the right edge has become the left one' },
      accept: ['W-b', 'W−b', 'W - b'],
      source: 'torchvision 0.29.1 torchvision/transforms/v2/functional/_geometry.py; run',
      proof: {
        code: [
          'from torchvision.transforms import v2',
          'from torchvision.tv_tensors import BoundingBoxes',
          "box = BoundingBoxes([[10.0, 20.0, 30.0, 60.0]], format='XYXY', canvas_size=(100, 100))",
          'v2.functional.horizontal_flip(box).tolist()',
        ],
        value: [[70, 20, 90, 60]],
      },
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '在torchvision 0.29.1中，RandomHorizontalFlip的翻转概率默认是多少？',
        en: 'In torchvision 0.29.1, with what probability does RandomHorizontalFlip flip by default?',
      },
      answer: { zh: '0.5', en: '0.5' },
      accept: ['0.5', '.5', '1/2', '50%', '一半', 'half', 'one half'],
      proof: {
        code: ["inspect.signature(T.RandomHorizontalFlip).parameters['p'].default"],
        value: 0.5,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '宽100像素的图像里，第10列的关键点水平翻转后在第几列（从0数）？',
        en: 'A keypoint in column 10 of a 100-pixel-wide image: its column after a horizontal flip (counting from 0)?',
      },
      answer: { zh: '89（即100−1−10）', en: '89 (that is 100 − 1 − 10)' },
      accept: ['89', '第89列', 'column 89'],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
      proof: {
        code: ['a = torch.zeros(1, 1, 100)', 'a[0, 0, 10] = 1', 'TF.hflip(a)[0, 0].argmax().item()'],
        value: 89,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '为什么识别文字时不宜用水平翻转？',
        en: 'Why is a horizontal flip a bad idea when the images show text?',
      },
      answer: {
        zh: '字在镜像里成了反字，如b变成d，标签却没有变。',
        en: 'Letters come out reversed, b as d for instance, while the label stays.',
      },
      source: 'Shorten & Khoshgoftaar, Journal of Big Data 2019',
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '对同一张图连做两次水平翻转，得到什么？',
        en: 'The same image is flipped horizontally twice in a row: what is the result?',
      },
      answer: { zh: '原图', en: 'The original image' },
      accept: [
        '原图',
        '原来的图',
        '原图像',
        '原来的图像',
        '不变',
        '没有变化',
        'original',
        'the original',
        'original image',
        'the original image',
        'no change',
        'unchanged',
      ],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
      proof: {
        code: ['a = torch.rand(3, 5, 7)', 'torch.equal(TF.hflip(TF.hflip(a)), a)'],
        value: true,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-vflip',
      question: {
        zh: '左上角的物体，经水平翻转到哪个角，经垂直翻转到哪个角？',
        en: 'An object in the top left corner: where does a horizontal flip take it, and where a vertical one?',
      },
      answer: {
        zh: '水平翻转到右上角，垂直翻转到左下角。',
        en: 'The horizontal flip to the top right, the vertical one to the bottom left.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
    },
    {
      n: 2,
      tier: 2,
      with: 'aug-rotation',
      question: {
        zh: '为什么水平翻转的结果，转任何角度都得不到？',
        en: 'Why can no angle of rotation give the result of a horizontal flip?',
      },
      answer: {
        zh: '翻转产生镜像，左手变成右手；旋转不改变手性。',
        en: 'A flip makes a mirror image, a left hand becomes a right one; rotation keeps handedness.',
      },
      source: 'geometry: a reflection has determinant −1, a rotation +1',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '宽{W}像素的图像里，第{x}列的关键点水平翻转后在第几列（从0数）？',
        en: 'A keypoint in column {x} of an image {W} pixels wide: its column after a horizontal flip, counting from 0?',
      },
      parameters: {
        W: [50, 64, 100, 128, 200],
        x: [0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45, 48],
      },
      answer: 'W-1-x',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '最后一列是{W}−1={=W-1}，{=W-1}−{x}={=W-1-x}',
        en: 'The last column is {W} − 1 = {=W-1}: {=W-1} − {x} = {=W-1-x}',
      },
      mistakes: [
        {
          expression: 'W-x',
          zh: '列从0数，最后一列是W−1，还要再减1',
          en: 'Columns count from 0, the last is W − 1: subtract 1 more',
        },
        {
          expression: 'W+1-x',
          zh: '这是从1数的公式',
          en: 'That is the formula for counting from 1',
        },
        {
          expression: 'x',
          zh: '这是垂直翻转：列号不变',
          en: 'That is the vertical flip, which leaves the column alone',
        },
      ],
      check: [
        'row = (torch.arange(W) == x).float().view(1, 1, W)',
        'torchvision.transforms.functional.hflip(row)[0, 0].argmax().item()',
      ],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '先以概率{p}水平翻转，再独立地以概率{q}垂直翻转，两次都没翻的概率是多少？',
        en: 'A horizontal flip with probability {p}, then independently a vertical one with probability {q}: how likely is neither?',
      },
      parameters: { p: [0.2, 0.4, 0.5, 0.6, 0.8], q: [0.2, 0.5, 0.8] },
      where: 'abs(p+q-1) > 0.05',
      answer: '(1-p)*(1-q)',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '(1−{p})×(1−{q})={=1-p}×{=1-q}={=(1-p)*(1-q):2}',
        en: '(1 − {p}) × (1 − {q}) = {=1-p} × {=1-q} = {=(1-p)*(1-q):2}',
      },
      mistakes: [
        {
          expression: 'p*q',
          zh: '这是两次翻转都发生的概率',
          en: 'That is the probability that both flips happen',
        },
        {
          expression: '1-p*q',
          zh: '这是没有全部发生的概率，其中包括只翻一次',
          en: 'That is the probability that not both happen, which includes a single flip',
        },
        {
          expression: '1-p-q',
          zh: '独立事件的概率要相乘，不能相减',
          en: 'Independent events: multiply the probabilities instead of subtracting them',
        },
      ],
      check: [
        'draws = [(a / 20, b / 20) for a in range(1, 20, 2) for b in range(1, 20, 2)]',
        'rand = iter([torch.tensor([u]) for pair in draws for u in pair])',
        "patch = __import__('unittest.mock').mock.patch('torch.rand', lambda _: next(rand))",
        'patch.start()',
        'image = torch.arange(4.0).view(1, 2, 2)',
        'flips = [torchvision.transforms.RandomHorizontalFlip(p), torchvision.transforms.RandomVerticalFlip(q)]',
        'kept = [torch.equal(flips[1](flips[0](image)), image) for _ in draws]',
        'patch.stop()',
        'sum(kept) / len(kept)',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '关键点应随图像一起翻转，这段代码错在哪里？',
        en: 'The keypoint should be mirrored with the image: what is wrong here?',
      },
      code: [
        'x, W = 1, 5',
        'img = torch.zeros(1, 1, W)',
        'img[0, 0, x] = 1.  # the keypoint',
        'img = TF.hflip(img)',
        'x = W - x',
      ],
      mended: [
        'x, W = 1, 5',
        'img = torch.zeros(1, 1, W)',
        'img[0, 0, x] = 1.  # the keypoint',
        'img = TF.hflip(img)',
        'x = W - 1 - x',
      ],
      result: 'img[0, 0, x].item()',
      value: 0,
      answer: {
        zh: '列从0数，新的列号应为`W - 1 - x`，现在偏右一列。',
        en: 'Columns count from 0, so the new one is `W - 1 - x`; as it stands it is one too far right.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '猫狗照片分类，照镜子不改变类别，但动物不会头朝下，用哪个变换增强？',
        en: 'Photos of cats and dogs: a mirror image keeps the class, but the animals are never upside down. Which transform augments them?',
      },
      answer: { zh: '水平翻转', en: 'The horizontal flip' },
      accept: [
        '水平翻转',
        '概率水平翻转',
        '随机水平翻转',
        '左右翻转',
        'horizontal',
        'horizontal flip',
        'the horizontal flip',
        'random horizontal flip',
        'RandomHorizontalFlip',
        'left-right flip',
        'hflip',
      ],
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '人体关键点的坐标已随图像水平翻转，各点的名称还须做什么改动？',
        en: 'Body keypoints have been mirrored with the image: what must still be done to their names?',
      },
      answer: {
        zh: '左右互换：原来的左手，在镜像里看起来是右手。',
        en: 'Swap left and right: what was the left hand looks like a right hand in the mirror image.',
      },
      source: 'detectron2 detectron2/data/detection_utils.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '检测任务里只把图像水平翻转，框没有跟着变，会出什么问题？',
        en: 'Detection: the images are flipped horizontally, their boxes are not. What goes wrong?',
      },
      answer: {
        zh: '框留在原处，框住的不再是目标，网络学到错误的位置。',
        en: 'The boxes stay behind and no longer hold the objects, so the network learns wrong places.',
      },
    },
  ],
  translation: {
    question: {
      zh: '「随机水平翻转」在torchvision里是哪个变换类？',
      en: '随机水平翻转: which torchvision transform class?',
    },
    answer: {
      zh: '`torchvision.transforms.RandomHorizontalFlip`',
      en: '`torchvision.transforms.RandomHorizontalFlip`',
    },
    accept: [
      'RandomHorizontalFlip',
      'transforms.RandomHorizontalFlip',
      'T.RandomHorizontalFlip',
      'v2.RandomHorizontalFlip',
      'torchvision.transforms.RandomHorizontalFlip',
      'torchvision.transforms.v2.RandomHorizontalFlip',
    ],
  },
  paper: null,
  api: [
    {
      name: 'torchvision.transforms.RandomHorizontalFlip',
      signature: 'RandomHorizontalFlip(p=0.5)',
      file: 'torchvision/transforms/transforms.py',
      library: 'torchvision 0.29.1',
    },
    {
      name: 'torchvision.transforms.v2.RandomHorizontalFlip',
      signature: 'RandomHorizontalFlip(p=0.5)',
      file: 'torchvision/transforms/v2/_geometry.py',
      library: 'torchvision 0.29.1',
    },
  ],
  example: {
    code: [
      'x = torch.tensor([[[1., 2.], [3., 4.]]])',
      'flip = T.RandomHorizontalFlip(p=1.)',
      'flip(x)[0].tolist()',
    ],
    output: [
      [2, 1],
      [4, 3],
    ],
  },
  useWhen: [
    {
      zh: '自然照片的分类：左右互换不改变类别。',
      en: 'Classifying natural photos: swapping left and right does not change the class.',
    },
  ],
  avoidWhen: [
    {
      zh: '左右有含义：文字、转向标志、左右侧的器官。',
      en: 'Left and right mean something: text, turn signs, organs of one side.',
    },
    {
      zh: '有框或关键点，却没有随图像一起翻转。',
      en: 'There are boxes or keypoints and they are not mirrored with the image.',
    },
  ],
  prerequisites: ['ext-tensor-layout'],
  source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
}
