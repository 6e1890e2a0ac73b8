import { inBoth } from '../in-both'

/** Where there is no page, or it broke. */
export const errorWords = inBoth(
  {
    page: '页面出错了。你的进度已保存。',
    retry: '再试一次',
    notFound: '没有这个页面。',
    home: '回到今天',
  },
  {
    page: 'This page broke. Your progress is saved.',
    retry: 'Try again',
    notFound: 'There is no such page.',
    home: 'Back to today',
  },
)
