const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const POWER = /[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g

const DECIMAL = String.raw`(?:\d+(?:\.\d*)?|\.\d+)`
const PLAIN = new RegExp(`^([+-]?${DECIMAL})(?:e([+-]?\\d+)|[*x]10\\^?([+-]?\\d+))?$`)
const TEN_TO = /^([+-]?)10\^([+-]?\d+)$/
const FRACTION = new RegExp(`^([+-]?${DECIMAL})/([+-]?${DECIMAL})$`)
/** What may stand around the number: `≈`, `=`, `x=`, and a unit of letters; not what multiplies: `pi`, `k`, `万`. */
const BEFORE = /^(?:[a-z]*[=≈~]|约)/
const AFTER =
  /(?:(?<![a-zμ])(?!(?:e|pi|k|m|thousand|million|billion)$)[a-zμ°]+|(?<!\p{Script=Han})(?![百千万亿])\p{Script=Han}+)$/u

/**
 * The number a person typed, or null when it cannot be read as one: `1e-3`, `.001`, `10^-3`, `3/8`, `37,5`, `50%`, full-width
 * digits, a unit behind. A comma is a decimal point; in whole numbers one before exactly three digits separates thousands.
 */
export function readTypedNumber(typed: string, isWhole: boolean): number | null {
  const text = plainText(typed).replace(BEFORE, '')
  const bare = withCommas(text, isWhole)
  const number = parse(bare) ?? parse(bare.replace(AFTER, ''))
  if (number !== null) return number
  const share = bare.endsWith('%') ? parse(bare.slice(0, -1)) : null
  return share === null ? null : share / 100
}

const plainText = (typed: string): string =>
  typed
    .replace(POWER, (power) => `^${[...power].map(digitOf).join('')}`)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[−–—]/g, '-')
    .replace(/[×·]/g, '*')
    .replace(/[，、]/g, ',')
    .replace(/。/g, '.')
    .replace(/(?<=\d)\s+(?=\d{3}(?!\d))/g, '') // 1 000
    .replace(/(?<!\d)\s+|\s+(?!\d)|_/g, '')

function digitOf(character: string): string {
  if (character === '⁻') return '-'
  return character === '⁺' ? '' : String(SUPERSCRIPTS.indexOf(character))
}

function withCommas(text: string, isWhole: boolean): string {
  if (isWhole && /^[+-]?\d{1,3}(?:,\d{3})+(?!\d)/.test(text)) return text.replaceAll(',', '')
  return text.replace(/(\d*),(\d+)/g, '$1.$2')
}

function parse(text: string): number | null {
  const ten = TEN_TO.exec(text)
  if (ten !== null) return (ten[1] === '-' ? -1 : 1) * Number(`1e${ten[2]}`)
  const plain = PLAIN.exec(text)
  if (plain !== null) return Number(`${plain[1]}e${plain[2] ?? plain[3] ?? '0'}`)
  const fraction = FRACTION.exec(text)
  if (fraction === null || Number(fraction[2]) === 0) return null
  return Number(fraction[1]) / Number(fraction[2])
}
