import { readFileSync, readdirSync } from 'node:fs'

/** Of Linux: ticks of `/proc/<pid>/stat`, a hundred a second. */
const TICKS_PER_SECOND = 100

/** What stands behind the name, which may hold spaces: state, parent, ... Null for one that has ended. */
function statOf(pid: number): readonly string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return null
    throw error
  }
}

/** A process and its children. */
export function familyOf(parent: number): readonly number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
  return [parent, ...all.filter((pid) => Number(statOf(pid)?.[1]) === parent)]
}

/** Processor time of those that live, and of children that they have seen end. */
export const cpuSecondsOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + ticksOf(pid), 0) / TICKS_PER_SECOND

/** utime, stime, cutime, cstime. */
const ticksOf = (pid: number): number =>
  (statOf(pid)?.slice(11, 15) ?? []).reduce((sum, ticks) => sum + Number(ticks), 0)
