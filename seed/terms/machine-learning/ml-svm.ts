import type { Term } from '#seed/term'

export const mlSvm: Term = {
  id: 'ml-svm',
  status: 'original-only',
  name: { zh: 'SVM', en: 'Support vector machine' },
  writtenInOutline: 'SVM',
  aliases: {
    zh: ['支持向量机', '支持向量分类器'],
    en: ['SVC', 'support-vector machine', 'support vector classifier', 'support vector machines'],
  },
  definition: {
    zh: '找间隔最大的分类超平面，它只由支持向量决定。',
    en: 'Finds the separating hyperplane with the largest margin; only the support vectors determine it.',
  },
  naming: {
    zh: '寻找间隔最大的超平面、只由少数边界样本决定的分类器叫什么？',
    en: 'Classifier that looks for the widest margin and depends only on the samples at its edge: what is it called?',
  },
  meaning: {
    question: {
      zh: '数据线性可分时，SVM在众多分类超平面中选哪一个？',
      en: 'Support vector machine: which of the hyperplanes that separate the data does it choose?',
    },
    answer: {
      zh: '离两类最近样本最远的那个，即间隔最大的。',
      en: 'The one farthest from the closest samples of both classes, which has the largest margin.',
    },
  },
  formula: {
    latex:
      '\\min_{w,b,\\xi}\\ \\tfrac12\\lVert w\\rVert^2+C\\sum_i\\xi_i\\quad\\text{s.t. } y_i(w^{\\top}x_i+b)\\ge 1-\\xi_i,\\ \\xi_i\\ge 0',
    symbols: [
      { latex: 'w', zh: '权重向量，超平面的法向量', en: 'weight vector, normal to the hyperplane' },
      { latex: 'C', zh: '违反间隔的惩罚系数', en: 'penalty on violations of the margin' },
      { latex: '\\xi_i', zh: '第i个样本的松弛变量', en: 'slack of sample i' },
      { latex: 'y_i', zh: '标签，+1或−1', en: 'label, +1 or −1' },
      { latex: 'x_i', zh: '第i个样本', en: 'sample i' },
      { latex: 'b', zh: '偏置', en: 'bias' },
    ],
    reading: {
      zh: '最小化w范数平方的一半加C乘松弛变量之和，使每个样本的标签乘得分不小于1减松弛变量，且松弛变量非负。',
      en: 'Minimise half the squared norm of w plus C times the sum of the slacks, with label times score at least one minus the slack, and no slack negative.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\min\\tfrac12\\lVert w\\rVert^2+C\\sum_i\\xi_i$，满足$y_i(w^{\\top}x_i+b)\\ge1-\\xi_i$、$\\xi_i\\ge0$：这是哪种模型？',
        en: '$\\min\\tfrac12\\lVert w\\rVert^2+C\\sum_i\\xi_i$ subject to $y_i(w^{\\top}x_i+b)\\ge1-\\xi_i$ and $\\xi_i\\ge0$: which model is it?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '软间隔SVM最小化$\\tfrac12\\,\\boxed{?}+C\\sum_i\\xi_i$，方框里是什么？',
        en: 'The soft-margin SVM minimises $\\tfrac12\\,\\boxed{?}+C\\sum_i\\xi_i$. What is in the box?',
      },
      answer: { zh: '$\\lVert w\\rVert^2$', en: '$\\lVert w\\rVert^2$' },
      accept: [
        '||w||^2',
        '‖w‖²',
        '‖w‖^2',
        '||w||²',
        '|w|^2',
        '|w|²',
        'w^T w',
        'w^Tw',
        'wᵀw',
        'w·w',
        'w^2',
        'w²',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '软间隔SVM的约束$y_i(w^{\\top}x_i+b)\\ge 1-\\boxed{?}$，方框里是什么？',
        en: 'Constraint of the soft-margin SVM: $y_i(w^{\\top}x_i+b)\\ge 1-\\boxed{?}$. What is in the box?',
      },
      answer: { zh: '$\\xi_i$，松弛变量', en: '$\\xi_i$, the slack' },
      accept: [
        'ξ_i',
        'ξi',
        'ξ',
        'xi_i',
        'xi',
        '松弛变量',
        'slack',
        'the slack',
        'slack variable',
        'the slack variable',
      ],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '线性SVM的间隔（从一侧边缘到另一侧）有多宽，用w怎样表示？',
        en: 'Linear SVM: how wide is the margin from edge to edge, in terms of w?',
      },
      answer: { zh: '2/‖w‖（两侧合计）', en: '2/‖w‖ (both sides together)' },
      accept: ['2/||w||', '2/‖w‖', '2/|w|', '2/norm(w)', '2/||w||_2', '2/‖w‖₂'],
      source: 'Cortes & Vapnik, Machine Learning 1995; scikit-learn 1.9.1 sklearn/svm/_classes.py; run',
      proof: {
        code: [
          'from sklearn.svm import SVC',
          "width = lambda gap: 2 / np.linalg.norm(SVC(C=1e9, kernel='linear').fit([[0.0], [gap]], [-1, 1]).coef_)",
          'np.allclose([width(g) for g in (0.5, 1.0, 4.0)], [0.5, 1.0, 4.0], rtol=1e-3)',
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '删掉一个判对且在间隔之外的样本再训练，SVM的超平面会怎样？',
        en: 'A sample that is classified correctly, outside the margin, is left out of training: what happens to the SVM hyperplane?',
      },
      answer: { zh: '不变：只有支持向量起作用。', en: 'Nothing: only support vectors matter.' },
      accept: [
        '不变',
        '不会变',
        '没有变化',
        '保持不变',
        'nothing',
        'unchanged',
        'it stays',
        'stays the same',
        'no change',
      ],
      source: 'scikit-learn 1.9.1 sklearn/svm/_classes.py; run',
      proof: {
        code: [
          'from sklearn.svm import SVC',
          'x, y = np.array([[0.0], [1.0], [3.0], [9.0]]), np.array([0, 0, 1, 1])',
          "fit = lambda keep: SVC(kernel='linear', C=1e6).fit(x[keep], y[keep])",
          'whole, less = fit([0, 1, 2, 3]), fit([1, 2])',
          'np.allclose(whole.coef_, less.coef_) and np.allclose(whole.intercept_, less.intercept_)',
        ],
        value: true,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '在scikit-learn 1.9.1中，`SVC`默认用什么核？',
        en: 'In scikit-learn 1.9.1, which kernel does `SVC` use by default?',
      },
      answer: { zh: 'RBF核（高斯核）', en: 'RBF (Gaussian)' },
      accept: [
        'rbf',
        'RBF',
        "'rbf'",
        'RBF核',
        '高斯核',
        '高斯径向基核',
        '径向基核',
        '径向基函数',
        '径向基函数核',
        'RBF kernel',
        'Gaussian',
        'Gaussian kernel',
        'radial basis function',
      ],
      source: 'scikit-learn 1.9.1 sklearn/svm/_classes.py',
      proof: {
        code: ['from sklearn.svm import SVC', "inspect.signature(SVC).parameters['kernel'].default"],
        value: 'rbf',
      },
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: '数据线性可分，C趋于无穷时，软间隔SVM变成什么？',
        en: 'Separable data: what does the soft-margin SVM become as C goes to infinity?',
      },
      answer: {
        zh: '硬间隔SVM，不容许任何样本违反间隔。',
        en: 'The hard-margin SVM, in which no sample may violate the margin.',
      },
      accept: [
        '硬间隔',
        '硬间隔SVM',
        '硬间隔支持向量机',
        'hard margin',
        'hard-margin SVM',
        'the hard-margin SVM',
        'a hard-margin SVM',
      ],
    },
    {
      n: 5,
      tier: 2,
      question: {
        zh: '核函数k(x, z)直接给出样本映射到高维后的什么量，使SVM不必显式作映射？',
        en: 'Which quantity of the two mapped samples does a kernel k(x, z) give directly, so that an SVM need not map them?',
      },
      answer: { zh: '它们的内积', en: 'Their inner product' },
      accept: [
        '内积',
        '点积',
        '数量积',
        'inner product',
        'the inner product',
        'dot product',
        'the dot product',
        'scalar product',
      ],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'loss-hinge',
      question: {
        zh: 'SVM与hinge loss是什么关系？',
        en: 'SVM and hinge loss: how do the two relate?',
      },
      answer: {
        zh: 'SVM是模型，hinge loss是训练它的损失（再加权重的L2正则项）。',
        en: 'The SVM is the model, hinge loss what it is trained with (plus an L2 penalty on the weights).',
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'ml-logistic-regression',
      question: {
        zh: '远离边界、分类正确的样本，对SVM与逻辑回归的影响有何不同？',
        en: 'A correct sample far from the boundary: how does its effect differ for SVM and logistic regression?',
      },
      answer: {
        zh: 'SVM完全忽略它，逻辑回归仍计入一点。',
        en: 'The SVM ignores it; logistic regression still counts it a little.',
      },
      source: 'scikit-learn 1.9.1 sklearn/svm/_classes.py and sklearn/linear_model/_logistic.py; run',
      proof: {
        code: [
          'from sklearn.linear_model import LogisticRegression',
          'from sklearn.svm import SVC',
          'x, y = np.array([[0.0], [1.0], [3.0], [6.0]]), np.array([0, 0, 1, 1])',
          'moved = lambda m: abs(m.fit(x, y).coef_[0, 0] - m.fit(x[:3], y[:3]).coef_[0, 0])',
          "[moved(SVC(kernel='linear', C=1e6)) < 1e-6, moved(LogisticRegression()) > 1e-3]",
        ],
        value: [true, true],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '线性SVM的权重为({a}, {b})，间隔（从一侧边缘到另一侧）有多宽？',
        en: 'A linear SVM has the weight vector ({a}, {b}): how wide is its margin from edge to edge?',
      },
      parameters: { a: [3, 4, 6, 8, 9, 12, 16], b: [3, 4, 6, 8, 9, 12, 16] },
      where: '(a*a+b*b==25)+(a*a+b*b==100)+(a*a+b*b==225)+(a*a+b*b==400)',
      answer: '2/sqrt(a*a+b*b)',
      answerType: 'number',
      decimals: 3,
      working: {
        zh: '‖w‖=√({a}²+{b}²)={=sqrt(a*a+b*b)}，2/{=sqrt(a*a+b*b)}={=2/sqrt(a*a+b*b):3}',
        en: '‖w‖ = √({a}² + {b}²) = {=sqrt(a*a+b*b)}: 2/{=sqrt(a*a+b*b)} = {=2/sqrt(a*a+b*b):3}',
      },
      mistakes: [
        {
          expression: '1/sqrt(a*a+b*b)',
          zh: '只算了超平面一侧',
          en: 'That is one side of the hyperplane only',
        },
        {
          expression: '2/(a+b)',
          zh: '用了1-范数，应是欧氏范数',
          en: 'Took the 1-norm instead of the Euclidean norm',
        },
        { expression: '2/(a*a+b*b)', zh: '范数忘了开方', en: 'Forgot the root of the norm' },
        {
          expression: 'sqrt(a*a+b*b)/2',
          zh: '上下颠倒：权重越大，间隔越窄',
          en: 'Upside down: larger weights mean a narrower margin',
        },
      ],
      check: [
        'x = numpy.array([a, b]) / (a * a + b * b)',
        "svm = sklearn.svm.SVC(C=1e9, kernel='linear').fit([x, -x], [1, -1])",
        '(2 / numpy.linalg.norm(svm.coef_)).item()',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '线性SVM的‖w‖={n}，某样本的决策值wᵀx+b={f}，它到超平面的距离是多少？',
        en: 'A linear SVM has ‖w‖ = {n}; a sample has the decision value wᵀx + b = {f}: how far is it from the hyperplane?',
      },
      parameters: { n: [2, 4, 5, 10], f: [-6, -4, -3, 1, 3, 5, 8] },
      answer: 'abs(f)/n',
      answerType: 'number',
      decimals: 3,
      working: {
        zh: '|{f}|/{n}={=abs(f)/n:3}',
        en: '|{f}|/{n} = {=abs(f)/n:3}',
      },
      mistakes: [
        {
          expression: 'abs(f)',
          zh: '没有除以‖w‖，这只是决策值的大小',
          en: 'Did not divide by ‖w‖: that is the size of the decision value',
        },
        { expression: 'abs(f)*n', zh: '应除以‖w‖，不是乘', en: 'Divide by ‖w‖ instead of multiplying' },
        {
          expression: 'abs(f)/(n*n)',
          zh: '除以了‖w‖²，应除以‖w‖',
          en: 'Divided by ‖w‖² instead of ‖w‖',
        },
      ],
      check: [
        'x = numpy.array([0.6, 0.8]) / n',
        "svm = sklearn.svm.SVC(C=1e9, kernel='linear').fit([x, -x], [1, -1])",
        '(abs(svm.decision_function([x * f])[0]) / numpy.linalg.norm(svm.coef_)).item()',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`sv`里是哪两个数？',
        en: 'Which two numbers are in `sv` after this SVM was fitted?',
      },
      setup: ['from sklearn.svm import SVC'],
      code: [
        'X = [[0.], [1.], [3.], [9.]]',
        'y = [0, 0, 1, 1]',
        "svm = SVC(kernel='linear', C=1e6).fit(X, y)",
        'sv = svm.support_vectors_.ravel()',
      ],
      result: 'sv.tolist()',
      value: [1, 3],
      answer: {
        zh: '1和3，两类中最靠近对方的样本',
        en: '1 and 3, the samples of the two classes that lie closest to each other',
      },
      accept: ['1和3', '1,3', '1, 3', '1，3', '[1, 3]', '[1,3]', '1 3', '[1. 3.]', '1 and 3', '1.0 and 3.0'],
      source: 'scikit-learn 1.9.1 sklearn/svm/_classes.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '几千个样本、边界弯曲，想用核函数，且解只取决于边界附近的少数样本，选哪种分类器？',
        en: 'A few thousand samples, a curved boundary; kernels are wanted, and a solution that rests on a few samples near it: which classifier?',
      },
      answer: { zh: '支持向量机（SVM）', en: 'Support vector machine (SVM)' },
      accept: [
        'SVM',
        '支持向量机',
        '核SVM',
        '支持向量分类器',
        'support vector machine',
        'support-vector machine',
        'support vector classifier',
        'kernel SVM',
        'SVC',
      ],
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在scikit-learn 1.9.1中，`SVC`的`C`默认是多少？',
        en: 'In scikit-learn 1.9.1, what is the default `C` of `SVC`?',
      },
      answer: { zh: '1（越大越不容许违反间隔）', en: '1 (larger values allow fewer violations)' },
      accept: ['1', '1.0', '一', 'one'],
      source: 'scikit-learn 1.9.1 sklearn/svm/_classes.py',
      proof: {
        code: ['from sklearn.svm import SVC', "inspect.signature(SVC).parameters['C'].default"],
        value: 1,
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: 'RBF核的`gamma`取得过大，SVM会出什么问题，为什么？',
        en: 'The `gamma` of an RBF kernel is far too large: what goes wrong with the SVM, and why?',
      },
      answer: {
        zh: '过拟合：每个样本只影响紧挨着它的一小块。',
        en: 'It overfits: each sample influences only a tiny patch around itself.',
      },
      source: 'scikit-learn 1.9.1 sklearn/svm/_classes.py; run on random labels',
      proof: {
        code: [
          'from sklearn.svm import SVC',
          'x, y = np.random.rand(100, 2), np.random.randint(0, 2, 100)',
          'svm = SVC(gamma=1e6).fit(x, y)',
          'svm.score(x, y) == 1 and len(set(svm.predict(np.random.rand(50, 2)))) == 1',
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '默认设置的`SVC`调用`predict_proba`为什么报错，要概率怎么办？',
        en: '`predict_proba` of an `SVC` with default settings raises an error: why, and how does one get probabilities?',
      },
      answer: {
        zh: 'SVM只给决策值，不给概率；用`CalibratedClassifierCV`另作校准（`probability=True`已弃用）。',
        en: 'An SVM yields decision values, no probabilities; calibrate it with `CalibratedClassifierCV` (`probability=True` is deprecated).',
      },
      source: 'scikit-learn 1.9.1 sklearn/svm/_classes.py; run: AttributeError',
      proof: {
        code: ['from sklearn.svm import SVC', "hasattr(SVC(), 'predict_proba')"],
        value: false,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '样本从几千增加到几十万，`SVC`的训练为什么慢得难以忍受？',
        en: 'From thousands to hundreds of thousands of samples, why does training an `SVC` become unbearably slow?',
      },
      answer: {
        zh: '训练时间至少随样本数的平方增长；大数据可改用线性的`LinearSVC`。',
        en: 'Its training time grows at least with the square of their number; the linear `LinearSVC` copes with large data.',
      },
      source: 'scikit-learn 1.9.1 sklearn/svm/_classes.py',
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: 'Cortes与Vapnik 1995年提出软间隔SVM的论文，标题里怎样称呼这种方法？',
        en: 'What does the title of the 1995 paper by Cortes and Vapnik on the soft-margin SVM call the method?',
      },
      answer: { zh: '支持向量网络（Support-Vector Networks）', en: 'Support-Vector Networks' },
      accept: [
        'Support-Vector Networks',
        'support vector networks',
        'support-vector network',
        'support vector network',
        '支持向量网络',
      ],
      source: 'Cortes & Vapnik, Machine Learning 1995',
    },
  ],
  translation: {
    question: {
      zh: '「支持向量机」的英文缩写是什么？',
      en: '支持向量机: what is the usual English abbreviation?',
    },
    answer: { zh: 'SVM（support vector machine）', en: 'SVM (support vector machine)' },
    accept: ['SVM'],
  },
  paper: {
    authors: 'C. Cortes, V. Vapnik',
    title: 'Support-Vector Networks',
    year: 1995,
    venue: 'Machine Learning 20',
    url: '',
  },
  api: [
    {
      name: 'sklearn.svm.SVC',
      signature:
        "SVC(*, C=1.0, kernel='rbf', degree=3, gamma='scale', coef0=0.0, shrinking=True, probability='deprecated', tol=0.001, cache_size=200, class_weight=None, verbose=False, max_iter=-1, decision_function_shape='ovr', break_ties=False, random_state=None)",
      file: 'sklearn/svm/_classes.py',
      library: 'scikit-learn 1.9.1',
    },
  ],
  example: {
    code: [
      'from sklearn.svm import SVC',
      'X = [[0., 0.], [3., 4.]]  # 5 apart',
      "svm = SVC(kernel='linear', C=1e9).fit(X, [-1, 1])",
      '2 / np.linalg.norm(svm.coef_)  # margin width',
    ],
    output: 5,
    tolerance: 0.001,
  },
  useWhen: [
    {
      zh: '中等规模的数据，两类之间有清楚的间隔。',
      en: 'Medium-sized data with a clear gap between the classes.',
    },
    {
      zh: '边界弯曲而维数不低，想借核函数而不显式构造特征。',
      en: 'A curved boundary in many dimensions, with a kernel in place of explicit features.',
    },
  ],
  avoidWhen: [
    {
      zh: '样本有几十万个：带核的SVM训练太慢。',
      en: 'There are hundreds of thousands of samples: kernel SVMs train too slowly.',
    },
    {
      zh: '需要概率输出，或特征没有缩放。',
      en: 'Probabilities are needed, or the features are not scaled.',
    },
  ],
  prerequisites: ['loss-hinge'],
  source: 'Cortes & Vapnik, Machine Learning 1995; scikit-learn 1.9.1 sklearn/svm/_classes.py',
}
