import NextAuth, { type Account, type NextAuthOptions } from 'next-auth'
import type { Adapter } from 'next-auth/adapters'
import type { JWT } from 'next-auth/jwt'
import CredentialsProvider from 'next-auth/providers/credentials'
import GitHubProvider from 'next-auth/providers/github'
import GoogleProvider from 'next-auth/providers/google'
import { accountFor, emailAddress } from './account'
import { database, isDatabaseDown } from './db'
import { cookieNamed, cookiesIn, setCookieLine } from './cookies'
import { environment, isBehindTls } from './environment'
import { log, reportBug } from './log'
import { NodeAnswer } from './node-answer'
import { admitFromOutside, userLinkedTo } from './outside-account'
import { reportSecurity } from './security-log'
import { TOKEN_LIFE_SECONDS, type Token, readToken, writeToken } from './session-token'
import { endSignIn, isSignInOpen, openSignIn } from './sign-in'
import { type Device, deviceOf } from './user-agent'
import { ProviderAway, vouchedAddress } from './vouched-address'

export const sessionCookieName = (): string => cookieNamed('session').name

function providers(attempt: Attempt): NextAuthOptions['providers'] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_ID, GOOGLE_SECRET } = environment()
  return [
    CredentialsProvider({
      credentials: { email: {}, password: {} },
      authorize: (credentials) => authorize(credentials?.email, credentials?.password, attempt),
    }),
    ...(GITHUB_ID && GITHUB_SECRET
      ? [GitHubProvider({ clientId: GITHUB_ID, clientSecret: GITHUB_SECRET })]
      : []),
    ...(GOOGLE_ID && GOOGLE_SECRET
      ? [GoogleProvider({ clientId: GOOGLE_ID, clientSecret: GOOGLE_SECRET })]
      : []),
  ]
}

/** A try to sign in, and why it could not be judged: a full queue of hashes, a database that is away. */
type Attempt = { failure: unknown }

/** Never throws: next-auth would put the error's text into an address. */
async function authorize(email: unknown, password: unknown, attempt: Attempt) {
  const address = emailAddress.safeParse(email)
  if (!address.success || typeof password !== 'string') return null
  try {
    return await accountFor(database(), address.data, password)
  } catch (error) {
    attempt.failure = error
    return null
  }
}

/** The names of the outside providers that are configured. */
export const outsideProviders = (): readonly ('github' | 'google')[] => {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_ID, GOOGLE_SECRET } = environment()
  return [
    ...(GITHUB_ID && GITHUB_SECRET ? ['github' as const] : []),
    ...(GOOGLE_ID && GOOGLE_SECRET ? ['google' as const] : []),
  ]
}

export function authOptions(
  device: Device,
  caller: SignedIn | null,
  attempt: Attempt = { failure: null },
): NextAuthOptions {
  return {
    adapter: ADAPTER,
    secret: environment().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: TOKEN_LIFE_SECONDS },
    useSecureCookies: isBehindTls(),
    cookies: {
      sessionToken: cookieNamed('session'),
      csrfToken: cookieNamed('csrf'),
      callbackUrl: cookieNamed('callback-url'),
      state: cookieNamed('state'),
      pkceCodeVerifier: cookieNamed('pkce'),
      nonce: cookieNamed('nonce'),
    },
    pages: { signIn: '/signin', error: '/signin', signOut: '/account' },
    logger: {
      error: (code) => {
        if (code !== 'JWT_SESSION_ERROR') log('warn', 'sign-in failed', { code }) // that one is an ended session
      },
      warn: () => {},
      debug: () => {},
    },
    providers: providers(attempt),
    callbacks: {
      signIn: async ({ account, profile }) => account?.type !== 'oauth' || letIn(account, profile, caller),
      redirect: ({ url, baseUrl }) =>
        isOwnPath(url) ? `${baseUrl}${url}` : isOwnAddress(url) ? url : baseUrl,
      async jwt({ token, user, account }): Promise<JWT> {
        if (user)
          return openToken(user.id, account?.type === 'oauth' ? account.provider : 'password', device, caller)
        const { learnerId, signInId } = token as Token
        if (!(await isTokenOpen({ learnerId, signInId }))) throw new SignInEnded()
        return { learnerId, signInId } // older tokens hold more
      },
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      async signOut({ token }) {
        const { learnerId, signInId } = (token ?? {}) as Token
        if (learnerId === undefined || signInId === undefined) return
        await endSignIn(database(), learnerId, signInId)
        reportSecurity('signed out', learnerId)
      },
    },
  }
}

/** Next-auth takes the cookie back. */
class SignInEnded extends Error {}

/** A token of a new sign-in, which takes the place of the one this browser had. */
async function openToken(userId: string, way: string, device: Device, caller: SignedIn | null) {
  if (caller !== null) await endSignIn(database(), caller.learnerId, caller.signInId)
  const signInId = await openSignIn(database(), userId, device)
  reportSecurity('signed in', userId, { way })
  return { learnerId: userId, signInId }
}

