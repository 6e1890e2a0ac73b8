import type { Term } from '#core/deck/term'

export const machineLearningTerms = [
  {
    id: 'ml-data-cleaning',
    status: 'original-only',
    name: { zh: '数据清洗', en: 'Data cleaning' },
    writtenInOutline: '数据清洗',
    aliases: { zh: ['数据清理'], en: ['data cleansing', 'cleansing'] },
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
        zh: '数据清洗要处理哪几类问题取值？',
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
          zh: '只用训练集，否则测试数据会泄漏。',
          en: 'The training set alone; anything else leaks test data.',
        },
        accept: ['训练集', '只用训练集', 'training set', 'train'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '用均值填补缺失值，会让这一列的方差怎样变？',
          en: 'Filling gaps with the mean: what does it do to the variance of the column?',
        },
        answer: { zh: '变小。', en: 'It shrinks.' },
        accept: ['变小', '减小', '缩小', 'smaller', 'shrinks', 'decreases'],
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '同一条样本既在训练集又在测试集里，会造成什么问题？',
          en: 'The same row stands in training and test set: which problem is that?',
        },
        answer: { zh: '信息泄漏，测试分数虚高。', en: 'Leakage: the test score is too good.' },
        accept: ['泄漏', '信息泄漏', '数据泄漏', 'leakage', 'data leakage'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'ml-data-transform',
        question: {
          zh: '一个修正坏的取值，一个重新缩放好的取值。数据清洗是哪一个？',
          en: 'One repairs bad values, the other rescales good ones. Which is data cleaning?',
        },
        answer: {
          zh: '修正坏的取值；重新缩放的是数据变换。',
          en: 'Repairing bad values; rescaling is data transformation.',
        },
      },
    ],
    translation: {
      question: { zh: '「数据清洗」的英文？', en: '数据清洗: what is it in English?' },
      answer: { zh: 'data cleaning（清洗坏值）', en: 'data cleaning (数据清洗)' },
      accept: ['data cleaning', 'data cleansing'],
    },
    prerequisites: [],
    source: 'sklearn 1.9.1 sklearn/impute/_base.py',
  },
  {
    id: 'ml-data-transform',
    status: 'original-only',
    name: { zh: '数据变换', en: 'Data transformation' },
    writtenInOutline: '数据变换',
    aliases: { zh: ['数据转换', '特征缩放'], en: ['feature scaling', 'data transform'] },
    definition: {
      zh: '用归一化、标准化、取对数等办法，让数值适合模型。',
      en: 'Min-max scaling, standardisation, logarithms and the like, which make values fit the model.',
    },
    naming: {
      zh: '归一化、标准化、取对数这类让数值适合模型的处理，统称什么？',
      en: 'Min-max scaling, standardisation and logarithms, which make values fit a model: what is this step called?',
    },
    meaning: {
      question: {
        zh: '数据变换改变数据的什么，为了什么？',
        en: 'Data transformation: what does it change, and what for?',
      },
      answer: {
        zh: '改变数值的尺度或分布，让它们适合模型。',
        en: 'The scale or distribution of values, so that they fit the model.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'min-max归一化之后，训练数据落在哪个区间？',
          en: 'Min-max scaling with default settings: into which range does the training data fall?',
        },
        answer: { zh: '[0, 1]', en: '[0, 1] (both ends reached)' },
        accept: ['[0,1]', '0到1', '0-1', '0 to 1'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '哪一类常见模型不需要特征缩放？',
          en: 'Which common family of models needs no feature scaling?',
        },
        answer: { zh: '树模型，它只比较大小。', en: 'Tree models: they only compare order.' },
        accept: ['树模型', '决策树', 'tree', 'trees', 'tree models'],
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '为什么min-max归一化怕异常值？',
          en: 'Why is min-max scaling fragile with outliers?',
        },
        answer: {
          zh: '最大值和最小值由异常值决定，其余数值被挤到一起。',
          en: 'An outlier sets the minimum or maximum, and all other values are squeezed together.',
        },
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'aug-normalize',
        question: {
          zh: 'torchvision的Normalize与一般的标准化相比，作用在什么上？',
          en: "torchvision's Normalize against general standardisation: what does it act on?",
        },
        answer: {
          zh: '图像的每个通道；一般的标准化作用于任意一列特征。',
          en: 'On each image channel; general standardisation acts on any feature column.',
        },
      },
    ],
    translation: {
      question: { zh: '「数据变换」的英文？', en: '数据变换: what is it in English?' },
      answer: { zh: 'data transformation（变换尺度与分布）', en: 'data transformation (数据变换)' },
      accept: ['data transformation', 'data transform'],
    },
    prerequisites: [],
    source: 'sklearn 1.9.1 sklearn/preprocessing/_data.py',
  },
  {
    id: 'ml-feature-engineering',
    status: 'original-only',
    name: { zh: '特征工程', en: 'Feature engineering' },
    writtenInOutline: '特征工程',
    aliases: { zh: ['特征构造'], en: ['feature design'] },
    definition: {
      zh: '设计、组合和选择模型的输入特征。',
      en: 'Designing, combining and selecting the inputs of a model.',
    },
    naming: {
      zh: '由人设计、组合并挑选模型的输入，这项工作叫什么？',
      en: 'The work of designing, combining and selecting the inputs of a model by hand: what is it called?',
    },
    meaning: {
      question: {
        zh: '特征工程对模型的输入做什么？',
        en: 'Feature engineering: what does it do with the inputs of a model?',
      },
      answer: { zh: '设计、组合并选择输入特征。', en: 'It designs, combines and selects them.' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '为什么类别特征要用独热编码，而不直接用1、2、3？',
          en: 'Why one-hot encode a category instead of numbering it 1, 2, 3?',
        },
        answer: {
          zh: '编号会带来并不存在的大小顺序。',
          en: 'Numbers would add an order that does not exist.',
        },
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '特征里混进了由标签算出来的量，这种错误叫什么？',
          en: 'A feature was computed from the target itself: what is this mistake called?',
        },
        answer: { zh: '目标泄漏（信息泄漏）。', en: 'Target leakage.' },
        accept: ['泄漏', '目标泄漏', '信息泄漏', 'leakage', 'target leakage', 'data leakage'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'ml-data-transform',
        question: {
          zh: '一个造出新特征，一个缩放已有特征。特征工程与数据变换各是哪个？',
          en: 'Making new features, rescaling given ones: which is feature engineering, which data transformation?',
        },
        answer: {
          zh: '特征工程造新特征，数据变换缩放已有特征。',
          en: 'Engineering makes new features; transformation rescales given ones.',
        },
      },
    ],
    translation: {
      question: { zh: '「特征工程」的英文？', en: '特征工程: what is it in English?' },
      answer: { zh: 'feature engineering（设计输入特征）', en: 'feature engineering (特征工程)' },
      accept: ['feature engineering'],
    },
    prerequisites: [],
    source: 'sklearn 1.9.1 sklearn/feature_extraction/text.py',
  },
  {
    id: 'ml-knn',
    status: 'original-only',
    name: { zh: 'K-近邻算法', en: 'k-nearest neighbours' },
    writtenInOutline: 'K-近邻算法',
    aliases: {
      zh: ['K近邻', 'K近邻算法', '最近邻算法'],
      en: ['kNN', 'KNN', 'k nearest neighbors', 'k-nearest neighbors'],
    },
    definition: {
      zh: '用距离最近的k个训练样本投票，决定新样本的类别。',
      en: 'The k closest training samples vote on the class of a new one.',
    },
    naming: {
      zh: '不训练模型，预测时让距离最近的几个有标签样本投票，这种分类算法叫什么？',
      en: 'Classifier without a training phase that lets the closest labelled samples vote: what is it called?',
    },
    meaning: {
      question: {
        zh: 'K-近邻算法怎样给新样本定类别？',
        en: 'k-nearest neighbours: how does it decide the class of a new sample?',
      },
      answer: {
        zh: '看距离最近的k个训练样本，取其中最多的类别。',
        en: 'It takes the majority class among the k closest training samples.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'kNN里，k很小时决策边界会怎样？',
          en: 'kNN with a very small k: what is the decision boundary like?',
        },
        answer: { zh: '参差不齐，容易受噪声影响。', en: 'Ragged: it follows the noise.' },
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: 'sklearn的KNeighborsClassifier默认取几个邻居？',
          en: 'sklearn 1.9.1 KNeighborsClassifier: how many neighbours by default?',
        },
        answer: { zh: '5（sklearn 1.9.1）', en: '5 (sklearn 1.9.1)' },
        accept: ['5', '五'],
      },
      {
        n: 3,
        tier: 2,
        question: { zh: '为什么用kNN之前要缩放特征？', en: 'Why must features be scaled before kNN?' },
        answer: {
          zh: '否则取值范围大的特征会主导距离。',
          en: 'Otherwise the feature with the largest range dominates the distance.',
        },
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'ml-kmeans',
        question: {
          zh: 'kNN与K-means，哪个需要标签？',
          en: 'kNN or k-means: which of the two needs labels?',
        },
        answer: {
          zh: 'kNN：它是有监督分类，K-means是无监督聚类。',
          en: 'kNN: it classifies with labels; k-means clusters without.',
        },
        accept: ['kNN', 'K近邻', 'k-nearest neighbours'],
      },
    ],
    translation: {
      question: {
        zh: 'K-近邻算法在sklearn里是哪个分类器类？',
        en: 'K-近邻算法: which sklearn classifier class?',
      },
      answer: { zh: '`KNeighborsClassifier`（K近邻）', en: '`KNeighborsClassifier` (k-nearest neighbours)' },
      accept: ['KNeighborsClassifier', 'sklearn.neighbors.KNeighborsClassifier'],
    },
    prerequisites: ['ml-data-transform'],
    source: 'sklearn 1.9.1 sklearn/neighbors/_classification.py',
  },
  {
    id: 'ml-decision-tree',
    status: 'original-only',
    name: { zh: '决策树', en: 'Decision tree' },
    writtenInOutline: '决策树',
    aliases: { zh: ['分类树'], en: ['CART', 'classification tree'] },
    definition: {
      zh: '递归地选特征切分数据，让每个子集越来越纯。',
      en: 'Splits the data on one feature after another, so that the subsets become purer.',
    },
    naming: {
      zh: '一次选一个特征切分样本，让子集越切越纯，这种模型叫什么？',
      en: 'Model that splits the samples on one feature at a time so that the subsets become purer: what is it called?',
    },
    meaning: {
      question: {
        zh: '决策树每一步切分的目标是什么？',
        en: 'Decision tree: what is each split meant to achieve?',
      },
      answer: { zh: '让切出来的子集在类别上尽量纯。', en: 'Subsets that are as pure in class as possible.' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '一个只含一类样本的节点，基尼不纯度是多少？',
          en: 'Gini impurity of a node that holds one class only?',
        },
        answer: { zh: '0', en: '0 (pure)' },
        accept: ['0', '零', 'zero'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '两类各占一半的节点，基尼不纯度是多少？',
          en: 'Gini impurity of a node with two classes in equal shares?',
        },
        answer: { zh: '0.5', en: '0.5 (= 1 − ¼ − ¼)' },
        accept: ['0.5', '1/2', '.5'],
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '不限制深度也不剪枝，决策树容易出什么问题？',
          en: 'A decision tree without depth limit or pruning: which problem is typical?',
        },
        answer: { zh: '过拟合。', en: 'Overfitting.' },
        accept: ['过拟合', 'overfitting', 'overfit'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'ml-knn',
        question: {
          zh: '决策树与kNN，哪个需要先缩放特征？',
          en: 'Decision tree or kNN: which one needs scaled features?',
        },
        answer: {
          zh: 'kNN：它看距离；决策树只比较阈值。',
          en: 'kNN: it measures distances; a tree only compares with thresholds.',
        },
        accept: ['kNN', 'K近邻', 'k-nearest neighbours'],
      },
    ],
    translation: {
      question: { zh: '决策树在sklearn里是哪个分类器类？', en: '决策树: which sklearn classifier class?' },
      answer: { zh: '`DecisionTreeClassifier`（分类树）', en: '`DecisionTreeClassifier` (decision tree)' },
      accept: ['DecisionTreeClassifier', 'sklearn.tree.DecisionTreeClassifier'],
    },
    prerequisites: [],
    source: 'sklearn 1.9.1 sklearn/tree/_classes.py',
  },
  {
    id: 'ml-naive-bayes',
    status: 'original-only',
    name: { zh: '朴素贝叶斯', en: 'Naive Bayes' },
    writtenInOutline: '朴素贝叶斯',
    aliases: { zh: ['朴素贝叶斯分类器'], en: ['naive Bayes classifier'] },
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
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '朴素贝叶斯里，用什么办法避免没见过的词让整个乘积变成0？',
          en: 'Naive Bayes: what keeps an unseen word from making the whole product zero?',
        },
        answer: {
          zh: '拉普拉斯平滑（每个计数加一个小数）。',
          en: 'Laplace smoothing: a small count is added to each.',
        },
        accept: ['拉普拉斯平滑', '平滑', 'Laplace smoothing', 'smoothing', 'additive smoothing'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '特征明显相关时，朴素贝叶斯给出的概率会怎样偏？',
          en: 'With strongly correlated features, how are the probabilities of naive Bayes off?',
        },
        answer: { zh: '过于自信，偏向0或1。', en: 'Overconfident: too close to 0 or 1.' },
        accept: ['过于自信', '过度自信', 'overconfident'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'ml-logistic-regression',
        question: {
          zh: '一个对特征的分布建模，一个直接对标签建模。朴素贝叶斯与逻辑回归各是哪个？',
          en: 'One models the features, one the label directly. Which is naive Bayes, which logistic regression?',
        },
        answer: {
          zh: '朴素贝叶斯对特征建模（生成式），逻辑回归直接对标签建模（判别式）。',
          en: 'Naive Bayes models the features (generative); logistic regression models the label (discriminative).',
        },
      },
    ],
    translation: {
      question: { zh: '「朴素贝叶斯」的英文？', en: '朴素贝叶斯: what is it in English?' },
      answer: { zh: 'naive Bayes（朴素指独立性假设）', en: 'naive Bayes (朴素贝叶斯)' },
      accept: ['naive Bayes'],
    },
    prerequisites: [],
    source: 'sklearn 1.9.1 sklearn/naive_bayes.py',
  },
  {
    id: 'ml-logistic-regression',
    status: 'original-only',
    name: { zh: 'Logistic回归', en: 'Logistic regression' },
    writtenInOutline: 'Logistic 回归',
    aliases: {
      zh: ['逻辑回归', 'Logistic回归模型', '对数几率回归', '逻辑斯谛回归'],
      en: ['logit regression'],
    },
    definition: {
      zh: '线性打分经sigmoid得到概率，用对数损失训练的二分类模型。',
      en: 'Binary classifier: a linear score through a sigmoid gives a probability, trained with log loss.',
    },
    naming: {
      zh: '线性打分经过sigmoid得到正类概率的二分类模型叫什么？',
      en: 'Binary classifier whose linear score passes through a sigmoid to give a probability: what is it called?',
    },
    meaning: {
      question: {
        zh: '逻辑回归怎样由特征得到正类的概率？',
        en: 'Logistic regression: how does it turn features into the probability of the positive class?',
      },
      answer: {
        zh: '先算线性打分，再过sigmoid。',
        en: 'It takes a linear score and passes it through a sigmoid.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '逻辑回归解决的是分类还是回归，输出是什么？',
          en: 'Logistic regression: what does its output stand for, despite the name?',
        },
        answer: {
          zh: '属于正类的概率，它用来分类。',
          en: 'The probability of the positive class: it classifies.',
        },
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: 'sklearn的LogisticRegression里，C越大，正则化越强还是越弱？',
          en: 'sklearn 1.9.1 LogisticRegression: a larger C makes the regularisation how?',
        },
        answer: {
          zh: '越弱：C是正则化强度的倒数（sklearn 1.9.1）。',
          en: 'Weaker: C is the inverse of its strength (sklearn 1.9.1).',
        },
        accept: ['弱', '越弱', 'weaker'],
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '数据线性可分又不加正则化时，逻辑回归的权重会怎样？',
          en: 'Separable data and no regularisation: what happens to the weights of logistic regression?',
        },
        answer: { zh: '不断增大，趋于无穷。', en: 'They grow without bound.' },
        accept: ['趋于无穷', '无穷大', 'diverge', 'infinity'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'ml-linear-regression',
        question: {
          zh: '线性回归与逻辑回归，各自预测什么？',
          en: 'Linear regression and logistic regression: what does each predict?',
        },
        answer: {
          zh: '线性回归预测实数，逻辑回归预测概率。',
          en: 'Linear regression a real number, logistic regression a probability.',
        },
      },
      {
        n: 2,
        tier: 2,
        with: 'loss-logistic',
        question: {
          zh: '逻辑回归与logistic loss，哪个是模型，哪个是损失？',
          en: 'Logistic regression and logistic loss: how do the two relate?',
        },
        answer: {
          zh: '前者是模型，后者是训练它的损失（负对数似然）。',
          en: 'The first is the model, the second the loss it is trained with (negative log likelihood).',
        },
      },
    ],
    translation: {
      question: {
        zh: '「对数几率回归」在英文里通常叫什么？',
        en: '对数几率回归: what is the usual English name?',
      },
      answer: { zh: 'logistic regression（逻辑回归）', en: 'logistic regression (对数几率回归)' },
      accept: ['logistic regression'],
    },
    prerequisites: ['act-sigmoid', 'loss-logistic'],
    source: 'Cox, JRSS B 1958; sklearn 1.9.1 sklearn/linear_model/_logistic.py',
  },
  {
    id: 'ml-svm',
    status: 'original-only',
    name: { zh: 'SVM', en: 'Support vector machine' },
    writtenInOutline: 'SVM',
    aliases: { zh: ['支持向量机'], en: ['SVC', 'support-vector machine'] },
    definition: {
      zh: '找间隔最大的分类超平面，它只由支持向量决定。',
      en: 'Finds the separating hyperplane with the largest margin; only the support vectors determine it.',
    },
    naming: {
      zh: '寻找间隔最大的超平面、只由少数边界样本决定的分类器叫什么？',
      en: 'Classifier that looks for the widest margin and depends only on the samples at its edge: what is it called?',
    },
    meaning: {
      question: {
        zh: 'SVM选哪一个超平面来分类？',
        en: 'Support vector machine: which separating hyperplane does it choose?',
      },
      answer: {
        zh: '到两类最近样本间隔最大的那个。',
        en: 'The one with the largest margin to the closest samples.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '线性SVM的间隔宽度用w怎样表示？',
          en: 'Linear SVM: how wide is the margin, in terms of w?',
        },
        answer: { zh: '2/‖w‖', en: '2/‖w‖ (both sides together)' },
        accept: ['2/||w||', '2/‖w‖', '2/|w|'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '删掉一个远离间隔的样本，SVM的超平面会怎样？',
          en: 'A sample far outside the margin is removed: what happens to the SVM hyperplane?',
        },
        answer: { zh: '不变：只有支持向量起作用。', en: 'Nothing: only support vectors matter.' },
        accept: ['不变', 'nothing', 'unchanged'],
      },
      {
        n: 3,
        tier: 2,
        question: { zh: 'sklearn的SVC默认用什么核？', en: 'sklearn 1.9.1 SVC: which kernel by default?' },
        answer: { zh: 'RBF核（sklearn 1.9.1）', en: 'RBF (sklearn 1.9.1)' },
        accept: ['rbf', 'RBF', '高斯核'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'loss-hinge',
        question: {
          zh: 'SVM与hinge loss，各是什么？',
          en: 'SVM and hinge loss: which is the model, and what is the other?',
        },
        answer: { zh: 'SVM是模型，hinge loss是它的损失。', en: 'The SVM is the model; hinge is its loss.' },
      },
      {
        n: 2,
        tier: 2,
        with: 'ml-logistic-regression',
        question: {
          zh: '远离边界、分类正确的样本，对SVM与逻辑回归的影响有何不同？',
          en: 'A correct sample far from the boundary: how does its effect differ for SVM and logistic regression?',
        },
        answer: {
          zh: 'SVM完全忽略它，逻辑回归仍计入一点。',
          en: 'The SVM ignores it; logistic regression still counts it a little.',
        },
      },
    ],
    translation: {
      question: {
        zh: '「支持向量机」的英文缩写？',
        en: '支持向量机: what is the usual English abbreviation?',
      },
      answer: { zh: 'SVM（support vector machine）', en: 'SVM (支持向量机)' },
      accept: ['SVM'],
    },
    prerequisites: ['loss-hinge'],
    source: 'Cortes & Vapnik, Machine Learning 1995',
  },
  {
    id: 'ml-softmax-regression',
    status: 'original-only',
    name: { zh: 'Softmax回归', en: 'Softmax regression' },
    writtenInOutline: 'Softmax 回归',
    aliases: { zh: ['多项逻辑回归', '多类逻辑回归'], en: ['multinomial logistic regression'] },
    definition: {
      zh: '把线性打分经归一化指数变成各类概率的多分类模型。',
      en: 'Multi-class model: one linear score per class, turned into probabilities by a normalised exponential.',
    },
    naming: {
      zh: '每一类一个线性打分，再用归一化指数变成概率的多分类模型叫什么？',
      en: 'Multi-class model with one linear score per class, turned into probabilities by a normalised exponential: its name?',
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
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'Softmax回归的所有打分都加上同一个常数，概率怎样变？',
          en: 'The same constant is added to all scores of softmax regression: how do the probabilities change?',
        },
        answer: { zh: '不变。', en: 'Not at all.' },
        accept: ['不变', 'not at all', 'unchanged'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '类别互不排斥（一个样本可有多个标签）时，该用什么代替softmax？',
          en: 'Classes are not exclusive (several labels at once): what takes the place of softmax?',
        },
        answer: { zh: '每类各一个sigmoid。', en: 'One sigmoid per class.' },
        accept: ['sigmoid'],
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
        answer: { zh: '等价。', en: 'They are equivalent.' },
        accept: ['等价', '相同', 'equivalent', 'the same'],
      },
      {
        n: 2,
        tier: 2,
        with: 'loss-cross-entropy',
        question: {
          zh: 'Softmax回归与交叉熵，各是什么？',
          en: 'Softmax regression and cross entropy: which is which?',
        },
        answer: {
          zh: '前者是模型，后者是训练它的损失。',
          en: 'The first is the model, the second its loss.',
        },
      },
    ],
    translation: {
      question: {
        zh: '「多项逻辑回归」的另一个更常用的英文名？',
        en: '多项逻辑回归: its other, shorter English name?',
      },
      answer: { zh: 'softmax regression（Softmax回归）', en: 'softmax regression (多项逻辑回归)' },
      accept: ['softmax regression'],
    },
    prerequisites: ['loss-cross-entropy', 'ext-softmax'],
    source: 'sklearn 1.9.1 sklearn/linear_model/_logistic.py',
  },
  {
    id: 'ml-linear-regression',
    status: 'original-only',
    name: { zh: '线性回归', en: 'Linear regression' },
    writtenInOutline: '线性回归',
    aliases: { zh: ['最小二乘回归'], en: ['ordinary least squares', 'OLS', 'least squares'] },
    definition: {
      zh: '用特征的线性组合拟合数值，让平方误差之和最小。',
      en: 'Fits a linear combination of the features to a number, minimising the squared error.',
    },
    naming: {
      zh: '用特征的加权和预测数值、让平方误差之和最小的模型叫什么？',
      en: 'Model that predicts a number by a weighted sum of the features with least squared error: what is it called?',
    },
    meaning: {
      question: { zh: '线性回归最小化什么？', en: 'Linear regression: what does it minimise?' },
      answer: {
        zh: '预测值与真实值之差的平方和。',
        en: 'The sum of squared differences between prediction and truth.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '只有一个特征时，最小二乘直线的斜率等于什么？',
          en: 'With one feature, what is the slope of the least-squares line?',
        },
        answer: { zh: 'cov(x, y)/var(x)', en: 'cov(x, y)/var(x) (covariance over variance)' },
        accept: ['cov(x,y)/var(x)', 'cov/var'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '为什么线性回归容易被异常值带偏？',
          en: 'Why do outliers pull a regression line so strongly?',
        },
        answer: {
          zh: '误差取平方，大误差的权重特别大。',
          en: 'Errors are squared, so large ones weigh most.',
        },
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '特征完全共线时，正规方程为什么解不出唯一的w？',
          en: 'With perfectly collinear features, why has the normal equation no unique solution?',
        },
        answer: { zh: 'XᵀX不可逆。', en: 'XᵀX is singular.' },
        accept: ['不可逆', '奇异', 'singular', 'not invertible'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'ml-lwlr',
        question: {
          zh: '线性回归与局部加权线性回归，各拟合几条线？',
          en: 'Linear regression and its locally weighted form: how many lines does each fit?',
        },
        answer: {
          zh: '前者全局一条，后者每个查询点各一条。',
          en: 'One global line; one line for each query point.',
        },
      },
    ],
    translation: {
      question: { zh: '线性回归在sklearn里是哪个类？', en: '线性回归: which sklearn class?' },
      answer: { zh: '`LinearRegression`（最小二乘）', en: '`LinearRegression` (linear regression)' },
      accept: ['LinearRegression', 'sklearn.linear_model.LinearRegression'],
    },
    prerequisites: [],
    source: 'sklearn 1.9.1 sklearn/linear_model/_base.py',
  },
  {
    id: 'ml-lwlr',
    status: 'original-only',
    name: { zh: '局部加权线性回归', en: 'Locally weighted linear regression' },
    writtenInOutline: '局部加权线性回归',
    aliases: { zh: ['局部加权回归'], en: ['LWR', 'LWLR', 'LOESS'] },
    definition: {
      zh: '对每个查询点，用离它近的样本加权，单独拟合一条直线。',
      en: 'For each query point, fits a line of its own with nearby samples weighted most.',
    },
    naming: {
      zh: '每来一个查询点，就给近处样本更大权重、重新拟合一条直线，这种方法叫什么？',
      en: 'Method that fits a new line for each query point, with near samples weighing more: what is it called?',
    },
    meaning: {
      question: {
        zh: '局部加权线性回归怎样作一次预测？',
        en: 'Locally weighted linear regression: how does it make one prediction?',
      },
      answer: {
        zh: '给离查询点近的样本更大的权重，拟合一条只用这一次的直线。',
        en: 'It weights samples by closeness to the query and fits a line for that query alone.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '局部加权线性回归的带宽τ很大时，结果接近什么？',
          en: 'Locally weighted regression with a very large bandwidth τ: what does it approach?',
        },
        answer: { zh: '普通线性回归。', en: 'Ordinary linear regression.' },
        accept: ['线性回归', '普通线性回归', 'linear regression', 'ordinary linear regression'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '局部加权线性回归的带宽τ很小时，曲线会怎样？',
          en: 'Locally weighted regression with a very small bandwidth τ: what does the curve look like?',
        },
        answer: { zh: '弯弯曲曲，跟着噪声走。', en: 'Wiggly: it follows the noise.' },
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'ml-knn',
        question: {
          zh: '都只看附近样本：K-近邻与局部加权线性回归各用它们做什么？',
          en: 'Both look at nearby samples: what does kNN do with them, what does locally weighted regression?',
        },
        answer: {
          zh: 'K-近邻取平均或投票，局部加权线性回归拟合一条直线。',
          en: 'kNN averages or votes; the other fits a line.',
        },
      },
    ],
    translation: {
      question: {
        zh: '「局部加权线性回归」常用的英文缩写？',
        en: '局部加权线性回归: the usual English abbreviation?',
      },
      answer: { zh: 'LWLR，也写作LWR', en: 'LWLR, also LWR (局部加权线性回归)' },
      accept: ['LWLR', 'LWR'],
    },
    prerequisites: ['ml-linear-regression'],
    source: 'checked against the formula of weighted least squares',
  },
  {
    id: 'ml-kmeans',
    status: 'original-only',
    name: { zh: 'K-means', en: 'k-means clustering' },
    writtenInOutline: 'K-means',
    aliases: { zh: ['K均值', 'K均值聚类'], en: ['k-means', "Lloyd's algorithm"] },
    definition: {
      zh: '反复把样本分给最近的中心，再把中心移到簇的均值处。',
      en: 'Assigns each sample to its nearest centre and moves each centre to the mean of its samples, in turn.',
    },
    naming: {
      zh: '反复把样本分给最近的中心、再把中心移到均值处，这种聚类算法叫什么？',
      en: 'Clustering that assigns samples to the nearest centre and moves centres to the average, in turn: its name?',
    },
    meaning: {
      question: { zh: 'K-means的两步是什么？', en: 'k-means: which two steps does it alternate?' },
      answer: {
        zh: '把样本分给最近的中心，再把中心移到簇的均值。',
        en: 'Assign samples to the nearest centre; move each centre to the mean of its cluster.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'K-means每次迭代，目标函数（簇内平方和）会怎样变？',
          en: 'k-means: how does its objective (within-cluster squares) change in an iteration?',
        },
        answer: { zh: '不增：变小或不变。', en: 'It never increases.' },
        accept: ['不增', '不会变大', '减小', 'never increases', 'decreases'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '为什么K-means要换初值多跑几次？',
          en: 'Why is k-means run several times with different starts?',
        },
        answer: { zh: '它只能找到局部最优。', en: 'It finds only a local optimum.' },
        accept: ['局部最优', 'local optimum', 'local minimum'],
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: 'sklearn的KMeans默认分几簇？',
          en: 'sklearn 1.9.1 KMeans: how many clusters by default?',
        },
        answer: { zh: '8（sklearn 1.9.1）', en: '8 (sklearn 1.9.1)' },
        accept: ['8', '八'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'ml-dbscan',
        question: {
          zh: 'K-means与DBSCAN，哪个要先给定簇数？',
          en: 'k-means or DBSCAN: which one must be told the number of clusters?',
        },
        answer: { zh: 'K-means；DBSCAN由密度决定簇数。', en: 'k-means; DBSCAN lets density decide.' },
        accept: ['K-means', 'kmeans', 'K均值'],
      },
    ],
    translation: {
      question: { zh: '「K均值聚类」在sklearn里是哪个类？', en: 'K均值聚类: which sklearn class?' },
      answer: { zh: '`KMeans`（K均值）', en: '`KMeans` (k-means clustering)' },
      accept: ['KMeans', 'sklearn.cluster.KMeans'],
    },
    prerequisites: [],
    source: 'sklearn 1.9.1 sklearn/cluster/_kmeans.py',
  },
  {
    id: 'ml-hierarchical',
    status: 'original-only',
    name: { zh: '层次聚类', en: 'Hierarchical clustering' },
    writtenInOutline: '层次聚类',
    aliases: { zh: ['凝聚聚类', '系统聚类'], en: ['agglomerative clustering'] },
    definition: {
      zh: '自底向上不断合并最近的两簇，得到一棵树状图。',
      en: 'Merges the two closest clusters again and again, giving a dendrogram.',
    },
    naming: {
      zh: '自底向上不断合并最近的两簇、得到树状图的聚类方法叫什么？',
      en: 'Clustering that merges the two closest clusters again and again and draws a dendrogram: what is it called?',
    },
    meaning: {
      question: {
        zh: '层次聚类每一步做什么？',
        en: 'Hierarchical clustering (bottom-up): what happens in each step?',
      },
      answer: { zh: '合并距离最近的两簇。', en: 'The two closest clusters are merged.' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'n个样本自底向上合并成一簇，一共合并几次？',
          en: 'n samples merged bottom-up into one cluster: how many merges?',
        },
        answer: { zh: 'n−1次', en: 'n − 1 merges' },
        accept: ['n-1', 'n−1'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '单链接（single linkage）用两簇之间的哪个距离？',
          en: 'Single linkage: which distance between two clusters does it use?',
        },
        answer: { zh: '最近一对样本的距离。', en: 'That of the closest pair of samples.' },
        accept: ['最小距离', '最近距离', 'minimum', 'min', 'closest pair'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'ml-kmeans',
        question: {
          zh: '层次聚类与K-means，哪个聚完之后还能改簇数？',
          en: 'Hierarchical clustering or k-means: with which can the number of clusters be chosen afterwards?',
        },
        answer: {
          zh: '层次聚类：在树状图上换个高度切开即可。',
          en: 'Hierarchical: cut the dendrogram at another height.',
        },
        accept: ['层次聚类', 'hierarchical', 'hierarchical clustering'],
      },
    ],
    translation: {
      question: { zh: '「凝聚聚类」在sklearn里是哪个类？', en: '凝聚聚类: which sklearn class?' },
      answer: {
        zh: '`AgglomerativeClustering`（自底向上的层次聚类）',
        en: '`AgglomerativeClustering` (bottom-up hierarchical clustering)',
      },
      accept: ['AgglomerativeClustering', 'sklearn.cluster.AgglomerativeClustering'],
    },
    prerequisites: ['ml-kmeans'],
    source: 'sklearn 1.9.1 sklearn/cluster/_agglomerative.py',
  },
  {
    id: 'ml-dbscan',
    status: 'original-only',
    name: { zh: 'DBSCAN', en: 'DBSCAN' },
    writtenInOutline: 'DBSCAN',
    aliases: { zh: ['基于密度的聚类', '密度聚类'], en: ['density-based clustering'] },
    definition: {
      zh: '从密集的点出发扩张簇，形状任意，落单的点算噪声。',
      en: 'Grows clusters from dense points; any shape, and isolated points count as noise.',
    },
    naming: {
      zh: '从密集的样本出发扩张簇、形状任意、把落单样本当噪声的算法叫什么？',
      en: 'Algorithm that grows clusters of any shape from crowded points and leaves lonely ones out as noise: its name?',
    },
    meaning: {
      question: { zh: 'DBSCAN怎样形成一个簇？', en: 'DBSCAN: how does it form a cluster?' },
      answer: {
        zh: '从邻居足够多的核心点出发，把密度相连的点都并进来。',
        en: 'It starts from a point with enough neighbours and takes in all that are connected by density.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'DBSCAN的两个主要参数是邻域半径eps和什么？',
          en: 'DBSCAN has two main parameters: the radius eps and which other?',
        },
        answer: { zh: '最少样本数min_samples。', en: 'min_samples, the least number of neighbours.' },
        accept: ['min_samples', 'minPts', '最少样本数'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: 'sklearn的DBSCAN数min_samples时，算不算这个点自己？',
          en: 'sklearn 1.9.1 DBSCAN: what does min_samples count besides the neighbours?',
        },
        answer: { zh: '也算上这个点自己（sklearn 1.9.1）。', en: 'The point itself (sklearn 1.9.1).' },
        accept: ['算', '算自己', 'the point itself', 'itself'],
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: 'DBSCAN为什么难以同时处理疏密差别很大的簇？',
          en: 'Why does DBSCAN struggle with clusters of very different density?',
        },
        answer: { zh: '整份数据只用一个eps。', en: 'One eps serves the whole data set.' },
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'ml-kmeans',
        question: {
          zh: 'K-means与DBSCAN，哪个能把样本判为噪声？',
          en: 'k-means or DBSCAN: which one can call a sample noise?',
        },
        answer: {
          zh: 'DBSCAN；K-means总会把每个样本分给某一簇。',
          en: 'DBSCAN; k-means always assigns every sample.',
        },
        accept: ['DBSCAN'],
      },
    ],
    translation: {
      question: {
        zh: '「基于密度的聚类」里最常用的算法，英文缩写是什么？',
        en: '基于密度的聚类: which algorithm, by its usual abbreviation?',
      },
      answer: {
        zh: 'DBSCAN（带噪声的基于密度的空间聚类）',
        en: 'DBSCAN (the density-based algorithm with noise)',
      },
      accept: ['DBSCAN'],
    },
    prerequisites: ['ml-kmeans'],
    source: 'sklearn 1.9.1 sklearn/cluster/_dbscan.py',
  },
  {
    id: 'ml-accuracy',
    status: 'original-only',
    name: { zh: '准确率', en: 'Accuracy' },
    writtenInOutline: '准确率',
    aliases: { zh: ['正确率', '分类准确率'], en: ['ACC', 'classification accuracy'] },
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
      answer: { zh: '预测正确的样本数除以样本总数。', en: 'Correct predictions by all predictions.' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '99%的样本是负类，一律预测负类，准确率是多少？',
          en: '99 % of the samples are negative and all are predicted negative: the accuracy?',
        },
        answer: { zh: '99%', en: '99 % (and nothing was found)' },
        accept: ['0.99', '99%', '99'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '准确率与平均0-1损失是什么关系？',
          en: 'How does accuracy relate to the mean zero-one loss?',
        },
        answer: { zh: '准确率等于1减去平均0-1损失。', en: 'Accuracy is one minus the mean zero-one loss.' },
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'ml-recall',
        question: {
          zh: '准确率与召回率，哪个把真负例也算进去？',
          en: 'Accuracy or recall: which one counts true negatives?',
        },
        answer: { zh: '准确率；召回率只看正例。', en: 'Accuracy; recall looks at positives only.' },
        accept: ['准确率', 'accuracy'],
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
          zh: '准确率除以全部样本，精确率除以预测为正的样本。',
          en: 'Accuracy by all samples, precision by those predicted positive.',
        },
      },
    ],
    translation: {
      question: {
        zh: '「准确率」的英文？注意不是精确率。',
        en: '准确率: what is it in English (not 精确率)?',
      },
      answer: { zh: 'accuracy（精确率是precision）', en: 'accuracy (精确率 would be precision)' },
      accept: ['accuracy'],
    },
    prerequisites: ['loss-zero-one'],
    source: 'sklearn 1.9.1 sklearn.metrics.accuracy_score',
  },
  {
    id: 'ml-recall',
    status: 'original-only',
    name: { zh: '召回率', en: 'Recall' },
    writtenInOutline: '召回率',
    aliases: { zh: ['查全率', '灵敏度', '真正率'], en: ['sensitivity', 'TPR', 'true positive rate'] },
    definition: {
      zh: '真正的正例里，被找出来的比例。',
      en: 'Share of the actual positives that were found.',
    },
    naming: {
      zh: '真正的正例里有多少被找了出来，这个指标叫什么？',
      en: 'Metric: how many of the actual positives were found. What is it called?',
    },
    meaning: {
      question: { zh: '召回率的分母是什么？', en: 'Recall: what does it divide by?' },
      answer: { zh: '全部真正的正例，TP + FN。', en: 'By all actual positives, TP + FN.' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '把所有样本都判为正，召回率是多少？',
          en: 'All samples are predicted positive: the recall?',
        },
        answer: { zh: '1', en: '1 (100 %)' },
        accept: ['1', '100%', '100'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '召回率在ROC曲线上是哪个坐标轴？',
          en: 'On which axis of the ROC curve does recall stand?',
        },
        answer: { zh: '纵轴。', en: 'The vertical axis.' },
        accept: ['纵轴', 'y轴', 'y', 'vertical', 'y-axis'],
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
          zh: '召回率除以真正的正例，精确率除以预测的正例。',
          en: 'Recall by actual positives, precision by predicted positives.',
        },
      },
      {
        n: 2,
        tier: 2,
        with: 'ml-accuracy',
        question: {
          zh: '正例极少时，准确率与召回率，哪个能看出模型什么也没找到？',
          en: 'With very few positives, accuracy or recall: which one shows that a model found nothing?',
        },
        answer: { zh: '召回率，它会是0。', en: 'Recall: it is 0.' },
        accept: ['召回率', 'recall'],
      },
    ],
    translation: {
      question: { zh: '「查全率」的英文？', en: '查全率: what is it in English?' },
      answer: { zh: 'recall（召回率）', en: 'recall (查全率)' },
      accept: ['recall', 'sensitivity'],
    },
    prerequisites: [],
    source: 'sklearn 1.9.1 sklearn.metrics.recall_score',
  },
  {
    id: 'ml-pr-curve',
    status: 'original-only',
    name: { zh: 'P-R曲线', en: 'Precision-recall curve' },
    writtenInOutline: 'P-R 曲线',
    aliases: { zh: ['PR曲线', '查准率-查全率曲线', '精确率-召回率曲线'], en: ['PR curve', 'P-R curve'] },
    definition: {
      zh: '随阈值变化，精确率对召回率画出的曲线。',
      en: 'Precision plotted against recall as the threshold moves.',
    },
    naming: {
      zh: '随阈值变化，以查全率为横轴、查准率为纵轴画出的曲线叫什么？',
      en: 'Curve with the share of positives found across and the share of alarms that were right upward: its name?',
    },
    meaning: {
      question: {
        zh: 'P-R曲线的两个坐标轴各是什么？',
        en: 'Precision-recall curve: what stands on the two axes?',
      },
      answer: { zh: '横轴召回率，纵轴精确率。', en: 'Recall across, precision upward.' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '随机分类器的P-R曲线，基线高度是多少？',
          en: 'Precision-recall curve of a random classifier: at which height does it lie?',
        },
        answer: { zh: '正例所占的比例。', en: 'The share of positives.' },
        accept: ['正例比例', '正例占比', 'positive rate', 'share of positives', 'prevalence'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: 'P-R曲线下面积常用哪个英文缩写的指标概括？',
          en: 'Which abbreviated metric usually sums up a precision-recall curve?',
        },
        answer: { zh: 'AP（平均精度）', en: 'AP (average precision)' },
        accept: ['AP', 'average precision'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'ml-roc',
        question: {
          zh: '正例极少时，P-R曲线与ROC曲线哪个更能看出问题？',
          en: 'With very few positives, P-R or ROC: which curve shows the problem better?',
        },
        answer: {
          zh: 'P-R曲线；ROC不随类别比例变化。',
          en: 'P-R; the ROC curve does not react to class balance.',
        },
        accept: ['P-R曲线', 'PR曲线', 'P-R', 'PR'],
      },
    ],
    translation: {
      question: { zh: '「查准率-查全率曲线」的英文缩写？', en: '查准率-查全率曲线: the usual abbreviation?' },
      answer: { zh: 'P-R曲线，也写作PR', en: 'P-R curve, also PR' },
      accept: ['P-R', 'PR', 'P-R curve', 'PR curve'],
    },
    prerequisites: ['ext-precision', 'ml-recall'],
    source: 'sklearn 1.9.1 sklearn.metrics.precision_recall_curve',
  },
  {
    id: 'ml-roc',
    status: 'original-only',
    name: { zh: 'ROC', en: 'ROC curve' },
    writtenInOutline: 'ROC',
    aliases: {
      zh: ['ROC曲线', '受试者工作特征曲线'],
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
      question: { zh: 'ROC曲线的两个坐标轴各是什么？', en: 'ROC curve: what stands on the two axes?' },
      answer: {
        zh: '横轴假正率，纵轴真正率。',
        en: 'False positive rate across, true positive rate upward.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '随机猜测的ROC曲线是什么形状？',
          en: 'What does the ROC curve of random guessing look like?',
        },
        answer: { zh: '从(0,0)到(1,1)的对角线。', en: 'The diagonal from (0, 0) to (1, 1).' },
        accept: ['对角线', 'diagonal'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '只改变正负例的比例，ROC曲线怎样变？',
          en: 'Only the ratio of positives to negatives changes: how does the ROC curve change?',
        },
        answer: { zh: '不变。', en: 'It does not.' },
        accept: ['不变', 'it does not', 'unchanged'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'ml-pr-curve',
        question: {
          zh: 'ROC与P-R曲线，哪个的纵轴会随正例变少而下降？',
          en: 'ROC or P-R: on which curve do the heights fall as positives get rarer?',
        },
        answer: { zh: 'P-R曲线，它的纵轴是精确率。', en: 'P-R: its height is precision.' },
        accept: ['P-R', 'PR', 'P-R曲线'],
      },
      {
        n: 2,
        tier: 2,
        with: 'ml-auc',
        question: {
          zh: 'ROC与AUC，哪个是曲线，哪个是数？',
          en: 'ROC and AUC: which is a curve, and what is the other?',
        },
        answer: { zh: 'ROC是曲线，AUC是它下面的面积。', en: 'ROC is the curve; AUC is the area under it.' },
      },
    ],
    translation: {
      question: {
        zh: '「受试者工作特征曲线」的英文缩写？',
        en: '受试者工作特征曲线: the usual abbreviation?',
      },
      answer: { zh: 'ROC曲线', en: 'ROC curve' },
      accept: ['ROC', 'ROC curve'],
    },
    prerequisites: ['ml-recall'],
    source: 'sklearn 1.9.1 sklearn.metrics.roc_curve',
  },
  {
    id: 'ml-auc',
    status: 'original-only',
    name: { zh: 'AUC', en: 'AUC' },
    writtenInOutline: 'AUC',
    aliases: {
      zh: ['曲线下面积', 'ROC曲线下面积'],
      en: ['ROC AUC', 'area under the ROC curve', 'C-statistic'],
    },
    definition: {
      zh: 'ROC曲线下的面积，等于随机一个正例得分高于随机一个负例的概率。',
      en: 'Area under the ROC curve: the probability that a random positive scores above a random negative.',
    },
    naming: {
      zh: '随机取一正一负两个样本，正例得分更高的概率，这个指标叫什么？',
      en: 'Metric: the probability that a random positive scores above a random negative. What is it called?',
    },
    meaning: {
      question: { zh: 'AUC作为概率，说的是什么？', en: 'AUC read as a probability: of what?' },
      answer: {
        zh: '随机一个正例的得分高于随机一个负例。',
        en: 'That a random positive scores above a random negative.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: { zh: '随机打分的AUC是多少？', en: 'AUC of random scores?' },
        answer: { zh: '0.5', en: '0.5 (the diagonal)' },
        accept: ['0.5', '1/2', '.5'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '所有正例得分都低于负例，AUC是多少？',
          en: 'Every positive scores below every negative: the AUC?',
        },
        answer: { zh: '0（把得分取反就是1）', en: '0 (negate the scores and it is 1)' },
        accept: ['0', '零'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'ml-accuracy',
        question: { zh: 'AUC与准确率，哪个不用先定阈值？', en: 'AUC or accuracy: which needs no threshold?' },
        answer: { zh: 'AUC，它只看得分的排序。', en: 'AUC: it looks at the order of scores only.' },
        accept: ['AUC'],
      },
    ],
    translation: {
      question: { zh: '「曲线下面积」的英文缩写？', en: '曲线下面积: the usual abbreviation?' },
      answer: { zh: 'AUC（area under the curve）', en: 'AUC (曲线下面积)' },
      accept: ['AUC'],
    },
    prerequisites: ['ml-roc'],
    source: 'sklearn 1.9.1 sklearn.metrics.roc_auc_score',
  },
  {
    id: 'ml-mse-metric',
    status: 'original-only',
    name: { zh: 'MSE', en: 'Mean squared error' },
    writtenInOutline: 'MSE',
    aliases: { zh: ['均方误差'], en: ['mean squared error metric'] },
    definition: {
      zh: '作评价指标时：预测与真实之差的平方的平均值。',
      en: 'As a metric: the mean of the squared differences between prediction and truth.',
    },
    naming: {
      zh: '评价回归时，把每个误差平方后取平均，这个指标叫什么？',
      en: 'Regression metric: the average of the errors after squaring each. What is it called?',
    },
    meaning: {
      question: {
        zh: 'MSE作为评价指标，怎样由误差算出？',
        en: 'MSE as a metric: how is it computed from the errors?',
      },
      answer: { zh: '每个误差取平方，再求平均。', en: 'Each error is squared, then the average is taken.' },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: { zh: '误差是1、−1、4，MSE是多少？', en: 'Errors 1, −1 and 4: the MSE?' },
        answer: { zh: '6', en: '6 (= 18/3)' },
        accept: ['6', '六'],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '目标以米计，RMSE的单位是什么？',
          en: 'The target is in metres: in which unit is the RMSE?',
        },
        answer: { zh: '米', en: 'Metres (the square root undoes the square)' },
        accept: ['米', 'm', 'metres', 'meters'],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: null,
        question: {
          zh: 'MSE与MAE，哪个更受个别大误差影响？',
          en: 'MSE or MAE: which one reacts more to a few large errors?',
        },
        answer: { zh: 'MSE，因为误差被平方。', en: 'MSE, because errors are squared.' },
        accept: ['MSE'],
      },
      {
        n: 2,
        tier: 2,
        with: 'loss-mse',
        question: {
          zh: 'MSE作损失与作指标，差别在哪里？',
          en: 'MSE as a loss and MSE as a metric: where is the difference?',
        },
        answer: {
          zh: '公式相同：前者在训练时求梯度，后者在测试时报告。',
          en: 'Same formula: the loss is differentiated in training, the metric reported in testing.',
        },
      },
    ],
    translation: {
      question: {
        zh: '评价指标「均方误差」的英文缩写？',
        en: 'The metric 均方误差: its usual abbreviation?',
      },
      answer: { zh: 'MSE（mean squared error）', en: 'MSE (均方误差)' },
      accept: ['MSE'],
    },
    prerequisites: ['loss-mse'],
    source: 'sklearn 1.9.1 sklearn.metrics.mean_squared_error',
  },
] as const satisfies readonly Term[]
