import type { Term } from '#seed/term'

export const mlPrCurve: Term = {
  id: 'ml-pr-curve',
  status: 'original-only',
  name: { zh: 'P-R曲线', en: 'Precision-recall curve' },
  writtenInOutline: 'P-R 曲线',
  aliases: {
    zh: ['PR曲线', '查准率-查全率曲线', '精确率-召回率曲线', '精确率召回率曲线'],
    en: ['PR curve', 'P-R curve', 'precision recall curve', 'precision/recall curve'],
  },
  definition: {
    zh: '随阈值变化，精确率对召回率画出的曲线。',
    en: 'Precision plotted against recall as the threshold moves.',
  },
  naming: {
    zh: '随阈值变化，以「正例找到了多少」为横轴、「报警有多少是对的」为纵轴画出的曲线叫什么？',
    en: 'Curve whose horizontal axis is the share of positives found, its vertical axis the share of alarms that are right: its name?',
  },
  meaning: {
    question: {
      zh: 'P-R曲线的横轴和纵轴各是什么？',
      en: 'P-R curve: what stands on the two axes?',
    },
    answer: { zh: '横轴召回率，纵轴精确率。', en: 'Recall across, precision upward.' },
  },
  formula: {
    latex: 'P=\\frac{TP}{TP+FP},\\qquad R=\\frac{TP}{TP+FN},\\qquad \\mathrm{AP}=\\sum_k(R_k-R_{k-1})\\,P_k',
    symbols: [
      { latex: 'P', zh: '精确率，纵坐标', en: 'precision, the height' },
      { latex: 'TP', zh: '真正例数', en: 'true positives' },
      { latex: 'FP', zh: '假正例数，即误报', en: 'false positives, false alarms' },
      { latex: 'R', zh: '召回率，横坐标', en: 'recall, the horizontal position' },
      { latex: 'FN', zh: '假负例数，即漏报', en: 'false negatives, misses' },
      {
        latex: '\\mathrm{AP}',
        zh: '平均精度，概括整条曲线',
        en: 'average precision, which sums up the curve',
      },
      { latex: 'k', zh: '阈值的序号，由高到低', en: 'index of the threshold, from high to low' },
    ],
    reading: {
      zh: '精确率是判为正的里面对了多少，召回率是正例里面找到多少；AP是各阈值的精确率乘以召回率的增量，再求和。',
      en: 'Precision: the share of alarms that are right; recall: the share of positives found; AP: each precision times the gain in recall, summed.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '阈值变化时，点$\\bigl(\\frac{TP}{TP+FN},\\,\\frac{TP}{TP+FP}\\bigr)$画出哪条曲线？',
        en: 'Which curve do the points $\\bigl(\\frac{TP}{TP+FN},\\,\\frac{TP}{TP+FP}\\bigr)$ trace as the threshold moves?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'P-R曲线的纵坐标是$\\frac{TP}{TP+\\boxed{?}}$，方框里是什么？',
        en: 'Height of a P-R curve: $\\frac{TP}{TP+\\boxed{?}}$. What is in the box?',
      },
      answer: { zh: '$FP$，误报', en: '$FP$, the false positives' },
      accept: [
        'FP',
        '假正例',
        '假阳性',
        '误报',
        '误报数',
        'false positives',
        'false positive',
        'false alarms',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '平均精度$\\mathrm{AP}=\\sum_k(\\boxed{?})\\,P_k$，$P_k$、$R_k$是第$k$个阈值（由高到低）的精确率、召回率，方框里是什么？',
        en: 'Average precision is $\\mathrm{AP}=\\sum_k(\\boxed{?})\\,P_k$, with $P_k$, $R_k$ the precision and recall at threshold $k$, from high to low. What is in the box?',
      },
      answer: { zh: '$R_k-R_{k-1}$，召回率的增量', en: '$R_k-R_{k-1}$, the gain in recall' },
      accept: [
        'R_k-R_{k-1}',
        'R_k − R_{k−1}',
        'R_k - R_{k-1}',
        'R_k-R_k-1',
        'Rk-Rk-1',
        'ΔR',
        'ΔR_k',
        '召回率的增量',
        '召回率之差',
        'the gain in recall',
        'gain in recall',
        'change in recall',
        'increase in recall',
      ],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py; run',
      proof: {
        code: [
          'from sklearn.metrics import average_precision_score, precision_recall_curve',
          'y, s = np.random.randint(0, 2, 40), np.random.rand(40)',
          'p, r, t = precision_recall_curve(y, s)',
          'bool(np.isclose(average_precision_score(y, s), ((r[:-1] - r[1:]) * p[:-1]).sum()))',
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
        zh: '随机分类器的P-R曲线大致是一条水平线，高度等于什么？',
        en: 'The P-R curve of a random classifier is roughly level: at which height?',
      },
      answer: { zh: '正例在样本中所占的比例', en: 'The share of positives among the samples' },
      accept: [
        '正例比例',
        '正例占比',
        '正例的比例',
        '正例所占的比例',
        '正类比例',
        '正类占比',
        '正样本比例',
        '正样本占比',
        'share of positives',
        'the share of positives',
        'proportion of positives',
        'fraction of positives',
        'positive fraction',
        'prevalence',
        'base rate',
      ],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py; run',
      proof: {
        code: [
          'from sklearn.metrics import average_precision_score',
          'ap = lambda p: average_precision_score([1] * p + [0] * (20000 - p), np.random.rand(20000))',
          '[bool(abs(ap(p) - p / 20000) < 0.02) for p in (2000, 10000, 16000)]',
        ],
        value: [true, true, true],
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '把各阈值的精确率按召回率的增量加权求和，将P-R曲线概括成一个数，这个指标叫什么？',
        en: 'A P-R curve as one number: the precisions at all thresholds, weighted by the gain in recall and summed. What is it called?',
      },
      answer: { zh: 'AP（平均精度）', en: 'AP (average precision)' },
      accept: ['AP', 'average precision', '平均精度', '平均精确率', 'average_precision_score'],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '有限样本的P-R曲线为什么呈锯齿状，而不是一路下降？',
        en: 'Why does a P-R curve from a finite sample zigzag instead of falling all the way?',
      },
      answer: {
        zh: '阈值降低时召回率从不减小，精确率却随纳入的是正例还是负例时升时降。',
        en: 'Lowering the threshold never lowers recall, but precision moves up or down as positives or negatives are taken in.',
      },
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py; run',
      proof: {
        code: [
          'from sklearn.metrics import precision_recall_curve',
          'p, r, t = precision_recall_curve([1, 0, 1, 0, 1], [5, 4, 3, 2, 1])',
          'd = np.sign(np.diff(p[-2::-1]))',
          '[d.tolist(), bool((np.diff(r[::-1]) >= 0).all())]',
        ],
        value: [[-1, 1, -1, 1], true],
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-roc',
      question: {
        zh: 'P-R曲线与ROC曲线都反映误报：各把误报数与什么放在一起算比例？',
        en: 'P-R and ROC curves both show false alarms: as a share of what in each?',
      },
      answer: {
        zh: 'P-R曲线：占判为正的样本（其余的就是精确率）；ROC：占全部负例（假正率）。',
        en: 'P-R: of all samples predicted positive (the rest is precision); ROC: of all negatives (the false positive rate).',
      },
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '{n}个样本中有{p}个正例，全部判为正（P-R曲线的最右端），精确率是多少？',
        en: '{p} of {n} samples are positive; all are predicted positive, the right end of the P-R curve: what is the precision?',
      },
      parameters: { p: [5, 10, 20], n: [50, 100, 200] },
      answer: 'p/n',
      answerType: 'number',
      decimals: 3,
      working: {
        zh: 'TP={p}，判为正的有{n}个：{p}/{n}={=p/n:3}',
        en: 'TP = {p} of {n} predicted positive: {p}/{n} = {=p/n:3}',
      },
      mistakes: [
        { expression: '1', zh: '这是召回率', en: 'That is the recall' },
        {
          expression: '0.5',
          zh: '基线是正例的占比，不是0.5',
          en: 'The baseline is the share of positives, not 0.5',
        },
        {
          expression: 'p/(n-p)',
          zh: '分母是全部判为正的样本，不只是误报',
          en: 'The denominator is all that are predicted positive, not the false alarms only',
        },
        { expression: '1-p/n', zh: '这是误报的比例', en: 'That is the share of false alarms' },
      ],
      check: ['sklearn.metrics.precision_score([1] * p + [0] * (n - p), [1] * n)'],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '按得分从高到低，仅有的2个正例排在第{i}位和第{j}位，AP（各正例处精确率的平均）是多少？',
        en: 'Ranked by score, the only 2 positives stand at places {i} and {j}: what is the AP (mean precision at the positives)?',
      },
      parameters: { i: [1, 2, 3, 4], j: [2, 3, 4, 5, 6, 8, 10] },
      where: '(j>i)*(j!=2*i)*(j!=3*i)',
      answer: '(1/i+2/j)/2',
      answerType: 'number',
      decimals: 3,
      working: {
        zh: '两处的精确率是1/{i}与2/{j}，平均得{=(1/i+2/j)/2:3}',
        en: 'The precisions there are 1/{i} and 2/{j}; their mean is {=(1/i+2/j)/2:3}',
      },
      mistakes: [
        {
          expression: '(1/i+1/j)/2',
          zh: '到第二个正例时已找到2个，精确率的分子是2',
          en: 'At the second positive 2 have been found: its precision has 2 above the line',
        },
        {
          expression: '2/j',
          zh: '只取了最后一个正例处的精确率',
          en: 'Took the precision at the last positive only',
        },
        { expression: '1/i+2/j', zh: '没有取平均', en: 'Did not take the mean' },
      ],
      check: [
        'y = [1 if k in (i, j) else 0 for k in range(1, 13)]',
        'sklearn.metrics.average_precision_score(y, [13 - k for k in range(1, 13)])',
      ],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`end`里依次是哪两个数？',
        en: 'Which two numbers are in `end`, in this order?',
      },
      setup: ['from sklearn.metrics import precision_recall_curve'],
      code: [
        'y = [0, 0, 1, 1]',
        's = [.1, .4, .35, .8]',
        'p, r, t = precision_recall_curve(y, s)',
        'end = [p[-1], r[-1]]',
      ],
      result: 'end',
      value: [1, 0],
      answer: {
        zh: '1与0：末尾总补上精确率1、召回率0的一点',
        en: '1 and 0: a last point with precision 1 and recall 0 is always added',
      },
      accept: ['1, 0', '1,0', '[1, 0]', '[1,0]', '1.0, 0.0', '[1.0, 0.0]', '1和0', '1与0', '1 and 0'],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '正例只占千分之一，想在各个阈值上权衡「报警有多准」与「找得有多全」，画哪条曲线？',
        en: 'One sample in a thousand is positive: which curve weighs, at every threshold, how right the alarms are against how many are found?',
      },
      answer: { zh: 'P-R曲线', en: 'The precision-recall curve (P-R)' },
      accept: [
        'P-R曲线',
        'PR曲线',
        '查准率-查全率曲线',
        '精确率-召回率曲线',
        'P-R',
        'PR',
        'PR curve',
        'P-R curve',
        'precision-recall curve',
        'precision-recall',
      ],
      source: 'Saito & Rehmsmeier, PLoS ONE 2015',
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '得分只有寥寥几档，用梯形法（`auc(r, p)`）求P-R曲线下面积，为什么往往偏高，改用什么？',
        en: 'Scores take only a few values: why is the trapezoidal area under the P-R curve, `auc(r, p)`, mostly too high, and what is better?',
      },
      answer: {
        zh: '相邻两点隔得远，其间精确率并非线性变化，连直线过于乐观；用`average_precision_score`。',
        en: 'Points lie far apart, precision between them is not linear, and straight lines are optimistic; use `average_precision_score`.',
      },
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py; run',
      proof: {
        code: [
          'from sklearn.metrics import auc, average_precision_score, precision_recall_curve',
          'y, s = [1] * 5 + [0] * 5 + [1] * 5 + [0] * 85, [1] * 10 + [0] * 90',
          'p, r, t = precision_recall_curve(y, s)',
          '[auc(r, p), average_precision_score(y, s)]',
        ],
        value: [0.525, 0.3],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '两个数据集的正例占比不同，为什么不能直接比较两边的P-R曲线或AP？',
        en: 'Two data sets differ in their share of positives: why must their P-R curves or AP not be compared directly?',
      },
      answer: {
        zh: '精确率随正例占比变化，连随机猜测的基线都不同。',
        en: 'Precision moves with the share of positives; even the baseline of random guessing differs.',
      },
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py; run',
      proof: {
        code: [
          'from sklearn.metrics import average_precision_score',
          'ap = lambda m: average_precision_score([1, 1, 0, 0] + [0, 0] * m, [4, 2, 3, 1] + [3, 1] * m)',
          'ap(0) > ap(1) > ap(9)',
        ],
        value: true,
      },
    },
  ],
  translation: {
    question: {
      zh: '「查准率-查全率曲线」的英文缩写是什么？',
      en: '查准率-查全率曲线: the usual abbreviation?',
    },
    answer: { zh: 'P-R，也写作PR（precision-recall）', en: 'P-R, also written PR (precision-recall)' },
    accept: ['P-R', 'PR', 'P-R curve', 'PR curve', 'P-R曲线', 'PR曲线', 'PRC'],
  },
  paper: null,
  api: [
    {
      name: 'sklearn.metrics.precision_recall_curve',
      signature:
        'precision_recall_curve(y_true, y_score, *, pos_label=None, sample_weight=None, drop_intermediate=False)',
      file: 'sklearn/metrics/_ranking.py',
      library: 'scikit-learn 1.9.1',
    },
    {
      name: 'sklearn.metrics.average_precision_score',
      signature:
        "average_precision_score(y_true, y_score, *, average='macro', pos_label=1, sample_weight=None)",
      file: 'sklearn/metrics/_ranking.py',
      library: 'scikit-learn 1.9.1',
    },
  ],
  example: {
    code: [
      'from sklearn.metrics import (',
      '    average_precision_score as ap)',
      'y = [1, 0, 1, 0]',
      's = [.9, .8, .7, .1]',
      'ap(y, s)  # (1/1 + 2/3) / 2',
    ],
    output: 0.8333333,
  },
  useWhen: [
    {
      zh: '正例稀少：检测、检索、欺诈识别。',
      en: 'Positives are rare: detection, retrieval, fraud.',
    },
    {
      zh: '要按精确率与召回率的要求挑选阈值。',
      en: 'A threshold is to be picked by the precision and recall that are needed.',
    },
  ],
  avoidWhen: [
    {
      zh: '要在正例占比不同的数据集之间比较模型。',
      en: 'Models are compared across data sets with different shares of positives.',
    },
  ],
  prerequisites: ['ml-recall'],
  source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py',
}
