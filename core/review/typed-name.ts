export type NameVerdict = 'right' | 'close' | 'wrong'

/** A slip in a shorter name makes another name of it. */
const SHORTEST_WITH_SLIP = 5

/**
 * Judges a typed name against the spellings that count. Case, width, spaces, joining hyphens and camelCase do not
 * matter; digits and minus signs do. `close`: one slip in a name of at least five Latin letters, and not another's name.
 */
export function judgeName(
  typed: string,
  accept: readonly string[],
  otherNames: readonly string[] = [],
): NameVerdict {
  const given = nameKey(typed)
  if (given === '') return 'wrong'
  const names = accept.map(nameKey)
  if (names.includes(given)) return 'right'
  if (otherNames.some((name) => nameKey(name) === given)) return 'wrong'
  return names.some((name) => isSlipOf(name, given)) ? 'close' : 'wrong'
}

/** What is left of a spelling when all that does not matter is taken away. */
export const nameKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/(?<=\p{L}\s*)-(?=\s*\p{L})|(?<=\p{L})-(?=\d)/gu, '') // it joins; anywhere else it is a minus
    .replace(/\u2212/g, '-')
    .replace(/[\s_'’"“”·]/g, '')

const marksOf = (name: string): string => name.replace(/\p{L}/gu, '')

const isSlipOf = (name: string, given: string): boolean =>
  (name.match(/\p{Script=Latin}/gu)?.length ?? 0) >= SHORTEST_WITH_SLIP &&
  marksOf(name) === marksOf(given) &&
  isOneSlipApart(name, given)

/** One letter changed, missing, too much, or two neighbours swapped. */
function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [restA, restB] = [a.slice(start), b.slice(start)]
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  )
}
