import type { Term } from '#seed/term'

export const mlDataTransform: Term = {
  id: 'ml-data-transform',
  status: 'original-only',
  name: { zh: '数据变换', en: 'Data transformation' },
  writtenInOutline: '数据变换',
  aliases: {
    zh: ['数据转换', '特征缩放', '特征变换'],
    en: ['feature scaling', 'data transform', 'feature transformation', 'data scaling'],
  },
  definition: {
    zh: '用归一化、标准化、取对数等办法，让数值适合模型。',
    en: 'Min-max scaling, standardisation, logarithms and the like, which make values fit the model.',
  },
  naming: {
    zh: '数据预处理中，归一化、标准化、取对数这一步统称什么？',
    en: 'Min-max scaling, standardisation, logarithms: what is this step of preprocessing called as a whole?',
  },
  meaning: {
    question: {
      zh: '数据变换改变数据的什么，为了什么？',
      en: 'Data transformation: what does it change, and what for?',
    },
    answer: {
      zh: '改变数值的尺度或分布，让它们适合模型。',
      en: 'The scale or distribution of values, so that they fit the model.',
    },
  },
  formula: {
    latex: "x'=\\frac{x-x_{\\min}}{x_{\\max}-x_{\\min}},\\qquad z=\\frac{x-\\mu}{\\sigma}",
    symbols: [
      { latex: "x'", zh: 'min-max归一化后的值', en: 'value after min-max scaling' },
      { latex: 'x', zh: '原值', en: 'original value' },
      {
        latex: 'x_{\\min}',
        zh: '训练集中该列的最小值',
        en: 'smallest value of the column in the training set',
      },
      {
        latex: 'x_{\\max}',
        zh: '训练集中该列的最大值',
        en: 'largest value of the column in the training set',
      },
      { latex: 'z', zh: '标准化后的值', en: 'value after standardisation' },
      { latex: '\\mu', zh: '训练集中该列的均值', en: 'mean of the column in the training set' },
      {
        latex: '\\sigma',
        zh: '训练集中该列的标准差',
        en: 'standard deviation of the column in the training set',
      },
    ],
    reading: {
      zh: '归一化是减去最小值，再除以最大值与最小值之差；标准化是减去均值，再除以标准差。',
      en: 'Min-max: x minus the minimum over the range; standardisation: x minus mu over sigma.',
    },
  },
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: "min-max归一化$x'=(x-x_{\\min})/\\boxed{?}$，方框里是什么？",
        en: "Min-max scaling: $x'=(x-x_{\\min})/\\boxed{?}$. What is in the box?",
      },
      answer: { zh: '$x_{\\max}-x_{\\min}$，即极差', en: '$x_{\\max}-x_{\\min}$, the range' },
      accept: [
        'x_max-x_min',
        'x_max − x_min',
        'xmax-xmin',
        'x_{max}-x_{min}',
        'max-min',
        'max − min',
        'max(x)-min(x)',
        '(x_max-x_min)',
        '(max-min)',
        '极差',
        '最大值减最小值',
        '最大值-最小值',
        'range',
        'the range',
      ],
      source: 'scikit-learn 1.9.1 sklearn/preprocessing/_data.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '标准化$z=(x-\\mu)/\\boxed{?}$，$\\mu$是均值，方框里是什么？',
        en: 'Standardisation: $z=(x-\\mu)/\\boxed{?}$ with $\\mu$ the mean. What is in the box?',
      },
      answer: { zh: '$\\sigma$，标准差', en: '$\\sigma$, the standard deviation' },
      accept: ['σ', 'sigma', 's', 'std', '标准差', 'standard deviation', 'the standard deviation'],
      source: 'scikit-learn 1.9.1 sklearn/preprocessing/_data.py',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '用默认设置作min-max归一化之后，训练数据落在哪个区间？',
        en: 'Min-max scaling with default settings: into which range does the training data fall?',
      },
      answer: { zh: '[0, 1]，两端都取到', en: '[0, 1], both ends reached' },
      accept: ['[0,1]', '[0, 1]', '0到1', '0~1', '0-1', '0 to 1', 'from 0 to 1', '0..1', '(0, 1)'],
      source: 'scikit-learn 1.9.1 sklearn/preprocessing/_data.py; run',
      proof: {
        code: [
          'from sklearn.preprocessing import MinMaxScaler',
          'x = MinMaxScaler().fit_transform([[2.0], [4.0], [10.0]])',
          '[x.min(), x.max()]',
        ],
        value: [0, 1],
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '哪一类常见模型只看各特征取值的大小次序，因而不需要特征缩放？',
        en: 'Which common family of models uses only the order of each feature’s values and so needs no scaling?',
      },
      answer: {
        zh: '树模型，它只把特征与阈值比大小。',
        en: 'Tree models: they only compare features with thresholds.',
      },
      accept: [
        '树模型',
        '决策树',
        '梯度提升树',
        'GBDT',
        'random forests',
        'random forest',
        'gradient-boosted trees',
        '树',
        '基于树的模型',
        '树类模型',
        '随机森林',
        'tree',
        'trees',
        'tree models',
        'tree-based models',
        'decision trees',
        'decision tree',
      ],
      source: 'scikit-learn 1.9.1 sklearn/tree/_classes.py; run',
      proof: {
        code: [
          'from sklearn.tree import DecisionTreeClassifier',
          'x, y = np.random.rand(60, 2), np.random.randint(0, 2, 60)',
          'leaves = lambda scale: DecisionTreeClassifier(random_state=0).fit(x * scale, y).apply(x * scale)',
          'bool((leaves(1.0) == leaves(np.array([1.0, 1024.0]))).all())',
        ],
        value: true,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '为什么min-max归一化怕异常值？',
        en: 'Why is min-max scaling fragile with outliers?',
      },
      answer: {
        zh: '最大值或最小值由异常值决定，其余数值被挤到一起。',
        en: 'An outlier sets the minimum or maximum, and all other values are squeezed together.',
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'aug-normalize',
      question: {
        zh: 'torchvision的`Normalize`与sklearn的`StandardScaler`，各按什么分组标准化？',
        en: '`Normalize` of torchvision and `StandardScaler` of scikit-learn: which values does each treat as one group?',
      },
      answer: {
        zh: '前者按图像的通道，后者按数据的列（特征）。',
        en: 'The first those of one image channel, the second those of one column (a feature).',
      },
      source:
        'torchvision 0.29.1 torchvision/transforms/transforms.py; scikit-learn 1.9.1 sklearn/preprocessing/_data.py',
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: 'min-max归一化与标准化，各使训练数据的哪些量变成固定值？',
        en: 'Min-max scaling and standardisation: which statistics of the training data does each fix?',
      },
      answer: {
        zh: '归一化固定最小值和最大值，标准化固定均值（0）和标准差（1）。',
        en: 'Min-max scaling the minimum and maximum, standardisation the mean (0) and standard deviation (1).',
      },
      source: 'scikit-learn 1.9.1 sklearn/preprocessing/_data.py; run',
      proof: {
        code: [
          'from sklearn.preprocessing import StandardScaler',
          'z = StandardScaler().fit_transform([[2.0], [4.0], [12.0]])',
          '[z.mean(), z.std()]',
        ],
        value: [0, 1],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '训练集中某列的最小值是{lo}、最大值是{hi}，min-max归一化把{x}变成多少？',
        en: 'A column has minimum {lo} and maximum {hi} in the training set: what does min-max scaling make of {x}?',
      },
      parameters: {
        lo: [10, 20, 50, 100],
        hi: [60, 110, 120, 150, 200, 300],
        x: [30, 40, 60, 70, 80, 110, 140, 160, 180],
      },
      where:
        '(x>lo)*(x<hi)*(floor(20*(x-lo)/(hi-lo))==20*(x-lo)/(hi-lo))*(2*x!=lo+hi)*(abs(x/hi-(x-lo)/(hi-lo))>0.04*(x-lo)/(hi-lo))',
      answer: '(x-lo)/(hi-lo)',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '({x}−{lo})/({hi}−{lo})={=x-lo}/{=hi-lo}={=(x-lo)/(hi-lo):2}',
        en: '({x} − {lo})/({hi} − {lo}) = {=x-lo}/{=hi-lo} = {=(x-lo)/(hi-lo):2}',
      },
      mistakes: [
        { expression: 'x/hi', zh: '没有减去最小值', en: 'Did not subtract the minimum' },
        {
          expression: '(x-lo)/hi',
          zh: '分母应是最大值减最小值',
          en: 'The denominator is the maximum minus the minimum',
        },
        { expression: 'x/(hi-lo)', zh: '分子也要减去最小值', en: 'Subtract the minimum above too' },
        {
          expression: '(hi-x)/(hi-lo)',
          zh: '方向反了：最小值应变成0',
          en: 'The wrong way round: the minimum becomes 0',
        },
      ],
      check: [
        'scaler = sklearn.preprocessing.MinMaxScaler().fit([[float(lo)], [float(hi)]])',
        'scaler.transform([[float(x)]])[0][0].item()',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '训练集中某列的均值是{m}、标准差是{s}，标准化把{x}变成多少？',
        en: 'A column has mean {m} and standard deviation {s} in the training set: what does standardisation make of {x}?',
      },
      parameters: { m: [20, 50, 100], s: [4, 5, 10], x: [30, 40, 60, 70, 90, 120] },
      where: '(abs(x-m)<=4*s)*(x!=m)',
      answer: '(x-m)/s',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '({x}−{m})/{s}={=x-m}/{s}={=(x-m)/s:2}',
        en: '({x} − {m})/{s} = {=x-m}/{s} = {=(x-m)/s:2}',
      },
      mistakes: [
        {
          expression: '(m-x)/s',
          zh: '符号反了：应是原值减均值',
          en: 'The sign is wrong: the value minus the mean',
        },
        {
          expression: '(x-m)/(s*s)',
          zh: '除以了方差，应除以标准差',
          en: 'Divided by the variance instead of the standard deviation',
        },
        { expression: 'x-m', zh: '只做了中心化', en: 'Only centred it' },
        { expression: 'x/s', zh: '没有减去均值', en: 'Did not subtract the mean' },
      ],
      check: [
        'scaler = sklearn.preprocessing.StandardScaler().fit([[float(m - s)], [float(m + s)]])',
        'scaler.transform([[float(x)]])[0][0].item()',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '训练集与测试集都作了归一化，这段代码错在哪里？',
        en: 'Training and test set are both min-max scaled: what is wrong here?',
      },
      setup: ['from sklearn.preprocessing import MinMaxScaler'],
      code: [
        'train = np.array([[0.], [10.]])',
        'test = np.array([[5.], [20.]])',
        'scaler = MinMaxScaler()',
        'a = scaler.fit_transform(train)',
        'b = scaler.fit_transform(test)',
      ],
      mended: [
        'train = np.array([[0.], [10.]])',
        'test = np.array([[5.], [20.]])',
        'scaler = MinMaxScaler()',
        'a = scaler.fit_transform(train)',
        'b = scaler.transform(test)',
      ],
      result: 'b.ravel().tolist()',
      value: [0, 1],
      answer: {
        zh: '测试集用了自己的最大最小值，与训练集尺度不一；应写`scaler.transform(test)`。',
        en: 'The test set is scaled by its own extremes, unlike the training set; use `scaler.transform(test)`.',
      },
      source: 'scikit-learn 1.9.1 sklearn/preprocessing/_data.py; run: transform gives 0.5 and 2',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '年龄和年收入两列都没有错值，但尺度相差千倍，用kNN之前先做的这类预处理统称什么？',
        en: 'Age and yearly income hold no wrong values but differ a thousandfold in scale: what is such preprocessing before kNN called in general?',
      },
      answer: { zh: '数据变换（特征缩放）', en: 'Data transformation (feature scaling)' },
      accept: [
        '数据变换',
        '数据转换',
        '特征缩放',
        '特征变换',
        '缩放',
        'data transformation',
        'data transform',
        'feature scaling',
        'data scaling',
        'scaling',
      ],
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '测试数据里有大于训练集最大值的数，默认设置的`MinMaxScaler`会把它变成什么样？',
        en: 'Test data exceed the largest training value: what does `MinMaxScaler` with default settings make of them?',
      },
      answer: {
        zh: '大于1的数：训练时的最大值对应1，默认不截断。',
        en: 'Numbers above 1: the training maximum maps to 1, and nothing is clipped by default.',
      },
      source: 'scikit-learn 1.9.1 sklearn/preprocessing/_data.py; run (`clip=False`)',
      proof: {
        code: [
          'from sklearn.preprocessing import MinMaxScaler',
          'scaler = MinMaxScaler().fit([[0.0], [10.0]])',
          '[scaler.transform([[10.0]])[0, 0], bool(scaler.transform([[20.0]])[0, 0] > 1)]',
        ],
        value: [1, true],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '对含有0的计数列直接取对数，会出什么问题，怎样避免？',
        en: 'A column of counts with zeros in it is put through a logarithm: what goes wrong, and what avoids it?',
      },
      answer: {
        zh: '零的对数是负无穷；改用`log1p`，先加一再取对数。',
        en: 'The logarithm of zero is minus infinity; `log1p` adds one before taking it.',
      },
      source: 'numpy; run',
      proof: {
        code: ['[bool(np.isneginf(np.log(0.0))), np.log1p(0.0)]'],
        value: [true, 0],
      },
    },
  ],
  translation: {
    question: { zh: '「数据变换」的英文是什么？', en: '数据变换: what is it in English?' },
    answer: {
      zh: 'data transformation（变换尺度与分布）',
      en: 'data transformation (of scale and distribution)',
    },
    accept: ['data transformation', 'data transform'],
  },
  paper: null,
  api: [
    {
      name: 'sklearn.preprocessing.MinMaxScaler',
      signature: 'MinMaxScaler(feature_range=(0, 1), *, copy=True, clip=False)',
      file: 'sklearn/preprocessing/_data.py',
      library: 'scikit-learn 1.9.1',
    },
    {
      name: 'sklearn.preprocessing.StandardScaler',
      signature: 'StandardScaler(*, copy=True, with_mean=True, with_std=True)',
      file: 'sklearn/preprocessing/_data.py',
      library: 'scikit-learn 1.9.1',
    },
  ],
  example: {
    code: [
      'from sklearn.preprocessing import MinMaxScaler',
      'x = [[2.], [4.], [10.]]',
      'MinMaxScaler().fit_transform(x).ravel().tolist()',
    ],
    output: [0, 0.25, 1],
  },
  useWhen: [
    {
      zh: '模型看距离或用梯度训练：kNN、SVM、K-means、神经网络。',
      en: 'The model measures distances or is trained by gradients: kNN, SVM, k-means, neural networks.',
    },
    {
      zh: '一列的分布极偏：取对数能把长尾收拢。',
      en: 'A column is very skewed: a logarithm draws in the long tail.',
    },
  ],
  avoidWhen: [
    {
      zh: '树模型：缩放不改变切分。',
      en: 'Tree models: scaling does not change their splits.',
    },
  ],
  prerequisites: [],
  source:
    'Han, Kamber & Pei, Data Mining: Concepts and Techniques 2011; scikit-learn 1.9.1 sklearn/preprocessing/_data.py',
}
