import type { Term } from '#seed/term'

export const mlDbscan: Term = {
  id: 'ml-dbscan',
  status: 'original-only',
  name: { zh: 'DBSCAN', en: 'DBSCAN' },
  writtenInOutline: 'DBSCAN',
  aliases: {
    zh: ['具有噪声的基于密度的聚类'],
    en: ['density-based spatial clustering of applications with noise'],
  },
  definition: {
    zh: '从密集的点出发扩张簇，形状任意，落单的点算噪声。',
    en: 'Grows clusters from dense points; any shape, and isolated points count as noise.',
  },
  naming: {
    zh: '从密集的样本出发扩张簇、形状任意、把落单样本当噪声的算法叫什么？',
    en: 'Algorithm that grows clusters of any shape from densely packed points and sets isolated ones aside as noise: its name?',
  },
  meaning: {
    question: { zh: 'DBSCAN怎样形成一个簇？', en: 'DBSCAN: how does it form a cluster?' },
    answer: {
      zh: '从邻居足够多的核心点出发，把由它密度可达的点都并进来。',
      en: 'From a core point, one with enough neighbours, it takes in every point that is density-reachable from it.',
    },
  },
  formula: {
    latex:
      'N_\\varepsilon(x)=\\{\\,x_j:\\lVert x_j-x\\rVert\\le\\varepsilon\\,\\},\\qquad |N_\\varepsilon(x)|\\ge m\\ \\Rightarrow\\ x\\text{ core}',
    symbols: [
      { latex: 'N_\\varepsilon(x)', zh: 'x的ε邻域，含x自己', en: 'ε-neighbourhood of x, x included' },
      { latex: 'x_j', zh: '样本', en: 'a sample' },
      { latex: 'x', zh: '被判断的样本', en: 'the sample in question' },
      { latex: '\\varepsilon', zh: '邻域半径eps', en: 'radius of the neighbourhood, eps' },
      { latex: 'm', zh: '最少样本数min_samples', en: 'least number of samples, min_samples' },
      { latex: '\\text{core}', zh: '核心点', en: 'a core point' },
    ],
    reading: {
      zh: 'x的ε邻域是距它不超过ε的样本；其中至少有m个时，x是核心点。',
      en: 'The neighbourhood of x holds the samples within epsilon; with at least m of them, x is a core point.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '核心点满足$|N_\\varepsilon(x)|\\ge m$，簇由核心点连成，不在任何核心点ε邻域内的样本算噪声：哪种聚类？',
        en: 'Core points have $|N_\\varepsilon(x)|\\ge m$ and link up into clusters; a sample within ε of none of them is noise: which clustering?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'DBSCAN中，若$|N_\\varepsilon(x)|\\ge m$，$m$是最少样本数，则$x$是$\\boxed{?}$点。方框里是什么？',
        en: 'DBSCAN: if $|N_\\varepsilon(x)|\\ge m$, with $m$ the least number of samples, $x$ is a $\\boxed{?}$ point. What is in the box?',
      },
      answer: { zh: '核心（点）', en: 'core (point)' },
      accept: ['核心', '核心点', '核', 'core', 'core point', 'core sample', 'a core point'],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'DBSCAN的两个主要参数，一个是邻域半径`eps`，另一个是什么？',
        en: 'DBSCAN has two main parameters: the radius `eps` and which other?',
      },
      answer: {
        zh: '`min_samples`，邻域内的最少样本数',
        en: '`min_samples`, the least number of samples in the neighbourhood',
      },
      accept: [
        'min_samples',
        'min samples',
        'minPts',
        'MinPts',
        '最少样本数',
        '最小样本数',
        '最少点数',
        '最小点数',
        '最少邻居数',
        'minimum number of points',
        'minimum number of samples',
        'minimum points',
      ],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'scikit-learn的`DBSCAN(min_samples=5)`中，核心点的`eps`之内至少有几个别的样本？',
        en: '`DBSCAN(min_samples=5)` in scikit-learn: at least how many other samples has a core point within `eps`?',
      },
      answer: { zh: '4个，因为它自己也算一个', en: '4, because it counts itself as one' },
      accept: ['4', '四', '4个', '四个', 'four'],
      source: 'scikit-learn 1.9.1 sklearn/cluster/_dbscan.py; run',
      proof: {
        code: [
          'from sklearn.cluster import DBSCAN',
          'cores = lambda others: len(DBSCAN(eps=1.0, min_samples=5).fit([[0.0]] * (others + 1)).core_sample_indices_)',
          'min(k for k in range(10) if cores(k) > 0)',
        ],
        value: 4,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'DBSCAN为什么难以同时处理疏密差别很大的簇？',
        en: 'Why does DBSCAN struggle with clusters of very different density?',
      },
      answer: {
        zh: '整份数据共用一个`eps`：适合密簇的值对疏簇太小，适合疏簇的值对密簇又太大。',
        en: 'One `eps` serves all data: what is right for dense clusters is too small for sparse ones, and the other way round.',
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-kmeans',
      question: {
        zh: '一个样本远离其他所有样本，K-means与DBSCAN各怎样处置它？',
        en: 'One sample lies far from all others: what do k-means and DBSCAN each do with it?',
      },
      answer: {
        zh: 'K-means照样把它分给中心最近的一簇，DBSCAN把它判为噪声。',
        en: 'k-means still assigns it to the cluster of the nearest centre, DBSCAN calls it noise.',
      },
      source: 'scikit-learn 1.9.1 sklearn/cluster/_kmeans.py and sklearn/cluster/_dbscan.py',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'DBSCAN，eps={e}，min_samples={m}（含自己），一维样本0、1、2、{x}，噪声点有几个？',
        en: 'DBSCAN with eps = {e} and min_samples = {m} (itself included), samples on a line at 0, 1, 2 and {x}: how many are noise?',
      },
      parameters: { e: [2, 3, 8, 9], m: [2, 3, 4], x: [10, 14] },
      answer: 'iff(x-2<=e,0,iff(m==4,4,1))',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '样本2的邻域最大，有{=iff(x-2<=e,4,3)}个（含自己），核心点至少要{m}个；不在任何核心点邻域内的有{=iff(x-2<=e,0,iff(m==4,4,1))}个',
        en: 'Sample 2 has the most within eps, {=iff(x-2<=e,4,3)} (itself included); a core point needs {m}; within eps of no core point: {=iff(x-2<=e,0,iff(m==4,4,1))}',
      },
      mistakes: [
        {
          expression: 'iff(m==3,iff(x-2>e,4,0/0),iff(m==4,iff(x-2<e,4,0/0),0/0))',
          zh: '没有把样本自己数进min_samples',
          en: 'Did not count the sample itself in min_samples',
        },
        {
          expression: 'iff(m==4,iff(x-2>e,1,0/0),0/0)',
          zh: '0、1、2的邻域里也只有3个样本，没有核心点，它们同样是噪声',
          en: '0, 1 and 2 have 3 samples in reach, too few for a core point: they are noise as well',
        },
        {
          expression: 'iff((x-2==e)*(m<4),1,0/0)',
          zh: '距离恰好等于eps也在邻域之内',
          en: 'A distance of exactly eps is still inside the neighbourhood',
        },
      ],
      check: [
        'model = sklearn.cluster.DBSCAN(eps=e, min_samples=m).fit([[0.0], [1.0], [2.0], [float(x)]])',
        '(model.labels_ == -1).sum().item()',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'DBSCAN，eps={e}，min_samples={m}（含自己），一维样本是1到{n}的整数，核心点有几个？',
        en: 'DBSCAN with eps = {e} and min_samples = {m} (itself included) on the integers from 1 to {n}: how many are core points?',
      },
      parameters: { e: [2, 3, 4], m: [4, 5, 6, 7, 8], n: [14, 20, 30] },
      where: '(m>e+1)*(m<=2*e)',
      answer: 'n-2*(m-1-e)',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '端点的邻域里只有{=e+1}个，往里每走一步多一个，所以两端各有{=m-1-e}个不够：{n}−2×{=m-1-e}={=n-2*(m-1-e)}',
        en: 'An end has {=e+1} within eps, each step inwards one more, so {=m-1-e} at each end fall short: {n} − 2 × {=m-1-e} = {=n-2*(m-1-e)}',
      },
      mistakes: [
        {
          expression: 'n',
          zh: '忘了两端的样本邻居较少',
          en: 'Forgot that samples near the ends have fewer neighbours',
        },
        {
          expression: 'n-2*(m-e)',
          zh: '没有把样本自己数进去',
          en: 'Did not count the sample itself',
        },
        { expression: 'n-(m-1-e)', zh: '只扣了一端', en: 'Took off one end only' },
      ],
      check: [
        'x = [[float(i)] for i in range(1, n + 1)]',
        'len(sklearn.cluster.DBSCAN(eps=e, min_samples=m).fit(x).core_sample_indices_)',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '只聚出一个簇，簇数`k`却是2：错在哪里？',
        en: 'There is one cluster, yet the number of clusters `k` is 2: what is wrong?',
      },
      setup: ['from sklearn.cluster import DBSCAN'],
      code: [
        'X = [[0], [1], [2], [8]]',
        'db = DBSCAN(eps=1, min_samples=2).fit(X)',
        'labels = set(db.labels_.tolist())',
        'k = len(labels)',
      ],
      mended: [
        'X = [[0], [1], [2], [8]]',
        'db = DBSCAN(eps=1, min_samples=2).fit(X)',
        'labels = set(db.labels_.tolist())',
        'k = len(labels - {-1})',
      ],
      result: 'k',
      value: 2,
      answer: {
        zh: '标签−1表示噪声，不是簇，数簇时要先去掉。',
        en: 'The label −1 stands for noise and is no cluster; leave it out of the count.',
      },
      source: 'scikit-learn 1.9.1 sklearn/cluster/_dbscan.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '由GPS定位点找出沿道路弯曲的聚集区，疏密相近，簇数未知，零散的点要剔除，选哪种聚类？',
        en: 'GPS points gather in winding bands of similar density, their number unknown; strays must drop out: which clustering?',
      },
      answer: { zh: 'DBSCAN（基于密度的聚类）', en: 'DBSCAN' },
      accept: [
        'DBSCAN',
        '具有噪声的基于密度的聚类',
        '基于密度的聚类',
        '密度聚类',
        'HDBSCAN',
        'OPTICS',
        'density-based clustering',
      ],
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在scikit-learn 1.9.1中，`DBSCAN`的`eps`默认是多少？',
        en: 'In scikit-learn 1.9.1, what is the default `eps` of `DBSCAN`?',
      },
      answer: { zh: '0.5', en: '0.5' },
      accept: ['0.5', '.5', '1/2'],
      source: 'scikit-learn 1.9.1 sklearn/cluster/_dbscan.py',
      proof: {
        code: ['from sklearn.cluster import DBSCAN', "inspect.signature(DBSCAN).parameters['eps'].default"],
        value: 0.5,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '在scikit-learn 1.9.1中，`DBSCAN`的`min_samples`默认是多少？',
        en: 'In scikit-learn 1.9.1, what is the default `min_samples` of `DBSCAN`?',
      },
      answer: { zh: '5（含样本自己）', en: '5 (the sample itself included)' },
      accept: ['5', '五', 'five'],
      source: 'scikit-learn 1.9.1 sklearn/cluster/_dbscan.py',
      proof: {
        code: [
          'from sklearn.cluster import DBSCAN',
          "inspect.signature(DBSCAN).parameters['min_samples'].default",
        ],
        value: 5,
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: 'DBSCAN把几乎所有样本都判为噪声，多半是什么没设好，怎样改？',
        en: 'DBSCAN calls almost every sample noise: what is most likely set badly, and how should it be chosen?',
      },
      answer: {
        zh: '`eps`相对数据的尺度太小；把各样本到第k近邻的距离排序后画成曲线，取拐点处的值。',
        en: '`eps` is too small for the scale of the data; take it at the knee of the sorted distances to the k-th neighbour.',
      },
      source: 'Ester et al., KDD 1996; scikit-learn 1.9.1 sklearn/cluster/_dbscan.py, run',
      proof: {
        code: [
          'from sklearn.cluster import DBSCAN',
          'x = np.random.randn(200, 2) * 100',
          'noise = lambda eps: (DBSCAN(eps=eps).fit_predict(x) == -1).mean()',
          '[bool(noise(0.5) == 1), bool(noise(60) < 0.1)]',
        ],
        value: [true, true],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '样本换个次序再跑DBSCAN，个别样本换了簇，是哪种点，为什么？',
        en: 'The samples are reordered and DBSCAN puts a few of them into another cluster: which kind of point is that, and why?',
      },
      answer: {
        zh: '边界点：它同时挨着两个簇的核心点时，归先到达的那一簇。',
        en: 'Border points: one in reach of core points of two clusters goes to the cluster that gets there first.',
      },
      source: 'scikit-learn 1.9.1 sklearn/cluster/_dbscan.py; run',
      proof: {
        code: [
          'from sklearn.cluster import DBSCAN',
          'x = np.array([[0.0], [0.1], [0.2], [0.3], [1.15], [2.0], [2.1], [2.2], [2.3]])',
          'mates = lambda z: [int(z[4] == z[0]), int(z[4] == z[8])]',
          'model = DBSCAN(eps=0.9, min_samples=4)',
          '[mates(model.fit_predict(x)), mates(model.fit_predict(x[::-1])[::-1])]',
        ],
        value: [
          [1, 0],
          [0, 1],
        ],
      },
    },
  ],
  translation: {
    question: {
      zh: '「具有噪声的基于密度的聚类」的英文缩写是什么？',
      en: '具有噪声的基于密度的聚类 (density-based clustering with noise): its usual abbreviation?',
    },
    answer: { zh: 'DBSCAN', en: 'DBSCAN' },
    accept: ['DBSCAN', 'sklearn.cluster.DBSCAN'],
  },
  paper: null,
  api: [
    {
      name: 'sklearn.cluster.DBSCAN',
      signature:
        "DBSCAN(eps=0.5, *, min_samples=5, metric='euclidean', metric_params=None, algorithm='auto', leaf_size=30, p=None, n_jobs=None)",
      file: 'sklearn/cluster/_dbscan.py',
      library: 'scikit-learn 1.9.1',
    },
  ],
  example: {
    code: [
      'from sklearn.cluster import DBSCAN',
      'X = [[0.], [0.5], [1.], [5.]]',
      'db = DBSCAN(eps=1, min_samples=3).fit(X)',
      'db.labels_.tolist()  # -1 is noise',
    ],
    output: [0, 0, 0, -1],
  },
  useWhen: [
    {
      zh: '簇的形状不规则、数目未知，又有离群点，例如空间定位数据。',
      en: 'Clusters of odd shape and unknown number, with outliers, as in spatial data.',
    },
  ],
  avoidWhen: [
    {
      zh: '各簇疏密相差悬殊：一个`eps`顾此失彼。',
      en: 'Clusters differ widely in density: no single `eps` fits them all.',
    },
    {
      zh: '维数很高：距离都差不多，密度难以分辨。',
      en: 'Very many dimensions: all distances are alike and density tells little.',
    },
  ],
  prerequisites: ['ml-kmeans'],
  source: 'scikit-learn 1.9.1 sklearn/cluster/_dbscan.py',
}
