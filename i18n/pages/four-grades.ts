import { inBoth } from '../in-both'

/** Offered to whoever has decided between two grades long enough. */
export const fourGradesWords = inBoth(
  {
    offer: '现在可以换成四个按钮了：多了"勉强"和"轻松"，间隔更贴合你。两个也一直够用。',
    accept: '换成四个',
    decline: '还用两个',
    accepted: '评分按钮已换成四个。',
  },
  {
    offer:
      'Four buttons, if you like: Hard and Easy fit the intervals to you more closely. Two are enough, too.',
    accept: 'Use four',
    decline: 'Keep two',
    accepted: 'You now grade with four buttons.',
  },
)
