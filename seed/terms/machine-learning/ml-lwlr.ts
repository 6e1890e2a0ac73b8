import type { Term } from '#seed/term'

export const mlLwlr: Term = {
  id: 'ml-lwlr',
  status: 'original-only',
  name: { zh: '局部加权线性回归', en: 'Locally weighted linear regression' },
  writtenInOutline: '局部加权线性回归',
  aliases: {
    zh: ['局部加权回归', '局部线性回归'],
    en: [
      'LWR',
      'LWLR',
      'LOESS',
      'LOWESS',
      'locally weighted regression',
      'local linear regression',
      'local regression',
    ],
  },
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
      zh: '离查询点越近的样本权重越大，据此拟合一条只用这一次的直线。',
      en: 'It weights samples by closeness to the query and fits a line for that query alone.',
    },
  },
  formula: {
    latex:
      'w_i=\\exp\\!\\left(-\\frac{(x-x_i)^2}{2\\tau^2}\\right),\\qquad \\theta=(X^{\\top}WX)^{-1}X^{\\top}Wy',
    symbols: [
      { latex: 'w_i', zh: '第i个样本的权重', en: 'weight of sample i' },
      { latex: 'x', zh: '查询点', en: 'query point' },
      { latex: 'x_i', zh: '第i个训练样本', en: 'training sample i' },
      { latex: '\\tau', zh: '带宽', en: 'bandwidth' },
      { latex: '\\theta', zh: '这一查询点的直线的系数', en: 'coefficients of the line for this query' },
      { latex: 'X', zh: '设计矩阵，每行一个样本', en: 'design matrix, one sample per row' },
      { latex: 'W', zh: '以各权重为对角线的对角阵', en: 'diagonal matrix of the weights' },
      { latex: 'y', zh: '真值向量', en: 'vector of true values' },
    ],
    reading: {
      zh: '权重是e的负的距离平方除以2τ方次方；系数是X转置WX的逆，乘X转置W，再乘y。',
      en: 'The weight is e to minus the squared distance over two tau squared; theta is the inverse of X transposed W X, times X transposed W y.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\theta=(X^{\\top}WX)^{-1}X^{\\top}Wy$，$W$对角线上是$e^{-(x-x_i)^2/2\\tau^2}$：这是哪种回归方法？',
        en: '$\\theta=(X^{\\top}WX)^{-1}X^{\\top}Wy$ with $e^{-(x-x_i)^2/2\\tau^2}$ on the diagonal of $W$: which regression method?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '局部加权线性回归的高斯权重$w_i=\\exp\\left(-\\frac{(x-x_i)^2}{2\\,\\boxed{?}}\\right)$，方框里是什么？',
        en: 'Gaussian weight in locally weighted regression: $w_i=\\exp\\left(-\\frac{(x-x_i)^2}{2\\,\\boxed{?}}\\right)$. What is in the box?',
      },
      answer: { zh: '$\\tau^2$，带宽的平方', en: '$\\tau^2$, the square of the bandwidth' },
      accept: [
        'τ^2',
        'τ²',
        'tau^2',
        'tau²',
        'k^2',
        'k²',
        'σ²',
        'σ^2',
        'sigma^2',
        'h²',
        'h^2',
        '带宽的平方',
        'bandwidth squared',
        'square of the bandwidth',
        'the square of the bandwidth',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '局部加权线性回归中，$W$是权重对角阵，$\\theta=(\\boxed{?})^{-1}X^{\\top}Wy$，方框里是什么？',
        en: 'Locally weighted regression with the diagonal weight matrix $W$: $\\theta=(\\boxed{?})^{-1}X^{\\top}Wy$. What is in the box?',
      },
      answer: { zh: '$X^{\\top}WX$', en: '$X^{\\top}WX$' },
      accept: ['X^T W X', 'X^TWX', 'XᵀWX', 'XTWX', "X'WX", 'X.T @ W @ X', 'X.T@W@X'],
      source: 'checked against weighted least squares; run',
      proof: {
        code: [
          'from sklearn.linear_model import LinearRegression',
          'X, y, w = np.random.randn(9, 2), np.random.randn(9), np.random.rand(9)',
          'W = np.diag(w)',
          'theta = np.linalg.inv(X.T @ W @ X) @ X.T @ W @ y',
          'np.allclose(theta, LinearRegression(fit_intercept=False).fit(X, y, sample_weight=w).coef_)',
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
        zh: '局部加权回归的带宽τ趋于无穷时，变成哪种方法？',
        en: 'Locally weighted regression: which method does it become as the bandwidth τ goes to infinity?',
      },
      answer: {
        zh: '普通线性回归（权重全都相等）',
        en: 'Ordinary linear regression (all weights are equal)',
      },
      accept: [
        '线性回归',
        '普通线性回归',
        '普通的线性回归',
        '普通最小二乘',
        'linear regression',
        'ordinary linear regression',
        'ordinary least squares',
        'OLS',
      ],
      source: 'checked against the formula of the weights',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '局部加权线性回归的带宽τ过小时，拟合曲线会怎样？',
        en: 'Locally weighted regression with too small a bandwidth τ: what does the fitted curve look like?',
      },
      answer: { zh: '弯弯曲曲，跟着噪声走。', en: 'Wiggly: it follows the noise.' },
      accept: [
        '过拟合',
        '跟着噪声走',
        'overfits',
        'overfitting',
        'wiggly',
        'it overfits',
        'follows the noise',
      ],
      source: 'Hastie, Tibshirani & Friedman, The Elements of Statistical Learning 2009',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-knn',
      question: {
        zh: 'K-近邻与局部加权线性回归都看重附近的样本，各用它们做什么？',
        en: 'kNN and locally weighted regression both rely on nearby samples: what does each do with them?',
      },
      answer: {
        zh: 'K-近邻取平均或投票，局部加权线性回归拟合一条直线。',
        en: 'kNN averages them or lets them vote, locally weighted regression fits a line.',
      },
      source: 'Hastie, Tibshirani & Friedman, The Elements of Statistical Learning 2009',
    },
    {
      n: 2,
      tier: 2,
      with: 'ml-linear-regression',
      question: {
        zh: '要在训练之后预测新样本，线性回归与局部加权线性回归各须留下什么？',
        en: 'To predict after training: what must linear regression keep, and what its locally weighted form?',
      },
      answer: {
        zh: '线性回归只留权重，局部加权线性回归要留全部训练样本。',
        en: 'Linear regression only its weights, the locally weighted form all training samples.',
      },
      source: 'Hastie, Tibshirani & Friedman, The Elements of Statistical Learning 2009',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '距离{d}、带宽τ={t}，权重exp(−d²/(2τ²))是多少？（e^−0.5=0.61，e^−2=0.135）',
        en: 'Distance {d}, bandwidth τ = {t}: what is the weight exp(−d²/(2τ²))? (e^−0.5 = 0.61, e^−2 = 0.135)',
      },
      parameters: { d: [1, 2, 3, 4, 5, 6, 8, 10], t: [1, 2, 3, 4, 5] },
      where: '(d==t)+(d==2*t)',
      answer: 'exp(-d*d/(2*t*t))',
      answerType: 'number',
      decimals: 3,
      working: {
        zh: '{d}²/(2×{t}²)={=d*d/(2*t*t)}，e^(−{=d*d/(2*t*t)})={=exp(-d*d/(2*t*t)):3}',
        en: '{d}²/(2 × {t}²) = {=d*d/(2*t*t)}: e^(−{=d*d/(2*t*t)}) = {=exp(-d*d/(2*t*t)):3}',
      },
      mistakes: [
        { expression: 'exp(-d*d/(t*t))', zh: '分母漏了2', en: 'Left out the 2 below' },
        {
          expression: 'exp(d*d/(2*t*t))',
          zh: '漏了负号：越远权重越小',
          en: 'Left out the minus: farther samples weigh less',
        },
        {
          expression: 'd*d/(2*t*t)',
          zh: '只算了指数，忘了取e的次方',
          en: 'That is the exponent without its sign: take e to the power',
        },
      ],
      check: [
        'sklearn.metrics.pairwise.rbf_kernel([[0.0]], [[float(d)]], gamma=1 / (2 * t * t))[0][0].item()',
      ],
      source: 'scikit-learn 1.9.1 sklearn/metrics/pairwise.py (rbf_kernel with gamma = 1/(2τ²))',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '高斯权重exp(−d²/(2τ²))，带宽τ={t}，距离d多大时权重降到e^(−{k})？',
        en: 'Gaussian weight exp(−d²/(2τ²)) with bandwidth τ = {t}: at which distance d has it fallen to e^(−{k})?',
      },
      parameters: { t: [2, 3, 5, 10], k: [2, 4.5, 8] },
      answer: 't*sqrt(2*k)',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: 'd²=2×{k}×{t}²，d={t}×√{=2*k}={=t*sqrt(2*k)}',
        en: 'd² = 2 × {k} × {t}², so d = {t} × √{=2*k} = {=t*sqrt(2*k)}',
      },
      mistakes: [
        { expression: '2*k*t*t', zh: '这是d²，忘了开平方', en: 'That is d²: take the root' },
        { expression: 't*sqrt(k)', zh: '漏了分母里的2', en: 'Left out the 2 of the denominator' },
        { expression: 'sqrt(2*k)', zh: '漏乘了带宽', en: 'Forgot to multiply by the bandwidth' },
      ],
      check: [
        'grid = numpy.arange(1, 101) * 0.5',
        'w = sklearn.metrics.pairwise.rbf_kernel([[0.0]], grid.reshape(-1, 1), gamma=1 / (2 * t * t))[0]',
        'grid[abs(numpy.log(w) + k).argmin()].item()',
      ],
      source: 'scikit-learn 1.9.1 sklearn/metrics/pairwise.py (rbf_kernel with gamma = 1/(2τ²))',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '散点不多、趋势起伏，想画平滑曲线：不设全局公式，在每点附近另拟合一条直线，用哪种方法？',
        en: 'A small, wavy scatter plot needs a smooth curve without a global formula, from a line fitted around each point: which method?',
      },
      answer: { zh: '局部加权线性回归', en: 'Locally weighted linear regression' },
      accept: [
        '局部加权线性回归',
        '局部加权回归',
        '局部线性回归',
        'locally weighted linear regression',
        'locally weighted regression',
        'local linear regression',
        'local regression',
        'LWLR',
        'LWR',
        'LOESS',
        'LOWESS',
      ],
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '查询点远离所有样本而τ又很小，局部加权线性回归为什么解不出来？',
        en: 'The query is far from all samples and τ is small: why does locally weighted regression break down?',
      },
      answer: {
        zh: '所有高斯权重都下溢成零，XᵀWX不可逆。',
        en: 'All Gaussian weights underflow to zero, and XᵀWX cannot be inverted.',
      },
      source: 'numpy; run: LinAlgError',
      proof: {
        code: [
          'x = np.array([0.0, 1.0, 2.0])',
          'w = np.exp(-(50 - x) ** 2 / (2 * 0.5 ** 2))',
          'X = np.column_stack([np.ones(3), x])',
          'def breaks():',
          '    try:',
          '        return np.linalg.inv(X.T @ np.diag(w) @ X) is None',
          '    except np.linalg.LinAlgError:',
          '        return True',
          '[w.max() == 0, breaks()]',
        ],
        value: [true, true],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '训练集很大、查询又多，局部加权线性回归为什么慢？',
        en: 'A large training set and many queries: why is locally weighted regression slow?',
      },
      answer: {
        zh: '每个查询点都要给所有样本重算权重，再解一次加权最小二乘。',
        en: 'Every query weights all samples afresh and solves a weighted least-squares problem of its own.',
      },
      source: 'Hastie, Tibshirani & Friedman, The Elements of Statistical Learning 2009',
    },
  ],
  translation: {
    question: {
      zh: '「局部加权线性回归」常用的英文缩写是什么？',
      en: '局部加权线性回归: the usual English abbreviation?',
    },
    answer: { zh: 'LWLR，也写作LWR', en: 'LWLR, also LWR' },
    accept: ['LWLR', 'LWR'],
    source:
      'Harrington, Machine Learning in Action 2012 (LWLR); Atkeson, Moore & Schaal, Locally Weighted Learning 1997 (LWR)',
  },
  paper: null,
  api: [],
  example: {
    code: [
      'x, y, tau, query = np.arange(5.), np.arange(5.)**2, 1., 2.',
      'w = np.exp(-(query - x)**2 / (2 * tau**2))',
      'X = np.column_stack([np.ones(5), x])',
      'W = np.diag(w)',
      'theta = np.linalg.solve(X.T @ W @ X, X.T @ W @ y)',
      'theta[0] + theta[1] * query  # the truth is 4',
    ],
    output: 4.9,
    tolerance: 0.01,
  },
  useWhen: [
    {
      zh: '数据不多、趋势弯曲，不愿假定整体的函数形式。',
      en: 'Little data with a curved trend, and no form to assume for the whole.',
    },
    {
      zh: '给散点图画平滑曲线。',
      en: 'Drawing a smooth curve through a scatter plot.',
    },
  ],
  avoidWhen: [
    {
      zh: '训练集大而预测要快：每次预测都要重新求解。',
      en: 'The training set is large and prediction must be fast: every query is solved anew.',
    },
    {
      zh: '维数高：附近几乎没有样本。',
      en: 'There are many dimensions: hardly any sample is near.',
    },
  ],
  prerequisites: ['ml-linear-regression'],
  source: 'Hastie, Tibshirani & Friedman, The Elements of Statistical Learning 2009',
}
