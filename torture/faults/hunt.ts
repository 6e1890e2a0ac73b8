import { runSchedules } from '../model/campaign'
import type { OpenBench } from '../model/bench'
import type { Catch } from './workshop'
import { type Fault, FAULT_SEED } from './fault'

/** Runs in a copy of the project that has a fault: `hunt.ts memory|sqlite|postgres RUNS`. Prints what it caught. */
const [bench = '', runs = ''] = process.argv.slice(2)

const HUNTS: Readonly<Record<Fault['bench'], (hunt: Hunt) => Promise<Catch>>> = {
  memory: async (hunt) => hunt((await import('../model/memory-bench')).openMemoryBench),
  sqlite: async (hunt) => (await import('../model-databases')).onSqlite(hunt),
  postgres: async (hunt) => (await import('../model-databases')).onPostgres(hunt),
}
type Hunt = (open: OpenBench) => Promise<Catch>

async function huntOn(open: OpenBench): Promise<Catch> {
  const { failure } = await runSchedules(open, { runs: Number(runs), seed: FAULT_SEED, shrinks: false })
  return failure === null
    ? { after: Number(runs), violation: null }
    : { after: failure.after, violation: failure.violation }
}

console.log(JSON.stringify(await HUNTS[bench as Fault['bench']](huntOn)))
