import type { CardId } from './deck/card'
import type { TermId } from './deck/term'
import type { Note } from './note'
import { mergedNote } from './note-merge'
import type { StudyState } from './replay'

/** What a note is about. */
export type NoteSubject =
  | { readonly kind: 'term'; readonly termId: TermId }
  | { readonly kind: 'card'; readonly cardId: CardId }
  | { readonly kind: 'paper' }

export type ListedNote = {
  readonly subjectId: string
  readonly subject: NoteSubject
  readonly note: Note
  /** What is shown of it: all versions that go together, in one. */
  readonly text: string
  /** Of the newest revision that counts. */
  readonly atMs: number
}

/** Begins the id of a note that belongs to no card or term: on a paper, say. Its first line is its title. */
export const PAPER_PREFIX = 'paper:'

/** Card ids name their kind behind a colon, terms have none. */
function subjectOf(subjectId: string): NoteSubject {
  if (subjectId.startsWith(PAPER_PREFIX)) return { kind: 'paper' }
  return subjectId.includes(':') ? { kind: 'card', cardId: subjectId } : { kind: 'term', termId: subjectId }
}

/** Notes that say something, newest first. */
export function notesIn(notes: StudyState['notes']): readonly ListedNote[] {
  const listed: ListedNote[] = []
  for (const [subjectId, { value: note }] of notes.entries()) {
    const { text } = mergedNote(note)
    if (text.trim() === '') continue
    const atMs = note.heads.at(-1)?.atMs ?? note.revisions.at(-1)?.atMs ?? 0
    listed.push({ subjectId, subject: subjectOf(subjectId), note, text, atMs })
  }
  return listed.sort((a, b) => b.atMs - a.atMs || (a.subjectId < b.subjectId ? -1 : 1))
}

const LONGEST_TITLE = 80

/** The first line that says something, without the marks of a heading. */
export function titleOf(text: string): string {
  const line = text.split('\n').find((each) => /[^\s#]/.test(each)) ?? ''
  const title = line.replace(/^\s*#+\s*/, '').trim()
  return title.length > LONGEST_TITLE ? `${[...title].slice(0, LONGEST_TITLE).join('')}…` : title
}

/** Whether every word of the query stands in one of the texts, whatever the case and width of letters. */
export function isFoundIn(texts: readonly string[], query: string): boolean {
  const whole = folded(texts.join('\n'))
  return folded(query)
    .split(/\s+/)
    .every((word) => whole.includes(word))
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim()

/** A note with what a reader calls its subject, in the reader's language. */
export type NamedNote = ListedNote & {
  readonly name: string
  /** Day on which it was written; null where that is left out. */
  readonly date: string | null
  /** Question of the card that it is on, where the name does not say it. */
  readonly question: string | null
}

/**
 * All notes as one Markdown file, a heading each; headings inside a note move two levels down. Texts that two devices
 * wrote at once are both there.
 */
export const notesAsMarkdown = (notes: readonly NamedNote[], title: string): string =>
  [
    `# ${title}`,
    ...notes.flatMap(({ name, date, question, note }) => [
      `## ${name.replace(/\s+/g, ' ')}`,
      ...(date === null ? [] : [`_${date}_`]),
      ...(question === null ? [] : [quoted(question)]),
      ...textsOf(note).map((text) => withLowerHeadings(text.trim())),
    ]),
  ].join('\n\n') + '\n'

const textsOf = (note: Note): readonly string[] => {
  const { text, others } = mergedNote(note)
  return [...others.map((other) => other.text), text]
}

const quoted = (text: string): string => text.replace(/^/gm, '> ')

const withLowerHeadings = (text: string): string => {
  let isFenced = false
  return text
    .split('\n')
    .map((line) => {
      if (/^\s*(```|~~~)/.test(line)) isFenced = !isFenced
      return isFenced ? line : line.replace(/^(#{1,4})(?=\s)/, '##$1')
    })
    .join('\n')
}

/** All notes with every revision, for programs. */
export const notesAsJson = (notes: readonly NamedNote[]): string =>
  `${JSON.stringify(
    notes.map(({ subjectId, name, text, note }) => ({
      subjectId,
      name,
      text,
      revisions: note.revisions,
    })),
    null,
    2,
  )}\n`
