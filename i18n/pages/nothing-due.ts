import { inBoth } from '../in-both'

/** When nothing waits. */
export const nothingDueWords = inBoth(
  {
    empty: '现在没有要复习的卡片。',
    emptyNext: (time: string) => `下一张：${time}。`,
    learnMore: '学5张新卡',
    noCards: '牌组是空的。',
    writeOne: '写一张自己的卡片',
    back: '回到今天',
  },
  {
    empty: 'Nothing to review right now.',
    emptyNext: (time) => `Next card at ${time}.`,
    learnMore: 'Learn 5 new',
    noCards: 'The deck is empty.',
    writeOne: 'Write a card of your own',
    back: 'Back to today',
  },
)
