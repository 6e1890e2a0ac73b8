/** A heading with the terms and headings under it, in the order in which they were written. */
export type OutlineChapter = {
  readonly title: string
  readonly line: number
  readonly terms: readonly OutlineTerm[]
  readonly chapters: readonly OutlineChapter[]
}

export type OutlineTerm = { readonly name: string; readonly line: number }

/** What keeps a line from being read; the reader goes on and reports all of them. */
export type OutlineFault = {
  readonly line: number
  readonly code:
    | 'empty_outline'
    | 'empty_heading'
    | 'empty_item'
    | 'heading_too_deep'
    | 'name_too_long'
    | 'repeated_term'
    | 'unreadable_line'
    | 'too_many_lines'
  /** The offending text, cut to a length that fits a message. */
  readonly text: string
}

export type Outline = {
  readonly chapters: readonly OutlineChapter[]
  /** Terms that stand before any heading. */
  readonly terms: readonly OutlineTerm[]
  readonly faults: readonly OutlineFault[]
}

const LONGEST_NAME = 80
export const MOST_LINES = 2_000
/** UTF-16 units that one outline may have. */
export const LONGEST_OUTLINE = 20_000
/** Twelve levels of four spaces: deeper than anyone reads. */
const WIDEST_INDENT = 48
/** A heading that stands beside its items, not above them, holds what follows at its own indent. */
const HALF_LEVEL = 0.5
const TAB_WIDTH = 4

/** Commas and semicolons, Chinese, Western and Arabic, and the enumeration comma separate terms; in brackets they do not. */
export const SEPARATORS: ReadonlySet<string> = new Set(['，', ',', '、', '；', ';', '،', '؛'])
const OPENING = new Set(['(', '（', '[', '【', '《'])
const CLOSING = new Set([')', '）', ']', '】', '》'])

type Branch = { title: string; line: number; level: number; terms: OutlineTerm[]; chapters: Branch[] }

/**
 * Reads an outline as a learner would write or paste it: Markdown headings (`#`), nested list items (`-`, `*`, `1.`, `一、`)
 * or indented lines, and comma-separated terms. What has something nested under it, or ends in a colon, is a heading;
 * `Heading: a, b` is one with terms. Total: every line is read, or reported with its number and reason.
 */
export function readOutline(text: string): Outline {
  const reader = new OutlineReader()
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const read = lines.slice(0, MOST_LINES)
  read.forEach((line, index) => reader.read(line, index + 1, indentAfter(read, index)))
  if (lines.length > MOST_LINES) reader.fault(MOST_LINES + 1, 'too_many_lines', lines[MOST_LINES] ?? '')
  return reader.outline()
}

/** Width of the indent of the next line that is not blank; -1 at the end and before a `#` heading. */
function indentAfter(lines: readonly string[], index: number): number {
  const next = lines.slice(index + 1, index + 20).find((line) => line.trim() !== '') ?? '#'
  return next.trimStart().startsWith('#') ? -1 : indentOf(next)
}

class OutlineReader {
  private readonly root: Branch = { title: '', line: 0, level: -1, terms: [], chapters: [] }
  private readonly faults: OutlineFault[] = []
  /** From the root to the branch that the next line belongs to. */
  private path: Branch[] = [this.root]
  /** Level of the last `#` heading: list items nest below it. */
  private headingLevel = 0
  private isFenced = false

