import type { Term } from '#seed/term'

export const lrOnecycle: Term = {
  id: 'lr-onecycle',
  status: 'seed',
  name: { zh: 'OneCycleLR', en: 'OneCycleLR' },
  writtenInOutline: 'OneCycleLR',
  aliases: { zh: ['单周期学习率', '一周期策略'], en: ['1cycle policy', 'one-cycle policy'] },
  definition: {
    zh: '学习率先升到最大，再降到比起点低得多；动量反向变化。',
    en: 'The rate rises to a maximum once and then falls far below its start, while momentum moves the other way.',
  },
  naming: {
    zh: '先升到最大、再一路降到远低于起点、动量反向变化的学习率策略叫什么？',
    en: 'Policy: a single rise to the peak rate, then a fall far below the start, momentum moving oppositely. Its name?',
  },
  meaning: {
    question: {
      zh: 'OneCycleLR的学习率分哪两段走？',
      en: 'OneCycleLR: which two phases does the rate go through?',
    },
    answer: {
      zh: '先升到max_lr，再降到远低于起点。',
      en: 'A rise to max_lr, then a fall far below the start.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: 'max_lr=1时，OneCycleLR默认的初始学习率是多少？',
        en: 'OneCycleLR with max_lr = 1 and defaults: the initial rate? (torch 2.14.1, div_factor 25)',
      },
      answer: { zh: '0.04（= 1/25）', en: '0.04 (= 1/25)' },
      accept: ['0.04', '1/25'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'OneCycleLR默认用百分之几的步数上升？',
        en: 'torch 2.14.1 OneCycleLR: which share of the steps is spent rising, by default?',
      },
      answer: { zh: '30%（pct_start=0.3，torch 2.14.1）', en: '30 % (pct_start 0.3, torch 2.14.1)' },
      accept: ['30', '30%', '0.3'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'lr-cyclic',
      question: {
        zh: 'OneCycleLR与CyclicLR，结束时的学习率有何不同？',
        en: 'OneCycleLR and CyclicLR: how do their final rates differ?',
      },
      answer: {
        zh: 'OneCycleLR远低于起点，CyclicLR回到下界。',
        en: 'OneCycleLR ends far below its start; CyclicLR returns to its lower bound.',
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'lr-warmup',
      question: {
        zh: 'Warmup与OneCycleLR，哪个还管后面的下降？',
        en: 'Warmup or OneCycleLR: which one also covers the later fall?',
      },
      answer: { zh: 'OneCycleLR；Warmup只管开头的升温。', en: 'OneCycleLR; warmup is the rise alone.' },
      accept: ['OneCycleLR'],
    },
  ],
  translation: {
    question: {
      zh: '「单周期学习率」对应PyTorch的哪个学习率调度器类？',
      en: '单周期学习率: which PyTorch scheduler class?',
    },
    answer: { zh: '`OneCycleLR`（一升一降）', en: '`OneCycleLR` (one rise, one fall)' },
    accept: ['OneCycleLR', 'lr_scheduler.OneCycleLR'],
  },
  prerequisites: ['lr-cyclic', 'lr-warmup'],
  source: 'Smith & Topin, arXiv 1708.07120; torch 2.14.1 torch/optim/lr_scheduler.py',
}
