import { inBoth } from '../in-both'
import { plural } from '../plural'

export const todayWords = inBoth(
  {
    title: '今天',
    due: (count: number) => `${count}张到期`,
    fresh: (count: number) => `${count}张新卡`,
    about: (minutes: number) => `大约${minutes}分钟`,
    start: '开始复习',
    backlog: (count: number, set: number) => `积压${count}张。先做最容易救回来的${set}张。`,
    back: '欢迎回来。',
    paused: '暂停中，什么都不用做。',
    doneWithNext: (time: string) => `今天的复习做完了。下一张：${time}。`,
    done: '今天的复习做完了。明天见。',
    doneToday: (reviews: number, fresh: number) => `今天已复习${reviews}张，新学${fresh}张。`,
    introTitle: '一张卡，现在就试',
    intro: '提纲里的每个术语都变成了卡片，快忘的那天再出现。不用注册，进度存在这台设备上。',
    signInWhy: '登录后，换设备也能接着学。不登录也能一直用。',
  },
  {
    title: 'Today',
    due: (count) => `${count} due`,
    fresh: (count) => `${count} new`,
    about: (minutes) => `about ${minutes} min`,
    start: 'Start review',
    backlog: (count, set) => `${count} waiting. Start with the ${set} easiest to save.`,
    back: 'Welcome back.',
    paused: 'Paused. Nothing to do.',
    doneWithNext: (time) => `Reviews done. Next card at ${time}.`,
    done: 'Reviews done. See you tomorrow.',
    doneToday: (reviews, fresh) => `Today: ${plural(reviews, 'review', 'reviews')}, ${fresh} new.`,
    introTitle: 'One card, right now',
    intro:
      'Every term of the outline is a card that comes back on the day you are about to forget it. No account needed; progress stays on this device.',
    signInWhy: 'Sign in to continue on another device. You can also stay without an account.',
  },
)