/** Opens a session for a user who has shown otherwise who they are. Returns the cookie to be set. */
export async function openSession(
  userId: string,
  request: Request,
  caller: SignedIn | null,
): Promise<string> {
  const token = await writeToken(await openToken(userId, 'link', deviceOf(request.headers), caller))
  return setCookieLine('session', token, TOKEN_LIFE_SECONDS)
}

/** While the database is away a token keeps its place; it opens nothing by itself. */
async function isTokenOpen(token: Token): Promise<boolean> {
  try {
    return (await signedInBy(token)) !== null
  } catch (error) {
    if (isDatabaseDown(error)) return true
    throw error
  }
}

/** Who may come in from outside is settled before (outside-account.ts), so all that next-auth asks is who it was. */
const ADAPTER: Adapter = {
  async getUserByAccount({ provider, providerAccountId }) {
    const user = await userLinkedTo(database(), provider, providerAccountId)
    return user === null ? null : { ...user, email: '', emailVerified: null }
  },
}

/** True, or the page that says why not. Never throws: next-auth would put the error's text into an address. */
async function letIn(account: Account, profile: unknown, caller: SignedIn | null): Promise<true | string> {
  const page = caller === null ? '/signin' : '/account'
  try {
    const provider = account.provider === 'github' ? 'github' : 'google'
    const address = await vouchedAddress(provider, profile, account.access_token)
    const { providerAccountId } = account
    const admission = await admitFromOutside(
      database(),
      { provider, providerAccountId, address },
      caller?.learnerId ?? null,
    )
    if (!('code' in admission)) return true
    reportTurnedAway(caller, provider, admission.code)
    return `${page}?fault=${admission.code}`
  } catch (error) {
    if (error instanceof ProviderAway) {
      log('warn', 'a provider is away', { provider: error.provider, status: error.status })
      return `${page}?fault=provider_away`
    }
    if (!isDatabaseDown(error)) reportBug('signing in from outside', error)
    return `${page}?fault=failed`
  }
}

const reportTurnedAway = (caller: SignedIn | null, way: string, why: string): void =>
  reportSecurity('sign-in refused', caller?.learnerId ?? null, { way, why })

/** A path on this site: one slash, and nothing that a browser would read as another host. */
export const isOwnPath = (url: string): boolean => /^\/(?![/\\])[\x21-\x7e]{0,512}$/.test(url)

/** A path on this site, or a whole address of it. */
export const isOwnAddress = (url: string): boolean =>
  isOwnPath(url) || (URL.canParse(url) && new URL(url).origin === new URL(environment().NEXTAUTH_URL).origin)

/** Who is signed in, by the request's own cookie and an open sign-in; null for everybody else. */
export const signedInLearner = (request: Request): Promise<SignedIn | null> =>
  learnerIn(cookiesIn(request.headers))

async function learnerIn(cookies: Readonly<Record<string, string>>): Promise<SignedIn | null> {
  const value = cookies[sessionCookieName()] ?? null
  if (value === null) return null
  const token = await readToken(value)
  return token === null ? null : signedInBy(token)
}

async function signedInBy({ learnerId, signInId }: Token): Promise<SignedIn | null> {
  if (learnerId === undefined || signInId === undefined) return null
  const isOpen = await isSignInOpen(database(), signInId, learnerId, Date.now())
  return isOpen ? { learnerId, signInId } : null
}

export type SignedIn = {
  readonly learnerId: string
  /** Which of their sign-ins it is. */
  readonly signInId: string
}

/** A request as the gate lets it through: nothing in it is unchecked. */
export type CheckedRequest = {
  readonly method: string
  readonly action: string
  readonly provider: string | undefined
  readonly query: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, string>>
  readonly cookies: Readonly<Record<string, string>>
  readonly device: Device
}

/** next-auth's answer. Only the gate (auth-gate.ts) may call it: by itself it answers rubbish with errors of the server. */
export async function answerAsNextAuth(request: CheckedRequest): Promise<Response> {
  const { method, action, provider, query, fields, cookies, device } = request
  const nextauth = provider === undefined ? [action] : [action, provider]
  const answer = new NodeAnswer()
  // The handler for Node's own requests takes cookies as given; the one for web requests would read them unchecked.
  const isCallback = action === 'callback'
  const { [sessionCookieName()]: _session, ...others } = cookies
  const attempt: Attempt = { failure: null }
  const options = authOptions(device, isCallback ? await learnerIn(cookies) : null, attempt)
  const handle = NextAuth(options) as (request: object, response: NodeAnswer) => Promise<void>
  await handle(
    {
      ...{ method, query: { ...query, nextauth }, body: { ...fields }, headers: {} },
      // Next-auth links whoever comes in to any session that was ever there, ended ones too.
      cookies: isCallback ? others : { ...cookies },
    },
    answer,
  )
  if (attempt.failure !== null) throw attempt.failure
  return answer.toResponse()
}
