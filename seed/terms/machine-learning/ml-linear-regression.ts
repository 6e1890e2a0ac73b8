import type { Term } from '#seed/term'

export const mlLinearRegression: Term = {
  id: 'ml-linear-regression',
  status: 'original-only',
  name: { zh: '线性回归', en: 'Linear regression' },
  writtenInOutline: '线性回归',
  aliases: { zh: ['最小二乘回归'], en: ['ordinary least squares', 'OLS', 'least squares'] },
  definition: {
    zh: '用特征的线性组合拟合数值，让平方误差之和最小。',
    en: 'Fits a linear combination of the features to a number, minimising the squared error.',
  },
  naming: {
    zh: '用特征的加权和预测数值、让平方误差之和最小的模型叫什么？',
    en: 'Model that predicts a number by a weighted sum of the features with least squared error: what is it called?',
  },
  meaning: {
    question: { zh: '线性回归最小化什么？', en: 'Linear regression: what does it minimise?' },
    answer: {
      zh: '预测值与真实值之差的平方和。',
      en: 'The sum of squared differences between prediction and truth.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '只有一个特征时，最小二乘直线的斜率等于什么？',
        en: 'With one feature, what is the slope of the least-squares line?',
      },
      answer: { zh: 'cov(x, y)/var(x)', en: 'cov(x, y)/var(x) (covariance over variance)' },
      accept: ['cov(x,y)/var(x)', 'cov/var'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '为什么线性回归容易被异常值带偏？',
        en: 'Why do outliers pull a regression line so strongly?',
      },
      answer: {
        zh: '误差取平方，大误差的权重特别大。',
        en: 'Errors are squared, so large ones weigh most.',
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '特征完全共线时，正规方程为什么解不出唯一的w？',
        en: 'With perfectly collinear features, why has the normal equation no unique solution?',
      },
      answer: { zh: 'XᵀX不可逆。', en: 'XᵀX is singular.' },
      accept: ['不可逆', '奇异', 'singular', 'not invertible'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-lwlr',
      question: {
        zh: '线性回归与局部加权线性回归，各拟合几条线？',
        en: 'Linear regression and its locally weighted form: how many lines does each fit?',
      },
      answer: {
        zh: '前者全局一条，后者每个查询点各一条。',
        en: 'One global line; one line for each query point.',
      },
    },
  ],
  translation: {
    question: { zh: '线性回归在sklearn里是哪个类？', en: '线性回归: which sklearn class?' },
    answer: { zh: '`LinearRegression`（最小二乘）', en: '`LinearRegression` (linear regression)' },
    accept: ['LinearRegression', 'sklearn.linear_model.LinearRegression'],
  },
  prerequisites: [],
  source: 'sklearn 1.9.1 sklearn/linear_model/_base.py',
}
