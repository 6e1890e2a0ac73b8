import { LOG_LEVELS, environment } from './environment'

export type LogLevel = (typeof LOG_LEVELS)[number]

type Facts = Readonly<Record<string, string | number | null>>

/** One line of JSON on the standard error output. Facts are of our own making: nothing that a person typed, no addresses. */
export function log(level: LogLevel, message: string, facts: Facts = {}): void {
  if (LOG_LEVELS.indexOf(level) > LOG_LEVELS.indexOf(environment().LOG_LEVEL)) return
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...facts })}\n`)
}

/** A bug, by its kind and place: its message may hold what a person typed. */
export function reportBug(where: string, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error
  const places = error instanceof Error ? placesOf(error) : []
  log('error', 'bug', { where, kind, stack: places.join('; ') })
}

/** Where it was thrown. None when its message cannot be told from them, for lines of that may look alike. */
function placesOf({ message, stack = '' }: Error): readonly string[] {
  const from = stack.indexOf(message)
  const lines = from === -1 ? [] : stack.slice(from + message.length).split('\n')
  return lines
    .filter((line) => /^ +at /.test(line))
    .slice(0, 3)
    .map((line) => line.trim())
}
