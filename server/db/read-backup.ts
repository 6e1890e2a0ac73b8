import type { Successor } from './successor'
import { successorOfFile } from './successor-file'
import { successorOfPostgres } from './successor-postgres'

/** Reads a backup into a database of its own beside the present one. @throws RestoreError when either does not allow it. */
export const readBackup = (file: string, url: string, nowMs: number): Promise<Successor> => {
  const suffix = new Date(nowMs).toISOString().replace(/[-:]|[.].*/g, '')
  return url.startsWith('file:')
    ? successorOfFile(file, url.slice('file:'.length), suffix)
    : successorOfPostgres(file, url, suffix.toLowerCase())
}
