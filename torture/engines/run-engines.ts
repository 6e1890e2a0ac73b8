import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '#server/db/test-port'
import type { Campaign } from '../campaign'
import type { Browser, Engine } from './browser'
import { FIREFOX } from './firefox'
import { TEXTS } from './hostile-texts'
import { seesFaults, visitHostile } from './hostile-visit'
import { hasWorkers, study, studyAway, untilKept } from './study'
import { WEBKIT } from './webkit'

/**
 * The hostile texts of the journeys in the engines that those do not drive, and whether one can study in them at all.
 * Once each: nothing here is drawn. Needs a build. An engine that is not installed was not tried, which is no success.
 */
export const enginesCampaign: Campaign = async () => {
  const outcomes: boolean[] = []
  for (const engine of [FIREFOX, WEBKIT]) outcomes.push(await tryEngine(engine))
  return outcomes.every((isGood) => isGood)
}

async function tryEngine(engine: Engine): Promise<boolean> {
  const missing = engine.programs.filter((program) => !isInstalled(program))
  if (missing.length > 0) {
    console.log(`${engine.name}: not tried, ${missing.join(' and ')} not installed (${engine.packages})`)
    return false
  }
  const server = await startSite()
  try {
    await withBrowser(engine, (browser) => tryTexts(engine.name, browser, server.site))
    await withBrowser(engine, (browser) => tryStudy(engine.name, browser, server))
    return true
  } catch (error) {
    console.log(`${engine.name}: ${String(error)}`)
    return false
  } finally {
    await server.stop()
  }
}

const isInstalled = (program: string): boolean =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, program)))

async function withBrowser(engine: Engine, work: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await engine.start()
  try {
    await work(browser)
  } finally {
    await browser.close()
  }
}

async function tryTexts(name: string, browser: Browser, site: string): Promise<void> {
  if (!(await seesFaults(browser))) throw new Error('blind: the texts do nothing where nothing keeps them')
  const faults = await visitHostile(browser, site)
  if (faults.length > 0) throw new Error(`${faults.length} faults\n${faults.slice(0, 20).join('\n')}`)
  console.log(`${name}: ${TEXTS.length} hostile texts achieved nothing`)
}

async function tryStudy(name: string, browser: Browser, server: Site): Promise<void> {
  await study(browser, server.site)
  console.log(`${name}: three grades kept over a reload`)
  if (!(await hasWorkers(browser, server.site))) {
    console.log(`${name}: offline not tried, for it has no service workers when it is driven like this`)
    return
  }
  await untilKept(browser)
  await server.stop()
  await studyAway(browser, server.site)
  console.log(`${name}: studied on without a server`)
}

type Site = { readonly site: string; readonly stop: () => Promise<void> }

/** The app as it is built, with its deck, as the journeys have it. */
async function startSite(): Promise<Site> {
  const port = await freePort()
  const env = { ...process.env, PORT: String(port) }
  const child = spawn(process.execPath, ['scripts/serve-for-tests.mjs'], { stdio: 'ignore', env })
  const site = `http://localhost:${port}`
  const stop = async () => {
    child.kill('SIGTERM')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  for (let attempt = 0; attempt < 600; attempt++) {
    const isUp = await fetch(`${site}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return { site, stop }
    await sleep(100)
  }
  await stop()
  throw new Error('the app did not start: run npm run build first')
}
