import { LOG_LEVELS, environment } from './environment'

export type LogLevel = (typeof LOG_LEVELS)[number]

type Facts = Readonly<Record<string, string | number | null>>

/** One line of JSON on the standard error output. Facts are of our own making: nothing that a person typed, no addresses. */
export function log(level: LogLevel, message: string, facts: Facts = {}): void {
  if (LOG_LEVELS.indexOf(level) > LOG_LEVELS.indexOf(environment().LOG_LEVEL)) return
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...facts })}\n`)
}
