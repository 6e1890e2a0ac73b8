import { type StudyState, replay } from '#core/replay'
import { CARDS, OWN_CARD, SETTING, SUBJECT } from './acting'

export const EMPTY_STUDY = replay([])

/** All that a schedule can change of what a page shows, as one text: equal texts, equal pages. */
export const pictureOf = (state: StudyState): string =>
  JSON.stringify([
    CARDS.map((cardId) => {
      const card = state.cards.at(cardId)?.value
      const grades = card?.grades.map(({ id }) => id)
      return card && [card.progress, grades, card.reset, card.suspended, card.buriedOn]
    }),
    state.notes.at(SUBJECT)?.value,
    state.ownCards.at(OWN_CARD)?.value,
    state.settings.at(SETTING)?.value,
  ])
