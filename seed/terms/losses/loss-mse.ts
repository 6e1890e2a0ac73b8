import type { Term } from '#seed/term'

export const lossMse: Term = {
  id: 'loss-mse',
  status: 'seed',
  name: { zh: 'MSE loss', en: 'Mean squared error loss' },
  writtenInOutline: 'MSE loss',
  aliases: {
    zh: ['均方误差损失', '均方误差', '平方损失', 'L2损失'],
    en: [
      'MSE',
      'MSE loss',
      'MSELoss',
      'mean squared error',
      'squared error',
      'squared loss',
      'squared error loss',
      'L2 loss',
    ],
  },
  definition: {
    zh: '预测与目标之差的平方的平均值。',
    en: 'The mean of the squared differences between prediction and target.',
  },
  naming: {
    zh: '回归损失：梯度处处与残差成正比，使其最小的预测是目标的条件期望，它叫什么？',
    en: 'Regression loss: gradient proportional to the residual everywhere, minimised by the conditional expectation. Its name?',
  },
  meaning: {
    question: {
      zh: 'MSE loss怎样把各元素的误差合成一个数？',
      en: 'MSE loss: how does it turn the element-wise errors into one number?',
    },
    answer: {
      zh: '逐元素取误差的平方，再对所有元素求平均。',
      en: 'It squares each error and averages over all elements.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '单个元素的误差变为原来的3倍，它的MSE变为几倍？',
        en: 'The error of a single element becomes 3 times as large: by what factor does its MSE grow?',
      },
      answer: { zh: '9倍', en: '9 times' },
      accept: ['9', '9倍', '九倍', '9 times', '9x', 'nine'],
      source: 'checked against the formula of mean squared error',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '只能输出一个常数时，取目标值的哪个统计量使MSE最小？',
        en: 'If only one constant may be predicted, which statistic of the targets minimises the MSE?',
      },
      answer: { zh: '均值（中位数对应L1）', en: 'Their mean (L1 gives the median)' },
      accept: ['均值', '平均值', '平均数', '期望', 'mean', 'the mean', 'average', 'their mean'],
      source: 'checked against the formula of mean squared error',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '`nn.MSELoss()`默认取平均，输入形状为(N, D)时平方和除以多少？',
        en: '`nn.MSELoss()` averages by default: for input of shape (N, D), what is the sum of squares divided by?',
      },
      answer: { zh: 'N×D，即元素总数', en: 'N × D, the number of elements' },
      accept: [
        'ND',
        'N*D',
        'N×D',
        'N·D',
        'N × D',
        '元素总数',
        '元素个数',
        'number of elements',
        'the number of elements',
      ],
      source: 'torch 2.14.1 torch/nn/modules/loss.py',
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '目标的单位是米时，MSE的单位是什么？',
        en: 'The targets are in metres: what is the unit of the MSE?',
      },
      answer: { zh: '平方米', en: 'Square metres' },
      accept: [
        '平方米',
        '米的平方',
        'm²',
        'm^2',
        'square metres',
        'square meters',
        'square metre',
        'square meter',
        'metres squared',
        'meters squared',
      ],
      source: 'checked against the formula of mean squared error',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: null,
      question: {
        zh: '误差越来越大时，L1损失与MSE的梯度大小各怎样变？',
        en: 'As the error grows, how does the gradient size change under L1 loss and under MSE?',
      },
      answer: {
        zh: 'L1的保持恒定，MSE的与误差成正比地增大。',
        en: "L1's stays constant, MSE's grows in proportion to the error.",
      },
      source: 'checked against the formulas of L1 loss and mean squared error',
    },
    {
      n: 2,
      tier: 2,
      with: 'ml-mse-metric',
      question: {
        zh: 'MSE既作损失又作评估指标，公式相同，用法差在哪里？',
        en: 'MSE as a loss and MSE as a metric share a formula: how does their use differ?',
      },
      answer: {
        zh: '作损失时在训练中被最小化，作指标时只在测试数据上报告。',
        en: 'As a loss it is minimised in training, as a metric it is only reported on test data.',
      },
    },
  ],
  translation: {
    question: {
      zh: '「均方误差损失」在PyTorch里是哪个类？',
      en: '均方误差损失 (mean squared error loss): which PyTorch class?',
    },
    answer: { zh: '`nn.MSELoss`（均方误差损失）', en: '`nn.MSELoss` (mean squared error loss)' },
    accept: ['MSELoss', 'nn.MSELoss', 'torch.nn.MSELoss'],
    source: 'torch 2.14.1 torch/nn/modules/loss.py',
  },
  prerequisites: [],
  source: 'torch 2.14.1 torch/nn/modules/loss.py',
}
