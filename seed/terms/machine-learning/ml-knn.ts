import type { Term } from '#seed/term'

export const mlKnn: Term = {
  id: 'ml-knn',
  status: 'original-only',
  name: { zh: 'K-近邻算法', en: 'k-nearest neighbours' },
  writtenInOutline: 'K-近邻算法',
  aliases: {
    zh: ['K近邻', 'K近邻算法', 'K近邻法', '最近邻算法', 'KNN算法'],
    en: [
      'kNN',
      'KNN',
      'k nearest neighbors',
      'k-nearest neighbors',
      'k nearest neighbours',
      'k-nearest neighbour',
    ],
  },
  definition: {
    zh: '用距离最近的k个训练样本投票，决定新样本的类别。',
    en: 'The k closest training samples vote on the class of a new one.',
  },
  naming: {
    zh: '不训练模型，预测时让距离最近的几个有标签样本投票，这种分类算法叫什么？',
    en: 'Classifier without a training phase that lets the closest labelled samples vote: what is it called?',
  },
  meaning: {
    question: {
      zh: 'K-近邻算法怎样给新样本定类别？',
      en: 'k-nearest neighbours: how does it decide the class of a new sample?',
    },
    answer: {
      zh: '看距离最近的k个训练样本，取其中最多的类别。',
      en: 'It takes the most frequent class among the k closest training samples.',
    },
  },
  formula: {
    latex: '\\hat y=\\operatorname{mode}\\{\\,y_i : x_i\\in N_k(x)\\,\\}',
    symbols: [
      { latex: '\\hat y', zh: '预测的类别', en: 'predicted class' },
      { latex: '\\operatorname{mode}', zh: '众数，即出现最多的值', en: 'mode, the most frequent value' },
      { latex: 'y_i', zh: '第i个训练样本的类别', en: 'class of training sample i' },
      { latex: 'x_i', zh: '第i个训练样本', en: 'training sample i' },
      { latex: 'N_k(x)', zh: '离x最近的k个训练样本', en: 'the k training samples closest to x' },
    ],
    reading: {
      zh: '预测的类别是x的k个最近邻的类别的众数。',
      en: 'y-hat is the mode of the classes of the k nearest neighbours of x.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\hat y=\\operatorname{mode}\\{y_i : x_i\\in N_k(x)\\}$，$(x_i,y_i)$是训练样本：这是哪种分类算法？',
        en: '$\\hat y=\\operatorname{mode}\\{y_i : x_i\\in N_k(x)\\}$ over training samples $(x_i,y_i)$: which classifier is it?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '等权的kNN分类，预测$\\hat y=\\boxed{?}\\{y_i : x_i\\in N_k(x)\\}$，方框里取的是什么？',
        en: 'kNN classification with equal votes: $\\hat y=\\boxed{?}\\{y_i : x_i\\in N_k(x)\\}$. Which operation is in the box?',
      },
      answer: { zh: '$\\operatorname{mode}$，众数', en: '$\\operatorname{mode}$, the most frequent value' },
      accept: [
        'mode',
        'the mode',
        '众数',
        '多数',
        '多数票',
        '多数表决',
        '出现最多的类别',
        'majority',
        'majority vote',
        'most frequent',
        'most frequent value',
        'most frequent class',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'kNN取`weights="distance"`时，距离为$d$的邻居票重$1/\\boxed{?}$，方框里是什么？',
        en: 'kNN with `weights="distance"`: a neighbour at distance $d$ has a vote of $1/\\boxed{?}$. What is in the box?',
      },
      answer: { zh: '$d$（不是平方）', en: '$d$ (not its square)' },
      accept: ['d'],
      source: 'scikit-learn 1.9.1 sklearn/neighbors/_base.py; run',
      proof: {
        code: [
          'from sklearn.neighbors._base import _get_weights',
          "_get_weights(np.array([[2.0, 4.0]]), 'distance')",
        ],
        value: [[0.5, 0.25]],
      },
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'kNN里，k很小时决策边界会怎样？',
        en: 'kNN with a very small k: what is the decision boundary like?',
      },
      answer: { zh: '参差不齐，跟着噪声走。', en: 'Ragged: it follows the noise.' },
      source: 'Hastie, Tibshirani & Friedman, The Elements of Statistical Learning 2009',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '在scikit-learn 1.9.1中，`KNeighborsClassifier`默认取几个邻居？',
        en: 'In scikit-learn 1.9.1, how many neighbours does `KNeighborsClassifier` take by default?',
      },
      answer: { zh: '5', en: '5 (`n_neighbors`)' },
      accept: ['5', '五', '5个', 'five'],
      source: 'scikit-learn 1.9.1 sklearn/neighbors/_classification.py',
      proof: {
        code: [
          'from sklearn.neighbors import KNeighborsClassifier',
          "inspect.signature(KNeighborsClassifier).parameters['n_neighbors'].default",
        ],
        value: 5,
      },
    },
    {
      n: 3,
      tier: 1,
      question: { zh: '为什么用kNN之前要缩放特征？', en: 'Why must features be scaled before kNN?' },
      answer: {
        zh: '否则取值范围大的特征会主导距离。',
        en: 'Otherwise the feature with the largest range dominates the distance.',
      },
      source: 'Hastie, Tibshirani & Friedman, The Elements of Statistical Learning 2009',
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: 'kNN的主要计算量落在哪个阶段？',
        en: 'kNN: in which phase does most of the computing fall?',
      },
      answer: {
        zh: '预测阶段，那时才去找最近的训练样本。',
        en: 'In prediction: only then are the closest training samples looked for.',
      },
      accept: [
        '预测',
        '预测阶段',
        '预测时',
        '推理',
        '推理阶段',
        '测试阶段',
        'test time',
        'prediction time',
        'prediction',
        'at prediction',
        'inference',
      ],
      source: 'Hastie, Tibshirani & Friedman, The Elements of Statistical Learning 2009',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-kmeans',
      question: {
        zh: '标签在kNN与K-means中各起什么作用？',
        en: 'What part do labels play in kNN, and what in k-means?',
      },
      answer: {
        zh: 'kNN由训练样本的标签投票（有监督分类），K-means不用标签（无监督聚类）。',
        en: 'In kNN the labels of training samples vote (supervised); k-means clusters without any (unsupervised).',
      },
      source: 'Hastie, Tibshirani & Friedman, The Elements of Statistical Learning 2009',
    },
    {
      n: 2,
      tier: 2,
      with: 'ml-kmeans',
      question: {
        zh: 'kNN的k与K-means的k，各数的是什么？',
        en: 'The k of kNN and the k of k-means: what does each count?',
      },
      answer: {
        zh: '前者是参与投票的邻居数，后者是簇数。',
        en: 'The first counts the neighbours that vote, the second the clusters.',
      },
      source: 'scikit-learn 1.9.1 sklearn/neighbors/_classification.py and sklearn/cluster/_kmeans.py',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'kNN用欧氏距离，点({a}, {b})与({c}, {d})相距多远？',
        en: 'kNN with the Euclidean distance: how far apart are ({a}, {b}) and ({c}, {d})?',
      },
      parameters: {
        a: [0, 1, 2, 3],
        b: [0, 1, 2, 3],
        c: [3, 4, 5, 6, 7, 8, 9, 10, 11],
        d: [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
      },
      where: '(c-a==3)*(d-b==4)+(c-a==6)*(d-b==8)+(c-a==5)*(d-b==12)+(c-a==8)*(d-b==6)',
      answer: 'sqrt((c-a)*(c-a)+(d-b)*(d-b))',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '√({=c-a}²+{=d-b}²)={=sqrt((c-a)*(c-a)+(d-b)*(d-b))}',
        en: '√({=c-a}² + {=d-b}²) = {=sqrt((c-a)*(c-a)+(d-b)*(d-b))}',
      },
      mistakes: [
        {
          expression: 'c-a+d-b',
          zh: '这是曼哈顿距离，没有平方和开方',
          en: 'That is the Manhattan distance, without squares and root',
        },
        {
          expression: '(c-a)*(c-a)+(d-b)*(d-b)',
          zh: '忘了开平方',
          en: 'Forgot the square root',
        },
        {
          expression: 'max(c-a,d-b)',
          zh: '只取了较大的坐标差',
          en: 'Took only the larger difference',
        },
      ],
      check: [
        'found = sklearn.neighbors.KNeighborsClassifier(1).fit([[a, b]], [0]).kneighbors([[c, d]])',
        'found[0][0][0].item()',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'k={k}的kNN（各票等权），邻居中有{m}个属于A类，`predict_proba`给A类的概率是多少？',
        en: 'kNN with k = {k} and equal votes; {m} of the neighbours belong to class A: which probability does `predict_proba` give A?',
      },
      parameters: { k: [3, 5, 7, 9], m: [2, 3, 4, 6, 8] },
      where: 'm < k',
      answer: 'm/k',
      answerType: 'number',
      decimals: 3,
      working: {
        zh: '概率就是得票的比例：{m}/{k}={=m/k:3}',
        en: 'The probability is the share of votes: {m}/{k} = {=m/k:3}',
      },
      mistakes: [
        {
          expression: 'iff(m>k/2,1,0)',
          zh: '这是判出的类别，不是得票的比例',
          en: 'That is the decision, not the share of votes',
        },
        {
          expression: 'm/(k-m)',
          zh: '除以了反对票，应除以全部k票',
          en: 'Divided by the votes against it, not by all k',
        },
        { expression: '1-m/k', zh: '这是其他类别的概率', en: 'That is the probability of the other classes' },
      ],
      check: [
        'knn = sklearn.neighbors.KNeighborsClassifier(k).fit([[0.0]] * k, [0] * m + [1] * (k - m))',
        'knn.predict_proba([[0.0]])[0][0].item()',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '查询点与两个类别0的样本很近，`pred`是哪一类？',
        en: 'The query lies close to two samples of class 0: which class is `pred`?',
      },
      setup: ['from sklearn.neighbors import KNeighborsClassifier'],
      code: [
        'X = [[0], [1], [7], [8], [9]]',
        'y = [0, 0, 1, 1, 1]',
        'knn = KNeighborsClassifier(n_neighbors=5)',
        'knn.fit(X, y)',
        'pred = knn.predict([[0]])[0]',
      ],
      result: 'pred',
      value: 1,
      answer: {
        zh: '1，k等于样本总数，人人投票，总是全体的多数获胜',
        en: '1: k equals the number of samples, all of them vote, and the overall majority always wins',
      },
      accept: ['1', '类别1', 'class 1', '一'],
      source: 'scikit-learn 1.9.1 sklearn/neighbors/_classification.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '数据少、维数低、边界形状未知，新的有标签样本须当场生效、不重新训练，选哪种分类算法？',
        en: 'Little low-dimensional data, unknown boundary; new labelled samples must count at once without training: which classifier?',
      },
      answer: { zh: 'K-近邻算法（kNN）', en: 'k-nearest neighbours (kNN)' },
      accept: [
        'K-近邻算法',
        'K近邻',
        'K近邻算法',
        'K近邻法',
        '最近邻算法',
        'kNN',
        'k-nearest neighbours',
        'k-nearest neighbors',
        'nearest neighbours',
        'nearest neighbors',
        'KNeighborsClassifier',
      ],
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '各票等权的二分类kNN取偶数的k，会遇到什么麻烦，怎样避免？',
        en: 'Two-class kNN with equal votes and an even k: which trouble can arise, and what avoids it?',
      },
      answer: {
        zh: '两类可能平票；取奇数的k。',
        en: 'The two classes can tie; choose an odd k.',
      },
      source: 'scikit-learn 1.9.1 sklearn/neighbors/_classification.py; run: a tie goes to the smaller label',
      proof: {
        code: [
          'from sklearn.neighbors import KNeighborsClassifier',
          'knn = KNeighborsClassifier(2).fit([[0.0], [1.0]], [1, 0])',
          '[knn.predict_proba([[0.1]])[0].tolist(), knn.predict([[0.1]])[0]]',
        ],
        value: [[0.5, 0.5], 0],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '特征有上千个且大多无关，kNN为什么失灵？',
        en: 'Thousands of features, most of them irrelevant: why does kNN fail?',
      },
      answer: {
        zh: '无关特征主导了距离，最近与最远的样本距离相差无几，「近」不再有意义（维数灾难）。',
        en: 'The irrelevant ones swamp the distance: nearest and farthest sample are almost equally far, so “near” means little (curse of dimensionality).',
      },
      source: 'run with uniform samples: the ratio of nearest to farthest distance rises with the dimension',
      proof: {
        code: [
          'def ratio(d):',
          '    x = np.random.rand(500, d)',
          '    r = np.linalg.norm(x - np.random.rand(d), axis=1)',
          '    return r.min() / r.max()',
          '[ratio(2) < 0.2, ratio(2000) > 0.8]',
        ],
        value: [true, true],
      },
    },
  ],
  translation: {
    question: {
      zh: 'K-近邻算法在`sklearn.neighbors`里是哪个分类器类？',
      en: 'K-近邻算法: which classifier class of `sklearn.neighbors`?',
    },
    answer: { zh: '`KNeighborsClassifier`（K近邻）', en: '`KNeighborsClassifier` (k-nearest neighbours)' },
    accept: ['KNeighborsClassifier', 'sklearn.neighbors.KNeighborsClassifier'],
  },
  paper: null,
  api: [
    {
      name: 'sklearn.neighbors.KNeighborsClassifier',
      signature:
        "KNeighborsClassifier(n_neighbors=5, *, weights='uniform', algorithm='auto', leaf_size=30, p=2, metric='minkowski', metric_params=None, n_jobs=None)",
      file: 'sklearn/neighbors/_classification.py',
      library: 'scikit-learn 1.9.1',
    },
  ],
  example: {
    code: [
      'from sklearn.neighbors import KNeighborsClassifier',
      'X = [[0], [1], [4], [5]]',
      'y = [0, 0, 1, 1]',
      'knn = KNeighborsClassifier(n_neighbors=3).fit(X, y)',
      'knn.predict([[1.5]])[0]  # two of three are 0',
    ],
    output: 0,
  },
  useWhen: [
    {
      zh: '数据量小、维数低，想要一个不必训练的基线。',
      en: 'Small, low-dimensional data, and a baseline that needs no training.',
    },
    {
      zh: '决策边界形状不规则，又有足够密集的样本。',
      en: 'The boundary is irregular and the samples are dense enough.',
    },
  ],
  avoidWhen: [
    {
      zh: '训练集很大而预测要快：每次预测都要找邻居。',
      en: 'The training set is large and prediction must be fast: every query searches for neighbours.',
    },
    {
      zh: '维数很高，或无关特征很多。',
      en: 'There are very many features, or many irrelevant ones.',
    },
  ],
  prerequisites: ['ml-data-transform'],
  source: 'scikit-learn 1.9.1 sklearn/neighbors/_classification.py',
}
