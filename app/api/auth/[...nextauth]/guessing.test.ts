import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAccount } from '#server/account'
import { changeAddressUnproved, resetPassword } from '#server/account-change'
import { issueToken } from '#server/account-token'
import { signedInLearner } from '#server/auth'
import { openDatabase } from '#server/db'
import { onEachDatabase, serveFrom, type TestDatabase } from '#server/db/test-databases'
import { accountMark } from '#server/security-log'
import { GET, POST } from './route'

const SITE = 'http://localhost:3000'
const PASSWORD = 'correct horse battery'
const WRONG = 'wrong horse battery'

const ask = (path: string, headers: Record<string, string>, body?: object): Promise<Response> => {
  const context = { params: Promise.resolve({ nextauth: path.split('/') }) }
  const given = { headers: { 'content-type': 'application/json', ...headers } }
  return body === undefined
    ? GET(new Request(`${SITE}/api/auth/${path}`, given), context)
    : POST(
        new Request(`${SITE}/api/auth/${path}`, { ...given, method: 'POST', body: JSON.stringify(body) }),
        context,
      )
}

const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')

let lastAddress = 0
/** Each attempt comes from an address of its own, unless it says from where. */
async function signIn(email: string, password: string, cookie = '', address?: string): Promise<Response> {
  const from = { 'x-forwarded-for': address ?? `10.1.${lastAddress >> 8}.${lastAddress++ & 255}` }
  const csrf = await ask('csrf', from)
  const { csrfToken } = (await csrf.json()) as { csrfToken: string }
  const cookies = [cookie, cookiesOf(csrf)].filter((each) => each !== '').join('; ')
  return ask(
    'callback/credentials',
    { ...from, cookie: cookies },
    { email, password, csrfToken, json: 'true' },
  )
}

/** All that an answer tells. */
const toldBy = async (response: Response) => ({
  status: response.status,
  body: await response.text(),
  names: [...response.headers.keys()].sort(),
})
const isIn = async (response: Response): Promise<boolean> =>
  (await signedInLearner(new Request(SITE, { headers: { cookie: cookiesOf(response) } }))) !== null
const deviceCookieOf = (response: Response): string =>
  cookiesOf(response)
    .split('; ')
    .find((pair) => pair.startsWith('warmup.device=')) ?? ''

/** What the log is told from now on. */
function listen(): () => readonly Record<string, unknown>[] {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  return () => said.mock.calls.map(([line]) => JSON.parse(String(line)) as Record<string, unknown>)
}

afterEach(() => vi.restoreAllMocks())

