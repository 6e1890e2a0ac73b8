import { LONGEST_OUTLINE, MOST_LINES, SEPARATORS } from './outline'

/** Whether a text is more than one outline may hold. */
export const isOversized = (text: string): boolean =>
  text.length > LONGEST_OUTLINE || linesOf(text).length > MOST_LINES

/**
 * A text that is too large for one outline as several that are not, in order and without a loss: cut before top-level
 * headings where that suffices, else before any line; a branch that is cut has its heading again above the rest.
 */
export function splitOutline(text: string): readonly string[] {
  const lines = linesOf(text).flatMap(foldedLine)
  const isTop = topHeadingTest(lines)
  const parts: string[][] = []
  let heading: string | null = null
  for (const branch of branchesOf(lines, isTop)) {
    heading = branch[0] !== undefined && isTop(branch[0]) ? branch[0] : null
    if (fits([...(parts.at(-1) ?? []), ...branch])) {
      if (parts.length === 0) parts.push([])
      parts.at(-1)?.push(...branch)
    } else parts.push(...chunksOf(branch, heading))
  }
  return parts.map((part) => part.join('\n')).filter((part) => part.trim() !== '')
}

const linesOf = (text: string): readonly string[] => text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)

/** A repeated heading is an ordinary line; half of what an outline may hold leaves room for it. */
const LONGEST_LINE = LONGEST_OUTLINE / 2

/** A line that no outline could hold, cut behind one of the marks that separate terms, or where there is none anywhere. */
function foldedLine(line: string): readonly string[] {
  if (line.length <= LONGEST_LINE) return [line]
  const head = line.slice(0, LONGEST_LINE).replace(/\p{Surrogate}$/u, '')
  const mark = Math.max(...[...SEPARATORS].map((separator) => head.lastIndexOf(separator)))
  const end = mark > 0 ? mark + 1 : head.length
  return [line.slice(0, end), ...foldedLine(line.slice(end))]
}

/** The shallowest `#` headings; where there are none, lines without an indent. */
function topHeadingTest(lines: readonly string[]): (line: string) => boolean {
  const levels = lines.flatMap((line) => /^(#+)\s*\S/.exec(line)?.[1]?.length ?? [])
  const level = levels.reduce((least, each) => Math.min(least, each), Infinity)
  if (level === Infinity) return (line) => /^\S/.test(line)
  return (line) => /^(#+)\s*\S/.exec(line)?.[1]?.length === level
}

function branchesOf(
  lines: readonly string[],
  isTop: (line: string) => boolean,
): readonly (readonly string[])[] {
  const branches: string[][] = [[]]
  for (const line of lines) {
    if (isTop(line) && branches.at(-1)?.length !== 0) branches.push([])
    branches.at(-1)?.push(line)
  }
  return branches
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length + 1, -1)
const fits = (lines: readonly string[]): boolean =>
  lines.length <= MOST_LINES && lengthOf(lines) <= LONGEST_OUTLINE

function chunksOf(branch: readonly string[], heading: string | null): readonly string[][] {
  const chunks: string[][] = [[]]
  let length = -1
  for (const line of branch) {
    const chunk = chunks.at(-1) ?? []
    length += line.length + 1
    if (chunk.length < MOST_LINES && length <= LONGEST_OUTLINE) {
      chunk.push(line)
      continue
    }
    const again = heading === null || heading.length > LONGEST_LINE / 2 ? [line] : [heading, line]
    chunks.push(again)
    length = lengthOf(again)
  }
  return chunks
}
