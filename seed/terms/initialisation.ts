import type { Term } from '#core/deck/term'

export const initialisationTerms = [
  {
    id: 'init-zero',
    status: 'seed',
    name: { zh: '零初始化', en: 'Zero initialisation' },
    writtenInOutline: '零初始化',
    aliases: { zh: ['全零初始化'], en: ['zeros_', 'zero initialization'] },
    definition: { zh: '把权重全部设为0。', en: 'Sets all weights to zero.' },
    naming: {
      zh: '让一层里所有单元永远一样、对称性无法打破的权重起点叫什么？',
      en: 'Starting weights that leave all units of a layer identical for ever, with nothing to be drawn: what is this called?',
    },
    meaning: {
      question: {
        zh: '零初始化为什么让隐藏层学不动？',
        en: 'Zero initialisation: why can a hidden layer not learn from it?',
      },
      answer: {
        zh: '所有单元输出相同、梯度相同，对称性永远打不破。',
        en: 'All units give the same output and get the same gradient: symmetry is never broken.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '两层tanh网络全零初始化，第一层5个单元有几种不同的梯度？',
          en: 'Two-layer tanh net, all zeros: how many different gradients do the 5 units of the first layer get?',
        },
        answer: { zh: '1', en: '1 (all the same)' },
        accept: ['1', '一种'],
        source: 'torch 2.14.1 torch/nn/init.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: { zh: '哪种参数从0开始没有问题？', en: 'Which parameters may safely start at zero?' },
        answer: { zh: '偏置。', en: 'The biases.' },
        accept: ['偏置', 'bias', 'biases'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'init-random',
        question: {
          zh: '零初始化与随机初始化，哪个能打破对称？',
          en: 'Zero or random initialisation: which breaks the symmetry?',
        },
        answer: { zh: '随机初始化。', en: 'Random: units start out different.' },
        accept: ['随机初始化', '随机', 'random'],
      },
    ],
    translation: {
      question: {
        zh: '「全零初始化」在torch.nn.init里是哪个函数？',
        en: '全零初始化: which function of torch.nn.init?',
      },
      answer: {
        zh: '`nn.init.zeros_`（末尾下划线表示原地）',
        en: '`nn.init.zeros_` (the underscore means in place)',
      },
      accept: ['zeros_', 'nn.init.zeros_', 'torch.nn.init.zeros_'],
    },
    prerequisites: ['ext-symmetry'],
    source: 'torch 2.14.1 torch/nn/init.py',
  },
  {
    id: 'init-random',
    status: 'seed',
    name: { zh: '随机初始化', en: 'Random initialisation' },
    writtenInOutline: '随机初始化',
    aliases: {
      zh: ['高斯初始化', '固定方差初始化'],
      en: ['random initialization', 'normal_', 'fixed-scale random initialisation'],
    },
    definition: {
      zh: '用固定标准差的正态或均匀分布抽取权重。',
      en: 'Draws weights from a normal or uniform distribution of fixed scale.',
    },
    naming: {
      zh: '权重从标准差手工定死、与层宽无关的分布里抽取，这种初始化叫什么？',
      en: 'Weights drawn from a distribution whose scale is set by hand, whatever the layer width: what is this called?',
    },
    meaning: {
      question: {
        zh: '这里说的随机初始化，标准差由什么决定？',
        en: 'Random initialisation in this outline: what sets the standard deviation?',
      },
      answer: {
        zh: '人手给定的常数，与层的宽度无关。',
        en: 'A constant chosen by hand, whatever the width of the layer.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '100个输入、σ=0.01，每过一个线性层方差乘以多少？',
          en: '100 inputs and σ = 0.01: by what is the variance multiplied in each linear layer? (n·σ²)',
        },
        answer: { zh: '0.01', en: '0.01 (= 100 · 0.0001)' },
        accept: ['0.01', '1/100'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: 'nn.init.normal_默认的标准差是多少？',
          en: 'torch 2.14.1 nn.init.normal_: the default standard deviation?',
        },
        answer: { zh: '1，作权重太大（torch 2.14.1）', en: '1, far too large for weights (torch 2.14.1)' },
        accept: ['1', '1.0'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'init-xavier',
        question: {
          zh: '随机初始化与Xavier初始化，尺度各怎样定？',
          en: 'Random and Xavier initialisation: how does each set its scale?',
        },
        answer: {
          zh: '前者手工定σ，后者由扇入扇出算出。',
          en: 'The first by hand, the second from fan_in and fan_out.',
        },
      },
    ],
    translation: {
      question: {
        zh: '「随机初始化」里的正态分布版本，在torch.nn.init里是哪个函数？',
        en: '随机初始化, the Gaussian version: which function of torch.nn.init?',
      },
      answer: { zh: '`nn.init.normal_`（高斯初始化）', en: '`nn.init.normal_` (Gaussian)' },
      accept: ['normal_', 'nn.init.normal_', 'torch.nn.init.normal_'],
    },
    prerequisites: ['init-zero', 'ext-fan'],
    source: 'LeCun et al., Neural Networks: Tricks of the Trade 1998; torch 2.14.1 torch/nn/init.py',
  },
  {
    id: 'init-xavier',
    status: 'seed',
    name: { zh: 'Xavier初始化', en: 'Xavier initialisation' },
    writtenInOutline: 'Xavier 初始化',
    aliases: {
      zh: ['Glorot初始化', 'Xavier 初始化'],
      en: [
        'Glorot initialisation',
        'Xavier (Glorot) initialisation',
        'xavier_uniform_',
        'Xavier initialization',
      ],
    },
    definition: {
      zh: '方差取2/(扇入+扇出)，兼顾前向与反向，配tanh等激活。',
      en: 'Variance 2/(fan_in + fan_out), a compromise between forward and backward, for tanh and the like.',
    },
    naming: {
      zh: '方差取2/(扇入+扇出)、兼顾前向与反向的权重初始化叫什么？',
      en: 'Weight initialisation with variance 2/(fan_in + fan_out), a compromise of both directions: what is it called?',
    },
    meaning: {
      question: {
        zh: 'Xavier初始化的方差怎样取，为了什么？',
        en: 'Xavier initialisation: which variance, and what for?',
      },
      answer: {
        zh: '2/(扇入+扇出)，让激活和梯度的方差逐层大致不变。',
        en: '2/(fan_in + fan_out), to keep activation and gradient variance about constant across layers.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '扇入、扇出都是300，Xavier均匀分布的边界是多少？',
          en: 'fan_in = fan_out = 300: the bound of the Xavier uniform distribution? (√(6/600))',
        },
        answer: { zh: '0.1', en: '0.1 (uniform on ±0.1)' },
        accept: ['0.1'],
        source: 'torch 2.14.1 torch/nn/init.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: 'calculate_gain给tanh的增益是多少？',
          en: 'torch 2.14.1 calculate_gain: the gain for tanh?',
        },
        answer: { zh: '5/3', en: '5/3 (about 1.667)' },
        accept: ['5/3', '1.667', '1.67'],
        source: 'torch 2.14.1 torch/nn/init.py; run',
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '深层ReLU网络用Xavier初始化，信号会怎样？',
          en: 'Xavier initialisation in a deep ReLU net: what happens to the signal?',
        },
        answer: { zh: '逐层变小。', en: 'It shrinks from layer to layer.' },
        accept: ['变小', '衰减', '消失', 'shrinks', 'vanishes'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'init-he',
        question: {
          zh: 'Xavier与He初始化，各用哪些扇数？',
          en: 'Xavier and He initialisation: which fans does each use?',
        },
        answer: {
          zh: 'Xavier用扇入加扇出，He默认只用扇入。',
          en: 'Xavier fan_in plus fan_out, He fan_in only by default.',
        },
      },
    ],
    translation: {
      question: {
        zh: '「Glorot初始化」的均匀分布版本，在torch.nn.init里是哪个函数？',
        en: 'Glorot初始化, uniform: which function of torch.nn.init?',
      },
      answer: { zh: '`nn.init.xavier_uniform_`（Xavier）', en: '`nn.init.xavier_uniform_` (Xavier)' },
      accept: ['xavier_uniform_', 'nn.init.xavier_uniform_'],
    },
    prerequisites: ['init-random', 'ext-fan'],
    source: 'Glorot & Bengio, AISTATS 2010; torch 2.14.1 torch/nn/init.py',
  },
  {
    id: 'init-he',
    status: 'seed',
    name: { zh: 'He初始化', en: 'He initialisation' },
    writtenInOutline: 'He 初始化',
    aliases: {
      zh: ['Kaiming初始化', 'He 初始化', '何恺明初始化'],
      en: ['Kaiming initialisation', 'MSRA initialisation', 'kaiming_normal_', 'He initialization'],
    },
    definition: {
      zh: '方差取2/扇入，补偿ReLU砍掉的一半信号。',
      en: 'Variance 2/fan_in, making up for the half that ReLU cuts off.',
    },
    naming: {
      zh: '方差取2/扇入、专为ReLU网络补偿损失的一半信号的初始化叫什么？',
      en: 'Weight initialisation with variance 2/fan_in, made for ReLU networks: what is it called?',
    },
    meaning: {
      question: {
        zh: 'He初始化的方差怎样取，为什么有因子2？',
        en: 'He initialisation: which variance, and why the factor 2?',
      },
      answer: {
        zh: '2/扇入；因为ReLU把一半激活变成0。',
        en: '2/fan_in; because ReLU zeroes half of the activations.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '扇入50、配ReLU，He初始化的标准差是多少？',
          en: 'fan_in = 50 with ReLU: the He standard deviation? (√(2/50))',
        },
        answer: { zh: '0.2', en: '0.2 (√0.04)' },
        accept: ['0.2', '1/5'],
        source: 'torch 2.14.1 torch/nn/init.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: "mode='fan_in'保持的是哪个方向的方差？",
          en: "Kaiming with mode='fan_in': the variance of which direction is kept?",
        },
        answer: { zh: '前向（激活）。', en: 'Forward (the activations).' },
        accept: ['前向', 'forward'],
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: 'nn.Linear默认的初始化边界是多少（用fan_in表示）？',
          en: 'torch 2.14.1 nn.Linear: the bound of its default weights, in fan_in?',
        },
        answer: { zh: '1/√fan_in（torch 2.14.1）', en: '1/√fan_in (torch 2.14.1)' },
        accept: ['1/sqrt(fan_in)', '1/√fan_in'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'init-xavier',
        question: {
          zh: '为ReLU网络选初始化：He还是Xavier，为什么？',
          en: 'A ReLU network: He or Xavier, and why?',
        },
        answer: {
          zh: 'He，它的因子2补偿被ReLU砍掉的一半。',
          en: 'He: its factor 2 makes up for the half that ReLU cuts.',
        },
      },
    ],
    translation: {
      question: {
        zh: '「Kaiming初始化」的正态分布版本，在torch.nn.init里是哪个函数？',
        en: 'Kaiming初始化, normal: which function of torch.nn.init?',
      },
      answer: { zh: '`nn.init.kaiming_normal_`（He初始化）', en: '`nn.init.kaiming_normal_` (He)' },
      accept: ['kaiming_normal_', 'nn.init.kaiming_normal_'],
    },
    prerequisites: ['init-xavier'],
    source: 'He et al., ICCV 2015; torch 2.14.1 torch/nn/init.py',
  },
  {
    id: 'init-pretrained',
    status: 'seed',
    name: { zh: '预训练模型', en: 'Pretrained initialisation' },
    writtenInOutline: '预训练模型',
    aliases: {
      zh: ['预训练权重', '预训练初始化', '迁移学习'],
      en: ['pretrained model', 'pretrained weights', 'transfer learning'],
    },
    definition: {
      zh: '用在别的任务上训练好的权重作起点。',
      en: 'Starts from weights that were trained on another task.',
    },
    naming: {
      zh: '不从随机数、而从在别的任务上学好的权重出发，这种起点叫什么？',
      en: 'Starting not from random numbers but from weights learned on another task: what is this starting point called?',
    },
    meaning: {
      question: {
        zh: '用预训练模型作初始化，权重从哪里来？',
        en: 'Pretrained initialisation: where do the weights come from?',
      },
      answer: {
        zh: '从在别的任务或数据上训练好的模型拷贝。',
        en: 'They are copied from a model trained on another task or data set.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'ResNet-18的分类层换成10类，新层有多少参数？（512个特征）',
          en: "ResNet-18's classifier replaced for 10 classes: how many parameters in the new layer? (512 features)",
        },
        answer: { zh: '5130（= 512·10 + 10）', en: '5,130 (= 512 · 10 + 10)' },
        accept: ['5130', '5,130'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '只训练新的最后一层、冻结其余，预训练网络充当什么？',
          en: 'Only a new last layer is trained, the rest is frozen: what does the pretrained network act as?',
        },
        answer: { zh: '特征提取器。', en: 'A feature extractor.' },
        accept: ['特征提取器', 'feature extractor'],
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '使用预训练权重时，哪一步必须与预训练时一致？',
          en: 'With pretrained weights, which step must match the pretraining?',
        },
        answer: {
          zh: '输入的预处理（缩放、均值、标准差）。',
          en: 'The preprocessing of the input (size, mean, std).',
        },
        accept: ['预处理', 'preprocessing'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'init-he',
        question: {
          zh: 'He初始化与预训练初始化，权重各从哪里来？',
          en: 'He and pretrained initialisation: where does each get its weights?',
        },
        answer: {
          zh: 'He随机抽取，预训练拷贝学好的权重。',
          en: 'He draws them at random; pretrained copies learned ones.',
        },
      },
      {
        n: 2,
        tier: 2,
        with: null,
        question: {
          zh: '微调与冻结主干，各更新哪些权重？',
          en: 'Fine-tuning and freezing the backbone: which weights does each update?',
        },
        answer: {
          zh: '微调更新全部，冻结只更新最后一层。',
          en: 'Fine-tuning all of them, freezing only the head.',
        },
      },
    ],
    translation: {
      question: { zh: '「迁移学习」的英文？', en: '迁移学习: what is it in English?' },
      answer: {
        zh: 'transfer learning（常从预训练模型开始）',
        en: 'transfer learning (usually from a pretrained model)',
      },
      accept: ['transfer learning'],
    },
    prerequisites: ['aug-normalize'],
    source: 'Yosinski et al., NIPS 2014',
  },
] as const satisfies readonly Term[]
