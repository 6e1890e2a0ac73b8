import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CARD_KINDS } from '#core/deck/card'
import type { Term } from './term'
import { ALL_TERMS } from './all-terms'
import { type DeckSources, buildDeck } from './deck'
import pinnedIds from './pinned-card-ids.json'
import { deckSources, faultLine } from './sources'

const sources = deckSources()
const { deck, faults } = buildDeck(sources)
const pinned: readonly string[] = pinnedIds
const [firstTerm] = ALL_TERMS

const changed = (changes: Partial<DeckSources>) => buildDeck({ ...sources, ...changes })
const withTerm = (id: string, change: Partial<Term>): readonly Term[] =>
  ALL_TERMS.map((term) => (term.id === id ? { ...term, ...change } : term))

describe('the deck', () => {
  test('has no faults', () => expect(faults.map(faultLine)).toEqual([]))

  test('holds every term of the guide and of its machine-learning list, in outline order', () => {
    expect(deck.terms.filter(({ status }) => status === 'seed')).toHaveLength(62)
    expect(deck.terms.filter(({ status }) => status === 'original-only')).toHaveLength(20)
    expect(deck.chapters).toHaveLength(21)
    expect(deck.terms.at(0)?.id).toBe('aug-center-crop')
    expect(deck.terms.at(-1)?.id).toBe('ml-mse-metric')
  })

  test('keeps every id it ever had: a renamed card would orphan its history', () => {
    const ids = new Set(deck.cards.map(({ id }) => id))
    expect(pinned.filter((id) => !ids.has(id))).toEqual([])
    expect([...ids].filter((id) => !pinned.includes(id))).toEqual([])
  })

  test('says on the receipt of a whole answer that it is exact', () => {
    const whole = deck.cards.filter(({ computation }) => computation?.answerType === 'integer')
    expect(whole.length).toBeGreaterThan(0)
    expect(whole.filter(({ receipt }) => receipt?.tolerance !== 1e-6).map(({ id }) => id)).toEqual([])
  })

  test('is the same, version and all, each time it is built', () =>
    expect(buildDeck(sources).deck).toEqual(deck))

  test('corrects the five misprints of the guide and accepts them as answers', () => {
    const misprints = {
      'aug-vflip': '概率垂直旋转',
      'aug-linear-transform': '线性变化',
      'aug-to-tensor': 'Tensor',
      'opt-bgd': 'BCD',
      'lr-lambda': 'LamdalLR',
    }
    for (const [id, misprint] of Object.entries(misprints)) {
      expect(deck.terms.find((term) => term.id === id)?.zh).not.toBe(misprint)
      expect(deck.cards.find((card) => card.id === `${id}:name`)?.accept).toContain(misprint)
    }
  })
})

describe('every card', () => {
  test('has an id made of its term, its kind and a written number', () =>
    expect(
      deck.cards.filter(
        ({ id, kind, termIds }) => !new RegExp(`^${termIds[0]}:${CARD_KINDS[kind]}(:[1-9][0-9]*)?$`).test(id),
      ),
    ).toEqual([]))
})

describe('what can go wrong', () => {
  const outline = readFileSync(new URL('outline.txt', import.meta.url), 'utf8')

  test('all faults are reported together', () => {
    const broken = changed({
      outline: `${outline}\n# 新的一章\n- 未知\n`
        .replace('focal loss', 'vocal loss')
        .replace('SGD，', 'SGD，SGD，'),
      terms: withTerm('act-elu', { properties: [] }),
    })
    expect(broken.faults.map(({ code }) => code).sort()).toEqual([
      'no_facts',
      'unknown_chapter',
      'unknown_term',
      'unreadable_outline',
    ])
  })

  test('two facts with one number are one id too many', () => {
    const fact = ALL_TERMS.find(({ id }) => id === 'act-elu')?.properties[0]
    const { faults: found } = changed({
      terms: withTerm('act-elu', { properties: fact === undefined ? [] : [fact, fact] }),
    })
    expect(found).toEqual([
      { code: 'duplicate_id', where: `act-elu:property:${fact?.n}`, detail: 'two cards bear this id' },
    ])
  })

  test('a contrast with a term that does not exist is reported', () => {
    const contrast = firstTerm?.contrasts[0]
    const { faults: found } = changed({
      terms: withTerm(firstTerm?.id ?? '', {
        contrasts: contrast === undefined ? [] : [{ ...contrast, with: 'act-gone' }],
      }),
    })
    expect(found.map(({ code, detail }) => [code, detail])).toEqual([['unknown_reference', 'act-gone']])
  })

  test('a term that leaves the outline leaves the deck without a fault', () => {
    const without = changed({ outline: outline.replace('focal loss，', '') })
    expect(without.faults).toEqual([])
    expect(without.deck.terms).toHaveLength(81)
    expect(without.deck.cards.some(({ id }) => id.startsWith('loss-focal:'))).toBe(false)
  })

  test('rewording a card changes the version and no id', () => {
    const reworded = changed({
      terms: withTerm('act-elu', { naming: { zh: '换一种问法？', en: 'Asked another way?' } }),
    })
    expect(reworded.deck.version).not.toBe(deck.version)
    expect(reworded.deck.cards.map(({ id }) => id)).toEqual(deck.cards.map(({ id }) => id))
  })

  test('mending a misprint in the outline keeps the term', () => {
    const mended = changed({ outline: outline.replace('LamdalLR', 'LambdaLR') })
    expect(mended.deck.terms.map(({ id }) => id)).toEqual(deck.terms.map(({ id }) => id))
  })
})
