import type { Term } from '#seed/term'

export const lossArcface: Term = {
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
      zh: '给特征与该类权重的夹角θ加上间隔m，logit成为s·cos(θ+m)。',
      en: 'It adds a margin m to the angle θ between feature and class weight, so the logit becomes s·cos(θ + m).',
    },
  },
  formula: {
    latex:
      'L=-\\ln\\frac{e^{s\\cos(\\theta_{y}+m)}}{e^{s\\cos(\\theta_{y}+m)}+\\sum_{j\\ne y}e^{s\\cos\\theta_j}}',
    symbols: [
      { latex: 's', zh: '尺度，常取64', en: 'scale, usually 64' },
      {
        latex: '\\theta_y',
        zh: '特征与真实类别权重的夹角',
        en: 'angle between the feature and its true class weight',
      },
      { latex: 'm', zh: '角度间隔（弧度），常取0.5', en: 'angular margin in radians, usually 0.5' },
      { latex: '\\theta_j', zh: '特征与第j类权重的夹角', en: 'angle between the feature and class weight j' },
    ],
    reading: {
      zh: '真实类别的logit取s倍的cos(θ+m)，其余类别取s倍的cosθ，再做softmax交叉熵。',
      en: 'Softmax cross entropy with s cosine of theta-y plus m for the true class and s cosine of theta-j for the others.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$-\\ln\\frac{e^{s\\cos(\\theta_{y}+m)}}{e^{s\\cos(\\theta_{y}+m)}+\\sum_{j\\ne y}e^{s\\cos\\theta_j}}$是哪个损失？',
        en: 'Which loss is $-\\ln\\frac{e^{s\\cos(\\theta_{y}+m)}}{e^{s\\cos(\\theta_{y}+m)}+\\sum_{j\\ne y}e^{s\\cos\\theta_j}}$?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'arcface loss中，真实类别的logit为$s\\cos(\\theta_y+\\boxed{?})$，方框里是哪个量？',
        en: 'In ArcFace loss the logit of the true class is $s\\cos(\\theta_y+\\boxed{?})$. Which quantity is in the box?',
      },
      answer: { zh: '$m$，角度间隔', en: '$m$, the angular margin' },
      accept: [
        'm',
        '间隔',
        '间隔m',
        '角度间隔',
        'margin',
        'the margin',
        'angular margin',
        'the angular margin',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'arcface loss的分母为$e^{s\\cos(\\theta_y+m)}+\\sum_{j\\ne y}e^{s\\cos(\\boxed{?})}$，方框里是什么？',
        en: 'The denominator of ArcFace loss is $e^{s\\cos(\\theta_y+m)}+\\sum_{j\\ne y}e^{s\\cos(\\boxed{?})}$. What is in the box?',
      },
      answer: { zh: '$\\theta_j$，错误类别不加间隔', en: '$\\theta_j$: wrong classes get no margin' },
      accept: ['θ_j', 'θj', 'theta_j', 'theta j', 'thetaj', 'theta[j]'],
    },
  ],
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
        '单位化',
        '归一化到单位长度',
        'L2 normalisation',
        'L2 normalization',
        'normalisation',
        'normalization',
        'L2-normalised',
        'L2-normalized',
        'normalised',
        'normalized',
        'unit length',
        'scaled to unit length',
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
        zh: '余弦不超过1，直接作logit太小，softmax给不出接近1的概率。',
        en: 'Cosines of at most 1 are too small as logits for softmax to reach probabilities near 1.',
      },
      proof: {
        code: [
          'best = torch.cat([torch.ones(1), -torch.ones(9)])  # no cosines are kinder to the first class',
          '[best.max().item(), best.softmax(0)[0].item()]',
        ],
        value: [1, 0.4508],
        tolerance: 0.001,
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
      accept: ['28.6', '28.6度', '28.6°', '28.65', '28.7', '29', '29度', '29°', '28.6 degrees', '29 degrees'],
      source: 'checked against the formula 0.5 × 180/π',
      proof: { code: ['math.degrees(0.5)'], value: 28.6, tolerance: 0.01 },
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
      proof: {
        code: [
          'angles = torch.arange(0, 361, dtype=torch.float64)',
          'torch.cos(torch.deg2rad(angles)).argmin().item()',
        ],
        value: 180,
      },
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
        zh: '与以s·cosθ为logit的softmax交叉熵相比，arcface loss唯一的不同在哪里？',
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
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 's={s}，与真实类别权重的夹角为{a}°，间隔为{m}°，arcface loss的目标logit是多少？',
        en: 's = {s}, angle to the true class weight {a}°, margin {m}°: what is the target logit of ArcFace loss?',
      },
      parameters: { s: [2, 10, 30, 64], a: [15, 30, 45, 60, 75], m: [15, 30, 45, 60] },
      where: '(a+m == 60) + (a+m == 90) + (a+m == 120)',
      answer: 's*round(2*cos((a+m)*pi/180))/2',
      answerType: 'number',
      decimals: 0,
      working: {
        zh: '{s}×cos({a}°+{m}°)={s}×cos{=a+m}°={=s*round(2*cos((a+m)*pi/180))/2}',
        en: '{s} × cos({a}° + {m}°) = {s} × cos {=a+m}° = {=s*round(2*cos((a+m)*pi/180))/2}',
      },
      mistakes: [
        { expression: 's*cos(a*pi/180)', zh: '漏加间隔', en: 'Left out the margin' },
        {
          expression: 's*cos((a-m)*pi/180)',
          zh: '间隔减反了：加上它才使目标变难',
          en: 'Subtracted the margin: adding it is what makes the target harder',
        },
        {
          expression: 's*(cos(a*pi/180)-m*pi/180)',
          zh: '从余弦里减间隔，那是CosFace',
          en: 'Subtracted the margin from the cosine: that is CosFace',
        },
      ],
      check: [
        'turn = torch.deg2rad(torch.tensor(float(a), dtype=torch.float64))',
        'x = torch.tensor([1.0, 0.0], dtype=torch.float64)',
        'w = torch.stack([torch.cos(turn), torch.sin(turn)])',
        'theta = torch.acos(torch.nn.functional.cosine_similarity(x, w, dim=0))',
        '(s * torch.cos(theta + math.radians(m))).item()',
      ],
      source: 'checked against the formula s·cos(θ + m)',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'arcface loss的间隔为{m}°，夹角θ超过多少度，目标logit s·cos(θ+m)反而随θ回升？',
        en: 'ArcFace loss with margin {m}°: beyond how many degrees of θ does the target logit s·cos(θ + m) rise again?',
      },
      parameters: { m: [10, 15, 20, 25, 30, 35, 40] },
      answer: '180-m',
      answerType: 'integer',
      decimals: 0,
      working: {
        zh: '余弦在180°处最小：θ=180−{m}={=180-m}',
        en: 'The cosine is lowest at 180°: θ = 180 − {m} = {=180-m}',
      },
      mistakes: [
        { expression: '180', zh: '忘了减去间隔', en: 'Forgot to take off the margin' },
        {
          expression: '90-m',
          zh: '那里目标logit只是变负，还在下降',
          en: 'There the target logit turns negative but still falls',
        },
        {
          expression: '180+m',
          zh: '间隔使拐点提前，应减去它',
          en: 'The margin brings the turn forward: subtract it',
        },
      ],
      check: [
        'degrees = torch.arange(0, 181, dtype=torch.float64)',
        'torch.cos(torch.deg2rad(degrees + m)).argmin().item()',
      ],
      source: 'checked against the formula s·cos(θ + m)',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '想给目标加28.6度的间隔，这段代码错在哪里？',
        en: 'The target should get a margin of 28.6 degrees: what is wrong with this code?',
      },
      code: [
        'x = F.normalize(torch.tensor([4., 3.]), dim=0)',
        'w = torch.tensor([1., 0.])',
        'theta = torch.acos(x @ w)',
        'm = 28.6',
        'logit = 64 * torch.cos(theta + m)',
      ],
      mended: [
        'x = F.normalize(torch.tensor([4., 3.]), dim=0)',
        'w = torch.tensor([1., 0.])',
        'theta = torch.acos(x @ w)',
        'm = math.radians(28.6)',
        'logit = 64 * torch.cos(theta + m)',
      ],
      result: 'logit.item()',
      value: -36.22,
      tolerance: 0.01,
      answer: {
        zh: '三角函数以弧度为单位，`m`却是度数；应写`math.radians(28.6)`，约0.5。',
        en: 'The trigonometric functions work in radians but `m` is in degrees; use `math.radians(28.6)`, about 0.5.',
      },
      source: 'torch 2.14.1 torch.cos; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '人脸验证，特征都归一化到超球面，想在softmax里让类与类之间多隔开一个固定的角度，用哪个损失？',
        en: 'Face verification on unit-length features: softmax training should set classes apart by a fixed extra angle. Which loss?',
      },
      answer: { zh: 'arcface loss（加性角度间隔损失）', en: 'ArcFace loss (additive angular margin)' },
      accept: [
        'arcface loss',
        'ArcFace',
        'ArcFace损失',
        '加性角度间隔损失',
        '加性角度间隔softmax损失',
        'additive angular margin loss',
        'AAM-Softmax',
        'additive angular margin softmax',
      ],
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: 'PyTorch没有arcface loss这个类，公开代码里尺度s通常取多少？',
        en: 'PyTorch has no class for ArcFace loss; in public code, what is usually chosen as the scale s?',
      },
      answer: { zh: '64（logit于是落在−64到64之间）', en: '64 (so that logits lie between −64 and 64)' },
      accept: ['64', '64.0', 's=64'],
      source:
        'Deng et al., CVPR 2019; deepinsight/insightface recognition/arcface_torch/losses.py (torch 2.14.1 has none); range checked against the formula',
      proof: { code: ['(64 * torch.cos(torch.linspace(0, math.pi, 181))).max().item()'], value: 64 },
    },
    {
      n: 2,
      tier: 3,
      question: {
        zh: 'PyTorch没有arcface loss这个类，公开代码里间隔m通常取多少弧度？',
        en: 'PyTorch has no class for ArcFace loss; in public code, what is usually chosen as the margin m, in radians?',
      },
      answer: { zh: '0.5（约28.6度）', en: '0.5 (about 28.6 degrees)' },
      accept: ['0.5', '1/2', '.5', 'm=0.5'],
      source:
        'Deng et al., CVPR 2019; deepinsight/insightface recognition/arcface_torch/losses.py (torch 2.14.1 has none); degrees computed',
      proof: { code: ['math.degrees(0.5)'], value: 28.6, tolerance: 0.01 },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '夹角θ大到θ+m超出余弦的递减区间时，arcface loss会出什么问题，实现里怎么处理？',
        en: 'θ is so large that θ + m leaves the range where cosine falls: what goes wrong in ArcFace loss, what do implementations do?',
      },
      answer: {
        zh: 'θ越大目标logit反而越高，等于奖励错误；实现里在此改用单调递减的替代式。',
        en: 'A larger θ then raises the target logit and rewards the error; implementations switch to a substitute that keeps falling.',
      },
      source:
        'checked against the formula s·cos(θ + m); deepinsight/insightface recognition/arcface_torch/losses.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '实现arcface loss时忘了归一化特征与权重，就对它们的内积取反余弦，会出什么问题？',
        en: 'ArcFace loss without normalising features and weights, arccos taken of their inner product: what goes wrong?',
      },
      answer: {
        zh: '内积不再是余弦，绝对值大于1时反余弦得到nan，夹角和间隔都失去意义。',
        en: 'The product is no cosine: beyond 1 in size its arccos is nan, and angle and margin lose their meaning.',
      },
      source: 'torch 2.14.1 torch.acos; run',
      proof: { code: ['torch.acos(torch.tensor([3.0, -1.5])).tolist()'], value: ['nan', 'nan'] },
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '提出arcface loss的论文（Deng等人）发表在2019年的哪个会议上？',
        en: 'At which 2019 conference was the paper that introduced ArcFace loss (Deng et al.) published?',
      },
      answer: { zh: 'CVPR 2019', en: 'CVPR 2019' },
      accept: ['CVPR', 'CVPR 2019', 'CVPR2019', 'Conference on Computer Vision and Pattern Recognition'],
      source: 'Deng et al., CVPR 2019, arXiv:1801.07698',
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
  paper: {
    authors: 'J. Deng, J. Guo, N. Xue, S. Zafeiriou',
    title: 'ArcFace: Additive Angular Margin Loss for Deep Face Recognition',
    year: 2019,
    venue: 'CVPR 2019',
    url: 'https://arxiv.org/abs/1801.07698',
  },
  api: [],
  example: {
    code: [
      'x = F.normalize(torch.tensor([4., 3.]), dim=0)',
      'w = torch.tensor([1., 0.])  # true class',
      'theta = torch.acos(x @ w)',
      's, m = 64, 0.5',
      '(s * torch.cos(theta + m)).item()',
    ],
    output: 26.5221,
    tolerance: 0.0001,
  },
  useWhen: [
    {
      zh: '人脸验证与识别，要在角度上把身份分开。',
      en: 'Face verification and recognition, where identities must be set apart by angle.',
    },
    {
      zh: '用余弦相似度比较特征的度量学习。',
      en: 'Metric learning whose features are compared by cosine similarity.',
    },
  ],
  avoidWhen: [
    {
      zh: '普通的闭集分类：交叉熵就够了，还省去s与m。',
      en: 'Ordinary closed-set classification: cross entropy does, without s and m.',
    },
    {
      zh: '错标很多：间隔会逼着特征靠近错误的类。',
      en: 'Many labels are wrong: the margin forces features toward wrong classes.',
    },
  ],
  prerequisites: ['loss-cross-entropy', 'ext-cosine-similarity'],
  source: 'Deng et al., CVPR 2019',
}