onEachDatabase('guessing passwords', (fresh) => {
  let opened: TestDatabase
  let email = ''
  beforeEach(async () => {
    opened = await fresh()
    serveFrom(opened.database)
    email = `${randomUUID()}@example.org`
    await createAccount(opened.database, email, PASSWORD)
  })

  const wrongTimes = async (times: number, cookie = '') => {
    for (let each = 0; each < times; each++) await signIn(email, WRONG, cookie)
  }
  const lock = async () => opened.database.signInLock.findFirst({ orderBy: { wrongCount: 'desc' } })
  /** As if so much time had gone by. */
  const passTime = async (ms: number) => {
    for (const { key, lockedUntilMs } of await opened.database.signInLock.findMany())
      await opened.database.signInLock.update({
        where: { key },
        data: { lockedUntilMs: lockedUntilMs - BigInt(ms) },
      })
  }

  test('four wrong ones do no harm; after the fifth the right one is answered like a wrong one', async () => {
    await wrongTimes(4)
    expect(await isIn(await signIn(email, PASSWORD))).toBe(true)
    const wrong = await toldBy(await signIn(email, WRONG))
    await wrongTimes(4)
    const locked = await signIn(email, PASSWORD)
    expect(await isIn(locked)).toBe(false)
    expect(await toldBy(locked)).toEqual(wrong)
    expect(wrong.status).toBe(401)
  })

  test('the lock ends, and doubles with each further wrong one', async () => {
    await wrongTimes(5)
    const waitsMs = []
    for (let each = 0; each < 4; each++) {
      const until = Number((await lock())?.lockedUntilMs)
      waitsMs.push(Math.round((until - Date.now()) / 10_000) * 10_000)
      await passTime(until - Date.now() + 1)
      await signIn(email, WRONG)
    }
    expect(waitsMs).toEqual([60_000, 120_000, 240_000, 480_000])
    await passTime(960_000)
    expect(await isIn(await signIn(email, PASSWORD))).toBe(true)
    expect(await lock(), 'the right one ends the count').toBeNull()
  })

  test('twenty at once are five', async () => {
    await Promise.all(Array.from({ length: 20 }, () => signIn(email, WRONG)))
    expect((await lock())?.wrongCount).toBe(5)
  })

  test('wrong ones are forgotten after a day', async () => {
    await wrongTimes(4)
    await passTime(25 * 3_600_000)
    await signIn(email, WRONG)
    expect((await lock())?.wrongCount).toBe(1)
  })

  test('the log tells of each, by a mark that names nobody', async () => {
    const told = listen()
    const user = await opened.database.user.findUniqueOrThrow({ where: { email } })
    await wrongTimes(5)
    await signIn(email, PASSWORD)
    await signIn(`${randomUUID()}@example.org`, WRONG)
    await signIn('nobody', WRONG)
    const common = { level: 'warn', message: 'sign-in refused', way: 'password' }
    const account = accountMark(user.id)
    expect(told()).toEqual([
      ...Array.from({ length: 5 }, () => expect.objectContaining({ ...common, account, why: 'wrong' })),
      expect.objectContaining({ ...common, account, why: 'locked' }),
      expect.objectContaining({ ...common, account: null, why: 'wrong' }),
      expect.objectContaining({ ...common, account: null, why: 'no_address' }),
    ])
    expect(JSON.stringify(told())).not.toMatch(new RegExp(`${user.id}|example[.]org|horse`))
  })

  test('an address there is no account of is locked like any other', async () => {
    const nobody = `${randomUUID()}@example.org`
    const told = await toldBy(await signIn(nobody, WRONG))
    for (let each = 0; each < 5; each++) expect(await toldBy(await signIn(nobody, WRONG))).toEqual(told)
    expect((await lock())?.wrongCount).toBe(5)
  })

  test('the owner on a known device still gets in; guesses there have a lock of their own', async () => {
    const device = deviceCookieOf(await signIn(email, PASSWORD))
    await wrongTimes(6)
    expect(await isIn(await signIn(email, PASSWORD))).toBe(false)
    expect(await isIn(await signIn(email, PASSWORD, device))).toBe(true)
    await wrongTimes(6, device)
    expect(await isIn(await signIn(email, PASSWORD, device))).toBe(false)
  })

  test('a device is known to one account, by a cookie that only the server makes and no script reads', async () => {
    const other = `${randomUUID()}@example.org`
    await createAccount(opened.database, other, PASSWORD)
    const opening = await signIn(other, PASSWORD)
    expect(opening.headers.getSetCookie().join('\n')).toMatch(/^warmup\.device=.*; HttpOnly; SameSite=Lax$/m)
    await wrongTimes(5)
    for (const cookie of [
      deviceCookieOf(opening),
      'warmup.device=x.y',
      'warmup.device=x',
      'warmup.device=%ff',
    ])
      expect(await isIn(await signIn(email, PASSWORD, cookie)), cookie).toBe(false)
  })

  test('a device stays known at a new address, and is a stranger to a new password', async () => {
    const device = deviceCookieOf(await signIn(email, PASSWORD))
    const { id: userId } = await opened.database.user.findUniqueOrThrow({ where: { email } })
    email = `${randomUUID()}@example.org`
    await changeAddressUnproved(opened.database, userId, email)
    await wrongTimes(6)
    expect(await isIn(await signIn(email, PASSWORD, device))).toBe(true)
    const token = (await issueToken(opened.database, { userId, email: null }, 'reset')) ?? ''
    expect(await resetPassword(opened.database, token, 'a longer staple of mine')).toEqual({ userId })
    expect(await isIn(await signIn(email, 'a longer staple of mine', device))).toBe(false)
  })

  test('many accounts from one address are slowed, and told how long', async () => {
    const address = `192.0.2.${opened.provider.length}`
    const answers = []
    for (let each = 0; each < 105; each++) answers.push(await signIn('no address', WRONG, '', address))
    expect(answers.slice(0, 100).every(({ status }) => status === 401)).toBe(true)
    const refused = answers.slice(100)
    expect(refused.map(({ status }) => status)).toEqual([429, 429, 429, 429, 429])
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  test('a rush of sign-ins is asked to come back: a password nobody looked at is not called wrong', async () => {
    const answers = await Promise.all(
      Array.from({ length: 90 }, () => signIn(`${randomUUID()}@example.org`, WRONG)),
    )
    const statuses = answers.map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set([401, 429]))
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0)
  })

  test('while the database is away nobody is told that a password is wrong', async () => {
    const held = cookiesOf(await signIn(email, PASSWORD))
    const dead = openDatabase('postgresql://nobody:x@127.0.0.1:1/none')
    serveFrom(dead)
    const answers = [await signIn(email, PASSWORD), await signIn(email, PASSWORD, held)]
    expect(answers.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([
      [503, '5'],
      [503, '5'],
    ])
    await dead.$disconnect()
  })
})
