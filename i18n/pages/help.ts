import { inBoth } from '../in-both'

export const helpWords = inBoth(
  {
    title: '帮助',
    shortcuts: '快捷键',
    scheduling: '卡片什么时候回来',
    credits: '致谢',
    fsrs: '调度算法FSRS来自open-spaced-repetition社区（ts-fsrs，MIT）。',
  },
  {
    title: 'Help',
    shortcuts: 'Shortcuts',
    scheduling: 'When a card comes back',
    credits: 'Credits',
    fsrs: 'The scheduling algorithm FSRS comes from the open-spaced-repetition community (ts-fsrs, MIT).',
  },
)
