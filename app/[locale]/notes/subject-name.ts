import type { Study } from '#client/study-store'
import { type ListedNote, titleOf } from '#core/note-list'
import type { StudyState } from '#core/replay'
import { notePageWords } from '#i18n/pages/note-page'
import type { Locale } from '#i18n/locale'

/** What a reader calls the subject of a note: the term, the card's question, the paper's title. */
export function subjectNameOf(
  { deck, ownCards }: Pick<Study, 'deck'> & Pick<StudyState, 'ownCards'>,
  { subjectId, subject, text }: ListedNote,
  locale: Locale,
): string {
  const words = notePageWords(locale)
  if (subject.kind === 'paper') return titleOf(text) || words.untitled
  if (subject.kind === 'term') return nameOfTerm(deck, subjectId, locale)
  const own = ownCards.at(subjectId)?.value?.question
  const question = own ?? deck?.cards.find(({ id }) => id === subjectId)?.question[locale]
  return question ?? words.gone
}

const nameOfTerm = (deck: Study['deck'], termId: string, locale: Locale): string =>
  deck?.terms.find(({ id }) => id === termId)?.[locale] ?? termId

/** The term that a note or a card leads to; null where there is none. */
export function termOfNote({ deck }: Pick<Study, 'deck'>, { subjectId, subject }: ListedNote): string | null {
  if (subject.kind === 'term') return subjectId
  return deck?.cards.find(({ id }) => id === subjectId)?.termIds[0] ?? null
}
