import type { CardKind } from '#core/deck/card'
import type { Term } from '#seed/term'
import { clozeCards } from './cloze'
import { computationCards } from './computation'
import { contrastCards } from './contrast'
import { curveCards } from './curve'
import { defaultCards } from './default'
import type { Draft } from './fact-cards'
import { failureCards } from './failure'
import { formulaNameCards } from './formula-name'
import { imageCards } from './image'
import { nameCards } from './name'
import { originCards } from './origin'
import { propertyCards } from './property'
import { readingCards } from './reading'
import { sayCards } from './say'
import { situationCards } from './situation'
import { translationCards } from './translation'

/** One generator a kind, in the order in which a term's cards are introduced. */
export const GENERATORS: readonly (readonly [CardKind, (term: Term) => readonly Draft[]])[] = [
  ['K1', nameCards],
  ['K5', propertyCards],
  ['K6', contrastCards],
  ['K4', clozeCards],
  ['K9', computationCards],
  ['K7', curveCards],
  ['K8', imageCards],
  ['K2', sayCards],
  ['K3', formulaNameCards],
  ['K11', situationCards],
  ['K13', failureCards],
  ['K10', readingCards],
  ['K12', defaultCards],
  ['K15', translationCards],
  ['K14', originCards],
]
