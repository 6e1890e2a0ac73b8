import type { Term } from '#seed/term'

export const augRandomResizedCrop: Term = {
  id: 'aug-random-resized-crop',
  status: 'seed',
  name: { zh: '随机长宽比剪裁', en: 'Random resized crop' },
  writtenInOutline: '随机长宽比剪裁',
  aliases: {
    zh: ['随机长宽比裁剪', '随机尺寸裁剪', '随机缩放裁剪', '随机裁剪缩放', '随机裁剪并缩放'],
    en: [
      'RandomResizedCrop',
      'Inception-style crop',
      'random resized cropping',
      'scale and aspect-ratio augmentation',
    ],
  },
  definition: {
    zh: '随机抽取面积比例和长宽比裁出一块，再缩放到指定尺寸。',
    en: 'Cuts a patch of random area and aspect ratio and resizes it to the requested size.',
  },
  naming: {
    zh: '先按随机的面积和形状裁下一块，再缩放到固定尺寸，这种增强叫什么？',
    en: 'Augmentation that cuts a patch of arbitrary area and shape and scales it to a fixed output: what is it called?',
  },
  meaning: {
    question: {
      zh: '随机长宽比剪裁由哪两步组成？',
      en: 'Random resized crop: which two steps does it consist of?',
    },
    answer: {
      zh: '按随机面积和长宽比裁一块，再缩放到指定尺寸。',
      en: 'Cut a patch of random area and aspect ratio, then resize it to the requested size.',
    },
  },
  formula: {
    latex:
      '\\begin{gathered}w=\\operatorname{round}\\sqrt{sHW\\,r},\\qquad h=\\operatorname{round}\\sqrt{sHW/r}\\\\ s\\sim\\mathcal U(s_{\\min},s_{\\max}),\\qquad \\ln r\\sim\\mathcal U(\\ln r_{\\min},\\ln r_{\\max})\\end{gathered}',
    symbols: [
      { latex: 'w', zh: '裁剪区域的宽（缩放前）', en: 'patch width, before resizing' },
      { latex: 's', zh: '裁剪区域占图像面积的比例', en: 'share of the image area that the patch takes' },
      { latex: 'H', zh: '图像的高', en: 'image height' },
      { latex: 'W', zh: '图像的宽', en: 'image width' },
      { latex: 'r', zh: '裁剪区域的宽高比（宽除以高）', en: 'aspect ratio of the patch, width over height' },
      { latex: 'h', zh: '裁剪区域的高（缩放前）', en: 'patch height, before resizing' },
      { latex: '\\mathcal U', zh: '均匀分布', en: 'uniform distribution' },
    ],
    reading: {
      zh: '宽是s乘图像面积再乘r的平方根，高是s乘图像面积再除以r的平方根；s均匀抽取，r的对数均匀抽取。',
      en: 'Width is the root of s times the image area times r, height the root of s times the area over r; s is uniform, and so is log r.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$s$和$r$随机，裁下宽$\\sqrt{sHW\\,r}$、高$\\sqrt{sHW/r}$的一块，再缩放到固定尺寸，这是哪种增强？',
        en: 'With random $s$ and $r$, a patch of width $\\sqrt{sHW\\,r}$ and height $\\sqrt{sHW/r}$ is brought to a fixed size: which augmentation?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'RandomResizedCrop的裁剪区域面积是图像的$s$倍、宽是高的$r$倍，它的宽为$\\sqrt{\\boxed{?}\\cdot HW\\,r}$，方框里是什么？',
        en: 'A patch of RandomResizedCrop has $s$ times the area of the image and is $r$ times as wide as high: its width is $\\sqrt{\\boxed{?}\\cdot HW\\,r}$. What is in the box?',
      },
      answer: { zh: '$s$，面积的比例', en: '$s$, the share of the area' },
      accept: ['s', 'S', 'scale'],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '裁剪区域的面积是$sHW$，宽是高的$r$倍，它的高为$\\sqrt{sHW/\\boxed{?}}$，方框里是什么？',
        en: 'A patch has the area $sHW$ and is $r$ times as wide as high: its height is $\\sqrt{sHW/\\boxed{?}}$. What is in the box?',
      },
      answer: { zh: '$r$，宽高比', en: '$r$, the aspect ratio' },
      accept: ['r', 'R', 'ratio', '宽高比', 'aspect ratio', 'the aspect ratio'],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '在torchvision 0.29.1中，RandomResizedCrop的`scale`默认范围是多少？',
        en: 'In torchvision 0.29.1, what is the default range of `scale` in RandomResizedCrop?',
      },
      answer: { zh: '(0.08, 1.0)', en: '(0.08, 1.0)' },
      accept: [
        '(0.08, 1.0)',
        '(0.08,1.0)',
        '(0.08, 1)',
        '(0.08,1)',
        '0.08,1',
        '0.08, 1.0',
        '0.08-1',
        '0.08–1',
        '0.08到1',
        '0.08到1.0',
        '0.08 to 1',
        '0.08 to 1.0',
        '8%到100%',
        '8% to 100%',
      ],
      proof: {
        code: ["inspect.signature(T.RandomResizedCrop).parameters['scale'].default"],
        value: [0.08, 1],
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'RandomResizedCrop的参数`scale`，是图像的什么量的比例？',
        en: 'RandomResizedCrop: the parameter `scale` is a share of which quantity of the image?',
      },
      answer: { zh: '面积（不是边长）', en: 'Its area (not its side)' },
      accept: ['面积', '图像面积', '原图面积', 'area', 'the area', 'its area', 'the image area'],
      proof: {
        code: [
          'i, j, h, w = T.RandomResizedCrop.get_params(torch.zeros(3, 100, 100), [0.25, 0.25], [1.0, 1.0])',
          'h * w / 100 ** 2',
        ],
        value: 0.25,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '连抽10次都放不进图像时，RandomResizedCrop改取哪一块？',
        en: 'If none of 10 draws fits in the image, which patch does RandomResizedCrop take instead?',
      },
      answer: {
        zh: '居中的最大一块，宽高比不超出`ratio`的范围',
        en: 'The largest centred patch whose aspect ratio stays within `ratio`',
      },
      accept: [
        '中心剪裁',
        '中心裁剪',
        '居中的一块',
        '中心的一块',
        '居中的最大一块',
        'center crop',
        'centre crop',
        'a center crop',
        'a centre crop',
        'the centre',
        'the center',
      ],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      proof: {
        code: [
          'patch = lambda h, w: T.RandomResizedCrop.get_params(torch.zeros(1, h, w), [1.0, 1.0], [0.5, 2.0])',
          '[patch(10, 100), patch(100, 10)]  # top, left, height, width',
        ],
        value: [
          [0, 40, 10, 20],
          [40, 0, 20, 10],
        ],
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: 'RandomResizedCrop的宽高比，在哪种尺度上均匀抽取？',
        en: 'RandomResizedCrop draws the aspect ratio uniformly, but on which kind of scale?',
      },
      answer: {
        zh: '对数尺度，这样偏宽与偏高的机会相等',
        en: 'A logarithmic one, so that wide and tall are equally likely',
      },
      accept: [
        '对数',
        '对数尺度',
        '对数坐标',
        'log',
        'log scale',
        'logarithmic',
        'a logarithmic one',
        'logarithmic scale',
        'ln r',
        'log r',
      ],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
      proof: {
        code: [
          'img, ratio = torch.zeros(1, 1000, 1000), [0.25, 4.0]',
          'patches = [T.RandomResizedCrop.get_params(img, [0.1, 0.1], ratio) for _ in range(4000)]',
          'abs(sum(w > h for _, _, h, w in patches) / 4000 - 0.5) < 0.03',
        ],
        value: true,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-random-crop',
      question: {
        zh: '除了位置，RandomResizedCrop的裁剪区域还有什么是随机的，在RandomCrop里却是固定的？',
        en: 'Besides the position, what is random in the patch of RandomResizedCrop but fixed in RandomCrop?',
      },
      answer: { zh: '面积和长宽比', en: 'Its area and its aspect ratio' },
    },
    {
      n: 2,
      tier: 2,
      with: 'aug-resize',
      question: {
        zh: 'RandomResizedCrop与Resize都缩放到指定尺寸，被缩放的各是什么？',
        en: 'RandomResizedCrop and Resize both scale to a requested size: what does each of them scale?',
      },
      answer: {
        zh: 'RandomResizedCrop缩放随机裁下的一块，Resize缩放整幅图像。',
        en: 'RandomResizedCrop a patch cut at random, Resize the whole image.',
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '{H}×{H}的图像，RandomResizedCrop抽到面积比例{s}、宽高比1，缩放前裁剪区域的边长是多少？',
        en: 'A {H} × {H} image; RandomResizedCrop draws area share {s} and ratio 1: how long is the side of the patch before resizing?',
      },
      parameters: { H: [50, 100, 200, 300, 400], s: [0.09, 0.16, 0.25, 0.36, 0.49, 0.64, 0.81] },
      where: 's != 0.25',
      answer: 'H*sqrt(s)',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '边长的比例是√{s}={=sqrt(s)}，{H}×{=sqrt(s)}={=H*sqrt(s)}',
        en: 'The side takes √{s} = {=sqrt(s)}: {H} × {=sqrt(s)} = {=H*sqrt(s)}',
      },
      mistakes: [
        {
          expression: 'H*s',
          zh: '把面积比例当成了边长比例，要先开平方',
          en: 'Took the share of area for that of the side: take the root first',
        },
        {
          expression: 'H*s*s',
          zh: '平方了，应开平方',
          en: 'Squared where a root is needed',
        },
        {
          expression: 'H*(1-sqrt(s))',
          zh: '这是裁掉的部分',
          en: 'That is the part cut away',
        },
      ],
      check: [
        'img = torch.zeros(3, H, H)',
        'torchvision.transforms.RandomResizedCrop.get_params(img, [s, s], [1.0, 1.0])[3]',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '{H}×{H}的图像，RandomResizedCrop抽到面积比例{s}、宽高比{r}，缩放前裁剪区域有多宽？',
        en: 'A {H} × {H} image; RandomResizedCrop draws area share {s}, width over height {r}: how wide is the patch before resizing?',
      },
      parameters: { H: [100, 200, 400], s: [0.25, 0.36, 0.49, 0.64], r: [0.81, 1.21] },
      answer: 'H*sqrt(s)*sqrt(r)',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '√{s}={=sqrt(s)}，√{r}={=sqrt(r)}，{H}×{=sqrt(s)}×{=sqrt(r)}={=H*sqrt(s)*sqrt(r)}',
        en: '√{s} = {=sqrt(s)}, √{r} = {=sqrt(r)}: {H} × {=sqrt(s)} × {=sqrt(r)} = {=H*sqrt(s)*sqrt(r)}',
      },
      mistakes: [
        {
          expression: 'round(H*sqrt(s)/sqrt(r))',
          zh: '这是裁剪区域的高：宽要乘√r',
          en: 'That is the height of the patch: multiply by √r for the width',
        },
        {
          expression: 'H*sqrt(s)*r',
          zh: '宽高比也要开平方，因为面积要保持不变',
          en: 'The ratio needs a root as well, so that the area stays as drawn',
        },
        {
          expression: 'H*sqrt(s)',
          zh: '忘了宽高比',
          en: 'Left the aspect ratio out',
        },
        {
          expression: 'H*s*r',
          zh: '两个比例都没有开平方',
          en: 'Took no root of either number',
        },
      ],
      check: [
        'img = torch.zeros(3, H, H)',
        'torchvision.transforms.RandomResizedCrop.get_params(img, [s, s], [r, r])[3]',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: { zh: '`out.shape`是什么？', en: 'What is `out.shape` after this crop?' },
      code: ['img = torch.zeros(3, 50, 300)', 't = T.RandomResizedCrop(224)', 'out = t(img)'],
      result: 'tuple(out.shape)',
      value: [3, 224, 224],
      answer: {
        zh: '(3, 224, 224)，无论裁到哪一块都缩放到这个尺寸',
        en: '(3, 224, 224): whatever the patch, it is scaled to that size',
      },
      accept: [
        '(3, 224, 224)',
        '(3,224,224)',
        '3,224,224',
        '3, 224, 224',
        '[3, 224, 224]',
        '[3,224,224]',
        '3x224x224',
        '3×224×224',
      ],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '想裁下边长为原图一半的正方形，这段代码错在哪里？',
        en: 'A square with half the side of the image is wanted: what is wrong here?',
      },
      code: [
        'img = torch.zeros(3, 100, 100)',
        'i, j, h, w = T.RandomResizedCrop.get_params(',
        '    img, scale=(0.5, 0.5), ratio=(1., 1.))',
      ],
      mended: [
        'img = torch.zeros(3, 100, 100)',
        'i, j, h, w = T.RandomResizedCrop.get_params(',
        '    img, scale=(0.25, 0.25), ratio=(1., 1.))',
      ],
      result: '[h, w]',
      value: [71, 71],
      answer: {
        zh: '`scale`是面积的比例：边长减半，面积只剩0.25，现在的边长是71。',
        en: '`scale` is a share of area: half the side is 0.25 of the area; as it stands the side is 71.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: 'ImageNet照片尺寸不一，要一步变成224×224，物体的位置、大小和长宽比又每次不同，用哪种增强？',
        en: 'ImageNet photos of many sizes become 224 × 224 in one step that also varies position, size and aspect ratio: which augmentation?',
      },
      answer: {
        zh: '随机长宽比剪裁（RandomResizedCrop）',
        en: 'Random resized crop (RandomResizedCrop)',
      },
      accept: [
        '随机长宽比剪裁',
        '随机长宽比裁剪',
        '随机尺寸裁剪',
        '随机缩放裁剪',
        '随机裁剪缩放',
        'RandomResizedCrop',
        'random resized crop',
        'transforms.RandomResizedCrop',
        'Inception-style crop',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'SimCLR要从一张图得到两个视图，取景范围不同而尺寸相同，靠哪种裁剪？',
        en: 'SimCLR turns one image into two views that cover different extents but have the same size: by which crop?',
      },
      answer: {
        zh: '随机长宽比剪裁（RandomResizedCrop）',
        en: 'Random resized crop (RandomResizedCrop)',
      },
      accept: [
        '随机长宽比剪裁',
        '随机长宽比裁剪',
        '随机尺寸裁剪',
        '随机缩放裁剪',
        '随机裁剪缩放',
        'RandomResizedCrop',
        'random resized crop',
        'transforms.RandomResizedCrop',
        'Inception-style crop',
      ],
      source: 'Chen et al., ICML 2020',
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torchvision 0.29.1中，RandomResizedCrop的宽高比默认在什么范围内抽取？',
        en: 'In torchvision 0.29.1, within which range does RandomResizedCrop draw the aspect ratio by default?',
      },
      answer: { zh: '(3/4, 4/3)，宽除以高', en: '(3/4, 4/3), width over height' },
      accept: [
        '(3/4, 4/3)',
        '(3/4,4/3)',
        '3/4,4/3',
        '3/4, 4/3',
        '3/4到4/3',
        '3/4 to 4/3',
        '3/4-4/3',
        '(0.75, 1.33)',
        '(0.75,1.33)',
        '(0.75, 1.3333)',
        '0.75到1.33',
        '0.75 to 1.33',
        '0.75-1.33',
        '3:4到4:3',
        '3:4 to 4:3',
      ],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py',
      proof: {
        code: ["inspect.signature(T.RandomResizedCrop).parameters['ratio'].default"],
        value: [0.75, 1.3333333],
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '目标很小的数据集沿用默认的`scale`下限0.08，可能出什么问题，怎样改？',
        en: 'A data set with small objects keeps the default lower `scale` of 0.08: what may go wrong, and what is the remedy?',
      },
      answer: {
        zh: '裁下的一块里可能没有目标，标签就错了；应调高下限。',
        en: 'The patch may miss the object, which makes the label wrong; raise the lower bound.',
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '评估时仍用RandomResizedCrop，指标会怎样，应换成什么？',
        en: 'RandomResizedCrop is left in at evaluation: what happens to the score, and what should replace it?',
      },
      answer: {
        zh: '每次看到的区域不同，指标忽高忽低；应换成缩放加中心剪裁。',
        en: 'Each run sees other regions, so the score varies; use resizing and a center crop instead.',
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '任务要从图像判断物体的长宽比，为什么不宜用RandomResizedCrop的默认设置？',
        en: 'The task is to judge the aspect ratio of objects: why are the defaults of RandomResizedCrop unsuitable?',
      },
      answer: {
        zh: '裁剪区域不是正方形却被缩放成正方形，物体的长宽比随之改变。',
        en: 'A patch that is not square is scaled to a square, which changes the aspect ratio of the objects.',
      },
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '按8%到100%的面积、3/4到4/3的长宽比随机取块，这一做法出自哪个网络的论文？',
        en: 'Patches of 8% to 100% of the area and aspect ratios of 3/4 to 4/3: the paper of which network described this sampling?',
      },
      answer: {
        zh: 'GoogLeNet，《Going Deeper with Convolutions》，CVPR 2015',
        en: 'GoogLeNet, Going Deeper with Convolutions, CVPR 2015',
      },
      accept: [
        'GoogLeNet',
        'Inception',
        'Inception v1',
        'Inception-v1',
        'Szegedy',
        'Going Deeper with Convolutions',
      ],
      source: 'Szegedy et al., CVPR 2015, arXiv:1409.4842',
    },
  ],
  translation: {
    question: {
      zh: '「随机长宽比剪裁」在torchvision里是哪个变换类？',
      en: '随机长宽比剪裁: which torchvision transform class?',
    },
    answer: {
      zh: '`torchvision.transforms.RandomResizedCrop`',
      en: '`torchvision.transforms.RandomResizedCrop`',
    },
    accept: [
      'RandomResizedCrop',
      'transforms.RandomResizedCrop',
      'T.RandomResizedCrop',
      'v2.RandomResizedCrop',
      'torchvision.transforms.RandomResizedCrop',
      'torchvision.transforms.v2.RandomResizedCrop',
    ],
  },
  paper: {
    authors:
      'C. Szegedy, W. Liu, Y. Jia, P. Sermanet, S. Reed, D. Anguelov, D. Erhan, V. Vanhoucke, A. Rabinovich',
    title: 'Going Deeper with Convolutions',
    year: 2015,
    venue: 'CVPR 2015',
    url: 'https://arxiv.org/abs/1409.4842',
  },
  api: [
    {
      name: 'torchvision.transforms.RandomResizedCrop',
      signature:
        'RandomResizedCrop(size, scale=(0.08, 1.0), ratio=(0.75, 1.3333333333333333), interpolation=InterpolationMode.BILINEAR, antialias=True)',
      file: 'torchvision/transforms/transforms.py',
      library: 'torchvision 0.29.1',
    },
    {
      name: 'torchvision.transforms.v2.RandomResizedCrop',
      signature:
        "RandomResizedCrop(size, scale=(0.08, 1.0), ratio=(0.75, 1.3333333333333333), interpolation='bilinear', antialias=True)",
      file: 'torchvision/transforms/v2/_geometry.py',
      library: 'torchvision 0.29.1',
    },
  ],
  example: {
    code: [
      'img = torch.zeros(3, 100, 100)',
      '# a quarter of the area, square',
      'i, j, h, w = T.RandomResizedCrop.get_params(',
      '    img, scale=(0.25, 0.25), ratio=(1., 1.))',
      'h, w  # half of each side',
    ],
    output: [50, 50],
  },
  useWhen: [
    {
      zh: '训练ImageNet一类的分类网络，输入尺寸固定而物体大小不一。',
      en: 'Training classifiers on ImageNet and its like: fixed input size, objects of all sizes.',
    },
    {
      zh: '对比学习：从一张图得到范围不同的两个视图。',
      en: 'Contrastive learning: two views of one image that cover different extents.',
    },
  ],
  avoidWhen: [
    {
      zh: '评估和推理：应改用缩放加中心剪裁。',
      en: 'Evaluation and inference: use resizing and a center crop.',
    },
    {
      zh: '物体的长宽比或大小本身就是要预测的量。',
      en: 'The aspect ratio or the size of objects is what has to be predicted.',
    },
  ],
  prerequisites: ['aug-random-crop', 'aug-resize'],
  source: 'Szegedy et al., CVPR 2015; torchvision 0.29.1 torchvision/transforms/transforms.py',
}
