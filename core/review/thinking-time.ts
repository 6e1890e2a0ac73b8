/** Whoever gave no sign for so long is not thinking about the card any more. */
const IDLE_MS = 30_000

/** How long a card is thought about, by instants of a clock that never jumps. */
export type ThinkingTime = {
  /** A card appeared. */
  readonly begin: (atMs: number, isSeen: boolean) => void
  /** A sign that somebody is there, or news of whether the page can be seen: hidden time is no thinking. */
  readonly notice: (atMs: number, isSeen: boolean) => void
  readonly msAt: (atMs: number) => number
}

export function createThinkingTime(): ThinkingTime {
  let [thoughtMs, sinceMs, wasSeen] = [0, 0, false]
  const sinceSign = (atMs: number): number => (wasSeen ? Math.min(IDLE_MS, atMs - sinceMs) : 0)
  function notice(atMs: number, isSeen: boolean): void {
    thoughtMs += sinceSign(atMs)
    sinceMs = atMs
    wasSeen = isSeen
  }
  return {
    begin(atMs, isSeen) {
      notice(atMs, isSeen)
      thoughtMs = 0
    },
    notice,
    msAt: (atMs) => thoughtMs + sinceSign(atMs),
  }
}
