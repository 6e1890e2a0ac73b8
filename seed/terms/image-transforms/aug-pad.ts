import type { Term } from '#seed/term'

export const augPad: Term = {
  id: 'aug-pad',
  status: 'seed',
  name: { zh: '填充', en: 'Padding' },
  writtenInOutline: '填充',
  aliases: { zh: ['图像填充', '边缘填充'], en: ['Pad', 'image padding'] },
  definition: {
    zh: '在图像四周补像素：常数、边缘复制或镜像。',
    en: 'Adds pixels around the image: a constant, copies of the edge, or a mirror image.',
  },
  naming: {
    zh: '在图像四周补一圈像素、让图像变大而原有内容不变的变换叫什么？',
    en: 'Transform that adds a frame of pixels around the image and leaves its content as it is: what is it called?',
  },
  meaning: {
    question: {
      zh: '图像填充改变什么，不改变什么？',
      en: 'Image padding: what does it change and what not?',
    },
    answer: { zh: '图像变大，原有像素不变。', en: 'The image grows; the pixels it had stay.' },
  },
  formula: {
    latex: "H'=H+p_t+p_b,\\qquad W'=W+p_l+p_r",
    symbols: [
      { latex: "H'", zh: '填充后的高', en: 'height afterwards' },
      { latex: 'H', zh: '原来的高', en: 'height before' },
      { latex: 'p_t', zh: '上边补的行数', en: 'rows added at the top' },
      { latex: 'p_b', zh: '下边补的行数', en: 'rows added at the bottom' },
      { latex: "W'", zh: '填充后的宽', en: 'width afterwards' },
      { latex: 'W', zh: '原来的宽', en: 'width before' },
      { latex: 'p_l', zh: '左边补的列数', en: 'columns added on the left' },
      { latex: 'p_r', zh: '右边补的列数', en: 'columns added on the right' },
    ],
    reading: {
      zh: '高加上上下两边的填充，宽加上左右两边的填充。',
      en: 'Height plus top plus bottom; width plus left plus right.',
    },
  },
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: "图像四边各补$p_l,p_t,p_r,p_b$，新的宽$W'=W+\\boxed{?}$，方框里是什么？",
        en: "An image is padded by $p_l,p_t,p_r,p_b$: its new width is $W'=W+\\boxed{?}$. What is in the box?",
      },
      answer: { zh: '$p_l+p_r$，左右之和', en: '$p_l+p_r$, left plus right' },
      accept: [
        'p_l+p_r',
        'p_l + p_r',
        'pl+pr',
        'p_r+p_l',
        '左+右',
        '左右之和',
        'left plus right',
        'left + right',
      ],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '`transforms.Pad((1, 2, 3, 4))`作用于10×10的图像，输出的高是多少？',
        en: '`transforms.Pad((1, 2, 3, 4))` on a 10×10 image: what is the output height?',
      },
      answer: { zh: '16（顺序是左、上、右、下）', en: '16 (the order is left, top, right, bottom)' },
      accept: ['16'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      proof: { code: ['T.Pad((1, 2, 3, 4))(torch.zeros(1, 10, 10)).shape[-2]'], value: 16 },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '一行1,2,3,4，两侧按`reflect`各填充1个像素，得到什么？',
        en: 'The row 1,2,3,4 padded by 1 on both sides in `reflect` mode: what comes out?',
      },
      answer: { zh: '2,1,2,3,4,3（边缘不重复）', en: '2,1,2,3,4,3 (the edge is not repeated)' },
      accept: ['2,1,2,3,4,3', '2, 1, 2, 3, 4, 3', '2 1 2 3 4 3', '212343', '[2,1,2,3,4,3]'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      proof: {
        code: [
          'row = torch.tensor([[[1.0, 2.0, 3.0, 4.0]]])',
          "T.Pad((1, 0), padding_mode='reflect')(row).flatten().tolist()",
        ],
        value: [2, 1, 2, 3, 4, 3],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '一行1,2,3,4，两侧按`symmetric`各填充2个像素，得到什么？',
        en: 'The row 1,2,3,4 padded by 2 on both sides in `symmetric` mode: what comes out?',
      },
      answer: {
        zh: '2,1,1,2,3,4,4,3（镜像里含边缘）',
        en: '2,1,1,2,3,4,4,3 (the mirror image includes the edge)',
      },
      accept: [
        '2,1,1,2,3,4,4,3',
        '2, 1, 1, 2, 3, 4, 4, 3',
        '2 1 1 2 3 4 4 3',
        '21123443',
        '[2,1,1,2,3,4,4,3]',
      ],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      proof: {
        code: [
          'row = torch.tensor([[[1.0, 2.0, 3.0, 4.0]]])',
          "T.Pad((2, 0), padding_mode='symmetric')(row).flatten().tolist()",
        ],
        value: [2, 1, 1, 2, 3, 4, 4, 3],
      },
    },
    {
      n: 4,
      tier: 3,
      question: {
        zh: '宽为4的张量图像按`reflect`填充，每侧最多能补几列？',
        en: 'A tensor image 4 pixels wide, padded in `reflect` mode: at most how many columns per side?',
      },
      answer: { zh: '3，必须小于宽度', en: '3: it has to stay below the width' },
      accept: ['3', '三', 'three'],
      source: 'torchvision 0.29.1 torchvision/transforms/_functional_tensor.py; run: 4 raises RuntimeError',
      proof: {
        code: [
          'def fits(p):',
          '    try:',
          "        T.Pad((p, 0), padding_mode='reflect')(torch.zeros(1, 6, 4))",
          '        return True',
          '    except RuntimeError:',
          '        return False',
          'max(p for p in range(8) if fits(p))',
        ],
        value: 3,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'conv-standard',
      question: {
        zh: '`transforms.Pad`与卷积层的`padding`参数，各给什么补像素？',
        en: '`transforms.Pad` and the `padding` of a convolution layer: to what does each add pixels?',
      },
      answer: {
        zh: '前者在进网络之前给图像补，后者在层内给输入的特征图补。',
        en: 'The first to the image before the network, the second to the feature map that enters the layer.',
      },
      source:
        'torchvision 0.29.1 torchvision/transforms/transforms.py; torch 2.14.1 torch/nn/modules/conv.py',
    },
    {
      n: 2,
      tier: 2,
      with: 'aug-resize',
      question: {
        zh: '把长方形图像变成正方形，用`Resize((s, s))`与用填充，各有什么代价？',
        en: 'A rectangular image has to become square: what does `Resize((s, s))` cost, and what does padding?',
      },
      answer: {
        zh: '`Resize`使画面变形，填充多出没有内容的边。',
        en: '`Resize` distorts the picture, padding spends pixels on an empty border.',
      },
    },
    {
      n: 3,
      tier: 2,
      with: null,
      question: {
        zh: '`transforms.Pad`与`F.pad`的四个数，各按什么顺序？',
        en: 'The four numbers of `transforms.Pad` and of `F.pad`: in which order does each take them?',
      },
      answer: {
        zh: '`transforms.Pad`按左上右下，`F.pad`按左右上下。',
        en: '`transforms.Pad` left, top, right, bottom; `F.pad` left, right, top, bottom.',
      },
      source:
        'torchvision 0.29.1 torchvision/transforms/transforms.py; torch 2.14.1 torch/nn/functional.py; run',
      proof: {
        code: [
          'x = torch.zeros(1, 10, 10)',
          '[list(T.Pad((1, 2, 3, 4))(x).shape[-2:]), list(F.pad(x, (1, 2, 3, 4)).shape[-2:])]',
        ],
        value: [
          [16, 14],
          [17, 13],
        ],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '高{H}、宽{W}的图像经transforms.Pad(({l}, {t}, {r}, {b}))，新的宽是多少？',
        en: 'transforms.Pad(({l}, {t}, {r}, {b})) on an image of height {H} and width {W}: what is the new width?',
      },
      parameters: {
        l: [0, 1, 2, 5],
        t: [0, 1, 3, 4],
        r: [1, 2, 4, 5],
        b: [0, 2, 3, 5],
        H: [10, 20, 28],
        W: [12, 24, 32],
      },
      where: '(t!=r)*(l+r!=t+b)*(t+b!=0)*(W+l+r!=H+t+b)*(l!=r)',
      answer: 'W+l+r',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '顺序是左、上、右、下：{W}+{l}+{r}={=W+l+r}',
        en: 'The order is left, top, right, bottom: {W} + {l} + {r} = {=W+l+r}',
      },
      mistakes: [
        {
          expression: 'W+l+t',
          zh: '按F.pad的顺序取了前两个数',
          en: 'Took the first two numbers, which is the order of F.pad',
        },
        { expression: 'W+t+b', zh: '上下的填充加到了宽上', en: 'Added top and bottom to the width' },
        { expression: 'H+t+b', zh: '那是新的高', en: 'That is the new height' },
        {
          expression: 'W+2*l',
          zh: '左右可以不同，右边是第三个数',
          en: 'Left and right may differ; the right is the third number',
        },
      ],
      check: ['torchvision.transforms.Pad((l, t, r, b))(torch.zeros(1, H, W)).shape[-1]'],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '一行{a}, {b}, {c}在左侧填充1个像素，padding_mode={m}，补进来的值是多少？',
        en: 'The row {a}, {b}, {c} is padded by one pixel on its left with padding_mode={m}: which value comes in?',
      },
      parameters: {
        a: [1, 2, 4, 6, 8, 9],
        b: [1, 3, 4, 5, 7, 9],
        c: [2, 3, 5, 6, 7, 8],
        m: ['reflect', 'symmetric'],
      },
      where: '(a!=b)*(a!=c)*(b!=c)',
      answer: "iff(m=='reflect',b,a)",
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: "symmetric的镜像含边缘{a}，reflect不含，从{b}开始：补进{=iff(m=='reflect',b,a)}",
        en: "The mirror image of symmetric includes the edge {a}, that of reflect starts at {b}: {=iff(m=='reflect',b,a)} comes in",
      },
      mistakes: [
        {
          expression: "iff(m=='reflect',a,b)",
          zh: '两种模式弄反了：reflect不重复边缘，symmetric重复',
          en: 'Swapped the modes: reflect does not repeat the edge, symmetric does',
        },
        { expression: '0', zh: '那是默认的constant模式', en: 'That is constant mode, the default' },
        {
          expression: 'c',
          zh: '那是从另一端绕回来，不是镜像',
          en: 'That wraps around from the other end, which is no mirror image',
        },
      ],
      check: [
        'torchvision.transforms.Pad((1, 0, 0, 0), padding_mode=m)(torch.tensor([[[a, b, c]]]).double())[0, 0, 0].item()',
      ],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '高{H}、宽{W}的图像要补成正方形，画面居中，上边补几行？',
        en: 'An image of height {H} and width {W} is padded to a square with the picture in the middle: how many rows go on top?',
      },
      parameters: { H: [20, 24, 30, 40, 48, 50], W: [60, 64, 80, 100] },
      answer: '(W-H)/2',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '共补{W}−{H}={=W-H}行，上下各一半：{=(W-H)/2}',
        en: '{W} − {H} = {=W-H} rows in all, half of them on top: {=(W-H)/2}',
      },
      mistakes: [
        { expression: 'W-H', zh: '这是上下的总数，要平分', en: 'That is top and bottom together; halve it' },
        {
          expression: '(W+H)/2',
          zh: '应取两边之差的一半',
          en: 'Half the difference of the sides, not half their sum',
        },
        {
          expression: 'W/2',
          zh: '忘了减去原来的高',
          en: 'Forgot to subtract the height that is there',
        },
      ],
      check: [
        '[p for p in range(W) if torchvision.transforms.Pad((0, p))(torch.zeros(1, H, W)).shape[-2] == W][0]',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: { zh: '`y.shape`是什么？', en: 'What is `y.shape` after this padding?' },
      code: ['x = torch.zeros(3, 10, 10)', 'y = T.Pad((1, 2))(x)'],
      result: 'tuple(y.shape)',
      value: [3, 14, 12],
      answer: {
        zh: '(3, 14, 12)，两个数依次管左右和上下',
        en: '(3, 14, 12): two numbers stand for left/right and top/bottom',
      },
      accept: ['(3, 14, 12)', '(3,14,12)', '3,14,12', '3, 14, 12', '[3, 14, 12]', '3x14x12', '3×14×12'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '长方形图像要变成正方形，既不许变形，也不许裁掉画面，用哪个变换？',
        en: 'A rectangular image must become square, neither distorted nor cropped: which transform?',
      },
      answer: { zh: '填充（`Pad`）', en: 'Padding (`Pad`)' },
      accept: [
        '填充',
        'Pad',
        'Padding',
        '图像填充',
        '边缘填充',
        'image padding',
        'transforms.Pad',
        'letterbox',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '32×32的小图要随机裁出32×32，为了让裁剪框有地方移动，裁剪前先做哪个变换？',
        en: 'Random 32×32 crops of 32×32 images: which transform comes first, so that the crop has room to move?',
      },
      answer: { zh: '填充（`Pad`）', en: 'Padding (`Pad`)' },
      accept: ['填充', 'Pad', 'Padding', '图像填充', '边缘填充', 'image padding', 'transforms.Pad'],
      source: 'He et al., CVPR 2016',
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torchvision 0.29.1中，`Pad`的`padding_mode`默认是什么？',
        en: 'In torchvision 0.29.1, what is the default `padding_mode` of `Pad`?',
      },
      answer: {
        zh: "`'constant'`（补常数，默认为0）",
        en: "`'constant'` (a constant, 0 unless told otherwise)",
      },
      accept: ['constant', "'constant'", '"constant"', '常数', '常数填充', '补常数'],
      proof: { code: ["inspect.signature(T.Pad).parameters['padding_mode'].default"], value: 'constant' },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '按训练集统计量作`Normalize`之后才用0填充，补出的边框相当于什么颜色？',
        en: 'Zeros are padded only after `Normalize` with the training statistics: which colour does the border stand for?',
      },
      answer: {
        zh: '训练集的均值颜色，而不是黑色，因为0还原后就是均值。',
        en: 'The mean colour of the training set, not black: undone, 0 is the mean.',
      },
      proof: {
        code: [
          'm, s = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]',
          'x = T.Pad(1)(T.Normalize(m, s)(torch.rand(3, 2, 2)))',
          'undone = x[:, 0, 0] * torch.tensor(s) + torch.tensor(m)',
          'torch.allclose(undone, torch.tensor(m))',
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '语义分割中，图像和标签图都用默认值填充，补出的边框对训练有什么影响？',
        en: 'Semantic segmentation: image and label map are both padded with the defaults. What does the border do to training?',
      },
      answer: {
        zh: '边框被当作第0类来学，标签图应填入损失的`ignore_index`。',
        en: 'It is learnt as class 0; fill the label map with the `ignore_index` of the loss.',
      },
      source:
        'torchvision 0.29.1 torchvision/transforms/transforms.py; torch 2.14.1 torch/nn/modules/loss.py',
      proof: {
        code: ['T.Pad(1)(torch.full((1, 2, 2), 7))[0, 0, 0].item()'],
        value: 0,
      },
    },
  ],
  translation: {
    question: {
      zh: '「图像填充」在torchvision里是哪个变换类？',
      en: '图像填充: which torchvision transform?',
    },
    answer: { zh: '`Pad`（四周补像素）', en: '`Pad` (adds a border)' },
    accept: ['Pad', 'transforms.Pad', 'torchvision.transforms.Pad', 'T.Pad', 'v2.Pad'],
  },
  paper: null,
  api: [
    {
      name: 'torchvision.transforms.Pad',
      signature: "Pad(padding, fill=0, padding_mode='constant')",
      file: 'torchvision/transforms/transforms.py',
      library: 'torchvision 0.29.1',
    },
    {
      name: 'torchvision.transforms.v2.Pad',
      signature: "Pad(padding, fill=0, padding_mode='constant')",
      file: 'torchvision/transforms/v2/_geometry.py',
      library: 'torchvision 0.29.1',
    },
  ],
  example: {
    code: [
      'x = torch.tensor([[[1., 2., 3., 4.]]])',
      "pad = T.Pad((2, 0), padding_mode='reflect')",
      'pad(x).flatten().tolist()',
    ],
    output: [3, 2, 1, 2, 3, 4, 3, 2],
  },
  useWhen: [
    {
      zh: '要得到固定形状又不许变形：按比例缩放后补齐四边。',
      en: 'A fixed shape without distortion: scale in proportion, then fill up the sides.',
    },
    {
      zh: '小图随机裁剪之前，让裁剪框有地方移动。',
      en: 'Before random crops of small images, to give the crop room to move.',
    },
  ],
  avoidWhen: [
    {
      zh: '长宽比相差悬殊：大半像素成了空边，白费计算。',
      en: 'Very long or tall images: most pixels would be empty border and the work on them wasted.',
    },
  ],
  prerequisites: ['ext-tensor-layout'],
  source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
}
