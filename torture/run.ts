import { type Campaign, readAmount } from './campaign'
import { modelCampaign, modelCampaignOn } from './model-campaign'

/** What there is to torture, one campaign a word; each prints its seed, its rate and what it found. */
const CAMPAIGNS: Readonly<Record<string, () => Promise<Campaign>>> = {
  model: async () => modelCampaign('model', (await import('./model/memory-bench')).openMemoryBench),
  'model-sqlite': async () => modelCampaignOn('model-sqlite', (await import('./model-databases')).onSqlite),
  'model-postgres': async () =>
    modelCampaignOn('model-postgres', (await import('./model-databases')).onPostgres),
  browser: async () => (await import('./browser-kills')).browserCampaign,
  engines: async () => (await import('./engines/run-engines')).enginesCampaign,
  enumeration: async () => (await import('./enumeration/sign-in-times')).enumerationCampaign,
  faults: async () => (await import('./fault-campaign')).faultCampaign,
  'kills-sqlite': async () => (await import('./kills/run-kills')).sqliteCampaign,
  'kills-postgres': async () => (await import('./kills/run-kills')).postgresCampaign,
  wire: async () => (await import('./wire/run-wire')).wireCampaign,
  requests: async () => (await import('./requests/run-requests')).requestsCampaign,
  restore: async () => (await import('./restore/run-drills')).restoreCampaign,
  time: async () => (await import('./time/run-time')).timeCampaign,
}

// What sessions are signed with here; a server started by a campaign inherits it.
process.env.NEXTAUTH_SECRET ??= 'a secret of the tests, and of them alone'

const [name = '', ...args] = process.argv.slice(2)
const campaign = Object.hasOwn(CAMPAIGNS, name) ? CAMPAIGNS[name] : undefined
if (campaign === undefined) {
  console.error(
    `npm run torture -- ${Object.keys(CAMPAIGNS).join('|')} [--runs 1000 | --minutes 10] [--seed 1]`,
  )
  process.exitCode = 2
} else if (!(await (await campaign())(readAmount(args)))) process.exitCode = 1
