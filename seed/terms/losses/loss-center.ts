import type { Term } from '#seed/term'

export const lossCenter: Term = {
  id: 'loss-center',
  status: 'seed',
  name: { zh: 'center loss', en: 'Center loss' },
  writtenInOutline: 'center loss',
  aliases: { zh: ['中心损失', '中心损失函数'], en: ['centre loss', 'CenterLoss'] },
  definition: {
    zh: '各特征到本类中心的欧氏距离平方和的一半，与softmax损失联合使用。',
    en: 'Half the sum of squared Euclidean distances from each feature to its class centre, used together with softmax loss.',
  },
  naming: {
    zh: '与softmax损失联用、罚每个特征到本类可更新代表点的欧氏距离平方的损失叫什么？',
    en: "Loss used beside softmax loss: half the squared Euclidean distance from a feature to its class's updated prototype. Its name?",
  },
  meaning: {
    question: {
      zh: 'center loss把样本的特征拉向哪里？',
      en: "Center loss: where does it pull a sample's feature?",
    },
    answer: {
      zh: '拉向它所属类别的特征中心，以缩小类内差异。',
      en: 'Toward the feature centre of its own class, which reduces the spread within the class.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '只用center loss、不配softmax损失训练，所有特征会怎样？',
        en: 'Training with center loss alone, without softmax loss: what happens to the features?',
      },
      answer: { zh: '塌缩到同一点', en: 'They collapse to a single point' },
      accept: [
        '塌缩',
        '坍缩',
        '坍塌',
        '塌缩到一点',
        '塌缩成一点',
        '坍缩到一点',
        '坍缩成一点',
        'collapse',
        'they collapse',
        'collapse to a point',
        'collapse to one point',
        'they collapse to a point',
      ],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'center loss（带系数½）对单个样本的特征x的梯度是什么？本类中心记作c。',
        en: 'Center loss (with its factor ½): gradient with respect to the feature x of one sample whose class centre is c?',
      },
      answer: { zh: 'x−c（特征减中心）', en: 'x − c (feature minus centre)' },
      accept: ['x-c', 'x−c', 'x − c', 'x - c'],
      source: 'checked against the formula ½‖x − c‖²',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'center loss要维护的中心个数等于什么？',
        en: 'The number of centres that center loss must keep equals what?',
      },
      answer: { zh: '训练集的类别数（每类一个）', en: 'The number of classes (one per class)' },
      accept: [
        '类别数',
        '类别总数',
        '训练集的类别数',
        '身份数',
        '每类一个',
        'number of classes',
        'the number of classes',
        'number of identities',
        'the number of identities',
        'one per class',
      ],
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '按原论文，每次迭代中center loss的类中心用哪些样本来更新？',
        en: 'In the paper, which samples update the class centres of center loss at each iteration?',
      },
      answer: { zh: '当前小批量中属于该类的样本', en: "The current mini-batch's samples of that class" },
      accept: [
        '小批量',
        '当前小批量',
        '当前批次',
        '当前小批量的样本',
        'mini-batch',
        'the mini-batch',
        'current mini-batch',
        'the current mini-batch',
        'the batch',
      ],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'loss-arcface',
      question: {
        zh: '同为聚拢人脸特征的损失，center loss与arcface loss各用什么度量？',
        en: 'Center loss and ArcFace both tighten face features: which measure does each use?',
      },
      answer: {
        zh: 'center loss用到类中心的欧氏距离，arcface loss用与类权重的夹角。',
        en: 'Center loss uses the Euclidean distance to a class centre, ArcFace the angle to a class weight vector.',
      },
      source: 'Wen et al., ECCV 2016; Deng et al., CVPR 2019',
    },
    {
      n: 2,
      tier: 2,
      with: 'ml-kmeans',
      question: {
        zh: 'center loss与K-means里，样本归哪个中心各由什么决定？',
        en: 'In center loss and in k-means, what decides which centre a sample belongs to?',
      },
      answer: {
        zh: 'center loss由已知标签决定，K-means由距离最近的中心决定。',
        en: 'Its known label in center loss, the nearest centre in k-means.',
      },
    },
    {
      n: 3,
      tier: 2,
      with: 'loss-mse',
      question: {
        zh: '同是平方距离，center loss与MSE loss所靠拢的目标有何不同？',
        en: 'Center loss and MSE loss both use squared distances: how do their targets differ?',
      },
      answer: {
        zh: 'center loss的目标是随训练移动的类中心，MSE loss的目标是固定的标签。',
        en: 'Center loss aims at a class centre that moves during training, MSE loss at a fixed label.',
      },
    },
  ],
  translation: {
    question: { zh: '「中心损失」的英文名？', en: '中心损失: what is it in English?' },
    answer: { zh: 'center loss（中心损失）', en: 'center loss (also spelt centre loss)' },
    accept: ['center loss', 'centre loss', 'CenterLoss'],
  },
  prerequisites: ['loss-cross-entropy'],
  source: 'Wen et al., ECCV 2016',
}
