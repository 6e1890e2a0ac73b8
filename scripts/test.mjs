// npm test: every check there is, on a fresh clone. Runs before anything is installed, so it knows Node alone.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkNode, build, fail, generateClients, install, run, runTool, step } from './steps.mjs'
import { findBrowser } from './browser.mjs'
import { countOf, totalOf } from './count.mjs'

const reports = mkdtempSync(path.join(tmpdir(), 'warmup-reports-'))

/** A stage that passes or fails as a whole. */
async function stage(title, work) {
  try {
    await step(title, work)
    return { passed: 1, failed: 0 }
  } catch (error) {
    fail(error)
    return { passed: 0, failed: 1 }
  }
}

/** A stage whose runner counts; without a report the stage itself has failed. */
async function counted(title, report, work) {
  const file = path.join(reports, report)
  const { failed } = await stage(title, () => work(file))
  const count = existsSync(file) ? countOf(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 }
  return { passed: count.passed, failed: Math.max(count.failed, failed) }
}

/** One file at a time: what they measure is the server's time, not theirs. */
const attack = () =>
  counted('Attacking the built app', 'attacks.json', (file) =>
    runTool(
      'vitest/vitest.mjs',
      [
        ...['run', '--project=attacks', '--no-file-parallelism'],
        ...['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
      ],
      { show: true },
    ),
  )

async function testAll() {
  checkNode()
  await install()
  await generateClients()
  const browser = await findBrowser()
  const results = [
    await stage('Checking format, types, imports and style', () =>
      run('npm', ['run', '-s', 'check'], { show: true }),
    ),
  ]
  results.push(
    await counted('Testing code, SQLite and PostgreSQL', 'vitest.json', (file) =>
      runTool(
        'vitest/vitest.mjs',
        ['run', '--project=!attacks', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
        { show: true },
      ),
    ),
  )
  const built = await stage('Building for the browser', build)
  results.push(built)
  if (built.failed === 0) {
    results.push(await attack())
    results.push(
      await counted('Walking the journeys in a browser', 'playwright.json', (file) =>
        runTool('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
          show: true,
          env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
        }),
      ),
    )
  }
  return totalOf(results)
}

try {
  const { passed, failed } = await testAll()
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  if (failed > 0) process.exitCode = 1
} catch (error) {
  fail(error)
  process.stdout.write('\n0 passed, 1 failed\n')
} finally {
  rmSync(reports, { recursive: true, force: true })
}
