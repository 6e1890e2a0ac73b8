import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '#server/db/test-port'
import { type Browser, type Engine, pressOf, scriptOf } from './browser'

const [DRIVER, DISPLAY_SERVER] = ['WebKitWebDriver', 'Xvfb']

/** WebKitGTK, driven by its own WebDriver on a display of its own. Source: W3C WebDriver. */
export const WEBKIT: Engine = {
  name: 'WebKitGTK',
  programs: [DRIVER, DISPLAY_SERVER],
  packages: 'webkit2gtk-driver xvfb',
  start,
}

async function start(): Promise<Browser> {
  const display = spawn(DISPLAY_SERVER, ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [number] = (await once(display.stdio[3] as NonNullable<(typeof display.stdio)[3]>, 'data')) as [
    Buffer,
  ]
  const port = await freePort()
  const env = { ...process.env, DISPLAY: `:${number.toString().trim()}` }
  const driver = spawn(DRIVER, [`--port=${port}`], { stdio: 'ignore', env })
  const session = await newSession(`http://127.0.0.1:${port}/session`)
  return {
    open: async (url) => void (await ask(`${session}/url`, { url })),
    run: async (work, ...args) =>
      (await ask(`${session}/execute/sync`, { script: scriptOf(work), args })) as never,
    press: async (key) => void (await ask(`${session}/actions`, pressOf(key))),
    close: async () => {
      await fetch(session, { method: 'DELETE' })
      for (const child of [driver, display]) await ended(child)
    },
  }
}

const ATTEMPTS = 100

/** Resolves with its address. */
async function newSession(address: string): Promise<string> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const made = await ask(address, { capabilities: { alwaysMatch: {} } }).catch((error: unknown) => {
      if (error instanceof TypeError) return null // nobody listens yet
      throw error
    })
    if (made !== null) return `${address}/${(made as { sessionId: string }).sessionId}`
    await sleep(100)
  }
  throw new Error('WebKitWebDriver does not listen')
}

async function ask(address: string, facts: object): Promise<unknown> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(facts) })
  const { value } = (await response.json()) as { value: unknown }
  if (response.ok) return value
  throw new Error(`WebKitGTK: ${(value as { message: string }).message}`)
}

async function ended(child: ChildProcess): Promise<void> {
  child.kill()
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}
