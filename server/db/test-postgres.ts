import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startPostgres } from './test-server'

// A PostgreSQL for whoever starts this: its address on the first line, until it is told to end.
const folder = mkdtempSync(path.join(tmpdir(), 'warmup-postgres-'))
const { url, stop } = await startPostgres(folder)
process.stdout.write(`${url}\n`)
process.on('SIGTERM', () => {
  void stop().then(() => {
    rmSync(folder, { recursive: true, force: true })
    process.exit(0)
  })
})
setInterval(() => {}, 60_000)
