import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

const LOOKS = 6
const BETWEEN_MS = 500

/** What a process holds in memory. */
export const memoryMebibytes = (pid: number): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1_024

/** What it holds when it rests: the least of some looks. */
export async function restingMemoryMebibytes(pid: number): Promise<number> {
  let least = memoryMebibytes(pid)
  for (let look = 1; look < LOOKS; look++) {
    await sleep(BETWEEN_MS)
    least = Math.min(least, memoryMebibytes(pid))
  }
  return least
}
