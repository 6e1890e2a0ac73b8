import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Edit, Fault } from './fault'

const ROOT = path.resolve(import.meta.dirname, '../..')
/** What the model runs on. */
const SOURCES = [
  'app',
  'client',
  'core',
  'i18n',
  'prisma',
  'server',
  'torture',
  'package.json',
  'tsconfig.json',
]

/** What a hunt ended with: after how many schedules, and what was violated; null when nothing was. */
export type Catch = { readonly after: number; readonly violation: string | null }

/** A copy of the project in which faults are planted, one at a time, and hunted by a process of its own. */
export class Workshop {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'warmup-faults-')))

  constructor() {
    for (const name of SOURCES)
      cpSync(path.join(ROOT, name), path.join(this.folder, name), { recursive: true })
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(this.folder, 'node_modules'))
  }

  /** @throws Error when the fault is stale, or when the hunt itself broke down. */
  async hunt(fault: Fault, runs: number, postgresUrl: string | null): Promise<Catch> {
    const files = new Set(fault.edits.map(({ file }) => file))
    for (const edit of fault.edits) this.edit(edit)
    try {
      return await this.run([fault.bench, String(runs)], postgresUrl)
    } finally {
      for (const file of files) cpSync(path.join(ROOT, file), path.join(this.folder, file))
    }
  }

  private edit({ file, find, replace }: Edit): void {
    const place = path.join(this.folder, file)
    const parts = readFileSync(place, 'utf8').split(find)
    if (parts.length !== 2) throw new Error(`stale: ${file} holds ${parts.length - 1} times: ${find}`)
    writeFileSync(place, parts.join(replace))
  }

  private run(args: readonly string[], postgresUrl: string | null): Promise<Catch> {
    const tsx = path.join(this.folder, 'node_modules/tsx/dist/cli.mjs')
    const env = { ...process.env, TEST_DATABASE_URL: postgresUrl ?? '' }
    const child = spawn(process.execPath, [tsx, 'torture/faults/hunt.ts', ...args], { cwd: this.folder, env })
    const printed: string[] = []
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => printed.push(text))
    return new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code) => {
        const output = printed.join('')
        if (code === 0) resolve(JSON.parse(output.trim().split('\n').at(-1) ?? '') as Catch)
        else reject(new Error(`the hunt broke down:\n${output}`))
      })
    })
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
