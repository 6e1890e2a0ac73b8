import path from 'node:path'
import { migrate } from '#server/db/migrate'
import { createTemplate, newPostgresDatabase, newSqliteDatabase, startPostgres } from '#server/db/test-server'
import type { Amount, Campaign } from '../campaign'
import { type KillFigures, inFolder, runKills } from './kill-campaign'
import { postgresAt, sqliteAt, stopAtOnce } from './mortal-database'

/** On files as an installation has them. */
export const killsOnSqlite = (amount: Amount): Promise<KillFigures> =>
  inFolder(async (folder) => {
    const template = path.join(folder, 'template.db')
    await migrate(`file:${template}`)
    return runKills('sqlite', async () => sqliteAt(newSqliteDatabase(template, folder)), amount)
  })

/** On a server of its own, as durable as it comes: it is killed too. */
export const killsOnPostgres = (amount: Amount): Promise<KillFigures> =>
  inFolder(async (files) => {
    const server = await startPostgres(files)
    try {
      await createTemplate(server.url)
      const fresh = async () => postgresAt(await newPostgresDatabase(server.url), server, files)
      return await runKills('postgresql', fresh, amount)
    } finally {
      await stopAtOnce(server, files)
    }
  })

/** One line of what was done, then every fault. */
const campaignOf =
  (name: string, run: (amount: Amount) => Promise<KillFigures>): Campaign =>
  async (amount) => {
    const beganMs = Date.now()
    const { kills, killCount, acknowledgedCount, faults } = await run(amount)
    const seconds = Math.round((Date.now() - beganMs) / 1000)
    console.log(
      `${name}: seed ${amount.seed}, ${killCount} kills in ${seconds} s, ${acknowledgedCount} events acknowledged, ${faults.length} faults`,
    )
    for (const [kill, count] of [...kills].sort()) console.log(`  ${count} x ${kill}`)
    for (const fault of faults) console.log(`  FAULT ${fault}`)
    return faults.length === 0
  }

export const sqliteCampaign = campaignOf('kills-sqlite', killsOnSqlite)
export const postgresCampaign = campaignOf('kills-postgres', killsOnPostgres)
