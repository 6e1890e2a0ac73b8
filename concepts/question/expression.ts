/** A number, or a word such as the name of a mode, which can only be compared. */
export type Value = number | string
export type Values = Readonly<Record<string, Value>>

/** A compiled expression. @throws RangeError when a name has no value, or a word stands where a number must. */
export type Expression = (values: Values) => number

type Part = (values: Values) => Value

const FUNCTIONS: Readonly<Record<string, (...given: number[]) => number>> = {
  floor: Math.floor,
  ceil: Math.ceil,
  round: Math.round,
  sqrt: Math.sqrt,
  exp: Math.exp,
  log: Math.log,
  pow: Math.pow,
  abs: Math.abs,
  min: Math.min,
  max: Math.max,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  sign: Math.sign,
}

const COMPARISONS: Readonly<Record<string, (a: Value, b: Value) => boolean>> = {
  '<': (a, b) => numberOf(a) < numberOf(b),
  '<=': (a, b) => numberOf(a) <= numberOf(b),
  '>': (a, b) => numberOf(a) > numberOf(b),
  '>=': (a, b) => numberOf(a) >= numberOf(b),
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
}

const TOKEN =
  /\s*(?:(\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?)|('[^']*')|([A-Za-z_]\w*)|(<=|>=|==|!=|[-+*/<>(),]))/y

type Token = { readonly kind: 'number' | 'word' | 'name' | 'sign'; readonly text: string }

/**
 * Compiles `floor((H+2*p-k)/s)+1` and the like: + - * / comparisons (1 or 0), the functions above, `iff(condition, a, b)`,
 * `pi`, names and words in single quotes. No `eval`: the page's policy forbids it. @throws SyntaxError when it cannot be read.
 */
export function readExpression(text: string): Expression {
  const reader = new Reader(tokensOf(text), text)
  const part = reader.comparison()
  reader.end()
  return (values) => numberOf(part(values))
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    if (match === null) throw new SyntaxError(`cannot read "${text.slice(at)}" in "${text}"`)
    const [, number, word, name, sign] = match
    if (number !== undefined) tokens.push({ kind: 'number', text: number })
    else if (word !== undefined) tokens.push({ kind: 'word', text: word.slice(1, -1) })
    else if (name !== undefined) tokens.push({ kind: 'name', text: name })
    else tokens.push({ kind: 'sign', text: sign ?? '' })
  }
  return tokens
}

/** Recursive descent, one method per level of precedence. */
class Reader {
  private at = 0
  constructor(
    private readonly tokens: readonly Token[],
    private readonly text: string,
  ) {}

  comparison(): Part {
    const left = this.sum()
    const compare = COMPARISONS[this.sign(Object.keys(COMPARISONS)) ?? '']
    if (compare === undefined) return left
    const right = this.sum()
    return (values) => (compare(left(values), right(values)) ? 1 : 0)
  }

  end(): void {
    if (this.at < this.tokens.length) this.fail()
  }

  private sum(): Part {
    return this.chain(['+', '-'], () => this.product())
  }

  private product(): Part {
    return this.chain(['*', '/'], () => this.signed())
  }

  private chain(signs: readonly string[], next: () => Part): Part {
    let left = next()
    for (let sign = this.sign(signs); sign !== null; sign = this.sign(signs)) {
      const [a, b, operate] = [left, next(), OPERATIONS[sign]]
      left = (values) => operate?.(numberOf(a(values)), numberOf(b(values))) ?? NaN
    }
    return left
  }

  private signed(): Part {
    if (this.sign(['-']) === null) return this.atom()
    const part = this.signed()
    return (values) => -numberOf(part(values))
  }

  private atom(): Part {
    const token = this.tokens[this.at++]
    if (token?.kind === 'number') return constant(Number(token.text))
    if (token?.kind === 'word') return constant(token.text)
    if (token?.kind === 'name') return this.sign(['(']) === null ? nameOf(token.text) : this.call(token.text)
    if (token?.text !== '(') this.fail()
    const inside = this.comparison()
    this.expect(')')
    return inside
  }

  private call(name: string): Part {
    const given = [this.comparison()]
    while (this.sign([',']) !== null) given.push(this.comparison())
    this.expect(')')
    const [condition, first, second] = given
    if (name === 'iff' && condition && first && second && given.length === 3)
      return (values) => (numberOf(condition(values)) !== 0 ? first : second)(values)
    const apply = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined
    if (apply === undefined) throw new SyntaxError(`no function "${name}" in "${this.text}"`)
    return (values) => apply(...given.map((part) => numberOf(part(values))))
  }

  private sign(wanted: readonly string[]): string | null {
    const token = this.tokens[this.at]
    if (token?.kind !== 'sign' || !wanted.includes(token.text)) return null
    this.at++
    return token.text
  }

  private expect(sign: string): void {
    if (this.sign([sign]) === null) this.fail()
  }

  private fail(): never {
    throw new SyntaxError(`cannot read "${this.text}" at its part ${this.at + 1}`)
  }
}

const OPERATIONS: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
}

const constant =
  (value: Value): Part =>
  () =>
    value

const nameOf = (name: string): Part => (name === 'pi' ? constant(Math.PI) : (values) => valueOf(values, name))

/** The value of a name. @throws RangeError when nobody drew it; inherited names such as `toString` count as none. */
export function valueOf(values: Values, name: string): Value {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  if (value === undefined) throw new RangeError(`"${name}" has no value`)
  return value
}

function numberOf(value: Value): number {
  if (typeof value === 'string') throw new RangeError(`"${value}" is a word, not a number`)
  return value
}
