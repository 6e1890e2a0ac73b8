import type { Term } from '#seed/term'

export const initPretrained: Term = {
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
}
