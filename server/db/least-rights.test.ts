import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createAccount } from '../account'
import { openDatabase } from '../db'
import { deleteLearner } from '../deleted-learners'
import { lineageOf } from '../event-log'
import { openSignIn } from '../sign-in'
import { migrate } from './migrate'
import { newPostgresDatabase } from './test-server'

/** A role belongs to the whole server, so each run has one of its own. */
const role = `app_${randomUUID().replaceAll('-', '')}`
const PASSWORD = 'a password of its own'
let owner: pg.Client
let limitedUrl = ''

/** The same database, as the user who owns nothing. */
function asLimited(url: string): string {
  const limited = new URL(url)
  limited.username = role
  limited.password = encodeURIComponent(PASSWORD)
  return limited.href
}

/** What `compose.yaml` and the guide have the owner say, as psql would send it. */
const statements = (password: string): string =>
  readFileSync('operations/server-user.sql', 'utf8')
    .replace(/^\\(set|getenv) .*$/gm, '')
    .replaceAll('warmup_app', role)
    .replaceAll(`:'app_password'`, pg.escapeLiteral(password))

beforeAll(async () => {
  const url = await newPostgresDatabase(inject('postgresUrl'))
  owner = new pg.Client({ connectionString: url })
  await owner.connect()
  await owner.query(statements('the password before'))
  await owner.query(statements(PASSWORD))
  limitedUrl = asLimited(url)
})
afterAll(async () => {
  await owner.query(`DROP OWNED BY ${role}`)
  await owner.query(`DROP ROLE ${role}`)
  await owner.end()
})

test('a user who may not migrate starts where nothing is to be migrated, and serves', async () => {
  expect(await migrate(limitedUrl)).toEqual([])
  const database = openDatabase(limitedUrl)
  const made = await createAccount(database, `${role}@example.org`, 'correct horse battery')
  const learnerId = 'learnerId' in made ? made.learnerId : ''
  await openSignIn(database, learnerId, { browser: 'Firefox', system: 'Linux' })
  await lineageOf(database)
  await deleteLearner(database, learnerId)
  await database.$disconnect()
})

test('it changes no table, and gets those of a later migration', async () => {
  const client = new pg.Client({ connectionString: limitedUrl })
  await client.connect()
  await expect(client.query('CREATE TABLE mine (id TEXT)')).rejects.toThrow(/permission denied/)
  await expect(client.query('DROP TABLE "Event"')).rejects.toThrow(/must be owner/)
  await owner.query('CREATE TABLE later (id TEXT)')
  await client.query(`INSERT INTO later VALUES ('x')`)
  await client.end()
})

test('where something is to be migrated it says who must', async () => {
  await owner.query(`DELETE FROM "_prisma_migrations" WHERE migration_name =
    (SELECT max(migration_name) FROM "_prisma_migrations")`)
  await expect(migrate(limitedUrl)).rejects.toThrow(
    'This user of the database may not migrate it; run npm run seed as its owner first.',
  )
})
