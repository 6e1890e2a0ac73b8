import { inBoth } from '../in-both'

/** Why a card has its interval, in sentences around its own numbers. */
export const whyIntervalWords = inBoth(
  {
    title: '为什么是这个间隔',
    unseen: '这张卡还没评过分。',
    last: (count: number, grade: string) => `第${count}次评分：${grade}。`,
    recall: (days: string, recall: string) => `离上一次${days}天，当时还记得的把握估计是${recall}。`,
    stability: (before: string, after: string) =>
      `稳定性从${before}天变成${after}天：过${after}天，还有九成把握记得。`,
    firstStability: (after: string) => `稳定性是${after}天：过${after}天，还有九成把握记得。`,
    lapses: (count: number) => `隔天以后忘过${count}次。`,
    aim: (target: string, aimed: string, shift: string, days: number) =>
      `目标是${target}，照算要等${aimed}天；取整再错开一点（${shift}天），免得一起学的卡片挤在同一天，定为${days}天。`,
    step: '现在还在按分钟的步骤里，走完再按天排。',
    other: (target: string, days: string) => `如果目标是${target}，要等${days}天。`,
    now: (recall: string) => `此刻还记得的把握估计是${recall}。`,
    choices: '现在评分的话',
    grade: '评分',
    after: '稳定性变成',
    next: '下次',
    days: (days: string) => `${days}天`,
    more: '这些数是怎么来的',
  },
  {
    title: 'Why this interval',
    unseen: 'This card has no grade yet.',
    last: (count, grade) => `Grade ${count}: ${grade}.`,
    recall: (days, recall) =>
      `That was ${days} days after the one before; your chance of knowing it was put at ${recall}.`,
    stability: (before, after) =>
      `Stability went from ${before} to ${after} days: after ${after} days you would still know it nine times out of ten.`,
    firstStability: (after) =>
      `Stability is ${after} days: after ${after} days you would still know it nine times out of ten.`,
    lapses: (count) => `Forgotten on a later day: ${count === 1 ? 'once' : `${count} times`}.`,
    aim: (target, aimed, shift, days) =>
      `With a target of ${target} that means ${aimed} days. Rounded, and moved a little (${shift}) so that cards learnt together do not all meet on one day: ${days} days.`,
    step: 'It is still in the steps of minutes; days come after them.',
    other: (target, days) => `With a target of ${target} it would be ${days} days.`,
    now: (recall) => `Right now your chance of knowing it is put at ${recall}.`,
    choices: 'If you grade it now',
    grade: 'Grade',
    after: 'Stability becomes',
    next: 'Next in',
    days: (days) => `${days}d`,
    more: 'Where these numbers come from',
  },
)
