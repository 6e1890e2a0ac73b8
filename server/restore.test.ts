import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { graded, sampleEvent } from '#core/sample-events'
import { request } from '#core/sync/event-log.contract'
import { type Database, backUpDatabase, openDatabase } from './db'
import { createLearner } from './db/test-databases'
import { type PostgresServer, newPostgresDatabase, newSqliteDatabase } from './db/test-server'
import { startServerOfTools, toolsFolder } from './db/test-tools'
import { isDeleted, deleteLearner } from './deleted-learners'
import { addToLedgerFile, readLedger, readLedgerFile } from './deletion-ledger'
import { createEventLog, lineageOf } from './event-log'
import { restore } from './restore'
import { endSignIn, openSignIn, openSignIns } from './sign-in'

const NOW_MS = Date.UTC(2026, 10, 26, 6, 42)
const NO_DEVICE = { browser: null, system: null }
const tools = toolsFolder()

const folder = mkdtempSync(path.join(tmpdir(), 'warmup-restore-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let count = 0
const newFile = (): string => path.join(folder, `backup-${++count}`)

/** A database that somebody has open only while `work` runs. */
async function within<Result>(url: string, work: (database: Database) => Promise<Result>): Promise<Result> {
  const database = openDatabase(url)
  return work(database).finally(() => database.$disconnect())
}

const study = (url: string, learnerId: string, from: number, to: number): Promise<void> =>
  within(url, async (database) => {
    if ((await database.user.findUnique({ where: { id: learnerId } })) === null) {
      await createLearner(database, learnerId)
    }
    const events = Array.from({ length: to - from + 1 }, (_, index) =>
      sampleEvent(from + index, graded('a:say', 'good')),
    )
    await createEventLog(database, learnerId, () => NOW_MS).answer(
      request(await lineageOf(database), 0, events),
    )
  })

const eventCount = (url: string): Promise<number> => within(url, (database) => database.event.count())

describe.each(['sqlite', 'postgresql'] as const)('a backup on %s', (provider) => {
  let server: PostgresServer | null = null
  const isPostgres = provider === 'postgresql'
  beforeAll(async () => {
    if (isPostgres && tools !== null) server = await startServerOfTools(tools)
  }, 60_000)
  afterAll(() => server?.stop())

  const fresh = async (): Promise<string> =>
    server === null ? newSqliteDatabase(inject('sqliteTemplate'), folder) : newPostgresDatabase(server.url)
  // PostgreSQL's own programs come with no package of npm.
  const tested = test.skipIf(isPostgres && tools === null)

  tested('comes back as it was, under a new lineage, with what it replaces beside it', async () => {
    const [url, file] = [await fresh(), newFile()]
    await study(url, 'ann', 1, 5)
    const before = await within(url, lineageOf)
    await backUpDatabase(url, file)
    await study(url, 'ann', 6, 9)
    const restored = await restore(file, url, [], NOW_MS)
    expect(restored).toMatchObject({ learnerCount: 1, eventCount: 5, deletedCount: 0, migrations: [] })
    expect(await eventCount(url)).toBe(5)
    expect(await within(url, lineageOf)).not.toBe(before)
    const kept = isPostgres ? url.replace(/[^/]+$/, restored.keptAt ?? '') : `file:${restored.keptAt}`
    expect(await eventCount(kept)).toBe(9)
  })

  tested(
    'holds nobody who was deleted since: by the ledger of the present, or by one kept beside it',
    async () => {
      const [url, file, ledger] = [await fresh(), newFile(), `${newFile()}.txt`]
      for (const learner of ['ann', 'bob', 'cid']) await study(url, learner, 1, 3)
      await backUpDatabase(url, file)
      await within(url, (database) => deleteLearner(database, 'ann'))
      addToLedgerFile(ledger, await within(url, readLedger))
      await within(url, async (database) => {
        await deleteLearner(database, 'bob')
        await database.deletedLearner.deleteMany({ where: { hash: readLedgerFile(ledger)[0]?.hash ?? '' } })
      })
      const restored = await restore(file, url, readLedgerFile(ledger), NOW_MS)
      expect(restored).toMatchObject({ deletedCount: 2, learnerCount: 1, eventCount: 3 })
      await within(url, async (database) => {
        expect(await Promise.all(['ann', 'bob', 'cid'].map((id) => isDeleted(database, id)))).toEqual([
          true,
          true,
          false,
        ])
        expect(await database.user.findMany({ select: { id: true } })).toEqual([{ id: 'cid' }])
      })
    },
  )

  tested('opens no sign-in that was ended since', async () => {
    const [url, file] = [await fresh(), newFile()]
    await study(url, 'ann', 1, 1)
    const [stays, ends] = await within(url, async (database) => [
      await openSignIn(database, 'ann', NO_DEVICE),
      await openSignIn(database, 'ann', NO_DEVICE),
    ])
    await backUpDatabase(url, file)
    await within(url, (database) => endSignIn(database, 'ann', ends ?? ''))
    expect(await restore(file, url, [], NOW_MS)).toMatchObject({ endedCount: 1 })
    expect(await within(url, openSignIns)).toEqual([stays])
  })

  tested('is not restored while anybody has the database open', async () => {
    const [url, file] = [await fresh(), newFile()]
    await study(url, 'ann', 1, 2)
    await backUpDatabase(url, file)
    await within(url, async (database) => {
      await database.event.count()
      await expect(restore(file, url, [], NOW_MS)).rejects.toThrow(/in use: end (the|every) server/)
    })
    expect(await eventCount(url)).toBe(2)
  })

  tested('overwrites no other, and leaves nothing half done', async () => {
    const [url, file] = [await fresh(), newFile()]
    await backUpDatabase(url, file)
    const held = readFileSync(file)
    await study(url, 'ann', 1, 2)
    await expect(backUpDatabase(url, file)).rejects.toThrow(/never overwrites/)
    expect(readFileSync(file)).toEqual(held)
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([])
  })

  tested('that is cut short or of something else changes nothing', async () => {
    const [url, file] = [await fresh(), newFile()]
    await study(url, 'ann', 1, 4)
    await backUpDatabase(url, file)
    truncateSync(file, Math.floor(readFileSync(file).length / 2))
    await expect(restore(file, url, [], NOW_MS)).rejects.toThrow(
      isPostgres ? /pg_restore/ : /no whole backup/,
    )
    writeFileSync(file, 'a letter to my aunt')
    await expect(restore(file, url, [], NOW_MS)).rejects.toThrow(
      isPostgres ? /pg_restore/ : /no whole backup/,
    )
    expect(await eventCount(url)).toBe(4)
  })

  tested('from a newer version is refused in a sentence', async () => {
    const [url, newer, file] = [await fresh(), await fresh(), newFile()]
    await within(newer, (database) =>
      database.$executeRawUnsafe(
        `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name)
         VALUES ('x', 'x', current_timestamp, '99990101000000_later')`,
      ),
    )
    await backUpDatabase(newer, file)
    await expect(restore(file, url, [], NOW_MS)).rejects.toThrow(
      /newer version of Warmup \(99990101000000_later\)/,
    )
    expect(await eventCount(url)).toBe(0)
  })
})

describe('a backup of a file', () => {
  const fresh = (): string => newSqliteDatabase(inject('sqliteTemplate'), folder)
  const writers: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const stop of writers.splice(0)) await stop()
  })

  /** Another process that moves one from left to right, a transaction each, as fast as it can. */
  async function startWriter(file: string): Promise<void> {
    const program = `const database = new (require('better-sqlite3'))(process.argv[1])
      database.pragma('journal_mode = WAL')
      const move = database.transaction(() => {
        database.exec('UPDATE moved SET left = left - 1')
        database.exec('UPDATE moved SET right = right + 1, padding = randomblob(400)')
      })
      process.on('SIGTERM', () => process.exit(0))
      const go = () => { for (let i = 0; i < 20; i++) move(); setImmediate(go) }
      move(); console.log('writing'); go()`
    const writer = spawn(process.execPath, ['-e', program, file], { stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = once(writer, 'close')
    writers.push(async () => {
      writer.kill()
      await ended
    })
    await once(writer.stdout, 'data')
  }

  test('is of one moment while another process writes', async () => {
    const url = fresh()
    const file = url.slice('file:'.length)
    const database = new Sqlite(file)
    database.exec('CREATE TABLE moved (left INTEGER, right INTEGER, padding BLOB)')
    const add = database.prepare('INSERT INTO moved VALUES (0, 0, randomblob(400))')
    database.transaction(() => Array.from({ length: 2_000 }, () => add.run()))()
    database.close()
    await startWriter(file)
    const rights: number[] = []
    for (let each = 0; each < 5; each++) {
      const copy = newFile()
      await backUpDatabase(url, copy)
      const held = new Sqlite(copy, { readonly: true })
      const sums = held.prepare('SELECT DISTINCT left + right AS sum, right FROM moved').all()
      held.close()
      expect(sums).toEqual([{ sum: 0, right: expect.any(Number) }])
      rights.push((sums as { right: number }[])[0]?.right ?? 0)
    }
    expect(rights.at(-1)).toBeGreaterThan(rights[0] ?? 0) // it did write meanwhile
  })

  test('of an older version is brought up to date', async () => {
    const [url, old, file] = [fresh(), fresh(), newFile()]
    const database = new Sqlite(old.slice('file:'.length))
    database.exec(
      `DROP TABLE "DeletedLearner"; DELETE FROM "_prisma_migrations" WHERE migration_name LIKE '%deleted_learners'`,
    )
    database.close()
    await study(old, 'ann', 1, 3)
    await backUpDatabase(old, file)
    expect(await restore(file, url, [], NOW_MS)).toMatchObject({
      migrations: ['20261126100000_deleted_learners'],
      eventCount: 3,
    })
  })

  test('takes the place of a file that cannot be read, which stays beside it', async () => {
    const [url, file] = [fresh(), newFile()]
    await study(url, 'ann', 1, 3)
    await within(url, (database) => openSignIn(database, 'ann', NO_DEVICE))
    await backUpDatabase(url, file)
    const present = url.slice('file:'.length)
    writeFileSync(present, Buffer.alloc(8_192, 7))
    const restored = await restore(file, url, [], NOW_MS)
    expect(restored.unread).toMatch(/not a database/)
    expect(restored.endedCount).toBe(1) // nobody can say that it was still open
    expect(readFileSync(restored.keptAt ?? '')).toEqual(Buffer.alloc(8_192, 7))
    expect(await eventCount(url)).toBe(3)
  })

  test('makes a database where there was none', async () => {
    const [url, file] = [fresh(), newFile()]
    await study(url, 'ann', 1, 3)
    await backUpDatabase(url, file)
    const elsewhere = `file:${newFile()}`
    expect(await restore(file, elsewhere, [], NOW_MS)).toMatchObject({ keptAt: null, eventCount: 3 })
    expect(await eventCount(elsewhere)).toBe(3)
  })

  test('keeps no word of who was deleted again', async () => {
    const [url, file] = [fresh(), newFile()]
    await within(url, async (database) => {
      await createLearner(database, 'someone-to-forget')
    })
    await backUpDatabase(url, file)
    await within(url, (database) => deleteLearner(database, 'someone-to-forget'))
    await restore(file, url, [], NOW_MS)
    expect(readFileSync(file).includes('someone-to-forget')).toBe(true)
    expect(readFileSync(url.slice('file:'.length)).includes('someone-to-forget')).toBe(false)
    expect(existsSync(`${url.slice('file:'.length)}-wal`)).toBe(false)
  })
})

test('a ledger never forgets, and a line that is none is named', () => {
  const file = `${newFile()}.txt`
  const [a, b] = ['a', 'b'].map((letter) => ({ hash: letter.repeat(64), deletedAt: new Date(NOW_MS) }))
  if (a === undefined || b === undefined) throw new Error('two')
  addToLedgerFile(file, [a])
  addToLedgerFile(file, [b])
  expect(readLedgerFile(file)).toEqual([a, b])
  writeFileSync(file, 'nonsense\n')
  expect(() => readLedgerFile(file)).toThrow(/line 1 is not of a ledger/)
})
