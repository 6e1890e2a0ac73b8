import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import type { Failpoint } from '#server/failpoint'
import type { Order, Report } from './killable-server'

/** Inside the checkout, so that the driver's native part is found from it. */
const PARENT = path.resolve('node_modules/.cache/warmup-torture')

export type BuiltProgram = { readonly program: string; readonly remove: () => void }

// A process that lives for a second compiles what it runs, once and quickly.
const SHORT_LIVED = ['--liftoff-only', '--wasm-lazy-compilation']

// What of the bundle still asks for `require` finds it.
const BANNER = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
const __filename = import.meta.filename ?? ''; const __dirname = import.meta.dirname ?? '';`

/** The server, as `buildProgram` makes it. */
export const buildServer = (): Promise<BuiltProgram> => buildProgram('torture/kills/killable-server.ts')

/** Makes it start in a fraction of a second: thousands of processes are started and killed. */
export async function buildProgram(entry: string): Promise<BuiltProgram> {
  mkdirSync(PARENT, { recursive: true })
  const folder = mkdtempSync(path.join(PARENT, 'server-'))
  await build({
    entryPoints: [entry],
    outdir: folder,
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    splitting: true, // the other database's engine stays on disk
    platform: 'node',
    format: 'esm',
    external: ['better-sqlite3', '@node-rs/argon2', 'pg-native'],
    banner: { js: BANNER },
    logLevel: 'error',
  })
  return {
    program: path.join(folder, path.basename(entry).replace(/ts$/, 'js')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export type StopAt = { readonly point: Failpoint; readonly passing: number; readonly then: 'die' | 'wait' }

/** A server in a process of its own. */
export class ServerProcess {
  readonly gone: Promise<void>
  /** What it wrote to its error output: every bug that it noticed itself. */
  complaints = ''
  isGone = false
  private readonly reports: Report[] = []
  private onReport = (): void => {}

  private constructor(
    private readonly child: ChildProcess,
    readonly port: Promise<number>,
  ) {
    this.gone = new Promise((resolve) => child.once('exit', () => resolve()))
    void this.gone.then(() => (this.isGone = true))
    child.stderr?.on('data', (text: Buffer) => (this.complaints += text.toString('utf8')))
    child.on('message', (message: Report) => {
      this.reports.push(message)
      this.onReport()
    })
  }

  static start(program: string, databaseUrl: string): ServerProcess {
    const child = fork(program, {
      env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'production' },
      execArgv: SHORT_LIVED,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    const port = new Promise<number>((resolve, reject) => {
      child.once('message', (message: Report) =>
        message.kind === 'listening' ? resolve(message.port) : reject(new Error(message.kind)),
      )
      child.once('exit', () => reject(new Error('the server ended before it listened')))
    })
    port.catch(() => {}) // told to whoever asks for it; a spare one may be ended unasked
    return new ServerProcess(child, port)
  }

  get pid(): number {
    return this.child.pid ?? 0
  }

  /** From now on it stops at that place, the so-manieth time it passes. Resolves when it has heard. */
  async arm(stopAt: StopAt): Promise<void> {
    this.order({ kind: 'arm', ...stopAt })
    await this.heard('armed')
  }

  /** Resolves when it stands at the place it was armed for. */
  readonly waiting = (): Promise<void> => this.heard('waiting')

  goOn(): void {
    this.order({ kind: 'go_on' })
  }

  kill(): void {
    this.child.kill('SIGKILL')
  }

  private order(message: Order): void {
    if (this.child.connected) this.child.send(message)
  }

  private async heard(kind: Report['kind']): Promise<void> {
    while (!this.reports.some((each) => each.kind === kind)) {
      if (this.isGone) throw new Error(`the server ended before it was ${kind}`)
      await Promise.race([this.gone, new Promise<void>((resolve) => (this.onReport = resolve))])
    }
    this.reports.splice(0)
  }
}
