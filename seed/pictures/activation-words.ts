import type { Bilingual, TermId } from '#core/deck/term'

/** What is said of a drawing before the answer, and after it. */
type Words = readonly [question: Bilingual, answer: Bilingual]

type ActivationWords = {
  readonly f: Words
  readonly slope: Words
  /** Of the term's page: f solid, f′ dashed. */
  readonly both: Bilingual
}

const WORDS: Readonly<Record<TermId, ActivationWords>> = {
  'act-sigmoid': {
    f: [
      {
        zh: '平滑上升的曲线：左侧趋于0，在0处为0.5，右侧趋于1。',
        en: 'A smooth rising curve: towards 0 on the left, 0.5 at 0, towards 1 on the right.',
      },
      { zh: 'sigmoid：从0平滑升到1，在0处为0.5。', en: 'Sigmoid: rises smoothly from 0 to 1, 0.5 at 0.' },
    ],
    slope: [
      {
        zh: '以0为中心的钟形曲线，峰值0.25，两侧趋于0。',
        en: 'A bell around 0 with peak 0.25, towards 0 on both sides.',
      },
      { zh: 'sigmoid的导数：峰值0.25，在0处。', en: 'Derivative of sigmoid: at most 0.25, at 0.' },
    ],
    both: {
      zh: '实线f从0升到1；虚线f′最大0.25，离0越远越接近0（饱和）。',
      en: 'f, solid, rises from 0 to 1; f′, dashed, is at most 0.25 and vanishes away from 0 (saturation).',
    },
  },
  'act-tanh': {
    f: [
      {
        zh: '平滑上升的曲线：左侧趋于−1，过原点，右侧趋于1，中心对称。',
        en: 'A smooth rising curve: towards −1 on the left, through the origin, towards 1 on the right; odd.',
      },
      { zh: 'tanh：从−1到1，过原点。', en: 'Tanh: from −1 to 1, through the origin.' },
    ],
    slope: [
      {
        zh: '以0为中心的钟形曲线，峰值1，两侧趋于0。',
        en: 'A bell around 0 with peak 1, towards 0 on both sides.',
      },
      { zh: 'tanh的导数：峰值1，在0处。', en: 'Derivative of tanh: at most 1, at 0.' },
    ],
    both: {
      zh: '实线f从−1到1；虚线f′最大1；点线是sigmoid，范围0到1。',
      en: 'f, solid, from −1 to 1; f′, dashed, at most 1; dotted: sigmoid, from 0 to 1.',
    },
  },
  'act-relu': {
    f: [
      {
        zh: '折线：0的左侧恒为0，右侧等于输入，在0处有折角。',
        en: 'A bent line: exactly 0 left of 0, the identity right of it, with a kink at 0.',
      },
      {
        zh: 'ReLU：负半轴为0，正半轴恒等。',
        en: 'ReLU: 0 for negative inputs, the identity for positive ones.',
      },
    ],
    slope: [
      {
        zh: '0的左侧恒为0，右侧恒为1，在0处跳变。',
        en: 'Constant 0 left of 0, constant 1 right of it: a jump at 0.',
      },
      { zh: 'ReLU的导数：0或1。', en: 'Derivative of ReLU: 0 or 1.' },
    ],
    both: {
      zh: '实线f在负半轴为0、正半轴恒等；虚线f′从0跳到1：负半轴没有梯度。',
      en: 'f, solid, is 0 below 0 and the identity above; f′, dashed, jumps from 0 to 1: no gradient below 0.',
    },
  },
  'act-leaky-relu': {
    f: [
      {
        zh: '折线：0的左侧是斜率0.1的直线，右侧等于输入，在0处有折角。',
        en: 'A bent line: slope 0.1 left of 0, the identity right of it, with a kink at 0.',
      },
      {
        zh: 'Leaky ReLU：负半轴斜率小而不为0（这里0.1，默认0.01）。',
        en: 'Leaky ReLU: a small slope below 0 (0.1 here, 0.01 by default).',
      },
    ],
    slope: [
      {
        zh: '0的左侧恒为0.1，右侧恒为1，在0处跳变。',
        en: 'Constant 0.1 left of 0, constant 1 right of it: a jump at 0.',
      },
      {
        zh: 'Leaky ReLU的导数：0.1（默认0.01）或1，从不为0。',
        en: 'Derivative of Leaky ReLU: 0.1 (0.01 by default) or 1, never 0.',
      },
    ],
    both: {
      zh: '实线f在负半轴斜率a=0.1（默认0.01）；虚线f′为0.1或1；点线是ReLU。',
      en: 'f, solid, has slope a = 0.1 below 0 (0.01 by default); f′, dashed, is 0.1 or 1; dotted: ReLU.',
    },
  },
  'act-elu': {
    f: [
      {
        zh: '曲线：左侧平滑趋于−1，过原点，右侧等于输入，在0处无折角。',
        en: 'A curve: levels off smoothly at −1 on the left, the identity right of 0, without a kink.',
      },
      { zh: 'ELU：负半轴趋于−α=−1。', en: 'ELU: levels off at −α = −1.' },
    ],
    slope: [
      {
        zh: '左侧从0平滑升到0处的1，右侧恒为1，无跳变。',
        en: 'Rises smoothly from 0 on the left to 1 at 0, then constant 1: no jump.',
      },
      { zh: 'ELU的导数（α=1）：eˣ，然后恒为1。', en: 'Derivative of ELU (α = 1): eˣ, then 1.' },
    ],
    both: {
      zh: '实线f在α=1时趋于−1；虚线f′在0处连续；点线为α=0.5和α=2。',
      en: 'f, solid, levels off at −1 for α = 1; f′, dashed, has no jump; dotted: α = 0.5 and α = 2.',
    },
  },
  'act-selu': {
    f: [
      {
        zh: '曲线：左侧平滑趋于−1.76，过原点，右侧斜率约1.05，在0处有折角。',
        en: 'A curve: levels off at −1.76 on the left, slope about 1.05 right of 0, with a kink at 0.',
      },
      { zh: 'SELU：趋于−1.758，正半轴斜率1.0507。', en: 'SELU: levels off at −1.758; slope 1.0507 above 0.' },
    ],
    slope: [
      {
        zh: '左侧从0升到0处的1.76，随即跳到1.05并保持不变。',
        en: 'Rises from 0 on the left to 1.76 at 0, then drops to a constant 1.05.',
      },
      {
        zh: 'SELU的导数：在0处从1.758跳到1.0507。',
        en: 'Derivative of SELU: jumps from 1.758 to 1.0507 at 0.',
      },
    ],
    both: {
      zh: '实线f趋于−1.758；虚线f′在0处从1.758跳到1.0507；点线是ELU（α=1）。',
      en: 'f, solid, levels off at −1.758; f′, dashed, drops from 1.758 to 1.0507 at 0; dotted: ELU (α = 1).',
    },
  },
}

/** @throws RangeError for a term that is no activation. */
export function activationWords(id: TermId): ActivationWords {
  const words = WORDS[id]
  if (words === undefined) throw new RangeError(`No words for ${id}`)
  return words
}
