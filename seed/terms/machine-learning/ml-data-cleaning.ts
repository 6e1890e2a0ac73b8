import type { Term } from '#seed/term'

export const mlDataCleaning: Term = {
  id: 'ml-data-cleaning',
  status: 'original-only',
  name: { zh: '数据清洗', en: 'Data cleaning' },
  writtenInOutline: '数据清洗',
  aliases: { zh: ['数据清理', '清洗数据'], en: ['data cleansing', 'cleansing', 'data scrubbing'] },
  definition: {
    zh: '处理数据里的缺失、重复、错误和异常值。',
    en: 'Dealing with missing, duplicate, wrong and outlying values in the data.',
  },
  naming: {
    zh: '建模之前，处理缺失、重复、错误和异常的取值，这一步叫什么？',
    en: 'The step before modelling that deals with missing, duplicate, wrong and outlying values: what is it called?',
  },
  meaning: {
    question: {
      zh: '数据清洗处理的是什么样的取值？',
      en: 'Data cleaning: which kinds of values does it deal with?',
    },
    answer: { zh: '缺失、重复、错误和异常的取值。', en: 'Missing, duplicate, wrong and outlying ones.' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '填补缺失值时，均值应该用哪部分数据来算？',
        en: 'Imputing missing values: on which part of the data is the mean computed?',
      },
      answer: {
        zh: '只用训练集，否则测试集的信息会泄漏。',
        en: 'The training set alone; anything else leaks test data.',
      },
      accept: [
        '训练集',
        '只用训练集',
        '训练数据',
        '训练部分',
        'training set',
        'the training set',
        'training data',
        'the training data',
        'train',
      ],
      source:
        'scikit-learn 1.9.1 sklearn/impute/_base.py; Kaufman et al., Leakage in Data Mining, ACM TKDD 2012',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '用均值填补缺失值，会让这一列的方差怎样变？',
        en: 'Filling gaps with the mean: what does it do to the variance of the column?',
      },
      answer: {
        zh: '变小：填入的值都等于均值，没有离差。',
        en: 'It shrinks: the filled values equal the mean and do not deviate.',
      },
      accept: [
        '变小',
        '减小',
        '缩小',
        '偏小',
        '降低',
        'smaller',
        'shrinks',
        'it shrinks',
        'decreases',
        'it decreases',
        'reduces it',
      ],
      source: 'scikit-learn 1.9.1 sklearn/impute/_base.py; run',
      proof: {
        code: [
          'from sklearn.impute import SimpleImputer',
          'x = np.array([[1.0], [2.0], [np.nan], [6.0], [np.nan]])',
          'SimpleImputer().fit_transform(x).var() < np.nanvar(x)',
        ],
        value: true,
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '同一条样本既在训练集又在测试集里，这种问题叫什么？',
        en: 'The same row is in both the training and the test set: what is this fault called?',
      },
      answer: { zh: '信息泄漏（它使测试分数虚高）', en: 'Data leakage (it makes the test score too good)' },
      accept: [
        '泄漏',
        '泄露',
        '信息泄漏',
        '信息泄露',
        '数据泄漏',
        '数据泄露',
        'leakage',
        'data leakage',
        'information leakage',
        'contamination',
        '数据污染',
        'leak',
      ],
      source: 'Kaufman et al., Leakage in Data Mining, ACM TKDD 2012',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-data-transform',
      question: {
        zh: '数据清洗与数据变换，各处理什么样的取值？',
        en: 'Data cleaning and data transformation: on what kind of values does each work?',
      },
      answer: {
        zh: '数据清洗修正有问题的取值，数据变换改变正常取值的尺度或分布。',
        en: 'Cleaning repairs bad values, transformation changes the scale or distribution of sound ones.',
      },
      source: 'Han, Kamber & Pei, Data Mining: Concepts and Techniques 2011',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '某列是{a}、{b}、{c}和一个缺失值，用均值填补，填入的是多少？',
        en: 'A column holds {a}, {b}, {c} and one missing value: what does mean imputation fill in?',
      },
      parameters: {
        a: [1, 2, 3, 4, 5, 6, 7, 8, 9],
        b: [1, 2, 3, 4, 5, 6, 7, 8, 9],
        c: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      },
      where:
        '(3*floor((a+b+c)/3)==a+b+c)*((a+b+c)/3!=a+b+c-max(a,max(b,c))-min(a,min(b,c)))*(max(a,max(b,c))+min(a,min(b,c))!=2*(a+b+c)/3)',
      answer: '(a+b+c)/3',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '只用已有的值：({a}+{b}+{c})/3={=a+b+c}/3={=(a+b+c)/3}',
        en: 'The known values only: ({a} + {b} + {c})/3 = {=a+b+c}/3 = {=(a+b+c)/3}',
      },
      mistakes: [
        {
          expression: '(a+b+c)/4',
          zh: '把缺失值当成0算进去了',
          en: 'Counted the missing value as 0',
        },
        {
          expression: 'a+b+c-max(a,max(b,c))-min(a,min(b,c))',
          zh: '这是中位数，不是均值',
          en: 'That is the median, not the mean',
        },
        {
          expression: '(max(a,max(b,c))+min(a,min(b,c)))/2',
          zh: '只平均了最大值与最小值',
          en: 'Averaged the largest and the smallest only',
        },
      ],
      check: [
        "column = [[float(a)], [float(b)], [float(c)], [float('nan')]]",
        'sklearn.impute.SimpleImputer().fit_transform(column)[3][0].item()',
      ],
      source: 'scikit-learn 1.9.1 sklearn/impute/_base.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '下四分位数Q1={a}，上四分位数Q3={b}；按1.5倍四分位距的规则，大于多少算异常值？',
        en: 'Quartiles Q1 = {a} and Q3 = {b}: above which value is a point an outlier by the 1.5 × IQR rule?',
      },
      parameters: { a: [10, 12, 20, 30], b: [16, 18, 24, 40, 50] },
      where: '(b>a)*(b!=1.5*a)*(abs(b+1.5*(b-a)-1.5*b)>0.05*b)',
      answer: 'b+1.5*(b-a)',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '四分位距为{b}−{a}={=b-a}，上界为{b}+1.5×{=b-a}={=b+1.5*(b-a)}',
        en: 'IQR = {b} − {a} = {=b-a}; the limit is {b} + 1.5 × {=b-a} = {=b+1.5*(b-a)}',
      },
      mistakes: [
        { expression: 'b+(b-a)', zh: '漏了1.5倍', en: 'Left out the factor 1.5' },
        {
          expression: 'a+1.5*(b-a)',
          zh: '应从Q3往上数，不是从Q1',
          en: 'Counted up from Q1 instead of Q3',
        },
        {
          expression: '1.5*b',
          zh: '1.5乘的是四分位距，不是Q3',
          en: 'It is the IQR that is multiplied by 1.5, not Q3',
        },
        { expression: 'a-1.5*(b-a)', zh: '这是下界', en: 'That is the lower limit' },
      ],
      check: [
        'q = numpy.percentile([a - 1, a, (a + b) / 2, b, b + 1], [25, 75])',
        '(q[1] + 1.5 * (q[1] - q[0])).item()',
      ],
      source: 'Tukey, Exploratory Data Analysis 1977; numpy.percentile, run',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '想把缺失值换成0，结果一个也没换：错在哪里？',
        en: 'Missing values should become 0, but none is replaced: what is wrong?',
      },
      code: ['x = np.array([1., np.nan, 3., np.nan])', 'missing = (x == np.nan)', 'x[missing] = 0'],
      mended: ['x = np.array([1., np.nan, 3., np.nan])', 'missing = np.isnan(x)', 'x[missing] = 0'],
      result: 'int(missing.sum())',
      value: 0,
      answer: {
        zh: 'NaN与任何值（包括自身）都不相等，`missing`全为假；应用`np.isnan(x)`。',
        en: 'NaN equals nothing, not even itself, so `missing` is false throughout; use `np.isnan(x)`.',
      },
      source: 'IEEE 754; numpy, run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '年龄列里有空白、−1和999，同一顾客还出现两次，要靠数据预处理中的哪一步解决？',
        en: 'The age column holds blanks, −1 and 999, and some customers appear twice: which step of preprocessing deals with this?',
      },
      answer: { zh: '数据清洗', en: 'Data cleaning' },
      accept: [
        '数据清洗',
        '数据清理',
        '清洗数据',
        '清洗',
        'data cleaning',
        'data cleansing',
        'cleaning',
        'cleansing',
      ],
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '高收入者更常拒填收入，直接删掉有缺失的行，会出什么问题？',
        en: 'People with high incomes leave the income blank more often; rows with gaps are dropped: what goes wrong?',
      },
      answer: {
        zh: '缺失不是随机的，剩下的样本偏向低收入者，由它得出的结论有偏。',
        en: 'The gaps are not random: the rows left over-represent low incomes, and what is learnt is biased.',
      },
      source: 'Little & Rubin, Statistical Analysis with Missing Data 2002',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '工资列里有几个极高的值，用均值填补缺失会怎样，换成什么更好？',
        en: 'A salary column has a few enormous values: what is wrong with mean imputation, and what is better?',
      },
      answer: {
        zh: '均值被极端值拉高，填入的值不典型；改用中位数。',
        en: 'The extremes drag the mean up, so the filled values are untypical; use the median.',
      },
      source: 'scikit-learn 1.9.1 sklearn/impute/_base.py; run',
      proof: {
        code: [
          'from sklearn.impute import SimpleImputer',
          'x = [[3.0], [4.0], [5.0], [1000.0], [np.nan]]',
          'filled = lambda how: SimpleImputer(strategy=how).fit_transform(x)[4, 0]',
          "[filled('mean'), filled('median')]",
        ],
        value: [253, 4.5],
      },
    },
  ],
  translation: {
    question: { zh: '「数据清洗」的英文是什么？', en: '数据清洗: what is it in English?' },
    answer: { zh: 'data cleaning，也作data cleansing', en: 'data cleaning, also data cleansing' },
    accept: ['data cleaning', 'data cleansing', 'data scrubbing'],
    source: 'Rahm & Do, Data Cleaning: Problems and Current Approaches, IEEE Data Engineering Bulletin 2000',
  },
  paper: null,
  api: [
    {
      name: 'sklearn.impute.SimpleImputer',
      signature:
        "SimpleImputer(*, missing_values=nan, strategy='mean', fill_value=None, copy=True, add_indicator=False, keep_empty_features=False)",
      file: 'sklearn/impute/_base.py',
      library: 'scikit-learn 1.9.1',
    },
  ],
  example: {
    code: [
      'from sklearn.impute import SimpleImputer',
      'x = [[1.], [2.], [np.nan], [6.]]',
      'SimpleImputer().fit_transform(x).ravel().tolist()',
    ],
    output: [1, 2, 3, 6],
  },
  useWhen: [
    {
      zh: '任何建模之前：先看缺失、重复和不可能的取值。',
      en: 'Before any modelling: look for gaps, duplicates and impossible values first.',
    },
  ],
  avoidWhen: [
    {
      zh: '异常值正是要找的对象（如欺诈）：不可一删了之。',
      en: 'Outliers are what one looks for, as in fraud: they must not simply be removed.',
    },
    {
      zh: '缺失本身带有信息：另加一列标明缺失，再作填补。',
      en: 'That a value is missing tells something: add a column that says so before filling in.',
    },
  ],
  prerequisites: [],
  source: 'Han, Kamber & Pei, Data Mining: Concepts and Techniques 2011',
}
