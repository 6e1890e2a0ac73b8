import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'

const run = (script: string, outline: string) => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'warmup-outline-')), 'outline.txt')
  writeFileSync(file, outline)
  const args = ['node_modules/tsx/dist/cli.mjs', script, '--outline', file]
  return spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: 'file:no/such/place.db' },
  })
}

test.each(['seed/print.ts', 'seed/run.ts'])('%s names every fault at once and ends with 1', (script) => {
  const { status, stderr } = run(script, '# 损失函数\nMSE loss，vocal loss\n| a table |\n# 新的一章\nx')
  expect(status).toBe(1)
  expect(stderr).toContain('line 2: no facts are written for this term (vocal loss)')
  expect(stderr).toContain('line 3: cannot be read')
  expect(stderr).toContain('line 4: no chapter of this name is known')
})
