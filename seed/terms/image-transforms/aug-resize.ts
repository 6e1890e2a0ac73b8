import type { Term } from '#seed/term'

export const augResize: Term = {
  id: 'aug-resize',
  status: 'seed',
  name: { zh: 'Resize', en: 'Resize' },
  writtenInOutline: 'Resize',
  aliases: {
    zh: ['缩放', '图像缩放', '调整尺寸'],
    en: ['rescale', 'rescaling', 'scaling', 'resizing', 'image resizing'],
  },
  definition: {
    zh: '用插值把图像变到指定尺寸；只给一个整数时，短边变成该值，长宽比不变。',
    en: 'Interpolates the image to a requested size; a single integer becomes the shorter side and keeps the aspect ratio.',
  },
  naming: {
    zh: '保留整幅画面、用插值把图像变到指定大小的变换叫什么？',
    en: 'Transform that keeps the whole picture and interpolates it to a given size: what is it called?',
  },
  meaning: {
    question: {
      zh: '`Resize(256)`把图像的哪条边变成256？',
      en: '`Resize(256)`: which side of the image becomes 256?',
    },
    answer: { zh: '短边，长边按比例变化。', en: 'The shorter one; the longer follows in proportion.' },
  },
  formula: {
    latex: "a'=S,\\qquad b'=\\left\\lfloor S\\,\\frac{b}{a}\\right\\rfloor",
    symbols: [
      { latex: "a'", zh: '新的短边', en: 'new shorter side' },
      { latex: 'S', zh: '给定的整数尺寸', en: 'requested size, an integer' },
      { latex: "b'", zh: '新的长边', en: 'new longer side' },
      { latex: 'b', zh: '原来的长边', en: 'longer side before' },
      { latex: 'a', zh: '原来的短边', en: 'shorter side before' },
    ],
    reading: {
      zh: '短边变成S，长边变成S乘以原长短边之比，向下取整。',
      en: 'The shorter side becomes S, the longer S times b over a, rounded down.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: "图像的短边为$a$、长边为$b$，$a'=S,\\ b'=\\lfloor S\\,b/a\\rfloor$，这是哪个图像变换？",
        en: "An image with shorter side $a$ and longer side $b$: which transform gives $a'=S,\\ b'=\\lfloor S\\,b/a\\rfloor$?",
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '短边为$a$、长边为$b$的图像经`Resize(S)`，长边变成$\\lfloor S\\cdot\\boxed{?}\\rfloor$，方框里是什么？',
        en: '`Resize(S)` on an image with shorter side $a$ and longer side $b$: the longer becomes $\\lfloor S\\cdot\\boxed{?}\\rfloor$. What is in the box?',
      },
      answer: { zh: '$b/a$，即原来的长边比短边', en: '$b/a$, the longer side over the shorter' },
      accept: ['b/a', 'b / a', 'b÷a', '长边/短边', '长边比短边', 'long/short', 'longer/shorter'],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '4:3的照片经`Resize((256, 256))`，画面会怎样？',
        en: 'A 4:3 photo goes through `Resize((256, 256))`: what happens to the picture?',
      },
      answer: {
        zh: '被压成正方形，长宽比丢失。',
        en: 'It is squeezed into a square; the aspect ratio is lost.',
      },
      proof: {
        code: ['list(T.Resize((256, 256))(torch.zeros(3, 480, 640)).shape)'],
        value: [3, 256, 256],
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '在torchvision 0.29.1中，`Resize`默认用哪种插值？',
        en: 'In torchvision 0.29.1, which interpolation does `Resize` use by default?',
      },
      answer: { zh: '双线性插值（`BILINEAR`）', en: 'Bilinear (`BILINEAR`)' },
      accept: ['BILINEAR', '双线性', '双线性插值', 'bilinear interpolation', 'InterpolationMode.BILINEAR'],
      proof: {
        code: ["inspect.signature(T.Resize).parameters['interpolation'].default.value"],
        value: 'bilinear',
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '`Resize(256, max_size=300)`算出的长边超过300时，怎样处理？',
        en: '`Resize(256, max_size=300)` computes a longer side above 300: what happens?',
      },
      answer: {
        zh: '长边定为300，短边按比例缩到256以下。',
        en: 'The longer side becomes 300 and the shorter falls below 256 in proportion.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run: 480×640 gives 225×300',
      proof: {
        code: ['list(T.Resize(256, max_size=300)(torch.zeros(3, 480, 640)).shape)'],
        value: [3, 225, 300],
      },
    },
    {
      n: 4,
      tier: 3,
      question: {
        zh: '`Resize(256)`按比例算出的长边不是整数时，怎样取整？',
        en: 'When the longer side comes out as a fraction, how does `Resize(256)` round it?',
      },
      answer: { zh: '向下取整，例如300×500得到256×426', en: 'It is rounded down: 300×500 gives 256×426' },
      accept: ['向下取整', '舍去小数', '截断', 'rounded down', 'round down', 'floor', 'truncated'],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py; run',
      proof: {
        code: ['list(T.Resize(256)(torch.zeros(3, 300, 500)).shape)'],
        value: [3, 256, 426],
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-pad',
      question: {
        zh: '把小图变到更大的规定尺寸，Resize与填充各怎样对待原有的画面？',
        en: 'A small image has to reach a larger size: how do Resize and padding each treat the picture?',
      },
      answer: {
        zh: 'Resize用插值把画面放大，填充让画面保持原样、只在四周加像素。',
        en: 'Resize magnifies it by interpolation, padding leaves it as it is and adds pixels around it.',
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'up-bilinear',
      question: {
        zh: '`transforms.Resize`与网络中的双线性上采样层，各处理什么？',
        en: '`transforms.Resize` and a bilinear upsampling layer of a network: what does each work on?',
      },
      answer: {
        zh: '前者在预处理时缩放输入图像，后者在网络里放大特征图。',
        en: 'The first scales the input image before the network, the second enlarges feature maps inside it.',
      },
      source:
        'torchvision 0.29.1 torchvision/transforms/transforms.py; torch 2.14.1 torch/nn/modules/upsampling.py',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '高{H}、宽{W}的图像经Resize({S})，长边变成多少像素？',
        en: 'Resize({S}) on an image of height {H} and width {W}: how many pixels does the longer side get?',
      },
      parameters: { S: [50, 100, 150, 200, 224, 256], H: [100, 200, 300, 400], W: [200, 400, 600, 800] },
      where:
        '(H!=W)*(S!=min(H,W))*(max(H,W)*S==min(H,W)*floor(max(H,W)*S/min(H,W)))*(S*max(H,W)<=900*min(H,W))',
      answer: 'floor(S*max(H,W)/min(H,W))',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '短边{=min(H,W)}变成{S}，长边变成{=max(H,W)}×{S}/{=min(H,W)}={=floor(S*max(H,W)/min(H,W))}',
        en: 'The shorter side {=min(H,W)} becomes {S}, the longer {=max(H,W)} × {S}/{=min(H,W)} = {=floor(S*max(H,W)/min(H,W))}',
      },
      mistakes: [
        {
          expression: 'S',
          zh: '整数尺寸定的是短边，不是长边，也不是两边',
          en: 'A single integer sets the shorter side, not the longer one or both',
        },
        {
          expression: 'max(H,W)+S-min(H,W)',
          zh: '两边加减了同样的像素数，应按同样的比例缩放',
          en: 'Changed both sides by the same number of pixels instead of the same ratio',
        },
        {
          expression: 'S*min(H,W)/max(H,W)',
          zh: '把整数尺寸当成了新的长边，算出的是短边',
          en: 'Took the integer for the new longer side and computed the shorter',
        },
        { expression: 'max(H,W)', zh: '长边也要按比例变化', en: 'The longer side changes in proportion too' },
      ],
      check: ['max(torchvision.transforms.Resize(S)(torch.zeros(1, H, W)).shape[-2:])'],
      source: 'torchvision 0.29.1 torchvision/transforms/functional.py',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '想把b变得与a一样大，这段代码错在哪里？',
        en: 'b should get the size of a: what is wrong here?',
      },
      code: [
        "a = Image.new('RGB', (640, 480))",
        "b = Image.new('RGB', (300, 300))",
        'b = T.Resize(a.size)(b)',
      ],
      mended: [
        "a = Image.new('RGB', (640, 480))",
        "b = Image.new('RGB', (300, 300))",
        'b = T.Resize(a.size[::-1])(b)',
      ],
      result: 'b.size',
      value: [480, 640],
      answer: {
        zh: 'PIL的`size`是先宽后高，`Resize`要先高后宽，结果宽高颠倒。',
        en: '`size` of PIL is (width, height) but `Resize` takes (height, width), so the two come out swapped.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '缩小一张只有类别0和2的标签图，错在哪里？',
        en: 'A label map with the classes 0 and 2 is made smaller: what is wrong?',
      },
      code: [
        'mask = torch.tensor([[[0, 0, 2, 2]] * 4])',
        'mask = mask.to(torch.uint8)',
        'small = T.Resize((3, 3))(mask)',
      ],
      mended: [
        'mask = torch.tensor([[[0, 0, 2, 2]] * 4])',
        'mask = mask.to(torch.uint8)',
        'small = T.Resize((3, 3), T.InterpolationMode.NEAREST)(mask)',
      ],
      result: 'small.unique().tolist()',
      value: [0, 1, 2],
      answer: {
        zh: '默认的双线性插值混出了并不存在的类别1，标签图应用最近邻插值。',
        en: 'Bilinear by default, it blends in a class 1 that never was; label maps need nearest interpolation.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '验证时要先把照片按比例缩到短边为256，再裁出正中的224×224，前一步用哪个变换？',
        en: 'Validation: photos are first shrunk in proportion to a shorter side of 256, then the central 224×224 is cut: which transform is the first?',
      },
      answer: { zh: '`Resize(256)`', en: '`Resize(256)`' },
      accept: ['Resize', 'Resize(256)', 'transforms.Resize', 'T.Resize', '缩放'],
      proof: {
        code: ['min(T.Resize(256)(torch.zeros(3, 480, 640)).shape[-2:])'],
        value: 256,
      },
      source: 'torchvision 0.29.1 torchvision/transforms/_presets.py',
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torchvision 0.29.1中，`Resize`的`antialias`默认是什么？',
        en: 'In torchvision 0.29.1, what is the default `antialias` of `Resize`?',
      },
      answer: {
        zh: '`True`（0.17版起如此，此前默认对张量不抗锯齿）',
        en: '`True` (since 0.17; before, it was off for tensors by default)',
      },
      accept: ['True', 'true', '真', '开启', 'on'],
      proof: { code: ["inspect.signature(T.Resize).parameters['antialias'].default"], value: true },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '照片的长宽比各不相同，只做`Resize(224)`就组批，为什么报错？',
        en: 'Photos of different aspect ratios are batched after `Resize(224)` alone: why does that raise an error?',
      },
      answer: {
        zh: '短边都是224而长边各异，无法堆叠，还要裁剪或写成`Resize((224, 224))`。',
        en: 'Only the shorter sides are 224, so they do not stack; crop as well, or write `Resize((224, 224))`.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run: RuntimeError of torch.stack',
      proof: {
        code: [
          'shape = lambda h, w: list(T.Resize(224)(torch.zeros(3, h, w)).shape[-2:])',
          '[shape(480, 640), shape(400, 600)]',
        ],
        value: [
          [224, 298],
          [224, 336],
        ],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '对张量图像设`antialias=False`再大幅缩小，细条纹会出什么问题？',
        en: 'A tensor image is shrunk a lot with `antialias=False`: what happens to fine stripes?',
      },
      answer: {
        zh: '发生混叠：条纹整条消失或变成假的花纹，因为缩小前没有低通滤波。',
        en: 'They alias: they vanish or turn into false patterns, as no low-pass filter comes before the shrinking.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      proof: {
        code: [
          'x = torch.zeros(1, 16, 16)',
          'x[..., ::4] = 1',
          '[T.Resize((4, 4), antialias=a)(x).max().item() > 0 for a in (True, False)]',
        ],
        value: [true, false],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '目标检测时只对图像做`Resize`，标注框会出什么问题？',
        en: 'Object detection, and only the image goes through `Resize`: what is wrong with the boxes?',
      },
      answer: {
        zh: '框仍是原图的坐标，与画面错位，要按同样的比例缩放。',
        en: 'They keep the coordinates of the old image and miss their objects; scale them by the same ratios.',
      },
    },
  ],
  translation: {
    question: {
      zh: '「缩放」到指定尺寸，在torchvision里是哪个变换类？',
      en: '缩放 (interpolate to a size): which torchvision transform?',
    },
    answer: { zh: '`Resize`（调整尺寸）', en: '`Resize`' },
    accept: ['Resize', 'transforms.Resize', 'torchvision.transforms.Resize', 'T.Resize', 'v2.Resize'],
  },
  paper: null,
  api: [
    {
      name: 'torchvision.transforms.Resize',
      signature: 'Resize(size, interpolation=InterpolationMode.BILINEAR, max_size=None, antialias=True)',
      file: 'torchvision/transforms/transforms.py',
      library: 'torchvision 0.29.1',
    },
    {
      name: 'torchvision.transforms.v2.Resize',
      signature: "Resize(size, interpolation='bilinear', max_size=None, antialias=True)",
      file: 'torchvision/transforms/v2/_geometry.py',
      library: 'torchvision 0.29.1',
    },
  ],
  example: {
    code: [
      'x = torch.zeros(3, 480, 640)',
      'y = T.Resize(256)(x)  # shorter side 256',
      'z = T.Resize((256, 256))(x)  # squeezed',
      '[tuple(y.shape), tuple(z.shape)]',
    ],
    output: [
      [3, 256, 341],
      [3, 256, 256],
    ],
  },
  useWhen: [
    {
      zh: '裁剪或组批之前，把大小不一的图像统一到相近的尺度。',
      en: 'Images of many sizes must come to a common scale before cropping or batching.',
    },
  ],
  avoidWhen: [
    {
      zh: '目标只有几个像素大，整幅缩小就看不见了，这时改用裁剪或切块。',
      en: 'Objects are only a few pixels large and would vanish; then crop or tile instead.',
    },
    {
      zh: '长宽比有意义，不许变形，又必须得到固定形状，这时按比例缩放后再填充。',
      en: 'The shape must be fixed but the aspect ratio matters; then scale in proportion and pad.',
    },
  ],
  prerequisites: ['up-bilinear'],
  source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
}
