import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Database, openDatabase } from '#server/db'
import { createLearner } from '#server/db/test-databases'
import { newSqliteDatabase } from '#server/db/test-server'
import { deleteLearner } from '#server/deleted-learners'
import { type BuiltProgram, buildProgram } from '../kills/server-process'

const LEDGER = 'deletion-ledger.txt'

const COMMANDS = ['backup', 'restore'] as const
type Command = (typeof COMMANDS)[number]

const folder = mkdtempSync(path.join(tmpdir(), 'warmup-commands-'))
const programs = new Map<Command, BuiltProgram>()
beforeAll(async () => {
  for (const each of COMMANDS) programs.set(each, await buildProgram(`operations/${each}.ts`))
})
afterAll(() => {
  for (const { remove } of programs.values()) remove()
  rmSync(folder, { recursive: true, force: true })
})

/** Without a secret: whoever backs up need not be able to sign in. */
function start(command: Command, url: string, args: readonly string[]) {
  const env = { ...process.env, DATABASE_URL: url, NEXTAUTH_SECRET: '' }
  return spawn(process.execPath, [programs.get(command)?.program ?? '', ...args], { env })
}

async function run(command: Command, url: string, ...args: readonly string[]) {
  const child = start(command, url, args)
  let [said, complained] = ['', '']
  child.stdout.on('data', (text: Buffer) => (said += text.toString('utf8')))
  child.stderr.on('data', (text: Buffer) => (complained += text.toString('utf8')))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said, complained }
}

async function within(url: string, work: (database: Database) => Promise<unknown>): Promise<void> {
  const database = openDatabase(url)
  await work(database).finally(() => database.$disconnect())
}

test('both say in sentences what they did, and the ledger beside backups outlives the database', async () => {
  const url = newSqliteDatabase(inject('sqliteTemplate'), folder)
  const [old, later] = [path.join(folder, 'backups/old.db'), path.join(folder, 'backups/later.db')]
  for (const learner of ['ann', 'bob']) await within(url, (database) => createLearner(database, learner))
  const first = await run('backup', url, old)
  expect(first).toMatchObject({ code: 0, complained: '' })
  expect(first.said).toMatch(
    /^Wrote .*old[.]db \(\d+[.]\d MB\), checked, and deletion-ledger[.]txt beside it[.]\n$/,
  )
  await within(url, (database) => deleteLearner(database, 'ann'))
  expect((await run('backup', url, later)).code).toBe(0)
  rmSync(url.slice('file:'.length))
  const restored = await run('restore', url, old)
  expect(restored).toMatchObject({ code: 0, complained: '' })
  expect(restored.said.trim().split('\n')).toEqual([
    expect.stringMatching(/^Restored .*old[.]db: 0 learners with 0 events[.]$/),
    'Accounts deleted again that the backup still held: 1.',
    'Sign-ins ended again that the backup still held open: 0.',
    'There was no database before.',
    'Devices will send what the backup lacks when they connect next.',
  ])
  await within(url, async (database) =>
    expect(await database.user.findMany({ select: { id: true } })).toEqual([{ id: 'bob' }]),
  )
})

test('what cannot be done is one sentence and an exit code', async () => {
  const nowhere = `file:${path.join(folder, 'none.db')}`
  expect(await run('restore', nowhere)).toMatchObject({
    code: 1,
    complained: expect.stringMatching(/^Say which backup/),
  })
  expect(await run('restore', nowhere, 'none')).toMatchObject({ code: 1, complained: 'There is no none.\n' })
  const backup = await run('backup', nowhere, path.join(folder, 'never.db'))
  expect(backup).toMatchObject({
    code: 1,
    said: '',
    complained: expect.stringMatching(/^There is no database at /),
  })
  expect(existsSync(path.join(folder, 'never.db'))).toBe(false)
})

test('a backup says where it may not write', async () => {
  const url = newSqliteDatabase(inject('sqliteTemplate'), folder)
  const taken = path.join(folder, 'a file, no folder')
  writeFileSync(taken, '')
  expect(await run('backup', url, path.join(taken, 'old.db'))).toMatchObject({
    code: 1,
    complained: expect.stringContaining(`Whoever runs this may not write to ${taken}`),
  })
})

test("a backup that is killed leaves no file of its name, and is in nobody's way", async () => {
  const url = newSqliteDatabase(inject('sqliteTemplate'), folder)
  const fill = 'x'.repeat(1_000_000)
  await within(url, async (database) => {
    for (let each = 0; each < 20; each++) {
      await database.chapter.create({ data: { id: `chapter-${each}`, position: each, body: fill } })
    }
  })
  const file = path.join(folder, 'killed', 'one.db')
  const child = start('backup', url, [file])
  const closed = once(child, 'close')
  while (!existsSync(`${file}.partial`) && child.exitCode === null) await sleep(1)
  child.kill('SIGKILL')
  await closed
  expect(readdirSync(path.dirname(file)).filter((name) => name === 'one.db')).toEqual([])
  expect((await run('backup', url, file)).code).toBe(0)
  expect(readdirSync(path.dirname(file)).sort()).toEqual([LEDGER, 'one.db'])
})
