import { type CardState, UNSEEN_CARD, schedules } from '../card-state'
import type { StudyCard } from '../deck/study-card'
import type { TermId } from '../deck/term'
import type { Settings } from '../settings'

/** Why a new card is not introduced yet; `termId` is what it waits for. */
export type Wait = { readonly code: 'builds_on' | 'too_alike' | 'contrast'; readonly termId: TermId }

/** Whether the learner lets new cards of this tier and kind come. Cards of their own have no kind to hide. */
export const isWanted = (
  { tier, kind }: StudyCard,
  { maxTier, hiddenKinds }: Pick<Settings, 'maxTier' | 'hiddenKinds'>,
): boolean => tier <= maxTier && (kind === null || !hiddenKinds.split(',').includes(kind))

/** How well a term is known, as far as introducing others depends on it. */
type Standing = {
  /** A card of it was graded, or is about to be. */
  readonly isIntroduced: boolean
  /** A card of it was remembered on a later day than the one it was introduced on. */
  readonly isRemembered: boolean
  /** The longest stability among its cards, in days. */
  readonly stabilityDays: number
}

/** After so many days' stability a term's look-alike may come. Source: docs/decisions/018. */
const SETTLED_DAYS = 7

const UNKNOWN: Standing = { isIntroduced: false, isRemembered: false, stabilityDays: 0 }
/** What a gap check found known was learnt before: nothing waits for it, and no look-alike disturbs it. */
const FOUND_KNOWN: Standing = { isIntroduced: true, isRemembered: true, stabilityDays: SETTLED_DAYS }

/**
 * Says for each new card whether it may be introduced: after what it builds on was remembered on a later day, and after the
 * terms it is easily taken for have settled. What cannot come never holds anything up: what is in no deck, and a term of
 * which every card is suspended or unwanted. `introduce` tells of a card that was just chosen, so that its look-alike is
 * not chosen on the same day.
 */
export class Introduction {
  /** Of terms with a card that was begun or may come. */
  private readonly standings = new Map<TermId, Standing>()
  private readonly alike = new Map<TermId, Set<TermId>>()

  constructor(
    cards: readonly StudyCard[],
    stateOf: (cardId: string) => CardState | undefined,
    settings: Pick<Settings, 'maxTier' | 'hiddenKinds'>,
  ) {
    for (const card of cards) {
      const state = stateOf(card.id) ?? UNSEEN_CARD
      // A suspended card neither proves its term nor holds another up.
      if (!state.suspended && (state.progress !== null || isWanted(card, settings)))
        this.standings.set(card.termId, withCard(card.isKnown ? FOUND_KNOWN : this.of(card.termId), state))
      for (const other of card.contrastedIds) {
        this.pair(card.termId, other)
        this.pair(other, card.termId)
      }
    }
  }

  /** Null when nothing stands in the card's way. A term that was begun goes on. */
  waitOf(card: StudyCard): Wait | null {
    const other = card.contrastedIds.find((id) => this.standings.has(id) && !this.of(id).isIntroduced)
    if (other !== undefined) return { code: 'contrast', termId: other }
    if (this.of(card.termId).isIntroduced) return null
    const base = card.prerequisiteIds.find((id) => this.standings.has(id) && !this.of(id).isRemembered)
    if (base !== undefined) return { code: 'builds_on', termId: base }
    const twin = [...(this.alike.get(card.termId) ?? [])].find((id) => this.isUnsettled(id))
    return twin === undefined ? null : { code: 'too_alike', termId: twin }
  }

  introduce({ termId }: StudyCard): void {
    this.standings.set(termId, { ...this.of(termId), isIntroduced: true })
  }

  private isUnsettled(termId: TermId): boolean {
    const { isIntroduced, stabilityDays } = this.of(termId)
    return isIntroduced && stabilityDays < SETTLED_DAYS
  }

  private of(termId: TermId): Standing {
    return this.standings.get(termId) ?? UNKNOWN
  }

  private pair(a: TermId, b: TermId): void {
    const others = this.alike.get(a) ?? new Set()
    this.alike.set(a, others.add(b))
  }
}

function withCard(standing: Standing, { progress, grades }: CardState): Standing {
  if (progress === null) return standing
  const { lastDay, firstDay, memory } = progress
  const isRemembered = lastDay > firstDay && grades.findLast(schedules)?.body.grade !== 'again'
  return {
    isIntroduced: true,
    isRemembered: standing.isRemembered || isRemembered,
    stabilityDays: Math.max(standing.stabilityDays, memory.stabilityDays),
  }
}
