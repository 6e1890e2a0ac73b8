import type { Term } from '#seed/term'

export const initZero: Term = {
  id: 'init-zero',
  status: 'seed',
  name: { zh: '零初始化', en: 'Zero initialisation' },
  writtenInOutline: '零初始化',
  aliases: {
    zh: ['全零初始化', '零值初始化'],
    en: ['zeros_', 'zero initialization', 'all-zero initialisation', 'zero init'],
  },
  definition: { zh: '把权重全部设为0。', en: 'Sets all weights to zero.' },
  naming: {
    zh: '每个线性层起初都只输出自己的偏置、与输入毫无关系，这样的权重初始化叫什么？',
    en: 'Weight initialisation under which every linear layer at first outputs only its bias, whatever comes in: what is it called?',
  },
  meaning: {
    question: {
      zh: '零初始化时，若偏置也全为0，隐藏层再宽为什么也没有用？',
      en: 'Zero initialisation, biases included: why is a wide hidden layer of no use?',
    },
    answer: {
      zh: '同层单元输出相同、梯度也相同，对称性打不破，再多也只相当于一个单元。',
      en: 'Its units give the same output and get the same gradient: symmetry is never broken and they act as one unit.',
    },
  },
  formula: {
    latex: 'W=0',
    symbols: [{ latex: 'W', zh: '权重', en: 'weights' }],
    reading: { zh: '权重W全部等于0。', en: 'W equals zero.' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '两层网络的权重和偏置全为0，隐藏层5个单元会得到几种不同的梯度？',
        en: 'A two-layer net with all weights and biases at 0: how many different gradients do its 5 hidden units get?',
      },
      answer: { zh: '1种，全都相同', en: '1: they all get the same' },
      accept: ['1', '1种', '一种', '一', 'one', 'one, all the same', 'a single one'],
      source: 'torch 2.14.1 torch/nn/init.py; run with tanh, sigmoid and ReLU',
      proof: {
        code: [
          'def kinds(act):',
          '    net = nn.Sequential(nn.Linear(3, 5), act, nn.Linear(5, 1))',
          '    for p in net.parameters(): init.zeros_(p)',
          '    (net(torch.randn(8, 3)) - torch.randn(8, 1)).pow(2).mean().backward()',
          '    return len(net[0].weight.grad.unique(dim=0))',
          '[kinds(act) for act in (nn.Tanh(), nn.Sigmoid(), nn.ReLU())]',
        ],
        value: [1, 1, 1],
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '权重已随机初始化，线性层的偏置为什么可以全部从0开始？',
        en: 'The weights of a linear layer are drawn at random: why may its biases all start at zero?',
      },
      answer: {
        zh: '随机的权重已经打破了对称，各单元的梯度本来就不同。',
        en: 'The random weights already break the symmetry, so the units get different gradients.',
      },
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: [
          'net = nn.Sequential(nn.Linear(3, 5), nn.Tanh(), nn.Linear(5, 1))',
          'for layer in (net[0], net[2]): init.zeros_(layer.bias)',
          '(net(torch.randn(8, 3)) - torch.randn(8, 1)).pow(2).mean().backward()',
          'len(net[0].weight.grad.unique(dim=0)) == 5',
        ],
        value: true,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '没有隐藏层的softmax回归，权重全从0开始为什么也能训练？',
        en: 'Softmax regression, without a hidden layer: why does it train even from all-zero weights?',
      },
      answer: {
        zh: '各类的梯度由标签和输入决定，本来就不同，也没有要打破对称的隐藏单元。',
        en: 'Labels and inputs alone make the gradients of the classes differ, and no hidden units need their symmetry broken.',
      },
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: [
          'x, y = torch.randn(30, 4), torch.arange(30) % 3',
          'model = nn.Linear(4, 3)',
          'for p in model.parameters(): init.zeros_(p)',
          'F.cross_entropy(model(x), y).backward()',
          'len(model.weight.grad.unique(dim=0)) == 3',
        ],
        value: true,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'init-random',
      question: {
        zh: '零初始化与随机初始化下，同层各单元的权重起初有什么不同？',
        en: 'Zero and random initialisation: how do the weights of one unit at first compare with those of others in its layer?',
      },
      answer: {
        zh: '零初始化时彼此完全相同，随机初始化时各不相同，对称性由此打破。',
        en: 'With zeros they are the same; drawn at random they differ, which breaks the symmetry.',
      },
      source: 'torch 2.14.1 torch/nn/init.py; run',
    },
    {
      n: 2,
      tier: 2,
      with: 'init-xavier',
      question: {
        zh: '零初始化与Xavier初始化（增益1），权重的方差各是多少？',
        en: 'Zero and Xavier initialisation (gain 1): what is the variance of the weights in each?',
      },
      answer: {
        zh: '零初始化为0，Xavier为$2/(n_{in}+n_{out})$。',
        en: 'Zero: 0; Xavier: $2/(n_{in}+n_{out})$.',
      },
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: [
          'w = torch.empty(1500, 500)',
          '[init.zeros_(w).var().item(), init.xavier_normal_(w).var().item() * 1000]',
        ],
        value: [0, 1],
        tolerance: 0.01,
      },
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '本想只把偏置清零，这段代码错在哪里？',
        en: 'Only the biases were meant to start at zero: what is wrong here?',
      },
      code: [
        'net = nn.Sequential(',
        '    nn.Linear(3, 5), nn.Sigmoid(),',
        '    nn.Linear(5, 1))',
        'for p in net.parameters():',
        '    nn.init.zeros_(p)',
      ],
      mended: [
        'net = nn.Sequential(',
        '    nn.Linear(3, 5), nn.Sigmoid(),',
        '    nn.Linear(5, 1))',
        'for p in net.parameters():',
        '    if p.dim() == 1: nn.init.zeros_(p)',
      ],
      result: 'len(net[0].weight.unique(dim=0))',
      value: 1,
      answer: {
        zh: '`parameters()`也包含权重，全被清零；应只对一维的偏置清零。',
        en: '`parameters()` holds the weights too, so all become zero; clear the one-dimensional biases only.',
      },
      source: 'torch 2.14.1 torch/nn/init.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '想让残差块x+F(x)一开始就是恒等映射，F的最后一层该用哪种初始化？',
        en: 'A residual block x + F(x) should start as the identity: which initialisation does the last layer of F get?',
      },
      answer: {
        zh: '零初始化，F起初输出为零',
        en: 'Zero initialisation: F then adds nothing at first',
      },
      accept: [
        '零初始化',
        '全零初始化',
        '全零',
        '全0',
        '置零',
        'zero initialisation',
        'zero initialization',
        'zero init',
        'zeros',
        'zeros_',
        'all zeros',
      ],
      source: 'torchvision 0.29.1 torchvision/models/resnet.py (zero_init_residual); run',
      proof: {
        code: [
          'block = torchvision.models.resnet.BasicBlock(8, 8)',
          'param = init.zeros_(block.bn2.weight)',
          'x = torch.rand(2, 8, 4, 4)',
          'torch.equal(block(x), x)',
        ],
        value: true,
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '两层ReLU网络的权重、偏置全为0，训练后对任何输入都输出同一个常数，为什么？',
        en: 'A two-layer ReLU net starts with all weights and biases at 0 and only ever learns one constant output: why?',
      },
      answer: {
        zh: '隐藏层输出和输出层权重都为零，除输出层的偏置外，所有梯度都是零。',
        en: 'Hidden outputs and output weights are zero, so every gradient but that of the output bias is zero.',
      },
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: [
          'net = nn.Sequential(nn.Linear(3, 5), nn.ReLU(), nn.Linear(5, 1))',
          'for p in net.parameters(): init.zeros_(p)',
          'x, y, o = torch.randn(8, 3), torch.randn(8, 1), optim.SGD(net.parameters(), lr=0.1)',
          'for _ in range(100):',
          '    o.zero_grad(); (net(x) - y).pow(2).mean().backward(); o.step()',
          '[bool(p.any()) for p in net.parameters()]',
        ],
        value: [false, false, false, true],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '偏置为0，权重从全0改成全部设为0.5，为什么还是学不好？',
        en: 'Biases stay at 0, but all weights are set to 0.5 instead of 0: why is that no cure?',
      },
      answer: {
        zh: '同层单元仍彼此相同、梯度也相同；要打破对称，权重必须互不相同。',
        en: 'The units of a layer are still alike and get the same gradient; weights must differ to break the symmetry.',
      },
      source: 'torch 2.14.1 torch/nn/init.py; run',
      proof: {
        code: [
          'net = nn.Sequential(nn.Linear(3, 5), nn.Tanh(), nn.Linear(5, 1))',
          'for p in net.parameters(): init.constant_(p, 0.5 if p.dim() == 2 else 0.0)',
          'x, y, o = torch.randn(8, 3), torch.randn(8, 1), optim.SGD(net.parameters(), lr=0.1)',
          'for _ in range(100):',
          '    o.zero_grad(); (net(x) - y).pow(2).mean().backward(); o.step()',
          '(net[0].weight - net[0].weight[0]).abs().max().item() < 1e-5',
        ],
        value: true,
      },
    },
  ],
  translation: {
    question: {
      zh: '「全零初始化」在`torch.nn.init`里是哪个函数？',
      en: '全零初始化: which function of `torch.nn.init`?',
    },
    answer: {
      zh: '`nn.init.zeros_`（末尾下划线表示原地修改）',
      en: '`nn.init.zeros_` (the underscore means in place)',
    },
    accept: ['zeros_', 'zeros', 'init.zeros_', 'nn.init.zeros_', 'torch.nn.init.zeros_'],
    source: 'torch 2.14.1 torch/nn/init.py',
  },
  paper: null,
  api: [
    {
      name: 'torch.nn.init.zeros_',
      signature: 'zeros_(tensor)',
      file: 'torch/nn/init.py',
      library: 'torch 2.14.1',
    },
    {
      name: 'torch.nn.init.constant_',
      signature: 'constant_(tensor, val)',
      file: 'torch/nn/init.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'net = nn.Sequential(nn.Linear(3, 5), nn.Tanh(), nn.Linear(5, 1))',
      'for p in net.parameters(): nn.init.zeros_(p)',
      'net(torch.randn(8, 3)).pow(2).mean().backward()',
      'len(net[0].weight.grad.unique(dim=0))  # of 5 units',
    ],
    output: 1,
  },
  useWhen: [
    {
      zh: '偏置，以及LayerNorm、BatchNorm的平移参数β。',
      en: 'Biases, and the shift β of layer and batch normalisation.',
    },
    {
      zh: '残差分支的最后一层，让残差块从恒等映射开始。',
      en: 'The last layer of a residual branch, so that the block starts as the identity.',
    },
  ],
  avoidWhen: [
    {
      zh: '隐藏层的权重：单元之间的对称性打不破。',
      en: 'Weights of hidden layers: the symmetry between units is never broken.',
    },
  ],
  prerequisites: ['opt-bgd', 'ext-symmetry'],
  source: 'torch 2.14.1 torch/nn/init.py',
}
