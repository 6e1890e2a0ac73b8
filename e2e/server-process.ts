import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, test } from './fixtures'

type Settings = Readonly<Record<string, string>>

/** The built app in a process of the journey's own, to be ended by it. Its database is empty: no deck. */
export class OwnServer {
  printed = ''

  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
    private readonly folder: string,
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (text: Buffer) => (this.printed += text.toString('utf8')))
    }
  }

  static async spawn(settings: Settings): Promise<OwnServer> {
    const [port, folder] = [await freePort(), mkdtempSync(path.join(tmpdir(), 'warmup-own-'))]
    const env = {
      ...process.env,
      DATABASE_URL: `file:${path.join(folder, 'own.db')}`,
      NEXTAUTH_URL: `http://localhost:${port}`,
      NEXTAUTH_SECRET: 'a secret of the journeys, and of them alone',
      ...settings,
    }
    const args = ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)]
    return new OwnServer(spawn(process.execPath, args, { env }), port, folder)
  }

  async answering(): Promise<this> {
    for (let attempt = 0; attempt < 300; attempt++) {
      if (await this.isOk('/api/health')) return this
      await sleep(50)
    }
    throw new Error(`the app did not start: ${this.printed}`)
  }

  readonly ask = (place: string, init?: RequestInit): Promise<Response> =>
    fetch(`http://127.0.0.1:${this.port}${place}`, init)

  readonly tellToEnd = (): void => void this.child.kill('SIGTERM')

  /** Resolves with its exit code. */
  async ended(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit')
    return this.child.exitCode
  }

  /** At once, whatever it is doing; its database goes with it. */
  async remove(): Promise<void> {
    this.child.kill('SIGKILL')
    await this.ended()
    rmSync(this.folder, { recursive: true, force: true })
  }

  private async isOk(place: string): Promise<boolean> {
    return this.ask(place).then(
      ({ ok }) => ok,
      () => false,
    )
  }
}

/** Journeys that start servers of their own. None outlives its journey, however that ends. */
export const withServers = test.extend<{
  readonly startServer: (settings?: Settings) => Promise<OwnServer>
}>({
  startServer: async ({ playwright: _ }, use) => {
    const servers: OwnServer[] = []
    await use(async (settings = {}) => {
      const server = await OwnServer.spawn(settings)
      servers.push(server)
      return server.answering()
    })
    await Promise.all(servers.map((server) => server.remove()))
  },
})
