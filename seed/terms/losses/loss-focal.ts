import type { Term } from '#seed/term'

export const lossFocal: Term = {
  id: 'loss-focal',
  status: 'seed',
  name: { zh: 'focal loss', en: 'Focal loss' },
  writtenInOutline: 'focal loss',
  aliases: { zh: ['焦点损失', '聚焦损失', '焦点损失函数'], en: ['FocalLoss', 'sigmoid_focal_loss'] },
  definition: {
    zh: '给交叉熵乘上(1−p_t)^γ，使易分样本几乎不贡献损失。',
    en: 'Cross entropy multiplied by (1 − p_t)^γ, so that easy examples contribute almost nothing.',
  },
  naming: {
    zh: '把每个样本的交叉熵乘上(1−p_t)的幂、使易分样本几乎不起作用的损失叫什么？',
    en: "Loss that multiplies each example's cross entropy by a power of (1 − p_t), so that easy ones hardly count: what is it called?",
  },
  meaning: {
    question: {
      zh: 'focal loss怎样压低易分样本的影响？',
      en: 'Focal loss: how does it mute easy examples?',
    },
    answer: {
      zh: '给每个样本的交叉熵乘上(1−p_t)^γ，p_t是模型给真实类别的概率。',
      en: "It multiplies each example's cross entropy by (1 − p_t)^γ, p_t being the probability given to the true class.",
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '不加α时，focal loss的γ取多少就退化为普通交叉熵？',
        en: 'Without α, which value of γ turns focal loss into ordinary cross entropy?',
      },
      answer: { zh: 'γ取0', en: 'γ equal to 0' },
      accept: ['0', 'γ=0', 'γ = 0', 'gamma=0', 'gamma = 0', '零', 'zero'],
      source: 'torchvision 0.29.1 torchvision/ops/focal_loss.py',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '不加α、γ=2、p_t=0.9时，focal loss是交叉熵的几分之一？',
        en: 'Without α, γ = 2 and p_t = 0.9: focal loss is which fraction of the cross entropy?',
      },
      answer: { zh: '1/100，即(1−0.9)²', en: '1/100, that is (1 − 0.9)²' },
      accept: ['1/100', '0.01', '百分之一', '1%', 'one hundredth'],
      source: 'Lin et al., ICCV 2017; torchvision 0.29.1 torchvision/ops/focal_loss.py; run',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'focal loss取α=0.25时，负类样本的α权重是多少？',
        en: 'Focal loss with α = 0.25: which α weight do examples of the negative class get?',
      },
      answer: { zh: '0.75（即1−α）', en: '0.75 (that is 1 − α)' },
      accept: ['0.75', '3/4', '75%'],
      source: 'torchvision 0.29.1 torchvision/ops/focal_loss.py',
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: 'focal loss的论文同时提出了哪个单阶段检测器？',
        en: 'Which one-stage detector was introduced in the focal loss paper?',
      },
      answer: { zh: 'RetinaNet（单阶段检测器）', en: 'RetinaNet (a one-stage detector)' },
      accept: ['RetinaNet', 'Retina Net', 'Retina-Net'],
      source: 'Lin et al., ICCV 2017',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'loss-cross-entropy',
      question: {
        zh: '类别加权交叉熵的权重与focal loss的(1−p_t)^γ，各由什么决定？',
        en: 'Class weights in cross entropy and the factor (1 − p_t)^γ of focal loss: what decides each?',
      },
      answer: {
        zh: '前者由样本的类别决定，后者由样本有多易分决定。',
        en: 'The class of the example decides the first, how easy the example is decides the second.',
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'loss-dice',
      question: {
        zh: '前景稀少的分割中，focal loss与dice loss各在什么层面上起作用？',
        en: 'Segmentation with little foreground: at which level does focal loss act, and at which dice loss?',
      },
      answer: {
        zh: 'focal loss逐像素压低易分样本，dice loss直接衡量整个区域的重叠。',
        en: 'Focal loss mutes easy examples pixel by pixel, dice loss measures the overlap of the whole region.',
      },
      source: 'Lin et al., ICCV 2017; Milletari et al., 3DV 2016',
    },
  ],
  translation: {
    question: {
      zh: '「焦点损失」在`torchvision.ops`里是哪个函数？',
      en: '焦点损失: which function in `torchvision.ops`?',
    },
    answer: { zh: '`sigmoid_focal_loss`（focal loss）', en: '`sigmoid_focal_loss` (focal loss)' },
    accept: ['sigmoid_focal_loss', 'torchvision.ops.sigmoid_focal_loss', 'ops.sigmoid_focal_loss'],
    source: 'torchvision 0.29.1 torchvision/ops/focal_loss.py',
  },
  prerequisites: ['loss-cross-entropy'],
  source: 'Lin et al., ICCV 2017; torchvision 0.29.1 torchvision/ops/focal_loss.py',
}
