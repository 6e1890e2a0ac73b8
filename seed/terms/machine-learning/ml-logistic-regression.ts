import type { Term } from '#seed/term'

export const mlLogisticRegression: Term = {
  id: 'ml-logistic-regression',
  status: 'original-only',
  name: { zh: 'Logistic回归', en: 'Logistic regression' },
  writtenInOutline: 'Logistic 回归',
  aliases: {
    zh: ['逻辑回归', '逻辑斯蒂回归', '逻辑斯谛回归', '对数几率回归', 'Logistic回归模型'],
    en: ['logit regression', 'logit model', 'logistic model', 'binary logistic regression'],
  },
  definition: {
    zh: '线性打分经sigmoid得到概率，用对数损失训练的二分类模型。',
    en: 'Binary classifier: a linear score through a sigmoid gives a probability, trained with log loss.',
  },
  naming: {
    zh: '线性打分经过sigmoid得到正类概率的二分类模型叫什么？',
    en: 'Binary classifier whose linear score passes through a sigmoid to give a probability: what is it called?',
  },
  meaning: {
    question: {
      zh: '逻辑回归怎样由特征得到正类的概率？',
      en: 'Logistic regression: how does it turn features into the probability of the positive class?',
    },
    answer: {
      zh: '先算线性打分，再过sigmoid。',
      en: 'It takes a linear score and passes it through a sigmoid.',
    },
  },
  formula: {
    latex: 'P(y=1\\mid x)=\\sigma(w^{\\top}x+b)=\\frac{1}{1+e^{-(w^{\\top}x+b)}}',
    symbols: [
      { latex: 'P(y=1\\mid x)', zh: '正类的概率', en: 'probability of the positive class' },
      { latex: '\\sigma', zh: 'sigmoid函数', en: 'sigmoid function' },
      { latex: 'w', zh: '权重向量', en: 'weight vector' },
      { latex: 'x', zh: '特征向量', en: 'feature vector' },
      { latex: 'b', zh: '偏置', en: 'bias' },
    ],
    reading: {
      zh: '正类的概率等于w转置x加b，再取sigmoid。',
      en: 'The probability of class one is sigma of w transposed x plus b.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$P(y=1\\mid x)=\\sigma(w^{\\top}x+b)$，这是哪种二分类模型？',
        en: '$P(y=1\\mid x)=\\sigma(w^{\\top}x+b)$: which binary classifier is it?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '逻辑回归的对数几率$\\ln\\frac{p}{1-p}=\\boxed{?}$，$p$是正类的概率，方框里是什么？',
        en: 'Logistic regression with probability $p$ of the positive class: $\\ln\\frac{p}{1-p}=\\boxed{?}$. What is in the box?',
      },
      answer: { zh: '$w^{\\top}x+b$，线性打分', en: '$w^{\\top}x+b$, the linear score' },
      accept: [
        'w^T x + b',
        'w^Tx+b',
        'wᵀx+b',
        'wTx+b',
        'wx+b',
        'w·x+b',
        'w x + b',
        'w*x+b',
        '线性打分',
        '线性得分',
        '打分',
        'linear score',
        'the linear score',
        'score',
      ],
      source: 'checked against the formula: the inverse of the sigmoid is the logit',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '逻辑回归名为「回归」，它的输出表示什么？',
        en: 'Logistic regression: what does its output stand for, despite the name?',
      },
      answer: {
        zh: '样本属于正类的概率，所以它用来分类。',
        en: 'The probability of the positive class: it classifies.',
      },
      accept: [
        '概率',
        '正类概率',
        '正类的概率',
        '属于正类的概率',
        'probability',
        'a probability',
        'probability of the positive class',
        'the probability of the positive class',
      ],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'scikit-learn的`LogisticRegression`，参数`C`与正则化强度是什么关系？',
        en: '`LogisticRegression` in scikit-learn: how does `C` relate to the strength of regularisation?',
      },
      answer: {
        zh: '`C`是它的倒数：`C`越大，正则化越弱（scikit-learn 1.9.1）。',
        en: '`C` is its inverse: a larger `C` regularises less (scikit-learn 1.9.1).',
      },
      accept: [
        '倒数',
        '成反比',
        '反比',
        '互为倒数',
        'C越大正则化越弱',
        'inverse',
        'its inverse',
        'the inverse',
        'reciprocal',
        'inversely proportional',
      ],
      source: 'scikit-learn 1.9.1 sklearn/linear_model/_logistic.py; run',
      proof: {
        code: [
          'from sklearn.linear_model import LogisticRegression',
          'x, y = [[-2.0], [-1.0], [1.0], [2.0]], [0, 0, 1, 1]',
          'w = [LogisticRegression(C=c).fit(x, y).coef_[0, 0] for c in (0.1, 1, 10)]',
          'w[0] < w[1] < w[2]',
        ],
        value: true,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '数据线性可分又不加正则化时，逻辑回归的权重会怎样？',
        en: 'Separable data and no regularisation: what happens to the weights of logistic regression?',
      },
      answer: { zh: '不断增大，趋于无穷。', en: 'They grow without bound.' },
      accept: [
        '趋于无穷',
        '无穷大',
        '发散',
        '不断增大',
        '无限增大',
        'diverge',
        'they diverge',
        'infinity',
        'grow without bound',
        'grow to infinity',
      ],
      source: 'scikit-learn 1.9.1 sklearn/linear_model/_logistic.py; run with C rising',
      proof: {
        code: [
          'from sklearn.linear_model import LogisticRegression',
          'x, y = [[-2.0], [-1.0], [1.0], [2.0]], [0, 0, 1, 1]',
          'w = [LogisticRegression(C=c, max_iter=10000, tol=1e-10).fit(x, y).coef_[0, 0] for c in (1, 1e3, 1e6, 1e9)]',
          'w[0] < w[1] / 2 and w[1] < w[2] / 2 and w[2] + 4 < w[3]',
        ],
        value: true,
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '以概率0.5为界，逻辑回归的决策边界是什么形状？',
        en: 'With the threshold at probability 0.5, which shape has the decision boundary of logistic regression?',
      },
      answer: {
        zh: '超平面，线性打分在其上为0',
        en: 'A hyperplane, on which the linear score is 0',
      },
      accept: [
        '超平面',
        '直线',
        '直线或超平面',
        '线性',
        '线性的',
        'hyperplane',
        'a hyperplane',
        'a line',
        'straight line',
        'linear',
      ],
      source: 'scikit-learn 1.9.1 sklearn/linear_model/_logistic.py; run',
      proof: {
        code: [
          'from sklearn.linear_model import LogisticRegression',
          'm = LogisticRegression().fit([[-2.0, 1.0], [-1.0, 0.0], [1.0, 1.0], [2.0, 3.0]], [0, 0, 1, 1])',
          '(w0, w1), b = m.coef_[0], m.intercept_[0]',
          'on = [[t, -(b + w0 * t) / w1] for t in (-5.0, 0.0, 5.0)]',
          'np.allclose(m.predict_proba(on)[:, 1], 0.5)',
        ],
        value: true,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-linear-regression',
      question: {
        zh: '线性回归与逻辑回归，各自预测什么？',
        en: 'Linear regression and logistic regression: what does each predict?',
      },
      answer: {
        zh: '线性回归预测任意实数，逻辑回归预测正类的概率。',
        en: 'Linear regression any real number, logistic regression the probability of the positive class.',
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'loss-logistic',
      question: {
        zh: '逻辑回归与logistic loss是什么关系？',
        en: 'Logistic regression and logistic loss: how do the two relate?',
      },
      answer: {
        zh: '前者是模型，后者是训练它的损失（负对数似然）。',
        en: 'The first is the model, the second the loss it is trained with (negative log likelihood).',
      },
    },
    {
      n: 3,
      tier: 2,
      with: 'ml-softmax-regression',
      question: {
        zh: '逻辑回归与Softmax回归，各有几组权重？',
        en: 'Logistic regression and softmax regression: how many weight vectors has each?',
      },
      answer: {
        zh: '逻辑回归只有一组，Softmax回归每一类一组。',
        en: 'Logistic regression has one, softmax regression one per class.',
      },
      source: 'scikit-learn 1.9.1 sklearn/linear_model/_logistic.py; run: coef_ of two and of three classes',
      proof: {
        code: [
          'from sklearn.linear_model import LogisticRegression',
          '[len(LogisticRegression().fit([[0.0], [1.0], [2.0]], y).coef_) for y in ([0, 1, 1], [0, 1, 2])]',
        ],
        value: [1, 3],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '逻辑回归给出概率{p}，对数几率（logit）是多少？（ln3=1.10，ln4=1.39，ln9=2.20）',
        en: 'Logistic regression gives probability {p}: what is the log-odds (logit)? (ln 3 = 1.10, ln 4 = 1.39, ln 9 = 2.20)',
      },
      parameters: { p: [0.1, 0.2, 0.25, 0.75, 0.8, 0.9] },
      answer: 'log(p/(1-p))',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '几率为{p}/{=1-p}={=p/(1-p):3}，取自然对数得{=log(p/(1-p)):2}',
        en: 'The odds are {p}/{=1-p} = {=p/(1-p):3}, whose natural log is {=log(p/(1-p)):2}',
      },
      mistakes: [
        {
          expression: 'log((1-p)/p)',
          zh: '几率取反了，符号相反',
          en: 'Inverted the odds: the sign is wrong',
        },
        { expression: 'p/(1-p)', zh: '这是几率，忘了取对数', en: 'These are the odds, without the log' },
        {
          expression: 'log(p)',
          zh: '取了概率的对数，应取几率p/(1−p)的对数',
          en: 'Took the log of the probability, not of the odds p/(1 − p)',
        },
        {
          expression: 'log(p/(1-p))/log(10)',
          zh: '用了常用对数，应是自然对数',
          en: 'Took the log to base 10 instead of the natural one',
        },
      ],
      check: ['torch.logit(torch.tensor(p, dtype=torch.float64)).item()'],
      source: 'torch 2.14.1 torch.logit',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '逻辑回归中某特征的权重为ln{r}，其余不变，该特征增加{n}，正类的几率变为原来的几倍？',
        en: 'Logistic regression: a feature has weight ln {r}. It rises by {n}, all else equal: the odds of the positive class are multiplied by what?',
      },
      parameters: { r: [2, 3, 5], n: [2, 3, 4] },
      where: '(r*n != pow(r,n))',
      answer: 'pow(r,n)',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '对数几率增加{n}×ln{r}，几率乘以{r}^{n}={=pow(r,n)}',
        en: 'The log-odds rise by {n} × ln {r}, so the odds are multiplied by {r}^{n} = {=pow(r,n)}',
      },
      mistakes: [
        {
          expression: 'r*n',
          zh: '几率按倍数累积，是乘方不是乘法',
          en: 'Each unit multiplies the odds again: a power, not a product',
        },
        { expression: 'n*log(r)', zh: '这是对数几率的增量', en: 'That is the change of the log-odds' },
        { expression: 'r', zh: '只算了增加1的情形', en: 'That is for a rise of 1' },
      ],
      check: [
        'p = torch.sigmoid(torch.tensor([0.3, 0.3 + n * math.log(r)], dtype=torch.float64))',
        'odds = p / (1 - p)',
        '(odds[1] / odds[0]).item()',
      ],
      source: 'checked against the formula ln(p/(1 − p)) = wᵀx + b',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`p`应是正类（标签1）的概率，错在哪里？',
        en: '`p` should be the probability of the positive class (label 1): what is wrong?',
      },
      setup: ['from sklearn.linear_model import LogisticRegression'],
      code: [
        'X = [[-2.], [-1.], [1.], [2.]]',
        'y = [0, 0, 1, 1]',
        'clf = LogisticRegression().fit(X, y)',
        'p = clf.predict_proba([[3.]])[:, 0]',
      ],
      mended: [
        'X = [[-2.], [-1.], [1.], [2.]]',
        'y = [0, 0, 1, 1]',
        'clf = LogisticRegression().fit(X, y)',
        'p = clf.predict_proba([[3.]])[:, 1]',
      ],
      result: 'p[0]',
      value: 0.0465,
      tolerance: 0.01,
      answer: {
        zh: '各列按`clf.classes_`排，第0列是标签0的概率；应取`[:, 1]`。',
        en: 'Columns follow `clf.classes_`, so column 0 belongs to label 0; take `[:, 1]`.',
      },
      source: 'scikit-learn 1.9.1 sklearn/linear_model/_logistic.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '预测病人是否复发，医生要概率，还要把每个特征的影响读作「几率变为几倍」，选哪种模型？',
        en: 'Relapse yes or no: doctors want a probability, and each feature read as a factor on the odds. Which model?',
      },
      answer: { zh: '逻辑回归', en: 'Logistic regression' },
      accept: [
        '逻辑回归',
        'Logistic回归',
        'Logistic 回归',
        '对数几率回归',
        '逻辑斯蒂回归',
        '逻辑斯谛回归',
        'logistic regression',
        'logit regression',
        'logit model',
        'LogisticRegression',
      ],
      source: 'checked against the formula ln(p/(1 − p)) = wᵀx + b',
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在scikit-learn 1.9.1中，`LogisticRegression`的`C`默认是多少？',
        en: 'In scikit-learn 1.9.1, what is the default `C` of `LogisticRegression`?',
      },
      answer: { zh: '1（默认就带L2正则化）', en: '1 (so it is regularised with L2 by default)' },
      accept: ['1', '1.0', '一', 'one'],
      source: 'scikit-learn 1.9.1 sklearn/linear_model/_logistic.py',
      proof: {
        code: [
          'from sklearn.linear_model import LogisticRegression',
          "inspect.signature(LogisticRegression).parameters['C'].default",
        ],
        value: 1,
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`LogisticRegression`用默认设置，各特征尺度相差千倍又不缩放，正则化会造成什么偏差？',
        en: 'Default `LogisticRegression` on unscaled features a thousandfold apart: which bias does regularisation cause?',
      },
      answer: {
        zh: '尺度小的特征需要大权重，被L2罚得更重，作用被压低；先标准化。',
        en: 'Features of small scale need large weights, so L2 holds them down most; standardise first.',
      },
      source: 'scikit-learn 1.9.1 sklearn/linear_model/_logistic.py; run',
      proof: {
        code: [
          'from sklearn.linear_model import LogisticRegression',
          'z = np.array([[-2.0], [-1.0], [1.0], [2.0]])',
          'score = lambda scale: LogisticRegression().fit(z * scale, [0, 0, 1, 1]).decision_function([[2.0 * scale]])[0]',
          'score(0.001) < score(1) / 100',
        ],
        value: true,
      },
    },
  ],
  translation: {
    question: {
      zh: '「对数几率回归」在英文里通常叫什么？',
      en: '对数几率回归: what is the usual English name?',
    },
    answer: { zh: 'logistic regression（逻辑回归）', en: 'logistic regression (also 逻辑回归)' },
    accept: ['logistic regression', 'logit regression'],
  },
  paper: {
    authors: 'D. R. Cox',
    title: 'The Regression Analysis of Binary Sequences',
    year: 1958,
    venue: 'Journal of the Royal Statistical Society B 20',
    url: '',
  },
  api: [
    {
      name: 'sklearn.linear_model.LogisticRegression',
      signature:
        "LogisticRegression(penalty='deprecated', *, C=1.0, l1_ratio=0.0, dual=False, tol=0.0001, fit_intercept=True, intercept_scaling=1, class_weight=None, random_state=None, solver='lbfgs', max_iter=100, verbose=0, warm_start=False, n_jobs=None)",
      file: 'sklearn/linear_model/_logistic.py',
      library: 'scikit-learn 1.9.1',
    },
  ],
  example: {
    code: [
      'from sklearn.linear_model import LogisticRegression',
      'clf = LogisticRegression().fit([[-1.], [1.]], [0, 1])',
      'clf.predict_proba([[0.]])[0, 1]  # score 0',
    ],
    output: 0.5,
  },
  useWhen: [
    {
      zh: '二分类，要概率，还要能解释的权重。',
      en: 'Two classes, with probabilities and weights that can be explained.',
    },
    {
      zh: '作为更复杂模型的线性基线。',
      en: 'As the linear baseline for anything more complex.',
    },
  ],
  avoidWhen: [
    {
      zh: '类别边界明显弯曲，又没有构造非线性特征。',
      en: 'The boundary is clearly curved and no non-linear features were made.',
    },
    {
      zh: '数据完全可分又不正则化：权重会发散。',
      en: 'Data are perfectly separable and nothing regularises: the weights diverge.',
    },
  ],
  prerequisites: ['act-sigmoid', 'loss-logistic'],
  source: 'Cox, JRSS B 1958; scikit-learn 1.9.1 sklearn/linear_model/_logistic.py',
}
