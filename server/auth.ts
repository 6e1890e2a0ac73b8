import { PrismaAdapter } from '@next-auth/prisma-adapter'
import NextAuth, { type NextAuthOptions } from 'next-auth'
import { type JWT, decode } from 'next-auth/jwt'
import CredentialsProvider from 'next-auth/providers/credentials'
import GitHubProvider from 'next-auth/providers/github'
import GoogleProvider from 'next-auth/providers/google'
import { accountFor, emailAddress } from './account'
import { type Database, database } from './db'
import { cookiesIn } from './cookies'
import { environment, isBehindTls } from './environment'
import { NodeAnswer } from './node-answer'
import { HashQueueFull } from './password'
import { endSignIn, isSignInOpen, openSignIn } from './sign-in'

/** Ours in every token: whose it is, and which sign-in it belongs to. */
type Token = JWT & { readonly learnerId?: string; readonly signInId?: string }

const TOKEN_LIFE_SECONDS = 30 * 86_400

/** `__Host-` binds a cookie to this very host; browsers refuse it without TLS, so plain names serve localhost. */
export function cookieNamed(name: string) {
  const secure = isBehindTls()
  return {
    name: `${secure ? '__Host-' : ''}warmup.${name}`,
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
  }
}

export const sessionCookieName = (): string => cookieNamed('session').name

function providers(): NextAuthOptions['providers'] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_ID, GOOGLE_SECRET } = environment()
  return [
    CredentialsProvider({
      credentials: { email: {}, password: {} },
      authorize: (credentials) => authorize(credentials?.email, credentials?.password),
    }),
    ...(GITHUB_ID && GITHUB_SECRET
      ? [GitHubProvider({ clientId: GITHUB_ID, clientSecret: GITHUB_SECRET })]
      : []),
    ...(GOOGLE_ID && GOOGLE_SECRET
      ? [GoogleProvider({ clientId: GOOGLE_ID, clientSecret: GOOGLE_SECRET })]
      : []),
  ]
}

/** Never throws: next-auth would put the error's text into an address. */
async function authorize(email: unknown, password: unknown) {
  const address = emailAddress.safeParse(email)
  if (!address.success || typeof password !== 'string') return null
  try {
    return await accountFor(database(), address.data, password)
  } catch (error) {
    if (!(error instanceof HashQueueFull)) reportBug('sign-in', error)
    return null
  }
}

/** The error's kind and place; its message may hold what a person typed. */
export function reportBug(where: string, error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 4).join('\n') : ''
  process.stderr.write(`bug in ${where}: ${error instanceof Error ? error.name : typeof error}\n${stack}\n`)
}

/** The names of the outside providers that are configured. */
export const outsideProviders = (): readonly ('github' | 'google')[] => {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_ID, GOOGLE_SECRET } = environment()
  return [
    ...(GITHUB_ID && GITHUB_SECRET ? ['github' as const] : []),
    ...(GOOGLE_ID && GOOGLE_SECRET ? ['google' as const] : []),
  ]
}

export function authOptions(): NextAuthOptions {
  return {
    adapter: PrismaAdapter(toAdapterClient(database())),
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
    pages: { signIn: '/signin', error: '/signin', signOut: '/settings' },
    logger: {
      error: (code) => void process.stderr.write(`sign-in failed: ${code}\n`),
      warn: () => {},
      debug: () => {},
    },
    providers: providers(),
    callbacks: {
      redirect: ({ url, baseUrl }) =>
        isOwnPath(url) ? `${baseUrl}${url}` : isOwnAddress(url) ? url : baseUrl,
      async jwt({ token, user }): Promise<JWT> {
        if (user) return { ...token, learnerId: user.id, signInId: await openSignIn(database(), user.id) }
        return token
      },
      async session({ session, token }) {
        const { learnerId, signInId } = token as Token
        const isOpen = learnerId !== undefined && signInId !== undefined
        if (!isOpen || !(await isSignInOpen(database(), signInId, learnerId, Date.now()))) {
          return { expires: session.expires }
        }
        return { expires: session.expires, learnerId, email: token.email ?? null }
      },
    },
    events: {
      async signOut({ token }) {
        const { signInId } = (token ?? {}) as Token
        if (signInId !== undefined) await endSignIn(database(), signInId)
      },
    },
  }
}

/** The adapter is typed by Prisma's old generator; it uses plain model calls alone. */
const toAdapterClient = (client: Database): Parameters<typeof PrismaAdapter>[0] => client as never

/** A path on this site: one slash, and nothing that a browser would read as another host. */
export const isOwnPath = (url: string): boolean => /^\/(?![/\\])[\x21-\x7e]{0,512}$/.test(url)

/** A path on this site, or a whole address of it. */
export const isOwnAddress = (url: string): boolean =>
  isOwnPath(url) || (URL.canParse(url) && new URL(url).origin === new URL(environment().NEXTAUTH_URL).origin)

/** Who is signed in, by the request's own cookie and an open sign-in; null for everybody else. */
export async function signedInLearner(request: Request): Promise<SignedIn | null> {
  const value = cookiesIn(request.headers)[sessionCookieName()] ?? null
  if (value === null) return null
  const token = (await decode({ token: value, secret: environment().NEXTAUTH_SECRET }).catch(
    () => null,
  )) as Token | null
  const { learnerId, signInId, email } = token ?? {}
  if (learnerId === undefined || signInId === undefined) return null
  const isOpen = await isSignInOpen(database(), signInId, learnerId, Date.now())
  return isOpen ? { learnerId, email: email ?? null, signInId } : null
}

export type SignedIn = {
  readonly learnerId: string
  readonly email: string | null
  /** Which of their sign-ins it is; for the server alone. */
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
}

/** next-auth's answer. Only the gate (auth-gate.ts) may call it: by itself it answers rubbish with errors of the server. */
export async function answerAsNextAuth(request: CheckedRequest): Promise<Response> {
  const { method, action, provider, query, fields, cookies } = request
  const nextauth = provider === undefined ? [action] : [action, provider]
  const answer = new NodeAnswer()
  // The handler for Node's own requests takes cookies as given; the one for web requests would read them unchecked.
  const handle = NextAuth(authOptions()) as (request: object, response: NodeAnswer) => Promise<void>
  await handle(
    { method, query: { ...query, nextauth }, body: { ...fields }, cookies: { ...cookies }, headers: {} },
    answer,
  )
  return answer.toResponse()
}
