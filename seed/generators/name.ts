import { type Card, cardIdOf } from '#core/deck/card'
import type { Bilingual, Term } from '#core/deck/term'

/** K1, name it: from what the term does to its name, typed. */
export const nameCards = (term: Term): readonly Card[] => [
  {
    id: cardIdOf(term.id, 'K1'),
    kind: 'K1',
    tier: 1,
    termIds: [term.id],
    question: term.naming,
    answer: bothNames(term),
    accept: spellingsOf(term),
    source: term.source,
  },
]

/** Each language first in its own answer. A name that Chinese writes in Latin takes its Chinese alias along. */
export function bothNames({ name, aliases }: Term): Bilingual {
  if (isHan(name.zh)) return { zh: `${name.zh}（${name.en}）`, en: `${name.en} (${name.zh})` }
  const chinese = aliases.zh.find(isHan)
  return chinese === undefined
    ? { zh: name.zh, en: name.en }
    : { zh: `${name.zh}（${chinese}）`, en: `${name.en} (${chinese})` }
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** Every name that counts as this term, the guide's misprint included. */
export const spellingsOf = ({ name, writtenInOutline, aliases }: Term): readonly string[] => [
  ...new Set([name.zh, name.en, writtenInOutline, ...aliases.zh, ...aliases.en]),
]
