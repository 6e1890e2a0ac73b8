import type { Term } from '#seed/term'

export const lrMultistep: Term = {
  id: 'lr-multistep',
  status: 'seed',
  name: { zh: 'MultiStepLR', en: 'MultiStepLR' },
  writtenInOutline: 'MultiStepLR',
  aliases: { zh: ['指定轮次衰减', '多步衰减'], en: ['multi-step decay'] },
  definition: {
    zh: '在指定的里程碑轮次，把学习率乘以γ。',
    en: 'Multiplies the rate by γ at each of the listed milestone epochs.',
  },
  naming: {
    zh: '在一串事先列好的轮次上把学习率乘以γ的调度器叫什么？',
    en: 'Scheduler that multiplies the rate by γ at epochs you list beforehand: what is it called?',
  },
  meaning: {
    question: {
      zh: 'MultiStepLR在哪些轮次降低学习率？',
      en: 'MultiStepLR: at which epochs does it lower the rate?',
    },
    answer: {
      zh: '在milestones里列出的轮次，每次乘以γ。',
      en: 'At those listed in milestones, by γ each time.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '初始0.1、milestones=[30, 80]、γ=0.1，第80轮是多少？',
        en: 'MultiStepLR, initial rate 0.1, milestones [30, 80], γ 0.1: the rate at epoch 80?',
      },
      answer: { zh: '0.001', en: '0.001 (two milestones passed)' },
      accept: ['0.001', '1e-3'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '同一个里程碑在milestones里写了两次，会怎样？',
        en: 'The same milestone listed twice: what happens there?',
      },
      answer: { zh: '在那一轮乘两次γ。', en: 'The rate drops twice, by γ².' },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'lr-step',
      question: {
        zh: '要在第50和第90轮各降一次，用StepLR还是MultiStepLR？',
        en: 'Drops wanted at epochs 50 and 90: StepLR or MultiStepLR?',
      },
      answer: {
        zh: 'MultiStepLR：StepLR只能等间隔。',
        en: 'MultiStepLR: StepLR has equal intervals only.',
      },
      accept: ['MultiStepLR'],
    },
  ],
  translation: {
    question: {
      zh: '「指定轮次衰减」对应PyTorch的哪个学习率调度器类？',
      en: '指定轮次衰减: which PyTorch scheduler class?',
    },
    answer: { zh: '`MultiStepLR`（里程碑衰减）', en: '`MultiStepLR` (at milestones)' },
    accept: ['MultiStepLR', 'lr_scheduler.MultiStepLR'],
  },
  prerequisites: ['lr-step'],
  source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
}
