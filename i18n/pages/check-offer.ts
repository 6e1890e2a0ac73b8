import { inBoth } from '../in-both'

/** The line on the page of today that offers the gap check. */
export const checkOfferWords = inBoth(
  {
    text: '已经会一些了？',
    link: '查缺补漏，三分钟',
    dismiss: '不再提示查缺补漏',
    dismissed: '以后不再提示。路径页里随时能找到查缺补漏。',
  },
  {
    text: 'Know some of it already?',
    link: 'Gap check, three minutes',
    dismiss: 'Stop offering the gap check',
    dismissed: 'No longer offered here. The path still links to the gap check.',
  },
)
