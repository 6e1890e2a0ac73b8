import type { Term } from '#seed/term'

export const mlRecall: Term = {
  id: 'ml-recall',
  status: 'original-only',
  name: { zh: '召回率', en: 'Recall' },
  writtenInOutline: '召回率',
  aliases: {
    zh: ['查全率', '灵敏度', '敏感度', '真正率', '真阳性率', '真正例率'],
    en: ['sensitivity', 'TPR', 'true positive rate', 'hit rate'],
  },
  definition: {
    zh: '真正的正例里，被找出来的比例。',
    en: 'Share of the actual positives that were found.',
  },
  naming: {
    zh: '真正的正例里有多少被找了出来，这个指标叫什么？',
    en: 'Metric: the share of the actual positives that were found. What is it called?',
  },
  meaning: {
    question: {
      zh: '召回率的分母是什么，用混淆矩阵的格子怎样写？',
      en: 'Recall: what does it divide by, in terms of the confusion matrix?',
    },
    answer: { zh: '全部真正的正例，TP+FN。', en: 'By all actual positives, TP + FN.' },
  },
  formula: {
    latex: '\\mathrm{recall}=\\frac{TP}{TP+FN}',
    symbols: [
      { latex: 'TP', zh: '真正例：正例判为正', en: 'true positives: positives predicted positive' },
      { latex: 'FN', zh: '假负例：正例判为负，即漏报', en: 'false negatives: positives that were missed' },
    ],
    reading: {
      zh: '找到的正例数，除以找到的与漏掉的正例数之和。',
      en: 'Positives found over positives found plus positives missed.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\frac{TP}{TP+FN}$是哪个分类指标？',
        en: 'Which classification metric is $\\frac{TP}{TP+FN}$?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '召回率$\\frac{TP}{TP+\\boxed{?}}$，方框里是什么？',
        en: 'Recall is $\\frac{TP}{TP+\\boxed{?}}$. What is in the box?',
      },
      answer: { zh: '$FN$，漏掉的正例', en: '$FN$, the positives that were missed' },
      accept: ['FN', '假负例', '假阴性', '漏报', '漏报数', 'false negatives', 'false negative', 'misses'],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '测试集里有正例，把所有样本都判为正，召回率是多少？',
        en: 'A test set has positives, and all its samples are predicted positive: what is the recall?',
      },
      answer: {
        zh: '1（没有漏报，误报却最多）',
        en: '1 (nothing is missed, but false alarms are at their most)',
      },
      accept: ['1', '1.0', '100%', '一', 'one'],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_classification.py; run',
      proof: {
        code: ['from sklearn.metrics import recall_score', 'recall_score([1, 1, 0, 0, 0], [1] * 5)'],
        value: 1,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'ROC曲线的纵轴就是召回率，它在那里叫什么？',
        en: 'The vertical axis of the ROC curve is recall: what is it called there?',
      },
      answer: {
        zh: '真正率（TPR）',
        en: 'True positive rate (TPR)',
      },
      accept: [
        '真正率',
        '真正例率',
        '真正类率',
        '真阳性率',
        '灵敏度',
        '敏感度',
        'TPR',
        'true positive rate',
        'the true positive rate',
        'sensitivity',
      ],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: null,
      question: {
        zh: '召回率与精确率，分母各是什么？',
        en: 'Recall and precision: what does each divide by?',
      },
      answer: {
        zh: '召回率除以真正的正例数，精确率除以判为正的样本数。',
        en: 'Recall by actual positives, precision by predicted positives.',
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'ml-accuracy',
      question: {
        zh: '正例极少，模型一律判为负：准确率与召回率各会怎样？',
        en: 'Positives are very rare, and a model predicts all samples negative: what happens to accuracy, and what to recall?',
      },
      answer: {
        zh: '准确率仍接近1，召回率却是0。',
        en: 'Accuracy is still close to 1, but recall is 0.',
      },
      source: 'scikit-learn 1.9.1 sklearn/metrics/_classification.py; run',
      proof: {
        code: [
          'from sklearn.metrics import accuracy_score, recall_score',
          'y, p = [1] + [0] * 99, [0] * 100',
          '[accuracy_score(y, p), recall_score(y, p)]',
        ],
        value: [0.99, 0],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'TP={a}，FN={b}，FP={c}，召回率是多少？',
        en: 'TP = {a}, FN = {b}, FP = {c}: what is the recall?',
      },
      parameters: { a: [1, 2, 3, 4, 6, 8, 9], b: [1, 2, 4, 6, 12], c: [3, 5, 10] },
      where:
        '((a+b==5)+(a+b==8)+(a+b==10)+(a+b==20))*(a!=b)*(abs(a/(a+c)-a/(a+b))>0.03*a/(a+b))*(abs(b/(a+b)-a/(a+b+c))>0.02)',
      answer: 'a/(a+b)',
      answerType: 'number',
      decimals: 3,
      working: {
        zh: '{a}/({a}+{b})={a}/{=a+b}={=a/(a+b):3}',
        en: '{a}/({a} + {b}) = {a}/{=a+b} = {=a/(a+b):3}',
      },
      mistakes: [
        { expression: 'a/(a+c)', zh: '这是精确率', en: 'That is precision' },
        { expression: 'b/(a+b)', zh: '这是漏报的比例', en: 'That is the share that was missed' },
        {
          expression: 'a/(a+b+c)',
          zh: '误报不进召回率的分母',
          en: 'False positives do not enter the denominator',
        },
      ],
      check: ['y = [1] * (a + b) + [0] * c', 'sklearn.metrics.recall_score(y, [1] * a + [0] * b + [1] * c)'],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '测试集有{p}个正例，召回率为{r}%，漏掉了几个正例？',
        en: 'A test set has {p} positives and the recall is {r}%: how many positives were missed?',
      },
      parameters: { p: [20, 40, 50, 80], r: [60, 70, 80, 90] },
      answer: 'p*(100-r)/100',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '找到{p}×{r}%={=p*r/100}个，漏掉{p}−{=p*r/100}={=p*(100-r)/100}个',
        en: '{p} × {r}% = {=p*r/100} were found, so {p} − {=p*r/100} = {=p*(100-r)/100} were missed',
      },
      mistakes: [
        {
          expression: 'p*r/100',
          zh: '这是找到的正例数',
          en: 'That is the number found',
        },
        {
          expression: '100-r',
          zh: '这是漏掉的百分比，不是个数',
          en: 'That is the percentage missed, not the number',
        },
      ],
      check: [
        'score = lambda missed: sklearn.metrics.recall_score([1] * p, [1] * (p - missed) + [0] * missed)',
        '[k for k in range(p) if abs(score(k) - r / 100) < 1e-9][0]',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '4个正例只找出1个，召回率`r`却是1：错在哪里？',
        en: 'Only 1 of 4 positives is found, yet the recall `r` is 1: what is wrong?',
      },
      setup: ['from sklearn.metrics import recall_score'],
      code: ['y    = [1, 1, 1, 1, 0, 0]  # truth', 'pred = [1, 0, 0, 0, 0, 0]', 'r = recall_score(pred, y)'],
      mended: [
        'y    = [1, 1, 1, 1, 0, 0]  # truth',
        'pred = [1, 0, 0, 0, 0, 0]',
        'r = recall_score(y, pred)',
      ],
      result: 'float(r)',
      value: 1,
      answer: {
        zh: '参数次序反了：应先真实标签后预测，反过来算出的是精确率。',
        en: 'The arguments are swapped: truth first, then prediction; the other way round it computes precision.',
      },
      source: 'scikit-learn 1.9.1 sklearn/metrics/_classification.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '癌症初筛，漏掉一个病人代价极大，误报还可复查排除，首先要让哪个指标高？',
        en: 'Cancer screening: a missed patient is far worse than a false alarm, which a second test clears up. Which metric must be high first?',
      },
      answer: { zh: '召回率（灵敏度）', en: 'Recall (sensitivity)' },
      accept: [
        '召回率',
        '查全率',
        '灵敏度',
        '敏感度',
        '真正率',
        '真阳性率',
        '真正例率',
        'recall',
        'sensitivity',
        'TPR',
        'true positive rate',
      ],
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '交叉验证的某一折里一个正例也没有，默认设置的`recall_score`给出什么，怎样避免？',
        en: 'A cross-validation fold holds no positive: what does `recall_score` with default settings give, and what avoids it?',
      },
      answer: {
        zh: '分母为零，它发出警告并返回0，拉低各折的平均；改用分层划分。',
        en: 'The denominator is zero: it warns and gives 0, which drags the mean down; use stratified folds.',
      },
      source: 'scikit-learn 1.9.1 sklearn/metrics/_classification.py; run: UndefinedMetricWarning',
      proof: {
        code: ['from sklearn.metrics import recall_score', 'recall_score([0, 0, 0], [0, 1, 0])'],
        value: 0,
      },
    },
  ],
  translation: {
    question: { zh: '「查全率」的英文是什么？', en: '查全率: what is it in English?' },
    answer: { zh: 'recall（召回率）', en: 'recall' },
    accept: ['recall', 'recall rate'],
  },
  paper: null,
  api: [
    {
      name: 'sklearn.metrics.recall_score',
      signature:
        "recall_score(y_true, y_pred, *, labels=None, pos_label=1, average='binary', sample_weight=None, zero_division='warn')",
      file: 'sklearn/metrics/_classification.py',
      library: 'scikit-learn 1.9.1',
    },
  ],
  example: {
    code: [
      'from sklearn.metrics import recall_score',
      'y    = [1, 1, 1, 1, 0, 0]',
      'pred = [1, 1, 1, 0, 1, 0]',
      'recall_score(y, pred)  # three of four',
    ],
    output: 0.75,
  },
  useWhen: [
    {
      zh: '漏报代价大：疾病筛查、欺诈检测、检索。',
      en: 'Misses are costly: screening, fraud, search.',
    },
  ],
  avoidWhen: [
    {
      zh: '单独使用：全判为正就得满分，要与精确率一起看。',
      en: 'On its own: predicting everything positive scores full marks, so read it together with precision.',
    },
  ],
  prerequisites: [],
  source: 'scikit-learn 1.9.1 sklearn/metrics/_classification.py',
}
