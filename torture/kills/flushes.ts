import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Chance } from '../chance'
import { newLearner } from '../learner'
import { inFolder } from './kill-campaign'
import { Sender } from './sender'
import { ServerProcess, buildServer } from './server-process'

export type Flushes = {
  readonly batchCount: number
  /** Calls of fsync and fdatasync while the batches were stored, by whoever was watched. */
  readonly flushCount: number
}

/** Whether calls of another process can be counted here: the program may be missing, or not allowed to look. */
export function canCountFlushes(): boolean {
  const other = spawn('sleep', ['5'])
  const { stderr } = spawnSync('strace', ['-p', String(other.pid)], { timeout: 1_000, killSignal: 'SIGINT' })
  other.kill()
  return stderr?.toString().includes('attached') ?? false
}

/** Sends batches to a server on that database while `strace` counts what `watched`, or else the server, flushes. */
export const countFlushes = (url: string, batchCount: number, watched?: number): Promise<Flushes> =>
  inFolder(async (folder) => {
    const { program, remove } = await buildServer()
    const server = ServerProcess.start(program, url)
    try {
      const port = await server.port
      const learner = await newLearner(url)
      let serial = 0
      const sender = new Sender({ learner, nextSerial: () => ++serial }, 'f'.repeat(16), new Chance(1))
      await sender.send(port) // opens the database: what that flushes does not count
      const report = path.join(folder, 'calls')
      const strace = await attach(watched ?? server.pid, report)
      for (let each = 0; each < batchCount; each++)
        if (!(await sender.send(port))) throw new Error('the server was gone')
      strace.kill('SIGINT')
      await once(strace, 'exit')
      const calls = readFileSync(report, 'utf8').match(/\b(fsync|fdatasync)\(\d+/g) ?? []
      return { batchCount, flushCount: calls.length }
    } finally {
      server.kill()
      await server.gone
      remove()
    }
  })

/** Resolves once every thread, and every process that comes of them, is watched. */
async function attach(pid: number, report: string): Promise<ChildProcess> {
  const calls = 'trace=fsync,fdatasync'
  const strace = spawn('strace', [
    '-f',
    '-e',
    calls,
    '-o',
    report,
    ...pidsOf(pid).flatMap((each) => ['-p', `${each}`]),
  ])
  await once(strace.stderr, 'data') // "attached"
  return strace
}

/** A process and its children: a connection's work is done in a process of its own. */
function pidsOf(pid: number): readonly number[] {
  const children = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)]).stdout.toString()
  return [pid, ...children.trim().split(/\s+/).filter(Boolean).map(Number)]
}
