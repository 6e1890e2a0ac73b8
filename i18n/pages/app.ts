import { inBoth } from '../in-both'

/** What the app calls itself. */
export const appWords = inBoth(
  {
    appName: 'Warmup',
    tagline: '给神经网络训练师的间隔复习',
    skipToContent: '跳到正文',
  },
  {
    appName: 'Warmup',
    tagline: 'Spaced repetition for people who train neural networks',
    skipToContent: 'Skip to content',
  },
)
