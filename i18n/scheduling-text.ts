/** When a card comes back, in six sentences. Long, and for the help page alone: no other page carries it. */
export const SCHEDULING_TEXT = {
  zh: [
    '每张卡片有自己的记忆状态：稳定性（多少天后还有九成把握记得）和难度。算法是FSRS-6。',
    '你每次评分，状态就更新一次，下次出现的日子定在预计保持率降到目标值的那天。',
    '"忘了"是唯一的失败，"勉强"也算记得。按钮上写的间隔就是会存下来的间隔。',
    '新学的卡片先过1分钟、10分钟两步；忘掉的卡片10分钟后再来。',
    '同一术语的卡片不在同一天出现，容易混的两个不会连着问。',
    '每一步都先写进这台设备，再传到服务器，所以离线照样学，撤销也会同步。',
  ],
  en: [
    'Each card has a memory of its own: its stability (after how many days you would still know it nine times out of ten) and its difficulty. The algorithm is FSRS-6.',
    'Each grade updates it, and the next review falls on the day on which your chance of knowing it is expected to reach the target.',
    'Again is the only failure; Hard counts as remembered. The interval on a button is the one that is stored.',
    'A new card first takes steps of one and ten minutes; a forgotten one comes back after ten.',
    'Cards of one term do not share a day, and two that are easily mixed up are not asked in a row.',
    'Everything is written to this device first and sent to the server afterwards, so it works offline, and undo travels too.',
  ],
} as const
