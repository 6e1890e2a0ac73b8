import type { Term } from '#seed/term'

export const augLinearTransform: Term = {
  id: 'aug-linear-transform',
  status: 'seed',
  name: { zh: '线性变换', en: 'Linear transformation' },
  writtenInOutline: '线性变化',
  aliases: {
    zh: ['线性变化', '白化', '白化变换'],
    en: ['LinearTransformation', 'linear transform', 'whitening', 'whitening transformation'],
  },
  definition: {
    zh: '把整张图像展平成向量，减去均值向量后乘一个固定的方阵，常用于白化。',
    en: 'Flattens the whole image, subtracts a mean vector and multiplies by a fixed square matrix; mostly for whitening.',
  },
  naming: {
    zh: '把整张图像展平、减去均值向量、再乘一个固定方阵的变换叫什么？',
    en: 'Transform that flattens the whole image, subtracts a mean vector and multiplies by a fixed square matrix: what is it called?',
  },
  meaning: {
    question: {
      zh: 'torchvision的线性变换对展平的图像做什么？',
      en: "torchvision's linear transformation: what does it do with the flattened image?",
    },
    answer: {
      zh: '减去均值向量，再乘一个方阵。',
      en: 'It subtracts a mean vector and multiplies by a square matrix.',
    },
  },
  formula: {
    latex: '\\mathbf y=(\\mathbf x-\\boldsymbol\\mu)\\,M,\\qquad M\\in\\mathbb R^{D\\times D},\\ D=CHW',
    symbols: [
      {
        latex: '\\mathbf y',
        zh: '输出，变回图像的形状',
        en: 'output, brought back to the shape of the image',
      },
      { latex: '\\mathbf x', zh: '展平的图像，行向量', en: 'flattened image, a row vector' },
      { latex: '\\boldsymbol\\mu', zh: '均值向量', en: 'mean vector' },
      { latex: 'M', zh: '固定的方阵', en: 'fixed square matrix' },
      { latex: 'D', zh: '图像中数值的个数', en: 'how many values the image has' },
    ],
    reading: {
      zh: '展平的图像减去均值向量，再右乘方阵M。',
      en: 'The flattened image minus the mean vector, times the matrix M.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\mathbf y=(\\mathbf x-\\boldsymbol\\mu)M$，$\\mathbf x$是展平的整幅图像，$M$事先算好，这是哪个图像变换？',
        en: '$\\mathbf y=(\\mathbf x-\\boldsymbol\\mu)M$ with $\\mathbf x$ a whole flattened image and $M$ computed beforehand: which image transform?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '`LinearTransformation`算$(\\mathbf x-\\boxed{?})M$，$\\mathbf x$是展平的图像，方框里是什么？',
        en: '`LinearTransformation` computes $(\\mathbf x-\\boxed{?})M$ for a flattened image $\\mathbf x$. What is in the box?',
      },
      answer: { zh: '$\\boldsymbol\\mu$，均值向量', en: '$\\boldsymbol\\mu$, the mean vector' },
      accept: ['μ', 'mu', '均值', '均值向量', 'mean', 'mean vector', 'the mean vector', 'mean_vector'],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '协方差$\\Sigma=USU^{\\top}$，ZCA白化的方阵是$M=U(S+\\epsilon I)^{\\boxed{?}}U^{\\top}$，方框里是什么？',
        en: 'For the covariance $\\Sigma=USU^{\\top}$, ZCA whitening uses $M=U(S+\\epsilon I)^{\\boxed{?}}U^{\\top}$. What is in the box?',
      },
      answer: { zh: '$-1/2$', en: '$-1/2$' },
      accept: ['-1/2', '−1/2', '-0.5', '−0.5', '负二分之一', 'minus one half', 'minus 1/2'],
      source: 'Bell & Sejnowski, Vision Research 1997; run',
      proof: {
        code: [
          'x = torch.randn(400, 2).double() @ torch.tensor([[2.0, 0.0], [1.5, 0.5]]).double()',
          'S, U = torch.linalg.eigh(torch.cov(x.T))',
          'def covariance(power):',
          '    t = T.LinearTransformation(U @ torch.diag(S ** power) @ U.T, x.mean(0))',
          '    return torch.cov(t(x.view(-1, 1, 1, 2)).view(-1, 2).T)',
          'same = lambda power: torch.allclose(covariance(power), torch.eye(2).double())',
          '[power for power in (-2, -1, -0.5, 0.5, 1) if same(power)][0]',
        ],
        value: -0.5,
      },
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '对3×32×32的图像作`LinearTransformation`，方阵的边长是多少？',
        en: '`LinearTransformation` on 3×32×32 images: what is the side of its matrix?',
      },
      answer: { zh: '3072，即3×32×32', en: '3,072, that is 3 × 32 × 32' },
      accept: ['3072', '3,072'],
      proof: {
        code: [
          'D = 3 * 32 * 32',
          'T.LinearTransformation(torch.eye(D), torch.zeros(D))(torch.zeros(3, 32, 32)).numel()',
        ],
        value: 3072,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '不加ε的白化之后，训练数据各特征的相关性和方差是怎样的？',
        en: 'After whitening without ε, what are the correlations and variances of the features of the training data?',
      },
      answer: { zh: '互不相关，方差都为1。', en: 'Uncorrelated, each with a variance of 1.' },
      proof: {
        code: [
          'x = torch.randn(400, 2).double() @ torch.tensor([[2.0, 0.0], [1.5, 0.5]]).double()',
          'S, U = torch.linalg.eigh(torch.cov(x.T))',
          't = T.LinearTransformation(U @ torch.diag(S ** -0.5) @ U.T, x.mean(0))',
          'y = t(x.view(-1, 1, 1, 2)).view(-1, 2)',
          '[[abs(round(v, 9)) for v in row] for row in torch.cov(y.T).tolist()]',
        ],
        value: [
          [1, 0],
          [0, 1],
        ],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '`LinearTransformation`展平图像再乘方阵，输出是什么形状？',
        en: '`LinearTransformation` flattens the image and multiplies by a matrix: which shape does the output have?',
      },
      answer: { zh: '与输入图像相同', en: 'That of the input image' },
      accept: [
        '与输入相同',
        '和输入一样',
        '与输入图像相同',
        '(C, H, W)',
        'same as the input',
        'the input shape',
      ],
      proof: {
        code: [
          't = T.LinearTransformation(torch.randn(24, 24), torch.zeros(24))',
          'list(t(torch.rand(2, 3, 4)).shape)',
        ],
        value: [2, 3, 4],
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '各种白化之中，哪一种使结果在均方意义上最接近原来的数据？',
        en: 'Of all ways to whiten, which keeps the result closest to the original data in the mean squared sense?',
      },
      answer: { zh: 'ZCA白化', en: 'ZCA whitening' },
      accept: ['ZCA', 'ZCA白化', 'ZCA whitening', '零相位白化', 'zero-phase component analysis'],
      source: 'Kessy, Lewin & Strimmer, The American Statistician 2018, arXiv:1512.00809; run',
      proof: {
        code: [
          'x = torch.randn(400, 2).double() @ torch.tensor([[2.0, 0.0], [1.5, 0.5]]).double()',
          'x = x - x.mean(0)',
          'S, U = torch.linalg.eigh(torch.cov(x.T))',
          'zca = U @ torch.diag(S ** -0.5) @ U.T',
          'turn = lambda a: torch.tensor([[math.cos(a), -math.sin(a)], [math.sin(a), math.cos(a)]]).double()',
          'flip = torch.tensor([[1.0, 0.0], [0.0, -1.0]]).double()',
          'others = [zca @ turn(0.1 * k) @ f for k in range(1, 63) for f in (flip, flip @ flip)]',
          'far = lambda M: ((x @ M - x) ** 2).sum().item()',
          'all(far(zca) < far(M) for M in others)',
        ],
        value: true,
      },
    },
    {
      n: 5,
      tier: 2,
      question: {
        zh: '`LinearTransformation`的方阵和均值向量从哪里来？',
        en: '`LinearTransformation`: where do its matrix and its mean vector come from?',
      },
      answer: {
        zh: '由使用者事先从训练集算好，作为参数传入，没有默认值。',
        en: 'You compute them from the training set beforehand and pass them; neither has a default.',
      },
      proof: {
        code: [
          'parameters = inspect.signature(T.LinearTransformation).parameters.values()',
          '[p.name for p in parameters if p.default is inspect.Parameter.empty]',
        ],
        value: ['transformation_matrix', 'mean_vector'],
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-affine',
      question: {
        zh: '`LinearTransformation`与仿射变换，各改变像素的什么？',
        en: '`LinearTransformation` and an affine transform: what about the pixels does each change?',
      },
      answer: {
        zh: '`LinearTransformation`混合像素的数值，仿射变换移动像素的位置。',
        en: '`LinearTransformation` mixes their values, the affine transform moves their positions.',
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'aug-normalize',
      question: {
        zh: '`Normalize`与白化，像素之间的相关性各会怎样？',
        en: '`Normalize` and whitening: what becomes of the correlations between pixels in each?',
      },
      answer: {
        zh: '`Normalize`使相关性保持不变，白化把它消去。',
        en: '`Normalize` leaves them as they were, whitening removes them.',
      },
      proof: {
        code: [
          'x = torch.randn(400, 2).double() @ torch.tensor([[2.0, 0.0], [1.5, 0.5]]).double()',
          'S, U = torch.linalg.eigh(torch.cov(x.T))',
          'flat = lambda t: t(x.view(-1, 1, 1, 2)).view(-1, 2)',
          'white = flat(T.LinearTransformation(U @ torch.diag(S ** -0.5) @ U.T, x.mean(0)))',
          'plain = flat(T.Normalize([0.5], [0.25]))',
          'r = lambda v: torch.corrcoef(v.T)[0, 1].item()',
          '[abs(r(plain) - r(x)) < 1e-9, abs(r(x)) > 0.5, abs(r(white)) < 1e-9]',
        ],
        value: [true, true, true],
      },
    },
    {
      n: 3,
      tier: 2,
      with: null,
      question: {
        zh: '`transforms.LinearTransformation`与`nn.Linear`，训练时各自的矩阵会怎样？',
        en: '`transforms.LinearTransformation` and `nn.Linear`: what happens to the matrix of each during training?',
      },
      answer: {
        zh: '前者的方阵固定不变，后者的权重由梯度不断更新。',
        en: 'That of the first stays fixed, that of the second is updated by gradients.',
      },
      source:
        'torchvision 0.29.1 torchvision/transforms/transforms.py; torch 2.14.1 torch/nn/modules/linear.py',
      proof: {
        code: [
          'count = lambda m: len(list(m.parameters()))',
          '[count(T.LinearTransformation(torch.eye(4), torch.zeros(4))), count(nn.Linear(4, 4))]',
        ],
        value: [0, 2],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '对{C}×{H}×{H}的图像作LinearTransformation，方阵是D×D，D是多少？',
        en: 'LinearTransformation on {C}×{H}×{H} images has a D×D matrix: what is D?',
      },
      parameters: { C: [1, 3], H: [4, 8, 10, 20, 30, 32, 40] },
      answer: 'C*H*H',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '整幅图像的数值个数：{C}×{H}×{H}={=C*H*H}',
        en: 'All values of the image: {C} × {H} × {H} = {=C*H*H}',
      },
      mistakes: [
        {
          expression: 'iff(C>1,H*H,0/0)',
          zh: '漏了通道数，各通道一起展平',
          en: 'Left out the channels, which are flattened too',
        },
        {
          expression: 'pow(C*H*H,2)',
          zh: '那是方阵中元素的个数D²，问的是边长',
          en: 'That is D², how many entries the matrix has; asked is its side',
        },
        {
          expression: 'C*H',
          zh: '只算了一行像素，要算整幅图像',
          en: 'Counted one row of pixels instead of the whole image',
        },
      ],
      check: [
        'D = C * H * H',
        'torchvision.transforms.LinearTransformation(torch.eye(D), torch.zeros(D))(torch.zeros(C, H, H)).numel()',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`y`里的两个数是多少？',
        en: 'What are the two numbers in `y`?',
      },
      code: [
        'M = torch.tensor([[1., 2.], [0., 3.]])',
        'mean = torch.tensor([1., 1.])',
        'x = torch.tensor([[[2., 3.]]])',
        'y = T.LinearTransformation(M, mean)(x)',
      ],
      result: 'y.flatten().tolist()',
      value: [1, 8],
      answer: {
        zh: '1和8：减均值得(1, 2)，再右乘M',
        en: '1 and 8: minus the mean it is (1, 2), then times M from the right',
      },
      accept: ['1, 8', '1,8', '1和8', '1 and 8', '[1, 8]', '[1., 8.]', '(1, 8)', '1 8'],
      source: 'torchvision 0.29.1 torchvision/transforms/transforms.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: 'CIFAR小图训练之前，想消去全图像素之间的相关性，用torchvision的哪个变换？',
        en: 'Small CIFAR images should lose the correlations between all their pixels before training: which torchvision transform?',
      },
      answer: {
        zh: '`LinearTransformation`（方阵取白化矩阵）',
        en: '`LinearTransformation` (with a whitening matrix)',
      },
      accept: [
        'LinearTransformation',
        'transforms.LinearTransformation',
        '线性变换',
        '白化变换',
        '白化',
        'whitening',
        'linear transformation',
      ],
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '把float32的`LinearTransformation`用到3×224×224的图像上，为什么内存不够？',
        en: '`LinearTransformation` in float32 on 3×224×224 images: why does memory not suffice?',
      },
      answer: {
        zh: '边长D=150528，方阵有D²个数，约占90.6 GB。',
        en: 'With D = 150,528 the matrix has D² numbers, about 90.6 GB.',
      },
      proof: {
        code: ['(3 * 224 * 224) ** 2 * torch.zeros(1).element_size() / 1e9'],
        value: 90.6,
        tolerance: 0.001,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '训练图像的张数少于D，不加ε就算白化方阵，会出什么问题？',
        en: 'Fewer training images than D, and the whitening matrix is computed without ε: what goes wrong?',
      },
      answer: {
        zh: '协方差矩阵奇异，有些特征值为零，除以它们的平方根便发散。',
        en: 'The covariance is singular: some eigenvalues are zero, and dividing by their roots blows up.',
      },
      proof: {
        code: ['torch.linalg.matrix_rank(torch.cov(torch.randn(10, 48).double().T)).item() < 48'],
        value: true,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '计算白化用的均值和方阵时把测试集也算了进去，有什么不妥？',
        en: 'The mean and matrix for whitening were computed with the test set included: what is wrong with that?',
      },
      answer: {
        zh: '测试集的信息进入了预处理，评估结果不再可信；只应由训练集算。',
        en: 'Information on the test set leaks into preprocessing and spoils the evaluation; use the training set alone.',
      },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '1997年发表在Vision Research上、提出ZCA白化的论文，作者是谁？',
        en: 'ZCA whitening comes from a paper in Vision Research, 1997: who are its authors?',
      },
      answer: { zh: 'Bell和Sejnowski', en: 'Bell and Sejnowski' },
      accept: [
        'Bell',
        'Bell & Sejnowski',
        'Bell, Sejnowski',
        'Sejnowski',
        'Bell和Sejnowski',
        'Bell and Sejnowski',
      ],
      source: 'Bell & Sejnowski, Vision Research 1997',
    },
  ],
  translation: {
    question: {
      zh: '用于白化的变换，在torchvision里是哪个类？',
      en: '白化 (whitening): which torchvision transform is used for it?',
    },
    answer: { zh: '`LinearTransformation`（线性变换）', en: '`LinearTransformation` (线性变换)' },
    accept: [
      'LinearTransformation',
      'transforms.LinearTransformation',
      'torchvision.transforms.LinearTransformation',
      'T.LinearTransformation',
      'v2.LinearTransformation',
    ],
  },
  paper: {
    authors: 'A. J. Bell, T. J. Sejnowski',
    title: 'The “independent components” of natural scenes are edge filters',
    year: 1997,
    venue: 'Vision Research 37(23)',
    url: '',
  },
  api: [
    {
      name: 'torchvision.transforms.LinearTransformation',
      signature: 'LinearTransformation(transformation_matrix, mean_vector)',
      file: 'torchvision/transforms/transforms.py',
      library: 'torchvision 0.29.1',
    },
    {
      name: 'torchvision.transforms.v2.LinearTransformation',
      signature: 'LinearTransformation(transformation_matrix, mean_vector)',
      file: 'torchvision/transforms/v2/_misc.py',
      library: 'torchvision 0.29.1',
    },
  ],
  example: {
    code: [
      'x = torch.randn(500, 2) @ torch.tensor(',
      '    [[2., 0.], [1.5, 0.5]])',
      'S, U = torch.linalg.eigh(torch.cov(x.T))',
      'M = U @ torch.diag(S ** -0.5) @ U.T  # ZCA',
      't = T.LinearTransformation(M, x.mean(0))',
      'y = t(x.view(-1, 1, 1, 2)).view(-1, 2)',
      'torch.allclose(',
      '    torch.cov(y.T), torch.eye(2), atol=1e-4)',
    ],
    output: true,
  },
  useWhen: [
    {
      zh: '小图（如CIFAR）的ZCA白化，早期的常见做法。',
      en: 'ZCA whitening of small images such as CIFAR, common in earlier work.',
    },
  ],
  avoidWhen: [
    {
      zh: '分辨率稍高：方阵的大小随像素数的平方增长。',
      en: 'Anything but low resolution: the matrix grows with the square of the pixel count.',
    },
    {
      zh: '网络里有BatchNorm：通常逐通道标准化就够了。',
      en: 'Networks with batch normalisation: normalising each channel is usually enough.',
    },
  ],
  prerequisites: ['aug-normalize'],
  source: 'Bell & Sejnowski, Vision Research 1997; torchvision 0.29.1 torchvision/transforms/transforms.py',
}
