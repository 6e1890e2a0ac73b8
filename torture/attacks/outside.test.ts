import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '#server/db'
import { newLearner } from '../learner'
import { type BuiltApp, startBuiltApp } from './built-app'
import { FakeGithub, type GithubPerson } from './fake-github'

const github = new FakeGithub()
let app: BuiltApp
let database: Database
beforeAll(async () => {
  const settings = { GITHUB_ID: 'our id', GITHUB_SECRET: 'our secret', FAKE_GITHUB: await github.listen() }
  const flags = ['--import', './torture/attacks/to-fake-github.mjs']
  app = await startBuiltApp(String(process.env.NEXTAUTH_SECRET), settings, flags)
  database = openDatabase(app.databaseUrl)
}, 90_000)
afterAll(async () => {
  const said = readFileSync(app.logFile, 'utf8')
  await database.$disconnect()
  await app.stop()
  github.close()
  expect(said).not.toMatch(/token-code|our secret|"message":"bug"|⨯/)
})

/** A browser: it keeps cookies, and goes where it is sent only when told to. */
class Browser {
  private readonly cookies = new Map<string, string>()

  constructor(cookie = '') {
    this.keep([cookie])
  }

  async ask(path: string, form?: Readonly<Record<string, string>>): Promise<Response> {
    const cookie = [...this.cookies].map((pair) => pair.join('=')).join('; ')
    const response = await fetch(`http://127.0.0.1:${app.port}${path}`, {
      headers: { cookie },
      redirect: 'manual',
      ...(form !== undefined && { method: 'POST', body: new URLSearchParams(form) }),
    })
    expect(response.status).toBeLessThan(500)
    this.keep(response.headers.getSetCookie())
    return response
  }

  /** Where GitHub would be asked, with the state it hands back. */
  async begin(): Promise<URL> {
    const { csrfToken } = (await (await this.ask('/api/auth/csrf')).json()) as { csrfToken: string }
    const form = { csrfToken, callbackUrl: '/account', json: 'true' }
    const { url } = (await (await this.ask('/api/auth/signin/github', form)).json()) as { url: string }
    return new URL(url)
  }

  /** Comes back from GitHub; resolves with the page it is led to. */
  async comeBack(code: string, state: string): Promise<string> {
    const query = new URLSearchParams({ code, state })
    let place = `/api/auth/callback/github?${query.toString()}`
    while (place.startsWith('/api/auth/')) place = placeIn(await this.ask(place))
    return place
  }

  async signIn(person: GithubPerson): Promise<string> {
    return this.comeBack(github.codeFor(person), (await this.begin()).searchParams.get('state') ?? '')
  }

  async email(): Promise<string | null> {
    const { account } = (await (await this.ask('/api/account')).json()) as {
      account: { email: string } | null
    }
    return account === null ? null : account.email
  }

  private keep(lines: readonly string[]): void {
    for (const line of lines) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (name !== undefined && value !== undefined) this.cookies.set(name, value)
    }
  }
}

function placeIn(response: Response): string {
  const { pathname, search } = new URL(response.headers.get('location') ?? '', 'http://127.0.0.1')
  return pathname + search
}

let people = 0
const somebody = (email = `${randomUUID()}@example.org`, verified = true): GithubPerson => ({
  id: ++people,
  addresses: [
    { email: 'shown@example.org', primary: false, verified: true },
    { email, primary: true, verified },
  ],
})

test('GitHub is asked for no more than addresses, and told who asks', async () => {
  const { origin, pathname, searchParams } = await new Browser().begin()
  expect(origin + pathname).toBe('https://github.com/login/oauth/authorize')
  expect(searchParams.get('scope')).toBe('read:user user:email')
  expect(searchParams.get('client_id')).toBe('our id')
  expect(searchParams.get('redirect_uri')).toBe(`http://127.0.0.1:${app.port}/api/auth/callback/github`)
  expect(searchParams.get('state')).toMatch(/^.{32,}$/)
})

test('whoever GitHub vouches for gets an account of the primary address, and the same one again', async () => {
  const person = somebody('ada@example.org')
  const [first, second] = [new Browser(), new Browser()]
  expect(await first.signIn(person)).toBe('/account')
  expect(await first.email()).toBe('ada@example.org')
  expect(await second.signIn(person)).toBe('/account')
  expect(await second.email()).toBe('ada@example.org')
  expect(await database.user.count({ where: { email: 'ada@example.org' } })).toBe(1)
})

test('another’s answer of GitHub opens nothing: the state belongs to the browser that began', async () => {
  const thief = new Browser()
  const state = (await thief.begin()).searchParams.get('state') ?? ''
  const code = github.codeFor(somebody())
  const asked = github.tokenRequests.length
  const victim = new Browser()
  await victim.comeBack(code, state)
  await victim.begin()
  for (const wrong of [state, '', 'x'.repeat(43)]) await victim.comeBack(code, wrong)
  expect(await victim.email()).toBeNull()
  expect(github.tokenRequests.length, 'the code is not even tried').toBe(asked)
})

test('a code is worth nothing twice, or made up', async () => {
  const code = github.codeFor(somebody())
  const [owner, thief] = [new Browser(), new Browser()]
  const stateOf = async (browser: Browser) => (await browser.begin()).searchParams.get('state') ?? ''
  expect(await owner.comeBack(code, await stateOf(owner))).toBe('/account')
  for (const each of [code, 'made-up', ''])
    expect(await thief.comeBack(each, await stateOf(thief))).toMatch(/^\/signin\?.*error=OAuthCallback/)
  expect(await thief.email()).toBeNull()
})

test('an address that GitHub has not checked opens no account of that address', async () => {
  const { learnerId } = await newLearner(app.databaseUrl)
  const { email } = await database.user.findUniqueOrThrow({ where: { id: learnerId } })
  const browser = new Browser()
  expect(await browser.signIn(somebody(email ?? '', false))).toBe('/signin?fault=address_unproved')
  expect(await browser.email()).toBeNull()
})

test('a GitHub that tells no addresses is away, which is said', async () => {
  const browser = new Browser()
  expect(await browser.signIn({ ...somebody(), addresses: null })).toBe('/signin?fault=provider_away')
  expect(await browser.email()).toBeNull()
})

test('who is signed in links the same address alone, and stays who they are', async () => {
  const { cookie, learnerId } = await newLearner(app.databaseUrl)
  const { email } = await database.user.findUniqueOrThrow({ where: { id: learnerId } })
  const browser = new Browser(cookie)
  expect(await browser.signIn(somebody())).toBe('/account?fault=other_address')
  expect(await browser.email()).toBe(email)
  expect(await browser.signIn(somebody(email ?? ''))).toBe('/account')
  expect(await database.account.count({ where: { userId: learnerId } })).toBe(1)
})
