import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from './test-port'
import { type PostgresServer, createTemplate } from './test-server'

/** Where the programs of the `pg_dump` on the PATH lie, its server among them; null when it has none beside it. */
export function toolsFolder(): string | null {
  const { stdout, error } = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' })
  const folder = error === undefined ? stdout.trim() : ''
  const isWhole = ['initdb', 'postgres', 'pg_dump', 'pg_restore'].every((name) =>
    existsSync(path.join(folder, name)),
  )
  return isWhole ? folder : null
}

/** A server of the release of `pg_dump`, which copies from none that is newer, with the template of the tests. */
export async function startServerOfTools(folder: string): Promise<PostgresServer> {
  const data = mkdtempSync(path.join(tmpdir(), 'warmup-tools-'))
  const owner = ownerOf(data)
  const files = path.join(data, 'data')
  execFileSync(path.join(folder, 'initdb'), ['-D', files, '-U', 'postgres', '-A', 'trust', '--no-sync'], {
    ...owner,
    stdio: 'ignore',
  })
  const port = await freePort()
  const flags = ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=']
  const server = spawn(path.join(folder, 'postgres'), ['-D', files, '-p', String(port), ...flags], {
    ...owner,
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => server.once('close', resolve))
  const url = `postgresql://postgres:unused@127.0.0.1:${port}/postgres`
  await answering(url)
  await createTemplate(url)
  return {
    url,
    stop: async () => {
      server.kill('SIGINT')
      await ended
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root; its packages bring a user for it. */
function ownerOf(folder: string): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const numberOf = (flag: string): number =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  const [uid, gid] = [numberOf('-u'), numberOf('-g')]
  chownSync(folder, uid, gid)
  return { uid, gid }
}

async function answering(url: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      if (attempt === 100) throw error
      await sleep(50)
    }
  }
}
