import { hasTwoNames } from '#core/deck/term'
import type { Study } from '#client/study-store'
import type { DeckTerm } from '#core/deck/deck'
import type { OwnCard } from '#core/deck/own-card'
import { mergedNote } from '#core/note-merge'
import { markedParts } from '#core/search/marked'
import type { SearchDocument } from '#core/search/search-index'
import { searchWords } from '#i18n/pages/search'
import { settingsWords } from '#i18n/pages/settings'
import type { Languages, Locale } from '#i18n/locale'
import type { PagePath } from '../../local-path'
import { cardTextOf } from '../card-text'

/** One result as it is shown. */
export type SearchEntry = {
  readonly id: string
  readonly title: string
  /** Of the title; the learner's own words have none, and may run either way. */
  readonly lang: Locale | null
  /** In the other language, or in the learner's words: then it has no language of its own. */
  readonly detail: { readonly text: string; readonly lang: Locale | null } | null
  readonly path: PagePath
}

type Context = {
  readonly study: Study
  readonly locale: Locale
  /** The language in which a term is named first, and the other. */
  readonly languages: Languages
  readonly query: string
}

/** What a found document shows; never the answer of a card. Null for one that is gone. */
export function entryOf({ id, kind }: SearchDocument, context: Context): SearchEntry | null {
  const { study } = context
  if (kind === 'note') return noteEntry(id, context)
  if (kind === 'term') {
    const term = study.deck?.terms.find((each) => each.id === id)
    return term === undefined ? null : termEntry(term, context)
  }
  const own = study.state.ownCards.at(id)?.value ?? null
  return own === null ? cardEntry(id, context) : ownCardEntry(own)
}

export function termEntry(term: DeckTerm, { languages: [first, other], query }: Context): SearchEntry {
  const alias = aliasShown(term, query)
  const names = hasTwoNames(term) ? [term[other]] : []
  const text = [...names, ...(alias === null ? [] : [alias])].join(' · ')
  return {
    id: term.id,
    title: term[first],
    lang: first,
    detail: text === '' ? null : { text, lang: alias === null ? other : null },
    path: termPath(term.id),
  }
}

/** The alias that was meant, where neither name holds what was looked for. */
function aliasShown({ zh, en, aliases }: DeckTerm, query: string): string | null {
  const isMarked = (name: string): boolean => markedParts(name, query).some((part) => part.isMatch)
  return isMarked(zh) || isMarked(en) ? null : (aliases.find(isMarked) ?? null)
}

/** A term's page comes from the server; without a network its place in the deck does as well. */
const termPath = (termId: string): PagePath =>
  navigator.onLine ? `/t/${termId}` : (`/browse#${termId}` as PagePath)

const cardPath = (cardId: string): PagePath => `/browse?card=${encodeURIComponent(cardId)}` as PagePath

function cardEntry(cardId: string, { study, locale }: Context): SearchEntry | null {
  const card = study.deck?.cards.find(({ id }) => id === cardId)
  const text = cardTextOf(study, cardId, locale)
  if (card === undefined || text === null) return null
  return {
    id: cardId,
    title: withoutMarkup(text.question.text, locale),
    lang: locale,
    // Not its term: on many cards that is the answer.
    detail: { text: settingsWords(locale).kinds.names[card.kind], lang: locale },
    path: cardPath(cardId),
  }
}

const ownCardEntry = ({ cardId, question }: OwnCard): SearchEntry => ({
  id: cardId,
  title: shortened(question),
  lang: null,
  detail: null,
  path: cardPath(cardId),
})

function noteEntry(subjectId: string, { study, locale, query }: Context): SearchEntry | null {
  const note = study.state.notes.at(subjectId)?.value
  if (note === undefined) return null
  const term = study.deck?.terms.find(({ id }) => id === subjectId)
  const subject = term?.[locale] ?? cardTextOf(study, subjectId, locale)?.question.text
  return {
    id: `note:${subjectId}`,
    title: aroundMatch(mergedNote(note).text, query),
    lang: null,
    detail:
      subject === undefined
        ? null
        : { text: searchWords(locale).noteOn(withoutMarkup(subject, locale)), lang: null },
    path: term === undefined ? cardPath(subjectId) : termPath(subjectId),
  }
}

/** Formulas are drawn elsewhere; a name of an option has to be heard. */
const withoutMarkup = (text: string, locale: Locale): string =>
  shortened(text.replace(/\$[^$]+\$/g, searchWords(locale).formula).replaceAll('`', ''))

const LONGEST = 160
const BEFORE_MATCH = 30

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** As much of a note as fits, from a little before what was looked for. */
function aroundMatch(text: string, query: string): string {
  const parts = markedParts(text, query)
  const at = parts.findIndex((part) => part.isMatch)
  const before = parts.slice(0, Math.max(0, at)).reduce((sum, part) => sum + part.text.length, 0)
  const from = Math.max(0, before - BEFORE_MATCH)
  return `${from > 0 ? '…' : ''}${shortened(text.slice(from))}`
}
