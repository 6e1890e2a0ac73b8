import { inBoth } from '../in-both'
import { plural } from '../plural'

export const statsWords = inBoth(
  {
    title: '统计',
    littleSaid: '单独一天说明不了什么，看一段时间。',
    noHistory: '复习过以后，这里就有数了。',
    table: '看数字',
    day: '日期',
    cards: '卡片',
    minutes: '分钟',
    cardCount: (count: number) => `${count}张`,
    retention: {
      title: '记住的比例',
      reading: (target: string) =>
        `学过的卡片，隔天以后第一次再问时答得出的比例。目标是${target}，上下差几个百分点很正常。`,
      caption: '记住的比例，按时间段',
      window: '时间段',
      days: (count: number) => `${count}天`,
      share: '记住',
      range: '大致范围',
      reviews: '复习次数',
      target: '目标',
      needed: (count: number) => `再复习${count}张就能看到保持率。`,
      review: '去复习',
    },
    load: {
      title: '以后30天的量',
      reading: (today: number, mean: string) =>
        `今天到期${today}张，之后平均每天${mean}张。这是现在排好的；复习会把卡片往后推，新卡另算。`,
      caption: '以后30天每天到期的卡片',
    },
    heat: {
      title: '这一年',
      reading: (days: number) => `这一年学了${days}天。颜色分四档，下面写着各是多少张。`,
      caption: '一年里每天答的卡片数，每列一周，从周一到周日',
      week: (date: string) => `${date}那一周`,
      cell: (date: string, count: string) => `${date}，${count}`,
      pick: '看某一天',
      levels: '一天的张数',
      level: (from: number, to: number | null) => (to === null ? `${from}以上` : `${from}到${to}`),
    },
    time: {
      title: '每天的时间',
      reading: (mean: string) => `最近30天，学的日子平均每天${mean}分钟。想得超过一分钟的按一分钟算。`,
      caption: '最近30天每天想题的分钟数',
    },
    hardest: {
      title: '最难的10个术语',
      reading: '隔天以后忘得最多的排在前面。常常是和别的混了，看看术语页，写一句自己的话。',
      caption: '忘得最多的术语',
      term: '术语',
      lapses: '忘过',
      times: (count: number) => `${count}次`,
      recall: '今天大概记得',
      none: '还没有隔天忘掉的术语。',
    },
    curve: {
      title: '不复习会怎样',
      reading: (now: string, later: string) =>
        `学过的卡片今天大概记得${now}；什么都不复习，90天后大概剩${later}。`,
      caption: '学过的卡片如果不复习，还记得的比例',
      series: '预计记得',
      target: '目标',
      after: '几天后',
    },
  },
  {
    title: 'Statistics',
    littleSaid: 'A single day says little; look at a stretch of time.',
    noHistory: 'Once you have reviewed something, there are figures here.',
    table: 'The numbers',
    day: 'Day',
    cards: 'Cards',
    minutes: 'Minutes',
    cardCount: (count) => plural(count, 'card', 'cards'),
    retention: {
      title: 'Share remembered',
      reading: (target) =>
        `Of cards learnt before, how many were known when first asked again on a later day. The target is ${target}; a few points above or below are normal.`,
      caption: 'Share remembered, by stretch of time',
      window: 'Stretch',
      days: (count) => plural(count, 'day', 'days'),
      share: 'Remembered',
      range: 'Likely between',
      reviews: 'Reviews',
      target: 'target',
      needed: (count) => `${plural(count, 'more review', 'more reviews')} and your retention appears.`,
      review: 'Review',
    },
    load: {
      title: 'Load for 30 days',
      reading: (today, mean) =>
        `${today} due today, then ${mean} a day on average. That is what is scheduled now: a review moves its card on, and new cards come on top.`,
      caption: 'Cards due on each of the next 30 days',
    },
    heat: {
      title: 'This year',
      reading: (days) =>
        `You studied on ${plural(days, 'day', 'days')} of the last year. Four shades, named below, tell how many cards were answered.`,
      caption: 'Cards answered on each day of a year, a week a column, from Monday to Sunday',
      week: (date) => `week of ${date}`,
      cell: (date, count) => `${date}, ${count}`,
      pick: 'One day',
      levels: 'Cards a day',
      level: (from, to) => (to === null ? `${from} or more` : `${from} to ${to}`),
    },
    time: {
      title: 'Time a day',
      reading: (mean) =>
        `Over the last 30 days, ${mean} min on a day of study. More than a minute on one card counts as a minute.`,
      caption: 'Minutes of thinking on each of the last 30 days',
    },
    hardest: {
      title: 'Hardest 10 terms',
      reading:
        'Those forgotten most often on a later day come first. Often they are mixed up with another: read the page of the term, and write a sentence of your own.',
      caption: 'Terms forgotten most often',
      term: 'Term',
      lapses: 'Forgotten',
      times: (count) => plural(count, 'time', 'times'),
      recall: 'Likely remembered today',
      none: 'No term was forgotten on a later day yet.',
    },
    curve: {
      title: 'Without reviews',
      reading: (now, later) =>
        `Of the cards you learnt about ${now} is remembered today; with no review about ${later} would be left in 90 days.`,
      caption: 'Share of the learnt cards still remembered if nothing is reviewed',
      series: 'expected',
      target: 'target',
      after: 'Days from today',
    },
  },
)
