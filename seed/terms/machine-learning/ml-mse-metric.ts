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
  formula: {
    latex:
      '\\mathrm{MSE}=\\frac1n\\sum_{i=1}^n(\\hat y_i-y_i)^2,\\qquad \\mathrm{RMSE}=\\sqrt{\\mathrm{MSE}}',
    symbols: [
      { latex: 'n', zh: '测试样本数', en: 'number of test samples' },
      { latex: '\\hat y_i', zh: '第i个预测值', en: 'prediction i' },
      { latex: 'y_i', zh: '第i个真实值', en: 'true value i' },
      { latex: '\\mathrm{RMSE}', zh: '均方根误差', en: 'root mean squared error' },
    ],
    reading: {
      zh: 'MSE是误差平方的平均，RMSE是它的平方根。',
      en: 'MSE is the mean of the squared errors, RMSE its square root.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '估计量$\\hat\\theta$的$\\operatorname{Var}(\\hat\\theta)+\\operatorname{Bias}(\\hat\\theta)^2$等于它的哪个指标？',
        en: 'For an estimator $\\hat\\theta$, which measure equals $\\operatorname{Var}(\\hat\\theta)+\\operatorname{Bias}(\\hat\\theta)^2$?',
      },
      source: 'checked against the bias-variance identity',
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '均方根误差由均方误差得出：$\\mathrm{RMSE}=\\boxed{?}$，方框里是什么？',
        en: 'Root mean squared error from the MSE: $\\mathrm{RMSE}=\\boxed{?}$. What is in the box?',
      },
      answer: { zh: '$\\sqrt{\\mathrm{MSE}}$', en: '$\\sqrt{\\mathrm{MSE}}$' },
      accept: [
        'sqrt(MSE)',
        '√MSE',
        '√(MSE)',
        'MSE^0.5',
        'MSE^(1/2)',
        'MSE**0.5',
        'sqrt MSE',
        'MSE的平方根',
        'MSE开方',
        'square root of MSE',
        'the square root of the MSE',
        'root of MSE',
      ],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_regression.py; run',
      proof: {
        code: [
          'from sklearn.metrics import mean_squared_error, root_mean_squared_error',
          'y, p = np.random.randn(20), np.random.randn(20)',
          'bool(np.isclose(root_mean_squared_error(y, p), math.sqrt(mean_squared_error(y, p))))',
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '同一测试集上，决定系数$R^2=1-\\mathrm{MSE}/\\boxed{?}$，方框里是什么？',
        en: 'On one test set the coefficient of determination is $R^2=1-\\mathrm{MSE}/\\boxed{?}$. What is in the box?',
      },
      answer: {
        zh: '$\\operatorname{Var}(y)$，测试目标的方差（除以n的）',
        en: '$\\operatorname{Var}(y)$, the variance of the test targets (over n)',
      },
      accept: [
        'Var(y)',
        'var(y)',
        'σ²',
        'σ^2',
        '方差',
        '目标的方差',
        '真实值的方差',
        'y的方差',
        '测试目标的方差',
        'SST/n',
        'TSS/n',
        'variance',
        'the variance',
        'variance of y',
        'the variance of y',
        'variance of the targets',
        'the variance of the targets',
      ],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_regression.py; run',
      proof: {
        code: [
          'from sklearn.metrics import mean_squared_error, r2_score',
          'y, p = np.random.randn(20), np.random.randn(20)',
          'bool(np.isclose(r2_score(y, p), 1 - mean_squared_error(y, p) / y.var()))',
        ],
        value: true,
      },
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '测试集上的误差是1、−1、4，MSE是多少？',
        en: 'The errors on a test set are 1, −1 and 4: what is the MSE?',
      },
      answer: { zh: '6，即18/3', en: '6, that is 18/3' },
      accept: ['6', '六', '6.0', '18/3', 'six'],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_regression.py; run',
      proof: {
        code: ['from sklearn.metrics import mean_squared_error', 'mean_squared_error([0, 0, 0], [1, -1, 4])'],
        value: 6,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '目标值以米计，MSE与RMSE的单位各是什么？',
        en: 'The target is in metres: what are the units of MSE and RMSE?',
      },
      answer: {
        zh: 'MSE是平方米；RMSE开了方，又是米。',
        en: 'MSE is in square metres; RMSE, being its root, is in metres again.',
      },
      source: 'scikit-learn 1.9.1 sklearn/metrics/_regression.py; run',
      proof: {
        code: [
          'from sklearn.metrics import root_mean_squared_error',
          'y, p = np.random.randn(20), np.random.randn(20)',
          'root_mean_squared_error(100 * y, 100 * p) / root_mean_squared_error(y, p)',
        ],
        value: 100,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: null,
      question: {
        zh: '一个样本的误差变成10倍，它在MSE与MAE里的那一项各变成几倍？',
        en: 'The error of one sample grows tenfold: by which factor do its terms in MSE and in MAE grow?',
      },
      answer: {
        zh: 'MSE里变成100倍，MAE里变成10倍。',
        en: 'By 100 in MSE, by 10 in MAE.',
      },
      source: 'scikit-learn 1.9.1 sklearn/metrics/_regression.py; run',
      proof: {
        code: [
          'from sklearn.metrics import mean_absolute_error, mean_squared_error',
          'grows = lambda f: f([0, 0], [0, 20]) / f([0, 0], [0, 2])',
          '[grows(mean_squared_error), grows(mean_absolute_error)]',
        ],
        value: [100, 10],
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'loss-mse',
      question: {
        zh: '`nn.MSELoss`与scikit-learn的`mean_squared_error`，返回值的用途有何不同？',
        en: '`nn.MSELoss` and `mean_squared_error` of scikit-learn: how does what they return differ in use?',
      },
      answer: {
        zh: '前者返回张量，可以反向传播来训练；后者返回普通的数，只供报告。',
        en: 'The first returns a tensor to backpropagate from in training, the second a plain number to report.',
      },
      source: 'torch 2.14.1 torch/nn/modules/loss.py; scikit-learn 1.9.1 sklearn/metrics/_regression.py; run',
      proof: {
        code: [
          'from sklearn.metrics import mean_squared_error',
          'p = torch.tensor([1.0, 3.0], requires_grad=True)',
          'loss = nn.MSELoss()(p, torch.zeros(2))',
          'metric = mean_squared_error([0.0, 0.0], [1.0, 3.0])',
          '[loss.requires_grad, type(metric).__name__, loss.item() == metric]',
        ],
        value: [true, 'float', true],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '测试集两个样本的误差是{a}和{b}，MSE是多少？',
        en: 'Two test samples have errors {a} and {b}: what is the MSE?',
      },
      parameters: { a: [0, 1, 2, 3, 4, 5, 6], b: [0, 1, 2, 3, 4, 5, 6] },
      where: '(abs(a-b)>1)*(a+b!=2)*(a+b!=10)',
      answer: '(a*a+b*b)/2',
      answerType: 'number',
      decimals: 1,
      working: {
        zh: '({a}²+{b}²)/2={=a*a+b*b}/2={=(a*a+b*b)/2:1}',
        en: '({a}² + {b}²)/2 = {=a*a+b*b}/2 = {=(a*a+b*b)/2:1}',
      },
      mistakes: [
        { expression: 'a*a+b*b', zh: '没有除以样本数', en: 'Did not divide by the number of samples' },
        {
          expression: '(a+b)/2',
          zh: '没有平方，这是MAE',
          en: 'Did not square: that is the MAE',
        },
        { expression: 'sqrt((a*a+b*b)/2)', zh: '多开了方，这是RMSE', en: 'Took the root: that is the RMSE' },
        {
          expression: '(a+b)*(a+b)/4',
          zh: '先平均再平方了，应先平方再平均',
          en: 'Averaged before squaring: square first',
        },
      ],
      check: ['sklearn.metrics.mean_squared_error([0, 0], [a, b])'],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '{n}个测试样本的误差平方之和是{s}，RMSE是多少？',
        en: 'The squared errors of {n} test samples add up to {s}: what is the RMSE?',
      },
      parameters: {
        n: [2, 4, 5, 10],
        s: [18, 32, 36, 45, 50, 64, 72, 80, 90, 100, 125, 144, 160, 250, 360],
      },
      where: '(sqrt(s/n)==floor(sqrt(s/n)))*(s!=n*n)',
      answer: 'sqrt(s/n)',
      answerType: 'number',
      decimals: 0,
      working: {
        zh: 'MSE={s}/{n}={=s/n}，开方得{=sqrt(s/n)}',
        en: 'MSE = {s}/{n} = {=s/n}, whose root is {=sqrt(s/n)}',
      },
      mistakes: [
        { expression: 's/n', zh: '没有开方，这是MSE', en: 'No root taken: that is the MSE' },
        {
          expression: 'sqrt(s)',
          zh: '开方之前没有除以样本数',
          en: 'Did not divide by the number of samples before the root',
        },
        {
          expression: 'sqrt(s)/n',
          zh: '先开方再除了，应先除以样本数再开方',
          en: 'Took the root before dividing: divide by the number of samples first',
        },
      ],
      check: ['sklearn.metrics.root_mean_squared_error([0] * n, [s**0.5] + [0] * (n - 1))'],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`z`是标准化后的目标；`rmse`要以原单位报告，错在哪里？',
        en: '`z` is the standardised target; `rmse` is to be in the original unit: what is wrong?',
      },
      code: [
        'y = np.array([100., 200., 300.])',
        'z = (y - y.mean()) / y.std()',
        'pred = z + 0.1  # from the model',
        'err = pred - z',
        'rmse = np.sqrt((err ** 2).mean())',
      ],
      mended: [
        'y = np.array([100., 200., 300.])',
        'z = (y - y.mean()) / y.std()',
        'pred = z + 0.1  # from the model',
        'err = (pred - z) * y.std()',
        'rmse = np.sqrt((err ** 2).mean())',
      ],
      result: 'float(rmse)',
      value: 0.1,
      answer: {
        zh: '误差还在标准化的尺度上，应先乘回`y.std()`。',
        en: 'The errors are still on the standardised scale; multiply them by `y.std()` first.',
      },
      source: 'numpy; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '给回归模型在测试集上打分，每个样本都要计入，大偏差要加重惩罚，用哪个误差指标？',
        en: 'A regression model is scored on a test set: every sample counts, large misses more than in proportion. Which error metric?',
      },
      answer: { zh: 'MSE（或它的平方根RMSE）', en: 'Mean squared error, MSE (or its root, RMSE)' },
      accept: [
        'MSE',
        '均方误差',
        'RMSE',
        '均方根误差',
        'mean squared error',
        'root mean squared error',
        'mean_squared_error',
      ],
      source: 'checked against the formula of the MSE',
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '两个数据集的目标尺度不同，直接比较两边的MSE为什么没有意义，换什么指标？',
        en: 'Two data sets have targets on different scales: why does comparing their MSE mean nothing, and which metric instead?',
      },
      answer: {
        zh: 'MSE随目标尺度的平方变化；换用与尺度无关的指标，如决定系数R²。',
        en: 'MSE goes with the square of the scale; use a metric that does not depend on it, such as R².',
      },
      source: 'scikit-learn 1.9.1 sklearn/metrics/_regression.py; run',
      proof: {
        code: [
          'from sklearn.metrics import mean_squared_error, r2_score',
          'y, p = np.random.randn(30), np.random.randn(30)',
          'ratio = lambda f: f(10 * y, 10 * p) / f(y, p)',
          '[ratio(mean_squared_error), ratio(r2_score)]',
        ],
        value: [100, 1],
      },
    },
  ],
  translation: {
    question: {
      zh: '评价指标「均方误差」的英文缩写是什么？',
      en: 'The metric 均方误差: its usual abbreviation?',
    },
    answer: { zh: 'MSE（mean squared error）', en: 'MSE (mean squared error)' },
    accept: ['MSE', 'mean squared error'],
  },
  paper: null,
  api: [
    {
      name: 'sklearn.metrics.mean_squared_error',
      signature: "mean_squared_error(y_true, y_pred, *, sample_weight=None, multioutput='uniform_average')",
      file: 'sklearn/metrics/_regression.py',
      library: 'scikit-learn 1.9.1',
    },
    {
      name: 'sklearn.metrics.root_mean_squared_error',
      signature:
        "root_mean_squared_error(y_true, y_pred, *, sample_weight=None, multioutput='uniform_average')",
      file: 'sklearn/metrics/_regression.py',
      library: 'scikit-learn 1.9.1',
    },
  ],
  example: {
    code: [
      'from sklearn.metrics import mean_squared_error',
      'y    = [2., 3., 5.]',
      'pred = [3., 2., 9.]',
      'mean_squared_error(y, pred)  # (1 + 1 + 16)/3',
    ],
    output: 6,
  },
  useWhen: [
    {
      zh: '报告回归误差，大误差理应重罚；通常再开方报告RMSE。',
      en: 'Regression errors are reported and large ones should weigh more; usually its root, the RMSE, is given.',
    },
  ],
  avoidWhen: [
    {
      zh: '测试集有离群点：少数点就决定分数，改看MAE。',
      en: 'The test set has outliers: a few points decide the score, so look at the MAE.',
    },
    {
      zh: '要在目标尺度不同的数据集之间比较：改看R²。',
      en: 'Data sets with targets on different scales are compared: look at R².',
    },
  ],
  prerequisites: ['loss-mse'],
  source: 'scikit-learn 1.9.1 sklearn/metrics/_regression.py',
}
