import type { Term } from '#seed/term'

export const initPretrained: Term = {
  id: 'init-pretrained',
  status: 'seed',
  name: { zh: '预训练模型', en: 'Pretrained initialisation' },
  writtenInOutline: '预训练模型',
  aliases: {
    zh: ['预训练', '预训练权重', '预训练初始化', '迁移学习'],
    en: [
      'pretrained model',
      'pretrained weights',
      'pretrained initialization',
      'pretraining',
      'pretrained',
      'transfer learning',
    ],
  },
  definition: {
    zh: '以在别的任务上训练好的权重为起点。',
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
      zh: '从在别的任务或数据上训练好的模型拷贝而来。',
      en: 'They are copied from a model trained on another task or data set.',
    },
  },
  formula: {
    latex: '\\theta_{\\mathrm{b}}\\leftarrow\\theta_{\\mathrm{pre}},\\qquad \\theta_{\\mathrm{h}}\\sim p',
    symbols: [
      { latex: '\\theta_{\\mathrm{b}}', zh: '主干的权重', en: 'weights of the backbone' },
      { latex: '\\theta_{\\mathrm{pre}}', zh: '预训练好的权重', en: 'pretrained weights' },
      { latex: '\\theta_{\\mathrm{h}}', zh: '新分类头的权重', en: 'weights of the new head' },
      { latex: 'p', zh: '随机初始化的分布', en: 'distribution of a random initialisation' },
    ],
    reading: {
      zh: '主干的权重取预训练好的，新分类头的权重随机抽取。',
      en: 'The backbone takes the pretrained weights, the new head is drawn at random.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '给预训练的ResNet-18换分类头，新线性层的输入特征数是多少？',
        en: 'A pretrained ResNet-18 gets a new head: how many input features has the new linear layer?',
      },
      answer: { zh: '512（`fc.in_features`）', en: '512 (`fc.in_features`)' },
      accept: ['512'],
      source: 'torchvision 0.29.1 torchvision/models/resnet.py; run',
      proof: { code: ['torchvision.models.resnet18().fc.in_features'], value: 512 },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '冻结预训练网络，只训练新的最后一层，这时预训练网络充当什么？',
        en: 'Only a new last layer is trained, the rest is frozen: what does the pretrained network act as?',
      },
      answer: { zh: '特征提取器', en: 'A feature extractor' },
      accept: [
        '特征提取器',
        '特征抽取器',
        '特征提取',
        '固定的特征提取器',
        'feature extractor',
        'a feature extractor',
        'fixed feature extractor',
        'a fixed feature extractor',
      ],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '使用预训练权重时，数据流程里的哪一步必须与预训练时一致？',
        en: 'With pretrained weights, which step of the data pipeline must be the same as in pretraining?',
      },
      answer: {
        zh: '预处理（尺寸、均值与标准差），torchvision用`weights.transforms()`取得',
        en: 'The preprocessing (size, mean, std), which torchvision gives by `weights.transforms()`',
      },
      accept: [
        '预处理',
        '标准化',
        '归一化',
        '标准化预处理',
        'preprocessing',
        'the preprocessing',
        'preprocess',
        'normalisation',
        'normalization',
      ],
      source: 'torchvision 0.29.1 torchvision/models/resnet.py; run',
      proof: {
        code: ['torchvision.models.ResNet18_Weights.DEFAULT.transforms().mean'],
        value: [0.485, 0.456, 0.406],
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: 'torchvision 0.13起弃用了`pretrained=True`，改用哪个参数？',
        en: '`pretrained=True` is deprecated since torchvision 0.13: which argument replaces it?',
      },
      answer: {
        zh: "`weights`，例如`weights='DEFAULT'`",
        en: "`weights`, for example `weights='DEFAULT'`",
      },
      accept: ['weights', 'weights=', "weights='DEFAULT'", 'weights=...', 'weight'],
      source: 'torchvision 0.29.1 torchvision/models/_utils.py, torchvision/models/resnet.py',
      proof: {
        code: ['list(inspect.signature(torchvision.models.resnet18).parameters)[0]'],
        value: 'weights',
      },
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
      source: 'He et al., ICCV 2015; Yosinski et al., NIPS 2014',
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: '微调全网与冻结主干，训练时各更新哪些权重？',
        en: 'Fine-tuning the whole net and freezing the backbone: which weights does each update?',
      },
      answer: {
        zh: '微调更新全部权重，冻结主干只更新分类头。',
        en: 'Fine-tuning updates all weights; with a frozen backbone only those of the head change.',
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '预训练主干输出{d}维特征，新任务有{c}类，新的线性分类头（含偏置）有多少参数？',
        en: 'A pretrained backbone gives {d} features, the new task has {c} classes: how many parameters has the linear head, bias included?',
      },
      parameters: { d: [100, 512, 1000, 2048], c: [2, 5, 10, 50] },
      answer: 'd*c+c',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '权重{d}×{c}={=d*c:0}，加上{c}个偏置，共{=d*c+c:0}',
        en: '{d} × {c} = {=d*c:0} weights and {c} biases: {=d*c+c:0}',
      },
      mistakes: [
        { expression: 'd*c', zh: '漏了偏置', en: 'Left out the biases' },
        {
          expression: 'd*c+d',
          zh: '偏置每类一个，不是每个特征一个',
          en: 'There is a bias for each class, not for each feature',
        },
        {
          expression: 'd*c+1',
          zh: '偏置每类一个，不止一个',
          en: 'There is a bias for each class, not just one',
        },
      ],
      check: ['sum(p.numel() for p in torch.nn.Linear(d, c).parameters())'],
      source: 'torch 2.14.1 torch/nn/modules/linear.py; run',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`net`是预训练的ResNet-18，本想只训练新的分类头，错在哪里？',
        en: '`net` is a pretrained ResNet-18, and only the new head was to be trained: what is wrong?',
      },
      setup: ['net = torchvision.models.resnet18()'],
      code: ['net.fc = nn.Linear(512, 10)', 'for p in net.parameters():', '    p.requires_grad = False'],
      mended: ['for p in net.parameters():', '    p.requires_grad = False', 'net.fc = nn.Linear(512, 10)'],
      result: 'sum(p.requires_grad for p in net.parameters())',
      value: 0,
      answer: {
        zh: '换好分类头才冻结，新的头也被冻结了；应先冻结再换。',
        en: 'The head was replaced before the freezing, so it is frozen too; freeze first, then replace it.',
      },
      source: 'torchvision 0.29.1 torchvision/models/resnet.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '要给自然照片分类，只有几百张标注图，想尽快得到可用的网络，权重从哪里开始？',
        en: 'Photos have to be classified, only a few hundred are labelled, and a usable net is wanted soon: from what should its weights start?',
      },
      answer: { zh: '预训练模型的权重', en: 'Those of a pretrained model' },
      accept: [
        '预训练',
        '预训练模型',
        '预训练权重',
        '预训练的权重',
        '预训练模型的权重',
        '迁移学习',
        'pretrained',
        'pretrained model',
        'a pretrained model',
        'pretrained weights',
        'a pretrained network',
        'transfer learning',
        'ImageNet weights',
        'ImageNet预训练权重',
      ],
      source: 'Yosinski et al., NIPS 2014',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '数据极少，微调整个预训练网络就过拟合，主干该怎样处理？',
        en: 'Data are so few that fine-tuning the whole pretrained net overfits: what should be done with its backbone?',
      },
      answer: { zh: '冻结，只训练新的分类头', en: 'Freeze it and train the new head only' },
      accept: [
        '冻结',
        '冻结主干',
        '冻结它',
        '冻住',
        'freeze',
        'freeze it',
        'freeze the backbone',
        'freezing',
        'frozen',
        'requires_grad=False',
      ],
      source: 'Yosinski et al., NIPS 2014',
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '把1000类模型的权重载入分类头同名的10类模型，`strict=False`也报错，为什么？',
        en: 'Weights of a 1000-class model, loaded into one whose head of the same name has 10 classes, fail even with `strict=False`: why?',
      },
      answer: {
        zh: '`strict=False`只放过缺少或多余的键，同名而形状不同仍报错；先删掉分类头的权重。',
        en: '`strict=False` forgives missing and extra keys, not unequal shapes under one key; drop the weights of the head first.',
      },
      source: 'torch 2.14.1 torch/nn/modules/module.py; run: RuntimeError, size mismatch',
      proof: {
        code: [
          'old, new = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 1000)), nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 10))',
          'def fails(state):',
          '    try: return new.load_state_dict(state, strict=False) is None',
          '    except RuntimeError: return True',
          "body = {key: value for key, value in old.state_dict().items() if not key.startswith('1.')}",
          '[fails(old.state_dict()), fails(body)]',
        ],
        value: [true, false],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '主干的参数都设了`requires_grad=False`，训练时BN的滑动均值和方差却还在变，为什么？',
        en: 'The backbone has `requires_grad=False` throughout, yet its batch-norm running mean and variance change in training: why?',
      },
      answer: {
        zh: '它们不是参数，train模式下每次前向都会更新；应对主干调用`eval()`。',
        en: 'They are no parameters: in train mode each forward pass updates them; call `eval()` on the backbone.',
      },
      source: 'torch 2.14.1 torch/nn/modules/batchnorm.py; run',
      proof: {
        code: [
          'def moved(norm):',
          '    for p in norm.parameters(): p.requires_grad = False',
          '    before = norm.running_mean.clone()',
          '    norm(torch.randn(8, 2) + 5)',
          '    return not torch.equal(before, norm.running_mean)',
          '[moved(nn.BatchNorm1d(2)), moved(nn.BatchNorm1d(2).eval())]',
        ],
        value: [true, false],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '微调预训练网络时沿用从头训练的大学习率，会出什么问题？',
        en: 'A pretrained net is fine-tuned at the large learning rate of training from scratch: what goes wrong?',
      },
      answer: {
        zh: '头几步的大更新就冲掉了学好的特征，应调小学习率。',
        en: 'The first large updates wipe out the learned features; the rate should be lower.',
      },
      source: 'Girshick et al., CVPR 2014',
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: 'Yosinski等人在NIPS 2014的哪篇论文里逐层测量了特征迁移到别的任务的效果？',
        en: 'In which NIPS 2014 paper did Yosinski et al. measure, layer by layer, how well features serve another task?',
      },
      answer: {
        zh: '《How transferable are features in deep neural networks?》',
        en: 'How transferable are features in deep neural networks?',
      },
      accept: [
        'How transferable are features in deep neural networks?',
        'How transferable are features in deep neural networks',
        'How transferable are features',
      ],
      source: 'Yosinski et al., NIPS 2014, arXiv:1411.1792',
    },
  ],
  translation: {
    question: { zh: '「迁移学习」用英文怎么说？', en: '迁移学习: what is it in English?' },
    answer: {
      zh: 'transfer learning（常从预训练模型开始）',
      en: 'transfer learning (usually from a pretrained model)',
    },
    accept: ['transfer learning'],
  },
  paper: {
    authors: 'J. Yosinski, J. Clune, Y. Bengio, H. Lipson',
    title: 'How transferable are features in deep neural networks?',
    year: 2014,
    venue: 'NIPS 2014',
    url: 'https://arxiv.org/abs/1411.1792',
  },
  api: [
    {
      name: 'torchvision.models.resnet18',
      signature: 'resnet18(*, weights=None, progress=True, **kwargs)',
      file: 'torchvision/models/resnet.py',
      library: 'torchvision 0.29.1',
    },
    {
      name: 'torch.nn.Module.load_state_dict',
      signature: 'load_state_dict(state_dict, strict=True, assign=False)',
      file: 'torch/nn/modules/module.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      "net = torchvision.models.resnet18()  # weights='DEFAULT' loads them",
      'for p in net.parameters(): p.requires_grad = False',
      'net.fc = nn.Linear(net.fc.in_features, 10)',
      'sum(p.numel() for p in net.parameters() if p.requires_grad)',
    ],
    output: 5130,
  },
  useWhen: [
    {
      zh: '标注数据少，或与预训练的数据相近。',
      en: 'Labelled data are few, or resemble those of the pretraining.',
    },
    {
      zh: '多数图像任务：通常比从头训练收敛得快。',
      en: 'Most image tasks: training usually converges faster than from scratch.',
    },
  ],
  avoidWhen: [
    {
      zh: '输入与预训练的数据差别极大，例如通道的含义都不同。',
      en: 'The input is utterly unlike that of the pretraining, down to what its channels mean.',
    },
  ],
  prerequisites: ['aug-normalize', 'init-random'],
  source: 'Yosinski et al., NIPS 2014',
}
