import type { Term } from '#seed/term'

export const mlNaiveBayes: Term = {
  id: 'ml-naive-bayes',
  status: 'original-only',
  name: { zh: '朴素贝叶斯', en: 'Naive Bayes' },
  writtenInOutline: '朴素贝叶斯',
  aliases: {
    zh: ['朴素贝叶斯分类器', '朴素贝叶斯法', '朴素贝叶斯算法'],
    en: ['naive Bayes classifier', 'naïve Bayes', 'NB'],
  },
  definition: {
    zh: '假设各特征在给定类别时相互独立，再用后验概率分类。',
    en: 'Assumes features to be independent given the class, and classifies by the posterior.',
  },
  naming: {
    zh: '假设给定类别后各特征相互独立、据此算后验概率的分类器叫什么？',
    en: 'Classifier that assumes features independent given the class and multiplies their likelihoods: what is it called?',
  },
  meaning: {
    question: {
      zh: '朴素贝叶斯对特征作了什么假设？',
      en: 'Naive Bayes: what does it assume about the features?',
    },
    answer: {
      zh: '给定类别后，各特征相互独立。',
      en: 'That they are independent of each other given the class.',
    },
  },
  formula: {
    latex: 'P(y\\mid x)\\propto P(y)\\prod_j P(x_j\\mid y)',
    symbols: [
      { latex: 'P(y\\mid x)', zh: '类别y的后验概率', en: 'posterior probability of class y' },
      { latex: 'P(y)', zh: '类别y的先验概率', en: 'prior probability of class y' },
      {
        latex: 'P(x_j\\mid y)',
        zh: '第j个特征在类别y下的似然',
        en: 'likelihood of feature j in class y',
      },
    ],
    reading: {
      zh: '后验概率正比于先验概率乘以各特征似然的连乘积。',
      en: 'P of y given x is proportional to P of y times the product over j of P of x-j given y.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '按$P(y\\mid x)\\propto P(y)\\prod_j P(x_j\\mid y)$分类，这是哪种分类器？',
        en: 'Which classifier goes by $P(y\\mid x)\\propto P(y)\\prod_j P(x_j\\mid y)$?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '朴素贝叶斯的后验$P(y\\mid x)\\propto P(y)\\prod_j\\boxed{?}$，方框里是什么？',
        en: 'Naive Bayes: $P(y\\mid x)\\propto P(y)\\prod_j\\boxed{?}$. What is in the box?',
      },
      answer: { zh: '$P(x_j\\mid y)$，似然', en: '$P(x_j\\mid y)$, the likelihood' },
      accept: [
        'P(x_j|y)',
        'P(xj|y)',
        'p(x_j|y)',
        'P(x_j | y)',
        'P(x_j∣y)',
        '似然',
        '各特征的似然',
        '条件概率',
        'likelihood',
        'the likelihood',
      ],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '某词在某类的训练文本中从未出现，朴素贝叶斯用什么办法避免该类的乘积变成0？',
        en: 'A word never occurs in the training texts of a class: what keeps the product of naive Bayes for that class from being zero?',
      },
      answer: {
        zh: '拉普拉斯平滑：给每个词的计数都加上一个正数。',
        en: 'Laplace smoothing: a positive number is added to the count of every word.',
      },
      accept: [
        '拉普拉斯平滑',
        '平滑',
        '加一平滑',
        '加法平滑',
        'Laplace smoothing',
        'smoothing',
        'additive smoothing',
        'add-one smoothing',
        'Lidstone smoothing',
        '加α平滑',
        '加1平滑',
      ],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '特征之间强相关时，朴素贝叶斯给出的概率会怎样失真？',
        en: 'With strongly correlated features, in which way are the probabilities of naive Bayes wrong?',
      },
      answer: {
        zh: '过于自信，过分接近0或1。',
        en: 'Overconfident: too close to 0 or 1.',
      },
      accept: ['过于自信', '过度自信', '过分自信', '太极端', 'overconfident', 'too confident', 'too extreme'],
      source: 'scikit-learn 1.9.1 sklearn/naive_bayes.py; run: one feature copied three times',
      proof: {
        code: [
          'from sklearn.naive_bayes import GaussianNB',
          'x, y = np.array([[0.0], [1.0], [2.0], [3.0]]), [0, 0, 1, 1]',
          'p = lambda c: GaussianNB().fit(np.repeat(x, c, 1), y).predict_proba(np.repeat([[1.8]], c, 1))[0, 1]',
          'p(1) < p(2) < p(3) < 1',
        ],
        value: true,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '独立性假设很少成立，朴素贝叶斯为什么仍常常判对？',
        en: 'Independence rarely holds: why does naive Bayes still often decide correctly?',
      },
      answer: {
        zh: '判别只看哪一类得分最高，概率不准也未必改变名次。',
        en: 'The decision needs only the highest score, and inexact probabilities may leave the ranking as it is.',
      },
      source: 'Domingos & Pazzani, Machine Learning 1997',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-logistic-regression',
      question: {
        zh: '朴素贝叶斯与逻辑回归，各对什么建模？',
        en: 'Naive Bayes and logistic regression: what does each model?',
      },
      answer: {
        zh: '朴素贝叶斯对每一类的特征分布建模（生成式），逻辑回归直接对标签建模（判别式）。',
        en: 'Naive Bayes models the features of each class (generative); logistic regression the label directly (discriminative).',
      },
      source: 'Ng & Jordan, NIPS 2001',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'A类文本总词数为{n}，某词出现{k}次，词表大小为{v}；α=1的拉普拉斯平滑下，P(该词|A)是多少？',
        en: 'Texts of class A have {n} words, a certain one {k} times; vocabulary size {v}. What is P(that word | A) with Laplace smoothing, α = 1?',
      },
      parameters: { n: [8, 16, 18, 28, 36], k: [0, 2, 3, 4, 7], v: [2, 4, 12] },
      where: '((n+v==10)+(n+v==20)+(n+v==40))*(abs((k+1)/(n+v)-k/n)>0.03*(k+1)/(n+v))',
      answer: '(k+1)/(n+v)',
      answerType: 'number',
      decimals: 3,
      working: {
        zh: '({k}+1)/({n}+{v})={=k+1}/{=n+v}={=(k+1)/(n+v):3}',
        en: '({k} + 1)/({n} + {v}) = {=k+1}/{=n+v} = {=(k+1)/(n+v):3}',
      },
      mistakes: [
        { expression: 'k/n', zh: '没有平滑', en: 'Without smoothing' },
        {
          expression: '(k+1)/n',
          zh: '分母也要加：词表里每个词各加1',
          en: 'The denominator grows too: 1 for every word of the vocabulary',
        },
        {
          expression: '(k+1)/(n+1)',
          zh: '分母只加了1，应加词表的大小',
          en: 'Added 1 below instead of the size of the vocabulary',
        },
      ],
      check: [
        'nb = sklearn.naive_bayes.MultinomialNB(alpha=1.0).fit([[k, n - k] + [0] * (v - 2), [1] * v], [0, 1])',
        'math.exp(nb.feature_log_prob_[0, 0])',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '两类先验相等，文本中两个词在A类的概率分别是B类的{r}倍和{s}倍；朴素贝叶斯给A的后验是B的几倍？',
        en: 'Equal priors; the two words of a text are {r} and {s} times as likely in class A as in B: the posterior of A is how many times that of B?',
      },
      parameters: { r: [2, 3, 4, 5, 6], s: [0.5, 0.25, 3, 4, 5] },
      where: 'r != s',
      answer: 'r*s',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '先验相等可消去，各词的似然比相乘：{r}×{s}={=r*s:2}',
        en: 'Equal priors cancel and the likelihood ratios multiply: {r} × {s} = {=r*s:2}',
      },
      mistakes: [
        { expression: 'r+s', zh: '似然比要相乘，不是相加', en: 'The ratios multiply, they do not add up' },
        { expression: '(r+s)/2', zh: '取了平均，应相乘', en: 'Took their mean instead of the product' },
        {
          expression: 'max(r,s)',
          zh: '只看了一个词',
          en: 'Looked at one word only',
        },
      ],
      check: [
        'nb = sklearn.naive_bayes.MultinomialNB(alpha=1e-9).fit([[100 * r, 100 * s, 10000 - 100 * r - 100 * s], [100, 100, 9800]], [0, 1])',
        'p = nb.predict_proba([[1, 1, 0]])[0]',
        '(p[0] / p[1]).item()',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '长文本里，朴素贝叶斯对每一类的`score`都算得0：错在哪里？',
        en: 'On long texts, `score` of naive Bayes is 0 for every class: what is wrong?',
      },
      code: ['prior = 0.5', 'p = np.full(400, 0.1)  # P(word | class)', 'score = prior * np.prod(p)'],
      mended: [
        'prior = 0.5',
        'p = np.full(400, 0.1)  # P(word | class)',
        'score = np.log(prior) + np.log(p).sum()',
      ],
      result: 'float(score)',
      value: 0,
      answer: {
        zh: '许多小概率连乘会下溢成0，应改为取对数后相加。',
        en: 'The product of many small probabilities underflows to 0; add their logarithms instead.',
      },
      source: 'scikit-learn 1.9.1 sklearn/naive_bayes.py adds log probabilities; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '按词频给短文本分类，样本不多，希望数一遍词频就算训练完，选哪种分类器？',
        en: 'Short texts are classified by word counts; few samples, and one pass of counting must be all the training: which classifier?',
      },
      answer: { zh: '朴素贝叶斯（多项式模型）', en: 'Naive Bayes (the multinomial model)' },
      accept: [
        '朴素贝叶斯',
        '朴素贝叶斯分类器',
        '多项式朴素贝叶斯',
        'naive Bayes',
        'naïve Bayes',
        'naive Bayes classifier',
        'multinomial naive Bayes',
        'MultinomialNB',
        'NB',
      ],
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在scikit-learn 1.9.1中，`MultinomialNB`的平滑系数`alpha`默认是多少？',
        en: 'In scikit-learn 1.9.1, what is the default smoothing `alpha` of `MultinomialNB`?',
      },
      answer: { zh: '1（拉普拉斯平滑）', en: '1 (Laplace smoothing)' },
      accept: ['1', '1.0', '一', 'one'],
      proof: {
        code: [
          'from sklearn.naive_bayes import MultinomialNB',
          "inspect.signature(MultinomialNB).parameters['alpha'].default",
        ],
        value: 1,
      },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '特征标准化之后传给`MultinomialNB`，为什么报错，改用哪个类？',
        en: 'Features are standardised and given to `MultinomialNB`: why does it raise an error, and which class suits them?',
      },
      answer: {
        zh: '它把特征当计数，不接受负数；连续特征用`GaussianNB`。',
        en: 'It takes features for counts and rejects negative ones; continuous features go to `GaussianNB`.',
      },
      source: 'scikit-learn 1.9.1 sklearn/naive_bayes.py; run: ValueError',
      proof: {
        code: [
          'from sklearn.naive_bayes import GaussianNB, MultinomialNB',
          'x, y = [[-1.0, 2.0], [-0.5, 1.0], [1.0, 0.0], [0.5, -1.0]], [0, 0, 1, 1]',
          'def runs(model):',
          '    try:',
          '        return len(model.fit(x, y).predict(x)) == 4',
          '    except ValueError as error:',
          "        return not 'Negative values' in str(error)",
          '[runs(MultinomialNB()), runs(GaussianNB())]',
        ],
        value: [false, true],
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '训练集里人为让两类各占一半，实际中正类只占1%，朴素贝叶斯的后验会怎样偏，怎么改？',
        en: 'Classes are balanced for training, but positives are 1% in use: how is the posterior of naive Bayes biased, and what corrects it?',
      },
      answer: {
        zh: '先验取自训练集，正类的后验偏高；把先验（如`class_prior`）设成实际比例。',
        en: 'The prior comes from the training set, so positives score too high; set it (`class_prior`) to the real shares.',
      },
      source: 'scikit-learn 1.9.1 sklearn/naive_bayes.py; run',
      proof: {
        code: [
          'from sklearn.naive_bayes import MultinomialNB',
          'x, y = [[3, 1], [1, 3]], [0, 1]',
          'p = lambda prior: MultinomialNB(class_prior=prior).fit(x, y).predict_proba([[1, 2]])[0, 1]',
          'p(None) == p([0.5, 0.5]) > p([0.99, 0.01])',
        ],
        value: true,
      },
    },
  ],
  translation: {
    question: { zh: '「朴素贝叶斯」的英文是什么？', en: '朴素贝叶斯: what is it in English?' },
    answer: {
      zh: 'naive Bayes（朴素指独立性假设）',
      en: 'naive Bayes (naive for the independence it assumes)',
    },
    accept: ['naive Bayes', 'naïve Bayes', 'naive Bayes classifier'],
  },
  paper: null,
  api: [
    {
      name: 'sklearn.naive_bayes.MultinomialNB',
      signature: 'MultinomialNB(*, alpha=1.0, force_alpha=True, fit_prior=True, class_prior=None)',
      file: 'sklearn/naive_bayes.py',
      library: 'scikit-learn 1.9.1',
    },
    {
      name: 'sklearn.naive_bayes.GaussianNB',
      signature: 'GaussianNB(*, priors=None, var_smoothing=1e-09)',
      file: 'sklearn/naive_bayes.py',
      library: 'scikit-learn 1.9.1',
    },
  ],
  example: {
    code: [
      'from sklearn.naive_bayes import MultinomialNB',
      'counts = [[3, 7, 0, 0], [1, 1, 1, 1]]',
      'nb = MultinomialNB(alpha=1.0).fit(counts, [0, 1])',
      'p = np.exp(nb.feature_log_prob_[0])',
      'p.round(4).tolist()  # (count + 1) / (10 + 4)',
    ],
    output: [0.2857, 0.5714, 0.0714, 0.0714],
    tolerance: 0.0001,
  },
  useWhen: [
    {
      zh: '文本分类的快速基线，特征是词频。',
      en: 'A fast baseline for text classification on word counts.',
    },
    {
      zh: '样本少、特征多，要训练得快。',
      en: 'Few samples, many features, and training must be quick.',
    },
  ],
  avoidWhen: [
    {
      zh: '需要可信的概率，而特征之间强相关。',
      en: 'Trustworthy probabilities are needed and the features are strongly correlated.',
    },
    {
      zh: '类别取决于特征之间的配合，而不是各特征单独的分布。',
      en: 'The class depends on how features combine, not on each one by itself.',
    },
  ],
  prerequisites: [],
  source: 'scikit-learn 1.9.1 sklearn/naive_bayes.py',
}
