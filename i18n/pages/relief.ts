import { inBoth } from '../in-both'
import { plural } from '../plural'

const about = (count: number): number => Math.round(count * 10) / 10

/** What can be done about a backlog. The price is said before, the end date after. */
export const reliefWords = inBoth(
  {
    title: (count: number) => `积压${count}张，不用一天做完`,
    why: '可以照常做，最容易救回来的先来；也可以选一种办法。代价写在按钮前面，选了随时能收回，到期日一个也不改。',
    price: (extra: number) =>
      about(extra) < 0.5
        ? '和今天全做完相比，预计几乎不会多忘。'
        : `和今天全做完相比，预计多忘约${about(extra)}张。`,
    spread: {
      title: '分几天做完',
      label: '分几天',
      value: (days: number) => `${days}天`,
      effect: (perDay: number, minutes: number, date: string) =>
        `每天约${perDay}张，${minutes}分钟，${date}起恢复平常。做完之前不来新卡，这几天新到期的照常出现。`,
      accept: (days: number) => `分${days}天做`,
      said: (date: string) => `积压分到${date}前做完。`,
      line: (date: string) => `积压分着做，${date}前做完，最容易救回来的先来。`,
    },
    pause: {
      title: '暂停几天',
      label: '暂停几天',
      value: (days: number) => `${days}天`,
      effect: (count: number, date: string) => `${date}之前什么都不出现，那天约有${count}张等着。`,
      accept: (date: string) => `暂停到${date}`,
      said: (date: string) => `已暂停到${date}。`,
      line: (date: string) => `暂停中，${date}继续。`,
    },
    aside: {
      title: '先放下多半已经忘了的',
      label: '记得的把握低于',
      value: (percent: number) => `${percent}%`,
      effect: (count: number, date: string) =>
        `有${count}张的把握更低，放到${date}再出现。卡片和记录都留着，地图上也看得到。`,
      accept: (count: number) => `放下这${count}张`,
      said: (count: number, date: string) => `放下了${count}张，${date}再出现。`,
      line: (date: string) => `最可能忘了的那些先放下，${date}再出现。`,
    },
    takeBack: '收回，全部照常到期',
    takenBack: '已收回，全部照常到期。',
  },
  {
    title: (count) => `${count} waiting. It need not be one day's work`,
    why: 'You can simply start: the easiest to save come first. Or choose a relief. Its price stands before the button, it can be taken back at any time, and no due date changes.',
    price: (extra) =>
      about(extra) < 0.5
        ? 'Expected to cost next to nothing, compared with doing all today.'
        : `About ${about(extra)} more are expected to be forgotten than if you did all today.`,
    spread: {
      title: 'Spread it over some days',
      label: 'Days',
      value: (days) => plural(days, 'day', 'days'),
      effect: (perDay, minutes, date) =>
        `About ${plural(perDay, 'card', 'cards')} and ${minutes} min a day; back to normal on ${date}. No new cards until then; what falls due meanwhile comes as usual.`,
      accept: (days) => `Spread over ${plural(days, 'day', 'days')}`,
      said: (date) => `The backlog is spread until ${date}.`,
      line: (date) => `The backlog is spread until ${date}, the easiest to save first.`,
    },
    pause: {
      title: 'Pause for some days',
      label: 'Days of pause',
      value: (days) => plural(days, 'day', 'days'),
      effect: (count, date) =>
        `Nothing comes up before ${date}. On that day about ${plural(count, 'card waits', 'cards wait')}.`,
      accept: (date) => `Pause until ${date}`,
      said: (date) => `Paused until ${date}.`,
      line: (date) => `Paused. It goes on on ${date}.`,
    },
    aside: {
      title: 'Set aside what is most likely gone',
      label: 'Chance of knowing it below',
      value: (percent) => `${percent}%`,
      effect: (count, date) =>
        `${plural(count, 'card is', 'cards are')} below that, and will come back on ${date}. Cards and records stay, and the map still shows them.`,
      accept: (count) => `Set aside ${plural(count, 'card', 'cards')}`,
      said: (count, date) => `${plural(count, 'card', 'cards')} set aside until ${date}.`,
      line: (date) => `What is most likely gone is set aside until ${date}.`,
    },
    takeBack: 'Take it back, all is due as usual',
    takenBack: 'Taken back. All is due as usual.',
  },
)
