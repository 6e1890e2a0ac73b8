/**
 * A learner's text as a log can keep it: line ends as line feeds, no control characters (Postgres keeps no NUL), half a
 * surrogate pair made visible, and no longer than `longest` UTF-16 units, cut between whole code points.
 */
export function storableText(text: string, longest: number): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
  return clean.slice(0, longest).replace(/\p{Surrogate}$/u, '')
}
