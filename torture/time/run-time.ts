import path from 'node:path'
import fc from 'fast-check'
import { openDatabase } from '#server/db'
import { migrate } from '#server/db/migrate'
import type { Campaign } from '../campaign'
import { inFolder } from '../kills/kill-campaign'
import { newLearner } from '../learner'
import { studyOffline } from './offline'
import { generateZoneCase } from './zone-case'

/** Generated cases of zones, as many as asked for; then a week, a month and three months offline. */
export const timeCampaign: Campaign = async ({ runs, seed }) => {
  const zones = fc.check(generateZoneCase(), { numRuns: runs, seed })
  console.log(
    `time: seed ${seed}, ${zones.numRuns} cases of zones, ${zones.failed ? 'one fails' : '0 faults'}`,
  )
  if (zones.failed) console.log(`  FAULT ${JSON.stringify(zones.counterexample)}`)
  const isKept = await inFolder(async (folder) => {
    const url = `file:${path.join(folder, 'time.db')}`
    await migrate(url)
    let lostCount = 0
    for (const days of [7, 30, 90]) {
      const { learnerId } = await newLearner(url)
      const database = openDatabase(url)
      const figures = await studyOffline(database, learnerId, `time-${days}`, days)
      await database.$disconnect()
      lostCount += figures.reviewCount - figures.arrivedCount + figures.pendingCount + figures.movedCount
      console.log(`time: ${days} days offline, ${JSON.stringify(figures)}`)
    }
    return lostCount === 0
  })
  return isKept && !zones.failed
}
