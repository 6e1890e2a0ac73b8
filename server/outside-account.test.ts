import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { accountFor, createAccount } from './account'
import { authOptions, signedInLearner } from './auth'
import { onEachDatabase, serveFrom, type TestDatabase } from './db/test-databases'
import { sessionCookieFor } from './db/test-session'
import { type OutsideAccount, admitFromOutside, unlink } from './outside-account'

const EMAIL = 'ada@example.org'
const PASSWORD = 'correct horse battery'
const GITHUB: OutsideAccount = { provider: 'github', providerAccountId: '42', address: EMAIL }
const DEVICE = { browser: null, system: null }

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

onEachDatabase('somebody from outside', (fresh) => {
  let opened: TestDatabase
  beforeEach(async () => {
    opened = await fresh()
    serveFrom(opened.database)
  })

  const admit = (outside = GITHUB, cookie = '') =>
    learnerBehind(cookie).then((caller) =>
      admitFromOutside(opened.database, outside, caller?.learnerId ?? null),
    )
  const learnerBehind = (cookie: string) =>
    signedInLearner(new Request('http://localhost:3000', { headers: { cookie } }))
  const signUp = async (email = EMAIL) => {
    const made = await createAccount(opened.database, email, PASSWORD)
    return 'learnerId' in made ? made.learnerId : ''
  }
  const prove = () => opened.database.user.updateMany({ data: { emailVerified: new Date() } })
  const linked = async () => (await opened.database.account.findMany()).map(({ userId }) => userId)
  const users = () => opened.database.user.count()
  const opensWithPassword = async () => (await accountFor(opened.database, EMAIL, PASSWORD)) !== null

  test('gets an account of a proved address, and the same one the next time, whatever the address is then', async () => {
    const first = await admit()
    expect(await admit({ ...GITHUB, address: 'other@example.org' })).toEqual(first)
    expect(await admit({ ...GITHUB, address: null })).toEqual(first)
    const [user, ...more] = await opened.database.user.findMany()
    expect([first, user?.email, more]).toEqual([{ userId: user?.id }, EMAIL, []])
    expect(user?.emailVerified).not.toBeNull()
  })

  test('whose address nobody vouches for is not let in', async () => {
    await signUp()
    expect(await admit({ ...GITHUB, address: null })).toEqual({ code: 'address_unproved' })
    expect([await linked(), await users()]).toEqual([[], 1])
  })

  test('gets the account of the address when both sides have proved it, and its password stays', async () => {
    const userId = await signUp()
    await prove()
    const session = await sessionCookieFor(userId)
    expect(await admit()).toEqual({ userId })
    expect([await linked(), await users(), await opensWithPassword()]).toEqual([[userId], 1, true])
    expect(await learnerBehind(session)).not.toBeNull()
  })

  test('takes an account that was made in the name of their address, and shuts its maker out', async () => {
    const userId = await signUp()
    const squatter = await sessionCookieFor(userId)
    await opened.database.account.create({ data: { userId, provider: 'google', providerAccountId: 'eve' } })
    expect(await admit()).toEqual({ userId })
    expect([await opensWithPassword(), await learnerBehind(squatter)]).toEqual([false, null])
    expect(await opened.database.account.findMany()).toMatchObject([{ provider: 'github' }])
  })

  test('who is signed in links an account of the same address, and proves it', async () => {
    const userId = await signUp()
    const session = await sessionCookieFor(userId)
    expect(await admit(GITHUB, session)).toEqual({ userId })
    expect([await linked(), await opensWithPassword()]).toEqual([[userId], true])
    expect((await opened.database.user.findFirst())?.emailVerified).not.toBeNull()
  })

  test('who is signed in links no account of another address, and becomes nobody else', async () => {
    const session = await sessionCookieFor(await signUp())
    await signUp('eve@example.org')
    for (const address of ['eve@example.org', 'nobody@example.org'])
      expect(await admit({ ...GITHUB, address }, session)).toEqual({ code: 'other_address' })
    expect([await linked(), await users()]).toEqual([[], 2])
    await admit({ ...GITHUB, address: 'third@example.org' })
    expect(await admit(GITHUB, session)).toEqual({ code: 'other_account_linked' })
  })

  test('an ended session links nothing: it is as good as none', async () => {
    const userId = await signUp()
    await prove()
    const session = await sessionCookieFor(userId)
    await opened.database.signIn.updateMany({ data: { revokedAt: new Date() } })
    expect(await admit({ ...GITHUB, address: 'eve@example.org' }, session)).not.toEqual({ userId })
    expect(await linked()).not.toContain(userId)
  })

  test('can be let go again, but not as the last way in', async () => {
    const userId = await signUp()
    await admit(GITHUB, await sessionCookieFor(userId))
    await opened.database.user.updateMany({ data: { passwordHash: null } })
    expect(await unlink(opened.database, userId, 'github')).toBe(false)
    await admit({ provider: 'google', providerAccountId: '7', address: EMAIL })
    expect(await unlink(opened.database, userId, 'github')).toBe(true)
    expect(await unlink(opened.database, userId, 'github'), 'there is none any more').toBe(false)
    expect(await opened.database.account.findMany()).toMatchObject([{ provider: 'google' }])
  })

  test('keeps one way in when the last two are let go at once', async () => {
    const others = [opened.open(), opened.open()] as const
    for (let round = 0; round < 10; round++) {
      const { id: userId } = await opened.database.user.create({
        data: {
          email: `${round}-${EMAIL}`,
          accounts: {
            create: ['github', 'google'].map((provider) => ({ provider, providerAccountId: `${round}` })),
          },
        },
      })
      const done = await Promise.all([
        unlink(others[0], userId, 'github'),
        unlink(others[1], userId, 'google'),
      ])
      expect(done.sort()).toEqual([false, true])
      expect(await opened.database.account.count({ where: { userId } })).toBe(1)
    }
  })

  test('is sent back with a code when GitHub cannot be asked, which is no bug of ours', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')))
    const account = { provider: 'github', providerAccountId: '7', type: 'oauth' as const, access_token: 'x' }
    const answer = await authOptions(DEVICE, null).callbacks?.signIn?.({ user: { id: 'x' }, account })
    expect(answer).toBe('/signin?fault=provider_away')
    const lines = said.mock.calls.map(([line]) => JSON.parse(String(line)) as { message: string })
    expect(lines.map(({ message }) => message)).toEqual(['a provider is away'])
  })

  test('is sent back with a code when not let in, and with nothing of an error', async () => {
    const signIn = authOptions(DEVICE, null).callbacks?.signIn
    const come = (profile: object) =>
      signIn?.({
        user: { id: 'x' },
        account: { provider: 'google', providerAccountId: '7', type: 'oauth' },
        profile,
      })
    expect(await come({ email: EMAIL, email_verified: false })).toBe('/signin?fault=address_unproved')
    expect(await come({ email: EMAIL, email_verified: true })).toBe(true)
    await opened.database.$disconnect()
    serveFrom({} as never)
    expect(await come({ email: EMAIL, email_verified: true })).toBe('/signin?fault=failed')
  })
})
