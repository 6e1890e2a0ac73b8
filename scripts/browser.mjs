import { existsSync } from 'node:fs'
import { Stop, run, runTool, step } from './steps.mjs'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** A Chromium for the journeys: the one that is named, Playwright's own, the system's, or one that can be installed. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Stop(`CHROMIUM_PATH names ${named}, which does not exist.`)
  }
  return (
    (await ownBrowser()) ?? systemBrowser() ?? (await installOwn()) ?? (await installOnDebian()) ?? giveUp()
  )
}

const systemBrowser = () => SYSTEM.find((place) => existsSync(place))

async function ownBrowser() {
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

async function installOwn() {
  try {
    await step('Downloading a browser', () => runTool('@playwright/test/cli.js', ['install', 'chromium']))
    return await ownBrowser()
  } catch {
    return undefined // no download from here: the system's packages may have one
  }
}

async function installOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  try {
    await step('Installing a browser', async () => {
      await run('apt-get', ['update'])
      await run('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk'], {
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      })
    })
    return systemBrowser()
  } catch {
    return undefined
  }
}

function giveUp() {
  throw new Stop('The journeys need a browser: install Chromium or Chrome, or set CHROMIUM_PATH to one.')
}
