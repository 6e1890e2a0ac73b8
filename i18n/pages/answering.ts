import { inBoth } from '../in-both'

/** How an answer is given, and what became of it. */
export const answeringWords = inBoth(
  {
    options: '选项',
    label: '你的答案',
    hint: '写法随意：0.375、3/8、1e-3都行。按Enter核对；留空就直接看答案。',
    textHint: '按Enter核对；留空就直接看答案。',
    close: (answer: string) => `${answer}：差一个字母，算对。`,
    right: (answer: string) => `${answer}，对了。`,
    wrong: (answer: string) => `你答的是${answer}。`,
    unreadable: (answer: string) => `“${answer}”读不出是什么数。`,
    looksLike: (mistakes: readonly string[]) => `看起来是：${mistakes.join('；或者：')}`,
  },
  {
    options: 'Options',
    label: 'Your answer',
    hint: 'Numbers as you like: 0.375, 3/8, 1e-3. Enter checks; empty, it just shows the answer.',
    textHint: 'Enter checks. Left empty, the answer is shown.',
    close: (answer) => `${answer}: right, but for one letter.`,
    right: (answer) => `${answer}: right.`,
    wrong: (answer) => `You answered ${answer}.`,
    unreadable: (answer) => `"${answer}" could not be read as a number.`,
    looksLike: (mistakes) => `It looks like this: ${mistakes.join('; or: ')}`,
  },
)
