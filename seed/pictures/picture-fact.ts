import type { Picture } from '#core/deck/card'
import type { Bilingual, TermId, Tier } from '#core/deck/term'

/** A drawing and what it asks: which curve (K7), which image or diagram (K8). */
export type PictureFact = {
  /** Part of the card's id within its kind: never renumbered, never reused. */
  readonly n: number
  readonly kind: 'K7' | 'K8'
  readonly tier: Tier
  readonly question: Bilingual
  readonly answer: Bilingual
  /** Three or four of one group, alike in form, the answer among them. */
  readonly options: readonly Bilingual[]
  /** The own term first, then the terms among the options. */
  readonly termIds: readonly TermId[]
  readonly picture: Picture
  readonly source: string
}

/** What one family file draws: the questions of its terms, and an annotated picture for each term's page. */
export type PictureFamily = {
  readonly facts: Readonly<Record<TermId, readonly PictureFact[]>>
  readonly term: Readonly<Record<TermId, Picture>>
}
