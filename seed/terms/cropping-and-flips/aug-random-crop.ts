import type { Term } from '#seed/term'

export const augRandomCrop: Term = {
  id: 'aug-random-crop',
  status: 'seed',
  name: { zh: '随机剪裁', en: 'Random crop' },
  writtenInOutline: '随机剪裁',
  aliases: { zh: ['随机裁剪'], en: ['RandomCrop', 'random cropping'] },
  definition: {
    zh: '在图像内均匀随机选一个位置，截取固定大小的窗口。',
    en: 'Cuts a fixed-size window at a uniformly random position inside the image.',
  },
  naming: {
    zh: '只留下图像中一个固定大小的窗口、不缩放、位置每次重新抽取的增强叫什么？',
    en: 'Augmentation that keeps only a window of fixed size, not resized, at a place drawn anew each time: what is it called?',
  },
  meaning: {
    question: {
      zh: '随机剪裁里，什么是随机的，什么是固定的？',
      en: 'Random crop: what is random and what is fixed?',
    },
    answer: {
      zh: '位置随机，窗口大小和图像尺度固定。',
      en: 'The position is random; window size and scale are fixed.',
    },
  },
  formula: {
    latex: 'i\\sim\\mathcal U\\{0,\\dots,H-h\\},\\qquad j\\sim\\mathcal U\\{0,\\dots,W-w\\}',
    symbols: [
      { latex: 'i', zh: '窗口首行的行号', en: 'row where the window starts' },
      { latex: '\\mathcal U', zh: '等概率的整数分布', en: 'uniform distribution over whole numbers' },
      { latex: 'H', zh: '图像的高（先填充则是填充后的）', en: 'image height, after any padding' },
      { latex: 'h', zh: '窗口的高', en: 'window height' },
      { latex: 'j', zh: '窗口首列的列号', en: 'column where the window starts' },
      { latex: 'W', zh: '图像的宽（先填充则是填充后的）', en: 'image width, after any padding' },
      { latex: 'w', zh: '窗口的宽', en: 'window width' },
    ],
    reading: {
      zh: 'i在0到H−h的整数中等概率抽取，j在0到W−w的整数中等概率抽取。',
      en: 'i is uniform over the whole numbers from 0 to H minus h, j over those from 0 to W minus w.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$h\\times w$窗口的左上角取$i\\sim\\mathcal U\\{0,\\dots,H-h\\}$、$j\\sim\\mathcal U\\{0,\\dots,W-w\\}$，这是哪种增强？',
        en: 'Upper-left corner of an $h\\times w$ window: $i\\sim\\mathcal U\\{0,\\dots,H-h\\}$, $j\\sim\\mathcal U\\{0,\\dots,W-w\\}$. Which augmentation is it?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '高$h$的窗口在高$H$的图像里随机取首行（从0数）：$i\\sim\\mathcal U\\{0,\\dots,\\boxed{?}\\}$，方框里是什么？',
        en: 'First row, counted from 0, of a window of height $h$ in an image of height $H$: $i\\sim\\mathcal U\\{0,\\dots,\\boxed{?}\\}$. What is in the box?',
      },
      answer: { zh: '$H-h$', en: '$H-h$' },
      accept: ['H-h', 'H−h', 'H - h'],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '$h\\times w$的窗口在$H\\times W$的图像里有$(H-h+1)\\cdot\\boxed{?}$种位置，方框里是什么？',
        en: 'An $h\\times w$ window has $(H-h+1)\\cdot\\boxed{?}$ positions in an $H\\times W$ image. What is in the box?',
      },
      answer: { zh: '$W-w+1$', en: '$W-w+1$' },
      accept: ['W-w+1', 'W−w+1', 'W - w + 1', '(W-w+1)', '(W−w+1)', '1+W-w'],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'RandomCrop(32, padding=4)作用于32×32的图像，窗口有几种不同的位置？',
        en: 'RandomCrop(32, padding=4) on a 32 × 32 image: how many different positions has the window?',
      },
      answer: { zh: '81（9×9）', en: '81 (9 × 9)' },
      accept: ['81', '81种', '9×9', '9x9'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      proof: {
        code: [
          'x, crop = torch.rand(1, 32, 32), T.RandomCrop(32, padding=4)',
          'len({crop(x).numpy().tobytes() for _ in range(4000)})',
        ],
        value: 81,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '图像比窗口小时，torchvision 0.29.1的RandomCrop默认会怎样？',
        en: 'torchvision 0.29.1 RandomCrop on an image smaller than the window, default settings: what happens?',
      },
      answer: { zh: '报错，抛出`ValueError`', en: 'It fails with a `ValueError`' },
      accept: [
        'ValueError',
        '报错',
        '抛出异常',
        '抛出ValueError',
        'raises',
        'error',
        'it raises ValueError',
        'raises ValueError',
        'it raises an error',
        'raises an error',
      ],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      proof: {
        code: [
          'caught = []',
          'try: T.RandomCrop(32)(torch.zeros(1, 20, 20))',
          'except Exception as error: caught.append(type(error).__name__)',
          'caught',
        ],
        value: ['ValueError'],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '训练时用随机剪裁，主要让网络对物体的哪种变化更稳健？',
        en: 'Training with random crops makes a network more robust mainly to which change of an object?',
      },
      answer: { zh: '平移，即位置的变化', en: 'Translation, that is a change of position' },
      accept: [
        '平移',
        '位置',
        '位置变化',
        '位移',
        '位置的变化',
        'translation',
        'shift',
        'shifts',
        'position',
        'a change of position',
        'change of position',
      ],
      source: 'Shorten & Khoshgoftaar, Journal of Big Data 2019',
    },
    {
      n: 4,
      tier: 3,
      question: {
        zh: '20×20的图像经`RandomCrop(32, pad_if_needed=True)`，每一侧先补多少像素？',
        en: 'A 20 × 20 image through `RandomCrop(32, pad_if_needed=True)`: how many pixels are first added on each side?',
      },
      answer: { zh: '12：每一侧都补足全部差额', en: '12: each side gets the whole shortfall' },
      accept: ['12', '12像素', '12 pixels'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      proof: {
        code: [
          'x, crop = torch.ones(1, 20, 20), T.RandomCrop(32, pad_if_needed=True)',
          'tops = [crop(x)[0].any(1).float().argmax().item() for _ in range(500)]',
          'max(tops)',
        ],
        value: 12,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-random-resized-crop',
      question: {
        zh: 'RandomCrop与RandomResizedCrop，各改变物体在输出中的什么？',
        en: 'RandomCrop and RandomResizedCrop: what about the objects in the output does each change?',
      },
      answer: {
        zh: 'RandomCrop只改变位置，RandomResizedCrop还改变大小和长宽比。',
        en: 'RandomCrop their position only, RandomResizedCrop their size and aspect ratio as well.',
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'aug-pad',
      question: {
        zh: '32×32的图像分别经过RandomCrop(32, padding=4)与Pad(4)，输出各多大？',
        en: 'A 32 × 32 image through RandomCrop(32, padding=4), and through Pad(4): how large is each output?',
      },
      answer: {
        zh: 'RandomCrop仍是32×32，Pad变成40×40。',
        en: 'RandomCrop still gives 32 × 32, Pad gives 40 × 40.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      proof: {
        code: [
          'x = torch.zeros(1, 32, 32)',
          '[step(x).shape[1:] for step in (T.RandomCrop(32, padding=4), T.Pad(4))]',
        ],
        value: [
          [32, 32],
          [40, 40],
        ],
      },
    },
    {
      n: 3,
      tier: 2,
      with: 'aug-center-crop',
      question: {
        zh: '训练与评估，随机剪裁与中心剪裁通常各用在哪一边，为什么？',
        en: 'Training and evaluation: where are random crop and center crop usually used, and why?',
      },
      answer: {
        zh: '训练用随机剪裁增加变化，评估用中心剪裁使结果可重复。',
        en: 'Random crop in training for variety, center crop in evaluation for repeatable results.',
      },
      source: 'He et al., CVPR 2016; torchvision 0.29.1 torchvision/transforms/_presets.py',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'RandomCrop({h}, padding={p})作用于{h}×{h}的图像，窗口共有多少种位置？',
        en: 'RandomCrop({h}, padding={p}) on a {h} × {h} image: how many positions has the window?',
      },
      parameters: { h: [24, 28, 32, 64, 96], p: [1, 2, 3, 4, 5, 6] },
      answer: '(2*p+1)*(2*p+1)',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '填充后边长{=h+2*p}，每个方向有{=h+2*p}−{h}+1={=2*p+1}个位置，{=2*p+1}²={=(2*p+1)*(2*p+1)}',
        en: 'Padded side {=h+2*p}; {=h+2*p} − {h} + 1 = {=2*p+1} positions a direction; {=2*p+1}² = {=(2*p+1)*(2*p+1)}',
      },
      mistakes: [
        {
          expression: '4*p*p',
          zh: '忘了加1：每个方向有2p+1个位置',
          en: 'Forgot the 1: there are 2p + 1 positions a direction',
        },
        {
          expression: '2*p+1',
          zh: '只数了一个方向，要平方',
          en: 'Counted one direction only: square it',
        },
        {
          expression: '(p+1)*(p+1)',
          zh: '只算了一侧的填充，填充在两侧都有',
          en: 'Counted the padding of one side only: it is on both',
        },
      ],
      check: [
        'x = torchvision.transforms.functional.pad(torch.zeros(1, h, h), p)',
        'crop = torchvision.transforms.RandomCrop(h, padding=p)',
        'len({crop.get_params(x, crop.size)[:2] for _ in range(4000)})',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '高{h}的窗口在高{H}的图像里有多少种行位置？',
        en: 'How many row positions can a window of height {h} take in an image of height {H}?',
      },
      parameters: {
        H: [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60],
        h: [4, 8, 12, 16, 20, 24, 28, 32, 36, 40],
      },
      where: 'h < H',
      answer: 'H-h+1',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '首行可取0到{H}−{h}={=H-h}，共{=H-h+1}种',
        en: 'The first row runs from 0 to {H} − {h} = {=H-h}: {=H-h+1} positions',
      },
      mistakes: [
        {
          expression: 'H-h',
          zh: '忘了加1：第0行也算一种',
          en: 'Forgot the 1: row 0 counts too',
        },
        {
          expression: 'floor(H/h)',
          zh: '数成了互不重叠的窗口',
          en: 'Counted windows that do not overlap',
        },
        {
          expression: 'H',
          zh: '没有扣除窗口的高，窗口会伸出图像',
          en: 'Ignored the window height: it would stick out of the image',
        },
      ],
      check: [
        'x = torch.zeros(1, H, h)',
        'len({torchvision.transforms.RandomCrop.get_params(x, (h, h))[0] for _ in range(4000)})',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '图像与分割标注应裁下同一块，这段代码错在哪里？',
        en: 'Image and segmentation mask should be cut at the same place: what is wrong here?',
      },
      code: [
        'img = torch.arange(64.).view(1, 8, 8)',
        'mask = (img > 30).float()',
        'crop = T.RandomCrop(4)',
        'a = crop(img)',
        'b = crop(mask)',
      ],
      mended: [
        'img = torch.arange(64.).view(1, 8, 8)',
        'mask = (img > 30).float()',
        'crop = T.RandomCrop(4)',
        'both = crop(torch.cat([img, mask]))',
        'a, b = both.chunk(2)',
      ],
      result: 'torch.equal(b, (a > 30).float())',
      value: false,
      answer: {
        zh: '两次调用各抽一个位置，标注与图像错位；应叠在一起裁，或共用同一次`get_params`的结果。',
        en: 'Each call draws its own position, so the two do not match; crop them stacked, or use one draw of `get_params` for both.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: 'CIFAR的32×32小图，想平移几个像素又不改变尺寸和尺度，先填充再用哪种增强？',
        en: 'CIFAR images of 32 × 32 should shift a few pixels, size and scale unchanged: after padding, which augmentation?',
      },
      answer: {
        zh: '随机剪裁，即`RandomCrop(32, padding=4)`',
        en: 'Random crop, that is `RandomCrop(32, padding=4)`',
      },
      accept: [
        '随机剪裁',
        '随机裁剪',
        'RandomCrop',
        'random crop',
        'random cropping',
        'RandomCrop(32, padding=4)',
        'transforms.RandomCrop',
      ],
      source: 'He et al., CVPR 2016',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '超分辨率训练的大图放不进显存，缩放又会损失细节，还要每轮取到不同的块，用哪种增强？',
        en: 'Super-resolution: the images are too big for memory, resizing loses detail, patches should differ every epoch. Which augmentation?',
      },
      answer: {
        zh: '随机剪裁：固定大小，位置随机，不缩放',
        en: 'Random crop: fixed size, random position, no resizing',
      },
      accept: ['随机剪裁', '随机裁剪', 'RandomCrop', 'random crop', 'random crops', 'random cropping'],
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: 'torchvision 0.29.1的`RandomCrop`，只给过小的图像先补边、不报错，应把哪个参数设成什么？',
        en: 'torchvision 0.29.1 `RandomCrop`: to pad only images that are too small, instead of failing, which argument is set to what?',
      },
      answer: {
        zh: '`pad_if_needed=True`（默认`False`）',
        en: '`pad_if_needed=True` (`False` by default)',
      },
      accept: ['pad_if_needed=True', 'pad_if_needed = True', 'pad_if_needed', 'pad_if_needed True'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
      proof: {
        code: ["inspect.signature(T.RandomCrop).parameters['pad_if_needed'].default"],
        value: false,
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '不加填充的随机剪裁，为什么图像角上的内容很少被看到？',
        en: 'Random crop without padding: why is the content in the corners of the image rarely seen?',
      },
      answer: {
        zh: '角上的像素只落在一种窗口位置里，中间的像素落在许多种里。',
        en: 'A corner pixel lies in just one window position, a pixel in the middle in many.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      proof: {
        code: [
          'x, crop = torch.arange(64.0).view(1, 8, 8), T.RandomCrop(4)',
          'windows = {tuple(crop(x).flatten().tolist()) for _ in range(2000)}',
          '[sum(pixel in window for window in windows) for pixel in (0.0, 27.0)]',
        ],
        value: [1, 16],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '分类训练中，大图里的目标很小，直接随机剪裁小窗口会损害什么？',
        en: 'Classification with small objects in large images: what does a small random crop spoil?',
      },
      answer: {
        zh: '标签：窗口里常常只有背景，标签却还是原来的类别。',
        en: 'The labels: a window often shows background only and still carries the class of the image.',
      },
      source: 'Shorten & Khoshgoftaar, Journal of Big Data 2019',
    },
  ],
  translation: {
    question: {
      zh: '「随机剪裁」在torchvision里是哪个变换类？',
      en: '随机剪裁: which torchvision transform class?',
    },
    answer: { zh: '`torchvision.transforms.RandomCrop`', en: '`torchvision.transforms.RandomCrop`' },
    accept: [
      'RandomCrop',
      'transforms.RandomCrop',
      'T.RandomCrop',
      'v2.RandomCrop',
      'torchvision.transforms.RandomCrop',
      'torchvision.transforms.v2.RandomCrop',
    ],
  },
  paper: null,
  api: [
    {
      name: 'torchvision.transforms.RandomCrop',
      signature: "RandomCrop(size, padding=None, pad_if_needed=False, fill=0, padding_mode='constant')",
      file: 'torchvision/transforms/transforms.py',
      library: 'torchvision 0.29.1',
    },
    {
      name: 'torchvision.transforms.v2.RandomCrop',
      signature: "RandomCrop(size, padding=None, pad_if_needed=False, fill=0, padding_mode='constant')",
      file: 'torchvision/transforms/v2/_geometry.py',
      library: 'torchvision 0.29.1',
    },
  ],
  example: {
    code: [
      'x = torch.rand(1, 32, 32)',
      'crop = T.RandomCrop(32, padding=4)',
      'seen = set()',
      'for _ in range(4000):',
      '    seen.add(crop(x).numpy().tobytes())',
      'len(seen)  # 9 rows times 9 columns',
    ],
    output: 81,
  },
  useWhen: [
    {
      zh: '训练时让网络适应物体位置的变化。',
      en: 'In training, to make the network used to objects in other positions.',
    },
    {
      zh: '小图像（如CIFAR）：先填充几个像素，再裁回原来的尺寸。',
      en: 'Small images such as CIFAR: pad a few pixels, then crop back to the original size.',
    },
  ],
  avoidWhen: [
    {
      zh: '评估和推理：结果每次不同，应改用中心剪裁。',
      en: 'Evaluation and inference: results would vary; use a center crop.',
    },
    {
      zh: '窗口远小于图像而目标很小：常常只裁到背景。',
      en: 'Windows far smaller than the image and small objects: many crops show background only.',
    },
  ],
  prerequisites: ['aug-center-crop', 'aug-pad'],
  source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
}
