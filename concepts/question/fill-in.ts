import { type Value, type Values, readExpression, valueOf } from './expression'

const HOLE = /\{(?:=([^{}:]+)(?::(\d+))?|([A-Za-z_]\w*))\}/g

/**
 * A text with the drawn values in their places: `{k}` for a value, `{=k*k}` and `{=k/3:2}` for a result, rounded to that many
 * decimals, else to four significant ones. @throws RangeError when a name has no value.
 */
export const fillIn = (text: string, values: Values): string =>
  text.replace(HOLE, (_, expression: string | undefined, decimals: string | undefined, name: string) => {
    if (expression === undefined) return shown(valueOf(values, name))
    const result = readExpression(expression)(values)
    return decimals === undefined
      ? shown(Number(result.toPrecision(4)))
      : showNumber(result, Number(decimals))
  })

/** A number as people write it: at most so many decimals, a true minus sign, no trailing zeros. */
export const showNumber = (value: number, decimals: number): string => shown(Number(value.toFixed(decimals)))

const shown = (value: Value): string =>
  typeof value === 'string' ? value : String(Object.is(value, -0) ? 0 : value).replace('-', '−')
