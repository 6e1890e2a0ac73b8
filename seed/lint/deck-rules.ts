import type { Draft } from '#seed/generators/fact-cards'
import type { Term } from '#seed/term'
import { normalised } from './rule'

const FEWEST_KINDS = 5

/** Every term is asked in at least five ways. */
export function fewKinds(cards: readonly Draft[], terms: readonly Term[]): readonly string[] {
  return terms.flatMap(({ id }) => {
    const kinds = new Set(cards.filter(({ termIds }) => termIds[0] === id).map(({ kind }) => kind))
    return kinds.size < FEWEST_KINDS ? [`${id}: only ${kinds.size} kinds`] : []
  })
}

/** Facts that say the same thing twice are one card. */
export function repeatedQuestions(cards: readonly Draft[]): readonly string[] {
  const first = new Map<string, string>()
  return cards.flatMap(({ id, question, code = '', picture }) =>
    [question.zh, question.en].flatMap((text) => {
      const key = `${normalised(text)}\n${code}\n${picture?.svg ?? ''}`
      const other = first.get(key)
      if (other === undefined) first.set(key, id)
      return other === undefined || other === id ? [] : [`${id}: asks the same as ${other}`]
    }),
  )
}

/** What builds on what leads nowhere in a circle. */
export function circularPrerequisites(terms: readonly Term[]): readonly string[] {
  const byId = new Map(terms.map((term) => [term.id, term]))
  const done = new Set<string>()
  const faults: string[] = []
  const visit = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) faults.push([...path.slice(path.indexOf(id)), id].join(' -> '))
    else if (!done.has(id)) {
      for (const before of byId.get(id)?.prerequisites ?? []) visit(before, [...path, id])
      done.add(id)
    }
  }
  for (const { id } of terms) visit(id, [])
  return faults
}
