import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import type { Figure } from './figure'

/** JavaScript that the review page asks for before anything is done on it, as the browser sees it. */
export async function bundleFigures(page: Page, origin: string): Promise<readonly Figure[]> {
  const scripts = new Set<string>()
  page.on(
    'request',
    (request) => request.resourceType() === 'script' && scripts.add(new URL(request.url()).pathname),
  )
  await page.goto(`${origin}/en/review`)
  await page.getByRole('button', { name: 'Show answer' }).waitFor()
  const bytes = [...scripts]
    .map((path) => path.replace('/_next/', '.next/'))
    .filter((file) => existsSync(file))
    .reduce((sum, file) => sum + gzipSync(readFileSync(file)).byteLength, 0)
  return [{ name: 'JavaScript of /review', value: bytes / 1024, unit: 'KB gzip', goal: '<= 165' }]
}
