import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** One call of a function of `concepts/`, and what the real library gives for it. */
type Case = { readonly given: readonly unknown[] } & (
  { readonly expect: unknown } | { readonly refuses: string }
)

type Fixture = { readonly cases: Readonly<Record<string, readonly Case[]>> }

export type Comparison = {
  /** `activation/elu.ts: eluSlope`. */
  readonly name: string
  /** How many numbers were compared; 0 when no fixture bears the function's name. */
  readonly numbers: number
  /** The largest |ours - theirs| / max(|ours|, |theirs|). */
  readonly largestDifference: number
  /** What does not hold, in words. */
  readonly faults: readonly string[]
}

export const TOLERANCE = 1e-6
/** Below this two numbers are the same zero: cancellation leaves nothing to be relative to. */
const ZERO = 1e-12
/** What these know comes from no library; they have tests of their own. */
const NOT_FROM_A_LIBRARY = /^question\//

const HERE = path.dirname(fileURLToPath(import.meta.url))
const CONCEPTS = path.join(HERE, '../../concepts')

/** Calls every function that `concepts/` exports with what the fixtures give and compares the results. */
export async function compareConcepts(): Promise<readonly Comparison[]> {
  const fixtures = readFixtures()
  const files = readdirSync(CONCEPTS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !NOT_FROM_A_LIBRARY.test(file))
    .sort()
  const comparisons: Comparison[] = []
  for (const file of files) {
    const exported: unknown = await import(pathToFileURL(path.join(CONCEPTS, file)).href)
    for (const [name, value] of Object.entries(exported as Record<string, unknown>)) {
      if (isFunction(value)) comparisons.push(compare(`${file}: ${name}`, value, fixtures.get(name) ?? []))
    }
  }
  return comparisons
}

/** Names in the fixtures that no function of `concepts/` bears. */
export async function orphanedFixtures(): Promise<readonly string[]> {
  const known = new Set((await compareConcepts()).map(({ name }) => name.split(': ')[1]))
  return [...readFixtures().keys()].filter((name) => !known.has(name))
}

type AnyFunction = (...given: readonly unknown[]) => unknown
const isFunction = (value: unknown): value is AnyFunction => typeof value === 'function'

function readFixtures(): ReadonlyMap<string, readonly Case[]> {
  const folder = path.join(HERE, 'fixtures')
  const byName = new Map<string, readonly Case[]>()
  for (const file of readdirSync(folder)) {
    const { cases } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Fixture
    for (const [name, list] of Object.entries(cases)) byName.set(name, [...(byName.get(name) ?? []), ...list])
  }
  return byName
}

function compare(name: string, concept: AnyFunction, cases: readonly Case[]): Comparison {
  const faults: string[] = cases.length === 0 ? ['no fixture bears this name'] : []
  let numbers = 0
  let largestDifference = 0
  for (const each of cases) {
    const given = decode(each.given) as readonly unknown[]
    const call = `${name.split(': ')[1]}(${JSON.stringify(each.given).slice(1, -1).slice(0, 200)})`
    if ('refuses' in each) {
      numbers++
      const thrown = thrownBy(() => concept(...given))
      if (thrown !== each.refuses) faults.push(`${call} throws ${thrown}, not ${each.refuses}`)
      continue
    }
    differences(concept(...given), decode(each.expect), '', (difference, where) => {
      numbers++
      if (Number.isFinite(difference)) largestDifference = Math.max(largestDifference, difference)
      if (!(difference <= TOLERANCE)) faults.push(`${call}${where} is off by ${difference}`)
    })
  }
  return { name, numbers, largestDifference, faults }
}

function thrownBy(call: () => unknown): string {
  try {
    call()
  } catch (error) {
    return error instanceof Error ? error.name : String(error)
  }
  return 'nothing'
}

/** Reports the relative difference of every number in two values of the same shape; a difference of shape is infinite. */
function differences(
  ours: unknown,
  theirs: unknown,
  where: string,
  report: (difference: number, where: string) => void,
): void {
  if (typeof ours === 'number' && typeof theirs === 'number') return report(relative(ours, theirs), where)
  if (typeof ours !== 'object' || typeof theirs !== 'object' || ours === null || theirs === null)
    return report(ours === theirs ? 0 : Infinity, where)
  const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)])
  if (keys.size === 0) return report(0, where)
  for (const key of keys)
    differences(
      (ours as Record<string, unknown>)[key],
      (theirs as Record<string, unknown>)[key],
      `${where}.${key}`,
      report,
    )
}

function relative(ours: number, theirs: number): number {
  if (Object.is(ours, theirs) || ours === theirs) return 0
  const distance = Math.abs(ours - theirs)
  if (distance <= ZERO) return 0
  return Number.isFinite(distance) ? distance / Math.max(Math.abs(ours), Math.abs(theirs)) : Infinity
}

const SPECIAL: Readonly<Record<string, number>> = { NaN: NaN, Infinity: Infinity, '-Infinity': -Infinity }

/** JSON has no word for NaN and the infinities: the fixtures write them as text. */
function decode(value: unknown): unknown {
  if (typeof value === 'string') return SPECIAL[value] ?? value
  if (Array.isArray(value)) return value.map(decode)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decode(item)]))
  return value
}
