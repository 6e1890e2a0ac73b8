import type { Study } from '#client/study-store'
import type { Card } from '#core/deck/card'
import type { Locale } from '#i18n/translate'

/** What a card says, in one language. */
export type CardText = {
  readonly cardId: string
  readonly question: string
  readonly answer: string
  readonly source: string | null
  /** Name of the chapter, or of the own outline's term. */
  readonly place: string
  /** The card's own term. */
  readonly termId: string | null
}

/** Null for a card that is in no deck any more. */
export function cardTextOf(study: Study, cardId: string, locale: Locale): CardText | null {
  const own = study.state.ownCards.at(cardId)?.value ?? null
  if (own !== null) {
    // The term's name would give its answer away.
    return { cardId, question: own.question, answer: own.answer, source: null, place: '', termId: null }
  }
  const card = study.deck?.cards.find(({ id }) => id === cardId)
  return card === undefined ? null : deckCardText(study, card, locale)
}

function deckCardText(study: Study, card: Card, locale: Locale): CardText {
  const term = study.deck?.terms.find(({ id }) => id === card.termIds[0])
  const chapter = study.deck?.chapters.find(({ id }) => id === term?.group)
  return {
    cardId: card.id,
    question: card.question[locale],
    answer: card.answer[locale],
    source: card.source,
    place: chapter?.[locale] ?? '',
    termId: term?.id ?? null,
  }
}
