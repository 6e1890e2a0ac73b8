import { describe, expect, test } from 'vitest'
import type { Draft } from '#seed/generators/fact-cards'
import { ALL_TERMS } from '../all-terms'
import { GENERATORS } from '../generators/all'
import { circularPrerequisites, fewKinds, repeatedQuestions } from './deck-rules'
import { CARD_RULES, isAbout, lintCard } from './lint'

const cards = ALL_TERMS.flatMap((term) => GENERATORS.flatMap(([, generate]) => generate(term)))

/** A card that keeps every rule; each case below breaks one. */
const good: Draft = {
  id: 'act-elu:property:9',
  kind: 'K5',
  tier: 2,
  termIds: ['act-elu'],
  question: { zh: 'ELU在很负的输入处趋于多少？', en: 'What does ELU approach for very negative inputs?' },
  answer: { zh: '趋于−α。', en: 'It approaches −α.' },
  accept: [],
  source: 'torch 2.14.1 torch/nn/modules/activation.py',
}

const computation = {
  question: { zh: '{a}加{b}？', en: '{a} plus {b}?' },
  parameters: { a: [1, 2, 3], b: [4, 5] },
  answer: 'a+b',
  answerType: 'integer',
  decimals: 0,
  working: { zh: '{a}+{b}={=a+b}', en: '{a} + {b} = {=a+b}' },
  mistakes: [{ expression: 'a*b+10', zh: '用了乘法。', en: 'Multiplied.' }],
  check: ['a + b'],
} as const
const computed: Draft = { ...good, id: 'act-elu:compute:9', kind: 'K9', computation }

const picture = {
  svg: '<svg viewBox="0 0 10 10"><path class="series-1" d="M0 0L10 10"/></svg>',
  altQuestion: { zh: '一条曲线', en: 'A curve' },
  altAnswer: { zh: '过原点的直线', en: 'A line through the origin' },
}

type Case = readonly [rule: string, what: string, broken: Draft]
const CASES: readonly Case[] = [
  ['length', 'a question that scrolls', { ...good, question: { ...good.question, zh: '长'.repeat(61) } }],
  ['length', 'nine lines of code', { ...good, code: 'x\n'.repeat(8) }],
  ['languages', 'no English', { ...good, answer: { zh: '趋于−α。', en: ' ' } }],
  ['languages', 'the same twice', { ...good, question: { zh: 'ELU?', en: 'ELU?' } }],
  ['answer hidden', 'the answer in the question', { ...good, accept: ['very negative'] }],
  ['one fact', 'a list', { ...good, question: { ...good.question, en: 'Name three activations' } }],
  ['one fact', 'a second sentence', { ...good, answer: { zh: '趋于−α。恒负。', en: 'It approaches −α.' } }],
  ['unique', 'the name of a look-alike', { ...good, kind: 'K1', accept: ['SELU'] }],
  ['plain', 'markup', { ...good, answer: { zh: '趋于<b>−α</b>。', en: 'It approaches −α.' } }],
  ['plain', 'a typed space', { ...good, question: { ...good.question, zh: 'ELU 在很负处？' } }],
  [
    'same numbers',
    'another number in English',
    { ...good, answer: { zh: '趋于−1.76。', en: 'Approaches −1.67.' } },
  ],
  ['source', 'no source', { ...good, source: '' }],
  ['options', 'an answer that is no option', { ...good, options: [good.question, good.question] }],
  [
    'options',
    'two options alike in one language',
    { ...good, options: [good.answer, good.question, { ...good.question, en: 'Another one' }] },
  ],
  ['formula', 'LaTeX that KaTeX refuses', { ...good, answer: { zh: '$\\frac{1}$', en: '$\\frac{1}$' } }],
  ['formula', 'a lonely dollar', { ...good, answer: { zh: '5$', en: '5$' } }],
  [
    'proof',
    'a number nobody computed',
    { ...good, answer: { zh: '趋于−1.76。', en: 'It approaches −1.76.' } },
  ],
  [
    'proof',
    'a number that the proof does not give',
    {
      ...good,
      answer: { zh: '趋于−1.76。', en: 'It approaches −1.76.' },
      proof: { code: ['-1.0'], value: -1 },
    },
  ],
  [
    'computation',
    'a mistake that is right',
    {
      ...computed,
      computation: { ...computation, mistakes: [{ ...computation.mistakes[0], expression: 'b+a' }] },
    },
  ],
  [
    'computation',
    'a name that nobody draws',
    { ...computed, computation: { ...computation, answer: 'a+c' } },
  ],
  ['computation', 'too few draws', { ...computed, computation: { ...computation, where: 'a==1' } }],
  [
    'computation',
    'a statement as check',
    { ...computed, computation: { ...computation, check: ['import torch'] } },
  ],
  [
    'computation',
    'a module by a name that nothing imports',
    { ...computed, computation: { ...computation, check: ['np.add(a, b)'] } },
  ],
  [
    'picture',
    'the name in its words',
    { ...good, picture: { ...picture, altQuestion: { zh: 'ELU的曲线', en: 'The curve of ELU' } } },
  ],
  [
    'picture',
    'the name in an id',
    { ...good, picture: { ...picture, svg: picture.svg.replace('<path', '<path id="elu"') } },
  ],
]

const rulesBrokenBy = (card: Draft): readonly string[] => [
  ...new Set(lintCard(card, ALL_TERMS).map((fault) => fault.split(': ')[1] ?? '')),
]

describe('a good card', () => {
  test('keeps every rule', () => {
    expect(lintCard(good, ALL_TERMS)).toEqual([])
    expect(lintCard(computed, ALL_TERMS)).toEqual([])
    expect(lintCard({ ...good, picture }, ALL_TERMS)).toEqual([])
  })
})

describe('a planted fault', () => {
  test.each(CASES)('%s: %s', (rule, _, card) => expect(rulesBrokenBy(card)).toContain(rule))

  test('there is one for each rule', () => {
    const planted = new Set(CASES.map(([rule]) => rule))
    expect(CARD_RULES.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([])
  })

  test('the same question twice', () =>
    expect(repeatedQuestions([good, { ...good, id: 'act-elu:property:10' }])).toHaveLength(2))

  test('a term asked in four ways', () => {
    const four = cards.filter(
      ({ termIds, kind }) => termIds[0] === 'act-elu' && ['K1', 'K2', 'K5', 'K6'].includes(kind),
    )
    const elu = ALL_TERMS.filter(({ id }) => id === 'act-elu')
    expect(fewKinds(four, elu)).toEqual(['act-elu: only 4 kinds'])
  })

  test('prerequisites in a circle', () => {
    const [first, second] = ALL_TERMS
    if (first === undefined || second === undefined) throw new Error('no terms')
    const circle = [
      { ...first, prerequisites: [second.id] },
      { ...second, prerequisites: [first.id] },
    ]
    expect(circularPrerequisites(circle)).toEqual([`${first.id} -> ${second.id} -> ${first.id}`])
    expect(circularPrerequisites(circle).filter((fault) => isAbout(fault, first.id))).toHaveLength(1)
  })
})
