/** One for the process: Next bundles what starts it and what answers apart, each with modules of its own. */
const processWide = globalThis as typeof globalThis & { warmupIsEnding?: boolean }

/** Whether this process was told to end; it finishes what it has begun and wants no more. */
export const isEnding = (): boolean => processWide.warmupIsEnding === true

const LONGEST_REQUEST_MS = 20_000 // a body has 15 s to arrive

type Signal = 'SIGINT' | 'SIGTERM'

/**
 * When it is told to end: says at once that it is not ready, goes on answering for `noticeMs`, so that a proxy can turn
 * away, and then lets those who listened before, Next above all, close it, which waits for requests in flight.
 */
export function endGracefully(noticeMs: number): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const others = process.listeners(signal)
    process.removeAllListeners(signal)
    process.on(signal, () => begin(signal, others, noticeMs))
  }
}

function begin(signal: Signal, others: readonly NodeJS.SignalsListener[], noticeMs: number): void {
  if (isEnding()) return
  processWide.warmupIsEnding = true
  setTimeout(() => {
    for (const listener of others) listener(signal)
  }, noticeMs)
  // Somebody who reads a byte a minute does not keep it alive.
  setTimeout(() => process.exit(1), noticeMs + LONGEST_REQUEST_MS).unref()
}
