import type { Term } from '#seed/term'

export const lrCyclic: Term = {
  id: 'lr-cyclic',
  status: 'seed',
  name: { zh: 'CyclicLR', en: 'CyclicLR' },
  writtenInOutline: 'CyclicLR',
  aliases: { zh: ['循环学习率', '周期学习率'], en: ['cyclical learning rate', 'CLR'] },
  definition: {
    zh: '学习率在两个界之间按三角波来回变化，按批调用。',
    en: 'The rate swings between two bounds in a triangle wave, stepped per batch.',
  },
  naming: {
    zh: '学习率在固定的上下界之间一次又一次来回升降的调度器叫什么？',
    en: 'Scheduler whose rate swings between a fixed lower and upper bound again and again: what is it called?',
  },
  meaning: {
    question: {
      zh: 'CyclicLR的学习率在什么之间、以什么形状变化？',
      en: 'CyclicLR: between what does the rate move, and in which shape?',
    },
    answer: {
      zh: '在base_lr与max_lr之间，默认是三角波。',
      en: 'Between base_lr and max_lr, by default in a triangle wave.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'base 0.1、max 0.5、step_size_up=4，CyclicLR在第2步是多少？',
        en: 'CyclicLR, base 0.1, max 0.5, step_size_up 4: the rate at step 2?',
      },
      answer: { zh: '0.3（上升到一半）', en: '0.3 (half way up)' },
      accept: ['0.3'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'CyclicLR应当每轮还是每批调用一次step？',
        en: 'CyclicLR: after what is step() called?',
      },
      answer: { zh: '每批。', en: 'After each batch.' },
      accept: ['每批', '批', 'batch', 'each batch'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'lr-onecycle',
      question: {
        zh: 'CyclicLR与OneCycleLR，哪个只走一个来回？',
        en: 'CyclicLR or OneCycleLR: which one makes a single rise and fall?',
      },
      answer: { zh: 'OneCycleLR，而且终点比起点更低。', en: 'OneCycleLR, and it ends below its start.' },
      accept: ['OneCycleLR'],
    },
  ],
  translation: {
    question: {
      zh: '「循环学习率」对应PyTorch的哪个学习率调度器类？',
      en: '循环学习率: which PyTorch scheduler class?',
    },
    answer: { zh: '`CyclicLR`（三角波）', en: '`CyclicLR` (a triangle wave)' },
    accept: ['CyclicLR', 'lr_scheduler.CyclicLR'],
  },
  prerequisites: ['lr-cosine'],
  source: 'Smith, WACV 2017; torch 2.14.1 torch/optim/lr_scheduler.py',
}
