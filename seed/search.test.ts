import { describe, expect, test } from 'vitest'
import { BucketMap } from '#core/bucket-map'
import { search } from '#core/search/search'
import { createSearchIndex } from '#core/search/search-index'
import { studyDocuments } from '#core/search/study-documents'
import { joined } from '#core/search/words'
import { buildDeck } from './deck'
import { deckSources } from './sources'

const { deck } = buildDeck(deckSources())
const index = createSearchIndex(studyDocuments(deck, BucketMap.empty, BucketMap.empty))
const termsFor = (query: string): readonly string[] =>
  search(index, query)
    .filter(({ document }) => document.kind === 'term')
    .map(({ document }) => document.id)

/** How many terms a search shows at most. */
const SHOWN = 6

describe.each(deck.terms.map((term) => [term.id, term] as const))('%s', (id, term) => {
  test('is found by each of its names', () => {
    for (const name of [term.zh, term.en, ...term.aliases])
      expect(termsFor(name).slice(0, SHOWN), name).toContain(id)
  })

  test('is found by every beginning of its English name', () => {
    const letters = [...term.en]
    for (let length = 2; length <= letters.length; length++) {
      const beginning = letters.slice(0, length).join('')
      if (joined(beginning).length < 2) continue
      const terms = termsFor(beginning)
      const rivals = deck.terms.filter((other) =>
        [other.zh, other.en].some((name) => joined(name).startsWith(joined(beginning))),
      )
      expect(terms.slice(0, Math.max(SHOWN, rivals.length)), beginning).toContain(id)
    }
  })

  test('is found with one slip at any place of its English name', () => {
    const name = term.en.toLowerCase()
    for (let at = 0; at < name.length; at++) {
      const slips = {
        left_out: name.slice(0, at) + name.slice(at + 1),
        added: `${name.slice(0, at)}q${name.slice(at)}`,
        changed: `${name.slice(0, at)}q${name.slice(at + 1)}`,
        swapped: name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2),
      }
      for (const [what, query] of Object.entries(slips)) {
        if (joined(query).length >= 4)
          expect(termsFor(query).slice(0, SHOWN), `${what}: ${query}`).toContain(id)
      }
    }
  })
})

test.each([
  ['卷积', 'conv-standard'],
  ['空洞', 'conv-dilated'],
  ['池化', 'pool-max'],
  ['焦点', 'loss-focal'],
  ['动量', 'opt-momentum'],
  ['预热', 'lr-warmup'],
])('two characters are enough: %s', (query, id) => expect(termsFor(query)).toContain(id))

/** Formulas and drawn numbers are not words. */
const plainBeginning = (question: string): string =>
  question.replace(/\$[^$]*\$|\{[^}]*\}/g, ' ').slice(0, 40)

test('every card is found by its own question', () => {
  const lost = deck.cards.filter(
    ({ id, question }) => !search(index, plainBeginning(question.zh)).some((hit) => hit.document.id === id),
  )
  expect(lost.map(({ id }) => id)).toEqual([])
})
