import Sqlite from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { SharedCommit } from './shared-commit'

let database: Sqlite.Database
let ran: string[]
let shared: SharedCommit

beforeEach(() => {
  database = new Sqlite(':memory:')
  database.exec(`CREATE TABLE "parent" ("id" INTEGER PRIMARY KEY);
    CREATE TABLE "row" ("id" INTEGER PRIMARY KEY,
      "parentId" INTEGER REFERENCES "parent" DEFERRABLE INITIALLY DEFERRED)`)
  ran = []
  shared = new SharedCommit(run)
})

async function run(sql: string): Promise<void> {
  ran.push(sql)
  database.prepare(sql).run()
}

const ids = () => database.prepare('SELECT "id" FROM "row" ORDER BY "id"').pluck().all()
const ends = () => ran.filter((sql) => sql === 'COMMIT' || sql === 'ROLLBACK')

/** A transaction that waits between its statements, as one that asks other things does. */
async function add(id: number, statement = `INSERT INTO "row" VALUES (${id}, NULL)`): Promise<void> {
  const turn = await shared.begin()
  try {
    await Promise.resolve()
    await run(statement)
  } catch (error) {
    await turn.rollback()
    throw error
  }
  await turn.commit()
}

const outcomes = async (all: readonly Promise<void>[]) =>
  (await Promise.allSettled(all)).map(({ status }) => status)

test('transactions that come together share one commit, and none is told before it', async () => {
  const told: number[] = []
  await Promise.all([1, 2, 3].map((id) => add(id).then(() => told.push(ends().length))))
  expect(ids()).toEqual([1, 2, 3])
  expect(ends()).toEqual(['COMMIT'])
  expect(told).toEqual([1, 1, 1])
})

test('one that comes alone is committed without waiting for others', async () => {
  await add(1)
  await add(2)
  expect(ends()).toEqual(['COMMIT', 'COMMIT'])
  expect(database.inTransaction).toBe(false)
})

test('each is whole: their statements never mix', async () => {
  await Promise.all([add(1), add(2)])
  expect(ran).toEqual([
    'BEGIN IMMEDIATE',
    ...['SAVEPOINT turn', 'INSERT INTO "row" VALUES (1, NULL)', 'RELEASE turn'],
    ...['SAVEPOINT turn', 'INSERT INTO "row" VALUES (2, NULL)', 'RELEASE turn'],
    'COMMIT',
  ])
})

test('one that fails takes nothing of the others along', async () => {
  const all = [add(1), add(1), add(2, 'INSERT INTO "nowhere" VALUES (2)'), add(3)]
  expect(await outcomes(all)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
  expect(ids()).toEqual([1, 3])
  expect(database.inTransaction).toBe(false)
})

test('one that fails by what another wrote is told so when that can be read', async () => {
  const told: number[] = []
  await Promise.all([add(1), add(1).catch(() => told.push(ends().length))])
  expect(told).toEqual([1])
})

test('when the commit fails none of them is told that it was kept, and the next are', async () => {
  database.pragma('foreign_keys = ON')
  expect(await outcomes([add(1), add(2, 'INSERT INTO "row" VALUES (2, 77)')])).toEqual([
    'rejected',
    'rejected',
  ])
  expect(ids()).toEqual([])
  await add(3)
  expect(ids()).toEqual([3])
})

test('when a fault ends the transaction around, those before it are not told that they were kept', async () => {
  const all = [add(1), add(2, 'INSERT OR ROLLBACK INTO "row" VALUES (1, NULL)'), add(3)]
  expect(await outcomes(all)).toEqual(['rejected', 'rejected', 'fulfilled'])
  expect(ids()).toEqual([3])
})

test('a database that lets nobody begin refuses each, and lets the next in', async () => {
  database.exec('BEGIN')
  expect(await outcomes([add(1), add(2)])).toEqual(['rejected', 'rejected'])
  database.exec('ROLLBACK')
  await add(3)
  expect(ids()).toEqual([3])
})

test('what stands in no transaction waits for the one before, and is not held up by those after', async () => {
  const before = add(1)
  const alone = shared.alone(() => run('VACUUM'))
  await Promise.all([before, alone, add(2)])
  expect(ran.filter((sql) => ['COMMIT', 'VACUUM'].includes(sql))).toEqual(['COMMIT', 'VACUUM', 'COMMIT'])
  expect(ids()).toEqual([1, 2])
})

test('many hundreds at once end in few commits, all kept', async () => {
  await Promise.all(
    Array.from({ length: 500 }, async (_, id) => {
      for (let turn = 0; turn < id % 7; turn++) await new Promise(setImmediate)
      await add(id)
    }),
  )
  expect(ids()).toHaveLength(500)
  expect(ends().length).toBeLessThan(20)
})
