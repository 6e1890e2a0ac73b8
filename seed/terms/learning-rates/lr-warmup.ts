import type { Term } from '#seed/term'

export const lrWarmup: Term = {
  id: 'lr-warmup',
  status: 'seed',
  name: { zh: 'Warmup', en: 'Learning-rate warmup' },
  writtenInOutline: 'Warmup',
  aliases: { zh: ['学习率预热', '预热'], en: ['linear warmup', 'warm-up'] },
  definition: {
    zh: '开头若干步从小学习率升到目标值，再进入正常计划。',
    en: 'For the first steps the rate climbs from a small value to its target; then the normal schedule begins.',
  },
  naming: {
    zh: '训练开头若干步从很小的学习率升到目标值、再进入正常计划，这种做法叫什么？',
    en: 'Starting training with a small rate that climbs to its target before the normal schedule begins: what is it called?',
  },
  meaning: {
    question: {
      zh: 'Warmup在训练开头对学习率做什么？',
      en: 'Warmup: what does it do with the learning rate at the start?',
    },
    answer: {
      zh: '从小值逐步升到目标值。',
      en: 'It raises it step by step from a small value to the target.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '目标0.1、LinearLR用默认参数预热，第一步的学习率约是多少？',
        en: 'Warmup by LinearLR with defaults, target 0.1: the first rate, about? (torch 2.14.1)',
      },
      answer: {
        zh: '0.0333（start_factor=1/3，torch 2.14.1）',
        en: '0.0333 (start_factor 1/3, torch 2.14.1)',
      },
      accept: ['0.0333', '0.033', '1/30'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'PyTorch里，把预热和之后的衰减接在一起常用哪个类？',
        en: 'Which PyTorch class chains a warmup with the schedule that follows it?',
      },
      answer: { zh: 'SequentialLR', en: 'SequentialLR (with milestones)' },
      accept: ['SequentialLR'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'lr-onecycle',
      question: {
        zh: 'Warmup与OneCycleLR，哪个结束时学习率停在目标值？',
        en: 'Warmup or OneCycleLR: which one ends with the rate at its target?',
      },
      answer: { zh: 'Warmup；OneCycleLR还会降到很低。', en: 'Warmup; OneCycleLR goes on down.' },
      accept: ['Warmup', '预热'],
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: '常数预热与线性预热，学习率各怎样到达目标值？',
        en: 'Constant and linear warmup: how does the rate reach its target in each?',
      },
      answer: {
        zh: '常数预热突然跳上去，线性预热缓慢上升。',
        en: 'Constant warmup jumps; linear warmup climbs.',
      },
    },
  ],
  translation: {
    question: {
      zh: '「学习率预热」用PyTorch的哪个调度器类做成线性的？',
      en: '学习率预热, the linear form: which PyTorch scheduler class?',
    },
    answer: { zh: '`LinearLR`（线性预热）', en: '`LinearLR` (a linear climb)' },
    accept: ['LinearLR', 'lr_scheduler.LinearLR'],
  },
  prerequisites: ['lr-lambda'],
  source: 'Goyal et al., arXiv 1706.02677; torch 2.14.1 torch/optim/lr_scheduler.py',
}
