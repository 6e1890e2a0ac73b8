import type { Term } from '#seed/term'

export const lossZeroOne: Term = {
  id: 'loss-zero-one',
  status: 'seed',
  name: { zh: 'zero one loss', en: 'Zero-one loss' },
  writtenInOutline: 'zero one loss',
  aliases: {
    zh: ['0-1损失', '零一损失', '0-1损失函数'],
    en: ['0-1 loss', '0/1 loss', 'misclassification loss', 'zero_one_loss'],
  },
  definition: {
    zh: '判错记1、判对记0的分类损失。',
    en: 'Classification loss of 1 for a wrong prediction and 0 for a right one.',
  },
  naming: {
    zh: '判对不罚，判错不论多离谱都受同样的罚，这种分类损失叫什么？',
    en: 'Classification loss that charges every wrong prediction the same fixed amount and a right one nothing: what is it called?',
  },
  meaning: {
    question: {
      zh: '0-1损失怎样给一次预测记分？',
      en: 'Zero-one loss: how does it score a single prediction?',
    },
    answer: {
      zh: '判对记0，判错一律记1，不看错得多远。',
      en: '0 for a right prediction and 1 for any wrong one, however far off it is.',
    },
    proof: {
      code: [
        'from sklearn.metrics import zero_one_loss',
        '[zero_one_loss([3], [guess]) for guess in (3, 4, 99)]',
      ],
      value: [0, 1, 1],
    },
  },
  formula: {
    latex: '\\ell_{01}(y,\\hat y)=\\mathbf 1[y\\ne\\hat y],\\qquad \\ell_{01}(m)=\\mathbf 1[m\\le0]',
    symbols: [
      { latex: 'y', zh: '真实标签', en: 'true label' },
      { latex: '\\hat y', zh: '预测标签', en: 'predicted label' },
      {
        latex: '\\mathbf 1[\\cdot]',
        zh: '指示函数：条件成立取1，否则取0',
        en: 'indicator: 1 where the condition holds, else 0',
      },
      {
        latex: 'm',
        zh: '间隔y·f(x)，标签取±1',
        en: 'margin y·f(x), labels ±1',
      },
    ],
    reading: {
      zh: '预测与真实标签不同记1，相同记0；用间隔来写，就是m不大于0时记1。',
      en: 'One if the predicted label differs from the true one, else zero; in terms of the margin, one if m is at most zero.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\mathbf 1[m\\le0]$，$m=y\\,f(x)$，标签$y=\\pm1$：这是哪个损失？',
        en: '$\\mathbf 1[m\\le0]$ with $m=y\\,f(x)$ and labels $y=\\pm1$: which loss is it?',
      },
      source: 'checked against the formula 1[y ≠ ŷ], ŷ = sign f(x)',
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '用间隔$m=y\\,f(x)$写，0-1损失为$\\mathbf 1[m\\le\\boxed{?}]$，方框里是什么？',
        en: 'In terms of the margin $m=y\\,f(x)$, zero-one loss is $\\mathbf 1[m\\le\\boxed{?}]$. What is in the box?',
      },
      answer: {
        zh: '0（得分与标签不同号即判错）',
        en: '0 (a score without the sign of the label is an error)',
      },
      accept: ['0', '零'],
      source: 'checked against the formula 1[y ≠ ŷ]',
      proof: {
        code: [
          'from sklearn.metrics import zero_one_loss',
          'max(m for m in (-2, -1, 0, 1, 2) if zero_one_loss([1], [1 if m > 0 else -1]))',
        ],
        value: 0,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '标签$y=\\pm1$，0-1损失$\\mathbf 1[m\\le0]$里的间隔是$m=\\boxed{?}\\,f(x)$，方框里是什么？',
        en: 'Labels $y=\\pm1$; the margin in the zero-one loss $\\mathbf 1[m\\le0]$ is $m=\\boxed{?}\\,f(x)$. What is in the box?',
      },
      answer: { zh: '$y$，即标签', en: '$y$, the label' },
      accept: ['y', '标签', '标签y', '真实标签', 'label', 'the label'],
      source: 'checked against the formula 1[m ≤ 0], m = y·f(x)',
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '为什么0-1损失不能用梯度下降训练？',
        en: 'Why can the zero-one loss not be trained by gradient descent?',
      },
      answer: {
        zh: '它的梯度在存在处恒为0，给不出下降方向。',
        en: 'Its gradient is 0 wherever it exists, so there is no direction to follow.',
      },
      source: 'checked against the formula 1[m ≤ 0], m = y·f(x)',
      proof: {
        code: [
          'm = torch.tensor([-2.0, -0.5, 0.5, 2.0], dtype=torch.float64)',
          'loss = lambda m: (m <= 0).double()',
          '((loss(m + 1e-6) - loss(m - 1e-6)) / 2e-6).abs().max().item()',
        ],
        value: 0,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '置信度高达0.99的一次错判，0-1损失是多少？',
        en: 'A wrong prediction made with confidence 0.99: what is its zero-one loss?',
      },
      answer: { zh: '1（与置信度无关）', en: '1 (whatever the confidence)' },
      accept: ['1', '一'],
      proof: { code: ['from sklearn.metrics import zero_one_loss', 'zero_one_loss([1], [0])'], value: 1 },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '训练时用来顶替0-1损失、便于优化的损失（如hinge loss），统称什么？',
        en: 'Losses such as hinge that stand in for the zero-one loss because they are easier to optimise: what are they called?',
      },
      answer: { zh: '替代损失（surrogate loss）', en: 'Surrogate losses' },
      accept: [
        '替代损失',
        '代理损失',
        '替代损失函数',
        'surrogate loss',
        'surrogate losses',
        'surrogate',
        'surrogates',
        'convex surrogate',
      ],
      source: 'Bartlett, Jordan & McAuliffe, Convexity, Classification, and Risk Bounds, JASA 2006',
    },
    {
      n: 4,
      tier: 2,
      question: {
        zh: 'hinge loss具备而0-1损失不具备、能保证局部最小就是全局最小的性质是什么？',
        en: 'Which property of hinge loss, lacking in zero-one loss, makes every local minimum a global one?',
      },
      answer: { zh: '凸性', en: 'Convexity' },
      accept: ['凸性', '凸', '是凸的', '凸函数', 'convexity', 'convex', 'it is convex', 'being convex'],
      source: 'checked against the formulas 1[m ≤ 0] and max(0, 1 − m)',
    },
    {
      n: 5,
      tier: 2,
      question: {
        zh: '测试集上0-1损失的平均值，通常称作什么？',
        en: 'The mean zero-one loss over a test set: what is it usually called?',
      },
      answer: { zh: '错误率', en: 'The error rate' },
      accept: [
        '错误率',
        '误差率',
        '误分类率',
        '分类错误率',
        'error rate',
        'the error rate',
        'misclassification rate',
        'classification error',
        'test error',
      ],
      source: 'Goodfellow, Bengio & Courville, Deep Learning 2016, section 5.1.2',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'loss-hinge',
      question: {
        zh: '样本判对，间隔y·f(x)=0.4：0-1损失与hinge loss各是多少？',
        en: 'A correct prediction with margin y·f(x) = 0.4: what are its zero-one loss and its hinge loss?',
      },
      answer: {
        zh: '0-1损失为0；hinge loss为0.6，因为间隔不足1仍要受罚。',
        en: 'Zero-one loss 0; hinge loss 0.6, because it still charges margins below 1.',
      },
      source: 'checked against the formulas 1[m ≤ 0] and max(0, 1 − m)',
      proof: {
        code: [
          'from sklearn.metrics import hinge_loss, zero_one_loss',
          '[zero_one_loss([1], [1]), 2 * hinge_loss([1, -1], [0.4, -9])]',
        ],
        value: [0, 0.6],
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'ml-accuracy',
      question: {
        zh: '同一批预测的准确率与平均0-1损失，两者之间是什么关系？',
        en: 'Accuracy and mean zero-one loss on the same predictions: how are they related?',
      },
      answer: {
        zh: '两者之和为1：准确率数判对的比例，0-1损失数判错的比例。',
        en: 'They add to 1: accuracy is the share that is right, zero-one loss the share that is wrong.',
      },
      proof: {
        code: [
          'from sklearn.metrics import accuracy_score, zero_one_loss',
          'y, guess = [1, 0, 1, 1, 0], [1, 1, 1, 0, 0]',
          'accuracy_score(y, guess) + zero_one_loss(y, guess)',
        ],
        value: 1,
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '共{n}个样本，判错{e}个，平均0-1损失是多少？',
        en: '{n} samples, {e} of them predicted wrongly: what is the mean zero-one loss?',
      },
      parameters: { n: [4, 5, 10, 20, 25, 50], e: [2, 3, 4, 5, 6, 7, 8, 9, 10] },
      where: '(e < n) * (2*e != n)',
      answer: 'e/n',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '错{e}个，共{n}个：{e}/{n}={=e/n:2}',
        en: '{e} wrong out of {n}: {e}/{n} = {=e/n:2}',
      },
      mistakes: [
        {
          expression: 'e',
          zh: '这是总和，没有除以样本数',
          en: 'That is the sum, not divided by the samples',
        },
        {
          expression: '(n-e)/n',
          zh: '这是准确率，数成了判对的',
          en: 'That is the accuracy: counted the right ones',
        },
        {
          expression: 'e/(n-e)',
          zh: '除以了判对的个数，应除以总数',
          en: 'Divided by the right ones instead of all samples',
        },
      ],
      check: ['sklearn.metrics.zero_one_loss([0] * n, [1] * e + [0] * (n - e))'],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '共{n}个样本，准确率为{a}%，各样本的0-1损失之和是多少？',
        en: '{n} samples, accuracy {a}%: what is the sum of their zero-one losses?',
      },
      parameters: { n: [20, 40, 60, 100, 200], a: [75, 80, 90, 95] },
      answer: 'n*(100-a)/100',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '判错的占{=100-a}%：{n}×{=100-a}/100={=n*(100-a)/100}',
        en: '{=100-a}% are wrong: {n} × {=100-a}/100 = {=n*(100-a)/100}',
      },
      mistakes: [
        { expression: 'n*a/100', zh: '数成了判对的样本', en: 'Counted the right predictions' },
        {
          expression: '(100-a)/100',
          zh: '这是平均值，没有乘样本数',
          en: 'That is the mean, not yet times the samples',
        },
      ],
      check: [
        'right = n * a // 100',
        'sklearn.metrics.zero_one_loss([0] * n, [0] * right + [1] * (n - right), normalize=False)',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '两个样本各有两个标签，共错一个标签，`loss`是多少？',
        en: 'Two samples with two labels each, one label wrong in all: what is `loss`?',
      },
      setup: ['from sklearn.metrics import zero_one_loss'],
      code: [
        'y_true = np.array([[0, 1], [1, 1]])',
        'y_pred = np.array([[1, 1], [1, 1]])',
        'loss = zero_one_loss(y_true, y_pred)',
      ],
      result: 'float(loss)',
      value: 0.5,
      answer: {
        zh: '0.5，多标签时一行有一处错，整行就算错',
        en: '0.5: with several labels a row is wrong as soon as one of its labels is',
      },
      accept: ['0.5', '1/2', '50%', '.5'],
      source: 'scikit-learn 1.9.1 sklearn/metrics/_classification.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '只需报告测试集上判错的比例，不求导，也不看置信度，用哪个损失？',
        en: 'You only report the share of wrong test predictions, with no gradient and no regard to confidence: which loss?',
      },
      answer: { zh: '0-1损失（zero one loss）', en: 'Zero-one loss (0-1 loss)' },
      accept: [
        '0-1损失',
        '零一损失',
        '0-1损失函数',
        'zero one loss',
        'zero-one loss',
        '0-1 loss',
        '0/1 loss',
        'misclassification loss',
        'zero_one_loss',
      ],
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '两个模型的0-1损失相同，一个以微弱之差判错，一个自信地判错：为什么看不出差别，还该看什么？',
        en: 'One model errs by a hair, another with confidence, at equal zero-one loss: why does it not tell them apart, and what would?',
      },
      answer: {
        zh: '它只数错的个数，不看错多远；再看交叉熵等计入置信度的损失。',
        en: 'It only counts errors, not how far off they are; look also at a loss that sees confidence, such as cross entropy.',
      },
      source: 'checked against the formula 1[y ≠ ŷ]',
    },
    {
      n: 2,
      tier: 3,
      question: {
        zh: '不用梯度，直接搜索训练集0-1损失最小的线性分类器，会遇到什么困难，通常怎么办？',
        en: 'Searching without gradients for the linear classifier of least zero-one training loss: what is the difficulty, and what is done instead?',
      },
      answer: {
        zh: '一般情形下是NP难问题，所以改为最小化hinge loss等凸替代损失。',
        en: 'The problem is NP-hard in general, so one minimises a convex surrogate such as hinge loss.',
      },
      source: 'Ben-David, Eiron & Long, Journal of Computer and System Sciences 2003',
    },
  ],
  translation: {
    question: {
      zh: '「0-1损失」在`sklearn.metrics`里是哪个函数？',
      en: '0-1损失: which function in `sklearn.metrics`?',
    },
    answer: { zh: '`zero_one_loss`（0-1损失）', en: '`zero_one_loss` (zero-one loss)' },
    accept: ['zero_one_loss', 'sklearn.metrics.zero_one_loss', 'metrics.zero_one_loss'],
    source: 'scikit-learn 1.9.1 sklearn/metrics/_classification.py',
  },
  paper: null,
  api: [
    {
      name: 'sklearn.metrics.zero_one_loss',
      signature: 'zero_one_loss(y_true, y_pred, *, normalize=True, sample_weight=None)',
      file: 'sklearn/metrics/_classification.py',
      library: 'scikit-learn 1.9.1',
    },
  ],
  example: {
    code: [
      'from sklearn.metrics import zero_one_loss',
      'y_true = [1, 0, 1, 1]',
      'y_pred = [1, 1, 1, 0]',
      'float(zero_one_loss(y_true, y_pred))',
    ],
    output: 0.5,
  },
  useWhen: [
    { zh: '评估分类器：它的平均值就是错误率。', en: 'Evaluating a classifier: its mean is the error rate.' },
    {
      zh: '理论分析：说明凸替代损失是在逼近什么。',
      en: 'Theory: it is what the convex surrogates stand in for.',
    },
  ],
  avoidWhen: [
    {
      zh: '用梯度下降训练：它的梯度几乎处处为0。',
      en: 'Training by gradient descent: its gradient is 0 almost everywhere.',
    },
    { zh: '需要区分错得多远或有多自信。', en: 'It matters how far off or how confident a mistake is.' },
  ],
  prerequisites: ['ext-margin'],
  source: 'scikit-learn 1.9.1 sklearn/metrics/_classification.py',
}
