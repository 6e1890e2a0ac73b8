import type { Term } from '#seed/term'

export const optAdagrad: Term = {
  id: 'opt-adagrad',
  status: 'seed',
  name: { zh: 'AdaGrad', en: 'AdaGrad' },
  writtenInOutline: 'AdaGrad',
  aliases: { zh: ['自适应梯度算法', '自适应梯度'], en: ['Adagrad', 'adaptive gradient algorithm'] },
  definition: {
    zh: '逐坐标累加迄今的梯度平方，步长除以其和的平方根。',
    en: 'Sum the squared gradients of each coordinate and divide its step by the root of that sum.',
  },
  naming: {
    zh: '从训练开始一直累加各坐标的梯度平方，并按其和的平方根缩小步长的优化器叫什么？',
    en: "Optimiser that divides each coordinate's step by the root of the sum of its squared gradients since the start: its name?",
  },
  meaning: {
    question: {
      zh: 'AdaGrad怎样确定每个坐标的有效步长？',
      en: "AdaGrad: how does it set each coordinate's effective step size?",
    },
    answer: {
      zh: '用学习率除以该坐标迄今所有梯度平方之和的平方根（另加ε）。',
      en: "The learning rate divided by the root of the sum of that coordinate's squared gradients so far (plus ε).",
    },
  },
  formula: {
    latex: 'G\\leftarrow G+g^2,\\qquad \\theta\\leftarrow\\theta-\\frac{\\eta\\,g}{\\sqrt{G}+\\epsilon}',
    symbols: [
      { latex: 'G', zh: '迄今的梯度平方之和', en: 'sum of squared gradients so far' },
      { latex: 'g', zh: '当前梯度', en: 'current gradient' },
      { latex: '\\theta', zh: '参数', en: 'parameters' },
      { latex: '\\eta', zh: '学习率', en: 'learning rate' },
      { latex: '\\epsilon', zh: '防止除以0的小数', en: 'small number against division by 0' },
    ],
    reading: {
      zh: 'G加上梯度的平方，参数再减去学习率乘梯度、除以G的平方根加ε。',
      en: 'G becomes G plus g squared; theta becomes theta minus eta g over root G plus epsilon.',
    },
  },
  formulaNames: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '$G\\leftarrow G+g^2,\\ \\theta\\leftarrow\\theta-\\frac{\\eta\\,g}{\\sqrt{G}+\\epsilon}$，这是哪个优化器？',
        en: 'Which optimiser is $G\\leftarrow G+g^2,\\ \\theta\\leftarrow\\theta-\\frac{\\eta\\,g}{\\sqrt{G}+\\epsilon}$?',
      },
    },
  ],
  clozes: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'AdaGrad每一步的累加$G\\leftarrow G+\\boxed{?}$，方框里是什么（g为当前梯度）？',
        en: 'AdaGrad accumulates $G\\leftarrow G+\\boxed{?}$ at each step, g being the gradient. What is in the box?',
      },
      answer: { zh: '$g^2$，当前梯度的平方', en: '$g^2$, the square of the gradient' },
      accept: [
        'g²',
        'g^2',
        'g*g',
        'g**2',
        '梯度平方',
        '梯度的平方',
        'squared gradient',
        'the squared gradient',
      ],
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'G为迄今的梯度平方之和，AdaGrad的更新$\\theta\\leftarrow\\theta-\\frac{\\eta\\,g}{\\boxed{?}+\\epsilon}$，方框里是什么？',
        en: 'With G the sum of squared gradients so far, AdaGrad does $\\theta\\leftarrow\\theta-\\frac{\\eta\\,g}{\\boxed{?}+\\epsilon}$. What is in the box?',
      },
      answer: { zh: '$\\sqrt{G}$', en: '$\\sqrt{G}$' },
      accept: [
        '√G',
        'sqrt(G)',
        'sqrt G',
        'G^0.5',
        'G^(1/2)',
        '根号G',
        'G的平方根',
        'root G',
        'square root of G',
      ],
    },
  ],
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '梯度恒定且不为0，学习率为η，忽略ε，AdaGrad第t步（从1数）的大小是多少？',
        en: 'Constant nonzero gradient, learning rate η, ε ignored: what is the size of AdaGrad step t, counted from 1?',
      },
      answer: { zh: 'η/√t', en: 'η / √t' },
      accept: [
        'η/√t',
        'η / √t',
        'η/sqrt(t)',
        'eta/sqrt(t)',
        'lr/sqrt(t)',
        '学习率/√t',
        'lr/√t',
        'η/t^0.5',
        'η/t^(1/2)',
      ],
      source: 'torch 2.14.1 torch/optim/adagrad.py; run: lr 0.01 gives steps 0.01, 0.00707, 0.00577',
      proof: {
        code: [
          'w = torch.zeros(1, requires_grad=True)',
          'o = optim.Adagrad([w], lr=0.01)',
          'w.grad = torch.tensor([3.0])',
          'path = [0.0]',
          'for _ in range(9):',
          '    o.step(); path.append(w.item())',
          'steps = -np.diff(path)',
          'bool(np.allclose(steps, 0.01 / np.sqrt(np.arange(1, 10)), rtol=1e-4))',
        ],
        value: true,
      },
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '训练很久之后，AdaGrad为什么可能停滞不前？',
        en: 'Why may AdaGrad stall in a long training run?',
      },
      answer: {
        zh: '梯度平方和只增不减，有效步长越缩越小。',
        en: 'The sum of squared gradients never falls, so the effective step size keeps shrinking.',
      },
      source: 'Zeiler, 2012, arXiv:1212.5701; torch 2.14.1 torch/optim/adagrad.py',
    },
    {
      n: 3,
      tier: 2,
      question: {
        zh: '在AdaGrad中，各坐标的非零梯度大小相近，哪一类坐标能长期保持较大的步长？',
        en: 'Under AdaGrad, with non-zero gradients of similar size, which kind of coordinate keeps a large step size for long?',
      },
      answer: { zh: '很少被更新的（梯度稀疏的）坐标', en: 'Rarely updated ones (with sparse gradients)' },
      accept: [
        '稀疏',
        '稀疏的',
        '稀疏坐标',
        '稀疏特征',
        '梯度稀疏的坐标',
        '很少更新的',
        '很少被更新的',
        '很少更新的坐标',
        'sparse',
        'sparse ones',
        'rarely updated',
        'rarely updated ones',
        'rare ones',
      ],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'opt-rmsprop',
      question: {
        zh: '梯度恒定且不为0，忽略ε，长期下去AdaGrad与RMSProp的步长各趋于多少？',
        en: 'Under a constant nonzero gradient, ε ignored, what do the step sizes of AdaGrad and RMSProp tend to in the long run?',
      },
      answer: {
        zh: 'AdaGrad的趋于0，RMSProp的趋于学习率。',
        en: "AdaGrad's to 0, RMSProp's to the learning rate.",
      },
      source: 'torch 2.14.1 torch/optim/adagrad.py and torch/optim/rmsprop.py; run',
      proof: {
        code: [
          'def last_step(cls, n):',
          '    w = torch.zeros((), dtype=torch.float64, requires_grad=True)',
          '    o = cls([w], lr=0.01)',
          '    for _ in range(n):',
          '        o.zero_grad(); before = w.item(); (3 * w).backward(); o.step()',
          '    return before - w.item()',
          '[last_step(optim.Adagrad, 2500), last_step(optim.RMSprop, 2500)]',
        ],
        value: [0.0002, 0.01],
        tolerance: 0.001,
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'opt-sgd',
      question: {
        zh: '普通SGD与AdaGrad，各坐标的有效学习率有何不同？',
        en: 'Plain SGD and AdaGrad: how do the effective learning rates of the coordinates differ?',
      },
      answer: {
        zh: 'SGD的所有坐标共用一个学习率，AdaGrad按各坐标自己的梯度历史分别缩放。',
        en: 'SGD uses one learning rate for all coordinates, AdaGrad scales each by its own gradient history.',
      },
      source: 'torch 2.14.1 torch/optim/sgd.py and torch/optim/adagrad.py',
    },
  ],
  computations: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'AdaGrad学习率{e}，梯度恒定且不为0，忽略ε，第{t}步的大小是多少？',
        en: 'AdaGrad with learning rate {e} and a constant nonzero gradient, ε ignored: how large is step number {t}?',
      },
      parameters: { e: [0.01, 0.1, 1], t: [4, 9, 16, 25, 100] },
      answer: 'e/sqrt(t)',
      answerType: 'number',
      decimals: 5,
      working: {
        zh: '此时G={t}g²，步长{e}/√{t}={e}/{=sqrt(t)}={=e/sqrt(t):5}',
        en: 'by then G = {t}g², so the step is {e}/√{t} = {e}/{=sqrt(t)} = {=e/sqrt(t):5}',
      },
      mistakes: [
        { expression: 'e/t', zh: '忘了开平方', en: 'Forgot the square root' },
        {
          expression: 'e',
          zh: '没有累加历史梯度的平方：步长会逐步缩小',
          en: 'Left out the accumulated squares: steps shrink',
        },
        { expression: 'e*sqrt(t)', zh: '应除以√t，而不是乘', en: 'Multiplied by √t instead of dividing' },
      ],
      check: [
        'w = torch.zeros((), dtype=torch.float64, requires_grad=True)',
        'o = torch.optim.Adagrad([w], lr=e)',
        'path = [(o.zero_grad(), (2 * w).backward(), o.step(), w.item())[-1] for _ in range(t)]',
        'path[-2] - path[-1]',
      ],
      source: 'torch 2.14.1 torch/optim/adagrad.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: 'AdaGrad学习率{e}，前两步的梯度依次为{p}和{q}，忽略ε，第二步的大小是多少？',
        en: 'AdaGrad with learning rate {e}; the first two gradients are {p} and {q}; ε ignored. How large is the second step?',
      },
      parameters: { e: [0.1, 0.5, 1], p: [3, 4, 6, 8], q: [3, 4, 6, 8] },
      where: '(p*p+q*q == 25) + (p*p+q*q == 100)',
      answer: 'e*q/sqrt(p*p+q*q)',
      answerType: 'number',
      decimals: 2,
      working: {
        zh: '√G=√({p}²+{q}²)={=sqrt(p*p+q*q)}，步长{e}×{q}/{=sqrt(p*p+q*q)}={=e*q/sqrt(p*p+q*q):2}',
        en: '√G = √({p}² + {q}²) = {=sqrt(p*p+q*q)}, step {e} × {q}/{=sqrt(p*p+q*q)} = {=e*q/sqrt(p*p+q*q):2}',
      },
      mistakes: [
        {
          expression: 'e',
          zh: '忘了累加第一步的梯度平方',
          en: 'Forgot to add the first squared gradient',
        },
        {
          expression: 'e*q/(p+q)',
          zh: '累加了梯度本身，应累加平方再开方',
          en: 'Summed the gradients; sum their squares and take the root',
        },
        { expression: 'e*q/(p*p+q*q)', zh: '忘了开平方', en: 'Forgot the square root' },
      ],
      check: [
        'w = torch.zeros((), dtype=torch.float64, requires_grad=True)',
        'o = torch.optim.Adagrad([w], lr=e)',
        'path = [(o.zero_grad(), (g * w).backward(), o.step(), w.item())[-1] for g in (p, q)]',
        'path[0] - path[1]',
      ],
      source: 'torch 2.14.1 torch/optim/adagrad.py',
    },
  ],
  readings: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '运行后`w.item()`是多少（ε可忽略）？',
        en: 'What is `w.item()` after these AdaGrad steps (ε may be ignored)?',
      },
      code: [
        'w = torch.zeros(1, requires_grad=True)',
        'opt = optim.Adagrad([w], lr=1.)',
        'for g in [3., 4.]:',
        '    w.grad = torch.tensor([g])',
        '    opt.step()',
      ],
      result: 'w.item()',
      value: -1.8,
      answer: {
        zh: '−1.8，先走3/√9=1，再走4/√25=0.8',
        en: '−1.8: first 3/√9 = 1, then 4/√25 = 0.8',
      },
      accept: ['-1.8', '−1.8', '-9/5'],
      source: 'torch 2.14.1 torch/optim/adagrad.py; run',
    },
  ],
  situations: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '用稀疏的词袋特征训练逻辑回归，想让罕见词步长较大，且步长都随训练自动减小，选哪个优化器？',
        en: 'Logistic regression on sparse bags of words: rare words should get larger steps, and all steps shrink by themselves. Which optimiser?',
      },
      answer: { zh: 'AdaGrad（自适应梯度算法）', en: 'AdaGrad (adaptive gradient algorithm)' },
      accept: ['AdaGrad', 'Adagrad', '自适应梯度算法', '自适应梯度', 'adaptive gradient algorithm'],
      source: 'Duchi, Hazan & Singer, JMLR 2011',
    },
  ],
  defaults: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: '在torch 2.14.1中，`torch.optim.Adagrad`的`lr`默认是多少？',
        en: 'In torch 2.14.1, what is the default `lr` of `torch.optim.Adagrad`?',
      },
      answer: { zh: '0.01', en: '0.01' },
      accept: ['0.01', '1e-2', '10^-2', '1/100', '.01'],
      source: 'torch 2.14.1 torch/optim/adagrad.py',
      proof: { code: ["inspect.signature(optim.Adagrad).parameters['lr'].default"], value: 0.01 },
    },
    {
      n: 2,
      tier: 3,
      question: {
        zh: '在torch 2.14.1中，`torch.optim.Adagrad`的`eps`默认是多少？',
        en: 'In torch 2.14.1, what is the default `eps` of `torch.optim.Adagrad`?',
      },
      answer: { zh: '1e-10（比Adam的小）', en: '1e-10 (smaller than that of Adam)' },
      accept: ['1e-10', '10^-10', '0.0000000001'],
      source: 'torch 2.14.1 torch/optim/adagrad.py',
      proof: { code: ["inspect.signature(optim.Adagrad).parameters['eps'].default"], value: 1e-10 },
    },
  ],
  failures: [
    {
      n: 1,
      tier: 2,
      question: {
        zh: 'AdaGrad训练后期几乎不再前进，把梯度平方之和换成什么能解决，为什么？',
        en: 'Late in training AdaGrad hardly moves: with what should its sum of squares be replaced, and why?',
      },
      answer: {
        zh: '换成梯度平方的指数滑动平均（如RMSProp、Adam），它会遗忘旧梯度，不会无限增大。',
        en: 'With an exponential moving average of the squares, as in RMSProp or Adam: it forgets old gradients and does not grow forever.',
      },
      source: 'torch 2.14.1 torch/optim/adagrad.py and torch/optim/rmsprop.py',
    },
    {
      n: 2,
      tier: 2,
      question: {
        zh: '训练初期出现过几个异常大的梯度，对AdaGrad之后的训练有什么影响？',
        en: 'A few abnormally large gradients occur early in training: what do they do to AdaGrad from then on?',
      },
      answer: {
        zh: '它们永远留在平方和里，相应坐标此后的步长一直偏小。',
        en: 'They stay in the sum of squares forever, so those coordinates keep steps that are too small.',
      },
      source: 'Zeiler, 2012, arXiv:1212.5701; torch 2.14.1 torch/optim/adagrad.py',
    },
  ],
  origins: [
    {
      n: 1,
      tier: 3,
      question: {
        zh: '提出AdaGrad的JMLR论文发表于哪一年？',
        en: 'In which year did the JMLR paper that introduced AdaGrad appear?',
      },
      answer: {
        zh: '2011年（Duchi、Hazan与Singer）',
        en: '2011 (Duchi, Hazan and Singer)',
      },
      accept: ['2011', '2011年'],
      source: 'Duchi, Hazan & Singer, JMLR 2011',
    },
  ],
  translation: {
    question: {
      zh: '「自适应梯度算法」对应PyTorch的哪个优化器类？',
      en: '自适应梯度算法: which PyTorch optimiser class?',
    },
    answer: {
      zh: '`torch.optim.Adagrad`（自适应梯度算法）',
      en: '`torch.optim.Adagrad` (adaptive gradient algorithm)',
    },
    accept: ['Adagrad', 'AdaGrad', 'optim.Adagrad', 'torch.optim.Adagrad'],
    source: 'torch 2.14.1 torch/optim/adagrad.py',
  },
  paper: {
    authors: 'J. Duchi, E. Hazan, Y. Singer',
    title: 'Adaptive Subgradient Methods for Online Learning and Stochastic Optimization',
    year: 2011,
    venue: 'JMLR 12',
    url: '',
  },
  api: [
    {
      name: 'torch.optim.Adagrad',
      signature:
        'Adagrad(params, lr=0.01, lr_decay=0, weight_decay=0, initial_accumulator_value=0, eps=1e-10, foreach=None, maximize=False, differentiable=False, fused=None)',
      file: 'torch/optim/adagrad.py',
      library: 'torch 2.14.1',
    },
  ],
  example: {
    code: [
      'w = torch.zeros(1, requires_grad=True)',
      'opt = optim.Adagrad([w], lr=0.01)',
      'w.grad = torch.ones(1)  # constant gradient',
      'path = [0.]',
      'for _ in range(4):',
      '    opt.step()',
      '    path.append(w.item())',
      'round(path[3] - path[4], 4)  # 4th step',
    ],
    output: 0.005,
  },
  useWhen: [
    {
      zh: '特征稀疏，例如文本的词袋特征或推荐系统的嵌入。',
      en: 'Features are sparse, such as bags of words or the embeddings of a recommender.',
    },
    {
      zh: '问题是凸的，步长自动递减正合适。',
      en: 'The problem is convex and steps that shrink by themselves are welcome.',
    },
  ],
  avoidWhen: [
    {
      zh: '训练很久的深层网络，步长会缩到几乎为0。',
      en: 'Deep networks trained for long: steps shrink to almost nothing.',
    },
  ],
  prerequisites: ['opt-sgd'],
  source: 'Duchi, Hazan & Singer, JMLR 2011; torch 2.14.1 torch/optim/adagrad.py',
}
