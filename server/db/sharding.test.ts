import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { newPostgresDatabase } from './test-server'

/** By the column that names the learner: what grows with use. */
const GROWING = {
  Learner: 'id',
  Event: 'learnerId',
  Reminder: 'learnerId',
  PushSubscription: 'learnerId',
} as const

/** A few rows an account: found by an address, a provider or a token, before anybody knows which learner it is. */
const ACCOUNTS = ['User', 'Account', 'SignIn', 'AccountToken', 'DeletedLearner']
/** Found by a hash of whatever is limited, and gone when they limit nothing any more. */
const LIMITS = ['RateLimit', 'SignInLock']
/** The same for everybody, and as long as the deck. */
const CONTENT = ['Chapter', 'Term', 'Card', 'DeckVersion', 'Lineage', 'PushKey', '_prisma_migrations']

let client: pg.Client
beforeAll(async () => {
  client = new pg.Client({ connectionString: await newPostgresDatabase(inject('postgresUrl')) })
  await client.connect()
})
afterAll(() => client.end())

test('every table is one that grows with use, with accounts, with limits, or with the deck', async () => {
  const { rows } = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
  )
  const known = [...Object.keys(GROWING), ...ACCOUNTS, ...LIMITS, ...CONTENT]
  expect(rows.map(({ name }) => name).sort()).toEqual(known.sort())
})

test.each(Object.entries(GROWING))('%s is found by its learner first', async (table, learner) => {
  const { rows } = await client.query<{ definition: string }>(
    'SELECT indexdef AS definition FROM pg_indexes WHERE tablename = $1 AND indexdef LIKE $2',
    [table, 'CREATE UNIQUE%'],
  )
  expect(rows.length).toBeGreaterThan(0)
  for (const { definition } of rows) expect(definition).toMatch(new RegExp(`\\("?${learner}"?[,)]`))
})

// PostgreSQL itself refuses to spread a table whose keys do not name the learner; so would Citus.
test.each(Object.entries(GROWING))('%s can be spread over shards by learner', async (table, learner) => {
  await client.query(
    `CREATE TABLE "${table}_spread" (LIKE "${table}" INCLUDING ALL) PARTITION BY HASH ("${learner}")`,
  )
  for (const remainder of [0, 1]) {
    await client.query(
      `CREATE TABLE "${table}_${remainder}" PARTITION OF "${table}_spread" FOR VALUES WITH (MODULUS 2, REMAINDER ${remainder})`,
    )
  }
})

test('a table whose key leaves the learner out could not', async () => {
  await client.query('CREATE TABLE stray ("learnerId" TEXT, id TEXT PRIMARY KEY)')
  await expect(
    client.query('CREATE TABLE stray_spread (LIKE stray INCLUDING ALL) PARTITION BY HASH ("learnerId")'),
  ).rejects.toThrow(/must include all partitioning columns/)
})
