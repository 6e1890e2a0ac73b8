import type { Term } from '#seed/term'

export const augCenterCrop: Term = {
  id: 'aug-center-crop',
  status: 'seed',
  name: { zh: '中心剪裁', en: 'Center crop' },
  writtenInOutline: '中心剪裁',
  aliases: {
    zh: ['中心裁剪', '居中裁剪', '居中剪裁', '中央裁剪'],
    en: ['CenterCrop', 'central crop', 'centre crop', 'center cropping', 'centre cropping'],
  },
  definition: {
    zh: '以图像中心为中心截取固定大小的窗口，没有随机性。',
    en: 'Cuts a fixed-size window around the image centre, with nothing random about it.',
  },
  naming: {
    zh: '固定大小的窗口总是取在图像正中、每次结果都一样的裁剪叫什么？',
    en: 'Cutting a fixed-size window that always sits in the very middle of the image: what is it called?',
  },
  meaning: {
    question: {
      zh: '中心剪裁每次截取图像的哪一块？',
      en: 'Center crop: which part of the image does it keep?',
    },
    answer: {
      zh: '正中间固定大小的一块，每次相同。',
      en: 'A window of fixed size in the middle, the same each time.',
    },
  },
  formula: {
    latex:
      '\\text{top}=\\operatorname{round}\\!\\left(\\tfrac{H-h}{2}\\right),\\qquad \\text{left}=\\operatorname{round}\\!\\left(\\tfrac{W-w}{2}\\right)',
    symbols: [
      {
        latex: '\\text{top}',
        zh: '窗口首行在原图中的行号，从0数',
        en: 'row of the image where the window starts, from 0',
      },
      { latex: 'H', zh: '图像的高，不小于窗口', en: 'image height, no less than the window’s' },
      { latex: 'h', zh: '窗口的高', en: 'window height' },
      {
        latex: '\\text{left}',
        zh: '窗口首列在原图中的列号，从0数',
        en: 'column of the image where the window starts, from 0',
      },
      { latex: 'W', zh: '图像的宽，不小于窗口', en: 'image width, no less than the window’s' },
      { latex: 'w', zh: '窗口的宽', en: 'window width' },
    ],
    reading: {
      zh: '首行是图像与窗口高度之差的一半，首列是宽度之差的一半，都取整。',
      en: 'Top is half of H minus h, left is half of W minus w, both rounded.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '从0数，窗口的左上角在第$\\operatorname{round}\\frac{H-h}{2}$行、第$\\operatorname{round}\\frac{W-w}{2}$列，这是哪种图像操作？',
        en: 'Counting from 0, the window has its upper-left corner at row $\\operatorname{round}\\frac{H-h}{2}$, column $\\operatorname{round}\\frac{W-w}{2}$: which image operation is it?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '在高$H$的图像正中取高$h$的窗口，首行（从0数）为$\\operatorname{round}\\frac{H-\\boxed{?}}{2}$，方框里是什么？',
        en: 'A window of height $h$ in the middle of an image of height $H$ starts at row $\\operatorname{round}\\frac{H-\\boxed{?}}{2}$, counting from 0. What is in the box?',
      },
      answer: { zh: '$h$，窗口的高', en: '$h$, the height of the window' },
      accept: ['h', '窗口的高', '窗口高', '窗口高度', 'window height', 'the window height', 'crop height'],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '图像宽$W$，窗口宽$w$，中心剪裁的首列（从0数）为$\\operatorname{round}\\frac{\\boxed{?}}{2}$，方框里是什么？',
        en: 'Image width $W$, window width $w$: a center crop starts at column $\\operatorname{round}\\frac{\\boxed{?}}{2}$, counting from 0. What is in the box?',
      },
      answer: { zh: '$W-w$，两边一共要去掉的列数', en: '$W-w$, the columns to drop on both sides together' },
      accept: ['W-w', 'W−w', 'W - w', '(W-w)'],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '图像比窗口小时，torchvision 0.29.1的CenterCrop怎样处理？',
        en: 'torchvision 0.29.1 CenterCrop on an image smaller than the crop: what happens?',
      },
      answer: {
        zh: '在不足的方向先补零，再取窗口，不报错。',
        en: 'It pads the sides that fall short with zeros, then cuts the window; no error is raised.',
      },
      accept: [
        '补零',
        '填零',
        '四周补零',
        '用0填充',
        'pads with zeros',
        'it pads with zeros',
        'zero padding',
      ],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
      proof: {
        code: ['T.CenterCrop(4)(torch.ones(1, 2, 2))[0].tolist()'],
        value: [
          [0, 0, 0, 0],
          [0, 1, 1, 0],
          [0, 1, 1, 0],
          [0, 0, 0, 0],
        ],
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '经典的ImageNet评估先把短边缩放到256，再中心剪裁到多大？',
        en: 'Classic ImageNet evaluation: the shorter side is resized to 256, then a center crop of what size follows?',
      },
      answer: { zh: '224（即224×224）', en: '224 (that is 224 × 224)' },
      accept: ['224', '224×224', '224x224', '224*224'],
      source: 'torchvision 0.29.1 torchvision/transforms/_presets.py, models/resnet.py',
      proof: {
        code: [
          'steps = torchvision.models.ResNet50_Weights.IMAGENET1K_V1.transforms()',
          '[steps.resize_size[0], steps.crop_size[0]]',
        ],
        value: [256, 224],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '`CenterCrop((20, 30))`的输出有多高？',
        en: '`CenterCrop((20, 30))`: how high is the output?',
      },
      answer: { zh: '20，次序是先高后宽', en: '20: the order is height, width' },
      accept: ['20', '20像素', '20 pixels'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      proof: {
        code: ['T.CenterCrop((20, 30))(torch.zeros(3, 100, 100)).shape[1]'],
        value: 20,
      },
    },
    {
      n: 4,
      tier: 3,
      question: {
        zh: '7×7的图像经torchvision的`CenterCrop(2)`，窗口从第几行开始（从0数）？',
        en: 'A 7 × 7 image through torchvision’s `CenterCrop(2)`: at which row does the window start, counting from 0?',
      },
      answer: {
        zh: '第2行：2.5按Python的规则取整到偶数',
        en: 'Row 2: Python rounds 2.5 to the even neighbour',
      },
      accept: ['2', '第2行', 'row 2'],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
      proof: {
        code: [
          'rows = torch.arange(7.0).view(1, 7, 1).expand(1, 7, 7)',
          'T.CenterCrop(2)(rows)[0, 0, 0].item()',
        ],
        value: 2,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-random-crop',
      question: {
        zh: '图像比窗口小时，CenterCrop与默认设置的RandomCrop各会怎样？',
        en: 'An image smaller than the window: what do CenterCrop and RandomCrop, with its defaults, each do?',
      },
      answer: {
        zh: 'CenterCrop先补零再裁，RandomCrop抛出`ValueError`。',
        en: 'CenterCrop pads with zeros, RandomCrop raises `ValueError`.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
    {
      n: 2,
      tier: 2,
      with: 'aug-resize',
      question: {
        zh: '要从大图得到固定大小的小图，剪裁与缩放各使画面损失什么？',
        en: 'A large image has to become a small one of fixed size: what is lost by cropping, and what by resizing?',
      },
      answer: {
        zh: '剪裁丢掉窗口以外的画面，缩放使物体变小、细节减少。',
        en: 'Cropping loses what lies outside the window; resizing makes objects smaller and loses detail.',
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '{H}×{H}的图像经过CenterCrop({h})，窗口从第几行开始（从0数）？',
        en: 'A {H} × {H} image goes through CenterCrop({h}): at which row, counting from 0, does the window start?',
      },
      parameters: {
        H: [64, 96, 100, 128, 160, 200, 224, 256],
        h: [32, 48, 60, 64, 80, 96, 128, 160, 192, 224],
      },
      where: 'h < H',
      answer: '(H-h)/2',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '上下一共去掉{H}−{h}={=H-h}行，上边占一半：{=(H-h)/2}',
        en: '{H} − {h} = {=H-h} rows go in all, half of them above: {=(H-h)/2}',
      },
      mistakes: [
        {
          expression: 'H-h',
          zh: '忘了除以2：去掉的行上下各占一半',
          en: 'Forgot to halve: the rows dropped lie half above, half below',
        },
        {
          expression: '(H-h)/2+1',
          zh: '从1数起了，行号从0数',
          en: 'Counted rows from 1 instead of 0',
        },
        {
          expression: 'H/2',
          zh: '这是图像中心，不是窗口的首行',
          en: 'That is the centre of the image, not the first row of the window',
        },
      ],
      check: [
        'rows = torch.arange(float(H)).view(1, H, 1).expand(1, H, H)',
        'torchvision.transforms.CenterCrop(h)(rows)[0, 0, 0].item()',
      ],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '{H}×{H}的图像经过CenterCrop({h})，保留了原图面积的多大比例（写成小数）？',
        en: 'A {H} × {H} image goes through CenterCrop({h}): which share of its area is kept, as a decimal?',
      },
      parameters: { H: [100, 200], h: [40, 50, 60, 80, 100, 120, 160] },
      where: 'h < H',
      answer: '(h/H)*(h/H)',
      answerType: 'number',
      decimals: 4,
      working: {
        zh: '边长的比例是{h}/{H}={=h/H}，面积的比例是它的平方：{=(h/H)*(h/H):4}',
        en: 'Of the side {h}/{H} = {=h/H} is kept, of the area its square: {=(h/H)*(h/H):4}',
      },
      mistakes: [
        {
          expression: 'h/H',
          zh: '这是边长的比例，面积要平方',
          en: 'That is the share of the side: square it for the area',
        },
        {
          expression: '1-(h/H)*(h/H)',
          zh: '这是丢掉的比例',
          en: 'That is the share thrown away',
        },
      ],
      check: ['kept = torchvision.transforms.CenterCrop(h)(torch.ones(1, H, H))', 'kept.numel() / (H * H)'],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`y[0, 0, 0].item()`是多少？',
        en: 'What is `y[0, 0, 0].item()` after this crop?',
      },
      code: ['x = torch.arange(16.).view(1, 4, 4)', 'y = T.CenterCrop(2)(x)'],
      result: 'y[0, 0, 0].item()',
      value: 5,
      answer: {
        zh: '5，窗口从第1行第1列开始（从0数）',
        en: '5: the window starts at row 1, column 1, counted from 0',
      },
      accept: ['5', '5.0'],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '评估时想得到224×224的输入，这段代码错在哪里？',
        en: 'Evaluation is to give an input of 224 × 224: what is wrong here?',
      },
      code: [
        'photo = torch.zeros(3, 400, 600)',
        'steps = T.Compose([',
        '    T.CenterCrop(224),',
        '    T.Resize(256),',
        '])',
        'out = steps(photo)',
      ],
      mended: [
        'photo = torch.zeros(3, 400, 600)',
        'steps = T.Compose([',
        '    T.Resize(256),',
        '    T.CenterCrop(224),',
        '])',
        'out = steps(photo)',
      ],
      result: 'tuple(out.shape)',
      value: [3, 256, 256],
      answer: {
        zh: '两步的次序反了，得到256×256；应先缩放，再中心剪裁。',
        en: 'The two steps are swapped, which gives 256 × 256; resize first, then crop.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '评估分类网络时，短边已缩放好，不再缩放，还要大小固定、结果可重复的输入，用哪个变换？',
        en: 'Evaluating a classifier: the shorter side is resized; without more scaling, inputs must be of fixed size and repeatable. Which transform?',
      },
      answer: { zh: '中心剪裁（CenterCrop）', en: 'Center crop (CenterCrop)' },
      accept: [
        '中心剪裁',
        '中心裁剪',
        '居中裁剪',
        'CenterCrop',
        'center crop',
        'centre crop',
        'transforms.CenterCrop',
      ],
      source: 'torchvision 0.29.1 torchvision/transforms/_presets.py',
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '评估集中有些目标紧贴图像边缘，中心剪裁会造成什么问题？',
        en: 'Some objects of the evaluation set touch the image border: what does a center crop do to them?',
      },
      answer: {
        zh: '每次都裁掉它们的一部分或全部，网络始终看不到完整的目标。',
        en: 'It cuts part or all of them away every time, so the network never sees them whole.',
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '对4000×3000的照片不先缩放就做CenterCrop(224)，网络看到的是什么？',
        en: 'CenterCrop(224) on a 4000 × 3000 photo without resizing first: what does the network see?',
      },
      answer: {
        zh: '只看到正中一小块，约占面积的0.4%。',
        en: 'Only a tiny patch in the middle, about 0.4% of the area.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
      proof: {
        code: ['100 * T.CenterCrop(224)(torch.zeros(1, 3000, 4000)).numel() / (3000 * 4000)'],
        value: 0.4,
        tolerance: 0.05,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '图像做了中心剪裁，检测框的坐标却没有改，框会怎样，应怎样改？',
        en: 'The image is center-cropped but its box coordinates are left alone: what happens, and what is the remedy?',
      },
      answer: {
        zh: '框偏向右下；坐标应减去窗口左上角的坐标，再截到窗口之内。',
        en: 'The boxes sit too far right and down; subtract the upper left corner of the window, then clip them to it.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/v2/functional/_geometry.py; run',
      proof: {
        code: [
          'from torchvision.transforms import v2',
          'from torchvision.tv_tensors import BoundingBoxes',
          "box = BoundingBoxes([[40.0, 50.0, 60.0, 70.0]], format='XYXY', canvas_size=(100, 80))",
          'v2.CenterCrop(60)(box).tolist()  # top 20, left 10',
        ],
        value: [[30, 30, 50, 50]],
      },
    },
  ],
  translation: {
    question: {
      zh: '「中心剪裁」在torchvision里是哪个变换类？',
      en: '中心剪裁: which torchvision transform class?',
    },
    answer: { zh: '`torchvision.transforms.CenterCrop`', en: '`torchvision.transforms.CenterCrop`' },
    accept: [
      'CenterCrop',
      'transforms.CenterCrop',
      'T.CenterCrop',
      'v2.CenterCrop',
      'torchvision.transforms.CenterCrop',
      'torchvision.transforms.v2.CenterCrop',
    ],
  },
  paper: null,
  api: [
    {
      name: 'torchvision.transforms.CenterCrop',
      signature: 'CenterCrop(size)',
      file: 'torchvision/transforms/transforms.py',
      library: 'torchvision 0.29.1',
    },
    {
      name: 'torchvision.transforms.v2.CenterCrop',
      signature: 'CenterCrop(size)',
      file: 'torchvision/transforms/v2/_geometry.py',
      library: 'torchvision 0.29.1',
    },
  ],
  example: {
    code: [
      '# every pixel holds its row number',
      'x = torch.arange(256.).view(1, 256, 1)',
      'x = x.expand(1, 256, 256)',
      'y = T.CenterCrop(224)(x)',
      'y[0, 0, 0].item()  # first row kept',
    ],
    output: 16,
  },
  useWhen: [
    {
      zh: '评估和推理：缩放之后取固定大小、每次相同的输入。',
      en: 'Evaluation and inference: a fixed-size input after resizing, the same every time.',
    },
  ],
  avoidWhen: [
    {
      zh: '训练时的增强：它没有随机性，不增加样本的变化。',
      en: 'Augmentation during training: nothing in it is random, so it adds no variety.',
    },
    {
      zh: '目标常靠近图像边缘，会被裁掉。',
      en: 'Objects often lie near the border and would be cut away.',
    },
  ],
  prerequisites: ['ext-tensor-layout'],
  source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
}
