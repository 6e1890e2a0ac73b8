import path from 'node:path'
import { openDatabase } from '#server/db'
import { migrate } from '#server/db/migrate'
import type { Campaign } from '../campaign'
import { Chance } from '../chance'
import { inFolder } from '../kills/kill-campaign'
import { runWire } from './wire-run'

/** Sequences of 25 exchanges, each with a seed of its own, on one file. */
export const wireCampaign: Campaign = (amount) =>
  inFolder(async (folder) => {
    const url = `file:${path.join(folder, 'wire.db')}`
    await migrate(url)
    const database = openDatabase(url)
    const faults: string[] = []
    const met = new Map<string, number>()
    let [exchangeCount, eventCount] = [0, 0]
    for (
      let run = 0;
      exchangeCount < amount.runs && Date.now() < amount.untilMs && faults.length === 0;
      run++
    ) {
      const seed = amount.seed + run
      const figures = await runWire(database, url, new Chance(seed))
      exchangeCount += figures.exchangeCount
      eventCount += figures.eventCount
      for (const [name, count] of figures.met) met.set(name, (met.get(name) ?? 0) + count)
      faults.push(...figures.faults.map((fault) => `seed ${seed}: ${fault}`))
    }
    await database.$disconnect()
    console.log(
      `wire: from seed ${amount.seed}, ${exchangeCount} exchanges, ${eventCount} events, ${faults.length} faults`,
    )
    for (const [name, count] of [...met].sort()) console.log(`  ${count} connections met ${name}`)
    for (const fault of faults) console.log(`  FAULT ${fault}`)
    return faults.length === 0
  })
