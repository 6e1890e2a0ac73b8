import type { Term } from '#seed/term'

export const lossDice: Term = {
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
      zh: '用1减去「两倍交集除以两区域大小之和」，完全重合时为0。',
      en: 'As one minus twice the intersection over the summed sizes of both regions, 0 for a perfect match.',
    },
    proof: {
      code: [
        'from sklearn.metrics import f1_score',
        'p, g = [1, 1, 1, 0], [1, 1, 0, 0]  # sizes 3 and 2, intersection 2',
        '[1 - f1_score(g, g), 1 - f1_score(g, p), 1 - 2 * 2 / (3 + 2)]',
      ],
      value: [0, 0.2, 0.2],
    },
  },
  formula: {
    latex: 'L=1-\\frac{2\\sum_i p_i g_i+s}{\\sum_i p_i+\\sum_i g_i+s}',
    symbols: [
      { latex: 'p_i', zh: '第i个像素预测为前景的概率', en: 'predicted foreground probability of pixel i' },
      { latex: 'g_i', zh: '第i个像素的真值，0或1', en: 'ground truth of pixel i, 0 or 1' },
      { latex: 's', zh: '平滑项，1或很小的正数', en: 'smoothing term, 1 or a small positive number' },
    ],
    reading: {
      zh: '1减去一个比：分子是2倍的p与g乘积之和加s，分母是p之和加g之和再加s。',
      en: 'One minus: two times the sum of p times g plus s, over the sum of p plus the sum of g plus s.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$1-\\frac{2\\sum_i p_i g_i+s}{\\sum_i p_i+\\sum_i g_i+s}$，$p_i$为预测概率，$g_i$为真值：这是哪个损失？',
        en: '$1-\\frac{2\\sum_i p_i g_i+s}{\\sum_i p_i+\\sum_i g_i+s}$ with probabilities $p_i$ and ground truth $g_i$: which loss is it?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'dice loss（无平滑）$1-\\frac{\\boxed{?}\\sum_i p_i g_i}{\\sum_i p_i+\\sum_i g_i}$，方框里是什么？',
        en: 'Dice loss without smoothing: $1-\\frac{\\boxed{?}\\sum_i p_i g_i}{\\sum_i p_i+\\sum_i g_i}$. What is in the box?',
      },
      answer: { zh: '2，这样完全重合时损失为0', en: '2, so that a perfect match gives loss 0' },
      accept: ['2', '二', 'two'],
      source: 'checked against the formula 1 − 2Σpg/(Σp + Σg)',
      proof: {
        code: [
          'from sklearn.metrics import f1_score',
          'g = torch.tensor([1.0, 1.0, 0.0, 1.0])',
          'dice = f1_score(g.int(), g.int())  # 1 for a perfect match',
          '(dice * (g.sum() + g.sum()) / (g * g).sum()).item()',
        ],
        value: 2,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'Dice系数$D$由IoU值$J$换算：$D=\\frac{2J}{\\boxed{?}}$，方框里是什么？',
        en: 'The Dice coefficient $D$ from the IoU $J$: $D=\\frac{2J}{\\boxed{?}}$. What is in the box?',
      },
      answer: { zh: '$1+J$', en: '$1+J$' },
      accept: ['1+J', 'J+1', '1 + J', 'J + 1', '(1+J)'],
      source: 'checked against the formulas of the Dice coefficient and IoU',
    },
  ],
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
      proof: {
        code: [
          'empty = torch.zeros(4)',
          '(1 - 2 * (empty * empty).sum() / (empty.sum() + empty.sum())).item()',
        ],
        value: 'nan',
      },
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
        zh: '背景占绝大多数的分割中，逐像素交叉熵与dice loss对待背景像素有何不同？',
        en: 'A segmentation is mostly background: how do pixel-wise cross entropy and dice loss treat it differently?',
      },
      answer: {
        zh: '交叉熵对每个像素一视同仁，易被背景主导；dice loss不计判对的背景。',
        en: 'Cross entropy weighs every pixel equally and is easily swamped by it, dice loss does not count background that is predicted right.',
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
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'TP={tp}，FP={fp}，FN={fn}，dice loss（无平滑）是多少？',
        en: 'TP = {tp}, FP = {fp}, FN = {fn}: what is the dice loss without smoothing?',
      },
      parameters: { tp: [2, 3, 4, 5, 6, 8, 10], fp: [0, 1, 2, 3, 4, 6], fn: [0, 1, 2, 4, 6, 8] },
      where: '((2*tp+fp+fn == 10) + (2*tp+fp+fn == 20) + (2*tp+fp+fn == 25)) * (fp+fn > 0) * (fp+fn != 2*tp)',
      answer: '1-2*tp/(2*tp+fp+fn)',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: 'Dice系数为2×{tp}/(2×{tp}+{fp}+{fn})={=2*tp/(2*tp+fp+fn):2}，1减去它得{=1-2*tp/(2*tp+fp+fn):2}',
        en: 'Dice coefficient 2 × {tp}/(2 × {tp} + {fp} + {fn}) = {=2*tp/(2*tp+fp+fn):2}; one minus it is {=1-2*tp/(2*tp+fp+fn):2}',
      },
      mistakes: [
        {
          expression: '2*tp/(2*tp+fp+fn)',
          zh: '这是Dice系数，还没有用1去减',
          en: 'That is the Dice coefficient, not yet taken from one',
        },
        {
          expression: '1-tp/(tp+fp+fn)',
          zh: '用了IoU，交集没有算两倍',
          en: 'Used IoU: the intersection was not doubled',
        },
        { expression: '1-tp/(2*tp+fp+fn)', zh: '分子漏了2', en: 'Left the 2 out of the numerator' },
      ],
      check: [
        'truth = [1] * (tp + fn) + [0] * fp',
        'guess = [1] * tp + [0] * fn + [1] * fp',
        '1 - sklearn.metrics.f1_score(truth, guess)',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '两个掩膜的IoU为{j}，它们的Dice系数是多少？',
        en: 'Two masks have IoU {j}: what is their Dice coefficient?',
      },
      parameters: { j: [0.2, 0.25, 0.5, 0.6, 0.75, 0.8] },
      answer: '2*j/(1+j)',
      answerType: 'number',
      decimals: 3,
      working: {
        zh: '2×{j}/(1+{j})={=2*j}/{=1+j}={=2*j/(1+j):3}',
        en: '2 × {j}/(1 + {j}) = {=2*j}/{=1+j} = {=2*j/(1+j):3}',
      },
      mistakes: [
        { expression: 'j', zh: '二者只在0和1处相等', en: 'The two are equal only at 0 and 1' },
        {
          expression: 'j/(2-j)',
          zh: '方向反了，这是由Dice换算IoU',
          en: 'Wrong way round: that turns Dice into IoU',
        },
        { expression: '2*j', zh: '忘了除以1加IoU', en: 'Forgot to divide by one plus the IoU' },
      ],
      check: ['both = round(60 * j)', 'sklearn.metrics.f1_score([1] * 60, [1] * both + [0] * (60 - both))'],
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '预测与真值完全重合，`loss`却是−1：这段dice loss错在哪里？',
        en: 'Prediction and truth match perfectly, yet `loss` is −1: what is wrong with this dice loss?',
      },
      setup: ['p = torch.tensor([1., 1., 0., 0.])', 'g = torch.tensor([1., 1., 0., 0.])'],
      code: ['both = (p * g).sum()', 'sizes = p.sum() + g.sum() - both', 'loss = 1 - 2 * both / sizes'],
      mended: ['both = (p * g).sum()', 'sizes = p.sum() + g.sum()', 'loss = 1 - 2 * both / sizes'],
      result: 'loss.item()',
      value: -1,
      answer: {
        zh: '分母用了并集，应是两区域大小之和，不减交集。',
        en: 'The denominator is the union; it must be the summed sizes, without subtracting the intersection.',
      },
      source: 'checked against the formula 1 − 2Σpg/(Σp + Σg); run',
    },
    {
      n: 2,
      tier: 2,
      question: { zh: '`loss`是多少？', en: 'What is `loss` here?' },
      code: [
        'p = torch.tensor([1., 1., 0., 0.])',
        'g = torch.tensor([1., 0., 1., 0.])',
        'both = (p * g).sum()',
        'loss = 1 - 2 * both / (p.sum() + g.sum())',
      ],
      result: 'loss.item()',
      value: 0.5,
      answer: { zh: '0.5：交集1，两区域大小之和4', en: '0.5: intersection 1, summed sizes 4' },
      accept: ['0.5', '1/2', '.5', '50%'],
      source: 'checked against the formula 1 − 2Σpg/(Σp + Σg); run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '医学分割，目标只占1%的像素，要直接优化逐像素的F1分数（用软概率），选哪个损失？',
        en: 'Medical segmentation, the object fills 1% of the pixels, and their F1 score (on soft probabilities) is to be optimised: which loss?',
      },
      answer: { zh: 'dice loss（Dice损失）', en: 'Dice loss' },
      accept: [
        'dice loss',
        'dice',
        'DiceLoss',
        'Dice损失',
        'Dice系数损失',
        'Dice损失函数',
        'soft Dice loss',
        'soft Dice',
        'Dice coefficient loss',
        'Sørensen–Dice loss',
      ],
      source: 'Milletari, Navab & Ahmadi, 3DV 2016',
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '一张图没有目标，平滑项s又极小，预测只误报了一个像素，dice loss会怎样？',
        en: 'An image has no object and s is tiny; the prediction marks a single pixel by mistake: what does the dice loss do?',
      },
      answer: {
        zh: '分子只剩s，损失几乎跳到1，误报再少也一样。',
        en: 'Only s is left in the numerator, so the loss jumps to nearly 1, however few pixels are wrong.',
      },
      source: 'checked against the formula 1 − (2Σpg + s)/(Σp + Σg + s)',
      proof: {
        code: [
          's = 1e-6',
          'p, g = torch.zeros(100, dtype=torch.float64), torch.zeros(100, dtype=torch.float64)',
          'p[0] = 1',
          '(1 - (2 * (p * g).sum() + s) / (p.sum() + g.sum() + s)).item()',
        ],
        value: 1,
        tolerance: 0.001,
      },
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '同一张软概率图，两份代码都不加平滑，算出的dice loss却不同：分母可能差在哪里？',
        en: 'Two programs without smoothing give different dice losses for one soft prediction: what may differ in the denominator?',
      },
      answer: {
        zh: '一份直接对p与g求和，另一份先平方再求和，对软概率两者不等。',
        en: 'One sums p and g as they are, the other sums their squares, and for soft probabilities the two differ.',
      },
      source: 'Milletari, Navab & Ahmadi, 3DV 2016; checked against the formula',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '只用dice loss训练小目标分割，梯度忽大忽小、训练不稳，通常怎么办？',
        en: 'Training on small objects with dice loss alone is unsteady, gradients jump about: what is the usual remedy?',
      },
      answer: {
        zh: '把它与逐像素的交叉熵相加，由后者提供平稳的梯度。',
        en: 'Add pixel-wise cross entropy to it, which brings steadier gradients.',
      },
      source: 'Isensee et al., nnU-Net, Nature Methods 2021',
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '以dice loss训练三维医学分割网络的2016年论文，提出了哪个网络？',
        en: 'Which network did the 2016 paper introduce that trained volumetric medical segmentation with dice loss?',
      },
      answer: { zh: 'V-Net（Milletari等人，3DV 2016）', en: 'V-Net (Milletari et al., 3DV 2016)' },
      accept: ['V-Net', 'VNet', 'V Net'],
      source: 'Milletari, Navab & Ahmadi, 3DV 2016, arXiv:1606.04797',
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
  paper: {
    authors: 'F. Milletari, N. Navab, S.-A. Ahmadi',
    title: 'V-Net: Fully Convolutional Neural Networks for Volumetric Medical Image Segmentation',
    year: 2016,
    venue: '3DV 2016',
    url: 'https://arxiv.org/abs/1606.04797',
  },
  api: [],
  example: {
    code: [
      'p = torch.tensor([1., 1., 1., 0.])',
      'g = torch.tensor([1., 1., 0., 0.])',
      'both = (p * g).sum()',
      '(1 - 2 * both / (p.sum() + g.sum())).item()',
    ],
    output: 0.2,
    tolerance: 0.00001,
  },
  useWhen: [
    {
      zh: '分割任务，前景只占很少像素，如医学影像。',
      en: 'Segmentation with little foreground, as in medical images.',
    },
    {
      zh: '评价指标就是Dice或F1，想直接优化它。',
      en: 'The metric is Dice or F1 and should be optimised directly.',
    },
  ],
  avoidWhen: [
    {
      zh: '许多图里根本没有目标：空掩膜的损失由平滑项说了算。',
      en: 'Many images hold no object at all: the smoothing term then decides the loss.',
    },
    {
      zh: '单独使用时训练不稳：与交叉熵相加。',
      en: 'Training is unsteady with it alone: add cross entropy.',
    },
  ],
  prerequisites: ['ext-iou'],
  source: 'Milletari, Navab & Ahmadi, 3DV 2016',
}
