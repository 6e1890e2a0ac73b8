import { type Value, type Values, readExpression } from './expression'

/** What can be drawn: the choices for each name, and which combinations are allowed. */
export type Choices = {
  readonly parameters: Readonly<Record<string, readonly Value[]>>
  readonly where?: string
}

const MOST_TRIES = 20_000

/**
 * The values of one showing. `seeds` are those of all showings up to this one, oldest first: each avoids the values of the
 * one before, so a question never comes twice in a row while there is another. Integer arithmetic alone, the same everywhere.
 * @throws RangeError when no combination is allowed, and without a seed.
 */
export function drawValues(choices: Choices, seeds: readonly number[]): Values {
  const isAllowed = allowedBy(choices)
  let drawn: Values | null = null
  for (const seed of seeds) drawn = drawOne(choices, seed, isAllowed, drawn)
  if (drawn === null) throw new RangeError('no seed to draw from')
  return drawn
}

function drawOne(
  choices: Choices,
  seed: number,
  isAllowed: (values: Values) => boolean,
  previous: Values | null,
): Values {
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const values = pick(choices, mix(seed, attempt))
    if (isAllowed(values) && (previous === null || !isSame(values, previous))) return values
  }
  if (previous !== null) return previous // a single combination: nothing else can be asked
  throw new RangeError('no combination of the parameters is allowed')
}

/** Whether a combination may be asked. */
function allowedBy({ where }: Choices): (values: Values) => boolean {
  if (where === undefined) return () => true
  const condition = readExpression(where)
  return (values) => condition(values) !== 0
}

function pick({ parameters }: Choices, seed: number): Values {
  const names = Object.keys(parameters).sort()
  return Object.fromEntries(
    names.map((name, index) => {
      const choices = parameters[name] ?? []
      return [name, choices[mix(seed, index + 1) % choices.length] ?? 0]
    }),
  )
}

const isSame = (a: Values, b: Values): boolean => Object.keys(a).every((name) => a[name] === b[name])

/** 32 well-mixed bits of two integers. Finaliser of MurmurHash3 (A. Appleby, public domain). */
function mix(a: number, b: number): number {
  let bits = (a ^ Math.imul(b + 1, 0x9e3779b9)) >>> 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

/** Every allowed combination, in order. For checks when the deck is built: there may be many thousands. */
export function* everyDraw(choices: Choices): Generator<Values> {
  const isAllowed = allowedBy(choices)
  for (const values of product(Object.entries(choices.parameters))) if (isAllowed(values)) yield values
}

function* product(entries: readonly (readonly [string, readonly Value[]])[]): Generator<Values> {
  const [first, ...rest] = entries
  if (first === undefined) {
    yield {}
    return
  }
  const [name, choices] = first
  for (const value of choices) for (const others of product(rest)) yield { [name]: value, ...others }
}
