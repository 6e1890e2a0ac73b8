import type { Term } from '#seed/term'

export const mlFeatureEngineering: Term = {
  id: 'ml-feature-engineering',
  status: 'original-only',
  name: { zh: '特征工程', en: 'Feature engineering' },
  writtenInOutline: '特征工程',
  aliases: { zh: ['特征构造', '特征设计'], en: ['feature design', 'feature construction'] },
  definition: {
    zh: '设计、组合和选择模型的输入特征。',
    en: 'Designing, combining and selecting the inputs of a model.',
  },
  naming: {
    zh: '由人设计、组合并挑选模型的输入，这项工作叫什么？',
    en: 'The work of designing, combining and selecting the inputs of a model by hand: what is it called?',
  },
  meaning: {
    question: {
      zh: '特征工程对模型的输入做什么？',
      en: 'Feature engineering: what does it do with the inputs of a model?',
    },
    answer: { zh: '设计、组合并选择它们。', en: 'It designs, combines and selects them.' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '把颜色这类特征输入线性模型，为什么要独热编码，而不直接编号为1、2、3？',
        en: 'For a linear model, why one-hot encode a category such as colour instead of numbering it 1, 2, 3?',
      },
      answer: {
        zh: '编号会带来并不存在的大小顺序。',
        en: 'Numbers would add an order that does not exist.',
      },
      source: 'scikit-learn 1.9.1 sklearn/preprocessing/_encoders.py; run',
      proof: {
        code: [
          'from sklearn.linear_model import LinearRegression',
          'from sklearn.preprocessing import OneHotEncoder',
          'c, y = np.array([[1], [2], [3]] * 5), np.array([0.0, 5.0, 0.0] * 5)',
          'h = OneHotEncoder(sparse_output=False).fit_transform(c)',
          'fits = lambda x: bool(LinearRegression().fit(x, y).score(x, y) > 0.99)',
          '[fits(c), fits(h)]',
        ],
        value: [false, true],
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '特征里混进了由标签算出来的量，这种错误叫什么？',
        en: 'A feature was computed from the target itself: what is this mistake called?',
      },
      answer: { zh: '目标泄漏（标签泄漏）', en: 'Target leakage' },
      accept: [
        '泄漏',
        '泄露',
        '目标泄漏',
        '目标泄露',
        '标签泄漏',
        '标签泄露',
        '信息泄漏',
        '信息泄露',
        '数据泄漏',
        '数据泄露',
        '特征泄漏',
        'leakage',
        'target leakage',
        'label leakage',
        'data leakage',
        'information leakage',
        'leak',
      ],
      source: 'Kaufman et al., Leakage in Data Mining, ACM TKDD 2012',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '一个特征的作用随另一个特征的取值而变，该加入怎样的新特征，线性模型才能学到？',
        en: 'The effect of one feature depends on the value of another: which new feature lets a linear model see it?',
      },
      answer: { zh: '两者的乘积（交互项）', en: 'Their product, an interaction feature' },
      accept: [
        '乘积',
        '两者的乘积',
        '两者之积',
        '两个特征的乘积',
        '交互项',
        '交互特征',
        '交叉特征',
        '交叉项',
        '特征交叉',
        'product',
        'their product',
        'the product',
        'interaction',
        'interaction term',
        'interaction feature',
        'feature cross',
        'cross feature',
      ],
      source: 'scikit-learn 1.9.1 sklearn/preprocessing/_polynomial.py; run',
      proof: {
        code: [
          'from sklearn.linear_model import LinearRegression',
          'from sklearn.preprocessing import PolynomialFeatures',
          'x = np.random.randn(500, 2)',
          'y = x[:, 0] * x[:, 1]',
          'fits = lambda x: bool(LinearRegression().fit(x, y).score(x, y) > 0.99)',
          '[fits(x), fits(PolynomialFeatures(2, interaction_only=True).fit_transform(x))]',
        ],
        value: [false, true],
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-data-transform',
      question: {
        zh: '特征工程与数据变换，各自主要对特征做什么？',
        en: 'Feature engineering and data transformation: what does each mainly do to features?',
      },
      answer: {
        zh: '特征工程造出并挑选特征，数据变换改变已有特征的尺度或分布。',
        en: 'Engineering makes and selects features; transformation changes the scale or distribution of given ones.',
      },
      source:
        'Zheng & Casari, Feature Engineering for Machine Learning 2018; Han, Kamber & Pei, Data Mining: Concepts and Techniques 2011',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '颜色有{a}种、尺码有{b}种、形状有{c}种，全部独热编码（不舍弃任何一列），共得多少列？',
        en: '{a} colours, {b} sizes and {c} shapes are one-hot encoded and no column is dropped: how many columns in all?',
      },
      parameters: { a: [2, 3, 4, 5, 6, 7, 8, 9], b: [2, 3, 4, 5, 6, 7, 8, 9], c: [2, 3, 4, 5, 6, 7, 8, 9] },
      where: 'a+b+c>6',
      answer: 'a+b+c',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '每个取值一列：{a}+{b}+{c}={=a+b+c}',
        en: 'One column for each value: {a} + {b} + {c} = {=a+b+c}',
      },
      mistakes: [
        {
          expression: 'a*b*c',
          zh: '这是取值组合的个数，各特征是分开编码的',
          en: 'That counts combinations of values: each feature is encoded on its own',
        },
        {
          expression: 'a+b+c-3',
          zh: '每个特征少算了一列，题中不舍弃任何一列',
          en: 'One column too few for each feature: none is dropped here',
        },
        {
          expression: '3',
          zh: '这是编码之前的列数',
          en: 'That is the number of columns before encoding',
        },
      ],
      check: [
        'rows = [[i % a, i % b, i % c] for i in range(max(a, b, c))]',
        'sklearn.preprocessing.OneHotEncoder().fit_transform(rows).shape[1]',
      ],
      source: 'scikit-learn 1.9.1 sklearn/preprocessing/_encoders.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '原有{n}个特征，再加入每两个不同特征的乘积，一共有多少个特征？',
        en: '{n} features, and the product of every two different ones is added: how many features in all?',
      },
      parameters: { n: [4, 5, 6, 8, 10, 20] },
      answer: 'n+n*(n-1)/2',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '乘积有{n}×{=n-1}/2={=n*(n-1)/2}个，{n}+{=n*(n-1)/2}={=n+n*(n-1)/2}',
        en: '{n} × {=n-1}/2 = {=n*(n-1)/2} products: {n} + {=n*(n-1)/2} = {=n+n*(n-1)/2}',
      },
      mistakes: [
        {
          expression: 'n+n*(n-1)',
          zh: '每对特征算了两次',
          en: 'Counted every pair twice',
        },
        {
          expression: 'n+n*(n+1)/2',
          zh: '把平方项也算进去了',
          en: 'Counted the squares as well',
        },
        {
          expression: 'n*(n-1)/2',
          zh: '只数了乘积，漏了原有的特征',
          en: 'Counted the products only and left out the features themselves',
        },
      ],
      check: [
        'maker = sklearn.preprocessing.PolynomialFeatures(2, interaction_only=True, include_bias=False)',
        'maker.fit_transform([[1.0] * n]).shape[1]',
      ],
      source: 'scikit-learn 1.9.1 sklearn/preprocessing/_polynomial.py',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '想把钟点变成以24小时为周期的特征`f`，错在哪里？',
        en: 'Hours are to become a feature `f` with a period of 24 hours: what is wrong?',
      },
      code: ['hour = np.array([3., 9., 15., 21.])', 'a = 2 * np.pi * hour / 24', 'f = np.sin(a)'],
      mended: [
        'hour = np.array([3., 9., 15., 21.])',
        'a = 2 * np.pi * hour / 24',
        'f = np.stack([np.sin(a), np.cos(a)])',
      ],
      result: 'bool(np.allclose(f[..., 0], f[..., 1]))',
      value: true,
      answer: {
        zh: '只有正弦时，3点与9点得到同一个值；还要加上余弦。',
        en: 'With the sine alone, hours 3 and 9 get the same value; add the cosine.',
      },
      source: 'numpy; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '表中只有出生日期和下单时刻，没有错值；要由它们得出年龄、星期几等模型输入，这项工作叫什么？',
        en: 'A table holds birth dates and order times, all correct; age, weekday and the like are derived as inputs: what is this work called?',
      },
      answer: { zh: '特征工程', en: 'Feature engineering' },
      accept: [
        '特征工程',
        '特征构造',
        '特征设计',
        '特征构建',
        '特征提取',
        'feature engineering',
        'feature design',
        'feature construction',
        'feature extraction',
      ],
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '默认设置的`OneHotEncoder`在预测时遇到训练中没有的类别会怎样，怎么改？',
        en: '`OneHotEncoder` with default settings meets an unseen category at prediction: what happens, and what helps?',
      },
      answer: {
        zh: "报错；设`handle_unknown='ignore'`，该特征的各列就全为0。",
        en: "It raises an error; with `handle_unknown='ignore'` all columns of that feature become 0.",
      },
      source: 'scikit-learn 1.9.1 sklearn/preprocessing/_encoders.py; run: ValueError',
      proof: {
        code: [
          'from sklearn.preprocessing import OneHotEncoder',
          "e = OneHotEncoder(handle_unknown='ignore', sparse_output=False).fit([['red'], ['blue']])",
          "[inspect.signature(OneHotEncoder).parameters['handle_unknown'].default, e.transform([['pink']])[0].tolist()]",
        ],
        value: ['error', [0, 0]],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '先在全部数据上挑出与标签最相关的特征，再做交叉验证，分数为什么虚高，怎么改？',
        en: 'Features most related to the label are picked on all data, then cross-validated: why is the score too good, what helps?',
      },
      answer: {
        zh: '挑选时已看过验证折的标签；应在每一折里只用训练部分挑选。',
        en: 'The selection has seen the labels of the validation folds; select inside each fold, on its training part.',
      },
      source: 'scikit-learn 1.9.1 sklearn/feature_selection/_univariate_selection.py; run with random labels',
      proof: {
        code: [
          'from sklearn.feature_selection import SelectKBest',
          'from sklearn.linear_model import LogisticRegression',
          'from sklearn.model_selection import cross_val_score',
          'from sklearn.pipeline import make_pipeline',
          'x, y = np.random.randn(60, 2000), np.array([0, 1] * 30)',
          'leaky = cross_val_score(LogisticRegression(), SelectKBest(k=20).fit_transform(x, y), y).mean()',
          'clean = cross_val_score(make_pipeline(SelectKBest(k=20), LogisticRegression()), x, y).mean()',
          '[bool(leaky > 0.8), bool(clean < 0.65)]',
        ],
        value: [true, true],
      },
    },
  ],
  translation: {
    question: { zh: '「特征工程」的英文是什么？', en: '特征工程: what is it in English?' },
    answer: { zh: 'feature engineering（设计输入特征）', en: 'feature engineering (design of inputs)' },
    accept: ['feature engineering'],
  },
  paper: null,
  api: [
    {
      name: 'sklearn.preprocessing.OneHotEncoder',
      signature:
        "OneHotEncoder(*, categories='auto', drop=None, sparse_output=True, dtype=<class 'numpy.float64'>, handle_unknown='error', min_frequency=None, max_categories=None, feature_name_combiner='concat')",
      file: 'sklearn/preprocessing/_encoders.py',
      library: 'scikit-learn 1.9.1',
    },
    {
      name: 'sklearn.preprocessing.PolynomialFeatures',
      signature: "PolynomialFeatures(degree=2, *, interaction_only=False, include_bias=True, order='C')",
      file: 'sklearn/preprocessing/_polynomial.py',
      library: 'scikit-learn 1.9.1',
    },
  ],
  example: {
    code: [
      'from sklearn.preprocessing import OneHotEncoder',
      'x = [["red"], ["green"], ["blue"]]',
      'enc = OneHotEncoder(sparse_output=False).fit(x)',
      'enc.transform([["red"]])[0].tolist()  # b, g, r',
    ],
    output: [0, 0, 1],
  },
  useWhen: [
    {
      zh: '表格数据配传统模型：好的输入常比换模型更管用。',
      en: 'Tabular data and classical models: good inputs often help more than another model.',
    },
    {
      zh: '领域知识能写成式子，例如单价、间隔天数、比率。',
      en: 'Knowledge of the field can be written as a formula: unit prices, days between events, ratios.',
    },
  ],
  avoidWhen: [
    {
      zh: '图像、语音、文本且数据充足：深度网络自己学特征，人工特征收益小。',
      en: 'Images, speech or text with plenty of data: deep networks learn features themselves.',
    },
    {
      zh: '样本少而特征越造越多：容易过拟合。',
      en: 'Few samples and ever more features: overfitting comes easily.',
    },
  ],
  prerequisites: [],
  source: 'Zheng & Casari, Feature Engineering for Machine Learning 2018',
}
