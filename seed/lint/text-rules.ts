import type { Bilingual } from '#core/deck/term'
import type { Draft } from '#seed/generators/fact-cards'
import { spellingsOf } from '#seed/generators/name'
import { type Rule, normalised, numbersIn, textsOf, withoutFormulas } from './rule'

const MOST = {
  question: { zh: 60, en: 140 },
  answer: { zh: 90, en: 200 },
  option: { zh: 40, en: 90 },
} as const
const MOST_CODE_LINES = 8
const MOST_CODE_COLUMNS = 46

/** A question fits a phone of 375 x 667 without scrolling, an answer is said in one breath. */
const length: Rule = {
  name: 'length',
  faultsOf: (card) => [
    ...textsOf(card).flatMap(([where, text]) => {
      const most = MOST[where === 'question' || where === 'answer' ? where : 'option']
      return (['zh', 'en'] as const).flatMap((language) => {
        const characters = withoutFormulas(text[language]).length
        return characters > most[language] ? [`${where} ${language}: ${characters} > ${most[language]}`] : []
      })
    }),
    ...codeFaults(card.code),
  ],
}

function codeFaults(code: string | undefined): readonly string[] {
  if (code === undefined) return []
  const lines = code.split('\n')
  const widest = Math.max(...lines.map((line) => line.length))
  return [
    ...(lines.length > MOST_CODE_LINES ? [`code: ${lines.length} lines`] : []),
    ...(widest > MOST_CODE_COLUMNS ? [`code: ${widest} columns`] : []),
  ]
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** Equal in content, each in its own language. Names may stay as they are. */
const languages: Rule = {
  name: 'languages',
  faultsOf: ({ kind, question, answer }) => {
    const faults: string[] = []
    for (const [where, { zh, en }] of [
      ['question', question],
      ['answer', answer],
    ] as const)
      if (zh.trim() === '' || en.trim() === '') faults.push(`${where}: one language is missing`)
    if (question.zh === question.en) faults.push('question: the same in both languages')
    if (!isHan(question.zh)) faults.push('question zh: no Chinese in it')
    if (kind !== 'K15' && isHan(question.en)) faults.push('question en: Chinese in it')
    return faults
  },
}

/** What a contrast asks to choose from may stand in its question; elsewhere that is a hint. */
const OPEN_KINDS = ['K1', 'K3', 'K4', 'K5', 'K7', 'K8', 'K11', 'K12', 'K14', 'K15']

const answerHidden: Rule = {
  name: 'answer hidden',
  faultsOf: ({ kind, question, accept }) =>
    OPEN_KINDS.includes(kind)
      ? accept
          .filter(
            (spelling) =>
              spelling.length > 2 && (shows(question.zh, spelling) || shows(question.en, spelling)),
          )
          .map((spelling) => `the question shows "${spelling}"`)
      : [],
}

function shows(question: string, spelling: string): boolean {
  if (!/^[\x20-\x7e]+$/.test(spelling)) return question.includes(spelling)
  const exact = spelling.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![a-z0-9.])${exact}(?![a-z0-9])`).test(question.toLowerCase())
}

const ASKS_FOR_A_LIST =
  /\b(list|name|give) (all|the (two|three|four|five|six)|(two|three|four|five|six))\b|列举|有哪些|哪几/i

/** One fact, one answer: no lists, no second sentence. */
const oneFact: Rule = {
  name: 'one fact',
  faultsOf: ({ question, answer }) => [
    ...(ASKS_FOR_A_LIST.test(question.zh) || ASKS_FOR_A_LIST.test(question.en) ? ['asks for a list'] : []),
    ...(/。(?=.)/.test(answer.zh) ? ['answer zh: a second sentence'] : []),
    ...(/[a-z\d)][.!?] [A-Z]/.test(answer.en.replace(/\b(e\.g|i\.e|et al|vs)\./g, ''))
      ? ['answer en: a second sentence']
      : []),
    ...(answer.zh.split('、').length > 4 ? ['answer: an enumeration'] : []),
  ],
}

/** The outline has these twice, as a loss and as a metric. */
const SHARED_NAMES = ['mse', 'meansquarederror', '均方误差']

/** No name of a term that learners take for this one counts as right. */
const unique: Rule = {
  name: 'unique',
  faultsOf: ({ kind, termIds, accept }, { termOf }) => {
    const contrasts = termOf(termIds[0] ?? '')?.contrasts ?? []
    if (!['K1', 'K3', 'K7', 'K8', 'K11'].includes(kind)) return []
    const others = contrasts.flatMap(({ with: id }) => {
      const other = id === null ? undefined : termOf(id)
      return other === undefined ? [] : spellingsOf(other).map(normalised)
    })
    return accept
      .filter(
        (spelling) => others.includes(normalised(spelling)) && !SHARED_NAMES.includes(normalised(spelling)),
      )
      .map((spelling) => `"${spelling}" names a confusable term too`)
  },
}

/** Text, not markup; Chinese without typed spaces. */
const plain: Rule = {
  name: 'plain',
  faultsOf: (card) =>
    textsOf(card).flatMap(([where, { zh, en }]) => [
      ...([zh, en].some((text) => /<\/?[a-z]+>|\*\*|\\[a-z]+/i.test(withoutFormulas(text)))
        ? [`${where}: markup`]
        : []),
      ...(/\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Script=Han}/u.test(zh)
        ? [`${where} zh: a typed space`]
        : []),
      ...(/\p{Script=Han}[,;?!]|[,;?!]\p{Script=Han}/u.test(zh)
        ? [`${where} zh: half-width punctuation`]
        : []),
    ]),
}

/** The same numbers are claimed in both languages. */
const sameNumbers: Rule = {
  name: 'same numbers',
  faultsOf: ({ kind, question, answer }) =>
    kind === 'K9' ? [] : [...differing('question', question), ...differing('answer', answer)],
}

/** Small whole numbers are words as often as digits. */
const isWord = (number: number): boolean => Number.isInteger(number) && Math.abs(number) <= 10

function differing(where: string, { zh, en }: Bilingual): readonly string[] {
  const [chinese, english] = [zh, en].map((text) =>
    [...new Set(numbersIn(text).filter((number) => !isWord(number)))].sort((a, b) => a - b).join(' '),
  )
  return chinese === english
    ? []
    : [`${where}: ${chinese || 'no number'} in zh, ${english || 'no number'} in en`]
}

const source: Rule = {
  name: 'source',
  faultsOf: ({ source: text }) => (text.trim().length < 5 ? ['no source'] : []),
}

/** Options alike in form, so that none stands out. */
const options: Rule = {
  name: 'options',
  faultsOf: ({ options: all, answer }: Draft) => {
    if (all === undefined) return []
    const isRepeated = (language: keyof Bilingual): boolean =>
      new Set(all.map((option) => option[language])).size < all.length
    return [
      ...(isRepeated('zh') || isRepeated('en') ? ['two options are the same'] : []),
      ...(all.some(({ zh, en }) => zh === answer.zh && en === answer.en) ? [] : ['the answer is no option']),
      ...(all.length < 3 ? ['fewer than three options'] : []),
    ]
  },
}

export const TEXT_RULES: readonly Rule[] = [
  length,
  languages,
  answerHidden,
  oneFact,
  unique,
  plain,
  sameNumbers,
  source,
  options,
]
