import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, inject, test } from 'vitest'
import { graded, sampleEvent } from '#core/sample-events'
import { request } from '#core/sync/event-log.contract'
import { backUpDatabase, openDatabase } from '#server/db'
import { createLearner } from '#server/db/test-databases'
import { newSqliteDatabase } from '#server/db/test-server'
import { createEventLog, lineageOf } from '#server/event-log'
import { buildProgram } from '../kills/server-process'

const KILLS = 10
const [IN_BACKUP, IN_PRESENT] = [3, 5]

const folder = mkdtempSync(path.join(tmpdir(), 'warmup-restore-kills-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function study(url: string, from: number, to: number): Promise<void> {
  const database = openDatabase(url)
  const events = Array.from({ length: to - from + 1 }, (_, index) =>
    sampleEvent(from + index, graded('a:say', 'good')),
  )
  const log = createEventLog(database, 'ann', () => Date.now())
  await log.answer(request(await lineageOf(database), 0, events))
  await database.$disconnect()
}

async function eventCount(url: string): Promise<number> {
  const database = openDatabase(url)
  return database.event.count().finally(() => database.$disconnect())
}

test(`a restore killed at any of ${KILLS} moments leaves the old database or the new one`, async () => {
  const pristine = newSqliteDatabase(inject('sqliteTemplate'), folder)
  const first = openDatabase(pristine)
  await createLearner(first, 'ann')
  await first.$disconnect()
  await study(pristine, 1, IN_BACKUP)
  const backup = path.join(folder, 'backup')
  await backUpDatabase(pristine, backup)
  await study(pristine, IN_BACKUP + 1, IN_PRESENT)

  const { program, remove } = await buildProgram('operations/restore.ts')
  const present = path.join(folder, 'present.db')
  const begin = () => {
    const env = { ...process.env, DATABASE_URL: `file:${present}` }
    return spawn(process.execPath, [program, backup], { env, stdio: 'ignore' })
  }
  /** Resolves when it has begun to write, or has ended. */
  const begun = async (restore: ChildProcess): Promise<void> => {
    while (!existsSync(`${present}.restoring`) && restore.exitCode === null) await sleep(1)
  }
  const putBack = (): void => {
    for (const name of readdirSync(folder)) if (name.startsWith('present.db')) rmSync(path.join(folder, name))
    copyFileSync(pristine.slice('file:'.length), present)
  }
  try {
    putBack()
    const whole = begin()
    const ended = once(whole, 'close')
    await begun(whole)
    const beganMs = performance.now()
    await ended
    const wholeMs = performance.now() - beganMs
    expect(await eventCount(`file:${present}`)).toBe(IN_BACKUP)
    for (let each = 0; each < KILLS; each++) {
      putBack()
      const restore = begin()
      const closed = once(restore, 'close')
      await begun(restore)
      await sleep((wholeMs * each) / KILLS)
      restore.kill('SIGKILL')
      await closed
      expect([IN_BACKUP, IN_PRESENT]).toContain(await eventCount(`file:${present}`))
    }
    await once(begin(), 'close') // what a killed one left behind is in nobody's way
    expect(await eventCount(`file:${present}`)).toBe(IN_BACKUP)
  } finally {
    remove()
  }
})
