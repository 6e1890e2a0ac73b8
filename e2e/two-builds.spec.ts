import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { heldLog, serverDigest } from './device-log'
import {
  en,
  expect,
  expectSynced,
  freePort,
  newEmail,
  reviewByKey,
  showAnswer,
  signUp,
  test,
} from './fixtures'

const OLDER_BUILD = process.env.OLDER_BUILD ?? ''

/** Serves the build in a folder, always on the same database at the same address, as an upgrade goes. */
class Site {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'warmup-builds-'))
  private server: ChildProcess | null = null

  private constructor(private readonly port: number) {}
  static readonly open = async (): Promise<Site> => new Site(await freePort())

  get origin(): string {
    return `http://localhost:${this.port}`
  }

  async serve(build: string): Promise<void> {
    await this.end()
    const env = {
      ...process.env,
      PORT: String(this.port),
      E2E_DATABASE_URL: `file:${path.join(this.folder, 'app.db')}`,
    }
    this.server = spawn(process.execPath, ['scripts/serve-for-tests.mjs'], {
      cwd: build,
      env,
      stdio: 'ignore',
    })
    const isUp = () =>
      fetch(`${this.origin}/api/ready`).then(
        ({ ok }) => ok,
        () => false,
      )
    await expect.poll(isUp, { timeout: 60_000 }).toBe(true)
  }

  private async end(): Promise<void> {
    if (this.server?.exitCode !== null) return
    this.server.kill('SIGTERM')
    await once(this.server, 'exit')
  }

  async close(): Promise<void> {
    await this.end()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

const sites = test.extend<{ readonly site: Site }>({
  site: async ({ page: _ }, use) => {
    const site = await Site.open()
    await use(site)
    await site.close()
  },
})

sites.skip(
  OLDER_BUILD === '',
  'needs an older build of the app beside this one: OLDER_BUILD names its folder',
)

sites(
  'a page of an older build and one of this build, side by side, lose nothing',
  async ({ page: older, context, site }) => {
    await site.serve(OLDER_BUILD)
    await signUp(older, newEmail(), site.origin)
    await expectSynced(older)
    await older.goto(`${site.origin}/en/review`)
    await reviewByKey(older, ['3', '3'])

    await site.serve('.')
    await reviewByKey(older, ['3'])
    await expect.poll(async () => (await heldLog(older)).unsentCount, 'an older page, a newer server').toBe(0)

    const newer = await context.newPage()
    await newer.goto(`${site.origin}/en/review`)
    await reviewByKey(newer, ['3', '3'])
    await expect(older.getByText(en.review.outdated).or(showAnswer(older))).toBeVisible()
    if (await older.getByText(en.review.outdated).isVisible())
      await older.getByRole('button', { name: en.review.reload }).click()
    await reviewByKey(older, ['3'])
    for (const page of [older, newer]) {
      await page.goto(`${site.origin}/en`)
      await expectSynced(page)
      const { gradeCount, unsentCount, digest } = await heldLog(page)
      expect({ gradeCount, unsentCount }).toEqual({ gradeCount: 6, unsentCount: 0 })
      expect(digest).toBe((await serverDigest(page)).digest)
    }
  },
)
