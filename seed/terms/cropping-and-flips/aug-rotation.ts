import type { Term } from '#seed/term'

export const augRotation: Term = {
  id: 'aug-rotation',
  status: 'seed',
  name: { zh: '随机旋转', en: 'Random rotation' },
  writtenInOutline: '随机旋转',
  aliases: { zh: ['随机角度旋转', '旋转'], en: ['RandomRotation', 'rotation', 'random rotate'] },
  definition: {
    zh: '在给定范围内均匀抽一个角度，让图像绕中心转动。',
    en: 'Turns the image about its centre by an angle drawn uniformly from a range.',
  },
  naming: {
    zh: '在给定范围内均匀抽一个角度、让图像绕中心转动的增强叫什么？',
    en: 'Augmentation that turns the image about its centre by an angle drawn uniformly from a range: what is it called?',
  },
  meaning: {
    question: {
      zh: '随机旋转的角度从哪里来，绕哪里转？',
      en: 'Random rotation: where does the angle come from, and what is the pivot?',
    },
    answer: {
      zh: '角度从给定范围均匀抽取，默认绕图像中心转。',
      en: 'Drawn uniformly from a given range; the pivot is the image centre by default.',
    },
  },
  formula: {
    latex:
      "\\begin{gathered}x'=c_x+(x-c_x)\\cos\\theta+(y-c_y)\\sin\\theta\\\\ y'=c_y-(x-c_x)\\sin\\theta+(y-c_y)\\cos\\theta\\\\ \\theta\\sim\\mathcal U(\\theta_{\\min},\\theta_{\\max})\\end{gathered}",
    symbols: [
      { latex: "x',y'", zh: '像素转到的位置', en: 'where the pixel lands' },
      { latex: 'c_x,c_y', zh: '旋转中心，默认为图像中心', en: 'pivot, the image centre by default' },
      { latex: 'x,y', zh: '像素原来的位置，y轴朝下', en: 'where the pixel was; y points down' },
      { latex: '\\theta', zh: '角度，逆时针为正', en: 'angle, positive means counter-clockwise' },
      { latex: '\\mathcal U', zh: '均匀分布', en: 'uniform distribution' },
    ],
    reading: {
      zh: '像素与中心的水平距离和垂直距离，按θ的余弦和正弦组合成新的位置；θ在范围内均匀抽取。',
      en: 'The offsets from the centre are mixed by the cosine and sine of theta; theta is uniform over its range.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: "角度$\\theta$均匀抽取，像素移到$x'=c_x+(x-c_x)\\cos\\theta+(y-c_y)\\sin\\theta$（$y'$类似），这是哪种增强？",
        en: "With $\\theta$ drawn uniformly, pixels move to $x'=c_x+(x-c_x)\\cos\\theta+(y-c_y)\\sin\\theta$, likewise for $y'$: which augmentation?",
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: "y轴朝下，图像绕$(c_x,c_y)$逆时针转$\\theta$：$x'=c_x+(x-c_x)\\,\\boxed{?}+(y-c_y)\\sin\\theta$，方框里是什么？",
        en: "With y pointing down, an image turns counter-clockwise by $\\theta$ about $(c_x,c_y)$: $x'=c_x+(x-c_x)\\,\\boxed{?}+(y-c_y)\\sin\\theta$. What is in the box?",
      },
      answer: { zh: '$\\cos\\theta$', en: '$\\cos\\theta$' },
      accept: ['cosθ', 'cos θ', 'cos(θ)', 'cos', 'cos theta', 'costheta', 'cos(theta)', '余弦'],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '宽$W$、高$H$的图像转$\\theta$（0到90°），完整容纳它的画布宽$W\\cos\\theta+\\boxed{?}$，方框里是什么？',
        en: 'An image of width $W$ and height $H$ turns by $\\theta$ between 0 and 90°: the canvas that holds all of it is $W\\cos\\theta+\\boxed{?}$ wide. What is in the box?',
      },
      answer: { zh: '$H\\sin\\theta$', en: '$H\\sin\\theta$' },
      accept: [
        'Hsinθ',
        'H sinθ',
        'H sin θ',
        'H·sinθ',
        'H*sinθ',
        'H sin(θ)',
        'H sin theta',
        'Hsin(theta)',
        'H*sin(theta)',
      ],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
      proof: {
        code: [
          'turn = math.radians(30)',
          'width = 400 * math.cos(turn) + 200 * math.sin(turn)',
          'abs(TF.rotate(torch.zeros(1, 200, 400), 30, expand=True).shape[2] - width) < 2',
        ],
        value: true,
      },
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'RandomRotation(30)的角度在什么范围内抽取？',
        en: 'RandomRotation(30): from which range of angles does it draw?',
      },
      answer: { zh: '−30°到30°', en: '−30° to 30°' },
      accept: [
        '-30到30',
        '−30到30',
        '-30°到30°',
        '−30°到30°',
        '(-30, 30)',
        '(-30,30)',
        '(−30, 30)',
        '[-30, 30]',
        '[-30,30]',
        '-30 to 30',
        '−30 to 30',
        '-30° to 30°',
        '±30',
        '±30°',
        '正负30度',
      ],
      proof: { code: ['T.RandomRotation(30).degrees'], value: [-30, 30] },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '在torchvision 0.29.1中，RandomRotation默认用哪种插值？',
        en: 'In torchvision 0.29.1, which interpolation does RandomRotation use by default?',
      },
      answer: { zh: '最近邻（NEAREST）', en: 'NEAREST (nearest neighbour)' },
      accept: [
        'NEAREST',
        '最近邻',
        '最近邻插值',
        '最邻近',
        'nearest neighbour',
        'nearest neighbor',
        'nearest-neighbour',
        'InterpolationMode.NEAREST',
      ],
      proof: {
        code: ["inspect.signature(T.RandomRotation).parameters['interpolation'].default.value"],
        value: 'nearest',
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'RandomRotation转出来的空角，默认填什么值？',
        en: 'RandomRotation leaves empty corners: which value fills them by default?',
      },
      answer: { zh: '0，像素未经标准化时就是黑色', en: '0, which is black unless pixels were normalised' },
      accept: ['0', '零', '黑', '黑色', 'zero', 'black', '0.0'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      proof: {
        code: ['T.RandomRotation((45, 45))(torch.ones(1, 50, 50))[0, 0, 0].item()'],
        value: 0,
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: 'RandomRotation在默认设置下，输出的尺寸与输入相比怎样？',
        en: 'RandomRotation with its defaults: how does the size of the output compare with the input?',
      },
      answer: {
        zh: '相同，转到画布之外的部分被裁掉',
        en: 'The same; what turns out of the canvas is cut off',
      },
      accept: ['相同', '一样', '不变', '相等', 'the same', 'same', 'equal', 'unchanged', 'it is the same'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      proof: {
        code: ['T.RandomRotation((45, 45))(torch.ones(1, 60, 100)).shape'],
        value: [1, 60, 100],
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-affine',
      question: {
        zh: '角度为正时，torchvision的`TF.rotate`与`TF.affine`各朝哪个方向转？',
        en: 'Positive angle in torchvision: in which direction does `TF.rotate` turn, and `TF.affine`?',
      },
      answer: {
        zh: '`rotate`逆时针，`affine`顺时针。',
        en: '`rotate` counter-clockwise, `affine` clockwise.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
      proof: {
        code: [
          'x = torch.arange(1.0, 5).view(1, 2, 2)  # 1 2 over 3 4',
          '[TF.rotate(x, 90)[0].tolist(), TF.affine(x, 90, [0, 0], 1.0, [0.0])[0].tolist()]',
        ],
        value: [
          [
            [2, 4],
            [1, 3],
          ],
          [
            [3, 1],
            [4, 2],
          ],
        ],
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'aug-affine',
      question: {
        zh: 'RandomRotation有一个能扩大画布的参数，RandomAffine没有，是哪个？',
        en: 'RandomRotation has an argument that enlarges the canvas, RandomAffine has not: which one?',
      },
      answer: { zh: '`expand`', en: '`expand`' },
      accept: ['expand', 'expand=True'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
      proof: {
        code: ["['expand' in inspect.signature(c).parameters for c in (T.RandomRotation, T.RandomAffine)]"],
        value: [true, false],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'RandomRotation({d})从一个区间抽取角度，这个区间共宽多少度？',
        en: 'RandomRotation({d}): how many degrees wide is the interval from which the angle is drawn?',
      },
      parameters: { d: [5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90] },
      answer: '2*d',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '从−{d}到{d}，宽{d}−(−{d})={=2*d}',
        en: 'From −{d} to {d}: {d} − (−{d}) = {=2*d}',
      },
      mistakes: [
        {
          expression: 'd',
          zh: '当成了从0开始，其实从负的角度开始',
          en: 'Took 0 as the start: it starts at the negative angle',
        },
        {
          expression: 'd/2',
          zh: '当成了两侧合起来的宽度，其实每一侧都有这么宽',
          en: 'Took the number for both sides together: each side has that much',
        },
      ],
      check: ['degrees = torchvision.transforms.RandomRotation(d).degrees', 'degrees[1] - degrees[0]'],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '{N}×{N}的图像，第{y}行第{x}列的像素（从0数），经TF.rotate转90°后在第几行？',
        en: 'The pixel in row {y}, column {x} (counted from 0) of a {N} × {N} image: its row after TF.rotate by 90°?',
      },
      parameters: { N: [8, 10, 16, 32, 64, 100], y: [0, 1, 2, 4], x: [1, 2, 3, 5, 6] },
      where: '(x != y) * (N-1-y != x) * (N-1-x != y)',
      answer: 'N-1-x',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '正角度为逆时针，最右一列转到最上一行：行={N}−1−{x}={=N-1-x}',
        en: 'Positive is counter-clockwise: the rightmost column becomes the top row, {N} − 1 − {x} = {=N-1-x}',
      },
      mistakes: [
        {
          expression: 'x',
          zh: '这是顺时针：正角度是逆时针',
          en: 'That is clockwise: positive angles turn counter-clockwise',
        },
        {
          expression: 'N-1-y',
          zh: '这是转180°：转90°后的行由原来的列决定',
          en: 'That is a half turn: after a quarter turn the old column decides the row',
        },
        {
          expression: 'N-x',
          zh: '从0数，最后一列是N−1，还要再减1',
          en: 'Counted from 0, the last column is N − 1: subtract 1 more',
        },
      ],
      check: [
        'image = (torch.arange(N * N) == y * N + x).float().view(1, N, N)',
        'torchvision.transforms.functional.rotate(image, 90)[0].argmax().item() // N',
      ],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '{N}×{N}的图像以expand=True转45°，输出的边长约是多少像素？',
        en: 'A {N} × {N} image is turned by 45° with expand=True: about how many pixels is the output wide?',
      },
      parameters: { N: [100, 200, 300, 400, 500, 1000] },
      answer: 'N*sqrt(2)',
      answerType: 'number',
      decimals: 0,
      working: {
        zh: '转45°后宽为对角线：{N}×√2≈{=N*sqrt(2):0}',
        en: 'Turned by 45° the width is the diagonal: {N} × √2 ≈ {=N*sqrt(2):0}',
      },
      mistakes: [
        {
          expression: 'N',
          zh: '这是expand=False的尺寸',
          en: 'That is the size with expand=False',
        },
        {
          expression: '2*N',
          zh: '对角线是边长的√2倍，不是2倍',
          en: 'The diagonal is √2 times the side, not twice',
        },
        {
          expression: 'N/sqrt(2)',
          zh: '应乘√2，不是除以√2',
          en: 'Multiply by √2 instead of dividing',
        },
      ],
      check: [
        'image = torch.zeros(1, N, N)',
        'torchvision.transforms.functional.rotate(image, 45, expand=True).shape[2]',
      ],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`y[0, 0].tolist()`是什么？',
        en: 'What is `y[0, 0].tolist()` after this rotation?',
      },
      code: ['x = torch.tensor([[[1., 2.], [3., 4.]]])', 'y = TF.rotate(x, 90)'],
      result: 'y[0, 0].tolist()',
      value: [2, 4],
      answer: {
        zh: '[2, 4]，逆时针转，右列成了首行',
        en: '[2, 4]: counter-clockwise, so the right column becomes the first row',
      },
      accept: ['[2, 4]', '[2,4]', '2, 4', '2,4', '2 4', '[2., 4.]', '[2.0, 4.0]', '(2, 4)'],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '扫描的文档常歪几度，想让网络适应，又不改变大小和形状，用哪种增强？',
        en: 'Scanned pages lie a few degrees askew; a network should cope, size and shape unchanged. Which augmentation?',
      },
      answer: { zh: '随机旋转，取小角度', en: 'Random rotation by small angles' },
      accept: [
        '随机旋转',
        '旋转',
        '小角度随机旋转',
        '小角度旋转',
        'RandomRotation',
        'random rotation',
        'rotation',
        'random rotations',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '俯拍的螺壳可以朝任何角度，而镜像会改变螺旋的方向，用哪种增强？',
        en: 'Snail shells seen from above lie at any angle, but a mirror image would reverse their spiral: which augmentation?',
      },
      answer: {
        zh: '随机旋转，如`RandomRotation(180)`',
        en: 'Random rotation, such as `RandomRotation(180)`',
      },
      accept: [
        '随机旋转',
        '旋转',
        'RandomRotation',
        'RandomRotation(180)',
        'random rotation',
        'rotation',
        'random rotations',
      ],
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '识别手写数字时用了RandomRotation(180)，为什么6的标签会出错？',
        en: 'RandomRotation(180) is used on handwritten digits: why do labels of the digit 6 go wrong?',
      },
      answer: {
        zh: '接近半圈的旋转把6变成9，标签却还是6。',
        en: 'A turn of nearly half a circle makes a six look like a nine, yet the label stays six.',
      },
      source: 'Shorten & Khoshgoftaar, Journal of Big Data 2019',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'RandomRotation设了`expand=True`，为什么DataLoader组批时报错，怎样改？',
        en: 'With `expand=True` in RandomRotation, batching in the DataLoader fails: why, and what is the remedy?',
      },
      answer: {
        zh: '每张图转的角度不同，尺寸也就不同，无法堆叠；之后应再缩放或裁到固定尺寸。',
        en: 'Each angle gives another size, and images of different sizes do not stack; resize or crop to one size afterwards.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      proof: {
        code: [
          'turn, x = T.RandomRotation(45, expand=True), torch.ones(1, 50, 50)',
          'len({tuple(turn(x).shape) for _ in range(8)}) > 1',
        ],
        value: true,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '只想转0°、90°、180°、270°，却写成RandomRotation(270)，错在哪里？',
        en: 'Only turns of 0°, 90°, 180° and 270° are wanted, but RandomRotation(270) was written: what is wrong?',
      },
      answer: {
        zh: '它在区间内连续取角度，几乎不会正好是直角的倍数；应随机选定一个再用`TF.rotate`。',
        en: 'It draws any angle in a range, hardly ever a multiple of a right angle; choose one at random for `TF.rotate`.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      proof: {
        code: [
          'angles = [T.RandomRotation.get_params([-270.0, 270.0]) for _ in range(1000)]',
          'sum(angle % 90 == 0 for angle in angles) < 10',
        ],
        value: true,
      },
    },
  ],
  translation: {
    question: {
      zh: '「随机旋转」在torchvision里是哪个变换类？',
      en: '随机旋转: which torchvision transform class?',
    },
    answer: {
      zh: '`torchvision.transforms.RandomRotation`',
      en: '`torchvision.transforms.RandomRotation`',
    },
    accept: [
      'RandomRotation',
      'transforms.RandomRotation',
      'T.RandomRotation',
      'v2.RandomRotation',
      'torchvision.transforms.RandomRotation',
      'torchvision.transforms.v2.RandomRotation',
    ],
  },
  paper: null,
  api: [
    {
      name: 'torchvision.transforms.RandomRotation',
      signature:
        'RandomRotation(degrees, interpolation=InterpolationMode.NEAREST, expand=False, center=None, fill=0)',
      file: 'torchvision/transforms/transforms.py',
      library: 'torchvision 0.29.1',
    },
    {
      name: 'torchvision.transforms.functional.rotate',
      signature:
        'rotate(img, angle, interpolation=InterpolationMode.NEAREST, expand=False, center=None, fill=None)',
      file: 'torchvision/transforms/functional.py',
      library: 'torchvision 0.29.1',
    },
  ],
  example: {
    code: [
      'x = torch.tensor([[[1., 2.], [3., 4.]]])',
      '# positive angle: counter-clockwise',
      'TF.rotate(x, 90)[0].tolist()',
    ],
    output: [
      [2, 4],
      [1, 3],
    ],
  },
  useWhen: [
    {
      zh: '物体没有固定朝向：航拍、显微图像。',
      en: 'Objects have no fixed orientation: aerial and microscope images.',
    },
    {
      zh: '拍摄或扫描会略微歪斜：用小角度。',
      en: 'Photos or scans are slightly askew: use small angles.',
    },
  ],
  avoidWhen: [
    {
      zh: '朝向本身有含义：6与9、箭头、转向标志。',
      en: 'Orientation carries meaning: 6 and 9, arrows, turn signs.',
    },
    {
      zh: '不能容忍空角：转出来的角默认填0。',
      en: 'Empty corners are not acceptable: by default they are filled with 0.',
    },
  ],
  prerequisites: ['aug-hflip'],
  source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
}
