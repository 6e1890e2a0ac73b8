import type { Term } from '#seed/term'

export const mlHierarchical: Term = {
  id: 'ml-hierarchical',
  status: 'original-only',
  name: { zh: '层次聚类', en: 'Hierarchical clustering' },
  writtenInOutline: '层次聚类',
  aliases: {
    zh: ['凝聚聚类', '系统聚类', '凝聚层次聚类', '层级聚类'],
    en: [
      'agglomerative clustering',
      'hierarchical agglomerative clustering',
      'agglomerative hierarchical clustering',
      'HAC',
    ],
  },
  definition: {
    zh: '自底向上不断合并最近的两簇，得到一棵树状图。',
    en: 'Merges the two closest clusters again and again, giving a dendrogram.',
  },
  naming: {
    zh: '自底向上不断合并最近的两簇、得到树状图的聚类方法叫什么？',
    en: 'Clustering that merges the two closest clusters again and again and draws a dendrogram: what is it called?',
  },
  meaning: {
    question: {
      zh: '自底向上的层次聚类，每一步做什么？',
      en: 'Hierarchical clustering, bottom-up: what happens in each step?',
    },
    answer: { zh: '合并距离最近的两簇。', en: 'The two closest clusters are merged.' },
  },
  formula: {
    latex:
      'd_{\\text{single}}(A,B)=\\min_{a\\in A,\\,b\\in B}\\lVert a-b\\rVert,\\qquad d_{\\text{complete}}(A,B)=\\max_{a\\in A,\\,b\\in B}\\lVert a-b\\rVert',
    symbols: [
      { latex: 'd_{\\text{single}}', zh: '单链接的簇间距离', en: 'distance of clusters in single linkage' },
      { latex: 'A,\\ B', zh: '两个簇', en: 'two clusters' },
      { latex: 'a,\\ b', zh: '分属两簇的样本', en: 'samples, one from each' },
      {
        latex: 'd_{\\text{complete}}',
        zh: '全链接的簇间距离',
        en: 'distance of clusters in complete linkage',
      },
    ],
    reading: {
      zh: '单链接取两簇之间最近一对样本的距离，全链接取最远一对的距离。',
      en: 'Single linkage takes the distance of the closest pair between two clusters, complete linkage that of the farthest.',
    },
  },
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '层次聚类的全链接（complete linkage）距离$d(A,B)=\\boxed{?}_{a\\in A,\\,b\\in B}\\lVert a-b\\rVert$，方框里是什么？',
        en: 'Complete linkage in hierarchical clustering: $d(A,B)=\\boxed{?}_{a\\in A,\\,b\\in B}\\lVert a-b\\rVert$. What is in the box?',
      },
      answer: { zh: '$\\max$，取最远的一对样本', en: '$\\max$, the farthest pair' },
      accept: ['max', '最大', '最大值', '取最大', 'maximum', 'the maximum'],
      source: 'scikit-learn 1.9.1 sklearn/cluster/_agglomerative.py; run',
      proof: {
        code: [
          'from sklearn.cluster import AgglomerativeClustering',
          "m = AgglomerativeClustering(1, linkage='complete', compute_distances=True)",
          'm.fit([[0.0], [1.0], [7.0], [9.0]]).distances_[-1] == 9 - 0',
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '层次聚类的平均链接$d(A,B)=\\frac{1}{\\boxed{?}}\\sum_{a\\in A}\\sum_{b\\in B}\\lVert a-b\\rVert$，方框里是什么？',
        en: 'Average linkage in hierarchical clustering: $d(A,B)=\\frac{1}{\\boxed{?}}\\sum_{a\\in A}\\sum_{b\\in B}\\lVert a-b\\rVert$. What is in the box?',
      },
      answer: {
        zh: '$|A|\\,|B|$，跨两簇的样本对数',
        en: '$|A|\\,|B|$, the number of pairs across the clusters',
      },
      accept: [
        '|A||B|',
        '|A|·|B|',
        '|A|*|B|',
        '|A|×|B|',
        '|A| |B|',
        'n_A n_B',
        'n_A*n_B',
        'nA*nB',
        '样本对数',
        'number of pairs',
        'the number of pairs',
      ],
      source: 'scikit-learn 1.9.1 sklearn/cluster/_agglomerative.py; run',
      proof: {
        code: [
          'from sklearn.cluster import AgglomerativeClustering',
          "m = AgglomerativeClustering(1, linkage='average', compute_distances=True)",
          'd = m.fit([[0.0], [1.0], [7.0], [9.0], [9.5]]).distances_[-1]',
          'bool(np.isclose(d, sum(b - a for a in (0, 1) for b in (7, 9, 9.5)) / (2 * 3)))',
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
        zh: 'n个样本自底向上合并成一簇，一共合并几次？',
        en: 'n samples are merged bottom-up into one cluster: how many merges does it take?',
      },
      answer: { zh: 'n−1次', en: 'n − 1 merges' },
      accept: ['n-1', 'n−1', 'n - 1', 'n-1次', 'n − 1'],
      source: 'scikit-learn 1.9.1 sklearn/cluster/_agglomerative.py; run',
      proof: {
        code: [
          'from sklearn.cluster import AgglomerativeClustering',
          'merges = lambda n: len(AgglomerativeClustering(1).fit(np.random.rand(n, 2)).children_)',
          '[merges(n) == n - 1 for n in (2, 5, 40)]',
        ],
        value: [true, true, true],
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '单链接（single linkage）用两簇之间的哪个距离？',
        en: 'Single linkage: which distance between two clusters does it use?',
      },
      answer: { zh: '两簇间最近一对样本的距离', en: 'That of the closest pair of samples' },
      accept: [
        '最小距离',
        '最近距离',
        '最短距离',
        '最近一对样本的距离',
        '最近的一对',
        'minimum',
        'min',
        'the minimum',
        'minimum distance',
        'the smallest',
        'closest pair',
        'the closest pair',
        'nearest pair',
      ],
      source: 'scikit-learn 1.9.1 sklearn/cluster/_agglomerative.py; run',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '层次聚类的Ward法每步挑两簇合并，使哪个量增加得最少？',
        en: 'Hierarchical clustering with Ward linkage merges the two clusters that raise which quantity least?',
      },
      answer: {
        zh: '簇内平方和，即各样本到簇中心的距离平方之和',
        en: 'The within-cluster sum of squares: squared distances to the cluster centres',
      },
      accept: [
        '簇内平方和',
        '簇内方差',
        '簇内误差平方和',
        '离差平方和',
        '组内平方和',
        'within-cluster sum of squares',
        'the within-cluster sum of squares',
        'within-cluster variance',
        'sum of squares',
        'SSE',
      ],
      source: 'scikit-learn 1.9.1 sklearn/cluster/_agglomerative.py; run',
      proof: {
        code: [
          'from sklearn.cluster import AgglomerativeClustering',
          'x = np.random.rand(7, 2)',
          'z = AgglomerativeClustering(6).fit_predict(x)',
          'merged = [i for i in range(7) if (z == z[i]).sum() == 2]',
          'rise = lambda p: ((x[p] - x[p].mean(0)) ** 2).sum()',
          'merged == min(([i, j] for i in range(7) for j in range(i + 1, 7)), key=rise)',
        ],
        value: true,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-kmeans',
      question: {
        zh: '聚完之后想换一个簇数，层次聚类与K-means各须怎样做？',
        en: 'Another number of clusters is wanted afterwards: what does it take in hierarchical clustering, and what in k-means?',
      },
      answer: {
        zh: '层次聚类只须在树状图上换个高度切开，K-means要重新运行。',
        en: 'Hierarchical clustering: cut the dendrogram at another height; k-means: run it again.',
      },
      source: 'Hastie, Tibshirani & Friedman, The Elements of Statistical Learning 2009',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '{n}个样本作自底向上的层次聚类，聚到{k}簇为止，合并了几次？',
        en: 'Bottom-up hierarchical clustering of {n} samples stops at {k} clusters: how many merges were made?',
      },
      parameters: { n: [10, 20, 50, 100], k: [4, 5, 8] },
      answer: 'n-k',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '开始有{n}簇，每次合并少一簇：{n}−{k}={=n-k}',
        en: 'It starts with {n} clusters and each merge removes one: {n} − {k} = {=n-k}',
      },
      mistakes: [
        {
          expression: 'n-1',
          zh: '这是合并成一簇的次数',
          en: 'That is the number of merges down to one cluster',
        },
        { expression: 'n-k+1', zh: '多算了一次', en: 'One merge too many' },
        {
          expression: 'k-1',
          zh: '这是还要合并的次数',
          en: 'That is the number of merges still to come',
        },
      ],
      check: [
        'x = numpy.arange(n, dtype=float)[:, None] ** 2',
        'tree = sklearn.cluster.ward_tree(x, connectivity=numpy.ones((n, n)), n_clusters=k)',
        'len(tree[0])',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '一维的簇A含{a}和{b}，簇B含{c}和{d}，层次聚类的全链接（complete linkage）距离是多少？',
        en: 'One-dimensional cluster A holds {a} and {b}, cluster B {c} and {d}: what is their complete-linkage distance?',
      },
      parameters: { a: [0, 1, 2], b: [3, 4, 5], c: [10, 12, 14], d: [15, 16, 18] },
      where: '(b-a<c-b)*(d-c<c-b)*(d-c+b-a!=c-b)',
      answer: 'd-a',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '最远的一对是{a}与{d}：{d}−{a}={=d-a}',
        en: 'The farthest pair is {a} and {d}: {d} − {a} = {=d-a}',
      },
      mistakes: [
        {
          expression: 'c-b',
          zh: '这是最近的一对，即单链接',
          en: 'That is the closest pair, which is single linkage',
        },
        {
          expression: '(c+d-a-b)/2',
          zh: '这是平均链接，这里等于两簇重心的距离',
          en: 'That is average linkage, here equal to the distance of the means',
        },
        {
          expression: 'd-c+b-a',
          zh: '这是两簇各自的宽度之和',
          en: 'That is the sum of the two widths',
        },
      ],
      check: [
        "model = sklearn.cluster.AgglomerativeClustering(1, linkage='complete', compute_distances=True)",
        'model.fit([[float(a)], [float(b)], [float(c)], [float(d)]]).distances_[-1].item()',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '单链接聚类，距离阈值为2，`k`是多少？',
        en: 'Single linkage with a distance threshold of 2: what is `k`?',
      },
      setup: ['from sklearn.cluster import AgglomerativeClustering'],
      code: [
        'X = [[0], [1], [2], [3], [4], [10]]',
        'hc = AgglomerativeClustering(',
        '    n_clusters=None, distance_threshold=2,',
        "    linkage='single').fit(X)",
        'k = hc.n_clusters_',
      ],
      result: 'int(k)',
      value: 2,
      answer: {
        zh: '2：相邻的间隔都是1，0到4一路连成一簇，10自成一簇',
        en: '2: with gaps of 1 the samples 0 to 4 link up into one cluster, and 10 stays alone',
      },
      accept: ['2', '二', '两簇', 'two'],
      source: 'scikit-learn 1.9.1 sklearn/cluster/_agglomerative.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '几百个物种，簇数未定，想在一张图上看出种、属、科逐级归并的关系，选哪种聚类？',
        en: 'A few hundred species, number of clusters open: one picture should show them join into genera and families. Which clustering?',
      },
      answer: { zh: '层次聚类', en: 'Hierarchical clustering' },
      accept: [
        '层次聚类',
        '层级聚类',
        '凝聚聚类',
        '系统聚类',
        '凝聚层次聚类',
        'hierarchical clustering',
        'hierarchical',
        'agglomerative clustering',
        'agglomerative',
        'HAC',
        'AgglomerativeClustering',
      ],
      source: 'Hastie, Tibshirani & Friedman, The Elements of Statistical Learning 2009',
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: 'scikit-learn 1.9.1的`AgglomerativeClustering`默认用哪种`linkage`？',
        en: 'In scikit-learn 1.9.1, which `linkage` does `AgglomerativeClustering` use by default?',
      },
      answer: { zh: "`'ward'`（Ward法）", en: "`'ward'`" },
      accept: ['ward', "'ward'", 'Ward', 'Ward法', "Ward's method", 'ward linkage'],
      source: 'scikit-learn 1.9.1 sklearn/cluster/_agglomerative.py',
      proof: {
        code: [
          'from sklearn.cluster import AgglomerativeClustering',
          "inspect.signature(AgglomerativeClustering).parameters['linkage'].default",
        ],
        value: 'ward',
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '两团样本之间有一串稀疏的点相连，单链接为什么把它们并成一簇，改用什么？',
        en: 'A thin chain of samples joins two dense groups: why does single linkage make them one cluster, and what is better?',
      },
      answer: {
        zh: '单链接只看最近的一对，沿着链条一路合并；改用全链接或Ward法。',
        en: 'It looks at the closest pair only and merges along the chain; use complete linkage or Ward.',
      },
      source: 'scikit-learn 1.9.1 sklearn/cluster/_agglomerative.py; run',
      proof: {
        code: [
          'from sklearn.cluster import AgglomerativeClustering',
          'crowd = np.random.randn(40, 2) * 0.5',
          'chain = np.stack([np.linspace(1.0, 9.0, 20), np.zeros(20)], 1)',
          'x = np.concatenate([crowd, crowd + [10.0, 0.0], chain])',
          'z = lambda how: AgglomerativeClustering(2, linkage=how).fit_predict(x)',
          'apart = lambda z: abs(z[:40].mean() - z[40:80].mean()) > 0.9',
          "[bool(apart(z(how))) for how in ('single', 'complete', 'ward')]",
        ],
        value: [false, true, true],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '早期合错了两簇，凝聚聚类为什么纠正不了，K-means却能改分？',
        en: 'Two clusters were merged wrongly early on: why can agglomerative clustering not mend it, when k-means can reassign?',
      },
      answer: {
        zh: '合并不可撤销，此后只在已有的簇之间合并，样本不再单独改分。',
        en: 'A merge is never undone: later steps only join whole clusters and move no single sample.',
      },
      source: 'Kaufman & Rousseeuw, Finding Groups in Data 1990',
    },
  ],
  translation: {
    question: {
      zh: '「凝聚聚类」在`sklearn.cluster`里是哪个类？',
      en: '凝聚聚类: which class of `sklearn.cluster`?',
    },
    answer: {
      zh: '`AgglomerativeClustering`（自底向上的层次聚类）',
      en: '`AgglomerativeClustering` (bottom-up hierarchical clustering)',
    },
    accept: [
      'AgglomerativeClustering',
      'sklearn.cluster.AgglomerativeClustering',
      'cluster.AgglomerativeClustering',
    ],
  },
  paper: null,
  api: [
    {
      name: 'sklearn.cluster.AgglomerativeClustering',
      signature:
        "AgglomerativeClustering(n_clusters=2, *, metric='euclidean', memory=None, connectivity=None, compute_full_tree='auto', linkage='ward', distance_threshold=None, compute_distances=False)",
      file: 'sklearn/cluster/_agglomerative.py',
      library: 'scikit-learn 1.9.1',
    },
  ],
  example: {
    code: [
      'from sklearn.cluster import AgglomerativeClustering',
      'X = [[0.], [1.], [5.], [7.]]',
      'hc = AgglomerativeClustering(1, linkage="single",',
      '                             compute_distances=True)',
      'hc.fit(X).distances_.tolist()  # three merges',
    ],
    output: [1, 2, 4],
  },
  useWhen: [
    {
      zh: '数据不多，想看簇与簇逐级归并的关系（分类谱系）。',
      en: 'Little data, and the way clusters join level by level is of interest, as in taxonomies.',
    },
    {
      zh: '簇数事先未定，想聚完再挑。',
      en: 'The number of clusters is to be chosen after looking at the result.',
    },
  ],
  avoidWhen: [
    {
      zh: '样本有几十万个：两两距离的个数随样本数平方增长，通常存不下。',
      en: 'Hundreds of thousands of samples: pairwise distances grow with the square and rarely fit in memory.',
    },
    {
      zh: '要给新样本归类：合并出的树没有现成的预测规则。',
      en: 'New samples must be assigned: the tree comes without a rule for prediction.',
    },
  ],
  prerequisites: ['ml-kmeans'],
  source: 'scikit-learn 1.9.1 sklearn/cluster/_agglomerative.py',
}
