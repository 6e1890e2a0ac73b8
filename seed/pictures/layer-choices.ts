import type { Bilingual, TermId } from '#core/deck/term'
import { type Choice, same, termChoice } from './choices'

const CONVOLUTIONS: Readonly<Record<TermId, Bilingual>> = {
  'conv-standard': { zh: '标准卷积', en: 'Standard convolution' },
  'conv-dilated': { zh: '空洞卷积', en: 'Dilated convolution' },
  'conv-deformable': { zh: '可变形卷积', en: 'Deformable convolution' },
  'up-deconv': { zh: '反卷积', en: 'Transposed convolution' },
}
const CHANNEL_MIXERS: Readonly<Record<TermId, Bilingual>> = {
  'conv-standard': { zh: '标准卷积', en: 'Standard convolution' },
  'conv-separable': { zh: '深度可分离卷积', en: 'Depthwise separable convolution' },
}
const POOLINGS: Readonly<Record<TermId, Bilingual>> = {
  'pool-avg': { zh: '平均池化', en: 'Average pooling' },
  'pool-max': { zh: '最大池化', en: 'Max pooling' },
  'pool-stochastic': { zh: '随机池化', en: 'Stochastic pooling' },
  'pool-global-avg': { zh: '全局平均池化', en: 'Global average pooling' },
}
const UPSAMPLERS: Readonly<Record<TermId, Bilingual>> = {
  'up-bilinear': { zh: '双线性插值', en: 'Bilinear interpolation' },
  'up-deconv': { zh: '反卷积', en: 'Transposed convolution' },
  'up-unpool': { zh: '反池化', en: 'Unpooling' },
}
/** No terms of the outline, but what is taken for the others. */
const GLOBAL_MAX: Bilingual = { zh: '全局最大池化', en: 'Global max pooling' }
const DEPTHWISE: Bilingual = { zh: '逐深度卷积', en: 'Depthwise convolution' }
const SPATIAL: Bilingual = { zh: '空间可分离卷积', en: 'Spatially separable convolution' }
const NEAREST: Bilingual = { zh: '最近邻插值', en: 'Nearest neighbour' }

const among = (names: Readonly<Record<TermId, Bilingual>>, id: TermId): Choice =>
  termChoice(names, [id, ...Object.keys(names).filter((other) => other !== id)])

/** Which way of sampling the input. */
export const convolutionChoice = (id: TermId): Choice => among(CONVOLUTIONS, id)
/** Which way of connecting channels: the others share a step or a word with the right one. */
export function separableChoice(): Choice {
  const choice = termChoice(CHANNEL_MIXERS, ['conv-separable', 'conv-standard'])
  return { ...choice, options: [...choice.options, DEPTHWISE, SPATIAL] }
}
export const poolingChoice = (id: TermId): Choice => among(POOLINGS, id)
/** Beside the mean of the whole map stands its maximum, so that the word “global” alone decides nothing. */
export function globalPoolingChoice(): Choice {
  const choice = termChoice(POOLINGS, ['pool-global-avg', 'pool-avg', 'pool-max'])
  return { ...choice, options: [...choice.options, GLOBAL_MAX] }
}
export function upsamplingChoice(id: TermId): Choice {
  const choice = among(UPSAMPLERS, id)
  return { ...choice, options: [...choice.options, NEAREST] }
}

/** Settings or numbers that both languages write alike, the right one first. @throws RangeError when there are none. */
export function settingChoice(termId: TermId, settings: readonly string[]): Choice {
  const options = settings.map(same)
  const [answer] = options
  if (answer === undefined) throw new RangeError('Nothing to choose from')
  return { answer, options, termIds: [termId] }
}
