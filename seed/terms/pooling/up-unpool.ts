import type { Term } from '#seed/term'

export const upUnpool: Term = {
  id: 'up-unpool',
  status: 'seed',
  name: { zh: '反池化', en: 'Unpooling' },
  writtenInOutline: '反池化',
  aliases: {
    zh: ['最大反池化', '反最大池化'],
    en: ['MaxUnpool2d', 'max unpooling', 'unpooling with switches', 'unpool'],
  },
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
  formula: {
    latex: 'y_{\\mathrm{idx}(i,j)}=x_{i,j},\\qquad H_{out}=(H_{in}-1)\\,s-2p+k',
    symbols: [
      { latex: 'y', zh: '输出，未放值处为0', en: 'output, 0 where nothing is put' },
      { latex: '\\mathrm{idx}', zh: '最大池化返回的索引', en: 'indices returned by max pooling' },
      { latex: 'x', zh: '输入的小图', en: 'small input map' },
      { latex: 'H_{out}', zh: '输出边长', en: 'side of the output' },
      { latex: 'H_{in}', zh: '输入边长', en: 'side of the input' },
      { latex: 's', zh: '池化的步幅', en: 'stride of the pooling' },
      { latex: 'p', zh: '池化的填充', en: 'padding of the pooling' },
      { latex: 'k', zh: '池化的窗口边长', en: 'side of the pooling window' },
    ],
    reading: {
      zh: '输入的每个值放到它的索引所指之处，其余为0；输出边长等于输入边长减1乘步幅，减两倍填充，加窗口边长。',
      en: 'Each input goes to the place its index names, the rest is 0; H-out is H-in minus one times s, minus two p, plus k.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$y_{\\mathrm{idx}(i,j)}=x_{i,j}$，其余为0，$\\mathrm{idx}$是事先记下的最大值位置，这是哪种层？',
        en: 'Which layer is $y_{\\mathrm{idx}(i,j)}=x_{i,j}$ and 0 elsewhere, $\\mathrm{idx}$ being places of maxima noted earlier?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '步幅s、填充p的反池化，默认的输出边长$H_{out}=(H_{in}-1)\\,s-2p+\\boxed{?}$，方框里是什么？',
        en: 'Default output side of unpooling with stride s and padding p: $H_{out}=(H_{in}-1)\\,s-2p+\\boxed{?}$. What is in the box?',
      },
      answer: { zh: '$k$，池化的窗口边长', en: '$k$, the side of the pooling window' },
      accept: [
        'k',
        'K',
        '窗口边长',
        '核大小',
        '窗口大小',
        'kernel_size',
        'kernel size',
        'the kernel size',
        'window size',
      ],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
      proof: {
        code: [
          'indices = torch.arange(16).view(1, 1, 4, 4)',
          'side = lambda k: F.max_unpool2d(torch.zeros(1, 1, 4, 4), indices, k, stride=2).shape[-1]',
          '[side(k) - (4 - 1) * 2 for k in (2, 3, 4)]',
        ],
        value: [2, 3, 4],
      },
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '8×8的图值都为正，作2×2最大池化再反池化，输出里有百分之几是0？',
        en: 'An 8×8 map of positive values; 2×2 max pooling, then unpooling: what percentage of the output is zero?',
      },
      answer: { zh: '75%，每四个里有三个', en: '75%: three of every four' },
      accept: ['75', '75%', '0.75', '3/4', '四分之三', 'three quarters', '75 %', '75 percent'],
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
      proof: {
        code: [
          'y, i = F.max_pool2d(torch.rand(1, 1, 8, 8) + 0.1, 2, return_indices=True)',
          '(F.max_unpool2d(y, i, 2) == 0).float().mean().item()',
        ],
        value: 0.75,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '为什么反池化不是最大池化的逆运算？',
        en: 'Why is unpooling not the inverse of max pooling?',
      },
      answer: {
        zh: '池化时非最大的值已经丢失，只能填零。',
        en: 'The values below the maxima were lost in pooling; only zeros can stand for them.',
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '`nn.MaxPool2d(2)`把哪两种边长都变成2，使反池化的输出尺寸有歧义？',
        en: 'Which two sides does `nn.MaxPool2d(2)` both turn into 2, so that the output size of unpooling is ambiguous?',
      },
      answer: { zh: '4和5', en: '4 and 5' },
      accept: ['4和5', '4, 5', '4,5', '4、5', '4 and 5', '4 5', '5和4', '5 and 4', '4与5', '4，5'],
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
      proof: {
        code: [
          'pool = nn.MaxPool2d(2)',
          '[side for side in range(2, 12) if pool(torch.zeros(1, 1, side, side)).shape[-1] == 2]',
        ],
        value: [4, 5],
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: 'Badrinarayanan等人的哪个语义分割网络，解码器沿用编码器的池化索引来放大？',
        en: 'Which segmentation network, by Badrinarayanan et al., has a decoder that enlarges by the pooling indices of its encoder?',
      },
      answer: { zh: 'SegNet', en: 'SegNet' },
      accept: ['SegNet', 'Seg Net', 'Seg-Net'],
      source: 'Badrinarayanan, Kendall & Cipolla, TPAMI 2017',
    },
    {
      n: 5,
      tier: 2,
      question: {
        zh: '窗口不重叠时，反池化的前向计算与最大池化的哪一步相同？',
        en: 'Without overlap, the forward pass of unpooling does the same as which step of max pooling?',
      },
      answer: {
        zh: '反向传播：都把值送到最大值的位置。',
        en: 'Its backward pass: both send values to the places of the maxima.',
      },
      accept: [
        '反向传播',
        '反向',
        '求梯度',
        '梯度回传',
        'backward',
        'the backward pass',
        'its backward pass',
        'backward pass',
        'backpropagation',
      ],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
      proof: {
        code: [
          'x = torch.rand(1, 1, 4, 4, requires_grad=True)',
          'y, i = F.max_pool2d(x, 2, return_indices=True)',
          'g = torch.rand_like(y)',
          'y.backward(g)',
          'torch.equal(x.grad, F.max_unpool2d(g, i, 2))',
        ],
        value: true,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'up-bilinear',
      question: {
        zh: '反池化与双线性插值，放大后的各像素是怎样填的？',
        en: 'Unpooling and bilinear interpolation: how does each fill the pixels of the larger map?',
      },
      answer: {
        zh: '反池化只填记录的位置、其余为零，双线性插值用邻点加权处处填满。',
        en: 'Unpooling only the remembered places, zeros elsewhere; bilinear all of them, blending neighbours.',
      },
      source: 'torch 2.14.1 torch/nn/modules/pooling.py, torch/nn/functional.py',
    },
    {
      n: 2,
      tier: 2,
      with: 'up-deconv',
      question: {
        zh: '反池化与反卷积，每个值放到哪里各由什么决定？',
        en: 'Unpooling and transposed convolution: what decides in each where a value goes?',
      },
      answer: {
        zh: '反池化由记录的最大值位置，反卷积由步幅排定的固定网格。',
        en: 'The remembered places of the maxima in unpooling, a fixed grid set by the stride in transposed convolution.',
      },
      source: 'torch 2.14.1 torch/nn/modules/pooling.py, torch/nn/modules/conv.py',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '{H}×{H}的图（值都为正）经2×2最大池化再反池化，输出有多少个非零值？',
        en: 'A {H}×{H} map of positive values is max-pooled 2×2, then unpooled: how many values of the output are not zero?',
      },
      parameters: { H: [4, 6, 8, 10, 12, 20] },
      answer: 'H*H/4',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '每个2×2窗口留下一个：{H}×{H}/4={=H*H/4}',
        en: 'Each 2×2 window leaves one: {H} × {H}/4 = {=H*H/4}',
      },
      mistakes: [
        { expression: 'H*H*3/4', zh: '数成了零的个数', en: 'Counted the zeros' },
        {
          expression: 'H*H/2',
          zh: '只在一个方向上减半了',
          en: 'Halved in one direction only',
        },
        { expression: 'H/2', zh: '那是池化后的边长，不是个数', en: 'That is the side after pooling' },
      ],
      check: [
        'pooled = torch.nn.MaxPool2d(2, return_indices=True)(torch.rand(1, 1, H, H) + 0.1)',
        'int((torch.nn.MaxUnpool2d(2)(pooled[0], pooled[1]) != 0).sum())',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '宽{w}的图里，最大值在第{r}行第{c}列（都从0数起），`return_indices`给它的索引是多少？',
        en: 'A map of width {w} has a maximum in row {r}, column {c}, both counted from 0: which index does `return_indices` give it?',
      },
      parameters: { w: [4, 5, 6, 8, 10], r: [1, 2, 3], c: [0, 1, 2, 3] },
      where: 'r != c',
      answer: 'r*w+c',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '逐行数：{r}×{w}+{c}={=r*w+c}',
        en: 'Counting row by row: {r} × {w} + {c} = {=r*w+c}',
      },
      mistakes: [
        { expression: 'c*w+r', zh: '行与列弄反了', en: 'Swapped row and column' },
        { expression: '(r-1)*w+c', zh: '行从0数起，不必减1', en: 'Rows count from 0: no 1 to subtract' },
        { expression: 'r*w+c+1', zh: '索引也从0数起', en: 'Indices count from 0 as well' },
      ],
      check: [
        'rows = (torch.arange(4) == r).double()',
        'columns = (torch.arange(w) == c).double()',
        'x = torch.outer(rows, columns).view(1, 1, 4, w)',
        'torch.nn.functional.max_pool2d(x, (4, w), return_indices=True)[1].item()',
      ],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: { zh: '`z`的四个值依次是什么？', en: 'What are the four values of `z`, in order?' },
      code: [
        'x = torch.tensor([[[[1., 2.], [4., 3.]]]])',
        'pool = nn.MaxPool2d(2, return_indices=True)',
        'y, i = pool(x)',
        'z = nn.MaxUnpool2d(2)(y, i)',
      ],
      result: 'z.flatten().tolist()',
      value: [0, 0, 4, 0],
      answer: {
        zh: '0, 0, 4, 0：只有最大值回到原位',
        en: '0, 0, 4, 0: only the maximum returns to its place',
      },
      accept: [
        '0, 0, 4, 0',
        '0,0,4,0',
        '0 0 4 0',
        '0、0、4、0',
        '[0, 0, 4, 0]',
        '[0,0,4,0]',
        '[[0, 0], [4, 0]]',
      ],
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '想把值放回5×5的图上原来的位置，错在哪里？',
        en: 'The values should return to their places in the 5×5 map: what is wrong?',
      },
      code: [
        'x = torch.arange(25., 0, -1)',
        'x = x.view(1, 1, 5, 5)',
        'pool = nn.MaxPool2d(2, return_indices=True)',
        'y, i = pool(x)',
        'z = nn.MaxUnpool2d(2)(y, i)',
      ],
      mended: [
        'x = torch.arange(25., 0, -1)',
        'x = x.view(1, 1, 5, 5)',
        'pool = nn.MaxPool2d(2, return_indices=True)',
        'y, i = pool(x)',
        'z = nn.MaxUnpool2d(2)(y, i, x.shape)',
      ],
      result: 'tuple(z.shape)',
      value: [1, 1, 4, 4],
      answer: {
        zh: '没给`output_size`，输出成了4×4，索引按宽4解读，值便放错了位置。',
        en: 'Without `output_size` the output is 4×4 and the indices are read with width 4, so values land elsewhere.',
      },
      source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '解码器放大时不想添参数，又要把强响应放回编码器里的确切位置以保住边界，用什么层？',
        en: 'Without parameters, a decoder should put strong responses back at their exact places in the encoder to keep borders: which layer?',
      },
      answer: { zh: '反池化（其后接卷积）', en: 'Unpooling (followed by a convolution)' },
      accept: [
        '反池化',
        '最大反池化',
        '反最大池化',
        'unpooling',
        'max unpooling',
        'MaxUnpool2d',
        'nn.MaxUnpool2d',
        'unpool',
      ],
      source: 'Badrinarayanan, Kendall & Cipolla, TPAMI 2017',
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '反池化误用了另一张同样大小的图的索引，输出会怎样？',
        en: 'Unpooling is given the indices of another image of the same size by mistake: what happens to the output?',
      },
      answer: {
        zh: '数值不变，却落在另一张图最大值的位置上，也不报错。',
        en: 'The values stay but land where the other image had its maxima, without an error.',
      },
      source: 'torch 2.14.1 torch/nn/functional.py; run',
      proof: {
        code: [
          'a, b = torch.rand(1, 1, 8, 8) + 0.1, torch.rand(1, 1, 8, 8) + 0.1',
          'y, i = F.max_pool2d(a, 2, return_indices=True)',
          'j = F.max_pool2d(b, 2, return_indices=True)[1]',
          'right, wrong = F.max_unpool2d(y, i, 2), F.max_unpool2d(y, j, 2)',
          '[torch.equal(right.flatten().sort()[0], wrong.flatten().sort()[0]), torch.equal(right, wrong)]',
        ],
        value: [true, false],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '反池化的输出大多是0，SegNet的解码器在它后面接什么层来填满？',
        en: 'The output of unpooling is mostly zeros: which layers follow it in the decoder of SegNet to fill them in?',
      },
      answer: {
        zh: '卷积层，把稀疏的图变稠密。',
        en: 'Convolutions, which make the sparse map dense.',
      },
      accept: [
        '卷积',
        '卷积层',
        'convolution',
        'a convolution',
        'convolutions',
        'conv',
        'convolutional layers',
      ],
      source: 'Badrinarayanan, Kendall & Cipolla, TPAMI 2017',
    },
  ],
  translation: {
    question: { zh: '反池化（二维）在PyTorch里是哪个类？', en: '反池化, 2-D: which PyTorch class?' },
    answer: { zh: '`nn.MaxUnpool2d`（需要索引）', en: '`nn.MaxUnpool2d` (needs the indices)' },
    accept: ['nn.MaxUnpool2d', 'torch.nn.MaxUnpool2d', 'MaxUnpool2d'],
  },
  paper: {
    authors: 'M. D. Zeiler, R. Fergus',
    title: 'Visualizing and Understanding Convolutional Networks',
    year: 2014,
    venue: 'ECCV 2014',
    url: 'https://arxiv.org/abs/1311.2901',
  },
  api: [
    {
      name: 'torch.nn.MaxUnpool2d',
      signature: 'MaxUnpool2d(kernel_size, stride=None, padding=0)',
      file: 'torch/nn/modules/pooling.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'x = torch.tensor([[[[1., 2.], [4., 3.]]]])',
      'pool = nn.MaxPool2d(2, return_indices=True)',
      'y, i = pool(x)',
      'nn.MaxUnpool2d(2)(y, i).flatten().tolist()',
    ],
    output: [0, 0, 4, 0],
  },
  useWhen: [
    {
      zh: 'SegNet一类的解码器，按编码器记下的位置恢复边界。',
      en: 'Decoders like that of SegNet, which restore borders from places noted by the encoder.',
    },
    {
      zh: '把特征投影回像素，看网络对图像的哪里有响应。',
      en: 'Projecting features back to pixels to see what a network responds to.',
    },
  ],
  avoidWhen: [
    {
      zh: '编码器不是用最大池化缩小的，没有索引可用。',
      en: 'The encoder does not shrink by max pooling, so there are no indices.',
    },
    {
      zh: '要一步得到平滑、处处有值的图：用双线性插值或反卷积。',
      en: 'A map filled everywhere is wanted in one step: use bilinear interpolation or transposed convolution.',
    },
  ],
  prerequisites: ['pool-max'],
  source: 'Zeiler & Fergus, ECCV 2014; torch 2.14.1 torch/nn/modules/pooling.py',
}
