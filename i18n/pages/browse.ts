import { inBoth } from '../in-both'
import { plural } from '../plural'

export const browseWords = inBoth(
  {
    title: '牌组',
    count: (terms: number, cards: number) => `${terms}个术语，${cards}张卡片`,
    ownCards: '我的卡片',
    states: {
      new: '新卡',
      learning: '学习中',
      due: '今天到期',
      later: (days: number) => `${days}天后`,
      suspended: '已暂停',
    },
    suspend: '暂停',
    resume: '恢复',
    terms: (count: number) => `${count}个术语`,
    cards: (count: number) => `${count}张`,
    deeper: (tier: number) => `第${tier}层`,
    waits: {
      builds_on: (term: string) => `等「${term}」隔天还记得`,
      too_alike: (term: string) => `等容易混的「${term}」先稳定`,
      contrast: (term: string) => `等「${term}」也开始学`,
    },
  },
  {
    title: 'Deck',
    count: (terms, cards) => `${terms} terms, ${cards} cards`,
    ownCards: 'My cards',
    states: {
      new: 'new',
      learning: 'learning',
      due: 'due today',
      later: (days) => `in ${plural(days, 'day', 'days')}`,
      suspended: 'suspended',
    },
    suspend: 'Suspend',
    resume: 'Resume',
    terms: (count) => plural(count, 'term', 'terms'),
    cards: (count) => plural(count, 'card', 'cards'),
    deeper: (tier) => `tier ${tier}`,
    waits: {
      builds_on: (term) => `waits until ${term} was remembered on a later day`,
      too_alike: (term) => `waits until its look-alike ${term} has settled`,
      contrast: (term) => `comes once ${term} was introduced too`,
    },
  },
)
