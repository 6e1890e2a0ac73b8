import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import type { Figure } from './figure'

/** What a page asks for before anything is done on it, as a browser with nothing kept sees it. */
export async function bundleFigures(browser: Browser, origin: string): Promise<readonly Figure[]> {
  const review = await bytesOf(browser, `${origin}/en/review`, 'Show answer')
  const term = await bytesOf(browser, `${origin}/en/t/loss-focal`, null)
  return [
    { name: 'JavaScript of /review', value: review.script / 1024, unit: 'KB gzip', goal: '<= 150, hard 165' },
    { name: 'CSS of /review', value: review.stylesheet / 1024, unit: 'KB gzip', goal: '<= 15' },
    { name: 'JavaScript of /t', value: term.namedScript / 1024, unit: 'KB gzip', goal: '<= 140, hard 150' },
    { name: 'JavaScript of /t, with what comes late', value: term.script / 1024, unit: 'KB gzip', goal: '' },
    { name: 'CSS of /t', value: term.stylesheet / 1024, unit: 'KB gzip', goal: '<= 15' },
  ]
}

/**
 * Bytes of the built files of each kind, until the page's button is there, or its heading where it has none; and of
 * those scripts that the document itself names: what stands between a reader and the page.
 */
async function bytesOf(browser: Browser, url: string, button: string | null) {
  const context = await browser.newContext({ locale: 'en-US', serviceWorkers: 'block' })
  const page = await context.newPage()
  const files = { script: new Set<string>(), stylesheet: new Set<string>() }
  page.on('request', (request) => {
    const kind = request.resourceType()
    if (kind === 'script' || kind === 'stylesheet') files[kind].add(new URL(request.url()).pathname)
  })
  const answer = await page.goto(url)
  const document = (await answer?.text()) ?? ''
  if (button === null) await page.locator('h1').waitFor()
  else await page.getByRole('button', { name: button }).waitFor()
  await context.close()
  const named = new Set([...files.script].filter((path) => document.includes(path)))
  return {
    script: gzippedBytes(files.script),
    namedScript: gzippedBytes(named),
    stylesheet: gzippedBytes(files.stylesheet),
  }
}

const gzippedBytes = (paths: ReadonlySet<string>): number =>
  [...paths]
    .map((path) => path.replace('/_next/', '.next/'))
    .filter((file) => existsSync(file))
    .reduce((sum, file) => sum + gzipSync(readFileSync(file)).byteLength, 0)
