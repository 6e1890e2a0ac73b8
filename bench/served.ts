import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Starts a program of this project that listens on `port`, and ends it after the work. */
export async function whileServing<Result>(
  args: readonly string[],
  port: number,
  env: Readonly<Record<string, string>>,
  work: (origin: string) => Promise<Result>,
): Promise<Result> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  try {
    const origin = `http://localhost:${port}`
    await answering(origin)
    return await work(origin)
  } finally {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
  }
}

async function answering(origin: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if ((await fetch(`${origin}/api/health`).catch(() => null))?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`nothing answers at ${origin}`)
}
