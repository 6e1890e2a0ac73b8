import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { migrate } from '#server/db/migrate'
import { freePort } from '#server/db/test-port'

/** The app as it is built, in a process of its own, on a database of its own. */
export type BuiltApp = {
  readonly port: number
  readonly databaseUrl: string
  /** What it wrote, both outputs. */
  readonly logFile: string
  readonly pid: number
  readonly stop: () => Promise<void>
}

const PATIENCE_MS = 60_000
/** Given room, V8 puts collecting off: 16,000 requests left 460 MiB that nothing held. What grows in here is held. */
const SMALL_HEAP = '--max-old-space-size=192'

/**
 * Starts it on a free port of the loopback. `secret` signs its sessions. It trusts one proxy, so its senders can say where
 * they come from. `settings` are variables of its environment, `flags` those of Node.
 */
export async function startBuiltApp(
  secret: string,
  settings: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Promise<BuiltApp> {
  if (!existsSync('.next/BUILD_ID')) throw new Error('There is nothing to attack: run npm run build first.')
  const folder = mkdtempSync(path.join(tmpdir(), 'warmup-attacks-'))
  const databaseUrl = `file:${path.join(folder, 'attacked.db')}`
  await migrate(databaseUrl)
  const port = await freePort()
  const logFile = path.join(folder, 'server.log')
  const log = openSync(logFile, 'a')
  const command = [SMALL_HEAP, ...flags, nextProgram(), 'start', '-H', '127.0.0.1', '-p', String(port)]
  const child = spawn(process.execPath, command, {
    env: {
      ...process.env,
      ...{ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', TRUSTED_PROXY_HOPS: '1' },
      ...{ DATABASE_URL: databaseUrl, NEXTAUTH_URL: `http://127.0.0.1:${port}`, NEXTAUTH_SECRET: secret },
      ...settings,
    },
    stdio: ['ignore', log, log],
  })
  const stop = async () => {
    await ended(child)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await untilItAnswers(port)
  } catch (error) {
    const said = readFileSync(logFile, 'utf8')
    await stop()
    throw new Error(`The app did not start: ${said}`, { cause: error })
  }
  return { port, databaseUrl, logFile, pid: child.pid ?? 0, stop }
}

const nextProgram = (): string => createRequire(path.resolve('package.json')).resolve('next/dist/bin/next')

/** Its pages too: the first of each is made slowly, and is nobody's attack. */
async function untilItAnswers(port: number): Promise<void> {
  const deadlineMs = Date.now() + PATIENCE_MS
  for (;;) {
    const isUp = await fetch(`http://127.0.0.1:${port}/en`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return
    if (Date.now() > deadlineMs) throw new Error(`silent for ${PATIENCE_MS} ms`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await gone
  clearTimeout(timer)
}
