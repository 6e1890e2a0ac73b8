import type { Term } from '#seed/term'

export const mlMseMetric: Term = {
  id: 'ml-mse-metric',
  status: 'original-only',
  name: { zh: 'MSE', en: 'Mean squared error' },
  writtenInOutline: 'MSE',
  aliases: { zh: ['均方误差'], en: ['mean squared error metric'] },
  definition: {
    zh: '作评价指标时：预测与真实之差的平方的平均值。',
    en: 'As a metric: the mean of the squared differences between prediction and truth.',
  },
  naming: {
    zh: '评价回归时，把每个误差平方后取平均，这个指标叫什么？',
    en: 'Regression metric: the average of the errors after squaring each. What is it called?',
  },
  meaning: {
    question: {
      zh: 'MSE作为评价指标，怎样由误差算出？',
      en: 'MSE as a metric: how is it computed from the errors?',
    },
    answer: { zh: '每个误差取平方，再求平均。', en: 'Each error is squared, then the average is taken.' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: { zh: '误差是1、−1、4，MSE是多少？', en: 'Errors 1, −1 and 4: the MSE?' },
      answer: { zh: '6', en: '6 (= 18/3)' },
      accept: ['6', '六'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '目标以米计，RMSE的单位是什么？',
        en: 'The target is in metres: in which unit is the RMSE?',
      },
      answer: { zh: '米', en: 'Metres (the square root undoes the square)' },
      accept: ['米', 'm', 'metres', 'meters'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: null,
      question: {
        zh: 'MSE与MAE，哪个更受个别大误差影响？',
        en: 'MSE or MAE: which one reacts more to a few large errors?',
      },
      answer: { zh: 'MSE，因为误差被平方。', en: 'MSE, because errors are squared.' },
      accept: ['MSE'],
    },
    {
      n: 2,
      tier: 2,
      with: 'loss-mse',
      question: {
        zh: 'MSE作损失与作指标，差别在哪里？',
        en: 'MSE as a loss and MSE as a metric: where is the difference?',
      },
      answer: {
        zh: '公式相同：前者在训练时求梯度，后者在测试时报告。',
        en: 'Same formula: the loss is differentiated in training, the metric reported in testing.',
      },
    },
  ],
  translation: {
    question: {
      zh: '评价指标「均方误差」的英文缩写？',
      en: 'The metric 均方误差: its usual abbreviation?',
    },
    answer: { zh: 'MSE（mean squared error）', en: 'MSE (均方误差)' },
    accept: ['MSE'],
  },
  prerequisites: ['loss-mse'],
  source: 'sklearn 1.9.1 sklearn.metrics.mean_squared_error',
}
