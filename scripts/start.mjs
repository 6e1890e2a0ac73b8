// npm start: from a fresh clone to a running server. Runs before anything is installed, so it knows Node alone.
import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { ROOT, Stop, build, checkNode, fail, generateClients, install, seed, tool } from './steps.mjs'

const HOST = process.env.HOST ?? '127.0.0.1'
const PORT = Number(process.env.PORT ?? 3000)
const ENV_FILE = path.join(ROOT, '.env')

/** A random secret of this installation; what the environment says wins over the file. */
function loadConfiguration() {
  if (!existsSync(ENV_FILE)) {
    const secret = randomBytes(32).toString('base64url')
    writeFileSync(
      ENV_FILE,
      `# Local settings, never committed. See README.md.\nNEXTAUTH_SECRET=${secret}\n`,
      { mode: 0o600 },
    )
    process.stdout.write('Wrote .env with a random secret\n')
  }
  process.loadEnvFile(ENV_FILE)
  process.env.NEXTAUTH_URL ??= `http://localhost:${PORT}`
  process.env.DATABASE_URL ??= `file:${path.join('data', 'warmup.db')}`
}

function checkSettings() {
  if (!Number.isInteger(PORT) || PORT < 1 || PORT > 65_535)
    throw new Stop(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`)
  if (net.isIP(HOST) === 0 && HOST !== 'localhost')
    throw new Stop(`HOST must be an address of this machine, such as 127.0.0.1 or 0.0.0.0, not "${HOST}".`)
  if ((process.env.NEXTAUTH_SECRET ?? '').length < 32)
    throw new Stop('NEXTAUTH_SECRET must have at least 32 characters.')
  // The server judges the rest, in server/setting-faults.ts; these must be right before there is one.
  if (!/^(file:|postgres(ql)?:\/\/)/.test(process.env.DATABASE_URL))
    throw new Stop('DATABASE_URL must begin with file: or postgres://.')
}

const checkPort = () =>
  new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', (error) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Stop(`Port ${PORT} is in use; choose another one with PORT=4000 npm start.`)
          : error,
      ),
    )
    probe.listen(PORT, HOST, () => probe.close(resolve))
  })

/** Whether somebody listens where the database is said to be; what it answers is for the driver to judge. */
async function checkDatabase() {
  const url = process.env.DATABASE_URL
  if (url.startsWith('file:')) return
  const { hostname, port } = new URL(url)
  await new Promise((resolve, reject) => {
    const unreachable = () =>
      reject(new Stop(`The database at ${hostname}:${port || 5432} cannot be reached.`))
    const socket = net.connect({ host: hostname, port: Number(port || 5432), timeout: 5_000 })
    socket.once('connect', () => resolve(socket.destroy()))
    socket.once('error', unreachable)
    socket.once('timeout', unreachable)
  })
}

async function publishDeck() {
  const url = process.env.DATABASE_URL
  const name = createHash('sha256').update(url).digest('hex').slice(0, 12)
  const isNew = url.startsWith('file:') && !existsSync(path.resolve(ROOT, url.slice('file:'.length)))
  await seed(name, url, { force: isNew || !url.startsWith('file:') })
}

/** The server as a child, ended with us. Resolves when it has ended. */
function serve() {
  const next = spawn(
    process.execPath,
    [tool('next/dist/bin/next'), 'start', '-H', HOST, '-p', String(PORT)],
    {
      cwd: ROOT,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let isEnding = false
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      isEnding = true
      next.kill('SIGTERM')
    })
  }
  void announce(next)
  return new Promise((resolve) => next.once('close', (code) => resolve(isEnding ? 0 : (code ?? 1))))
}

async function announce(server) {
  const probe = HOST === '0.0.0.0' ? '127.0.0.1' : HOST
  while (server.exitCode === null) {
    const response = await fetch(`http://${probe}:${PORT}/api/health`).catch(() => null)
    if (response?.ok) return void process.stdout.write(`\nWarmup is running at ${process.env.NEXTAUTH_URL}\n`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

try {
  checkNode()
  await install()
  loadConfiguration()
  checkSettings()
  await checkPort()
  await checkDatabase()
  await generateClients()
  await publishDeck()
  await build()
  process.exitCode = await serve()
} catch (error) {
  fail(error)
}
