// The built app on a database of its own, seeded afresh, for the journeys in a browser. With E2E_PROCESSES=2 it runs as
// so many processes on one PostgreSQL, each request going to the next of them.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serveInTurn } from './round-robin.mjs'
import { ROOT, fail, runTool, tool } from './steps.mjs'

const port = process.env.PORT ?? '4355'
const processCount = Number(process.env.E2E_PROCESSES ?? 1)
const folder = mkdtempSync(path.join(tmpdir(), 'warmup-e2e-'))
const children = []

function start(args, options) {
  const child = spawn(process.execPath, args, { cwd: ROOT, ...options })
  children.push(child)
  return child
}

/** The address that was given, of a file, or of a PostgreSQL that is started here. */
async function databaseUrl() {
  if (process.env.E2E_DATABASE_URL) return process.env.E2E_DATABASE_URL
  if (processCount === 1) return `file:${path.join(folder, 'e2e.db')}`
  const postgres = start([tool('tsx/dist/cli.mjs'), 'server/db/test-postgres.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [url] = await once(postgres.stdout, 'data')
  return String(url).trim()
}

function serve(env) {
  const ports = Array.from({ length: processCount }, (_, index) => String(Number(port) + index + 1))
  const listening = processCount === 1 ? [port] : ports
  if (processCount > 1) serveInTurn(port, ports)
  return listening.map((each) =>
    start([tool('next/dist/bin/next'), 'start', '-H', '127.0.0.1', '-p', each], { env, stdio: 'inherit' }),
  )
}

/** The database last: requests in flight still need it. */
async function end(servers) {
  for (const server of servers) server.kill('SIGTERM')
  await Promise.all(servers.map((server) => server.exitCode ?? once(server, 'exit')))
  for (const child of children) if (child.exitCode === null) child.kill('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
  process.exit(0)
}

try {
  const env = {
    ...process.env,
    DATABASE_URL: await databaseUrl(),
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: 'a secret of the journeys, and of them alone',
    NEXT_TELEMETRY_DISABLED: '1',
  }
  await runTool('tsx/dist/cli.mjs', ['seed/run.ts'], { env })
  const servers = serve(env)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void end(servers))
} catch (error) {
  fail(error)
  for (const child of children) child.kill('SIGTERM')
}
