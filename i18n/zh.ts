/** What every page carries: the words of the frame and of a question. The source: the other language follows its shape. */
export const zh = {
  grades: { again: '忘了', hard: '勉强', good: '记得', easy: '轻松' },
  /** Where there are two. */
  twoGrades: { again: '忘了', good: '记得' },
  gradeName: (grade: string, interval: string) => `${grade}，${interval}后`,
  interval: {
    underMinute: '<1分',
    minutes: (count: string) => `${count}分`,
    hours: (count: string) => `${count}小时`,
    days: (count: string) => `${count}天`,
    months: (count: string) => `${count}个月`,
    years: (count: string) => `${count}年`,
  },
  intervalLong: {
    underMinute: '不到一分钟',
    minutes: (count: string) => `${count}分钟`,
    hours: (count: string) => `${count}小时`,
    days: (count: string) => `${count}天`,
    months: (count: string) => `${count}个月`,
    years: (count: string) => `${count}年`,
  },
  review: {
    saveFailed: '没能保存，这一步已撤回。请检查浏览器的存储空间。',
    reload: '刷新',
    outdated: '这个页面的版本过旧，暂时不能保存。刷新后继续。',
    broken: '浏览器不让保存数据（可能是隐私模式），所以没法记录进度。',
    noDeck: '牌组还没下载下来。连上网络打开一次，之后离线也能用。',
    loading: '正在打开你的记录……',
    close: '结束这一组',
    left: (count: number) => `还剩${count}张`,
    showAnswer: '显示答案',
    question: (index: number, total: number) => `第${index}张，共${total}张`,
    answer: '答案',
    source: '出处',
    newTag: '新',
    undo: '撤销',
    undone: '已撤销',
    nothingToUndo: '没有可撤销的了',
    suspended: '已暂停，不再出现。',
    buried: '明天再出现。',
    saved: (grade: string, interval: string) => `${grade}，${interval}后再见`,
    more: '更多',
    gradesLabel: '评分',
    progress: '这一组的进度',
  },
}

/** The shape every catalogue has. */
export type Messages = typeof zh
