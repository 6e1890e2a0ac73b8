import type { Term } from '#seed/term'

export const lrCosine: Term = {
  id: 'lr-cosine',
  status: 'seed',
  name: { zh: 'CosineAnnealingLR', en: 'CosineAnnealingLR' },
  writtenInOutline: 'CosineAnnealingLR',
  aliases: { zh: ['余弦退火', '余弦衰减'], en: ['cosine annealing', 'cosine decay'] },
  definition: {
    zh: '学习率沿半个余弦从最大值降到最小值。',
    en: 'The rate falls from its maximum to its minimum along half a cosine.',
  },
  naming: {
    zh: '学习率沿半个周期的平滑波形从最大降到最小、不重启，这个调度器叫什么？',
    en: 'Scheduler whose rate falls once from top to bottom along half a trigonometric wave, without restarts: its name?',
  },
  meaning: {
    question: {
      zh: 'CosineAnnealingLR的学习率沿什么曲线下降？',
      en: 'CosineAnnealingLR: along which curve does the rate fall?',
    },
    answer: { zh: '半个余弦，从最大值到eta_min。', en: 'Half a cosine, from the maximum to eta_min.' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '初始0.1、T_max=100、eta_min=0，t=50时的学习率是多少？',
        en: 'CosineAnnealingLR, initial rate 0.1, T_max 100, eta_min 0: the rate at t = 50?',
      },
      answer: { zh: '0.05（正好一半）', en: '0.05 (exactly half)' },
      accept: ['0.05', '1/20'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '过了T_max继续调用，CosineAnnealingLR的学习率会怎样？',
        en: 'CosineAnnealingLR stepped past T_max: what does the rate do?',
      },
      answer: { zh: '又升回去。', en: 'It rises again.' },
      accept: ['升', '回升', '上升', 'rises', 'it rises again'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'lr-onecycle',
      question: {
        zh: '余弦退火与OneCycleLR，哪个开头先升高学习率？',
        en: 'CosineAnnealingLR or OneCycleLR: which one raises the rate first?',
      },
      answer: {
        zh: 'OneCycleLR；余弦退火从最大值开始降。',
        en: 'OneCycleLR; the cosine starts at its maximum.',
      },
      accept: ['OneCycleLR'],
    },
    {
      n: 2,
      tier: 2,
      with: 'lr-cyclic',
      question: {
        zh: '余弦退火（不超过T_max）与CyclicLR，哪个反复升降？',
        en: 'CosineAnnealingLR (up to T_max) or CyclicLR: which goes up and down repeatedly?',
      },
      answer: { zh: 'CyclicLR', en: 'CyclicLR (the cosine only falls)' },
      accept: ['CyclicLR'],
    },
  ],
  translation: {
    question: {
      zh: '「余弦退火」对应PyTorch的哪个学习率调度器类？',
      en: '余弦退火: which PyTorch scheduler class?',
    },
    answer: { zh: '`CosineAnnealingLR`（不带重启）', en: '`CosineAnnealingLR` (no restarts)' },
    accept: ['CosineAnnealingLR', 'lr_scheduler.CosineAnnealingLR'],
  },
  prerequisites: ['lr-exponential'],
  source: 'Loshchilov & Hutter, ICLR 2017; torch 2.14.1 torch/optim/lr_scheduler.py',
}
