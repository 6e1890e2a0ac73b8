import { expect, test } from 'vitest'
import { type TestDatabase, onEachDatabase, serveFrom } from '#server/db/test-databases'
import { GET } from './route'

onEachDatabase('readiness', (fresh) => {
  const ask = async ({ database }: TestDatabase) => {
    serveFrom(database)
    const response = await GET()
    return { status: response.status, body: await response.text(), wait: response.headers.get('retry-after') }
  }
  const NOT_READY = { status: 503, body: '{"code":"not_ready"}', wait: '5' }

  test('is there while the database answers and is migrated, by a later version too', async () => {
    const opened = await fresh()
    expect((await ask(opened)).status).toBe(200)
    await opened.database.$executeRawUnsafe(
      `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name) VALUES ('x', 'x', current_timestamp, 'later')`,
    )
    expect((await ask(opened)).status).toBe(200)
  })

  test('is gone, without a word why, when a migration is half done, missing, or the database away', async () => {
    const opened = await fresh()
    const say = (sql: string): Promise<number> => opened.database.$executeRawUnsafe(sql)
    await say(`INSERT INTO "_prisma_migrations" (id, checksum, migration_name) VALUES ('x', 'x', 'later')`)
    expect(await ask(opened)).toEqual(NOT_READY)
    await say(`DELETE FROM "_prisma_migrations"`)
    expect(await ask(opened)).toEqual(NOT_READY)
    await say(`DROP TABLE "_prisma_migrations"`)
    expect(await ask(opened)).toEqual(NOT_READY)
  })
})
