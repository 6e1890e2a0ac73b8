import { inBoth } from './in-both'
import { plural } from './plural'

/** What a reminder says, as a notification and as a mail. */
export const reminderMessage = inBoth(
  {
    due: (count: number, minutes: number) => `${count}张卡到期，大约${minutes}分钟`,
    nothingDue: '今天的复习做完了。',
    mail: (address: string, settingsAddress: string, unsubscribeAddress: string) =>
      [
        `开始复习：${address}`,
        '',
        '只在有卡片到期的日子发；连续三次没理会就自动暂停。',
        `改时间或方式：${settingsAddress}`,
        `不再接收：${unsubscribeAddress}`,
        '',
      ].join('\n'),
  },
  {
    due: (count, minutes) => `${plural(count, 'card is', 'cards are')} due, about ${minutes} min`,
    nothingDue: 'Reviews done for today.',
    mail: (address, settingsAddress, unsubscribeAddress) =>
      [
        `Start: ${address}`,
        '',
        'Sent only on days when cards are due; three ignored in a row, and it stops by itself.',
        `Change the hour or the way: ${settingsAddress}`,
        `No more of these: ${unsubscribeAddress}`,
        '',
      ].join('\n'),
  },
)
