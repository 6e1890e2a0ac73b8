import type { Term } from '#seed/term'

export const mlDecisionTree: Term = {
  id: 'ml-decision-tree',
  status: 'original-only',
  name: { zh: '决策树', en: 'Decision tree' },
  writtenInOutline: '决策树',
  aliases: {
    zh: ['分类树', '决策树算法', '决策树分类器'],
    en: ['CART', 'classification tree', 'decision tree classifier'],
  },
  definition: {
    zh: '递归地选特征切分数据，让每个子集越来越纯。',
    en: 'Splits the data on one feature after another, so that the subsets become purer.',
  },
  naming: {
    zh: '每次选一个特征切分样本，让子集越切越纯，这种模型叫什么？',
    en: 'Model that splits the samples on one feature at a time so that the subsets become purer: what is it called?',
  },
  meaning: {
    question: {
      zh: '用作分类的决策树，每一步切分的目标是什么？',
      en: 'Decision tree for classification: what is each split meant to achieve?',
    },
    answer: { zh: '让切出来的子集在类别上尽量纯。', en: 'Subsets that are as pure in class as possible.' },
  },
  formula: {
    latex: 'G=1-\\sum_k p_k^2,\\qquad H=-\\sum_k p_k\\log_2 p_k',
    symbols: [
      { latex: 'G', zh: '节点的基尼不纯度', en: 'Gini impurity of a node' },
      { latex: 'p_k', zh: '第k类在节点中的占比', en: 'share of class k in the node' },
      { latex: 'H', zh: '节点的熵，以比特计', en: 'entropy of the node, in bits' },
    ],
    reading: {
      zh: '基尼不纯度是1减各类占比的平方和；熵是各类占比乘以其以2为底的对数，求和再取负。',
      en: 'Gini is one minus the sum of the squared class shares; entropy is minus the sum of each share times its log to base 2.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '每次切分都选使两个子节点的$1-\\sum_k p_k^2$加权平均最小的，这样长成的是哪种模型？',
        en: 'Each split is the one with the smallest weighted mean of $1-\\sum_k p_k^2$ over the two children: which model is grown?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '$p_k$是第$k$类的占比，基尼不纯度是$1-\\sum_k\\boxed{?}$，方框里是什么？',
        en: 'With $p_k$ the share of class $k$, Gini impurity is $1-\\sum_k\\boxed{?}$. What is in the box?',
      },
      answer: { zh: '$p_k^2$', en: '$p_k^2$' },
      accept: ['p_k^2', 'p_k²', 'pk^2', 'pk²', 'p^2', 'p²', 'p_k*p_k', 'p_k**2'],
      source: 'scikit-learn 1.9.1 sklearn/tree/_criterion.pyx; run: three of four give 0.375',
      proof: {
        code: [
          'from sklearn.tree import DecisionTreeClassifier',
          'tree = DecisionTreeClassifier().fit([[0]] * 4, [0, 0, 0, 1]).tree_',
          'tree.impurity[0] == 1 - 0.75 ** 2 - 0.25 ** 2',
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '$p_k$是第$k$类的占比，节点的熵是$-\\sum_k p_k\\,\\boxed{?}$（以比特计），方框里是什么？',
        en: 'With $p_k$ the share of class $k$, the entropy of a node in bits is $-\\sum_k p_k\\,\\boxed{?}$. What is in the box?',
      },
      answer: { zh: '$\\log_2 p_k$', en: '$\\log_2 p_k$' },
      accept: [
        'log2 p_k',
        'log_2 p_k',
        'log2(p_k)',
        'log_2(p_k)',
        'log2 pk',
        'log2(pk)',
        'log2 p',
        'log2(p)',
        'log₂p_k',
        'log₂ p_k',
      ],
      source: 'scikit-learn 1.9.1 sklearn/tree/_criterion.pyx; run',
      proof: {
        code: [
          'from sklearn.tree import DecisionTreeClassifier',
          "tree = DecisionTreeClassifier(criterion='entropy').fit([[0]] * 4, [0, 0, 0, 1]).tree_",
          'abs(tree.impurity[0] + 0.75 * math.log2(0.75) + 0.25 * math.log2(0.25)) < 1e-12',
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
        zh: '一个只含一类样本的节点，基尼不纯度是多少？',
        en: 'What is the Gini impurity of a node that holds one class only?',
      },
      answer: { zh: '0（纯节点）', en: '0 (pure)' },
      accept: ['0', '零', 'zero'],
      proof: {
        code: [
          'from sklearn.tree import DecisionTreeClassifier',
          'DecisionTreeClassifier().fit([[0], [1], [2]], [1, 1, 1]).tree_.impurity[0]',
        ],
        value: 0,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '两类各占一半的节点，基尼不纯度是多少？',
        en: 'What is the Gini impurity of a node with two classes in equal shares?',
      },
      answer: { zh: '0.5，两类时的最大值', en: '0.5, the largest for two classes' },
      accept: ['0.5', '1/2', '.5', '50%', '一半', 'half'],
      proof: {
        code: [
          'from sklearn.tree import DecisionTreeClassifier',
          'gini = lambda a, b: DecisionTreeClassifier().fit([[0]] * (a + b), [0] * a + [1] * b).tree_.impurity[0]',
          'max(gini(a, 10 - a) for a in range(1, 10)) * (gini(5, 5) == max(gini(a, 10 - a) for a in range(1, 10)))',
        ],
        value: 0.5,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '不限制深度也不剪枝，决策树容易出什么问题？',
        en: 'A decision tree without depth limit or pruning: which problem is typical?',
      },
      answer: { zh: '过拟合', en: 'Overfitting' },
      accept: ['过拟合', '高方差', '方差大', 'overfitting', 'overfit', 'over-fitting', 'high variance'],
      source: 'Hastie, Tibshirani & Friedman, The Elements of Statistical Learning 2009',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-knn',
      question: {
        zh: '特征的尺度对决策树与kNN各有什么影响？',
        en: 'Decision tree and kNN: what does the scale of a feature do to each?',
      },
      answer: {
        zh: '决策树不受影响，它只把特征与阈值比大小；kNN看距离，尺度大的特征起主导。',
        en: 'Nothing to a tree, which only compares features with thresholds; in kNN a large scale dominates the distance.',
      },
      source: 'scikit-learn 1.9.1 sklearn/tree/_classes.py and sklearn/neighbors/_classification.py',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '节点里A类有{a}个样本，B类有{b}个，基尼不纯度是多少？',
        en: 'Samples in a node: {a} of class A, {b} of class B. What is its Gini impurity?',
      },
      parameters: { a: [1, 2, 3, 4, 5, 6, 7, 8, 9], b: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
      where: '((a+b==4)+(a+b==5)+(a+b==8)+(a+b==10))*(a!=b)',
      answer: '1-pow(a/(a+b),2)-pow(b/(a+b),2)',
      answerType: 'number',
      decimals: 4,
      working: {
        zh: '占比为{=a/(a+b)}和{=b/(a+b)}，1−{=a/(a+b)}²−{=b/(a+b)}²={=1-pow(a/(a+b),2)-pow(b/(a+b),2):4}',
        en: 'The shares are {=a/(a+b)} and {=b/(a+b)}: 1 − {=a/(a+b)}² − {=b/(a+b)}² = {=1-pow(a/(a+b),2)-pow(b/(a+b),2):4}',
      },
      mistakes: [
        {
          expression: 'pow(a/(a+b),2)+pow(b/(a+b),2)',
          zh: '忘了用1减',
          en: 'Forgot to subtract from 1',
        },
        {
          expression: 'min(a,b)/(a+b)',
          zh: '这是按多数类判别的错误率',
          en: 'That is the error rate of guessing the majority class',
        },
        {
          expression: 'a*b/pow(a+b,2)',
          zh: '少了一半：两类的项都要算',
          en: 'Half is missing: both classes count',
        },
        {
          expression: '-(a/(a+b)*log(a/(a+b))+b/(a+b)*log(b/(a+b)))/log(2)',
          zh: '这是熵，不是基尼不纯度',
          en: 'That is the entropy, not the Gini impurity',
        },
      ],
      check: [
        'tree = sklearn.tree.DecisionTreeClassifier().fit([[0]] * (a + b), [0] * a + [1] * b)',
        'tree.tree_.impurity[0].item()',
      ],
      source: 'scikit-learn 1.9.1 sklearn/tree/_criterion.pyx',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '节点里{k}个类别的样本一样多，以比特计的熵是多少？',
        en: 'A node holds {k} classes in equal shares: what is its entropy in bits?',
      },
      parameters: { k: [2, 4, 8, 16, 32] },
      answer: 'round(log(k)/log(2))',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '每类占1/{k}，熵为log₂{k}={=round(log(k)/log(2))}',
        en: 'Each share is 1/{k}, so the entropy is log₂ {k} = {=round(log(k)/log(2))}',
      },
      mistakes: [
        {
          expression: '1-1/k',
          zh: '这是基尼不纯度，不是熵',
          en: 'That is the Gini impurity, not the entropy',
        },
        {
          expression: 'log(k)',
          zh: '用了自然对数，比特要以2为底',
          en: 'Took the natural log: bits need base 2',
        },
        {
          expression: 'log(k)/log(2)/k',
          zh: '只算了一类的项，要把各类加起来',
          en: 'That is the term of one class: add up all of them',
        },
      ],
      check: [
        "tree = sklearn.tree.DecisionTreeClassifier(criterion='entropy').fit([[0]] * k, list(range(k)))",
        'tree.tree_.impurity[0].item()',
      ],
      source: 'scikit-learn 1.9.1 sklearn/tree/_criterion.pyx',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '根节点的切分阈值`t`是多少？',
        en: 'What is `t`, the threshold at the root of this decision tree?',
      },
      setup: ['from sklearn.tree import DecisionTreeClassifier'],
      code: [
        'X = [[1], [2], [6], [7]]',
        'y = [0, 0, 1, 1]',
        'clf = DecisionTreeClassifier().fit(X, y)',
        't = clf.tree_.threshold[0]',
      ],
      result: 't',
      value: 4,
      answer: {
        zh: '4，两类之间相邻取值2与6的中点',
        en: '4: halfway between 2 and 6, the neighbouring values of the two classes',
      },
      accept: ['4', '4.0', '四', 'four'],
      source: 'scikit-learn 1.9.1 sklearn/tree/_splitter.pyx; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '表格数据，特征尺度不一，模型要能写成一串「若…则…」的规则交人审查，选哪种分类模型？',
        en: 'Tabular data, features on mixed scales, and the model must read as a chain of if-then rules: which classifier?',
      },
      answer: { zh: '决策树（分类树）', en: 'A decision tree' },
      accept: [
        '决策树',
        '分类树',
        'decision tree',
        'a decision tree',
        'classification tree',
        'CART',
        'DecisionTreeClassifier',
      ],
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: 'scikit-learn 1.9.1的`DecisionTreeClassifier`默认用哪种不纯度？',
        en: 'In scikit-learn 1.9.1, which impurity (`criterion`) does `DecisionTreeClassifier` use by default?',
      },
      answer: { zh: "基尼不纯度（`'gini'`）", en: "Gini impurity (`'gini'`)" },
      accept: ['gini', "'gini'", '基尼', '基尼不纯度', '基尼系数', '基尼指数', 'Gini impurity', 'Gini index'],
      source: 'scikit-learn 1.9.1 sklearn/tree/_classes.py',
      proof: {
        code: [
          'from sklearn.tree import DecisionTreeClassifier',
          "inspect.signature(DecisionTreeClassifier).parameters['criterion'].default",
        ],
        value: 'gini',
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '只换掉几个训练样本，决策树的结构就大不相同，为什么？',
        en: 'A few training samples are exchanged and the decision tree looks quite different: why?',
      },
      answer: {
        zh: '切分逐层贪心地选，上层一变，下面各层也跟着变（方差大）。',
        en: 'Splits are chosen greedily from the top: when an upper one changes, all below it change too (high variance).',
      },
      source: 'Hastie, Tibshirani & Friedman, The Elements of Statistical Learning 2009',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '多叉决策树按信息增益选特征，为什么会偏爱样本编号这样的特征？',
        en: 'A multiway tree picks features by information gain: why does it favour one like the sample number?',
      },
      answer: {
        zh: '它取值极多，切出的子集各只含一个样本，必然是纯的，增益最大，对新样本却毫无用处。',
        en: 'It has so many values that each subset holds one sample and is pure: the gain is largest, yet useless for new samples.',
      },
      source: 'Quinlan, Induction of Decision Trees, Machine Learning 1986',
    },
  ],
  translation: {
    question: {
      zh: '决策树在`sklearn.tree`里是哪个分类器类？',
      en: '决策树: which classifier class of `sklearn.tree`?',
    },
    answer: { zh: '`DecisionTreeClassifier`（分类树）', en: '`DecisionTreeClassifier` (decision tree)' },
    accept: ['DecisionTreeClassifier', 'sklearn.tree.DecisionTreeClassifier'],
  },
  paper: null,
  api: [
    {
      name: 'sklearn.tree.DecisionTreeClassifier',
      signature:
        "DecisionTreeClassifier(*, criterion='gini', splitter='best', max_depth=None, min_samples_split=2, min_samples_leaf=1, min_weight_fraction_leaf=0.0, max_features=None, random_state=None, max_leaf_nodes=None, min_impurity_decrease=0.0, class_weight=None, ccp_alpha=0.0, monotonic_cst=None)",
      file: 'sklearn/tree/_classes.py',
      library: 'scikit-learn 1.9.1',
    },
  ],
  example: {
    code: [
      'from sklearn.tree import DecisionTreeClassifier',
      'X = [[0]] * 4  # nothing to split on',
      'y = [0, 0, 0, 1]',
      'clf = DecisionTreeClassifier().fit(X, y)',
      'clf.tree_.impurity[0]  # 1 - (3/4)^2 - (1/4)^2',
    ],
    output: 0.375,
  },
  useWhen: [
    {
      zh: '表格数据，需要人能读懂的规则。',
      en: 'Tabular data, and rules that people can read.',
    },
    {
      zh: '作为随机森林和梯度提升的基本单元。',
      en: 'As the building block of random forests and gradient boosting.',
    },
  ],
  avoidWhen: [
    {
      zh: '只求准确：单棵树方差大，通常不如树的集成。',
      en: 'Accuracy alone counts: a single tree varies much and usually loses to an ensemble.',
    },
    {
      zh: '真实边界是斜的：平行于坐标轴的切分要很多层才能逼近。',
      en: 'The true boundary is oblique: axis-parallel splits need many levels to follow it.',
    },
  ],
  prerequisites: [],
  source: 'scikit-learn 1.9.1 sklearn/tree/_classes.py',
}
