import type { Term } from '#seed/term'

export const augAffine: Term = {
  id: 'aug-affine',
  status: 'seed',
  name: { zh: '仿射变换', en: 'Affine transform' },
  writtenInOutline: '仿射变换',
  aliases: {
    zh: ['随机仿射变换'],
    en: ['RandomAffine', 'affine transformation', 'affine map', 'random affine transform'],
  },
  definition: {
    zh: '线性变换加平移：旋转、缩放、剪切、平移的任意组合，平行线仍平行。',
    en: 'A linear map plus a shift: any mix of rotation, scaling, shear and translation; parallel lines stay parallel.',
  },
  naming: {
    zh: '旋转、缩放、剪切、平移的任意组合，平行线仍平行，这种几何变换叫什么？',
    en: 'Any mix of rotation, scaling, shear and shift, under which parallel lines stay parallel: what is this map called?',
  },
  meaning: {
    question: { zh: '仿射变换由哪两部分组成？', en: 'Affine transform: which two parts make it up?' },
    answer: { zh: '一个线性变换加一个平移。', en: 'A linear map and a translation.' },
  },
  formula: {
    latex:
      "\\begin{pmatrix}x'\\\\y'\\end{pmatrix}=\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}\\begin{pmatrix}x\\\\y\\end{pmatrix}+\\begin{pmatrix}t_x\\\\t_y\\end{pmatrix}",
    symbols: [
      { latex: "x',y'", zh: '变换后的坐标', en: 'coordinates afterwards' },
      {
        latex: 'a,b,c,d',
        zh: '线性部分：旋转、缩放、剪切',
        en: 'linear part: rotation, scaling, shear',
      },
      { latex: 'x,y', zh: '原来的坐标', en: 'coordinates before' },
      { latex: 't_x,t_y', zh: '平移', en: 'translation' },
    ],
    reading: {
      zh: '新坐标等于矩阵乘旧坐标，再加平移。',
      en: 'The new point is the matrix times the old point, plus the shift.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: "像素坐标按$\\mathbf p'=A\\mathbf p+\\mathbf t$移动，$A$是任意可逆的2×2矩阵，这是哪种几何变换？",
        en: "Pixel coordinates move by $\\mathbf p'=A\\mathbf p+\\mathbf t$ with any invertible 2×2 matrix $A$: which geometric transform is it?",
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: "二维仿射变换的横坐标：$x'=ax+by+\\boxed{?}$，方框里是什么？",
        en: "x-coordinate of a 2-D affine transform: $x'=ax+by+\\boxed{?}$. What is in the box?",
      },
      answer: { zh: '$t_x$，横向平移', en: '$t_x$, the horizontal shift' },
      accept: [
        't_x',
        'tx',
        't',
        '平移',
        '横向平移',
        '水平平移',
        'translation',
        'the translation',
        'shift',
        'horizontal shift',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '线性部分为$\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}$的仿射变换，面积变为原来的$|ad-\\boxed{?}|$倍，方框里是什么？',
        en: 'An affine transform with linear part $\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}$ multiplies areas by $|ad-\\boxed{?}|$. What is in the box?',
      },
      answer: { zh: '$bc$', en: '$bc$' },
      accept: ['bc', 'b*c', 'cb', 'b·c', 'b×c'],
      source: 'linear algebra: the determinant',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '二维仿射变换有几个自由参数？',
        en: 'A 2-D affine transform has how many free parameters?',
      },
      answer: { zh: '6（矩阵4个，平移2个）', en: '6 (4 of the matrix, 2 of the shift)' },
      accept: ['6', '六', '6个', '六个', 'six'],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py',
      proof: {
        code: ['len(TF._get_inverse_affine_matrix([0.0, 0.0], 30.0, [1.0, 2.0], 1.5, [10.0, 5.0]))'],
        value: 6,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '`RandomAffine`的`translate=(0.1, 0.1)`里，0.1指什么？',
        en: '`RandomAffine` with `translate=(0.1, 0.1)`: what does 0.1 stand for?',
      },
      answer: {
        zh: '水平最多平移宽的10%，垂直最多平移高的10%。',
        en: 'A shift of up to 10% of the width sideways and 10% of the height up or down.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      proof: {
        code: [
          'draw = lambda: T.RandomAffine.get_params([0, 0], [0.1, 0.1], None, None, [200, 400])[1]',
          'shifts = torch.tensor([draw() for _ in range(4000)]).abs().amax(0)',
          '(shifts / torch.tensor([200, 400]) * 100).tolist()',
        ],
        value: [10, 10],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '正方形经可逆的仿射变换，必定变成哪类四边形？',
        en: 'A square goes through an invertible affine transform: which kind of quadrilateral must come out?',
      },
      answer: { zh: '平行四边形', en: 'A parallelogram' },
      accept: ['平行四边形', 'parallelogram', 'a parallelogram'],
      source: 'geometry: parallel lines stay parallel',
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '至少要几对不共线的对应点，才能唯一确定一个二维仿射变换？',
        en: 'At least how many pairs of matching points, not on one line, fix a 2-D affine transform?',
      },
      answer: { zh: '3对，每对给出两个方程', en: '3 pairs, each of which gives two equations' },
      accept: ['3', '三', '3对', '三对', 'three', '3 pairs', 'three pairs'],
      source: 'linear algebra; run',
      proof: {
        code: [
          'points = [(0, 0), (1, 0), (0, 1), (2, 3)]',
          'rows = lambda n: [r for x, y in points[:n] for r in ([x, y, 1, 0, 0, 0], [0, 0, 0, x, y, 1])]',
          'min(n for n in (1, 2, 3, 4) if np.linalg.matrix_rank(np.array(rows(n))) == 6)',
        ],
        value: 3,
      },
    },
    {
      n: 5,
      tier: 3,
      question: {
        zh: '`RandomAffine`只有哪个参数没有默认值，必须给出？',
        en: 'Which argument of `RandomAffine` alone has no default and must be given?',
      },
      answer: { zh: '`degrees`（0表示不旋转）', en: '`degrees` (0 turns rotation off)' },
      accept: ['degrees', 'degree', '角度', '旋转角度'],
      proof: {
        code: [
          'parameters = inspect.signature(T.RandomAffine).parameters.values()',
          '[[p.name for p in parameters if p.default is inspect.Parameter.empty], T.RandomAffine(0).degrees]',
        ],
        value: [['degrees'], [0, 0]],
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-rotation',
      question: {
        zh: '`RandomAffine`能做、而`RandomRotation`不能做的，是哪三种变换？',
        en: 'Which three changes does `RandomAffine` make that `RandomRotation` cannot?',
      },
      answer: { zh: '平移、缩放和剪切。', en: 'Translation, scaling and shear.' },
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: '平行线经过仿射变换和经过透视变换，各会怎样？',
        en: 'Parallel lines under an affine and under a perspective transform: what becomes of them in each?',
      },
      answer: {
        zh: '仿射变换后仍平行，透视变换后可能相交。',
        en: 'Affine: they stay parallel; perspective: they may meet.',
      },
      source: 'geometry: affine and projective maps',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '仿射变换x′=ax+by+t，a={a}、b={b}、t={t}，点({x}, {y})的x′是多少？',
        en: 'Affine transform x′ = ax + by + t with a = {a}, b = {b}, t = {t}: what is x′ of the point ({x}, {y})?',
      },
      parameters: { a: [2, 3], b: [-1, 1, 2], t: [-5, 4, 10], x: [1, 2, 3, 4, 5, 6], y: [1, 2, 3, 4, 5, 6] },
      where: '(a!=b)*(x!=y)',
      answer: 'a*x+b*y+t',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: 'ax={=a*x}，by={=b*y}，三项之和{=a*x}+({=b*y})+({t})={=a*x+b*y+t}',
        en: 'ax = {=a*x}, by = {=b*y}; {=a*x} + ({=b*y}) + ({t}) = {=a*x+b*y+t}',
      },
      mistakes: [
        { expression: 'a*x+b*y', zh: '忘了加平移', en: 'Forgot to add the shift' },
        {
          expression: 'b*x+a*y+t',
          zh: 'a乘x、b乘y，弄反了',
          en: 'Swapped them: a multiplies x, b multiplies y',
        },
        {
          expression: 'a*(x+t)+b*y',
          zh: '先平移后乘了，应先乘矩阵再平移',
          en: 'Shifted before multiplying; the shift comes last',
        },
      ],
      check: ['A = torch.tensor([[a, b]]).double()', '(A @ torch.tensor([x, y]).double() + t).item()'],
      source: 'definition of an affine map',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '宽{W}像素的图像用RandomAffine(0, translate=({f}, 0))，水平最多平移多少像素？',
        en: 'RandomAffine(0, translate=({f}, 0)) on an image {W} pixels wide: by how many pixels at most does it shift sideways?',
      },
      parameters: { f: [0.1, 0.2, 0.25, 0.5], W: [40, 100, 200, 400] },
      answer: 'f*W',
      answerType: 'number',
      decimals: 0,
      working: {
        zh: 'translate是占宽度的比例：{f}×{W}={=f*W}',
        en: 'translate is a fraction of the width: {f} × {W} = {=f*W}',
      },
      mistakes: [
        { expression: 'f', zh: '是比例，不是像素数', en: 'It is a fraction, not a number of pixels' },
        {
          expression: 'f*W/2',
          zh: '左右各可平移这么多，不用平分',
          en: 'It may shift so far to either side; do not halve it',
        },
        { expression: 'f*W/100', zh: '是比例，不是百分数', en: 'It is a fraction, not a percentage' },
      ],
      check: [
        'draws = [torchvision.transforms.RandomAffine.get_params([0, 0], [f, 0], None, None, [W, 10])[1][0] for _ in range(4000)]',
        'max(abs(each) for each in draws)',
      ],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '仿射变换的矩阵为[[{a}, {b}], [{c}, {d}]]，面积变为原来的几倍？',
        en: 'An affine transform has the matrix [[{a}, {b}], [{c}, {d}]]: by which factor does it change areas?',
      },
      parameters: { a: [1, 2, 3, 4], b: [1, 2], c: [1, 2, 3], d: [1, 2, 3, 4] },
      where: '(a*d!=b*c)*(2*a*d!=b*c)',
      answer: 'abs(a*d-b*c)',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '|ad−bc|=|{=a*d}−{=b*c}|={=abs(a*d-b*c)}',
        en: '|ad − bc| = |{=a*d} − {=b*c}| = {=abs(a*d-b*c)}',
      },
      mistakes: [
        {
          expression: 'a*d+b*c',
          zh: '行列式是两条对角线乘积之差，不是和',
          en: 'The determinant is the difference of the diagonal products, not their sum',
        },
        { expression: 'a*d', zh: '漏减了bc', en: 'Left out bc' },
        {
          expression: 'iff(a*d<b*c,a*d-b*c,0/0)',
          zh: '面积的倍数要取绝对值，负号表示翻转',
          en: 'The factor of area is the absolute value; the minus sign means a reflection',
        },
      ],
      check: ['abs(torch.linalg.det(torch.tensor([[a, b], [c, d]]).double())).item()'],
      source: 'linear algebra: the determinant',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`y`里唯一的1在第几行、第几列（从0数起）？',
        en: 'In which row and column of `y` is its single 1, counted from 0?',
      },
      code: [
        'x = torch.zeros(1, 5, 5)',
        'x[0, 2, 2] = 1',
        'y = TF.affine(x, angle=0., translate=[1, 2],',
        '              scale=1., shear=[0., 0.])',
      ],
      result: 'y[0].nonzero()[0].tolist()',
      value: [4, 3],
      answer: {
        zh: '第4行第3列：`translate`先水平后垂直，右移1，下移2',
        en: 'Row 4, column 3: `translate` is horizontal, then vertical, so 1 to the right and 2 down',
      },
      accept: ['4, 3', '4,3', '(4, 3)', '(4,3)', '[4, 3]', '第4行第3列', 'row 4, column 3', '4 3'],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '图像与标签图要作同样的变换，错在哪里？',
        en: 'Image and label map should go through the same transform: what is wrong?',
      },
      code: [
        'img = torch.eye(16).view(1, 16, 16)',
        'mask = img.clone()',
        't = T.RandomAffine(30, translate=(0.2, 0.2))',
        'img = t(img)',
        'mask = t(mask)',
      ],
      mended: [
        'img = torch.eye(16).view(1, 16, 16)',
        'mask = img.clone()',
        't = T.RandomAffine(30, translate=(0.2, 0.2))',
        'img, mask = t(torch.stack([img, mask]))',
      ],
      result: 'torch.equal(img, mask)',
      value: false,
      answer: {
        zh: '每次调用都重新抽取参数，两者错位；应一起变换，或用同一组参数。',
        en: 'Each call draws new parameters, so the two no longer match; transform them together or with the same parameters.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '手写字的位置、大小和倾斜都会变，想用torchvision的一个变换同时模拟，选哪个？',
        en: 'Handwritten characters vary in position, size and slant: which single torchvision transform imitates all of that?',
      },
      answer: { zh: '`RandomAffine`（随机仿射变换）', en: '`RandomAffine`' },
      accept: [
        'RandomAffine',
        'transforms.RandomAffine',
        '仿射变换',
        '随机仿射变换',
        'affine transform',
        'affine transformation',
      ],
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torchvision 0.29.1中，`RandomAffine`默认用哪种插值？',
        en: 'In torchvision 0.29.1, which interpolation does `RandomAffine` use by default?',
      },
      answer: { zh: '最近邻插值（`NEAREST`）', en: 'Nearest (`NEAREST`)' },
      accept: [
        'NEAREST',
        '最近邻',
        '最近邻插值',
        '最邻近',
        'nearest neighbour',
        'nearest neighbor',
        'InterpolationMode.NEAREST',
      ],
      proof: {
        code: ["inspect.signature(T.RandomAffine).parameters['interpolation'].default.value"],
        value: 'nearest',
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '在torchvision 0.29.1中，`RandomAffine`的`translate`默认是什么？',
        en: 'In torchvision 0.29.1, what is the default `translate` of `RandomAffine`?',
      },
      answer: { zh: '`None`（不平移）', en: '`None` (no shift)' },
      accept: ['None', 'none', '无', '不平移', 'no translation', 'no shift'],
      proof: { code: ["inspect.signature(T.RandomAffine).parameters['translate'].default"], value: 'None' },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`RandomAffine`只写了角度，斜边变得锯齿明显，怎样改善？',
        en: '`RandomAffine` was given an angle only and slanted edges come out jagged: what helps?',
      },
      answer: {
        zh: '默认是最近邻插值，改成`InterpolationMode.BILINEAR`。',
        en: 'It interpolates by nearest neighbour; set `InterpolationMode.BILINEAR`.',
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '`RandomAffine`之后画面边角出现黑块，从哪里来？',
        en: 'After `RandomAffine` there are black patches at the edges: where do they come from?',
      },
      answer: {
        zh: '变换后取不到原图像素的地方用`fill`填充，默认为0。',
        en: 'Where no source pixel is left, `fill` is put in, which is 0 by default.',
      },
      proof: { code: ["inspect.signature(T.RandomAffine).parameters['fill'].default"], value: 0 },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '想最多平移10个像素，写成`translate=(10, 10)`，`RandomAffine`会怎样？',
        en: 'A shift of at most 10 pixels is wanted, and `RandomAffine` is given `translate=(10, 10)`: what happens?',
      },
      answer: {
        zh: '报`ValueError`，`translate`是占宽、高的比例，只能在0到1之间。',
        en: '`ValueError`: `translate` takes fractions of width and height, from 0 to 1.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      proof: {
        code: [
          'def accepts(t):',
          '    try:',
          '        T.RandomAffine(0, translate=(t, t))',
          '        return True',
          '    except ValueError:',
          '        return False',
          '[t for t in (-0.1, 0, 0.5, 1, 1.1, 10) if accepts(t)]',
        ],
        value: [0, 0.5, 1],
      },
    },
  ],
  translation: {
    question: {
      zh: '「随机仿射变换」在torchvision里是哪个变换类？',
      en: '随机仿射变换: which torchvision transform?',
    },
    answer: { zh: '`RandomAffine`（仿射变换）', en: '`RandomAffine` (affine)' },
    accept: [
      'RandomAffine',
      'transforms.RandomAffine',
      'torchvision.transforms.RandomAffine',
      'T.RandomAffine',
      'v2.RandomAffine',
    ],
  },
  paper: null,
  api: [
    {
      name: 'torchvision.transforms.RandomAffine',
      signature:
        'RandomAffine(degrees, translate=None, scale=None, shear=None, interpolation=InterpolationMode.NEAREST, fill=0, center=None)',
      file: 'torchvision/transforms/transforms.py',
      library: 'torchvision 0.29.1',
    },
    {
      name: 'torchvision.transforms.functional.affine',
      signature:
        'affine(img, angle, translate, scale, shear, interpolation=InterpolationMode.NEAREST, fill=None, center=None)',
      file: 'torchvision/transforms/functional.py',
      library: 'torchvision 0.29.1',
    },
  ],
  example: {
    code: [
      'x = torch.zeros(1, 5, 5)',
      'x[0, 0, 2] = 1  # top, in the middle',
      'y = TF.affine(x, angle=90., translate=[0, 0],',
      '              scale=1., shear=[0., 0.])',
      'y[0].nonzero()[0].tolist()  # clockwise',
    ],
    output: [2, 4],
  },
  useWhen: [
    {
      zh: '位置、角度、大小、倾斜都会变化的任务，如文字识别和医学图像。',
      en: 'Tasks in which position, angle, size and slant vary, such as text recognition and medical images.',
    },
  ],
  avoidWhen: [
    {
      zh: '检测和分割中，标注框或标签图不能随之作同样的变换。',
      en: 'Detection or segmentation whose boxes or label maps cannot be transformed along with the image.',
    },
    {
      zh: '方向或大小本身就是要预测的量。',
      en: 'Orientation or size is itself what has to be predicted.',
    },
  ],
  prerequisites: ['aug-rotation'],
  source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
}
