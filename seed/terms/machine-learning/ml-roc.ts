import type { Term } from '#seed/term'

export const mlRoc: Term = {
  id: 'ml-roc',
  status: 'original-only',
  name: { zh: 'ROC', en: 'ROC curve' },
  writtenInOutline: 'ROC',
  aliases: {
    zh: ['ROC曲线', '受试者工作特征曲线', '接收者操作特征曲线'],
    en: ['receiver operating characteristic', 'receiver operating characteristic curve'],
  },
  definition: {
    zh: '随阈值变化，真正率对假正率画出的曲线。',
    en: 'True positive rate plotted against false positive rate as the threshold moves.',
  },
  naming: {
    zh: '随阈值变化，以假正率为横轴、真正率为纵轴画出的曲线叫什么？',
    en: 'Curve of true positive rate against false positive rate as the threshold moves: what is it called?',
  },
  meaning: {
    question: { zh: 'ROC曲线的横轴和纵轴各是什么？', en: 'ROC curve: what stands on the two axes?' },
    answer: {
      zh: '横轴假正率，纵轴真正率。',
      en: 'False positive rate across, true positive rate upward.',
    },
  },
  formula: {
    latex: '\\mathrm{TPR}=\\frac{TP}{TP+FN},\\qquad \\mathrm{FPR}=\\frac{FP}{FP+TN}',
    symbols: [
      {
        latex: '\\mathrm{TPR}',
        zh: '真正率，纵坐标，即召回率',
        en: 'true positive rate, the height, equal to recall',
      },
      { latex: 'TP', zh: '真正例数', en: 'true positives' },
      { latex: 'FN', zh: '假负例数，即漏报', en: 'false negatives, misses' },
      { latex: '\\mathrm{FPR}', zh: '假正率，横坐标', en: 'false positive rate, the horizontal position' },
      { latex: 'FP', zh: '假正例数，即误报', en: 'false positives, false alarms' },
      { latex: 'TN', zh: '真负例数', en: 'true negatives' },
    ],
    reading: {
      zh: '真正率是正例中判为正的比例，假正率是负例中判为正的比例。',
      en: 'TPR is the share of positives predicted positive, FPR the share of negatives predicted positive.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '阈值变化时，点$\\bigl(\\frac{FP}{FP+TN},\\,\\frac{TP}{TP+FN}\\bigr)$画出哪条曲线？',
        en: 'Which curve do the points $\\bigl(\\frac{FP}{FP+TN},\\,\\frac{TP}{TP+FN}\\bigr)$ trace as the threshold moves?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'ROC曲线的横坐标是$\\frac{FP}{FP+\\boxed{?}}$，方框里是什么？',
        en: 'Horizontal axis of the ROC curve: $\\frac{FP}{FP+\\boxed{?}}$. What is in the box?',
      },
      answer: { zh: '$TN$，真负例', en: '$TN$, the true negatives' },
      accept: ['TN', '真负例', '真负例数', '真阴性', 'true negatives', 'true negative'],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'ROC曲线的横坐标也可写成$1-\\boxed{?}$，方框里是哪个指标？',
        en: 'The horizontal axis of the ROC curve is also $1-\\boxed{?}$. Which metric is in the box?',
      },
      answer: { zh: '特异度（真负率，TNR）', en: 'Specificity (true negative rate, TNR)' },
      accept: [
        '特异度',
        '特异性',
        '真负率',
        '真负例率',
        '真阴性率',
        'TNR',
        'specificity',
        'true negative rate',
        'the specificity',
      ],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py; run',
      proof: {
        code: [
          'from sklearn.metrics import recall_score, roc_curve',
          'y, s = np.random.randint(0, 2, 30), np.random.rand(30)',
          'fpr, tpr, t = roc_curve(y, s, drop_intermediate=False)',
          'np.allclose(fpr, [1 - recall_score(y, s >= each, pos_label=0) for each in t])',
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
        zh: '随机猜测的ROC曲线大致是什么形状？',
        en: 'What does the ROC curve of random guessing roughly look like?',
      },
      answer: { zh: '从(0, 0)到(1, 1)的对角线', en: 'The diagonal from (0, 0) to (1, 1)' },
      accept: [
        '对角线',
        '直线y=x',
        'y=x',
        '45度线',
        '斜率为1的直线',
        'diagonal',
        'the diagonal',
        'a diagonal',
        'a diagonal line',
      ],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py; run',
      proof: {
        code: [
          'from sklearn.metrics import roc_curve',
          'fpr, tpr, t = roc_curve(np.random.randint(0, 2, 40000), np.random.rand(40000))',
          'bool(abs(fpr - tpr).max() < 0.03)',
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '两类各自的得分分布不变，只改变正负例的比例，ROC曲线会怎样？',
        en: 'Scores within each class stay the same, only the ratio of positives to negatives changes: what happens to the ROC curve?',
      },
      answer: {
        zh: '不变：两个坐标都只在一类之内计算。',
        en: 'Nothing: each axis is computed within one class.',
      },
      accept: [
        '不变',
        '不会变',
        '没有变化',
        '保持不变',
        'nothing',
        'it does not change',
        'it does not',
        'unchanged',
        'it stays the same',
        'no change',
      ],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py; run',
      proof: {
        code: [
          'from sklearn.metrics import roc_curve',
          'a, b = [0.9, 0.6, 0.4], [0.7, 0.5, 0.3, 0.1]',
          'curve = lambda k: roc_curve([1] * 3 + [0] * 4 * k, a + b * k)[:2]',
          'np.allclose(curve(1), curve(50))',
        ],
        value: true,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '阈值高于所有得分时，ROC曲线在哪一点？',
        en: 'The threshold lies above every score: at which point is the ROC curve?',
      },
      answer: { zh: '(0, 0)，没有样本判为正', en: '(0, 0): nothing is predicted positive' },
      accept: ['(0, 0)', '(0,0)', '0,0', '0, 0', '原点', '左下角', 'the origin', 'origin', 'bottom left'],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py; run',
      proof: {
        code: [
          'from sklearn.metrics import roc_curve',
          'fpr, tpr, t = roc_curve([0, 1, 0, 1], [0.1, 0.4, 0.5, 0.9])',
          '[bool(t[0] > 0.9), fpr[0], tpr[0]]',
        ],
        value: [true, 0, 0],
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-pr-curve',
      question: {
        zh: '各类的得分分布不变而正例变少，ROC曲线与P-R曲线各会怎样？',
        en: 'Positives get rarer while scores within each class stay the same: what happens to the ROC and to the P-R curve?',
      },
      answer: {
        zh: 'ROC曲线不变；P-R曲线降低，因为误报相对变多，精确率下降。',
        en: 'ROC stays as it is; P-R drops, as relatively more false alarms pull precision down.',
      },
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py; run',
      proof: {
        code: [
          'from sklearn.metrics import average_precision_score, roc_auc_score',
          'data = lambda k: ([1] * 3 + [0] * 4 * k, [0.9, 0.6, 0.4] + [0.7, 0.5, 0.3, 0.1] * k)',
          'falls = lambda f: bool(f(*data(50)) < f(*data(1)) - 1e-9)',
          '[falls(average_precision_score), falls(roc_auc_score)]',
        ],
        value: [true, false],
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'ml-auc',
      question: {
        zh: 'ROC与AUC各是什么，有何关系？',
        en: 'ROC and AUC: what is each, and how are they related?',
      },
      answer: {
        zh: 'ROC是曲线，AUC是它下面的面积，一个数。',
        en: 'ROC is the curve; AUC is the area under it, a single number.',
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'TP={a}，FN={b}，FP={c}，TN={d}，ROC曲线的横坐标（假正率）是多少？',
        en: 'TP = {a}, FN = {b}, FP = {c}, TN = {d}: what is the false positive rate, the horizontal axis of ROC?',
      },
      parameters: {
        a: [5, 8],
        b: [2, 5],
        c: [1, 2, 3, 4, 5],
        d: [3, 4, 6, 7, 8, 9, 15, 16],
      },
      where:
        '((c+d==5)+(c+d==10)+(c+d==20))*(c!=d)*(abs(c/(a+c)-c/(c+d))>0.03*c/(c+d))*(abs(a/(a+b)-c/(c+d))>0.03)*(abs(a/(a+b)-d/(c+d))>0.02)*(abs(a/(a+b)-c/(a+c))>0.02)',
      answer: 'c/(c+d)',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: 'FP/(FP+TN)={c}/({c}+{d})={c}/{=c+d}={=c/(c+d):2}',
        en: 'FP/(FP + TN) = {c}/({c} + {d}) = {c}/{=c+d} = {=c/(c+d):2}',
      },
      mistakes: [
        {
          expression: 'a/(a+b)',
          zh: '这是真正率，在纵轴上',
          en: 'That is the true positive rate, on the vertical axis',
        },
        {
          expression: 'c/(a+c)',
          zh: '除以了判为正的样本，应除以真正的负例',
          en: 'Divided by the predicted positives instead of the actual negatives',
        },
        { expression: 'd/(c+d)', zh: '这是特异度', en: 'That is the specificity' },
      ],
      check: [
        'y = [1] * (a + b) + [0] * (c + d)',
        'p = [1] * a + [0] * b + [1] * c + [0] * d',
        'sklearn.metrics.roc_curve(y, p)[0][1].item()',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '测试集有{p}个正例、{n}个负例，ROC曲线上某点的假正率为{f}%，那里有几个误报？',
        en: 'A test set has {p} positives and {n} negatives: how many false alarms are there where the ROC curve has an FPR of {f}%?',
      },
      parameters: { p: [50, 100, 400], n: [200, 500, 1000], f: [1, 2, 5, 10] },
      answer: 'n*f/100',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '假正率只对负例而言：{n}×{f}%={=n*f/100}',
        en: 'The rate refers to the negatives only: {n} × {f}% = {=n*f/100}',
      },
      mistakes: [
        {
          expression: 'p*f/100',
          zh: '乘了正例数，应乘负例数',
          en: 'Multiplied the positives instead of the negatives',
        },
        {
          expression: '(p+n)*f/100',
          zh: '乘了全部样本数，应只乘负例数',
          en: 'Multiplied all samples instead of the negatives',
        },
        {
          expression: 'n*(100-f)/100',
          zh: '这是判对的负例数',
          en: 'That is the number of negatives that are right',
        },
      ],
      check: [
        'scores = [n + 1] * p + list(range(n, 0, -1))',
        'curve = sklearn.metrics.roc_curve([1] * p + [0] * n, scores, drop_intermediate=False)',
        'cut = [t for x, t in zip(curve[0], curve[2]) if abs(x - f / 100) < 1e-9][0]',
        'sum(1 for score in scores[p:] if score >= cut)',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '画出的ROC曲线只有一个拐点，错在哪里？',
        en: 'The ROC curve drawn from this has a single corner: what is wrong?',
      },
      setup: ['from sklearn.metrics import roc_curve'],
      code: [
        'y = [0, 0, 1, 1]',
        'p = np.array([.1, .6, .4, .9])  # scores',
        'pred = (p > 0.5).astype(int)',
        'fpr, tpr, t = roc_curve(y, pred)',
      ],
      mended: [
        'y = [0, 0, 1, 1]',
        'p = np.array([.1, .6, .4, .9])  # scores',
        'pred = (p > 0.5).astype(int)',
        'fpr, tpr, t = roc_curve(y, p)',
      ],
      result: 'len(t)',
      value: 3,
      answer: {
        zh: '传入的是定过阈值的标签，应传得分`p`，由`roc_curve`自己移动阈值。',
        en: 'It got labels that are already thresholded; pass the scores `p`, and `roc_curve` moves the threshold itself.',
      },
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '评价一项医学检验，各医院的患病比例不同，要用一条不受比例影响的曲线权衡检出与误报，画哪条？',
        en: 'Hospitals differ in how common a disease is: which curve, unaffected by that, weighs hits of a test against its false alarms?',
      },
      answer: { zh: 'ROC曲线', en: 'The ROC curve' },
      accept: [
        'ROC',
        'ROC曲线',
        '受试者工作特征曲线',
        'ROC curve',
        'the ROC curve',
        'receiver operating characteristic',
        'receiver operating characteristic curve',
      ],
      source: 'Fawcett, An introduction to ROC analysis 2006',
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '正例只占千分之一，ROC曲线紧贴左上角，报警却大多是假的，为什么？',
        en: 'One sample in a thousand is positive; the ROC curve hugs the top left corner, yet most alarms are false: why?',
      },
      answer: {
        zh: '假正率以大量负例为分母：哪怕只有1%，误报也约为正例数的10倍。',
        en: 'The false positive rate divides by the many negatives: even at 1% there are about 10 times as many false alarms as positives.',
      },
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py; run',
      proof: {
        code: [
          'from sklearn.metrics import precision_score, roc_curve',
          'y = [1] * 10 + [0] * 9990',
          'p = [1] * 9 + [0] + [1] * 100 + [0] * 9890',
          'fpr, tpr, t = roc_curve(y, p)',
          '[bool(tpr[1] > 0.89), bool(precision_score(y, p) < 0.1), round(100 * fpr[1], 1), sum(p[10:]) / sum(y)]',
        ],
        value: [true, true, 1, 10],
      },
    },
  ],
  translation: {
    question: {
      zh: '「受试者工作特征曲线」的英文缩写是什么？',
      en: '受试者工作特征曲线: the usual abbreviation?',
    },
    answer: {
      zh: 'ROC（receiver operating characteristic）',
      en: 'ROC (receiver operating characteristic)',
    },
    accept: ['ROC', 'ROC curve', 'ROC曲线'],
  },
  paper: null,
  api: [
    {
      name: 'sklearn.metrics.roc_curve',
      signature: 'roc_curve(y_true, y_score, *, pos_label=None, sample_weight=None, drop_intermediate=True)',
      file: 'sklearn/metrics/_ranking.py',
      library: 'scikit-learn 1.9.1',
    },
  ],
  example: {
    code: [
      'from sklearn.metrics import roc_curve',
      'y = [0, 0, 1, 1]',
      's = [.1, .6, .4, .9]',
      'fpr, tpr, t = roc_curve(y, s)',
      '[fpr.tolist(), tpr.tolist()]',
    ],
    output: [
      [0, 0, 0.5, 0.5, 1],
      [0, 0.5, 0.5, 1, 1],
    ],
  },
  useWhen: [
    {
      zh: '比较分类器在所有阈值上的表现，不想受正负比例影响。',
      en: 'Classifiers are compared over all thresholds, regardless of the class ratio.',
    },
    {
      zh: '按可容忍的误报率挑选阈值。',
      en: 'A threshold is to be picked by the rate of false alarms one can bear.',
    },
  ],
  avoidWhen: [
    {
      zh: '正例极少而关心报警有多准：看P-R曲线。',
      en: 'Positives are very rare and it matters how many alarms are right: look at the P-R curve.',
    },
  ],
  prerequisites: ['ml-recall'],
  source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py',
}
