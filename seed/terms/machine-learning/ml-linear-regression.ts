import type { Term } from '#seed/term'

export const mlLinearRegression: Term = {
  id: 'ml-linear-regression',
  status: 'original-only',
  name: { zh: '线性回归', en: 'Linear regression' },
  writtenInOutline: '线性回归',
  aliases: {
    zh: ['最小二乘回归', '普通最小二乘', '最小二乘法', '线性回归模型'],
    en: ['ordinary least squares', 'OLS', 'least squares', 'least-squares regression', 'LinearRegression'],
  },
  definition: {
    zh: '用特征的线性组合拟合数值，让平方误差之和最小。',
    en: 'Fits a linear combination of the features to a number, minimising the squared error.',
  },
  naming: {
    zh: '用特征的加权和预测数值、让平方误差之和最小的模型叫什么？',
    en: 'Model that predicts a number by a weighted sum of the features, with the smallest sum of squared errors: what is it called?',
  },
  meaning: {
    question: {
      zh: '线性回归选权重时最小化什么？',
      en: 'Linear regression: what do its weights minimise?',
    },
    answer: {
      zh: '训练样本上预测值与真值之差的平方和。',
      en: 'The sum of squared differences between prediction and truth on the training samples.',
    },
  },
  formula: {
    latex: '\\hat y=w^{\\top}x+b,\\qquad w^{*}=(X^{\\top}X)^{-1}X^{\\top}y',
    symbols: [
      { latex: '\\hat y', zh: '预测值', en: 'prediction' },
      { latex: 'w', zh: '权重向量', en: 'weight vector' },
      { latex: 'x', zh: '特征向量', en: 'feature vector' },
      { latex: 'b', zh: '截距（偏置）', en: 'intercept (bias)' },
      {
        latex: 'w^{*}',
        zh: '最小二乘解，截距作为全1列的权重并入其中',
        en: 'least-squares solution, with the intercept as the weight of a column of ones',
      },
      { latex: 'X', zh: '设计矩阵，每行一个样本', en: 'design matrix, one sample per row' },
      { latex: 'y', zh: '真值向量', en: 'vector of true values' },
    ],
    reading: {
      zh: '预测值等于w转置x加b；最优的w等于X转置X的逆，乘X转置，再乘y。',
      en: 'y-hat is w transposed x plus b; the best w is the inverse of X transposed X, times X transposed, times y.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '权重由$w^{*}=(X^{\\top}X)^{-1}X^{\\top}y$直接解出，这是哪种模型？',
        en: 'Its weights are solved for directly, $w^{*}=(X^{\\top}X)^{-1}X^{\\top}y$: which model is it?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '线性回归的正规方程解$w^{*}=(\\boxed{?})^{-1}X^{\\top}y$，方框里是什么？',
        en: 'Normal-equation solution of linear regression: $w^{*}=(\\boxed{?})^{-1}X^{\\top}y$. What is in the box?',
      },
      answer: { zh: '$X^{\\top}X$', en: '$X^{\\top}X$' },
      accept: ['X^T X', 'X^TX', 'XᵀX', 'XTX', "X'X", 'X.T @ X', 'X.T@X'],
      source: 'checked against the formula of least squares; run',
      proof: {
        code: [
          'X, y = np.random.randn(9, 3), np.random.randn(9)',
          'np.allclose(np.linalg.inv(X.T @ X) @ X.T @ y, np.linalg.lstsq(X, y, rcond=None)[0])',
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '岭回归最小化$\\lVert y-Xw\\rVert^2+\\lambda\\lVert w\\rVert^2$，解为$w=(X^{\\top}X+\\boxed{?})^{-1}X^{\\top}y$，方框里是什么？',
        en: 'Ridge regression minimises $\\lVert y-Xw\\rVert^2+\\lambda\\lVert w\\rVert^2$, so $w=(X^{\\top}X+\\boxed{?})^{-1}X^{\\top}y$. What is in the box?',
      },
      answer: { zh: '$\\lambda I$', en: '$\\lambda I$' },
      accept: ['λI', 'λ I', 'λ*I', 'λ·I', 'lambda I', 'lambda*I', 'lambdaI', 'λE'],
      source: 'scikit-learn 1.9.1 sklearn/linear_model/_ridge.py; run',
      proof: {
        code: [
          'from sklearn.linear_model import Ridge',
          'X, y = np.random.randn(9, 3), np.random.randn(9)',
          'w = np.linalg.inv(X.T @ X + 0.7 * np.eye(3)) @ X.T @ y',
          'np.allclose(w, Ridge(alpha=0.7, fit_intercept=False).fit(X, y).coef_)',
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
        zh: '只有一个特征、带截距时，最小二乘直线的斜率等于什么？',
        en: 'With one feature and an intercept, what is the slope of the least-squares line?',
      },
      answer: {
        zh: 'cov(x, y)/var(x)，协方差除以方差',
        en: 'cov(x, y)/var(x), covariance over variance',
      },
      accept: [
        'cov(x,y)/var(x)',
        'cov/var',
        '协方差除以方差',
        '协方差/方差',
        '协方差除以x的方差',
        'covariance over variance',
        'covariance divided by variance',
        'Sxy/Sxx',
        'r*sy/sx',
        'r·sy/sx',
        '相关系数乘y的标准差除以x的标准差',
      ],
      source: 'scikit-learn 1.9.1 sklearn/linear_model/_base.py; run',
      proof: {
        code: [
          'from sklearn.linear_model import LinearRegression',
          'x, y = np.random.randn(20), np.random.randn(20)',
          'c = np.cov(x, y)',
          'np.allclose(LinearRegression().fit(x[:, None], y).coef_[0], c[0, 1] / c[0, 0])',
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '为什么最小二乘的线性回归容易被异常值带偏？',
        en: 'Why do outliers pull a least-squares regression line so strongly?',
      },
      answer: {
        zh: '误差取了平方，个别大误差在总和里占了大头。',
        en: 'Errors are squared, so a few large ones make up most of the sum.',
      },
      source: 'Hastie, Tibshirani & Friedman, The Elements of Statistical Learning 2009',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '特征完全共线时，正规方程为什么没有唯一解？',
        en: 'With perfectly collinear features, why has the normal equation no unique solution?',
      },
      answer: { zh: 'XᵀX不可逆。', en: 'XᵀX is singular.' },
      accept: [
        '不可逆',
        '奇异',
        '不满秩',
        'XᵀX不可逆',
        'X^TX不可逆',
        'XᵀX奇异',
        'singular',
        'XᵀX不满秩',
        'rank deficient',
        'not full rank',
        'not invertible',
        'XᵀX is singular',
        'X^T X is singular',
        'X^T X is not invertible',
      ],
      source: 'checked against the formula of least squares; run',
      proof: {
        code: [
          'x = np.random.randn(9)',
          'X = np.column_stack([x, 2 * x])',
          'np.linalg.matrix_rank(X.T @ X) < 2',
        ],
        value: true,
      },
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
        zh: '线性回归全局只有一条，局部加权的每个查询点各有一条。',
        en: 'Linear regression fits one line to all data, the weighted form a new line for each query point.',
      },
      source: 'Hastie, Tibshirani & Friedman, The Elements of Statistical Learning 2009',
    },
    {
      n: 2,
      tier: 2,
      with: 'ml-logistic-regression',
      question: {
        zh: '线性回归与逻辑回归，最优的权重各怎样求得？',
        en: 'Linear regression and logistic regression: how are the best weights of each found?',
      },
      answer: {
        zh: '线性回归有闭式解，逻辑回归一般只能迭代求解。',
        en: 'Linear regression has a closed form, logistic regression in general needs iteration.',
      },
      source:
        'scikit-learn 1.9.1 sklearn/linear_model/_base.py (lstsq) and sklearn/linear_model/_logistic.py (solvers)',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '线性回归只有两个样本({a}, {b})和({c}, {d})，拟合出的斜率是多少？',
        en: 'Linear regression on just two samples, ({a}, {b}) and ({c}, {d}): what is the slope?',
      },
      parameters: { a: [0, 1, 2], b: [0, 1, 2, 4], c: [2, 3, 4, 5, 6], d: [4, 6, 8, 9, 10, 12] },
      where:
        '(c-a>=2)*(d-b>=2*(c-a))*(floor((d-b)/(c-a))==(d-b)/(c-a))*(d*(c-a)!=c*(d-b))*(abs(d/c-(d-b)/(c-a))>0.1)',
      answer: '(d-b)/(c-a)',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '直线过这两点：({d}−{b})/({c}−{a})={=d-b}/{=c-a}={=(d-b)/(c-a)}',
        en: 'The line passes through both: ({d} − {b})/({c} − {a}) = {=d-b}/{=c-a} = {=(d-b)/(c-a)}',
      },
      mistakes: [
        {
          expression: '(c-a)/(d-b)',
          zh: '上下颠倒：是y的差除以x的差',
          en: 'Upside down: the difference in y over that in x',
        },
        { expression: 'd-b', zh: '没有除以x的差', en: 'Did not divide by the difference in x' },
        {
          expression: 'd/c',
          zh: '当作直线过原点了',
          en: 'Took the line to pass through the origin',
        },
      ],
      check: ['sklearn.linear_model.LinearRegression().fit([[a], [c]], [b, d]).coef_[0].item()'],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '最小二乘直线的斜率为{w}，样本均值x̄={m}、ȳ={n}，截距是多少？',
        en: 'A least-squares line has slope {w}; the means are x̄ = {m} and ȳ = {n}. What is its intercept?',
      },
      parameters: { w: [2, 3, 4], m: [2, 3, 5], n: [1, 4, 7, 10] },
      where: 'm != n',
      answer: 'n-w*m',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '直线必过(x̄, ȳ)，截距为ȳ−斜率×x̄={n}−{w}×{m}={=n-w*m}',
        en: 'The line passes through (x̄, ȳ): intercept = ȳ − slope × x̄ = {n} − {w} × {m} = {=n-w*m}',
      },
      mistakes: [
        { expression: 'n+w*m', zh: '应减去斜率乘x̄', en: 'Slope times x̄ is to be subtracted' },
        {
          expression: 'n',
          zh: '这是x=x̄处的高度，截距在x=0处',
          en: 'That is the height at x = x̄, not at x = 0',
        },
        { expression: 'm-w*n', zh: 'x̄与ȳ用反了', en: 'Swapped x̄ and ȳ' },
      ],
      check: [
        'x = [[m - 1], [m], [m + 1]]',
        'y = [n - w + 1, n - 2, n + w + 1]',
        'sklearn.linear_model.LinearRegression().fit(x, y).intercept_.item()',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '样本都在y=2x+1上，斜率`w[0]`却得2.6：错在哪里？',
        en: 'All samples lie on y = 2x + 1, yet the slope `w[0]` is 2.6: what is wrong?',
      },
      code: [
        'x = np.array([0., 1., 2.])',
        'y = np.array([1., 3., 5.])',
        'X = x[:, None]',
        'w = np.linalg.solve(X.T @ X, X.T @ y)',
      ],
      mended: [
        'x = np.array([0., 1., 2.])',
        'y = np.array([1., 3., 5.])',
        'X = np.column_stack([x, np.ones(3)])',
        'w = np.linalg.solve(X.T @ X, X.T @ y)',
      ],
      result: 'float(w[0])',
      value: 2.6,
      answer: {
        zh: '`X`缺少全1的一列，没有截距，直线被迫过原点。',
        en: '`X` lacks a column of ones: without an intercept the line is forced through the origin.',
      },
      source: 'numpy.linalg.solve; run: with the column of ones the slope is 2',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '由面积、房龄等预测房价，要能读出「面积每增1平方米，价格变多少」，先试哪种模型？',
        en: 'To predict house prices from area, age and so on, and read off what each extra square metre adds, which model do you try first?',
      },
      answer: { zh: '线性回归', en: 'Linear regression' },
      accept: [
        '线性回归',
        '多元线性回归',
        '最小二乘回归',
        'linear regression',
        'multiple linear regression',
        'OLS',
        'ordinary least squares',
        'LinearRegression',
      ],
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '两个特征高度相关，线性回归的权重一正一负都很大，换批数据就大变，为什么，怎么办？',
        en: 'Two features are highly correlated; their weights are huge, opposite in sign and change with the sample: why, and what helps?',
      },
      answer: {
        zh: 'XᵀX接近奇异，解不稳定；去掉一个特征，或改用岭回归。',
        en: 'XᵀX is nearly singular and the solution unstable; drop a feature or use ridge regression.',
      },
      source: 'scikit-learn 1.9.1 sklearn/linear_model/_base.py and _ridge.py; run',
      proof: {
        code: [
          'from sklearn.linear_model import LinearRegression, Ridge',
          'x = np.random.randn(50)',
          'X = np.column_stack([x, x + 1e-4 * np.random.randn(50)])',
          'y = x + 0.1 * np.random.randn(50)',
          '[abs(LinearRegression().fit(X, y).coef_).max() > 10, abs(Ridge(1.0).fit(X, y).coef_).max() < 1]',
        ],
        value: [true, true],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '线性回归的残差对特征作图呈U形，说明什么，怎么办？',
        en: 'Plotted against a feature, the residuals of a linear regression form a U: what does that show, and what helps?',
      },
      answer: {
        zh: '真实关系是弯曲的，直线欠拟合；加入该特征的平方项。',
        en: 'The true relation is curved and the line underfits; add the square of that feature.',
      },
      source: 'scikit-learn 1.9.1 sklearn/linear_model/_base.py; run with y = x²',
      proof: {
        code: [
          'from sklearn.linear_model import LinearRegression',
          'x = np.linspace(-1, 1, 21)',
          'left = lambda X: x ** 2 - LinearRegression().fit(X, x ** 2).predict(X)',
          'r = left(x[:, None])',
          '[r[0] > 0 > r[10] and r[-1] > 0, bool(abs(left(np.column_stack([x, x ** 2]))).max() < 1e-9)]',
        ],
        value: [true, true],
      },
    },
  ],
  translation: {
    question: {
      zh: '线性回归在`sklearn.linear_model`里是哪个类？',
      en: '线性回归: which class of `sklearn.linear_model`?',
    },
    answer: { zh: '`LinearRegression`（最小二乘）', en: '`LinearRegression` (least squares)' },
    accept: ['LinearRegression', 'sklearn.linear_model.LinearRegression'],
  },
  paper: null,
  api: [
    {
      name: 'sklearn.linear_model.LinearRegression',
      signature:
        'LinearRegression(*, fit_intercept=True, copy_X=True, tol=1e-06, n_jobs=None, positive=False)',
      file: 'sklearn/linear_model/_base.py',
      library: 'scikit-learn 1.9.1',
    },
    {
      name: 'torch.nn.Linear',
      signature: 'Linear(in_features, out_features, bias=True, device=None, dtype=None)',
      file: 'torch/nn/modules/linear.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'from sklearn.linear_model import LinearRegression',
      'X = [[0], [1], [2]]',
      'reg = LinearRegression().fit(X, [1, 3, 5])',
      '[reg.coef_[0], reg.intercept_]  # y = 2x + 1',
    ],
    output: [2, 1],
  },
  useWhen: [
    {
      zh: '预测数值的第一个基线，权重可以直接解释。',
      en: 'The first baseline for predicting a number, with weights that explain themselves.',
    },
    {
      zh: '关系大致线性，样本比特征多。',
      en: 'The relation is roughly linear and there are more samples than features.',
    },
  ],
  avoidWhen: [
    {
      zh: '异常值多：改用Huber损失等稳健回归。',
      en: 'There are many outliers: use a robust regression, such as one with Huber loss.',
    },
    {
      zh: '目标是类别：改用逻辑回归。',
      en: 'The target is a class: use logistic regression.',
    },
  ],
  prerequisites: [],
  source: 'scikit-learn 1.9.1 sklearn/linear_model/_base.py',
}
