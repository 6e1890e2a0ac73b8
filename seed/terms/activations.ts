import type { Term } from '#seed/term'
import { actSigmoid } from './activations/act-sigmoid'
import { actTanh } from './activations/act-tanh'
import { actRelu } from './activations/act-relu'
import { actLeakyRelu } from './activations/act-leaky-relu'
import { actElu } from './activations/act-elu'
import { actSelu } from './activations/act-selu'

export const activationTerms: readonly Term[] = [actSigmoid, actTanh, actRelu, actLeakyRelu, actElu, actSelu]
