import type { DrawnValue } from '#core/deck/computation'

const MODULES = /\b(torch|torchvision|sklearn|numpy|math)\b((?:\.[a-z_0-9]+)*)/g
const ASSIGNMENT = /^([A-Za-z_]\w*)\s*=\s*(?!=)(.+)$/s
const CLOSED_IMPORT = (name: string): string => `__import__('importlib').import_module('${name}')`

/**
 * Python lines (`name = expression`, expressions, an expression last) as one expression that needs nothing around it: each
 * line becomes the argument of a lambda, parameters and modules come first. Evaluates to what the last line does.
 */
export function pythonExpressionOf(
  lines: readonly string[],
  values: Readonly<Record<string, DrawnValue>>,
): string {
  const body = lines.reduceRight((rest, line) => {
    if (rest === '') return line
    const [, name, expression] = ASSIGNMENT.exec(line) ?? []
    return name === undefined ? `(${line}, ${rest})[-1]` : `(lambda ${name}: ${rest})(${expression})`
  }, '')
  const names = Object.keys(values)
  const modules = modulesOf(lines)
  const bound = `(lambda ${names.join(', ')}: ${body})(${names.map((name) => python(values[name] ?? 0)).join(', ')})`
  const within = names.length === 0 ? body : bound
  return modules.length === 0
    ? within
    : `(lambda ${modules.map(({ root }) => root).join(', ')}: ${within})(${modules.map(({ load }) => load).join(', ')})`
}

/** The modules that the lines name, as `import` statements would load them. */
export const importsOf = (lines: readonly string[]): readonly string[] =>
  modulesOf(lines).flatMap(({ parts }) => parts.map((part) => `import ${part}`))

function modulesOf(lines: readonly string[]) {
  const found = new Map<string, Set<string>>()
  for (const [, root = '', rest = ''] of lines.join('\n').matchAll(MODULES)) {
    const parts = found.get(root) ?? new Set<string>()
    // scikit-learn loads its parts only when they are asked for
    parts.add(root === 'sklearn' || root === 'torchvision' ? `${root}${partOf(rest)}` : root)
    found.set(root, parts)
  }
  return [...found].map(([root, parts]) => {
    const loads = [...parts].sort().map(CLOSED_IMPORT)
    return { root, parts: [...parts].sort(), load: `[${loads.join(', ')}, ${CLOSED_IMPORT(root)}][-1]` }
  })
}

/** `.metrics` of `.metrics.accuracy_score`. */
const partOf = (rest: string): string => /^\.[a-z_0-9]+/.exec(rest)?.[0] ?? ''

function python(value: DrawnValue): string {
  return typeof value === 'string' ? `'${value}'` : String(value)
}
