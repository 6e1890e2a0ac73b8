import type { Card } from '../deck/card'
import type { Deck } from '../deck/deck'

/** Chapter sizes of the guide's outline: deep learning, and its machine-learning basics. */
const DEEP = [3, 3, 7, 5, 6, 4, 3, 10, 7, 5, 9]
const BASICS = [2, 1, 6, 2, 3, 6]

/** For tests: a deck of that shape, in each chapter every term building on the one before. */
export const SAMPLE_DECK: Deck = sampleDeck()

function sampleDeck(): Deck {
  const sizes = [...DEEP, ...BASICS]
  const terms = sizes.flatMap((size, chapter) =>
    Array.from({ length: size }, (_, place) => ({
      id: `t${chapter}-${place}`,
      zh: `术语${chapter}之${place}`,
      en: `term ${chapter}/${place}`,
      group: `c${chapter}`,
      status: chapter < DEEP.length ? ('seed' as const) : ('original-only' as const),
      aliases: [],
      definition: { zh: '', en: '' },
      prerequisites: place === 0 ? [] : [`t${chapter}-${place - 1}`],
    })),
  )
  return {
    version: 'sample',
    chapters: sizes.map((_, chapter) => ({
      ...{ id: `c${chapter}`, zh: `章${chapter}`, en: `chapter ${chapter}`, parentId: null },
    })),
    terms,
    cards: terms.flatMap(({ id, zh, en }): Card[] => [
      {
        ...{ id: `${id}:name`, kind: 'K1', tier: 1, termIds: [id], source: '', accept: [zh, en] },
        question: { zh: '叫什么？', en: 'Which?' },
        answer: { zh: `${zh}（${en}）`, en: `${en} (${zh})` },
      },
      {
        ...{ id: `${id}:property:1`, kind: 'K5', tier: 1, termIds: [id], source: '', accept: [] },
        question: { zh: '？', en: '?' },
        answer: { zh: '', en: '' },
      },
    ]),
  }
}
