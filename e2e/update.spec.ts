import { type Server, createServer, request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { en, expect, expectKept, reviewByKey, showAnswer, test } from './fixtures'

/** The site as it would be after another build: the same but for the build's name. */
type Deployment = { readonly address: string; readonly deploy: (build: string) => void }

const deployed = test.extend<{ readonly site: Deployment }>({
  site: async ({ baseURL }, use) => {
    let build = 'one'
    const server: Server = createServer((incoming, outgoing) => {
      if (incoming.url === '/version.js') {
        outgoing.setHeader('content-type', 'text/javascript').end(`self.BUILD = '${build}'`)
        return
      }
      const { url, method, headers } = incoming
      const passed = ask(`${baseURL}${url}`, { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      })
      passed.on('error', () => outgoing.destroy())
      incoming.pipe(passed)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await use({ address: `http://localhost:${port}`, deploy: (next) => (build = next) })
    server.closeAllConnections()
  },
})

const lookForUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    while (registration.installing !== null) await new Promise((resolve) => setTimeout(resolve, 100))
  })
const builds = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await caches.keys()).map((name) => name.replace('warmup-', '')))
const isWaiting = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)

deployed(
  'a new version is kept beside the old one and waits for the end of a review',
  async ({ page, context, site }) => {
    await page.goto(`${site.address}/en/review`)
    await expect(showAnswer(page)).toBeVisible()
    await expectKept(page)
    expect(await builds(page)).toEqual(['one'])

    site.deploy('two')
    await lookForUpdate(page)
    expect(await isWaiting(page), 'kept, and not in use').toBe(true)
    await reviewByKey(page, ['3', '3'])
    await page.reload()
    await expect(showAnswer(page)).toBeVisible()
    expect(await isWaiting(page), 'the review is no place for it').toBe(true)
    await page.goto(`${site.address}/en`)
    await expect(page.getByText(en.today.doneToday(0, 2))).toBeVisible()
    await expect.poll(() => isWaiting(page), 'a page that is no review lets it take over').toBe(false)
    expect(await builds(page)).toEqual(['one', 'two'])
    await context.setOffline(true)
    await page.goto(`${site.address}/en/review`)
    await expect(showAnswer(page)).toBeVisible()
    await page.keyboard.press(' ')
    await expect(page.getByText(en.note.write).first()).toBeVisible()
  },
)
