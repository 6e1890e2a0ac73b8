import type { Term } from '#seed/term'
import { initZero } from './initialisation/init-zero'
import { initRandom } from './initialisation/init-random'
import { initXavier } from './initialisation/init-xavier'
import { initHe } from './initialisation/init-he'
import { initPretrained } from './initialisation/init-pretrained'

export const initialisationTerms: readonly Term[] = [initZero, initRandom, initXavier, initHe, initPretrained]
