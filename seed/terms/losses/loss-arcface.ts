import type { Term } from '#seed/term'

export const lossArcface: Term = {
  id: 'loss-arcface',
  status: 'seed',
  name: { zh: 'arcface loss', en: 'ArcFace loss' },
  writtenInOutline: 'arcface loss',
  aliases: {
    zh: ['加性角度间隔损失', 'ArcFace损失', '加性角度间隔softmax损失'],
    en: ['ArcFace', 'additive angular margin loss', 'AAM-Softmax', 'additive angular margin softmax'],
  },
  definition: {
    zh: '给特征与真实类别权重的夹角加上间隔m，再取余弦做softmax交叉熵。',
    en: 'Softmax cross entropy in which a margin m is added to the angle between the feature and its true class weight.',
  },
  naming: {
    zh: '特征与类权重都归一化，把目标logit从s·cosθ改为s·cos(θ+m)的损失叫什么？',
    en: 'Loss on unit-length features and class weights that turns the target logit s·cosθ into s·cos(θ + m): what is it called?',
  },
  meaning: {
    question: {
      zh: 'arcface loss怎样改动真实类别的logit？',
      en: 'ArcFace loss: how does it change the logit of the true class?',
    },
    answer: {
      zh: '先给特征与该类权重的夹角θ加上间隔m，logit成为s·cos(θ+m)。',
      en: 'It adds a margin m to the angle θ between feature and class weight, so the logit becomes s·cos(θ + m).',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '算arcface loss的夹角之前，特征与类权重都要做什么处理？',
        en: 'Before ArcFace takes angles, what is done to the features and to the class weights?',
      },
      answer: { zh: 'L2归一化（长度变为1）', en: 'L2 normalisation (to unit length)' },
      accept: [
        'L2归一化',
        '归一化',
        'L2标准化',
        '单位化',
        'L2 normalisation',
        'L2 normalization',
        'normalisation',
        'normalization',
        'L2-normalised',
        'L2-normalized',
        'normalised',
        'normalized',
      ],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'arcface loss为什么要把余弦乘以尺度s？',
        en: 'Why does ArcFace loss multiply the cosine by a scale s?',
      },
      answer: {
        zh: '余弦不超过1，作logit太小，softmax给不出接近1的概率。',
        en: 'Cosines of at most 1 are too small as logits for softmax to reach probabilities near 1.',
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'arcface loss常用的间隔m=0.5（弧度），约合多少度？',
        en: 'ArcFace loss usually takes the margin m = 0.5 radians: about how many degrees is that?',
      },
      answer: { zh: '约28.6度', en: 'About 28.6 degrees' },
      accept: ['28.6', '28.6度', '28.6°', '28.65', '28.7', '29', '29度', '29°', '28.6 degrees', '29 degrees'],
      source: 'checked against the formula 0.5 × 180/π',
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: 'arcface loss按s·cos(θ+m)计算，θ+m超过多少时目标logit反而随θ回升？',
        en: 'ArcFace loss takes s·cos(θ + m): beyond which value of θ + m does the target logit rise again as θ grows?',
      },
      answer: { zh: 'π（即180度）', en: 'π (that is 180 degrees)' },
      accept: ['π', 'pi', '180', '180度', '180°', '180 degrees', '3.14'],
      source: 'checked against the formula s·cos(θ + m)',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: null,
      question: {
        zh: 'CosFace与ArcFace都有间隔m，m各作用在哪个量上？',
        en: 'CosFace and ArcFace both have a margin m: on which quantity does m act in each?',
      },
      answer: {
        zh: 'CosFace从余弦里减去m，ArcFace把m加到角度上。',
        en: 'CosFace subtracts m from the cosine, ArcFace adds m to the angle.',
      },
      source: 'checked against the formulas s(cosθ − m) and s·cos(θ + m)',
    },
    {
      n: 2,
      tier: 2,
      with: 'loss-cross-entropy',
      question: {
        zh: 'arcface loss与以s·cosθ为logit的softmax交叉熵，只有哪里不同？',
        en: 'ArcFace loss and softmax cross entropy on logits s·cosθ: what is the only difference?',
      },
      answer: {
        zh: '只有真实类别的logit不同：其夹角多加了间隔m。',
        en: 'Only the logit of the true class differs: its angle gets the extra margin m.',
      },
    },
    {
      n: 3,
      tier: 2,
      with: 'loss-center',
      question: {
        zh: 'center loss与arcface loss，各以什么方式与softmax损失结合？',
        en: 'Center loss and ArcFace loss: how is each combined with softmax loss?',
      },
      answer: {
        zh: 'center loss作为附加项与它相加，arcface loss直接改写它的目标logit。',
        en: 'Center loss is added to it as an extra term, ArcFace loss rewrites its target logit.',
      },
      source: 'Wen et al., ECCV 2016; Deng et al., CVPR 2019',
    },
  ],
  translation: {
    question: { zh: '「加性角度间隔损失」的英文名？', en: '加性角度间隔损失: what is it in English?' },
    answer: {
      zh: 'additive angular margin loss（即ArcFace）',
      en: 'additive angular margin loss (that is, ArcFace)',
    },
    accept: [
      'additive angular margin loss',
      'additive angular margin',
      'ArcFace',
      'ArcFace loss',
      'AAM-Softmax',
      'additive angular margin softmax',
    ],
  },
  prerequisites: ['loss-cross-entropy', 'ext-cosine-similarity'],
  source: 'Deng et al., CVPR 2019',
}
