import type { Deck } from './deck/deck'
import type { StudyState } from './replay'

type Language = 'zh' | 'en'

/** All notes as one Markdown text: a heading for each card or term, its question, and what was written. */
export function notesText(deck: Deck | null, state: StudyState, language: Language, title: string): string {
  const titleOf = createTitles(deck, state, language)
  const sections = [...state.notes.entries()]
    .filter(([, { value }]) => value.text !== '')
    .map(([subjectId, { value }]) => ({ ...titleOf(subjectId), text: value.text, heads: value.heads }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, question, text, heads }) =>
      [
        `## ${name}`,
        ...(question === null ? [] : [quoted(question)]),
        ...(heads.length > 1 ? heads.map((head) => head.text) : [text]).map((each) => each.trim()),
      ].join('\n\n'),
    )
  return [`# ${title}`, ...sections].join('\n\n') + '\n'
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')

/** Names what a note is about; what is in no deck any more goes by its id. */
function createTitles(deck: Deck | null, state: StudyState, language: Language) {
  const terms = new Map(deck?.terms.map((term) => [term.id, term]))
  const cards = new Map(deck?.cards.map((card) => [card.id, card]))
  return (subjectId: string): { readonly name: string; readonly question: string | null } => {
    const own = state.ownCards.at(subjectId)?.value ?? null
    if (own !== null) return { name: own.termName || subjectId, question: own.question }
    const card = cards.get(subjectId)
    const term = terms.get(card?.termIds[0] ?? subjectId)
    const name = term === undefined ? subjectId : `${term.zh} · ${term.en}`
    return { name, question: card?.question[language] ?? null }
  }
}
