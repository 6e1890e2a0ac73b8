import { expect, test } from 'vitest'
import type { Chapter, DeckTerm } from '../deck/deck'
import { OWN_CARDS } from '../deck/in-chapter'
import type { StudyCard } from '../deck/study-card'
import { replay } from '../replay'
import { SAMPLE_START_MS, graded, sampleEvent } from '../sample-events'
import { studyDayOf } from '../study-day'
import { type CardFilter, NO_FILTER, filterFrom, filterPairs, filteredCards, isFiltered } from './card-filter'

const CHAPTERS: readonly Chapter[] = [
  { id: 'layers', zh: '层', en: 'Layers', parentId: null },
  { id: 'conv', zh: '卷积', en: 'Convolution', parentId: 'layers' },
  { id: 'loss', zh: '损失', en: 'Losses', parentId: null },
]
const term = (id: string, group: string): DeckTerm => ({
  ...{ id, group, zh: id, en: id },
  ...{ status: 'seed', aliases: [], definition: { zh: '', en: '' }, prerequisites: [] },
})
const card = (id: string, kind: StudyCard['kind']): StudyCard => ({
  ...{ id, kind, termId: id.replace(/:.*/, ''), contrastedIds: [], prerequisiteIds: [], tier: 1 },
})
const CARDS = [
  card('mine', null),
  card('dilated:name', 'K1'),
  card('dilated:say', 'K2'),
  card('focal:name', 'K1'),
]
const { cards: states } = replay([
  sampleEvent(1, graded('focal:name', 'easy')),
  sampleEvent(2, graded('dilated:say', 'again')),
  sampleEvent(3, { kind: 'card.suspended', body: { cardId: 'mine' } }),
])
const shown = (filter: Partial<CardFilter>, foundIds: readonly string[] | null = null) =>
  filteredCards(
    { ...NO_FILTER, ...filter },
    {
      cards: CARDS,
      terms: [term('dilated', 'conv'), term('focal', 'loss')],
      chapters: CHAPTERS,
      stateOf: (id) => states.at(id)?.value,
      hasNote: (id) => id === 'focal' || id === 'mine',
      foundIds,
      day: studyDayOf(SAMPLE_START_MS, { timeZone: 'Asia/Shanghai', rolloverHour: 4 }),
    },
  ).map(({ id }) => id)

test.each<[Partial<CardFilter>, readonly string[]]>([
  [{}, ['mine', 'dilated:name', 'dilated:say', 'focal:name']],
  [{ state: 'new' }, ['dilated:name']],
  [{ state: 'learning' }, ['dilated:say']],
  [{ state: 'later' }, ['focal:name']],
  [{ state: 'suspended' }, ['mine']],
  [{ state: 'leech' }, []],
  [{ chapterId: 'layers' }, ['dilated:name', 'dilated:say']],
  [{ chapterId: 'conv', kind: 'K1' }, ['dilated:name']],
  [{ chapterId: OWN_CARDS }, ['mine']],
  [{ chapterId: 'unheard-of' }, []],
  [{ hasNote: true }, ['mine', 'focal:name']],
  [{ cardId: 'focal:name' }, ['focal:name']],
])('%j shows %j', (filter, ids) => expect(shown(filter)).toEqual(ids))

test('what was searched for comes in the order of the search, and only cards that are there', () =>
  expect(shown({ kind: 'K1' }, ['gone', 'focal:name', 'mine', 'dilated:name'])).toEqual([
    'focal:name',
    'dilated:name',
  ]))

test('a filter comes back from the address as it went in', () => {
  const filter: CardFilter = {
    ...{ query: '焦点 & co', state: 'leech', chapterId: 'conv', kind: 'K9', hasNote: true, cardId: 'a:say' },
  }
  const address = new URLSearchParams(filterPairs(filter).map((pair) => [...pair]))
  expect(filterFrom((name) => new URLSearchParams(String(address)).get(name))).toEqual(filter)
  expect(filterPairs(NO_FILTER)).toEqual([])
})

test('what an address says that nobody understands narrows nothing', () => {
  const address: Record<string, string> = { state: 'eaten', kind: 'toString', note: 'yes' }
  expect(filterFrom((name) => address[name] ?? null)).toEqual(NO_FILTER)
})

test('only what narrows is a filter', () => {
  expect(isFiltered({ ...NO_FILTER, query: '  ' })).toBe(false)
  expect(isFiltered({ ...NO_FILTER, query: 'a' })).toBe(true)
  expect(isFiltered({ ...NO_FILTER, hasNote: true })).toBe(true)
  expect(isFiltered({ ...NO_FILTER, kind: 'K1' })).toBe(true)
})
