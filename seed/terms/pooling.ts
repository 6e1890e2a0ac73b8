import type { Term } from '#core/deck/term'

export const poolingTerms = [
  {
    id: 'pool-avg',
    status: 'seed',
    name: { zh: '平均池化', en: 'Average pooling' },
    writtenInOutline: '平均池化',
    aliases: { zh: ['均值池化'], en: ['AvgPool2d', 'mean pooling'] },
    definition: {
      zh: '每个小窗口输出窗口内所有值的平均。',
      en: 'Each small window gives the mean of its values.',
    },
    naming: {
      zh: '小窗口在图上滑动、每次输出窗口内所有值的均值，这种层叫什么？',
      en: 'Layer whose small sliding window gives the mean of its values: what is it called?',
    },
    meaning: {
      question: { zh: '平均池化的每个输出是什么？', en: 'Average pooling: what is each output?' },
      answer: { zh: '一个小窗口里所有值的平均。', en: 'The mean of the values in a small window.' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: { zh: 'AvgPool2d(2)作用于[[1,2],[3,4]]，得到多少？', en: 'AvgPool2d(2) of [[1,2],[3,4]]?' },
        answer: { zh: '2.5', en: '2.5 (= 10/4)' },
        accept: ['2.5', '5/2'],
        source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: 'k×k的平均池化里，每个输入分到多少梯度？',
          en: 'k×k average pooling: which share of the gradient does each input get?',
        },
        answer: { zh: '1/k²', en: '1/k² (equal shares)' },
        accept: ['1/k²', '1/k^2'],
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: 'nn.AvgPool2d的stride不写时等于什么？',
          en: 'torch 2.14.1 nn.AvgPool2d without stride: what is it?',
        },
        answer: { zh: '等于kernel_size（torch 2.14.1）', en: 'The kernel_size (torch 2.14.1)' },
        accept: ['kernel_size', '核大小', '窗口大小', 'kernel size'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'pool-max',
        question: {
          zh: '平均池化与最大池化，哪个把梯度给窗口内所有元素？',
          en: 'Average or max pooling: which one gives gradient to every element of the window?',
        },
        answer: {
          zh: '平均池化；最大池化只给最大的那个。',
          en: 'Average; max pooling gives it to the maximum alone.',
        },
        accept: ['平均池化', 'average', 'average pooling'],
      },
      {
        n: 2,
        tier: 2,
        with: 'pool-global-avg',
        question: {
          zh: '平均池化与全局平均池化，输出各是什么形状？',
          en: 'Average and global average pooling: what shape does each put out?',
        },
        answer: { zh: '前者是较小的图，后者每通道一个数。', en: 'A smaller map; one number per channel.' },
      },
    ],
    translation: {
      question: {
        zh: '「平均池化」在PyTorch里（二维）是哪个类？',
        en: '平均池化, 2-D: which PyTorch class?',
      },
      answer: { zh: '`nn.AvgPool2d`（均值池化）', en: '`nn.AvgPool2d` (average pooling)' },
      accept: ['nn.AvgPool2d', 'torch.nn.AvgPool2d', 'AvgPool2d'],
    },
    prerequisites: ['ext-padding-stride'],
    source: 'torch 2.14.1 torch/nn/modules/pooling.py',
  },
  {
    id: 'pool-max',
    status: 'seed',
    name: { zh: '最大池化', en: 'Max pooling' },
    writtenInOutline: '最大池化',
    aliases: { zh: ['极大池化'], en: ['MaxPool2d', 'maximum pooling'] },
    definition: { zh: '每个小窗口输出窗口内最大的值。', en: 'Each small window gives its largest value.' },
    naming: {
      zh: '小窗口在图上滑动、每次只留下窗口里最大的那个值，这种层叫什么？',
      en: 'Layer whose small sliding window keeps only its greatest value: what is it called?',
    },
    meaning: {
      question: { zh: '最大池化的每个输出是什么？', en: 'Max pooling: what is each output?' },
      answer: { zh: '一个小窗口里最大的值。', en: 'The largest value in a small window.' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'nn.MaxPool2d的padding用什么值填充？',
          en: 'nn.MaxPool2d: with which value is the padding filled?',
        },
        answer: { zh: '负无穷，所以填充永远不会胜出。', en: 'Minus infinity, so that padding never wins.' },
        accept: ['负无穷', '-inf', '−∞', 'minus infinity'],
        source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '反向传播时，最大池化把梯度给窗口里的哪个元素？',
          en: 'Backward pass of max pooling: which element of the window gets the gradient?',
        },
        answer: { zh: '只给最大的那个。', en: 'Only the maximum.' },
        accept: ['最大的', '最大值', 'the maximum'],
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: 'nn.MaxPool2d(3)作用于10×10，输出边长是多少？',
          en: 'nn.MaxPool2d(3) on 10×10: the output side?',
        },
        answer: { zh: '3（步长默认等于核大小）', en: '3 (the stride defaults to the kernel size)' },
        accept: ['3'],
        source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'pool-stochastic',
        question: {
          zh: '最大池化与随机池化，哪个可能取到较小的值？',
          en: 'Max or stochastic pooling: which one may pick a smaller value?',
        },
        answer: {
          zh: '随机池化；最大池化总取最大。',
          en: 'Stochastic; max pooling always takes the largest.',
        },
        accept: ['随机池化', 'stochastic', 'stochastic pooling'],
      },
      {
        n: 2,
        tier: 2,
        with: 'up-unpool',
        question: {
          zh: '最大池化与反池化配合时，前者要额外返回什么？',
          en: 'Max pooling followed by unpooling: what must the first return in addition?',
        },
        answer: { zh: '最大值的位置索引。', en: 'The indices of the maxima.' },
        accept: ['索引', '位置', 'indices'],
      },
    ],
    translation: {
      question: {
        zh: '「最大池化」在PyTorch里（二维）是哪个类？',
        en: '最大池化, 2-D: which PyTorch class?',
      },
      answer: { zh: '`nn.MaxPool2d`（极大池化）', en: '`nn.MaxPool2d` (max pooling)' },
      accept: ['nn.MaxPool2d', 'torch.nn.MaxPool2d', 'MaxPool2d'],
    },
    prerequisites: ['pool-avg'],
    source: 'torch 2.14.1 torch/nn/modules/pooling.py',
  },
  {
    id: 'pool-stochastic',
    status: 'seed',
    name: { zh: '随机池化', en: 'Stochastic pooling' },
    writtenInOutline: '随机池化',
    aliases: { zh: ['随机采样池化'], en: ['stochastic pooling layer'] },
    definition: {
      zh: '训练时按激活值的比例随机取窗口内一个元素，测试时取概率加权平均。',
      en: 'In training, picks one element of the window with probability proportional to its value; in testing, the weighted mean.',
    },
    naming: {
      zh: '训练时按数值比例抽取窗口内一个元素、测试时取加权平均的池化叫什么？',
      en: 'Pooling that draws one element of the window in proportion to its value in training: what is it called?',
    },
    meaning: {
      question: {
        zh: '随机池化在训练时怎样选窗口内的元素？',
        en: 'Stochastic pooling: how does it choose an element of the window in training?',
      },
      answer: {
        zh: '以与激活值成正比的概率抽一个。',
        en: 'It draws one with probability proportional to its activation.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '窗口[1,2,3,4]，随机池化测试时输出多少？(Σa²/Σa)',
          en: 'Window [1, 2, 3, 4]: the test-time output of stochastic pooling? (Σa²/Σa)',
        },
        answer: { zh: '3（= 30/10）', en: '3 (= 30/10)' },
        accept: ['3'],
        source: 'checked against the formula Σa²/Σa',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '激活值为0的元素，被随机池化选中的概率是多少？',
          en: 'Probability that stochastic pooling picks an element with activation 0?',
        },
        answer: { zh: '0', en: '0 (it is proportional to the value)' },
        accept: ['0', '零'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'pool-avg',
        question: {
          zh: '测试时，随机池化的输出与平均池化相比，更大还是更小？',
          en: 'At test time, how does stochastic pooling compare with the plain average?',
        },
        answer: {
          zh: '不小于平均：大的值权重更大。',
          en: 'It is at least the average: large values weigh more.',
        },
      },
      {
        n: 2,
        tier: 2,
        with: null,
        question: {
          zh: '随机池化与FractionalMaxPool2d，各把什么变成随机的？',
          en: 'Stochastic pooling and FractionalMaxPool2d: what does each make random?',
        },
        answer: {
          zh: '前者是窗口内的选择，后者是窗口的边界。',
          en: 'The choice within a window; the borders of the windows.',
        },
      },
    ],
    translation: {
      question: { zh: '「随机池化」的英文名？', en: '随机池化: what is it in English?' },
      answer: {
        zh: 'stochastic pooling（PyTorch没有现成的类）',
        en: 'stochastic pooling (PyTorch has no class for it)',
      },
      accept: ['stochastic pooling'],
    },
    prerequisites: ['pool-max', 'pool-avg'],
    source: 'Zeiler & Fergus, ICLR 2013',
  },
  {
    id: 'pool-global-avg',
    status: 'seed',
    name: { zh: '全局平均池化', en: 'Global average pooling' },
    writtenInOutline: '全局平均池化',
    aliases: { zh: ['全局均值池化'], en: ['GAP', 'AdaptiveAvgPool2d(1)'] },
    definition: {
      zh: '每个通道的整张特征图取平均，得到一个数。',
      en: 'Takes the mean of each channel over its whole feature map, one number a channel.',
    },
    naming: {
      zh: '把每个通道的整张特征图变成一个均值、常替代全连接层的层叫什么？',
      en: "Layer that reduces each channel's whole feature map to its mean, often in place of a dense layer: its name?",
    },
    meaning: {
      question: {
        zh: '全局平均池化把C×H×W的特征图变成什么？',
        en: 'Global average pooling: what does a C×H×W feature map become?',
      },
      answer: { zh: 'C个数，每个通道一个平均值。', en: 'C numbers, one mean per channel.' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '512×7×7的特征图经全局平均池化剩几个数？',
          en: 'A 512×7×7 feature map after global average pooling: how many numbers?',
        },
        answer: { zh: '512', en: '512 (one a channel)' },
        accept: ['512'],
        source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '全局平均池化有多少可学习参数？',
          en: 'How many learnable parameters has global average pooling?',
        },
        answer: { zh: '0', en: '0 (none)' },
        accept: ['0', '零', 'none'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'pool-avg',
        question: {
          zh: '全局平均池化与平均池化，窗口各有多大？',
          en: 'Global average pooling and average pooling: how large is the window of each?',
        },
        answer: { zh: '前者是整张图，后者是滑动的小窗口。', en: 'The whole map; a small sliding window.' },
      },
      {
        n: 2,
        tier: 2,
        with: null,
        question: {
          zh: '全局平均池化与Flatten，后接全连接层时哪个参数少？',
          en: 'Global average pooling or Flatten before a dense layer: which needs fewer parameters?',
        },
        answer: { zh: '全局平均池化，少H·W倍。', en: 'Global average pooling, by a factor of H·W.' },
      },
    ],
    translation: {
      question: { zh: '全局平均池化在PyTorch里怎样写？', en: '全局平均池化: how is it written in PyTorch?' },
      answer: { zh: '`nn.AdaptiveAvgPool2d(1)`（输出1×1）', en: '`nn.AdaptiveAvgPool2d(1)` (to 1×1)' },
      accept: ['nn.AdaptiveAvgPool2d(1)', 'AdaptiveAvgPool2d(1)', 'AdaptiveAvgPool2d'],
    },
    prerequisites: ['pool-avg'],
    source: 'Lin, Chen & Yan, ICLR 2014; torch 2.14.1 torch/nn/modules/pooling.py',
  },
  {
    id: 'up-bilinear',
    status: 'seed',
    name: { zh: '双线性插值', en: 'Bilinear interpolation' },
    writtenInOutline: '双线性插值',
    aliases: { zh: ['双线性上采样'], en: ['bilinear upsampling', 'bilinear'] },
    definition: {
      zh: '先沿一个方向再沿另一方向做线性插值，用最近的四个点加权。',
      en: 'Interpolates linearly along one axis and then the other, weighting the four nearest points.',
    },
    naming: {
      zh: '用最近的四个点、沿两个方向依次做线性加权的放大方法叫什么？',
      en: 'Enlarging by weighting the four nearest points, linearly along one axis and then the other: what is it called?',
    },
    meaning: {
      question: {
        zh: '双线性插值用几个邻点，怎样加权？',
        en: 'Bilinear interpolation: how many neighbours, and how are they weighted?',
      },
      answer: { zh: '四个，沿两个方向按距离线性加权。', en: 'Four, linearly by distance along both axes.' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '四角为0、1、2、3，双线性插值在中心取多少？',
          en: 'Corners 0, 1, 2, 3: the bilinear value at the centre?',
        },
        answer: { zh: '1.5（四个的平均）', en: '1.5 (the mean of the four)' },
        accept: ['1.5', '3/2'],
        source: 'torch 2.14.1 torch/nn/functional.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: { zh: 'nn.Upsample的默认模式是什么？', en: 'torch 2.14.1 nn.Upsample: the default mode?' },
        answer: { zh: 'nearest，不是双线性（torch 2.14.1）', en: 'nearest, not bilinear (torch 2.14.1)' },
        accept: ['nearest', '最近邻'],
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '[0, 1]放大到4个点、align_corners=True，第二个点是多少？',
          en: '[0, 1] enlarged to 4 points, align_corners=True: the second value?',
        },
        answer: { zh: '1/3', en: '1/3 (0, 1/3, 2/3, 1)' },
        accept: ['1/3', '0.333', '0.33'],
        source: 'torch 2.14.1 torch/nn/functional.py; run',
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'up-deconv',
        question: {
          zh: '双线性插值与反卷积，哪个的权重是学出来的？',
          en: 'Bilinear interpolation or transposed convolution: whose weights are learned?',
        },
        answer: {
          zh: '反卷积；双线性的权重固定。',
          en: 'The transposed convolution; bilinear weights are fixed.',
        },
        accept: ['反卷积', '转置卷积', 'transposed convolution'],
      },
    ],
    translation: {
      question: {
        zh: '双线性上采样：F.interpolate的mode参数写什么？',
        en: '双线性上采样 with F.interpolate: what is mode set to?',
      },
      answer: { zh: "`mode='bilinear'`（双线性）", en: "`mode='bilinear'` (the default is nearest)" },
      accept: ['bilinear', "mode='bilinear'"],
    },
    prerequisites: [],
    source: 'torch 2.14.1 torch/nn/functional.py',
  },
  {
    id: 'up-deconv',
    status: 'seed',
    name: { zh: '反卷积', en: 'Transposed convolution' },
    writtenInOutline: '反卷积',
    aliases: {
      zh: ['转置卷积', '微步幅卷积'],
      en: ['deconvolution', 'fractionally strided convolution', 'ConvTranspose2d'],
    },
    definition: {
      zh: '卷积的转置：把每个输入值乘以核后叠加到更大的输出上，可学习地放大。',
      en: 'The transpose of a convolution: each input value stamps the kernel onto a larger output; a learned enlargement.',
    },
    naming: {
      zh: '每个输入值乘以可学习的核、叠加到更大输出上的放大层叫什么？',
      en: 'Layer in which each input value stamps a learned kernel onto a larger output, overlaps adding up: its name?',
    },
    meaning: {
      question: {
        zh: '反卷积怎样由小图得到大图？',
        en: 'Transposed convolution: how does a small map become a large one?',
      },
      answer: {
        zh: '每个输入值乘以核，按步长错开叠加到输出上。',
        en: 'Each input value stamps the kernel, shifted by the stride; overlaps add up.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '核4、步长2、padding 1的反卷积，16×16变成多大？',
          en: 'Transposed convolution, kernel 4, stride 2, padding 1, on 16×16: the output side?',
        },
        answer: { zh: '32', en: '32 (exactly doubled)' },
        accept: ['32', '32×32'],
        source: 'torch 2.14.1 torch/nn/modules/conv.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '反卷积的核3、步长2会带来哪种伪影？',
          en: 'Transposed convolution with kernel 3 and stride 2: which artefact appears?',
        },
        answer: {
          zh: '棋盘格：3不能被2整除，重叠不均。',
          en: 'Checkerboard: 3 is not divisible by 2, so overlaps are uneven.',
        },
        accept: ['棋盘', '棋盘格', 'checkerboard'],
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '增大反卷积的padding，输出变大还是变小？',
          en: 'A larger padding in a transposed convolution: what happens to the output?',
        },
        answer: { zh: '变小。', en: 'It shrinks.' },
        accept: ['变小', '减小', 'it shrinks', 'smaller'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'conv-dilated',
        question: {
          zh: '反卷积与空洞卷积，零各插在哪里？',
          en: 'Transposed and dilated convolution: where does each put gaps?',
        },
        answer: {
          zh: '反卷积插在输入之间，空洞卷积插在核里。',
          en: 'Between the inputs; inside the kernel.',
        },
      },
      {
        n: 2,
        tier: 2,
        with: 'up-unpool',
        question: {
          zh: '反卷积与反池化，哪个有可学习的参数？',
          en: 'Transposed convolution or unpooling: which one has learnable parameters?',
        },
        answer: { zh: '反卷积', en: 'Transposed convolution (unpooling has none)' },
        accept: ['反卷积', '转置卷积', 'transposed convolution'],
      },
    ],
    translation: {
      question: { zh: '反卷积（二维）在PyTorch里是哪个类？', en: '反卷积, 2-D: which PyTorch class?' },
      answer: { zh: '`nn.ConvTranspose2d`（转置卷积）', en: '`nn.ConvTranspose2d` (transposed convolution)' },
      accept: ['nn.ConvTranspose2d', 'torch.nn.ConvTranspose2d', 'ConvTranspose2d'],
    },
    prerequisites: ['conv-standard'],
    source: 'torch 2.14.1 torch/nn/modules/conv.py',
  },
  {
    id: 'up-unpool',
    status: 'seed',
    name: { zh: '反池化', en: 'Unpooling' },
    writtenInOutline: '反池化',
    aliases: { zh: ['最大反池化'], en: ['MaxUnpool2d', 'max unpooling'] },
    definition: {
      zh: '把值放回最大池化时记录的位置，其余填0。',
      en: 'Puts values back where max pooling found them and fills the rest with 0.',
    },
    naming: {
      zh: '按池化时记录的索引把值放回原位、其余填0的放大层叫什么？',
      en: 'Enlarging layer that puts values back at the places remembered from pooling and zeros elsewhere: its name?',
    },
    meaning: {
      question: {
        zh: 'MaxUnpool2d把值放回哪里，其余填什么？',
        en: 'MaxUnpool2d: where do the values go, and what fills the rest?',
      },
      answer: {
        zh: '放回最大池化记录的位置，其余填0。',
        en: 'Back to the positions remembered by max pooling; zeros elsewhere.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '2×2最大池化再反池化，输出里有百分之几是0（值都不为0时）？',
          en: '2×2 max pooling, then unpooling: what percentage of the output is zero (for non-zero values)?',
        },
        answer: { zh: '75%', en: '75 % (three of four)' },
        accept: ['75', '75%', '0.75', '3/4'],
        source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '为什么反池化不是最大池化的逆运算？',
          en: 'Why is unpooling not the inverse of max pooling?',
        },
        answer: {
          zh: '非最大的值已经丢失，只能填0。',
          en: 'The other values are lost and come back as zeros.',
        },
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'up-bilinear',
        question: {
          zh: '反池化与双线性插值，哪个的输出大多是0？',
          en: 'Unpooling or bilinear interpolation: whose output is mostly zeros?',
        },
        answer: { zh: '反池化；双线性插值平滑填满。', en: 'Unpooling; bilinear fills smoothly.' },
        accept: ['反池化', 'unpooling'],
      },
    ],
    translation: {
      question: { zh: '反池化（二维）在PyTorch里是哪个类？', en: '反池化, 2-D: which PyTorch class?' },
      answer: { zh: '`nn.MaxUnpool2d`（需要索引）', en: '`nn.MaxUnpool2d` (needs the indices)' },
      accept: ['nn.MaxUnpool2d', 'torch.nn.MaxUnpool2d', 'MaxUnpool2d'],
    },
    prerequisites: ['pool-max'],
    source: 'Zeiler & Fergus, ECCV 2014; torch 2.14.1 torch/nn/modules/pooling.py',
  },
] as const satisfies readonly Term[]
