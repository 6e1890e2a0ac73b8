import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '#server/db'
import { migrationNames } from '#server/db/migrate'
import { onEachDatabase } from '#server/db/test-databases'
import { type BuiltProgram, buildProgram } from '../kills/server-process'

const PROCESSES = 4

let server: BuiltProgram
beforeAll(async () => {
  server = await buildProgram('torture/start/booting-server.ts')
})
afterAll(() => server.remove())

type Ending = { readonly code: number | null; readonly printed: string; readonly complaint: string }

async function start(databaseUrl: string): Promise<Ending> {
  const child = spawn(process.execPath, [server.program], {
    env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'production' },
  })
  let [printed, complaint] = ['', '']
  child.stdout.on('data', (text: Buffer) => (printed += text.toString('utf8')))
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString('utf8')))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, printed, complaint }
}

const PREPARED: Ending = { code: 0, printed: 'prepared\n', complaint: '' }

onEachDatabase('a server that starts', (_fresh, empty) => {
  test(`with ${PROCESSES - 1} others on an empty database: one migrates, all go on`, async () => {
    const { url, provider } = await empty()
    const endings = await Promise.all(Array.from({ length: PROCESSES }, () => start(url)))
    expect(endings).toEqual(Array.from({ length: PROCESSES }, () => PREPARED))
    const database = openDatabase(url)
    const rows = await database.$queryRawUnsafe<{ migration_name: string }[]>(
      `SELECT migration_name FROM "_prisma_migrations" ORDER BY migration_name`,
    )
    await database.$disconnect()
    expect(rows.map((row) => row.migration_name)).toEqual(migrationNames(provider))
  })

  test.each([
    ['a migration left half done', `NULL, '20261124000000_later'`, /20261124000000_later was left half done/],
    ['a newer version before it', `current_timestamp, '99990101000000_later'`, /newer version of Warmup/],
  ])('after %s says so in one line and ends', async (_name, columns, sentence) => {
    const { url } = await empty()
    expect(await start(url)).toEqual(PREPARED)
    const database = openDatabase(url)
    await database.$executeRawUnsafe(
      `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name) VALUES ('x', 'x', ${columns})`,
    )
    await database.$disconnect()
    const { code, printed, complaint } = await start(url)
    expect({ code, printed }).toEqual({ code: 1, printed: '' })
    expect(complaint).toMatch(sentence)
    expect(complaint.trim().split('\n')).toHaveLength(1)
  })
})
