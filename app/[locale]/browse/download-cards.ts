import { downloadText } from '#client/download'
import type { Study } from '#client/study-store'
import { type ExportedCard, cardsAsCsv, cardsAsJson } from '#core/browse/exported-cards'
import type { Locale } from '#i18n/locale'
import { cardTextOf } from '../card-text'

const FORMS = {
  json: { type: 'application/json', write: cardsAsJson },
  csv: { type: 'text/csv', write: cardsAsCsv },
} as const

/** Hands the cards out as a file, made here: nothing is sent. */
export function downloadCards(
  study: Study,
  cardIds: readonly string[],
  locale: Locale,
  form: keyof typeof FORMS,
): void {
  const { type, write } = FORMS[form]
  const cards = cardIds.flatMap((cardId) => exportedCard(study, cardId, locale) ?? [])
  downloadText(`warmup-cards.${form}`, type, write(cards))
}

/** As the card reads at its first showing. */
function exportedCard(study: Study, cardId: string, locale: Locale): ExportedCard | null {
  const text = cardTextOf(study, cardId, locale, 0)
  if (text === null) return null
  const term = study.deck?.terms.find(({ id }) => id === text.termId)?.[locale]
  return {
    id: cardId,
    term: term ?? study.state.ownCards.at(cardId)?.value?.termName ?? '',
    question: text.question.text,
    answer: text.answer.text,
    source: text.source ?? '',
  }
}
