import { type BrowserContext, type LaunchOptions, type Page, chromium } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { TIME_ZONE } from './time-zone'

/** A browser with a profile on disk, which can be killed as a phone kills it: all its processes, with no time to say goodbye. */
export class MortalBrowser {
  private readonly profile = mkdtempSync(path.join(tmpdir(), 'warmup-profile-'))
  private context: BrowserContext | null = null

  constructor(
    private readonly launchOptions: LaunchOptions,
    private readonly baseURL: string,
  ) {}

  /** Starts on the profile as it was left; with an empty page. */
  async start(): Promise<Page> {
    const { launchOptions, baseURL } = this
    this.context = await chromium.launchPersistentContext(this.profile, {
      ...launchOptions,
      ...{ baseURL, locale: 'en-US', timezoneId: TIME_ZONE },
    })
    return this.context.pages()[0] ?? this.context.newPage()
  }

  /** SIGKILL. Resolves when nothing of it is left, so that it can be started again. */
  async kill(): Promise<void> {
    const ended = new Promise((resolve) => this.context?.once('close', resolve))
    for (const pid of this.processes()) killNow(pid)
    await ended
    while (this.processes().length > 0) await new Promise((resolve) => setTimeout(resolve, 20))
  }

  /** As its owner closes it: what it had not written yet, it writes. */
  async close(): Promise<void> {
    await this.context?.close()
  }

  async end(): Promise<void> {
    await this.close()
    rmSync(this.profile, { recursive: true, force: true })
  }

  private processes(): readonly number[] {
    const all = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n')
    return all.filter((line) => line.includes(this.profile)).map((line) => Number.parseInt(line, 10))
  }
}

/** It may have ended by itself since it was listed. */
function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
