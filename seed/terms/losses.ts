import type { Term } from '#core/deck/term'

export const lossTerms = [
  {
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
      zh: '判对不罚，判错不论错得多离谱都记同样的罚，这种分类损失叫什么？',
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
    },
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
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '一个错判的置信度是0.51，另一个是0.99，后者的0-1损失是前者的几倍？',
          en: 'Wrong predictions with confidence 0.51 and 0.99: the zero-one loss of the second is how many times that of the first?',
        },
        answer: { zh: '1倍（两者都记1）', en: '1 times (both cost 1)' },
        accept: ['1', '1倍', '一倍', '1 times', 'once', '相等', '一样', 'equal', 'the same'],
        source: 'checked against the formula 1[y ≠ ŷ]',
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '训练时顶替0-1损失的凸损失（如hinge loss），统称什么损失？',
          en: 'Convex losses such as hinge that stand in for the zero-one loss in training: what are they called?',
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
        source: 'checked against the formula: max(0, 1 − m) is convex and ≥ 1[m ≤ 0]',
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
          zh: '0-1损失为0，hinge loss为0.6，因为间隔不足1仍要受罚。',
          en: 'Zero-one 0, hinge 0.6, because hinge still charges margins below 1.',
        },
        source: 'checked against the formulas 1[m ≤ 0] and max(0, 1 − m)',
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
      },
    ],
    translation: {
      question: {
        zh: '「0-1损失」在`sklearn.metrics`里是哪个函数？',
        en: '0-1损失: which function in `sklearn.metrics`?',
      },
      answer: { zh: '`zero_one_loss`（0-1损失）', en: '`zero_one_loss` (zero-one loss)' },
      accept: ['zero_one_loss', 'sklearn.metrics.zero_one_loss', 'metrics.zero_one_loss'],
      source: 'sklearn 1.9.1 sklearn.metrics.zero_one_loss',
    },
    prerequisites: ['ext-margin'],
    source: 'sklearn 1.9.1 sklearn.metrics.zero_one_loss',
  },
  {
    id: 'loss-cross-entropy',
    status: 'seed',
    name: { zh: 'cross entropy loss', en: 'Cross-entropy loss' },
    writtenInOutline: 'cross entropy loss',
    aliases: {
      zh: ['交叉熵损失', '交叉熵', '交叉熵损失函数', 'softmax损失'],
      en: [
        'CrossEntropyLoss',
        'cross entropy',
        'softmax loss',
        'softmax cross-entropy',
        'categorical cross-entropy',
      ],
    },
    definition: {
      zh: '真实类别的softmax概率的负对数。',
      en: 'The negative logarithm of the softmax probability of the true class.',
    },
    naming: {
      zh: '单标签多分类的标准损失，对各logit的梯度恰为预测概率减one-hot标签，它叫什么？',
      en: 'Standard single-label, multi-class loss whose logit gradient is predicted probability minus one-hot target: its name?',
    },
    meaning: {
      question: {
        zh: '对一个样本，交叉熵损失算的是哪个量？',
        en: 'Cross-entropy loss: which quantity does it compute for one sample?',
      },
      answer: {
        zh: '真实类别的softmax概率的负对数。',
        en: 'The negative logarithm of the softmax probability of the true class.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '`nn.CrossEntropyLoss`的第一个输入应当是什么量？',
          en: '`nn.CrossEntropyLoss`: what kind of values does it expect as its first input?',
        },
        answer: {
          zh: 'logit，即未经softmax的原始得分（log-softmax由它自己做）',
          en: 'Logits, raw scores before softmax (it applies log-softmax itself)',
        },
        accept: [
          'logit',
          'logits',
          '原始得分',
          '未归一化的得分',
          '未经softmax的得分',
          'raw scores',
          'unnormalised scores',
          'unnormalized scores',
        ],
        source: 'torch 2.14.1 torch/nn/modules/loss.py',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '对C个类别给出均匀的预测，交叉熵损失等于多少？',
          en: 'Cross-entropy loss of a uniform guess over C classes?',
        },
        answer: { zh: 'ln C（C的自然对数）', en: 'ln C (the natural log of C)' },
        accept: ['lnC', 'ln C', 'ln(C)', 'logC', 'log C', 'log(C)'],
        source: 'torch 2.14.1 torch/nn/functional.py; run: 10 classes give 2.303',
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '真实类别的softmax概率为p，交叉熵损失对该类logit的梯度是什么？',
          en: 'The true class has softmax probability p: gradient of the cross-entropy loss with respect to its logit?',
        },
        answer: { zh: 'p−1（概率减去1）', en: 'p − 1 (probability minus one)' },
        accept: ['p-1', 'p − 1', 'p−1', 'p - 1', '-(1-p)', '−(1−p)'],
        source: 'torch 2.14.1 torch/nn/functional.py; run',
      },
      {
        n: 4,
        tier: 2,
        question: {
          zh: '`nn.CrossEntropyLoss`配类别下标时，等于log-softmax再接哪个损失类？',
          en: 'With class-index targets, `nn.CrossEntropyLoss` equals log-softmax followed by which loss class?',
        },
        answer: { zh: '`nn.NLLLoss`（负对数似然损失）', en: '`nn.NLLLoss` (negative log-likelihood loss)' },
        accept: [
          'NLLLoss',
          'nn.NLLLoss',
          'torch.nn.NLLLoss',
          'nll_loss',
          '负对数似然损失',
          'negative log-likelihood loss',
        ],
        source: 'torch 2.14.1 torch/nn/modules/loss.py',
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'loss-mse',
        question: {
          zh: 'sigmoid输出自信地判错时，MSE与交叉熵对logit的梯度各如何？',
          en: 'A sigmoid output is confidently wrong: what happens to the logit gradient under MSE and under cross entropy?',
        },
        answer: {
          zh: 'MSE的梯度趋于0，交叉熵的梯度不消失。',
          en: "MSE's gradient goes to 0, cross entropy's does not vanish.",
        },
        source: 'checked against the formulas: d/dz (σ(z) − y)² and σ(z) − y',
      },
      {
        n: 2,
        tier: 2,
        with: null,
        question: {
          zh: '`nn.CrossEntropyLoss`与`nn.BCEWithLogitsLoss`，各适合怎样的标签？',
          en: '`nn.CrossEntropyLoss` and `nn.BCEWithLogitsLoss`: which kind of labelling does each one suit?',
        },
        answer: {
          zh: '前者用于互斥类别多选一，后者用于每个输出各自独立的是与否。',
          en: 'The first: one of C exclusive classes; the second: an independent yes or no per output.',
        },
        source: 'torch 2.14.1 torch/nn/modules/loss.py',
      },
      {
        n: 3,
        tier: 2,
        with: 'loss-logistic',
        question: {
          zh: '二分类交叉熵与logistic loss是同一个量，写法上只差什么？',
          en: 'Binary cross entropy and logistic loss are the same quantity: what differs in how they are written?',
        },
        answer: {
          zh: '只差标签编码：交叉熵用0/1，logistic loss用±1。',
          en: 'Only the label coding: 0/1 for cross entropy, ±1 for logistic loss.',
        },
        source: 'torch 2.14.1 torch/nn/modules/loss.py (BCEWithLogitsLoss, SoftMarginLoss)',
      },
    ],
    translation: {
      question: { zh: '「交叉熵损失」的英文名？', en: '交叉熵损失: what is it in English?' },
      answer: {
        zh: 'cross-entropy loss（PyTorch：`nn.CrossEntropyLoss`）',
        en: 'cross-entropy loss (PyTorch: `nn.CrossEntropyLoss`)',
      },
      accept: [
        'cross-entropy loss',
        'cross entropy loss',
        'cross entropy',
        'cross-entropy',
        'CrossEntropyLoss',
      ],
      source: 'torch 2.14.1 torch/nn/modules/loss.py',
    },
    prerequisites: ['ext-softmax', 'ext-exp-log'],
    source: 'torch 2.14.1 torch/nn/modules/loss.py',
  },
  {
    id: 'loss-mse',
    status: 'seed',
    name: { zh: 'MSE loss', en: 'Mean squared error loss' },
    writtenInOutline: 'MSE loss',
    aliases: {
      zh: ['均方误差损失', '均方误差', '平方损失', 'L2损失'],
      en: [
        'MSE',
        'MSE loss',
        'MSELoss',
        'mean squared error',
        'squared error',
        'squared loss',
        'squared error loss',
        'L2 loss',
      ],
    },
    definition: {
      zh: '预测与目标之差的平方的平均值。',
      en: 'The mean of the squared differences between prediction and target.',
    },
    naming: {
      zh: '回归损失：梯度处处与残差成正比，使其最小的预测是目标的条件期望，它叫什么？',
      en: 'Regression loss: gradient proportional to the residual everywhere, minimised by the conditional expectation. Its name?',
    },
    meaning: {
      question: {
        zh: 'MSE loss怎样把各元素的误差合成一个数？',
        en: 'MSE loss: how does it turn the element-wise errors into one number?',
      },
      answer: {
        zh: '逐元素取误差的平方，再对所有元素求平均。',
        en: 'It squares each error and averages over all elements.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '单个元素的误差变为原来的3倍，它的MSE变为几倍？',
          en: 'The error of a single element becomes 3 times as large: by what factor does its MSE grow?',
        },
        answer: { zh: '9倍', en: '9 times' },
        accept: ['9', '9倍', '九倍', '9 times', '9x', 'nine'],
        source: 'checked against the formula of mean squared error',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '只能输出一个常数时，取目标值的哪个统计量使MSE最小？',
          en: 'If only one constant may be predicted, which statistic of the targets minimises the MSE?',
        },
        answer: { zh: '均值（中位数对应L1）', en: 'Their mean (L1 gives the median)' },
        accept: ['均值', '平均值', '平均数', '期望', 'mean', 'the mean', 'average', 'their mean'],
        source: 'checked against the formula of mean squared error',
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '`nn.MSELoss()`默认取平均，输入形状为(N, D)时平方和除以多少？',
          en: '`nn.MSELoss()` averages by default: for input of shape (N, D), what is the sum of squares divided by?',
        },
        answer: { zh: 'N×D，即元素总数', en: 'N × D, the number of elements' },
        accept: [
          'ND',
          'N*D',
          'N×D',
          'N·D',
          'N × D',
          '元素总数',
          '元素个数',
          'number of elements',
          'the number of elements',
        ],
        source: 'torch 2.14.1 torch/nn/modules/loss.py',
      },
      {
        n: 4,
        tier: 2,
        question: {
          zh: '目标的单位是米时，MSE的单位是什么？',
          en: 'The targets are in metres: what is the unit of the MSE?',
        },
        answer: { zh: '平方米', en: 'Square metres' },
        accept: [
          '平方米',
          '米的平方',
          'm²',
          'm^2',
          'square metres',
          'square meters',
          'square metre',
          'square meter',
          'metres squared',
          'meters squared',
        ],
        source: 'checked against the formula of mean squared error',
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: null,
        question: {
          zh: '误差越来越大时，L1损失与MSE的梯度大小各怎样变？',
          en: 'As the error grows, how does the gradient size change under L1 loss and under MSE?',
        },
        answer: {
          zh: 'L1的保持恒定，MSE的与误差成正比地增大。',
          en: "L1's stays constant, MSE's grows in proportion to the error.",
        },
        source: 'checked against the formulas of L1 loss and mean squared error',
      },
      {
        n: 2,
        tier: 2,
        with: 'ml-mse-metric',
        question: {
          zh: 'MSE既作损失又作评估指标，公式相同，用法差在哪里？',
          en: 'MSE as a loss and MSE as a metric share a formula: how does their use differ?',
        },
        answer: {
          zh: '作损失时在训练中被最小化，作指标时只在测试数据上报告。',
          en: 'As a loss it is minimised in training, as a metric it is only reported on test data.',
        },
      },
    ],
    translation: {
      question: {
        zh: '「均方误差损失」在PyTorch里是哪个类？',
        en: '均方误差损失 (mean squared error loss): which PyTorch class?',
      },
      answer: { zh: '`nn.MSELoss`（均方误差损失）', en: '`nn.MSELoss` (mean squared error loss)' },
      accept: ['MSELoss', 'nn.MSELoss', 'torch.nn.MSELoss'],
      source: 'torch 2.14.1 torch/nn/modules/loss.py',
    },
    prerequisites: [],
    source: 'torch 2.14.1 torch/nn/modules/loss.py',
  },
  {
    id: 'loss-focal',
    status: 'seed',
    name: { zh: 'focal loss', en: 'Focal loss' },
    writtenInOutline: 'focal loss',
    aliases: { zh: ['焦点损失', '聚焦损失', '焦点损失函数'], en: ['FocalLoss', 'sigmoid_focal_loss'] },
    definition: {
      zh: '给交叉熵乘上(1−p_t)^γ，使易分样本几乎不贡献损失。',
      en: 'Cross entropy multiplied by (1 − p_t)^γ, so that easy examples contribute almost nothing.',
    },
    naming: {
      zh: '把每个样本的交叉熵乘上(1−p_t)的幂、使易分样本几乎不起作用的损失叫什么？',
      en: "Loss that multiplies each example's cross entropy by a power of (1 − p_t), so that easy ones hardly count: what is it called?",
    },
    meaning: {
      question: {
        zh: 'focal loss怎样压低易分样本的影响？',
        en: 'Focal loss: how does it mute easy examples?',
      },
      answer: {
        zh: '给每个样本的交叉熵乘上(1−p_t)^γ，p_t是模型给真实类别的概率。',
        en: "It multiplies each example's cross entropy by (1 − p_t)^γ, p_t being the probability given to the true class.",
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '不加α时，focal loss的γ取多少就退化为普通交叉熵？',
          en: 'Without α, which value of γ turns focal loss into ordinary cross entropy?',
        },
        answer: { zh: 'γ取0', en: 'γ equal to 0' },
        accept: ['0', 'γ=0', 'γ = 0', 'gamma=0', 'gamma = 0', '零', 'zero'],
        source: 'torchvision 0.29.1 torchvision/ops/focal_loss.py',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '不加α、γ=2、p_t=0.9时，focal loss是交叉熵的几分之一？',
          en: 'Without α, γ = 2 and p_t = 0.9: focal loss is which fraction of the cross entropy?',
        },
        answer: { zh: '1/100，即(1−0.9)²', en: '1/100, that is (1 − 0.9)²' },
        accept: ['1/100', '0.01', '百分之一', '1%', 'one hundredth'],
        source: 'Lin et al., ICCV 2017; torchvision 0.29.1 torchvision/ops/focal_loss.py; run',
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: 'focal loss取α=0.25时，负类样本的α权重是多少？',
          en: 'Focal loss with α = 0.25: which α weight do examples of the negative class get?',
        },
        answer: { zh: '0.75（即1−α）', en: '0.75 (that is 1 − α)' },
        accept: ['0.75', '3/4', '75%'],
        source: 'torchvision 0.29.1 torchvision/ops/focal_loss.py',
      },
      {
        n: 4,
        tier: 2,
        question: {
          zh: 'focal loss的论文同时提出了哪个单阶段检测器？',
          en: 'Which one-stage detector was introduced in the focal loss paper?',
        },
        answer: { zh: 'RetinaNet（单阶段检测器）', en: 'RetinaNet (a one-stage detector)' },
        accept: ['RetinaNet', 'Retina Net', 'Retina-Net'],
        source: 'Lin et al., ICCV 2017',
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'loss-cross-entropy',
        question: {
          zh: '类别加权交叉熵的权重与focal loss的(1−p_t)^γ，各由什么决定？',
          en: 'Class weights in cross entropy and the factor (1 − p_t)^γ of focal loss: what decides each?',
        },
        answer: {
          zh: '前者由样本的类别决定，后者由样本有多易分决定。',
          en: 'The class of the example decides the first, how easy the example is decides the second.',
        },
      },
      {
        n: 2,
        tier: 2,
        with: 'loss-dice',
        question: {
          zh: '前景稀少的分割中，focal loss与dice loss各在什么层面上起作用？',
          en: 'Segmentation with little foreground: at which level does focal loss act, and at which dice loss?',
        },
        answer: {
          zh: 'focal loss逐像素压低易分样本，dice loss直接衡量整个区域的重叠。',
          en: 'Focal loss mutes easy examples pixel by pixel, dice loss measures the overlap of the whole region.',
        },
        source: 'Lin et al., ICCV 2017; Milletari et al., 3DV 2016',
      },
    ],
    translation: {
      question: {
        zh: '「焦点损失」在`torchvision.ops`里是哪个函数？',
        en: '焦点损失: which function in `torchvision.ops`?',
      },
      answer: { zh: '`sigmoid_focal_loss`（focal loss）', en: '`sigmoid_focal_loss` (focal loss)' },
      accept: ['sigmoid_focal_loss', 'torchvision.ops.sigmoid_focal_loss', 'ops.sigmoid_focal_loss'],
      source: 'torchvision 0.29.1 torchvision/ops/focal_loss.py',
    },
    prerequisites: ['loss-cross-entropy'],
    source: 'Lin et al., ICCV 2017; torchvision 0.29.1 torchvision/ops/focal_loss.py',
  },
  {
    id: 'loss-logistic',
    status: 'seed',
    name: { zh: 'logistic loss', en: 'Logistic loss' },
    writtenInOutline: 'logistic loss',
    aliases: {
      zh: ['对数几率损失', '对率损失', '逻辑斯谛损失', '逻辑损失', '逻辑回归损失'],
      en: ['log loss', 'SoftMarginLoss', 'soft margin loss'],
    },
    definition: {
      zh: '间隔m=y·f(x)（标签为±1）上的光滑损失ln(1+e⁻ᵐ)。',
      en: 'The smooth loss ln(1 + e⁻ᵐ) on the margin m = y·f(x) with labels ±1.',
    },
    naming: {
      zh: '标签为±1、作用于m=y·f(x)、光滑恒正、在m=0处斜率为−1/2的凸损失叫什么？',
      en: 'Convex loss on m = y·f(x) with labels ±1: smooth, positive everywhere, slope −1/2 at m = 0. What is it called?',
    },
    meaning: {
      question: {
        zh: 'logistic loss怎样惩罚间隔m=y·f(x)？',
        en: 'Logistic loss: how does it penalise the margin m = y·f(x)?',
      },
      answer: {
        zh: '取ln(1+e⁻ᵐ)：光滑、恒正，m越大罚得越少。',
        en: 'By ln(1 + e⁻ᵐ), a smooth and always positive penalty that shrinks as m grows.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '间隔为0时，logistic loss的值是多少？',
          en: 'What is the value of the logistic loss at margin 0?',
        },
        answer: { zh: 'ln2，约0.693', en: 'ln 2, about 0.693' },
        accept: ['ln2', 'ln 2', 'ln(2)', 'log2', 'log 2', 'log(2)', '0.693', '0.69'],
        source: 'torch 2.14.1 torch/nn/functional.py; run',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '间隔趋于负无穷时，logistic loss对间隔的斜率趋于多少？',
          en: 'As the margin goes to minus infinity, the slope of the logistic loss with respect to it tends to what?',
        },
        answer: { zh: '−1（趋近直线−m）', en: '−1 (it approaches the line −m)' },
        accept: ['-1', '−1', '负1', '负一', 'minus 1', 'minus one'],
        source: "checked against the formula ℓ'(m) = −σ(−m)",
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '用sigmoid函数σ怎样写logistic loss对间隔m的导数？',
          en: 'The derivative of the logistic loss with respect to the margin m, written with the sigmoid σ?',
        },
        answer: { zh: '−σ(−m)，即σ(m)−1', en: '−σ(−m), that is σ(m) − 1' },
        accept: [
          '-σ(-m)',
          '−σ(−m)',
          'σ(m)-1',
          'σ(m)−1',
          'σ(m) − 1',
          '-(1-σ(m))',
          '−(1−σ(m))',
          '-sigmoid(-m)',
          'sigmoid(m)-1',
        ],
        source: "checked against the formula ℓ'(m) = −σ(−m)",
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'loss-hinge',
        question: {
          zh: '样本间隔m已超过1，logistic loss与hinge loss的值有何区别？',
          en: 'The margin m is already above 1: how do the values of logistic loss and hinge loss differ?',
        },
        answer: {
          zh: 'logistic loss仍大于0，hinge loss恰为0。',
          en: 'Logistic loss is still above 0, hinge loss is exactly 0.',
        },
        source: 'checked against the formulas ln(1 + e⁻ᵐ) and max(0, 1 − m)',
      },
    ],
    translation: {
      question: {
        zh: '「对数几率损失」（标签为±1）在PyTorch里是哪个类？',
        en: '对数几率损失 (logistic loss, labels ±1): which PyTorch class?',
      },
      answer: {
        zh: '`nn.SoftMarginLoss`（标签0/1则用`nn.BCEWithLogitsLoss`）',
        en: '`nn.SoftMarginLoss` (with labels 0/1: `nn.BCEWithLogitsLoss`)',
      },
      accept: ['SoftMarginLoss', 'nn.SoftMarginLoss', 'torch.nn.SoftMarginLoss'],
      source: 'torch 2.14.1 torch/nn/modules/loss.py',
    },
    prerequisites: ['act-sigmoid', 'ext-margin'],
    source: 'Cox, Journal of the Royal Statistical Society B 1958; torch 2.14.1 torch/nn/modules/loss.py',
  },
  {
    id: 'loss-center',
    status: 'seed',
    name: { zh: 'center loss', en: 'Center loss' },
    writtenInOutline: 'center loss',
    aliases: { zh: ['中心损失', '中心损失函数'], en: ['centre loss', 'CenterLoss'] },
    definition: {
      zh: '各特征到本类中心的欧氏距离平方和的一半，与softmax损失联合使用。',
      en: 'Half the sum of squared Euclidean distances from each feature to its class centre, used together with softmax loss.',
    },
    naming: {
      zh: '与softmax损失联用、罚每个特征到本类可更新代表点的欧氏距离平方的损失叫什么？',
      en: "Loss used beside softmax loss: half the squared Euclidean distance from a feature to its class's updated prototype. Its name?",
    },
    meaning: {
      question: {
        zh: 'center loss把样本的特征拉向哪里？',
        en: "Center loss: where does it pull a sample's feature?",
      },
      answer: {
        zh: '拉向它所属类别的特征中心，以缩小类内差异。',
        en: 'Toward the feature centre of its own class, which reduces the spread within the class.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '只用center loss、不配softmax损失训练，所有特征会怎样？',
          en: 'Training with center loss alone, without softmax loss: what happens to the features?',
        },
        answer: { zh: '塌缩到同一点', en: 'They collapse to a single point' },
        accept: [
          '塌缩',
          '坍缩',
          '坍塌',
          '塌缩到一点',
          '塌缩成一点',
          '坍缩到一点',
          '坍缩成一点',
          'collapse',
          'they collapse',
          'collapse to a point',
          'collapse to one point',
          'they collapse to a point',
        ],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: 'center loss（带系数½）对单个样本的特征x的梯度是什么？本类中心记作c。',
          en: 'Center loss (with its factor ½): gradient with respect to the feature x of one sample whose class centre is c?',
        },
        answer: { zh: 'x−c（特征减中心）', en: 'x − c (feature minus centre)' },
        accept: ['x-c', 'x−c', 'x − c', 'x - c'],
        source: 'checked against the formula ½‖x − c‖²',
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: 'center loss要维护的中心个数等于什么？',
          en: 'The number of centres that center loss must keep equals what?',
        },
        answer: { zh: '训练集的类别数（每类一个）', en: 'The number of classes (one per class)' },
        accept: [
          '类别数',
          '类别总数',
          '训练集的类别数',
          '身份数',
          '每类一个',
          'number of classes',
          'the number of classes',
          'number of identities',
          'the number of identities',
          'one per class',
        ],
      },
      {
        n: 4,
        tier: 2,
        question: {
          zh: '按原论文，每次迭代中center loss的类中心用哪些样本来更新？',
          en: 'In the paper, which samples update the class centres of center loss at each iteration?',
        },
        answer: { zh: '当前小批量中属于该类的样本', en: "The current mini-batch's samples of that class" },
        accept: [
          '小批量',
          '当前小批量',
          '当前批次',
          '当前小批量的样本',
          'mini-batch',
          'the mini-batch',
          'current mini-batch',
          'the current mini-batch',
          'the batch',
        ],
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: 'loss-arcface',
        question: {
          zh: '同为聚拢人脸特征的损失，center loss与arcface loss各用什么度量？',
          en: 'Center loss and ArcFace both tighten face features: which measure does each use?',
        },
        answer: {
          zh: 'center loss用到类中心的欧氏距离，arcface loss用与类权重的夹角。',
          en: 'Center loss uses the Euclidean distance to a class centre, ArcFace the angle to a class weight vector.',
        },
        source: 'Wen et al., ECCV 2016; Deng et al., CVPR 2019',
      },
      {
        n: 2,
        tier: 2,
        with: 'ml-kmeans',
        question: {
          zh: 'center loss与K-means里，样本归哪个中心各由什么决定？',
          en: 'In center loss and in k-means, what decides which centre a sample belongs to?',
        },
        answer: {
          zh: 'center loss由已知标签决定，K-means由距离最近的中心决定。',
          en: 'Its known label in center loss, the nearest centre in k-means.',
        },
      },
      {
        n: 3,
        tier: 2,
        with: 'loss-mse',
        question: {
          zh: '同是平方距离，center loss与MSE loss所靠拢的目标有何不同？',
          en: 'Center loss and MSE loss both use squared distances: how do their targets differ?',
        },
        answer: {
          zh: 'center loss的目标是随训练移动的类中心，MSE loss的目标是固定的标签。',
          en: 'Center loss aims at a class centre that moves during training, MSE loss at a fixed label.',
        },
      },
    ],
    translation: {
      question: { zh: '「中心损失」的英文名？', en: '中心损失: what is it in English?' },
      answer: { zh: 'center loss（中心损失）', en: 'center loss (also spelt centre loss)' },
      accept: ['center loss', 'centre loss', 'CenterLoss'],
    },
    prerequisites: ['loss-cross-entropy'],
    source: 'Wen et al., ECCV 2016',
  },
  {
    id: 'loss-wing',
    status: 'seed',
    name: { zh: 'wing loss', en: 'Wing loss' },
    writtenInOutline: 'wing loss',
    aliases: { zh: ['翼损失', 'Wing损失', 'Wing损失函数'], en: ['WingLoss'] },
    definition: {
      zh: '人脸关键点回归的损失：误差小于w时取对数w·ln(1+|x|/ε)，不小于w时取线性。',
      en: 'Loss for facial landmark regression: w·ln(1 + |x|/ε) for errors below w, linear from w on.',
    },
    naming: {
      zh: '人脸关键点坐标回归的损失：小误差取对数以放大其梯度，大误差取线性，它叫什么？',
      en: 'Facial landmark coordinate loss: logarithmic for small errors to raise their gradient, linear for large ones. Its name?',
    },
    meaning: {
      question: {
        zh: 'wing loss在小误差区与大误差区各取什么形状？',
        en: 'Wing loss: which shape does it take for small and for large errors?',
      },
      answer: {
        zh: '小误差区为对数，越近0越陡；大误差区为线性，斜率为1。',
        en: 'Logarithmic for small errors, steeper toward 0, and linear with slope 1 for large ones.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: 'w=10、ε=2时，误差趋于0处wing loss的斜率大小是多少？',
          en: 'Wing loss with w = 10 and ε = 2: size of its slope as the error goes to 0?',
        },
        answer: { zh: '5（即w/ε）', en: '5 (that is w/ε)' },
        accept: ['5', '五', 'five', '10/2'],
        source: "checked against the formula |wing'(x)| = w/(ε + |x|) for |x| < w",
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '误差大小超过w后，wing loss与哪种常见损失的梯度相同？',
          en: 'For errors beyond w, the gradient of wing loss equals that of which common loss?',
        },
        answer: { zh: 'L1损失（斜率大小为1）', en: 'L1 loss (slope of size 1)' },
        accept: [
          'L1',
          'L1损失',
          'L1 loss',
          'MAE',
          'mean absolute error',
          '绝对误差',
          '平均绝对误差',
          '绝对值损失',
          'absolute error',
        ],
        source: "checked against the formula |wing'(x)| = 1 for |x| > w",
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: 'wing loss的线性段写作|x|−C，为什么要减常数C？',
          en: 'The linear part of wing loss is |x| − C: why is the constant C subtracted?',
        },
        answer: {
          zh: '使对数段与线性段在|x|=w处相接。',
          en: 'It makes the logarithmic and the linear part meet at |x| = w.',
        },
        source: 'checked against the formula C = w − w·ln(1 + w/ε)',
      },
      {
        n: 4,
        tier: 2,
        question: {
          zh: 'w不变而ε过小时，wing loss在误差接近0处会出什么问题？',
          en: 'With w fixed and ε too small, what goes wrong with wing loss near zero error?',
        },
        answer: {
          zh: '斜率趋于w/ε，ε过小时梯度会爆炸。',
          en: 'Its slope tends to w/ε, so the gradient blows up.',
        },
        source: "checked against the formula |wing'(x)| = w/(ε + |x|) for |x| < w",
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: null,
        question: {
          zh: '误差趋于0时，smooth L1与wing loss的梯度大小各趋于多少？',
          en: 'As the error goes to 0, what does the gradient size tend to in smooth L1 and in wing loss?',
        },
        answer: { zh: 'smooth L1趋于0，wing loss趋于w/ε。', en: 'To 0 in smooth L1, to w/ε in wing loss.' },
        source: 'Feng et al., CVPR 2018; checked against the formulas',
      },
      {
        n: 2,
        tier: 2,
        with: 'loss-mse',
        question: {
          zh: '与L1相比，MSE loss与wing loss各偏重哪一类误差？',
          en: 'Compared with L1, which errors does MSE loss emphasise, and which does wing loss?',
        },
        answer: {
          zh: 'MSE loss偏重大误差，wing loss偏重小误差。',
          en: 'MSE loss emphasises large errors, wing loss small ones.',
        },
      },
    ],
    translation: {
      question: {
        zh: '人脸关键点回归用的「翼损失」，英文名？',
        en: '翼损失 (for facial landmark regression): what is it in English?',
      },
      answer: { zh: 'wing loss（翼损失）', en: 'wing loss (Feng et al.)' },
      accept: ['wing loss', 'wing', 'WingLoss'],
    },
    prerequisites: ['loss-mse'],
    source: 'Feng et al., CVPR 2018',
  },
  {
    id: 'loss-dice',
    status: 'seed',
    name: { zh: 'dice loss', en: 'Dice loss' },
    writtenInOutline: 'dice loss',
    aliases: {
      zh: ['Dice损失', 'Dice系数损失', 'Dice损失函数'],
      en: ['DiceLoss', 'soft Dice loss', 'soft Dice', 'Dice coefficient loss', 'Sørensen–Dice loss'],
    },
    definition: {
      zh: '1减去预测与真值的Dice系数，直接优化区域的重叠。',
      en: 'One minus the Dice coefficient of prediction and ground truth, which optimises region overlap directly.',
    },
    naming: {
      zh: '1减去「两倍交集除以两区域大小之和」的分割损失叫什么？',
      en: 'Segmentation loss: one minus twice the overlap divided by the summed sizes of the two regions. What is it called?',
    },
    meaning: {
      question: {
        zh: 'dice loss怎样衡量分割与真值的差距？',
        en: 'Dice loss: how does it measure how far a segmentation is from the ground truth?',
      },
      answer: {
        zh: '取1减去两倍交集与两区域大小之和的比值，完全重合时为0。',
        en: 'As one minus twice the intersection over the summed sizes of both regions, 0 for a perfect match.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '二值掩膜的Dice系数与哪个分类指标相等？',
          en: 'For binary masks, the Dice coefficient equals which classification metric?',
        },
        answer: { zh: 'F1分数', en: 'The F1 score' },
        accept: ['F1', 'F1分数', 'F1值', 'F1 score', 'F1-score', 'F-1', 'the F1 score'],
        source: 'checked against the formula 2TP/(2TP + FP + FN)',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '混淆矩阵的四格中，哪一格不进入Dice系数的计算？',
          en: 'Which cell of the confusion matrix does not enter the Dice coefficient?',
        },
        answer: { zh: 'TN（真负例）', en: 'TN (true negatives)' },
        accept: ['TN', '真负例', '真阴性', '真反例', 'true negatives', 'true negative'],
        source: 'checked against the formula 2TP/(2TP + FP + FN)',
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: 'dice loss的平滑项s为什么要大于0？',
          en: 'Why does the smoothing term s of dice loss have to be above 0?',
        },
        answer: {
          zh: '避免预测与真值都为空时出现0/0。',
          en: 'To avoid 0/0 when prediction and ground truth are both empty.',
        },
        source: 'checked against the formula 1 − (2Σpg + s)/(Σp + Σg + s)',
      },
      {
        n: 4,
        tier: 2,
        question: {
          zh: 'V-Net论文里的dice loss，分母中p与g各以什么形式求和？',
          en: 'The dice loss of the V-Net paper: in which form do p and g enter the sums of the denominator?',
        },
        answer: { zh: '平方（Σp²+Σg²）', en: 'Squared (Σp² + Σg²)' },
        accept: [
          '平方',
          '平方和',
          '平方形式',
          'Σp²+Σg²',
          'squared',
          'squares',
          'as squares',
          'sum of squares',
          'p² and g²',
        ],
        source: 'Milletari, Navab & Ahmadi, 3DV 2016',
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: null,
        question: {
          zh: '衡量两区域重叠的Dice系数与IoU，分子和分母各有何不同？',
          en: 'Dice coefficient and IoU of two regions: how do their fractions differ?',
        },
        answer: {
          zh: 'Dice是两倍交集除以两区域大小之和，IoU是交集除以并集。',
          en: 'Dice is twice the intersection over the summed sizes, IoU the intersection over the union.',
        },
        source: 'checked against the formulas of the Dice coefficient and IoU',
      },
      {
        n: 2,
        tier: 2,
        with: 'loss-cross-entropy',
        question: {
          zh: '背景占绝大多数的分割中，逐像素交叉熵与dice loss对背景的态度有何不同？',
          en: 'Mostly background in a segmentation: how do pixel-wise cross entropy and dice loss treat it differently?',
        },
        answer: {
          zh: '交叉熵对每个像素一视同仁，易被背景主导；dice loss不计判对的背景。',
          en: 'Cross entropy weighs every pixel equally and is easily swamped by it, dice loss ignores background that is rightly rejected.',
        },
      },
      {
        n: 3,
        tier: 2,
        with: 'ml-recall',
        question: {
          zh: 'TP（大于0）与FN不变而FP增加，召回率与Dice系数各怎样变？',
          en: 'TP (above 0) and FN stay while FP grows: how do recall and the Dice coefficient change?',
        },
        answer: {
          zh: '召回率不变，Dice系数下降。',
          en: 'Recall stays the same, the Dice coefficient falls.',
        },
        source: 'checked against the formulas TP/(TP + FN) and 2TP/(2TP + FP + FN)',
      },
    ],
    translation: {
      question: {
        zh: '医学分割文献里的「戴斯相似系数」，其英文名是什么？',
        en: '戴斯相似系数 (an overlap measure in medical segmentation): what is it in English?',
      },
      answer: {
        zh: 'Dice similarity coefficient（1减去它即dice loss）',
        en: 'Dice similarity coefficient (one minus it is the dice loss)',
      },
      accept: [
        'Dice similarity coefficient',
        'Dice coefficient',
        'Dice score',
        'Dice',
        'DSC',
        'Sørensen–Dice coefficient',
        'Sorensen-Dice coefficient',
      ],
    },
    prerequisites: ['ext-iou'],
    source: 'Milletari, Navab & Ahmadi, 3DV 2016',
  },
  {
    id: 'loss-hinge',
    status: 'seed',
    name: { zh: 'hinge loss', en: 'Hinge loss' },
    writtenInOutline: 'hinge loss',
    aliases: {
      zh: ['合页损失', '铰链损失', '折页损失', '合页损失函数'],
      en: ['max-margin loss', 'SVM loss'],
    },
    definition: {
      zh: 'max(0, 1−m)，m=y·f(x)：间隔不小于1才不受罚。',
      en: 'max(0, 1 − m) with m = y·f(x): only a margin of at least 1 goes unpunished.',
    },
    naming: {
      zh: '标签为±1、m=y·f(x)：m≥1时恰为0，m从1往下则线性增大，这种损失叫什么？',
      en: 'Loss on m = y·f(x) with labels ±1: exactly 0 from m = 1 up, growing linearly below it. What is it called?',
    },
    meaning: {
      question: {
        zh: 'hinge loss怎样按间隔y·f(x)处罚样本？',
        en: 'Hinge loss: how does it charge a sample by its margin y·f(x)?',
      },
      answer: {
        zh: '间隔不小于1时不罚，否则罚1减间隔。',
        en: 'Nothing if the margin is at least 1, otherwise one minus the margin.',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '间隔小于1时，hinge loss对间隔的导数是多少？',
          en: 'Derivative of the hinge loss with respect to the margin, for margins below 1?',
        },
        answer: { zh: '−1（恒定）', en: '−1 (constant)' },
        accept: ['-1', '−1', '负1', '负一', 'minus 1', 'minus one'],
        source: 'checked against the formula max(0, 1 − m)',
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: '样本恰好落在决策边界上（f(x)=0）时，hinge loss是多少？',
          en: 'A sample lies exactly on the decision boundary, f(x) = 0: what is its hinge loss?',
        },
        answer: { zh: '1（间隔为0）', en: '1 (its margin is 0)' },
        accept: ['1', '一', 'one'],
        source: 'checked against the formula max(0, 1 − m)',
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: '间隔大于1的样本，给hinge loss贡献的梯度是多少？',
          en: 'How much gradient does a sample with margin above 1 contribute to the hinge loss?',
        },
        answer: { zh: '0（没有贡献）', en: '0 (none at all)' },
        accept: ['0', '零', 'zero', 'none', '没有'],
        source: 'checked against the formula max(0, 1 − m)',
      },
      {
        n: 4,
        tier: 2,
        question: {
          zh: '`nn.MultiMarginLoss`把单个样本各错误类别的合页项相加后，再除以什么？',
          en: '`nn.MultiMarginLoss` sums the hinge terms of the wrong classes of one sample, then divides by what?',
        },
        answer: { zh: '类别总数C', en: 'The number of classes C' },
        accept: ['C', '类别数', '类别总数', '类别总数C', 'number of classes', 'the number of classes'],
        source:
          'torch 2.14.1 torch/nn/modules/loss.py; run: scores (3, 1, 2), target 1 give (3 + 2)/3 = 1.667',
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: null,
        question: {
          zh: '`nn.HingeEmbeddingLoss`与SVM的hinge loss，输入各是什么量？',
          en: '`nn.HingeEmbeddingLoss` and the hinge loss of the SVM: what kind of input does each take?',
        },
        answer: {
          zh: '`nn.HingeEmbeddingLoss`的输入是距离，SVM的hinge loss的输入是得分。',
          en: '`nn.HingeEmbeddingLoss` takes distances, the hinge loss of the SVM takes scores.',
        },
        source: 'torch 2.14.1 torch/nn/modules/loss.py',
      },
      {
        n: 2,
        tier: 2,
        with: 'loss-zero-one',
        question: {
          zh: '样本错得越来越离谱（间隔趋于−∞）时，0-1损失与hinge loss各怎样变？',
          en: 'A prediction gets ever more wrong, margin toward −∞: what happens to zero-one loss and to hinge loss?',
        },
        answer: {
          zh: '0-1损失停在1，hinge loss线性增长、没有上界。',
          en: 'Zero-one loss stays at 1, hinge loss grows linearly without bound.',
        },
        source: 'checked against the formulas 1[m ≤ 0] and max(0, 1 − m)',
      },
      {
        n: 3,
        tier: 2,
        with: 'loss-logistic',
        question: {
          zh: 'hinge loss与logistic loss，在可导性上有何不同？',
          en: 'Hinge loss and logistic loss: how do they differ in differentiability?',
        },
        answer: {
          zh: 'hinge loss在m=1处有折点、不可导，logistic loss处处可导。',
          en: 'Hinge loss has a kink at m = 1, logistic loss is differentiable everywhere.',
        },
        source: 'checked against the formulas max(0, 1 − m) and ln(1 + e⁻ᵐ)',
      },
    ],
    translation: {
      question: {
        zh: '多分类的「合页损失」在PyTorch里是哪个类？',
        en: 'Multi-class 合页损失 (hinge loss): which PyTorch class?',
      },
      answer: {
        zh: '`nn.MultiMarginLoss`（多分类hinge loss）',
        en: '`nn.MultiMarginLoss` (multi-class hinge loss)',
      },
      accept: ['MultiMarginLoss', 'nn.MultiMarginLoss', 'torch.nn.MultiMarginLoss'],
      source: 'torch 2.14.1 torch/nn/modules/loss.py',
    },
    prerequisites: ['ext-margin'],
    source: 'Cortes & Vapnik, Machine Learning 1995; torch 2.14.1 torch/nn/modules/loss.py',
  },
  {
    id: 'loss-arcface',
    status: 'seed',
    name: { zh: 'arcface loss', en: 'ArcFace loss' },
    writtenInOutline: 'arcface loss',
    aliases: {
      zh: ['加性角度间隔损失', 'ArcFace损失', '加性角度间隔softmax损失'],
      en: ['ArcFace', 'additive angular margin loss', 'AAM-Softmax', 'additive angular margin softmax'],
    },
    definition: {
      zh: '给特征与真实类别权重的夹角加上间隔m，再取余弦做softmax交叉熵。',
      en: 'Softmax cross entropy in which a margin m is added to the angle between the feature and its true class weight.',
    },
    naming: {
      zh: '特征与类权重都归一化，把目标logit从s·cosθ改为s·cos(θ+m)的损失叫什么？',
      en: 'Loss on unit-length features and class weights that turns the target logit s·cosθ into s·cos(θ + m): what is it called?',
    },
    meaning: {
      question: {
        zh: 'arcface loss怎样改动真实类别的logit？',
        en: 'ArcFace loss: how does it change the logit of the true class?',
      },
      answer: {
        zh: '先给特征与该类权重的夹角θ加上间隔m，logit成为s·cos(θ+m)。',
        en: 'It adds a margin m to the angle θ between feature and class weight, so the logit becomes s·cos(θ + m).',
      },
    },
    properties: [
      {
        n: 1,
        tier: 1,
        question: {
          zh: '算arcface loss的夹角之前，特征与类权重都要做什么处理？',
          en: 'Before ArcFace takes angles, what is done to the features and to the class weights?',
        },
        answer: { zh: 'L2归一化（长度变为1）', en: 'L2 normalisation (to unit length)' },
        accept: [
          'L2归一化',
          '归一化',
          'L2标准化',
          '单位化',
          'L2 normalisation',
          'L2 normalization',
          'normalisation',
          'normalization',
          'L2-normalised',
          'L2-normalized',
          'normalised',
          'normalized',
        ],
      },
      {
        n: 2,
        tier: 1,
        question: {
          zh: 'arcface loss为什么要把余弦乘以尺度s？',
          en: 'Why does ArcFace loss multiply the cosine by a scale s?',
        },
        answer: {
          zh: '余弦不超过1，作logit太小，softmax给不出接近1的概率。',
          en: 'Cosines of at most 1 are too small as logits for softmax to reach probabilities near 1.',
        },
      },
      {
        n: 3,
        tier: 2,
        question: {
          zh: 'arcface loss常用的间隔m=0.5（弧度），约合多少度？',
          en: 'ArcFace loss usually takes the margin m = 0.5 radians: about how many degrees is that?',
        },
        answer: { zh: '约28.6度', en: 'About 28.6 degrees' },
        accept: [
          '28.6',
          '28.6度',
          '28.6°',
          '28.65',
          '28.7',
          '29',
          '29度',
          '29°',
          '28.6 degrees',
          '29 degrees',
        ],
        source: 'checked against the formula 0.5 × 180/π',
      },
      {
        n: 4,
        tier: 2,
        question: {
          zh: 'arcface loss按s·cos(θ+m)计算，θ+m超过多少时目标logit反而随θ回升？',
          en: 'ArcFace loss takes s·cos(θ + m): beyond which value of θ + m does the target logit rise again as θ grows?',
        },
        answer: { zh: 'π（即180度）', en: 'π (that is 180 degrees)' },
        accept: ['π', 'pi', '180', '180度', '180°', '180 degrees', '3.14'],
        source: 'checked against the formula s·cos(θ + m)',
      },
    ],
    contrasts: [
      {
        n: 1,
        tier: 1,
        with: null,
        question: {
          zh: 'CosFace与ArcFace都有间隔m，m各作用在哪个量上？',
          en: 'CosFace and ArcFace both have a margin m: on which quantity does m act in each?',
        },
        answer: {
          zh: 'CosFace从余弦里减去m，ArcFace把m加到角度上。',
          en: 'CosFace subtracts m from the cosine, ArcFace adds m to the angle.',
        },
        source: 'checked against the formulas s(cosθ − m) and s·cos(θ + m)',
      },
      {
        n: 2,
        tier: 2,
        with: 'loss-cross-entropy',
        question: {
          zh: 'arcface loss与以s·cosθ为logit的softmax交叉熵，只有哪里不同？',
          en: 'ArcFace loss and softmax cross entropy on logits s·cosθ: what is the only difference?',
        },
        answer: {
          zh: '只有真实类别的logit不同：其夹角多加了间隔m。',
          en: 'Only the logit of the true class differs: its angle gets the extra margin m.',
        },
      },
      {
        n: 3,
        tier: 2,
        with: 'loss-center',
        question: {
          zh: 'center loss与arcface loss，各以什么方式与softmax损失结合？',
          en: 'Center loss and ArcFace loss: how is each combined with softmax loss?',
        },
        answer: {
          zh: 'center loss作为附加项与它相加，arcface loss直接改写它的目标logit。',
          en: 'Center loss is added to it as an extra term, ArcFace loss rewrites its target logit.',
        },
        source: 'Wen et al., ECCV 2016; Deng et al., CVPR 2019',
      },
    ],
    translation: {
      question: { zh: '「加性角度间隔损失」的英文名？', en: '加性角度间隔损失: what is it in English?' },
      answer: {
        zh: 'additive angular margin loss（即ArcFace）',
        en: 'additive angular margin loss (that is, ArcFace)',
      },
      accept: [
        'additive angular margin loss',
        'additive angular margin',
        'ArcFace',
        'ArcFace loss',
        'AAM-Softmax',
        'additive angular margin softmax',
      ],
    },
    prerequisites: ['loss-cross-entropy', 'ext-cosine-similarity'],
    source: 'Deng et al., CVPR 2019',
  },
] as const satisfies readonly Term[]
