import { execFile } from 'node:child_process'
import { beforeEach, expect, test } from 'vitest'
import { accountFor, createAccount } from './account'
import { resetPassword } from './account-change'
import { runAccountCommand } from './account-command'
import { signedInLearner } from './auth'
import { onEachDatabase, serveFrom, type TestDatabase } from './db/test-databases'
import { sessionCookieFor } from './db/test-session'
import { isDeleted } from './deleted-learners'
import { accountMark } from './security-log'

const EMAIL = 'ada@example.org'
const PASSWORD = 'correct horse battery'
const NEW_PASSWORD = 'a longer staple of mine'

onEachDatabase('the account command', (fresh) => {
  let opened: TestDatabase
  let [learnerId, eveId] = ['', '']
  beforeEach(async () => {
    opened = await fresh()
    serveFrom(opened.database)
    const made = await createAccount(opened.database, EMAIL, PASSWORD)
    learnerId = 'learnerId' in made ? made.learnerId : ''
    const eve = await createAccount(opened.database, 'eve@example.org', PASSWORD)
    eveId = 'learnerId' in eve ? eve.learnerId : ''
  })
  const run = (...words: string[]) => runAccountCommand(opened.database, words)

  test('lists every account with its ways in', async () => {
    await sessionCookieFor(learnerId)
    await opened.database.account.create({
      data: { userId: learnerId, provider: 'github', providerAccountId: '1' },
    })
    const { code, text } = await run('list')
    const today = new Date().toISOString().slice(0, 10)
    expect(code).toBe(0)
    expect(text.trim().split('\n').sort()).toEqual(
      [
        'address\tsince\tproved\tways in\tlast seen\trecords\tin the log',
        `${EMAIL}\t${today}\tno\tpassword github\t${today}\t0\t${accountMark(learnerId)}`,
        `eve@example.org\t${today}\tno\tpassword\tnever\t0\t${accountMark(eveId)}`,
      ].sort(),
    )
    expect(text).not.toMatch(/argon2/)
  })

  test('prints a link that sets a new password once, and proves no address', async () => {
    const session = await sessionCookieFor(learnerId)
    const { code, text } = await run('reset', ' Ada@Example.org')
    const token = /\/link\/reset#([\w-]{43})\n/.exec(text)?.[1] ?? ''
    expect(code).toBe(0)
    expect(await resetPassword(opened.database, token, NEW_PASSWORD)).toEqual({ userId: learnerId })
    expect(await accountFor(opened.database, EMAIL, NEW_PASSWORD)).not.toBeNull()
    expect(await resetPassword(opened.database, token, PASSWORD)).toEqual({ code: 'link_used' })
    const request = new Request('http://localhost:3000', { headers: { cookie: session } })
    expect(await signedInLearner(request)).toBeNull()
    expect(
      (await opened.database.user.findUniqueOrThrow({ where: { id: learnerId } })).emailVerified,
    ).toBeNull()
  })

  test('signs an account out everywhere, and nobody else', async () => {
    const { id: other } = await opened.database.user.findUniqueOrThrow({
      where: { email: 'eve@example.org' },
    })
    const cookies = [
      await sessionCookieFor(learnerId),
      await sessionCookieFor(learnerId),
      await sessionCookieFor(other),
    ]
    expect(await run('sign-out', EMAIL)).toMatchObject({ code: 0, text: expect.stringContaining(EMAIL) })
    const open = cookies.map(async (cookie) => {
      const request = new Request('http://localhost:3000', { headers: { cookie } })
      return (await signedInLearner(request)) !== null
    })
    expect(await Promise.all(open)).toEqual([false, false, true])
    expect((await run('sign-out', 'nobody@example.org')).code).toBe(1)
  })

  test('resets as often as it is asked; only the last link holds', async () => {
    const texts = []
    for (let count = 0; count < 5; count++) texts.push(await run('reset', EMAIL))
    expect(texts.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0])
    expect(await opened.database.accountToken.count()).toBe(1)
  })

  test('deletes an account when told twice, and leaves the hash of its id', async () => {
    const asked = await run('delete', EMAIL)
    expect([asked.code, asked.text]).toEqual([1, expect.stringContaining('--yes')])
    expect(await opened.database.user.count()).toBe(2)
    expect((await run('delete', EMAIL, '--yes')).code).toBe(0)
    expect(await opened.database.user.findMany()).toMatchObject([{ email: 'eve@example.org' }])
    expect(await isDeleted(opened.database, learnerId)).toBe(true)
  })

  test.each([
    [[], 2, 'Usage'],
    [['help'], 0, 'Usage'],
    [['remove', EMAIL], 2, 'There is no command "remove".'],
    [['reset'], 2, 'needs the address'],
    [['reset', EMAIL, '--yes'], 2, '"--yes" is too much'],
    [['delete', EMAIL, '--force'], 2, '"--force" is too much'],
    [['list', EMAIL], 2, `"${EMAIL}" is too much`],
    [['reset', 'nobody@example.org'], 1, 'There is no account with the address nobody@example.org.'],
    [['delete', 'not an address', '--yes'], 1, 'There is no account'],
  ])('%j is answered with %i and a sentence', async (words, code, sentence) => {
    const outcome = await run(...words)
    expect([outcome.code, outcome.text]).toEqual([code, expect.stringContaining(sentence)])
    expect(await opened.database.user.count()).toBe(2)
  })

  const start = (words: readonly string[], url: string) =>
    new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
      const env = { ...process.env, DATABASE_URL: url }
      const program = ['node_modules/tsx/dist/cli.mjs', 'operations/account.ts', ...words]
      execFile(process.execPath, program, { env }, (error, out, err) =>
        resolve({ code: error?.code ?? 0, out, err }),
      )
    })

  test('runs by itself, with an exit code', async () => {
    expect(await start(['list'], opened.url)).toMatchObject({ code: 0, out: expect.stringContaining(EMAIL) })
    expect(await start(['reset', 'nobody@example.org'], opened.url)).toMatchObject({
      ...{ code: 1, out: '' },
      err: 'There is no account with the address nobody@example.org.\n',
    })
    const away = opened.provider === 'sqlite' ? 'file:no/such.db' : 'postgres://127.0.0.1:1/none'
    const missing = await start(['list'], away)
    expect([missing.code, missing.err]).toEqual([
      1,
      expect.stringMatching(/^(There is no database|The database cannot)/),
    ])
  }, 60_000)
})
