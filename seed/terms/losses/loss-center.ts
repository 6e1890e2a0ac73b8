import type { Term } from '#seed/term'

export const lossCenter: Term = {
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
    zh: '与softmax损失联用、按欧氏距离平方把特征拉向本类代表点（随训练更新）的损失叫什么？',
    en: "Loss beside softmax loss that pulls a feature to its class's moving prototype by squared Euclidean distance: its name?",
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
  formula: {
    latex: 'L_C=\\frac12\\sum_{i}\\lVert x_i-c_{y_i}\\rVert_2^2,\\qquad L=L_{\\mathrm{softmax}}+\\lambda L_C',
    symbols: [
      { latex: 'L_C', zh: 'center loss这一项', en: 'the center loss term' },
      { latex: 'x_i', zh: '第i个样本的特征', en: 'feature of sample i' },
      { latex: 'c_{y_i}', zh: '样本i所属类别的中心', en: 'centre of the class of sample i' },
      { latex: 'L', zh: '训练用的总损失', en: 'total loss used in training' },
      { latex: 'L_{\\mathrm{softmax}}', zh: 'softmax交叉熵损失', en: 'softmax cross-entropy loss' },
      { latex: '\\lambda', zh: 'center loss的权重', en: 'weight of the center loss term' },
    ],
    reading: {
      zh: '各特征到本类中心距离的平方之和的一半；总损失是softmax损失加λ倍的它。',
      en: 'Half the sum of squared distances from x-i to the centre of its class; in all, softmax loss plus lambda times this.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$\\frac12\\sum_i\\lVert x_i-c_{y_i}\\rVert_2^2$，$c_{y_i}$是标签$y_i$对应的、随训练移动的向量：这是哪个损失？',
        en: '$\\frac12\\sum_i\\lVert x_i-c_{y_i}\\rVert_2^2$ with $c_{y_i}$ a vector for label $y_i$ that moves during training: which loss is it?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'center loss为$\\frac12\\sum_i\\lVert x_i-\\boxed{?}\\rVert_2^2$，样本$i$的标签为$y_i$，方框里是什么？',
        en: 'Center loss is $\\frac12\\sum_i\\lVert x_i-\\boxed{?}\\rVert_2^2$, sample $i$ having label $y_i$. What is in the box?',
      },
      answer: { zh: '$c_{y_i}$，它所属类别的中心', en: '$c_{y_i}$, the centre of its class' },
      accept: [
        'c_{y_i}',
        'c_yi',
        'c_y_i',
        'c_y',
        'cyi',
        'c[y_i]',
        '类中心',
        '本类中心',
        '所属类别的中心',
        'class centre',
        'class center',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'center loss对特征$x$的梯度恰为$x-c$，因此$L_C=\\frac{1}{\\boxed{?}}\\lVert x-c\\rVert_2^2$，方框里是什么？',
        en: 'Center loss has gradient exactly $x-c$ for a feature $x$, hence $L_C=\\frac{1}{\\boxed{?}}\\lVert x-c\\rVert_2^2$. What is in the box?',
      },
      answer: { zh: '2（与求导得到的2相消）', en: '2 (it cancels the 2 of the derivative)' },
      accept: ['2', '二', 'two'],
      source: 'checked against the formula ½‖x − c‖²',
      proof: {
        code: [
          'x = torch.tensor([3.0, -1.0], requires_grad=True)',
          'c = torch.tensor([1.0, 2.0])',
          '((x - c) ** 2).sum().backward()',
          '(x.grad / (x - c)).mean().item()',
        ],
        value: 2,
      },
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '只用center loss、不配softmax损失训练，所有特征会怎样？',
        en: 'Training with center loss alone, without softmax loss: what happens to the features?',
      },
      answer: { zh: '全部塌缩到同一点', en: 'They all collapse to a single point' },
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
        '退化为零',
        '都变成零',
        'they degrade to zero',
        'all become zero',
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
        '本批样本',
        '本批中该类的样本',
        'mini-batch',
        'the mini-batch',
        'current mini-batch',
        'the current mini-batch',
        'the batch',
      ],
    },
    {
      n: 5,
      tier: 3,
      question: {
        zh: 'center loss更新中心时，分母为什么是本类样本数再加1？',
        en: 'Why does the centre update of center loss divide by one more than the number of samples of that class?',
      },
      answer: {
        zh: '当前小批量里没有该类样本时，分母也不为零。',
        en: 'So that the denominator is not zero when the mini-batch holds no sample of that class.',
      },
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
        zh: 'center loss与MSE loss都用平方距离，两者靠拢的目标有何不同？',
        en: 'Center loss and MSE loss both use squared distances: how do their targets differ?',
      },
      answer: {
        zh: 'center loss的目标是随训练移动的类中心，MSE loss的目标是固定的标签。',
        en: 'Center loss aims at a class centre that moves during training, MSE loss at a fixed label.',
      },
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '特征为({a}, {b})，本类中心为({c}, {d})，center loss（含系数1/2）是多少？',
        en: 'Feature ({a}, {b}), centre of its class ({c}, {d}): what is the center loss (with its factor 1/2)?',
      },
      parameters: { a: [0, 1, 2, 3, 4, 5, 6], b: [0, 1, 2, 3, 4, 5, 6], c: [0, 1, 2, 3], d: [0, 1, 2, 3] },
      where: '(abs(a-c)+abs(b-d) > 2) * (max(abs(a-c),abs(b-d)) < 5)',
      answer: '(pow(a-c,2)+pow(b-d,2))/2',
      answerType: 'number',
      decimals: 1,
      working: {
        zh: '差为({=a-c}, {=b-d})，平方和为{=pow(a-c,2)+pow(b-d,2)}，一半是{=(pow(a-c,2)+pow(b-d,2))/2:1}',
        en: 'Difference ({=a-c}, {=b-d}), squares sum to {=pow(a-c,2)+pow(b-d,2)}, half of it is {=(pow(a-c,2)+pow(b-d,2))/2:1}',
      },
      mistakes: [
        { expression: 'pow(a-c,2)+pow(b-d,2)', zh: '漏了系数1/2', en: 'Left out the factor 1/2' },
        {
          expression: 'sqrt(pow(a-c,2)+pow(b-d,2))',
          zh: '多开了方：要的是距离的平方',
          en: 'Took the root: the squared distance is wanted',
        },
        { expression: '(abs(a-c)+abs(b-d))/2', zh: '没有平方', en: 'Did not square' },
      ],
      check: [
        'x = torch.tensor([a, b], dtype=torch.float64)',
        'centre = torch.tensor([c, d], dtype=torch.float64)',
        "0.5 * torch.nn.functional.mse_loss(x, centre, reduction='sum').item()",
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '标量特征为{x}，本类中心为{c}，center loss（含系数1/2）对特征的梯度是多少？',
        en: 'Scalar feature {x}, centre {c}: what is the gradient of the center loss (with its factor 1/2) with respect to the feature?',
      },
      parameters: { x: [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5], c: [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5] },
      where: '(x != c) * (x-c != 2)',
      answer: 'x-c',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '特征减中心：{x}−({c})={=x-c}',
        en: 'Feature minus centre: {x} − ({c}) = {=x-c}',
      },
      mistakes: [
        {
          expression: 'c-x',
          zh: '符号反了：梯度是特征减中心',
          en: 'Wrong sign: the gradient is feature minus centre',
        },
        {
          expression: '2*(x-c)',
          zh: '系数1/2已消去求导的2',
          en: 'The factor 1/2 cancels the 2 of the derivative',
        },
        {
          expression: '(x-c)*(x-c)/2',
          zh: '这是损失本身，不是梯度',
          en: 'That is the loss itself, not its gradient',
        },
      ],
      check: [
        'feature = torch.tensor(float(x), requires_grad=True)',
        "(0.5 * torch.nn.functional.mse_loss(feature, torch.tensor(float(c)), reduction='sum')).backward()",
        'feature.grad.item()',
      ],
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '类中心为{c}，小批量里该类有两个标量特征{a}与{b}，按center loss的论文，Δc是多少？',
        en: 'Centre {c}; the mini-batch holds two scalar features of that class, {a} and {b}: what is Δc in the center loss paper?',
      },
      parameters: {
        c: [1, 2, 3, 4, 5, 6, 7, 8],
        a: [0, 1, 2, 3, 4, 5, 6, 7, 8],
        b: [0, 1, 2, 3, 4, 5, 6, 7, 8],
      },
      where: '(floor((2*c-a-b)/3) == (2*c-a-b)/3) * (2*c != a+b) * (a < b)',
      answer: '(2*c-a-b)/3',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '中心减特征之和为{=2*c-a-b}，除以1+2：Δc={=(2*c-a-b)/3}',
        en: 'Centre minus features sum to {=2*c-a-b}; divided by 1 + 2: Δc = {=(2*c-a-b)/3}',
      },
      mistakes: [
        { expression: '(2*c-a-b)/2', zh: '分母漏加1', en: 'Left the 1 out of the denominator' },
        {
          expression: '(a+b-2*c)/3',
          zh: '符号反了：Δc用中心减特征，更新时再减去它',
          en: 'Wrong sign: Δc is centre minus feature, and is then subtracted',
        },
        {
          expression: '2*c-a-b',
          zh: '没有除以1加样本数',
          en: 'Did not divide by one plus the number of samples',
        },
      ],
      check: [
        'gap = c - torch.tensor([a, b], dtype=torch.float64)',
        '(gap.sum() / (1 + gap.numel())).item()',
      ],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '手写的center loss，`c`的第k行是第k类的中心：错在哪里？',
        en: 'A hand-written center loss; row k of `c` is the centre of class k: what is wrong?',
      },
      code: [
        'x = torch.tensor([[1., 2.], [3., 0.]])',
        'y = torch.tensor([1, 0])',
        'c = torch.tensor([[3., 1.], [1., 0.]])',
        'loss = 0.5 * ((x - c) ** 2).sum()',
      ],
      mended: [
        'x = torch.tensor([[1., 2.], [3., 0.]])',
        'y = torch.tensor([1, 0])',
        'c = torch.tensor([[3., 1.], [1., 0.]])',
        'loss = 0.5 * ((x - c[y]) ** 2).sum()',
      ],
      result: 'loss.item()',
      value: 4.5,
      answer: {
        zh: '没有按标签取中心，样本i减了第i类的中心；应减`c[y]`。',
        en: 'Centres are not looked up by label: sample i is compared with centre i; subtract `c[y]`.',
      },
      source: 'checked against the formula ½‖x − c‖²; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '人脸识别已用softmax损失分开各类，想加一个附加项，按欧氏距离聚拢同类特征、不必挑样本对：选哪个？',
        en: 'Softmax loss already separates the faces: which extra term tightens each class by Euclidean distance, without choosing pairs?',
      },
      answer: { zh: 'center loss（中心损失）', en: 'Center loss' },
      accept: ['center loss', 'centre loss', 'center', 'centre', '中心损失', '中心损失函数', 'CenterLoss'],
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '与softmax损失联用时，center loss的权重λ取得过大，会出什么问题？',
        en: 'Next to softmax loss, center loss gets far too large a weight λ: what goes wrong?',
      },
      answer: {
        zh: '聚拢压过分离，不同类的特征也挤到一起，分类变差。',
        en: 'Pulling together outweighs separating, so features of different classes crowd too and classification suffers.',
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'center loss的类中心每步直接跳到本批特征的均值，会出什么问题，怎么避免？',
        en: 'Class centres of center loss jump to the batch mean at every step: what goes wrong, and how is it avoided?',
      },
      answer: {
        zh: '少数错标或离群样本就能把中心带偏；用小的更新率α慢慢移动。',
        en: 'A few mislabelled or odd samples throw the centres about; move them slowly, with a small update rate α.',
      },
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '身份多达上百万时，center loss的开销问题出在哪里？',
        en: 'With a million identities, where does center loss become costly?',
      },
      answer: {
        zh: '每个类别都要存一个与特征同维的中心，存储随类别数线性增长。',
        en: 'Every class keeps a centre of the same dimension as a feature, so memory grows with the number of classes.',
      },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '提出center loss的人脸识别论文（Wen等人）发表在2016年的哪个会议上？',
        en: 'At which 2016 conference was the face recognition paper that introduced center loss (Wen et al.) published?',
      },
      answer: { zh: 'ECCV 2016', en: 'ECCV 2016' },
      accept: ['ECCV', 'ECCV 2016', 'ECCV2016', 'European Conference on Computer Vision'],
    },
  ],
  translation: {
    question: { zh: '「中心损失」的英文名？', en: '中心损失: what is it in English?' },
    answer: { zh: 'center loss（中心损失）', en: 'center loss (also spelt centre loss)' },
    accept: ['center loss', 'centre loss', 'CenterLoss'],
  },
  paper: {
    authors: 'Y. Wen, K. Zhang, Z. Li, Y. Qiao',
    title: 'A Discriminative Feature Learning Approach for Deep Face Recognition',
    year: 2016,
    venue: 'ECCV 2016',
    url: '',
  },
  api: [],
  example: {
    code: [
      'x = torch.tensor([3., 4.])',
      'centre = torch.zeros(2)',
      '(0.5 * ((x - centre) ** 2).sum()).item()',
    ],
    output: 12.5,
  },
  useWhen: [
    {
      zh: '人脸识别等开集任务，希望同类特征紧凑。',
      en: 'Face recognition and other open-set tasks that need compact classes.',
    },
    {
      zh: '已有softmax分类损失，只想再添一项，不想挑选样本对。',
      en: 'There is a softmax loss already and one more term should do, without choosing pairs.',
    },
  ],
  avoidWhen: [
    {
      zh: '不配softmax损失单独使用：特征会塌缩。',
      en: 'On its own, without softmax loss: the features collapse.',
    },
    {
      zh: '类别数极大：每类都要存一个中心。',
      en: 'There are very many classes: each needs a stored centre.',
    },
  ],
  prerequisites: ['loss-cross-entropy'],
  source: 'Wen et al., ECCV 2016',
}
