import type { Bilingual, TermId } from '#core/deck/term'
import type { PictureFact } from './picture-fact'

/** What to choose from, and which one is right. */
export type Choice = Pick<PictureFact, 'answer' | 'options' | 'termIds'>

/** Terms by name, the right one first. @throws RangeError for a term without a name. */
export function termChoice(names: Readonly<Record<TermId, Bilingual>>, termIds: readonly TermId[]): Choice {
  const options = termIds.map((id) => nameOf(names, id))
  const [answer] = options
  if (answer === undefined) throw new RangeError('Nothing to choose from')
  return { answer, options, termIds }
}

function nameOf(names: Readonly<Record<TermId, Bilingual>>, id: TermId): Bilingual {
  const name = names[id]
  if (name === undefined) throw new RangeError(`No name for ${id}`)
  return name
}

/** The letters beside the drawn curves, of which one is right. */
export const letterChoice = (letters: string, right: string, termIds: readonly TermId[]): Choice => ({
  answer: same(right),
  options: [...letters].map(same),
  termIds,
})

/** A name or a symbol that both languages write alike. */
export const same = (text: string): Bilingual => ({ zh: text, en: text })
