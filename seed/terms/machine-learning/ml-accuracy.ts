import type { Term } from '#seed/term'

export const mlAccuracy: Term = {
  id: 'ml-accuracy',
  status: 'original-only',
  name: { zh: '准确率', en: 'Accuracy' },
  writtenInOutline: '准确率',
  aliases: {
    zh: ['正确率', '分类准确率', '准确度'],
    en: ['ACC', 'classification accuracy', 'accuracy score'],
  },
  definition: {
    zh: '预测正确的样本占全部样本的比例。',
    en: 'Share of all samples that were predicted correctly.',
  },
  naming: {
    zh: '全部样本里预测对了的占多少，这个指标叫什么？',
    en: 'Metric: the share of all samples that were predicted right. What is it called?',
  },
  meaning: {
    question: { zh: '准确率的分子和分母各是什么？', en: 'Accuracy: what is divided by what?' },
    answer: {
      zh: '预测正确的样本数除以样本总数。',
      en: 'The number of correct predictions by the number of all samples.',
    },
  },
  formula: {
    latex: '\\mathrm{acc}=\\frac{TP+TN}{TP+TN+FP+FN}',
    symbols: [
      { latex: 'TP', zh: '真正例：正例判为正', en: 'true positives: positives predicted positive' },
      { latex: 'TN', zh: '真负例：负例判为负', en: 'true negatives: negatives predicted negative' },
      { latex: 'FP', zh: '假正例：负例判为正', en: 'false positives: negatives predicted positive' },
      { latex: 'FN', zh: '假负例：正例判为负', en: 'false negatives: positives predicted negative' },
    ],
    reading: {
      zh: '真正例与真负例之和，除以四种情形的总数。',
      en: 'True positives plus true negatives over the total of all four.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\frac{TP+TN}{TP+TN+FP+FN}$是哪个分类指标？',
        en: 'Which classification metric is $\\frac{TP+TN}{TP+TN+FP+FN}$?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '$N$个样本的二分类，准确率为$\\frac{\\boxed{?}}{N}$，方框里用混淆矩阵的格子怎样写？',
        en: 'Accuracy of a binary classifier on $N$ samples: $\\frac{\\boxed{?}}{N}$. What is in the box, in terms of the confusion matrix?',
      },
      answer: { zh: '$TP+TN$', en: '$TP+TN$' },
      accept: ['TP+TN', 'TN+TP', 'TP + TN', 'TN + TP', '真正例加真负例', '真正例+真负例'],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '100个样本里只有1个正例，模型一律预测负类，准确率是多少？',
        en: 'Only 1 of 100 samples is positive, and all are predicted negative: what is the accuracy?',
      },
      answer: { zh: '99%（正例却没找到）', en: '99% (yet the positive was missed)' },
      accept: ['0.99', '99%', '99', '99 %', '99/100'],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_classification.py; run',
      proof: {
        code: ['from sklearn.metrics import accuracy_score', 'accuracy_score([0] * 99 + [1], [0] * 100)'],
        value: 0.99,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '错误率（平均0-1损失）为e，准确率是多少？',
        en: 'With an error rate (mean zero-one loss) of e, what is the accuracy?',
      },
      answer: { zh: '1−e', en: '1 − e' },
      accept: ['1-e', '1−e', '1 - e', '1 − e', '100%-e', '一减e'],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_classification.py; run',
      proof: {
        code: [
          'from sklearn.metrics import accuracy_score, zero_one_loss',
          'y, p = np.random.randint(0, 3, 50), np.random.randint(0, 3, 50)',
          'bool(np.isclose(accuracy_score(y, p), 1 - zero_one_loss(y, p)))',
        ],
        value: true,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-recall',
      question: {
        zh: '准确率与召回率的分子，各数哪些判对的样本？',
        en: 'Accuracy and recall: which correct predictions does each count in its numerator?',
      },
      answer: {
        zh: '准确率数全部判对的（TP+TN），召回率只数判对的正例（TP）。',
        en: 'Accuracy all of them (TP + TN), recall only the positives among them (TP).',
      },
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: '准确率与精确率（查准率），分母各是什么？',
        en: 'Accuracy and precision: what does each divide by?',
      },
      answer: {
        zh: '准确率除以全部样本数，精确率除以预测为正的样本数。',
        en: 'Accuracy by the number of all samples, precision by those predicted positive.',
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'TP={a}，TN={b}，FP={c}，FN={d}，准确率是多少？',
        en: 'TP = {a}, TN = {b}, FP = {c}, FN = {d}: what is the accuracy?',
      },
      parameters: {
        a: [20, 30, 40, 50],
        b: [20, 30, 40, 50, 55],
        c: [0, 5, 10, 15],
        d: [0, 5, 10, 20, 25],
      },
      where:
        '(a+b+c+d==100)*(a+b>55)*(c!=d)*(a!=c+d)*(abs(a/(a+d)-(a+b)/100)>0.03)*(abs(a/(a+c)-(a+b)/100)>0.03)',
      answer: '(a+b)/(a+b+c+d)',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '({a}+{b})/({a}+{b}+{c}+{d})={=a+b}/{=a+b+c+d}={=(a+b)/(a+b+c+d):2}',
        en: '({a} + {b})/({a} + {b} + {c} + {d}) = {=a+b}/{=a+b+c+d} = {=(a+b)/(a+b+c+d):2}',
      },
      mistakes: [
        { expression: 'a/(a+d)', zh: '这是召回率', en: 'That is recall' },
        { expression: 'a/(a+c)', zh: '这是精确率', en: 'That is precision' },
        { expression: '(c+d)/(a+b+c+d)', zh: '这是错误率', en: 'That is the error rate' },
        {
          expression: 'a/(a+b+c+d)',
          zh: '漏了判对的负例',
          en: 'Left out the negatives that were right',
        },
      ],
      check: [
        'y = [1] * (a + d) + [0] * (b + c)',
        'p = [1] * a + [0] * d + [0] * b + [1] * c',
        'sklearn.metrics.accuracy_score(y, p)',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '正例占{p}%；正例中判对{r}%，负例中判对{s}%，准确率是多少？',
        en: '{p}% of the samples are positive; {r}% of the positives and {s}% of the negatives are right: what is the accuracy?',
      },
      parameters: { p: [10, 20, 80, 90], r: [50, 60, 70], s: [80, 90, 100] },
      answer: '(p*r+(100-p)*s)/10000',
      answerType: 'number',
      tolerance: 0.005,
      decimals: 3,
      working: {
        zh: '按占比加权：{p}%×{r}%+{=100-p}%×{s}%={=p*r/100}%+{=(100-p)*s/100}%={=(p*r+(100-p)*s)/100}%',
        en: 'Weighted by share: {p}% × {r}% + {=100-p}% × {s}% = {=p*r/100}% + {=(100-p)*s/100}% = {=(p*r+(100-p)*s)/100}%',
      },
      mistakes: [
        {
          expression: '(r+s)/200',
          zh: '两类一样看重，这是平衡准确率',
          en: 'Gave both classes the same weight: that is balanced accuracy',
        },
        {
          expression: '(p*s+(100-p)*r)/10000',
          zh: '两类的占比用反了',
          en: 'The shares of the two classes are swapped',
        },
        { expression: 'r*s/10000', zh: '两个比例不该相乘', en: 'The two rates are not multiplied' },
        {
          expression: '(p*r+(100-p)*s)/100',
          zh: '这是百分数，要写上%，或写成小数',
          en: 'That is in percent: write the % or a decimal fraction',
        },
      ],
      check: [
        'y = [1] * (10 * p) + [0] * (1000 - 10 * p)',
        'right = [1] * (p * r // 10) + [0] * (10 * p - p * r // 10)',
        'wrong = [0] * ((100 - p) * s // 10) + [1] * (1000 - 10 * p - (100 - p) * s // 10)',
        'sklearn.metrics.accuracy_score(y, right + wrong)',
      ],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_classification.py',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '两批共10个样本对了8个，准确率`acc`却是0.5：错在哪里？',
        en: '8 of the 10 samples in two batches are right, yet the accuracy `acc` is 0.5: what is wrong?',
      },
      code: [
        'right = np.array([8, 0])  # right per batch',
        'size = np.array([8, 2])   # batch sizes',
        'acc = (right / size).mean()',
      ],
      mended: [
        'right = np.array([8, 0])  # right per batch',
        'size = np.array([8, 2])   # batch sizes',
        'acc = right.sum() / size.sum()',
      ],
      result: 'float(acc)',
      value: 0.5,
      answer: {
        zh: '各批大小不同，批准确率不能直接平均；应把判对数与样本数分别累加再相除。',
        en: 'Batches differ in size, so their accuracies must not be averaged; add up right answers and samples, then divide.',
      },
      source: 'numpy; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '十类手写数字，各类样本数相当，错判的代价都一样，要一个人人看得懂的总分，报告哪个指标？',
        en: 'Handwritten digits: ten classes of similar size, all errors equally bad. Which metric is the overall score that anyone understands?',
      },
      answer: { zh: '准确率', en: 'Accuracy' },
      accept: [
        '准确率',
        '正确率',
        '分类准确率',
        '准确度',
        'accuracy',
        'ACC',
        'classification accuracy',
        'accuracy_score',
      ],
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '模型在每一类上判对的比例都没变，换到类别占比不同的测试集，准确率却变了，为什么？',
        en: 'On a new test set a model is right on each class as often as before, but the class shares differ, and so does accuracy: why?',
      },
      answer: {
        zh: '准确率是各类判对比例按类别占比的加权平均，占比一变，权重就变。',
        en: 'Accuracy is the mean of the rates per class weighted by class share, and the shares have changed.',
      },
      source: 'scikit-learn 1.9.1 sklearn/metrics/_classification.py; run',
      proof: {
        code: [
          'from sklearn.metrics import accuracy_score',
          'acc = lambda p, n: accuracy_score([1] * p + [0] * n, ([1, 0] * (p // 2)) + [0] * n)',
          '[acc(50, 50), acc(10, 90)]',
        ],
        value: [0.75, 0.95],
      },
    },
  ],
  translation: {
    question: {
      zh: '「准确率」的英文是什么？注意不是精确率。',
      en: '准确率: what is it in English (not 精确率)?',
    },
    answer: { zh: 'accuracy（精确率是precision）', en: 'accuracy (精确率 would be precision)' },
    accept: ['accuracy', 'ACC'],
  },
  paper: null,
  api: [
    {
      name: 'sklearn.metrics.accuracy_score',
      signature: 'accuracy_score(y_true, y_pred, *, normalize=True, sample_weight=None)',
      file: 'sklearn/metrics/_classification.py',
      library: 'scikit-learn 1.9.1',
    },
  ],
  example: {
    code: [
      'from sklearn.metrics import accuracy_score',
      'y    = [1, 1, 0, 0, 0]',
      'pred = [1, 0, 0, 0, 0]',
      'accuracy_score(y, pred)  # four of five',
    ],
    output: 0.8,
  },
  useWhen: [
    {
      zh: '各类样本数相当，各种错误代价相近。',
      en: 'Classes are of similar size and all errors cost about the same.',
    },
  ],
  avoidWhen: [
    {
      zh: '类别极不平衡：一律猜多数类也能得高分，改看召回率、F1或AUC。',
      en: 'Classes are very unbalanced: always guessing the majority scores high; look at recall, F1 or AUC.',
    },
    {
      zh: '两种错误的代价悬殊，例如漏诊与误诊。',
      en: 'The two kinds of error differ widely in cost, as a missed and a false diagnosis do.',
    },
  ],
  prerequisites: ['loss-zero-one'],
  source: 'scikit-learn 1.9.1 sklearn/metrics/_classification.py',
}
