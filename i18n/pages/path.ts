import { inBoth } from '../in-both'

export const pathWords = inBoth(
  {
    title: '学习路径',
    credit: '依lifeihan 2022年的指南',
    done: (done: number, total: number) => `${total}步里完成了${done}步`,
    progress: '今天大概还记得的比例',
    suggestTick: '差不多可以打勾了。',
    review: '去复习',
    browse: '看术语',
    check: '查缺补漏',
    byName: '（按名字搜）',
    newTab: '（在新标签页打开）',
    links: '链接通往站外，标着年份；打不开时按名字搜。',
  },
  {
    title: 'Learning path',
    credit: 'After lifeihan, 2022',
    done: (done, total) => `${done} of ${total} steps`,
    progress: 'Likely remembered today',
    suggestTick: 'Enough to tick this off, if you like.',
    review: 'Review',
    browse: 'See the terms',
    check: 'Gap check',
    byName: '(search for it by name)',
    newTab: '(opens in a new tab)',
    links: 'Links lead elsewhere and are of the year given; where one is dead, search for its name.',
  },
)
