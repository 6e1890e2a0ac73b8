// The built app on a database of its own, seeded afresh, for the journeys in a browser.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ROOT, fail, runTool, tool } from './steps.mjs'

const port = process.env.PORT ?? '4355'
const folder = mkdtempSync(path.join(tmpdir(), 'warmup-e2e-'))
const env = {
  ...process.env,
  DATABASE_URL: process.env.E2E_DATABASE_URL ?? `file:${path.join(folder, 'e2e.db')}`,
  NEXTAUTH_URL: `http://localhost:${port}`,
  NEXTAUTH_SECRET: 'a secret of the journeys, and of them alone',
  NEXT_TELEMETRY_DISABLED: '1',
}

try {
  await runTool('tsx/dist/cli.mjs', ['seed/run.ts'], { env })
  const server = spawn(
    process.execPath,
    [tool('next/dist/bin/next'), 'start', '-H', '127.0.0.1', '-p', port],
    {
      cwd: ROOT,
      env,
      stdio: 'inherit',
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill('SIGTERM'))
  server.once('close', () => rmSync(folder, { recursive: true, force: true }))
} catch (error) {
  fail(error)
}
