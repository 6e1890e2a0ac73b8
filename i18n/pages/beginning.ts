import { inBoth } from '../in-both'
import { plural } from '../plural'

/** What a beginner reads in the first minute, and is asked at its end. */
export const beginningWords = inBoth(
  {
    spaceWorks: '按空格也可以',
    title: (count: number) => `前${count}张做完了`,
    remembered: (right: number, total: number) =>
      right === total ? `${total}张都记得。` : `记得${right}张，忘了${total - right}张。忘了的过几分钟再来。`,
    lit: (places: string, begun: number, total: number) =>
      `地图开始亮了：${places}。全部${total}个术语，已经开始${begun}个。`,
    goOn: '继续',
    keepReviewing: '接着复习',
    questions: '两个问题',
    newPerDay: {
      label: '每天学几张新卡？',
      options: { '5': '5张', '10': '10张', '20': '20张' },
    },
    language: {
      label: '术语先看哪种语言？',
      options: { zh: '最大池化 Max pooling', en: 'Max pooling 最大池化' },
    },
    changeable: '以后都能在设置里改。',
    done: '好了',
    skip: '跳过',
  },
  {
    spaceWorks: 'Space works too',
    title: (count) => `Your first ${plural(count, 'card', 'cards')}`,
    remembered: (right, total) =>
      right === total
        ? `You remembered all ${total}.`
        : `Remembered ${right}, forgot ${total - right}. What you forgot comes back in a few minutes.`,
    lit: (places, begun, total) => `The map begins to light up: ${places}. ${begun} of ${total} terms begun.`,
    goOn: 'Go on',
    keepReviewing: 'More cards first',
    questions: 'Two questions',
    newPerDay: {
      label: 'How many new cards a day?',
      options: { '5': '5', '10': '10', '20': '20' },
    },
    language: {
      label: 'Which language of a term first?',
      options: { zh: '最大池化 Max pooling', en: 'Max pooling 最大池化' },
    },
    changeable: 'Both can be changed in the settings at any time.',
    done: 'Done',
    skip: 'Skip',
  },
)
