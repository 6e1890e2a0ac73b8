const DAY_MS = 86_400_000

/** For how many whole days something has been waiting for the server; 0 when nothing is, or when the clock was set back. */
export const wholeDaysUnsent = (sinceMs: number | null, nowMs: number): number =>
  sinceMs === null ? 0 : Math.max(0, Math.floor((nowMs - sinceMs) / DAY_MS))
