import type { Term } from '#seed/term'

export const mlSoftmaxRegression: Term = {
  id: 'ml-softmax-regression',
  status: 'original-only',
  name: { zh: 'Softmax回归', en: 'Softmax regression' },
  writtenInOutline: 'Softmax 回归',
  aliases: {
    zh: [
      '多项逻辑回归',
      '多类逻辑回归',
      '多项式逻辑回归',
      '多分类逻辑回归',
      '多元逻辑回归',
      '最大熵模型',
      '最大熵分类器',
    ],
    en: [
      'multinomial logistic regression',
      'multiclass logistic regression',
      'multi-class logistic regression',
      'softmax classifier',
      'maximum entropy classifier',
    ],
  },
  definition: {
    zh: '每类一个线性打分，经归一化指数变成各类概率的多分类模型。',
    en: 'Multi-class model: one linear score per class, turned into probabilities by a normalised exponential.',
  },
  naming: {
    zh: '每一类一个线性打分，再用归一化指数变成概率的多分类模型叫什么？',
    en: 'Multi-class model with one linear score per class, turned into probabilities by a normalised exponential: what is it called?',
  },
  meaning: {
    question: {
      zh: 'Softmax回归怎样得到各类的概率？',
      en: 'Softmax regression: how does it get the class probabilities?',
    },
    answer: {
      zh: '每类算一个线性打分，再取指数并归一化。',
      en: 'One linear score per class, exponentiated and normalised.',
    },
  },
  formula: {
    latex: 'P(y=k\\mid x)=\\frac{e^{w_k^{\\top}x+b_k}}{\\sum_j e^{w_j^{\\top}x+b_j}}',
    symbols: [
      { latex: 'P(y=k\\mid x)', zh: '样本x属于第k类的概率', en: 'probability that x belongs to class k' },
      { latex: 'w_k', zh: '第k类的权重向量', en: 'weight vector of class k' },
      { latex: 'x', zh: '特征向量', en: 'feature vector' },
      { latex: 'b_k', zh: '第k类的偏置', en: 'bias of class k' },
    ],
    reading: {
      zh: '第k类的概率等于e的该类打分次方，除以各类的e的打分次方之和。',
      en: 'The probability of class k is e to its score over the sum of e to the scores of all classes.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$P(y=k\\mid x)=e^{w_k^{\\top}x+b_k}\\big/\\sum_j e^{w_j^{\\top}x+b_j}$，这是哪种模型？',
        en: '$P(y=k\\mid x)=e^{w_k^{\\top}x+b_k}\\big/\\sum_j e^{w_j^{\\top}x+b_j}$: which model is it?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'Softmax回归中，第$k$类打分为$z_k$，则$P(y=k\\mid x)=e^{z_k}/\\boxed{?}$，方框里是什么？',
        en: 'Softmax regression with score $z_k$ for class $k$: $P(y=k\\mid x)=e^{z_k}/\\boxed{?}$. What is in the box?',
      },
      answer: {
        zh: '$\\sum_j e^{z_j}$，各类打分的指数之和',
        en: '$\\sum_j e^{z_j}$, the sum of the exponentials of all scores',
      },
      accept: [
        'Σ_j e^{z_j}',
        'Σ_j e^z_j',
        'Σe^{z_j}',
        'Σe^z_j',
        'Σ e^{z_j}',
        'Σexp(z_j)',
        'Σ exp(z_j)',
        'Σ_j exp(z_j)',
        'sum_j e^{z_j}',
        'sum_j exp(z_j)',
        'sum e^{z_j}',
        'sum exp(z_j)',
        'sum(exp(z))',
        'sum of e^{z_j}',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'Softmax回归中，样本$x$的第$k$类打分$z_k=\\boxed{?}+b_k$，方框里是什么？',
        en: 'In softmax regression the score of class $k$ for a sample $x$ is $z_k=\\boxed{?}+b_k$. What is in the box?',
      },
      answer: { zh: '$w_k^{\\top}x$', en: '$w_k^{\\top}x$' },
      accept: [
        'w_k^T x',
        'w_k^Tx',
        'w_kᵀx',
        'wkᵀx',
        'w_k x',
        'w_kx',
        'wkx',
        'w_k·x',
        'x^T w_k',
        'xᵀw_k',
        'w_k*x',
        'wᵀx',
        'w^T x',
      ],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'Softmax回归的所有打分都加上同一个常数，概率怎样变？',
        en: 'The same constant is added to all scores of softmax regression: how do the probabilities change?',
      },
      answer: { zh: '不变', en: 'Not at all' },
      accept: ['不变', '没有变化', '不会变', 'not at all', 'unchanged', 'no change', 'they do not change'],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
      proof: {
        code: [
          'z = torch.tensor([1.0, -2.0, 0.5], dtype=torch.float64)',
          'torch.allclose(torch.softmax(z, 0), torch.softmax(z + 7, 0))',
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '类别互不排斥（一个样本可有多个标签）时，该用什么代替softmax？',
        en: 'Classes are not exclusive (several labels at once): what takes the place of softmax?',
      },
      answer: { zh: '每类各用一个sigmoid。', en: 'One sigmoid per class.' },
      accept: [
        'sigmoid',
        '每类一个sigmoid',
        '每类各一个sigmoid',
        '逐类sigmoid',
        'one sigmoid per class',
        'a sigmoid per class',
        'sigmoids',
        '每类一个逻辑回归',
        'one logistic regression per class',
      ],
      source: 'Ng et al., UFLDL Tutorial, Softmax Regression',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: 'K类的Softmax回归写了K组权重，要表示同样的概率，最少需要几组？',
        en: 'Softmax regression over K classes has K weight vectors: how many suffice for the same probabilities?',
      },
      answer: {
        zh: 'K−1组：各组同减其中一组，概率不变',
        en: 'K − 1: subtracting one of them from all leaves the probabilities as they are',
      },
      accept: ['K-1', 'K−1', 'K-1组', 'K − 1', 'k-1'],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
      proof: {
        code: [
          'w, x = torch.randn(4, 3, dtype=torch.float64), torch.randn(10, 3, dtype=torch.float64)',
          'torch.allclose(torch.softmax(x @ w.T, 1), torch.softmax(x @ (w - w[3]).T, 1))',
        ],
        value: true,
      },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-logistic-regression',
      question: {
        zh: '只有两类时，Softmax回归与逻辑回归是什么关系？',
        en: 'With two classes, how do softmax regression and logistic regression relate?',
      },
      answer: {
        zh: '等价：逻辑回归的权重就是两组权重之差。',
        en: 'They are equivalent: the logistic weights are the difference of the two weight vectors.',
      },
      accept: ['等价', '相同', '一样', 'equivalent', 'the same', 'they are equivalent'],
      source: 'torch 2.14.1 torch/nn/functional.py; run',
      proof: {
        code: [
          'w, x = torch.randn(2, 3, dtype=torch.float64), torch.randn(10, 3, dtype=torch.float64)',
          'torch.allclose(torch.softmax(x @ w.T, 1)[:, 1], torch.sigmoid(x @ (w[1] - w[0])))',
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'loss-cross-entropy',
      question: {
        zh: 'Softmax回归与交叉熵是什么关系？',
        en: 'Softmax regression and cross entropy: how do the two relate?',
      },
      answer: {
        zh: '前者是模型，后者是训练它的损失。',
        en: 'The first is the model, the second the loss it is trained with.',
      },
      source: 'Bishop, Pattern Recognition and Machine Learning 2006',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'Softmax回归有{k}类、{d}个特征，每类一个偏置，一共有多少个参数？',
        en: 'Softmax regression with {k} classes, {d} features and a bias for each class: how many parameters in all?',
      },
      parameters: { k: [2, 3, 5, 10], d: [4, 20, 100, 784] },
      answer: 'k*(d+1)',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '每类{d}个权重加1个偏置：{k}×({d}+1)={=k*(d+1):0}',
        en: 'Each class has {d} weights and 1 bias: {k} × ({d} + 1) = {=k*(d+1):0}',
      },
      mistakes: [
        { expression: 'k*d', zh: '漏了偏置', en: 'Left out the biases' },
        {
          expression: 'k*d+1',
          zh: '只算了一个偏置，应每类一个',
          en: 'Counted one bias instead of one per class',
        },
        {
          expression: '(k-1)*(d+1)',
          zh: '这是自由参数的个数，少算了一类',
          en: 'That is the number of free parameters: one class is missing',
        },
        {
          expression: '(k+1)*d',
          zh: '偏置的个数等于类别数，不是特征数',
          en: 'There are as many biases as classes, not as features',
        },
      ],
      check: ['sum(p.numel() for p in torch.nn.Linear(d, k).parameters())'],
      source: 'torch 2.14.1 torch/nn/modules/linear.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'Softmax回归三类打分的指数e^z分别是{a}、{b}、{c}，第一类的概率是多少？',
        en: 'Softmax regression over three classes: e^z of the scores is {a}, {b} and {c}. What is the probability of the first class?',
      },
      parameters: { a: [1, 2, 3, 4, 6], b: [1, 2, 3, 4], c: [1, 2, 5] },
      where: '((a+b+c==5)+(a+b+c==8)+(a+b+c==10))*(a!=b)*(a!=c)',
      answer: 'a/(a+b+c)',
      answerType: 'number',
      decimals: 3,
      working: {
        zh: '{a}/({a}+{b}+{c})={a}/{=a+b+c}={=a/(a+b+c):3}',
        en: '{a}/({a} + {b} + {c}) = {a}/{=a+b+c} = {=a/(a+b+c):3}',
      },
      mistakes: [
        {
          expression: 'a/(b+c)',
          zh: '分母漏了该类自己',
          en: 'Left the class itself out of the denominator',
        },
        {
          expression: 'exp(a)/(exp(a)+exp(b)+exp(c))',
          zh: '又取了一次指数',
          en: 'Took the exponential once more',
        },
        {
          expression: 'a/max(a,max(b,c))',
          zh: '除以了最大的一项，应除以三项之和',
          en: 'Divided by the largest term instead of the sum',
        },
      ],
      check: ['torch.softmax(torch.tensor([a, b, c], dtype=torch.float64).log(), 0)[0].item()'],
      source: 'torch 2.14.1 torch/nn/functional.py',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '`z`是一批两个样本的三类打分，`p`应是各样本的概率：错在哪里？',
        en: '`z` holds the scores of two samples for three classes; `p` should be their probabilities: what is wrong?',
      },
      code: [
        'z = torch.tensor([[1., 2., 3.],',
        '                  [3., 2., 1.]])',
        'p = torch.softmax(z, dim=0)',
      ],
      mended: [
        'z = torch.tensor([[1., 2., 3.],',
        '                  [3., 2., 1.]])',
        'p = torch.softmax(z, dim=1)',
      ],
      result: 'p.sum(dim=1).tolist()',
      value: [1.5, 1.5],
      answer: {
        zh: '`dim=0`在样本之间归一化，每行之和不为1；应对类别归一化，即`dim=1`。',
        en: '`dim=0` normalises across samples, so no row sums to 1; classes are along `dim=1`.',
      },
      source: 'torch 2.14.1 torch/nn/functional.py; run: each row sums to 1.5',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '手写数字识别，十类互斥，想要一个线性的、直接训练出各类概率的基线，选哪种模型？',
        en: 'Handwritten digits, ten exclusive classes; a linear baseline trained to give the class probabilities is wanted: which model?',
      },
      answer: { zh: 'Softmax回归（多项逻辑回归）', en: 'Softmax regression' },
      accept: [
        'Softmax回归',
        'Softmax 回归',
        '多项逻辑回归',
        '多类逻辑回归',
        '多分类逻辑回归',
        'softmax regression',
        'multinomial logistic regression',
        'multiclass logistic regression',
        'softmax classifier',
      ],
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '给Softmax回归一个不属于任何已知类的样本，输出会怎样，为什么？',
        en: 'Softmax regression gets a sample that belongs to none of its classes: what comes out, and why?',
      },
      answer: {
        zh: '仍可能很有把握地判给某一类，因为各类概率总要归一，没有「都不是」。',
        en: 'Perhaps a confident wrong class: the probabilities are normalised over the known classes, with no “none of these”.',
      },
      source:
        'Hendrycks & Gimpel, A Baseline for Detecting Misclassified and Out-of-Distribution Examples, ICLR 2017, arXiv:1610.02136',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'float32下手写`z.exp() / z.exp().sum()`，打分达到100时得到nan，为什么，怎么改？',
        en: 'In float32 `z.exp() / z.exp().sum()` gives nan once a score reaches 100: why, and what is the remedy?',
      },
      answer: {
        zh: '指数溢出成inf，inf除以inf得nan；先把各打分减去最大值。',
        en: 'The exponential overflows to inf, and inf over inf is nan; subtract the largest score first.',
      },
      source: 'torch 2.14.1; run',
      proof: {
        code: [
          'z = torch.tensor([100.0, 0.0])',
          'hand = lambda z: z.exp() / z.exp().sum()',
          '[hand(z)[0].isnan().item(), torch.allclose(hand(z - z.max()), torch.softmax(z, 0))]',
        ],
        value: [true, true],
      },
    },
  ],
  translation: {
    question: {
      zh: '「多项逻辑回归」的另一个更短的英文名是什么？',
      en: '多项逻辑回归: what is its other, shorter English name?',
    },
    answer: { zh: 'softmax regression（Softmax回归）', en: 'softmax regression (Softmax回归)' },
    accept: ['softmax regression', 'softmax classifier', 'maxent classifier'],
  },
  paper: null,
  api: [
    {
      name: 'sklearn.linear_model.LogisticRegression',
      signature:
        "LogisticRegression(penalty='deprecated', *, C=1.0, l1_ratio=0.0, dual=False, tol=0.0001, fit_intercept=True, intercept_scaling=1, class_weight=None, random_state=None, solver='lbfgs', max_iter=100, verbose=0, warm_start=False, n_jobs=None)",
      file: 'sklearn/linear_model/_logistic.py',
      library: 'scikit-learn 1.9.1',
    },
    {
      name: 'torch.nn.Linear',
      signature: 'Linear(in_features, out_features, bias=True, device=None, dtype=None)',
      file: 'torch/nn/modules/linear.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'model = nn.Linear(2, 3)  # two features, three classes',
      'init.zeros_(model.weight); init.zeros_(model.bias)',
      'p = model(torch.ones(1, 2)).softmax(dim=1)',
      'p[0].tolist()  # equal scores',
    ],
    output: [0.3333, 0.3333, 0.3333],
    tolerance: 0.001,
  },
  useWhen: [
    {
      zh: '互斥多分类的线性基线，需要各类概率。',
      en: 'A linear baseline for exclusive classes, with a probability for each.',
    },
    {
      zh: '作为神经网络分类的输出层：最后的全连接层加softmax就是它。',
      en: 'As the output of a classifying network: its last linear layer with softmax is this model.',
    },
  ],
  avoidWhen: [
    {
      zh: '一个样本可有多个标签：改为每类一个sigmoid。',
      en: 'A sample can have several labels: use one sigmoid per class instead.',
    },
    {
      zh: '类别之间的边界明显弯曲，又没有构造非线性特征。',
      en: 'Boundaries between classes are clearly curved and no non-linear features were made.',
    },
  ],
  prerequisites: ['loss-cross-entropy', 'ext-softmax'],
  source:
    'Ng et al., UFLDL Tutorial, Softmax Regression; scikit-learn 1.9.1 sklearn/linear_model/_logistic.py',
}
