import type { Study } from '#client/study-store'
import { nearestNames, search } from '#core/search/search'
import type { SearchDocument, SearchIndex } from '#core/search/search-index'
import type { searchWords } from '#i18n/pages/search'
import type { Languages, Locale } from '#i18n/locale'
import { type SearchAction, actionIndex, searchActions } from './search-actions'
import { type SearchEntry, entryOf, termEntry } from './search-entry'

export type GroupName = keyof ReturnType<typeof searchWords>['groups']
export type Result =
  | { readonly kind: 'entry'; readonly entry: SearchEntry }
  | { readonly kind: 'action'; readonly action: SearchAction }
export type Group = { readonly name: GroupName; readonly results: readonly Result[] }
export type Results = { readonly groups: readonly Group[]; readonly isMatch: boolean }

const MOST: Readonly<Record<SearchDocument['kind'], number>> = {
  term: 6,
  card: 5,
  ownCard: 3,
  note: 3,
  action: 3,
}
const RECENT = 5
const NEAREST = 3

type Asked = {
  readonly study: Study
  readonly locale: Locale
  readonly languages: Languages
  readonly query: string
  /** Null until it is made. */
  readonly index: SearchIndex | null
}

/** What stands in the list: with a query what it finds, without one the terms studied last and what can be done. */
export function resultsFor(asked: Asked): Results {
  const actions = searchActions(asked.locale, asked.study.account !== null)
  if (asked.query.trim() === '') return { groups: startingGroups(asked, actions), isMatch: true }
  // Enter must not do the one thing that is found before the rest is.
  if (asked.index === null) return { groups: [], isMatch: true }
  const groups = foundGroups(asked, actions, asked.index)
  if (groups.length > 0) return { groups, isMatch: true }
  const nearest = nearestNames(asked.index, asked.query, NEAREST)
  return { groups: withoutEmpty([{ name: 'nearest', results: entries(nearest, asked) }]), isMatch: false }
}

function startingGroups(asked: Asked, actions: readonly SearchAction[]): readonly Group[] {
  return withoutEmpty([
    {
      name: 'recent',
      results: recentTerms(asked.study).map((term) => ({ kind: 'entry', entry: termEntry(term, asked) })),
    },
    { name: 'action', results: actions.map((action) => ({ kind: 'action', action })) },
  ])
}

/** Terms of the cards graded last. */
function recentTerms({ deck, state }: Study) {
  const graded = [...state.cards.entries()]
    .flatMap(([cardId, { value }]) =>
      value.progress === null ? [] : [{ cardId, atMs: value.progress.lastGradedMs }],
    )
    .sort((a, b) => b.atMs - a.atMs)
  const termIds = new Set(
    graded.slice(0, 50).map(({ cardId }) => deck?.cards.find(({ id }) => id === cardId)?.termIds[0]),
  )
  return [...termIds].flatMap((id) => deck?.terms.find((term) => term.id === id) ?? []).slice(0, RECENT)
}

/** The group with the best result first: a page that is called so comes before a term that mentions it. */
function foundGroups(asked: Asked, actions: readonly SearchAction[], index: SearchIndex): readonly Group[] {
  const { study, locale, query } = asked
  const others = searchActions(locale === 'zh' ? 'en' : 'zh', study.account !== null)
  const hits = search(index, query)
  const named = search(actionIndex(actions, others), query)
  const kinds = ['term', 'card', 'ownCard', 'note'] as const
  const groups = kinds.map((kind) => {
    const own = hits.filter(({ document }) => document.kind === kind).slice(0, MOST[kind])
    const results = entries(
      own.map(({ document }) => document),
      asked,
    )
    return { name: kind as GroupName, score: own[0]?.score ?? 0, results }
  })
  const actionResults = named.slice(0, MOST.action).flatMap(({ document }): Result[] => {
    const action = actions.find(({ id }) => id === document.id)
    return action === undefined ? [] : [{ kind: 'action', action }]
  })
  return withoutEmpty(
    [...groups, { name: 'action' as const, score: named[0]?.score ?? 0, results: actionResults }].sort(
      (a, b) => b.score - a.score,
    ),
  )
}

const withoutEmpty = (groups: readonly Group[]): readonly Group[] =>
  groups.filter(({ results }) => results.length > 0).map(({ name, results }) => ({ name, results }))

const entries = (documents: readonly SearchDocument[], asked: Asked): readonly Result[] =>
  documents.flatMap((document): Result[] => {
    const entry = entryOf(document, asked)
    return entry === null ? [] : [{ kind: 'entry', entry }]
  })
