import type { Term } from '#seed/term'

export const lrExponential: Term = {
  id: 'lr-exponential',
  status: 'seed',
  name: { zh: 'ExponentialLR', en: 'ExponentialLR' },
  writtenInOutline: 'ExponentialLR',
  aliases: { zh: ['指数衰减'], en: ['exponential decay'] },
  definition: { zh: '每步都把学习率乘以同一个γ。', en: 'Multiplies the rate by the same γ at every step.' },
  naming: {
    zh: '每一步都乘同一个γ、在对数坐标上是直线的学习率调度器叫什么？',
    en: 'Scheduler that multiplies by the same γ at every step, a straight line on a log scale: what is it called?',
  },
  meaning: {
    question: {
      zh: 'ExponentialLR第t步的学习率是多少（初始η₀）？',
      en: 'ExponentialLR: the rate at step t, from η₀?',
    },
    answer: { zh: 'η₀·γᵗ，每步乘一次γ。', en: 'η₀·γᵗ: one factor γ a step.' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '初始0.1、γ=0.5，ExponentialLR第3步是多少？',
        en: 'ExponentialLR, initial rate 0.1, γ 0.5: the rate at step 3?',
      },
      answer: { zh: '0.0125', en: '0.0125 (= 0.1/8)' },
      accept: ['0.0125', '1/80'],
      source: 'torch 2.14.1 torch/optim/lr_scheduler.py; run',
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'ExponentialLR的曲线在对数坐标上是什么形状？',
        en: 'On a log scale, what shape is the curve of ExponentialLR?',
      },
      answer: { zh: '直线。', en: 'A straight line.' },
      accept: ['直线', 'straight line', 'line'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'lr-step',
      question: {
        zh: 'ExponentialLR与StepLR，哪个每一步都变？',
        en: 'ExponentialLR or StepLR: which one changes at every step?',
      },
      answer: { zh: 'ExponentialLR', en: 'ExponentialLR (StepLR waits step_size epochs)' },
      accept: ['ExponentialLR'],
    },
  ],
  translation: {
    question: {
      zh: '「指数衰减」对应PyTorch的哪个学习率调度器类？',
      en: '指数衰减: which PyTorch scheduler class?',
    },
    answer: { zh: '`ExponentialLR`（每步乘γ）', en: '`ExponentialLR` (γ at each step)' },
    accept: ['ExponentialLR', 'lr_scheduler.ExponentialLR'],
  },
  prerequisites: ['lr-step'],
  source: 'torch 2.14.1 torch/optim/lr_scheduler.py',
}
