import { inBoth } from '../in-both'
import { plural } from '../plural'

export const todayWords = inBoth(
  {
    title: '今天',
    due: (count: number) => `${count}张到期`,
    fresh: (count: number) => `${count}张新卡`,
    about: (minutes: number) => `大约${minutes}分钟`,
    start: '开始复习',
    backlog: (count: number) => `积压${count}张。先做最容易救回来的20张。`,
    doneWithNext: (time: string) => `今天的复习做完了。下一张：${time}。`,
    done: '今天的复习做完了。明天见。',
    doneToday: (reviews: number, fresh: number) => `今天已复习${reviews}张，新学${fresh}张。`,
    lead: '深度学习的术语做成卡片，快忘的那天再问你。',
    introTitle: '先试一张',
    curve: '每个圆点是一次复习：想起来一次，就忘得慢一些。',
    intro: '不用注册，进度存在这台设备上，离线也能用。',
    signInWhy: '登录后，换设备也能接着学。不登录也能一直用。',
  },
  {
    title: 'Today',
    due: (count) => `${count} due`,
    fresh: (count) => `${count} new`,
    about: (minutes) => `about ${minutes} min`,
    start: 'Start review',
    backlog: (count) => `${count} waiting. Start with the 20 easiest to save.`,
    doneWithNext: (time) => `Reviews done. Next card at ${time}.`,
    done: 'Reviews done. See you tomorrow.',
    doneToday: (reviews, fresh) => `Today: ${plural(reviews, 'review', 'reviews')}, ${fresh} new.`,
    lead: 'The terms of deep learning as cards, each asked again on the day you would forget it.',
    introTitle: 'Try one',
    curve: 'Each dot is a review: every time you recall it, you forget it more slowly.',
    intro: 'No account needed. Progress stays on this device, and it works offline.',
    signInWhy: 'Sign in to continue on another device. You can also stay without an account.',
  },
)