  read(line: string, number: number, nextIndent: number): void {
    const text = line.trim()
    if (text === '' || /^(-{3,}|\*{3,}|_{3,})$/.test(text)) return
    if (this.isUnreadable(text)) return this.fault(number, 'unreadable_line', text)
    const heading = /^(#+)\s*(.*?)\s*#*$/.exec(text)
    if (heading !== null) this.readHeading(heading[1]?.length ?? 1, heading[2] ?? '', number)
    else this.readItem(line, number, nextIndent)
  }

  /** Code between fences, tables, quotes, HTML and underlines of headings. */
  private isUnreadable(text: string): boolean {
    const isFence = /^(```|~~~)/.test(text)
    if (isFence) this.isFenced = !this.isFenced
    return isFence || this.isFenced || /^([|><]|={3,}$)/.test(text)
  }

  fault(line: number, code: OutlineFault['code'], text: string): void {
    this.faults.push({
      line,
      code,
      text: text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text,
    })
  }

  outline(): Outline {
    const isEmpty = this.root.terms.length === 0 && this.root.chapters.length === 0
    if (isEmpty && this.faults.length === 0) this.fault(1, 'empty_outline', '')
    return { chapters: this.root.chapters.map(chapterOf), terms: this.root.terms, faults: this.faults }
  }

  private readHeading(level: number, title: string, line: number): void {
    const name = plainName(title)
    if (name === '') return this.fault(line, 'empty_heading', title)
    if (level > 6) return this.fault(line, 'heading_too_deep', title)
    this.headingLevel = level
    this.open(name, level, line)
  }

  private readItem(line: string, number: number, nextIndent: number): void {
    const indent = indentOf(line)
    const { text, isNumberedHeading } = withoutMark(line.trim())
    const name = plainName(text)
    if (name === '') return this.fault(number, 'empty_item', line.trim())
    if (indent > WIDEST_INDENT) return this.fault(number, 'heading_too_deep', name)
    const level = this.headingLevel + 1 + indent
    this.closeTo(level)
    const labelled = headingWithTerms(text)
    if (labelled !== null) {
      this.open(labelled.title, level, number)
      this.addTerms(labelled.terms, number)
    } else if (nextIndent > indent) this.open(name, level, number)
    else if (isNumberedHeading || /[:：]$/.test(text)) this.open(name, level - HALF_LEVEL, number)
    else this.addTerms(text, number)
  }

  private closeTo(level: number): void {
    this.path = this.path.filter((branch) => branch.level < level)
  }

  private open(title: string, level: number, line: number): void {
    if (title.length > LONGEST_NAME) return this.fault(line, 'name_too_long', title)
    this.closeTo(level)
    const branch: Branch = { title, line, level, terms: [], chapters: [] }
    this.path.at(-1)?.chapters.push(branch)
    this.path.push(branch)
  }

  private addTerms(text: string, line: number): void {
    const branch = this.path.at(-1) ?? this.root
    for (const name of splitTerms(text)) {
      if (name.length > LONGEST_NAME) this.fault(line, 'name_too_long', name)
      else if (branch.terms.some((term) => term.name === name)) this.fault(line, 'repeated_term', name)
      else branch.terms.push({ name, line })
    }
  }
}

const chapterOf = ({ title, line, terms, chapters }: Branch): OutlineChapter => ({
  title,
  line,
  terms,
  chapters: chapters.map(chapterOf),
})

const indentOf = (line: string): number =>
  [...(/^\s*/.exec(line)?.[0] ?? '')].reduce(
    (width, character) => width + (character === '\t' ? TAB_WIDTH : 1),
    0,
  )

/** Takes off a bullet, a number or a tick box; `一、` numbers headings, as in Chinese papers. */
function withoutMark(trimmed: string): { readonly text: string; readonly isNumberedHeading: boolean } {
  const text = trimmed.replace(/^(?:[-*+•·](?:\s+|$)|\d+[.)、．]\s*)/u, '').replace(/^\[[ xX]\]\s+/, '')
  const unnumbered = text.replace(/^[（(]?[一二三四五六七八九十]+[、.）)]\s*/u, '')
  return { text: unnumbered, isNumberedHeading: unnumbered !== text }
}

/** `Heading: term, term`; null without a colon, or with nothing on one of its sides. */
function headingWithTerms(text: string): { readonly title: string; readonly terms: string } | null {
  const parts = /^([^:：，,、；;]+)[:：]\s*(\S.*)$/.exec(text)
  const title = plainName(parts?.[1] ?? '')
  return title === '' || parts?.[2] === undefined || parts[2].startsWith('//')
    ? null
    : { title, terms: parts[2] }
}

function splitTerms(text: string): readonly string[] {
  const names: string[] = []
  let name = ''
  let depth = 0
  for (const character of text) {
    if (OPENING.has(character)) depth++
    if (CLOSING.has(character)) depth = Math.max(0, depth - 1)
    if (depth === 0 && SEPARATORS.has(character)) {
      names.push(name)
      name = ''
    } else name += character
  }
  return [...names, name].map(plainName).filter((each) => each !== '')
}

/** Strips emphasis, code marks, links and a final full stop: what is left is the name. */
const plainName = (text: string): string =>
  text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|\*|`|~~)/g, '')
    .replace(/[。.：:]\s*$/, '')
    .trim()
