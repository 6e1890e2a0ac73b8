import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseOfferedEvent } from '../event.schema'
import { replay } from '../replay'
import { sampleEvent } from '../sample-events'
import { filledGaps, gapCard, gapNumbersOf, numberedGaps } from './own-cloze'
import {
  EMPTY_DRAFT,
  OWN_FORMS,
  type OwnDraft,
  cardsOfDraft,
  draftOfCards,
  ownCardFaults,
  ownGroups,
} from './own-draft'

const GROUP = 'own:01890000-0000-7000-8000-000000000001'
const draft = (part: Partial<OwnDraft>): OwnDraft => ({ ...EMPTY_DRAFT, question: 'Q', answer: 'A', ...part })
const codes = (part: Partial<OwnDraft>) =>
  ownCardFaults(draft(part)).map(({ field, code }) => `${field} ${code}`)

describe('gaps', () => {
  test('are asked one card each, the others filled in', () => {
    const text = '{{c1::BatchNorm}} normalises over the {{c2::batch::which axis}}.'
    expect(gapNumbersOf(text)).toEqual([1, 2])
    expect(gapCard(text, 1)).toEqual({ question: '[…] normalises over the batch.', answer: 'BatchNorm' })
    expect(gapCard(text, 2)).toEqual({
      question: 'BatchNorm normalises over the [which axis].',
      answer: 'batch',
    })
  })

  test('keep the braces of a formula inside them', () => {
    expect(gapCard('$x = {{c1::\\frac{a}{b}}}$', 1)).toEqual({
      question: '$x = […]$',
      answer: '\\frac{a}{b}',
    })
  })

  test('without a number take the lowest that is free, and keep it', () => {
    const text = numberedGaps('{{a}} {{c1::b}} {{c}}')
    expect(text).toBe('{{c2::a}} {{c1::b}} {{c3::c}}')
    expect(numberedGaps(text)).toBe(text)
    expect(numberedGaps(`{{new}} ${text}`)).toBe(`{{c4::new}} ${text}`)
  })

  test('of one number are one card', () => {
    expect(gapCard('{{c1::He}} and {{c1::Glorot}}', 1)).toEqual({
      question: '[…] and […]',
      answer: 'He / Glorot',
    })
  })

  test('that are empty or not closed are text', () => {
    expect(filledGaps('{{c1::He}} {{b::hint}} {{}}')).toBe('He b {{}}')
    for (const text of ['{{}}', '{{c1::}}', '{{open', 'a}} {{', '{{{', ''])
      expect(gapNumbersOf(text)).toEqual([])
  })

  test('of any text can be written out in full, and mean the same', () => {
    const piece = fc.constantFrom('{{', '}}', '{', '}', 'c1::', '::', 'a', '$\\frac{x}{y}$', '😀', '\n')
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const full = numberedGaps(text)
          expect(gapNumbersOf(full)).toEqual(gapNumbersOf(text))
          for (const number of gapNumbersOf(text))
            expect(gapCard(full, number)).toEqual(gapCard(text, number))
        },
      ),
    )
  })
})

describe('a draft of an own card', () => {
  test('becomes as many cards as it asks questions', () => {
    const ids = (part: Partial<OwnDraft>) =>
      cardsOfDraft(draft(part), GROUP, '').map(({ cardId }) => cardId.slice(GROUP.length))
    expect(ids({})).toEqual([':say'])
    expect(ids({ form: 'reversed' })).toEqual([':say', ':name'])
    expect(ids({ form: 'cloze', question: '{{a}} {{b}}' })).toEqual([':gap1', ':gap2'])
    expect(ids({ form: 'choice', others: ['B', ' ', 'C'] })).toEqual([':say'])
  })

  test('is what the server takes, and comes back from its cards as it was', () => {
    const text = fc
      .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
      .filter((each) => each.trim() !== '')
    const anyDraft = fc.record({
      form: fc.constantFrom(...OWN_FORMS),
      termId: fc.constantFrom(null, 'loss-mse'),
      question: text.map((each) => `${each} {{c1::gap}}`),
      answer: text,
      others: fc.array(text, { maxLength: 3 }),
    })
    fc.assert(
      fc.property(anyDraft, (written) => {
        fc.pre(ownCardFaults(written).length === 0)
        const events = cardsOfDraft(written, GROUP, 'MSE').map((body, index) =>
          sampleEvent(index + 1, { kind: 'ownCard.written', body }),
        )
        for (const event of events) expect(parseOfferedEvent(event)).not.toBeNull()
        const cards = [...replay(events).ownCards.values()].flatMap(({ value }) => value ?? [])
        const back = draftOfCards(cards)
        expect(ownGroups(cards)).toHaveLength(1)
        expect(cardsOfDraft(back, GROUP, 'MSE')).toEqual(cardsOfDraft(written, GROUP, 'MSE'))
      }),
    )
  })

  test('says what keeps it from becoming one', () => {
    expect(codes({ question: ' ' })).toEqual(['question empty'])
    expect(codes({ answer: 'x'.repeat(4_001) })).toEqual(['answer too_long'])
    expect(codes({ form: 'reversed', answer: 'x'.repeat(2_001) })).toEqual(['answer too_long'])
    expect(codes({ form: 'typed', answer: 'x'.repeat(201) })).toEqual(['answer too_long'])
    expect(codes({ form: 'cloze', answer: '' })).toEqual(['question no_gap'])
    expect(codes({ form: 'cloze', question: '{{a}}'.repeat(21) })).toEqual(['question too_many'])
    expect(codes({ form: 'choice' })).toEqual(['others empty'])
    expect(codes({ form: 'choice', others: ['A'] })).toEqual(['others repeated'])
    expect(codes({ form: 'choice', others: ['B', 'C', 'D', 'E'] })).toEqual(['others too_many'])
    expect(codes({ form: 'choice', others: ['x'.repeat(300)] })).toEqual(['others too_long'])
    expect(codes({ form: 'typed', others: [] })).toEqual([])
  })

  test('may be an emoji alone, or written from right to left', () => {
    expect(codes({ question: '🔥', answer: 'PyTorch' })).toEqual([])
    expect(codes({ question: 'ما هو الانحدار؟', answer: '\u202Egradient' })).toEqual([])
  })
})
