import { spawn } from 'node:child_process'

/** What PostgreSQL's own programs could not do, in a sentence for the person who runs the server. */
export class PostgresToolError extends Error {}

/** Runs `pg_dump` or `pg_restore` from the PATH. @throws PostgresToolError when it is missing or fails. */
export async function runPostgresTool(
  program: 'pg_dump' | 'pg_restore',
  args: readonly string[],
  url?: string,
) {
  const [connection, password] = url === undefined ? [[], {}] : connectionOf(url)
  const child = spawn(program, [...args, ...connection], {
    env: { ...process.env, ...password },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed: Buffer[] = []
  const complaints: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', () =>
      reject(
        new PostgresToolError(
          `${program} was not found; it comes with PostgreSQL's client (on Debian: apt-get install postgresql-client).`,
        ),
      ),
    )
    child.once('close', resolve)
  })
  if (code !== 0) {
    const reason = Buffer.concat(complaints).toString('utf8').trim().slice(-500)
    throw new PostgresToolError(`${program} ended with ${String(code)}: ${reason}`)
  }
  return Buffer.concat(printed).toString('utf8')
}

/** The password goes by the environment: arguments can be read by everybody on the machine. */
function connectionOf(url: string): [readonly string[], Readonly<Record<string, string>>] {
  const address = new URL(url)
  const password = decodeURIComponent(address.password)
  address.password = ''
  return [[`--dbname=${address.href}`], password === '' ? {} : { PGPASSWORD: password }]
}
