import { inBoth } from '../in-both'
import { plural } from '../plural'

/** How far a learner has come, wherever it is shown. No day is ever called missed. */
export const progressWords = inBoth(
  {
    percent: (share: number) => `${Math.round(share * 100)}%`,
    recall: '大概还记得',
    week: '这周',
    weekDays: (done: number, goal: number) => `学了${done}天，打算学${goal}天`,
    marks: { studied: '学过', today: '今天', free: '空着', ahead: '还没到' },
    daysLearnt: (count: number) => `一共学了${count}天`,
    forgottenYesterday: '昨天忘了的',
    branches: '学到哪里了',
    wholeMap: '整张地图',
    allStats: '全部统计',
    undoReview: (name: string) => `撤销刚才的复习：${name}`,
    undoStep: (name: string) => `撤销刚才的一步：${name}`,
    undone: (name: string) => `已撤销：${name}`,
    levels: { new: '新', learning: '学习中', strong: '牢固' },
  },
  {
    percent: (share) => `${Math.round(share * 100)}%`,
    recall: 'Likely remembered',
    week: 'This week',
    weekDays: (done, goal) =>
      done <= goal
        ? `${done} of ${plural(goal, 'day', 'days')}`
        : `${plural(done, 'day', 'days')}, ${goal} meant`,
    marks: { studied: 'studied', today: 'today', free: 'free', ahead: 'to come' },
    daysLearnt: (count) => `${plural(count, 'day', 'days')} of learning in all`,
    forgottenYesterday: 'Forgotten yesterday',
    branches: 'Where you are',
    wholeMap: 'Whole map',
    allStats: 'All statistics',
    undoReview: (name) => `Undo last review: ${name}`,
    undoStep: (name) => `Undo last step: ${name}`,
    undone: (name) => `Undone: ${name}`,
    levels: { new: 'new', learning: 'learning', strong: 'strong' },
  },
)
