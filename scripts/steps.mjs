// What both commands have in common: steps that do only what is missing, and one plain sentence when one cannot be done.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const ROOT = path.resolve(import.meta.dirname, '..')
const STAMPS = path.join(ROOT, 'node_modules/.cache/warmup')

/** A reason to stop that the person at the keyboard can act on. */
export class Stop extends Error {}

/** Says what is being done and how long it took. */
export async function step(title, work) {
  const began = Date.now()
  process.stdout.write(`${title} ...\n`)
  const result = await work()
  process.stdout.write(`${title}: done in ${((Date.now() - began) / 1000).toFixed(1)} s\n`)
  return result
}

/** Runs a program; its output is shown when it fails, or all along with `show`. Resolves with what it printed. */
export function run(program, args, { env = {}, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const printed = []
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        printed.push(chunk)
        if (show) process.stdout.write(chunk)
      })
    }
    child.once('error', reject)
    child.once('close', (code) => {
      const output = Buffer.concat(printed).toString('utf8')
      if (code === 0) resolve(output)
      else
        reject(
          Object.assign(new Error(`${path.basename(program)} ${args[0] ?? ''} ended with ${code}`), {
            output,
            code,
          }),
        )
    })
  })
}

/** The path of an installed tool's script, to be run by this very Node. */
export const tool = (name) => path.join(ROOT, 'node_modules', name)
export const runTool = (name, args, options) => run(process.execPath, [tool(name), ...args], options)

const IGNORED = new Set(['node_modules', '.git', '.next', 'generated', 'test-results', 'playwright-report'])

/** Hash of files and of folders below the root, names and contents. What does not exist counts as empty. */
export function hashOf(places) {
  const hash = createHash('sha256')
  const visit = (place) => {
    const full = path.join(ROOT, place)
    if (!existsSync(full)) return
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) if (!IGNORED.has(name)) visit(path.join(place, name))
    } else hash.update(`${place}\0`).update(readFileSync(full)).update('\0')
  }
  for (const place of places) visit(place)
  return hash.digest('hex')
}

const stampFile = (name) => path.join(STAMPS, name)

/** Whether something was done for exactly these sources before. */
export const isStamped = (name, hash) =>
  existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8') === hash

export function stamp(name, hash) {
  mkdirSync(STAMPS, { recursive: true })
  writeFileSync(stampFile(name), hash)
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Stop(`Warmup needs Node 20.19 or newer; this is ${process.versions.node}.`)
  }
}

const HEADERS = '/usr/include/node/node.h'

/** Packages as the lock file has them. Where a prebuilt binary cannot be had, one is compiled against local headers. */
export async function install() {
  const lock = hashOf(['package-lock.json', 'package.json'])
  if (existsSync(tool('next/package.json')) && isInstalled(lock)) return
  await step('Installing packages', async () => {
    const env = existsSync(HEADERS) ? { npm_config_nodedir: '/usr' } : {}
    try {
      await run('npm', ['ci', '--no-audit', '--no-fund'], { env })
    } catch (error) {
      if (error.code === 'ENOENT') throw new Stop('npm was not found; it comes with Node.')
      process.stderr.write(`${error.output ?? ''}\n`)
      if (/gyp|g\+\+|make: /.test(error.output ?? '')) {
        throw new Stop(
          'SQLite could not be compiled: it needs python3, make and g++ (on Debian: apt-get install python3 make g++).',
        )
      }
      throw new Stop('The packages could not be installed; is the package registry within reach?')
    }
    stamp('installed', lock)
  })
}

/** Installed by us, or by hand from the same lock file. */
function isInstalled(lock) {
  if (isStamped('installed', lock)) return true
  const hidden = path.join(ROOT, 'node_modules/.package-lock.json')
  if (!existsSync(hidden)) return false
  const wanted = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).packages
  const held = JSON.parse(readFileSync(hidden, 'utf8')).packages
  const isSame = Object.entries(wanted).every(
    ([place, { version, optional }]) => place === '' || optional === true || held[place]?.version === version,
  )
  if (isSame) stamp('installed', lock)
  return isSame
}

/** Both Prisma clients, when the models or the generator changed. */
export async function generateClients() {
  const hash = hashOf(['prisma/models', 'prisma.config.ts', 'node_modules/prisma/package.json'])
  const isThere = ['sqlite', 'postgresql'].every((each) =>
    existsSync(path.join(ROOT, `server/db/generated/${each}/client.ts`)),
  )
  if (isThere && isStamped('generated', hash)) return
  await step('Generating the database clients', async () => {
    for (const provider of ['sqlite', 'postgresql']) {
      await runTool('prisma/build/index.js', ['generate'], { env: { DB_PROVIDER: provider } })
    }
  })
  stamp('generated', hash)
}

/** Everything that goes into the build. */
const SOURCES = [
  'app',
  'client',
  'concepts',
  'core',
  'i18n',
  'server',
  'ui',
  'public',
  'prisma',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.ts',
  'tsconfig.json',
  'package-lock.json',
]

/** A production build, when a source changed since the last one. */
export async function build() {
  const hash = hashOf(SOURCES)
  if (existsSync(path.join(ROOT, '.next/BUILD_ID')) && isStamped('built', hash)) return
  await step('Building', () =>
    runTool('next/dist/bin/next', ['build'], { env: { NEXT_TELEMETRY_DISABLED: '1' } }),
  )
  stamp('built', hash)
}

/** Migrates and publishes the deck, when either changed for this database. `name` tells databases apart in the stamp. */
export async function seed(name, url, { force = false } = {}) {
  const hash = hashOf(['seed', 'core/deck', 'prisma'])
  if (!force && isStamped(`seeded-${name}`, hash)) return
  await step('Seeding the deck', () =>
    runTool('tsx/dist/cli.mjs', ['seed/run.ts'], { env: { DATABASE_URL: url } }),
  )
  stamp(`seeded-${name}`, hash)
}

/** Ends a command: one sentence for what a person can mend, the whole story for a bug. */
export function fail(error) {
  if (error instanceof Stop) process.stderr.write(`${error.message}\n`)
  else process.stderr.write(`${error.output ?? ''}\n${error.output ? error.message : error.stack}\n`)
  process.exitCode = 1
}
