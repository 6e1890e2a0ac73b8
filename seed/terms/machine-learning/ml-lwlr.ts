import type { Term } from '#seed/term'

export const mlLwlr: Term = {
  id: 'ml-lwlr',
  status: 'original-only',
  name: { zh: '局部加权线性回归', en: 'Locally weighted linear regression' },
  writtenInOutline: '局部加权线性回归',
  aliases: { zh: ['局部加权回归'], en: ['LWR', 'LWLR', 'LOESS'] },
  definition: {
    zh: '对每个查询点，用离它近的样本加权，单独拟合一条直线。',
    en: 'For each query point, fits a line of its own with nearby samples weighted most.',
  },
  naming: {
    zh: '每来一个查询点，就给近处样本更大权重、重新拟合一条直线，这种方法叫什么？',
    en: 'Method that fits a new line for each query point, with near samples weighing more: what is it called?',
  },
  meaning: {
    question: {
      zh: '局部加权线性回归怎样作一次预测？',
      en: 'Locally weighted linear regression: how does it make one prediction?',
    },
    answer: {
      zh: '给离查询点近的样本更大的权重，拟合一条只用这一次的直线。',
      en: 'It weights samples by closeness to the query and fits a line for that query alone.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '局部加权线性回归的带宽τ很大时，结果接近什么？',
        en: 'Locally weighted regression with a very large bandwidth τ: what does it approach?',
      },
      answer: { zh: '普通线性回归。', en: 'Ordinary linear regression.' },
      accept: ['线性回归', '普通线性回归', 'linear regression', 'ordinary linear regression'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '局部加权线性回归的带宽τ很小时，曲线会怎样？',
        en: 'Locally weighted regression with a very small bandwidth τ: what does the curve look like?',
      },
      answer: { zh: '弯弯曲曲，跟着噪声走。', en: 'Wiggly: it follows the noise.' },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-knn',
      question: {
        zh: '都只看附近样本：K-近邻与局部加权线性回归各用它们做什么？',
        en: 'Both look at nearby samples: what does kNN do with them, what does locally weighted regression?',
      },
      answer: {
        zh: 'K-近邻取平均或投票，局部加权线性回归拟合一条直线。',
        en: 'kNN averages or votes; the other fits a line.',
      },
    },
  ],
  translation: {
    question: {
      zh: '「局部加权线性回归」常用的英文缩写？',
      en: '局部加权线性回归: the usual English abbreviation?',
    },
    answer: { zh: 'LWLR，也写作LWR', en: 'LWLR, also LWR (局部加权线性回归)' },
    accept: ['LWLR', 'LWR'],
  },
  prerequisites: ['ml-linear-regression'],
  source: 'checked against the formula of weighted least squares',
}
