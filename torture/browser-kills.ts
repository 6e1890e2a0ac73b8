import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Campaign } from './campaign'

/** The journey that kills Chromium amid reviews, as often as asked. Needs a build; the kills' moments are the machine's. */
export const browserCampaign: Campaign = async ({ runs }) => {
  if (!Number.isFinite(runs))
    throw new Error('browser needs --runs: a journey has a number of kills, not a time')
  const args = ['node_modules/@playwright/test/cli.js', 'test', 'kills', '--reporter=line']
  const env = { ...process.env, BROWSER_KILLS: String(runs) }
  const journeys = spawn(process.execPath, args, { stdio: 'inherit', env })
  const [code] = (await once(journeys, 'close')) as [number | null]
  return code === 0
}
