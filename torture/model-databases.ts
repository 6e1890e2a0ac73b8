import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDatabase } from '#server/db'
import { createTemplate, newPostgresDatabase, startPostgres } from '#server/db/test-server'
import { migrateDatabase } from '#server/db'
import type { Campaign } from './campaign'
import { benchesOn } from './model/database-bench'
import { modelCampaign } from './model-campaign'

/** The real server code on a SQLite file, the real browser code on an IndexedDB in memory. */
export const sqliteCampaign: Campaign = (amount) =>
  inFolder(async (folder) => {
    const url = `file:${path.join(folder, 'model.db')}`
    await migrateDatabase(url)
    return campaignOn('model-sqlite', url)(amount)
  })

/** The same on PostgreSQL: a server of its own, or the one that TEST_DATABASE_URL names. */
export const postgresCampaign: Campaign = (amount) =>
  inFolder(async (folder) => {
    const given = process.env.TEST_DATABASE_URL ?? ''
    const flags = ['-c', 'fsync=off', '-c', 'synchronous_commit=off']
    const server = given === '' ? await startPostgres(folder, flags) : { url: given, stop: async () => {} }
    try {
      await createTemplate(server.url)
      return await campaignOn('model-postgres', await newPostgresDatabase(server.url))(amount)
    } finally {
      await server.stop()
    }
  })

const campaignOn =
  (name: string, url: string): Campaign =>
  async (amount) => {
    const database = openDatabase(url)
    try {
      return await modelCampaign(name, await benchesOn(database, 'learner'))(amount)
    } finally {
      await database.$disconnect()
    }
  }

async function inFolder(work: (folder: string) => Promise<boolean>): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), 'warmup-model-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
