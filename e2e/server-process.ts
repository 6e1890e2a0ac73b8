import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './fixtures'

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

  static async start(settings: Readonly<Record<string, string>> = {}): Promise<OwnServer> {
    const [port, folder] = [await freePort(), mkdtempSync(path.join(tmpdir(), 'warmup-own-'))]
    const env = {
      ...process.env,
      DATABASE_URL: `file:${path.join(folder, 'own.db')}`,
      NEXTAUTH_URL: `http://localhost:${port}`,
      NEXTAUTH_SECRET: 'a secret of the journeys, and of them alone',
      ...settings,
    }
    const args = ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)]
    const server = new OwnServer(spawn(process.execPath, args, { env }), port, folder)
    for (let attempt = 0; attempt < 300; attempt++) {
      if (await server.isOk('/api/health')) return server
      await sleep(50)
    }
    throw new Error(`the app did not start: ${server.printed}`)
  }

  readonly ask = (place: string, init?: RequestInit): Promise<Response> =>
    fetch(`http://127.0.0.1:${this.port}${place}`, init)

  readonly tellToEnd = (): void => void this.child.kill('SIGTERM')

  /** Resolves with its exit code. */
  async ended(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit')
    rmSync(this.folder, { recursive: true, force: true })
    return this.child.exitCode
  }

  private async isOk(place: string): Promise<boolean> {
    return this.ask(place).then(
      ({ ok }) => ok,
      () => false,
    )
  }
}
