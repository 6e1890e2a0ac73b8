import type { Bilingual } from '#core/deck/term'
import type { Term } from '#seed/term'
import { type Draft, onlyCard } from './fact-cards'

/** K1, name it: from what the term does to its name, typed. */
export const nameCards = (term: Term): readonly Draft[] => [
  onlyCard('K1', term, {
    tier: 1,
    question: term.naming,
    answer: bothNames(term),
    accept: spellingsOf(term),
  }),
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
