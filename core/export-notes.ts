import type { Deck } from './deck/deck'
import { type ListedNote, notesAsMarkdown, notesIn, titleOf } from './note-list'
import type { StudyState } from './replay'

type Language = 'zh' | 'en'

/** All notes as one Markdown text, under both names of their term and with the question of their card, by name. */
export function notesText(deck: Deck | null, state: StudyState, language: Language, title: string): string {
  const nameOf = createNames(deck, state, language)
  const notes = notesIn(state.notes).map((listed) => ({ ...listed, ...nameOf(listed), date: null }))
  return notesAsMarkdown(
    notes.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    title,
  )
}

/** Names what a note is about; what is in no deck any more goes by its id. */
function createNames(deck: Deck | null, { ownCards }: StudyState, language: Language) {
  const terms = new Map(deck?.terms.map((term) => [term.id, `${term.zh} · ${term.en}`]))
  const cards = new Map(deck?.cards.map((card) => [card.id, card]))
  const nameInDeck = (subjectId: string) => {
    const card = cards.get(subjectId)
    const name = terms.get(card?.termIds[0] ?? subjectId) ?? subjectId
    return { name, question: card?.question[language] ?? null }
  }
  return ({ subjectId, subject, text }: ListedNote) => {
    if (subject.kind === 'paper') return { name: titleOf(text) || subjectId, question: null }
    const own = ownCards.at(subjectId)?.value
    return own ? { name: own.termName || subjectId, question: own.question } : nameInDeck(subjectId)
  }
}
