import type { Term } from '#seed/term'

export const lossDice: Term = {
  id: 'loss-dice',
  status: 'seed',
  name: { zh: 'dice loss', en: 'Dice loss' },
  writtenInOutline: 'dice loss',
  aliases: {
    zh: ['Dice损失', 'Dice系数损失', 'Dice损失函数'],
    en: ['DiceLoss', 'soft Dice loss', 'soft Dice', 'Dice coefficient loss', 'Sørensen–Dice loss'],
  },
  definition: {
    zh: '1减去预测与真值的Dice系数，直接优化区域的重叠。',
    en: 'One minus the Dice coefficient of prediction and ground truth, which optimises region overlap directly.',
  },
  naming: {
    zh: '1减去「两倍交集除以两区域大小之和」的分割损失叫什么？',
    en: 'Segmentation loss: one minus twice the overlap divided by the summed sizes of the two regions. What is it called?',
  },
  meaning: {
    question: {
      zh: 'dice loss怎样衡量分割与真值的差距？',
      en: 'Dice loss: how does it measure how far a segmentation is from the ground truth?',
    },
    answer: {
      zh: '取1减去两倍交集与两区域大小之和的比值，完全重合时为0。',
      en: 'As one minus twice the intersection over the summed sizes of both regions, 0 for a perfect match.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '二值掩膜的Dice系数与哪个分类指标相等？',
        en: 'For binary masks, the Dice coefficient equals which classification metric?',
      },
      answer: { zh: 'F1分数', en: 'The F1 score' },
      accept: ['F1', 'F1分数', 'F1值', 'F1 score', 'F1-score', 'F-1', 'the F1 score'],
      source: 'checked against the formula 2TP/(2TP + FP + FN)',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '混淆矩阵的四格中，哪一格不进入Dice系数的计算？',
        en: 'Which cell of the confusion matrix does not enter the Dice coefficient?',
      },
      answer: { zh: 'TN（真负例）', en: 'TN (true negatives)' },
      accept: ['TN', '真负例', '真阴性', '真反例', 'true negatives', 'true negative'],
      source: 'checked against the formula 2TP/(2TP + FP + FN)',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'dice loss的平滑项s为什么要大于0？',
        en: 'Why does the smoothing term s of dice loss have to be above 0?',
      },
      answer: {
        zh: '避免预测与真值都为空时出现0/0。',
        en: 'To avoid 0/0 when prediction and ground truth are both empty.',
      },
      source: 'checked against the formula 1 − (2Σpg + s)/(Σp + Σg + s)',
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: 'V-Net论文里的dice loss，分母中p与g各以什么形式求和？',
        en: 'The dice loss of the V-Net paper: in which form do p and g enter the sums of the denominator?',
      },
      answer: { zh: '平方（Σp²+Σg²）', en: 'Squared (Σp² + Σg²)' },
      accept: [
        '平方',
        '平方和',
        '平方形式',
        'Σp²+Σg²',
        'squared',
        'squares',
        'as squares',
        'sum of squares',
        'p² and g²',
      ],
      source: 'Milletari, Navab & Ahmadi, 3DV 2016',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: null,
      question: {
        zh: '衡量两区域重叠的Dice系数与IoU，分子和分母各有何不同？',
        en: 'Dice coefficient and IoU of two regions: how do their fractions differ?',
      },
      answer: {
        zh: 'Dice是两倍交集除以两区域大小之和，IoU是交集除以并集。',
        en: 'Dice is twice the intersection over the summed sizes, IoU the intersection over the union.',
      },
      source: 'checked against the formulas of the Dice coefficient and IoU',
    },
    {
      n: 2,
      tier: 2,
      with: 'loss-cross-entropy',
      question: {
        zh: '背景占绝大多数的分割中，逐像素交叉熵与dice loss对背景的态度有何不同？',
        en: 'Mostly background in a segmentation: how do pixel-wise cross entropy and dice loss treat it differently?',
      },
      answer: {
        zh: '交叉熵对每个像素一视同仁，易被背景主导；dice loss不计判对的背景。',
        en: 'Cross entropy weighs every pixel equally and is easily swamped by it, dice loss ignores background that is rightly rejected.',
      },
    },
    {
      n: 3,
      tier: 2,
      with: 'ml-recall',
      question: {
        zh: 'TP（大于0）与FN不变而FP增加，召回率与Dice系数各怎样变？',
        en: 'TP (above 0) and FN stay while FP grows: how do recall and the Dice coefficient change?',
      },
      answer: {
        zh: '召回率不变，Dice系数下降。',
        en: 'Recall stays the same, the Dice coefficient falls.',
      },
      source: 'checked against the formulas TP/(TP + FN) and 2TP/(2TP + FP + FN)',
    },
  ],
  translation: {
    question: {
      zh: '医学分割文献里的「戴斯相似系数」，其英文名是什么？',
      en: '戴斯相似系数 (an overlap measure in medical segmentation): what is it in English?',
    },
    answer: {
      zh: 'Dice similarity coefficient（1减去它即dice loss）',
      en: 'Dice similarity coefficient (one minus it is the dice loss)',
    },
    accept: [
      'Dice similarity coefficient',
      'Dice coefficient',
      'Dice score',
      'Dice',
      'DSC',
      'Sørensen–Dice coefficient',
      'Sorensen-Dice coefficient',
    ],
  },
  prerequisites: ['ext-iou'],
  source: 'Milletari, Navab & Ahmadi, 3DV 2016',
}
