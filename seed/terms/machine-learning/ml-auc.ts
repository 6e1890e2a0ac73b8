import type { Term } from '#seed/term'

export const mlAuc: Term = {
  id: 'ml-auc',
  status: 'original-only',
  name: { zh: 'AUC', en: 'AUC' },
  writtenInOutline: 'AUC',
  aliases: {
    zh: ['ROC曲线下面积', '曲线下面积'],
    en: [
      'ROC AUC',
      'AUROC',
      'area under the ROC curve',
      'area under the curve',
      'C-statistic',
      'C-index',
      'concordance index',
    ],
  },
  definition: {
    zh: 'ROC曲线下的面积；得分无并列时，等于随机一个正例得分高于随机一个负例的概率。',
    en: 'Area under the ROC curve: without ties, the probability that a random positive scores above a random negative.',
  },
  naming: {
    zh: '得分无并列时，随机取一正一负两个样本，正例得分更高的概率，这个指标叫什么？',
    en: 'Metric: with no tied scores, the probability that a random positive scores above a random negative. What is it called?',
  },
  meaning: {
    question: {
      zh: '把AUC看作概率（得分无并列），它是什么事件的概率？',
      en: 'AUC read as a probability, with no tied scores: of which event?',
    },
    answer: {
      zh: '随机一个正例的得分高于随机一个负例。',
      en: 'That a random positive scores above a random negative.',
    },
  },
  formula: {
    latex: '\\mathrm{AUC}=P(s^+>s^-)+\\tfrac12\\,P(s^+=s^-)',
    symbols: [
      { latex: 's^+', zh: '随机一个正例的得分', en: 'score of a random positive' },
      { latex: 's^-', zh: '随机一个负例的得分', en: 'score of a random negative' },
    ],
    reading: {
      zh: '正例得分高于负例的概率，加上两者相等的概率的一半。',
      en: 'The probability that a positive scores above a negative, plus half the probability of a tie.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\int_0^1\\mathrm{TPR}\\;\\mathrm{d}(\\mathrm{FPR})$是哪个指标？',
        en: 'Which metric is $\\int_0^1\\mathrm{TPR}\\;\\mathrm{d}(\\mathrm{FPR})$?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '$s^+$、$s^-$是随机一正一负的得分，$\\mathrm{AUC}=P(s^+>s^-)+\\boxed{?}\\,P(s^+=s^-)$，方框里是什么？',
        en: 'With $s^+$, $s^-$ the scores of a random positive and negative, $\\mathrm{AUC}=P(s^+>s^-)+\\boxed{?}\\,P(s^+=s^-)$. What is in the box?',
      },
      answer: { zh: '1/2，并列算半对', en: '1/2: a tie counts as half right' },
      accept: ['1/2', '0.5', '.5', '½', '一半', '二分之一', 'half', 'one half', 'a half'],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py; run',
      proof: {
        code: ['from sklearn.metrics import roc_auc_score', 'roc_auc_score([1, 1, 0, 0], [0.7] * 4)'],
        value: 0.5,
      },
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '得分与标签无关（随机打分）时，AUC的期望是多少？',
        en: 'Scores are random, unrelated to the labels: what is the expected AUC?',
      },
      answer: { zh: '0.5，与类别比例无关', en: '0.5, whatever the class ratio' },
      accept: ['0.5', '1/2', '.5', '50%', '½'],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py; run',
      proof: {
        code: [
          'from sklearn.metrics import roc_auc_score',
          'roc_auc_score([1] * 4000 + [0] * 36000, np.random.rand(40000))',
        ],
        value: 0.5,
        tolerance: 0.03,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '所有正例的得分都低于所有负例，AUC是多少？',
        en: 'Every positive scores below every negative: what is the AUC?',
      },
      answer: { zh: '0（把得分取反就是1）', en: '0 (negate the scores and it is 1)' },
      accept: ['0', '0.0', '零', 'zero'],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py; run',
      proof: {
        code: [
          'from sklearn.metrics import roc_auc_score',
          'y, s = [1, 1, 0, 0], np.array([0.1, 0.2, 0.6, 0.9])',
          '[roc_auc_score(y, s), roc_auc_score(y, -s)]',
        ],
        value: [0, 1],
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'AUC等于哪个非参数检验的统计量除以正负样本对数？',
        en: 'AUC equals the statistic of which nonparametric test, divided by the number of positive-negative pairs?',
      },
      answer: {
        zh: 'Mann-Whitney U检验（Wilcoxon秩和检验）',
        en: 'The Mann-Whitney U test (Wilcoxon rank-sum)',
      },
      accept: [
        'Mann-Whitney',
        'Mann-Whitney U',
        'Mann-Whitney U检验',
        'Mann–Whitney',
        'Mann–Whitney U',
        'Mann-Whitney U test',
        'Mann Whitney',
        '曼-惠特尼',
        '曼惠特尼',
        '曼-惠特尼U检验',
        'U检验',
        'U test',
        'Wilcoxon',
        'Wilcoxon rank-sum',
        'Wilcoxon rank-sum test',
        'Wilcoxon秩和检验',
        '秩和检验',
      ],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py; scipy.stats.mannwhitneyu, run',
      proof: {
        code: [
          'from scipy.stats import mannwhitneyu',
          'from sklearn.metrics import roc_auc_score',
          'a, b = np.random.randn(15) + 1, np.random.randn(40)',
          'auc = roc_auc_score([1] * 15 + [0] * 40, np.concatenate([a, b]))',
          'bool(np.isclose(mannwhitneyu(a, b).statistic / (15 * 40), auc))',
        ],
        value: true,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-accuracy',
      question: {
        zh: '同一组得分，算AUC与算准确率各用到得分的什么？',
        en: 'AUC and accuracy are computed from the same scores: what about the scores does each use?',
      },
      answer: {
        zh: 'AUC只用得分的次序，准确率只用得分是否过了选定的阈值。',
        en: 'AUC only their order, accuracy only on which side of a chosen threshold they fall.',
      },
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py and sklearn/metrics/_classification.py',
    },
    {
      n: 2,
      tier: 2,
      with: 'ml-roc',
      question: {
        zh: '两个模型AUC相等而ROC曲线相交，AUC看不出、曲线看得出的是什么？',
        en: 'Two models tie in AUC, but their ROC curves cross: what does the curve show that AUC does not?',
      },
      answer: {
        zh: '在所关心的那段假正率上，哪个模型的真正率更高。',
        en: 'Which model has the higher true positive rate in the range of false positive rates that matters.',
      },
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py; run',
      proof: {
        code: [
          'from sklearn.metrics import roc_auc_score, roc_curve',
          'one, two = [1, 0, 0, 1], [0, 1, 1, 0]',
          's = [4, 3, 2, 1]',
          'first = lambda y: roc_curve(y, s, drop_intermediate=False)[1][1]',
          '[roc_auc_score(one, s), roc_auc_score(two, s), bool(first(one) > first(two))]',
        ],
        value: [0.5, 0.5, true],
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '两个正例得分{a}、{b}，两个负例得分{c}、{d}，AUC是多少？',
        en: 'Two positives score {a} and {b}, two negatives {c} and {d}: what is the AUC?',
      },
      parameters: { a: [0.9, 0.5], b: [0.8, 0.4], c: [0.3, 0.6], d: [0.1, 0.7] },
      where: '(a>c)+(a>d)+(b>c)+(b>d)>0',
      answer: '((a>c)+(a>d)+(b>c)+(b>d))/4',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '4对中排对{=(a>c)+(a>d)+(b>c)+(b>d)}对，AUC={=((a>c)+(a>d)+(b>c)+(b>d))/4:2}',
        en: '{=(a>c)+(a>d)+(b>c)+(b>d)} of the 4 pairs are in order: AUC = {=((a>c)+(a>d)+(b>c)+(b>d))/4:2}',
      },
      mistakes: [
        {
          expression: 'iff((a>c)+(a>d)+(b>c)+(b>d)==2,0/0,1-((a>c)+(a>d)+(b>c)+(b>d))/4)',
          zh: '数成了排错的对',
          en: 'Counted the pairs in the wrong order',
        },
        {
          expression: '(a>c)+(a>d)+(b>c)+(b>d)',
          zh: '没有除以对数4',
          en: 'Did not divide by the 4 pairs',
        },
        {
          expression: 'iff(abs((a+b-c-d)/2-((a>c)+(a>d)+(b>c)+(b>d))/4)<0.05,0/0,(a+b-c-d)/2)',
          zh: '这是平均得分之差，AUC只看次序',
          en: 'That is the difference of mean scores: AUC looks at their order only',
        },
      ],
      check: ['sklearn.metrics.roc_auc_score([1, 1, 0, 0], [a, b, c, d])'],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '{m}个正例、{n}个负例，得分无并列，只有{w}对正负样本排反了，AUC是多少？',
        en: '{m} positives, {n} negatives, no ties, and just {w} positive-negative pairs are in the wrong order: what is the AUC?',
      },
      parameters: { m: [2, 4, 5], n: [5, 10, 20], w: [2, 3, 4] },
      where: 'abs(w/(m*n)-(1-w/n))>0.01',
      answer: '1-w/(m*n)',
      answerType: 'number',
      tolerance: 0.005,
      decimals: 3,
      working: {
        zh: '共{m}×{n}={=m*n}对，1−{w}/{=m*n}={=1-w/(m*n):3}',
        en: '{m} × {n} = {=m*n} pairs: 1 − {w}/{=m*n} = {=1-w/(m*n):3}',
      },
      mistakes: [
        { expression: 'w/(m*n)', zh: '这是排反的比例', en: 'That is the share in the wrong order' },
        {
          expression: '1-w/(m+n)',
          zh: '应除以对数，不是样本数',
          en: 'Divide by the number of pairs, not of samples',
        },
        {
          expression: '1-w/n',
          zh: '只除以了负例数，应除以正负样本对数',
          en: 'Divided by the negatives only instead of the pairs',
        },
      ],
      check: [
        'scores = [n + 0.5 - w] + [n + 1] * (m - 1) + list(range(1, n + 1))',
        'sklearn.metrics.roc_auc_score([1] * m + [0] * n, scores)',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`a`是0.75，`b`是多少？',
        en: '`a` is 0.75: what is `b`?',
      },
      setup: ['from sklearn.metrics import roc_auc_score'],
      code: [
        'y = [0, 0, 1, 1]',
        's = np.array([-3., 1., 0.5, 2.])',
        'a = roc_auc_score(y, s)',
        'b = roc_auc_score(y, np.exp(s))',
      ],
      result: 'float(b)',
      value: 0.75,
      answer: {
        zh: '也是0.75：指数函数单调递增，不改变得分的次序',
        en: '0.75 as well: the exponential is increasing and keeps the order of the scores',
      },
      accept: ['0.75', '.75', '3/4', '75%', '不变', '一样', 'the same', 'unchanged'],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '阈值日后再定，各数据集正负比例不同，要用一个不受比例影响的数衡量得分把两类排开的程度，用什么？',
        en: 'No threshold is set yet and class ratios vary: which number, unaffected by the ratio, tells how well scores rank the classes?',
      },
      answer: { zh: 'AUC（ROC曲线下面积）', en: 'AUC (area under the ROC curve)' },
      accept: [
        'AUC',
        'ROC AUC',
        'AUROC',
        'ROC曲线下面积',
        '曲线下面积',
        'area under the ROC curve',
        'area under the curve',
        'C-statistic',
        'C-index',
        'concordance index',
        'Gini系数',
        'Gini coefficient',
        'roc_auc_score',
      ],
      source: 'Fawcett, An introduction to ROC analysis 2006',
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '模型AUC很高，把它的得分直接当概率用却很不准，为什么不矛盾，怎么办？',
        en: 'The AUC is high, but the scores are badly off when taken as probabilities: why is that no contradiction, and what helps?',
      },
      answer: {
        zh: 'AUC只看得分的次序，不看数值；用作概率前要先校准。',
        en: 'AUC looks at the order of scores, not at their values; calibrate them before use as probabilities.',
      },
      source: 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py; run',
      proof: {
        code: [
          'from sklearn.metrics import brier_score_loss, roc_auc_score',
          'y = [0, 0, 0, 1]',
          's = np.array([0.90, 0.91, 0.92, 0.93])',
          '[roc_auc_score(y, s), bool(brier_score_loss(y, s) > 0.6)]',
        ],
        value: [1, true],
      },
    },
  ],
  translation: {
    question: {
      zh: '「ROC曲线下面积」的英文缩写是什么？',
      en: 'ROC曲线下面积: the usual abbreviation?',
    },
    answer: { zh: 'AUC（area under the curve）', en: 'AUC (area under the curve)' },
    accept: ['AUC', 'ROC AUC', 'AUROC'],
  },
  paper: null,
  api: [
    {
      name: 'sklearn.metrics.roc_auc_score',
      signature:
        "roc_auc_score(y_true, y_score, *, average='macro', sample_weight=None, max_fpr=None, multi_class='raise', labels=None)",
      file: 'sklearn/metrics/_ranking.py',
      library: 'scikit-learn 1.9.1',
    },
  ],
  example: {
    code: [
      'from sklearn.metrics import roc_auc_score',
      'y = [1, 1, 0, 0]',
      's = [.9, .4, .5, .3]',
      'roc_auc_score(y, s)  # 3 of 4 pairs in order',
    ],
    output: 0.75,
  },
  useWhen: [
    {
      zh: '衡量排序好坏，阈值尚未确定。',
      en: 'The quality of a ranking is measured before any threshold is set.',
    },
    {
      zh: '要在正负比例不同的数据之间比较。',
      en: 'Data with different class ratios are to be compared.',
    },
  ],
  avoidWhen: [
    {
      zh: '正例极少：AUC很高时精确率仍可能很低，要兼看P-R曲线。',
      en: 'Positives are very rare: precision may be poor despite a high AUC, so look at the P-R curve too.',
    },
    {
      zh: '要用得分的数值，例如概率：另看校准。',
      en: 'The values of the scores matter, as for probabilities: look at calibration too.',
    },
  ],
  prerequisites: ['ml-roc'],
  source: 'Hanley & McNeil, Radiology 1982; scikit-learn 1.9.1 sklearn/metrics/_ranking.py',
}
