import type { Term } from '#seed/term'

export const mlRoc: Term = {
  id: 'ml-roc',
  status: 'original-only',
  name: { zh: 'ROC', en: 'ROC curve' },
  writtenInOutline: 'ROC',
  aliases: {
    zh: ['ROC曲线', '受试者工作特征曲线'],
    en: ['receiver operating characteristic', 'receiver operating characteristic curve'],
  },
  definition: {
    zh: '随阈值变化，真正率对假正率画出的曲线。',
    en: 'True positive rate plotted against false positive rate as the threshold moves.',
  },
  naming: {
    zh: '随阈值变化，以假正率为横轴、真正率为纵轴画出的曲线叫什么？',
    en: 'Curve of true positive rate against false positive rate as the threshold moves: what is it called?',
  },
  meaning: {
    question: { zh: 'ROC曲线的两个坐标轴各是什么？', en: 'ROC curve: what stands on the two axes?' },
    answer: {
      zh: '横轴假正率，纵轴真正率。',
      en: 'False positive rate across, true positive rate upward.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '随机猜测的ROC曲线是什么形状？',
        en: 'What does the ROC curve of random guessing look like?',
      },
      answer: { zh: '从(0,0)到(1,1)的对角线。', en: 'The diagonal from (0, 0) to (1, 1).' },
      accept: ['对角线', 'diagonal'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '只改变正负例的比例，ROC曲线怎样变？',
        en: 'Only the ratio of positives to negatives changes: how does the ROC curve change?',
      },
      answer: { zh: '不变。', en: 'It does not.' },
      accept: ['不变', 'it does not', 'unchanged'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-pr-curve',
      question: {
        zh: 'ROC与P-R曲线，哪个的纵轴会随正例变少而下降？',
        en: 'ROC or P-R: on which curve do the heights fall as positives get rarer?',
      },
      answer: { zh: 'P-R曲线，它的纵轴是精确率。', en: 'P-R: its height is precision.' },
      accept: ['P-R', 'PR', 'P-R曲线'],
    },
    {
      n: 2,
      tier: 2,
      with: 'ml-auc',
      question: {
        zh: 'ROC与AUC，哪个是曲线，哪个是数？',
        en: 'ROC and AUC: which is a curve, and what is the other?',
      },
      answer: { zh: 'ROC是曲线，AUC是它下面的面积。', en: 'ROC is the curve; AUC is the area under it.' },
    },
  ],
  translation: {
    question: {
      zh: '「受试者工作特征曲线」的英文缩写？',
      en: '受试者工作特征曲线: the usual abbreviation?',
    },
    answer: { zh: 'ROC曲线', en: 'ROC curve' },
    accept: ['ROC', 'ROC curve'],
  },
  prerequisites: ['ml-recall'],
  source: 'sklearn 1.9.1 sklearn.metrics.roc_curve',
}
