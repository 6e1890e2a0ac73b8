import { inBoth } from '../in-both'
import { percent } from '../percent'

/** How a number on a card was computed. */
export const receiptWords = inBoth(
  {
    title: '这个数是怎么算的',
    gives: (value: string) => `得到${value}`,
    tolerance: (share: number) => `相差不超过${percent(share)}%算相等`,
  },
  {
    title: 'How this was computed',
    gives: (value) => `gives ${value}`,
    tolerance: (share) => `equal within ${percent(share)}%`,
  },
)
