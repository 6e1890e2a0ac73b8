import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type Socket, connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '#server/db/test-port'
import { type Browser, type Engine, pressOf, scriptOf } from './browser'

const PROGRAM = 'firefox-esr'

/** Gecko, driven by Marionette, which is in every Firefox. Source: Firefox Source Docs, Marionette, protocol 3. */
export const FIREFOX: Engine = { name: 'Firefox', programs: [PROGRAM], packages: PROGRAM, start }

async function start(): Promise<Browser> {
  const profile = mkdtempSync(path.join(tmpdir(), 'warmup-firefox-'))
  const port = await freePort()
  writeFileSync(path.join(profile, 'user.js'), `user_pref('marionette.port', ${port});\n`)
  const child = spawn(PROGRAM, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile },
  })
  const close = async () => {
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
  const socket = await connected(port)
  if (socket === null) {
    await close()
    throw new Error('Firefox does not listen')
  }
  const marionette = new Marionette(socket)
  await marionette.ask('WebDriver:NewSession')
  return {
    open: async (url) => void (await marionette.ask('WebDriver:Navigate', { url })),
    run: async (work, ...args) => {
      const script = scriptOf(work)
      return ((await marionette.ask('WebDriver:ExecuteScript', { script, args })) as { value: never }).value
    },
    press: async (key) => void (await marionette.ask('WebDriver:PerformActions', pressOf(key))),
    close,
  }
}

const ATTEMPTS = 300

/** Null when nobody ever listens. */
async function connected(port: number): Promise<Socket | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const socket = connect(port, '127.0.0.1')
    const isOpen = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false)
    if (isOpen) return socket
    await sleep(100)
  }
  return null
}

type Waiting = { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void }

/** Messages of JSON, each after its length in bytes and a colon: [0, id, command, facts], [1, id, error, result]. */
class Marionette {
  private readonly waiting = new Map<number, Waiting>()
  private received = Buffer.alloc(0)
  private lastId = 0

  constructor(private readonly socket: Socket) {
    socket.on('data', (part) => this.take(part))
    socket.on('error', () => {}) // as when it is killed at the end
  }

  ask(command: string, facts: object = {}): Promise<unknown> {
    const id = ++this.lastId
    const text = JSON.stringify([0, id, command, facts])
    this.socket.write(`${Buffer.byteLength(text)}:${text}`)
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }))
  }

  private take(part: Buffer): void {
    this.received = Buffer.concat([this.received, part])
    for (let colon = this.received.indexOf(':'); colon !== -1; colon = this.received.indexOf(':')) {
      const end = colon + 1 + Number(this.received.subarray(0, colon).toString())
      if (this.received.length < end) return
      const message: unknown = JSON.parse(this.received.subarray(colon + 1, end).toString('utf8'))
      this.received = this.received.subarray(end)
      if (Array.isArray(message)) this.answer(message)
    }
  }

  private answer([, id, error, result]: readonly unknown[]): void {
    const asked = this.waiting.get(Number(id))
    this.waiting.delete(Number(id))
    if (error === null) asked?.resolve(result)
    else asked?.reject(new Error(`Firefox: ${(error as { message: string }).message}`))
  }
}
