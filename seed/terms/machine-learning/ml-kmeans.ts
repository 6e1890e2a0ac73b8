import type { Term } from '#seed/term'

export const mlKmeans: Term = {
  id: 'ml-kmeans',
  status: 'original-only',
  name: { zh: 'K-means', en: 'k-means clustering' },
  writtenInOutline: 'K-means',
  aliases: {
    zh: ['K均值', 'K均值聚类', 'K均值算法', 'K-means聚类'],
    en: ['k-means', 'k-means algorithm', "Lloyd's algorithm"],
  },
  definition: {
    zh: '反复把样本分给最近的中心，再把中心移到簇的均值处。',
    en: 'Assigns each sample to its nearest centre and moves each centre to the mean of its samples, in turn.',
  },
  naming: {
    zh: '反复把样本分给最近的中心、再把中心移到所属样本的均值处，这种聚类算法叫什么？',
    en: 'Which clustering assigns samples to the nearest centre and moves each centre to the average of its samples, in turn?',
  },
  meaning: {
    question: {
      zh: 'K-means交替进行的是哪两步？',
      en: 'k-means: which two steps does it alternate?',
    },
    answer: {
      zh: '把每个样本分给最近的中心，再把每个中心移到所属样本的均值处。',
      en: 'Assign each sample to its nearest centre; move each centre to the mean of its samples.',
    },
  },
  formula: {
    latex: '\\min_{c,z}\\ \\sum_{i=1}^n\\lVert x_i-c_{z_i}\\rVert^2',
    symbols: [
      { latex: 'c', zh: 'K个簇的中心', en: 'centres of the K clusters' },
      { latex: 'z', zh: '各样本所属的簇', en: 'assignment of samples to clusters' },
      { latex: 'n', zh: '样本数', en: 'number of samples' },
      { latex: 'x_i', zh: '第i个样本', en: 'sample i' },
      { latex: 'c_{z_i}', zh: '第i个样本所属簇的中心', en: 'centre of the cluster that sample i belongs to' },
    ],
    reading: {
      zh: '对中心c与归属z最小化：各样本到所属簇中心的距离的平方之和。',
      en: 'Minimise over centres c and assignments z the sum of squared distances from each sample to the centre of its cluster.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\min_{c,z}\\sum_i\\lVert x_i-c_{z_i}\\rVert^2$，$z_i$是样本$x_i$所属的簇，$c$是各簇的中心：这是哪种聚类的目标？',
        en: '$\\min_{c,z}\\sum_i\\lVert x_i-c_{z_i}\\rVert^2$ with $z_i$ the cluster of sample $x_i$ and $c$ the cluster centres: which clustering has this objective?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'K-means最小化$\\sum_i\\lVert x_i-\\boxed{?}\\rVert^2$，$z_i$是样本$x_i$所属的簇，方框里是什么？',
        en: 'k-means minimises $\\sum_i\\lVert x_i-\\boxed{?}\\rVert^2$, with $z_i$ the cluster of sample $x_i$. What is in the box?',
      },
      answer: { zh: '$c_{z_i}$，所属簇的中心', en: '$c_{z_i}$, the centre of its cluster' },
      accept: [
        'c_{z_i}',
        'c_z_i',
        'c_zi',
        'c_z',
        'μ_{z_i}',
        'mu_{z_i}',
        '中心',
        '簇中心',
        '所属簇的中心',
        '簇的均值',
        '簇均值',
        '质心',
        'centre',
        'center',
        'its centre',
        'its center',
        'cluster centre',
        'cluster center',
        'the centre of its cluster',
        'the center of its cluster',
        'centroid',
        'the centroid',
        'cluster mean',
      ],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'K-means每迭代一次，目标函数（簇内平方和）会怎样变？',
        en: 'k-means: how can its objective (within-cluster sum of squares) change in an iteration?',
      },
      answer: { zh: '只会变小或不变。', en: 'It falls or stays, but never increases.' },
      accept: [
        '不增',
        '不会变大',
        '不会增大',
        '不会增加',
        '变小或不变',
        '单调不增',
        'never increases',
        'it never increases',
        'falls or stays',
        'does not increase',
      ],
      source: 'Hastie, Tibshirani & Friedman, The Elements of Statistical Learning 2009',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '为什么K-means要换初值多跑几次？',
        en: 'Why is k-means run several times with different starts?',
      },
      answer: {
        zh: '每次只保证到局部最优，结果取决于初值。',
        en: 'A run reaches only a local optimum, which depends on the start.',
      },
      accept: [
        '局部最优',
        '只能找到局部最优',
        '局部极小',
        'local optimum',
        'local minimum',
        'local optima',
        'local minima',
      ],
      source: 'scikit-learn 1.9.1 sklearn/cluster/_kmeans.py; run with two starts',
      proof: {
        code: [
          'from sklearn.cluster import KMeans',
          'x = np.array([[0.0, 0.0], [0.0, 1.0], [4.0, 0.0], [4.0, 1.0]])',
          'end = lambda start: KMeans(2, init=np.array(start), n_init=1).fit(x).inertia_',
          '[end([[0.0, 0.5], [4.0, 0.5]]), end([[2.0, 0.0], [2.0, 1.0]])]',
        ],
        value: [1, 16],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '在scikit-learn 1.9.1中，`KMeans`默认分几簇？',
        en: 'In scikit-learn 1.9.1, how many clusters does `KMeans` make by default?',
      },
      answer: { zh: '8', en: '8 (`n_clusters`)' },
      accept: ['8', '八', '8簇', '8个', 'eight'],
      source: 'scikit-learn 1.9.1 sklearn/cluster/_kmeans.py',
      proof: {
        code: [
          'from sklearn.cluster import KMeans',
          "inspect.signature(KMeans).parameters['n_clusters'].default",
        ],
        value: 8,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-dbscan',
      question: {
        zh: 'K-means与DBSCAN，簇数各由什么决定？',
        en: 'k-means and DBSCAN: what sets the number of clusters in each?',
      },
      answer: {
        zh: 'K-means的簇数要事先给定；DBSCAN的由数据的密度得出（取决于eps与min_samples）。',
        en: 'k-means is told it beforehand; in DBSCAN it follows from the density of the data, given eps and min_samples.',
      },
      source: 'scikit-learn 1.9.1 sklearn/cluster/_kmeans.py and sklearn/cluster/_dbscan.py',
    },
    {
      n: 2,
      tier: 2,
      with: 'ml-knn',
      question: {
        zh: '要处理新样本，K-means与kNN各须保留什么？',
        en: 'To handle a new sample, what must k-means keep, and what must kNN keep?',
      },
      answer: {
        zh: 'K-means只须保留各簇的中心，kNN须保留全部训练样本及其标签。',
        en: 'k-means only the cluster centres, kNN all training samples with their labels.',
      },
      source: 'scikit-learn 1.9.1 sklearn/cluster/_kmeans.py and sklearn/neighbors/_classification.py',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '用K-means把{a}、{b}、{c}、{d}聚成两簇，最优解中较小的中心是多少？',
        en: 'k-means puts {a}, {b}, {c} and {d} into two clusters: what is the smaller centre of the best solution?',
      },
      parameters: { a: [0, 2], b: [2, 4, 6], c: [20, 24], d: [24, 30, 34] },
      where: '(a<b)*(c<d)',
      answer: '(a+b)/2',
      answerType: 'number',
      decimals: 1,
      working: {
        zh: '数值较小的一簇含{a}和{b}，中心是均值({a}+{b})/2={=(a+b)/2}',
        en: 'The lower cluster holds {a} and {b}; its centre is the mean ({a} + {b})/2 = {=(a+b)/2}',
      },
      mistakes: [
        {
          expression: '(a+b+c+d)/4',
          zh: '平均了全部样本，应只平均本簇的',
          en: 'Averaged all samples instead of those in the cluster',
        },
        { expression: 'a+b', zh: '求了和，没有取平均', en: 'Took the sum, not the mean' },
        {
          expression: '(c+d)/2',
          zh: '这是较大的中心',
          en: 'That is the larger centre',
        },
        {
          expression: '(a+b+c)/3',
          zh: '第三个样本属于另一簇',
          en: 'The third sample belongs to the other cluster',
        },
      ],
      check: [
        'x = [[float(a)], [float(b)], [float(c)], [float(d)]]',
        'sklearn.cluster.KMeans(2, n_init=20, random_state=0).fit(x).cluster_centers_.min().item()',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'K-means的一簇只有两个样本{a}和{b}，它对簇内平方和（`inertia_`）的贡献是多少？',
        en: 'A k-means cluster holds just the samples {a} and {b}: what does it add to the within-cluster sum of squares (`inertia_`)?',
      },
      parameters: { a: [0, 1, 2, 5], b: [4, 6, 8, 9, 10, 11, 12, 15] },
      where: '((b-a)/2==floor((b-a)/2))*(b-a>4)',
      answer: '(b-a)*(b-a)/2',
      answerType: 'number',
      decimals: 1,
      working: {
        zh: '中心为{=(a+b)/2}，两个距离都是{=(b-a)/2}，平方和为2×{=(b-a)/2}²={=(b-a)*(b-a)/2}',
        en: 'The centre is {=(a+b)/2}, both distances are {=(b-a)/2}: 2 × {=(b-a)/2}² = {=(b-a)*(b-a)/2}',
      },
      mistakes: [
        {
          expression: '(b-a)*(b-a)',
          zh: '用了两个样本之间的距离，应是各自到中心的',
          en: 'Took the distance between the samples instead of theirs to the centre',
        },
        {
          expression: '(b-a)*(b-a)/4',
          zh: '只算了一个样本，或取了平均；应求和',
          en: 'Counted one sample, or took the mean: it is the sum',
        },
        { expression: 'b-a', zh: '距离没有平方', en: 'Did not square the distances' },
      ],
      check: ['sklearn.cluster.KMeans(1, n_init=1).fit([[float(a)], [float(b)]]).inertia_'],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '两簇恰好就是两类，`score`却是0：错在哪里？',
        en: 'The two clusters are exactly the two classes, yet `score` is 0: what is wrong?',
      },
      setup: ['from sklearn.cluster import KMeans', 'from sklearn.metrics import adjusted_rand_score'],
      code: [
        'X = [[0], [1], [9], [10]]',
        'y = np.array([0, 0, 1, 1])',
        'km = KMeans(2, n_init=10, random_state=0)',
        'z = km.fit_predict(X)',
        'score = (y == z).mean()',
      ],
      mended: [
        'X = [[0], [1], [9], [10]]',
        'y = np.array([0, 0, 1, 1])',
        'km = KMeans(2, n_init=10, random_state=0)',
        'z = km.fit_predict(X)',
        'score = adjusted_rand_score(y, z)',
      ],
      result: 'float(score)',
      value: 0,
      answer: {
        zh: '簇的编号是任意的，不能与类别编号直接比；可用`adjusted_rand_score`。',
        en: 'Cluster numbers are arbitrary and must not be compared with class numbers; use `adjusted_rand_score`.',
      },
      source: 'scikit-learn 1.9.1 sklearn/cluster/_kmeans.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '把一张照片的颜色减到16种，每个像素换成最近的代表色，代表色取其像素颜色的平均，用哪种聚类？',
        en: 'A photo is cut to 16 colours: each pixel takes the nearest one, and each colour is the average of its pixels. Which clustering?',
      },
      answer: { zh: 'K-means（K均值）', en: 'k-means clustering' },
      accept: [
        'K-means',
        'kmeans',
        'K均值',
        'K均值聚类',
        'K均值算法',
        'K-means聚类',
        'k-means clustering',
        'k-means algorithm',
        "Lloyd's algorithm",
      ],
      source: 'Hastie, Tibshirani & Friedman, The Elements of Statistical Learning 2009',
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在scikit-learn 1.9.1中，`KMeans`默认用什么方法选初始中心？',
        en: 'In scikit-learn 1.9.1, which method picks the initial centres of `KMeans` by default?',
      },
      answer: { zh: 'k-means++', en: 'k-means++ (`init`)' },
      accept: ['k-means++', "'k-means++'", 'kmeans++', 'k均值++', 'K-means++'],
      source: 'scikit-learn 1.9.1 sklearn/cluster/_kmeans.py',
      proof: {
        code: ['from sklearn.cluster import KMeans', "inspect.signature(KMeans).parameters['init'].default"],
        value: 'k-means++',
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '挑使簇内平方和最小的K，为什么总会挑到最大的K，怎么办？',
        en: 'K is chosen for the least within-cluster sum of squares: why does the largest K always win, and what helps?',
      },
      answer: {
        zh: '簇越多，能达到的平方和就越小；看曲线的拐点，或比较轮廓系数。',
        en: 'The more clusters, the lower it can get; look for the elbow, or compare silhouette scores.',
      },
      source: 'scikit-learn 1.9.1 sklearn/cluster/_kmeans.py; run',
      proof: {
        code: [
          'from sklearn.cluster import KMeans',
          'x = np.random.randn(60, 2)',
          's = [KMeans(k, n_init=10, random_state=0).fit(x).inertia_ for k in (1, 2, 4, 8, 16, 60)]',
          '[all(a > b for a, b in zip(s, s[1:])), bool(s[-1] < 1e-9)]',
        ],
        value: [true, true],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '数据是套在一起的两个圆环，K-means（K=2）为什么分不开？',
        en: 'The data are two rings, one inside the other: why can k-means with K = 2 not tell them apart?',
      },
      answer: {
        zh: '它按最近的中心划分，两簇的分界是一条直线，只能把两个环都切成两半。',
        en: 'It assigns by the nearest centre, so the border between two clusters is a straight line, which cuts both rings in two.',
      },
      source: 'scikit-learn 1.9.1 sklearn/cluster/_kmeans.py; run with make_circles',
      proof: {
        code: [
          'from sklearn.cluster import KMeans',
          'from sklearn.datasets import make_circles',
          'from sklearn.metrics import adjusted_rand_score',
          'x, y = make_circles(400, factor=0.3, noise=0.02, random_state=0)',
          'bool(adjusted_rand_score(y, KMeans(2, n_init=10, random_state=0).fit_predict(x)) < 0.1)',
        ],
        value: true,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '数据里有几个极远的离群点，K-means会出什么问题，为什么？',
        en: 'A few samples lie extremely far out: what goes wrong with k-means, and why?',
      },
      answer: {
        zh: '中心被拖离密集处，甚至被离群点独占，因为距离取了平方。',
        en: 'They drag a centre away from the bulk of the data or take one for themselves, because distances are squared.',
      },
      source: 'scikit-learn 1.9.1 sklearn/cluster/_kmeans.py; run',
      proof: {
        code: [
          'from sklearn.cluster import KMeans',
          'x = np.array([[0.0], [1.0], [9.0], [10.0], [1000.0]])',
          'KMeans(2, n_init=20, random_state=0).fit(x).cluster_centers_.max().item() == 1000',
        ],
        value: true,
      },
    },
  ],
  translation: {
    question: {
      zh: '「K均值聚类」在`sklearn.cluster`里是哪个类？',
      en: 'K均值聚类: which class of `sklearn.cluster`?',
    },
    answer: { zh: '`KMeans`（K均值）', en: '`KMeans` (k-means clustering)' },
    accept: ['KMeans', 'sklearn.cluster.KMeans', 'cluster.KMeans'],
  },
  paper: null,
  api: [
    {
      name: 'sklearn.cluster.KMeans',
      signature:
        "KMeans(n_clusters=8, *, init='k-means++', n_init='auto', max_iter=300, tol=0.0001, verbose=0, random_state=None, copy_x=True, algorithm='lloyd')",
      file: 'sklearn/cluster/_kmeans.py',
      library: 'scikit-learn 1.9.1',
    },
  ],
  example: {
    code: [
      'from sklearn.cluster import KMeans',
      'X = [[0.], [2.], [10.], [12.]]',
      'km = KMeans(2, n_init=10, random_state=0).fit(X)',
      'sorted(km.cluster_centers_.ravel().tolist())',
    ],
    output: [1, 11],
  },
  useWhen: [
    {
      zh: '大致知道簇数，簇近似球形、大小相近，想要快。',
      en: 'The number of clusters is roughly known, they are round and of similar size, and speed matters.',
    },
    {
      zh: '要用少数代表点量化数据，例如颜色量化。',
      en: 'Data are to be quantised to a few representatives, as in colour quantisation.',
    },
  ],
  avoidWhen: [
    {
      zh: '簇是环形、长条形，或疏密、大小相差悬殊。',
      en: 'Clusters are rings or long strips, or differ widely in density or size.',
    },
    {
      zh: '特征尺度不一又没有缩放：距离由尺度最大的特征主导。',
      en: 'Features are on different scales and not rescaled: the largest dominates the distance.',
    },
  ],
  prerequisites: [],
  source: 'scikit-learn 1.9.1 sklearn/cluster/_kmeans.py',
}
