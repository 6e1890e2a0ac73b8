import path from 'node:path'
import { migrate } from '#server/db/migrate'
import { newSqliteDatabase } from '#server/db/test-server'
import type { Campaign } from '../campaign'
import { Chance } from '../chance'
import { inFolder } from '../kills/kill-campaign'
import { drillRestore } from './drill'

/** Drills on files, by command and by hand in turn, each with a seed of its own. */
export const restoreCampaign: Campaign = (amount) =>
  inFolder(async (folder) => {
    const template = path.join(folder, 'template.db')
    await migrate(`file:${template}`)
    const faults: string[] = []
    let [drills, eventCount, lateCount] = [0, 0, 0]
    for (; drills < amount.runs && Date.now() < amount.untilMs && faults.length === 0; drills++) {
      const [seed, by] = [amount.seed + drills, drills % 2 === 0 ? 'command' : 'hand'] as const
      const figures = await drillRestore(newSqliteDatabase(template, folder), by, new Chance(seed))
      eventCount += figures.eventCount
      lateCount += figures.lateCount
      faults.push(...figures.faults.map((fault) => `seed ${seed}, by ${by}: ${fault}`))
    }
    console.log(
      `restore: from seed ${amount.seed}, ${drills} drills, ${eventCount} events, ${lateCount} not in their backup, ${faults.length} faults`,
    )
    for (const fault of faults) console.log(`  FAULT ${fault}`)
    return faults.length === 0
  })
